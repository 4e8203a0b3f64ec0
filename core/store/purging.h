/* The mark beside a store that says: it is being made anew, and whoever waits to write need not give up. Its lock ends
 * with the process that holds it, so that one which was killed keeps nobody waiting. */
#ifndef STORE_PURGING_H
#define STORE_PURGING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

/* fd to purging_end; seconds: how long it will take, about. BUSY: another does it already. */
enum ombud_status purging_begin(int *fd, struct err *err, const char *store, int64_t seconds);
void purging_end(int fd, const char *store);
/* Whether somebody does; *left: seconds that are left of what was thought, at least 1. */
bool purging_now(int64_t *left, const char *store);

#endif
