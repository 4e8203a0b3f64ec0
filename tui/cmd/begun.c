#include "cmd/begun.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"

/* The newest few: what one writes on is in few tickets, and no row is left behind for each. */
enum { MOST = 20 };

#define KEY "letters"

static bool read_line(struct begun *b, const char *line)
{
	long long ticket, seen;
	*b = (struct begun){0};
	bool ok = sscanf(line, "%lld %lld %319s", &ticket, &seen, b->code) == 3;
	b->ticket = ok ? ticket : 0;
	b->seen = ok ? seen : 0;
	return ok;
}

static void next_line(const char **s)
{
	*s += strcspn(*s, "\n");
	*s += **s == '\n';
}

bool begun_get(struct begun *out, struct desk *d, int64_t ticket)
{
	char *text;
	size_t n;
	bool found = false;
	if (ombud_kept(&text, &n, d->s, KEY) != OMBUD_OK)
		return false;
	for (const char *s = text; *s && !found; next_line(&s))
		found = read_line(out, s) && out->ticket == ticket;
	ombud_free(text);
	return found;
}

static void add(struct bytes *b, const struct begun *x)
{
	bytes_printf(b, "%lld %lld %s\n", (long long)x->ticket, (long long)x->seen, x->code);
}

/* Where it cannot be kept the letter is one in words of one's own, which the preview shows. */
void begun_put(struct desk *d, const struct begun *now)
{
	struct bytes b = {0};
	struct begun old;
	char *text = NULL;
	size_t n, lines = 1;
	add(&b, now);
	if (ombud_kept(&text, &n, d->s, KEY) == OMBUD_OK)
		for (const char *s = text; *s && lines < MOST; next_line(&s))
			if (read_line(&old, s) && old.ticket != now->ticket) {
				add(&b, &old);
				lines++;
			}
	ombud_free(text);
	char *all = bytes_take(&b);
	ombud_keep(d->s, KEY, all, strlen(all));
	heap_free(all);
}
