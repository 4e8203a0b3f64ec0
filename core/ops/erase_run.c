/* Carrying an erasure out: the ledger first, then one transaction. Who finds one that was begun (a crash) goes on. */
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/erase_room.h"
#include "store/access.h"
#include "store/erasure.h"
#include "store/ledger.h"
#include "store/setting.h"

/* ---- statements ---------------------------------------------------------------------------------------- */

static enum ombud_status run_text(struct ombud_session *s, const char *text, const struct val *v, size_t n)
{
	struct rows r = db_select_text(s->db, &s->err, text, v, n);
	while (db_next(&r))
		;
	return db_end(&r);
}

struct going {
	struct ombud_session *s;
	struct arena *a;
	const struct erase_made *m;
	int64_t erasure;
	const char *name; /* in the ledger, as hex */
};

/* What is said beside the columns that are emptied. */
static const char *also(struct going *g, const struct place *p)
{
	if (strcmp(p->table, "package") == 0)
		return arena_printf(g->a, ", removed_at = CASE WHEN removed_at > 0 THEN removed_at ELSE %lld END",
		    (long long)session_now(g->s));
	if (strcmp(p->table, "outbox") == 0) /* what waits does not leave any more, nor what died while it left */
		return ", state = CASE WHEN state IN (0, 1, 3) THEN 4 ELSE state END";
	if (strcmp(p->table, "journal_item") == 0)
		return ", field = CASE WHEN substr(field, 1, 6) = 'label:' THEN 'label:' ELSE field END";
	return strcmp(p->table, "ticket") == 0 ? ", version = version + 1" : "";
}

static const char *emptied(struct going *g, const struct place *p)
{
	const char *out = "", *column;
	for (size_t i = 0; (column = erase_column(g->a, p->personal, i)); i++)
		out = arena_printf(g->a, "%s%s%s = %s", out, i ? ", " : "", column, erase_empty(column));
	return arena_printf(g->a, "%s%s", out, also(g, p));
}

static enum ombud_status empty_rows(struct going *g, const struct place *p, const char *where)
{
	const char *text = p->act == PLACE_REMOVE
	    ? erase_sql(g->a, "DELETE FROM ", p->table, " WHERE ", where, NULL)
	    : erase_sql(g->a, "UPDATE ", p->table, " SET ", emptied(g, p), " WHERE (", where, ") AND (", erase_filled(g->a, p),
	          ")", erase_but(g->a, p), NULL);
	return run_text(g->s, text, NULL, 0);
}

/* Undo would bring the values back: the entry says that it cannot, and its token answers nothing more. */
static enum ombud_status fix_entries(struct going *g, const struct place *p, const char *where)
{
	const char *of = erase_sql(g->a, "(SELECT entry_id FROM ", p->table, " WHERE ", where, ")", NULL);
	const struct val fixed = I(ENTRY_FIXED);
	if (run_text(g->s, erase_sql(g->a, "UPDATE journal SET state = $1 WHERE state <> $1 AND id IN ", of, NULL), &fixed, 1))
		return g->s->err.status;
	return run_text(g->s, erase_sql(g->a, "UPDATE op_token SET result = '' WHERE entry_id IN ", of, NULL), NULL, 0);
}

static enum ombud_status empty_place(struct going *g, const struct place *p)
{
	const struct erase_scope *c = &g->m->scope;
	bool journal = strcmp(p->table, "journal_item") == 0;
	erase_conds where = {0};
	enum ombud_status status = OMBUD_OK;
	erase_where(&where, c, erase_goes(c), p);
	for (size_t i = 0; i < where.n && !status; i++) {
		if (journal)
			status = fix_entries(g, p, where.v[i]);
		if (!status)
			status = empty_rows(g, p, where.v[i]);
	}
	vec_free(&where);
	return status;
}

/* Letters last: what lies beside them is found by them. */
static enum ombud_status empty_places(struct going *g)
{
	size_t n;
	const struct place *v = subject_places(&n);
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < n && !status; i++)
		if ((v[i].act == PLACE_REMOVE || v[i].act == PLACE_BLANK) && v[i].personal[0] &&
		    strcmp(v[i].table, "access_log") != 0)
			status = empty_place(g, &v[i]);
	return status;
}

/* ---- others' texts ------------------------------------------------------------------------------------- */

static const struct sql DROP_RAW = {
    "drop a letter as it came", "i", "DELETE FROM message_raw WHERE message_id = $1", true};

static const struct sql DROP_RAW_OF_FILE = {"drop a letter as it came that a file was in", "i",
    "DELETE FROM message_raw WHERE message_id = (SELECT message_id FROM attachment WHERE id = $1)", true};

static void set_file(struct going *g, struct val *v, const char *bytes)
{
	unsigned char *hash = arena_alloc(g->a, crypto_generichash_BYTES); /* as store/message.c has it */
	size_t n = strlen(bytes);
	crypto_generichash(hash, crypto_generichash_BYTES, (const unsigned char *)bytes, n, NULL, 0);
	v[0] = B(bytes, n);
	v[1] = I((int64_t)n);
	v[2] = B(hash, crypto_generichash_BYTES);
}

static enum ombud_status cut_row(struct going *g, const struct erase_found *f)
{
	const struct place *p = f->place;
	struct val v[ERASE_COLUMNS + 2];
	const char *set = "", *column;
	size_t n = 0;
	if (strcmp(p->table, "access_log") == 0)
		return OMBUD_OK; /* goes with the log's rows */
	if (f->goes) {
		v[0] = S(f->word);
		return run_text(g->s, erase_sql(g->a, "DELETE FROM ", p->table, " WHERE ", f->where, NULL), v, f->word ? 1 : 0);
	}
	for (size_t i = 0; (column = erase_column(g->a, subject_texts(p), i)); i++)
		if (i < ERASE_COLUMNS && f->cut[i] && subject_cut(p, column) == CUT_FILE) {
			set = arena_printf(g->a, "%s%s%s = $%zu, size = $%zu, hash = $%zu", set, n ? ", " : "", column, n + 1, n + 2, n + 3);
			set_file(g, v + n, f->cut[i]);
			n += 3;
		} else if (i < ERASE_COLUMNS && f->cut[i]) {
			set = arena_printf(g->a, "%s%s%s = $%zu", set, n ? ", " : "", column, n + 1);
			v[n++] = S(f->cut[i]);
		}
	bool undo = strcmp(p->table, "journal_item") == 0 || strcmp(p->table, "journal_set") == 0;
	if (undo && fix_entries(g, p, f->where))
		return g->s->err.status;
	/* As it came it has them still. */
	if (strcmp(p->table, "attachment") == 0 && db_run(g->s->db, &g->s->err, &DROP_RAW_OF_FILE, I(f->row)))
		return g->s->err.status;
	if (strcmp(p->table, "message") == 0 &&
	    db_run(g->s->db, &g->s->err, &DROP_RAW, I(f->row)))
		return g->s->err.status;
	return run_text(g->s, erase_sql(g->a, "UPDATE ", p->table, " SET ", set, " WHERE ", f->where, NULL), v, n);
}

static enum ombud_status cut_others(struct going *g)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < g->m->finds.n && !status; i++)
		status = cut_row(g, &g->m->finds.v[i]);
	return status;
}

/* A letter of theirs to somebody else's ticket: that one stays, and counts the files that it has. */
static enum ombud_status count_files(struct going *g)
{
	static const char count[] =
	    "UPDATE ticket SET n_attachments = (SELECT count(*) FROM attachment a JOIN message m ON m.id = a.message_id"
	    " WHERE m.case_id = ticket.case_id AND m.withdrawn = 0 AND (m.ticket_id IS NULL OR m.ticket_id = ticket.id))"
	    " WHERE n_attachments > 0 AND id NOT IN (SELECT ticket_id FROM tombstone) AND case_id IN (SELECT case_id FROM message"
	    " WHERE ";
	const struct erase_scope *c = &g->m->scope;
	erase_conds where = {0};
	enum ombud_status status = OMBUD_OK;
	if (erase_goes(c)->person || erase_goes(c)->parted.n)
		erase_where(&where, c, erase_goes(c), subject_place("message"));
	for (size_t i = 0; i < where.n && !status; i++)
		status = run_text(g->s, erase_sql(g->a, count, where.v[i], ")", NULL), NULL, 0);
	vec_free(&where);
	return status;
}

/* ---- the log ------------------------------------------------------------------------------------------- */

static struct audit_entry entry_of(struct going *g, const char *act, const char *object, const char *detail)
{
	const struct ombud_session *s = g->s;
	return (struct audit_entry){.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = act, .object = object, .n = 1, .detail = detail};
}

static enum ombud_status drop_questions(struct going *g)
{
	const struct erase_scope *c = &g->m->scope;
	const struct place *p = subject_place("access_log");
	struct ombud_session *s = g->s;
	erase_conds where = {0};
	id_vec ids = {0};
	enum ombud_status status = OMBUD_OK;
	erase_where(&where, c, erase_goes(c), p);
	for (size_t i = 0; i < where.n && !status; i++) {
		const char *text = erase_sql(g->a, "SELECT id FROM access_log WHERE ", where.v[i], NULL);
		struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
		while (db_next(&r))
			vec_push(&ids, db_int(&r, 0));
		status = db_end(&r);
	}
	for (size_t i = 0; i < g->m->finds.n; i++)
		if (g->m->finds.v[i].place == p)
			vec_push(&ids, g->m->finds.v[i].row);
	ids.n = ids_once(ids.v, ids.n);
	struct audit_entry e = entry_of(g, "", "", "erasure");
	if (!status)
		status = access_erase(s->db, &s->err, &e, ids.v, ids.n);
	vec_free(&where);
	vec_free(&ids);
	return status;
}

/* ---- what stays of it ------------------------------------------------------------------------------------ */

static const struct sql GONE = {"a person's data are erased", "ii",
    "UPDATE person SET erased_at = $2, version = version + 1 WHERE id = $1", false};

static enum ombud_status leave_tombstones(struct going *g)
{
	const struct erase_plan *p = &g->m->plan;
	struct ombud_session *s = g->s;
	for (size_t i = 0; i < p->n_goes; i++)
		if (tombstone_add(s->db, &s->err, p->goes[i], g->erasure))
			return s->err.status;
	if (!p->n_goes)
		return OMBUD_OK;
	struct audit_entry e = entry_of(g, "erase", "ticket", g->name);
	e.ids = p->goes;
	e.n = (int64_t)p->n_goes;
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status mark_person(struct going *g)
{
	struct ombud_session *s = g->s;
	int64_t person = g->m->scope.want->person;
	if (!person || g->m->scope.all_held)
		return OMBUD_OK;
	struct audit_entry e = entry_of(g, "erase", "person", g->name);
	e.object_id = person;
	return db_run(s->db, &s->err, &GONE, I(person), I(session_now(s))) ? s->err.status : audit_add(s->db, &s->err, &e);
}

enum ombud_status erase_lets_letters(struct ombud_session *s, struct arena *a, const struct erase_made *m)
{
	const struct erase_scope *c = &m->scope;
	erase_conds where = {0};
	enum ombud_status status = OMBUD_OK;
	const char *now = erase_number(a, session_now(s));
	erase_where(&where, c, erase_goes(c), subject_place("outbox"));
	for (size_t i = 0; i < where.n && !status; i++) {
		struct rows r = db_select_text(s->db, &s->err,
		    erase_sql(a, "SELECT 1 FROM outbox WHERE (", where.v[i], ") AND state = 1 AND lease_until > ", now, " LIMIT 1", NULL),
		    NULL, 0);
		bool leaves = db_next(&r);
		status = db_end(&r);
		if (leaves && !status)
			status = fail(&s->err, OMBUD_BUSY, _("a letter to them is just being sent: try again in a minute"));
	}
	vec_free(&where);
	return status;
}

enum ombud_status erase_carry_out(struct ombud_session *s, struct arena *a, const struct erase_made *m,
    int64_t erasure, const unsigned char ledger_id[16])
{
	char name[33];
	sodium_bin2hex(name, sizeof name, ledger_id, 16);
	struct going g = {s, a, m, erasure, arena_str(a, name)};
	if (drop_questions(&g) || empty_places(&g) || cut_others(&g) || leave_tombstones(&g) || count_files(&g))
		return s->err.status;
	return mark_person(&g);
}
