#include "base/bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/heap.h"

/* What is laid out or painted may be a value in clear. */
static void give_back(struct bytes *b)
{
	if (b->data)
		explicit_bzero(b->data, b->cap);
	heap_free(b->data);
}

/* realloc would leave what it moves where it was. */
static void room_for(struct bytes *b, size_t n)
{
	if (b->len + n < b->cap)
		return;
	size_t cap = (b->cap + n) * 2 + 32;
	char *data = heap_new(cap);
	if (b->len)
		memcpy(data, b->data, b->len);
	give_back(b);
	b->data = data;
	b->cap = cap;
}

void bytes_insert(struct bytes *b, size_t at, const void *bytes, size_t n)
{
	if (!n)
		return;
	room_for(b, n);
	memmove(b->data + at + n, b->data + at, b->len - at);
	memcpy(b->data + at, bytes, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void bytes_remove(struct bytes *b, size_t at, size_t n)
{
	if (at >= b->len)
		return;
	if (n > b->len - at)
		n = b->len - at;
	memmove(b->data + at, b->data + at + n, b->len - at - n);
	b->len -= n;
	b->data[b->len] = '\0';
}

void bytes_add(struct bytes *b, const void *bytes, size_t n)
{
	bytes_insert(b, b->len, bytes, n);
}

void bytes_str(struct bytes *b, const char *s)
{
	bytes_add(b, s, strlen(s));
}

void bytes_char(struct bytes *b, char c)
{
	bytes_add(b, &c, 1);
}

void bytes_printf(struct bytes *b, const char *fmt, ...)
{
	va_list ap, again;
	va_start(ap, fmt);
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n > 0) {
		room_for(b, (size_t)n);
		vsnprintf(b->data + b->len, (size_t)n + 1, fmt, again);
		b->len += (size_t)n;
	}
	va_end(again);
}

void bytes_clear(struct bytes *b)
{
	b->len = 0;
	if (b->data)
		b->data[0] = '\0';
}

const char *bytes_text(const struct bytes *b)
{
	return b->len ? b->data : "";
}

char *bytes_take(struct bytes *b)
{
	char *text = b->data ? b->data : heap_str("");
	*b = (struct bytes){0};
	return text;
}

void bytes_free(struct bytes *b)
{
	give_back(b);
	*b = (struct bytes){0};
}
