/* What an operation did to a ticket's row: items for the journal, words for the person. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/mask.h"
#include "ops/op.h"

static const char *agent_word(struct op_ctx *c, int64_t id)
{
	struct agent_row a;
	struct err ignored = {0};
	if (!id)
		return "-";
	if (id == c->s->agent.id)
		return c->s->agent.name;
	if (agent_by_id(&a, c->s->db, &ignored, c->memory, id))
		return "?";
	return a.name;
}

static const char *time_word(struct op_ctx *c, int64_t at)
{
	char text[INSTANT_TEXT];
	if (!at || at >= DUE_NEVER)
		return "-";
	return arena_str(c->memory, local_text(text, c->s->constants.zone, at));
}

static const char *day_word(struct op_ctx *c, int64_t day)
{
	char text[DAY_TEXT];
	return day ? arena_str(c->memory, day_text(text, (int32_t)day)) : "-";
}

const char *change_present(struct op_ctx *c, const struct ticket_column *col, const char *text)
{
	int64_t i = strtoll(text, NULL, 10);
	const char *name = col->name;
	if (strcmp(name, "kind") == 0)
		return kind_info((enum kind)i) ? kind_info((enum kind)i)->name : "-";
	if (strcmp(name, "state") == 0)
		return state_info((enum state)i) ? state_info((enum state)i)->name : "-";
	if (strcmp(name, "priority") == 0)
		return priority_name((enum priority)i);
	if (strcmp(name, "identity") == 0)
		return identity_name((enum identity)i);
	if (strcmp(name, "assignee_id") == 0)
		return agent_word(c, i);
	if (strcmp(name, "due_day") == 0 || strcmp(name, "letter_day") == 0)
		return day_word(c, i);
	if (strcmp(name, "received_at") == 0 || strcmp(name, "answered_at") == 0 ||
	    strcmp(name, "snoozed_until") == 0)
		return time_word(c, i);
	if (col->personal) {
		struct buf b = {0};
		masker_text(masker_open(c->s, c->memory, c->before ? c->before->person_id : 0), &b, text,
		    strlen(text));
		const char *masked = arena_str(c->memory, buf_text(&b));
		buf_free(&b);
		return masked;
	}
	return text[0] ? text : "-";
}

bool change_any(const struct ticket_row *before, const struct ticket_row *after)
{
	struct arena a = {0};
	bool any = strcmp(before->labels, after->labels) != 0;
	for (size_t i = 0; i < ticket_columns_n && !any; i++)
		any = strcmp(ticket_column_text(&a, before, &ticket_columns[i]),
		          ticket_column_text(&a, after, &ticket_columns[i])) != 0;
	arena_free(&a);
	return any;
}

static enum ombud_status add_item(struct op_ctx *c, const struct ticket_row *t, const char *field,
    const char *before, const char *after)
{
	return op_item(c, &(struct journal_item){.place = "ticket",
	    .row_id = t->id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = field,
	    .before = before,
	    .after = after});
}

enum ombud_status change_record(struct op_ctx *c, const struct ticket_row *before,
    const struct ticket_row *after, const struct ombud_change **out, size_t *n)
{
	struct ombud_change *changes =
	    ARENA_ARRAY(c->memory, struct ombud_change, ticket_columns_n + 1);
	*n = 0;
	*out = changes;
	for (size_t i = 0; i < ticket_columns_n; i++) {
		const struct ticket_column *col = &ticket_columns[i];
		const char *was = ticket_column_text(c->memory, before, col);
		const char *is = ticket_column_text(c->memory, after, col);
		if (strcmp(was, is) == 0)
			continue;
		if (strcmp(col->name, "updated_at") != 0 && add_item(c, before, col->name, was, is))
			return c->s->err.status;
		if (col->title)
			changes[(*n)++] = (struct ombud_change){_(col->title),
			    change_present(c, col, was), change_present(c, col, is)};
	}
	if (strcmp(before->labels, after->labels) != 0) {
		if (add_item(c, before, "labels", before->labels, after->labels))
			return c->s->err.status;
		changes[(*n)++] = (struct ombud_change){_("labels"),
		    before->labels[0] ? before->labels : "-", after->labels[0] ? after->labels : "-"};
	}
	return OMBUD_OK;
}
