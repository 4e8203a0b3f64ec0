/* Swedish accounts behind a word that says so: bankgiro and plusgiro with their check digit,
 * clearing and account numbers. */
#include <string.h>

#include "text/scan_room.h"

enum { DIGITS_MOST = 15, FILLER_MOST = 48, CLEARING_LEAST = 4, ACCOUNT_LEAST = 7, BARE_LEAST = 11, GIRO_LEAST = 3, GIRO_MOST = 8 };

struct number {
	char digit[DIGITS_MOST + 1];
	size_t n, end;
};

/* ---- between the word and the number ------------------------------------------------------------- */

static size_t filler_at(const struct scan_room *r, size_t at)
{
	static struct scan_list words = {
	    .words = "nr nr. nummer numret no no. number \xC3\xA4r is was i hos in at with to till p\xC3\xA5 min mitt my "
		     "bank banken swedbank sparbanken seb nordea handelsbanken danske l\xC3\xA4nsf\xC3\xB6rs\xC3\xA4kringar "
		     "skandia skandiabanken icabanken ica avanza klarna sbab lf forex resurs marginalen lunar personkonto"};
	size_t k = scan_blank(r, at);
	if (!k && r->s[at] && strchr(":.#=-(\"'\r\n>*", r->s[at]))
		k = 1;
	return k ? k : scan_listed_at(r, at, &words);
}

static size_t skip_filler(const struct scan_room *r, size_t at)
{
	size_t from = at, k;
	while (at < r->n && at - from < FILLER_MOST && (k = filler_at(r, at)) > 0)
		at += k;
	return at;
}

/* ---- numbers ------------------------------------------------------------------------------------ */

/* Signs between two groups of digits; a clearing number may have a comma behind it as well. */
static size_t gap_at(const struct scan_room *r, size_t at, size_t digits)
{
	size_t from = at, k;
	bool clearing = digits == CLEARING_LEAST || digits == CLEARING_LEAST + 1;
	for (int signs = 0; at < r->n && signs < (clearing ? 3 : 1); signs++, at += k) {
		k = scan_blank(r, at);
		k = k ? k : scan_dash(r, at);
		if (!k && (r->s[at] == '.' || (clearing && r->s[at] && strchr(",/", r->s[at]))))
			k = 1;
		if (!k)
			break;
	}
	return at < r->n && scan_digit(r->s[at]) ? at - from : 0;
}

static bool read_number(const struct scan_room *r, size_t at, struct number *x)
{
	*x = (struct number){.end = at};
	size_t n = 0;
	/* Up to the last group that fits: another number may follow. */
	while (at < r->n && n < DIGITS_MOST && scan_digit(r->s[at])) {
		x->digit[n++] = r->s[at++];
		if (at < r->n && scan_digit(r->s[at]))
			continue;
		x->n = n;
		x->end = at;
		at += at < r->n ? gap_at(r, at, n) : 0;
	}
	return x->n > 0;
}

/* The longest that fits: another number may follow. A short plusgiro has a dash before its last digit,
 * without which it would be the number of a page. */
static size_t giro_end(const struct scan_room *r, size_t at, size_t least)
{
	struct number x = {.end = at};
	bool dash = false;
	while (at < r->n && x.n < GIRO_MOST && scan_digit(r->s[at])) {
		x.digit[x.n++] = r->s[at++];
		bool group = at >= r->n || !scan_digit(r->s[at]), enough = x.n >= (dash ? GIRO_LEAST : least);
		if (group && enough && !scan_word_byte(r, at) && scan_luhn(x.digit, x.n))
			x.end = at;
		dash = group && scan_dash(r, at);
		at += group ? gap_at(r, at, 0) : 0;
	}
	return x.end;
}

static size_t account_end(const struct scan_room *r, size_t at, size_t least)
{
	struct number x;
	return read_number(r, at, &x) && x.n >= least && x.digit[0] != '0' ? x.end : at;
}

/* ---- words -------------------------------------------------------------------------------------- */

static struct scan_list bankgiro = {.words = "bankgiro bankgirot bankgironummer bankgironr bg bg_nr bg_nummer bgnr"};
static struct scan_list plusgiro = {
    .words = "plusgiro plusgirot plusgironummer plusgironr postgiro postgirot postgironummer pg pg_nr pgnr"};
static struct scan_list clearing = {
    .words = "clearing clearingnummer clearingnr clearingnumret clearing_number clearing_no clearing_nr cl.nr"};
static struct scan_list account = {
    .words = "kontonummer kontonumret kontonr konto_nr konto_nummer bankkonto bankkontonummer bankkontot l\xC3\xB6nekonto "
	     "sparkonto privatkonto personkonto bank_account bank_account_number bank_account_no swedish_account"};
static struct scan_list bare = {.words = "konto kontot account"};

static const struct sort {
	struct scan_list *words;
	bool giro;
	size_t least; /* digits */
} sorts[] = {{&bankgiro, true, 7}, {&plusgiro, true, 6}, {&clearing, false, CLEARING_LEAST},
    {&account, false, ACCOUNT_LEAST}, {&bare, false, BARE_LEAST}};

static size_t find_behind(struct scan_room *r, size_t at)
{
	for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++) {
		size_t k = scan_listed_at(r, at, sorts[i].words);
		if (!k)
			continue;
		size_t start = skip_filler(r, at + k);
		size_t end = sorts[i].giro ? giro_end(r, start, sorts[i].least) : account_end(r, start, sorts[i].least);
		return scan_offer(r, SCAN_ACCOUNT, start, end) ? end : 0;
	}
	return 0;
}

/* No word begins with another letter. */
static bool may_begin(char c)
{
	return c == 'k' || c == 'b' || c == 'p' || c == 'c' || c == 'l' || c == 's' || c == 'a';
}

void scan_accounts(struct scan_room *r)
{
	for (size_t i = 0; i + 4 < r->n; i++) {
		if (!may_begin(r->low[i]) || (i && scan_word_byte(r, i - 1)))
			continue;
		size_t end = find_behind(r, i);
		i = end ? end - 1 : i;
	}
}
