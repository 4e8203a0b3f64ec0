/* National identity numbers of Sweden's neighbours: Norway (fødselsnummer and D-number), Denmark
 * (CPR), Finland (henkilötunnus). Where the check digits are strong they need no word before them. */
#include <string.h>

#include "base/time.h"
#include "text/scan_room.h"

enum { WORD_NEAR = 40, DATE_DIGITS = 6 };

struct number {
	char digit[12]; /* of the date and what follows, without signs */
	size_t n, end;
	bool parted; /* a sign or blank stands behind the date */
	bool dash;
};

static int two(const char *digits)
{
	return (digits[0] - '0') * 10 + (digits[1] - '0');
}

/* A day of some year: the century stands elsewhere, or nowhere. */
static bool is_date(int day, int month, int year)
{
	int leap = year % 4 == 0 ? 2000 : 2001;
	return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(leap, month);
}

static bool read_digits(const struct scan_room *r, size_t at, struct number *x)
{
	*x = (struct number){.end = at};
	while (x->end < r->n && x->n < sizeof x->digit) {
		size_t k = x->n == DATE_DIGITS && !x->parted ? scan_dash(r, x->end) : 0;
		x->dash |= k > 0;
		k += x->n == DATE_DIGITS && !x->parted && !k ? scan_blank(r, x->end) : 0;
		if (k && x->end + k < r->n && scan_digit(r->s[x->end + k])) {
			x->parted = true;
			x->end += k;
		}
		if (!scan_digit(r->s[x->end]))
			break;
		x->digit[x->n++] = r->s[x->end++];
	}
	return x->n >= 10;
}

static bool eleven_divides(const char *digits, const char *weights)
{
	int sum = 0;
	for (size_t i = 0; weights[i]; i++)
		sum += (digits[i] - '0') * (weights[i] - '0');
	return sum % 11 == 0;
}

/* D-numbers have 40 more days; numbers for aid and for tests 40, 65 or 80 more months. */
static bool norwegian(const struct number *x)
{
	int day = two(x->digit), month = two(x->digit + 2);
	day -= day > 40 ? 40 : 0;
	month -= month > 80 ? 80 : month > 65 ? 65 : month > 40 ? 40 : 0;
	return x->n == 11 && is_date(day, month, two(x->digit + 4)) && eleven_divides(x->digit, "3761894521") &&
	    eleven_divides(x->digit, "54327654321");
}

/* Since 2007 there are numbers whose check digit is not one: those need a word. */
static bool danish(const struct number *x, bool word)
{
	return x->n == 10 && is_date(two(x->digit), two(x->digit + 2), two(x->digit + 4)) &&
	    (word || (x->dash && eleven_divides(x->digit, "4327654321")));
}

static bool word_before(const struct scan_room *r, size_t at)
{
	static struct scan_list words = {.words = "cpr cpr_nr cpr_nr. cprnr cprnr. cpr_nummer cprnummer cpr_nummeret cpr_number "
						  "personnummer personnr person_nr danish_id danskt_personnummer"};
	size_t line = scan_line_start(r, at, WORD_NEAR);
	return scan_last_listed(r, line, at, &words) != SIZE_MAX;
}

/* "131052-308T": the sign is of the century, the last letter of the whole modulo 31. */
static size_t finnish_end(const struct scan_room *r, size_t at)
{
	static const char centuries[] = "+-ABCDEFUVWXY", letters[] = "0123456789ABCDEFHJKLMNPRSTUVWXY";
	const char *s = r->s + at;
	unsigned v = 0;
	if (r->n - at < 11)
		return 0;
	for (size_t i = 0; i < 10; i++)
		if (i != 6 && !scan_digit(s[i]))
			return 0;
		else if (i != 6)
			v = v * 10 + (unsigned)(s[i] - '0');
	char sign = (char)(r->low[at + 6] >= 'a' ? r->low[at + 6] - 32 : s[6]);
	char last = (char)(r->low[at + 10] >= 'a' ? r->low[at + 10] - 32 : s[10]);
	bool good = sign && strchr(centuries, sign) && last == letters[v % 31] && is_date(two(s), two(s + 2), two(s + 4));
	return good ? at + 11 : 0;
}

static size_t national_end(const struct scan_room *r, size_t at)
{
	struct number x;
	size_t end = finnish_end(r, at);
	if (!end && read_digits(r, at, &x) && (norwegian(&x) || danish(&x, x.n == 10 && word_before(r, at))))
		end = x.end;
	return end && !scan_within_more(r, at, end) ? end : 0;
}

void scan_nationals(struct scan_room *r)
{
	for (size_t i = 0; i + 10 <= r->n; i++) {
		/* Behind a plus it is a phone's, whatever its digits come to. */
		if (!scan_digit(r->s[i]) || (i && (scan_digit(r->s[i - 1]) || r->s[i - 1] == '+')))
			continue;
		size_t end = national_end(r, i);
		if (end && scan_offer(r, SCAN_NATIONAL_ID, i, end))
			i = end - 1;
	}
}
