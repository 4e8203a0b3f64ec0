#include "view/entry.h"

#include <stdlib.h>

#include "base/phrase.h"
#include "view/entry_draw.h"
#include "view/say.h"

static void read_parts(struct entry *e, struct desk *d)
{
	struct ombud_parts *fresh = NULL;
	e->to_read = false;
	if (ombud_parts_open(&fresh, d->s, e->id) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	ombud_parts_free(e->parts);
	e->parts = fresh;
	e->rows_from = SIZE_MAX;
}

static void load_rows(struct entry *e)
{
	if (e->rows && e->rows_from == e->roll.top && e->rows->n == e->roll.rows)
		return;
	ombud_part_rows_free(e->rows);
	e->rows = NULL;
	e->rows_from = e->roll.top;
	if (ombud_parts_rows(&e->rows, e->parts, e->roll.top, e->roll.rows) != OMBUD_OK)
		e->rows = NULL;
}

static void entry_load(struct view *v, struct desk *d)
{
	struct entry *e = (struct entry *)v;
	if (e->to_read)
		read_parts(e, d);
	e->roll.n = ombud_parts_count(e->parts);
	e->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	roll_fit(&e->roll);
	load_rows(e);
}

static void entry_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct entry *)v)->roll, how, count);
	v->stale = true;
}

static int64_t entry_ticket(const struct view *v, int64_t *version)
{
	const struct entry *e = (const struct entry *)v;
	if (version)
		*version = 0;
	return e->roll.at < ombud_parts_count(e->parts) ? ombud_parts_id(e->parts, e->roll.at) : 0;
}

static bool entry_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct entry *e = (struct entry *)v;
	char *end;
	long long id = strtoll(text + (text[0] == '#'), &end, 10);
	(void)step;
	for (size_t i = 0; i < e->roll.n && id > 0 && !*end; i++)
		if (ombud_parts_id(e->parts, i) == id) {
			roll_to(&e->roll, i);
			v->stale = true;
			return true;
		}
	desk_fail(d, _("the entry did nothing to %s"), text);
	return false;
}

static void entry_changed(struct view *v, struct desk *d)
{
	(void)d;
	((struct entry *)v)->to_read = v->stale = true;
}

static bool entry_peel(struct view *v, struct desk *d)
{
	(void)v;
	desk_pop(d);
	return true;
}

static void entry_free(struct view *v, struct desk *d)
{
	struct entry *e = (struct entry *)v;
	(void)d;
	ombud_part_rows_free(e->rows);
	ombud_parts_free(e->parts);
	heap_free(e->sentence);
	heap_free(e);
}

static void entry_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct entry *e = (const struct entry *)v;
	size_t row = e->roll.at - e->rows_from;
	const struct ombud_part *p = e->rows && row < e->rows->n ? &e->rows->v[row] : NULL;
	(void)d;
	say_place(out, &e->roll);
	if (!p)
		return;
	say_factf(out, "#%lld", (long long)p->id);
	say_fact(out, p->back ? _("taken back") : _("done"));
	say_changes(out, p->changes, p->n_changes);
}

static void entry_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	char title[TITLE_TEXT];
	(void)d;
	entry_title((const struct entry *)v, title, sizeof title);
	say_title(out, title);
}

static const struct view_kind entry_kind = {
    .name = "entry",
    .title = N_("in an entry of the journal"),
    .load = entry_load,
    .draw = entry_draw,
    .free = entry_free,
    .say = entry_say,
    .head = entry_head,
    .move = entry_move,
    .ticket = entry_ticket,
    .find = entry_find,
    .changed = entry_changed,
    .peel = entry_peel,
};

struct view *entry_new(struct desk *d, int64_t id, const char *sentence)
{
	struct entry *e = heap_new(sizeof *e);
	e->v.kind = &entry_kind;
	e->id = id;
	e->sentence = heap_str(sentence);
	read_parts(e, d);
	if (e->parts && ombud_parts_count(e->parts))
		return &e->v;
	if (e->parts)
		desk_say(d, _("entry %lld is about no ticket: u undoes it"), (long long)id);
	entry_free(&e->v, d);
	return NULL;
}

int64_t entry_here(struct desk *d, int64_t *ticket)
{
	struct view *top = desk_top(d);
	if (!top || top->kind != &entry_kind)
		return 0;
	*ticket = entry_ticket(top, NULL);
	return ((struct entry *)top)->id;
}
