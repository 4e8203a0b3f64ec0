/* Charsets through iconv, and iconv through nothing else.
 * Names are looked up in our own list and mapped to names that iconv knows; a name that a
 * stranger typed is never handed to iconv_open. Decoding never fails: what is not of the charset
 * becomes U+FFFD and is counted. ESC and other controls that decoding yields are kept (the guard
 * before the terminal is text/safe.h) except NUL, which becomes U+FFFD. Result is valid UTF-8. */
#ifndef TEXT_CHARSET_H
#define TEXT_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* Canonical name for a declared one ("latin1" -> "ISO-8859-1"), NULL if not on the list.
 * Declared ISO-8859-1 and US-ASCII decode as windows-1252 does where C1 bytes stand, as mail
 * programs do. */
const char *charset_known(const char *declared);

struct charset_found {
	const char *used;   /* canonical name that the text was decoded as */
	size_t bad;         /* bytes or sequences that became U+FFFD */
	bool guessed;       /* declared was missing, unknown or plainly wrong */
};

/* Appends n bytes as UTF-8. declared may be NULL, unknown or wrong: then UTF-8 if the bytes are
 * valid UTF-8, else a stateful Japanese form if its escapes are there, else windows-1252. A
 * declared charset stands unless the text has many errors in it and reads well as UTF-8. */
struct charset_found charset_decode(
    struct buf *out, const char *declared, const char *bytes, size_t n);

/* Whether decoding what stands in a letter of those bytes may need a converter that iconv loads from
 * a file. Rather true than false. */
bool charset_needs_files(const char *bytes, size_t n);
/* Opens every converter on the list, so that decoding works in a confined process. */
void charset_open_all(void);

#endif
