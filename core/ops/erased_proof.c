/* The proof: rows, then the bytes of all files. What somebody else has too, or what was kept, is said and is no
 * failure; an address or a number that is left is one wherever it stands. */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/embedded.h"
#include "base/say.h"
#include "ops/erased.h"
#include "store/audit.h"
#include "store/bytescan.h"
#include "store/leftover.h"
#include "store/needle.h"
#include "store/setting.h"

enum { LINES_MOST = 200 };

struct proving {
	struct ombud_session *s;
	struct arena *memory;
	struct erasure_row row;
	struct needles *needles;
	struct needle_set *set;
	struct scan_files files;
	struct proof_report *out;
	struct shared_by by;
	unsigned char *others; /* by needle: a row that stays has it as well */
	unsigned char *words;  /* by needle: so has our own schema */
	struct proof_line *lines;
};

static void add_line(struct proving *k, size_t needle, const char *where, bool shared)
{
	const struct hashed *h = set_at(k->set, needle);
	*(shared ? &k->out->shared : &k->out->found) += 1;
	if (k->out->n_lines < LINES_MOST)
		k->lines[k->out->n_lines++] = (struct proof_line){h->place, h->form, where, shared};
}

/* ---- rows ---- */

static const struct sql SCHEMA = {"the schema's own words", "", "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL", true};

/* "Delete" as a letter's subject stands in the schema's triggers, here and in the ledger beside it. */
static void own_word(void *data, size_t needle, size_t at)
{
	struct proving *k = data;
	(void)at;
	k->words[needle] = !set_at(k->set, needle)->sure;
}

static enum ombud_status find_own_words(struct proving *k)
{
	if (!db_is_file(k->s->db)) { /* the ledger's is like the schema as it is written */
		for (size_t i = 0; i < embedded_sql_n; i++)
			set_walk(k->set, (const unsigned char *)embedded_sql[i].text, strlen(embedded_sql[i].text),
			    strlen(embedded_sql[i].text), own_word, k);
		return OMBUD_OK;
	}
	struct rows r = db_select_values(k->s->db, &k->s->err, &SCHEMA, NULL, 0);
	size_t n;
	while (db_next(&r)) {
		const char *text = db_view(&r, 0, &n);
		set_walk(k->set, (const unsigned char *)text, n, n, own_word, k);
	}
	return db_end(&r);
}

/* By the number that the ticket shows; held: a hold on the ticket is the ground to keep it (17(3)). */
static const struct sql FILE_OF = {"which attachment of which ticket", "i",
    "SELECT t.id, (SELECT count(*) FROM attachment b JOIN message n ON n.id = b.message_id WHERE n.case_id = t.case_id"
    " AND n.withdrawn = 0 AND (n.ticket_id IS NULL OR n.ticket_id = t.id) AND (n.at, n.id, b.n) <= (m.at, m.id, x.n)),"
    " EXISTS (SELECT 1 FROM hold h WHERE h.object = 'ticket' AND h.object_id = t.id AND h.released_at = 0 AND h.withdrawn = 0)"
    " FROM attachment x JOIN message m ON m.id = x.message_id JOIN ticket t ON t.case_id = m.case_id"
    " AND (m.ticket_id IS NULL OR m.ticket_id = t.id) WHERE x.id = $1 ORDER BY t.id LIMIT 1",
    true};

static const char *file_said(struct proving *k, const struct row_hit *h, bool *held)
{
	const char *said = arena_printf(k->memory, "%s.%s", h->table, h->column);
	struct rows r = db_select(k->s->db, &k->s->err, &FILE_OF, I(h->file));
	if (db_next(&r)) {
		*held = db_int(&r, 2) != 0;
		said = arena_printf(k->memory, *held ? _("#%lld attachment %lld: kept by a hold on its ticket")
		        : _("#%lld attachment %lld: remove it ('do proof %lld --attachment %lld --is removed'), or keep it by a hold on its ticket"),
		    (long long)db_int(&r, 0), (long long)db_int(&r, 1), (long long)db_int(&r, 0), (long long)db_int(&r, 1));
	}
	db_end(&r);
	return said;
}

static void tell_rows(struct proving *k, const struct row_hits *hits, bool shared)
{
	for (size_t i = 0; i < hits->n; i++) {
		const struct row_hit *h = &hits->v[i];
		const struct hashed *n = set_at(k->set, h->needle);
		bool held = false;
		const char *where = h->file ? file_said(k, h, &held) : arena_printf(k->memory, "%s.%s", h->table, h->column);
		if (shared != (n->shared || k->words[h->needle] || held || h->kept || (!h->own && !n->sure)))
			continue;
		k->others[h->needle] |= shared;
		add_line(k, h->needle, where, shared);
	}
}

static enum ombud_status look_in_rows(struct proving *k)
{
	struct row_hits hits = {0};
	if (rows_with_needles(&hits, k->s, k->memory, k->set, k->row.person_id))
		return k->s->err.status;
	tell_rows(k, &hits, false); /* of many lines the first are shown */
	tell_rows(k, &hits, true);
	return OMBUD_OK;
}

/* ---- files ---- */

/* What others have too proves nothing in a file, and common sentences would be met at every letter. */
static void mute_shared(struct proving *k)
{
	k->out->kept = (int64_t)shared_anew(k->needles, k->memory, k->others);
	for (size_t i = 0; i < set_count(k->set); i++)
		if (set_at(k->set, i)->shared || k->words[i])
			set_mute(k->set, i);
}

/* A file of a folder is named by its kind alone: its name may be somebody's. A copy of the store has ours. */
static const char *where_of(struct proving *k, const struct scan_hit *h)
{
	const struct scan_file *f = &k->files.v[h->file];
	const char *copy = f->kind == SCAN_BESIDE ? leftover_of(k->memory, db_file(k->s->db), f->path) : NULL;
	if (copy)
		return arena_printf(k->memory, "%s %s", copy, scan_spot_said(f, h, k->memory));
	return arena_printf(k->memory, "%s %s", scan_kind_name(f->kind), scan_spot_said(f, h, k->memory));
}

struct looking_on {
	const struct proof_how *how;
	const struct ombud_session *s;
};

/* A pass of the clock has nobody who looks on, but is told to end as well. */
static bool go_on(void *data, int64_t done, int64_t total)
{
	const struct looking_on *l = data;
	if (l->s->stop && l->s->stop(l->s->stop_data))
		return false;
	return !l->how->progress || l->how->progress(l->how->data, done, total);
}

static enum ombud_status look_in_files(struct proving *k, const struct proof_how *how)
{
	struct looking_on on = {how, k->s};
	struct scan_found found = {0};
	const struct scan_how scan = {.needles = k->set, .hash = true, .progress = go_on, .data = &on};
	const char *set = setting_get(k->s->db, &k->s->err, k->memory, "erase.folders");
	if (!set)
		return k->s->err.status;
	scan_list(&k->files, k->memory, db_file(k->s->db),
	    arena_printf(k->memory, "%s:%s", set, how->folders ? how->folders : ""));
	if (bytescan(&found, &k->s->err, k->memory, &k->files, &scan))
		return k->s->err.status;
	for (size_t i = 0; i < found.n; i++) {
		const struct scan_hit *h = &found.v[i];
		add_line(k, h->needle, where_of(k, h), false);
	}
	return OMBUD_OK;
}

/* What the certificate will say of them: "store 48316416 HASH", a line each. */
static const char *files_said(struct proving *k)
{
	struct buf b = {0};
	char hex[65];
	buf_printf(&b, "engine %s\n", db_engine(k->s->db));
	for (size_t i = 0; i < k->files.n; i++) {
		const struct scan_file *f = &k->files.v[i];
		k->out->unread += f->state == SCAN_UNREAD;
		if (f->state == SCAN_UNREAD)
			buf_printf(&b, "%s unread\n", scan_kind_name(f->kind));
		if (f->state != SCAN_READ)
			continue;
		k->out->files++;
		k->out->bytes += f->bytes;
		sodium_bin2hex(hex, sizeof hex, f->sha256, sizeof f->sha256);
		buf_printf(&b, "%s %lld %s", scan_kind_name(f->kind), (long long)f->bytes, hex);
		if (f->hole)
			buf_printf(&b, " (without %lld bytes of holes)", (long long)f->hole);
		buf_str(&b, "\n");
	}
	const char *said = arena_str(k->memory, buf_text(&b));
	buf_free(&b);
	return said;
}

/* ---- what came of it ---- */

static const struct sql CHECKED = {"an erasure was checked", "iiisii",
    "UPDATE erasure SET checked_at = $2, found = $3, files = $4, shared = $5, again = $6, version = version + 1 WHERE id = $1", false};
static const struct sql PROVEN = {"an erasure is proven", "iiii",
    "UPDATE erasure SET state = $2, proven_at = $3, version = version + 1 WHERE id = $1 AND state = $4", false};

static enum ombud_status note(struct proving *k, const char *act, int64_t n, const char *detail)
{
	struct ombud_session *s = k->s;
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = act, .object = "erasure", .object_id = k->row.id, .n = n, .detail = detail};
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status prove(struct proving *k)
{
	struct ombud_session *s = k->s;
	unsigned char hash[32];
	char hex[65];
	struct buf text = {0};
	if (db_run(s->db, &s->err, &PROVEN, I(k->row.id), I(ERASURE_PROVEN), I(session_now(s)), I(ERASURE_PURGED)) ||
	    shared_let_go(&k->by, s, k->needles, k->row.id) || erased_row(&k->row, s, k->memory, k->row.id))
		return s->err.status;
	enum ombud_status status = erased_certificate(&text, hash, s, &k->row, false);
	buf_free(&text);
	sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
	return status ? status : note(k, "erase-proven", 1, arena_printf(k->memory, "certificate %s", hex));
}

static enum ombud_status write_down(struct proving *k)
{
	const char *said = files_said(k);
	struct proof_report *o = k->out;
	o->proven = k->row.state == ERASURE_PURGED && !o->found && !o->unread;
	if (shared_ask(&k->by, k->s, k->row.id) ||
	    db_run(k->s->db, &k->s->err, &CHECKED, I(k->row.id), I(session_now(k->s)), I(o->found), S(said), I(o->kept),
	        I(o->kept && k->by.stays)) ||
	    note(k, "erase-verify", o->found, arena_printf(k->memory, "found %lld, shared %lld, files %lld, unread %lld",
	        (long long)o->found, (long long)o->shared, (long long)o->files, (long long)o->unread)))
		return k->s->err.status;
	return o->proven ? prove(k) : OMBUD_OK;
}

/* Inside the transaction. Another looked at the same time, or purged: what was found before that is no word on it. */
static enum ombud_status is_as_read(bool *same, struct proving *k)
{
	struct erasure_row now;
	if (erased_row(&now, k->s, k->memory, k->row.id))
		return k->s->err.status;
	*same = now.version == k->row.version;
	if (!*same) {
		k->row = now;
		k->out->proven = now.state == ERASURE_PROVEN;
		k->out->proven_at = now.proven_at;
	}
	return OMBUD_OK;
}

static enum ombud_status look(struct proving *k, const struct proof_how *how)
{
	bool same = false;
	k->set = needles_set(k->needles);
	k->others = arena_alloc(k->memory, set_count(k->set) + 1);
	k->words = arena_alloc(k->memory, set_count(k->set) + 1);
	k->lines = ARENA_ARRAY(k->memory, struct proof_line, LINES_MOST);
	k->out->lines = k->lines;
	k->out->needles = (int64_t)set_count(k->set);
	k->out->rows_only = !db_is_file(k->s->db);
	if (find_own_words(k) || look_in_rows(k))
		return k->s->err.status;
	mute_shared(k);
	if (look_in_files(k, how) || op_begin(k->s))
		return k->s->err.status;
	enum ombud_status status = is_as_read(&same, k);
	if (!status && same)
		status = write_down(k);
	if (!status)
		status = db_commit(k->s->db, &k->s->err);
	else
		db_rollback(k->s->db);
	k->out->state = k->row.state;
	k->out->copies = k->out->proven ? "" : leftovers(k->memory, db_file(k->s->db));
	return status;
}

enum ombud_status erased_verify(struct proof_report *out, struct ombud_session *s, struct arena *memory, int64_t id,
    const struct proof_how *how)
{
	struct proving k = {.s = s, .memory = memory, .out = out};
	unsigned char key[32];
	*out = (struct proof_report){0};
	if (op_may_write(s) || erased_row(&k.row, s, memory, id))
		return s->err.status;
	out->state = k.row.state;
	out->proven = k.row.state == ERASURE_PROVEN;
	if (out->proven) {
		out->proven_at = k.row.proven_at;
		out->kept = k.row.shared;
		return shared_waits(&out->again, s, id);
	}
	if (k.row.state != ERASURE_ERASED && k.row.state != ERASURE_PURGED)
		return fail(&s->err, OMBUD_CONFLICT, _("erasure %lld was not carried out: there is nothing to verify"), (long long)id);
	if (erased_key(key, s))
		return s->err.status;
	k.needles = needles_new(memory, key);
	sodium_memzero(key, sizeof key);
	enum ombud_status status = shared_load(&k.by, s, k.needles, id);
	if (!status)
		status = look(&k, how);
	vec_free(&k.by.of);
	return status;
}
