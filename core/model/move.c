/* Which state may follow which, who may do it, and what must be true before. One table. */
#include "model/move_guard.h"

#include "base/buf.h"
#include "base/say.h"
#include "model/role.h"

#define S(state) (1u << STATE_##state)

#define ANY_OPEN                                                                                   \
	(S(NEW) | S(TRIAGED) | S(ID_WAIT) | S(CLARIFY_WAIT) | S(WORK) | S(EXT_WAIT) |              \
	    S(CUSTOMER_WAIT) | S(REVIEW) | S(APPROVED))

enum kinds_of { ANY_KIND, MAY_ASK_IDENTITY, MAY_ASK_NARROW, MAY_ASK_CUSTOMER, ONE_PAIR_OF_EYES };

enum mover { PEOPLE, CLOCK, PEOPLE_OR_CLOCK };

static const struct move {
	unsigned from; /* bits of states */
	enum state to;
	enum mover who;
	enum permission permission; /* of people */
	enum kinds_of kinds;
	move_guard *guard; /* NULL: none */
	const char *help;
} moves[] = {
    {S(NEW), STATE_TRIAGED, PEOPLE, MAY_WORK, ANY_KIND, guard_triage,
	N_("kind and person are settled, further rights are split off")},
    {S(NEW) | S(TRIAGED), STATE_SPAM, PEOPLE, MAY_SPAM, ANY_KIND, guard_spam,
	N_("no request; undo brings it back for 30 days")},
    {S(TRIAGED), STATE_ID_WAIT, PEOPLE, MAY_WORK, MAY_ASK_IDENTITY, guard_ask_identity,
	N_("proof was asked for by letter; the clock pauses from that day")},
    {S(ID_WAIT), STATE_WORK, PEOPLE, MAY_WORK, MAY_ASK_IDENTITY, guard_proof,
	N_("proof came; the clock runs again from that day")},
    {S(ID_WAIT), STATE_REVIEW, PEOPLE, MAY_WORK, MAY_ASK_IDENTITY, guard_unidentified,
	N_("no proof after 30 days and a reminder")},
    {S(TRIAGED) | S(WORK), STATE_CLARIFY_WAIT, PEOPLE, MAY_WORK, MAY_ASK_NARROW, guard_ask_narrow,
	N_("a large request: the person was asked to narrow it")},
    {S(CLARIFY_WAIT), STATE_WORK, PEOPLE_OR_CLOCK, MAY_WORK, MAY_ASK_NARROW, guard_narrowed,
	N_("an answer came, or 14 days went by: search in full")},
    {S(TRIAGED), STATE_WORK, PEOPLE, MAY_WORK, ANY_KIND, guard_begin,
	N_("assigned, and it is settled who asks")},
    {S(WORK), STATE_EXT_WAIT, PEOPLE, MAY_WORK, ANY_KIND, guard_tasks,
	N_("a recipient or department must act; the clock runs on")},
    {S(EXT_WAIT), STATE_WORK, PEOPLE, MAY_WORK, ANY_KIND, NULL, N_("they have acted, or work goes on")},
    {S(WORK), STATE_CUSTOMER_WAIT, PEOPLE, MAY_WORK, MAY_ASK_CUSTOMER, guard_ask_customer,
	N_("the customer was asked by letter; the service clock pauses")},
    {S(CUSTOMER_WAIT), STATE_WORK, PEOPLE_OR_CLOCK, MAY_WORK, MAY_ASK_CUSTOMER, NULL,
	N_("the customer answered, or work goes on")},
    {S(WORK), STATE_REVIEW, PEOPLE, MAY_WORK, ANY_KIND, guard_review, N_("a second person looks at it")},
    {S(REVIEW), STATE_WORK, PEOPLE, MAY_APPROVE, ANY_KIND, guard_comment, N_("back, with a comment")},
    {S(REVIEW), STATE_APPROVED, PEOPLE, MAY_APPROVE, ANY_KIND, guard_approve,
	N_("decided by somebody other than its author")},
    {S(WORK), STATE_APPROVED, PEOPLE, MAY_WORK, ONE_PAIR_OF_EYES, guard_single_eye,
	N_("decided where one pair of eyes is enough")},
    {S(APPROVED), STATE_RESOLVED, PEOPLE_OR_CLOCK, MAY_WORK, ANY_KIND, guard_resolve,
	N_("done, and the answer was sent or recorded")},
    {S(RESOLVED), STATE_WORK, PEOPLE_OR_CLOCK, MAY_APPROVE, ANY_KIND, guard_reopen,
	N_("a further letter within 30 days, or a lead")},
    {S(RESOLVED), STATE_CLOSED, CLOCK, MAY_ERASE, ANY_KIND, guard_rest,
	N_("by itself, 30 days after the answer")},
    {S(CLOSED), STATE_WORK, PEOPLE, MAY_APPROVE, ANY_KIND, guard_back_to_work,
	N_("opened again, with the reason; the time of keeping begins anew")},
    {ANY_OPEN, STATE_MERGED, PEOPLE, MAY_MERGE, ANY_KIND, NULL,
	N_("part of another ticket of the same person; undo for 30 days")},
    {S(CLOSED), STATE_PURGED, PEOPLE_OR_CLOCK, MAY_ERASE, ANY_KIND, guard_purge,
	N_("the time of keeping is over")},
};
enum { MOVES = sizeof moves / sizeof *moves };

static bool kinds_allow(enum kinds_of kinds, enum kind kind)
{
	const struct kind_info *k = kind_info(kind);
	if (!k)
		return false;
	switch (kinds) {
	case ANY_KIND:
		return true;
	case MAY_ASK_IDENTITY:
		return k->pauses & PAUSE_IDENTITY;
	case MAY_ASK_NARROW:
		return k->pauses & PAUSE_CLARIFY;
	case MAY_ASK_CUSTOMER:
		return k->pauses & PAUSE_CUSTOMER;
	case ONE_PAIR_OF_EYES:
		return k->single_eye;
	}
	return false;
}

static const struct move *find_move(enum state from, enum state to)
{
	for (size_t i = 0; i < MOVES; i++)
		if ((moves[i].from >> from & 1) && moves[i].to == to)
			return &moves[i];
	return NULL;
}

size_t moves_from(enum state from, enum kind k, enum state out[STATE_END])
{
	size_t n = 0;
	if (!state_info(from))
		return 0;
	for (size_t i = 0; i < MOVES; i++)
		if ((moves[i].from >> from & 1) && kinds_allow(moves[i].kinds, k))
			out[n++] = moves[i].to;
	return n;
}

/* ---- refusals ---- */

static enum ombud_status no_such_move(struct err *err, const struct move_facts *f, enum state to)
{
	enum state next[STATE_END];
	size_t n = moves_from(f->from, f->kind, next);
	struct buf list = {0};
	for (size_t i = 0; i < n; i++)
		buf_printf(&list, "%s%s", i ? ", " : "", state_info(next[i])->name);
	const char *from = state_info(f->from)->name, *name = state_info(to)->name;
	if (n)
		fail(err, OMBUD_CONFLICT, _("%s does not follow %s; from here: %s (state STATE)"),
		    name, from, buf_text(&list));
	else
		fail(err, OMBUD_CONFLICT,
		    _("%s is an end, so %s cannot follow; undo may bring it back"), from, name);
	buf_free(&list);
	return err->status;
}

static enum ombud_status wrong_kind(
    struct err *err, const struct move *m, const struct kind_info *k)
{
	const char *to = state_info(m->to)->name;
	switch (m->kinds) {
	case MAY_ASK_IDENTITY:
		return fail(err, OMBUD_CONFLICT,
		    _("%s: the clock of kind %s does not pause for proof of identity (Art. 12(6) "
		      "GDPR); work on it (state work)"),
		    to, k->name);
	case MAY_ASK_NARROW:
		return fail(err, OMBUD_CONFLICT,
		    _("%s is for access requests only (recital 63 GDPR), this is %s; work on it "
		      "(state work)"),
		    to, k->name);
	case MAY_ASK_CUSTOMER:
		return fail(err, OMBUD_CONFLICT,
		    _("%s is for service tickets only, this is %s, whose clock runs on; send the "
		      "question and stay in work"),
		    to, k->name);
	default:
		return fail(err, OMBUD_CONFLICT,
		    _("kind %s needs a second person: send it to review (state review)"), k->name);
	}
}

static enum ombud_status wrong_role(struct err *err, const struct move *m)
{
	const char *to = state_info(m->to)->name;
	if (m->who == CLOCK)
		return fail(err, OMBUD_DENIED, _("%s comes by itself: %s"), to, _(m->help));
	return fail(err, OMBUD_DENIED, _("state %s needs the permission %s: %s may"), to,
	    permission_name(m->permission), permission_holders(m->permission));
}

static bool role_makes(unsigned roles, const struct move *m)
{
	if (roles & ROLE_AUDITOR)
		return false;
	return ((roles & ROLE_SYSTEM) && m->who != PEOPLE) ||
	       (m->who != CLOCK && role_has(roles, m->permission));
}

enum ombud_status move_may(struct err *err, unsigned roles, enum state from, enum state to)
{
	const struct move *m = find_move(from, to);
	return !m || role_makes(roles, m) ? OMBUD_OK : wrong_role(err, m);
}

enum ombud_status move_check(struct err *err, const struct move_facts *f, enum state to)
{
	const struct kind_info *k = kind_info(f->kind);
	if (!k || !state_info(f->from) || !state_info(to))
		return fail(err, OMBUD_INPUT, _("there is no such kind or state"));
	if (f->from == to)
		return fail(err, OMBUD_CONFLICT, _("it is %s already"), state_info(to)->name);
	const struct move *m = find_move(f->from, to);
	if (!m)
		return no_such_move(err, f, to);
	if (!role_makes(f->roles, m))
		return wrong_role(err, m);
	if (!kinds_allow(m->kinds, f->kind))
		return wrong_kind(err, m, k);
	return m->guard ? m->guard(err, f) : OMBUD_OK;
}
