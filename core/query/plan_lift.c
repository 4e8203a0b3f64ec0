/* matches() for an engine that cannot call the program. A text stands in a row of one of four tables: the rows that the
 * statement may ask about are read in steps, matched, and named by their ids. A value is named by its person: a
 * condition asks whether there is one, so that any of the person's values of those fields speaks for all. */
#include <string.h>

#include "query/plan.h"

enum {
	STEP = 5000,  /* ids read at once, where all rows are asked */
	TELLING = 3,  /* bytes from which a literal tells texts apart */
	NAMED = 1000  /* as many stand in the statement; more go as bits */
};

struct place {
	char alias;
	const char *table, *id;
};

static const struct place places[] = {
    {'t', "ticket", "t.id"}, {'m', "message", "m.id"}, {'d', "datum", "d.person_id"}, {'l', "label", "l.ticket_id"}};

static const struct place *place_of(const char *text)
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		if (places[i].alias == text[0])
			return &places[i];
	return NULL;
}

void plan_lift(struct plan *p, struct db *db, struct sets *sets)
{
	if (!db_calls(db))
		p->lift = (struct lift){.db = db, .sets = sets};
}

void plan_lift_few(struct plan *p, const int64_t *tickets, size_t n)
{
	p->lift.tickets = tickets;
	p->lift.n_tickets = n;
	p->lift.few = true;
}

struct rows plan_run(const struct plan *p, struct db *db, struct err *err)
{
	if (p->lift.err.status) {
		*err = p->lift.err;
		return (struct rows){.db = db, .err = err, .status = err->status};
	}
	return db_select_text(db, err, buf_text(&p->sql), p->v.v, p->v.n);
}

/* ---- which rows ---- */

/* Whether these are all: then one statement reads them. */
static bool bounded(struct plan *w, const struct lift *f, const struct place *at)
{
	if (f->few && f->n_tickets == 0) {
		plan_add(w, "1 = 0");
	} else if (f->few) {
		static const char *const by[] = {"t.id", "m.case_id IN (SELECT x.case_id FROM ticket x WHERE x.id",
		    "d.person_id IN (SELECT x.person_id FROM ticket x WHERE x.id", "l.ticket_id"};
		const char *column = by[at - places];
		plan_add(w, column);
		plan_list(w, f->tickets, f->n_tickets);
		plan_add(w, strchr(column, '(') ? ")" : "");
	} else if (at->alias == 'm' && f->cases) {
		plan_add(w, "m.case_id");
		plan_list(w, f->cases, f->n_cases);
	} else if (at->alias == 'm' && f->to) {
		buf_printf(&w->sql, "m.id >= %lld AND m.id < %lld", (long long)f->from, (long long)f->to);
	} else {
		return false;
	}
	return true;
}

static int64_t last_of(struct lift *f, const struct place *at)
{
	struct buf text = {0};
	buf_printf(&text, "SELECT coalesce(max(%s), 0) FROM %s %c", at->id, at->table, at->alias);
	struct rows r = db_select_text(f->db, &f->err, buf_text(&text), NULL, 0);
	int64_t last = db_next(&r) ? db_int(&r, 0) : 0;
	buf_free(&text);
	return db_end(&r) ? 0 : last;
}

/* ---- what matches ---- */

struct found {
	VEC(int64_t) ids;
	VEC(struct val) names; /* of labels; in the plan's memory */
};

static void take(struct found *found, struct plan *p, const struct rows *r, bool by_name)
{
	if (!by_name) {
		vec_push(&found->ids, db_int(r, 0));
		return;
	}
	size_t n = db_bytes(r, 1);
	vec_push(&found->names, SN(arena_strn(&p->lift.memory, db_text(r, 1), n), n));
}

static void read_rows(struct found *found, struct plan *p, struct plan *w, int64_t k, bool by_name)
{
	struct lift *f = &p->lift;
	if (f->err.status || f->sets->stopped)
		return;
	struct rows r = db_select_text(f->db, &f->err, buf_text(&w->sql), w->v.v, w->v.n);
	while (db_next(&r) && !f->sets->stopped) {
		size_t n;
		const char *text = db_view(&r, 1, &n);
		if (sets_match(f->sets, k, text, n))
			take(found, p, &r, by_name);
	}
	db_end(&r);
}

/* ---- what the engine itself can tell of a text ---- */

/* Bytes of it up to where a character surely ends: what was cut to the needle's room may end within one. */
static size_t whole(const struct needle *d)
{
	size_t n = d->n;
	if (n < NEEDLE_MOST)
		return n;
	while (n && ((unsigned char)d->s[n - 1] & 0xc0) == 0x80)
		n--;
	return n && (unsigned char)d->s[n - 1] >= 0xc0 ? n - 1 : n;
}

/* ASCII's letters alone are taken as one with their capitals: that is what lower() does where the locale is C, as the
 * store's is, and all that a caseless needle holds. */
static void stands_in(struct plan *w, struct arena *memory, const struct needle *d, const char *text)
{
	buf_printf(&w->sql, d->caseless ? "strpos(lower(%s), " : "strpos(%s, ", text);
	plan_value(w, SN(arena_strn(memory, d->s, whole(d)), whole(d)));
	plan_add(w, ") > 0");
}

/* A text that lacks what every match holds need not cross the wire. Where one way is without such a thing, all come.
 * No text is missed, and PCRE2 decides of those that come. */
static void narrow(struct plan *w, struct arena *memory, const struct set *set, const char *text)
{
	for (size_t i = 0; i < set->ways.n; i++)
		if (set->ways.v[i].needle.n < TELLING)
			return;
	for (size_t i = 0; i < set->ways.n; i++) {
		plan_add(w, i ? " OR " : "(");
		stands_in(w, memory, &set->ways.v[i].needle, text);
	}
	plan_add(w, ") AND ");
}

static void begin(struct plan *w, struct plan *p, const struct place *at, int64_t k, const char *text, const char *fields)
{
	buf_printf(&w->sql, "SELECT %s, %s FROM %s %c WHERE ", at->alias == 'l' ? "DISTINCT 0" : at->id, text, at->table,
	    at->alias);
	if (*fields)
		buf_printf(&w->sql, "d.field %s AND ", fields);
	narrow(w, &p->lift.memory, &p->lift.sets->v.v[k / 2], text);
}

static void read_all(
    struct found *found, struct plan *p, const struct place *at, int64_t k, const char *text, const char *fields)
{
	int64_t last = last_of(&p->lift, at);
	for (int64_t from = 0; from <= last && !p->lift.err.status && !p->lift.sets->stopped; from += STEP) {
		struct plan w = {.env = p->env};
		begin(&w, p, at, k, text, fields);
		buf_printf(&w.sql, "%s >= %lld AND %s < %lld", at->id, (long long)from, at->id, (long long)from + STEP);
		read_rows(found, p, &w, k, false);
		plan_free(&w);
	}
}

/* Names of labels are few however many rows have them: they are read at once. */
static void find(struct found *found, struct plan *p, const struct place *at, int64_t k, const char *text, const char *fields)
{
	const bool names = at->alias == 'l';
	struct plan w = {.env = p->env};
	begin(&w, p, at, k, text, fields);
	bool once = bounded(&w, &p->lift, at);
	if (!once && names)
		plan_add(&w, "1 = 1");
	if (once || names)
		read_rows(found, p, &w, k, names);
	else
		read_all(found, p, at, k, text, fields);
	plan_free(&w);
}

/* ---- in its place ---- */

static void name_labels(struct plan *p, const struct found *found)
{
	plan_add(p, "l.name IN (");
	for (size_t i = 0; i < found->names.n; i++) {
		plan_add(p, i ? "," : "");
		plan_value(p, found->names.v[i]);
	}
	plan_add(p, ")");
}

void plan_lifted(struct plan *p, int64_t k, const char *text, const char *fields)
{
	struct found found = {0};
	const struct place *at = place_of(text);
	find(&found, p, at, k, text, fields);
	if (!found.ids.n && !found.names.n)
		plan_add(p, "1 = 0");
	else if (found.names.n)
		name_labels(p, &found);
	else if (found.ids.n > NAMED)
		plan_member_of(p, found.ids.v, found.ids.n, k, at->id);
	else {
		plan_add(p, at->id);
		plan_list(p, found.ids.v, found.ids.n);
	}
	vec_free(&found.ids);
	vec_free(&found.names);
}
