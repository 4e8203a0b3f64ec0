/* Help: rows of what a key or word does, under headings, narrowed by typing. */
#ifndef VIEW_HELP_H
#define VIEW_HELP_H

#include "view/desk.h"

struct help;

struct help *help_new(const char *title);
void help_section(struct help *h, const char *text);
/* key and name are shown beside each other; name may be "". All copied. */
void help_row(struct help *h, const char *key, const char *name, const char *text);
void help_narrow(struct help *h, const char *words); /* as if they were typed */
struct view *help_view(struct help *h);

#endif
