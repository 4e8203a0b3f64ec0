#include "base/say.h"

#include <stdlib.h>
#include <string.h>

static const struct sentence *catalogue;
static size_t catalogue_n;

void say_in(const struct sentence *sorted, size_t n)
{
	catalogue = sorted;
	catalogue_n = n;
}

static int compare(const void *key, const void *row)
{
	return strcmp(key, ((const struct sentence *)row)->english);
}

const char *say(const char *english)
{
	if (!catalogue)
		return english;
	const struct sentence *s =
	    bsearch(english, catalogue, catalogue_n, sizeof *catalogue, compare);
	return s ? s->other : english;
}
