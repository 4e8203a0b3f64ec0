/* One request through the gate: targets, transaction by transaction, and what came of it. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/effects.h"
#include "ops/op.h"
#include "ops/result.h"
#include "ops/token.h"

enum {
	AT_ONCE = 5000,    /* tickets up to which a change is one transaction */
	CHUNK = 1000,      /* above it: tickets a transaction, so that others get their turn */
	PROGRESS_MS = 100
};

struct run {
	struct op_ctx c;
	const struct ombud_request *r;
	struct ombud_result *out;
	struct ombud_outcome *outcomes;
	id_vec ids;
	int64_t shown;        /* when progress was last told, monotonic ms */
};

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

/* ---- targets --------------------------------------------------------------------------------- */

static enum ombud_status by_filter(struct run *u)
{
	struct ombud_session *s = u->c.s;
	struct query *q;
	if (query_open(&q, &s->err, session_env(s), u->r->filter, NULL))
		return s->err.status;
	enum ombud_status status = OMBUD_OK;
	if (query_is_empty(q))
		status = fail(&s->err, OMBUD_SYNTAX,
		    _("an empty filter selects nothing for a change: write what you mean, or id:*"));
	else if (query_is_personal(q))
		status = session_may(s, MAY_FILTER_PERSONAL, false, NULL);
	int64_t limit = query_limit(q);
	if (!status)
		status = query_ids(q, &s->err, &u->ids, limit ? (size_t)limit : SIZE_MAX);
	query_free(q);
	return status;
}

static enum ombud_status targets(struct run *u)
{
	if (u->r->filter)
		return by_filter(u);
	for (size_t i = 0; i < u->r->n_ids; i++)
		vec_push(&u->ids, u->r->ids[i]);
	if (!u->ids.n)
		return fail(&u->c.s->err, OMBUD_SYNTAX, _("%s: which ticket? name ids, or a filter"),
		    u->c.op->face.name);
	return OMBUD_OK;
}

/* ---- one ticket ------------------------------------------------------------------------------- */

static void verdict(struct run *u, size_t i, enum ombud_verdict v, const char *why)
{
	int64_t *counts[] = {&u->out->applied, &u->out->unchanged, &u->out->skipped,
	    &u->out->conflicts, &u->out->refused, &u->out->missing};
	++*counts[v];
	u->outcomes[i].verdict = v;
	u->outcomes[i].why = arena_str(u->c.memory, why);
}

/* A rule or a missing right concerns this ticket only; the rest is the run's end. */
static bool concerns_ticket(enum ombud_status status)
{
	return status == OMBUD_DENIED || status == OMBUD_CONFLICT || status == OMBUD_INPUT ||
	       status == OMBUD_NOTFOUND;
}

static enum ombud_status allowed(struct run *u, const struct ticket_row *t)
{
	const struct op *op = u->c.op;
	bool own = op_own(&u->c, t);
	if (session_may(u->c.s, op->permission, own, op_arg(&u->c, "reason")))
		return u->c.s->err.status;
	if (u->c.many)
		return session_may(u->c.s, op->bulk_permission, own, NULL);
	return OMBUD_OK;
}

static enum ombud_status save(
    struct run *u, const struct ticket_row *before, struct ticket_row *after, size_t i)
{
	struct op_ctx *c = &u->c;
	after->updated_at = c->now;
	const struct ombud_change *changes = NULL;
	size_t n = 0;
	if (ticket_update(c->s->db, &c->s->err, before, after) ||
	    change_record(c, before, after, &changes, &n) ||
	    op_audit(c, c->op->face.name, "ticket", before->id, c->detail ? c->detail : ""))
		return c->s->err.status;
	u->outcomes[i].changes = changes;
	u->outcomes[i].n_changes = n;
	verdict(u, i, OMBUD_APPLIED, "");
	return OMBUD_OK;
}

static enum ombud_status one(struct run *u, size_t i)
{
	struct op_ctx *c = &u->c;
	struct ombud_session *s = c->s;
	struct ticket_row before;
	enum ombud_status status =
	    ticket_load(&before, s->db, &s->err, c->memory, u->ids.v[i]);
	u->outcomes[i].id = u->ids.v[i];
	if (status == OMBUD_NOTFOUND) {
		verdict(u, i, OMBUD_MISSING, _("no such ticket"));
		return OMBUD_OK;
	}
	if (status)
		return status;
	u->outcomes[i].version = before.version;
	if (u->r->versions && u->r->versions[i] && u->r->versions[i] != before.version) {
		verdict(u, i, OMBUD_CHANGED_MEANWHILE,
		    _("changed by somebody else since you saw it: R shows it as it is"));
		return OMBUD_OK;
	}
	struct ticket_row after = before;
	c->before = &before;
	c->touched = false;
	c->detail = NULL;
	status = allowed(u, &before);
	if (!status)
		status = c->op->apply(c, &after);
	if (concerns_ticket(status)) {
		verdict(u, i, status == OMBUD_DENIED ? OMBUD_REFUSED : OMBUD_SKIPPED, s->err.text);
		err_clear(&s->err);
		return OMBUD_OK;
	}
	if (status)
		return status;
	if (!c->touched && !change_any(&before, &after)) {
		verdict(u, i, OMBUD_UNCHANGED, _("already so"));
		return OMBUD_OK;
	}
	return save(u, &before, &after, i);
}

/* ---- the sentence ------------------------------------------------------------------------------ */

static const char *summary(struct run *u)
{
	struct ombud_result *o = u->out;
	struct buf b = {0};
	const struct {
		int64_t n;
		const char *word;
	} parts[] = {{o->applied, N_("applied")}, {o->unchanged, N_("already so")},
	    {o->skipped, N_("skipped")}, {o->conflicts, N_("changed meanwhile")},
	    {o->refused, N_("refused")}, {o->missing, N_("missing")}};
	buf_printf(&b, "%s:", u->c.op->face.name);
	const char *comma = "";
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (parts[i].n || i == 0) {
			buf_printf(&b, "%s %lld %s", comma, (long long)parts[i].n, _(parts[i].word));
			comma = ",";
		}
	const char *text = arena_str(u->c.memory, buf_text(&b));
	buf_free(&b);
	return text;
}

/* What the journal says: the operation, its argument from our own tables, how many. */
static const char *journal_sentence(struct run *u)
{
	struct op_ctx *c = &u->c;
	const char *arg = "";
	for (size_t i = 0; i < c->op->face.n_args && !arg[0]; i++) {
		const char *type = c->op->face.args[i].type;
		if (c->args.v[i] && strcmp(type, "text") != 0 && strcmp(type, "line") != 0)
			arg = c->args.v[i];
	}
	if (u->out->applied == 1 && u->ids.n == 1)
		return arena_printf(c->memory, "%s %s#%lld", c->op->face.name,
		    arg[0] ? arena_printf(c->memory, "%s ", arg) : "", (long long)u->ids.v[0]);
	return arena_printf(c->memory, "%s %sx%lld", c->op->face.name,
	    arg[0] ? arena_printf(c->memory, "%s ", arg) : "", (long long)u->out->applied);
}

static enum ombud_status finish(struct run *u)
{
	struct op_ctx *c = &u->c;
	u->out->sentence = summary(u);
	if (c->entry) {
		c->note.id = c->entry;
		c->note.sentence = c->op->apply ? journal_sentence(u)
		                   : c->note.sentence[0] ? c->note.sentence
		                                         : c->op->face.name;
		c->note.tickets = u->out->applied;
		if (journal_finish(c->s->db, &c->s->err, &c->note))
			return c->s->err.status;
	}
	if (u->r->token)
		return token_keep(c->s, u->r, c->entry, u->out->sentence);
	return OMBUD_OK;
}

/* ---- transactions -------------------------------------------------------------------------------- */

static bool cancelled(struct run *u, size_t done)
{
	int64_t now = time_monotonic_ms();
	if (!u->r->progress || now - u->shown < PROGRESS_MS)
		return false;
	u->shown = now;
	return !u->r->progress(u->r->progress_data, (int64_t)done, (int64_t)u->ids.n);
}

static enum ombud_status chunk(struct run *u, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		if (cancelled(u, i))
			return fail(&u->c.s->err, OMBUD_CANCELLED, _("stopped: this part was taken back"));
		if (one(u, i))
			return u->c.s->err.status;
	}
	return OMBUD_OK;
}

static enum ombud_status end(struct run *u, enum ombud_status status)
{
	struct ombud_session *s = u->c.s;
	if (status || u->r->rehearse) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

/* What was done before a stop or a fault stays, and its entry says how much it is. */
static void close_entry(struct run *u, const struct ombud_result *before)
{
	struct ombud_session *s = u->c.s;
	struct err kept = s->err;
	*u->out = *before;
	if (u->c.entry && op_begin(s) == OMBUD_OK)
		end(u, finish(u));
	s->err = kept;
}

static enum ombud_status part(struct run *u, size_t from, size_t to, bool effects)
{
	struct ombud_session *s = u->c.s;
	enum ombud_status status = op_begin(s);
	if (status)
		return status;
	status = chunk(u, from, to);
	if (!status && to == u->ids.n)
		status = finish(u);
	if (!status && effects)
		status = effects_after(s, u->c.memory, u->out);
	return end(u, status);
}

static enum ombud_status tickets(struct run *u)
{
	size_t n = u->ids.n, step = n > AT_ONCE ? CHUNK : n;
	for (size_t from = 0; from < n; from += step) {
		size_t to = n - from > step ? from + step : n;
		struct ombud_result before = *u->out;
		if (part(u, from, to, n <= AT_ONCE && u->r->effects)) {
			if (from && !u->r->rehearse)
				close_entry(u, &before);
			return u->c.s->err.status;
		}
		if (u->r->rehearse)
			u->c.entry = 0;
	}
	return OMBUD_OK;
}

static enum ombud_status desk(struct run *u)
{
	struct op_ctx *c = &u->c;
	if (session_may(c->s, c->op->permission, true, op_arg(c, "reason")) || op_begin(c->s))
		return c->s->err.status;
	enum ombud_status status = c->op->run(c);
	u->out->applied = c->changed;
	u->out->created = c->created;
	if (!status)
		status = finish(u);
	return end(u, status);
}

static enum ombud_status go(struct run *u)
{
	struct op_ctx *c = &u->c;
	struct ombud_session *s = c->s;
	if (!c->op->apply)
		return desk(u);
	if (targets(u))
		return s->err.status;
	c->many = u->ids.n > 1;
	if (c->many && !c->op->face.bulk)
		return fail(&s->err, OMBUD_INPUT, _("%s acts on one ticket at a time"), c->op->face.name);
	u->outcomes = ARENA_ARRAY(c->memory, struct ombud_outcome, u->ids.n);
	u->out->v = u->outcomes;
	u->out->n = u->ids.n;
	for (size_t i = 0; i < u->ids.n; i++)
		u->outcomes[i].why = "";
	if (u->r->effects && u->ids.n <= AT_ONCE && effects_before(s, c->memory, u->out))
		return s->err.status;
	enum ombud_status status = tickets(u);
	u->out->created = c->created;
	return status;
}

static enum ombud_status find_op(struct run *u)
{
	const char *name = u->r->n_words ? u->r->words[0] : "";
	u->c.op = op_find(name);
	if (u->c.op)
		return OMBUD_OK;
	struct ombud_words *near;
	char hint[64] = "";
	if (name[0] && !ombud_complete(&near, u->c.s, "operation", (char[]){name[0], 0}, 0)) {
		if (near->n)
			strncat(hint, near->v[0].text, sizeof hint - 1);
		ombud_words_free(near);
	}
	return fail(&u->c.s->err, OMBUD_SYNTAX,
	    hint[0] ? _("no such operation; %s? ('help operations' lists them)")
	            : _("no such operation ('help operations' lists them)%s"), hint);
}

enum ombud_status ombud_run(
    struct ombud_result **out, struct ombud_session *s, const struct ombud_request *r)
{
	*out = NULL;
	session_enter(s);
	struct run u = {.r = r, .out = result_new()};
	u.c.s = s;
	u.c.memory = u.out->memory;
	u.c.now = session_now(s);
	enum ombud_status status = find_op(&u);
	if (!status)
		status = op_parse(&u.c, r->words + 1, r->n_words - 1);
	bool repeated = false;
	if (!status && r->token && !r->rehearse)
		status = token_known(&repeated, s, u.c.memory, r, u.out);
	if (!status && !repeated)
		status = go(&u);
	vec_free(&u.ids);
	if (!repeated)
		u.out->entry = r->rehearse ? 0 : u.c.entry;
	/* A cancelled run still says what it did before. */
	if (status && status != OMBUD_CANCELLED) {
		ombud_result_free(u.out);
		return status;
	}
	*out = u.out;
	return status;
}
