/* Numbers and dates: every value becomes a range of the column, both ends included. */
#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "query/check.h"
#include "query/dates.h"

static const char *find_dots(const struct value *v)
{
	for (size_t i = 0; i + 1 < v->n && v->type == VALUE_TEXT; i++)
		if (v->text[i] == '.' && v->text[i + 1] == '.')
			return v->text + i;
	return NULL;
}

/* ---- numbers ---- */

static int shift_of(char c)
{
	switch (c) {
	case 'k':
	case 'K':
		return 10;
	case 'm':
	case 'M':
		return 20;
	case 'g':
	case 'G':
		return 30;
	default:
		return 0;
	}
}

/* 4150 #4150 5k 1M: k, M and G are of 1024. */
static bool number(int64_t *out, const char *s, size_t n)
{
	size_t i = n && s[0] == '#';
	int64_t x = 0;
	size_t first = i;
	for (; i < n && s[i] >= '0' && s[i] <= '9'; i++) {
		if (x > (INT64_MAX >> 34) / 10)
			return false;
		x = x * 10 + (s[i] - '0');
	}
	if (i == first)
		return false;
	int shift = i < n ? shift_of(s[i]) : 0;
	if (shift)
		i++;
	*out = x * (INT64_C(1) << shift);
	return i == n;
}

static enum ombud_status bad_number(struct check *c, const struct value *v)
{
	return lex_fail(
	    c->err, v->at, _("not a number"), _("write 5, >5, 5..9, or 10k and 1M for bytes"));
}

static enum ombud_status number_range(struct check *c, struct value *v, const char *dots)
{
	size_t left = (size_t)(dots - v->text), right = v->n - left - 2;
	if (left == 0 && right == 0)
		return bad_number(c, v);
	if ((left && !number(&v->lo, v->text, left)) || (right && !number(&v->hi, dots + 2, right)))
		return bad_number(c, v);
	if (v->lo > v->hi)
		return lex_fail(c->err, v->at, _("the range runs backwards"), _("write the smaller end first"));
	return OMBUD_OK;
}

/* What is compared with reaches from first to last: a day, a month, one number. */
static void compare_to(struct value *v, enum compare op, int64_t first, int64_t last)
{
	switch (op) {
	case LESS:
		v->hi = first - 1;
		break;
	case LESS_EQUAL:
		v->hi = last;
		break;
	case MORE:
		v->lo = last + 1;
		break;
	case MORE_EQUAL:
		v->lo = first;
		break;
	case NOT_EQUAL: /* the value itself; what negates it is not seen here */
		v->lo = first;
		v->hi = last;
		break;
	}
}

/* <3..5 is neither a comparison nor a range. */
static bool compares_range(const struct value *v)
{
	for (size_t i = 0; v->type == VALUE_COMPARE && i + 1 < v->n; i++)
		if (v->text[i] == '.' && v->text[i + 1] == '.')
			return true;
	return false;
}

static enum ombud_status bad_comparison(struct check *c, const struct value *v)
{
	char advice[120];
	if (v->compare == NOT_EQUAL)
		return lex_fail(c->err, v->at, _("!= before a range"),
		    _("put - before the field to leave the range out"));
	snprintf(advice, sizeof advice, _("write %.*s, or compare with one end"), v->n < 60 ? (int)v->n : 0, v->text);
	return lex_fail(c->err, v->at, _("a comparison before a range"), advice);
}

enum ombud_status check_number(struct check *c, struct value *v)
{
	if (compares_range(v))
		return bad_comparison(c, v);
	v->lo = INT64_MIN;
	v->hi = INT64_MAX;
	if (v->type == VALUE_ANY || v->type == VALUE_NONE)
		return OMBUD_OK;
	const char *dots = find_dots(v);
	if (dots)
		return number_range(c, v, dots);
	int64_t x;
	if (v->type == VALUE_REGEX || !number(&x, v->text, v->n))
		return bad_number(c, v);
	compare_to(v, v->type == VALUE_COMPARE ? v->compare : NOT_EQUAL, x, x);
	return OMBUD_OK;
}

/* ---- dates ---- */

/* A due column holds the first second that is late. Its last good second, one before, is what a
 * date or a length of time is compared with: due:fri is what must be done by the end of Friday. */
static int64_t late_by(const struct field *f)
{
	return field_is(f, "due") || field_is(f, "strict");
}

static enum ombud_status bad_date(struct check *c, const struct value *v)
{
	return lex_fail(c->err, v->at, _("not a date"),
	    _("write 2026-11-23, 2026-11, fri, yesterday, eom, or <2d for a time from now"));
}

/* The byte of the filter at which byte k of a value's text stands. */
static size_t byte_of(const struct value *v, size_t k)
{
	size_t sign = v->type == VALUE_EXACT;
	if (v->type == VALUE_COMPARE)
		sign = v->compare == LESS || v->compare == MORE ? 1 : 2;
	return v->at + sign + v->quoted + k;
}

/* A number that no unit can make a length of time of. */
static bool no_length(const char *s, size_t n)
{
	size_t digits = 0;
	for (size_t i = 0; i < n; i++) {
		if (strchr("-/.:", s[i]) && (i || s[i] != '-'))
			return true;
		digits += s[i] >= '0' && s[i] <= '9';
	}
	return digits == n && n == 8; /* 20261123 */
}

static enum ombud_status no_date(struct check *c, const struct value *v, const char *s, size_t n)
{
	struct date_fault f;
	if (!date_fault(&f, s, n))
		return bad_date(c, v);
	return lex_fail(c->err, byte_of(v, (size_t)(s - v->text) + f.at), f.what, f.advice);
}

static enum ombud_status bad_duration(
    struct check *c, const struct value *v, enum duration_answer answer, const char *s, size_t n)
{
	int digits = (int)n - 1;
	struct date_fault f;
	if (date_fault(&f, s, n) || (answer == DURATION_UNIT && no_length(s, n)))
		return no_date(c, v, s, n);
	if (answer == DURATION_BARE_M)
		return fail_at(c->err, v->at,
		    _("'m' at %zu could be months or minutes; write %.*smo or %.*smin"), v->at + 1, digits,
		    s, digits, s);
	if (answer == DURATION_LARGE)
		return lex_fail(c->err, v->at, _("more than a thousand years"),
		    _("* is any date, none is no date"));
	if (answer == DURATION_UNIT)
		return lex_fail(c->err, v->at, _("a unit is missing or unknown"),
		    _("there are min h d w mo y, and bd for business days"));
	return bad_date(c, v);
}

struct point {
	int64_t first, last; /* of the column, inclusive */
	bool duration, moves;
};

/* One end of a range, or what is compared with. */
static enum ombud_status point_of(struct point *out, struct check *c, const struct term *t,
    const struct value *v, const char *s, size_t n)
{
	struct moment m = {c->env->now, c->env->zone, &c->workdays};
	c->workdays.memory = c->memory;
	bool future = t->field->type == FIELD_FUTURE;
	struct span span;
	if (span_parse(&span, s, n, &m, future)) {
		int64_t late = late_by(t->field);
		*out = (struct point){span.start + late, span.end - 1 + late, false, span.moves};
		return OMBUD_OK;
	}
	struct duration d;
	enum duration_answer answer = duration_parse(&d, s, n);
	if (answer)
		return bad_duration(c, v, answer, s, n);
	int64_t at = duration_from(&m, &d, future ? 1 : -1) + late_by(t->field);
	*out = (struct point){at, at, true, true};
	return OMBUD_OK;
}

static enum ombud_status date_range(
    struct check *c, const struct term *t, struct value *v, const char *dots)
{
	size_t left = (size_t)(dots - v->text), right = v->n - left - 2;
	struct point a = {.first = INT64_MIN}, b = {.last = INT64_MAX};
	if (left == 0 && right == 0)
		return bad_date(c, v);
	if ((left && point_of(&a, c, t, v, v->text, left)) ||
	    (right && point_of(&b, c, t, v, dots + 2, right)))
		return c->err->status;
	if (left && right && a.duration != b.duration)
		return lex_fail(c->err, v->at, _("a range from a date to a length of time"),
		    _("write two dates or two lengths"));
	bool age = t->field->type == FIELD_PAST && (a.duration || b.duration);
	v->timed = a.moves || b.moves;
	v->lo = age ? (right ? b.first : INT64_MIN) : a.first;
	v->hi = age ? (left ? a.last : INT64_MAX) : b.last;
	if (v->lo > v->hi)
		return lex_fail(c->err, v->at, _("the range runs backwards"), _("write the earlier end first"));
	return OMBUD_OK;
}

/* <2d is an age in fields that look back: the younger ticket has the greater instant. */
static enum compare mirrored(enum compare op)
{
	static const enum compare mirror[] = {[LESS] = MORE,
	    [LESS_EQUAL] = MORE_EQUAL,
	    [MORE] = LESS,
	    [MORE_EQUAL] = LESS_EQUAL,
	    [NOT_EQUAL] = NOT_EQUAL};
	return mirror[op];
}

enum ombud_status check_date(struct check *c, const struct term *t, struct value *v)
{
	v->lo = INT64_MIN;
	v->hi = INT64_MAX;
	if (v->type == VALUE_ANY || v->type == VALUE_NONE)
		return OMBUD_OK;
	if (v->type == VALUE_REGEX)
		return bad_date(c, v);
	if (compares_range(v))
		return bad_comparison(c, v);
	const char *dots = find_dots(v);
	if (dots)
		return date_range(c, t, v, dots);
	struct point p;
	if (point_of(&p, c, t, v, v->text, v->n))
		return c->err->status;
	if (p.duration && (v->type != VALUE_COMPARE || v->compare == NOT_EQUAL))
		return lex_fail(c->err, v->at, _("a length of time without a comparison"),
		    _("write <2d, >2d or 1d..2d"));
	v->timed = p.moves;
	bool age = p.duration && t->field->type == FIELD_PAST;
	enum compare op = v->type == VALUE_COMPARE ? v->compare : NOT_EQUAL;
	compare_to(v, age ? mirrored(op) : op, p.first, p.last);
	return OMBUD_OK;
}
