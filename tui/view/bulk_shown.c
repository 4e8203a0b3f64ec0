/* Which outcomes a bulk preview shows and on which lines; moving and looking among them. */
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "view/bulk_room.h"
#include "widget/doc.h"

/* ---- what is shown ------------------------------------------------------------------------- */

static bool shows(const struct bulk *b, const struct ombud_outcome *o)
{
	return !b->only_skips || o->verdict != OMBUD_APPLIED || o->merged;
}

static void add_shown(struct bulk *b, enum ombud_verdict verdict, bool all)
{
	for (size_t i = 0; i < b->r->n; i++)
		if (shows(b, &b->r->v[i]) && (all || b->r->v[i].verdict == verdict))
			list_add(&b->shown, i);
}

static const struct ombud_outcome *shown(const struct bulk *b, size_t at)
{
	return &b->r->v[b->shown.v[at]];
}

static void lay_lines(struct bulk *b)
{
	b->lines.n = 0;
	for (size_t at = 0; at < b->shown.n; at++) {
		size_t n = b->by_field ? shown(b, at)->n_changes : 1;
		for (size_t i = 0; i < (n ? n : 1); i++) {
			struct bulk_line line = {at, i};
			list_add(&b->lines, line);
		}
	}
	b->roll.n = b->lines.n;
	b->rows_stale = b->v.stale = true;
}

/* The first line of a ticket: lines stand in the order of tickets. */
static size_t line_of(const struct bulk *b, size_t at)
{
	size_t low = 0, high = b->lines.n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (b->lines.v[middle].at < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static size_t at_cursor(const struct bulk *b)
{
	return b->roll.at < b->lines.n ? b->lines.v[b->roll.at].at : 0;
}

/* The cursor stands on a ticket's first line, and the others are in sight where they have room. */
static void settle(struct bulk *b)
{
	size_t at = at_cursor(b), end = line_of(b, at + 1);
	b->roll.at = line_of(b, at);
	if (end > b->roll.top + b->roll.rows && end - b->roll.at <= b->roll.rows)
		b->roll.top = end - b->roll.rows;
	roll_fit(&b->roll);
	b->v.stale = true;
}

static void go_to(struct bulk *b, size_t at)
{
	roll_to(&b->roll, line_of(b, at));
	settle(b);
}

void bulk_choose(struct bulk *b)
{
	b->shown.n = 0;
	if (!b->grouped)
		add_shown(b, OMBUD_APPLIED, true);
	for (int v = OMBUD_APPLIED; v <= OMBUD_LEFT && b->grouped; v++)
		add_shown(b, (enum ombud_verdict)v, false);
	lay_lines(b);
	roll_fit(&b->roll);
	settle(b);
}

void bulk_by_field(struct bulk *b, bool so)
{
	size_t at = at_cursor(b);
	if (b->by_field == so)
		return;
	b->by_field = so;
	lay_lines(b);
	go_to(b, at);
}

size_t bulk_index(const struct bulk *b, size_t line)
{
	return b->shown.v[b->lines.v[line].at];
}

const struct ombud_outcome *bulk_here(const struct bulk *b)
{
	return b->roll.at < b->lines.n ? &b->r->v[bulk_index(b, b->roll.at)] : NULL;
}

/* ---- moving -------------------------------------------------------------------------------- */

static size_t stepped(const struct bulk *b, enum move how, size_t count)
{
	size_t at = at_cursor(b), n = count ? count : 1, last = b->shown.n ? b->shown.n - 1 : 0;
	if (how == MOVE_DOWN)
		at += n;
	else if (how == MOVE_UP)
		at = at > n ? at - n : 0;
	else
		at = count - 1;
	return at < last ? at : last;
}

/* Steps are tickets, pages are lines. */
void bulk_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	struct bulk *b = (struct bulk *)v;
	(void)d;
	if (how == MOVE_DOWN || how == MOVE_UP || (count && (how == MOVE_TOP || how == MOVE_BOTTOM)))
		b->roll.at = line_of(b, stepped(b, how, count));
	else
		roll_move(&b->roll, how, count);
	roll_fit(&b->roll);
	settle(b);
}

void bulk_step(struct bulk *b)
{
	bulk_move(&b->v, NULL, MOVE_DOWN, 0);
}

/* ---- looking ------------------------------------------------------------------------------- */

static bool says(const struct bulk *b, const struct ombud_outcome *o, const char *text)
{
	bool out = idset_has(&b->dropped, o->id);
	if (text_find(out ? _("left out") : bulk_verdict(o->verdict), text) || text_find(o->why, text))
		return true;
	for (size_t i = 0; i < o->n_changes; i++)
		if (text_find(o->changes[i].field, text) || text_find(o->changes[i].before, text) ||
		    text_find(o->changes[i].after, text))
			return true;
	return false;
}

/* A ticket by its number, else the next whose verdict, reason or change has the text; past the ends. */
bool bulk_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct bulk *b = (struct bulk *)v;
	char *end;
	long long id = strtoll(text + (text[0] == '#'), &end, 10);
	bool number = id > 0 && !*end;
	size_t n = b->shown.n, at = at_cursor(b);
	if (!text[0])
		return false;
	for (size_t i = 0; i < n; i++) {
		at = step > 0 ? (at + 1) % n : (at + n - 1) % n;
		const struct ombud_outcome *o = shown(b, at);
		if (number ? o->id != id : !says(b, o, text))
			continue;
		go_to(b, at);
		return true;
	}
	desk_fail(d, number ? _("no ticket %s is shown here") : _("no verdict and no change here says '%s'"), text);
	return false;
}

/* To the next row with another verdict. */
bool bulk_part(struct view *v, struct desk *d, int step)
{
	struct bulk *b = (struct bulk *)v;
	const struct ombud_outcome *o = bulk_here(b);
	(void)d;
	for (size_t i = at_cursor(b); o && (step > 0 ? i + 1 < b->shown.n : i > 0);) {
		i = step > 0 ? i + 1 : i - 1;
		if (shown(b, i)->verdict == o->verdict)
			continue;
		go_to(b, i);
		return true;
	}
	return false;
}
