#include "ops/held.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/reply.h"
#include "ops/required.h"
#include "store/outbox.h"
#include "store/setting.h"

#define APPROVED_FACT "approved-answer" /* its value: the message, whose text nothing changes */

static const struct sql NEWEST = {"the answer that has not left", "ii",
    "SELECT o.id, coalesce(o.message_id, 0), o.ticket_id, coalesce(o.agent_id, 0), o.send_at, o.also,"
    " EXISTS (SELECT 1 FROM fact f WHERE f.ticket_id = $1 AND f.name = '" APPROVED_FACT "' AND f.withdrawn = 0"
    " AND f.value = CAST(o.message_id AS TEXT)) FROM outbox o WHERE o.answers = 1 AND o.state IN (0, 1, 3)"
    " AND o.ticket_id IN (SELECT id FROM ticket WHERE case_id = $2)"
    " AND (o.ticket_id = $1 OR instr(',' || o.also || ',', ',' || $1 || ',') > 0) ORDER BY o.id DESC LIMIT 1", false};
static const struct sql STANDS_ON = {"tickets approved with a letter", "i",
    "SELECT count(*) FROM outbox o JOIN fact f ON f.name = '" APPROVED_FACT "' AND f.withdrawn = 0"
    " AND f.value = CAST(o.message_id AS TEXT) JOIN ticket t ON t.id = f.ticket_id WHERE o.id = $1 AND t.state = 9", false};
_Static_assert(STATE_APPROVED == 9, "STANDS_ON");

enum ombud_status held_of(struct held *out, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	*out = (struct held){.also = ""};
	struct rows r = db_select(s->db, &s->err, &NEWEST, I(t->id), I(t->case_id));
	if (db_next(&r))
		*out = (struct held){.letter = db_int(&r, 0),
		    .message = db_int(&r, 1),
		    .ticket = db_int(&r, 2),
		    .writer = db_int(&r, 3),
		    .waits = db_int(&r, 4) >= DUE_NEVER,
		    .also = db_keep(&r, a, 5),
		    .approved = db_int(&r, 6) != 0};
	return db_end(&r);
}

static enum ombud_status entry_of(int64_t *entry, struct ombud_session *s, int64_t letter)
{
	*entry = 0;
	enum ombud_status status = journal_of_row(entry, s->db, &s->err, "outbox", letter);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status held_other(const char **why, struct ombud_session *s, struct arena *a, const struct ticket_row *t)
{
	struct held h;
	int64_t entry;
	*why = "";
	if (held_of(&h, s, a, t) || !h.letter)
		return s->err.status;
	if (h.approved && t->state == STATE_APPROVED)
		*why = arena_printf(a, _("another answer was approved: 'outbox-retry %lld' sends it, and for other words the "
		                         "approval is undone first"), (long long)h.letter);
	else if (h.waits && !entry_of(&entry, s, h.letter))
		*why = arena_printf(a, _("an answer is written already and waits for a second person: 'undo %lld' makes it a "
		                         "draft again"), (long long)entry);
	return s->err.status;
}

/* ---- approved ----------------------------------------------------------------------------------- */

/* Of several requests that it answers the first that nobody decided; 0: none. t is decided. */
static enum ombud_status undecided(int64_t *id, struct op_ctx *c, const struct ticket_row *t, const struct held *h)
{
	struct ticket_row other;
	const char *all = arena_printf(c->memory, "%lld,%s", (long long)h->ticket, h->also);
	*id = 0;
	for (const char *p = all; *p && !*id; p += *p == ',') {
		int64_t one = strtoll(p, NULL, 10);
		p += strcspn(p, ",");
		if (one == t->id)
			continue;
		if (ticket_load(&other, c->s->db, &c->s->err, c->memory, one))
			return c->s->err.status;
		if (state_info((enum state)other.state)->open && reply_answer_refused(&other)[0])
			*id = one;
	}
	return OMBUD_OK;
}

static enum ombud_status release(struct op_ctx *c, const struct ticket_row *t, const struct held *h)
{
	struct ombud_session *s = c->s;
	struct outbox_row o;
	bool done;
	int64_t hold;
	if (setting_number(&hold, s->db, &s->err, "mail.hold_seconds") || outbox_get(&o, s->db, &s->err, c->memory, h->letter))
		return s->err.status;
	o.send_at = c->now + hold;
	o.changed_at = c->now;
	c->remark = _("its answer leaves");
	if (outbox_set(&done, s->db, &s->err, &o, o.state))
		return s->err.status;
	return op_item(c, &(struct journal_item){.place = "outbox",
	    .row_id = h->letter,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = HELD_APPROVED,
	    .after = "1"});
}

enum ombud_status held_approve(struct op_ctx *c, const struct ticket_row *t, bool ready)
{
	struct held h;
	int64_t waits_for;
	if (held_of(&h, c->s, c->memory, t) || !h.letter || !h.waits)
		return c->s->err.status;
	if (record_fact(c, t, APPROVED_FACT, arena_printf(c->memory, "%lld", (long long)h.message)) ||
	    undecided(&waits_for, c, t, &h))
		return c->s->err.status;
	if (ready && !waits_for)
		return release(c, t, &h);
	c->remark = waits_for ? arena_printf(c->keep, _("its answer waits for #%lld, which it answers too"), (long long)waits_for)
	                      : arena_printf(c->keep, _("its answer leaves with 'outbox-retry %lld', once what it says is done"),
	                            (long long)h.letter);
	return OMBUD_OK;
}

/* What comes before it: what the law asks, and what recipients have to do. */
static enum ombud_status approved_said(const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t,
    int64_t letter)
{
	struct required_view v;
	int64_t tasks = 0;
	if (required_load(&v, s, a, t) || task_open_count(&tasks, s->db, &s->err, t->id))
		return s->err.status;
	required_look(&v, s, t, session_now(s));
	const struct required *r = required_missing(&v, true);
	*out = r       ? arena_printf(a, _("approved; comes first: %s"), _(r->title))
	       : tasks ? _("approved; comes first: the open tasks")
	         : arena_printf(a, _("approved: 'outbox-retry %lld' sends it"), (long long)letter);
	return OMBUD_OK;
}

enum ombud_status held_said(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket, int64_t letter)
{
	struct ticket_row t;
	struct held h;
	*out = _("waits for a second person");
	if (ticket_load(&t, s->db, &s->err, a, ticket) || t.state != STATE_APPROVED || held_of(&h, s, a, &t))
		return s->err.status;
	return h.approved && h.letter == letter ? approved_said(out, s, a, &t, letter) : OMBUD_OK;
}

enum ombud_status held_free(struct ombud_session *s, int64_t letter)
{
	int64_t n = 0;
	if (db_one(&n, s->db, &s->err, &STANDS_ON, I(letter)) || !n)
		return s->err.status;
	return fail(&s->err, OMBUD_CONFLICT, _("a second person approved that answer: the approval has to be undone first"));
}
