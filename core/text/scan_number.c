/* Numbers with a check digit: payment cards, IBAN, Swedish personal identity numbers. */
#include <string.h>

#include "base/time.h"
#include "text/scan_room.h"

bool scan_luhn(const char *digits, size_t n)
{
	int sum = 0;
	for (size_t i = 0; i < n; i++) {
		int d = digits[n - 1 - i] - '0';
		sum += i % 2 == 0 ? d : d * 2 - (d > 4 ? 9 : 0);
	}
	return sum % 10 == 0;
}

/* ---- payment cards ----------------------------------------------------------------------------
 */

enum { CARD_MAX = 19, CARD_MIN = 12 };

/* Issuer ranges by their first digits, and the lengths they use (bits). */
static const struct issuer {
	unsigned first, last, digits; /* the range is of that many leading digits */
	unsigned lengths;
} issuers[] = {
    {4, 4, 1, 1u << 13 | 1u << 16 | 1u << 19}, /* Visa */
    {51, 55, 2, 1u << 16},		       /* Mastercard */
    {2221, 2720, 4, 1u << 16},
    {34, 34, 2, 1u << 15}, /* American Express */
    {37, 37, 2, 1u << 15},
    {300, 305, 3, 1u << 14 | 1u << 16}, /* Diners Club */
    {3095, 3095, 4, 1u << 14 | 1u << 16},
    {36, 36, 2, 1u << 14 | 1u << 16},
    {38, 39, 2, 1u << 14 | 1u << 16},
    {3528, 3589, 4, 1u << 16 | 1u << 17 | 1u << 18 | 1u << 19}, /* JCB */
    {2131, 2131, 4, 1u << 15},
    {1800, 1800, 4, 1u << 15},
    {6011, 6011, 4, 1u << 16 | 1u << 19}, /* Discover */
    {644, 659, 3, 1u << 16 | 1u << 19},
    {62, 62, 2, 1u << 16 | 1u << 17 | 1u << 18 | 1u << 19}, /* UnionPay */
    {2200, 2204, 4, 1u << 16 | 1u << 19},		    /* Mir */
    {5018, 5018, 4, 0xFF000},				    /* Maestro */
    {5020, 5020, 4, 0xFF000},
    {5038, 5038, 4, 0xFF000},
    {5893, 5893, 4, 0xFF000},
    {6304, 6304, 4, 0xFF000},
    {6759, 6763, 4, 0xFF000},
};

static bool card_number(const char *digits, size_t n)
{
	for (size_t i = 0; i < sizeof issuers / sizeof *issuers; i++) {
		const struct issuer *is = &issuers[i];
		unsigned head = 0;
		for (size_t k = 0; k < is->digits; k++)
			head = head * 10 + (unsigned)(digits[k] - '0');
		if (head >= is->first && head <= is->last && is->lengths >> n & 1)
			return scan_luhn(digits, n);
	}
	return false;
}

struct groups {
	char digits[CARD_MAX + 1];
	size_t n;
	size_t sizes[CARD_MAX + 1], count;
};

/* 4-4-4-4, 4-6-5 and 4-6-4, or no groups at all: what is printed on cards. */
static bool card_grouping(const struct groups *g)
{
	if (g->count == 1)
		return true;
	if (g->count == 3 && g->sizes[0] == 4 && g->sizes[1] == 6)
		return true;
	for (size_t i = 0; i + 1 < g->count; i++)
		if (g->sizes[i] != 4)
			return false;
	return true;
}

static size_t one_separator(const struct scan_room *r, size_t at)
{
	size_t k = scan_blank(r, at);
	if (!k)
		k = scan_dash(r, at);
	return k && at + k < r->n && scan_digit(r->s[at + k]) ? k : 0;
}

static size_t card_end(const struct scan_room *r, size_t at)
{
	struct groups g = {.n = 0};
	size_t best = 0;
	while (g.count < CARD_MAX) {
		size_t size = 0;
		for (; at < r->n && scan_digit(r->s[at]); at++, size++) {
			if (g.n == CARD_MAX)
				return best;
			g.digits[g.n++] = r->s[at];
		}
		g.sizes[g.count++] = size;
		if (!card_grouping(&g))
			break;
		if (g.n >= CARD_MIN && card_grouping(&g) && card_number(g.digits, g.n) &&
		    !scan_word_byte(r, at))
			best = at;
		size_t k = one_separator(r, at);
		if (!k)
			break;
		at += k;
	}
	return best;
}

void scan_cards(struct scan_room *r)
{
	for (size_t i = 0; i < r->n; i++) {
		if (!scan_digit(r->s[i]) || (i && scan_word_byte(r, i - 1)))
			continue;
		size_t end = card_end(r, i);
		if (end && scan_offer(r, SCAN_CARD, i, end))
			i = end - 1;
	}
}

/* ---- IBAN --------------------------------------------------------------------------------------
 */

static const struct country {
	char code[3];
	unsigned char length;
	char form; /* of the account: n digits only, a four letters first, c anything */
} ibans[] = {{"AD", 24, 'c'}, {"AE", 23, 'n'}, {"AL", 28, 'c'}, {"AT", 20, 'n'}, {"AZ", 28, 'a'},
    {"BA", 20, 'n'}, {"BE", 16, 'n'}, {"BG", 22, 'a'}, {"BH", 22, 'a'}, {"BI", 27, 'n'},
    {"BR", 29, 'c'}, {"BY", 28, 'c'}, {"CH", 21, 'c'}, {"CR", 22, 'n'}, {"CY", 28, 'c'},
    {"CZ", 24, 'n'}, {"DE", 22, 'n'}, {"DJ", 27, 'n'}, {"DK", 18, 'n'}, {"DO", 28, 'c'},
    {"EE", 20, 'n'}, {"EG", 29, 'n'}, {"ES", 24, 'n'}, {"FI", 18, 'n'}, {"FK", 18, 'c'},
    {"FO", 18, 'n'}, {"FR", 27, 'c'}, {"GB", 22, 'a'}, {"GE", 22, 'c'}, {"GI", 23, 'a'},
    {"GL", 18, 'n'}, {"GR", 27, 'c'}, {"GT", 28, 'c'}, {"HR", 21, 'n'}, {"HU", 28, 'n'},
    {"IE", 22, 'a'}, {"IL", 23, 'n'}, {"IQ", 23, 'a'}, {"IS", 26, 'n'}, {"IT", 27, 'c'},
    {"JO", 30, 'a'}, {"KW", 30, 'a'}, {"KZ", 20, 'c'}, {"LB", 28, 'c'}, {"LC", 32, 'a'},
    {"LI", 21, 'c'}, {"LT", 20, 'n'}, {"LU", 20, 'c'}, {"LV", 21, 'a'}, {"LY", 25, 'n'},
    {"MC", 27, 'c'}, {"MD", 24, 'c'}, {"ME", 22, 'n'}, {"MK", 19, 'c'}, {"MN", 20, 'n'},
    {"MR", 27, 'n'}, {"MT", 31, 'a'}, {"MU", 30, 'a'}, {"NI", 28, 'a'}, {"NL", 18, 'a'},
    {"NO", 15, 'n'}, {"OM", 23, 'c'}, {"PK", 24, 'a'}, {"PL", 28, 'n'}, {"PS", 29, 'a'},
    {"PT", 25, 'n'}, {"QA", 29, 'a'}, {"RO", 24, 'a'}, {"RS", 22, 'n'}, {"RU", 33, 'c'},
    {"SA", 24, 'c'}, {"SC", 31, 'a'}, {"SD", 18, 'n'}, {"SE", 24, 'n'}, {"SI", 19, 'n'},
    {"SK", 24, 'n'}, {"SM", 27, 'c'}, {"SO", 23, 'n'}, {"ST", 25, 'n'}, {"SV", 28, 'a'},
    {"TL", 23, 'n'}, {"TN", 24, 'n'}, {"TR", 26, 'c'}, {"UA", 29, 'c'}, {"VA", 22, 'n'},
    {"VG", 24, 'a'}, {"XK", 20, 'n'}};

static const struct country *iban_country(const char *low)
{
	for (size_t i = 0; i < sizeof ibans / sizeof *ibans; i++)
		if ((ibans[i].code[0] | 32) == low[0] && (ibans[i].code[1] | 32) == low[1])
			return &ibans[i];
	return NULL;
}

/* ISO 7064: the first four behind, letters as 10..35, the whole modulo 97 is 1. */
static bool iban_valid(const char *low, const struct country *c)
{
	unsigned rest = 0;
	for (size_t i = 0; i < c->length; i++) {
		char ch = low[(i + 4) % c->length];
		if (scan_digit(ch))
			rest = (rest * 10 + (unsigned)(ch - '0')) % 97;
		else
			rest = (rest * 100 + (unsigned)(ch - 'a') + 10) % 97;
		size_t place = (i + 4) % c->length;
		if (place >= 4 && !scan_digit(ch) && c->form == 'n')
			return false;
		if (place >= 4 && place < 8 && c->form == 'a' && scan_digit(ch))
			return false;
	}
	return rest == 1;
}

static size_t iban_end(const struct scan_room *r, size_t at, const struct country *c)
{
	char low[40];
	size_t n = 0;
	while (at < r->n && n < c->length) {
		if (scan_alnum(r->s[at])) {
			low[n++] = r->low[at++];
			continue;
		}
		size_t k = scan_blank(r, at);
		if (!k)
			k = scan_dash(r, at);
		if (!k || at + k >= r->n || !scan_alnum(r->s[at + k]))
			return 0;
		at += k;
	}
	return n == c->length && iban_valid(low, c) && !scan_word_byte(r, at) ? at : 0;
}

void scan_ibans(struct scan_room *r)
{
	for (size_t i = 0; i + 14 < r->n; i++) {
		if (!scan_letter(r->s[i]) || !scan_letter(r->s[i + 1]) ||
		    !scan_digit(r->s[i + 2]) || !scan_digit(r->s[i + 3]) ||
		    (i && scan_word_byte(r, i - 1)))
			continue;
		const struct country *c = iban_country(r->low + i);
		size_t end = c ? iban_end(r, i, c) : 0;
		if (end)
			scan_offer(r, SCAN_IBAN, i, end);
	}
}

/* ---- personnummer and samordningsnummer
 * ---------------------------------------------------------- */

static int two(const char *digits)
{
	return (digits[0] - '0') * 10 + (digits[1] - '0');
}

/* The day, with 60 added to a samordningsnummer's; false: no such day or not born yet. */
static bool birth_day(int year, const char *mmdd, int32_t today, int32_t *day)
{
	struct date d = {year, two(mmdd), two(mmdd + 2)};
	if (d.day > 60)
		d.day -= 60;
	if (d.month < 1 || d.month > 12 || d.day < 1 || d.day > days_in_month(year, d.month))
		return false;
	*day = day_of(d);
	return *day <= today;
}

bool scan_personnummer(const char *digits, size_t n, bool plus, int32_t today, char out[12])
{
	if ((n != 10 && n != 12) || !scan_luhn(digits + (n - 10), 10))
		return false;
	const char *yymmdd = digits + (n - 10);
	int32_t day;
	int now = date_of(today).year;
	int year = n == 12 ? two(digits) * 100 + two(yymmdd) : now - now % 100 + two(yymmdd);
	if (n == 10 && !birth_day(year, yymmdd + 2, today, &day))
		year -= 100;
	if (n == 10 && plus)
		year -= 100;
	if (!birth_day(year, yymmdd + 2, today, &day) || year < now - 130)
		return false;
	if (out) {
		out[0] = (char)('0' + year / 1000);
		out[1] = (char)('0' + year / 100 % 10);
		memcpy(out + 2, yymmdd, 10);
	}
	return true;
}

/* The digits of "850712-1234", "19850712 1234" and so on; the end, 0: no such shape. */
static size_t person_shape(
    const struct scan_room *r, size_t at, char digits[12], size_t *n, bool *plus, bool *broken)
{
	size_t head = 0;
	while (head < 9 && at + head < r->n && scan_digit(r->s[at + head]))
		head++;
	*plus = *broken = false;
	if (head == 6 || head == 8) {
		size_t k = scan_dash(r, at + head);
		*plus = !k && r->s[at + head] == '+' && at + head < r->n;
		k = *plus ? 1 : k ? k : scan_blank(r, at + head);
		*broken = true;
		memcpy(digits, r->s + at, head);
		at += head + k;
		if (!k || r->n - at < 4)
			return 0;
		memcpy(digits + head, r->s + at, 4);
		*n = head + 4;
		at += 4;
	} else {
		for (*n = 0; *n < 12 && at < r->n && scan_digit(r->s[at]); at++)
			digits[(*n)++] = r->s[at];
	}
	for (size_t i = 0; i < *n; i++)
		if (!scan_digit(digits[i]))
			return 0;
	return *n == 10 || *n == 12 ? at : 0;
}

/* A piece of something longer: a UUID, an account, a version. */
bool scan_within_more(const struct scan_room *r, size_t start, size_t end)
{
	char before = start > 1 ? r->s[start - 1] : ' ';
	char after = end + 1 < r->n ? r->s[end] : ' ';
	if (scan_word_byte(r, end) || (start && scan_word_byte(r, start - 1)))
		return true;
	if ((before == '-' && scan_alnum(r->s[start - 2])) ||
	    ((before == '.' || before == '/' || before == '+') && scan_digit(r->s[start - 2])))
		return true;
	return (after == '-' && scan_alnum(r->s[end + 1])) ||
	       (after == '/' && scan_digit(r->s[end + 1]));
}

/* Unbroken digits may as well be a mobile number or a time stamp. */
static bool something_else(const struct scan_room *r, size_t start, const char *digits, size_t n)
{
	static struct scan_list words = {
	    .words = "personnummer personnr pnr persnr personal_number personal_identity_number "
		     "samordningsnummer personnumret identity_number id_number ssn "
		     "social_security_number"};
	size_t line = scan_line_start(r, start, 60);
	if (scan_last_listed(r, line, start, &words) != SIZE_MAX)
		return false;
	if (n == 10)
		return digits[0] == '0' && digits[1] == '7' && strchr("02369", digits[2]);
	int recent = date_of(r->today).year - 3;
	bool clock = two(digits + 8) < 24 && two(digits + 10) < 60;
	return clock && two(digits) * 100 + two(digits + 2) >= recent;
}

/* Who writes "personnummer: 850714-2389" gives a person's number, mistyped or not. */
static bool named_as_one(const struct scan_room *r, size_t start)
{
	enum { NEAR = 14 };
	static struct scan_list words = {
	    .words = "personnummer personnumret personnr personnr. person_nr person_nr. pers_nr persnr persnr. pnr "
		     "pnr. samordningsnummer samordningsnumret samordningsnr samordningsnr."};
	size_t word = scan_last_listed(r, scan_line_start(r, start, 60), start, &words);
	if (word == SIZE_MAX || start - word > NEAR)
		return false;
	while (word < start && !scan_digit(r->s[word]))
		word++;
	return word == start;
}

void scan_personnummers(struct scan_room *r)
{
	for (size_t i = 0; i + 10 <= r->n; i++) {
		char digits[12];
		size_t n;
		bool plus, broken;
		if (!scan_digit(r->s[i]) || (i && scan_digit(r->s[i - 1])))
			continue;
		size_t end = person_shape(r, i, digits, &n, &plus, &broken);
		if (!end || scan_within_more(r, i, end))
			continue;
		bool good = scan_personnummer(digits, n, plus, r->today, NULL) &&
		            (broken || !something_else(r, i, digits, n));
		if (!good && !named_as_one(r, i))
			continue;
		if (scan_offer(r, SCAN_PERSONNUMMER, i, end))
			i = end - 1;
	}
}
