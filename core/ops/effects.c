#include "ops/effects.h"

#include "store/saved.h"

struct watched {
	struct ombud_effect effect;
	int64_t limit, moved, kept; /* moved: since the last keep */
};

struct effects {
	struct arena *memory;
	struct watched *v;
	struct query **q; /* of each; NULL: not counted */
	int64_t *found;
	size_t n;
};

/* A filter with personal terms, or one that no longer reads, is not counted here: -1. */
static enum ombud_status watch(
    struct watched *w, struct query **q, struct ombud_session *s, const char *text)
{
	struct err err = {0};
	w->effect.before = w->effect.after = -1;
	if (query_open(q, &err, session_env(s), text, NULL))
		return OMBUD_OK;
	if (query_is_personal(*q)) {
		query_free(*q);
		*q = NULL;
		return OMBUD_OK;
	}
	/* What moves is counted among all that match; what is shown keeps to the limit. */
	w->limit = query_limit(*q);
	query_lift_limit(*q);
	return query_count(*q, &s->err, &w->effect.before);
}

enum ombud_status effects_open(
    struct effects **out, struct ombud_session *s, struct arena *memory)
{
	struct effects *e = ARENA_NEW(memory, struct effects);
	struct saved_row *f;
	size_t n;
	*out = e;
	e->memory = memory;
	if (saved_list(&f, &n, s->db, &s->err, memory, s->agent.id))
		return s->err.status;
	e->v = ARENA_ARRAY(memory, struct watched, n);
	e->q = ARENA_ARRAY(memory, struct query *, n);
	e->found = ARENA_ARRAY(memory, int64_t, n);
	e->n = n;
	for (size_t i = 0; i < n; i++) {
		e->v[i].effect.filter = f[i].name;
		if (watch(&e->v[i], &e->q[i], s, f[i].text))
			return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status effects_count(
    struct effects *e, struct ombud_session *s, const int64_t *ids, size_t n, bool after)
{
	if (query_among(e->q, e->n, &s->err, ids, n, e->found))
		return s->err.status;
	for (size_t i = 0; i < e->n; i++)
		e->v[i].moved += after ? e->found[i] : -e->found[i];
	return OMBUD_OK;
}

void effects_forget(struct effects *e)
{
	for (size_t i = 0; i < e->n; i++)
		e->v[i].moved = 0;
}

void effects_keep(struct effects *e)
{
	for (size_t i = 0; i < e->n; i++) {
		e->v[i].kept += e->v[i].moved;
		e->v[i].moved = 0;
	}
}

static int64_t shown(const struct watched *w, int64_t n)
{
	return w->limit && n > w->limit ? w->limit : n;
}

void effects_close(struct effects *e, struct ombud_result *out)
{
	struct ombud_effect *kept = ARENA_ARRAY(e->memory, struct ombud_effect, e->n);
	size_t n = 0;
	for (size_t i = 0; i < e->n; i++) {
		struct watched *w = &e->v[i];
		query_free(e->q[i]);
		e->q[i] = NULL;
		w->effect.after = shown(w, w->effect.before + w->kept);
		w->effect.before = shown(w, w->effect.before);
		if (w->effect.after == w->effect.before)
			continue;
		kept[n++] = w->effect;
	}
	out->effects = kept;
	out->n_effects = n;
}
