/* Two texts of one person under one draft: neither is lost. */
#ifndef OPS_DRAFT_H
#define OPS_DRAFT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"

enum { DRAFT_BYTES = 1 << 20 };

bool draft_kind(const char *kind); /* whether drafts of that kind are */
/* Text typed by an agent, as the store keeps text: NFC, without a password that was pasted. */
const char *draft_clean(struct arena *memory, const char *text);

/* mine was written on from base, while the store came to hold theirs. Appends to out: mine, and
 * below a line each part of theirs that is neither in mine nor an earlier state of it. line is
 * that line's end: the time at which theirs was kept. */
void draft_merge(
    struct buf *out, const char *mine, const char *base, const char *theirs, const char *line);

#endif
