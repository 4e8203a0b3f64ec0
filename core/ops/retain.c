/* What stays or is refused, item by item: why, until when, and when it is looked at again. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/erase.h"
#include "ops/required.h"

/* The code of one item: what refuses a whole request for other reasons than the data says nothing of it. */
static const struct code_info *item_code(struct op_ctx *c, const struct ticket_row *t)
{
	static const char *const whole[] = {"PARTIAL", "UNIDENT", "FEE"};
	const char *word = op_arg(c, "code");
	const struct code_info *code = code_find(word, strlen(word));
	bool fits = code && code->refusal && code_fits(code, (enum kind)t->kind);
	for (size_t i = 0; fits && i < sizeof whole / sizeof *whole; i++)
		fits = strcmp(code->name, whole[i]) != 0;
	if (fits)
		return code;
	fail(&c->s->err, OMBUD_INPUT, _("'%s' refuses no item of kind %s: 'help codes' lists what does"), word,
	    kind_info((enum kind)t->kind)->name);
	return NULL;
}

/* The words are for the letter; what the erasure keeps goes by a name that it knows. */
static void tell_named(struct op_ctx *c, const char *item)
{
	int64_t ticket, field;
	erase_item_names(&ticket, &field, item);
	if (!ticket && !field)
		c->remark = _("the erasure itself keeps nothing by these words: begin with a field (phone) or name a ticket (#12)");
}

enum ombud_status apply_retain(struct op_ctx *c, struct ticket_row *t)
{
	int64_t id;
	struct retained_row r = {.ticket_id = t->id,
	    .person_id = t->person_id,
	    .item = op_arg(c, "item"),
	    .ground = op_arg(c, "ground"),
	    .at = c->now,
	    .agent_id = c->s->agent.id};
	const struct code_info *code = item_code(c, t);
	if (!code || record_open(c, t) || record_day(c, "until", &r.until_day) ||
	    record_day(c, "review", &r.review_day))
		return c->s->err.status;
	if (t->state == STATE_APPROVED)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("it is approved as it is: the approval has to be undone before more is refused"));
	if (!r.item[strspn(r.item, " \t\n")])
		return fail(&c->s->err, OMBUD_INPUT, _("say what stays: retain ITEM --code CODE"));
	if (strncmp(code->name, "RET-", 4) == 0 && !r.review_day)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("what is kept in spite of Art. 17 is looked at again: say when (--review DATE)"));
	r.code = code->name;
	r.ground = r.ground[0] ? r.ground : code->ground;
	c->detail = code->name;
	if (t->kind == KIND_ERASURE && strncmp(code->name, "RET-", 4) == 0)
		tell_named(c, r.item);
	if (retained_insert(&id, c->s->db, &c->s->err, &r))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "retained",
	    .row_id = id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "item",
	    .after = "1"});
}

enum ombud_status apply_unretain(struct op_ctx *c, struct ticket_row *t)
{
	struct retained_row *v;
	size_t n;
	int64_t id = strtoll(op_arg(c, "number"), NULL, 10);
	if (record_open(c, t) || retained_list(&v, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	if (t->state == STATE_APPROVED)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("it is approved as it is: the approval has to be undone first"));
	for (size_t i = 0; i < n; i++)
		if (v[i].id == id)
			return record_withdraw(c, t, "retained", id, "item");
	return fail(&c->s->err, OMBUD_NOTFOUND, _("the ticket has no such item: its steps number them"));
}
