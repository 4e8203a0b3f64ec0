/* A growing run of bytes, always NUL-terminated. Appending never fails for lack of room in code:
 * a buffer with a ceiling (max > 0) that is met goes sticky: failed is set, later appends do
 * nothing, and the caller checks once at the end. {0} is an empty buffer. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct buf {
	char *data; /* NULL while empty: read through buf_text */
	size_t len, cap;
	size_t max; /* bytes; 0: no ceiling */
	bool secret; /* no byte of it stays behind in memory that is given back */
	bool failed;
};

void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_str(struct buf *b, const char *s);
void buf_char(struct buf *b, char c);
void buf_utf8(struct buf *b, unsigned codepoint);
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *b, const char *fmt, va_list ap) __attribute__((format(printf, 2, 0)));
void buf_cut(struct buf *b, size_t len); /* shorten to len bytes */
const char *buf_text(const struct buf *b); /* never NULL, borrowed */
char *buf_take(struct buf *b); /* hands the bytes over; free with mem_free; b is empty again */
void buf_free(struct buf *b);

#endif
