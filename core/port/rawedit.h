/* The message without the passwords in it: the parts and headers where one stands are written
 * anew, everything else stays byte by byte. */
#ifndef PORT_RAWEDIT_H
#define PORT_RAWEDIT_H

#include "port/content.h"
#include "port/secret.h"

/* Takes every copy out of c (texts, attachments, body) and appends the message without them to
 * raw. False: that could not be done safely; raw is not to be kept. */
bool rawedit_clean(struct buf *raw, struct content *c, struct arena *a, const struct secrets *s,
    const char *bytes, size_t n, const struct mime_scan *scan);
/* Whether any header, text, attachment or byte of a message holds one. */
bool rawedit_dirty(const struct secrets *s, const char *bytes, size_t n);

#endif
