/* One line to type at the bottom of the screen, with a list of what can stand there above it. */
#ifndef WIDGET_PROMPT_H
#define WIDGET_PROMPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/canvas.h"
#include "base/edit.h"

struct prompt;

struct choice {
	char *text, *help;
};

struct prompt_how {
	const char *label; /* copied */
	const char *text;  /* to begin with */
	/* Fills the choices for what is typed (prompt_offer); NULL: none. */
	void (*complete)(struct prompt *p, void *data);
	/* Enter. text is borrowed. The prompt is gone when this is called. */
	void (*accept)(void *data, const char *text);
	/* It went away without Enter: release data. Also called after accept. May be NULL. */
	void (*end)(void *data);
	/* While the person rests: a remark to show at the right ("41 match"). NULL: none. */
	void (*rest)(struct prompt *p, void *data);
	/* A key before the line has it; true: it was taken. NULL: none. */
	bool (*key)(struct prompt *p, void *data, const struct key *key);
	void *data;
	struct history *history; /* NULL: none; borrowed */
	bool pick;   /* only a choice can be entered; the list narrows by what is typed */
	bool closed; /* the choices are all there is: a lone one is taken by Enter */
};

struct prompt {
	struct prompt_how how;
	char *label;
	struct edit edit;
	LIST(struct choice) choice;
	size_t from;   /* byte of the text from which a choice replaces */
	size_t chosen; /* choice.n: none */
	size_t top;
	bool dirty;   /* the text changed since the last complete or rest */
	bool resting; /* rest is to be called */
	char remark[700];
	int fault; /* byte at which the text is wrong, -1: nowhere */
};

struct prompt *prompt_new(const struct prompt_how *how);
void prompt_free(struct prompt *p); /* calls end */
void prompt_offer(struct prompt *p, const char *text, const char *help);
void prompt_remark(struct prompt *p, const char *text, int fault);
void prompt_refresh(struct prompt *p); /* asks for the choices again if the text changed */

enum prompt_did {
	PROMPT_OPEN,
	PROMPT_ENTERED,
	PROMPT_LEFT,
};
enum prompt_did prompt_key(struct prompt *p, const struct key *key);
void prompt_paste(struct prompt *p, const char *text);
/* The text to enter: with how.pick and how.closed the choice it stands for. heap_free. */
char *prompt_result(const struct prompt *p);

/* The line at row y, and the choices above it, at most rows; said: lines above it that stay as they are,
 * for what was said about the text is on them. */
void prompt_draw(const struct prompt *p, struct canvas *c, int y, int rows, int said);

#endif
