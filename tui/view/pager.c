#include "view/pager.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/say.h"

struct pager {
	struct view v;
	struct view_kind kind; /* where it has keys of its own */
	const struct pager_own *own;
	bool to_read;
	char *title;
	pager_fill_fn *fill;
	void (*drop)(void *data);
	void *data;
	struct doc doc;
	int laid_w;
	struct roll roll;
	char find[200];
	int64_t ticket; /* that it is about, 0: none */
};

/* What lies under it changed: read anew, and what cannot be read stays as it was. */
static void read_again(struct pager *p, struct desk *d)
{
	void *fresh = p->data;
	p->to_read = false;
	if (!p->own->again(&fresh, d))
		return;
	p->drop(p->data);
	p->data = fresh;
	p->laid_w = 0;
}

static void pager_load(struct view *v, struct desk *d)
{
	struct pager *p = (struct pager *)v;
	if (p->to_read)
		read_again(p, d);
	if (p->laid_w != d->w || p->doc.wide != d->wide) {
		doc_clear(&p->doc);
		p->doc.wide = d->wide;
		p->fill(&p->doc, p->data, d->w - 1);
		p->laid_w = d->w;
	}
	p->roll.n = p->doc.line.n;
	p->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	if (p->roll.top + p->roll.rows > p->roll.n)
		p->roll.top = p->roll.n > p->roll.rows ? p->roll.n - p->roll.rows : 0;
}

static void pager_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct pager *p = (const struct pager *)v;
	char right[40];
	size_t end = p->roll.top + p->roll.rows;
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, p->title);
	canvas_hline(c, 0, 1, c->w);
	doc_draw(&p->doc, c, 0, 2, c->w, (int)p->roll.rows, p->roll.top, p->find);
	snprintf(right, sizeof right, "%zu%%",
	    p->roll.n && end < p->roll.n ? end * 100 / p->roll.n : (size_t)100);
	desk_status(d, c, "", right);
	doc_focus(&p->doc, c, 0, 2, (int)p->roll.rows, p->roll.top, p->roll.at, p->find);
}

static void pager_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_scroll(&((struct pager *)v)->roll, how, count);
}

static bool pager_find(struct view *v, struct desk *d, const char *text, int step)
{
	struct pager *p = (struct pager *)v;
	bool again = strcmp(p->find, text) == 0;
	snprintf(p->find, sizeof p->find, "%s", text);
	if (!doc_seek(&p->doc, &p->roll, text, again, step)) {
		desk_fail(d, _("not found: %s"), text);
		return false;
	}
	v->stale = true;
	return true;
}

static bool pager_part(struct view *v, struct desk *d, int step)
{
	struct pager *p = (struct pager *)v;
	(void)d;
	doc_part(&p->doc, &p->roll, step);
	v->stale = true;
	return true;
}

static bool pager_peel(struct view *v, struct desk *d)
{
	struct pager *p = (struct pager *)v;
	if (p->find[0])
		p->find[0] = '\0';
	else
		desk_pop(d);
	return true;
}

static void pager_free(struct view *v, struct desk *d)
{
	struct pager *p = (struct pager *)v;
	(void)d;
	if (p->drop)
		p->drop(p->data);
	doc_clear(&p->doc);
	heap_free(p->title);
	heap_free(p);
}

static int64_t pager_ticket(const struct view *v, int64_t *version)
{
	if (version)
		*version = 0;
	return ((const struct pager *)v)->ticket;
}

static const struct doc *pager_reads(const struct view *v, const struct roll **window)
{
	const struct pager *p = (const struct pager *)v;
	*window = &p->roll;
	return &p->doc;
}

static void pager_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)d;
	say_title(out, ((const struct pager *)v)->title);
}

#define PAGER                                                                                      \
	.name = "pager", .title = N_("in a text"), .load = pager_load, .draw = pager_draw,         \
	.free = pager_free, .say = say_nothing, .head = pager_head, .reads = pager_reads, .move = pager_move, .peel = pager_peel, .find = pager_find, .part = pager_part

static const struct view_kind pager_kind = {PAGER};
static const struct view_kind pager_of_ticket = {PAGER, .ticket = pager_ticket};

void pager_about(struct view *v, int64_t ticket)
{
	v->kind = &pager_of_ticket;
	((struct pager *)v)->ticket = ticket;
}

static void pager_changed(struct view *v, struct desk *d)
{
	(void)d;
	((struct pager *)v)->to_read = v->stale = true;
}

static bool pager_offers(const struct view *v, const char *command)
{
	const struct pager *p = (const struct pager *)v;
	return p->own->offers(p->data, command);
}

void pager_owns(struct view *v, const struct pager_own *own)
{
	struct pager *p = (struct pager *)v;
	p->kind = *v->kind;
	p->kind.name = own->section;
	p->kind.title = own->where;
	p->kind.changed = pager_changed;
	p->kind.offers = pager_offers;
	p->own = own;
	v->kind = &p->kind;
}

void pager_again(struct view *v)
{
	((struct pager *)v)->laid_w = 0;
	v->stale = true;
}

void *pager_data(const struct desk *d, const char *section)
{
	struct view *top = desk_top(d);
	bool is = top && top->kind->load == pager_load && strcmp(top->kind->name, section) == 0;
	return is ? ((struct pager *)top)->data : NULL;
}

struct view *pager_new(const char *title, pager_fill_fn *fill, void (*drop)(void *data), void *data)
{
	struct pager *p = heap_new(sizeof *p);
	p->v.kind = &pager_kind;
	p->title = heap_str(title);
	p->fill = fill;
	p->drop = drop;
	p->data = data;
	return &p->v;
}

static void fill_text(struct doc *doc, void *data, int width)
{
	doc_fold(doc, 1, width, STYLE_TEXT, data);
}

struct view *pager_text(const char *title, const char *text)
{
	return pager_new(title, fill_text, heap_free, heap_str(text));
}
