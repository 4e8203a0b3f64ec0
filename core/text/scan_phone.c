/* Telephone numbers: international ones by their form, national ones by a leading 0 or the shape
 * that a country prints, and bare ones only where a word says that it is a number to call. */
#include <string.h>

#include "text/scan_room.h"

enum { DIGITS_MAX = 17, GROUPS_MAX = 8, CALL_MAX = 44 };

struct number {
	size_t end;
	char digits[DIGITS_MAX + 1];
	size_t n;
	size_t sizes[GROUPS_MAX + 1], groups;
	bool plus, paren, slash;
	size_t ends[GROUPS_MAX + 1]; /* of each group in the text */
};

/* Bytes between two groups of digits: up to three signs, or 0 if something else stands there. */
static size_t gap_at(const struct scan_room *r, size_t at, struct number *num)
{
	size_t from = at, signs = 0;
	while (at < r->n && signs < 4 && !scan_digit(r->s[at])) {
		size_t k = scan_blank(r, at);
		if (!k)
			k = scan_dash(r, at);
		if (!k && strchr(".()/", r->s[at]) && r->s[at])
			k = 1;
		if (!k)
			return 0;
		num->paren = num->paren || r->s[at] == '(';
		bool list = num->n >= 7 && scan_blank(r, at + 1); /* one / another */
		if (r->s[at] == '/' && list)
			return 0;
		num->slash = num->slash || r->s[at] == '/';
		at += k;
		signs++;
	}
	return at < r->n && scan_digit(r->s[at]) ? at - from : 0;
}

/* Another number or a date may follow after a blank. */
static bool next_thing(const struct scan_room *r, size_t gap, size_t at, const struct number *num)
{
	int32_t day;
	bool two;
	if (num->n < 7 || !scan_blank(r, gap))
		return false;
	bool zero = r->s[at] == '0' && num->n >= 9;
	return zero || r->s[at - 1] == '(' || (scan_date_at(r, at, &day, &two) && !two);
}

static void read_number(const struct scan_room *r, size_t at, struct number *num)
{
	*num = (struct number){.plus = r->s[at] == '+', .paren = r->s[at] == '('};
	while (!scan_digit(r->s[at]))
		at++;
	while (num->groups < GROUPS_MAX) {
		size_t size = 0;
		for (; at < r->n && scan_digit(r->s[at]); at++, size++)
			if (num->n < DIGITS_MAX)
				num->digits[num->n++] = r->s[at];
		num->sizes[num->groups] = size;
		num->ends[num->groups++] = at;
		struct number before = *num;
		size_t gap = gap_at(r, at, num);
		if (!gap || num->n >= DIGITS_MAX || (size == 1 && num->groups == 4) ||
		    next_thing(r, at, at + gap, num)) {
			num->paren = before.paren;
			num->slash = before.slash;
			break;
		}
		at += gap;
	}
	num->end = at;
	num->digits[num->n] = '\0';
}

static size_t extension(const struct scan_room *r, size_t at)
{
	size_t from = scan_skip_blanks(r, at), k = 0;
	if (from < r->n && r->low[from] == 'x' && from + 1 < r->n && scan_digit(r->s[from + 1]))
		k = 1;
	else if (from < r->n)
		k = scan_word_at(
		    r, from, "ext ext. extension ankn ankn. anknytning durchwahl dw. toestel");
	size_t digits = k ? scan_skip_blanks(r, from + k) : at, end = digits;
	while (k && end < r->n && scan_digit(r->s[end]))
		end++;
	return end > digits && end - digits <= 6 ? end : at;
}

static struct scan_list call_words = {
    .words =
	"phone phones telephone tel tel. telefon telefonnummer telefonnr telefonen tlf tlf. mobil "
	"mobile mobilnummer mobiltelefon mobilnr mobiltelefonnummer cell cellphone call calling "
	"called caller ring ringa ringer ringde nå reach fax telefax gsm handy handynummer "
	"rufnummer "
	"mobilfunknummer anrufen anruf telefonisch bel bellen telefoonnummer telefoon mobiel "
	"telefonisk telefonnumret numret téléphone telephone portable appeler appelez sms text_me "
	"whatsapp signal contact_number phone_number telephone_number phonenumber answering dial "
	"hemnummer jobbnummer arbetsnummer swish swisha swishnummer"};

/* Where the last such word before a number ended. Every word is looked at once. */
struct call {
	size_t seen, end; /* text up to seen is searched; end 0: none yet */
};

static void look_for_call(const struct scan_room *r, struct call *call, size_t upto)
{
	for (; call->seen < upto; call->seen++) {
		if (call->seen && scan_word_byte(r, call->seen - 1))
			continue;
		size_t k = scan_listed_at(r, call->seen, &call_words);
		if (k)
			call->end = call->seen + k;
	}
}

static bool only_blanks(const struct scan_room *r, size_t from, size_t to)
{
	while (from < to && (strchr(" \t\r:>*", r->s[from])))
		from++;
	return from == to;
}

/* On its line, as a label on the line above, or behind the number: "785 8949 (mobile)". */
static bool call_word_near(const struct scan_room *r, struct call *call, size_t start, size_t end)
{
	look_for_call(r, call, start);
	size_t word = call->end;
	if (word && word <= start && start - word <= CALL_MAX) {
		const char *line = memchr(r->s + word, '\n', start - word);
		if (!line)
			return true;
		size_t feed = (size_t)(line - r->s);
		if (only_blanks(r, word, feed) && only_blanks(r, feed + 1, start))
			return true;
	}
	while (end < r->n && strchr(" -(,\\\t", r->s[end]))
		end++;
	return scan_word_at(r, end,
		   "office fax mobile mobil home work cell arbete arbetet hem bostad "
		   "jobb privat dienstlich büro kontor") > 0;
}

static bool shape_is(const struct number *num, const char *sizes)
{
	size_t n = strlen(sizes);
	if (num->groups != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (num->sizes[i] != (size_t)(sizes[i] - '0'))
			return false;
	return true;
}

static size_t zeros(const char *digits)
{
	return strspn(digits, "0");
}

static size_t single_digits(const struct number *num)
{
	size_t count = 0;
	for (size_t i = 0; i < num->groups; i++)
		count += num->sizes[i] == 1;
	return count;
}

/* A leading 0 and an area code. */
static bool national(const struct number *num)
{
	if (zeros(num->digits) > 1)
		return zeros(num->digits) == 2 && num->n >= 10 && num->n <= 16 &&
		       num->sizes[0] >= 2; /* 00 46 ... */
	if (num->groups == 1)
		return num->n >= 9 && num->n <= 11;
	bool area = num->sizes[0] >= 2 && num->sizes[0] <= 6;
	return area && num->n >= 7 && num->n <= 12 && num->groups <= 6 && single_digits(num) < 2;
}

static bool american(const struct number *num)
{
	return shape_is(num, "334") || (shape_is(num, "1334") && num->digits[0] == '1') ||
	       (shape_is(num, "3334") && memcmp(num->digits, "001", 3) == 0);
}

/* "order 0701234567" */
static bool other_number_word(const struct scan_room *r, size_t start)
{
	static struct scan_list words = {.words = "id order orders ordernummer ordernr invoice "
						  "faktura fakturanummer rechnung case ticket "
						  "ärende ärendenummer ref ref. reference referens "
						  "kundnummer kundnr customer konto account "
						  "kontonummer ocr bankgiro plusgiro clearing "
						  "clearingnummer bestellnummer kundennummer"};
	size_t from = start > 24 ? start - 24 : 0;
	size_t word = scan_last_listed(r, from, start, &words);
	for (size_t i = word; word != SIZE_MAX && i < start; i++)
		if (!strchr(" :#.=nro", r->low[i])) /* "no.", "nr:" */
			return false;
	return word != SIZE_MAX;
}

/* "53 090 498": a group of thousands is no area code. */
static bool middle_of_number(const struct scan_room *r, size_t start, const struct number *num)
{
	return start > 1 && scan_blank(r, start - 1) && scan_digit(r->s[start - 2]) &&
	       !r->taken[start - 2] && num->sizes[0] == 3 && scan_blank(r, num->ends[0]);
}

static bool telephone(const struct scan_room *r, struct call *call, size_t start,
    const struct number *num, size_t end)
{
	if (num->plus)
		return num->n >= 8 && num->n <= 15 && num->digits[0] != '0';
	bool social = shape_is(num, "324") && r->s[num->ends[1]] == '-';
	if (num->groups > 7 || zeros(num->digits) > 3 || social)
		return false;
	if (num->digits[0] == '0' && national(num))
		return !other_number_word(r, start) && !middle_of_number(r, start, num);
	if (american(num))
		return !num->slash;
	bool trunk = num->sizes[0] == 1 && num->digits[0] == '0'; /* (0)70-... */
	bool area = r->s[start] == '(' && r->low[num->ends[0]] == ')' &&
		    (trunk || num->sizes[0] >= 2) && num->sizes[0] <= 5;
	if (area && num->n >= 7 && num->n <= 12)
		return true;
	size_t least = num->groups > 1 ? 6 : 7;
	if (num->n < least || num->n > 13 || shape_is(num, "64"))
		return false;
	return single_digits(num) < 2 && call_word_near(r, call, start, end);
}

static bool can_begin(const struct scan_room *r, size_t at)
{
	char c = r->s[at];
	char next = at + 1 < r->n ? r->s[at + 1] : ' ';
	if (!scan_digit(c) && !((c == '+' || c == '(') && scan_digit(next)))
		return false;
	if (!at)
		return true;
	char before = r->s[at - 1];
	if (scan_word_byte(r, at - 1) || strchr("#$%+&@", before))
		return false;
	bool glued = strchr(".,-/:", before) && at > 1 && scan_digit(r->s[at - 2]);
	return !glued;
}

/* A date, or a decimal such as 0.25, is passed over as a whole. */
static size_t other_number(const struct scan_room *r, size_t at)
{
	int32_t day;
	bool two;
	if (!scan_digit(r->s[at]))
		return 0;
	size_t end = scan_date_at(r, at, &day, &two);
	if (end && !(end - at == 6 || end - at == 8 || two) && scan_digit(r->s[at]))
		return end;
	bool decimal = r->s[at] == '0' && at + 2 < r->n &&
		       (r->s[at + 1] == '.' || r->s[at + 1] == ',') && scan_digit(r->s[at + 2]);
	while (decimal && at < r->n && (scan_digit(r->s[at]) || r->s[at] == '.' || r->s[at] == ','))
		at++;
	return decimal ? at : 0;
}

void scan_phones(struct scan_room *r)
{
	struct call call = {0};
	for (size_t i = 0; i < r->n; i++) {
		if (!can_begin(r, i))
			continue;
		size_t other = other_number(r, i);
		if (other) {
			i = other - 1;
			continue;
		}
		struct number num;
		read_number(r, i, &num);
		size_t end = extension(r, num.end);
		bool whole =
		    !scan_word_byte(r, end) &&
		    !(end + 1 < r->n && strchr(":-", r->s[end]) && scan_digit(r->s[end + 1])) &&
		    !(end + 1 < r->n && r->s[end] == '.' && scan_letter(r->s[end + 1]));
		if (whole && telephone(r, &call, i, &num, end) && scan_offer(r, SCAN_PHONE, i, end))
			i = end - 1;
		else if (scan_digit(r->s[i]))
			i = num.ends[0] - 1;
	}
}
