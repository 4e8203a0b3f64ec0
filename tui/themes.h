/* Which themes there are: those that ship and one's own, which hide what ships under their name. */
#ifndef TUI_THEMES_H
#define TUI_THEMES_H

#include <stdbool.h>

#include "base/heap.h"

struct theme_name {
	char *name;
	bool own;
};
struct theme_names {
	LIST(struct theme_name) v; /* sorted */
};

/* folder: of one's own, NULL: there is none. */
void theme_names(struct theme_names *out, const char *folder);
void theme_names_free(struct theme_names *names);
/* Where the file of one's own would lie; false: that is no name. */
bool theme_file(char *out, size_t size, const char *folder, const char *name);

#endif
