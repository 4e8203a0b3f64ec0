/* A growing run of bytes, always NUL-terminated when read through bytes_text. {0} is empty. */
#ifndef BASE_BYTES_H
#define BASE_BYTES_H

#include <stddef.h>

struct bytes {
	char *data; /* NULL while empty: read through bytes_text */
	size_t len, cap;
};

void bytes_add(struct bytes *b, const void *bytes, size_t n);
void bytes_str(struct bytes *b, const char *s);
void bytes_char(struct bytes *b, char c);
void bytes_printf(struct bytes *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Puts n bytes at byte at, or takes n bytes away from there. */
void bytes_insert(struct bytes *b, size_t at, const void *bytes, size_t n);
void bytes_remove(struct bytes *b, size_t at, size_t n);
void bytes_clear(struct bytes *b);	       /* empty, memory kept */
const char *bytes_text(const struct bytes *b); /* never NULL, borrowed */
char *bytes_take(struct bytes *b);	       /* hands the text over: heap_free */
void bytes_free(struct bytes *b);

#endif
