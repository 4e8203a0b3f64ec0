/* What recipients and departments have to do (Art. 19): made, ended, withdrawn. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/required.h"

static const char *const words[] = {"erase", "rectify", "restrict", "lift", "search", "other"};
static const char *const ends[] = {"open", "done", "impossible", "disproportionate"};

enum ombud_status task_make(struct op_ctx *c, const struct ticket_row *t, struct task_row *row)
{
	row->ticket_id = t->id;
	row->person_id = t->person_id;
	row->at = c->now;
	row->agent_id = c->s->agent.id;
	if (task_insert(&row->id, c->s->db, &c->s->err, row))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "task",
	    .row_id = row->id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = row->what,
	    .after = "1"});
}

static const char *pick(const char *const *from, size_t n, const char *word)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(from[i], word) == 0)
			return from[i];
	return NULL;
}

enum ombud_status apply_task(struct op_ctx *c, struct ticket_row *t)
{
	const char *what = op_arg(c, "what")[0] ? op_arg(c, "what") : "other";
	struct task_row row = {.recipient = op_arg(c, "recipient"), .text = op_arg(c, "text")};
	row.what = pick(words, sizeof words / sizeof *words, what);
	if (!row.what)
		return fail(&c->s->err, OMBUD_INPUT, _("--what: erase, rectify, restrict, lift, search or other"));
	if (!row.recipient[strspn(row.recipient, " \t\n")] || !row.text[strspn(row.text, " \t\n")])
		return fail(&c->s->err, OMBUD_INPUT, _("say who has to do what: task RECIPIENT --what erase TEXT"));
	if (record_open(c, t) || record_day(c, "due", &row.due_day))
		return c->s->err.status;
	c->detail = row.what;
	return task_make(c, t, &row);
}

static const struct task_row *find(const struct task_row *v, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].id == id)
			return &v[i];
	return NULL;
}

static enum ombud_status end_task(struct op_ctx *c, const struct ticket_row *t, struct task_row row)
{
	if (row.state > TASK_DONE && !row.reason[strspn(row.reason, " \t\n")])
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("say why telling the recipient is %s (--reason TEXT; Art. 19 GDPR)"), ends[row.state]);
	row.ended_at = c->now;
	row.ended_by = c->s->agent.id;
	if (task_set(c->s->db, &c->s->err, &row))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "task-end",
	    .row_id = row.id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "state",
	    .before = "0",
	    .after = arena_printf(c->memory, "%d", (int)row.state)});
}

enum ombud_status apply_task_end(struct op_ctx *c, struct ticket_row *t)
{
	struct task_row *v;
	size_t n;
	const char *how = op_arg(c, "how");
	bool withdrawn = strcmp(how, "withdrawn") == 0;
	struct task_row row = {.reason = op_arg(c, "reason")};
	for (int i = TASK_DONE; i <= TASK_DISPROPORTIONATE; i++)
		row.state = strcmp(ends[i], how) == 0 ? i : row.state;
	if (!row.state && !withdrawn)
		return fail(&c->s->err, OMBUD_INPUT, _("a task ends done, impossible, disproportionate or withdrawn"));
	if (record_open(c, t) || task_list(&v, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	const struct task_row *is = find(v, n, strtoll(op_arg(c, "number"), NULL, 10));
	if (!is)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("the ticket has no such task: its steps number them"));
	row.id = is->id;
	c->detail = withdrawn ? "withdrawn" : ends[row.state];
	if (is->state)
		return fail(&c->s->err, OMBUD_CONFLICT, _("that task has ended: %s"),
		    is->state > 0 && is->state <= TASK_DISPROPORTIONATE ? ends[is->state] : "?");
	return withdrawn ? record_withdraw(c, t, "task", is->id, is->what) : end_task(c, t, row);
}
