/* One request through the gate: what is meant, whether it may be, and the run over its tickets. */
#include "ops/run_room.h"

#include <string.h>

#include "base/say.h"
#include "ops/cases.h"
#include "ops/erase_room.h"
#include "ops/family_erase.h"
#include "ops/ledger_of.h"
#include "ops/passing.h"
#include "ops/result.h"
#include "ops/sentence.h"
#include "ops/trait.h"
#include "store/journal.h"

struct ombud_result *result_new(void)
{
	struct arena *memory = arena_new();
	struct ombud_result *out = ARENA_NEW(memory, struct ombud_result);
	out->memory = memory;
	out->sentence = "";
	return out;
}

void ombud_result_free(struct ombud_result *r)
{
	if (r)
		arena_drop(r->memory);
}

/* ---- targets ----------------------------------------------------------------------------------- */

static enum ombud_status targets(struct run *u)
{
	if (u->r->filter && !u->selected)
		return chosen_find(&u->chosen, &u->b, u->r->filter, u->r->rehearse);
	if (!u->r->n_ids)
		return fail(&u->b.c.s->err, OMBUD_SYNTAX, _("%s: which ticket? name ids, or a filter"),
		    u->b.c.op->face.name);
	bulk_take(&u->b, u->r->ids, u->r->versions, u->r->n_ids, true);
	return u->selected ? chosen_before(&u->chosen, &u->b, u->r->filter, *u->selected) : OMBUD_OK;
}

/* ---- one ticket -------------------------------------------------------------------------------- */

static enum ombud_status still_chosen(struct bulk *b, size_t from, size_t n)
{
	struct run *u = b->owner;
	return chosen_keep(&u->chosen, b, from, n);
}

static enum ombud_status change(struct bulk *b, size_t i, struct ticket_row *after)
{
	struct run *u = b->owner;
	(void)i;
	if (op_allowed(&b->c, b->c.op, u->permits, b->c.before, op_arg(&b->c, "reason")))
		return b->c.s->err.status;
	if (u->refused.status) {
		b->c.s->err = u->refused;
		return u->refused.status;
	}
	if (merge_lets(&b->c, b->c.before) || erased_lets(&b->c, b->c.before))
		return b->c.s->err.status;
	return b->c.op->apply(&b->c, after);
}

/* ---- one transaction --------------------------------------------------------------------------- */

static enum ombud_status prepare(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	const struct trait *t = trait_of(c->op);
	u->refused.status = OMBUD_OK;
	u->permits[0].known = u->permits[1].known = false;
	c->ready = NULL;
	c->memory = c->keep;
	if (!t->prepare || !t->prepare(c))
		return OMBUD_OK;
	u->refused = c->s->err;
	err_clear(&c->s->err);
	switch (u->refused.status) {
	case OMBUD_DENIED:
	case OMBUD_CONFLICT:
	case OMBUD_INPUT:
	case OMBUD_NOTFOUND:
		return OMBUD_OK;
	default:
		c->s->err = u->refused;
		return u->refused.status;
	}
}

static enum ombud_status begin(struct pace *p)
{
	struct run *u = p->owner;
	if (prepare(u) || chosen_look(&u->chosen, u->b.c.s))
		return u->b.c.s->err.status;
	if (p->rehearse || !pace_parted(p) || u->job.id)
		return OMBUD_OK;
	return job_record(&u->job, &u->b, &u->token,
	    &(struct job_words){u->r->words, u->r->n_words, u->r->filter});
}

static enum ombud_status write_entry(struct run *u, bool last)
{
	struct op_ctx *c = &u->b.c;
	int64_t applied = u->applied_before + u->b.out->applied;
	if (!c->entry)
		return OMBUD_OK;
	c->note.id = c->entry;
	c->note.job_id = u->job.id;
	c->note.tickets = applied;
	c->note.sentence = sentence_journal(
	    c, u->b.ids, u->b.n + (size_t)u->done_before, applied, !last);
	return journal_finish(c->s->db, &c->s->err, &c->note);
}

static void tell(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_result *out = u->b.out;
	if (c->remark)
		out->remark = c->remark;
	out->sentence = sentence_summary(c->keep, c->op->face.name, out);
	if (out->remark)
		out->sentence = arena_printf(c->keep, "%s; %s", out->sentence, out->remark);
}

static enum ombud_status end(struct pace *p, bool last)
{
	struct run *u = p->owner;
	struct op_ctx *c = &u->b.c;
	struct ombud_result *out = u->b.out;
	/* A rehearsal forgets all that it did, but not what there is to say of it. */
	u->b.out->remark = c->remark;
	if (p->rehearse)
		return OMBUD_OK;
	if (write_entry(u, last) || (u->job.id && job_step(&u->job, &u->b, u->done_before + (int64_t)p->to, last)))
		return c->s->err.status;
	if (!last)
		return OMBUD_OK;
	out->left = 0;
	out->created = c->created;
	tell(u);
	return token_keep(c->s, &u->token, c->entry, out->sentence);
}

/* ---- the run ------------------------------------------------------------------------------------- */

/* What was done before a stop or a fault stays done; the sentence says so, and the rest is a job. */
static enum ombud_status left_over(struct run *u, enum ombud_status status)
{
	struct ombud_session *s = u->b.c.s;
	struct err why = s->err;
	if (!status || !u->job.id || !(u->p.at || u->resumed))
		return status;
	job_rest(&u->job, s, status == OMBUD_CANCELLED ? "" : why.text);
	u->b.out->job = u->job.id;
	long long done = (long long)u->done_before + (long long)u->p.at, id = (long long)u->job.id;
	if (status == OMBUD_CANCELLED)
		return fail(&s->err, status,
		    _("stopped after %lld of %lld: 'ombud jobs resume %lld' goes on, 'ombud jobs drop "
		      "%lld' leaves it at that"),
		    done, (long long)u->job.total, id, id);
	return fail(&s->err, status,
	    _("%s (%lld of %lld were done before: 'ombud jobs resume %lld' goes on, 'ombud jobs drop "
	      "%lld' leaves it at that)"),
	    why.text, done, (long long)u->job.total, id, id);
}

enum ombud_status run_tickets(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	struct effects *effects = NULL;
	enum ombud_status status = OMBUD_OK;
	if (c->many && !c->op->face.bulk)
		return fail(
		    &c->s->err, OMBUD_INPUT, _("%s acts on one ticket at a time"), c->op->face.name);
	if (u->r->effects)
		status = effects_open(&effects, c->s, c->keep);
	u->b.effects = effects;
	if (!status && u->b.n == 1)
		status = erase_ahead_of(c, u->b.ids[0]);
	if (!status && u->b.n)
		status = left_over(u, pace_run(&u->p));
	if (effects)
		effects_close(effects, u->b.out);
	u->b.out->created = c->created;
	if (u->b.out->n || u->b.out->undecided)
		tell(u);
	return status;
}

void run_set_up(struct run *u, struct ombud_session *s, const struct ombud_request *r)
{
	*u = (struct run){.r = r};
	struct bulk *b = &u->b;
	b->out = result_new();
	b->owner = u;
	b->c.s = s;
	b->c.keep = b->c.memory = b->out->memory;
	b->c.now = session_now(s);
	b->change = change;
	b->block = still_chosen;
	b->conflict = OMBUD_SKIPPED;
	b->alike = alike_new(&b->c);
	u->p = (struct pace){.b = b,
	    .owner = u,
	    .rehearse = r->rehearse,
	    .at_once = r->at_once && !r->rehearse, /* nobody waits for a rehearsal */
	    .progress = r->progress,
	    .progress_data = r->progress_data,
	    .warn = r->warn,
	    .begin = begin,
	    .end = end};
}

static void choose_op(struct run *u, const struct op *op)
{
	u->b.c.op = op;
	u->b.act = op->face.name;
	u->b.reads = trait_columns(trait_of(op));
	u->b.whole = trait_of(op)->whole;
}

static enum ombud_status close_desk(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_result *out = u->b.out;
	out->applied = c->changed;
	out->unchanged = c->unchanged;
	tell(u);
	out->created = c->created;
	if (c->entry) {
		c->note.id = c->entry;
		c->note.sentence = c->note.sentence[0] ? c->note.sentence : c->op->face.name;
		c->note.tickets = out->applied;
		if (journal_finish(c->s->db, &c->s->err, &c->note))
			return c->s->err.status;
	}
	return token_keep(c->s, &u->token, c->entry, out->sentence);
}

static enum ombud_status desk(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_session *s = c->s;
	if (session_may(s, c->op->permission, true, op_arg(c, "reason")) || erase_ahead_of(c, 0) || op_begin(s))
		return s->err.status;
	/* Once more: the account may be another one since the lock was waited for. */
	enum ombud_status status = session_may(s, c->op->permission, true, op_arg(c, "reason"));
	if (!status)
		status = c->op->run(c);
	if (!status)
		status = close_desk(u);
	if (status || u->r->rehearse) {
		db_rollback(s->db);
		return status;
	}
	if (db_commit(s->db, &s->err))
		return s->err.status;
	return c->after ? c->after(s, c->after_id) : OMBUD_OK;
}

enum ombud_status run_find_op(struct run *u)
{
	struct ombud_session *s = u->b.c.s;
	const char *name = u->r->n_words ? u->r->words[0] : "";
	const struct op *op = op_find(name);
	if (op) {
		choose_op(u, op);
		return op_parse(&u->b.c, u->r->words + 1, u->r->n_words - 1);
	}
	struct ombud_words *near;
	char hint[64] = "";
	if (name[0] && !ombud_complete(&near, s, "operation", (char[]){name[0], 0}, 0)) {
		if (near->n)
			strncat(hint, near->v[0].text, sizeof hint - 1);
		ombud_words_free(near);
	}
	return fail(&s->err, OMBUD_SYNTAX,
	    hint[0] ? _("no such operation; %s? ('help operations' lists them)")
	            : _("no such operation ('help operations' lists them)%s"), hint);
}

/* The answer, or nothing. What was done before a stop or a fault is told with the failure. */
enum ombud_status run_hand_out(struct ombud_result **out, struct run *u, enum ombud_status status)
{
	bulk_free(&u->b);
	chosen_free(&u->chosen);
	erase_ahead_free(u->b.c.ahead);
	if (!u->b.out->repeated)
		u->b.out->entry = u->r->rehearse ? 0 : u->b.c.entry;
	if (status && status != OMBUD_CANCELLED && !u->b.out->job) {
		ombud_result_free(u->b.out);
		return status;
	}
	*out = u->b.out;
	return status;
}

/* ---- the face -------------------------------------------------------------------------------------- */

/* A token that was used answers; one whose run was interrupted goes on with it. */
static enum ombud_status by_token(struct run *u, bool *answered)
{
	struct ombud_session *s = u->b.c.s;
	struct arena *keep = u->b.c.keep;
	struct bulk_job job;
	*answered = false;
	token_of(&u->token, s, u->r);
	if (!u->token.given || u->r->rehearse)
		return OMBUD_OK;
	if (token_known(answered, s, keep, &u->token, u->b.out) || *answered)
		return s->err.status;
	enum ombud_status status = job_of_token(&job, s, keep, &u->token);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	*answered = true;
	return run_go_on(u, &job);
}

static enum ombud_status from_start(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	if (!u->r->rehearse && op_hands_off(c->s))
		return c->s->err.status;
	if (!c->op->apply)
		return desk(u);
	if (targets(u))
		return c->s->err.status;
	c->many = u->b.n > 1;
	return run_tickets(u);
}

/* What cannot be logged is not answered. The sentence of a run that failed stays. */
static enum ombud_status tell_asked(
    struct ombud_result **out, struct ombud_session *s, enum ombud_status status)
{
	struct err kept = s->err;
	if (passing_log(s, NULL)) {
		ombud_result_free(*out);
		*out = NULL;
		return s->err.status;
	}
	s->err = kept;
	return status;
}

enum ombud_status run_once(struct ombud_result **out, struct ombud_session *s, const struct ombud_request *r,
    const int64_t *selected)
{
	struct run u;
	bool answered = false;
	*out = NULL;
	session_enter(s);
	run_set_up(&u, s, r);
	u.selected = selected;
	enum ombud_status status = run_find_op(&u);
	if (!status)
		status = by_token(&u, &answered);
	if (!status && !answered)
		status = from_start(&u);
	status = run_hand_out(out, &u, status);
	ledger_follow_run(s, *out);
	return s->passing.n ? tell_asked(out, s, status) : status;
}
