#include "base/say.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct sentence *catalogue;
static size_t catalogue_n;

static int compare(const void *key, const void *row)
{
	return strcmp(key, ((const struct sentence *)row)->english);
}

static int order(const void *a, const void *b)
{
	return compare(((const struct sentence *)a)->english, b);
}

void say_in(struct sentence *sentences, size_t n)
{
	if (sentences == catalogue)
		return; /* it is chosen anew once the agent is known */
	if (sentences)
		qsort(sentences, n, sizeof *sentences, order);
	catalogue = sentences;
	catalogue_n = n;
}

const char *say(const char *english)
{
	if (!catalogue)
		return english;
	const struct sentence *s =
	    bsearch(english, catalogue, catalogue_n, sizeof *catalogue, compare);
	return s ? s->other : english;
}

const char *say_decimal(char out[DECIMAL_TEXT], double value, int places)
{
	if (places < 0)
		snprintf(out, DECIMAL_TEXT, "%g", value);
	else
		snprintf(out, DECIMAL_TEXT, "%.*f", places, value);
	char *point = strchr(out, '.');
	if (point)
		*point = *_(".");
	return out;
}
