/* The records of processing, and what they do not say. */
#ifndef PROCESSING_H
#define PROCESSING_H

#include "base/buf.h"
#include "store/purpose.h"

/* What Art. 30(1) asks of a purpose and its record does not say, by the names of purpose-set's arguments, with
 * commas between; also "ended" where it does not hold on that day. */
void processing_missing(struct buf *out, const struct purpose_row *p, int32_t today);

#endif
