/* A cursor in a long list, and which part of the list the window shows. */
#ifndef WIDGET_ROLL_H
#define WIDGET_ROLL_H

#include <stddef.h>

enum move {
	MOVE_DOWN,
	MOVE_UP,
	MOVE_TOP,
	MOVE_BOTTOM,
	MOVE_PAGE_DOWN,
	MOVE_PAGE_UP,
	MOVE_HALF_DOWN,
	MOVE_HALF_UP,
	MOVE_SCREEN_TOP,
	MOVE_SCREEN_BOTTOM,
	MOVE_CENTRE, /* scroll so that the cursor is there; it stays where it is */
	MOVE_TO_TOP,
	MOVE_TO_BOTTOM,
	MOVE_COUNT
};

struct roll {
	size_t n, at, top; /* items, the cursor, the first shown */
	size_t rows;	   /* of the window */
};

/* count 0: none was typed. A count given to top and bottom is the number of the item. */
void roll_move(struct roll *r, enum move how, size_t count);
void roll_to(struct roll *r, size_t at); /* the cursor to item at, shown with some context */
void roll_fit(struct roll *r);		 /* after n or rows changed */

/* A window of a text: top moves, and at, the line that somebody went to, where it would leave the window. */
void roll_scroll(struct roll *r, enum move how, size_t count);

#endif
