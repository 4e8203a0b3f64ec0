#ifndef TEXT_FACE_H
#define TEXT_FACE_H

#include <stddef.h>

#include "base/buf.h"

/* What fits of b into the caller's buffer, whole characters, NUL added. Returns the bytes. */
size_t face_copy(char *out, size_t out_size, const struct buf *b);

#endif
