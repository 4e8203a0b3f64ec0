/* What an erasure waits for: a person, a decision, the purge, the proof, a hold, a day. */
#include "erase/waits.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/erase.h"
#include "ops/family_erase.h"
#include "ops/hold.h"
#include "store/hold.h"
#include "store/leftover.h"
#include "store/setting.h"
#include "store/ticket.h"

/* Beyond that many rows one looks at a screen for seconds: whoever approves or runs it is told then. */
enum { ROWS_AT_ONCE = 20000 };

static const char *of_planned(struct filling *f, const struct erasure_row *e)
{
	return arena_printf(f->memory, _("approval by another than %s (%s)"), fill_agent(f, e->planned_by),
	    permission_holders(MAY_APPROVE_ERASURE));
}

static const char *setting(struct filling *f, const char *key)
{
	struct err ignored = {0};
	const char *text = setting_get(f->s->db, &ignored, f->memory, key);
	return text ? text : "";
}

static const char *by_clock(struct filling *f, const struct erasure_row *e)
{
	char text[INSTANT_TEXT];
	int64_t hours = strtoll(setting(f, "erase.run-after"), NULL, 10);
	return hours ? arena_printf(f->memory, _(", or the clock from %s on"),
	                   local_text(text, f->s->constants.zone, e->approved_at + hours * 3600))
	             : "";
}

static bool undecided(struct filling *f, const struct erasure_row *e)
{
	struct ticket_row t;
	struct err ignored = {0};
	return e->ticket_id && !ticket_load(&t, f->s->db, &ignored, f->memory, e->ticket_id) && t.state != STATE_APPROVED;
}

static const char *of_approved(struct filling *f, const struct erasure_row *e)
{
	return undecided(f, e) ? arena_printf(f->memory, _("the answer to #%lld, which two people approve"), (long long)e->ticket_id)
	                 : arena_printf(f->memory, _("its run (%s)%s"), permission_holders(MAY_ERASE), by_clock(f, e));
}

static const char *of_begun(struct filling *f, const struct erasure_row *e)
{
	return undecided(f, e)
	           ? arena_printf(f->memory, _("the answer to #%lld, whose approval was taken back: approve it again, or 'erase drop %lld'"),
	                 (long long)e->ticket_id, (long long)e->id)
	           : _("its end, with the next run or tick");
}

static const char *of_erased(struct filling *f, const struct erasure_row *e)
{
	if (e->vacuumed)
		return _("the purge: a session still reads an older state");
	const char *hour = setting(f, "erase.purge-hour");
	return *hour && strcmp(hour, "no") != 0 ? arena_printf(f->memory, _("the purge, from %s:00 on or at once"), hour)
	                                        : _("the purge");
}

static const char *of_purged(struct filling *f, const struct erasure_row *e)
{
	const char *copy = e->found ? leftovers(f->memory, db_file(f->s->db)) : "";
	const char *slash = *copy ? memrchr(copy, '/', strcspn(copy, "\n")) : NULL;
	if (*copy)
		return arena_printf(f->memory, _("what the last look found: %lld; %.*s is a copy of the store, to be removed"),
		    (long long)e->found, (int)strcspn(slash ? slash + 1 : copy, "\n"), slash ? slash + 1 : copy);
	return e->found ? arena_printf(f->memory, _("what the last look found: %lld"), (long long)e->found)
	                : _("the look through rows and files");
}

static const char *of_proven(struct filling *f, const struct erasure_row *e)
{
	if (e->held)
		return arena_printf(f->memory, _("the release of holds: %lld rows"), (long long)e->held);
	if (e->rest_day < session_today(f->s))
		return "";
	char day[DAY_TEXT];
	if (e->again)
		return arena_printf(f->memory, _("%s: the rest goes, and %lld shared values are looked for again"),
		    day_text(day, (int32_t)e->rest_day), (long long)e->shared);
	return arena_printf(f->memory, _("%s: the rest goes"), day_text(day, (int32_t)e->rest_day));
}

static const char *of_dropped(struct filling *f, const struct erasure_row *e)
{
	(void)f;
	(void)e;
	return "";
}

const char *erasure_waits(struct filling *f, const struct erasure_row *e)
{
	static const char *(*const of[])(struct filling *f, const struct erasure_row *e) = {
	    of_planned, of_approved, of_begun, of_erased, of_purged, of_proven, of_dropped};
	return e->state >= 0 && e->state < (int64_t)(sizeof of / sizeof *of) ? of[e->state](f, e) : "";
}

const char *erasure_blocked(struct filling *f, const struct erasure_row *e, int64_t rows)
{
	struct ombud_session *s = f->s;
	if (!erase_next(s, f->memory, e, rows <= ROWS_AT_ONCE))
		return "";
	const char *why = arena_str(f->memory, s->err.text);
	err_clear(&s->err);
	return why;
}

const char *erasure_held(struct filling *f, const struct erasure_row *e)
{
	struct ombud_session *s = f->s;
	struct err err = {0};
	struct hold_row *v;
	size_t n;
	const char *out = "";
	if (!e->person_id || hold_list(&v, &n, s->db, &err, f->memory, false))
		return "";
	for (size_t i = n; i-- > 0;) {
		int64_t person = 0;
		if (!hold_person(&person, s->db, &err, &v[i]) && person == e->person_id)
			out = arena_printf(f->memory, _("%s%s%s: %s ('hold release %lld', by two)"), out, out[0] ? "; " : "",
			    hold_object_said(f->memory, &v[i]), hold_said(f->memory, &v[i]), (long long)v[i].id);
	}
	return out;
}
