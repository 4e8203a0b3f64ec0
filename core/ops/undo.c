/* Undo and redo: operations like any other. Each item of an entry goes back only if nothing
 * touched that field since; what cannot go back is named, the rest does. */
#include "base/say.h"
#include "base/time.h"
#include "ops/saved.h"
#include "store/clockrow.h"
#include "store/message.h"
#include "store/saved.h"
#include "store/setting.h"
#include "ops/result.h"

#include <stdlib.h>
#include <string.h>

struct undo {
	struct op_ctx c;
	struct journal_entry entry;
	struct journal_item *items;
	size_t n, from, to; /* items, and those of the ticket at hand: they stand together */
	struct ombud_result *out;
	struct ombud_outcome *outcomes;
	bool redo;
};

static const struct op undo_op = {.face = {.name = "undo", .reversible = true}};
static const struct op redo_op = {.face = {.name = "redo", .reversible = true}};

/* Undo makes the value before; redo the value after. */
static const char *from_of(const struct undo *u, const struct journal_item *i)
{
	return u->redo ? i->before : i->after;
}

static const char *to_of(const struct undo *u, const struct journal_item *i)
{
	return u->redo ? i->after : i->before;
}

/* ---- tickets ------------------------------------------------------------------------------------ */

static bool field_is(struct undo *u, const struct ticket_row *t, const struct journal_item *i)
{
	const char *expected = from_of(u, i);
	if (strcmp(i->field, "labels") == 0)
		return strcmp(t->labels, expected ? expected : "") == 0;
	const struct ticket_column *col = ticket_column_find(i->field);
	return col && strcmp(ticket_column_text(u->c.memory, t, col), expected ? expected : "") == 0;
}

static void field_set(struct undo *u, struct ticket_row *t, const struct journal_item *i)
{
	const char *value = to_of(u, i);
	if (strcmp(i->field, "labels") == 0)
		t->labels = value ? value : "";
	else
		ticket_column_set(u->c.memory, t, ticket_column_find(i->field), value ? value : "");
}

static const char *touched_field(struct undo *u, const struct ticket_row *t)
{
	for (size_t i = u->from; i < u->to; i++)
		if (strcmp(u->items[i].place, "ticket") == 0 && !field_is(u, t, &u->items[i]))
			return u->items[i].field;
	return NULL;
}

/* ---- everything else ------------------------------------------------------------------------------ */

static enum ombud_status put_filter(struct undo *u, const struct journal_item *i, const char *value)
{
	struct saved_row f;
	struct ombud_session *s = u->c.s;
	enum ombud_status status = saved_by_id(&f, s->db, &s->err, u->c.memory, i->row_id);
	if (status)
		return status;
	const char *expected = from_of(u, i);
	if (!f.agent_id && session_may(s, MAY_SERVICE_TABLES, true, NULL))
		return s->err.status;
	if (strcmp(saved_field(u->c.memory, &f, i->field), expected ? expected : "") != 0)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the saved filter %s was changed again since: that change would be lost"), f.name);
	saved_set(&f, i->field, value ? value : "");
	return saved_keep(&u->c, &f, i->field);
}

static enum ombud_status put_agent(struct undo *u, const struct journal_item *i, const char *value)
{
	struct agent_row a;
	struct ombud_session *s = u->c.s;
	int32_t day;
	enum ombud_status status = agent_by_id(&a, s->db, &s->err, u->c.memory, i->row_id);
	if (status)
		return status;
	if (strcmp(i->field, "roles") == 0)
		a.roles = roles_parse(value ? value : "");
	else if (strcmp(i->field, "qualified") == 0 && day_parse(value, strlen(value), &day))
		a.qualified_until = day;
	return agent_update(s->db, &s->err, &a);
}

static enum ombud_status put_link(struct undo *u, const struct journal_item *i, bool on)
{
	struct ombud_session *s = u->c.s;
	int64_t other = strtoll(i->after ? i->after : "0", NULL, 10);
	return on ? ticket_link(s->db, &s->err, i->row_id, other, i->field)
	          : ticket_unlink(s->db, &s->err, i->row_id, other, i->field);
}

static enum ombud_status put(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->c.s;
	const char *value = to_of(u, i);
	if (strcmp(i->place, "message") == 0)
		return message_withdraw(s->db, &s->err, i->row_id, !u->redo);
	if (strcmp(i->place, "clock") == 0)
		return clock_event_withdraw(s->db, &s->err, i->row_id, !u->redo);
	if (strcmp(i->place, "pause") == 0)
		return clock_pause_reopen(s->db, &s->err, i->row_id, (int32_t)strtol(value, NULL, 10));
	if (strcmp(i->place, "link") == 0)
		return put_link(u, i, u->redo);
	if (strcmp(i->place, "hint") == 0)
		return hint_set(s->db, &s->err, i->row_id, strtoll(value, NULL, 10), 0);
	if (strcmp(i->place, "filter") == 0)
		return put_filter(u, i, value);
	if (strcmp(i->place, "setting") == 0)
		return setting_set(s->db, &s->err, i->field, value ? value : "");
	if (strcmp(i->place, "agent") == 0)
		return put_agent(u, i, value);
	return fail(&s->err, OMBUD_CORRUPT, _("the journal names an unknown place"));
}

/* ---- one ticket of the entry -------------------------------------------------------------------- */

static void verdict(struct undo *u, enum ombud_verdict v, int64_t id, const char *why)
{
	struct ombud_outcome *o = &u->outcomes[u->out->n++];
	*o = (struct ombud_outcome){.id = id, .verdict = v, .why = why};
	if (v == OMBUD_APPLIED)
		u->out->applied++;
	else if (v == OMBUD_MISSING)
		u->out->missing++;
	else
		u->out->conflicts++;
}

static enum ombud_status others(struct undo *u)
{
	for (size_t i = u->to; i-- > u->from;) {
		const struct journal_item *it = &u->items[i];
		if (strcmp(it->place, "ticket") == 0)
			continue;
		if (put(u, it) || op_item(&u->c, &(struct journal_item){.place = it->place,
		                      .row_id = it->row_id,
		                      .ticket_id = it->ticket_id,
		                      .person_id = it->person_id,
		                      .field = it->field,
		                      .before = from_of(u, it),
		                      .after = to_of(u, it)}))
			return u->c.s->err.status;
	}
	return OMBUD_OK;
}

static enum ombud_status one_ticket(struct undo *u, int64_t id)
{
	struct ombud_session *s = u->c.s;
	struct ticket_row before, after;
	const struct ombud_change *changes;
	size_t n;
	enum ombud_status status = ticket_load(&before, s->db, &s->err, u->c.memory, id);
	if (status == OMBUD_NOTFOUND) {
		verdict(u, OMBUD_MISSING, id, _("the ticket is gone"));
		return OMBUD_OK;
	}
	if (status)
		return status;
	const char *touched = touched_field(u, &before);
	if (touched) {
		verdict(u, OMBUD_CHANGED_MEANWHILE, id,
		    arena_printf(u->c.memory, _("%s was changed again since: that change would be lost"), touched));
		return OMBUD_OK;
	}
	after = before;
	for (size_t i = u->to; i-- > u->from;)
		if (strcmp(u->items[i].place, "ticket") == 0)
			field_set(u, &after, &u->items[i]);
	after.updated_at = u->c.now;
	u->c.before = &before;
	if (ticket_update(s->db, &s->err, &before, &after) ||
	    change_record(&u->c, &before, &after, &changes, &n) || others(u) ||
	    op_audit(&u->c, u->redo ? "redo" : "undo", "ticket", id, u->entry.op))
		return s->err.status;
	verdict(u, OMBUD_APPLIED, id, "");
	u->outcomes[u->out->n - 1].changes = changes;
	u->outcomes[u->out->n - 1].n_changes = n;
	return OMBUD_OK;
}

static enum ombud_status desk_items(struct undo *u)
{
	u->out->applied = 1;
	if (others(u))
		return u->c.s->err.status;
	return op_audit(&u->c, u->redo ? "redo" : "undo", "desk", 0, u->entry.op);
}

static enum ombud_status all_items(struct undo *u)
{
	for (u->from = 0; u->from < u->n; u->from = u->to) {
		int64_t ticket = u->items[u->from].ticket_id;
		for (u->to = u->from + 1; u->to < u->n && u->items[u->to].ticket_id == ticket;)
			u->to++;
		if (ticket ? one_ticket(u, ticket) : desk_items(u))
			return u->c.s->err.status;
	}
	return OMBUD_OK;
}

/* ---- the whole entry --------------------------------------------------------------------------------- */

static enum ombud_status load(struct undo *u, int64_t id)
{
	struct ombud_session *s = u->c.s;
	enum ombud_status status = OMBUD_OK;
	if (!id)
		status = journal_newest(&id, s->db, &s->err, s->agent.id, u->redo);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND,
		    u->redo ? _("nothing to redo") : _("nothing of yours to undo"));
	if (!status)
		status = journal_load(&u->entry, s->db, &s->err, u->c.memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no journal entry %lld"), (long long)id);
	return status;
}

static enum ombud_status may_undo(struct undo *u)
{
	struct ombud_session *s = u->c.s;
	const struct journal_entry *e = &u->entry;
	if (e->agent_id != s->agent.id && session_may(s, MAY_BULK_OTHER, false, NULL))
		return s->err.status;
	if (session_may(s, MAY_LIST, true, NULL))
		return s->err.status;
	if (e->state == ENTRY_FIXED)
		return fail(&s->err, OMBUD_CONFLICT, _("'%s' cannot be undone: what it made stays"), e->op);
	if (e->state == ENTRY_UNDONE)
		return fail(&s->err, OMBUD_CONFLICT, _("entry %lld is undone already (redo brings it back)"),
		    (long long)e->id);
	return OMBUD_OK;
}

/* Redoing an entry means doing the undone one again: load that one's items. */
static enum ombud_status aim(struct undo *u, int64_t *undone)
{
	struct ombud_session *s = u->c.s;
	*undone = 0;
	if (!u->redo)
		return may_undo(u);
	if (u->entry.state == ENTRY_UNDONE && !u->entry.of_id)
		return OMBUD_OK; /* the agent named the undone entry itself */
	if (!u->entry.of_id || u->entry.redo)
		return fail(&s->err, OMBUD_CONFLICT, _("entry %lld was not undone"), (long long)u->entry.id);
	*undone = u->entry.id;
	return journal_load(&u->entry, s->db, &s->err, u->c.memory, u->entry.of_id);
}

static enum ombud_status apply(struct undo *u, int64_t undo_entry)
{
	struct ombud_session *s = u->c.s;
	if (journal_items(&u->items, &u->n, s->db, &s->err, u->c.memory, u->entry.id))
		return s->err.status;
	u->outcomes = ARENA_ARRAY(u->c.memory, struct ombud_outcome, u->n + 1);
	u->out->v = u->outcomes;
	u->c.note = (struct journal_entry){.of_id = u->entry.id,
	    .redo = u->redo,
	    .sentence = arena_printf(u->c.memory, "%s: %s", u->redo ? "redo" : "undo", u->entry.sentence)};
	if (op_entry(&u->c) || all_items(u))
		return s->err.status;
	if (!u->out->applied)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("nothing was taken back: %s"), u->out->n ? u->outcomes[0].why : _("it changed nothing"));
	u->c.note.id = u->c.entry;
	u->c.note.tickets = u->out->applied;
	/* A redo is a new entry like the first; the undo that it took back no longer counts. */
	if (journal_finish(s->db, &s->err, &u->c.note) ||
	    journal_set_state(s->db, &s->err, u->entry.id, u->redo ? ENTRY_DONE : ENTRY_UNDONE) ||
	    (undo_entry && journal_set_state(s->db, &s->err, undo_entry, ENTRY_FIXED)) ||
	    (u->redo && journal_set_state(s->db, &s->err, u->c.entry, ENTRY_FIXED)))
		return s->err.status;
	u->out->sentence = u->c.note.sentence;
	u->out->entry = u->c.entry;
	return OMBUD_OK;
}

static enum ombud_status run(struct ombud_result **out, struct ombud_session *s, int64_t id, bool redo)
{
	*out = NULL;
	session_enter(s);
	struct ombud_result *result = result_new();
	struct undo u = {.out = result, .redo = redo};
	u.c.s = s;
	u.c.op = redo ? &redo_op : &undo_op;
	u.c.memory = result->memory;
	u.c.now = session_now(s);
	int64_t undone;
	enum ombud_status status = op_begin(s);
	if (!status) {
		status = load(&u, id);
		if (!status)
			status = aim(&u, &undone);
		if (!status)
			status = apply(&u, undone);
		if (status)
			db_rollback(s->db);
		else
			status = db_commit(s->db, &s->err);
	}
	if (status)
		ombud_result_free(result);
	else
		*out = result;
	return status;
}

enum ombud_status ombud_undo(struct ombud_result **out, struct ombud_session *s, int64_t entry)
{
	return run(out, s, entry, false);
}

enum ombud_status ombud_redo(struct ombud_result **out, struct ombud_session *s, int64_t entry)
{
	return run(out, s, entry, true);
}
