/* Numbers and IDs in a text, whatever grouping they have. */
#include <string.h>

#include "text/known_room.h"

enum { SEPARATOR_MOST = 5 }; /* bytes between two digits: a dash with blanks around it */

static size_t gap(const struct fold_unit *u)
{
	return u[0].start - u[-1].end;
}

/* Digits that go on are another number; a letter at a number's end is none of it. */
static bool goes_on(const struct fold_unit *a, const struct fold_unit *b)
{
	return b->start - a->end == 0 && (a->digit == b->digit);
}

/* Units at which it ends, 0: it does not stand there. */
static size_t digits_end(const struct folded *f, const struct known_digits *d, size_t at)
{
	const struct fold_unit *u = f->unit.v;
	if (d->n > f->unit.n - at)
		return 0;
	for (size_t i = 0; i < d->n; i++)
		if (u[at + i].c != d->c[i] || (i && gap(u + at + i) > SEPARATOR_MOST))
			return 0;
	size_t end = at + d->n;
	return end < f->unit.n && goes_on(&u[end - 1], &u[end]) ? 0 : end;
}

/* "+46", "(0)70": the sign before the digits goes with them. */
static size_t sign_before(const char *text, size_t start)
{
	while (start && strchr("+(", text[start - 1]))
		start--;
	return start;
}

void known_numbers(struct known_work *w)
{
	const struct folded *f = w->f;
	if (!w->k->n_digits)
		return;
	for (size_t run = 0; run < f->run.n; run++) {
		size_t at = f->run.v[run].u;
		for (size_t i = w->k->digits_head[f->unit.v[at].c % KNOWN_HEADS]; i; i = w->k->digits[i - 1].next) {
			const struct known_digits *d = &w->k->digits[i - 1];
			size_t end = digits_end(f, d, at);
			if (end)
				known_offer(w, d->tag, sign_before(w->text, f->unit.v[at].start), f->unit.v[end - 1].end);
		}
	}
}
