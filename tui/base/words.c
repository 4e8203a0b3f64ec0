#include "base/words.h"

#include <string.h>

#include "base/bytes.h"
#include "base/heap.h"

void words_add(struct words *w, const char *word)
{
	w->v = heap_more(w->v, (w->n + 2) * sizeof *w->v);
	w->v[w->n++] = heap_str(word);
	w->v[w->n] = NULL;
}

/* Reads one word from s; returns the bytes read. */
static size_t one_word(struct words *out, const char *s)
{
	struct bytes b = {0};
	char quote = 0;
	size_t i = 0;
	for (; s[i] && (quote || s[i] != ' '); i++) {
		if (s[i] == '\\' && s[i + 1] && quote != '\'')
			bytes_char(&b, s[++i]);
		else if (quote && s[i] == quote)
			quote = 0;
		else if (!quote && (s[i] == '"' || s[i] == '\''))
			quote = s[i];
		else
			bytes_char(&b, s[i]);
	}
	out->open = quote != 0;
	words_add(out, bytes_text(&b));
	bytes_free(&b);
	return i;
}

void words_split(struct words *out, const char *line)
{
	*out = (struct words){.after_blank = true};
	size_t at = 0;
	while (line[at]) {
		if (line[at] == ' ') {
			at++;
			out->after_blank = true;
			out->last_from = at;
			continue;
		}
		out->last_from = at;
		out->after_blank = false;
		at += one_word(out, line + at);
	}
	if (!out->v)
		out->v = heap_new(sizeof *out->v);
}

size_t words_end(const char *line, size_t word)
{
	struct words read = {0};
	size_t at = 0;
	do {
		at += strspn(line + at, " ");
		at += line[at] ? one_word(&read, line + at) : 0;
	} while (line[at] && read.n <= word);
	words_free(&read);
	return at;
}

void words_copy(struct words *to, const struct words *from)
{
	*to = (struct words){0};
	for (size_t i = 0; i < from->n; i++)
		words_add(to, from->v[i]);
}

static bool plain(const char *word)
{
	return word[0] && !strpbrk(word, " \"'\\;");
}

char *words_join(const struct words *w)
{
	struct bytes b = {0};
	for (size_t i = 0; i < w->n; i++) {
		if (i)
			bytes_char(&b, ' ');
		if (plain(w->v[i])) {
			bytes_str(&b, w->v[i]);
			continue;
		}
		bytes_char(&b, '"');
		for (const char *s = w->v[i]; *s; s++) {
			if (*s == '"' || *s == '\\')
				bytes_char(&b, '\\');
			bytes_char(&b, *s);
		}
		bytes_char(&b, '"');
	}
	return bytes_take(&b);
}

void words_free(struct words *w)
{
	for (size_t i = 0; i < w->n; i++)
		heap_free(w->v[i]);
	heap_free(w->v);
	*w = (struct words){0};
}
