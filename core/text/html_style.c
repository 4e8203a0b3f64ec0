#include "text/html_style.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

struct word {
	const char *s;
	size_t n;
};

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static struct word trimmed(const char *s, size_t n)
{
	while (n && is_space(*s))
		s++, n--;
	while (n && is_space(s[n - 1]))
		n--;
	return (struct word){s, n};
}

static bool is(struct word w, const char *text)
{
	return strlen(text) == w.n && strncasecmp(w.s, text, w.n) == 0;
}

/* "0", "0px", ".0em": nothing but zeros before the unit. */
static bool zero(struct word w)
{
	size_t i = 0;
	bool digit = false;
	for (; i < w.n && (w.s[i] == '0' || w.s[i] == '.'); i++)
		digit = digit || w.s[i] == '0';
	return digit && (i == w.n || w.s[i] < '1' || w.s[i] > '9');
}

static void declare(struct html_style *style, struct word name, struct word value)
{
	/* "none !important" is none. */
	const char *bang = memchr(value.s, '!', value.n);
	if (bang)
		value = trimmed(value.s, (size_t)(bang - value.s));
	if (is(name, "display"))
		style->display = is(value, "none") ? HTML_NO : HTML_SAME;
	else if (is(name, "visibility"))
		style->visibility = is(value, "hidden") || is(value, "collapse") ? HTML_NO
				    : is(value, "visible")			 ? HTML_YES
										 : HTML_SAME;
	else if (is(name, "font-size"))
		style->size = zero(value) ? HTML_NO : HTML_YES;
}

struct html_style html_style(const char *css)
{
	struct html_style style = {0};
	while (*css) {
		size_t len = strcspn(css, ";");
		const char *colon = memchr(css, ':', len);
		if (colon) {
			size_t name = (size_t)(colon - css);
			declare(&style, trimmed(css, name), trimmed(colon + 1, len - name - 1));
		}
		css += len + (css[len] == ';');
	}
	return style;
}
