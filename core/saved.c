/* Saved filters with their counts. */
#include "base/say.h"
#include "store/saved.h"
#include "ops/session.h"
#include "tally.h"

static enum ombud_status load(struct ombud_session *s, struct arena *memory, bool with_counts,
    struct ombud_saved_list *list)
{
	struct saved_row *f;
	size_t n;
	if (saved_list(&f, &n, s->db, &s->err, memory, s->agent.id))
		return s->err.status;
	struct ombud_saved *out = ARENA_ARRAY(memory, struct ombud_saved, n);
	list->v = out;
	list->n = n;
	for (size_t i = 0; i < n; i++) {
		out[i] = (struct ombud_saved){.id = f[i].id,
		    .name = f[i].name,
		    .filter = f[i].text,
		    .owner = f[i].agent_id ? s->agent.name : "",
		    .count = -1,
		    .key = (int)f[i].key};
		if (with_counts && tally_count(&out[i].count, s, &f[i]))
			return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status ombud_saved_filters(
    struct ombud_saved_list **out, struct ombud_session *s, bool with_counts)
{
	session_enter(s);
	*out = NULL;
	struct arena *memory = arena_new();
	struct ombud_saved_list *list = ARENA_NEW(memory, struct ombud_saved_list);
	list->memory = memory;
	enum ombud_status status = load(s, memory, with_counts, list);
	if (status)
		ombud_saved_free(list);
	else
		*out = list;
	return status;
}

void ombud_saved_free(struct ombud_saved_list *l)
{
	if (l)
		arena_drop(l->memory);
}
