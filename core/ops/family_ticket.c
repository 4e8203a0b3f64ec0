/* Operations on a ticket's plain columns: assignee, priority, labels, kind, snooze. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/answer_says.h"
#include "ops/access.h"
#include "ops/cases.h"
#include "ops/family.h"
#include "ops/mask.h"
#include "ops/move.h"
#include "ops/passing.h"
#include "query/dates.h"

enum { LABELS_MAX = 50 };

static const void *keep_number(struct op_ctx *c, int64_t n)
{
	int64_t *kept = ARENA_NEW(c->keep, int64_t);
	*kept = n;
	return kept;
}

enum ombud_status prepare_assign(struct op_ctx *c)
{
	int64_t id;
	if (op_agent(c, op_arg(c, "to"), &id))
		return c->s->err.status;
	c->ready = keep_number(c, id);
	return OMBUD_OK;
}

enum ombud_status apply_assign(struct op_ctx *c, struct ticket_row *t)
{
	if (!c->ready && prepare_assign(c))
		return c->s->err.status;
	if (!state_info((enum state)t->state)->open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it is %s: reopen it before somebody takes it"),
		    state_info((enum state)t->state)->name);
	t->assignee_id = *(const int64_t *)c->ready;
	return OMBUD_OK;
}

enum ombud_status prepare_priority(struct op_ctx *c)
{
	const char *word = op_arg(c, "to");
	enum priority p = priority_find(word, strlen(word));
	if (!p)
		return fail(&c->s->err, OMBUD_INPUT, _("'%s' is no priority: urgent, high, normal or low"), word);
	c->ready = keep_number(c, p);
	return OMBUD_OK;
}

bool moves_date(const struct op_ctx *c, const struct ticket_row *t)
{
	struct ticket_row after = *t;
	if (c->ready)
		after.priority = *(const int64_t *)c->ready;
	return due_follows(t, &after);
}

enum ombud_status apply_priority(struct op_ctx *c, struct ticket_row *t)
{
	if (!c->ready && prepare_priority(c))
		return c->s->err.status;
	struct ticket_row before = *t;
	t->priority = *(const int64_t *)c->ready;
	c->detail = priority_name((enum priority)t->priority);
	return due_follows(&before, t) ? due_set(c->s, c->memory, t) : OMBUD_OK;
}

/* ---- labels ------------------------------------------------------------------------------------ */

struct label_words {
	const char *v[LABELS_MAX];
	size_t n;
};

enum ombud_status prepare_labels(struct op_ctx *c)
{
	struct label_words *w = ARENA_NEW(c->keep, struct label_words);
	for (const char *p = op_arg(c, "name"); *p && w->n < LABELS_MAX;) {
		p += *p == '+'; /* as it stands in a filter */
		size_t k = strcspn(p, ", ");
		if (k && label_check(&c->s->err, p, k))
			return c->s->err.status;
		if (k)
			w->v[w->n++] = arena_strn(c->keep, p, k);
		p += k + (p[k] != '\0');
	}
	if (!w->n)
		return fail(&c->s->err, OMBUD_INPUT, _("which label?"));
	c->ready = w;
	return OMBUD_OK;
}

static size_t count_labels(const char *list)
{
	size_t n = *list != '\0';
	for (; *list; list++)
		n += *list == ',';
	return n;
}

/* Whether it is taken says whether it is theirs: for who may not reveal that, it is a question like any
 * other, rehearsed or not. */
static enum ombud_status guessed(struct op_ctx *c, const char *word)
{
	const char *asked = arena_printf(c->memory, "label:%s", word);
	if (access_reveals(c->s, CLASS_S2))
		return OMBUD_OK;
	if (access_may_class(c->s, CLASS_S2, asked))
		return c->s->err.status;
	passing_asked(c->s, CLASS_S2, "label", asked);
	return OMBUD_OK;
}

/* Of many tickets a word is nobody's name; where it is one's after all, it is masked as it is shown. */
static enum ombud_status names_nobody(struct op_ctx *c, const struct label_words *w)
{
	if (c->many || !c->before)
		return OMBUD_OK;
	struct masker *m = masker_open(c->s, c->memory, c->before->id);
	for (size_t i = 0; i < w->n; i++)
		if (guessed(c, w->v[i]))
			return c->s->err.status;
		else if (masker_hides(m, w->v[i], strlen(w->v[i])))
			return fail(&c->s->err, OMBUD_INPUT,
			    _("that label holds a name or a value of the ticket's people, and labels stand in clear in every list: call it otherwise"));
	return OMBUD_OK;
}

static enum ombud_status put_labels(struct op_ctx *c, struct ticket_row *t, bool on)
{
	if (!c->ready && prepare_labels(c))
		return c->s->err.status;
	const struct label_words *w = c->ready;
	const char *list = t->labels;
	if (on && names_nobody(c, w))
		return c->s->err.status;
	for (size_t i = 0; i < w->n; i++)
		if (labels_has(list, w->v[i], strlen(w->v[i])) != on)
			list = labels_put(c->memory, list, w->v[i], on);
	if (on && count_labels(list) > LABELS_MAX)
		return fail(&c->s->err, OMBUD_CONFLICT, _("a ticket carries at most %d labels"), LABELS_MAX);
	t->labels = list;
	return OMBUD_OK;
}

enum ombud_status apply_label(struct op_ctx *c, struct ticket_row *t)
{
	return put_labels(c, t, true);
}

enum ombud_status apply_unlabel(struct op_ctx *c, struct ticket_row *t)
{
	return put_labels(c, t, false);
}

/* ---- kind and dates ------------------------------------------------------------------------------ */

/* The clock starts on receipt, not on recognition: the date of the letter that asks stays (DOMAIN C.1). */
enum ombud_status apply_kind(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "to");
	enum kind k = kind_find(word, strlen(word));
	if (!k)
		return fail(&c->s->err, OMBUD_INPUT, _("'%s' is no kind: 'help kinds' lists them"), word);
	if (k != (enum kind)t->kind && move_lets_kind(c, t))
		return c->s->err.status;
	bool stands;
	if (received_of_right(&t->received_at, c, t, k) || answer_stands(&stands, c, t, k))
		return c->s->err.status;
	if (!stands) {
		t->answered_at = 0;
		c->remark = _("what was sent before is not the answer that the request is owed: its clock runs on");
	}
	t->kind = k;
	c->detail = kind_info(k)->name;
	if (t->resolution[0]) {
		const struct code_info *code = code_find(t->resolution, strlen(t->resolution));
		if (!code || !code_fits(code, k))
			t->resolution = t->ground = "";
	}
	return due_set(c->s, c->memory, t);
}

enum ombud_status apply_letter_date(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "date");
	int32_t day;
	if (kind_info((enum kind)t->kind)->clock != CLOCK_LETTER)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("only an authority's letter (kind dpa) sets a date; this clock follows the law"));
	if (!day_parse(word, strlen(word), &day))
		return fail(&c->s->err, OMBUD_INPUT, _("write the date as YYYY-MM-DD"));
	if (day < local_day(c->s->constants.zone, t->received_at))
		return fail(&c->s->err, OMBUD_INPUT, _("the date lies before the letter was received"));
	t->letter_day = day;
	return due_set(c->s, c->memory, t);
}

static bool is_weekday(const char *word)
{
	static const char days[] = "mon tue wed thu fri sat sun";
	const char *at = strlen(word) == 3 ? strstr(days, word) : NULL;
	return at && (at - days) % 4 == 0;
}

/* A time; a day in numbers or words (fri, tomorrow, eom, next-week), whose first hour it is; or a length of time from
 * now. On a Friday whose work has begun, fri is the next. */
static bool snooze_time(struct op_ctx *c, const char *word, int64_t *until)
{
	enum { MOST = 3650 * 86400 };
	const struct constants *k = &c->s->constants;
	struct moment m = {.now = c->asked_at ? c->asked_at : c->now, .zone = k->zone};
	struct span span;
	struct duration length;
	bool has_time;
	if (instant_parse(word, strlen(word), k->zone, until, &has_time) && has_time)
		return true;
	if (span_parse(&span, word, strlen(word), &m, true)) {
		int32_t day = local_day(k->zone, span.start);
		*until = local_instant(k->zone, day, k->day_start);
		if (*until <= m.now && is_weekday(word))
			*until = local_instant(k->zone, day + 7, k->day_start);
		return true;
	}
	if (duration_parse(&length, word, strlen(word)) != DURATION_OK || length.n <= 0)
		return false;
	*until = duration_from(&m, &length, 1);
	return *until <= m.now + MOST;
}

enum ombud_status prepare_snooze(struct op_ctx *c)
{
	const char *word = op_arg(c, "until");
	int64_t until = 0;
	if (strcmp(word, "none") != 0) {
		if (!snooze_time(c, word, &until))
			return fail(&c->s->err, OMBUD_INPUT,
			    _("until: write a day (fri, tomorrow, eom, YYYY-MM-DD), a time (YYYY-MM-DDThh:mm) or a length (5h 3d 2w 5bd); none wakes it"));
		if (until <= c->now)
			return fail(&c->s->err, OMBUD_INPUT, _("that lies behind: snooze until a later time"));
	}
	c->ready = keep_number(c, until);
	return OMBUD_OK;
}

enum ombud_status apply_snooze(struct op_ctx *c, struct ticket_row *t)
{
	if (!c->ready && prepare_snooze(c))
		return c->s->err.status;
	if (!state_info((enum state)t->state)->open)
		return fail(&c->s->err, OMBUD_CONFLICT, _("only open tickets are snoozed"));
	t->snoozed_until = *(const int64_t *)c->ready;
	return OMBUD_OK;
}
