/* Places on the globe: pairs of degrees, decimal or with minutes and seconds, geo: URIs, what map
 * services write into their links, and plus codes. */
#include <string.h>

#include "text/scan_room.h"

enum {
	DECIMALS_LEAST = 4,   /* ten metres; what is measured or paid has three at most */
	DECIMALS_MARKED = 2,  /* behind a degree sign, a point of the compass or a word */
	DECIMALS_LONE = 4,    /* where a comma is the decimal sign, or blanks alone part the two */
	BETWEEN_MOST = 32, CODE_BYTES = 8
};

struct angle {
	size_t start, end;
	int degrees, decimals;
	int fraction; /* its decimals as a number, the first six of them */
	bool marked, minutes, comma, signed_, zeros;
};

/* ---- one angle ---------------------------------------------------------------------------------- */

static size_t bytes_at(const struct scan_room *r, size_t at, const char *bytes)
{
	size_t n = strlen(bytes);
	return at <= r->n && r->n - at >= n && memcmp(r->s + at, bytes, n) == 0 ? n : 0;
}

static size_t one_of(const struct scan_room *r, size_t at, const char *const *signs)
{
	for (size_t k; *signs; signs++)
		if ((k = bytes_at(r, at, *signs)) > 0)
			return k;
	return 0;
}

static const char *const degree_signs[] = {"\xC2\xB0", "\xC2\xBA", "\xCB\x9A", NULL};
static const char *const minute_signs[] = {"'", "\xE2\x80\xB2", "\xE2\x80\x99", "\xC2\xB4", NULL};
static const char *const second_signs[] = {"\"", "\xE2\x80\xB3", "\xE2\x80\x9D", "''", "\xE2\x80\xB2\xE2\x80\xB2", NULL};
/* North, south, east and west, as they are shortened in the languages of the letters. */
static const char *const compass[] = {"n", "s", "e", "w", "o", "v", "\xC3\xB6", NULL};

/* A point of the compass that stands for itself. */
static size_t point_at(const struct scan_room *r, size_t at)
{
	size_t k = 0;
	for (const char *const *p = compass; *p && !k; p++)
		k = at + strlen(*p) <= r->n && memcmp(r->low + at, *p, strlen(*p)) == 0 ? strlen(*p) : 0;
	return k && scan_capital(r, at) && !(scan_word_byte(r, at + k) && !scan_digit(r->s[at + k])) ? k : 0;
}

static size_t digits_at(const struct scan_room *r, size_t at, int *value)
{
	size_t n = 0;
	for (*value = 0; at + n < r->n && scan_digit(r->s[at + n]); n++)
		*value = n < 6 ? *value * 10 + (r->s[at + n] - '0') : *value;
	return n;
}

static bool decimal_sign(const struct scan_room *r, size_t at)
{
	return at + 1 < r->n && (r->s[at] == '.' || r->s[at] == ',') && scan_digit(r->s[at + 1]);
}

/* "19'", "19.755'", "45"" behind a degree sign. */
static size_t part_at(const struct scan_room *r, size_t at, const char *const *signs)
{
	int value, rest;
	size_t from = scan_skip_blanks(r, at), n = digits_at(r, from, &value), to = from + n;
	if (!n || n > 2 || value >= 60)
		return 0;
	if (decimal_sign(r, to))
		to += 1 + digits_at(r, to + 1, &rest);
	size_t sign = one_of(r, scan_skip_blanks(r, to), signs);
	return sign ? scan_skip_blanks(r, to) + sign - at : 0;
}

static void read_sign(const struct scan_room *r, struct angle *a)
{
	size_t sign = one_of(r, a->end, degree_signs), blank = scan_skip_blanks(r, a->end);
	if (!sign && (sign = one_of(r, blank, degree_signs)) > 0)
		a->end = blank;
	if (!sign)
		return;
	a->end += sign;
	a->marked = true;
	size_t minutes = part_at(r, a->end, minute_signs);
	a->minutes = minutes > 0;
	a->end += minutes;
	a->end += minutes ? part_at(r, a->end, second_signs) : 0;
}

static void read_point(const struct scan_room *r, struct angle *a)
{
	size_t from = scan_skip_blanks(r, a->end), k = point_at(r, from);
	if (k) {
		a->end = from + k;
		a->marked = true;
	}
}

/* From its first digit on. */
static bool read_number(const struct scan_room *r, size_t at, struct angle *a)
{
	size_t n = digits_at(r, at, &a->degrees);
	if (!n || n > 3 || a->degrees > 180)
		return false;
	a->zeros = n > 1 && r->s[at] == '0';
	a->end = at + n;
	if (decimal_sign(r, a->end)) {
		size_t m = digits_at(r, a->end + 1, &a->fraction);
		a->comma = r->s[a->end] == ',';
		a->decimals = m < 20 ? (int)m : 20;
		a->end += 1 + m;
	}
	return true;
}

static size_t sign_at(const struct scan_room *r, size_t at)
{
	return at < r->n && (r->s[at] == '-' || r->s[at] == '+') ? 1 : bytes_at(r, at, "\xE2\x88\x92");
}

static bool read_angle(const struct scan_room *r, size_t at, struct angle *a)
{
	*a = (struct angle){.start = at};
	size_t point = point_at(r, at);
	a->marked = point > 0;
	at = scan_skip_blanks(r, at + point);
	size_t sign = sign_at(r, at);
	a->signed_ = sign > 0;
	if (!read_number(r, at + sign, a))
		return false;
	read_sign(r, a);
	if (!point)
		read_point(r, a);
	return true;
}

/* ---- what stands around it ----------------------------------------------------------------------- */

static struct scan_list names = {
    .words = "lat latitude latitud lon lng long longitude longitud breite breitengrad l\xC3\xA4nge "
	     "l\xC3\xA4ngengrad breddgrad l\xC3\xA4ngdgrad bredd l\xC3\xA4ngd koordinat koordinater "
	     "coordinates coords koordinaten co\xC3\xB6rdinaten position gps geo breedtegraad "
	     "lengtegraad"};

static bool named(const struct scan_room *r, size_t at)
{
	size_t from = at > 24 ? at - 24 : 0, end = scan_last_listed(r, from, at, &names);
	for (; end < at; end++)
		if (!r->s[end] || !strchr(" :=\"'([{\t", r->s[end]))
			return false;
	return end == at;
}

/* What parts the two; bare: blanks alone do. */
static size_t between(const struct scan_room *r, size_t at, bool *bare, bool *label)
{
	size_t from = at;
	*bare = true;
	*label = false;
	while (at < r->n && at - from < BETWEEN_MOST) {
		size_t k = scan_blank(r, at);
		if (!k && (r->s[at] == '\n' || r->s[at] == '\r'))
			k = 1;
		if (!k) {
			size_t word = scan_listed_at(r, at, &names);
			k = r->s[at] && strchr(",;/|&\"':=", r->s[at]) ? 1 : word;
			k = k ? k : bytes_at(r, at, "%2C") + bytes_at(r, at, "!4d");
			*label = *label || word;
			*bare = *bare && !k;
		}
		if (!k)
			break;
		at += k;
	}
	return at - from;
}

/* "12.2024, 11.2025" */
static bool month(const struct angle *a)
{
	return !a->marked && !a->signed_ && a->decimals == 4 && a->degrees <= 12 && a->fraction >= 1900 && a->fraction < 2100;
}

static bool fine_enough(const struct angle *a, bool marked, bool bare)
{
	if (a->minutes)
		return true;
	if (a->zeros && !a->marked)
		return false;
	int least = marked || a->marked ? DECIMALS_MARKED : a->comma || bare ? DECIMALS_LONE : DECIMALS_LEAST;
	return a->decimals >= least;
}

/* "12.345, 17.890 kr": thousands, or what is measured. */
static bool amounts(const struct scan_room *r, const struct angle *a, const struct angle *b)
{
	static const char units[] = "kr sek nok dkk eur euro euros usd gbp dollar dollars kronor pln chf "
				    "kg g mg km m cm mm ml l s ms gb mb kb kwh st pcs stk x pts points rows degrees";
	size_t after = scan_skip_blanks(r, b->end);
	if (r->low[after] == '%')
		return true;
	if (a->marked || b->marked || a->signed_ || b->signed_)
		return false;
	static const char *const before[] = {"$", "\xE2\x82\xAC", "\xC2\xA3", NULL};
	for (size_t k = 1; k <= 4 && k <= a->start; k++)
		if (one_of(r, a->start - k, before))
			return true;
	return one_of(r, after, before) || (after < r->n && scan_word_at(r, after, units));
}

static bool one_place(const struct scan_room *r, const struct angle *a, const struct angle *b, bool bare, bool label)
{
	bool marked = label || (a->marked && b->marked) || named(r, a->start);
	if (a->degrees > 90 && b->degrees > 90)
		return false;
	if (!fine_enough(a, marked, bare) || !fine_enough(b, marked, bare) || amounts(r, a, b))
		return false;
	bool nothing = !a->degrees && !b->degrees && !marked && !a->signed_ && !b->signed_;
	return !nothing && !(month(a) && month(b)) && !scan_version_before(r, a->start);
}

static bool goes_on(const struct scan_room *r, size_t end)
{
	return scan_word_byte(r, end) || (decimal_sign(r, end) && r->s[end] == '.');
}

/* ",15z", ",120m" as map services write it. */
static size_t with_zoom(const struct scan_room *r, size_t end)
{
	int ignored;
	if (end >= r->n || r->s[end] != ',')
		return end;
	size_t n = digits_at(r, end + 1, &ignored), to = end + 1 + n;
	if (n && decimal_sign(r, to))
		to += 1 + digits_at(r, to + 1, &ignored);
	return n && to < r->n && r->s[to] && strchr("zma", r->s[to]) && !scan_word_byte(r, to + 1) ? to + 1 : end;
}

/* ---- finding ------------------------------------------------------------------------------------ */

/* Where the angle begins of which the first digit stands at at; SIZE_MAX: within something else. */
static size_t start_of(const struct scan_room *r, size_t at)
{
	size_t start = at;
	if (start && sign_at(r, start - 1) == 1)
		start--;
	else if (start > 2 && sign_at(r, start - 3) == 3)
		start -= 3;
	size_t point = start;
	while (point && scan_blank(r, point - 1) == 1)
		point--;
	point -= point > 1 && point_at(r, point - 2) == 2 ? 2 : point && point_at(r, point - 1) == 1 ? 1 : 0;
	if (point < start && point_at(r, point) && !(point && scan_word_byte(r, point - 1)))
		return point;
	bool in_link = (start > 2 && r->s[start - 3] == '%') || (start > 2 && bytes_at(r, start - 3, "!3d"));
	bool glued = start && (scan_word_byte(r, start - 1) || (start > 1 && strchr(".,", r->s[start - 1]) && scan_digit(r->s[start - 2])));
	return glued && !in_link ? SIZE_MAX : start;
}

static size_t pair_end(const struct scan_room *r, size_t start)
{
	struct angle a, b;
	bool bare, label;
	if (!read_angle(r, start, &a) || (!a.decimals && !a.minutes))
		return 0;
	size_t gap = between(r, a.end, &bare, &label);
	if (!gap && !a.marked)
		return 0;
	if (!read_angle(r, a.end + gap, &b) || goes_on(r, b.end) || !one_place(r, &a, &b, bare, label))
		return 0;
	return with_zoom(r, b.end);
}

/* "geo:59.33,18.07;u=35": the whole of it, however coarse. */
static size_t uri_end(const struct scan_room *r, size_t at)
{
	struct angle a, b;
	size_t from = at + strlen("geo:");
	if (memcmp(r->low + at, "geo:", from - at) != 0 || !read_angle(r, from, &a) || a.end >= r->n || r->s[a.end] != ',' ||
	    !read_angle(r, a.end + 1, &b))
		return 0;
	size_t end = b.end;
	while (end < r->n && (scan_alnum(r->s[end]) || (r->s[end] && strchr(",;=.-", r->s[end]) && scan_word_byte(r, end + 1))))
		end++;
	return end;
}

/* "9FFW83H9+2Q" */
static size_t code_end(const struct scan_room *r, size_t plus, size_t *start)
{
	static const char letters[] = "23456789CFGHJMPQRVWX";
	size_t end = plus + 1;
	*start = plus - CODE_BYTES;
	for (size_t i = *start; i < plus; i++)
		if (!r->s[i] || !strchr(letters, r->s[i]))
			return 0;
	while (end < r->n && r->s[end] && strchr(letters, r->s[end]))
		end++;
	bool whole = !scan_word_byte(r, end) && !(*start && scan_word_byte(r, *start - 1));
	return whole && end - plus >= 3 && end - plus <= 4 ? end : 0;
}

/* Most numbers are no degrees, which shows at once. */
static bool promising(const struct scan_room *r, size_t at)
{
	size_t end = at + 1;
	while (end < r->n && scan_digit(r->s[end]))
		end++;
	return end - at <= 3 && (decimal_sign(r, end) || one_of(r, scan_skip_blanks(r, end), degree_signs));
}

static size_t find_at(const struct scan_room *r, size_t i, size_t *start)
{
	char c = r->s[i];
	if (c == ':' && i >= 3 && !(i > 3 && scan_word_byte(r, i - 4)))
		return uri_end(r, *start = i - 3);
	if (c == '+' && i >= CODE_BYTES && scan_alnum(r->s[i - 1]))
		return code_end(r, i, start);
	if (!scan_digit(c) || (i && scan_digit(r->s[i - 1])) || !promising(r, i))
		return 0;
	*start = start_of(r, i);
	return *start == SIZE_MAX ? 0 : pair_end(r, *start);
}

void scan_places(struct scan_room *r)
{
	for (size_t i = 0; i + 2 < r->n; i++) {
		size_t start, end = find_at(r, i, &start);
		if (end && scan_offer(r, SCAN_LOCATION, start, end))
			i = end - 1;
	}
}
