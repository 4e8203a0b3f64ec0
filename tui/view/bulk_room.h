/* Inside the bulk preview: what its files share. bulk*.c only. */
#ifndef VIEW_BULK_ROOM_H
#define VIEW_BULK_ROOM_H

#include "view/bulk.h"

enum {
	BULK_WIDE = 120, /* from here on: a line a changed field, and a pane beside them */
	BULK_SIDE = 42,	 /* cells of the pane, its line included */
	BULK_NARROW = 66,
	BULK_TIGHT = 52
};

/* bulk_shown.c: which outcomes are shown, on which lines. */
void bulk_choose(struct bulk *b); /* anew, after what is shown changed */
void bulk_by_field(struct bulk *b, bool so);
/* The outcome under the cursor, or NULL; and where it stands in b->r. */
const struct ombud_outcome *bulk_here(const struct bulk *b);
size_t bulk_index(const struct bulk *b, size_t line);
void bulk_move(struct view *v, struct desk *d, enum move how, size_t count);
void bulk_step(struct bulk *b); /* one ticket down */
bool bulk_find(struct view *v, struct desk *d, const char *text, int step);
bool bulk_part(struct view *v, struct desk *d, int step);

/* bulk_row.c */
void bulk_draw_heading(struct canvas *c, int y, int w, bool by_field);
void bulk_draw_line(const struct bulk *b, const struct desk *d, struct canvas *c, int y, size_t line, int w);

/* bulk_command.c: what does the same, as a filter and an operation; heap_free. NULL: what is chosen has no
 * name that is short enough. */
char *bulk_as_filter(const struct bulk *b, struct desk *d);
char *bulk_as_command(const struct bulk *b, const char *filter); /* after ':' */
char *bulk_as_shell(const struct bulk *b, const char *filter);
const struct ombud_op *bulk_op(const struct bulk *b); /* NULL: none has the name */

/* bulk_side.c */
void bulk_side(struct bulk *b, struct desk *d, int rows);
int64_t bulk_letters(const struct bulk *b); /* that what is kept sends */

#endif
