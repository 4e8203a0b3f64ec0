#include "model/move_guard.h"

#include <string.h>

#include "base/say.h"
#include "model/clock.h"
#include "model/required.h"

enum {
	PROOF_DAYS = 30,  /* time given for proof of identity */
	NARROW_DAYS = 14, /* time given for narrowing an access request */
	REOPEN_DAYS = 30, /* a letter after the answer reopens */
	REST_DAYS = 30,	  /* from the answer to closed */
};

static bool code_is(const struct move_facts *f, const char *name)
{
	return f->code && strcmp(f->code->name, name) == 0;
}

static bool empty(const char *s)
{
	return !s || !*s;
}

static const char *kind_word(const struct move_facts *f)
{
	const struct kind_info *k = kind_info(f->kind);
	return k ? k->name : "?";
}

/* The first thing that is not known, and what makes it known. */
static enum ombud_status has_all(struct err *err, const struct required *r)
{
	if (!r)
		return OMBUD_OK;
	if (r->mend)
		return fail(err, OMBUD_CONFLICT, _("missing: %s (%s; %s); 'steps' lists all that is"), _(r->title),
		    r->article, r->mend);
	return fail(err, OMBUD_CONFLICT, _("missing: %s (%s; record %s ...); 'steps' lists all that is"), _(r->title),
	    r->article, r->name);
}

/* ---- intake ---- */

enum ombud_status guard_triage(struct err *err, const struct move_facts *f)
{
	if (!f->subject_set)
		return fail(err, OMBUD_CONFLICT,
		    _("nobody is set as the person concerned: name the person, or say that none is "
		      "needed (identity not-needed REASON)"));
	if (f->open_hints)
		return fail(err, OMBUD_CONFLICT,
		    _("the letter may exercise further rights: make each a ticket of its own "
		      "(split) or say that it does not (drop-hint)"));
	return OMBUD_OK;
}

/* While a ticket is new its kind is a guess, so the words of the letter decide. */
enum ombud_status guard_spam(struct err *err, const struct move_facts *f)
{
	const struct kind_info *k = kind_info(f->kind);
	if (!f->has_right_words || (f->from == STATE_TRIAGED && k && k->service))
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT,
	    _("the text has words of a rights request, which must be answered (Art. 12(4) GDPR): "
	      "triage it; it can be spam only as a ticket of a service kind"));
}

/* ---- identity ---- */

/* A question pauses the clock only if it went out without undue delay (EDPB 01/2022). The pause
 * begins with the move, so that day counts. */
static enum ombud_status asked_in_time(
    struct err *err, const struct move_facts *f, enum permission late)
{
	int days = f->ask_days ? f->ask_days : constants_builtin.ask_days;
	if (f->today - f->received_day <= days)
		return OMBUD_OK;
	if (!role_has(f->roles, late))
		return fail(err, OMBUD_DENIED,
		    _("asked more than %d days after receipt, so the clock pauses only by whoever has "
		      "the permission %s (%s), with the reason"),
		    days, permission_name(late), permission_holders(late));
	if (empty(f->reason))
		return fail(err, OMBUD_CONFLICT,
		    _("asked more than %d days after receipt: say why so late (--reason TEXT)"),
		    days);
	return OMBUD_OK;
}

enum ombud_status guard_ask_identity(struct err *err, const struct move_facts *f)
{
	if (empty(f->what))
		return fail(err, OMBUD_CONFLICT,
		    _("say what is asked for, the least that settles the doubt (--what TEXT; Art. "
		      "12(6) GDPR)"));
	if (empty(f->reason))
		return fail(err, OMBUD_CONFLICT,
		    _("say why the identity is in doubt (--reason TEXT): asking as a routine "
		      "breaches Art. 12(6) GDPR"));
	if (!f->ask_sent)
		return fail(err, OMBUD_CONFLICT,
		    _("the clock pauses only from the day the question is sent: send it first"));
	return asked_in_time(err, f, MAY_EXTEND);
}

enum ombud_status guard_proof(struct err *err, const struct move_facts *f)
{
	if (empty(f->what))
		return fail(err, OMBUD_CONFLICT,
		    _("say how the identity was proven (--what TEXT); keep no copy of the proof"));
	return OMBUD_OK;
}

enum ombud_status guard_unidentified(struct err *err, const struct move_facts *f)
{
	if (code_is(f, "WITHDRAWN")) /* nothing is left to prove */
		return OMBUD_OK;
	if (f->code && !code_is(f, "UNIDENT"))
		return fail(err, OMBUD_CONFLICT,
		    f->identity == IDENTITY_VERIFIED ? _("it waits for proof still, and that came: say how ('state work --what TEXT'), then it goes on")
		                      : _("without proof the outcome is UNIDENT: choose that code, or say how the proof came "
		                          "(state work --what TEXT)"));
	if (f->asked_day == 0 || f->today - f->asked_day < PROOF_DAYS)
		return fail(err, OMBUD_CONFLICT,
		    _("the person has %d days to prove who they are, counted from the question: "
		      "wait, or say how the proof came (state work --what TEXT)"),
		    PROOF_DAYS);
	if (f->reminders < 1)
		return fail(
		    err, OMBUD_CONFLICT, _("no reminder was sent: remind the person first"));
	return has_all(err, f->missing);
}

/* ---- questions to the person ---- */

enum ombud_status guard_ask_narrow(struct err *err, const struct move_facts *f)
{
	if (empty(f->what))
		return fail(err, OMBUD_CONFLICT,
		    _("say what should be narrowed and why the amount is large (--what TEXT; "
		      "recital 63 GDPR)"));
	if (!f->ask_sent)
		return fail(err, OMBUD_CONFLICT,
		    _("the clock pauses only from the day the question is sent: send it first"));
	return asked_in_time(err, f, MAY_REFUSE);
}

enum ombud_status guard_narrowed(struct err *err, const struct move_facts *f)
{
	bool over = f->asked_day && f->today - f->asked_day >= NARROW_DAYS;
	if (over || (f->roles & ROLE_SYSTEM) || !empty(f->what) || !empty(f->reason))
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT,
	    _("the person has %d days to narrow the request: say what they answered (--what TEXT), "
	      "or wait and then search in full"),
	    NARROW_DAYS);
}

enum ombud_status guard_ask_customer(struct err *err, const struct move_facts *f)
{
	if (!f->ask_sent)
		return fail(err, OMBUD_CONFLICT,
		    _("no question to the customer is recorded: send it, and say what was asked "
		      "(--what TEXT)"));
	return OMBUD_OK;
}

/* ---- work ---- */

enum ombud_status guard_begin(struct err *err, const struct move_facts *f)
{
	const struct kind_info *k = kind_info(f->kind);
	if (!f->assigned)
		return fail(err, OMBUD_CONFLICT, _("nobody has it: take it first (assign @me)"));
	if (k && k->identity && f->identity != IDENTITY_VERIFIED &&
	    f->identity != IDENTITY_NOT_NEEDED)
		return fail(err, OMBUD_CONFLICT,
		    _("it is not settled who asks: settle it (identity verified|not-needed REASON) "
		      "or ask for proof (state id_wait; Art. 12(6) GDPR)"));
	return OMBUD_OK;
}

enum ombud_status guard_tasks(struct err *err, const struct move_facts *f)
{
	if (!f->open_tasks)
		return fail(err, OMBUD_CONFLICT,
		    _("no recipient or department has an open task: say who must do what (--what "
		      "TEXT); waiting inside the house stops no clock"));
	return OMBUD_OK;
}

enum ombud_status guard_comment(struct err *err, const struct move_facts *f)
{
	if (empty(f->reason))
		return fail(err, OMBUD_CONFLICT, _("say what should be changed (--reason TEXT)"));
	return OMBUD_OK;
}

/* ---- decision ---- */

static enum ombud_status has_code(struct err *err, const struct move_facts *f)
{
	if (!f->code)
		return fail(err, OMBUD_CONFLICT,
		    _("no resolution code is chosen: choose one (resolve CODE)"));
	if (!code_fits(f->code, f->kind))
		return fail(err, OMBUD_CONFLICT,
		    _("%s does not fit kind %s: choose another code (resolve CODE)"), f->code->name,
		    kind_word(f));
	return OMBUD_OK;
}

/* Nobody decides on a complaint about themselves (DOMAIN C.1). */
static enum ombud_status is_not_complained_of(struct err *err, const struct move_facts *f)
{
	if (f->complained_of)
		return fail(err, OMBUD_DENIED, _("the complaint is about you: another agent must decide it"));
	if (f->complained_has)
		return fail(err, OMBUD_CONFLICT,
		    _("the agent whom the complaint is about has it, or sent it to review: give it to another (assign AGENT)"));
	return OMBUD_OK;
}

static enum ombud_status may_be_duplicate(struct err *err, const struct move_facts *f)
{
	if (!f->duplicate)
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT, _("it is no duplicate of the linked ticket: %s"), _(f->duplicate));
}

/* "Done in full" is not so while a hold or an item keeps something of it (Art. 12(4)). */
static enum ombud_status is_whole(struct err *err, const struct move_facts *f)
{
	if (f->kind != KIND_ERASURE || !f->stays || !code_is(f, "GRANTED"))
		return OMBUD_OK;
	return fail(err, OMBUD_CONFLICT,
	    _("GRANTED says that it is done in full, and the plan leaves something (%s): PARTIAL with what stays item by item "
	      "(retain ITEM --code CODE), or a code RET-... where nothing goes"),
	    f->stays);
}

enum ombud_status guard_review(struct err *err, const struct move_facts *f)
{
	if (is_not_complained_of(err, f) || may_be_duplicate(err, f) || is_whole(err, f))
		return err->status;
	return has_all(err, f->missing);
}

static enum permission to_decide(enum decider d)
{
	return d == DECIDE_DPO ? MAY_REFUSE : MAY_APPROVE;
}

enum ombud_status guard_approve(struct err *err, const struct move_facts *f)
{
	const struct kind_info *k = kind_info(f->kind);
	if (f->is_author)
		return fail(
		    err, OMBUD_DENIED, _("you sent it to review: a second person must approve it"));
	if (f->wrote_answer)
		return fail(err, OMBUD_DENIED, _("you wrote the answer that waits: a second person must approve it"));
	if (has_code(err, f) || is_not_complained_of(err, f) || may_be_duplicate(err, f) || is_whole(err, f) || has_all(err, f->missing))
		return err->status;
	enum permission p = to_decide(f->refusal ? k->refuse : k->grant);
	if (!role_has(f->roles, p))
		return fail(err, OMBUD_DENIED,
		    _("%s of kind %s needs the permission %s: %s may approve it"), f->code->name,
		    k->name, permission_name(p), permission_holders(p));
	return OMBUD_OK;
}

enum ombud_status guard_single_eye(struct err *err, const struct move_facts *f)
{
	if (has_code(err, f))
		return err->status;
	if (f->rekinded)
		return fail(err, OMBUD_CONFLICT,
		    _("you changed its kind, and before that it needed a second person: send it to "
		      "review (state review)"));
	if (code_takes_two(f->code, f->kind, false))
		return fail(err, OMBUD_CONFLICT,
		    _("%s of kind %s needs a second person: send it to review (state review)"),
		    f->code->name, kind_word(f));
	/* What the answer says is done before it says so. */
	return has_all(err, f->missing);
}

static bool erases(const struct move_facts *f)
{
	return f->kind == KIND_ERASURE && (code_is(f, "GRANTED") || code_is(f, "PARTIAL"));
}

static bool may_go_unanswered(const struct move_facts *f)
{
	const struct kind_info *k = kind_info(f->kind);
	return k && k->service && f->code->no_letter;
}

enum ombud_status guard_resolve(struct err *err, const struct move_facts *f)
{
	if (has_code(err, f) || is_not_complained_of(err, f) || may_be_duplicate(err, f))
		return err->status;
	if (f->recoded && f->from == STATE_APPROVED && code_takes_two(f->code, f->kind, false))
		return fail(err, OMBUD_CONFLICT,
		    _("another code was approved: undo the approval, and have this one approved"));
	if (!f->answered && !may_go_unanswered(f))
		return fail(err, OMBUD_CONFLICT,
		    _("no answer was sent or recorded: send one, or record what was answered "
		      "elsewhere (answered --by phone|post|mail|elsewhere --what TEXT); Art. 12(3) "
		      "and (4) GDPR"));
	if (f->open_tasks)
		return fail(err, OMBUD_CONFLICT,
		    _("a recipient's task is open: finish it, or say why it is impossible (task-end; Art. 19 "
		      "GDPR)"));
	if (erases(f) && f->evidence_sibling)
		return fail(err, OMBUD_CONFLICT,
		    _("an access, portability or authority's ticket of the same person is open: "
		      "answer that one before the data are erased"));
	/* In part is how a request is answered that a hold stands against. */
	if (erases(f) && code_is(f, "GRANTED") && f->held)
		return fail(err, OMBUD_CONFLICT,
		    _("a legal hold covers it (%s): two people must release the hold first"), f->held);
	return is_whole(err, f) ? err->status : has_all(err, f->missing_end);
}

/* ---- afterwards ---- */

enum ombud_status guard_reopen(struct err *err, const struct move_facts *f)
{
	if (role_has(f->roles, MAY_APPROVE))
		return OMBUD_OK;
	if (f->answered_day && f->today - f->answered_day > REOPEN_DAYS)
		return fail(err, OMBUD_CONFLICT,
		    _("the answer is more than %d days old: a further letter begins a new ticket"),
		    REOPEN_DAYS);
	return OMBUD_OK;
}

enum ombud_status guard_rest(struct err *err, const struct move_facts *f)
{
	if (f->answered_day && f->today - f->answered_day < REST_DAYS)
		return fail(err, OMBUD_CONFLICT,
		    _("it closes by itself %d days after the answer, so that a further letter "
		      "still reopens it"),
		    REST_DAYS);
	return OMBUD_OK;
}

enum ombud_status guard_back_to_work(struct err *err, const struct move_facts *f)
{
	if (empty(f->reason))
		return fail(err, OMBUD_CONFLICT,
		    _("say why a closed ticket is opened again (--reason TEXT)"));
	return OMBUD_OK;
}

enum ombud_status guard_purge(struct err *err, const struct move_facts *f)
{
	if (f->held)
		return fail(err, OMBUD_CONFLICT,
		    _("a legal hold covers it (%s): two people must release the hold first"), f->held);
	if (f->evidence_sibling)
		return fail(err, OMBUD_CONFLICT,
		    _("a ticket of the same person still needs it: answer that one first"));
	return OMBUD_OK;
}
