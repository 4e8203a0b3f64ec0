/* Nothing is said by colour alone: where a style carries a state, the row has a sign or a word for it. The
 * text is the same in every theme, so that what holds here holds without colours too. */
#ifndef TESTS_STATE_SIGNS_H
#define TESTS_STATE_SIGNS_H

#include <regex.h>
#include <stdio.h>
#include <string.h>

#include "base/canvas.h"
#include "base/heap.h"
#include "base/phrase.h"
#include "theme.h"

static const struct {
	enum style style;
	const char *sign; /* an extended expression that the row matches */
} state_signs[] = {
    {STYLE_LATE, "!|late|is due|-[0-9]+[dh]"},
    {STYLE_URGENT, "!"},
    /* what is to be done, a day or hours that are few, or the sentence that says what is wanted */
    {STYLE_SOON, "\\[ ]|[^0-9]([0-9]+[hm]|[0-2]d)|day [0-9]+ of|[0-9]s( |$)|\\*|proof|fixed|leaves|wait|"
		 "asked|approve|not |left|merged|from #|removed|\\([a-z]+-|skip|mail [0-9]|[0-9] (refused|in conflict|undecided)"},
    {STYLE_GOOD, "\\[x]|ok|here|#[0-9]+ (edit|view)|proven|appl(y|ied) [0-9]"},
    {STYLE_NEW, "(^|[ >*+|])(N|@)"},
    {STYLE_CHANGED, "~|not sent|recording|(^|[ >*+|])[N~x ][ve] "},
    {STYLE_TAG, "\\*|\\+"},
    {STYLE_GONE, "(^|[ >*+|])x|GONE|gone"},
    {STYLE_MASK, "•|\\*\\*"},
    {STYLE_CLEAR, "in clear"},
};

static bool row_has(const struct canvas *c, int y, enum style style)
{
	for (int x = 0; x < c->w; x++) {
		const struct cell *cell = canvas_at(c, x, y);
		if (cell->style == style && cell->bytes && cell->text[0] != ' ')
			return true;
	}
	return false;
}

static bool row_matches(const struct canvas *c, int y, const char *sign)
{
	regex_t r;
	char *line = canvas_line(c, y);
	bool bad = regcomp(&r, sign, REG_EXTENDED | REG_NOSUB) != 0;
	bool is = !bad && regexec(&r, line, 0, NULL, 0) == 0;
	if (!bad)
		regfree(&r);
	heap_free(line);
	return is;
}

/* "soon: [the row]" into out where a state is told by its colour only. */
static bool only_by_colour(const struct canvas *c, char *out, size_t size)
{
	if (strcmp(_("QUEUES"), "QUEUES") != 0)
		return false; /* the words of the table are English */
	for (size_t i = 0; i < sizeof state_signs / sizeof *state_signs; i++)
		for (int y = 0; y < c->h; y++)
			if (row_has(c, y, state_signs[i].style) && !row_matches(c, y, state_signs[i].sign)) {
				char *line = canvas_line(c, y);
				snprintf(out, size, "%s: [%s]", theme_style_name(state_signs[i].style), line);
				heap_free(line);
				return true;
			}
	return false;
}

#endif
