/* Keys bound to command lines, per view. The shipped bindings are a commented file, embedded and
 * read by the same code as a person's own:
 *     bind VIEW KEYS COMMAND LINE ; [hint] note
 *     unbind VIEW KEYS
 *     colour STYLE FILTER
 *     viewer TYPE PROGRAM */
#ifndef TUI_KEYMAP_H
#define TUI_KEYMAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/heap.h"
#include "base/keys.h"

enum { KEYMAP_LONGEST = 4 };

struct binding {
	char *view; /* a view's name, or "all" */
	char *keys; /* as written */
	struct key seq[KEYMAP_LONGEST];
	size_t n;
	char *command;
	char *hint; /* a word for the bottom line, or "" */
	char *note; /* for help; "" where the command's own help will do */
};

struct keymap {
	LIST(struct binding) b;
	LIST(char *) viewers; /* "TYPE PROGRAM" of its lines that begin with viewer: the last that fits counts */
	LIST(char *) colours; /* "STYLE FILTER" of its lines that begin with colour */
};

/* Whether a command line can be run; why names the word at fault. */
typedef bool keymap_check_fn(void *data, const char *command, char *why, size_t size);

/* Adds what text binds; a later binding of the same keys replaces the earlier. strict: a command
 * that does not exist is an error (else it is not bound). Errors name file, line and key. */
bool keymap_read(struct keymap *m, const char *file, const char *text, bool strict,
    keymap_check_fn *check, void *data, char *why, size_t why_size);
/* The embedded preset of that name ("default", "arrows"), or NULL. */
const char *keymap_preset(const char *name);
void keymap_free(struct keymap *m);

enum keymap_found {
	KEYMAP_NONE,
	KEYMAP_PREFIX, /* longer bindings begin so */
	KEYMAP_FULL,
};
/* What the keys mean in a view: its own bindings before those of "all" (with_all). */
enum keymap_found keymap_find(const struct keymap *m, const char *view, bool with_all,
    const struct key *seq, size_t n, const struct binding **out);
/* Whether b is in force in view: not hidden by the view's own binding of the same keys. */
bool keymap_holds(const struct keymap *m, const struct binding *b, const char *view, bool with_all);
/* The first binding whose command line is that, or NULL: for hints such as "u undoes". */
const struct binding *keymap_for(const struct keymap *m, const char *view, const char *command);

#endif
