#include "ops/package.h"

#include <sodium.h>
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/reveal.h"

/* ---- whom it is about ------------------------------------------------------------------------------ */

static const struct review_row *review_of(const struct subject *p, int64_t message, int64_t part)
{
	size_t low = 0, high = p->n_reviews;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct review_row *r = &p->reviews[middle];
		if (r->message_id < message || (r->message_id == message && r->part < part))
			low = middle + 1;
		else
			high = middle;
	}
	const struct review_row *r = low < p->n_reviews ? &p->reviews[low] : NULL;
	return r && r->message_id == message && r->part == part ? r : NULL;
}

/* A value that only the text of a letter has may be anybody's whom it names. */
static bool only_in_letters(const struct datum_row *d)
{
	return strcmp(d->source, "letter") == 0;
}

static void decide_values(struct subject *p)
{
	p->mine = ARENA_ARRAY(p->a, bool, p->n_data + 1);
	for (size_t i = 0; i < p->n_data; i++) {
		const struct datum_row *d = &p->data[i];
		const struct review_row *r = only_in_letters(d) ? review_of(p, 0, datum_number(d->field, d->n)) : NULL;
		p->mine[i] = !only_in_letters(d) || (r && r->decision == REVIEW_AS_IS);
	}
}

enum ombud_status subject_load(
    struct subject *p, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	*p = (struct subject){.s = s, .a = a, .t = t};
	if (!t->person_id)
		return fail(&s->err, OMBUD_CONFLICT, _("the ticket is nobody's: there is no person to make a package for"));
	if (datum_list(&p->data, &p->n_data, s->db, &s->err, a, t->person_id) ||
	    package_letters(&p->letters, &p->n_letters, s->db, &s->err, a, t->person_id) ||
	    package_files(&p->files, &p->n_files, s->db, &s->err, a, t->person_id) ||
	    review_list(&p->reviews, &p->n_reviews, s->db, &s->err, a, t->id))
		return s->err.status;
	decide_values(p);
	return OMBUD_OK;
}

/* ---- what is decided about -------------------------------------------------------------------------- */

bool file_stays(const struct attachment_row *f)
{
	return f->proof || f->removed_at || !f->n_bytes;
}

struct gathering {
	struct subject *p;
	VEC(struct review_item) v;
};

static void add_letter(struct gathering *g, const struct message_row *m)
{
	struct arena *a = g->p->a;
	vec_push(&g->v, ((struct review_item){.message_id = m->id, .letter = m, .review = review_of(g->p, m->id, 0),
	                    .name = arena_printf(a, "%lld", (long long)m->id)}));
}

static void add_file(struct gathering *g, const struct message_row *m, const struct attachment_row *f)
{
	struct arena *a = g->p->a;
	vec_push(&g->v, ((struct review_item){.message_id = m->id, .part = f->n, .letter = m, .file = f,
	                    .review = review_of(g->p, m->id, f->n),
	                    .name = arena_printf(a, "%lld/%lld", (long long)m->id, (long long)f->n)}));
}

static void add_value(struct gathering *g, const struct datum_row *d)
{
	struct arena *a = g->p->a;
	int64_t number = datum_number(d->field, d->n);
	vec_push(&g->v, ((struct review_item){.part = number, .datum = d, .review = review_of(g->p, 0, number),
	                    .name = arena_printf(a, "%s/%lld", field_of_datum(d->field)->name, (long long)d->n + 1)}));
}

/* Files are in the order of their letters' numbers. */
static size_t first_file(const struct subject *p, int64_t message)
{
	size_t low = 0, high = p->n_files;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (p->files[middle].message_id < message)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

enum ombud_status subject_items(struct review_item **out, size_t *n, struct subject *p)
{
	struct gathering g = {.p = p};
	for (size_t i = 0; i < p->n_data; i++)
		if (only_in_letters(&p->data[i]))
			add_value(&g, &p->data[i]);
	for (size_t i = 0; i < p->n_letters; i++) {
		const struct message_row *m = &p->letters[i];
		add_letter(&g, m);
		for (size_t k = first_file(p, m->id); k < p->n_files && p->files[k].message_id == m->id; k++)
			if (!file_stays(&p->files[k]))
				add_file(&g, m, &p->files[k]);
	}
	*out = arena_grow(p->a, g.v.v, g.v.n, g.v.n + 1, sizeof **out);
	*n = g.v.n;
	vec_free(&g.v);
	return OMBUD_OK;
}

void letter_whole(struct buf *out, const struct message_row *m)
{
	if (m->subject[0])
		buf_printf(out, "%s\n\n", m->subject);
	buf_str(out, m->body);
}

enum ombud_status subject_proposal(struct buf *out, bool *changed, struct subject *p, const struct message_row *m)
{
	struct buf whole = {.secret = true};
	if (!p->redactor && redactor_open(&p->redactor, p->s, p->a, p->t, p->data, p->mine, p->n_data, p->letters,
	                        p->n_letters))
		return p->s->err.status;
	letter_whole(&whole, m);
	*changed = redact(p->redactor, out, m, buf_text(&whole));
	buf_free(&whole);
	return OMBUD_OK;
}

/* ---- what is missing -------------------------------------------------------------------------------- */

bool is_desk_place(const char *name)
{
	return strcasecmp(name, DESK_PLACE) == 0 || strcasecmp(name, "ombud") == 0;
}

static bool was_searched(const struct search_row *v, size_t n, const char *place)
{
	for (size_t i = 0; i < n; i++)
		if (strcasecmp(v[i].place, place) == 0 || (is_desk_place(place) && is_desk_place(v[i].place)))
			return true;
	return false;
}

enum ombud_status searches_missing(const char *const **out, size_t *n, struct ombud_session *s, struct arena *a,
    int64_t ticket)
{
	const char *const *places;
	struct search_row *done;
	size_t n_places, n_done;
	*n = 0;
	if (search_places(&places, &n_places, s->db, &s->err, a, session_today(s)) ||
	    search_list(&done, &n_done, s->db, &s->err, a, ticket))
		return s->err.status;
	const char **v = ARENA_ARRAY(a, const char *, n_places + 1);
	if (!was_searched(done, n_done, DESK_PLACE))
		v[(*n)++] = DESK_PLACE;
	for (size_t i = 0; i < n_places; i++)
		if (!is_desk_place(places[i]) && !was_searched(done, n_done, places[i]))
			v[(*n)++] = places[i];
	*out = v;
	return OMBUD_OK;
}

/* "3 (12, 15/1, phone/1)": the first of them by name. */
static const char *counted(struct arena *a, const char *const *v, size_t n)
{
	enum { SHOWN = 6 };
	const char *list = "";
	for (size_t i = 0; i < n && i < SHOWN; i++)
		list = arena_printf(a, "%s%s%.40s", list, i ? ", " : "", v[i]);
	return arena_printf(a, "%zu (%s%s)", n, list, n > SHOWN ? ", ..." : "");
}

static enum ombud_status open_reviews(const char ***out, size_t *n_open, struct subject *p)
{
	struct review_item *v;
	size_t n;
	*n_open = 0;
	if (subject_items(&v, &n, p))
		return p->s->err.status;
	*out = ARENA_ARRAY(p->a, const char *, n + 1);
	for (size_t i = 0; i < n; i++)
		if (!v[i].review)
			(*out)[(*n_open)++] = v[i].name;
	return OMBUD_OK;
}

enum ombud_status package_missing(const char **out, struct subject *p)
{
	const char *const *places, **reviews;
	size_t n_places, n_reviews;
	*out = "";
	if (searches_missing(&places, &n_places, p->s, p->a, p->t->id) || open_reviews(&reviews, &n_reviews, p))
		return p->s->err.status;
	if (n_reviews)
		*out = arena_printf(p->a, _("not reviewed (Art. 15(4)): %s; 'ombud review %lld' lists them"),
		    counted(p->a, reviews, n_reviews), (long long)p->t->id);
	if (n_places)
		*out = arena_printf(p->a, _("%s%snot searched: %s; 'searched PLACE WHAT HITS' notes one"), *out,
		    n_reviews ? "; " : "", counted(p->a, places, n_places));
	return OMBUD_OK;
}

/* ---- whether there may be one ------------------------------------------------------------------------ */

enum ombud_status package_may(struct ombud_session *s, const struct ticket_row *t, const char *reason)
{
	bool own = t->assignee_id == s->agent.id;
	if (t->kind != KIND_ACCESS && t->kind != KIND_PORTABILITY)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("a package answers a request for access (Art. 15) or portability (Art. 20); this is %s"),
		    kind_info((enum kind)t->kind)->name);
	if (!reason_is_given(reason))
		return reason_unknown(s, _("a package"));
	return session_may(s, MAY_PACKAGE, own, reason);
}

static enum ombud_status removed(struct ombud_session *s, int64_t id)
{
	return fail(&s->err, OMBUD_NOTFOUND, _("package %lld was removed: 'package-make' makes one anew"), (long long)id);
}

enum ombud_status package_pick(struct package_row *out, struct ombud_session *s, struct arena *a, int64_t ticket,
    int64_t id)
{
	struct package_row *v;
	size_t n;
	if (package_list(&v, &n, s->db, &s->err, a, ticket))
		return s->err.status;
	for (size_t i = n; i-- > 0;)
		if (!id || v[i].id == id) {
			*out = v[i];
			return v[i].removed_at ? removed(s, v[i].id) : OMBUD_OK;
		}
	if (id)
		return fail(&s->err, OMBUD_NOTFOUND, _("#%lld has no package %lld: 'ombud package %lld list' has them"),
		    (long long)ticket, (long long)id, (long long)ticket);
	return fail(&s->err, OMBUD_NOTFOUND, _("#%lld has no package yet: 'package-make' makes one"), (long long)ticket);
}

enum ombud_status package_note(struct ombud_session *s, const struct ticket_row *t, const char *reason, int64_t files)
{
	return reveal_note(s, "package", "ticket", t->id, "export", reason, files, t->id, t->person_id, "package");
}

void package_hash(unsigned char hash[32], char hex[65], const void *bytes, size_t n)
{
	crypto_hash_sha256(hash, bytes, n);
	sodium_bin2hex(hex, 65, hash, 32);
}
