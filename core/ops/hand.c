#include "ops/hand.h"

#include "ops/alike.h"
#include "ops/proof.h"
#include "ops/required.h"

enum { BLOCK = 2000 };

struct op_ctx hand_of_desk(struct ombud_session *s, const struct op *op, struct arena *memory)
{
	return (struct op_ctx){.s = s,
	    .memory = memory,
	    .keep = memory,
	    .op = op,
	    .now = session_now(s),
	    .many = true,
	    .by_desk = true,
	    .detail = "tick"};
}

static enum ombud_status block(struct op_ctx *c, struct alike *a, const int64_t *ids, size_t n,
    hand_fn change, int64_t *changed)
{
	struct arena scratch = {0}, *memory = c->memory;
	struct ombud_session *s = c->s;
	struct ticket_row *rows = ARENA_ARRAY(&scratch, struct ticket_row, n);
	size_t found = 0;
	c->memory = &scratch;
	enum ombud_status status =
	    tickets_load(rows, &found, s->db, &s->err, &scratch, ids, n, TICKET_ALL);
	for (size_t i = 0; i < found && !status; i++) {
		struct ticket_row after = rows[i];
		const struct ombud_change *words;
		size_t n_words;
		c->before = &rows[i];
		status = change(c, &after);
		if (!status)
			status = proof_follow(c, &rows[i], &after);
		if (!status)
			status = restrict_follow(c, &rows[i], &after);
		uint64_t columns = status ? 0 : ticket_difference(&rows[i], &after);
		if (!columns)
			continue;
		alike_add(a, &rows[i], &after, columns, &words, &n_words);
		++*changed;
	}
	if (!status)
		status = alike_write(a);
	c->memory = memory;
	arena_free(&scratch);
	return status;
}

enum ombud_status hand_change(struct op_ctx *c, const char *act, const int64_t *ids, size_t n,
    hand_fn change, int64_t *changed)
{
	struct alike *a = alike_new(c);
	enum ombud_status status = OMBUD_OK;
	*changed = 0;
	for (size_t i = 0; i < n && !status; i += BLOCK)
		status = block(c, a, ids + i, n - i < BLOCK ? n - i : BLOCK, change, changed);
	if (!status)
		status = alike_audit(a, act);
	alike_free(a);
	return status;
}

enum ombud_status hand_end(struct op_ctx *c, int64_t changed)
{
	if (!c->entry)
		return OMBUD_OK;
	c->note.id = c->entry;
	c->note.tickets = changed;
	c->note.sentence =
	    arena_printf(c->keep, "%s x%lld", c->op->face.name, (long long)changed);
	return journal_finish(c->s->db, &c->s->err, &c->note);
}

enum ombud_status hand_one(struct ombud_session *s, struct arena *memory, const struct op *op, int64_t ticket,
    hand_fn change, const void *ready, const char *detail)
{
	struct op_ctx c = hand_of_desk(s, op, memory);
	int64_t changed;
	c.many = false;
	c.detail = detail;
	c.ready = ready;
	if (!ticket)
		return OMBUD_OK;
	return hand_change(&c, op->face.name, &ticket, 1, change, &changed) ? s->err.status : hand_end(&c, changed);
}
