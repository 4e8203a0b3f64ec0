/* A ticket's dates, from what the law's clock says of it. */
#include <string.h>

#include "base/time.h"
#include "ops/law.h"
#include "ops/op.h"
#include "store/clockrow.h"
#include "store/fact.h"

/* A breach is counted from when the house was aware of it (Art. 33(1)): until that is recorded, from the letter,
 * which is never later than a letter could have told of it. */
enum ombud_status due_start(int64_t *at, struct ombud_session *s, const struct ticket_row *t)
{
	int64_t aware = 0;
	*at = t->received_at;
	if (t->kind != KIND_BREACH || !t->id)
		return OMBUD_OK;
	if (fact_time(&aware, s->db, &s->err, t->id, FACT_AWARE))
		return s->err.status;
	*at = aware ? aware : t->received_at;
	return OMBUD_OK;
}

/* An extension stands on a notice that left in time: where a receipt turns out earlier, or a pause goes, it may
 * have left too late, and then it extends nothing. What was imported has no notice here to judge by. */
static enum ombud_status notice_was_late(
    bool *late, struct ombud_session *s, struct arena *memory, const struct ticket_row *t, int32_t due)
{
	struct clock_event *e = NULL;
	size_t n = 0;
	*late = false;
	if (!t->id || clock_event_list(&e, &n, s->db, &s->err, memory, t->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(e[i].type, "extend") == 0)
			*late = e[i].from_day > due;
	return OMBUD_OK;
}

/* With the extension while it stands: whether it does is seen by the date without it. */
static enum ombud_status compute(struct clock_out *out, struct ombud_session *s, struct arena *memory,
    struct ticket_row *t, const struct constants *law, struct clock_in *in)
{
	bool late = false;
	if (!in->extended || !kind_info(in->kind)->extend)
		return clock_compute(out, memory, &s->err, law, in);
	in->extended = false;
	if (clock_compute(out, memory, &s->err, law, in) || notice_was_late(&late, s, memory, t, out->due_day))
		return s->err.status;
	in->extended = !late;
	if (late) {
		t->extension = "";
		return OMBUD_OK;
	}
	return clock_compute(out, memory, &s->err, law, in);
}

/* Who has told the authority within the hours owes it no date any more: the strict one keeps when that was. */
static enum ombud_status notified_ends(struct ombud_session *s, struct ticket_row *t)
{
	int64_t told = 0;
	if (t->kind != KIND_BREACH || !t->id)
		return OMBUD_OK;
	if (fact_time(&told, s->db, &s->err, t->id, FACT_NOTIFIED))
		return s->err.status;
	if (told && told <= t->due_at)
		t->due_at = DUE_NEVER;
	return OMBUD_OK;
}

enum ombud_status due_set(struct ombud_session *s, struct arena *memory, struct ticket_row *t)
{
	struct pause *pauses = NULL;
	size_t n = 0;
	int64_t start;
	if ((t->id && clock_pauses(&pauses, &n, s->db, &s->err, memory, t->id)) || due_start(&start, s, t))
		return s->err.status;
	const struct kind_info *kind = kind_info((enum kind)t->kind);
	const struct constants *law = law_on(s, local_day(s->constants.zone, t->received_at));
	if (!law)
		return s->err.status;
	t->constants = law->version;
	t->due_at = t->strict_at = DUE_NEVER;
	t->due_day = t->strict_day = t->extended_day = 0;
	if (!kind || kind->clock == CLOCK_NONE || (kind->clock == CLOCK_LETTER && !t->letter_day))
		return OMBUD_OK;
	struct clock_in in = {.kind = (enum kind)t->kind,
	    .priority = (enum priority)t->priority,
	    .received = start,
	    .letter_day = (int32_t)t->letter_day,
	    .pauses = pauses,
	    .n_pauses = kind->pauses ? n : 0,
	    .extended = t->extension[0] != '\0',
	    .today = session_today(s)};
	struct clock_out out;
	/* The GDPR's clock starts with the GDPR: older letters have no date of this law. */
	if (local_day(s->constants.zone, start) < day_of((struct date){2018, 5, 25}))
		return OMBUD_OK;
	if (compute(&out, s, memory, t, law, &in))
		return s->err.status;
	t->due_at = in.extended && out.extended_at ? out.extended_at : out.due_at;
	t->strict_at = out.strict_at ? out.strict_at : out.due_at;
	t->due_day = in.extended && out.extended_day ? out.extended_day : out.due_day;
	t->strict_day = out.strict_day;
	t->extended_day = out.extended_day;
	return notified_ends(s, t);
}

bool due_stops(const struct ticket_row *t, int32_t day)
{
	return !t->due_day || day <= t->due_day;
}

bool due_follows(const struct ticket_row *before, const struct ticket_row *after)
{
	const struct kind_info *k = kind_info((enum kind)after->kind);
	/* A clock that has ended keeps its date, and the law's clocks know no priority. */
	bool by_priority = k && k->clock == CLOCK_SERVICE && state_info((enum state)after->state)->open;
	return before->kind != after->kind || before->state != after->state ||
	       before->received_at != after->received_at || before->letter_day != after->letter_day ||
	       (before->extension[0] != '\0') != (after->extension[0] != '\0') ||
	       (by_priority && before->priority != after->priority);
}
