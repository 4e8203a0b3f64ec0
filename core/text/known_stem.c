/* Forms of a name that are known with it: stems that endings follow, other spellings. */
#include <string.h>

#include "text/known_room.h"

static bool within(unsigned c, unsigned first, unsigned last)
{
	return c >= first && c <= last;
}

static void add_stem(struct known *k, struct known_word w, size_t n, enum known_ending ending)
{
	w.letters -= w.n - n;
	w.n = n;
	w.ending = ending;
	known_add_word(k, w);
}

/* Anna: Anny, Anne; Virtanen: Virtasen. */
static void add_latin_stems(struct known *k, struct known_word w)
{
	unsigned other[KNOWN_SPELLING];
	if (w.n >= 4 && w.c[w.n - 1] == 'a')
		add_stem(k, w, w.n - 1, ENDING_LATIN);
	if (w.n < 6 || w.c[w.n - 3] != 'n' || w.c[w.n - 2] != 'e' || w.c[w.n - 1] != 'n')
		return;
	memcpy(other, w.c, w.n * sizeof *other);
	other[w.n - 3] = 's';
	w.c = other;
	add_stem(k, w, w.n - 1, ENDING_PLAIN);
}

static bool cyrillic_vowel(unsigned c)
{
	return c == 0x430 || c == 0x435 || c == 0x438 || c == 0x43E || c == 0x443 || c == 0x44B ||
	    c == 0x44D || c == 0x44E || c == 0x44F;
}

/* The stem, and the one that lost its last vowel (Pavel: Pavla). */
static void add_cyrillic_stems(struct known *k, struct known_word w)
{
	unsigned other[KNOWN_SPELLING], last = w.c[w.n - 1];
	if (w.n >= 3 && (cyrillic_vowel(last) || last == 0x44C))
		add_stem(k, w, w.n - 1, ENDING_CYRILLIC);
	if (w.n >= 5 && cyrillic_vowel(last) && cyrillic_vowel(w.c[w.n - 2]))
		add_stem(k, w, w.n - 2, ENDING_CYRILLIC);
	if (w.n < 5 || cyrillic_vowel(last) || (w.c[w.n - 2] != 0x435 && w.c[w.n - 2] != 0x43E))
		return;
	memcpy(other, w.c, w.n * sizeof *other);
	other[w.n - 2] = last;
	w.c = other;
	add_stem(k, w, w.n - 1, ENDING_CYRILLIC);
}

static bool greek_vowel(unsigned c)
{
	return c == 0x3B1 || c == 0x3B5 || c == 0x3B7 || c == 0x3B9 || c == 0x3BF || c == 0x3C5 || c == 0x3C9;
}

static void add_greek_stems(struct known *k, struct known_word w)
{
	size_t n = w.n - (w.c[w.n - 1] == 0x3C3);
	if (n >= 3 && greek_vowel(w.c[n - 1]))
		add_stem(k, w, n - 1, ENDING_GREEK);
}

/* A final yeh is written with dots or without; the article may be left out. */
static void add_arabic_forms(struct known *k, struct known_word w)
{
	unsigned other[KNOWN_SPELLING], last = w.c[w.n - 1];
	memcpy(other, w.c, w.n * sizeof *other);
	if (w.n >= 4 && (last == 0x64A || last == 0x649)) {
		other[w.n - 1] = last == 0x64A ? 0x649 : 0x64A;
		w.c = other;
		known_add_word(k, w);
	}
	if (w.n >= 5 && other[0] == 0x627 && other[1] == 0x644) {
		w.c = other + 2;
		w.n -= 2;
		w.letters -= 2;
		known_add_word(k, w);
	}
}

void known_spelling(struct known *k, int tag, const unsigned *c, size_t n, size_t letters)
{
	struct known_word w = {.c = c, .n = n, .letters = letters, .tag = tag};
	if (n < 2 || n > KNOWN_SPELLING)
		return;
	w.weak = n == 2 && known_common(c, n);
	known_add_word(k, w);
	if (c[0] < 0x80)
		add_latin_stems(k, w);
	else if (within(c[0], 0x400, 0x52F))
		add_cyrillic_stems(k, w);
	else if (within(c[0], 0x370, 0x3FF))
		add_greek_stems(k, w);
	else if (within(c[0], 0x600, 0x6FF))
		add_arabic_forms(k, w);
}
