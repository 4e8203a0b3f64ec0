/* The panes of the queue: the list, the sidebar beside it, and the preview beside it or below. Which are
 * shown, which has the keys, and where each of them stands. */
#ifndef VIEW_PANES_H
#define VIEW_PANES_H

#include <stdbool.h>
#include <stddef.h>

struct desk;
struct queue;

enum show {
	SHOW_AUTO, /* where there is room */
	SHOW_YES,
	SHOW_NO,
};

enum pane {
	PANE_LIST,
	PANE_SIDE,
	PANE_PREVIEW,
};

enum place {
	PLACE_NONE,
	PLACE_RIGHT,
	PLACE_BELOW,
};

struct panes {
	enum pane focus;
	bool whole; /* the pane in focus has the screen to itself */
	enum show side, preview;
	bool below; /* the preview, also where it has room beside the list */
	int side_more, right_more, below_more; /* cells or lines beyond what they have by themselves */
};

struct area {
	int x, y, w, h; /* w 0: it is not shown */
};

struct areas {
	struct area list, side, preview; /* each with its heading */
};

void panes_lay(struct areas *a, const struct queue *q, const struct desk *d);
bool panes_side(const struct queue *q, const struct desk *d); /* shown */
enum place panes_preview(const struct queue *q, const struct desk *d);
/* Where it would stand, were it shown at that place; PLACE_NONE: nowhere. */
enum place panes_room(const struct queue *q, const struct desk *d, bool below);
bool panes_has(const struct queue *q, const struct desk *d, enum pane pane);
/* So many cells wider or lines higher, of the pane in focus; false: it has no such side. */
bool panes_widen(struct queue *q, const struct desk *d, int cells);
bool panes_heighten(struct queue *q, const struct desk *d, int lines);

#endif
