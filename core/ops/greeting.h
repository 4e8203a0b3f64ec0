/* A person's name as a letter to them says it. */
#ifndef OPS_GREETING_H
#define OPS_GREETING_H

#include <stdbool.h>

#include "base/arena.h"

/* "Svensson, Karl-Erik" is Karl-Erik Svensson, and "Karin Svensson (Opsio)" Karin Svensson. "" where it is no
 * name but an address; of a letter that nobody read also where it may be an advertisement. In memory a. */
const char *greeting_name(struct arena *a, const char *name, bool unread);

#endif
