/* Text as it is written to text that every mail program lays out anew: format=flowed (RFC 3676). */
#ifndef TEXT_FLOWED_H
#define TEXT_FLOWED_H

#include <stddef.h>

#include "base/buf.h"

/* Cells of a line, its soft blank left out: what the standard proposes. */
enum { FLOWED_CELLS = 72 };

/* Appends n bytes of UTF-8 with LF ends: each line is broken at blanks, where a blank stays at the end;
 * a quoted line keeps its depth on each part; a line that would be taken for a quote, a From_ line or for
 * one that goes on is stuffed or bared. Words longer than a line stay whole. Ends with LF. */
void flowed_write(struct buf *out, const char *text, size_t n);

#endif
