#include "widget/sentence.h"

#include <string.h>

#include "base/heap.h"
#include "ombud.h"

/* Bytes of the first line: to a blank, or, of a word as long as the line, what fits. */
size_t sentence_line(const char *text, int room, bool ambiguous_wide)
{
	size_t n = strlen(text), used;
	size_t fit = ombud_text_fit(text, n, (size_t)room, ambiguous_wide, &used);
	if (fit >= n)
		return n;
	for (size_t i = fit; i > 0; i--)
		if (text[i] == ' ')
			return i;
	return fit ? fit : ombud_text_cluster(text, n);
}

static const char *next_line(const struct canvas *c, const char *text, int room)
{
	text += sentence_line(text, room, c->ambiguous_wide);
	return text + strspn(text, " ");
}

/* The lines are counted before any is painted: the last of them has its place. */
static int draw_safe(struct canvas *c, int end, int y, enum style style, const char *text)
{
	int room = end - 1 > 1 ? end - 1 : 1, rows = 0;
	for (const char *at = text; *at && rows < y; at = next_line(c, at, room))
		rows++;
	for (int i = 0; i < rows; i++) {
		int row = y - rows + 1 + i;
		canvas_fill(c, 0, row, i + 1 < rows ? c->w : end, 1, style);
		bool last = i + 1 == rows;
		size_t n = last ? strlen(text) : sentence_line(text, room, c->ambiguous_wide);
		canvas_putn(c, 1, row, room, style, text, n);
		text = next_line(c, text, room);
	}
	return rows;
}

int sentence_draw(struct canvas *c, int end, int y, enum style style, const char *text)
{
	/* What is made safe may become longer: lines are folded as they will be shown. */
	size_t bytes = strlen(text), size = bytes * 10 + 8;
	char *safe = heap_new(size);
	ombud_safe_text(safe, size, text, bytes, OMBUD_SAFE_LIST);
	int rows = draw_safe(c, end, y, style, safe);
	explicit_bzero(safe, size);
	heap_free(safe);
	return rows;
}
