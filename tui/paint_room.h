/* Inside the painter: what it knows of the terminal's cells. paint*.c, ways.c and scroll.c only. */
#ifndef TUI_PAINT_ROOM_H
#define TUI_PAINT_ROOM_H

#include <string.h>

#include "ink.h"
#include "paint.h"

/* What a cell of the terminal shows: text and look, not meaning. */
struct shown {
	char text[CELL_TEXT];
	uint8_t bytes, width;
	struct look look;
};

/* What was written for a capability: the same few come again and again, and terminfo is slow to ask. */
struct spelt {
	const char *cap;
	int a, b;
	uint8_t bytes;
	char text[23];
};
enum { SPELT = 512 };

struct paint {
	const struct caps *caps;
	struct spelt *spelt;
	struct ombud_charset *charset; /* NULL: UTF-8 */
	struct shown *old, *next, *spare; /* what it shows, what it will, and room to try */
	int w, h;
	bool holds;	/* the terminal, a frame until it is whole */
	bool known;	/* old is what the terminal shows */
	int x, y;	/* where its cursor is; x < 0: unknown */
	int park_x, park_y; /* where the frame wants it */
	int hoped;	/* the column it should be in after cells of doubtful width */
	struct ink ink; /* how it would write */
	struct bytes *out;
};

static inline struct shown *row_of(struct shown *cells, const struct paint *p, int y)
{
	return cells + (size_t)y * (size_t)p->w;
}

static inline bool is_blank(const struct shown *s)
{
	return s->bytes == 1 && s->text[0] == ' ';
}

bool paint_same(const struct shown *a, const struct shown *b); /* looks the same */
bool paint_same_look(const struct shown *a, const struct shown *b);
size_t paint_expand(const struct paint *p, char out[64], const char *cap, int a, int b);
void paint_move(struct paint *p, int x, int y);
void paint_cell(struct paint *p, const struct shown *s, int x, int y);
void paint_row(struct paint *p, int y);
/* Writes all that changed, the shortest way that is known, and parks the cursor. */
void paint_body(struct paint *p);

/* Lines first..last of the new screen stood by lines lower (negative: higher). */
struct shift {
	int by, first, last, gain;
};
#define SHIFTS 2
/* Ways of scrolling that could bring the terminal nearer to the next screen; returns how many. */
size_t scroll_ways(struct paint *p, struct shift ways[SHIFTS]);
/* Moves the lines of the terminal, and what is known of them, in two steps. Returns the row at which the second,
 * scroll_in, is still to be done, before any row from there on is written; -1: all is done. */
int scroll_out(struct paint *p, const struct shift *s);
void scroll_in(struct paint *p, const struct shift *s);

#endif
