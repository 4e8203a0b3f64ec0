#include "ops/effects.h"

#include "store/saved.h"

/* -1: a filter with personal terms, or one that no longer reads, is not counted here. */
static enum ombud_status count(struct ombud_session *s, const char *text, int64_t *n)
{
	struct query *q;
	struct err err = {0};
	*n = -1;
	if (query_open(&q, &err, session_env(s), text, NULL))
		return OMBUD_OK;
	enum ombud_status status = OMBUD_OK;
	if (!query_is_personal(q))
		status = query_count(q, &s->err, n);
	query_free(q);
	return status;
}

static enum ombud_status each(struct ombud_session *s, struct arena *memory,
    struct ombud_effect **out, size_t *n, bool after)
{
	struct saved_row *f;
	size_t all;
	if (saved_list(&f, &all, s->db, &s->err, memory, s->agent.id))
		return s->err.status;
	if (!after)
		*out = ARENA_ARRAY(memory, struct ombud_effect, all);
	for (size_t i = 0; i < all; i++) {
		struct ombud_effect *e = *out + i;
		if (after && i >= *n)
			break;
		e->filter = f[i].name;
		if (count(s, f[i].text, after ? &e->after : &e->before))
			return s->err.status;
	}
	if (!after)
		*n = all;
	return OMBUD_OK;
}

enum ombud_status effects_before(
    struct ombud_session *s, struct arena *memory, struct ombud_result *out)
{
	struct ombud_effect *e = NULL;
	if (each(s, memory, &e, &out->n_effects, false))
		return s->err.status;
	out->effects = e;
	return OMBUD_OK;
}

enum ombud_status effects_after(
    struct ombud_session *s, struct arena *memory, struct ombud_result *out)
{
	struct ombud_effect *e =
	    arena_grow(memory, out->effects, out->n_effects, out->n_effects, sizeof *e);
	if (each(s, memory, &e, &out->n_effects, true))
		return s->err.status;
	size_t kept = 0;
	for (size_t i = 0; i < out->n_effects; i++)
		if (e[i].before != e[i].after)
			e[kept++] = e[i];
	out->effects = e;
	out->n_effects = kept;
	return OMBUD_OK;
}
