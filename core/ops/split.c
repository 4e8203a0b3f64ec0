/* Further rights of a letter become tickets of their own: one ticket is one kind (DOMAIN C.1). */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/case_letters.h"
#include "ops/cases.h"
#include "ops/files.h"
#include "ops/required.h"
#include "store/past.h"

static enum ombud_status find_hint(
    struct op_ctx *c, const struct ticket_row *t, const char *word, struct hint_row *out)
{
	struct hint_row *h;
	size_t n;
	char *end;
	long long id = strtoll(word, &end, 10);
	enum kind k = *end ? kind_find(word, strlen(word)) : 0;
	if (hint_list(&h, &n, c->s->db, &c->s->err, c->memory, t->case_id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (h[i].state == 0 && (k ? h[i].kind == k : h[i].id == id)) {
			*out = h[i];
			return OMBUD_OK;
		}
	return fail(&c->s->err, OMBUD_NOTFOUND,
	    _("the letter has no open hint '%s': its steps name those that are open"), word);
}

/* Same case, same person; its own clock, from the day of the letter that asks. */
static struct ticket_row sibling_of(
    const struct op_ctx *c, const struct ticket_row *t, enum kind k, int64_t received)
{
	struct ticket_row n = {.case_id = t->case_id,
	    .person_id = t->person_id,
	    .kind = k,
	    .state = STATE_NEW,
	    .is_open = 1,
	    .priority = t->priority,
	    .assignee_id = t->assignee_id,
	    .team = t->team,
	    .received_at = received,
	    .updated_at = c->now,
	    .size = t->size, /* of the letters that came: all of the case have those */
	    .subject = t->subject,
	    .external_id = "",
	    .lang = t->lang,
	    .extension = "",
	    .resolution = "",
	    .ground = "",
	    .labels = ""};
	if (kind_info(k)->identity)
		n.identity = t->identity;
	if (!state_info((enum state)t->state)->open)
		n.assignee_id = 0; /* whose it was is done with it */
	return n;
}

static enum ombud_status item(
    struct op_ctx *c, const struct ticket_row *t, const char *place, int64_t row, const char *field, const char *after)
{
	return op_item(c, &(struct journal_item){
			      .place = place, .row_id = row, .ticket_id = t->id, .field = field, .after = after});
}

/* It waits since its letter came, however late it was seen. */
static enum ombud_status note_new(struct op_ctx *c, int64_t received, int64_t id)
{
	const struct past_event e = {.type = "state",
	    .reason = state_info(STATE_NEW)->name,
	    .at = received,
	    .agent_id = c->s->agent.id,
	    .day = local_day(c->s->constants.zone, received)};
	return past_add(c->s->db, &c->s->err, id, &e);
}

static enum ombud_status add_sibling(
    struct op_ctx *c, const struct ticket_row *t, enum kind k, int64_t received, int64_t *id)
{
	struct ticket_row n = sibling_of(c, t, k, received);
	bool fresh;
	/* Notes and answers of the other are not its own, nor are their files. */
	if (op_count_letters(c, &n) || files_count(c, &n) || due_set(c->s, c->memory, &n) ||
	    ticket_insert(id, c->s->db, &c->s->err, &n) || note_new(c, received, *id) ||
	    ticket_link(&fresh, c->s->db, &c->s->err, t->id, *id, "sibling"))
		return c->s->err.status;
	c->created = *id;
	if (item(c, t, "split", *id, "sibling", "1") ||
	    item(c, t, "link", t->id, "sibling", arena_printf(c->memory, "%lld", (long long)*id)))
		return c->s->err.status;
	return op_audit(c, "split", "ticket", *id, kind_info(k)->name);
}

/* Somebody has read now that the letter objects: the data are restricted from that on (18(1)(d)). */
static enum ombud_status restrict_with(struct op_ctx *c, const struct ticket_row *t, enum kind k)
{
	const struct ticket_row before = {.person_id = t->person_id, .state = STATE_NEW};
	const struct ticket_row after = {.id = t->id, .person_id = t->person_id, .kind = k, .state = STATE_TRIAGED};
	return restrict_follow(c, &before, &after);
}

/* Of which letter it is: those that are named, else the hint's, else all of the ticket's. */
static enum ombud_status received_of(
    struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h, int64_t *at)
{
	*at = t->received_at;
	if (op_arg(c, "letters")[0])
		return letter_at(at, c, t, op_arg(c, "letters"));
	return h->id ? letter_of_hint(at, c, t, h) : OMBUD_OK;
}

enum ombud_status apply_split(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "hint");
	struct hint_row h = {0};
	int64_t id, received;
	bool from_hint = find_hint(c, t, word, &h) == OMBUD_OK;
	enum kind k = from_hint ? (enum kind)h.kind : kind_find(word, strlen(word));
	if (!k)
		return c->s->err.status; /* neither a hint nor a kind: the sentence says so */
	err_clear(&c->s->err);
	if (!kind_info(k)->right && !from_hint && !op_arg(c, "letters")[0])
		return fail(&c->s->err, OMBUD_INPUT,
		    _("'%s' is no right of a data subject: say which letters are about it (--letters 3,4)"), word);
	if (received_of(c, t, &h, &received) || add_sibling(c, t, k, received, &id) || restrict_with(c, t, k))
		return c->s->err.status;
	c->detail = kind_info(k)->name;
	if (from_hint && hint_decide(c, t, &h, 1, id))
		return c->s->err.status;
	c->touched = true;
	return OMBUD_OK;
}

enum ombud_status apply_drop_hint(struct op_ctx *c, struct ticket_row *t)
{
	struct hint_row h;
	if (find_hint(c, t, op_arg(c, "hint"), &h))
		return c->s->err.status;
	c->detail = kind_info((enum kind)h.kind)->name;
	return hint_decide(c, t, &h, 2, 0);
}

/* ---- taken back ----------------------------------------------------------------------------------- */

static const struct sql WORKED = {"whether a sibling was worked on", "i",
    "SELECT (SELECT count(*) FROM message m WHERE m.ticket_id = t.id AND m.withdrawn = 0)"
    " + (SELECT count(*) FROM clock_event e WHERE e.ticket_id = t.id AND e.withdrawn = 0 AND e.type NOT IN ('warn', 'state'))"
    " + (SELECT count(*) FROM fact f WHERE f.ticket_id = t.id AND f.withdrawn = 0)"
    " + (SELECT count(*) FROM task k WHERE k.ticket_id = t.id AND k.withdrawn = 0)"
    " + (SELECT count(*) FROM ticket p WHERE p.merged_into = t.id)"
    " FROM ticket t WHERE t.id = $1", false};

static enum ombud_status load(struct op_ctx *c, struct ticket_row *out, int64_t id)
{
	enum ombud_status status = ticket_load(out, c->s->db, &c->s->err, c->memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_CONFLICT, _("the sibling #%lld is no longer there"), (long long)id);
	return status;
}

/* after: it stands; NULL: it was taken back, and is part of the ticket that it came from. */
enum ombud_status split_still(struct op_ctx *c, const struct journal_item *i)
{
	struct ticket_row n;
	int64_t worked = 0;
	if (load(c, &n, i->row_id) || db_one(&worked, c->s->db, &c->s->err, &WORKED, I(i->row_id)))
		return c->s->err.status;
	bool untouched = n.state == STATE_NEW && !worked;
	if (i->after ? untouched : n.state == STATE_MERGED && n.merged_into == i->ticket_id)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("the sibling #%lld was worked on since: merge it, or end it by itself"), (long long)i->row_id);
}

/* Numbers are never given twice: the sibling stays as a part of the ticket. */
enum ombud_status split_put(struct op_ctx *c, const struct journal_item *i, bool back)
{
	struct ticket_row was, n;
	if (load(c, &was, i->row_id))
		return c->s->err.status;
	n = was;
	n.state = back ? STATE_MERGED : STATE_NEW;
	n.is_open = !back;
	n.merged_into = back ? i->ticket_id : 0;
	n.closed_at = back ? c->now : 0;
	n.updated_at = c->now;
	if (ticket_update(c->s->db, &c->s->err, &was, &n))
		return c->s->err.status;
	return op_audit(c, back ? "merge" : "unmerge", "ticket", n.id, "split");
}
