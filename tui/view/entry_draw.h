#ifndef VIEW_ENTRY_DRAW_H
#define VIEW_ENTRY_DRAW_H

#include "view/desk.h"

struct entry {
	struct view v;
	int64_t id;
	char *sentence;
	struct ombud_parts *parts;
	bool to_read;
	struct ombud_part_rows *rows; /* those in the window */
	size_t rows_from;
	struct roll roll;
};

enum { TITLE_TEXT = 200 };
void entry_title(const struct entry *e, char *out, size_t size);
void entry_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
