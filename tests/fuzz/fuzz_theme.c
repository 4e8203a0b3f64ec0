/* Any bytes as a theme: it is taken or refused with a sentence, and every look that comes of it is
 * one that a terminal can be sent. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "theme.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool held)
{
	if (!held)
		abort();
}

static bool is_colour(int c)
{
	return c == COLOUR_DEFAULT || (c >= 0 && c <= 255) || (c >= COLOUR_RGB && c < 2 * COLOUR_RGB);
}

static void looks(const struct theme *t)
{
	for (int s = 0; s < STYLE_COUNT; s++)
		for (int bar = 0; bar < 2; bar++) {
			struct look l = theme_look(t, (enum style)s, bar);
			demand(is_colour(l.fg) && is_colour(l.bg) && l.attr < 32);
		}
}

static void text_in(const char *s, size_t room)
{
	demand(memchr(s, 0, room) && utf8_valid(s, strlen(s)));
	for (; *s; s++)
		demand((unsigned char)*s >= ' ' && *s != 0x7F);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct theme t;
	char *text = malloc(size + 1), why[120] = "";
	if (!text)
		abort();
	memcpy(text, data, size);
	text[size] = '\0';
	theme_plain(&t);
	bool taken = theme_read(&t, "fuzz.theme", text, why, sizeof why);
	demand(taken || (why[0] && strlen(why) < sizeof why));
	looks(&t);
	text_in(t.line_h, sizeof t.line_h);
	text_in(t.line_v, sizeof t.line_v);
	text_in(t.line_x, sizeof t.line_x);
	text_in(t.bars.full, sizeof t.bars.full);
	text_in(t.bars.empty, sizeof t.bars.empty);
	for (int i = 0; i < t.bars.levels; i++)
		text_in(t.bars.level[i], sizeof t.bars.level[i]);
	text_in(t.title, sizeof t.title);
	free(text);
	return 0;
}
