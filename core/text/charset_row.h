/* The list of charsets, shared by the files that decode, guess and encode. */
#ifndef TEXT_CHARSET_ROW_H
#define TEXT_CHARSET_ROW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum charset_how {
	CHARSET_UTF8,
	CHARSET_UTF16, /* by its byte order mark, or by where the zeros stand */
	CHARSET_UTF16LE,
	CHARSET_UTF16BE,
	CHARSET_LATIN1,	 /* and US-ASCII: with the C1 bytes of windows-1252 */
	CHARSET_SINGLE,	 /* a byte is a character */
	CHARSET_DOUBLE,	 /* ASCII, and two bytes or more from 0x81 up */
	CHARSET_ESCAPED, /* ISO-2022: ASCII, Japanese or Korean sets by escapes */
};

/* How long the character at s is that begins with a byte above 0x80; 0: n cuts it. */
typedef size_t charset_length(const unsigned char *s, size_t n);

struct charset_row {
	const char *name; /* canonical */
	enum charset_how how;
	const char *iconv[2]; /* names for iconv: the usual one, and one for what it lacks */
	charset_length *length;
	const char *aliases; /* lower case, letters and digits only, a blank between */
};

extern const struct charset_row charset_rows[];
extern const size_t charset_rows_n;

const struct charset_row *charset_row(const char *declared); /* NULL: not on the list */
size_t charset_row_index(const struct charset_row *row);

/* What stands in bytes if they are read as UTF-8. */
struct charset_stats {
	size_t two, more; /* good sequences of two bytes, of three or four */
	size_t bad;
	size_t high; /* bytes from 0x80 up */
	bool cut;    /* the end cuts a character that began well (not in bad) */
	bool escape; /* an ISO-2022 escape for Japanese or Korean stands there */
};
struct charset_stats charset_look(const char *bytes, size_t n);

/* The row to decode by; *guessed tells that it is not the declared one. */
const struct charset_row *charset_choose(
    const struct charset_row *declared, const char *bytes, size_t n, bool *guessed);

/* Decoders return how many bytes or sequences became U+FFFD. */
size_t charset_decode_as(struct buf *out, const struct charset_row *row, const char *s, size_t n);
size_t charset_double(struct buf *out, const struct charset_row *row, const char *s, size_t n);
size_t charset_iso2022(struct buf *out, const struct charset_row *row, const char *s, size_t n);
size_t charset_utf16(struct buf *out, bool big_endian, const char *s, size_t n);

/* False where the machine's iconv does not carry the charset. */
bool charset_usable(const struct charset_row *row);
/* The bytes of one code point in the charset; 0: it has none. */
size_t charset_encode(const struct charset_row *row, unsigned c, char out[8]);

#endif
