/* The other agents who are on now, for who asks which of them is where. */
#include <string.h>

#include "base/alloc.h"
#include "ops/session.h"
#include "store/desk.h"

static int64_t age(const struct ombud_session *s, int64_t at)
{
	int64_t now = session_now(s);
	return now > at ? now - at : 0;
}

/* Of more than one session of an agent the first counts, with the last sign of any. */
static enum ombud_status read_colleagues(struct ombud_colleagues *out, struct arena *memory, struct ombud_session *s)
{
	struct ombud_colleague *v = NULL;
	size_t room = 0;
	struct rows r = session_colleagues(s->db, &s->err, s->agent.id, session_now(s));
	while (db_next(&r)) {
		int64_t idle = age(s, db_int(&r, 3));
		struct ombud_colleague *last = out->n ? &v[out->n - 1] : NULL;
		if (last && strcmp(last->name, db_text(&r, 0)) == 0) {
			last->idle = idle < last->idle ? idle : last->idle;
			continue;
		}
		if (out->n == room) {
			room = room ? room * 2 : 8;
			v = arena_grow(memory, v, out->n, room, sizeof *v);
		}
		v[out->n++] = (struct ombud_colleague){
		    .name = db_keep(&r, memory, 0), .ticket = db_int(&r, 1), .idle = idle, .editing = db_int(&r, 2) != 0};
	}
	out->v = v;
	return db_end(&r);
}

enum ombud_status ombud_colleagues(struct ombud_colleagues **out, struct ombud_session *s)
{
	session_enter(s);
	struct arena *memory = arena_new();
	struct ombud_colleagues *c = ARENA_NEW(memory, struct ombud_colleagues);
	c->memory = memory;
	enum ombud_status status = read_colleagues(c, memory, s);
	if (status)
		arena_drop(memory);
	*out = status ? NULL : c;
	return status;
}

void ombud_colleagues_free(struct ombud_colleagues *c)
{
	if (c)
		arena_drop(c->memory);
}
