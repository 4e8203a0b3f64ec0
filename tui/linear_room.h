/* Inside the lines: what saying, reading and typing share. linear*.c only. */
#ifndef TUI_LINEAR_ROOM_H
#define TUI_LINEAR_ROOM_H

#include "linear.h"

/* A line that is being typed, as it was said last. */
struct typing {
	const struct edit *edit; /* whose it is; never looked into */
	struct bytes label, text;
	size_t at;
};

/* A text that is read, as it was said last. */
struct reading {
	LIST(uint64_t) lines; /* a number for each, to know those that are new */
	size_t top, end;      /* said from there to there */
	bool fresh;	      /* nothing of it was said yet */
};

struct linear {
	struct ombud_charset *charset; /* NULL: UTF-8 */
	struct bytes text;	       /* to be said now, UTF-8 and safe */
	bool dumb, begun;	       /* as linear_new; the first turn was taken */
	bool spoke, open;	       /* something was said in this turn; the line is not ended */

	const struct view *top;
	const struct view_kind *kind;
	size_t depth, said, tagged;
	int64_t about; /* the ticket of the view */
	bool reads;    /* it has a text to read */
	bool back;     /* what lay over it was closed */
	struct bytes head, row;
	struct bytes step; /* of the tutorial */
	bool owed; /* the row was not known when it should have been said */
	bool locked, on_tagged, hinted;
	const char *await;
	const struct prompt *prompt;
	struct bytes told; /* the prompt of which it was said how much can stand there */
	size_t chosen;
	int64_t progress_at; /* monotonic ms */
	struct typing typing;
	struct reading reading;
};

/* One line; what is open is ended before. */
void linear_line(struct linear *l, const char *text);
void linear_linef(struct linear *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* The same without its end: more of it follows. */
void linear_open(struct linear *l, const char *text);
void linear_more(struct linear *l, const char *text, size_t bytes);

void linear_wipe(struct bytes *b);
void linear_keep(struct bytes *kept, const char *text);
/* Those lines of text that the one before had not. */
void linear_fresh_lines(struct linear *l, const char *text, const char *before);

/* linear_view.c: whether another view is on top, or it is about something else; what it says. */
bool linear_other(struct linear *l, const struct view *top, const struct desk *d);
void linear_head(struct linear *l, const struct view *top, const struct desk *d, bool anew);
void linear_view(struct linear *l, const struct view *top, const struct desk *d, bool anew, bool key);

/* linear_text.c: anew: the view has just come, or shows something else now. */
void linear_read(struct linear *l, const struct doc *doc, const struct roll *window, bool anew, bool key);
void linear_unread(struct linear *l, const struct doc *doc); /* the text is another one; it is read when asked for */

/* linear_typing.c: a line with its label and what is typed. */
void linear_type(struct linear *l, const struct edit *e, const char *label, bool key);
void linear_type_forget(struct linear *l);
void linear_prompt(struct linear *l, const struct prompt *p, const struct key *key);

#endif
