/* What is no column of a ticket goes back by what it is: the value before, or it was not there. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/canned.h"
#include "ops/cases.h"
#include "ops/family.h"
#include "ops/files.h"
#include "ops/held.h"
#include "ops/proof.h"
#include "ops/recipe.h"
#include "ops/required.h"
#include "ops/saved.h"
#include "ops/undo_room.h"
#include "store/clockrow.h"
#include "store/mention.h"
#include "store/message.h"
#include "store/desk.h"
#include "store/disclosure.h"
#include "store/outbox.h"
#include "store/proof.h"
#include "store/saved.h"
#include "store/setting.h"
#include "store/watch.h"

static enum ombud_status put_filter(struct undo *u, const struct journal_item *i)
{
	struct saved_row f;
	struct ombud_session *s = u->b.c.s;
	enum ombud_status status = saved_by_id(&f, s->db, &s->err, u->b.c.memory, i->row_id);
	if (status)
		return status;
	if (!f.agent_id && session_may(s, MAY_SERVICE_TABLES, true, NULL))
		return s->err.status;
	if (strcmp(saved_field(u->b.c.memory, &f, i->field), i->after ? i->after : "") != 0)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the saved filter %s was changed again since: that change would be lost"), f.name);
	const char *old = f.name;
	saved_set(&f, i->field, i->before ? i->before : "");
	if (!f.agent_id && session_may(s, MAY_SERVICE_TABLES, true, NULL))
		return s->err.status;
	/* Undoing that it was saved drops it; doing again that it was dropped was agreed to once. */
	if (strcmp(i->field, "dropped") == 0 && f.dropped && !u->redo &&
	    saved_unused(s, u->b.c.memory, &f))
		return s->err.status;
	if (strcmp(i->field, "name") == 0 &&
	    saved_rename_kept(s, u->b.c.memory, f.agent_id, old, f.name))
		return s->err.status;
	return saved_keep(&u->b.c, &f, i->field);
}

static enum ombud_status put_setting(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	const char *now = setting_get(s->db, &s->err, u->b.c.memory, i->field);
	if (s->err.status)
		return s->err.status;
	if (strcmp(now ? now : "", i->after ? i->after : "") != 0)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the setting %s was changed again since: that change would be lost"), i->field);
	return setting_set(s->db, &s->err, i->field, i->before ? i->before : "");
}

/* As the entry has it: roles by name, a day. */
static const char *agent_field(struct arena *memory, const struct agent_row *a, const char *field)
{
	struct buf b = {0};
	char day[DAY_TEXT];
	if (strcmp(field, "roles") == 0) {
		roles_text(&b, a->roles);
	} else if (strcmp(field, "qualified") == 0) {
		day_text(day, a->qualified_until);
		buf_str(&b, day);
	}
	const char *text = strcmp(field, "email") == 0 ? a->email : arena_str(memory, buf_text(&b));
	buf_free(&b);
	return text;
}

static enum ombud_status put_agent(struct undo *u, const struct journal_item *i)
{
	struct agent_row a;
	struct ombud_session *s = u->b.c.s;
	const char *value = i->before ? i->before : "";
	int32_t day;
	enum ombud_status status = agent_by_id(&a, s->db, &s->err, u->b.c.memory, i->row_id);
	if (status || account_not_own(s, u->b.c.memory, &a, false))
		return s->err.status;
	if (strcmp(agent_field(u->b.c.memory, &a, i->field), i->after ? i->after : "") != 0)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the account %s was changed again since: that change would be lost"), a.name);
	if (strcmp(i->field, "roles") == 0)
		a.roles = roles_parse(value);
	else if (strcmp(i->field, "qualified") == 0 && day_parse(value, strlen(value), &day))
		a.qualified_until = day;
	else if (strcmp(i->field, "email") == 0)
		a.email = value;
	s->agent_seen = -1; /* it may be one's own */
	if (agent_update(s->db, &s->err, &a))
		return s->err.status;
	/* The entry of the undo names no account. */
	return op_audit(&u->b.c, u->redo ? "redo" : "undo", "agent", a.id, strcmp(i->field, "email") == 0 ? "email" : value);
}

/* The far end of a link stands on the side on which the link is. */
static enum ombud_status put_link(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	int64_t other = strtoll(i->before ? i->before : i->after ? i->after : "0", NULL, 10);
	bool fresh;
	enum ombud_status status = i->before ? ticket_link(&fresh, s->db, &s->err, i->row_id, other, i->field)
	                                     : ticket_unlink(s->db, &s->err, i->row_id, other, i->field);
	/* The entry of the undo names the near end alone. */
	return status ? status
	              : op_audit(&u->b.c, u->redo ? "redo" : "undo", "ticket", other, "link");
}

/* An answer whose approval is taken back waits for another. */
static enum ombud_status put_approved(struct undo *u, struct outbox_row o, bool back)
{
	struct ombud_session *s = u->b.c.s;
	enum outbox_state was = o.state;
	bool done;
	int64_t hold;
	if (setting_number(&hold, s->db, &s->err, "mail.hold_seconds"))
		return s->err.status;
	o.state = OUTBOX_WAITS;
	o.send_at = back ? DUE_NEVER : u->b.c.now + hold;
	o.changed_at = u->b.c.now;
	if (was != OUTBOX_WAITS && was != OUTBOX_FAILED)
		return fail(&s->err, OMBUD_CONFLICT, _("the letter has left: it cannot be taken back"));
	return outbox_set(&done, s->db, &s->err, &o, was);
}

/* Taken back while it waits; sent again, it waits anew. What has left cannot be called back. */
static enum ombud_status put_outbox(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	struct outbox_row o;
	bool back = !i->before, done;
	enum ombud_status status = outbox_get(&o, s->db, &s->err, u->b.c.memory, i->row_id);
	if (status)
		return status;
	enum outbox_state was = o.state;
	if (strcmp(i->field, HELD_APPROVED) == 0)
		return put_approved(u, o, back);
	o.state = back ? OUTBOX_TAKEN_BACK : OUTBOX_WAITS;
	if (o.send_at < DUE_NEVER)
		o.send_at += u->b.c.now - o.changed_at;
	o.changed_at = u->b.c.now;
	bool can = back ? was == OUTBOX_WAITS || was == OUTBOX_FAILED : was == OUTBOX_TAKEN_BACK;
	if (!can)
		return fail(&s->err, OMBUD_CONFLICT, _("the letter has left: it cannot be taken back"));
	return outbox_set(&done, s->db, &s->err, &o, was);
}

/* The text of a letter that was taken back is its writer's draft again, unless there is another by now. */
static enum ombud_status put_draft(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	struct draft_row d;
	if (!i->before)
		return draft_drop_same(s->db, &s->err, i->row_id, i->ticket_id, i->field, i->after ? i->after : "");
	enum ombud_status status =
	    draft_get(&d, s->db, &s->err, u->b.c.memory, i->row_id, i->ticket_id, i->field);
	if (status != OMBUD_NOTFOUND)
		return status;
	return draft_set(s->db, &s->err,
	    &(struct draft_row){.agent_id = i->row_id,
	        .ticket_id = i->ticket_id,
	        .person_id = i->person_id,
	        .kind = i->field,
	        .text = i->before,
	        .updated_at = u->b.c.now});
}

static enum ombud_status put_restricted(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	bool changed;
	return person_restrict(&changed, s->db, &s->err, i->row_id, i->before && i->before[0] == '1');
}

enum ombud_status undo_put(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	const char *value = i->before ? i->before : "0";
	bool gone = !i->before;
	if (strcmp(i->place, "message") == 0)
		return message_withdraw(s->db, &s->err, i->row_id, gone) ? s->err.status
		                                                          : mention_withdraw(s->db, &s->err, i->row_id, gone);
	if (strcmp(i->place, "disclosure") == 0)
		return disclosure_withdraw(s->db, &s->err, i->row_id, gone);
	if (strcmp(i->place, "part") == 0)
		return OMBUD_OK; /* for the other one's history: the row of the part says it */
	if (strcmp(i->place, "split") == 0)
		return split_put(&u->b.c, i, gone);
	if (strcmp(i->place, "watch") == 0)
		return watch_set(s->db, &s->err, i->row_id, i->ticket_id, !gone, u->b.c.now);
	if (strcmp(i->place, "task-end") == 0)
		return task_state_put(s->db, &s->err, i->row_id, strtoll(value, NULL, 10), u->b.c.now, s->agent.id);
	if (strcmp(i->place, RESTRICTED) == 0)
		return put_restricted(u, i);
	if (undo_kept(i->place))
		return undo_kept_put(u, i);
	if (strcmp(i->place, "outbox") == 0)
		return put_outbox(u, i);
	if (strcmp(i->place, PROOF_MARK) == 0)
		return proof_mark(s->db, &s->err, i->row_id, !gone);
	if (strcmp(i->place, PROOF_GONE) == 0) {
		u->b.out->removed += !gone; /* no way back: the sentence says so */
		return OMBUD_OK;
	}
	if (strcmp(i->place, "files") == 0)
		return files_put(&u->b.c, i);
	if (strcmp(i->place, "draft") == 0)
		return put_draft(u, i);
	if (strcmp(i->place, "clock") == 0)
		return clock_event_withdraw(s->db, &s->err, i->row_id, gone);
	if (strcmp(i->place, "pause") == 0)
		return clock_pause_reopen(s->db, &s->err, i->row_id, (int32_t)strtol(value, NULL, 10));
	if (strcmp(i->place, "link") == 0)
		return put_link(u, i);
	if (strcmp(i->place, "hint") == 0)
		return hint_set(s->db, &s->err, i->row_id, strtoll(value, NULL, 10), 0);
	if (strcmp(i->place, "filter") == 0)
		return put_filter(u, i);
	if (strcmp(i->place, "canned") == 0)
		return canned_put(s, u->b.c.memory, i);
	if (strcmp(i->place, "recipe") == 0)
		return recipe_put(s, u->b.c.memory, i, i->after, i->before);
	if (strcmp(i->place, "setting") == 0)
		return put_setting(u, i);
	if (strcmp(i->place, "agent") == 0)
		return put_agent(u, i);
	return fail(&s->err, OMBUD_CORRUPT, _("the journal names an unknown place"));
}
