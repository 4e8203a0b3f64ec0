#include "ops/passing.h"

#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/access.h"

enum { PASSED_MOST = 50 };

enum ombud_status passing_may(struct ombud_session *s, const struct query *q)
{
	if (!query_is_personal(q) || access_reveals(s, query_class(q)))
		return OMBUD_OK;
	return fail(&s->err, OMBUD_DENIED, _("personal: counted and logged on Enter"));
}

/* ---- one expression and the next ------------------------------------------------------------------ */

/* What the cursor stands before while a filter grows: brackets, slashes and quotes that end it. */
static size_t without_end(const char *s)
{
	size_t n = strlen(s);
	while (n && strchr(")/\"}", s[n - 1]))
		n--;
	return n;
}

/* The newer is the older with some keys more. One that shrank is another question: the longer one was
 * answered too. */
static bool grew(const char *older, const char *newer)
{
	size_t n = without_end(older);
	return n <= without_end(newer) && strncmp(older, newer, n) == 0;
}

static struct passed *last_typed(passed_vec *v)
{
	for (size_t i = v->n; i-- > 0;)
		if (!v->v[i].shown)
			return &v->v[i];
	return NULL;
}

static struct passed *same(passed_vec *v, const char *asked, bool shown)
{
	for (size_t i = 0; i < v->n; i++)
		if (v->v[i].shown == shown && strcmp(v->v[i].asked, asked) == 0)
			return &v->v[i];
	return NULL;
}

static struct passed *place_for(passed_vec *v, const char *text, const char *asked)
{
	struct passed *last = last_typed(v), *p = same(v, asked, false);
	if (!p && last && grew(last->typed, text))
		p = last;
	if (!p) {
		vec_push(v, ((struct passed){.shown = false}));
		p = &v->v[v->n - 1];
	}
	return p;
}

static void drop(struct passed *p)
{
	mem_free(p->typed);
	mem_free(p->asked);
	mem_free(p->fields);
}

/* One row an hour stands for what a screen asks again and again. */
static enum ombud_status log_shown(
    struct ombud_session *s, enum data_class c, const char *fields, const char *asked, int64_t n)
{
	bool known = false;
	if (access_known(&known, s, c, asked))
		return s->err.status;
	return known ? OMBUD_OK : access_filter(s, c, fields, asked, n);
}

enum ombud_status passing_add(
    struct ombud_session *s, struct query *q, const char *text, int64_t n, enum passing how)
{
	if (!query_is_personal(q))
		return OMBUD_OK;
	const char *asked = query_asked(q, text);
	if (how == PASSING_SHOWN)
		return log_shown(s, query_class(q), query_personal_fields(q), asked, n);
	if (s->passing.n >= PASSED_MOST && passing_log(s, NULL))
		return s->err.status;
	struct passed *p = place_for(&s->passing, text, asked);
	drop(p);
	*p = (struct passed){
	    mem_str(text), mem_str(asked), mem_str(query_personal_fields(q)), query_class(q), n, false};
	return OMBUD_OK;
}

void passing_asked(struct ombud_session *s, enum data_class c, const char *fields, const char *asked)
{
	if (!same(&s->passing, asked, true))
		vec_push(&s->passing,
		    ((struct passed){mem_str(asked), mem_str(asked), mem_str(fields), c, -1, true}));
}

/* ---- the log ---------------------------------------------------------------------------------------- */

static enum ombud_status log_one(struct ombud_session *s, const struct passed *p)
{
	return p->shown ? log_shown(s, p->class_, p->fields, p->asked, p->n)
	                : access_filter(s, p->class_, p->fields, p->asked, p->n);
}

enum ombud_status passing_log(struct ombud_session *s, const char *run)
{
	passed_vec all = s->passing;
	const struct passed *last = run ? last_typed(&all) : NULL;
	size_t done = 0;
	enum ombud_status status = OMBUD_OK;
	for (; done < all.n && !status; done += !status)
		if (&all.v[done] != last || !grew(last->typed, run))
			status = log_one(s, &all.v[done]);
	for (size_t i = 0; i < done; i++)
		drop(&all.v[i]);
	/* What could not be written is tried again. */
	s->passing.n = all.n - done;
	if (s->passing.n)
		memmove(all.v, all.v + done, s->passing.n * sizeof *all.v);
	return status;
}

void passing_free(passed_vec *v)
{
	for (size_t i = 0; i < v->n; i++)
		drop(&v->v[i]);
	vec_free(v);
}
