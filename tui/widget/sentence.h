/* A sentence over the bottom of the screen, whole: on as many lines as it needs, its words unbroken. */
#ifndef WIDGET_SENTENCE_H
#define WIDGET_SENTENCE_H

#include "base/canvas.h"

/* Its last line is y, its lines end before the column end. Returns how many it has. */
int sentence_draw(struct canvas *c, int end, int y, enum style style, const char *text);
/* Bytes of its first line where there is room for so many cells; blanks after them are of no line. */
size_t sentence_line(const char *text, int room, bool ambiguous_wide);

#endif
