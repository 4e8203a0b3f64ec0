/* What goes and what stays of a person's tickets, parted by what is done to them and why. */
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "ops/erase_sort.h"
#include "store/idlist.h"

enum { AT_ONCE = 20000 };

/* Until the next one is asked for: they move. */
static struct erase_group *group(struct erase_scope *c, const char *act, const char *ground, int32_t until)
{
	for (size_t i = 0; i < c->groups.n; i++) {
		struct erase_group *g = &c->groups.v[i];
		if (strcmp(g->act, act) == 0 && strcmp(g->ground, ground) == 0 && g->until_day == until)
			return g;
	}
	vec_push(&c->groups, ((struct erase_group){.act = act, .ground = ground, .until_day = until}));
	return &c->groups.v[c->groups.n - 1];
}

const char *erase_ground_words(const char *ground)
{
	static const char *const words[][2] = {{"open", N_("until it is closed")}, {"later", N_("it came later")}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(ground, words[i][0]) == 0)
			return words[i][1];
	return ground;
}

/* Of a further erasure what is not named is none of its business. */
static bool is_named(const struct erase_want *w, int64_t ticket)
{
	for (size_t i = 0; i < w->n_tickets; i++)
		if (w->tickets[i] == ticket)
			return true;
	return !w->further;
}

/* What waited for a release was asked for before that came. */
static bool is_later(const struct erase_want *w, const struct theirs *t)
{
	return w->since && t->received_at > w->since;
}

static struct erase_group *group_of(struct erase_scope *c, const struct theirs *t)
{
	if (is_later(c->want, t)) {
		struct erase_group *g = group(c, "keep", "later", 0);
		g->later = true;
		return g;
	}
	if (t->held)
		return group(c, "hold", t->ground, 0);
	if (t->rests)
		return group(c, "keep", "17(3)(e)", c->rest_day);
	if (t->retained)
		return group(c, "keep", t->ground, t->until);
	if (!is_named(c->want, t->id) && !is_named(c->want, t->into))
		return group(c, "keep", "17(3)(e)", 0);
	return t->open ? group(c, "keep", "open", 0) : &c->groups.v[0];
}

/* The request itself goes by its rest_day. */
static void note_left(struct erase_scope *c, const struct theirs *t)
{
	bool request = t->id == c->want->request || t->into == c->want->request;
	bool later = t->rests ? !request : !t->follows && (t->retained || t->open);
	if (later && !t->held && !c->want->further && !is_later(c->want, t))
		vec_push(&c->left, ((struct erase_left){.ticket = t->id, .retained = t->rests ? 0 : t->item,
		                       .until_day = t->rests ? c->rest_day : 0}));
}

/* Of a case that has another ticket too, what belongs to the case stays with that. */
static enum ombud_status part_cases(struct erase_scope *c, struct erase_group *g, id_vec *cases)
{
	struct ombud_session *s = c->s;
	id_vec others = {0};
	enum ombud_status status = OMBUD_OK;
	cases->n = ids_once(cases->v, cases->n);
	for (size_t i = 0; i < cases->n && !status; i += AT_ONCE) {
		struct buf text = {0};
		buf_str(&text, "SELECT id, case_id FROM ticket WHERE case_id");
		idlist_sql(&text, "case_id", cases->v + i, cases->n - i < AT_ONCE ? cases->n - i : AT_ONCE);
		struct rows r = db_select_text(s->db, &s->err, buf_text(&text), NULL, 0);
		while (db_next(&r))
			if (!ids_have(g->tickets.v, g->tickets.n, db_int(&r, 0)))
				vec_push(&others, db_int(&r, 1));
		status = db_end(&r);
		buf_free(&text);
	}
	others.n = ids_once(others.v, others.n);
	for (size_t i = 0; i < cases->n; i++)
		if (ids_have(others.v, others.n, cases->v[i]))
			vec_push(&g->parted, cases->v[i]);
		else
			vec_push(&g->cases, cases->v[i]);
	vec_free(&others);
	return status;
}

/* On the ground of its item and until its day; what none keeps is needed for the answer. */
static void keep_field(struct erase_scope *c, int f)
{
	const struct erase_kept_field *by = &c->kept_by[f];
	struct erase_group *g = by->ground ? group(c, "keep", by->ground, by->until_day) : group(c, "keep", "17(3)(e)", c->rest_day);
	g->keeps_fields |= UINT32_C(1) << f;
}

/* Whoever has a ticket that stays keeps an address, so that it can be answered. Each kept value is counted once. */
static void set_values(struct erase_scope *c)
{
	if (c->want->further) {
		c->groups.v[0].fields = c->want->fields & ~c->held_fields & ~c->kept_fields;
		c->kept_fields = ~c->groups.v[0].fields;
	} else if (c->groups.n > 1)
		c->kept_fields |= UINT32_C(1) << DATUM_EMAIL;
	if (!c->want->person)
		return;
	if (c->all_held)
		group(c, "hold", c->held_on, 0)->person = true;
	for (int f = 1; f < DATUM_FIELDS && !c->all_held; f++)
		if (c->held_fields >> f & 1)
			group(c, "hold", c->field_held_on[f], 0)->holds_fields |= UINT32_C(1) << f;
	for (int f = 1; f < DATUM_FIELDS && !c->all_held; f++)
		if (c->kept_fields & ~c->held_fields & UINT32_C(1) << f)
			keep_field(c, f);
}

/* Letters of a held campaign are none of a ticket's. With the person all of theirs is held anyway. */
static void set_campaigns(struct sorting *k)
{
	for (size_t h = 0; h < k->holds.n && k->c->want->person && !k->c->all_held; h++)
		if (k->holds.v[h].object == 'c')
			group(k->c, "hold", k->holds.v[h].ground, 0)->campaigns = true;
}

/* ---- one by one ----------------------------------------------------------------------------------------- */

static enum ombud_status would_go(bool *yes, struct erase_scope *c, const struct kept_part *p)
{
	struct ombud_session *s = c->s;
	const struct place *place = subject_place(p->file ? "attachment" : "message");
	erase_conds where = {0};
	enum ombud_status status = OMBUD_OK;
	*yes = false;
	erase_where(&where, c, erase_goes(c), place);
	for (size_t i = 0; i < where.n && !status && !*yes; i++) {
		const char *text = erase_sql(c->a, "SELECT 1 FROM ", place->table, " WHERE id = ", erase_number(c->a, p->id), " AND (",
		    where.v[i], ")", NULL);
		struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
		*yes = db_next(&r);
		status = db_end(&r);
	}
	vec_free(&where);
	return status;
}

/* Of two items that keep one thing the longer one counts, and of two that are alike the first. */
static bool is_outlasted(const struct sorting *k, const struct kept_part *p)
{
	for (size_t i = 0; i < k->parts.n; i++) {
		const struct kept_part *o = &k->parts.v[i];
		if (o == p || o->file != p->file || o->id != p->id)
			continue;
		if (o->until == p->until ? o < p : p->until && (!o->until || o->until > p->until))
			return true;
	}
	return false;
}

static enum ombud_status keep_part(struct sorting *k, const struct kept_part *p)
{
	struct erase_scope *c = k->c;
	bool yes;
	if (is_outlasted(k, p) || would_go(&yes, c, p) || !yes)
		return c->s->err.status;
	struct erase_group *g = group(c, "keep", p->ground, p->until);
	vec_push(p->file ? &g->files : &g->letters, p->id);
	vec_push(p->file ? &c->files : &c->letters, p->id);
	if (!c->want->further)
		vec_push(&c->left, ((struct erase_left){.letter = p->file ? 0 : p->id, .file = p->file ? p->id : 0, .retained = p->item}));
	return OMBUD_OK;
}

/* A letter has its files with it. */
static enum ombud_status keep_parts(struct sorting *k)
{
	enum ombud_status status = OMBUD_OK;
	for (int file = 0; file < 2; file++)
		for (size_t i = 0; i < k->parts.n && !status; i++)
			if (k->parts.v[i].file == (file == 1))
				status = keep_part(k, &k->parts.v[i]);
	return status;
}

enum ombud_status erase_sort(struct sorting *k)
{
	struct erase_scope *c = k->c;
	group(c, "erase", "", 0)->person = c->want->person && !c->all_held && !c->want->further;
	id_vec goes = {0};
	for (size_t i = 0; i < k->v.n; i++) {
		const struct theirs *t = &k->v.v[i];
		struct erase_group *g = group_of(c, t);
		vec_push(&c->all, t->id);
		note_left(c, t);
		vec_push(&g->tickets, t->id);
		vec_push(g == &c->groups.v[0] ? &goes : &g->cases, t->case_id);
	}
	set_values(c);
	set_campaigns(k);
	enum ombud_status status = part_cases(c, &c->groups.v[0], &goes);
	for (size_t i = 1; i < c->groups.n; i++)
		c->groups.v[i].cases.n = ids_once(c->groups.v[i].cases.v, c->groups.v[i].cases.n);
	for (size_t i = 0; i < k->v.n && c->groups.v[0].parted.n; i++)
		if (ids_have(c->groups.v[0].parted.v, c->groups.v[0].parted.n, k->v.v[i].case_id) &&
		    ids_have(c->groups.v[0].tickets.v, c->groups.v[0].tickets.n, k->v.v[i].id))
			vec_push(&c->groups.v[0].parted_tickets, k->v.v[i].id);
	vec_free(&goes);
	return status ? status : keep_parts(k);
}
