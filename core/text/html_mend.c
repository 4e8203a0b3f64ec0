#include "text/html_mend.h"

#include <string.h>

#include "base/utf8.h"

/* Behind the last '>' no tag and no comment ends, and libxml2 would look for the end of each to the last
 * byte: there '<' is a sign. */
static size_t last_end(const char *s, size_t n)
{
	const char *end = memrchr(s, '>', n);
	return end ? (size_t)(end - s) : 0;
}

void html_mend(struct buf *out, const char *s, size_t n)
{
	unsigned c;
	const char *last = s + last_end(s, n);
	bool comment = false;
	while (n) {
		if (n > 3 && memcmp(s, comment ? "-->" : "<!--", comment ? 3 : 4) == 0)
			comment = !comment;
		bool opens = !comment && s < last && n > 3 && memcmp(s, "<![", 3) == 0;
		size_t k = opens ? (size_t)((const char *)memchr(s, '>', n) - s) + 1 : utf8_get(s, n, &c, NULL);
		if (!opens && c == '<' && s > last)
			buf_str(out, "&lt;");
		else if (!opens)
			buf_utf8(out, c ? c : UTF8_BAD);
		s += k;
		n -= k;
	}
}

bool html_needs_mending(const char *html, size_t n)
{
	size_t last = last_end(html, n);
	return !utf8_valid(html, n) || memchr(html, 0, n) || memmem(html, n, "<![", 3) ||
	       memchr(html + last, '<', n - last);
}
