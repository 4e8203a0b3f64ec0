/* Whether a store's files are one account's alone. */
#ifndef STORE_ALONE_H
#define STORE_ALONE_H

#include <stdint.h>

#include "base/err.h"

/* OMBUD_OK also where no file is there; else the sentence has the command that mends it. */
enum ombud_status store_alone(struct err *err, const char *path, int64_t owner);

#endif
