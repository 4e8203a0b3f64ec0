/* An erasure through the gate: planned by one, approved by another as it stands, run once; after that nothing undoes it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/erase_room.h"
#include "ops/erased.h"
#include "ops/family_erase.h"
#include "store/erasure.h"

enum { PREFIX_LEAST = 8, HEX = 65 };

/* ---- planning ------------------------------------------------------------------------------------------ */

static enum ombud_status may_plan(struct op_ctx *c, const struct ticket_row *t)
{
	struct err *err = &c->s->err;
	if (session_may(c->s, MAY_APPROVE_ERASURE, true, NULL))
		return err->status;
	if (t->kind != KIND_ERASURE)
		return fail(err, OMBUD_CONFLICT, _("what is erased is asked for by a ticket of the kind erasure; this is %s"),
		    kind_info((enum kind)t->kind)->name);
	if (!t->is_open)
		return fail(err, OMBUD_CONFLICT, _("the request is %s"), state_info((enum state)t->state)->name);
	if (!t->person_id)
		return fail(err, OMBUD_CONFLICT, _("the ticket is nobody's: there is nothing to plan"));
	if (t->identity != IDENTITY_VERIFIED && t->identity != IDENTITY_NOT_NEEDED)
		return fail(err, OMBUD_CONFLICT,
		    _("nobody's data are erased on a stranger's word: settle who asks first (Art. 12(6), 'identity verified --reason "
		      "...')"));
	return OMBUD_OK;
}

/* A new plan takes the place of those before; what is begun is done. */
static enum ombud_status drop_earlier(struct op_ctx *c, int64_t ticket)
{
	struct ombud_session *s = c->s;
	struct erasure_row *v;
	size_t n;
	if (erasure_list(&v, &n, s->db, &s->err, c->memory, ticket, -1))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (v[i].state == ERASURE_BEGUN)
			return fail(&s->err, OMBUD_CONFLICT, _("erasure %lld is under way: 'erase run %lld' ends it, or 'erase drop %lld' where nothing of it was done"),
			    (long long)v[i].id, (long long)v[i].id, (long long)v[i].id);
		if (v[i].state > ERASURE_BEGUN)
			continue;
		v[i].state = ERASURE_DROPPED;
		if (erasure_put(s->db, &s->err, &v[i]))
			return s->err.status;
	}
	return OMBUD_OK;
}

static int64_t total(const struct erase_plan *p, const char *act)
{
	int64_t n = 0;
	for (size_t i = 0; i < p->n_lines; i++)
		n += strcmp(p->lines[i].act, act) == 0 ? p->lines[i].n : 0;
	return n;
}

static const char *summary(struct op_ctx *c, int64_t id, const struct erase_plan *p)
{
	char hex[HEX];
	sodium_bin2hex(hex, sizeof hex, p->hash, sizeof p->hash);
	return arena_printf(c->keep,
	    _("erasure %lld: %lld rows of %zu %s go, %lld texts of others are cut, %lld rows stay, %lld are held; hash %.16s; "
	      "another than you approves it ('erase approve %lld --hash %.8s')"),
	    (long long)id, (long long)total(p, "erase"), p->n_goes, p->n_goes == 1 ? _("ticket") : _("tickets"), (long long)total(p, "cut"), (long long)total(p, "keep"),
	    (long long)total(p, "hold"), hex, (long long)id, hex);
}

/* As it is now: what was read ahead, if nobody wrote since. */
static enum ombud_status plan_now(struct erase_plan *out, struct ombud_session *s, struct arena *memory,
    const struct erase_want *want, const struct erase_ahead *ahead)
{
	if (!erase_ahead_holds(ahead, s))
		return erase_plan(out, s, memory, want);
	*out = ahead->made.plan;
	return OMBUD_OK;
}

static enum ombud_status look_ahead(struct op_ctx *c, const struct erase_want *want)
{
	struct erase_ahead *ahead = ARENA_NEW(c->keep, struct erase_ahead);
	c->ahead = ahead;
	return erase_look_ahead(ahead, c->s, c->keep, want, NULL);
}

/* Whoever may not plan is told so by apply_erase_plan. */
static enum ombud_status ahead_of_plan(struct op_ctx *c, int64_t ticket)
{
	struct ombud_session *s = c->s;
	struct ticket_row t;
	if (session_may(s, MAY_APPROVE_ERASURE, true, NULL) || ticket_load(&t, s->db, &s->err, c->keep, ticket)) {
		err_clear(&s->err);
		return OMBUD_OK;
	}
	if (t.kind != KIND_ERASURE || !t.is_open || !t.person_id)
		return OMBUD_OK;
	return look_ahead(c, &(struct erase_want){.cause = "request", .what = "", .person = t.person_id, .request = t.id});
}

static const struct sql NAMES = {"names that a person's letters carry", "i",
    "SELECT count(DISTINCT lower(value)) FROM datum WHERE person_id = $1 AND field = 1 AND source = 'header'", true};

/* Two who share an address are one person to the desk: one's request would take the other's. */
static enum ombud_status warn_of_names(struct op_ctx *c, int64_t person)
{
	int64_t n = 0;
	if (db_one(&n, c->s->db, &c->s->err, &NAMES, I(person)) || n < 2)
		return c->s->err.status;
	c->remark = arena_printf(
	    c->keep, _("%s; letters of %lld names: look whether they are one person"), c->remark, (long long)n);
	return OMBUD_OK;
}

enum ombud_status apply_erase_plan(struct op_ctx *c, struct ticket_row *t)
{
	struct ombud_session *s = c->s;
	struct erase_plan p;
	int64_t id;
	const struct erase_want want = {.cause = "request", .what = "", .person = t->person_id, .request = t->id};
	if (may_plan(c, t) || drop_earlier(c, t->id) || plan_now(&p, s, c->memory, &want, c->ahead))
		return s->err.status;
	if (p.blocked[0])
		return fail(&s->err, OMBUD_CONFLICT, "%s", p.blocked);
	if (erase_record(&id, s, c->memory, &want, &p))
		return s->err.status;
	c->created = id;
	c->touched = true;
	c->detail = arena_printf(c->keep, "erasure %lld", (long long)id);
	c->remark = summary(c, id, &p);
	return warn_of_names(c, t->person_id);
}

/* ---- one of them ---------------------------------------------------------------------------------------- */

static enum ombud_status named(struct erasure_row *out, struct op_ctx *c)
{
	return erased_row(out, c->s, c->memory, strtoll(op_arg(c, "number"), NULL, 10));
}

static const char *const states[] = {N_("planned"), N_("approved"), N_("begun"), N_("erased"), N_("purged"), N_("proven"),
    N_("dropped")};

const char *erasure_state_name(int64_t state)
{
	return state >= 0 && state < (int64_t)(sizeof states / sizeof *states) ? states[state] : "?";
}

static enum ombud_status is_in(struct op_ctx *c, const struct erasure_row *e, int64_t first, int64_t last)
{
	if (e->state >= first && e->state <= last)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT, _("erasure %lld is %s"), (long long)e->id, _(erasure_state_name(e->state)));
}

static enum ombud_status note(struct op_ctx *c, const struct erasure_row *e, const char *detail)
{
	c->changed = 1;
	return op_audit(c, c->op->face.name, "erasure", e->id, detail) || erasure_put(c->s->db, &c->s->err, e)
	           ? c->s->err.status
	           : op_entry(c);
}

/* ---- approving ------------------------------------------------------------------------------------------ */

static enum ombud_status fits(struct op_ctx *c, const struct erasure_row *e)
{
	char hex[HEX];
	const char *typed = op_arg(c, "hash");
	sodium_bin2hex(hex, sizeof hex, e->plan_hash, sizeof e->plan_hash);
	if (strlen(typed) < PREFIX_LEAST || strncmp(hex, typed, strlen(typed)) != 0)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("that is not the beginning (%d letters or more) of the plan's hash: 'erase show %lld' has it"), (int)PREFIX_LEAST,
		    (long long)e->id);
	return OMBUD_OK;
}

static enum ombud_status fits_still(struct ombud_session *s, const struct erasure_row *e, const struct erase_plan *p)
{
	if (p->blocked[0])
		return fail(&s->err, OMBUD_CONFLICT, "%s", p->blocked);
	if (memcmp(p->hash, e->plan_hash, sizeof p->hash) != 0)
		return fail(&s->err, OMBUD_CONFLICT, _("the data changed since: plan again ('erase plan %lld')"),
		    (long long)e->ticket_id);
	return OMBUD_OK;
}

/* As the data are now: what was looked at is what goes, or it is looked at again. ahead: NULL, or what was read before
 * the lock. letters: and none of it is on its way out. */
static enum ombud_status still_so(struct ombud_session *s, struct arena *memory, const struct erasure_row *e,
    const struct erase_ahead *ahead, bool letters)
{
	struct erase_made now;
	const struct erase_want want = erase_want_of(e);
	bool holds = erase_ahead_holds(ahead, s);
	const struct erase_made *m = holds ? &ahead->made : &now;
	enum ombud_status status = holds ? OMBUD_OK : erase_make(&now, s, memory, &want, NULL);
	if (!status)
		status = fits_still(s, e, &m->plan);
	if (!status && letters)
		status = erase_lets_letters(s, memory, m);
	if (!holds)
		erase_made_free(&now);
	return status;
}

static enum ombud_status is_another(struct ombud_session *s, const struct erasure_row *e)
{
	if (e->planned_by != s->agent.id)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_DENIED, _("%s planned it: another person approves it (%s)"), s->agent.name,
	    permission_holders(MAY_APPROVE_ERASURE));
}

enum ombud_status run_erase_approve(struct op_ctx *c)
{
	struct erasure_row e;
	if (named(&e, c) || is_in(c, &e, ERASURE_PLANNED, ERASURE_PLANNED))
		return c->s->err.status;
	if (is_another(c->s, &e) || fits(c, &e) || still_so(c->s, c->memory, &e, c->ahead, false))
		return c->s->err.status;
	e.state = ERASURE_APPROVED;
	e.approved_by = c->s->agent.id;
	e.approved_at = c->now;
	return note(c, &e, op_second_person(c, ""));
}

/* Its rows go in one transaction, so of one that is begun nothing is done. What the ledger has of it is voided by what
 * follows, once the row says that it is dropped: at once, or with the next drop or tick. */
enum ombud_status run_erase_drop(struct op_ctx *c)
{
	struct erasure_row e;
	bool told = false;
	if (named(&e, c))
		return c->s->err.status;
	/* Also of one that was dropped: whoever did it may have been killed before the word. */
	c->s->ledger_waits |= e.state == ERASURE_BEGUN || e.state == ERASURE_DROPPED;
	if (is_in(c, &e, ERASURE_PLANNED, ERASURE_BEGUN))
		return c->s->err.status;
	if (e.state == ERASURE_BEGUN && erase_in_ledger(&told, c->s, c->memory, &e))
		return c->s->err.status;
	if (told)
		c->remark = _("nothing of it was done; its entry in the erasure ledger is void");
	e.state = ERASURE_DROPPED;
	return note(c, &e, told ? "void" : "");
}

/* ---- running --------------------------------------------------------------------------------------------- */

/* Two people decided on the request too (DOMAIN C.2): an answer that refuses it erases nothing. */
enum ombud_status erase_is_decided(struct ombud_session *s, struct arena *memory, const struct erasure_row *e)
{
	struct ticket_row t;
	if (!e->approved_by)
		return fail(&s->err, OMBUD_CONFLICT, _("erasure %lld is not approved"), (long long)e->id);
	if (!e->ticket_id)
		return OMBUD_OK;
	if (ticket_load(&t, s->db, &s->err, memory, e->ticket_id))
		return s->err.status;
	if (t.state == STATE_APPROVED)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_CONFLICT,
	    _("#%lld is %s: nothing is erased before two people approved the answer too (state review, approve)"), (long long)t.id,
	    state_info((enum state)t.state)->name);
}

enum ombud_status run_erase_run(struct op_ctx *c)
{
	struct erasure_row e;
	if (named(&e, c) || is_in(c, &e, ERASURE_APPROVED, ERASURE_BEGUN))
		return c->s->err.status;
	if (e.state == ERASURE_APPROVED && (erase_is_decided(c->s, c->memory, &e) || still_so(c->s, c->memory, &e, c->ahead, true)))
		return c->s->err.status;
	if (e.state == ERASURE_APPROVED)
		e.begun_at = c->now;
	e.state = ERASURE_BEGUN;
	c->after = erase_run;
	c->after_id = e.id;
	c->remark = arena_str(c->keep, _("this cannot be undone"));
	return note(c, &e, "");
}

enum ombud_status erase_next(struct ombud_session *s, struct arena *memory, const struct erasure_row *e, bool as_it_is)
{
	enum ombud_status status = OMBUD_OK;
	if (e->state == ERASURE_PLANNED && !(status = session_may(s, MAY_APPROVE_ERASURE, true, NULL)))
		status = is_another(s, e);
	else if (e->state == ERASURE_APPROVED && !(status = session_may(s, MAY_ERASE, true, NULL)))
		status = erase_is_decided(s, memory, e);
	else if (e->state == ERASURE_BEGUN)
		status = erase_is_decided(s, memory, e);
	if (!status && as_it_is && e->state <= ERASURE_APPROVED)
		status = still_so(s, memory, e, NULL, e->state == ERASURE_APPROVED);
	return status;
}

/* Of one that is to be approved or run: whatever is wrong with it is said later. */
static enum ombud_status ahead_of_number(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct erasure_row e;
	if (erasure_get(&e, s->db, &s->err, c->keep, strtoll(op_arg(c, "number"), NULL, 10))) {
		err_clear(&s->err);
		return OMBUD_OK;
	}
	const struct erase_want want = erase_want_of(&e);
	return e.state == ERASURE_PLANNED || e.state == ERASURE_APPROVED ? look_ahead(c, &want) : OMBUD_OK;
}

enum ombud_status erase_ahead_of(struct op_ctx *c, int64_t ticket)
{
	if (c->op->apply == apply_erase_plan)
		return ahead_of_plan(c, ticket);
	return c->op->run == run_erase_approve || c->op->run == run_erase_run ? ahead_of_number(c) : OMBUD_OK;
}

/* ---- the clock's ------------------------------------------------------------------------------------------ */

/* What a crash left half done, before anything else. */
enum ombud_status erase_go_on(struct ombud_session *s, int64_t *done)
{
	struct arena a = {0};
	struct erasure_row *v;
	size_t n;
	*done = 0;
	enum ombud_status status = erasure_list(&v, &n, s->db, &s->err, &a, 0, ERASURE_BEGUN);
	for (size_t i = n; i-- > 0 && !status;) {
		status = erase_run(s, v[i].id);
		*done += !status;
		/* It is to be planned again, which its state says; or a letter is just being sent, and the next pass has it. */
		if (status == OMBUD_CONFLICT || status == OMBUD_BUSY) {
			status = OMBUD_OK;
			err_clear(&s->err);
		}
	}
	arena_free(&a);
	return status;
}

/* ---- tombstones ------------------------------------------------------------------------------------------- */

enum ombud_status erased_lets(struct op_ctx *c, const struct ticket_row *t)
{
	static const char *const fine[] = {"link", "unlink", "watch", "unwatch"};
	const struct state_info *st = state_info((enum state)t->state);
	int64_t erasure;
	for (size_t i = 0; c->op && i < sizeof fine / sizeof *fine; i++)
		if (strcmp(fine[i], c->op->face.name) == 0)
			return OMBUD_OK;
	if ((st && st->open) || tombstone_of(&erasure, c->s->db, &c->s->err, t->id) || !erasure)
		return c->s->err.status;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("its person's data were erased (Art. 17, erasure %lld): what is left is a tombstone, and stays as it is"),
	    (long long)erasure);
}
