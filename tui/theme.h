/* How each meaning of a cell looks. Themes are files of name = value pairs; the ones that ship
 * are embedded, others lie in the person's configuration folder. */
#ifndef TUI_THEME_H
#define TUI_THEME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/canvas.h"

enum { COLOUR_DEFAULT = -1, COLOUR_RGB = 0x1000000 }; /* else 0..255 of the terminal's palette */
enum { LOOK_BOLD = 1, LOOK_DIM = 2, LOOK_UNDERLINE = 4, LOOK_REVERSE = 8, LOOK_ITALIC = 16 };

struct look {
	int fg, bg;
	unsigned attr;
};

struct theme {
	struct look style[STYLE_COUNT];
	struct look bar; /* laid over the highlighted row */
	bool wide_bar;	 /* the bar spans the whole row, not only its columns before the subject */
	char line_h[8], line_v[8], line_x[8];
	char title[64];
	int contrast; /* tenths: what ink and ground keep where the terminal has few colours */
};

/* name: of an embedded theme, or of NAME.theme in folder (NULL: none). mono drops all colours.
 * On failure *t is the plain theme and why says what is wrong where. */
bool theme_load(
    struct theme *t, const char *name, const char *folder, bool mono, char *why, size_t why_size);
/* Reads the text of a theme file over *t, which holds what it does not name. */
bool theme_read(struct theme *t, const char *file, const char *text, char *why, size_t why_size);
void theme_plain(struct theme *t);
const char *theme_style_name(enum style style);

/* The look of a cell's style, on the bar or not. */
struct look theme_look(const struct theme *t, enum style style, bool bar);

#endif
