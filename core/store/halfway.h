/* A store that is not there because bringing a copy back was interrupted. */
#ifndef STORE_HALFWAY_H
#define STORE_HALFWAY_H

#include "base/err.h"

/* What a restore names its files by, after the store's own name. */
#define STORE_RESTORING ".restoring"
#define STORE_CHANGING ".changing" /* while both change places: the marked copy, then the store before */
#define STORE_ASIDE ".before-restore-"

/* OMBUD_OK where the store is there, or no restore was begun; else OMBUD_IO and what is to be run. */
enum ombud_status store_halfway(struct err *err, const char *path);

#endif
