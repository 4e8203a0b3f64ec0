/* Which other requests of a case one answer could serve too, and by which letters. */
#include <string.h>

#include "base/alloc.h"
#include "ops/reply.h"

struct finding {
	struct ombud_session *s;
	struct arena *a;
	struct ombud_siblings *out;
	struct ombud_sibling *v;
};

/* One that is decided otherwise, or not yet, has no letter that could be its answer. */
static bool serves(const struct template *m, const struct ticket_row *t)
{
	return m->answers && !m->to[0] && t->resolution[0] && template_fits_code(m, t->resolution);
}

static void add(struct finding *f, const struct ticket_row *t)
{
	const struct template *m;
	size_t n = template_list(&m, f->a, (enum kind)t->kind, t->lang);
	for (size_t i = 0; i < n; i++) {
		if (!serves(&m[i], t))
			continue;
		f->v = arena_grow(f->a, f->v, f->out->n, f->out->n + 1, sizeof *f->v);
		f->v[f->out->n++] = (struct ombud_sibling){.id = t->id,
		    .kind = kind_info((enum kind)t->kind)->name,
		    .resolution = t->resolution,
		    .word = arena_printf(f->a, "%lld:%s", (long long)t->id, m[i].code),
		    .title = m[i].title};
	}
}

static enum ombud_status look_at(struct finding *f, int64_t id)
{
	struct ombud_session *s = f->s;
	struct ticket_row t;
	if (ticket_load(&t, s->db, &s->err, f->a, id)) {
		if (!s->err.one)
			return s->err.status;
		err_clear(&s->err);
		return OMBUD_OK;
	}
	bool own = !t.assignee_id || t.assignee_id == s->agent.id;
	if (!state_info((enum state)t.state)->open || t.answered_at)
		return OMBUD_OK;
	if (!session_may(s, MAY_WORK, own, NULL))
		add(f, &t);
	err_clear(&s->err);
	return OMBUD_OK;
}

static enum ombud_status find(struct finding *f, int64_t ticket, const char *reason)
{
	struct ombud_session *s = f->s;
	struct ticket_row t;
	int64_t *ids;
	size_t n;
	if (reply_load(&t, s, f->a, ticket, "reply", reason) ||
	    tickets_of_case(&ids, &n, s->db, &s->err, f->a, t.case_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (ids[i] != ticket && look_at(f, ids[i]))
			return s->err.status;
	return OMBUD_OK;
}

enum ombud_status ombud_reply_siblings(
    struct ombud_siblings **out, struct ombud_session *s, int64_t ticket, const char *reason)
{
	struct arena *memory = arena_new();
	struct finding f = {.s = s, .a = memory, .out = ARENA_NEW(memory, struct ombud_siblings)};
	session_enter(s);
	*out = NULL;
	f.out->memory = memory;
	if (find(&f, ticket, reason)) {
		arena_drop(memory);
		return s->err.status;
	}
	f.out->v = f.v;
	*out = f.out;
	return OMBUD_OK;
}

void ombud_siblings_free(struct ombud_siblings *v)
{
	if (v)
		arena_drop(v->memory);
}
