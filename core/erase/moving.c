/* A desk moves to another store: all rows while others work, then the comparison and the end of the old one at once. */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/ledger_of.h"
#include "ops/session.h"
#include "store/audit.h"
#include "store/audit_check.h"
#include "store/carry.h"
#include "store/migrate.h"
#include "store/setting.h"
#include "verify.h"

enum { HEX = 2 * CARRY_HASH + 1 };

struct moving {
	const struct ombud_move *how;
	struct ombud_session *s; /* reads alone, so that it leaves nothing in the store that is moved */
	struct err *err;
	struct arena *memory;
	struct ombud_moved *out;
	struct carry c;
	const char *from, *mark; /* where the desk is; and which, up to which entry of its audit */
	int64_t seq;
	bool reads; /* c.from is in a transaction */
};

static const struct sql HEAD = {"the audit's head, for a move", "", "SELECT seq, hash FROM audit_head WHERE id = 1", false};
static const struct sql WHOLE = {"a moved desk is whole", "", "DELETE FROM setting WHERE key = '" CARRY_HALF "'", false};

/* A name that holds wherever the program is run. */
static const char *full_name(struct arena *memory, const char *store)
{
	char *real = db_is_url(store) ? NULL : realpath(store, NULL);
	const char *name = arena_str(memory, real ? real : store);
	free(real);
	return name;
}

/* ---- the desk as it is --------------------------------------------------------------------------- */

static enum ombud_status read_mark(const char **mark, int64_t *seq, struct moving *m)
{
	char hex[HEX] = "";
	struct rows r = db_select_values(m->c.from, m->err, &HEAD, NULL, 0);
	*seq = 0;
	if (db_next(&r)) {
		*seq = db_int(&r, 0);
		if (db_bytes(&r, 1) == CARRY_HASH)
			sodium_bin2hex(hex, sizeof hex, db_blob(&r, 1), CARRY_HASH);
	}
	if (db_end(&r))
		return m->err->status;
	const char *origin = setting_get(m->c.from, m->err, m->memory, "audit.origin");
	*mark = arena_printf(m->memory, "%s %lld %s %s", origin, (long long)*seq, hex, m->from);
	return m->err->status;
}

static enum ombud_status may_move(struct moving *m)
{
	const char *there = m->s->moved_to;
	if (session_may(m->s, MAY_ADMINISTER, true, NULL))
		return m->err->status;
	if (there && strcmp(there, m->how->to) != 0 && strcmp(there, full_name(m->memory, m->how->to)) != 0)
		return fail(m->err, OMBUD_CONFLICT, _("the desk has moved to %s: it is moved on from there"), there);
	return OMBUD_OK;
}

/* It is a file beside the store, and no part of it: it stays, and has to be this desk's. */
static enum ombud_status look_at_ledger(struct moving *m)
{
	struct ledger *l;
	struct ledger_where where;
	m->out->ledger = m->out->key = "";
	if (!*setting_get(m->s->db, m->err, m->memory, "ledger.id"))
		return m->err->status;
	if (session_ledger_where(&where, m->s, m->memory) || session_ledger(&l, m->s, false))
		return m->err->status;
	ledger_close(l);
	m->out->ledger = full_name(m->memory, where.ledger);
	m->out->key = full_name(m->memory, where.key);
	return OMBUD_OK;
}

static enum ombud_status begin(struct moving *m)
{
	const struct db_how how = {.path = m->how->open->store, .read_only = m->how->keep};
	if (may_move(m) || look_at_ledger(m) || db_open(&m->c.from, m->err, &how) || db_begin(m->c.from, m->err, DB_READ))
		return m->err->status;
	m->reads = true;
	return read_mark(&m->mark, &m->seq, m);
}

static void end_reading(struct moving *m)
{
	if (m->reads)
		db_rollback(m->c.from);
	m->reads = false;
}

/* ---- where it goes -------------------------------------------------------------------------------- */

static bool same_desk(const char *a, const char *b)
{
	size_t n = strcspn(a, " ");
	return strncmp(a, b, n + 1) == 0;
}

/* What is there goes on being filled only from the desk, and the state of it, that it was begun with. */
static enum ombud_status may_go_on(struct moving *m, const char *half, int schema)
{
	const char *to = m->how->to;
	if (!*half)
		return fail(m->err, OMBUD_CONFLICT,
		    _("%s holds a desk already: a move overwrites nothing, choose another place"), to);
	if (m->how->again)
		return OMBUD_OK;
	if (!same_desk(half, m->mark))
		return fail(m->err, OMBUD_CONFLICT,
		    _("%s is half of another desk, whose move was interrupted: go on with that, or begin anew with --again"), to);
	if (strcmp(half, m->mark) != 0 || schema != schema_newest())
		return fail(m->err, OMBUD_CONFLICT,
		    _("the desk was changed since its move to %s was interrupted: begin anew with --again"), to);
	return OMBUD_OK;
}

static enum ombud_status make_place(struct moving *m)
{
	if (carry_make(m->err, m->how->to, m->mark))
		return m->err->status;
	return db_open(&m->c.to, m->err, &(struct db_how){.path = m->how->to});
}

static enum ombud_status anew(struct moving *m)
{
	enum ombud_status status = carry_drop(m->c.to, m->err);
	db_close(m->c.to);
	m->c.to = NULL;
	return status ? status : make_place(m);
}

static enum ombud_status find_place(struct moving *m)
{
	int schema = 0;
	enum ombud_status status = db_open(&m->c.to, m->err, &(struct db_how){.path = m->how->to});
	if (status == OMBUD_NOTFOUND) {
		err_clear(m->err);
		return make_place(m);
	}
	if (status || schema_of(&schema, m->c.to, m->err))
		return m->err->status;
	const char *half = setting_get(m->c.to, m->err, m->memory, CARRY_HALF);
	if (m->err->status || may_go_on(m, half, schema))
		return m->err->status;
	m->out->went_on = !m->how->again;
	return m->how->again ? anew(m) : OMBUD_OK;
}

/* ---- the end --------------------------------------------------------------------------------------- */

static enum ombud_status walk_audit(struct moving *m)
{
	struct audit_finding f;
	if (audit_check(&f, m->c.to, m->err, m->memory, m->s->key))
		return m->err->status;
	if (f.bad_seq)
		return fail(m->err, OMBUD_CORRUPT, _("the audit does not hold: %s"), verify_sentence(&f, m->s, m->memory));
	m->out->entries = f.entries;
	return OMBUD_OK;
}

static void put_tables(struct moving *m, const struct carried *v)
{
	size_t n = carry_tables();
	struct ombud_moved_table *t = ARENA_ARRAY(m->memory, struct ombud_moved_table, n);
	for (size_t i = 0; i < n; i++) {
		char hex[HEX];
		sodium_bin2hex(hex, sizeof hex, v[i].hash, sizeof v[i].hash);
		t[i] = (struct ombud_moved_table){v[i].table, arena_str(m->memory, hex), v[i].rows};
		m->out->rows += v[i].rows;
	}
	m->out->tables = t;
	m->out->n_tables = n;
}

static enum ombud_status compare(struct moving *m)
{
	struct carried *v;
	if (!carry_compare(&v, &m->c, m->memory))
		put_tables(m, v);
	return m->err->status;
}

/* From the comparison to the mark nobody changes the old store: what is there then is all that ever was. */
static enum ombud_status close_old(struct moving *m)
{
	const char *mark;
	int64_t seq;
	if (read_mark(&mark, &seq, m))
		return m->err->status;
	if (strcmp(mark, m->mark) != 0)
		return fail(m->err, OMBUD_CONFLICT,
		    _("the desk was changed while it was moved (entries of its audit: %lld then, %lld now): stop the work on it, and "
		      "move it with --again"), (long long)m->seq, (long long)seq);
	return compare(m) ? m->err->status : setting_set(m->c.from, m->err, CARRY_MOVED, m->out->to);
}

static enum ombud_status settle(struct moving *m)
{
	if (m->how->keep)
		return compare(m);
	end_reading(m);
	if (db_begin(m->c.from, m->err, DB_WRITE))
		return m->err->status;
	if (!close_old(m))
		return db_commit(m->c.from, m->err);
	db_rollback(m->c.from);
	return m->err->status;
}

/* Where the ledger is was said by the place of the old store; now the desk says it. */
static enum ombud_status name_ledger(struct moving *m)
{
	if (!*m->out->ledger)
		return OMBUD_OK;
	return setting_set(m->c.to, m->err, "ledger.path", m->out->ledger)
	           ? m->err->status
	           : setting_set(m->c.to, m->err, "ledger.key", m->out->key);
}

static const char *kind(const char *store)
{
	return db_is_url(store) ? "server" : "file";
}

static enum ombud_status open_new(struct moving *m)
{
	struct audit_entry e = {.at = session_now(m->s), .agent_id = m->s->agent.id, .by_id = m->s->by_id, .act = "move",
	    .object = "store", .n = 1,
	    .detail = arena_printf(m->memory, "%s to %s%s", kind(m->from), kind(m->out->to), m->how->keep ? ", the old one kept" : "")};
	if (db_begin(m->c.to, m->err, DB_WRITE))
		return m->err->status;
	if (!name_ledger(m) && !db_run0(m->c.to, m->err, &WHOLE) && !audit_add(m->c.to, m->err, &e))
		return db_commit(m->c.to, m->err);
	db_rollback(m->c.to);
	return m->err->status;
}

static enum ombud_status move(struct moving *m)
{
	if (begin(m) || find_place(m))
		return m->err->status;
	m->out->to = full_name(m->memory, m->how->to);
	return carry_rows(&m->c) || walk_audit(m) || settle(m) || open_new(m) ? m->err->status : OMBUD_OK;
}

enum ombud_status ombud_move(struct ombud_moved **out, const struct ombud_move *how, char *why, size_t why_size)
{
	struct ombud_open open = *how->open;
	struct ombud_session *s;
	*out = NULL;
	open.read_only = true;
	enum ombud_status status = ombud_session_open(&s, &open, why, why_size);
	if (status)
		return status;
	struct arena *memory = arena_new();
	struct moving m = {.how = how, .s = s, .err = &s->err, .memory = memory, .out = ARENA_NEW(memory, struct ombud_moved),
	    .from = full_name(memory, open.store),
	    .c = {.err = &s->err, .progress = how->progress, .progress_data = how->progress_data}};
	m.out->memory = memory;
	status = move(&m);
	end_reading(&m);
	db_close(m.c.to);
	db_close(m.c.from);
	snprintf(why, why_size, "%s", s->err.text);
	ombud_session_close(s);
	if (status)
		arena_drop(memory);
	else
		*out = m.out;
	return status;
}

void ombud_moved_free(struct ombud_moved *m)
{
	if (m)
		arena_drop(m->memory);
}
