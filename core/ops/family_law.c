/* Operations on the law as the desk has it: constants and holidays, by whom and since when. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/law.h"
#include "store/law.h"

static enum ombud_status day_of_arg(struct op_ctx *c, const char *name, int32_t *out)
{
	const char *word = op_arg(c, name);
	*out = 0;
	if (!word[0])
		return OMBUD_OK;
	if (day_parse(word, strlen(word), out) && *out >= day_of((struct date){2018, 5, 25}))
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("--%s: a day from 2018-05-25 on, as in 2027-01-01"), name);
}

static enum ombud_status source_of(struct op_ctx *c, const char **out)
{
	*out = op_arg(c, "source");
	if ((*out)[strspn(*out, " ")] && strlen(*out) <= 200)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("say where it stands (--source TEXT, at most 200 bytes): a law's number, a guideline"));
}

static enum ombud_status added(struct op_ctx *c, const char *place, int64_t row, bool there)
{
	return op_item(c, &(struct journal_item){.place = place,
	    .row_id = row,
	    .field = "withdrawn",
	    .before = there ? NULL : "1",
	    .after = there ? "1" : NULL});
}

/* ---- constants ------------------------------------------------------------------------------------ */

static enum ombud_status unknown_name(struct op_ctx *c, const char *name)
{
	const char *all = "", *next;
	for (size_t i = 0; (next = law_name(i)); i++)
		all = arena_printf(c->memory, "%s%s%s", all, i ? ", " : "", next);
	return fail(&c->s->err, OMBUD_INPUT, _("there is no legal constant '%s'; there are %s"), name, all);
}

static enum ombud_status value_of(struct op_ctx *c, int most, int64_t *out)
{
	char *end;
	*out = strtoll(op_arg(c, "value"), &end, 10);
	if (op_arg(c, "value")[0] && !*end && *out >= 1 && *out <= most)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("%s is a number from 1 to %d"), op_arg(c, "name"), most);
}

enum ombud_status run_law_set(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct law_row l = {.name = op_arg(c, "name"), .agent_id = s->agent.id};
	int most;
	int64_t id;
	if (!law_find(l.name, &most))
		return unknown_name(c, l.name);
	if (value_of(c, most, &l.value) || day_of_arg(c, "from", &l.from) || source_of(c, &l.source))
		return s->err.status;
	c->note.sentence = arena_printf(c->keep, "law-set %s %lld", l.name, (long long)l.value);
	c->remark = _("what was received before that day keeps its dates; those of open tickets follow at the next tick");
	if (law_next_version(&l.version, s->db, &s->err) || law_add(&id, s->db, &s->err, &l, c->now) ||
	    added(c, "constant", id, true) || law_touch(s, l.from))
		return s->err.status;
	c->changed = 1;
	return op_audit(c, "law-set", "setting", id, arena_printf(c->keep, "%s = %lld", l.name, (long long)l.value));
}

/* ---- holidays ------------------------------------------------------------------------------------- */

/* "06-06", "easter+39", "saturday 06-20" */
static enum ombud_status rule_of(struct op_ctx *c, struct holiday *h)
{
	const char *on = op_arg(c, "on"), *date = on;
	int32_t day;
	char *end = "";
	h->how = HOLIDAY_FIXED;
	if (strncmp(on, "easter", 6) == 0 && (on[6] == '+' || on[6] == '-')) {
		h->how = HOLIDAY_EASTER;
		h->month = 0;
		h->day = (int)strtol(on + 6, &end, 10);
		if (!*end && h->day >= -100 && h->day <= 200)
			return OMBUD_OK;
	} else {
		if (strncmp(on, "saturday ", 9) == 0) {
			h->how = HOLIDAY_SATURDAY;
			date = on + 9;
		}
		const char *whole = arena_printf(c->memory, "2000-%s", date);
		if (strlen(date) == 5 && day_parse(whole, strlen(whole), &day)) {
			h->month = (int)strtol(date, NULL, 10);
			h->day = (int)strtol(date + 3, NULL, 10);
			return OMBUD_OK;
		}
	}
	return fail(&c->s->err, OMBUD_INPUT,
	    _("--on: a date as in 06-06, a day around Easter as in easter+39, or 'saturday 06-20' for the Saturday among "
	      "the seven days from then"));
}

static enum ombud_status find_holiday(struct op_ctx *c, const char *name, struct holiday_row *out)
{
	struct holiday_row *v;
	size_t n;
	*out = (struct holiday_row){0};
	if (law_holidays(&v, &n, c->s->db, &c->s->err, c->memory))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].h.name, name) == 0)
			*out = v[i]; /* the latest of that name */
	return OMBUD_OK;
}

static enum ombud_status put_holiday(struct op_ctx *c, struct holiday_row *h)
{
	int64_t id;
	h->agent_id = c->s->agent.id;
	if (law_add_holiday(&id, c->s->db, &c->s->err, h, c->now))
		return c->s->err.status;
	return added(c, "holiday", id, true);
}

static enum ombud_status drop_holiday(struct op_ctx *c, const struct holiday_row *h)
{
	return law_drop_holiday(c->s->db, &c->s->err, h->id) ? c->s->err.status : added(c, "holiday", h->id, false);
}

/* What was a holiday stays one for the days before. */
static enum ombud_status change_holiday(struct op_ctx *c, struct holiday_row *old, struct holiday_row *fresh)
{
	struct holiday_row ended = *old;
	bool anew = fresh->h.how != 0;
	ended.version = fresh->version;
	ended.h.valid_to = anew ? fresh->h.valid_from - 1 : fresh->h.valid_to;
	if (old->id && (drop_holiday(c, old) ||
	                   (ended.h.valid_to >= ended.h.valid_from && put_holiday(c, &ended))))
		return c->s->err.status;
	return anew ? put_holiday(c, fresh) : OMBUD_OK;
}

static enum ombud_status read_holiday(struct op_ctx *c, struct holiday_row *old, struct holiday_row *h)
{
	const char *name = op_arg(c, "name");
	struct err *err = &c->s->err;
	if (!name[strspn(name, " ")] || strlen(name) > 60)
		return fail(err, OMBUD_INPUT, _("a holiday has a name of at most 60 bytes"));
	h->h.name = name;
	if (find_holiday(c, name, old) || day_of_arg(c, "from", &h->h.valid_from) || day_of_arg(c, "to", &h->h.valid_to) ||
	    source_of(c, &h->h.source) || (op_has(c, "on") && rule_of(c, &h->h)))
		return err->status;
	if (!old->id && !h->h.how)
		return fail(err, OMBUD_INPUT, _("there is no holiday '%s': say which day it is (--on) and since when (--from)"), name);
	if (h->h.how ? !h->h.valid_from : !h->h.valid_to)
		return fail(err, OMBUD_INPUT,
		    h->h.how ? _("say from which day on it is one (--from DAY)") : _("say until which day it is one (--to DAY)"));
	if (h->h.valid_to && h->h.valid_from > h->h.valid_to)
		return fail(err, OMBUD_INPUT, _("--from lies after --to"));
	return OMBUD_OK;
}

enum ombud_status run_holiday_set(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct holiday_row old, h = {0};
	if (read_holiday(c, &old, &h) || law_next_version(&h.version, s->db, &s->err) || change_holiday(c, &old, &h) ||
	    law_touch(s, 0))
		return s->err.status;
	c->note.sentence = arena_printf(c->keep, "holiday-set %s", h.h.name);
	c->remark = _("the dates of open tickets follow at the next tick");
	c->changed = 1;
	return op_audit(c, "holiday-set", "setting", 0, "holiday");
}
