/* A tar in memory whose bytes follow from its files alone: one owner, one mode, one time, in the order in
 * which they are added. */
#ifndef PORT_TAR_H
#define PORT_TAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

struct tar;
/* NULL: there is no memory for it. at: the time of every file. out gets the bytes, whole after tar_end. */
struct tar *tar_new(struct buf *out, int64_t at);
/* false: it could not be added; tar_end says so too. */
bool tar_add(struct tar *t, const char *name, const void *bytes, size_t n);
/* Frees it; false: the bytes are no whole tar. */
bool tar_end(struct tar *t);

#endif
