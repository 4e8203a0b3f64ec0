/* The last line of the screen: a prompt, or what the keys do here; and what can follow a key. */
#ifndef TUI_BOTTOM_H
#define TUI_BOTTOM_H

#include "screen.h"

void bottom_draw(const struct screen *s, struct canvas *c);

#endif
