/* Facets as a front end asks for them. What a dear or personal filter found is kept until the store
 * changes, so that twelve fields run it once, and log it once. */
#include "list/facet.h"

#include <string.h>

#include "base/alloc.h"
#include "base/ids.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/family.h"
#include "ops/session.h"
#include "query/facet.h"

enum { FACET_VALUES = 20, STALE_SECONDS = 60 };

static const struct sql HEAD = {
    "change counter for facets", "", "SELECT seq FROM audit_head WHERE id = 1", false};

static bool known(
    const struct ombud_session *s, const struct query *q, const char *filter, int64_t head)
{
	const struct facet_base *b = &s->facets;
	return b->filter && b->head == head && session_now(s) - b->at < STALE_SECONDS &&
	       strcmp(b->filter, filter) == 0 && !session_tags_moved(s, q, b->tags);
}

/* Its own row in the log is a change too: the head is read again after it. */
static enum ombud_status find_base(
    const id_vec **out, struct ombud_session *s, struct query *q, const char *filter)
{
	struct facet_base *b = &s->facets;
	int64_t head = 0;
	if (db_one_values(&head, s->db, &s->err, &HEAD, NULL, 0))
		return s->err.status;
	*out = &b->ids;
	if (known(s, q, filter, head))
		return OMBUD_OK;
	facet_base_free(b);
	if (query_ids(q, &s->err, &b->ids, SIZE_MAX) ||
	    (query_is_personal(q) && access_query(s, q, filter, (int64_t)b->ids.n)) ||
	    db_one_values(&head, s->db, &s->err, &HEAD, NULL, 0)) {
		facet_base_free(b);
		return s->err.status;
	}
	ids_sort(b->ids.v, b->ids.n);
	b->filter = mem_str(filter);
	b->head = head;
	b->at = session_now(s);
	b->tags = s->tags_moved;
	s->undecided = query_undecided(q);
	return OMBUD_OK;
}

/* Sorts of personal data tell about what is masked, as pii: does; that is what is asked then. */
static bool sorts_data(const char *field)
{
	return strcmp(field, "pii") == 0;
}

static void text_of_sorts(struct buf *out, const char *filter)
{
	buf_printf(out, "%s%spii:*", filter, *filter ? " " : "");
}

static enum data_class class_of_sorts(const struct query *q)
{
	return query_is_personal(q) ? query_class(q) : CLASS_S1;
}

static enum ombud_status log_sorts(
    struct ombud_session *s, const char *field, struct query *q, const char *filter)
{
	struct buf b = {0}, fields = {0};
	if (!sorts_data(field))
		return OMBUD_OK;
	text_of_sorts(&b, query_asked(q, filter));
	buf_printf(&fields, "%s%spii", query_personal_fields(q), query_is_personal(q) ? ", " : "");
	enum ombud_status status = access_filter(s, class_of_sorts(q), buf_text(&fields), buf_text(&b), 0);
	buf_free(&b);
	buf_free(&fields);
	return status;
}

static enum ombud_status may_sort(struct ombud_session *s, struct query *q, const char *filter)
{
	struct buf b = {0};
	text_of_sorts(&b, query_asked(q, filter));
	enum ombud_status status = access_may_class(s, class_of_sorts(q), buf_text(&b));
	buf_free(&b);
	return status;
}

static enum ombud_status open_base(
    struct query **q, const id_vec **ids, struct ombud_session *s, const char *filter, const char *field)
{
	*ids = NULL;
	if (session_may(s, MAY_LIST, false, NULL) ||
	    query_open(q, &s->err, session_env(s), filter, NULL))
		return s->err.status;
	enum ombud_status status = sorts_data(field) ? may_sort(s, *q, filter) : access_may(s, *q, filter);
	if (!status && facet_wants_ids(*q))
		status = find_base(ids, s, *q, filter);
	if (status)
		query_free(*q);
	return status;
}

static enum ombud_status no_facet(struct ombud_session *s, const char *name)
{
	const struct field *f = field_find(name, strlen(name), NULL);
	if (f && f->type == FIELD_PERSONAL)
		return fail(&s->err, OMBUD_INPUT,
		    _("values of %s are personal and are not listed; pii counts who has one"), f->name);
	struct buf b = {0};
	for (size_t i = 0; facet_field(i); i++)
		buf_printf(&b, "%s%s", i ? " " : "", facet_field(i));
	fail(&s->err, OMBUD_INPUT, _("'%.40s' has no counts by value; there are %s"), name, buf_text(&b));
	buf_free(&b);
	return OMBUD_INPUT;
}

/* A label of old that holds an address or a number is counted, and neither shown nor asked for by it. */
static void hide_labels(struct facet *f)
{
	for (size_t i = 0; i < f->v.n; i++)
		if (name_is_personal(f->v.v[i].label, strlen(f->v.v[i].label))) {
			f->v.v[i].label = mask_word(DATUM_OTHER);
			f->v.v[i].term = "label:*";
		}
}

static struct ombud_facets *face_of(struct facet *f, const char *name)
{
	struct ombud_facets *face = ARENA_NEW(f->memory, struct ombud_facets);
	*face = (struct ombud_facets){.field = name, .n = f->v.n, .more = f->more, .memory = f->memory,
	    .v = arena_grow(f->memory, f->v.v, f->v.n, f->v.n + 1, sizeof *f->v.v)};
	return face;
}

enum ombud_status ombud_facets(struct ombud_facets **out, struct ombud_session *s,
    const char *filter, const char *field, size_t most)
{
	struct query *q;
	const id_vec *ids;
	session_enter(s);
	*out = NULL;
	const char *name = facet_find(field);
	if (!name)
		return no_facet(s, field);
	if (open_base(&q, &ids, s, filter, name))
		return s->err.status;
	struct facet f = {.q = q, .ids = ids, .err = &s->err, .memory = arena_new()};
	enum ombud_status status = query_facet(&f, name, most ? most : FACET_VALUES);
	if (!status)
		status = log_sorts(s, name, q, filter);
	query_free(q);
	if (!status && strcmp(name, "label") == 0)
		hide_labels(&f);
	if (!status)
		*out = face_of(&f, name);
	else
		arena_drop(f.memory);
	vec_free(&f.v);
	return status;
}

/* What a facet is made of, and by which of its ways. */
struct asked {
	const char *const (*rows)[2];
	size_t n;
	const char *field;
	int share;
};

static enum ombud_status facets_of(
    struct ombud_facets **out, struct ombud_session *s, const char *filter, const struct asked *a)
{
	struct query *q;
	const id_vec *ids;
	*out = NULL;
	if (open_base(&q, &ids, s, filter, ""))
		return s->err.status;
	struct facet f = {.q = q, .ids = ids, .err = &s->err, .memory = arena_new()};
	enum ombud_status status = a->rows ? facet_conditions(&f, a->rows, a->n) : facet_days(&f, a->field, a->share);
	query_free(q);
	if (!status)
		*out = face_of(&f, "");
	else
		arena_drop(f.memory);
	vec_free(&f.v);
	return status;
}

enum ombud_status facets_by(struct ombud_facets **out, struct ombud_session *s, const char *filter,
    const char *const (*rows)[2], size_t n)
{
	return facets_of(out, s, filter, &(struct asked){.rows = rows, .n = n});
}

enum ombud_status facets_days(
    struct ombud_facets **out, struct ombud_session *s, const char *filter, const char *field, int share)
{
	return facets_of(out, s, filter, &(struct asked){.field = field, .share = share});
}

void ombud_facets_free(struct ombud_facets *f)
{
	if (f)
		arena_drop(f->memory);
}

const char *ombud_facet_field(size_t i)
{
	return facet_field(i);
}
