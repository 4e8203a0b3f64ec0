#include "farewell.h"

#include <stdio.h>
#include <string.h>

#include "widget/sentence.h"

int farewell_refuse(const char *why, int code)
{
	fprintf(stderr, "ombud: %s\n", why);
	return code;
}

int farewell_say(const char *why, int width, int code)
{
	enum { LEAD = 7 };
	const char *lead = "ombud: ";
	for (int room = width > 3 * LEAD ? width - LEAD : 1000; *why; lead = "       ") {
		size_t n = sentence_line(why, room, false);
		fprintf(stderr, "%s%.*s\n", lead, (int)n, why);
		why += n;
		why += strspn(why, " ");
	}
	return code;
}
