#include "ops/effects.h"

#include "store/saved.h"

struct watched {
	struct query *q;
	struct ombud_effect effect;
	int64_t limit, moved, kept; /* moved: since the last keep */
};

struct effects {
	struct arena *memory;
	struct watched *v;
	size_t n;
};

/* A filter with personal terms, or one that no longer reads, is not counted here: -1. */
static enum ombud_status watch(struct watched *w, struct ombud_session *s, const char *text)
{
	struct err err = {0};
	w->effect.before = w->effect.after = -1;
	if (query_open(&w->q, &err, session_env(s), text, NULL))
		return OMBUD_OK;
	if (query_is_personal(w->q)) {
		query_free(w->q);
		w->q = NULL;
		return OMBUD_OK;
	}
	w->limit = query_limit(w->q);
	return query_count(w->q, &s->err, &w->effect.before);
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
	for (; e->n < n; e->n++) {
		e->v[e->n].effect.filter = f[e->n].name;
		if (watch(&e->v[e->n], s, f[e->n].text))
			return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status effects_count(
    struct effects *e, struct ombud_session *s, const int64_t *ids, size_t n, bool after)
{
	for (size_t i = 0; i < e->n; i++) {
		struct watched *w = &e->v[i];
		int64_t found = 0;
		if (!w->q)
			continue;
		if (query_among(w->q, &s->err, ids, n, &found))
			return s->err.status;
		w->moved += after ? found : -found;
	}
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

static int64_t count_after(const struct watched *w)
{
	int64_t n = w->effect.before + w->kept;
	return w->limit && n > w->limit ? w->limit : n;
}

void effects_close(struct effects *e, struct ombud_result *out)
{
	struct ombud_effect *kept = ARENA_ARRAY(e->memory, struct ombud_effect, e->n);
	size_t n = 0;
	for (size_t i = 0; i < e->n; i++) {
		struct watched *w = &e->v[i];
		if (!w->q)
			continue;
		query_free(w->q);
		w->q = NULL;
		if (!w->kept)
			continue;
		w->effect.after = count_after(w);
		kept[n++] = w->effect;
	}
	out->effects = kept;
	out->n_effects = n;
}
