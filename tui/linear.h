/* The desk as lines, for screen readers, braille and serial lines: the same views and keys, but each thing that
 * happens is said in a line, and nothing is painted, placed or coloured. What a view says stands beside how it
 * is painted (view_kind.say, .head, .reads, .edits). */
#ifndef TUI_LINEAR_H
#define TUI_LINEAR_H

#include "base/bytes.h"
#include "screen.h"

struct linear;

/* dumb: nobody asked for lines, but the terminal can nothing else. */
struct linear *linear_new(struct ombud_charset *charset, bool dumb); /* borrowed; NULL: UTF-8 */
void linear_free(struct linear *l);

/* Appends what is to be said of what became others since the last time. key: the one that was handled before,
 * NULL: none was; then what stands under the cursor is only said where it was owed. */
void linear_say(struct linear *l, struct bytes *out, struct screen *s, const struct key *key);
/* Long work, told at most every few seconds. */
void linear_progress(struct linear *l, struct bytes *out, const char *what, int64_t done, int64_t total);
/* Something else was on the terminal: all is said again. */
void linear_forget(struct linear *l);
/* The last line is ended. */
void linear_end(struct linear *l, struct bytes *out);

#endif
