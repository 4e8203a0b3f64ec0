/* What :set sets: one row an option, with the values it can have. Kept for the agent (view/settings.h). */
#ifndef VIEW_OPTIONS_H
#define VIEW_OPTIONS_H

#include "view/desk.h"

struct option {
	const char *name;
	const char *help;
	const char *(*value_at)(const struct desk *d, size_t i); /* the first is the usual one; NULL behind the last */
	void (*apply)(struct desk *d, const char *value);
	bool later;  /* read by what it is about, at the start too */
	bool elsewhere; /* kept by what applies it, once that went well */
};

extern const struct option options[]; /* ends with a NULL name */
const struct option *option_named(const char *name, size_t n);
const char *option_value(const struct desk *d, const struct option *o);
bool option_takes(const struct desk *d, const struct option *o, const char *value);
/* Puts it into effect and keeps it; value is one that it takes. */
void option_set(struct desk *d, const struct option *o, const char *value);
void options_apply(struct desk *d); /* puts what is kept into effect, at the start */

struct view *options_new(void); /* all of them, with a cursor */
/* The one under the cursor gets its next value; false: the topmost view is another. */
bool options_turn(struct desk *d, int step);

#endif
