/* A parsed letter as bytes, on its way out of the process that parsed it. Lengths stand before what
 * they measure. Who reads takes the writer for an enemy: every length, count and number has a bound,
 * every text is valid UTF-8 without NUL, nothing is left over. */
#ifndef PORT_RECORD_H
#define PORT_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "ops/intake.h"

/* Appends the letter, its kind and language aside (letter_judge); bytes is the message: a letter that keeps it as it came does not send it
 * back. */
void record_write(struct buf *out, const struct intake *x, const char *bytes);

/* False: these are not bytes that record_write wrote for such a message. Texts are copied into the
 * arena; what is kept as it came points to bytes. now: no letter is later. */
bool record_read(struct intake *out, struct arena *a, const char *record, size_t n,
    const char *bytes, size_t n_bytes, int64_t now);

/* The most that the record of a message of n bytes may hold. */
size_t record_most(size_t n);

#endif
