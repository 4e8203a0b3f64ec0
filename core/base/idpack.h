/* Many ids in few bytes: sorted sets as gaps and runs, and lists of small numbers beside them.
 * A hundred thousand neighbours take five bytes, scattered ones two or three each. */
#ifndef BASE_IDPACK_H
#define BASE_IDPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* Appends ids: positive, ascending, none twice. */
void idpack_add(struct buf *out, const int64_t *ids, size_t n);

struct idwalk {
	const unsigned char *p, *end;
	int64_t next;  /* id */
	int64_t left;  /* of the run at hand, next included */
	bool damaged;  /* the bytes are no pack: the walk has ended early */
};
struct idwalk idwalk_over(const void *bytes, size_t n);
bool idwalk_next(struct idwalk *w, int64_t *id);
bool idpack_has(const void *bytes, size_t n, int64_t id);

/* Any numbers from 0 up, in the order given. */
void numpack_add(struct buf *out, const int64_t *v, size_t n);
/* false: no more, or damaged. */
bool numwalk_next(struct idwalk *w, int64_t *v);

#endif
