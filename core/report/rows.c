#include "report/rows.h"

#include <string.h>

#include "base/say.h"

enum { NOTICE_DAYS = 14, BREACH_SECONDS = 72 * 3600 };

static bool within(int32_t day, const struct report_span *p)
{
	return day >= p->a && day <= p->b;
}

#define TEST(name, expression)                                                                     \
	static bool name(const struct report_thing *t, const struct report_span *p)                \
	{                                                                                          \
		(void)t, (void)p;                                                                  \
		return expression;                                                                 \
	}
#define VALUE(name, expression)                                                                    \
	static double name(const struct report_thing *t, const struct report_span *p)              \
	{                                                                                          \
		(void)t, (void)p;                                                                  \
		return (double)(expression);                                                       \
	}
#define PART(name, expression)                                                                     \
	static const char *name(const struct report_thing *t)                                      \
	{                                                                                          \
		return expression;                                                                 \
	}

TEST(any, true)

/* ---- tickets --------------------------------------------------------------------------------- */

TEST(received, within(t->day, p))
TEST(open_at_end, t->is_open)
TEST(now_open, t->now_open && t->day <= p->b)
TEST(answered, t->answered_at && within(t->answered_day, p))
TEST(on_time, t->answered_at < t->due_at)
TEST(strictly_on_time, t->answered_at < t->strict_at)
TEST(now_on_time, answered(t, p) && t->answered_at < t->now_due_at)
TEST(overdue, t->is_open && !(t->answered_at && t->answered_at <= p->until) && t->due_at <= p->until)
TEST(now_overdue, t->now_open && !t->answered_at && t->now_due_at <= p->now)
VALUE(days_to_answer, t->answered_day - t->day)

TEST(extended, t->extended_day && within(t->extended_day, p))
TEST(was_extended, t->extended_day && t->extended_day <= p->b)
TEST(now_extended, answered(t, p) && t->now_extended)
VALUE(before_due, t->before_due)
PART(by_reason, t->extension)

TEST(paused, t->n_pauses > 0)
TEST(asked_late, t->n_pauses > 0 && t->late_ask)
VALUE(days, t->value)

PART(by_code, *t->code ? t->code : "none")
TEST(now_coded, answered(t, p) && strcmp(t->code, t->now_code) == 0)

static bool refused(const struct report_thing *t, const struct report_span *p)
{
	(void)p;
	return strncmp(t->code, "REF-", 4) == 0 || strncmp(t->code, "RET-", 4) == 0 || strcmp(t->code, "UNIDENT") == 0;
}

TEST(may_ask, answered(t, p) && t->asks_identity)
TEST(asked, t->asked)
TEST(proven, t->proven)
TEST(unidentified, answered(t, p) && strcmp(t->code, "UNIDENT") == 0)
TEST(now_unidentified, answered(t, p) && strcmp(t->now_code, "UNIDENT") == 0)

TEST(triaged, t->triaged_day && within(t->triaged_day, p))
VALUE(days_unseen, t->triaged_day - t->day)
TEST(reopened, t->reopened)

/* ---- breaches, complaints --------------------------------------------------------------------- */

TEST(breach, t->kind == KIND_BREACH && received(t, p))
TEST(notified, breach(t, p) && t->told_at)
TEST(in_72_hours, t->told_at - t->aware_at <= BREACH_SECONDS)
VALUE(hours_to_notice, (double)(t->told_at - t->aware_at) / 3600)
TEST(late_with_reason, notified(t, p) && !in_72_hours(t, p) && t->late_reason)
TEST(late_breach, notified(t, p) && !in_72_hours(t, p))
TEST(told_people, breach(t, p) && t->subjects_told)
TEST(has_risk, breach(t, p) && *t->risk)
PART(by_risk, t->risk)
TEST(complaint, t->kind == KIND_COMPLAINT && received(t, p))
TEST(authority, t->kind == KIND_DPA && received(t, p))
TEST(upheld, (t->kind == KIND_COMPLAINT || t->kind == KIND_DPA) && answered(t, p) && t->upheld)

/* ---- other tables ------------------------------------------------------------------------------ */

TEST(happened, within(t->day, p))
PART(by_key, t->key)
TEST(told_recipient, t->flag && within(t->day, p))
TEST(pending_long, t->state == 0 && t->day + NOTICE_DAYS < p->b)
TEST(impossible, t->state >= 2 && within(t->answered_day, p))
TEST(past_review, t->answered_day && t->answered_day < p->b)
TEST(found_left, t->flag && within(t->day, p))
TEST(swept_due, strcmp(t->key, "due") == 0)
TEST(swept_gone, strcmp(t->key, "gone") == 0)
TEST(swept_held, strcmp(t->key, "held") == 0)
TEST(given, within(t->day, p) && t->state == 1)
TEST(withdrawn, within(t->day, p) && t->state == 2)
TEST(stopped, within(t->day, p) && t->state == 2 && t->value >= 0)
TEST(unanswered, within(t->day, p) && !t->flag)
TEST(service, t->kind && kind_info(t->kind)->service && answered(t, p))
TEST(rated, t->rated > 0)
PART(by_risk_or_role, t->risk)
PART(by_extension, t->extension)
PART(by_agent, t->code)

#define TICKETS N_("tickets")
#define DAYS N_("days")

const struct report_rule report_rules[] = {
    {"R1", "received", N_("received"), TICKETS, FROM_TICKETS, COUNTED, .of = received, .filter = "received:{p}",
        .same = received, .by_kind = true},
    {"R2", "open", N_("open at the end"), TICKETS, FROM_TICKETS, COUNTED, .of = open_at_end, .filter = "is:open received:..{b}",
        .same = now_open, .by_kind = true},
    {"R3", "answered", N_("answered"), TICKETS, FROM_TICKETS, COUNTED, .of = answered, .filter = "answered:{p}",
        .same = answered, .by_kind = true},
    {"R4", "on_time", N_("answered in time, with the pauses"), "%", FROM_TICKETS, SHARE, .of = answered, .in = on_time,
        .filter = "answered:{p} -is:late", .same = now_on_time, .by_kind = true},
    {"R5", "strictly_on_time", N_("answered in time, without the pauses"), "%", FROM_TICKETS, SHARE, .of = answered,
        .in = strictly_on_time, .by_kind = true},
    {"R6", "overdue", N_("overdue at the end"), TICKETS, FROM_TICKETS, COUNTED, .of = overdue, .filter = "is:overdue",
        .same = now_overdue, .by_kind = true},
    {"R7", "days_median", N_("receipt to answer, median"), DAYS, FROM_TICKETS, MEDIAN, .of = answered,
        .value = days_to_answer, .filter = "answered:{p}", .same = answered, .by_kind = true},
    {"R7", "days_p90", N_("receipt to answer, nine of ten"), DAYS, FROM_TICKETS, P90, .of = answered,
        .value = days_to_answer, .filter = "answered:{p}", .same = answered, .by_kind = true},
    {"R8", "extended", N_("extended"), TICKETS, FROM_TICKETS, COUNTED, .of = extended, .by_kind = true},
    {"R8", "extended_share", N_("of what was answered, extended"), "%", FROM_TICKETS, SHARE, .of = answered,
        .in = was_extended, .filter = "answered:{p} has:extension", .same = now_extended, .by_kind = true},
    {"R8", "extended_by", N_("extended for"), TICKETS, FROM_TICKETS, COUNTED, .of = extended, .part = by_reason,
        .whole = "extended", .by_kind = true},
    {"R8", "notice_before", N_("notice before the date it moved, median"), DAYS, FROM_TICKETS, MEDIAN, .of = extended,
        .value = before_due, .by_kind = true},
    {"R9", "paused", N_("paused"), TICKETS, FROM_TICKETS, COUNTED, .of = paused, .by_kind = true},
    {"R9", "paused_median", N_("length of the pauses, median"), DAYS, FROM_PAUSES, MEDIAN, .of = happened, .value = days,
        .by_kind = true},
    {"R9", "late_asks", N_("asked for too late"), TICKETS, FROM_TICKETS, COUNTED, .of = asked_late, .by_kind = true},
    {"R10", "outcome", N_("ended as"), TICKETS, FROM_TICKETS, COUNTED, .of = answered, .part = by_code,
        .whole = "answered", .filter = "answered:{p} resolution:{part}", .same = now_coded, .by_kind = true},
    {"R10", "refused", N_("refused"), "%", FROM_TICKETS, SHARE, .of = answered, .in = refused, .by_kind = true},
    {"R11", "identity_asked", N_("asked who they are"), "%", FROM_TICKETS, SHARE, .of = may_ask, .in = asked,
        .by_kind = true},
    {"R11", "identity_proven", N_("proved who they are"), "%", FROM_TICKETS, SHARE, .of = may_ask, .in = proven,
        .by_kind = true},
    {"R11", "unidentified", N_("ended unidentified"), TICKETS, FROM_TICKETS, COUNTED, .of = unidentified,
        .filter = "answered:{p} resolution:UNIDENT", .same = now_unidentified, .by_kind = true},
    {"R12", "recognised_median", N_("receipt to triage, median"), DAYS, FROM_TICKETS, MEDIAN, .of = triaged,
        .value = days_unseen, .by_kind = true},
    {"R12", "recognised_max", N_("receipt to triage, longest"), DAYS, FROM_TICKETS, MAXIMUM, .of = triaged,
        .value = days_unseen, .by_kind = true},
    {"R13", "reopened", N_("reopened within 30 days"), "%", FROM_TICKETS, SHARE, .of = answered, .in = reopened,
        .by_kind = true},
    {"R14", "recipients_told", N_("notices to recipients sent"), N_("notices"), FROM_TASKS, COUNTED, .of = told_recipient,
        .by_kind = true},
    {"R14", "recipients_pending", N_("notices pending for more than 14 days"), N_("notices"), FROM_TASKS, COUNTED,
        .of = pending_long, .by_kind = true},
    {"R14", "recipients_impossible", N_("notices impossible or disproportionate"), N_("notices"), FROM_TASKS, COUNTED,
        .of = impossible, .by_kind = true},
    {"R15", "retained", N_("items kept"), N_("items"), FROM_RETAINED, COUNTED, .of = any, .by_kind = true},
    {"R15", "retained_by", N_("items kept on the ground"), N_("items"), FROM_RETAINED, COUNTED, .of = any, .part = by_key,
        .whole = "retained", .by_kind = true},
    {"R15", "retained_past_review", N_("items past their review"), N_("items"), FROM_RETAINED, COUNTED,
        .of = past_review, .by_kind = true},
    {"R16", "holds", N_("legal holds that stand"), N_("holds"), FROM_HOLDS, COUNTED, .of = any},
    {"R16", "holds_past_review", N_("holds past their review"), N_("holds"), FROM_HOLDS, COUNTED, .of = past_review},
    {"R17", "erasures", N_("erasures carried out"), N_("erasures"), FROM_ERASURES, COUNTED, .of = happened},
    {"R17", "erasures_by", N_("erasures carried out by cause"), N_("erasures"), FROM_ERASURES, COUNTED, .of = happened,
        .part = by_key, .whole = "erasures"},
    {"R17", "erasures_unproven", N_("proofs that found something left"), N_("proofs"), FROM_CHECKS, COUNTED, .of = found_left},
    {"R17", "restores", N_("restores of a copy"), N_("restores"), FROM_RESTORES, COUNTED, .of = happened},
    {"R17", "restores_replayed", N_("entries of the ledger done again on restore"), N_("entries"), FROM_RESTORES, SUM,
        .of = happened, .value = days},
    {"R18", "breaches", N_("breaches"), TICKETS, FROM_TICKETS, COUNTED, .of = breach,
        .filter = "kind:breach received:{p}", .same = breach},
    {"R18", "breaches_notified", N_("breaches notified"), TICKETS, FROM_TICKETS, COUNTED, .of = notified},
    {"R18", "breaches_in_72_hours", N_("of those, within 72 hours"), "%", FROM_TICKETS, SHARE, .of = notified,
        .in = in_72_hours},
    {"R18", "breach_hours_median", N_("awareness to notice, median"), N_("hours"), FROM_TICKETS, MEDIAN, .of = notified,
        .value = hours_to_notice},
    {"R18", "breaches_late", N_("notified late"), TICKETS, FROM_TICKETS, COUNTED, .of = late_breach},
    {"R18", "breaches_late_reason", N_("notified late, with the reason"), TICKETS, FROM_TICKETS, COUNTED,
        .of = late_with_reason},
    {"R18", "breaches_risk", N_("breaches, risk:"), TICKETS, FROM_TICKETS, COUNTED, .of = has_risk, .part = by_risk},
    {"R18", "breaches_told", N_("breaches of which the people were told"), TICKETS, FROM_TICKETS, COUNTED,
        .of = told_people},
    {"R19", "complaints", N_("complaints"), TICKETS, FROM_TICKETS, COUNTED, .of = complaint,
        .filter = "kind:complaint received:{p}", .same = complaint},
    {"R19", "authority", N_("cases of the authority"), TICKETS, FROM_TICKETS, COUNTED, .of = authority,
        .filter = "kind:dpa received:{p}", .same = authority},
    {"R19", "upheld", N_("upheld"), TICKETS, FROM_TICKETS, COUNTED, .of = upheld},
    {"R20", "consents_given", N_("consents given"), N_("consents"), FROM_CONSENTS, COUNTED, .of = given},
    {"R20", "consents_given_for", N_("consents given for"), N_("consents"), FROM_CONSENTS, COUNTED, .of = given,
        .part = by_key, .whole = "consents_given"},
    {"R20", "consents_withdrawn", N_("consents withdrawn"), N_("consents"), FROM_CONSENTS, COUNTED, .of = withdrawn},
    {"R20", "consents_withdrawn_for", N_("consents withdrawn for"), N_("consents"), FROM_CONSENTS, COUNTED,
        .of = withdrawn, .part = by_key, .whole = "consents_withdrawn"},
    {"R20", "consent_hours_to_stop", N_("withdrawal to stop, median"), N_("hours"), FROM_CONSENTS, MEDIAN, .of = stopped,
        .value = days},
    {"R21", "reveals", N_("reveals"), N_("reveals"), FROM_REVEALS, COUNTED, .of = happened, .audit = true},
    {"R21", "reveals_by_role", N_("reveals by"), N_("reveals"), FROM_REVEALS, COUNTED, .of = happened,
        .part = by_risk_or_role, .whole = "reveals", .audit = true},
    {"R21", "reveals_by_reason", N_("reveals for"), N_("reveals"), FROM_REVEALS, COUNTED, .of = happened, .part = by_key,
        .whole = "reveals", .audit = true},
    {"R21", "reveals_by_class", N_("reveals of class"), N_("reveals"), FROM_REVEALS, COUNTED, .of = happened,
        .part = by_extension, .whole = "reveals", .audit = true},
    {"R21", "reveals_top", N_("most reveals by"), N_("reveals"), FROM_REVEALS, COUNTED, .of = happened, .part = by_agent,
        .audit = true, .most = 5},
    {"R21", "reveals_without_reply", N_("reveals without a later reply"), N_("reveals"), FROM_REVEALS, COUNTED,
        .of = unanswered, .audit = true},
    {"R22", "lapsed", N_("accounts whose qualification has lapsed"), N_("accounts"), FROM_AGENTS, COUNTED, .of = any},
    {"R23", "sweep_due", N_("retention sweep: most due in a run"), N_("rows"), FROM_SWEEPS, MAXIMUM, .of = swept_due,
        .value = days},
    {"R23", "sweep_done", N_("retention sweep: gone"), N_("rows"), FROM_SWEEPS, SUM, .of = swept_gone, .value = days},
    {"R23", "sweep_held", N_("retention sweep: most kept by a hold in a run"), N_("rows"), FROM_SWEEPS, MAXIMUM,
        .of = swept_held, .value = days},
    {"R24", "ratings", N_("ratings of service"), N_("ratings"), FROM_RATINGS, COUNTED, .of = happened, .by_kind = true},
    {"R24", "stars_mean", N_("stars, mean"), N_("stars"), FROM_RATINGS, MEAN, .of = happened, .value = days, .by_kind = true},
    {"R24", "rated_share", N_("of answered service tickets, rated"), "%", FROM_TICKETS, SHARE, .of = service, .in = rated,
        .by_kind = true},
};
const size_t report_rules_n = sizeof report_rules / sizeof *report_rules;
