/* Addresses that people write so that no program finds them: "anna(at)example.se", "anna at
 * example dot se", "anna@example[.]se". */
#include <string.h>

#include "text/scan_room.h"

enum { BLANKS_MOST = 2, LABELS_LEAST = 2, TOP_LEVEL_MOST = 24, DOTTED_MOST = 3, SIGN_MOST = 16, LONGEST = 254 };

struct sign {
	char itself;
	const char *bracketed, *bare; /* words, blanks between */
};
static const struct sign at_sign = {'@', "at a \xc3\xa4t snabel-a snabela arroba kukac malpa", "at \xc3\xa4t snabel-a snabela arroba kukac"};
static const struct sign dot_sign = {'.', "dot punkt prick punto point kropka", "dot punkt prick punto kropka"};

static size_t blanks(const struct scan_room *r, size_t at)
{
	size_t n = 0;
	while (n < BLANKS_MOST && at + n < r->n && r->s[at + n] == ' ')
		n++;
	return n;
}

static size_t listed(const struct scan_room *r, size_t at, const char *words)
{
	for (const char *p = words; *p;) {
		size_t n = strcspn(p, " ");
		if (n <= r->n - at && memcmp(r->low + at, p, n) == 0 && !scan_word_byte(r, at + n))
			return n;
		p += n + (p[n] == ' ');
	}
	return 0;
}

static char closing(char open)
{
	return open == '(' ? ')' : open == '[' ? ']' : open == '{' ? '}' : open == '<' ? '>' : '\0';
}

/* "[at]", "( @ )": bytes, 0 if there is none. */
static size_t bracketed(const struct scan_room *r, size_t at, const struct sign *sign)
{
	char close = at < r->n ? closing(r->s[at]) : '\0';
	if (!close)
		return 0;
	size_t i = at + 1 + blanks(r, at + 1), n = 0;
	if (i < r->n && r->s[i] == sign->itself)
		n = 1;
	else if (i < r->n)
		n = listed(r, i, sign->bracketed);
	i += n + blanks(r, i + n);
	return n && i < r->n && r->s[i] == close ? i + 1 - at : 0;
}

/* The sign in disguise, with the blanks around it. */
static size_t disguised(const struct scan_room *r, size_t at, const struct sign *sign, bool *bare)
{
	size_t before = blanks(r, at), n = bracketed(r, at + before, sign);
	*bare = !n;
	if (!n && before && at + before < r->n)
		n = listed(r, at + before, sign->bare);
	if (!n)
		return 0;
	size_t after = blanks(r, at + before + n);
	return *bare && !after ? 0 : before + n + after;
}

/* ---- the two sides of the sign ------------------------------------------------------------------ */

static size_t label_end(const struct scan_room *r, size_t at, bool *letters)
{
	*letters = true;
	while (at < r->n && (scan_word_byte(r, at) || r->s[at] == '-') && r->s[at] != '_') {
		*letters = *letters && (scan_letter(r->s[at]) || (r->s[at] & 0x80));
		at++;
	}
	return at;
}

/* Where the domain ends, 0: there is none. */
static size_t domain(const struct scan_room *r, size_t at, bool *disguise)
{
	size_t good = 0, labels = 0, start = at;
	while (at < r->n && at - start < LONGEST) {
		bool letters, bare;
		size_t end = label_end(r, at, &letters), length = end - at;
		if (!length)
			break;
		if (++labels >= LABELS_LEAST && letters && length >= 2 && length <= TOP_LEVEL_MOST)
			good = end;
		size_t dot = end < r->n && r->s[end] == '.' && scan_word_byte(r, end + 1) ? 1 : 0;
		if (!dot) {
			dot = disguised(r, end, &dot_sign, &bare);
			*disguise = *disguise || dot;
		}
		if (!dot)
			break;
		at = end + dot;
	}
	return good;
}

static size_t local_start(const struct scan_room *r, size_t at)
{
	size_t start = at;
	while (start && at - start < 64 &&
	       (scan_word_byte(r, start - 1) || strchr(".+%-", r->s[start - 1])))
		start--;
	while (start < at && strchr(".+%-", r->s[start]))
		start++;
	return start;
}

/* "anna dot ohlen": the dots of what stands before. */
static size_t dotted_start(const struct scan_room *r, size_t start)
{
	for (int dots = 0; dots < DOTTED_MOST; dots++) {
		size_t found = start;
		bool bare;
		for (size_t p = start > SIGN_MOST ? start - SIGN_MOST : 1; p < start; p++)
			if (disguised(r, p, &dot_sign, &bare) == start - p && scan_word_byte(r, p - 1)) {
				found = local_start(r, p);
				break;
			}
		if (found == start)
			break;
		start = found;
	}
	return start;
}

static bool looks_local(const struct scan_room *r, size_t start, size_t end)
{
	for (size_t i = start + 1; i + 1 < end; i++)
		if (r->s[i] == '.' || r->s[i] == '_')
			return true;
	return false;
}

/* A bare "at" stands in any sentence: the rest must look like an address. */
static void try_at(struct scan_room *r, size_t at, size_t n, bool bare)
{
	bool disguise = false;
	size_t first = local_start(r, at), end = first < at ? domain(r, at + n, &disguise) : 0;
	if (!end)
		return;
	size_t start = dotted_start(r, first);
	if (!bare || disguise || start != first || looks_local(r, first, at))
		scan_offer(r, SCAN_EMAIL, start, end);
}

/* The sign itself: blanks stand beside it, or its dots are in disguise, or it would be taken. Blanks
 * on both sides stand in a sentence too. */
static void try_sign(struct scan_room *r, size_t at)
{
	bool disguise = false;
	size_t before = 0, after = blanks(r, at + 1);
	while (before < BLANKS_MOST && at > before && r->s[at - before - 1] == ' ')
		before++;
	size_t local = at - before, start = local_start(r, local);
	size_t end = start < local ? domain(r, at + 1 + after, &disguise) : 0;
	bool one_side = (before > 0) != (after > 0);
	if (end && (disguise || one_side || (before && looks_local(r, start, local))))
		scan_offer(r, SCAN_EMAIL, start, end);
}

void scan_obscured(struct scan_room *r)
{
	for (size_t i = 1; i + 3 < r->n; i++) {
		bool bare = true;
		size_t n = 0;
		if (r->s[i] == '@')
			n = 1;
		else if (r->s[i] == ' ' ? r->s[i - 1] != ' ' : closing(r->s[i]) != '\0')
			n = disguised(r, i, &at_sign, &bare);
		if (!n || r->taken[i])
			continue;
		if (r->s[i] == '@')
			try_sign(r, i);
		else
			try_at(r, i, n, bare);
	}
}

size_t scan_obscured_dot(const struct scan_room *r, size_t at)
{
	return bracketed(r, at, &dot_sign);
}

void scan_unmasked(struct buf *out, const char *s, size_t n)
{
	char low[LONGEST + 1];
	if (n > LONGEST) {
		buf_add(out, s, n);
		return;
	}
	for (size_t i = 0; i <= n; i++)
		low[i] = i < n ? (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]) : '\0';
	struct scan_room r = {.s = s, .low = low, .n = n};
	for (size_t i = 0; i < n;) {
		bool bare;
		size_t k = disguised(&r, i, &at_sign, &bare);
		if (k)
			buf_char(out, '@');
		else if ((k = disguised(&r, i, &dot_sign, &bare)))
			buf_char(out, '.');
		else
			buf_char(out, s[i]);
		i += k ? k : 1;
	}
}
