/* A text in an editor of the person's own, on their own machine. An editor that fails changes nothing. */
#ifndef TUI_OWN_EDITOR_H
#define TUI_OWN_EDITOR_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/scratch.h"

enum { OWN_EDITOR_BYTES = 1 << 20 };

struct own_editor {
	const char *editor;  /* $VISUAL or $EDITOR: words, quotes hold them together, no shell reads them; NULL: none */
	const char *runtime; /* as scratch_open */
	bool utf8;	     /* the terminal is; else the editor would lose letters */
	int signals;	     /* a signalfd with SIGHUP, SIGTERM, SIGINT, SIGTSTP */
	const sigset_t *mask; /* what the editor begins with */
};

enum own_editor_end {
	OWN_EDITOR_DONE,
	OWN_EDITOR_FAILED, /* why says how, a whole sentence */
	OWN_EDITOR_GONE,	/* the line is gone: it was ended, and is to be followed */
	OWN_EDITOR_ENDED	/* we were told to end */
};

/* The file is made. false: why says why not, and nothing is open. */
bool own_editor_begin(struct scratch *s, const struct own_editor *o, const char *text, char *why, size_t size);
/* Runs the editor on it and waits; then nothing is left of the file. The terminal is the person's meanwhile, and
 * no descriptor but 0 to 2 is. *text: what is to be taken, heap_free; NULL: nothing is. */
enum own_editor_end own_editor_run(char **text, struct scratch *s, const struct own_editor *o, const char *before,
    char *why, size_t size);

#endif
