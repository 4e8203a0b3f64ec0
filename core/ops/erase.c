/* The plan of an erasure: what goes, what is cut, what stays and why, counted by class, and the hash of all that goes. */
#include "ops/erase_room.h"

#include <string.h>

#include "base/ids.h"
#include "base/say.h"

struct walk {
	struct erase_scope *c;
	struct needles *needles;
	crypto_hash_sha256_state hash;
	VEC(struct erase_line) lines;
	int64_t held;
};

/* ---- hash --------------------------------------------------------------------------------------------- */

/* Everything with its length before it, so that no two plans read alike. */
static void hash_bytes(struct walk *w, const void *p, size_t n)
{
	unsigned char length[8];
	for (size_t i = 0; i < sizeof length; i++)
		length[i] = (unsigned char)((uint64_t)n >> (56 - 8 * i));
	crypto_hash_sha256_update(&w->hash, length, sizeof length);
	crypto_hash_sha256_update(&w->hash, p, n);
}

static void hash_text(struct walk *w, const char *s)
{
	hash_bytes(w, s, strlen(s));
}

static void hash_ids(struct walk *w, const id_vec *ids)
{
	hash_bytes(w, ids->v ? (const void *)ids->v : "", ids->n * sizeof *ids->v);
}

/* What the desk writes of its own looking and doing is no data that somebody approves: who reads the plan adds to it. */
static bool is_approved(const struct place *p)
{
	return strcmp(p->shown, "journal") != 0 && strcmp(p->shown, "questions") != 0 && strcmp(p->shown, "jobs") != 0;
}

/* ---- lines -------------------------------------------------------------------------------------------- */

static void count(struct walk *w, const char *place, const struct erase_group *g, const char *act, int64_t n, int64_t bytes)
{
	if (!n)
		return;
	for (size_t i = 0; i < w->lines.n; i++) {
		struct erase_line *l = &w->lines.v[i];
		if (strcmp(l->place, place) || strcmp(l->act, act) || strcmp(l->ground, g->ground) || l->until_day != g->until_day)
			continue;
		l->n += n;
		l->bytes += bytes;
		return;
	}
	vec_push(&w->lines, ((struct erase_line){place, act, g->ground, g->until_day, n, bytes}));
}

/* ---- rows --------------------------------------------------------------------------------------------- */

static size_t columns_of(const char *list)
{
	size_t n = 0;
	for (const char *p = list; *p; p++)
		n += *p == ' ' || !p[1];
	return n;
}

static const char *commas(struct arena *a, const char *blanks)
{
	char *out = arena_str(a, blanks);
	for (char *p = out; *p; p++)
		*p = *p == ' ' ? ',' : *p;
	return out;
}

/* Codes, articles, dates and numbers, as undo and the facts hold them: not the person's, and everywhere in the store. */
static bool own_word(const struct place *p, const char *value, size_t n)
{
	size_t small = 0;
	if (strcmp(p->shown, "journal") != 0 && strcmp(p->shown, "facts") != 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789().:-_", value[i]))
			return false;
		small += value[i] >= 'a' && value[i] <= 'z';
	}
	return small < 2;
}

static void tell_needles(struct walk *w, const struct place *p, enum datum_field field, bool goes, const char *value, size_t n)
{
	if (own_word(p, value, n))
		return;
	if (goes)
		needles_datum(w->needles, p->shown, field, value, n);
	else
		needles_shared(w->needles, value, n);
}

/* Of a value: its key, of which the field is the first, stands behind the personal columns. */
static enum datum_field field_of(const struct place *p, const struct rows *r, size_t personal, size_t column)
{
	return column == 0 && strcmp(p->table, "datum") == 0 ? (enum datum_field)db_int(r, (int)personal) : DATUM_ANY;
}

/* The personal columns come first. */
static int64_t take_row(struct walk *w, const struct place *p, const struct rows *r, size_t personal, size_t all, bool goes)
{
	int64_t bytes = 0;
	for (size_t i = 0; i < all; i++) {
		size_t n;
		const char *value = db_view(r, (int)i, &n);
		if (goes && is_approved(p))
			hash_bytes(w, value, n);
		if (i >= personal)
			continue;
		bytes += (int64_t)n;
		if (w->needles && n)
			tell_needles(w, p, field_of(p, r, personal, i), goes, value, n);
	}
	return bytes;
}

static enum ombud_status read_rows(
    struct walk *w, const struct erase_group *g, const struct place *p, const char *where, int64_t *n, int64_t *bytes)
{
	struct erase_scope *c = w->c;
	const char *key = erase_key(p);
	bool goes = g == erase_goes(c);
	size_t personal = columns_of(p->personal), all = personal;
	for (const char *k = key; *k; k++)
		all += *k == ',' || !k[1];
	const char *text = erase_sql(c->a, "SELECT ", commas(c->a, p->personal), ", ", key, " FROM ", p->table, " WHERE (", where,
	    ") AND (", erase_filled(c->a, p), ")", erase_but(c->a, p), " ORDER BY ", key, NULL);
	struct rows r = db_select_text(c->s->db, &c->s->err, text, NULL, 0);
	while (db_next(&r)) {
		++*n;
		*bytes += take_row(w, p, &r, personal, all, goes);
	}
	return db_end(&r);
}

static enum ombud_status read_place(struct walk *w, const struct erase_group *g, const struct place *p)
{
	erase_conds where = {0};
	int64_t n = 0, bytes = 0;
	enum ombud_status status = OMBUD_OK;
	bool held = strcmp(g->act, "hold") == 0;
	if (p->act != PLACE_REMOVE && p->act != PLACE_BLANK)
		return OMBUD_OK;
	erase_where(&where, w->c, g, p);
	if (g == erase_goes(w->c) && is_approved(p))
		hash_text(w, p->table);
	for (size_t i = 0; i < where.n && !status; i++)
		status = read_rows(w, g, p, where.v[i], &n, &bytes);
	vec_free(&where);
	count(w, p->shown, g, g->act, n, bytes);
	w->held += held ? n : 0;
	return status;
}

/* Two who live together have one number: it stays with the other, and is no proof's failure. */
static const struct sql BOTH = {"values that somebody else has too", "ii",
    "SELECT value FROM datum d WHERE person_id = $1 AND value <> '' AND EXISTS (SELECT 1 FROM datum o"
    " WHERE o.field = d.field AND o.value = d.value AND o.person_id <> d.person_id AND NOT ($2 = 1 AND " ERASE_MENTIONED("$1") "))", false};

/* An address's first line, which others of another town may have. */
static const struct sql NEIGHBOURS = {"first lines of addresses that somebody else has too", "ii",
    "SELECT line || ',' FROM (SELECT substr(value, 1, instr(replace(value, '\n', ',') || ',', ',') - 1) AS line FROM datum"
    " WHERE person_id = $1 AND field = $2) d WHERE line <> '' AND " ERASE_NEXT_DOOR("line", "$1"), false};

static enum ombud_status share_each(struct walk *w, struct rows r)
{
	size_t n;
	while (db_next(&r)) {
		const char *value = db_view(&r, 0, &n);
		needles_shared(w->needles, value, n);
	}
	return db_end(&r);
}

static enum ombud_status read_shared(struct walk *w)
{
	struct ombud_session *s = w->c->s;
	int64_t person = w->c->want->person;
	if (!w->needles || !person)
		return OMBUD_OK;
	enum ombud_status status = share_each(w, db_select(s->db, &s->err, &BOTH, I(person), I(erase_cuts_others(w->c))));
	return status ? status : share_each(w, db_select(s->db, &s->err, &NEIGHBOURS, I(person), I(DATUM_ADDRESS)));
}

/* Files of what goes that the law has kept: each until the end of a year. */
static enum ombud_status read_accounts(struct walk *w)
{
	const struct erase_scope *c = w->c;
	const struct place *p = subject_place("attachment");
	struct erase_group kept = *erase_goes(c);
	erase_conds where = {0};
	enum ombud_status status = OMBUD_OK;
	kept.act = "keep";
	kept.ground = c->accounts.ground;
	kept.accounts = true;
	erase_where(&where, c, &kept, p);
	for (size_t i = 0; i < where.n && !status; i++) {
		const char *text = erase_sql(c->a, "SELECT ", commas(c->a, p->personal),
		    ", (SELECT at FROM message m WHERE m.id = attachment.message_id) FROM attachment WHERE ", where.v[i], NULL);
		size_t columns = columns_of(p->personal);
		struct rows r = db_select_text(c->s->db, &c->s->err, text, NULL, 0);
		while (db_next(&r)) {
			kept.until_day = erase_accounts_until(c, db_int(&r, (int)columns));
			count(w, p->shown, &kept, kept.act, 1, take_row(w, p, &r, columns, columns, false));
		}
		status = db_end(&r);
	}
	vec_free(&where);
	return status;
}

/* ---- all of it ----------------------------------------------------------------------------------------- */

/* The day of the rest moves on by itself while the answer is late. */
static void hash_days(struct walk *w, const struct erase_group *g)
{
	int32_t until = g->until_day == w->c->rest_day ? 0 : g->until_day;
	hash_bytes(w, &until, sizeof until);
	hash_bytes(w, &g->keeps_fields, sizeof g->keeps_fields);
}

static enum ombud_status read_groups(struct walk *w)
{
	size_t n;
	const struct place *v = subject_places(&n);
	for (size_t g = 0; g < w->c->groups.n; g++) {
		hash_days(w, &w->c->groups.v[g]);
		hash_text(w, w->c->groups.v[g].act);
		hash_text(w, w->c->groups.v[g].ground);
		hash_ids(w, &w->c->groups.v[g].tickets);
		hash_ids(w, &w->c->groups.v[g].letters);
		hash_ids(w, &w->c->groups.v[g].files);
		for (size_t i = 0; i < n; i++)
			if (v[i].personal[0] && read_place(w, &w->c->groups.v[g], &v[i]))
				return w->c->s->err.status;
	}
	return OMBUD_OK;
}

static void take_finds(struct walk *w, const erase_finds *finds)
{
	const struct erase_group cut = {.act = "cut", .ground = ""};
	for (size_t i = 0; i < finds->n; i++) {
		const struct erase_found *f = &finds->v[i];
		count(w, f->place->shown, &cut, f->goes && strcmp(f->place->table, "datum") != 0 ? "erase" : "cut", 1, f->bytes);
		if (!is_approved(f->place))
			continue;
		hash_text(w, f->place->table);
		hash_text(w, f->where);
		for (size_t k = 0; k < sizeof f->cut / sizeof *f->cut; k++)
			hash_text(w, f->cut[k] ? f->cut[k] : "");
	}
}

static void begin(struct walk *w)
{
	const struct erase_want *want = w->c->want;
	crypto_hash_sha256_init(&w->hash);
	hash_text(w, want->cause);
	hash_text(w, want->what);
	hash_bytes(w, &want->person, sizeof want->person);
	hash_bytes(w, &want->request, sizeof want->request);
	hash_bytes(w, &w->c->kept_fields, sizeof w->c->kept_fields);
	hash_bytes(w, &w->c->held_fields, sizeof w->c->held_fields);
}

static void tell_plan(struct erase_plan *out, struct walk *w)
{
	struct erase_scope *c = w->c;
	id_vec stays = {0};
	for (size_t g = 1; g < c->groups.n; g++)
		for (size_t i = 0; i < c->groups.v[g].tickets.n; i++)
			vec_push(&stays, c->groups.v[g].tickets.v[i]);
	stays.n = ids_once(stays.v, stays.n);
	*out = (struct erase_plan){.n_lines = w->lines.n,
	    .lines = arena_grow(c->a, w->lines.v, w->lines.n, w->lines.n + 1, sizeof *w->lines.v),
	    .goes = erase_goes(c)->tickets.v,
	    .n_goes = erase_goes(c)->tickets.n,
	    .stays = arena_grow(c->a, stays.v, stays.n, stays.n + 1, sizeof *stays.v),
	    .n_stays = stays.n,
	    .blocked = c->blocked,
	    .held = w->held,
	    .rest_day = c->rest_day};
	crypto_hash_sha256_final(&w->hash, out->hash);
	vec_free(&stays);
}

enum ombud_status erase_make(struct erase_made *out, struct ombud_session *s, struct arena *a,
    const struct erase_want *want, struct needles *needles)
{
	*out = (struct erase_made){.finds = {.n = 0}};
	struct walk w = {.c = &out->scope, .needles = needles};
	enum ombud_status status = erase_scope(&out->scope, s, a, want);
	if (!status) {
		begin(&w);
		status = read_groups(&w);
	}
	if (!status)
		status = read_accounts(&w);
	if (!status)
		status = read_shared(&w);
	if (!status)
		status = erase_look(&out->finds, &out->scope);
	if (!status) {
		take_finds(&w, &out->finds);
		tell_plan(&out->plan, &w);
	}
	vec_free(&w.lines);
	return status;
}

void erase_made_free(struct erase_made *m)
{
	erase_scope_free(&m->scope);
	vec_free(&m->finds);
}

static const int64_t *kept_ids(struct arena *a, const int64_t *ids, size_t n)
{
	return arena_grow(a, ids, n, n + 1, sizeof *ids);
}

enum ombud_status erase_plan(
    struct erase_plan *out, struct ombud_session *s, struct arena *memory, const struct erase_want *want)
{
	struct erase_made m;
	enum ombud_status status = erase_make(&m, s, memory, want, NULL);
	if (!status) {
		*out = m.plan;
		out->goes = kept_ids(memory, out->goes, out->n_goes);
	}
	erase_made_free(&m);
	return status;
}
