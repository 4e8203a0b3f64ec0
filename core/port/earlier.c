#include "port/earlier.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/time.h"

enum { TOKENS = 400, WORD_MOST = 24, MONTH_LETTERS = 3 };

/* ---- words and numbers ------------------------------------------------------------------------- */

struct token {
	char word[WORD_MOST]; /* "" : a number */
	long n;
	int digits;
	char before, after; /* the signs beside it */
};

static size_t read_word(struct token *t, const char *s)
{
	size_t n = 0;
	while (isalpha((unsigned char)s[n]) || (s[n] & 0x80))
		n++;
	size_t k = n < WORD_MOST - 1 ? n : WORD_MOST - 1;
	memcpy(t->word, s, k);
	t->word[k] = '\0';
	return n;
}

static size_t read_number(struct token *t, const char *s)
{
	size_t n = strspn(s, "0123456789");
	t->n = n <= 9 ? strtol(s, NULL, 10) : -1;
	t->digits = (int)n;
	return n;
}

static size_t read_tokens(struct token *v, const char *s)
{
	size_t n = 0;
	for (const char *p = s; *p && n < TOKENS;) {
		struct token *t = &v[n];
		*t = (struct token){.before = p > s ? p[-1] : ' '};
		size_t k = isdigit((unsigned char)*p) ? read_number(t, p) : read_word(t, p);
		p += k ? k : 1;
		if (!k)
			continue;
		t->after = *p;
		n++;
	}
	return n;
}

static bool is_number(const struct token *t)
{
	return !t->word[0];
}

/* ---- days ----------------------------------------------------------------------------------------- */

/* As they stand in Swedish, English, German and Dutch with the accents off; a beginning of three letters is one too. */
static const char *const months[12][6] = {{"januari", "january", "januar"}, {"februari", "february", "februar"},
    {"mars", "march", "marz", "maart"}, {"april"}, {"maj", "may", "mai", "mei"}, {"juni", "june"}, {"juli", "july"},
    {"augusti", "august", "augustus"}, {"september", "sept"}, {"oktober", "october"}, {"november"},
    {"december", "dezember"}};

static int month_of(const char *word)
{
	size_t n = strlen(word);
	for (int m = 0; m < 12 && n >= MONTH_LETTERS; m++)
		for (int i = 0; i < 6 && months[m][i]; i++)
			if (strncmp(months[m][i], word, n) == 0)
				return m + 1;
	return 0;
}

/* A year that is not written is the last in which the day has been. */
static int32_t make_day(long year, long month, long day, int32_t came)
{
	struct date now = date_of(came);
	bool given = year > 0;
	if (given && year < 100)
		year += 2000;
	if (!given)
		year = now.year;
	if (year < 2018 || year > now.year || month < 1 || month > 12 || day < 1 || day > days_in_month((int)year, (int)month))
		return 0;
	int32_t at = day_of((struct date){(int)year, (int)month, (int)day});
	if (at > came && !given && day <= days_in_month((int)year - 1, (int)month))
		at = day_of((struct date){(int)year - 1, (int)month, (int)day});
	return at <= came ? at : 0;
}

static long year_at(const struct token *v, size_t n, size_t i)
{
	return i < n && is_number(&v[i]) && v[i].digits == 4 ? v[i].n : 0;
}

/* "3 mars 2026", "3rd of march", "march 3rd, 2026" */
static int32_t by_name(const struct token *v, size_t n, size_t i, int32_t came)
{
	static const char *const between[] = {"st", "nd", "rd", "th", "of", "e", "de", "a"};
	int m = is_number(&v[i]) ? 0 : month_of(v[i].word);
	size_t back = i, on = i + 1;
	if (!m)
		return 0;
	for (size_t steps = 0; back && steps < 2; steps++) {
		bool fills = false;
		for (size_t k = 0; k < sizeof between / sizeof *between; k++)
			fills |= strcmp(v[back - 1].word, between[k]) == 0;
		if (!fills)
			break;
		back--;
	}
	if (back && is_number(&v[back - 1]) && v[back - 1].digits <= 2)
		return make_day(year_at(v, n, on), m, v[back - 1].n, came);
	if (on >= n || !is_number(&v[on]) || v[on].digits > 2)
		return 0;
	long day = v[on++].n;
	if (on < n && (strcmp(v[on].word, "st") == 0 || strcmp(v[on].word, "nd") == 0 || strcmp(v[on].word, "rd") == 0 ||
			  strcmp(v[on].word, "th") == 0))
		on++;
	return make_day(year_at(v, n, on), m, day, came);
}

/* 2026-03-03, 3.3.2026, 3/3: days before months, as is written here. */
static int32_t by_number(const struct token *v, size_t n, size_t i, int32_t came)
{
	if (!is_number(&v[i]) || i + 1 >= n || !is_number(&v[i + 1]) || !strchr("-./", v[i].after) || !v[i].after)
		return 0;
	bool third = i + 2 < n && is_number(&v[i + 2]) && v[i + 1].after == v[i].after;
	if (v[i].digits == 4 && third)
		return make_day(v[i].n, v[i + 1].n, v[i + 2].n, came);
	if (v[i].digits > 2 || v[i + 1].digits > 2 || (!third && v[i].after != '/'))
		return 0;
	return make_day(third && (v[i + 2].digits == 4 || v[i + 2].digits == 2) ? v[i + 2].n : 0, v[i + 1].n, v[i].n, came);
}

/* ---- so long ago --------------------------------------------------------------------------------- */

static long count_of(const struct token *t)
{
	static const char *const words[][8] = {{"a", "one", "en", "ett", "einem", "einer", "een"}, {"two", "tva", "zwei", "twee"},
	    {"three", "tre", "drei", "drie"}, {"four", "fyra", "vier"}, {"five", "fem", "funf", "vijf"}, {"six", "sex", "sechs", "zes"},
	    {"seven", "sju", "sieben", "zeven"}, {"eight", "atta", "acht"}};
	if (is_number(t))
		return t->digits <= 3 ? t->n : 0;
	for (long i = 0; i < (long)(sizeof words / sizeof *words); i++)
		for (int k = 0; k < 8 && words[i][k]; k++)
			if (strcmp(words[i][k], t->word) == 0)
				return i + 1;
	return 0;
}

enum unit { NO_UNIT, DAYS, WEEKS, MONTHS };

static enum unit unit_of(const char *word)
{
	static const char *const names[][9] = {{NULL}, {"day", "days", "dag", "dagar", "tagen", "tag", "dagen"},
	    {"week", "weeks", "vecka", "veckor", "wochen", "woche", "weken"},
	    {"month", "months", "manad", "manader", "monaten", "monat", "maand", "maanden"}};
	for (int u = DAYS; u <= MONTHS; u++)
		for (int i = 0; i < 9 && names[u][i]; i++)
			if (strcmp(names[u][i], word) == 0)
				return (enum unit)u;
	return NO_UNIT;
}

static int32_t months_before(int32_t came, long n)
{
	struct date d = date_of(came);
	long all = d.year * 12L + d.month - 1 - n;
	int year = (int)(all / 12), month = (int)(all % 12) + 1, most = days_in_month(year, month);
	return day_of((struct date){year, month, d.day < most ? d.day : most});
}

static int32_t so_long_ago(const struct token *v, size_t n, size_t i, int32_t came)
{
	enum unit u = i ? unit_of(v[i].word) : NO_UNIT;
	long k = u ? count_of(&v[i - 1]) : 0;
	const char *then = i + 1 < n ? v[i + 1].word : "", *first = i > 1 ? v[i - 2].word : "";
	bool ago = strcmp(then, "ago") == 0 || strcmp(then, "sedan") == 0 || strcmp(then, "geleden") == 0 || strcmp(first, "vor") == 0;
	if (!ago || k < 1 || k > 400)
		return 0;
	return u == MONTHS ? (k <= 60 ? months_before(came, k) : 0) : came - (int32_t)k * (u == WEEKS ? 7 : 1);
}

int32_t earlier_day(const char *plain, int32_t came)
{
	struct token v[TOKENS];
	size_t n = read_tokens(v, plain);
	for (size_t i = 0; i < n; i++) {
		int32_t at = by_number(v, n, i, came);
		at = at ? at : by_name(v, n, i, came);
		at = at ? at : so_long_ago(v, n, i, came);
		if (at)
			return at;
	}
	return 0;
}

/* ---- numbers of ours ------------------------------------------------------------------------------ */

static bool names_ticket(const char *word)
{
	static const char *const words[] = {"arende", "arendet", "arendenummer", "arendenr", "ticket", "case", "ticketnummer",
	    "vorgang", "vorgangsnummer", "zaak", "zaaknummer"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return false;
}

int64_t earlier_ticket(const char *plain)
{
	static const char *const fill[] = {"no", "nr", "number", "nummer"};
	struct token v[TOKENS];
	size_t n = read_tokens(v, plain);
	for (size_t i = 0; i < n; i++) {
		if (!is_number(&v[i]) || v[i].n <= 0)
			continue;
		size_t b = i;
		for (size_t k = 0; b && k < sizeof fill / sizeof *fill; k++)
			if (strcmp(v[b - 1].word, fill[k]) == 0) {
				b--;
				break;
			}
		if (v[i].before == '#' || (b && names_ticket(v[b - 1].word)))
			return v[i].n;
	}
	return 0;
}

void earlier_read(struct intake *x, const struct rules_verdict *v)
{
	x->earlier = v->earlier;
	if (!v->earlier[0])
		return;
	x->earlier_day = earlier_day(v->earlier_said, local_day("Europe/Stockholm", x->received_at));
	x->earlier_ticket = earlier_ticket(v->earlier_said);
}
