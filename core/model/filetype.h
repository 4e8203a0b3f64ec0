/* Types and extensions of attachments, as far as they tell what sort of file it is. What a sender
 * made up ("application/anna-lind", ".anna") may tell who they are. */
#ifndef MODEL_FILETYPE_H
#define MODEL_FILETYPE_H

#include <stddef.h>

/* The type itself if it is a usual one, else a fixed text. Lives for ever. */
const char *filetype_shown(const char *type);
/* ".pdf" for "x.pdf" and "x.PDF"; "" where the extension is no usual one. */
const char *extension_shown(const char *name);
/* Of a file that is sent: what its bytes begin as, else what its ending says of a text that is one; where
 * the two do not fit "application/octet-stream". Lives for ever. */
const char *filetype_of(const char *name, const void *bytes, size_t n);

#endif
