/* The files that a screen is made with, theme and keys: read, kept as a choice, read anew when somebody
 * saves them. */
#ifndef TUI_LOOK_H
#define TUI_LOOK_H

#include "screen.h"

/* The theme that was asked for with the program, else the one that is kept, else the usual one. false: what
 * was asked for cannot be read, and why says so; a kept one is told of and left. */
bool look_open(struct screen *s, const char *theme, char *why, size_t size);
/* The terminal said how light its ground is: its own colours are chosen for that. */
void look_ground(struct screen *s, bool light);
/* What :theme asked for. */
void look_obey(struct screen *s);
/* Looks whether the files changed, at each poll. What cannot be read is told, and what was read before stays. */
void look_poll(struct screen *s);

#endif
