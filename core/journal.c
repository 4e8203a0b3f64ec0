/* The journal as a front end shows it. */
#include "base/say.h"
#include "ops/reads.h"
#include "store/journal.h"

static const char *state_word(const struct journal_entry *e)
{
	if (e->state == ENTRY_UNDONE)
		return "undone";
	if (e->of_id)
		return e->redo ? "redo" : "undo";
	return e->state == ENTRY_FIXED ? "fixed" : "done";
}

static enum ombud_status load(struct ombud_session *s, struct arena *memory, bool everyone,
    size_t limit, struct ombud_entries *list)
{
	struct journal_entry *e;
	size_t n;
	const char *team = "";
	if (everyone && reads_audit(&team, s))
		return s->err.status;
	if (team[0] ? journal_of_team(&e, &n, s->db, &s->err, memory, team, limit)
	            : journal_list(&e, &n, s->db, &s->err, memory, everyone ? 0 : s->agent.id, limit))
		return s->err.status;
	struct ombud_entry *out = ARENA_ARRAY(memory, struct ombud_entry, n);
	list->v = out;
	list->n = n;
	for (size_t i = 0; i < n; i++) {
		struct agent_row a = {.name = e[i].agent_id ? "?" : _("the desk")};
		struct err ignored = {0};
		if (e[i].agent_id)
			agent_by_id(&a, s->db, &ignored, memory, e[i].agent_id);
		out[i] = (struct ombud_entry){.id = e[i].id,
		    .at = e[i].at,
		    .who = a.name,
		    .sentence = e[i].sentence,
		    .state = state_word(&e[i]),
		    .tickets = e[i].tickets};
	}
	return OMBUD_OK;
}

enum ombud_status ombud_journal(
    struct ombud_entries **out, struct ombud_session *s, bool everyone, size_t limit)
{
	session_enter(s);
	*out = NULL;
	struct arena *memory = arena_new();
	struct ombud_entries *list = ARENA_NEW(memory, struct ombud_entries);
	list->memory = memory;
	enum ombud_status status = load(s, memory, everyone, limit, list);
	if (status)
		ombud_entries_free(list);
	else
		*out = list;
	return status;
}

void ombud_entries_free(struct ombud_entries *e)
{
	if (e)
		arena_drop(e->memory);
}
