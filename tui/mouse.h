/* What a mouse did, and what that means on the desk. */
#ifndef TUI_MOUSE_H
#define TUI_MOUSE_H

#include "screen.h"

struct mouse {
	enum { MOUSE_OTHER, MOUSE_CLICK, MOUSE_WHEEL_UP, MOUSE_WHEEL_DOWN } did;
	int x, y; /* cell, from 0 on */
};

/* A report in the notation of mode 1006; false: it is none. */
bool mouse_read(struct mouse *m, const char *bytes, size_t n);
void mouse_act(struct screen *s, const struct mouse *m);

#endif
