#include "ops/merge.h"

#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "ops/trait.h"

enum { LOOKED_UP_MOST = 100 }; /* who did it is looked up for so many tickets of a run */

/* The column by which people know a part. */
static const char *column_of(enum ticket_part part)
{
	static const char *const names[PARTS] = {"", "kind", "state", "priority", "assignee_id",
	    "label", "identity", "snoozed_until", "letter_day"};
	return names[part];
}

struct touch {
	struct journal_entry entry;
	struct journal_set change;
	const char *who;
	char ago[40];
};

static void ago_text(char out[40], int64_t seconds)
{
	if (seconds < 0)
		seconds = 0;
	if (seconds < 120)
		snprintf(out, 40, _("%lld s ago"), (long long)seconds);
	else if (seconds < 7200)
		snprintf(out, 40, _("%lld min ago"), (long long)(seconds / 60));
	else if (seconds < 172800)
		snprintf(out, 40, _("%lld h ago"), (long long)(seconds / 3600));
	else
		snprintf(out, 40, _("%lld days ago"), (long long)(seconds / 86400));
}

/* Who touched that part last: nobody is named where too many tickets ask. */
static bool look_up(struct op_ctx *c, int64_t ticket, enum ticket_part part, struct touch *t)
{
	struct err ignored = {0};
	struct agent_row a;
	const char *name = column_of(part);
	const char *last = part == PART_LABEL ? "label~" : name; /* label:NAME, and labels of old */
	if (c->looked_up >= LOOKED_UP_MOST)
		return false;
	c->looked_up++;
	if (journal_newest_change(
	        &t->entry, &t->change, c->s->db, &ignored, c->keep, ticket, name, last))
		return false;
	t->who = !t->entry.agent_id ? _("the desk")
	         : agent_by_id(&a, c->s->db, &ignored, c->keep, t->entry.agent_id) ? "?"
	                                                                              : a.name;
	ago_text(t->ago, c->now - t->entry.at);
	return true;
}

static const char *value_word(struct op_ctx *c, enum ticket_part part, const char *text)
{
	const struct ticket_column *col = ticket_column_find(column_of(part));
	return col ? change_present(c, col, text ? text : "") : text ? text : "";
}

/* "state work > resolved", "label +vip" */
static const char *change_text(struct op_ctx *c, enum ticket_part part, const struct journal_set *s)
{
	const size_t prefix = sizeof JOURNAL_LABEL - 1;
	if (strncmp(s->field, JOURNAL_LABEL, prefix) == 0)
		return arena_printf(
		    c->keep, "%s %s%s", _("label"), s->after[0] == '1' ? "+" : "-", s->field + prefix);
	return arena_printf(c->keep, "%s %s > %s", ticket_part_name(part), value_word(c, part, s->before),
	    value_word(c, part, s->after));
}

static const char *meanwhile(struct op_ctx *c, int64_t ticket, enum ticket_part part)
{
	struct touch t;
	if (!look_up(c, ticket, part, &t))
		return ticket_part_name(part);
	return arena_printf(
	    c->keep, _("%s by %s, %s"), change_text(c, part, &t.change), t.who, t.ago);
}

static const char *what_i_meant(
    struct op_ctx *c, const struct ticket_row *mine, enum ticket_part part)
{
	const struct ticket_column *col = ticket_column_find(column_of(part));
	for (size_t i = 0; i < c->op->face.n_args; i++)
		if (c->args.v[i] && (!col || c->op->face.args[i].required))
			return c->args.v[i];
	return col ? change_present(c, col, ticket_column_text(c->keep, mine, col)) : "";
}

static enum ombud_status conflict(
    struct op_ctx *c, const struct ticket_row *mine, enum ticket_part part)
{
	struct touch t;
	if (!look_up(c, mine->id, part, &t))
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("%s was changed since you saw it: R shows it as it is"), ticket_part_name(part));
	return fail(&c->s->err, OMBUD_CONFLICT, _("%s: %s changed it %s (%s); you: %s"),
	    ticket_part_name(part), t.who, t.ago, change_text(c, part, &t.change),
	    what_i_meant(c, mine, part));
}

/* Labels are words side by side: they collide where the newest change took the opposite of one. */
static bool labels_collide(
    struct op_ctx *c, const struct ticket_row *now, const struct ticket_row *mine)
{
	const size_t prefix = sizeof JOURNAL_LABEL - 1;
	struct touch t;
	if (!look_up(c, now->id, PART_LABEL, &t) ||
	    strncmp(t.change.field, JOURNAL_LABEL, prefix) != 0)
		return false;
	const char *name = t.change.field + prefix;
	bool on = labels_has(mine->labels, name, strlen(name));
	return on != labels_has(now->labels, name, strlen(name)) && on != (t.change.after[0] == '1');
}

static unsigned theirs(const int64_t stamps[PARTS], int64_t seen)
{
	unsigned parts = 0;
	for (int part = 1; part < PARTS; part++)
		if (stamps[part] > seen)
			parts |= 1u << part;
	return parts;
}

enum ombud_status merge_check(struct op_ctx *c, const struct ticket_row *now,
    const struct ticket_row *mine, int64_t seen, const char **note)
{
	int64_t stamps[PARTS];
	uint64_t columns = ticket_difference(now, mine);
	*note = "";
	if (ticket_stamps(stamps, c->s->db, &c->s->err, now->id))
		return c->s->err.status;
	unsigned changed = theirs(stamps, seen);
	/* A rule stopped it: then what it is about counts as touched. */
	unsigned own = columns ? ticket_parts(columns) : 1u << trait_of(c->op)->part;
	for (int part = 1; part < PARTS; part++) {
		if (!(changed & own & 1u << part))
			continue;
		if (part != PART_LABEL || labels_collide(c, now, mine))
			return conflict(c, mine, (enum ticket_part)part);
	}
	for (int part = 1; part < PARTS; part++)
		if (changed >> part & 1)
			*note = arena_printf(c->keep, "%s%s%s", *note, **note ? "; " : _("merged: "),
			    meanwhile(c, now->id, (enum ticket_part)part));
	return OMBUD_OK;
}
