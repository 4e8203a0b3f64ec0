#include "text/needle.h"

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static bool letter(unsigned char c)
{
	return c >= 'a' && c <= 'z';
}

/* How common a byte is in letters and fields, roughly: 0 rare. */
static unsigned common(unsigned char c)
{
	static const char often[] = " etanisrolddgkmvfupbhj.c0123456789y@-";
	const char *p = c ? strchr(often, c) : NULL;
	if (p)
		return (unsigned)(sizeof often - (size_t)(p - often)) + 8;
	/* The first byte of most letters beyond ASCII. */
	if (c == 0xc3 || c == 0xce || c == 0xd0)
		return 20;
	return letter(c) ? 7 : c >= 0x80 ? 4 : 2;
}

/* Bytes in a row of one kind stand together often: the second is taken from elsewhere if it can. */
static void choose(struct needle *d)
{
	unsigned best = 1000;
	for (size_t i = 0; i < d->n; i++) {
		unsigned rank = common((unsigned char)d->s[i]);
		if (rank < best) {
			best = rank;
			d->a = i;
		}
	}
	best = 1000;
	for (size_t i = 0; i < d->n; i++) {
		unsigned rank = common((unsigned char)d->s[i]) + (d->s[i] == d->s[d->a] ? 40 : 0);
		if (i != d->a && rank < best) {
			best = rank;
			d->b = i;
		}
	}
}

void needle_set(struct needle *d, const char *s, size_t n, bool caseless)
{
	n = n < NEEDLE_MOST ? n : NEEDLE_MOST;
	*d = (struct needle){.caseless = caseless};
	if (n < NEEDLE_LEAST)
		return;
	d->n = n;
	memcpy(d->s, s, n);
	for (size_t i = 0; caseless && i < n; i++)
		if (s[i] >= 'A' && s[i] <= 'Z')
			d->s[i] = (char)(s[i] | 0x20);
	choose(d);
}

static bool stands(const struct needle *d, const char *at)
{
	if (!d->caseless)
		return memcmp(at, d->s, d->n) == 0;
	for (size_t i = 0; i < d->n; i++) {
		unsigned char c = (unsigned char)d->s[i], t = (unsigned char)at[i];
		if (t != c && (!letter(c) || (t | 0x20) != c))
			return false;
	}
	return true;
}

/* One place after the other; for what is left at the end of a text. */
static const char *find_slowly(const struct needle *d, const char *text, const char *last)
{
	for (const char *at = text; at <= last; at++)
		if (stands(d, at))
			return at;
	return NULL;
}

#if defined(__SSE2__)
static char fold_mask(const struct needle *d, size_t i)
{
	return d->caseless && letter((unsigned char)d->s[i]) ? 0x20 : 0;
}

struct pair {
	__m128i a, b, fold_a, fold_b;
};

/* Which of the sixteen places from at on have both chosen bytes where they belong. */
static unsigned hits(const struct needle *d, const struct pair *p, const char *at)
{
	__m128i x = _mm_loadu_si128((const void *)(at + d->a));
	__m128i y = _mm_loadu_si128((const void *)(at + d->b));
	x = _mm_cmpeq_epi8(_mm_or_si128(x, p->fold_a), p->a);
	y = _mm_cmpeq_epi8(_mm_or_si128(y, p->fold_b), p->b);
	return (unsigned)_mm_movemask_epi8(_mm_and_si128(x, y));
}

static const char *first_of(const struct needle *d, const char *at, unsigned found)
{
	for (; found; found &= found - 1)
		if (stands(d, at + __builtin_ctz(found)))
			return at + __builtin_ctz(found);
	return NULL;
}

const char *needle_find(const struct needle *d, const char *text, size_t n)
{
	if (n < d->n + 15)
		return n < d->n ? NULL : find_slowly(d, text, text + (n - d->n));
	const char *at = text, *last = text + (n - d->n), *p;
	const struct pair pair = {_mm_set1_epi8(d->s[d->a]), _mm_set1_epi8(d->s[d->b]),
	    _mm_set1_epi8(fold_mask(d, d->a)), _mm_set1_epi8(fold_mask(d, d->b))};
	for (; last - at >= 16; at += 16) {
		unsigned found = hits(d, &pair, at);
		if (found && (p = first_of(d, at, found)))
			return p;
	}
	/* The last sixteen places overlap those before. */
	at = last - 15;
	return first_of(d, at, hits(d, &pair, at));
}
#else
const char *needle_find(const struct needle *d, const char *text, size_t n)
{
	if (n < d->n)
		return NULL;
	if (!d->caseless)
		return memmem(text, n, d->s, d->n);
	return find_slowly(d, text, text + (n - d->n));
}
#endif
