/* Inside the screen: what opening and painting it and obeying keys share. screen.c and
 * screen_keys.c only. */
#ifndef TUI_SCREEN_ROOM_H
#define TUI_SCREEN_ROOM_H

#include "screen.h"

/* false: why says what is wrong with it. */
bool screen_load_theme(struct screen *s, const char *name, char *why, size_t size);
/* Preset, one's own file and what was bound with :bind --save, anew; false: why says which line is at fault, and
 * the keys stay as they were. */
bool screen_load_keys(struct screen *s, char *why, size_t size);
bool screen_too_small(const struct screen *s); /* to show anything */

#endif
