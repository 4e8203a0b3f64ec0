/* What of the screen transcripts is not the same where the store is on a server. */
#ifndef SCREEN_THERE_H
#define SCREEN_THERE_H

#include "of_sqlite.h"

/* Of texts that are longer there the first screen is the same but for how much of all it is, at its end: of the plan,
 * which is the engine's own words, and of the certificate, which names more that is not covered. */
static bool is_longer_there(const char *name)
{
	return getenv("OMBUD_TEST_SERVER") && (strcmp(name, "side.t") == 0 || strcmp(name, "erased.t") == 0);
}

static void without_shares(char *transcript)
{
	for (char *p = transcript; (p = strstr(p, "%\n")); p++)
		for (char *c = p; c > transcript && c[-1] >= '0' && c[-1] <= '9'; c--)
			c[-1] = ' ';
}

static bool is_of_a_file(const char *name)
{
	bool is = getenv("OMBUD_TEST_SERVER") && strcmp(name, "purging.t") == 0;
	if (is)
		note_of_sqlite(name, "the mark of a purge beside the file");
	return is;
}

#endif
