#include "view/editor_gap.h"

#include <string.h>

#include "base/phrase.h"

static const char end[] = " ...]";

/* The bytes of the place that begins at s, which lines may be folded in; 0: none does. */
static size_t place_at(const char *s)
{
	if (*s != '[')
		return 0;
	size_t n = strcspn(s + 1, "[]") + 1;
	bool closed = s[n] == ']' && n > sizeof end;
	return closed && strncmp(s + n - 3, "...", 3) == 0 ? n + 1 : 0;
}

static bool next_place(struct gap_place *out, const char *text, size_t from)
{
	for (const char *p = text + from; (p = strchr(p, '[')); p++) {
		*out = (struct gap_place){(size_t)(p - text), place_at(p)};
		if (out->n)
			return true;
	}
	return false;
}

void editor_gap(struct edit *e, struct desk *d, struct gap_place *place)
{
	const char *text = edit_text(e);
	size_t from = e->at + (place->n && place->at == e->at);
	if (!next_place(place, text, from) && !next_place(place, text, 0)) {
		*place = (struct gap_place){0};
		desk_say(d, _("no place is left to fill in"));
		return;
	}
	e->at = place->at;
	char *what = heap_strn(text + place->at + 1, place->n - 1 - strlen(end));
	for (char *p = what; (p = strchr(p, '\n'));)
		*p = ' ';
	desk_say(d, _("what you type goes in the place of: %s"), what);
	heap_free(what);
}

void editor_gap_fill(struct edit *e, struct gap_place *place)
{
	if (place->n && place->at == e->at && place_at(edit_text(e) + e->at) == place->n) {
		e->at += place->n;
		edit_replace(e, place->at, "");
	}
	*place = (struct gap_place){0};
}
