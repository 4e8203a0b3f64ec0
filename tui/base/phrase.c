#include "base/phrase.h"

#include <stdlib.h>
#include <string.h>

static const struct phrase_pair *catalogue;
static size_t catalogue_n;

void phrase_in(const struct phrase_pair *sorted, size_t n)
{
	catalogue = sorted;
	catalogue_n = sorted ? n : 0;
}

static int compare(const void *key, const void *row)
{
	return strcmp(key, ((const struct phrase_pair *)row)->english);
}

const char *phrase(const char *english)
{
	if (!catalogue_n)
		return english;
	const struct phrase_pair *p =
	    bsearch(english, catalogue, catalogue_n, sizeof *catalogue, compare);
	return p ? p->other : english;
}
