/* The screen as cells. Views paint cells and never the terminal; tests read them as text.
 * canvas_put is the one door: whatever is shown has passed ombud_safe_text there. */
#ifndef BASE_CANVAS_H
#define BASE_CANVAS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a cell means; a theme says how it looks. Names in theme.c, tied there. */
enum style {
	STYLE_TEXT,
	STYLE_DIM,
	STYLE_TITLE,
	STYLE_HEADER,
	STYLE_RULE,
	STYLE_KEY,
	STYLE_HINT,
	STYLE_STATUS,
	STYLE_PROMPT,
	STYLE_INFO,
	STYLE_ERROR,
	STYLE_TAG,
	STYLE_NEW,
	STYLE_CHANGED,
	STYLE_LATE,
	STYLE_SOON,
	STYLE_URGENT,
	STYLE_GONE,
	STYLE_MATCH,
	STYLE_POPUP,
	STYLE_CHOSEN,
	STYLE_LABEL,
	STYLE_MASK,
	STYLE_CLEAR,
	STYLE_QUOTE,
	STYLE_STAFF,
	STYLE_GOOD,
	STYLE_COUNT
};

enum { CELL_TEXT = 20 };

struct cell {
	char text[CELL_TEXT]; /* one grapheme cluster, not terminated */
	uint8_t bytes;
	uint8_t width; /* 1 or 2; 0: the right half of a wide cell */
	uint8_t style;
	bool bar; /* on the highlighted row */
};

/* Characters of one cell: a level from little to full, and what bars are made of. */
struct bar_glyphs {
	char level[8][8];
	int levels;
	char full[8], empty[8];
};
extern const struct bar_glyphs canvas_plain_bars;

struct canvas {
	int w, h;
	struct cell *cells;
	int cursor_x, cursor_y; /* the hardware cursor parks on the focus */
	bool ambiguous_wide;
	const char *line_h, *line_v, *line_x; /* frames: one cell each, from the theme */
	const struct bar_glyphs *bars;	      /* from the theme */
};

void canvas_init(struct canvas *c, int w, int h);
void canvas_resize(struct canvas *c, int w, int h); /* and clears */
void canvas_free(struct canvas *c);
/* Also what of it stands in memory only: it held values in clear. */
void canvas_wipe(struct canvas *c);
void canvas_clear(struct canvas *c);
const struct cell *canvas_at(const struct canvas *c, int x, int y);

/* Text from x on, at most cells wide; returns the cells used. Cut text ends in '~'. */
int canvas_put(struct canvas *c, int x, int y, int cells, enum style style, const char *text);
int canvas_putn(
    struct canvas *c, int x, int y, int cells, enum style style, const char *text, size_t bytes);
int canvas_printf(struct canvas *c, int x, int y, int cells, enum style style, const char *fmt, ...)
    __attribute__((format(printf, 6, 7)));
/* The same, ending at the cell before x. Returns the cells used. */
int canvas_right(struct canvas *c, int x, int y, int cells, enum style style, const char *text);

void canvas_fill(struct canvas *c, int x, int y, int w, int h, enum style style);
void canvas_restyle(struct canvas *c, int x, int y, int w, enum style style);
void canvas_bar(struct canvas *c, int x, int y, int w);
void canvas_hline(struct canvas *c, int x, int y, int w);
void canvas_vline(struct canvas *c, int x, int y, int h);
void canvas_cursor(struct canvas *c, int x, int y);

/* Cells that text takes once it is safe to show. */
int canvas_cells(const struct canvas *c, const char *text);
/* Whether letters of ambiguous width take two cells; frames and bars are ASCII where theirs would. */
void canvas_wide(struct canvas *c, bool wide);

/* Line y as text without trailing blanks, for tests; heap_free. */
char *canvas_line(const struct canvas *c, int y);

#endif
