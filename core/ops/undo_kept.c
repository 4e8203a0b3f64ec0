/* Rows that are only ever added: undo marks them withdrawn, redo takes the mark away. The journal's place
 * is the table's name, its row the row's id, "after" something. */
#include <string.h>

#include "base/say.h"
#include "ops/hold.h"
#include "ops/required.h"
#include "ops/law.h"
#include "ops/undo_room.h"

#define KEPT(table_, word_)                                                                        \
	{                                                                                          \
		#table_, word_,                                                                    \
		    {"withdraw a row of " #table_, "ii",                                           \
			"UPDATE " #table_ " SET withdrawn = $2 WHERE id = $1", false},             \
		{                                                                                  \
			"whether a row of " #table_ " stands", "i",                                \
			    "SELECT 1 - withdrawn FROM " #table_ " WHERE id = $1", false           \
		}                                                                                  \
	}

static const struct kept {
	const char *place, *word;
	struct sql put, stands;
} kept[] = {
    KEPT(fact, N_("what was recorded")),
    KEPT(retained, N_("the retained item")),
    KEPT(task, N_("the recipient's task")),
    KEPT(search, N_("the search")),
    KEPT(review, N_("the review")),
    KEPT(package, N_("the package")),
    KEPT(suppression, N_("the suppression")),
    KEPT(constant, N_("the legal constant")),
    KEPT(holiday, N_("the holiday")),
    KEPT(hold, N_("the hold")),
};

static const struct kept *find(const char *place)
{
	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
		if (strcmp(kept[i].place, place) == 0)
			return &kept[i];
	return NULL;
}

bool undo_kept(const char *place)
{
	return find(place) != NULL;
}

enum ombud_status undo_kept_put(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	if (db_run(s->db, &s->err, &find(i->place)->put, I(i->row_id), I(!i->before)))
		return s->err.status;
	bool law = strcmp(i->place, "constant") == 0 || strcmp(i->place, "holiday") == 0;
	return law ? law_touch(s, 0) : OMBUD_OK;
}

/* What else an end stands on: searches, reviews, packages, and what recipients were told. */
static bool is_beside(const char *place)
{
	static const char *const all[] = {"search", "review", "package", "task", "task-end"};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i], place) == 0)
			return true;
	return false;
}

static enum ombud_status on_record(struct undo *u, const struct ticket_row *t)
{
	return fail(&u->b.c.s->err, OMBUD_CONFLICT,
	    _("the ticket is %s, on the strength of what is recorded: undo that first"), state_info((enum state)t->state)->name);
}

enum ombud_status undo_beside_free(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	struct ticket_row t;
	if (!i->ticket_id || !is_beside(i->place))
		return OMBUD_OK;
	if (ticket_load(&t, s->db, &s->err, u->b.c.memory, i->ticket_id))
		return s->err.status;
	return state_info((enum state)t.state)->open || t.state == STATE_MERGED ? OMBUD_OK : on_record(u, &t);
}

/* A slip goes back within a day, while nothing followed from it: else one would undo what two release. */
static enum ombud_status hold_free(struct undo *u, const struct journal_item *i)
{
	enum { DAY = 86400 };
	struct ombud_session *s = u->b.c.s;
	struct hold_row h;
	bool followed;
	enum ombud_status status = hold_get(&h, s->db, &s->err, u->b.c.memory, i->row_id);
	if (status || hold_followed(&followed, s->db, &s->err, &h))
		return s->err.status;
	if (h.agent_id != s->agent.id)
		return fail(&s->err, OMBUD_DENIED,
		    _("hold %lld was placed by another: two people release it ('hold release %lld')"), (long long)h.id, (long long)h.id);
	if (!followed && u->b.c.now - h.at < DAY)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_CONFLICT,
	    _("hold %lld has stood a day, or something followed from it: two people release it ('hold release %lld')"),
	    (long long)h.id, (long long)h.id);
}

/* What a decision stands on does not go while it stands; and who may record it may take it back. */
static enum ombud_status evidence_free(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	struct ticket_row t;
	if (strcmp(i->place, "hold") == 0)
		return hold_free(u, i);
	if (strcmp(i->place, "fact") != 0 && strcmp(i->place, "retained") != 0)
		return undo_beside_free(u, i);
	if (!i->ticket_id || ticket_load(&t, s->db, &s->err, u->b.c.memory, i->ticket_id))
		return s->err.status;
	bool item = i->place[0] == 'r';
	const struct required *r = item ? NULL : required_find(i->field, strlen(i->field), (enum kind)t.kind);
	if ((!item && !r) || (r && r->when == NEVER && !r->may))
		return OMBUD_OK;
	if (r && r->may && session_may(s, r->may, op_own(&u->b.c, &t), NULL))
		return s->err.status;
	bool decided = t.state == STATE_APPROVED && (item || !r->after);
	if (!decided && state_info((enum state)t.state)->open)
		return OMBUD_OK;
	return on_record(u, &t);
}

enum ombud_status undo_kept_still(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	const struct kept *k = find(i->place);
	int64_t now = -1;
	enum ombud_status status = db_one(&now, s->db, &s->err, &k->stands, I(i->row_id));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	if (now == (i->after != NULL))
		return evidence_free(u, i);
	return fail(&s->err, OMBUD_CONFLICT, _("%s was changed again since: that change would be lost"),
	    _(k->word));
}
