/* What an operation did to a ticket's row, in words for the person. */
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
	if (agent_by_id(&a, c->s->db, &ignored, c->keep, id))
		return "?";
	return a.name;
}

static const char *time_word(struct op_ctx *c, int64_t at)
{
	char text[INSTANT_TEXT];
	if (!at || at >= DUE_NEVER)
		return "-";
	return arena_str(c->keep, local_text(text, c->s->constants.zone, at));
}

static const char *day_word(struct op_ctx *c, int64_t day)
{
	char text[DAY_TEXT];
	return day ? arena_str(c->keep, day_text(text, (int32_t)day)) : "-";
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
	/* A ground and a reason are an agent's own words, which may name anybody. */
	if (col->personal || strcmp(name, "ground") == 0 || strcmp(name, "extension") == 0)
		return masker_keep(masker_open(c->s, c->keep, c->before ? c->before->id : 0), c->keep, text);
	return text[0] ? text : "-";
}

/* Of many tickets by what labels look like: the words of many that change alike are made once. */
static const char *labels_shown(struct op_ctx *c, const char *labels)
{
	return labels[0] ? masker_words(masker_open(c->s, c->keep, c->before && !c->many ? c->before->id : 0), c->keep, labels)
	                 : "-";
}

static size_t shown(uint64_t columns)
{
	size_t n = 1; /* labels */
	for (size_t i = 0; i < ticket_columns_n; i++)
		n += (columns >> i & 1) && ticket_columns[i].title;
	return n;
}

void change_words(struct op_ctx *c, const struct ticket_row *before,
    const struct ticket_row *after, uint64_t columns, const struct ombud_change **out, size_t *n)
{
	struct ombud_change *changes = ARENA_ARRAY(c->keep, struct ombud_change, shown(columns));
	const struct ticket_row *at_hand = c->before;
	c->before = before;
	*n = 0;
	*out = changes;
	for (size_t i = 0; i < ticket_columns_n; i++) {
		const struct ticket_column *col = &ticket_columns[i];
		if (!(columns >> i & 1) || !col->title)
			continue;
		changes[(*n)++] = (struct ombud_change){_(col->title),
		    change_present(c, col, ticket_column_text(c->keep, before, col)),
		    change_present(c, col, ticket_column_text(c->keep, after, col))};
	}
	if (columns & TICKET_LABELS)
		changes[(*n)++] = (struct ombud_change){
		    _("labels"), labels_shown(c, before->labels), labels_shown(c, after->labels)};
	c->before = at_hand;
}
