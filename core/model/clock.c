/* When an answer is due. The rules are in clock.h; the words for them in clock_why.c. */
#include "model/clock.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "model/clock_why.h"

const struct constants constants_builtin = {
    .calendar = &calendar_builtin,
    .month_answer = 1,
    .month_extended = 3,
    .breach_hours = 72,
    .breach_supplement_weeks = 4,
    .ask_days = 7,
    .stop_workdays = 1,
    .confirm_workdays = 3,
    .complaint_ack_workdays = 2,
    .policy_workdays = 5,
    .zone = "Europe/Stockholm",
    .day_start = 8 * 3600,
    .day_end = 17 * 3600,
    .first_reply_hours = {[PRI_URGENT] = 4, [PRI_HIGH] = 8},
    .first_reply_days = {[PRI_NORMAL] = 2, [PRI_LOW] = 3},
    .solve_days = {[PRI_URGENT] = 2, [PRI_HIGH] = 3, [PRI_NORMAL] = 5, [PRI_LOW] = 10},
};

enum {
	FIRST_DAY = 17676,
	/* 2018-05-25: the Regulation applies */ LAST_DAY = 47846 /* 2100-12-31 */
};

/* ---- pauses ---- */

static int by_start(const void *a, const void *b)
{
	const struct pause *p = a, *q = b;
	return (p->from > q->from) - (p->from < q->from);
}

/* A pause that is still open runs to today. */
static int32_t pause_end(const struct pause *p, int32_t today)
{
	if (p->to != INT32_MAX)
		return p->to;
	return today > p->from ? today : p->from;
}

static int32_t united_days(const struct clock_in *in)
{
	if (in->n_pauses == 0)
		return 0;
	struct pause *p = mem_alloc(in->n_pauses * sizeof *p);
	memcpy(p, in->pauses, in->n_pauses * sizeof *p);
	qsort(p, in->n_pauses, sizeof *p, by_start);
	int32_t days = 0, reached = INT32_MIN;
	for (size_t i = 0; i < in->n_pauses; i++) {
		int32_t from = p[i].from > reached ? p[i].from : reached;
		int32_t to = pause_end(&p[i], in->today);
		if (to > from)
			days += to - from;
		if (to > reached)
			reached = to;
	}
	mem_free(p);
	return days;
}

static enum ombud_status check_pause(struct err *err, const struct pause *p, int32_t received)
{
	char a[DAY_TEXT], b[DAY_TEXT], r[DAY_TEXT];
	bool open = p->to == INT32_MAX;
	const char *to = open ? "" : day_text(b, p->to);
	day_text(a, p->from);
	if (p->to < p->from)
		return fail(err, OMBUD_INPUT,
		    _("pause %s..%s runs backwards: write the earlier day first, as %s..%s"), a, to,
		    to, a);
	if (p->from < received)
		return fail(err, OMBUD_INPUT,
		    _("pause %s..%s begins before the receipt on %s: a pause starts on the day of "
		      "receipt or later"),
		    a, to, day_text(r, received));
	if (!open && p->to > LAST_DAY + 365)
		return fail(err, OMBUD_INPUT,
		    _("pause %s..%s ends after 2101: write a day up to 2101-12-31"), a, to);
	return OMBUD_OK;
}

static enum ombud_status check_pauses(
    struct err *err, const struct clock_in *in, const struct kind_info *k, int32_t received)
{
	char a[DAY_TEXT], b[DAY_TEXT];
	if (in->n_pauses > 0 && k->pauses == PAUSE_NONE) {
		const struct pause *p = in->pauses;
		return fail(err, OMBUD_INPUT,
		    _("pause %s..%s: the clock of kind %s cannot be paused; leave the pause out"),
		    day_text(a, p->from), p->to == INT32_MAX ? "" : day_text(b, p->to), k->name);
	}
	for (size_t i = 0; i < in->n_pauses; i++)
		if (check_pause(err, &in->pauses[i], received))
			return err->status;
	return OMBUD_OK;
}

/* ---- checks ---- */

static enum ombud_status check(struct err *err, const struct clock_in *in, int32_t received)
{
	const struct kind_info *k = kind_info(in->kind);
	if (!k)
		return fail(err, OMBUD_INPUT, _("kind %d: there is no such kind"), (int)in->kind);
	if (received < FIRST_DAY)
		return fail(err, OMBUD_INPUT,
		    _("received before 2018-05-25, the day from which the GDPR applies: write a "
		      "later day"));
	if (received > LAST_DAY)
		return fail(
		    err, OMBUD_INPUT, _("received after 2100: write a day up to 2100-12-31"));
	if (in->extended && !k->extend)
		return fail(
		    err, OMBUD_INPUT, _("kind %s cannot be extended (Art. 12(3) GDPR)"), k->name);
	if (k->clock == CLOCK_LETTER && in->letter_day == 0)
		return fail(err, OMBUD_INPUT,
		    _("kind %s: its date stands in the authority's letter; write that date into "
		      "the ticket"),
		    k->name);
	return check_pauses(err, in, k, received);
}

enum ombud_status clock_may_extend(
    struct err *err, const struct clock_in *in, int32_t due_day, int32_t sent)
{
	char a[DAY_TEXT], b[DAY_TEXT];
	const struct kind_info *k = kind_info(in->kind);
	if (k && k->clock == CLOCK_LETTER)
		return fail(err, OMBUD_CONFLICT,
		    _("kind %s: only the authority moves its date (Art. 31 GDPR); 'letter-date DATE' takes down the new one"), k->name);
	if (k && k->clock == CLOCK_HOURS72)
		return fail(err, OMBUD_CONFLICT,
		    _("kind %s: the hours are never extended; what comes later says why, and may come in parts (Art. 33(1) and (4) "
		      "GDPR)"), k->name);
	if (!k || !k->extend)
		return fail(err, OMBUD_CONFLICT,
		    _("kind %s has no extension: Art. 12(3) GDPR gives two further months to "
		      "requests under Art. 15 to 22, and what only has to be stopped needs none; "
		      "answer by the date that is set"),
		    k ? k->name : "?");
	if (in->extended)
		return fail(err, OMBUD_CONFLICT,
		    _("extended already: Art. 12(3) GDPR gives two further months once"));
	if (sent > due_day)
		return fail(err, OMBUD_CONFLICT,
		    _("too late to extend: the notice would leave on %s, but it had to leave by %s "
		      "(Art. 12(3) GDPR); answer now, and say why it is late"),
		    day_text(a, sent), day_text(b, due_day));
	return OMBUD_OK;
}

/* ---- days ---- */

static enum priority priority_of(const struct clock_in *in)
{
	return (int)in->priority > 0 && in->priority < PRI_END ? in->priority : PRI_NORMAL;
}

/* The last day before pauses and rolling. */
static int32_t raw_day(const struct reckoning *r, int32_t received, bool eves_off)
{
	switch (r->kind->clock) {
	case CLOCK_MONTH:
		return add_months(
		    received, r->in->extended ? r->c->month_extended : r->c->month_answer);
	case CLOCK_WORKDAYS:
		return add_workdays(r->c->calendar, received, r->c->policy_workdays, eves_off);
	default:
		return add_workdays(r->c->calendar, received, r->c->solve_days[priority_of(r->in)], eves_off);
	}
}

static void count_days(struct clock_out *out, struct reckoning *r)
{
	bool eves_off = r->c->eves_off;
	int32_t received = out->received_day, paused = united_days(r->in);
	r->raw = raw_day(r, received, eves_off);
	r->rolled_eves = roll(r->c->calendar, raw_day(r, received, true) + paused, true);
	out->paused_days = paused;
	out->strict_day = roll(r->c->calendar, r->raw, eves_off);
	out->due_day = roll(r->c->calendar, r->raw + paused, eves_off);
	if (!eves_off && r->rolled_eves != out->due_day)
		out->lenient_day = r->rolled_eves;
	if (r->kind->extend) {
		r->raw_extended = add_months(received, r->c->month_extended);
		out->extended_day = roll(r->c->calendar, r->raw_extended + paused, eves_off);
	}
}

static int64_t end_of(const struct constants *c, int32_t day)
{
	return day ? local_instant(c->zone, day + 1, 0) : 0;
}

static void days_to_instants(struct clock_out *out, const struct constants *c)
{
	out->strict_at = end_of(c, out->strict_day);
	out->due_at = end_of(c, out->due_day);
	out->extended_at = end_of(c, out->extended_day);
}

/* ---- duties on the way ---- */

static void add_step(struct clock_out *out, const char *what, int32_t day, int64_t at)
{
	out->steps[out->n_steps++] = (struct clock_step){.what = what, .day = day, .at = at};
}

static void step_in_workdays(
    struct clock_out *out, const struct reckoning *r, const char *what, int n)
{
	add_step(out, what, add_workdays(r->c->calendar, out->received_day, n, r->c->eves_off), 0);
}

static void first_reply(struct clock_out *out, const struct reckoning *r)
{
	enum priority p = priority_of(r->in);
	int hours = r->c->first_reply_hours[p];
	if (hours)
		add_step(
		    out, _("first reply"), 0, add_business_hours(r->c, r->in->received, hours));
	else
		step_in_workdays(out, r, _("first reply"), r->c->first_reply_days[p]);
}

static void add_steps(struct clock_out *out, const struct reckoning *r)
{
	switch (r->in->kind) {
	case KIND_RESTRICTION:
		step_in_workdays(out, r, _("apply"), r->c->stop_workdays);
		break;
	case KIND_OBJECTION_DM:
		step_in_workdays(out, r, _("stop"), r->c->stop_workdays);
		break;
	case KIND_CONSENT_WD:
	case KIND_COOKIE:
		step_in_workdays(out, r, _("stop"), r->c->stop_workdays);
		step_in_workdays(out, r, _("confirm"), r->c->confirm_workdays);
		break;
	case KIND_COMPLAINT:
		step_in_workdays(out, r, _("acknowledge"), r->c->complaint_ack_workdays);
		break;
	default:
		if (r->kind->clock == CLOCK_SERVICE)
			first_reply(out, r);
	}
}

/* Art. 33(1): hours are counted in UTC, so that no change of clocks shortens or lengthens them,
 * and never moved. The supplement counts from the notification, and at the latest from their end. */
static void count_hours(struct clock_out *out, const struct reckoning *r)
{
	out->due_at = r->in->received + (int64_t)r->c->breach_hours * 3600;
	out->strict_at = out->due_at;
	int64_t told = r->in->notified;
	add_step(out, _("supplement"), 0,
	    (told && told < out->due_at ? told : out->due_at) + (int64_t)r->c->breach_supplement_weeks * 7 * 86400);
}

enum ombud_status clock_compute(struct clock_out *out, struct arena *memory, struct err *err,
    const struct constants *c, const struct clock_in *in)
{
	int32_t received = local_day(c->zone, in->received);
	*out = (struct clock_out){.day_clock = true, .received_day = received, .note = ""};
	if (check(err, in, received))
		return err->status;
	struct reckoning r = {.c = c, .in = in, .kind = kind_info(in->kind)};
	switch (r.kind->clock) {
	case CLOCK_HOURS72:
		out->day_clock = false;
		count_hours(out, &r);
		break;
	case CLOCK_LETTER:
		out->strict_day = out->due_day = in->letter_day;
		break;
	case CLOCK_NONE:
		break;
	default:
		count_days(out, &r);
		add_steps(out, &r);
	}
	if (out->day_clock)
		days_to_instants(out, c);
	if (memory)
		clock_explain(out, memory, &r);
	return OMBUD_OK;
}
