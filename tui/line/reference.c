/* Ticket numbers as people write them: 12 #12 12,13 1..9 #1..#9. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

enum { MOST = 1000000 }; /* tickets of one command: a slip in a range is caught */

/* A number with or without its '#'; 0: there is none. *s moves behind it. */
static int64_t number(const char **s)
{
	int64_t n = 0;
	int digits = 0;
	if (**s == '#')
		(*s)++;
	for (; **s >= '0' && **s <= '9' && digits < 18; (*s)++, digits++)
		n = n * 10 + (**s - '0');
	return digits && !(**s >= '0' && **s <= '9') ? n : 0;
}

/* One number or range at *s. */
static bool span(const char **s, int64_t *from, int64_t *to)
{
	*from = *to = number(s);
	if (!*from)
		return false;
	if (strncmp(*s, "..", 2) == 0) {
		*s += 2;
		*to = number(s);
	}
	return *to >= *from;
}

bool line_is_reference(const char *word)
{
	int64_t from, to;
	do {
		if (!span(&word, &from, &to))
			return false;
	} while (*word == ',' && *++word);
	return *word == '\0';
}

static int compare(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x > y) - (x < y);
}

/* How many numbers the words name; -1: too many. Written to ids unless it is NULL. */
static int64_t expand(const char *const *words, int n, int64_t *ids)
{
	int64_t count = 0, from, to;
	for (int i = 0; i < n; i++) {
		for (const char *p = words[i]; *p && span(&p, &from, &to); p += *p == ',') {
			if (to - from >= MOST || count + (to - from) >= MOST)
				return -1;
			for (; from <= to; from++, count++)
				if (ids)
					ids[count] = from;
		}
	}
	return count;
}

int line_references(struct line *l, const char *const *words, int n, int64_t **ids, size_t *n_ids)
{
	for (int i = 0; i < n; i++) {
		if (line_is_reference(words[i]))
			continue;
		line_complain(
		    l, _("'%s' is no ticket number: write 12, 12,15 or 12..20"), words[i]);
		return LINE_USAGE;
	}
	int64_t count = expand(words, n, NULL);
	if (count < 0) {
		line_complain(l, _("more than %d tickets are named: use --filter"), MOST);
		return LINE_USAGE;
	}
	*ids = line_keep(l, (size_t)count * sizeof **ids);
	expand(words, n, *ids);
	/* Named twice is meant once. */
	qsort(*ids, (size_t)count, sizeof **ids, compare);
	*n_ids = 0;
	for (int64_t i = 0; i < count; i++)
		if (i == 0 || (*ids)[i] != (*ids)[*n_ids - 1])
			(*ids)[(*n_ids)++] = (*ids)[i];
	return LINE_DONE;
}
