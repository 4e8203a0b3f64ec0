/* What the agent set with :set: names and values, kept for every session of theirs. What a value means is said in
 * cmd/set.c. */
#ifndef VIEW_SETTINGS_H
#define VIEW_SETTINGS_H

#include <stdbool.h>

#include "base/heap.h"

struct desk;

struct setting {
	char *name, *value;
};

struct settings {
	LIST(struct setting) v;
};

void settings_load(struct desk *d);
/* What was set; "": nothing was. */
const char *setting_of(const struct desk *d, const char *name);
/* Keeps it too; value "": no longer set. false: it could not be kept, which was said. It holds all the same. */
bool setting_put(struct desk *d, const char *name, const char *value);
void settings_free(struct settings *s);

#endif
