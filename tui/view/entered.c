#include "view/entered.h"

#include <string.h>

#include "view/desk.h"

enum { REST_MS = 1500, LATER_MS = 5000, LINE_MOST = 500 };

/* A few hundred words tell what is used now; what was used last year is forgotten. */
static const struct {
	const char *key;
	size_t lines;
	bool twice; /* each time counts */
	enum desk_history history;
} lists[ENTERED_N] = {
    [ENTERED_FILTER] = {"entered.filters", 100, false, HISTORY_FILTER},
    [ENTERED_COMMAND] = {"entered.commands", 100, false, HISTORY_COMMAND},
    [ENTERED_USE] = {"entered.used", 300, true, HISTORY_N},
};

/* ---- what is used -------------------------------------------------------------------------- */

static void count(struct entered *p, const char *word)
{
	size_t i = 0;
	while (i < p->used.n && strcmp(p->used.v[i].word, word) != 0)
		i++;
	if (i == p->used.n)
		list_add(&p->used, ((struct used_word){heap_str(word), 0}));
	struct used_word now = p->used.v[i];
	now.count++;
	/* Of two that are used as much the later one is first. */
	for (; i > 0 && p->used.v[i - 1].count <= now.count; i--)
		p->used.v[i] = p->used.v[i - 1];
	p->used.v[i] = now;
}

/* ---- in the store -------------------------------------------------------------------------- */

static const char *after(const char *line)
{
	line += strcspn(line, "\n");
	return line + (*line == '\n');
}

static bool has_line(const char *text, const char *line, size_t n)
{
	for (; *text; text = after(text))
		if (strcspn(text, "\n") == n && strncmp(text, line, n) == 0)
			return true;
	return false;
}

/* Another session of the agent's may have kept lines meanwhile: they stay, before those of this one. */
static void merge(struct bytes *out, const char *kept, const char *fresh, bool twice)
{
	for (const char *s = kept; *s; s = after(s))
		if (twice || !has_line(fresh, s, strcspn(s, "\n")))
			bytes_printf(out, "%.*s\n", (int)strcspn(s, "\n"), s);
	for (const char *s = fresh; *s; s = after(s))
		if (twice || !has_line(after(s), s, strcspn(s, "\n")))
			bytes_printf(out, "%.*s\n", (int)strcspn(s, "\n"), s);
}

static const char *newest(const char *text, size_t lines)
{
	size_t n = 0;
	for (const char *s = text; *s; s = after(s))
		n++;
	for (; n > lines; n--)
		text = after(text);
	return text;
}

static bool keep(struct desk *d, enum entered_of of)
{
	struct bytes all = {0}, *fresh = &d->entered.fresh[of];
	char *kept = NULL;
	size_t n;
	if (!fresh->len)
		return true;
	enum ombud_status status = ombud_kept(&kept, &n, d->s, lists[of].key);
	if (status && status != OMBUD_NOTFOUND)
		return false; /* what is there and cannot be read is not written over */
	merge(&all, kept ? kept : "", bytes_text(fresh), lists[of].twice);
	const char *text = newest(bytes_text(&all), lists[of].lines);
	bool ok = !ombud_is_read_only(d->s) && ombud_keep(d->s, lists[of].key, text, strlen(text)) == OMBUD_OK;
	if (ok)
		bytes_clear(fresh);
	bytes_free(&all);
	ombud_free(kept);
	return ok;
}

void entered_keep(struct desk *d)
{
	bool ok = true;
	if (!d->entered.at)
		return;
	for (int of = 0; of < ENTERED_N; of++)
		ok &= keep(d, (enum entered_of)of);
	/* A busy store gets its peace first; one that is only read never takes it. */
	d->entered.at = ok || ombud_is_read_only(d->s) ? 0 : d->ms + LATER_MS;
}

long entered_wake(struct desk *d)
{
	if (!d->entered.at)
		return -1;
	long left = (long)(d->entered.at + REST_MS - d->ms);
	if (left > 0)
		return left;
	entered_keep(d);
	return d->entered.at ? LATER_MS : -1;
}

static void take(struct desk *d, enum entered_of of, const char *line)
{
	if (lists[of].history < HISTORY_N)
		history_add(&d->history[lists[of].history], line);
	else
		count(&d->entered, line);
}

void entered_load(struct desk *d)
{
	for (int of = 0; of < ENTERED_N; of++) {
		char *text;
		size_t n;
		if (ombud_kept(&text, &n, d->s, lists[of].key) != OMBUD_OK)
			continue;
		for (const char *s = text; *s; s = after(s)) {
			char *line = heap_strn(s, strcspn(s, "\n"));
			take(d, (enum entered_of)of, line);
			heap_free(line);
		}
		ombud_free(text);
	}
}

void entered_add(struct desk *d, enum entered_of of, const char *line)
{
	size_t n = strlen(line);
	if (!n || n > LINE_MOST || strchr(line, '\n'))
		return;
	if (of == ENTERED_USE)
		count(&d->entered, line);
	bytes_printf(&d->entered.fresh[of], "%s\n", line);
	d->entered.at = d->ms ? d->ms : 1;
}

void entered_free(struct entered *p)
{
	for (int of = 0; of < ENTERED_N; of++)
		bytes_free(&p->fresh[of]);
	for (size_t i = 0; i < p->used.n; i++)
		heap_free(p->used.v[i].word);
	list_drop(&p->used);
}
