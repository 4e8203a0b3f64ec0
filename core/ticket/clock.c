#include "ticket/clock.h"

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "store/clockrow.h"
#include "store/fact.h"

static const char *day_or_instant(struct arena *memory, int64_t day, int64_t at)
{
	char text[INSTANT_TEXT];
	if (day)
		return arena_str(memory, day_text(text, (int32_t)day));
	if (!at || at >= DUE_NEVER)
		return "";
	return arena_str(memory, instant_text(text, at));
}

/* Hours are few enough to be told. */
static const char *hours_line(struct ombud_session *s, struct arena *memory, const struct ticket_row *t, int64_t told)
{
	char due[INSTANT_TEXT];
	int64_t left = t->due_at - session_now(s), late = told - t->strict_at;
	local_text(due, s->constants.zone, t->strict_at); /* which stays when the other has ended */
	if (told && late <= 0)
		return arena_printf(memory, _("due %s, notified in time"), due);
	if (told)
		return arena_printf(memory, _("due %s, notified %lld h late"), due, (long long)(late + 3599) / 3600);
	if (left > 0)
		return arena_printf(memory, _("due %s, %lld h left"), due, (long long)(left / 3600));
	return arena_printf(memory, _("due %s, %lld h late"), due, (long long)(-left / 3600));
}

static const char *no_date(const struct ticket_row *t)
{
	const struct kind_info *k = kind_info((enum kind)t->kind);
	return k && k->clock == CLOCK_LETTER ? _("no date yet: the authority's letter sets it (:letter-date)") : _("no date");
}

static const char *clock_line(struct ombud_session *s, struct arena *memory, const struct ticket_row *t, int64_t told)
{
	const char *zone = s->constants.zone;
	char text[INSTANT_TEXT];
	if (t->strict_at >= DUE_NEVER)
		return no_date(t);
	int32_t received = local_day(zone, t->received_at), today = session_today(s);
	if (!t->due_day)
		return hours_line(s, memory, t, told);
	if (t->answered_at)
		return arena_printf(memory, _("due %s %s, answered on day %d"),
		    weekday_word((int32_t)t->due_day), day_text(text, (int32_t)t->due_day),
		    (int)(local_day(zone, t->answered_at) - received));
	if (today > t->due_day)
		return arena_printf(memory, _("due %s %s, %d days late"),
		    weekday_word((int32_t)t->due_day), day_text(text, (int32_t)t->due_day),
		    (int)(today - (int32_t)t->due_day));
	return arena_printf(memory, _("due %s %s, day %d of %d"), weekday_word((int32_t)t->due_day),
	    day_text(text, (int32_t)t->due_day), (int)(today - received),
	    (int)(t->due_day - received));
}

/* Late if no pause is counted: amber, and never hidden. */
static const char *with_strict(struct ombud_session *s, struct arena *memory, const struct ticket_row *t, const char *line)
{
	char text[DAY_TEXT];
	if (!t->is_open || t->answered_at || t->strict_at > session_now(s) || t->due_at <= session_now(s) ||
	    t->due_at >= DUE_NEVER)
		return line;
	return arena_printf(memory, _("%s; past the strict date %s"), line, day_text(text, (int32_t)t->strict_day));
}

enum ombud_status ticket_clock(struct ombud_ticket *out, struct ombud_session *s, struct arena *memory,
    const struct ticket_row *t)
{
	struct pause *p;
	size_t n;
	int64_t told = 0;
	if (t->kind == KIND_BREACH && fact_time(&told, s->db, &s->err, t->id, FACT_NOTIFIED))
		return s->err.status;
	out->due_day = day_or_instant(memory, t->due_day, t->due_at < DUE_NEVER ? t->due_at : t->strict_at);
	out->strict_day = day_or_instant(memory, t->strict_day, t->strict_at);
	out->extended_day = day_or_instant(memory, t->extended_day, 0);
	out->clock_line = with_strict(s, memory, t, clock_line(s, memory, t, told));
	if (clock_pauses(&p, &n, s->db, &s->err, memory, t->id))
		return s->err.status;
	struct buf b = {0};
	for (size_t i = 0; i < n; i++) {
		char from[DAY_TEXT], to[DAY_TEXT];
		buf_printf(&b, "%s%s..%s", i ? "," : "", day_text(from, p[i].from),
		    p[i].to == INT32_MAX ? "" : day_text(to, p[i].to));
	}
	out->pauses = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return OMBUD_OK;
}
