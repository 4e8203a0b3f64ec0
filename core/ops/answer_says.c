/* Whether the answer that left says what the code decides, which may have been chosen only afterwards: a letter
 * that sends a person elsewhere is not the answer to what was done. */
#include "ops/answer_says.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/checklist.h"
#include "ops/letter_room.h"

static const struct sql LETTERS = {"what was answered in letters", "ii",
    "SELECT m.body FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.answers = 1 AND o.state IN (0, 2)"
    " AND o.ticket_id IN (SELECT id FROM ticket WHERE case_id = $2)"
    " AND (o.ticket_id = $1 OR instr(',' || o.also || ',', ',' || $1 || ',') > 0) ORDER BY o.id", false};

/* Of several, what one does not say another does. */
static enum ombud_status bodies(const char **out, struct op_ctx *c, const struct ticket_row *t)
{
	struct rows r = db_select(c->s->db, &c->s->err, &LETTERS, I(t->id), I(t->case_id));
	*out = "";
	while (db_next(&r))
		*out = arena_printf(c->memory, "%s%s\n\n", *out, db_text(&r, 0));
	return db_end(&r);
}

/* What was right when it left may have changed since: the date, the desk's name and addresses. */
static bool is_of_then(const struct checklist_point *p)
{
	static const char *const all[] = {"ticket", "received", "controller", "contact", "dpo", "language"};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i], p->name) == 0)
			return true;
	return false;
}

static const char *missing(struct arena *a, const struct checklist *list)
{
	const char *out = "";
	for (size_t i = 0; i < list->n; i++)
		if (!list->v[i].there && !is_of_then(&list->v[i]))
			out = arena_printf(a, "%s%s%s", out, *out ? "; " : "", list->v[i].says);
	return out;
}

/* *letters: whether any letter answered; *what it lacks as the answer to that kind, "" nothing. */
static enum ombud_status lacks(
    const char **what, bool *letters, struct op_ctx *c, const struct ticket_row *t, enum kind kind, const struct code_info *code)
{
	const char *values[VALUE_END] = {[VALUE_NAME] = "", [VALUE_QUOTE] = ""}, *body;
	struct checklist list;
	*what = "";
	if (bodies(&body, c, t))
		return c->s->err.status;
	*letters = body[0] != '\0';
	if (!*letters || letter_values(values, c->s, c->memory, t))
		return c->s->err.status;
	checklist_make(&list, c->memory, &(struct checklist_ask){.body = body,
	    .kind = kind,
	    .code = code,
	    .answers = true,
	    .lang = t->lang,
	    .values = values,
	    .ticket = t->id,
	    .received = local_day(c->s->constants.zone, t->received_at)});
	*what = missing(c->memory, &list);
	return OMBUD_OK;
}

enum ombud_status answer_says(struct op_ctx *c, const struct ticket_row *t, const struct code_info *code)
{
	const char *what;
	bool letters;
	if (lacks(&what, &letters, c, t, (enum kind)t->kind, code) || !what[0])
		return c->s->err.status;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    t->answered_at ? _("the answer that left does not say what %s decides: %s; send that too (reply --answers yes), or end "
	                       "it with the code that the letter says")
	                   : _("the answer that waits does not say what %s decides: %s; take it back and mend it (undo), or end "
	                       "it with the code that the letter says"), code->name, what);
}

/* What was only recorded was the answer to a right where the ticket was one. */
enum ombud_status answer_stands(bool *stands, struct op_ctx *c, const struct ticket_row *t, enum kind becomes)
{
	const char *what;
	bool letters;
	*stands = true;
	if (!t->answered_at || becomes == (enum kind)t->kind || !kind_info(becomes)->right)
		return OMBUD_OK;
	if (lacks(&what, &letters, c, t, becomes, NULL))
		return c->s->err.status;
	*stands = letters ? !what[0] : kind_info((enum kind)t->kind)->right;
	return OMBUD_OK;
}
