/* The full screen: what main.c starts. */
#ifndef TUI_LOOP_H
#define TUI_LOOP_H

#include <stdbool.h>

#include "ticker.h"

struct ombud_session;

struct screen_start {
	struct ombud_session *session; /* open; stays the caller's */
	const char *filter;	       /* to open on; NULL: every open ticket */
	const char *charset;	       /* of the terminal; NULL: UTF-8 */
	const char *theme;	       /* NULL: default */
	const char *lang;	       /* that was asked for, for a desk that this one begins; NULL: none */
	const char *keys;	       /* preset of keys; NULL: default */
	const char *config; /* the person's folder: keys, themes/NAME.theme; NULL: none */
	const char *editor;  /* the person's own: $VISUAL or $EDITOR; NULL: none */
	const char *runtime; /* $XDG_RUNTIME_DIR; NULL: none */
	bool slow;	    /* few bytes: a slow line */
	bool mono;	    /* no colours (NO_COLOR) */
	bool tutorial;	    /* the store is a sandbox, and steps stand above it */
	bool linear;	    /* lines instead of a screen, for screen readers and braille */
	bool dumb;	    /* that, because the terminal can nothing else */
	struct ticker_how tick; /* of which store the screen works off what is due */
	bool served;	    /* behind sshd: no shell to go back to, no files of the agent's */
};

/* Runs until the person leaves; the exit code of the program. What forbids it is said on stderr. */
int screen_run(struct screen_start *start);

/* For struct ombud_open's stop: a key that was pressed ends a long query. */
bool screen_stop(void *unused);

#endif
