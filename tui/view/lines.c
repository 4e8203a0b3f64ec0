#include "view/lines.h"

#include <string.h>

/* ---- folds --------------------------------------------------------------------------------- */

static size_t place(const struct folds *f, const char *label)
{
	size_t i = 0;
	while (i < f->label.n && strcmp(f->label.v[i], label) != 0)
		i++;
	return i;
}

bool folds_has(const struct folds *f, const char *label)
{
	return (place(f, label) < f->label.n) != f->all;
}

void folds_set(struct folds *f, const char *label, bool folded)
{
	size_t at = place(f, label);
	if (folds_has(f, label) == folded)
		return;
	if (at < f->label.n) {
		heap_free(f->label.v[at]);
		f->label.v[at] = f->label.v[--f->label.n];
	} else {
		char *copy = heap_str(label);
		list_add(&f->label, copy);
	}
}

void folds_all(struct folds *f, bool folded)
{
	folds_free(f);
	f->all = folded;
}

void folds_free(struct folds *f)
{
	for (size_t i = 0; i < f->label.n; i++)
		heap_free(f->label.v[i]);
	list_drop(&f->label);
	f->all = false;
}

/* ---- lines --------------------------------------------------------------------------------- */

void lines_set(struct lines *l, const struct ombud_groups *groups, const struct folds *f)
{
	l->groups = groups;
	l->v.n = 0;
	l->n = 0;
	for (size_t i = 0; groups && i < groups->n; i++) {
		struct group_line g = {l->n, folds_has(f, groups->v[i].label)};
		list_add(&l->v, g);
		l->n += 1 + (g.folded ? 0 : groups->v[i].n);
	}
}

void lines_free(struct lines *l)
{
	list_drop(&l->v);
	l->groups = NULL;
	l->n = 0;
}

/* The last whose begin is not after what is looked for. */
static size_t last_from(const struct lines *l, size_t what, bool line)
{
	size_t low = 0, high = l->v.n;
	while (low + 1 < high) {
		size_t middle = low + (high - low) / 2;
		size_t begin = line ? l->v.v[middle].line : l->groups->v[middle].first;
		if (begin <= what)
			low = middle;
		else
			high = middle;
	}
	return low;
}

size_t lines_group(const struct lines *l, size_t index)
{
	return last_from(l, index, false);
}

size_t lines_line(const struct lines *l, size_t index)
{
	if (!l->v.n)
		return 0;
	size_t g = lines_group(l, index);
	const struct group_line *at = &l->v.v[g];
	return at->folded ? at->line : at->line + 1 + (index - l->groups->v[g].first);
}

bool lines_folded(const struct lines *l, size_t index)
{
	return l->v.n && l->v.v[lines_group(l, index)].folded;
}

struct line_at lines_at(const struct lines *l, size_t line)
{
	size_t g = last_from(l, line, true), under = line - l->v.v[g].line;
	return (struct line_at){.group = g,
	    .index = l->groups->v[g].first + (under ? under - 1 : 0),
	    .head = !under,
	    .folded = l->v.v[g].folded};
}

/* A cursor that came to rest on the heading of an open group goes on to a ticket. */
static size_t off_heading(const struct lines *l, size_t line, size_t from)
{
	struct line_at at = lines_at(l, line);
	if (!at.head || at.folded)
		return line;
	return line < from && line > 0 ? line - 1 : line + 1;
}

void lines_fit(const struct lines *l, const struct roll *r, size_t *top)
{
	if (!l->v.n)
		return;
	struct roll r2 = {l->n, lines_line(l, r->at), *top, r->rows};
	roll_fit(&r2);
	/* The heading above the first ticket of a group is seen with it. */
	if (r2.top == r2.at && r2.at > 0 && lines_at(l, r2.at - 1).head && r2.rows > 1)
		r2.top--;
	*top = r2.top;
}

void lines_move(const struct lines *l, struct roll *r, size_t *top, enum move how, size_t count)
{
	if (!l->v.n)
		return;
	struct roll by_line = {l->n, lines_line(l, r->at), *top, r->rows};
	size_t from = by_line.at;
	bool numbered = count && (how == MOVE_TOP || how == MOVE_BOTTOM);
	bool steps = how == MOVE_DOWN || how == MOVE_UP;
	if (numbered)
		roll_to(&by_line, lines_line(l, count <= r->n ? count - 1 : r->n - 1));
	/* So many tickets, however many headings stand between them. */
	for (size_t i = 0; steps && i < (count ? count : 1) && i < l->n; i++) {
		roll_move(&by_line, how, 0);
		by_line.at = off_heading(l, by_line.at, from);
		from = by_line.at;
	}
	if (!numbered && !steps) {
		roll_move(&by_line, how, count);
		by_line.at = off_heading(l, by_line.at, from);
	}
	r->at = lines_at(l, by_line.at).index;
	*top = by_line.top;
	lines_fit(l, r, top);
}
