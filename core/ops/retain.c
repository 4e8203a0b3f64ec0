/* What stays or is refused, item by item: why, until when, and when it is looked at again. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "model/kept.h"
#include "ops/required.h"
#include "store/message.h"

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

static enum ombud_status no_part(struct op_ctx *c, const struct kept_said *w, size_t n)
{
	return fail(&c->s->err, OMBUD_NOTFOUND, _("#%lld has no %s %lld; it has %zu"), (long long)w->id, w->of->name,
	    (long long)w->part, n);
}

/* By the number that it has on its ticket now: one that comes later may have an earlier date. */
static enum ombud_status letter_of(struct op_ctx *c, struct retained_row *r, const struct kept_said *w, const struct ticket_row *t)
{
	struct message_row *m;
	size_t n;
	if (message_list(&m, &n, c->s->db, &c->s->err, c->memory, t->case_id, t->id))
		return c->s->err.status;
	if (w->part < 1 || (size_t)w->part > n)
		return no_part(c, w, n);
	bool note = m[w->part - 1].direction == DIR_NOTE;
	if (note != (strcmp(w->of->name, KEPT_NOTE) == 0) && strncmp(r->item, w->of->name, strlen(w->of->name)) == 0)
		return fail(&c->s->err, OMBUD_INPUT, _("#%lld/%lld is a %s"), (long long)w->id, (long long)w->part,
		    note ? KEPT_NOTE : KEPT_LETTER);
	r->object = note ? KEPT_NOTE : KEPT_LETTER;
	r->object_id = m[w->part - 1].id;
	return OMBUD_OK;
}

static enum ombud_status file_of(struct op_ctx *c, struct retained_row *r, const struct kept_said *w, const struct ticket_row *t)
{
	struct attachment_row *a;
	size_t n;
	if (attachment_list(&a, &n, c->s->db, &c->s->err, c->memory, t->case_id, t->id))
		return c->s->err.status;
	if (w->part < 1 || (size_t)w->part > n)
		return no_part(c, w, n);
	r->object_id = a[w->part - 1].id;
	return OMBUD_OK;
}

static enum ombud_status part_of(struct op_ctx *c, struct retained_row *r, const struct kept_said *w)
{
	struct ticket_row t;
	enum ombud_status status = ticket_load(&t, c->s->db, &c->s->err, c->memory, w->id);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, status, _("there is no #%lld"), (long long)w->id);
	if (status)
		return status;
	return strcmp(r->object, KEPT_ATTACHMENT) == 0 ? file_of(c, r, w, &t) : letter_of(c, r, w, &t);
}

/* The words are for the letter; what the erasure keeps goes by a name that it knows. */
static enum ombud_status name_it(struct op_ctx *c, const struct ticket_row *t, struct retained_row *r)
{
	struct kept_said w;
	bool known = kept_item(&w, r->item);
	r->object = known && w.of ? w.of->name : "";
	r->object_id = strcmp(r->object, HOLD_TICKET) == 0 ? w.id : 0;
	r->field = known ? w.field : 0;
	if (!known && t->kind == KIND_ERASURE && strncmp(r->code, "RET-", 4) == 0)
		c->remark = _("the erasure itself keeps nothing by these words: begin with a field (phone) or name a ticket (#12), "
		              "a letter or note of it (#12/3) or a file (attachment:12/2)");
	return known && w.of && w.of->form == KEPT_PART ? part_of(c, r, &w) : OMBUD_OK;
}

static bool is_same(const struct retained_row *a, const struct retained_row *b)
{
	bool named = a->object[0] || a->field;
	return strcmp(a->code, b->code) == 0 && strcmp(a->object, b->object) == 0 && a->object_id == b->object_id &&
	    a->field == b->field && (named || strcmp(a->item, b->item) == 0);
}

/* Twice in the steps it would be twice in the letter too, with two days. */
static enum ombud_status is_new(struct op_ctx *c, const struct retained_row *r)
{
	struct retained_row *v;
	size_t n;
	if (retained_list(&v, &n, c->s->db, &c->s->err, c->memory, r->ticket_id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (is_same(&v[i], r))
			return fail(&c->s->err, OMBUD_CONFLICT,
			    _("it stands already as item %lld: 'unretain %lld' withdraws that, to say it anew"), (long long)v[i].id,
			    (long long)v[i].id);
	return OMBUD_OK;
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
	if (name_it(c, t, &r) || is_new(c, &r))
		return c->s->err.status;
	c->s->ledger_waits = true;
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
		if (v[i].id == id) {
			c->s->ledger_waits = true;
			return record_withdraw(c, t, "retained", id, "item");
		}
	return fail(&c->s->err, OMBUD_NOTFOUND, _("the ticket has no such item: its steps number them"));
}
