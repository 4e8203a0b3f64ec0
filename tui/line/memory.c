#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include "line/line.h"

struct line_kept {
	struct line_kept *next;
	_Alignas(max_align_t) char bytes[];
};

void *line_keep(struct line *l, size_t bytes)
{
	struct line_kept *k = heap_new(sizeof *k + bytes);
	k->next = l->kept;
	l->kept = k;
	return k->bytes;
}

char *line_format(struct line *l, const char *fmt, ...)
{
	va_list ap, again;
	va_start(ap, fmt);
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	char *text = line_keep(l, (size_t)(n < 0 ? 0 : n) + 1);
	vsnprintf(text, (size_t)(n < 0 ? 0 : n) + 1, fmt, again);
	va_end(again);
	va_end(ap);
	return text;
}

const char *line_utf8(struct line *l, const char *word)
{
	size_t n = strlen(word), i = 0;
	while (i < n && (unsigned char)word[i] < 0x80)
		i++;
	if (i == n)
		return word;
	line_charset(l);
	/* No charset on the list turns a byte into more than four. */
	char *text = line_keep(l, 4 * n + 1);
	size_t bytes = ombud_charset_in(l->charset, text, 4 * n + 1, word, n);
	text[bytes] = '\0';
	return text;
}

void line_drop_memory(struct line *l)
{
	while (l->kept) {
		struct line_kept *next = l->kept->next;
		heap_free(l->kept);
		l->kept = next;
	}
}
