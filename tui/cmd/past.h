/* What may be done while the desk is shown as it was. */
#ifndef CMD_PAST_H
#define CMD_PAST_H

#include "view/desk.h"

bool past_allows(const struct desk *d, const char *command);
void past_refuses(struct desk *d, const char *word);

#endif
