/* Whole copies of the store that lie beside it: of a rehearsal that was killed, and what a restore put aside. An erasure
 * is not proven while they have what it erased. */
#ifndef STORE_LEFTOVER_H
#define STORE_LEFTOVER_H

#include "base/arena.h"
#include "base/err.h"

/* A new private folder beside the store. *hold: whoever finds it locked knows that its rehearsal lives. */
enum ombud_status rehearsal_make(
    const char **folder, int *hold, struct err *err, struct arena *memory, const char *store);
/* Removes it and what is in it, and closes hold; false: something is left. */
bool rehearsal_remove(const char *folder, int hold);
/* Removes what rehearsals that live no more left: folders of ours, never what a link leads to. How many went. */
int rehearsals_clear(const char *store);

/* Paths, a line each; living rehearsals are none. */
const char *leftovers(struct arena *memory, const char *store);
/* Whether a file's path is in one of them, and which: NULL, or the name that is beside the store. */
const char *leftover_of(struct arena *memory, const char *store, const char *path);

#endif
