/* Dates as people write them, and which of them are dates of birth. */
#include <string.h>

#include "base/time.h"
#include "text/scan_room.h"

static struct scan_list months[12] = {
    {.words = "january januari januar janvier jan enero gennaio"},
    {.words = "february februari februar février fevrier feb févr febrero febbraio"},
    {.words = "march mars märz maerz maart mar mrt marts marzo"},
    {.words = "april avril apr avr abril aprile"},
    {.words = "may maj mai mei mayo maggio"},
    {.words = "june juni juin jun junio giugno"},
    {.words = "july juli juillet jul julio luglio"},
    {.words = "august augusti août aout aug agosto"},
    {.words = "september septembre sept sep septiembre settembre"},
    {.words = "october oktober octobre oct okt octubre ottobre"},
    {.words = "november novembre nov noviembre"},
    {.words = "december dezember décembre decembre dec dez déc diciembre dicembre"},
};

static size_t digits_at(const struct scan_room *r, size_t at, int *value)
{
	size_t n = 0;
	*value = 0;
	for (; n < 9 && at + n < r->n && scan_digit(r->s[at + n]); n++)
		*value = *value * 10 + (r->s[at + n] - '0');
	return n;
}

static bool real_day(int year, int month, int day, int32_t *out)
{
	if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 ||
	    day > days_in_month(year, month))
		return false;
	*out = day_of((struct date){year, month, day});
	return true;
}

static int full_year(const struct scan_room *r, int year)
{
	int now = date_of(r->today).year;
	int full = now - now % 100 + year;
	return full > now ? full - 100 : full;
}

/* Bytes of the sign between two parts of a numeric date: one of - / . and a blank after a dot. */
static size_t sign_at(const struct scan_room *r, size_t at, char *sign)
{
	size_t dash = scan_dash(r, at);
	if (dash) {
		*sign = '-';
		return dash;
	}
	if (at >= r->n || (r->s[at] != '/' && r->s[at] != '.'))
		return 0;
	*sign = r->s[at];
	return 1 + (*sign == '.' ? scan_blank(r, at + 1) : 0);
}

static size_t year_at(const struct scan_room *r, size_t at, int *year, bool *two)
{
	size_t n = digits_at(r, at, year);
	*two = n == 2;
	if (n == 2)
		*year = full_year(r, *year);
	return n == 2 || n == 4 ? n : 0;
}

/* 8 or 6 digits without a sign between. */
static size_t packed(const struct scan_room *r, size_t n, int v, int32_t *day, bool *two)
{
	int year = v / 10000;
	*two = n == 6;
	if (n == 6)
		year = full_year(r, year);
	return real_day(year, v / 100 % 100, v % 100, day) ? n : 0;
}

static size_t year_first(const struct scan_room *r, size_t at, int year, int32_t *day)
{
	char first, second;
	int month, d;
	size_t from = at + 4, k = sign_at(r, from, &first);
	size_t n = k ? digits_at(r, from + k, &month) : 0;
	if (n < 1 || n > 2)
		return 0;
	from += k + n;
	k = sign_at(r, from, &second);
	n = k && first == second ? digits_at(r, from + k, &d) : 0;
	if (n < 1 || n > 2 || !real_day(year, month, d, day))
		return 0;
	return from + k + n - at;
}

/* 12/7/1985, 12.7.1985, and 7/23/1985 where the second can be no month. */
static size_t day_first(
    const struct scan_room *r, size_t at, size_t n, int a, int32_t *day, bool *two)
{
	char first, second;
	int b, year;
	size_t from = at + n, k = sign_at(r, from, &first);
	size_t len = k ? digits_at(r, from + k, &b) : 0;
	if (len < 1 || len > 2)
		return 0;
	from += k + len;
	k = sign_at(r, from, &second);
	len = k && first == second ? year_at(r, from + k, &year, two) : 0;
	if (!len || (!real_day(year, b, a, day) && !real_day(year, a, b, day)))
		return 0;
	return from + k + len - at;
}

static size_t month_at(const struct scan_room *r, size_t at, int *month)
{
	if (at >= r->n)
		return 0;
	for (*month = 1; *month <= 12; ++*month) {
		size_t k = scan_listed_at(r, at, &months[*month - 1]);
		if (k)
			return k + (at + k < r->n && r->s[at + k] == '.');
	}
	return 0;
}

/* What follows a day's number: ".", "st", "th of", ":e", "de", blanks, a hyphen. */
static size_t ordinal(const struct scan_room *r, size_t at)
{
	static const char *const endings[] = {".", "st", "nd", "rd", "th", ":e", ":a", "er", "e"};
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		size_t n = strlen(endings[i]);
		if (r->n - at >= n && memcmp(r->low + at, endings[i], n) == 0) {
			at += n;
			break;
		}
	}
	at = scan_skip_blanks(r, at);
	size_t of = at < r->n ? scan_word_at(r, at, "of de") : 0;
	if (of)
		return scan_skip_blanks(r, at + of);
	return at + scan_dash(r, at);
}

static size_t year_after(const struct scan_room *r, size_t at, int *year)
{
	bool two;
	if (at < r->n && r->s[at] == ',')
		at++;
	size_t from = at + scan_dash(r, at);
	if (from == at)
		from = scan_skip_blanks(r, at);
	size_t of = from < r->n ? scan_word_at(r, from, "de of") : 0;
	if (of)
		from = scan_skip_blanks(r, from + of);
	size_t n = year_at(r, from, year, &two);
	return n == 4 ? from + n : 0;
}

static size_t named_month(const struct scan_room *r, size_t at, size_t n, int d, int32_t *day)
{
	int month, year;
	size_t from = ordinal(r, at + n);
	size_t k = month_at(r, from, &month);
	size_t end = k ? year_after(r, from + k, &year) : 0;
	return end && real_day(year, month, d, day) ? end - at : 0;
}

static size_t month_first(const struct scan_room *r, size_t at, int32_t *day)
{
	int month, d, year;
	size_t k = month_at(r, at, &month);
	size_t from = k ? scan_skip_blanks(r, at + k) : at;
	size_t n = k && from > at + k ? digits_at(r, from, &d) : 0;
	if (n < 1 || n > 2)
		return 0;
	from += n;
	if (from + 1 < r->n && memchr("snrt", r->low[from], 4) && scan_letter(r->s[from + 1]))
		from += 2;
	size_t end = year_after(r, from, &year);
	return end && real_day(year, month, d, day) ? end - at : 0;
}

size_t scan_date_at(const struct scan_room *r, size_t at, int32_t *day, bool *two)
{
	int v;
	size_t n = digits_at(r, at, &v), len = 0;
	*two = false;
	if (n == 0)
		len = month_first(r, at, day);
	else if (n == 8 || n == 6)
		len = packed(r, n, v, day, two);
	else if (n == 4)
		len = year_first(r, at, v, day);
	else if (n <= 2)
		len = day_first(r, at, n, v, day, two);
	if (!len && n && n <= 2)
		len = named_month(r, at, n, v, day);
	size_t end = at + len;
	if (!len || scan_word_byte(r, end) ||
	    (end + 1 < r->n && strchr("-/.", r->s[end]) && scan_digit(r->s[end + 1])))
		return 0;
	return end;
}

/* ---- births
 * -------------------------------------------------------------------------------------- */

enum { NEAR = 14, FAR = 48 };

static struct scan_list birth_words = {
    .words =
	"born birth birthdate birthday birth_date date_of_birth dateofbirth birthdates dob d.o.b. "
	"d.o.b date_birth född fodd födda föddes födelsedatum födelsedag födelsetid födelsedata "
	"fyller geboren geb. geb geburtsdatum geburtstag geburtsdaten geboortedatum geboortedag "
	"né née nee naissance fødselsdato født fødselsdag syntymäaika syntynyt nacimiento nacido "
	"nacida nascimento nascita nato nata urodzenia urodzony urodzona"};

static int32_t years_ago(const struct scan_room *r, int years)
{
	return r->today - years * 365 - years / 4;
}

static bool named_as_birth(
    const struct scan_room *r, size_t start, size_t end, int32_t day, bool two)
{
	size_t from = start > FAR ? start - FAR : 0;
	size_t word = scan_last_listed(r, from, start, &birth_words);
	if (word != SIZE_MAX && (start - word <= NEAR || (!two && day <= years_ago(r, 10))))
		return true;
	if (start >= 3 && memcmp(r->low + start - 3, "f. ", 3) == 0 && day <= years_ago(r, 10) &&
	    (start == 3 || !scan_word_byte(r, start - 4)))
		return true;
	size_t to = scan_line_end(r, end, 30);
	return !two && scan_last_listed(r, end, to, &birth_words) != SIZE_MAX &&
	       day <= years_ago(r, 1);
}

static bool filler(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '>' || c == '*' || c == '-' || c == '.' ||
	       c == ',' || c == '|';
}

/* In the block where people say who they are, a date of old stands alone on its line. */
static bool alone_on_line(const struct scan_room *r, size_t start, size_t end)
{
	while (start && filler(r->s[start - 1]))
		start--;
	while (end < r->n && filler(r->s[end]))
		end++;
	return (start == 0 || r->s[start - 1] == '\n') && (end == r->n || r->s[end] == '\n');
}

static bool birth(const struct scan_room *r, size_t start, size_t end, int32_t day, bool two)
{
	if (day > r->today || day < years_ago(r, 125))
		return false;
	if (named_as_birth(r, start, end, day, two))
		return true;
	bool packed_form =
	    end - start == 8 && scan_digit(r->s[start + 4]) && scan_digit(r->s[start + 2]);
	return !two && !packed_form && day <= years_ago(r, 13) && day >= years_ago(r, 110) &&
	       alone_on_line(r, start, end);
}

void scan_births(struct scan_room *r)
{
	for (size_t i = 0; i < r->n; i++) {
		bool begins = scan_alnum(r->s[i]) && !(i && scan_word_byte(r, i - 1)) &&
			      !(i > 1 && strchr("-/.", r->s[i - 1]) && scan_digit(r->s[i - 2]));
		int32_t day;
		bool two;
		size_t end = begins ? scan_date_at(r, i, &day, &two) : 0;
		if (!end)
			continue;
		if (birth(r, i, end, day, two))
			scan_offer(r, SCAN_BIRTH_DATE, i, end);
		i = end - 1;
	}
}
