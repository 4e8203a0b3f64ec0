/* Whether the answer that left says what the code decides, which may have been chosen only afterwards: a letter
 * that sends a person elsewhere is not the answer to what was done. */
#include "ops/answer_says.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/checklist.h"
#include "ops/letter_room.h"
#include "store/clockrow.h"

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
	static const char *const all[] = {"ticket", "received", "controller", "contact", "dpo", "language", "files"};
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

/* *what the text lacks as the answer to that kind, "" nothing. */
static enum ombud_status text_lacks(const char **what, struct op_ctx *c, const struct ticket_row *t, enum kind kind,
    const struct code_info *code, const char *body)
{
	const char *values[VALUE_END] = {[VALUE_NAME] = "", [VALUE_QUOTE] = ""};
	struct checklist list;
	if (letter_values(values, c->s, c->memory, t))
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

/* *letters: whether any letter answered; *what it lacks as the answer to that kind, "" nothing. */
static enum ombud_status lacks(
    const char **what, bool *letters, struct op_ctx *c, const struct ticket_row *t, enum kind kind, const struct code_info *code)
{
	const char *body;
	*what = "";
	if (bodies(&body, c, t))
		return c->s->err.status;
	*letters = body[0] != '\0';
	return *letters ? text_lacks(what, c, t, kind, code, body) : OMBUD_OK;
}

/* ---- what is on record of an answer outside the desk ------------------------------------------- */

/* "phone GRANTED" was the answer for that code, "phone" says nothing. *code: the one, else the newest other, "". */
static enum ombud_status told_for(
    const char **code, struct op_ctx *c, const struct ticket_row *t, const struct code_info *wanted)
{
	struct clock_event *e;
	size_t n;
	*code = "";
	if (clock_event_list(&e, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	for (size_t i = n; i-- > 0 && strcmp(*code, wanted->name) != 0;) {
		const char *word = strcmp(e[i].type, "answer") == 0 ? strchr(e[i].reason, ' ') : NULL;
		if (word && (!**code || strcmp(word + 1, wanted->name) == 0))
			*code = word + 1;
	}
	return OMBUD_OK;
}

enum ombud_status answer_no_code(struct op_ctx *c, enum ombud_status status, enum kind k, const char *word)
{
	size_t n;
	const char *all = "";
	const struct code_info *v = code_table(&n);
	for (size_t i = 0; i < n; i++)
		if (code_fits(&v[i], k))
			all = arena_printf(c->memory, "%s%s%s", all, *all ? ", " : "", v[i].name);
	return fail(&c->s->err, status, _("%s is no code of kind %s, which ends with %s: 'help codes' says what each is"), word,
	    kind_info(k)->name, all);
}

static const struct code_info *code_of(struct op_ctx *c, const struct ticket_row *t)
{
	const char *word = op_has(c, "code") ? op_arg(c, "code") : t->resolution;
	const struct code_info *code = word[0] ? code_find(word, strlen(word)) : NULL;
	if (!word[0])
		fail(&c->s->err, OMBUD_CONFLICT,
		    _("say with which code the request ends (--code CODE): what its answer must say hangs on that"));
	else if (!code || !code_fits(code, (enum kind)t->kind))
		answer_no_code(c, OMBUD_CONFLICT, (enum kind)t->kind, word);
	return c->s->err.status ? NULL : code;
}

enum ombud_status answer_told(struct told *out, struct op_ctx *c, const struct ticket_row *t)
{
	const char *what, *points = op_arg(c, "points");
	*out = (struct told){.said = "", .remark = ""};
	if (!kind_info((enum kind)t->kind)->right)
		return OMBUD_OK;
	if (points[0] && strcmp(points, "all") != 0)
		return fail(&c->s->err, OMBUD_INPUT, _("--points: all, where the person was told all of them"));
	out->code = code_of(c, t);
	if (!out->code || text_lacks(&what, c, t, (enum kind)t->kind, out->code, op_arg(c, "what")))
		return c->s->err.status;
	out->said = what[0] ? arena_printf(c->memory, "%s, points confirmed", out->code->name) : out->code->name;
	if (what[0] && points[0])
		out->remark = arena_printf(c->memory, _("who recorded it confirmed that the person was told all that %s asks for"),
		    out->code->name);
	if (!what[0] || points[0])
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("if the person was told all that an answer with %s must say, confirm that (--points all); else tell them "
	      "(reply). What is written down does not say: %s"), out->code->name, what);
}

/* ---- before the end -------------------------------------------------------------------------------- */

enum ombud_status answer_says(struct op_ctx *c, const struct ticket_row *t, const struct code_info *code)
{
	const char *what, *told;
	bool letters;
	if (lacks(&what, &letters, c, t, (enum kind)t->kind, code) || told_for(&told, c, t, code) ||
	    strcmp(told, code->name) == 0)
		return c->s->err.status;
	if (letters && what[0])
		return fail(&c->s->err, OMBUD_CONFLICT,
		    t->answered_at ? _("the answer that left does not say what %s decides: %s; send that too (reply --answers yes), or end "
		                       "it with the code that the letter says")
		                   : _("the answer that waits does not say what %s decides: %s; take it back and mend it (undo), or end "
		                       "it with the code that the letter says"), code->name, what);
	if (letters || !told[0])
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("the answer on record is one for %s: end it with that, or record what the person was told for %s (answered "
	      "--code %s)"), told, code->name, code->name);
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
