#include "base/buf.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

static void give_back(struct buf *b)
{
	if (b->secret && b->data)
		explicit_bzero(b->data, b->cap);
	mem_free(b->data);
}

/* realloc would leave what it moves where it was. */
static char *moved(struct buf *b, size_t cap)
{
	char *p = mem_try(NULL, cap);
	if (!p)
		return NULL;
	if (b->len)
		memcpy(p, b->data, b->len);
	p[b->len] = '\0';
	give_back(b);
	return p;
}

static bool reserve(struct buf *b, size_t more)
{
	if (b->failed || (b->max && more > b->max - b->len)) {
		b->failed = true;
		return false;
	}
	if (b->len + more + 1 <= b->cap)
		return true;
	size_t cap = b->cap ? b->cap * 2 : 64;
	while (cap < b->len + more + 1)
		cap *= 2;
	char *p = b->secret ? moved(b, cap) : mem_try(b->data, cap);
	if (!p) {
		b->failed = true;
		return false;
	}
	b->data = p;
	b->cap = cap;
	return true;
}

void buf_add(struct buf *b, const void *bytes, size_t n)
{
	if (!reserve(b, n))
		return;
	if (n)
		memcpy(b->data + b->len, bytes, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void buf_str(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_char(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void buf_utf8(struct buf *b, unsigned codepoint)
{
	char out[4];
	buf_add(b, out, utf8_put(out, codepoint));
}

void buf_vprintf(struct buf *b, const char *fmt, va_list ap)
{
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	if (n > 0 && reserve(b, (size_t)n)) {
		vsnprintf(b->data + b->len, (size_t)n + 1, fmt, again);
		b->len += (size_t)n;
	}
	va_end(again);
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(b, fmt, ap);
	va_end(ap);
}

void buf_cut(struct buf *b, size_t len)
{
	if (len >= b->len)
		return;
	b->len = len;
	b->data[len] = '\0';
}

const char *buf_text(const struct buf *b)
{
	return b->data ? b->data : "";
}

char *buf_take(struct buf *b)
{
	char *p = b->data ? b->data : mem_str("");
	*b = (struct buf){.max = b->max, .secret = b->secret};
	return p;
}

void buf_free(struct buf *b)
{
	give_back(b);
	*b = (struct buf){.max = b->max, .secret = b->secret};
}
