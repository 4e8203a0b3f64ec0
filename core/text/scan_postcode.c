/* Post codes with their towns. */
#include <string.h>

#include "text/scan_address.h"

static size_t run_of_digits(const struct scan_room *r, size_t at)
{
	size_t n = 0;
	while (at + n < r->n && scan_digit(r->s[at + n]))
		n++;
	return n;
}

/* One to three capitalised words: the end of the last. "Den Haag", "Malmö", "St. Gallen". */
static size_t town_end(const struct scan_room *r, size_t at)
{
	size_t end = 0;
	for (int words = 0; words < 3; words++) {
		size_t start = scan_skip_blanks(r, at);
		if (start == at || !scan_capital(r, start))
			break;
		size_t to = scan_word_end(r, start);
		while (to + 1 < r->n && to - start < 80 && strchr("-'.", r->s[to]) &&
		       scan_word_byte(r, to + 1))
			to = scan_word_end(r, to + 1);
		if (to - start < 2)
			break;
		at = end = to;
	}
	return end;
}

static bool begins_line_or_part(const struct scan_room *r, size_t at)
{
	while (at && (r->s[at - 1] == ' ' || r->s[at - 1] == '\t' || r->s[at - 1] == '>' ||
			 r->s[at - 1] == '?'))
		at--;
	return at == 0 || r->s[at - 1] == '\n' || r->s[at - 1] == ',';
}

/* "SE-", "D-", "DK " before the digits; its bytes. */
static size_t country_prefix(const struct scan_room *r, size_t at)
{
	static const char *const prefixes[] = {"SE-", "SE ", "S-", "DE-", "D-", "DK-", "NO-", "N-",
	    "FI-", "NL-", "FR-", "F-", "AT-", "A-", "CH-", "BE-", "B-", "L-", "PL-", "CZ-", "ES-",
	    "IT-", "I-", "EE-", "LV-", "LT-"};
	bool near_digit = r->n - at > 3 && r->s[at] >= 'A' && r->s[at] <= 'Z' &&
			  (scan_digit(r->s[at + 2]) || scan_digit(r->s[at + 3]));
	for (size_t i = 0; near_digit && i < sizeof prefixes / sizeof *prefixes; i++) {
		size_t n = strlen(prefixes[i]);
		if (r->n - at > n && memcmp(r->s + at, prefixes[i], n) == 0 &&
		    scan_digit(r->s[at + n]))
			return n;
	}
	return 0;
}

/* "123 45 Town"; a phone number goes on with digits. */
static size_t swedish(const struct scan_room *r, size_t at, bool prefix)
{
	if (run_of_digits(r, at) != 3 || r->s[at] == '0')
		return 0;
	size_t k = scan_blank(r, at + 3);
	if (!k || run_of_digits(r, at + 3 + k) != 2)
		return 0;
	size_t end = at + 5 + k, town = town_end(r, end);
	return town ? town : prefix && !scan_word_byte(r, end) ? end : 0;
}

static size_t dutch(const struct scan_room *r, size_t at)
{
	if (run_of_digits(r, at) != 4 || r->s[at] == '0')
		return 0;
	size_t from = at + 4 + scan_blank(r, at + 4);
	bool letters = from + 1 < r->n && scan_capital(r, from) && scan_capital(r, from + 1) &&
		       scan_letter(r->s[from]) && scan_letter(r->s[from + 1]) &&
		       !scan_word_byte(r, from + 2);
	if (!letters)
		return 0;
	size_t town = town_end(r, from + 2), end = from + 2;
	bool closed = end >= r->n || strchr(",\r\n", r->s[end]);
	return town ? town : closed ? end : 0; /* "1024 MB of" is none */
}

static size_t plain(const struct scan_room *r, size_t at, bool prefix)
{
	size_t n = run_of_digits(r, at);
	if (n != 5 && n != 4)
		return 0;
	size_t town = town_end(r, at + n);
	if (!town || !(prefix || begins_line_or_part(r, at)))
		return 0;
	return n == 5 || prefix ? town : 0;
}

static size_t british(const struct scan_room *r, size_t at)
{
	size_t i = at;
	while (i < r->n && i - at < 2 && scan_capital(r, i) && scan_letter(r->s[i]))
		i++;
	size_t letters = i - at;
	if (letters < 1 || i >= r->n || !scan_digit(r->s[i]))
		return 0;
	i++;
	if (i < r->n && (scan_digit(r->s[i]) || (r->s[i] >= 'A' && r->s[i] <= 'Z')))
		i++;
	size_t k = scan_blank(r, i);
	bool inward = k && i + k + 2 < r->n && scan_digit(r->s[i + k]) && r->s[i + k + 1] >= 'A' &&
		      r->s[i + k + 1] <= 'Z' && r->s[i + k + 2] >= 'A' && r->s[i + k + 2] <= 'Z';
	return inward && !scan_word_byte(r, i + k + 3) ? i + k + 3 : 0;
}

/* "Springfield, IL 62704-1234", "APO AP 02137": from the two letters on. */
static size_t american(const struct scan_room *r, size_t at)
{
	if (r->n - at < 8 || !scan_capital(r, at) || !scan_capital(r, at + 1) ||
	    !scan_letter(r->s[at]) || !scan_letter(r->s[at + 1]) || r->s[at + 2] != ' ' ||
	    run_of_digits(r, at + 3) != 5)
		return 0;
	size_t end = at + 8;
	if (end + 4 < r->n && r->s[end] == '-' && run_of_digits(r, end + 1) == 4)
		end += 5;
	bool after = at > 1 && (r->s[at - 1] == ' ' || r->s[at - 1] == '\n') && r->s[at - 2] != '.';
	return after && !scan_word_byte(r, end) ? end : 0;
}

/* "my zip code is 29687", "postnummer: 123 45" */
static size_t named(const struct scan_room *r, size_t at, size_t *start)
{
	static struct scan_list words = {.words = "zip_code zip zipcode postcode post_code "
						  "postal_code postnummer postnr plz postleitzahl "
						  "code_postal"};
	size_t k = scan_listed_at(r, at, &words);
	if (!k)
		return 0;
	size_t to = scan_skip_blanks(r, at + k);
	to += to < r->n && (r->s[to] == ':' || r->s[to] == '=');
	size_t verb = to < r->n ? scan_word_at(r, scan_skip_blanks(r, to), "is är ist est") : 0;
	to = verb ? scan_skip_blanks(r, to) + verb : to;
	*start = scan_skip_blanks(r, to);
	size_t n = run_of_digits(r, *start), end = *start + n;
	size_t gap = scan_blank(r, end);
	if (n == 3 && gap && run_of_digits(r, end + gap) == 2)
		return end + gap + 2;
	return n >= 4 && n <= 6 && !scan_word_byte(r, end) ? end : 0;
}

size_t scan_short_post_code(const struct scan_room *r, size_t at)
{
	return run_of_digits(r, at) == 4 && r->s[at] != ' ' ? town_end(r, at + 4) : 0;
}

bool scan_post_code_at(const struct scan_room *r, size_t at, struct scan_piece *piece)
{
	size_t prefix = country_prefix(r, at), digits = at + prefix;
	*piece = (struct scan_piece){at, 0, false};
	if (scan_digit(r->s[digits])) {
		piece->end = swedish(r, digits, prefix > 0);
		if (!piece->end)
			piece->end = dutch(r, digits);
		if (!piece->end)
			piece->end = plain(r, digits, prefix > 0);
	} else {
		piece->end = british(r, at);
		if (!piece->end)
			piece->end = american(r, at);
		if (!piece->end)
			piece->end = named(r, at, &piece->start);
	}
	return piece->end > 0;
}
