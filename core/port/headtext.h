/* Header text as a person reads it: encoded words (RFC 2047, whole or broken), raw bytes in any
 * charset, folds. Encoded words with one charset are joined before they are decoded, because
 * mail programs split characters between them. */
#ifndef PORT_HEADTEXT_H
#define PORT_HEADTEXT_H

#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"

/* Appends as UTF-8, NFC, one line: controls become blanks, blanks in a row become one. */
void word_decode(struct buf *out, const char *raw, size_t n);
char *word_text(struct arena *a, const char *raw, size_t n);
/* Bytes of the encoded word that begins at s, 0 if none does. */
size_t word_length(const char *s, size_t n);

/* NFC for text that nearly always is: cheap when nothing needs doing. */
void nfc_add(struct buf *out, const char *s, size_t n);
/* Appends s on one line: controls and line ends become single blanks, ends trimmed. */
void one_line(struct buf *out, const char *s, size_t n);

#endif
