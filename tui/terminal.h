/* The terminal: its abilities, modes, size, input and output. The one room that knows curses. */
#ifndef TUI_TERMINAL_H
#define TUI_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"

struct caps;
struct keys;
struct terminal;

/* Whether the terminal that TERM names has no colours; false where nothing is known of it. */
bool term_colourless(void);
/* Takes the terminal on descriptors 0 and 1. false: why (a sentence with the remedy) is set and
 * nothing was written. */
bool term_open(struct terminal **out, char *why, size_t why_size);
/* A terminal, or files in its place, that is only written to line by line. */
bool term_open_lines(struct terminal **out);
void term_close(struct terminal *t); /* gives it back as it was; NULL is allowed */

void term_enter(struct terminal *t); /* raw mode and the other screen */
void term_leave(struct terminal *t);

/* The terminal it is painted as, where TERM is not known here (tui/family.h); NULL: TERM is. */
const char *term_stand_in(const struct terminal *t);
const struct caps *term_caps(const struct terminal *t);
void term_keys(const struct terminal *t, struct keys *keys); /* what its keys send */
const char *term_name(void); /* TERM, if it is a word that may be one; "": it is not set */
bool term_speaks_ansi(const struct terminal *t);
bool term_speaks_osc(const struct terminal *t);
/* Listens to its mouse, while it is ours: not after term_leave, until term_enter. */
void term_mouse(struct terminal *t, bool on);
void term_size(const struct terminal *t, int *w, int *h);

/* Bytes that came, 0: none now, -1: the line is gone. */
int term_read(struct terminal *t, char *bytes, size_t n);
bool term_write(struct terminal *t, const char *bytes, size_t n); /* false: the line is gone */
/* Puts text on the person's clipboard where the terminal lets us (OSC 52). */
void term_copy(struct terminal *t, const char *text);

#endif
