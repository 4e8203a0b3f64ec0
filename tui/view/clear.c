#include "view/clear.h"

#include <string.h>

#include "base/phrase.h"
#include "view/desk.h"

enum { REVEAL_MS = 60000 };

static void drop(struct revealed_list *l, size_t i)
{
	struct revealed *r = &l->v.v[i];
	ombud_wipe(r->value);
	memmove(r, r + 1, (l->v.n - i - 1) * sizeof *r);
	l->v.n--;
}

bool clear_mask(struct revealed_list *l)
{
	bool any = l->v.n > 0;
	while (l->v.n)
		drop(l, l->v.n - 1);
	return any;
}

void clear_show(struct revealed_list *l, const struct desk *d, int64_t datum, char *value)
{
	struct revealed r = {.datum = datum, .value = value, .until = d->ms + REVEAL_MS};
	for (size_t i = 0; i < l->v.n; i++)
		if (l->v.v[i].datum == datum)
			drop(l, i--);
	list_add(&l->v, r);
	l->left_s = REVEAL_MS / 1000;
}

/* A countdown while something is in clear, and only then; over a slow line it stands. The milliseconds
 * until it changes. */
static long count_down(struct revealed_list *l, const struct desk *d, long left, bool *changed)
{
	long seconds = (left + 999) / 1000;
	if (left < 0 || d->slow)
		return left;
	*changed |= seconds != l->left_s;
	l->left_s = seconds;
	return left - (seconds - 1) * 1000;
}

long clear_wake(struct revealed_list *l, struct desk *d, bool *changed)
{
	long next = -1;
	for (size_t i = 0; i < l->v.n; i++) {
		long left = (long)(l->v.v[i].until - d->ms);
		if (left <= 0) {
			drop(l, i--);
			*changed = true;
			desk_say(d, _("masked again"));
		} else if (next < 0 || left < next) {
			next = left;
		}
	}
	return count_down(l, d, next, changed);
}

const char *clear_value(const struct revealed_list *shown, int64_t datum)
{
	for (size_t i = 0; shown && i < shown->v.n; i++)
		if (shown->v.v[i].datum == datum)
			return shown->v.v[i].value;
	return NULL;
}
