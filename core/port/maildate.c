#include "port/maildate.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/time.h"

struct token {
	const char *s;
	size_t n;
};
enum { TOKENS = 16, OLDEST_YEAR = 1990 };

struct parts {
	int year, month, day, second; /* of the day */
	int offset;		      /* seconds east of UTC */
	bool has_time, wrong;
};

size_t mail_comment_end(const char *s, size_t n, size_t at)
{
	int depth = 0;
	for (; at < n; at++) {
		if (s[at] == '(')
			depth++;
		else if (s[at] == ')' && --depth == 0)
			return at + 1;
	}
	return n;
}

bool mail_separates(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == '\0';
}

static size_t tokens(struct token out[TOKENS], const char *s, size_t n)
{
	size_t k = 0, i = 0;
	while (i < n && k < TOKENS) {
		if (s[i] == '(') {
			i = mail_comment_end(s, n, i);
		} else if (mail_separates(s[i])) {
			i++;
		} else {
			out[k].s = s + i;
			while (i < n && !mail_separates(s[i]) && s[i] != '(')
				i++;
			out[k].n = (size_t)(s + i - out[k].s);
			k++;
		}
	}
	return k;
}

static int month_of(struct token t)
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	if (t.n < 3 || t.n > 9)
		return 0;
	for (int m = 0; m < 12; m++)
		if (strncasecmp(t.s, names + 3 * m, 3) == 0)
			return m + 1;
	return 0;
}

static bool digits(const char *s, size_t n, int *value)
{
	if (n == 0 || n > 6)
		return false;
	*value = 0;
	for (size_t i = 0; i < n; i++) {
		if (!isdigit((unsigned char)s[i]))
			return false;
		*value = *value * 10 + s[i] - '0';
	}
	return true;
}

static bool clock_of(struct token t, struct parts *p)
{
	int v[3] = {0, 0, 0};
	size_t field = 0, count = 0;
	for (size_t i = 0; i < t.n; i++) {
		if (isdigit((unsigned char)t.s[i]) && count < 2) {
			v[field] = v[field] * 10 + t.s[i] - '0';
			count++;
		} else if ((t.s[i] == ':' || t.s[i] == '.') && count && field < 2) {
			field++;
			count = 0;
		} else {
			break;
		}
	}
	if (field == 0 || v[0] > 23 || v[1] > 59 || v[2] > 60)
		return false;
	p->second = v[0] * 3600 + v[1] * 60 + (v[2] > 59 ? 59 : v[2]);
	return p->has_time = true;
}

static bool zone_name(struct token t, int *offset)
{
	static const struct {
		const char *name;
		int hours;
	} zones[] = {{"UT", 0}, {"UTC", 0}, {"GMT", 0}, {"Z", 0}, {"WET", 0}, {"BST", 1},
	    {"WEST", 1}, {"CET", 1}, {"MET", 1}, {"CEST", 2}, {"MEST", 2}, {"EET", 2}, {"EEST", 3},
	    {"MSK", 3}, {"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7},
	    {"MDT", -6}, {"PST", -8}, {"PDT", -7}};
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
		if (strlen(zones[i].name) == t.n && strncasecmp(zones[i].name, t.s, t.n) == 0) {
			*offset = zones[i].hours * 3600;
			return true;
		}
	}
	return false;
}

static bool zone_of(struct token t, int *offset)
{
	int hour, minute;
	if (t.n < 5 || (t.s[0] != '+' && t.s[0] != '-'))
		return zone_name(t, offset);
	size_t colon = t.n >= 6 && t.s[3] == ':';
	if (!digits(t.s + 1, 2, &hour) || !digits(t.s + 3 + colon, 2, &minute))
		return false;
	if (hour > 14 || minute > 59)
		return false;
	*offset = (hour * 3600 + minute * 60) * (t.s[0] == '-' ? -1 : 1);
	return true;
}

static int full_year(int year, size_t written)
{
	if (written >= 4)
		return year;
	if (written == 3)
		return year + 1900;
	return year + (year < 50 ? 2000 : 1900);
}

/* Day and year are the numbers beside the month: "14 May 2026", "May 14 03:26:00 2026". */
static bool assign_number(struct token t, struct parts *p)
{
	int v;
	if (!digits(t.s, t.n, &v))
		return false;
	if (!p->day && t.n <= 2) {
		p->day = v;
		return v >= 1;
	}
	if (p->year || t.n > 4)
		return false;
	p->year = full_year(v, t.n);
	return true;
}

/* "14-May-2026" is three tokens in one. */
static void split_dashes(struct token *t, struct parts *p)
{
	struct token piece = *t;
	const char *end = t->s + t->n;
	while (piece.s < end) {
		const char *dash = memchr(piece.s, '-', (size_t)(end - piece.s));
		piece.n = (size_t)((dash ? dash : end) - piece.s);
		int month = month_of(piece);
		if (month)
			p->month = month;
		else
			assign_number(piece, p);
		piece.s += piece.n + 1;
	}
}

static void read_token(struct token t, struct parts *p, bool *zoned)
{
	int month = month_of(t);
	if (month && !p->month)
		p->month = month;
	else if (!p->has_time && memchr(t.s, ':', t.n))
		p->wrong |= !clock_of(t, p);
	else if (!*zoned && p->has_time && zone_of(t, &p->offset))
		*zoned = true;
	else if (memchr(t.s, '-', t.n) && t.s[0] != '-' && !p->month)
		split_dashes(&t, p);
	else
		assign_number(t, p);
}

static bool instant_of(const struct parts *p, int64_t *utc)
{
	if (p->wrong || !p->month || !p->day || p->year < OLDEST_YEAR || p->year > 9999)
		return false;
	if (p->day > days_in_month(p->year, p->month))
		return false;
	struct date d = {.year = p->year, .month = p->month, .day = p->day};
	*utc = (int64_t)day_of(d) * 86400 + p->second - p->offset;
	return true;
}

bool maildate_parse(const char *s, size_t n, int64_t *utc)
{
	struct token t[TOKENS];
	struct parts p = {0};
	bool zoned = false, has_time;
	size_t k = tokens(t, s, n);
	if (k && instant_parse(t[0].s, t[0].n, "UTC", utc, &has_time) && k == 1)
		return true;
	for (size_t i = 0; i < k; i++)
		read_token(t[i], &p, &zoned);
	return instant_of(&p, utc);
}

static bool is_weekday(struct token t)
{
	static const char names[] = "montuewedthufrisatsun";
	for (int d = 0; d < 7; d++)
		if (t.n >= 3 && strncasecmp(t.s, names + 3 * d, 3) == 0)
			return true;
	return false;
}

/* The sender may be absent or hold blanks; the date is what begins at a weekday. */
bool fromline_parse(const char *line, size_t n, int64_t *utc, const char **sender, size_t *n_sender)
{
	if (n < 16 || memcmp(line, "From ", 5) != 0)
		return false;
	struct token t[TOKENS];
	size_t k = tokens(t, line + 5, n - 5);
	for (size_t i = 0; i < k; i++) {
		size_t rest = (size_t)(line + n - t[i].s);
		if (!is_weekday(t[i]) || i + 3 >= k || !month_of(t[i + 1]) ||
		    !maildate_parse(t[i].s, rest, utc))
			continue;
		*sender = line + 5;
		*n_sender = i ? t[0].n : 0;
		return true;
	}
	return false;
}
