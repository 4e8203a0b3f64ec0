/* Undo and redo: operations like any other. A ticket goes back only if nothing touched its fields
 * since; what cannot go back is named, the rest does, and what stays can be tried again. A redo is
 * the undo of an undo. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/ledger_of.h"
#include "ops/result.h"
#include "ops/undo_room.h"
#include "ops/jobs.h"

static const struct op undo_op = {.face = {.name = "undo", .reversible = true}};
static const struct op redo_op = {.face = {.name = "redo", .reversible = true}};

/* As the journal keeps it: only one that tried all of its entry lets 'undo' go on to the next. */
static const char PART[] = "undo-part";

/* ---- which entry ------------------------------------------------------------------------------- */

static enum ombud_status none(struct undo *u)
{
	struct err *err = &u->b.c.s->err;
	if (u->passed)
		return fail(err, OMBUD_CONFLICT, _("nothing of yours to undo: %s"), u->passed);
	return fail(err, OMBUD_NOTFOUND, u->redo ? _("nothing to redo") : _("nothing of yours to undo"));
}

static enum ombud_status load_entry(struct undo *u, int64_t id)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_session *s = c->s;
	enum ombud_status status = OMBUD_OK;
	bool newest = !id;
	if (newest)
		status = journal_newest(&id, s->db, &s->err, s->agent.id, u->redo);
	if (newest && !u->redo && (!status || status == OMBUD_NOTFOUND) && undo_passed(&u->passed, s, c->keep, id))
		return s->err.status;
	if (status == OMBUD_NOTFOUND)
		return none(u);
	if (!status)
		status = journal_load(&u->entry, s->db, &s->err, c->keep, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no journal entry %lld"), (long long)id);
	return status;
}

static bool is_undo(const struct journal_entry *e)
{
	return e->of_id && !e->redo;
}

static enum ombud_status may_undo(struct undo *u)
{
	struct ombud_session *s = u->b.c.s;
	const struct journal_entry *e = &u->entry;
	if (is_undo(e))
		return fail(&s->err, OMBUD_CONFLICT, _("entry %lld is an undo itself: 'redo %lld' takes it back"),
		    (long long)e->id, (long long)e->id);
	if (e->state == ENTRY_FIXED)
		return fail(&s->err, OMBUD_CONFLICT, _("'%s' cannot be undone: what it made stays"), e->op);
	if (e->state == ENTRY_UNDONE)
		return fail(&s->err, OMBUD_CONFLICT, _("entry %lld is undone already (redo brings it back)"),
		    (long long)e->id);
	return OMBUD_OK;
}

/* The undo that is to be taken back: named itself, or by the entry that it undid. */
static enum ombud_status may_redo(struct undo *u)
{
	struct ombud_session *s = u->b.c.s;
	struct journal_entry *children;
	size_t n = 0;
	if (is_undo(&u->entry))
		return u->entry.state == ENTRY_DONE
		           ? OMBUD_OK
		           : fail(&s->err, OMBUD_CONFLICT, _("entry %lld was done again already"),
		                 (long long)u->entry.id);
	if (!u->entry.of_id &&
	    journal_children(&children, &n, s->db, &s->err, u->b.c.keep, u->entry.id))
		return s->err.status;
	while (n-- > 0)
		if (is_undo(&children[n]) && children[n].state == ENTRY_DONE) {
			u->entry = children[n];
			return OMBUD_OK;
		}
	return fail(
	    &s->err, OMBUD_CONFLICT, _("entry %lld was not undone"), (long long)u->entry.id);
}

/* A change that is still under way is stopped first; one that was interrupted goes no further. */
static enum ombud_status end_job(struct undo *u)
{
	struct ombud_session *s = u->b.c.s;
	struct bulk_job job;
	enum ombud_status status =
	    bulk_job_of_entry(&job, s->db, &s->err, u->b.c.keep, u->entry.id);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	if (job_is_worked(&job, s))
		return fail(&s->err, OMBUD_BUSY,
		    _("entry %lld is still being worked: stop it first"), (long long)u->entry.id);
	return u->only ? OMBUD_OK : bulk_job_drop(s->db, &s->err, job.id);
}

/* ---- what it is about -------------------------------------------------------------------------- */

static int by_ticket(const void *a, const void *b)
{
	const struct journal_item *x = a, *y = b;
	if (x->ticket_id != y->ticket_id)
		return x->ticket_id < y->ticket_id ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static uint64_t columns_of(const struct undo *u)
{
	static const char *const always[] = {"case_id", "person_id", "kind", "state", "is_open",
	    "priority", "assignee_id", "received_at", "due_at", "strict_at", "due_day", "strict_day",
	    "extended_day", "letter_day", "constants", "extension", "n_messages"};
	uint64_t columns = 0;
	if (u->n_items)
		return TICKET_ALL;
	for (size_t i = 0; i < sizeof always / sizeof *always; i++)
		columns |= ticket_column_bit(always[i]);
	for (size_t i = 0; i < u->n_sets; i++) {
		uint64_t bit = ticket_column_bit(u->sets[i].field);
		/* The rules of a move look at all of the ticket. */
		if (strcmp(u->sets[i].field, "state") == 0)
			return TICKET_ALL;
		columns |= bit ? bit : strcmp(u->sets[i].field, JOURNAL_DATES) ? TICKET_LABELS : 0;
	}
	return columns;
}

static enum ombud_status choose_tickets(struct undo *u)
{
	struct ombud_session *s = u->b.c.s;
	if (undo_live(&u->live, s, u->b.c.keep, &u->entry))
		return s->err.status;
	if (!u->only)
		return OMBUD_OK;
	for (size_t i = 0; i < u->live.n; i++)
		if (u->live.v[i] == u->only) {
			u->live.v[0] = u->only;
			u->live.n = 1;
			return OMBUD_OK;
		}
	return fail(&s->err, OMBUD_NOTFOUND, _("entry %lld did nothing to #%lld that is left to take back"),
	    (long long)u->entry.id, (long long)u->only);
}

static enum ombud_status load(struct undo *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_session *s = c->s;
	if (journal_sets(&u->sets, &u->n_sets, s->db, &s->err, c->keep, u->entry.id) ||
	    journal_items(&u->items, &u->n_items, s->db, &s->err, c->keep, u->entry.id) ||
	    choose_tickets(u) || undo_find_op(u))
		return s->err.status;
	if (u->n_items)
		qsort(u->items, u->n_items, sizeof *u->items, by_ticket);
	undo_walk(u);
	u->b.reads = columns_of(u);
	bulk_take(&u->b, u->live.v, NULL, u->live.n, false);
	c->many = u->b.n > 1;
	return OMBUD_OK;
}

/* ---- transactions ------------------------------------------------------------------------------ */

/* "priority high x9" of "undo: priority high x9, #12" */
static const char *plain_name(struct undo *u)
{
	const char *name = u->entry.sentence, prefix[] = "undo: ";
	if (!is_undo(&u->entry) || strncmp(name, prefix, sizeof prefix - 1) != 0)
		return name;
	name += sizeof prefix - 1;
	const char *one = strstr(name, ", #");
	return one ? arena_strn(u->b.c.keep, name, (size_t)(one - name)) : name;
}

static void name_entry(struct undo *u)
{
	struct op_ctx *c = &u->b.c;
	bool part = u->only || pace_parted(&u->p);
	/* One ticket of an entry about more than that one. */
	bool one = u->b.n == 1 && u->entry.tickets > 1;
	c->undone = u->redo ? u->entry.of_id : u->entry.id;
	c->redone = u->redo;
	c->note = (struct journal_entry){.of_id = u->entry.id,
	    .redo = u->redo,
	    .op = part ? PART : c->op->face.name,
	    .sentence = arena_printf(c->keep, "%s: %s", c->op->face.name, plain_name(u))};
	if (one || u->only)
		c->note.sentence = arena_printf(
		    c->keep, "%s, #%lld", c->note.sentence, (long long)u->b.ids[0]);
}

/* What others took back since it was looked at is not taken back once more. Few do: without an
 * entry of theirs all that is ahead is as it was. */
static enum ombud_status live_now(struct undo *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_session *s = c->s;
	struct arena memory = {0};
	struct journal_entry *children;
	size_t n;
	bool others = false;
	enum ombud_status status =
	    journal_children(&children, &n, s->db, &s->err, &memory, u->entry.id);
	for (size_t i = 0; i < n && !status; i++)
		others |= children[i].id != c->entry;
	if (!status && others)
		status = undo_live(&u->live, s, &memory, &u->entry);
	arena_free(&memory);
	return status;
}

/* Inside a transaction: the entry as it is now. */
static enum ombud_status look_again(struct undo *u, bool first)
{
	struct ombud_session *s = u->b.c.s;
	if (journal_load(&u->entry, s->db, &s->err, u->b.c.keep, u->entry.id))
		return fail(&s->err, OMBUD_CORRUPT, _("there is no journal entry %lld"),
		    (long long)u->entry.id);
	if (first && (u->redo ? may_redo(u) : may_undo(u)))
		return s->err.status;
	return live_now(u);
}

static enum ombud_status begin(struct pace *p)
{
	struct undo *u = p->owner;
	u->permits[0].known = u->permits[1].known = false;
	if (look_again(u, !p->at))
		return u->b.c.s->err.status;
	return p->at || p->rehearse ? OMBUD_OK : end_job(u);
}

/* The entry counts again once something of it is redone; it is undone once nothing is left of it. */
static enum ombud_status mark(struct undo *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_session *s = c->s;
	id_vec rest = {0};
	enum ombud_status status = undo_live(&rest, s, c->keep, &u->entry);
	bool whole = rest.n == 0;
	vec_free(&rest);
	if (status)
		return status;
	if (!u->redo)
		return whole ? journal_set_state(s->db, &s->err, u->entry.id, ENTRY_UNDONE) : OMBUD_OK;
	if (journal_set_state(s->db, &s->err, u->entry.of_id, ENTRY_DONE) ||
	    journal_set_state(s->db, &s->err, c->entry, ENTRY_FIXED))
		return s->err.status;
	return whole ? journal_set_state(s->db, &s->err, u->entry.id, ENTRY_FIXED) : OMBUD_OK;
}

static enum ombud_status nothing(struct undo *u)
{
	const struct ombud_result *out = u->b.out;
	const char *why = _("it changed nothing");
	for (size_t i = 0; i < out->n; i++)
		if (u->b.outcomes[i].why[0])
			why = u->b.outcomes[i].why;
	bool denied = out->n && out->refused == (int64_t)out->n;
	return fail(&u->b.c.s->err, denied ? OMBUD_DENIED : OMBUD_CONFLICT,
	    u->redo ? _("nothing of entry %lld (%s) was done again: %s") : _("nothing of entry %lld (%s) was taken back: %s"),
	    (long long)u->entry.id, u->entry.sentence, why);
}

static enum ombud_status end(struct pace *p, bool last)
{
	struct undo *u = p->owner;
	struct op_ctx *c = &u->b.c;
	if (last && !u->b.out->applied)
		return nothing(u);
	if (p->rehearse || !c->entry)
		return OMBUD_OK;
	c->note.id = c->entry;
	c->note.tickets = u->b.out->applied;
	if (last && !u->only)
		c->note.op = c->op->face.name;
	if (journal_finish(c->s->db, &c->s->err, &c->note))
		return c->s->err.status;
	return last ? mark(u) : OMBUD_OK;
}

static enum ombud_status desk(struct undo *u)
{
	struct op_ctx *c = &u->b.c;
	struct ombud_session *s = c->s;
	if (undo_may_desk(u) || op_begin(s))
		return s->err.status;
	enum ombud_status status = undo_may_desk(u);
	if (!status)
		status = look_again(u, true);
	if (!status)
		status = undo_desk(u);
	if (!status && !c->entry)
		status = nothing(u);
	if (!status) {
		c->note.id = c->entry;
		c->note.tickets = 1;
		status = journal_finish(s->db, &s->err, &c->note);
	}
	if (!status)
		status = mark(u);
	if (status || u->p.rehearse) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

/* ---- the face ---------------------------------------------------------------------------------- */

static enum ombud_status go(struct undo *u, int64_t entry)
{
	struct ombud_session *s = u->b.c.s;
	if (load_entry(u, entry) || undo_may_entry(u) || (u->redo ? may_redo(u) : may_undo(u)) || load(u))
		return s->err.status;
	name_entry(u);
	if (!u->b.n && !u->n_items)
		return nothing(u);
	return u->b.n ? pace_run(&u->p) : desk(u);
}

static void name_result(struct undo *u)
{
	struct ombud_result *out = u->b.out;
	const char *sentence = u->b.c.note.sentence;
	out->sentence = sentence;
	out->entry = u->p.rehearse ? 0 : u->b.c.entry;
	if (out->applied && out->applied < (int64_t)u->b.n)
		out->sentence = arena_printf(u->b.c.keep,
		    u->redo ? _("%s: %lld of %zu done again") : _("%s: %lld of %zu taken back"), sentence,
		    (long long)out->applied, u->b.n);
	if (u->passed)
		out->sentence = arena_printf(u->b.c.keep, "%s; %s", out->sentence, u->passed);
	if (out->removed)
		out->sentence = arena_printf(u->b.c.keep,
		    _("%s; proofs of identity that were removed and do not come back: %lld"), out->sentence,
		    (long long)out->removed);
}

static void set_up(struct undo *u, struct ombud_session *s, const struct ombud_back *how)
{
	struct ombud_result *out = result_new();
	*u = (struct undo){.redo = how->redo, .only = how->ticket};
	struct bulk *b = &u->b;
	b->out = out;
	b->owner = u;
	b->c.s = s;
	b->c.op = how->redo ? &redo_op : &undo_op;
	b->c.keep = b->c.memory = out->memory;
	b->c.now = session_now(s);
	b->change = undo_change;
	b->block = undo_block;
	b->conflict = OMBUD_CHANGED_MEANWHILE;
	b->act = b->c.op->face.name;
	b->alike = alike_new(&b->c);
	u->p = (struct pace){.b = b,
	    .owner = u,
	    .rehearse = how->rehearse,
	    .progress = how->progress,
	    .progress_data = how->progress_data,
	    .begin = begin,
	    .end = end};
}

enum ombud_status ombud_take_back(
    struct ombud_result **out, struct ombud_session *s, const struct ombud_back *how)
{
	struct undo u;
	*out = NULL;
	session_enter(s);
	set_up(&u, s, how);
	enum ombud_status status = op_hands_off(s) ? s->err.status : go(&u, how->entry);
	name_result(&u);
	bulk_free(&u.b);
	vec_free(&u.wants);
	vec_free(&u.first);
	vec_free(&u.live);
	if (status && status != OMBUD_CANCELLED) {
		ombud_result_free(u.b.out);
		return status;
	}
	*out = u.b.out;
	s->ledger_waits = true;
	ledger_follow_run(s, *out);
	return status;
}

enum ombud_status ombud_undo(struct ombud_result **out, struct ombud_session *s, int64_t entry)
{
	return ombud_take_back(out, s, &(struct ombud_back){.entry = entry});
}

enum ombud_status ombud_redo(struct ombud_result **out, struct ombud_session *s, int64_t entry)
{
	return ombud_take_back(out, s, &(struct ombud_back){.entry = entry, .redo = true});
}
