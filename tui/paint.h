/* Turns the difference between two screens into the fewest bytes. Knows no curses: what the
 * terminal can do comes as strings, so that tests need none either. */
#ifndef TUI_PAINT_H
#define TUI_PAINT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/canvas.h"
#include "theme.h"

struct ombud_charset;

/* Capabilities; NULL where the terminal has none. Those with numbers go through expand. */
struct caps {
	const char *move;     /* row, column */
	const char *column;   /* column */
	const char *line_up;  /* the cursor, one line up in its column */
	const char *right;    /* n cells */
	const char *row;      /* row, in the cursor's column */
	const char *higher, *lower; /* n lines up or down in the cursor's column */
	const char *region;   /* first row, last row: lines that scroll */
	const char *up, *ups; /* scroll text up by one, by n, on the last row of the region */
	const char *down, *downs;
	const char *line_out, *lines_out, *line_in, *lines_in; /* takes out the cursor's line, puts one in before it */
	const char *clear, *erase_line; /* the screen; from the cursor to the end of the line */
	const char *plain, *bold, *dim, *underline, *reverse, *italic;
	const char *ink, *ground; /* colour number */
	int colours; /* 0, 8, 16, 256 */
	bool truecolour;
	bool single_ends;      /* 22, 23, 24, 27, 39 and 49 end what they end alone */
	bool erases_in_colour; /* erasing fills with the current background */
	bool holds;	       /* a frame until it is whole (mode 2026) */
	bool feeds;	       /* "\n" moves down one line and nothing else (output is raw) */
	size_t (*expand)(char *out, size_t size, const char *cap, int a, int b);
};

struct paint;

struct paint *paint_new(const struct caps *caps, struct ombud_charset *charset); /* borrowed */
void paint_free(struct paint *p);
/* Appends what makes the terminal show c; nothing where it shows it already. */
void paint_frame(struct paint *p, struct bytes *out, const struct canvas *c, const struct theme *t);
/* The terminal holds a frame until it is whole, where it is told so. */
void paint_holds(struct paint *p);
void paint_forget(struct paint *p); /* the terminal shows something unknown: paint all */

#endif
