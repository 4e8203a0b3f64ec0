/* The legal clock by itself: words in, words out, no store. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "due_room.h"

struct question {
	struct clock_in in;
	VEC(struct pause) pauses;
	bool has_time;
};

/* A value as it may be repeated in an error: short, and plain ASCII whatever was typed. */
enum { QUOTED = 48 };
static const char *quoted(char out[QUOTED], const char *s)
{
	size_t n = 0;
	for (; *s && n < QUOTED - 4; s++)
		out[n++] = *s >= ' ' && *s <= '~' ? *s : '?';
	snprintf(out + n, QUOTED - n, "%s", *s ? "..." : "");
	return out;
}

/* ---- the question ---- */

static enum ombud_status read_kind(struct err *err, struct question *q, const char *kind)
{
	char word[QUOTED];
	if (!kind || !*kind)
		return fail(err, OMBUD_INPUT, _("no kind: write one, such as access or erasure"));
	q->in.kind = kind_find(kind, strlen(kind));
	if (!q->in.kind)
		return fail(err, OMBUD_INPUT,
		    _("kind '%s': there is no such kind, or more than one; write one in full, such "
		      "as access, erasure or breach"),
		    quoted(word, kind));
	switch (kind_info(q->in.kind)->clock) {
	case CLOCK_LETTER:
		return fail(err, OMBUD_INPUT,
		    _("kind dpa: its date stands in the authority's letter and follows no rule; "
		      "write that date into the ticket"));
	case CLOCK_NONE:
		return fail(err, OMBUD_INPUT,
		    _("kind %s has no clock: its dates are set when it is planned"),
		    kind_info(q->in.kind)->name);
	default:
		return OMBUD_OK;
	}
}

static enum ombud_status read_received(struct err *err, struct question *q, const char *received)
{
	char word[QUOTED];
	if (!received || !*received)
		return fail(err, OMBUD_INPUT,
		    _("no date of receipt: write 2026-03-05, or 2026-03-05T14:30 with the time"));
	if (!instant_parse(
		received, strlen(received), constants_builtin.zone, &q->in.received, &q->has_time))
		return fail(err, OMBUD_INPUT,
		    _("received '%s' is not a date: write 2026-03-05, 2026-03-05T14:30, or with a "
		      "zone 2026-03-05T14:30Z or +01:00"),
		    quoted(word, received));
	return OMBUD_OK;
}

/* "A..B"; "A.." is a pause that is still open. */
static bool pause_parse(const char *s, struct pause *p)
{
	const char *dots = strstr(s, "..");
	if (!dots || !day_parse(s, (size_t)(dots - s), &p->from))
		return false;
	p->to = INT32_MAX;
	return dots[2] == '\0' || day_parse(dots + 2, strlen(dots + 2), &p->to);
}

static enum ombud_status read_pauses(
    struct err *err, struct question *q, const char *const *texts, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char word[QUOTED];
		struct pause p;
		if (!texts[i] || !pause_parse(texts[i], &p))
			return fail(err, OMBUD_INPUT,
			    _("pause '%s' is not a span of days: write 2026-03-07..2026-03-15, "
			      "from the first day of the pause to the day it ended"),
			    quoted(word, texts[i] ? texts[i] : ""));
		vec_push(&q->pauses, p);
	}
	q->in.pauses = q->pauses.v;
	q->in.n_pauses = q->pauses.n;
	return OMBUD_OK;
}

static enum ombud_status read_priority(struct err *err, struct question *q, const char *priority)
{
	char word[QUOTED];
	q->in.priority = PRI_NORMAL;
	if (!priority || !*priority)
		return OMBUD_OK;
	q->in.priority = priority_find(priority, strlen(priority));
	if (!q->in.priority)
		return fail(err, OMBUD_INPUT, _("priority '%s': write urgent, high, normal or low"),
		    quoted(word, priority));
	return OMBUD_OK;
}

static enum ombud_status read_question(
    struct err *err, struct question *q, const struct ombud_due_how *how)
{
	q->in.today = local_day(constants_builtin.zone, how->now ? how->now : time_now());
	if (read_kind(err, q, how->kind) || read_received(err, q, how->received) ||
	    read_priority(err, q, how->priority))
		return err->status;
	return read_pauses(err, q, how->pauses, how->n_pauses);
}

/* ---- the answer ---- */

static const char *day_words(struct due *d, int32_t day)
{
	char text[DAY_TEXT];
	return day ? arena_str(&d->arena, day_text(text, day)) : "";
}

static const char *instant_words(struct due *d, int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? arena_str(&d->arena, instant_text(text, at)) : "";
}

static void tell_dates(struct due *d, const struct clock_in *in, const struct clock_out *out)
{
	struct ombud_due *f = &d->face;
	if (out->day_clock) {
		f->received = day_words(d, out->received_day);
		f->strict = day_words(d, out->strict_day);
		f->due = day_words(d, out->due_day);
		f->extended = day_words(d, out->extended_day);
	} else {
		f->received = instant_words(d, in->received);
		f->strict = instant_words(d, out->strict_at);
		f->due = instant_words(d, out->due_at);
		f->extended = instant_words(d, out->extended_at);
	}
	f->note = out->note;
}

static void tell_steps(struct due *d, const struct clock_out *out)
{
	struct ombud_due_step *v = ARENA_ARRAY(&d->arena, struct ombud_due_step, out->n_steps + 1);
	for (size_t i = 0; i < out->n_steps; i++) {
		const struct clock_step *s = &out->steps[i];
		v[i].what = s->what;
		v[i].met = "";
		v[i].due = s->day ? day_words(d, s->day) : instant_words(d, s->at);
	}
	d->face.steps = v;
	d->face.n_steps = out->n_steps;
}

void due_tell(struct due *d, const struct clock_in *in, const struct clock_out *out)
{
	tell_dates(d, in, out);
	tell_steps(d, out);
}

struct due *due_new(void)
{
	struct due *d = mem_alloc(sizeof *d);
	*d = (struct due){.face = {.received = "", .strict = "", .due = "", .extended = "", .note = ""}};
	d->face.memory = d;
	return d;
}

static void tell_why(struct due *d, const struct clock_out *out, bool has_time)
{
	const char **v = ARENA_ARRAY(&d->arena, const char *, out->n_why + 1);
	size_t n = 0;
	if (!out->day_clock && !has_time)
		v[n++] = arena_printf(&d->arena,
		    _("No time was given: the day's first moment in %s is taken, the strictest "
		      "reading."),
		    constants_builtin.zone);
	for (size_t i = 0; i < out->n_why; i++)
		v[n++] = out->why[i];
	d->face.why = v;
	d->face.n_why = n;
}

enum ombud_status ombud_due(
    struct ombud_due **out, const struct ombud_due_how *how, char *why, size_t why_size)
{
	struct err err = {0};
	struct question q = {0};
	struct clock_out clock;
	struct due *d = mem_alloc(sizeof *d);
	*out = NULL;
	enum ombud_status status = read_question(&err, &q, how);
	if (!status)
		status = clock_compute(&clock, &d->arena, &err, &constants_builtin, &q.in);
	if (status) {
		snprintf(why, why_size, "%s", err.text);
		arena_free(&d->arena);
		mem_free(d);
	} else {
		due_tell(d, &q.in, &clock);
		tell_why(d, &clock, q.has_time);
		d->face.memory = d;
		*out = &d->face;
	}
	vec_free(&q.pauses);
	return status;
}

void ombud_due_free(struct ombud_due *f)
{
	if (!f)
		return;
	struct due *d = f->memory;
	arena_free(&d->arena);
	mem_free(d);
}
