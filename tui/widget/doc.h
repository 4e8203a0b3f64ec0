/* Text of many lines with styles, laid out once when a view loads and painted from then on:
 * tickets, help, history. */
#ifndef WIDGET_DOC_H
#define WIDGET_DOC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/canvas.h"
#include "base/heap.h"
#include "widget/roll.h"

struct doc_span {
	size_t bytes;
	enum style style;
};

struct doc_line {
	struct bytes text;
	LIST(struct doc_span) span;
	int indent; /* cells */
	bool part;  /* a part begins here: { and } go to it */
	long key;   /* what the line stands for, where a view has a cursor; 0: nothing */
};

struct doc {
	LIST(struct doc_line) line;
	bool wide; /* letters of ambiguous width take two cells where it is folded; doc_clear leaves it */
};

/* Begins a line; returns it, borrowed until the next is begun. */
struct doc_line *doc_line(struct doc *d, int indent);
/* Adds to the last line. */
void doc_add(struct doc *d, enum style style, const char *text);
void doc_printf(struct doc *d, enum style style, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* A line of its own. */
void doc_say(struct doc *d, int indent, enum style style, const char *text);
/* Text from outside, with its line feeds, folded to width cells. Returns lines added. */
size_t doc_fold(struct doc *d, int indent, int width, enum style style, const char *text);
/* head, and the text after it folded under itself. */
void doc_fold_after(struct doc *d, int indent, enum style head_style, const char *head, int width, enum style style,
    const char *text);
/* "name   value" so. */
void doc_pair(
    struct doc *d, int indent, int name_cells, int width, const char *name, const char *value);
int doc_cells(const struct doc *d, const char *text); /* that text takes in its lines */
void doc_drop(struct doc *d, size_t from, size_t n); /* n lines, from that one on */
/* Another text in the place of a line's, with its indent. */
void doc_again(struct doc *d, size_t line, enum style style, const char *fmt, ...) __attribute__((format(printf, 4, 5)));
void doc_clear(struct doc *d);

/* Paints rows lines from line top; find (may be "") is marked wherever it stands. */
void doc_draw(const struct doc *d, struct canvas *c, int x, int y, int w, int rows, size_t top,
    const char *find);
/* The line from at on, in that direction and past the ends, that holds find; d->line.n: none. */
size_t doc_find(const struct doc *d, const char *find, size_t at, int step);
/* To the line with text, from r->at on in that direction; again: past the one that r->at is on. false: none has it. */
bool doc_seek(const struct doc *d, struct roll *r, const char *text, bool again, int step);
void doc_part(const struct doc *d, struct roll *r, int step); /* to where the next part begins */
/* The hardware cursor on the line at of what doc_draw painted there, at what find marks in it. */
void doc_focus(const struct doc *d, struct canvas *c, int x, int y, int rows, size_t top, size_t at, const char *find);

/* First place of find in text without regard to ASCII case (smart: a capital wants itself). */
const char *text_find(const char *text, const char *find);

#endif
