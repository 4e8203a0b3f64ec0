/* Which literal a pattern cannot do without. Only what stands at its top level counts, letter
 * after letter; whatever is not surely a letter ends the run. */
#include <string.h>

#include "base/buf.h"
#include "text/needle.h"
#include "text/regex.h"
#include "text/regex_pattern.h"
#include "text/regex_scan.h"
#include "text/unicode.h"

struct hunt {
	struct regex_scan scan;
	struct buf run;
	size_t last; /* where the last letter of the run begins */
	bool caseless, given_up;
	struct needle *best;
};

/* Without case these match letters beyond ASCII too: the Kelvin sign, the long s. */
static bool folds_far(char c)
{
	return strchr("kKsS", c) != NULL;
}

static void end_run(struct hunt *h)
{
	if (h->run.len > h->best->n)
		needle_set(h->best, buf_text(&h->run), h->run.len, h->caseless);
	buf_cut(&h->run, 0);
	h->last = 0;
}

static void add_letter(struct hunt *h, const char *s, size_t n)
{
	if (h->caseless && ((unsigned char)s[0] >= 0x80 || folds_far(s[0]))) {
		end_run(h);
		return;
	}
	h->last = h->run.len;
	buf_add(&h->run, s, n);
}

static bool sign(char c)
{
	return (unsigned char)c < 0x80 && !(c >= '0' && c <= '9') && !((c | 32) >= 'a' && (c | 32) <= 'z');
}

static void atom(struct hunt *h)
{
	const char *s = h->scan.s + h->scan.start;
	size_t n = h->scan.at - h->scan.start;
	if (h->scan.quoting)
		add_letter(h, s, n);
	else if (s[0] == '\\' && n == 2 && sign(s[1]))
		add_letter(h, s + 1, 1);
	else if (s[0] == '\\' || (n == 1 && strchr(".^$", s[0])))
		end_run(h);
	else
		add_letter(h, s, n);
}

/* "ab*": the b need not be there; "ab+": it is, but what follows it need not follow at once. */
static void repeat(struct hunt *h)
{
	if (h->scan.least == 0)
		buf_cut(&h->run, h->last);
	end_run(h);
}

/* (?i) and its kin, alone: the only settings that are followed. */
static void nothing(struct hunt *h)
{
	const char *s = h->scan.s + h->scan.start;
	size_t n = h->scan.at - h->scan.start;
	if (n < 2 || s[0] != '(')
		return;
	if (s[1] == '?' && n > 2 && s[2] == '#')
		return;
	if (s[1] != '?' || n < 4 || strspn(s + 2, "ims") != n - 3) {
		h->given_up = true;
		return;
	}
	if (memchr(s, 'i', n)) {
		end_run(h);
		h->caseless = true;
	}
}

static void word(struct hunt *h, enum regex_word w)
{
	switch (w) {
	case REGEX_ATOM:
		atom(h);
		break;
	case REGEX_REPEAT:
		repeat(h);
		break;
	case REGEX_NOTHING:
		nothing(h);
		break;
	case REGEX_BAR:
	case REGEX_REFUSED:
		h->given_up = true;
		break;
	default:
		end_run(h);
		break;
	}
}

/* Anywhere in the pattern: what can end a match early, or change what letters mean. */
static bool tricky(const char *s, size_t n)
{
	return memmem(s, n, "(*", 2) || memmem(s, n, "(?|", 3) || memmem(s, n, "(?^", 3);
}

void needle_of_pattern(struct needle *d, const char *pattern, size_t n, unsigned flags)
{
	struct buf nfc = {0};
	*d = (struct needle){0};
	unicode_nfc(&nfc, pattern, n);
	struct hunt h = {.scan = {.s = buf_text(&nfc), .n = nfc.len}, .best = d,
	    .caseless = flags & REGEX_CASELESS};
	h.scan.extended[0] = flags & REGEX_EXTENDED;
	h.given_up = tricky(buf_text(&nfc), nfc.len);
	while (!h.given_up) {
		unsigned depth = h.scan.depth;
		enum regex_word w = regex_next(&h.scan);
		if (w == REGEX_END)
			break;
		if (depth == 0)
			word(&h, w);
		else if (w == REGEX_NOTHING && h.scan.depth == 0)
			h.given_up = true; /* a group that the scanner lost */
	}
	if (!h.given_up)
		end_run(&h);
	else
		*d = (struct needle){0};
	buf_free(&h.run);
	buf_free(&nfc);
}

void needle_of_literal(struct needle *d, const char *s, size_t n)
{
	struct buf nfc = {0};
	unicode_nfc(&nfc, s, n);
	const char *text = buf_text(&nfc);
	struct hunt h = {.best = d, .caseless = !regex_has_upper(text, nfc.len)};
	*d = (struct needle){0};
	for (size_t i = 0, k; i < nfc.len; i += k) {
		k = 1;
		while (i + k < nfc.len && ((unsigned char)text[i + k] & 0xc0) == 0x80)
			k++;
		add_letter(&h, text + i, k);
	}
	end_run(&h);
	buf_free(&h.run);
	buf_free(&nfc);
}
