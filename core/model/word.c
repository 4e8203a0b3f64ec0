#include "model/word.h"

#include <string.h>

static char plain(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	return c == '-' ? '_' : c;
}

static enum word_fit fit(const char *name, size_t name_n, const char *typed, size_t n)
{
	if (n == 0 || n > name_n)
		return WORD_OTHER;
	for (size_t i = 0; i < n; i++)
		if (plain(name[i]) != plain(typed[i]))
			return WORD_OTHER;
	return n == name_n ? WORD_EXACT : WORD_PREFIX;
}

enum word_fit word_fit(const char *name, const char *typed, size_t n)
{
	return fit(name, strlen(name), typed, n);
}

static void offer(struct word_pick *p, int row, enum word_fit f)
{
	if (f == WORD_EXACT)
		p->exact = row;
	if (f != WORD_PREFIX)
		return;
	if (p->prefix && p->prefix != row)
		p->ambiguous = true;
	p->prefix = row;
}

void word_offer(struct word_pick *p, int row, const char *name, const char *typed, size_t n)
{
	offer(p, row, word_fit(name, typed, n));
}

void word_offer_exact(struct word_pick *p, int row, const char *name, const char *typed, size_t n)
{
	if (word_fit(name, typed, n) == WORD_EXACT)
		p->exact = row;
}

void word_offer_list(struct word_pick *p, int row, const char *names, const char *typed, size_t n)
{
	while (*names) {
		size_t one = strcspn(names, ",");
		offer(p, row, fit(names, one, typed, n));
		names += one + (names[one] == ',');
	}
}

int word_picked(const struct word_pick *p)
{
	if (p->exact)
		return p->exact;
	return p->ambiguous ? 0 : p->prefix;
}

bool word_among(const char *words, const char *word, size_t n)
{
	for (const char *p = words; *p; p += strspn(p, " ")) {
		size_t len = strcspn(p, " ");
		if (len == n && memcmp(p, word, n) == 0)
			return true;
		p += len;
	}
	return false;
}
