/* Saved filters with their counts. */
#include "base/say.h"
#include "store/saved.h"
#include "ops/mask.h"
#include "ops/session.h"
#include "query/join.h"
#include "list/tally.h"

#include <string.h>

struct names {
	const char **v;
	size_t n;
};

/* Who names whom, each text read once. */
static void find_users(struct arena *memory, struct ombud_saved *out, size_t n)
{
	struct names *names = ARENA_ARRAY(memory, struct names, n + 1);
	for (size_t i = 0; i < n; i++)
		names[i].n = query_saved_names(&names[i].v, memory, out[i].filter);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++) {
			bool uses = false;
			for (size_t j = 0; j < names[k].n; j++)
				uses |= strcmp(names[k].v[j], out[i].name) == 0;
			if (uses)
				out[i].users = arena_printf(memory, "%s%s%s", out[i].users,
				    *out[i].users ? ", " : "", out[k].name);
		}
}

static enum ombud_status find_hiding(struct ombud_session *s, struct arena *memory, struct ombud_saved *f)
{
	struct saved_row team;
	enum ombud_status status = saved_get(&team, s->db, &s->err, memory, 0, f->name);
	f->hides = *f->owner && !status && !team.dropped;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status load(struct ombud_session *s, struct arena *memory, bool with_counts,
    struct ombud_saved_list *list)
{
	struct saved_row *f;
	size_t n;
	if (saved_list(&f, &n, s->db, &s->err, memory, s->agent.id))
		return s->err.status;
	tallies_keep(s->tallies, f, n);
	struct ombud_saved *out = ARENA_ARRAY(memory, struct ombud_saved, n);
	list->v = out;
	list->n = n;
	for (size_t i = 0; i < n; i++) {
		out[i] = (struct ombud_saved){.id = f[i].id,
		    .name = f[i].name,
		    .filter = f[i].text,
		    .shown = filter_shown(s, memory, f[i].text, f[i].agent_id != 0),
		    .owner = f[i].agent_id ? s->agent.name : "",
		    .count = tally_last(s, &f[i]),
		    .users = "",
		    .key = (int)f[i].key};
		if (*out[i].owner && find_hiding(s, memory, &out[i]))
			return s->err.status;
		if (with_counts && tally_count(&out[i].count, &out[i].asks_tags, s, &f[i]))
			return s->err.status;
	}
	find_users(memory, out, n);
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
