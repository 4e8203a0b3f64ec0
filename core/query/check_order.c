/* Personal values that have an order: dates of birth and ages are texts in the store, and a range of
 * them becomes a pattern of all the texts that stand in it, for whatever can search for patterns. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "query/check.h"

/* Beyond these is no person. A day is the number 19840531. */
enum { FIRST_DAY = 18000101, LAST_DAY = 20991231, OLDEST = 199 };

static const char *dots_in(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++)
		if (s[i] == '.' && s[i + 1] == '.')
			return s + i;
	return NULL;
}

static bool digits(int *out, const char *s, size_t n)
{
	*out = 0;
	for (size_t i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		*out = *out * 10 + (s[i] - '0');
	}
	return true;
}

/* 1984, 1984-05 or 1984-05-31: its first and its last day; every month has 31, for the sake of order. */
static bool days_of(int *first, int *last, const char *s, size_t n)
{
	int year, month = 1, day = 1;
	if ((n != 4 && n != 7 && n != 10) || !digits(&year, s, 4))
		return false;
	if (n > 4 && (s[4] != '-' || !digits(&month, s + 5, 2) || month < 1 || month > 12))
		return false;
	if (n > 7 && (s[7] != '-' || !digits(&day, s + 8, 2) || day < 1 || day > days_in_month(year, month)))
		return false;
	*first = year * 10000 + month * 100 + day;
	*last = year * 10000 + (n > 4 ? month : 12) * 100 + (n > 7 ? day : 31);
	return true;
}

static bool years_of(int *first, int *last, const char *s, size_t n)
{
	bool good = n >= 1 && n <= 3 && digits(first, s, n);
	*last = *first;
	return good;
}

struct span_of {
	int lo, hi;
};

static bool one_end(struct span_of *out, bool birth, const char *s, size_t n)
{
	return birth ? days_of(&out->lo, &out->hi, s, n) : years_of(&out->lo, &out->hi, s, n);
}

static bool read_range(struct span_of *out, bool birth, const struct value *v)
{
	struct span_of a = *out, b = *out;
	const char *dots = dots_in(v->text, v->n);
	size_t left = (size_t)(dots - v->text), right = v->n - left - 2;
	if ((left && !one_end(&a, birth, v->text, left)) || (right && !one_end(&b, birth, dots + 2, right)))
		return false;
	*out = (struct span_of){a.lo, b.hi};
	return left || right;
}

static bool read_comparison(struct span_of *out, bool birth, const struct value *v)
{
	struct span_of with;
	if (!one_end(&with, birth, v->text, v->n))
		return false;
	if (v->compare == LESS || v->compare == LESS_EQUAL)
		out->hi = v->compare == LESS ? with.lo - 1 : with.hi;
	else
		out->lo = v->compare == MORE ? with.hi + 1 : with.lo;
	return true;
}

/* ---- the pattern ---- */

static void days_of_month(struct buf *out, struct span_of s, int month)
{
	if (s.lo <= month + 1 && s.hi >= month + 31) {
		buf_printf(out, "%d-%02d-|", month / 10000, month / 100 % 100);
		return;
	}
	for (int day = month + 1; day <= month + 31; day++)
		if (day >= s.lo && day <= s.hi)
			buf_printf(out, "%d-%02d-%02d|", month / 10000, month / 100 % 100, day % 100);
}

static void births(struct buf *out, struct span_of s)
{
	s.lo = s.lo > FIRST_DAY ? s.lo : FIRST_DAY;
	s.hi = s.hi < LAST_DAY ? s.hi : LAST_DAY;
	for (int year = s.lo / 10000 * 10000; year <= s.hi; year += 10000) {
		if (s.lo <= year + 101 && s.hi >= year + 1231) {
			buf_printf(out, "%d-|", year / 10000);
			continue;
		}
		for (int month = year + 100; month <= year + 1200; month += 100)
			days_of_month(out, s, month);
	}
}

static void ages(struct buf *out, struct span_of s)
{
	for (int age = s.lo; age <= s.hi && age <= OLDEST; age++)
		buf_printf(out, "%d$|", age);
}

static enum ombud_status search_for(struct check *c, struct term *t, const struct value *v, bool birth, struct span_of s)
{
	struct value *p = ARENA_NEW(c->memory, struct value);
	struct buf text = {0};
	buf_str(&text, "^(?:");
	if (birth)
		births(&text, s);
	else
		ages(&text, s);
	buf_str(&text, "(?!))");
	*p = (struct value){.type = VALUE_REGEX, .text = arena_printf(c->memory, "%s", buf_text(&text)), .n = text.len,
	    .at = v->at};
	buf_free(&text);
	if (!t->set)
		t->set = sets_new(c->sets) + 1;
	return sets_add(c->sets, t->set - 1, c->err, p);
}

/* ---- the value ---- */

static enum ombud_status ordered(struct check *c, struct term *t, const struct value *v, bool birth)
{
	struct span_of s = {birth ? FIRST_DAY : 0, birth ? LAST_DAY : OLDEST};
	bool range = v->type == VALUE_TEXT;
	if (range ? !read_range(&s, birth, v) : !read_comparison(&s, birth, v))
		return lex_fail(c->err, v->at, birth ? _("no date of birth") : _("no age"),
		    birth ? _("write 1990..2000, 1984-05..1984-08 or <1960-12-31") : _("write 20..30 or >65"));
	if (range && s.lo > s.hi)
		return lex_fail(c->err, v->at, _("the range runs backwards"),
		    birth ? _("write the earlier end first") : _("write the smaller end first"));
	return check_search(c, v) ? c->err->status : search_for(c, t, v, birth, s);
}

/* Numbers to whoever types them, but texts that no range can be asked of. */
static bool like_numbers(const struct field *f)
{
	return f->datum == DATUM_PHONE || f->datum == DATUM_PERSONNUMMER || f->datum == DATUM_IP ||
	    f->datum == DATUM_IBAN || f->datum == DATUM_CARD || f->datum == DATUM_DEVICE_ID;
}

bool check_has_order(const struct term *t, const struct value *v)
{
	const struct field *f = t->field;
	if (!f || f->type != FIELD_PERSONAL)
		return false;
	bool range = v->type == VALUE_TEXT && !v->quoted && dots_in(v->text, v->n);
	if (f->datum == DATUM_BIRTH_DATE || f->datum == DATUM_AGE)
		return range || (v->type == VALUE_COMPARE && v->compare != NOT_EQUAL);
	return range && like_numbers(f);
}

enum ombud_status check_order(struct check *c, struct term *t, const struct value *v)
{
	if (like_numbers(t->field))
		return lex_fail(c->err, v->at, _("this field has no ranges, only born and age have"),
		    _("put it in quotes to search for the text"));
	return ordered(c, t, v, t->field->datum == DATUM_BIRTH_DATE);
}
