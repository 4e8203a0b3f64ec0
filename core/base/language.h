/* Which languages there are: a file core/po/LANG.po each, made into a table when the program is built, so that no
 * locale has to be installed. English is what stands in the sources. */
#ifndef BASE_LANGUAGE_H
#define BASE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/say.h"

/* What is said from now on, by the whole process: "sv" or "sv_SE.UTF-8"; NULL, "" and "en": English. False: there is
 * no such language, and what was said before goes on. Not for while other threads run. */
bool language_choose(const char *name);

extern struct sentence sentences_sv[];
extern const size_t sentences_sv_n;

#endif
