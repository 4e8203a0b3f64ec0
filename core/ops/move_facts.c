/* What the guards of a move look at: the ticket, its case, its history, and what is recorded of it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/hold.h"
#include "ops/law.h"
#include "ops/move_room.h"
#include "store/clockrow.h"
#include "store/message.h"

/* What goes with the answer's rest or once a ticket is closed, goes as it was asked. */
static const struct sql STAYS = {"what the erasures of a request leave on a ground of its own", "i",
    "SELECT n.act, n.ground, sum(n.n) FROM erasure e JOIN erasure_count n ON n.erasure_id = e.id WHERE e.ticket_id = $1"
    " AND e.state <> 6 AND ((n.act = 'hold' AND e.held > 0) OR (n.act = 'keep' AND e.cause = 'request' AND n.ground NOT IN"
    " ('open', 'later') AND NOT (n.ground = '17(3)(e)' AND n.until_day = e.rest_day))) GROUP BY n.act, n.ground"
    " ORDER BY n.act, n.ground LIMIT 4", false};

static enum ombud_status look_at_erasure(const char **out, struct op_ctx *c, int64_t ticket)
{
	const char *said = "";
	struct rows r = db_select(c->s->db, &c->s->err, &STAYS, I(ticket));
	while (db_next(&r))
		said = arena_printf(c->memory, "%s%s%lld %s, %s", said, *said ? "; " : "", (long long)db_int(&r, 2),
		    strcmp(db_text(&r, 0), "hold") == 0 ? _("held") : _("kept"), db_keep(&r, c->memory, 1));
	*out = *said ? said : NULL;
	return db_end(&r);
}

static enum ombud_status look_at_case(
    struct op_ctx *c, const struct ticket_row *t, struct move_facts *f)
{
	struct hint_row *h;
	struct clock_event *e;
	size_t n;
	if (hint_list(&h, &n, c->s->db, &c->s->err, c->memory, t->case_id))
		return c->s->err.status;
	f->has_right_words = n > 0 || (kind_info(f->kind) && kind_info(f->kind)->right);
	for (size_t i = 0; i < n; i++)
		f->open_hints |= h[i].state == 0;
	if (clock_event_list(&e, &n, c->s->db, &c->s->err, c->memory, t->id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		f->reminders += strcmp(e[i].type, "remind") == 0 && e[i].from_day && e[i].from_day >= t->asked_day;
	/* Few moves ask for it, and some people have thousands of tickets. */
	int64_t siblings = 0;
	bool asked = f->kind == KIND_ERASURE || f->from == STATE_CLOSED;
	if (asked && evidence_siblings(&siblings, c->s->db, &c->s->err, t->id, t->case_id, t->person_id))
		return c->s->err.status;
	f->evidence_sibling = siblings > 0;
	struct hold_row *held;
	if (asked && hold_covers(&held, &n, c->s->db, &c->s->err, c->memory, HOLD_TICKET, t->id, 0))
		return c->s->err.status;
	if (f->kind == KIND_ERASURE && look_at_erasure(&f->stays, c, t->id))
		return c->s->err.status;
	f->held = asked && n ? hold_said(c->memory, &held[0]) : NULL;
	return OMBUD_OK;
}

/* A kind that one decides alone is not the way round the second pair of eyes. */
static enum ombud_status rekinded(
    bool *out, struct ombud_session *s, struct arena *memory, const struct ticket_row *t)
{
	const char **before;
	const struct kind_info *now = kind_info((enum kind)t->kind);
	size_t n = 0;
	*out = false;
	if (!now || !now->single_eye)
		return OMBUD_OK;
	if (journal_replaced(&before, &n, s->db, &s->err, memory, t->id, "kind", s->agent.id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		const struct kind_info *k = kind_info((enum kind)strtol(before[i], NULL, 10));
		*out |= k && !k->single_eye;
	}
	return OMBUD_OK;
}

enum ombud_status move_look_back(struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	if (!h->known && rekinded(&h->rekinded, c->s, c->memory, t))
		return c->s->err.status;
	h->known = true;
	return OMBUD_OK;
}

const struct code_info *move_code(const struct ticket_row *t)
{
	return t->resolution[0] ? code_find(t->resolution, strlen(t->resolution)) : NULL;
}

enum ombud_status move_takes_two(
    bool *out, bool *changed, struct ombud_session *s, struct arena *memory, const struct ticket_row *t)
{
	*out = true;
	if (rekinded(changed, s, memory, t))
		return s->err.status;
	*out = t->state == STATE_REVIEW || code_takes_two(move_code(t), (enum kind)t->kind, *changed);
	return OMBUD_OK;
}

/* What is recorded beside the row does not change on its way either. */
enum ombud_status move_look_beside(struct op_ctx *c, const struct ticket_row *t, struct history *h)
{
	if (h->seen)
		return OMBUD_OK;
	h->seen = true;
	if (task_open_count(&h->open_tasks, c->s->db, &c->s->err, t->id) || !required_kind((enum kind)t->kind))
		return c->s->err.status;
	if (required_load(&h->view, c->s, c->memory, t))
		return c->s->err.status;
	return survivor_of(&h->other, c->s->db, &c->s->err, t->id);
}

static bool is_agent(const char *fact, int64_t id)
{
	return fact && id && strtoll(fact, NULL, 10) == id;
}

static void require(struct op_ctx *c, const struct ticket_row *t, struct history *h, struct move_facts *f)
{
	const char *about = required_fact(&h->view, "about-agent");
	required_look(&h->view, c->s, t, c->now);
	h->view.rekinded = h->rekinded;
	f->wrote_answer = !c->by_desk && h->view.answer && h->view.writer == c->s->agent.id;
	f->missing = required_missing(&h->view, false);
	f->missing_end = required_missing(&h->view, true);
	f->complained_of = !c->by_desk && is_agent(about, c->s->agent.id);
	f->complained_has = is_agent(about, t->assignee_id) || is_agent(about, t->author_id);
	f->duplicate = f->code && strcmp(f->code->name, "DUP") == 0 ? required_duplicate(&h->other, t) : NULL;
}

/* Only moves that decide or end ask what is recorded, and what is waited for. */
static bool asks_beside(const struct ticket_row *t)
{
	return t->state == STATE_WORK || t->state == STATE_ID_WAIT || t->state == STATE_REVIEW ||
	    t->state == STATE_APPROVED;
}

enum ombud_status move_facts_of(
    struct op_ctx *c, const struct ticket_row *t, struct history *h, struct move_facts *f)
{
	const char *zone = c->s->constants.zone;
	*f = (struct move_facts){.kind = (enum kind)t->kind,
	    .from = (enum state)t->state,
	    .identity = (enum identity)t->identity,
	    .roles = c->by_desk ? ROLE_SYSTEM : session_roles(c->s),
	    .is_author = !c->by_desk && t->author_id && t->author_id == c->s->agent.id,
	    .assigned = t->assignee_id != 0,
	    .subject_set = t->person_id != 0 || t->identity == IDENTITY_NOT_NEEDED,
	    .answered = t->answered_at != 0,
	    .code = move_code(t),
	    .reason = op_arg(c, "reason"),
	    .what = op_arg(c, "what"),
	    .today = local_day(zone, c->now),
	    .received_day = local_day(zone, t->received_at),
	    .asked_day = (int32_t)t->asked_day,
	    .answered_day = t->answered_at ? local_day(zone, t->answered_at) : 0,
	    .closed_day = t->closed_at ? local_day(zone, t->closed_at) : 0};
	const struct constants *law = law_on(c->s, f->received_day);
	if (!law)
		return c->s->err.status;
	f->ask_days = law->ask_days;
	f->refusal = f->code && f->code->refusal;
	/* An ask on paper or by phone is recorded with the move itself; one by letter stands in that. */
	f->ask_sent = f->what[0] || c->letter;
	if (f->from == STATE_WORK && move_look_back(c, t, h))
		return c->s->err.status;
	if (asks_beside(t) && move_look_beside(c, t, h))
		return c->s->err.status;
	f->open_tasks = h->open_tasks > 0;
	if (required_kind(f->kind))
		require(c, t, h, f);
	f->recoded = c->before && c->before->state == STATE_APPROVED && strcmp(c->before->resolution, t->resolution) != 0;
	f->rekinded = h->rekinded;
	return look_at_case(c, t, f);
}
