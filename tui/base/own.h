/* What the agent set for himself by :set, as it is kept: lines of a name, a blank and a value. */
#ifndef BASE_OWN_H
#define BASE_OWN_H

#include <stdbool.h>

struct ombud_session;

#define OWN_KEY "set"

char *own_setting(struct ombud_session *s, const char *name); /* heap_free; NULL: it is not set */
/* Sentences are in the language that is asked for, else the agent set, else the account has, else the surroundings
 * speak, else English. Each may be NULL or ""; s too. false: what is asked for is not known. */
bool own_language(const char *asked, struct ombud_session *s, const char *around);

#endif
