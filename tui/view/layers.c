#include "view/layers.h"

#include <string.h>

void layers_push(struct layers *l, const char *filter)
{
	char *copy = heap_str(filter);
	list_add(&l->v, copy);
}

bool layers_pop(struct layers *l)
{
	if (l->v.n < 2)
		return false;
	heap_free(l->v.v[--l->v.n]);
	return true;
}

void layers_free(struct layers *l)
{
	for (size_t i = 0; i < l->v.n; i++)
		heap_free(l->v.v[i]);
	list_drop(&l->v);
}

void layers_reset(struct layers *l, const char *filter)
{
	/* filter may be one of the layers. */
	char *copy = heap_str(filter);
	layers_free(l);
	list_add(&l->v, copy);
}

/* Bytes of the word at s: up to a blank outside quotes, a pattern and brackets. */
static size_t word_bytes(const char *s)
{
	size_t i = 0;
	char quote = 0;
	int depth = 0;
	for (; s[i]; i++) {
		if (quote) {
			if (s[i] == '\\' && s[i + 1])
				i++;
			else if (s[i] == quote)
				quote = 0;
			continue;
		}
		if (s[i] == '"')
			quote = '"';
		else if (s[i] == '/' && i && s[i - 1] == ':')
			quote = '/';
		else if (s[i] == '(' || s[i] == '{')
			depth++;
		else if ((s[i] == ')' || s[i] == '}') && depth)
			depth--;
		else if (s[i] == ' ' && !depth)
			break;
	}
	return i;
}

static bool is_modifier(const char *s)
{
	return strncmp(s, "sort:", 5) == 0 || strncmp(s, "group:", 6) == 0 ||
	       strncmp(s, "limit:", 6) == 0 || strncmp(s, "cols:", 5) == 0;
}

/* Parts a layer into its terms and its modifiers. */
static void part(struct bytes *terms, struct bytes *modifiers, const char *s)
{
	while (*s) {
		if (*s == ' ') {
			s++;
			continue;
		}
		size_t n = word_bytes(s);
		struct bytes *to = is_modifier(s) ? modifiers : terms;
		if (to->len)
			bytes_char(to, ' ');
		bytes_add(to, s, n);
		s += n;
	}
}

char *layers_text(const struct layers *l, const char *extra)
{
	struct bytes all = {0}, modifiers = {0};
	size_t n = l->v.n + (extra ? 1 : 0), used = 0;
	const char *only = "";
	for (size_t i = 0; i < n; i++) {
		const char *text = i < l->v.n ? l->v.v[i] : extra;
		struct bytes terms = {0};
		part(&terms, &modifiers, text);
		if (terms.len) {
			bytes_printf(&all, "%s(%s)", all.len ? " " : "", bytes_text(&terms));
			only = text;
			used++;
		}
		bytes_free(&terms);
	}
	if (used < 2 && n == 1) {
		/* One layer stays as it was typed: error offsets mean what the person sees. */
		bytes_clear(&all);
		bytes_str(&all, n && l->v.n ? l->v.v[0] : only);
	} else if (modifiers.len) {
		bytes_printf(&all, "%s%s", all.len ? " " : "", bytes_text(&modifiers));
	}
	bytes_free(&modifiers);
	return bytes_take(&all);
}

char *layers_trail(const struct layers *l)
{
	struct bytes b = {0};
	for (size_t i = 0; i < l->v.n; i++) {
		if (!l->v.v[i][0])
			continue;
		if (b.len)
			bytes_str(&b, " > ");
		bytes_str(&b, l->v.v[i]);
	}
	return bytes_take(&b);
}
