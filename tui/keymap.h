/* Keys bound to command lines, per view. The shipped bindings are a commented file, embedded and
 * read by the same code as a person's own:
 *     bind VIEW KEYS COMMAND LINE ; [hint] note
 *     unbind VIEW KEYS
 *     clear letters
 *     preset NAME
 *     colour STYLE FILTER
 *     viewer TYPE PROGRAM
 * A preset is the default with another file's lines after it; one's own lines come last. */
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
	const char *file; /* where it was said: of the keymap's files */
	int line;
	bool own; /* by the person, not by a shipped file */
};

/* What a line of one's own did to another binding. */
struct clash {
	char *text; /* a sentence that names both by file and line */
	bool grave; /* keys can no longer be reached, or two of one's own lines speak against each other */
};

struct clashes {
	LIST(struct clash) v;
};

struct keymap {
	LIST(struct binding) b;
	LIST(char *) files;	 /* that were read */
	struct clashes replaced; /* bindings that lines of one's own took the place of */
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
const char *keymap_preset_at(size_t i); /* the name of the i-th, NULL behind the last */
/* The default and what the preset changes of it; false: why says that there is none of that name. */
bool keymap_read_preset(struct keymap *m, const char *name, keymap_check_fn *check, void *data, char *why, size_t why_size);
/* The preset that a file of one's own asks for; false: none. */
bool keymap_asks_preset(const char *text, char *name, size_t size);
/* What one's own lines replaced, hide and make unreachable, of the bindings as they stand. */
void keymap_clashes(struct clashes *out, const struct keymap *m);
void keymap_clashes_of(struct clashes *out, const struct keymap *m, const struct binding *b);
void clashes_free(struct clashes *c);
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
