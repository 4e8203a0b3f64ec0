#include "view/settings.h"

#include <string.h>

#include "base/bytes.h"
#include "base/own.h"
#include "view/desk.h"

static struct setting *named(const struct desk *d, const char *name)
{
	for (size_t i = 0; i < d->set.v.n; i++)
		if (strcmp(d->set.v.v[i].name, name) == 0)
			return &d->set.v.v[i];
	return NULL;
}

static void put(struct desk *d, const char *name, const char *value)
{
	struct setting *s = named(d, name);
	char *copy = heap_str(value);
	if (s) {
		heap_free(s->value);
		s->value = copy;
	} else {
		list_add(&d->set.v, ((struct setting){heap_str(name), copy}));
	}
}

static void read_line(struct desk *d, const char *line, size_t n)
{
	const char *blank = memchr(line, ' ', n);
	if (!blank)
		return;
	char *name = heap_strn(line, (size_t)(blank - line));
	char *value = heap_strn(blank + 1, n - (size_t)(blank - line) - 1);
	put(d, name, value);
	heap_free(name);
	heap_free(value);
}

void settings_load(struct desk *d)
{
	char *text;
	size_t n;
	if (ombud_kept(&text, &n, d->s, OWN_KEY) != OMBUD_OK)
		return;
	for (const char *s = text; *s;) {
		size_t line = strcspn(s, "\n");
		read_line(d, s, line);
		s += line + (s[line] == '\n');
	}
	ombud_free(text);
}

const char *setting_of(const struct desk *d, const char *name)
{
	const struct setting *s = named(d, name);
	return s ? s->value : "";
}

bool setting_put(struct desk *d, const char *name, const char *value)
{
	struct bytes b = {0};
	put(d, name, value);
	for (size_t i = 0; i < d->set.v.n; i++)
		if (d->set.v.v[i].value[0])
			bytes_printf(&b, "%s %s\n", d->set.v.v[i].name, d->set.v.v[i].value);
	bool ok = ombud_keep(d->s, OWN_KEY, bytes_text(&b), b.len) == OMBUD_OK;
	if (!ok)
		desk_failed(d);
	bytes_free(&b);
	return ok;
}

void settings_free(struct settings *s)
{
	for (size_t i = 0; i < s->v.n; i++) {
		heap_free(s->v.v[i].name);
		heap_free(s->v.v[i].value);
	}
	list_drop(&s->v);
}
