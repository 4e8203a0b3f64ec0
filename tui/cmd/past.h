/* What may be done while the desk is shown as it was. */
#ifndef CMD_PAST_H
#define CMD_PAST_H

#include "view/desk.h"

bool past_allows(const struct desk *d, const char *line); /* whether the command of such a line may run now */
void past_refuses(struct desk *d, const char *word);

#endif
