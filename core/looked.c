/* Who looked at a ticket or a person, and why: read from the audit and the access log beside it. */
#include <string.h>

#include "base/alloc.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ops/reads.h"
#include "store/access.h"
#include "store/audit_chain.h"

enum { COLUMNS = 6 };

/* $1 ticket, $2 person, $3 at most, $4 1: only agents of team $5, or $6 herself. Rows of the access
 * log that were erased are found by the entry that named them. */
#define LOOKS(of_tickets, of_log) \
	"SELECT a.at, coalesce(g.name, ''), coalesce(b.name, ''), a.act, a.object, a.object_id, a.detail," \
	" l.id, l.text, l.ticket_id, a.access_id FROM audit a" \
	" LEFT JOIN access_log l ON l.id = a.access_id" AUDIT_AGENTS " WHERE a.seq IN (" \
	"SELECT seq FROM audit WHERE object = 'ticket' AND object_id IN (" of_tickets ")" \
	" AND act IN ('open', 'attachment', 'export', 'who')" \
	" UNION SELECT e.seq FROM access_log x JOIN audit e ON e.access_id = x.id AND e.access_id > 0" \
	" WHERE " of_log " AND x.what <> 'reason'" \
	" UNION SELECT e.seq FROM audit e WHERE e.object = 'person' AND e.object_id = $2 AND" \
	" (e.act IN ('who', 'open') AND $1 = 0 OR e.act = 'reveal' AND NOT EXISTS" \
	" (SELECT 1 FROM access_log x WHERE x.id = e.access_id)))" \
	" AND ($4 = 0 OR " AUDIT_OF_TEAM("$5", "$6") ") ORDER BY a.seq DESC LIMIT $3"
static const struct sql AT_TICKET = {"who looked at a ticket", "iiiisi",
    LOOKS("$1", "x.ticket_id = $1"), true};
static const struct sql AT_PERSON = {"who looked at a person", "iiiisi",
    LOOKS("SELECT id FROM ticket WHERE person_id = $2", "x.person_id = $2"), true};
static const struct sql PERSON = {
    "the person of a ticket, to tell who looked", "i", "SELECT coalesce(person_id, 0) FROM ticket WHERE id = $1", false};
static const struct sql IS_PERSON = {
    "is there such a person", "i", "SELECT id FROM person WHERE id = $1", false};

struct look {
	int64_t at, ticket;
	const char *who, *act, *field, *reason; /* reason NULL: erased */
};

struct looks {
	struct ombud_session *s;
	struct arena *memory;
	VEC(struct look) v;
	VEC(const char *) cells;
	int64_t ticket, person;
};

static void cell(struct looks *k, const char *text)
{
	vec_push(&k->cells, arena_str(k->memory, text));
}

static int64_t ticket_of(const struct rows *r)
{
	return strcmp(db_text(r, 4), "ticket") == 0 ? db_int(r, 5) : db_int(r, 9);
}

static void take(struct looks *k, const struct rows *r)
{
	const char *who = db_keep(r, k->memory, 1), *by = db_keep(r, k->memory, 2);
	bool erased = db_int(r, 10) && db_is_null(r, 7);
	vec_push(&k->v, ((struct look){.at = db_int(r, 0),
	                    .ticket = ticket_of(r),
	                    .who = reads_actor(k->memory, who, by),
	                    .act = db_keep(r, k->memory, 3),
	                    .field = db_keep(r, k->memory, 6),
	                    .reason = erased ? NULL : db_keep(r, k->memory, 8)}));
}

/* A free reason may name somebody: the people of its own ticket, or whom one asked about. */
static struct maskers *maskers_of(struct looks *k)
{
	int64_t *ids = ARENA_ARRAY(k->memory, int64_t, k->v.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < k->v.n; i++)
		if (k->v.v[i].ticket)
			ids[n++] = k->v.v[i].ticket;
	struct maskers *m = maskers_open(k->s, k->memory, ids, ids_once(ids, n));
	maskers_person(m, k->s, k->person);
	return m;
}

static void show(struct looks *k, struct maskers *m, const struct look *l)
{
	char at[INSTANT_TEXT];
	cell(k, local_text(at, k->s->constants.zone, l->at));
	cell(k, l->who);
	cell(k, l->act);
	cell(k, l->ticket ? arena_printf(k->memory, "%lld", (long long)l->ticket) : "");
	cell(k, l->field);
	cell(k, l->reason ? masker_keep(maskers_find(m, l->ticket), k->memory, l->reason) : _("(erased)"));
}

/* A lead reads of the own team; who may read none of it is told who may. */
static enum ombud_status scope(const char **team, struct ombud_session *s)
{
	if (s->read_only)
		return fail(&s->err, OMBUD_DENIED,
		    _("who looked is not told while nothing can be written: the question is logged too"));
	return reads_audit(team, s);
}

static enum ombud_status find(struct looks *k)
{
	struct ombud_session *s = k->s;
	int64_t id = 0;
	enum ombud_status status = k->ticket
	    ? db_one(&k->person, s->db, &s->err, &PERSON, I(k->ticket))
	    : db_one(&id, s->db, &s->err, &IS_PERSON, I(k->person));
	if (status != OMBUD_NOTFOUND)
		return status;
	return k->ticket ? fail(&s->err, status, _("there is no ticket #%lld"), (long long)k->ticket)
	                 : fail(&s->err, status, _("there is no person %lld"), (long long)k->person);
}

static enum ombud_status load(struct looks *k, const char *team, size_t limit)
{
	struct ombud_session *s = k->s;
	struct rows r = db_select(s->db, &s->err, k->ticket ? &AT_TICKET : &AT_PERSON, I(k->ticket),
	    I(k->person), I(limit), I(team[0] != '\0'), S(team), I(s->agent.id));
	while (db_next(&r))
		take(k, &r);
	if (db_end(&r))
		return s->err.status;
	struct maskers *m = maskers_of(k);
	for (size_t i = 0; i < k->v.n; i++)
		show(k, m, &k->v.v[i]);
	return OMBUD_OK;
}

static enum ombud_status log_question(struct looks *k)
{
	struct ombud_session *s = k->s;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "who",
	    .object = k->ticket ? "ticket" : "person",
	    .object_id = k->ticket ? k->ticket : k->person,
	    .n = (int64_t)k->v.n};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static struct ombud_table *table_of(struct looks *k)
{
	static const char *const titles[COLUMNS] = {
	    N_("time"), N_("agent"), N_("act"), N_("ticket"), N_("field"), N_("reason")};
	struct ombud_table *t = ARENA_NEW(k->memory, struct ombud_table);
	const char **words = ARENA_ARRAY(k->memory, const char *, COLUMNS);
	for (size_t i = 0; i < COLUMNS; i++)
		words[i] = _(titles[i]);
	t->memory = k->memory;
	t->titles = words;
	t->n_columns = COLUMNS;
	t->n_rows = k->cells.n / COLUMNS;
	t->cells = arena_grow(k->memory, k->cells.v, k->cells.n, k->cells.n, sizeof *k->cells.v);
	return t;
}

enum ombud_status ombud_looked(struct ombud_table **out, struct ombud_session *s, int64_t ticket,
    int64_t person, size_t limit)
{
	struct looks k = {.s = s, .memory = arena_new(), .ticket = ticket, .person = person};
	const char *team = "";
	session_enter(s);
	*out = NULL;
	enum ombud_status status = scope(&team, s);
	if (!status)
		status = find(&k);
	if (!status)
		status = load(&k, team, limit ? limit : 1000);
	if (!status)
		status = log_question(&k); /* before anything is shown */
	if (!status)
		*out = table_of(&k);
	else
		arena_drop(k.memory);
	vec_free(&k.v);
	vec_free(&k.cells);
	return status;
}
