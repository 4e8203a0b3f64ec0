/* Why a date is what it is, in sentences with the article of the law. */
#include "model/clock_why.h"

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"

/* Room for everything a kind can say; a test walks all kinds. */
enum { WHY_MAX = sizeof((struct clock_out *)0)->why / sizeof(char *) };

struct teller {
	struct clock_out *out;
	struct arena *memory;
	const struct reckoning *r;
};

static void say_why(struct teller *t, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void say_why(struct teller *t, const char *fmt, ...)
{
	va_list ap;
	if (t->out->n_why == WHY_MAX)
		return;
	va_start(ap, fmt);
	t->out->why[t->out->n_why++] = arena_vprintf(t->memory, fmt, ap);
	va_end(ap);
}

/* "Fri 2026-11-27" */
static const char *day_words(struct teller *t, int32_t day)
{
	char d[DAY_TEXT];
	return arena_printf(t->memory, "%s %s", weekday_word(day), day_text(d, day));
}

/* Why the day is no working day; NULL if it is one. */
static const char *day_off(const struct constants *c, int32_t day)
{
	const char *name = holiday_name(c->calendar, day);
	if (name)
		return name;
	if (weekday_of(day) == 5)
		return _("a Saturday");
	if (weekday_of(day) == 6)
		return _("a Sunday");
	return c->eves_off ? eve_name(day) : NULL;
}

static void why_rolled(struct teller *t, int32_t raw, int32_t rolled)
{
	struct buf list = {0};
	char d[DAY_TEXT];
	for (int32_t day = raw; day < rolled; day++) {
		const char *off = day_off(t->r->c, day);
		if (off && day == raw)
			buf_printf(&list, _("%s is %s"), day_text(d, day), off);
		else if (off)
			buf_printf(&list, _(", %s %s"), day_text(d, day), off);
	}
	if (list.len)
		say_why(t, _("%s: moves to %s (Reg. 1182/71 art. 3(4))."), buf_text(&list),
		    day_words(t, rolled));
	buf_free(&list);
}

/* ---- months ---- */

static void why_received(struct teller *t)
{
	const char *zone = t->r->c->zone;
	int64_t at = t->r->in->received;
	char utc[INSTANT_TEXT];
	if (local_day("UTC", at) != t->out->received_day &&
	    at != local_instant(zone, t->out->received_day, 0))
		say_why(t, _("%s is %s in %s: the local day of receipt counts."),
		    instant_text(utc, at), day_words(t, t->out->received_day), zone);
	say_why(t, _("Received %s: the day of receipt is not counted (Reg. 1182/71 art. 3(1))."),
	    day_words(t, t->out->received_day));
}

/* Art. 12(3) covers Art. 15 to 22; for the other kinds the month is the house's own promise. */
static const char *month_basis(enum kind k)
{
	return k >= KIND_ACCESS && k <= KIND_AUTOMATED ? _("Art. 12(3) GDPR")
						       : _("policy, counted as Art. 12(3) GDPR");
}

static const char *days_words(struct teller *t, int32_t days)
{
	if (days == 1)
		return _("1 day");
	return arena_printf(t->memory, _("%d days"), (int)days);
}

static const char *months_words(struct teller *t, int months)
{
	if (months == 1)
		return _("One month");
	if (months == 3)
		return _("Three months");
	return arena_printf(t->memory, _("%d months"), months);
}

static void why_month(struct teller *t, int months, int32_t raw)
{
	int number = date_of(t->out->received_day).day;
	const char *span = months_words(t, months), *basis = month_basis(t->r->in->kind);
	if (date_of(raw).day == number)
		say_why(t,
		    _("%s from receipt: the same date number, %s (%s; Reg. 1182/71 art. 3(2)(c))."),
		    span, day_words(t, raw), basis);
	else
		say_why(t,
		    _("%s from receipt: that month has no day %d, so its last day, %s (%s; Reg. "
		      "1182/71 art. 3(2)(c))."),
		    span, number, day_words(t, raw), basis);
}

static void why_paused(struct teller *t, int32_t raw)
{
	const struct clock_in *in = t->r->in;
	struct buf list = {0};
	char a[DAY_TEXT], b[DAY_TEXT];
	for (size_t i = 0; i < in->n_pauses && i < 6; i++)
		buf_printf(&list, "%s%s..%s", i ? ", " : "", day_text(a, in->pauses[i].from),
		    in->pauses[i].to == INT32_MAX ? "" : day_text(b, in->pauses[i].to));
	if (in->n_pauses > 6)
		buf_str(&list, ", ...");
	if (in->n_pauses)
		say_why(t, _("Paused %s (%s; whole days, the last one not counted): %s."),
		    days_words(t, t->out->paused_days), buf_text(&list),
		    day_words(t, raw + t->out->paused_days));
	buf_free(&list);
}

static void why_day_due(struct teller *t)
{
	why_paused(t, t->r->raw);
	why_rolled(t, t->r->raw + t->out->paused_days, t->out->due_day);
	if (t->out->strict_day == t->out->due_day)
		return;
	say_why(t, _("Strict, without the pause: %s."), day_words(t, t->out->strict_day));
	why_rolled(t, t->r->raw, t->out->strict_day);
}

static void why_extended(struct teller *t)
{
	if (!t->out->extended_day || t->r->in->extended)
		return;
	say_why(t,
	    _("Two further months need a notice with its reasons, sent by %s (Art. 12(3) GDPR)."),
	    day_words(t, t->out->due_day));
	why_month(t, t->r->c->month_extended, t->r->raw_extended);
	if (t->out->paused_days)
		say_why(t, _("Moved by the same %s: %s."), days_words(t, t->out->paused_days),
		    day_words(t, t->r->raw_extended + t->out->paused_days));
	why_rolled(t, t->r->raw_extended + t->out->paused_days, t->out->extended_day);
}

static void why_restrict_meanwhile(struct teller *t)
{
	if (t->r->in->kind == KIND_OBJECTION)
		say_why(
		    t, _("Until the objection is decided, use of the data is restricted at once "
			 "(Art. 18(1)(d) GDPR)."));
}

static void why_eves(struct teller *t)
{
	char d[DAY_TEXT];
	if (!t->out->lenient_day)
		return;
	const char *eve = eve_name(t->out->due_day);
	day_text(d, t->out->lenient_day);
	t->out->note = arena_printf(t->memory, _("if eves counted as holidays: %s"), d);
	if (eve)
		say_why(t,
		    _("%s is %s: not a public holiday in lag (1989:253), so the day counts."),
		    day_words(t, t->out->due_day), eve);
	else
		say_why(t, _("An eve on the way is not a public holiday in lag (1989:253), so it "
			     "counts."));
}

static void why_months(struct teller *t)
{
	const struct constants *c = t->r->c;
	why_received(t);
	why_month(t, t->r->in->extended ? c->month_extended : c->month_answer, t->r->raw);
	why_day_due(t);
	why_eves(t);
	why_extended(t);
	why_restrict_meanwhile(t);
}

/* ---- working days and hours ---- */

static void why_workdays(struct teller *t)
{
	why_received(t);
	say_why(t, _("%d working days from the day after receipt: %s (policy)."),
	    t->r->c->policy_workdays, day_words(t, t->r->raw));
	why_day_due(t);
	why_eves(t);
}

static void why_service(struct teller *t)
{
	enum priority p = t->r->in->priority;
	const struct constants *c = t->r->c;
	if ((int)p <= 0 || p >= PRI_END)
		p = PRI_NORMAL;
	why_received(t);
	say_why(t,
	    _("Solved, priority %s: %d working days from the day after receipt: %s (policy)."),
	    priority_name(p), c->solve_days[p], day_words(t, t->r->raw));
	why_day_due(t);
	why_eves(t);
	if (c->first_reply_hours[p])
		say_why(t,
		    _("Hours of work: Monday to Friday %02d:%02d to %02d:%02d, no public holidays; "
		      "the first reply has %d of them."),
		    c->day_start / 3600, c->day_start / 60 % 60, c->day_end / 3600,
		    c->day_end / 60 % 60, c->first_reply_hours[p]);
}

static void why_hours(struct teller *t)
{
	const struct constants *c = t->r->c;
	char a[INSTANT_TEXT], b[INSTANT_TEXT];
	say_why(t,
	    _("Aware %s: %d hours later is %s, counted in UTC and never moved (Art. 33(1) GDPR)."),
	    instant_text(a, t->r->in->received), c->breach_hours, instant_text(b, t->out->due_at));
	if (t->r->in->notified)
		say_why(t,
		    _("The authority was notified %s: what was missing follows within %d weeks, 'record supplement TIME' says "
		      "that it did (IMY; Art. 33(4) GDPR)."),
		    instant_text(a, t->r->in->notified), c->breach_supplement_weeks);
	else
		say_why(t,
		    _("What is missing follows within %d weeks of the notification, here counted from the "
		      "end of the %d hours; if you notify earlier, count from then (IMY; Art. 33(4) "
		      "GDPR)."),
		    c->breach_supplement_weeks, c->breach_hours);
	say_why(t, _("If the risk is high, tell the people concerned without undue delay (Art. 34 "
		     "GDPR)."));
}

static void why_steps(struct teller *t)
{
	for (size_t i = 0; i < t->out->n_steps; i++) {
		const struct clock_step *s = &t->out->steps[i];
		char local[INSTANT_TEXT];
		if (s->day)
			say_why(
			    t, _("On the way: %s by %s (policy)."), s->what, day_words(t, s->day));
		else if (t->out->day_clock)
			say_why(t, _("On the way: %s by %s (policy)."), s->what,
			    local_text(local, t->r->c->zone, s->at));
	}
}

void clock_explain(struct clock_out *out, struct arena *memory, const struct reckoning *r)
{
	struct teller t = {.out = out, .memory = memory, .r = r};
	switch (r->kind->clock) {
	case CLOCK_MONTH:
		why_months(&t);
		break;
	case CLOCK_WORKDAYS:
		why_workdays(&t);
		break;
	case CLOCK_SERVICE:
		why_service(&t);
		break;
	case CLOCK_HOURS72:
		why_hours(&t);
		break;
	case CLOCK_LETTER:
		say_why(&t,
		    _("The date stands in the authority's letter: %s. It is not counted and never "
		      "moved."),
		    day_words(&t, out->due_day));
		break;
	case CLOCK_NONE:
		say_why(&t, _("No clock runs: the dates are those of the campaign."));
		break;
	}
	why_steps(&t);
}
