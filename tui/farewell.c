#include "farewell.h"

#include <stdio.h>
#include <string.h>

#include "ombud.h"
#include "widget/sentence.h"

enum { MOST = 1000, LEAD = 7 };

/* A sentence may quote a file or a word of the command line: nothing of them steers the terminal. */
static const char *guarded(char out[MOST], const char *why)
{
	ombud_safe_text(out, MOST, why, strlen(why), OMBUD_SAFE_LIST);
	return out;
}

int farewell_refuse(const char *why, int code)
{
	char safe[MOST];
	fprintf(stderr, "ombud: %s\n", guarded(safe, why));
	return code;
}

int farewell_say(const char *why, int width, int code)
{
	char safe[MOST];
	const char *lead = "ombud: ";
	int room = width > 3 * LEAD ? width - LEAD : MOST;
	for (why = guarded(safe, why); *why; lead = "       ") {
		size_t n = sentence_line(why, room, false);
		fprintf(stderr, "%s%.*s\n", lead, (int)n, why);
		why += n;
		why += strspn(why, " ");
	}
	return code;
}
