#include "view/places.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "view/queue.h"

enum { PLACES_MOST = 50 };
#define KEPT "marks"

/* ---- one place ----------------------------------------------------------------------------- */

static void place_free(struct spot *p)
{
	heap_free(p->queue);
	heap_free(p->sort);
	heap_free(p->group);
	layers_free(&p->layers);
	*p = (struct spot){0};
}

static void layers_copy(struct layers *out, const struct layers *from)
{
	*out = (struct layers){.aside = from->aside};
	for (size_t i = 0; i < from->v.n; i++) {
		struct layer l = from->v.v[i];
		l.text = heap_str(l.text);
		l.label = l.label ? heap_str(l.label) : NULL;
		list_add(&out->v, l);
	}
}

static struct spot place_copy(const struct spot *p)
{
	struct spot out = {.queue = heap_str(p->queue),
	    .sort = heap_str(p->sort),
	    .group = heap_str(p->group),
	    .id = p->id,
	    .open = p->open};
	layers_copy(&out.layers, &p->layers);
	return out;
}

/* The ticket that is read, in whichever view of the stack. */
static int64_t open_ticket(const struct desk *d)
{
	for (size_t i = d->depth; i-- > 1;) {
		const struct view *v = d->view[i];
		bool editing;
		int64_t id = v->kind->shows ? v->kind->shows(v, &editing) : 0;
		if (id)
			return id;
	}
	return 0;
}

static struct spot place_here(struct desk *d)
{
	struct queue *q = queue_of(d);
	struct spot out = {.queue = heap_str(q->name),
	    .sort = heap_str(q->sort),
	    .group = heap_str(q->group),
	    .id = q->v.kind->ticket(&q->v, NULL),
	    .open = open_ticket(d)};
	layers_copy(&out.layers, &q->layers);
	return out;
}

static bool same_layers(const struct layers *a, const struct layers *b)
{
	bool same = a->v.n == b->v.n && a->aside == b->aside;
	for (size_t i = 0; same && i < a->v.n; i++) {
		const struct layer *x = &a->v.v[i], *y = &b->v.v[i];
		same = strcmp(x->text, y->text) == 0 && x->off == y->off && x->negated == y->negated;
	}
	return same;
}

/* The cursor of a list moves about within one place. */
static bool same_place(const struct spot *a, const struct spot *b)
{
	return strcmp(a->queue, b->queue) == 0 && a->open == b->open && same_layers(&a->layers, &b->layers);
}

static bool same_queue(const struct spot *a, const struct spot *b)
{
	return strcmp(a->queue, b->queue) == 0 && strcmp(a->layers.v.v[0].text, b->layers.v.v[0].text) == 0;
}

/* ---- following ----------------------------------------------------------------------------- */

static void drop_all(struct spot_list *l)
{
	for (size_t i = 0; i < l->n; i++)
		place_free(&l->v[i]);
	l->n = 0;
}

static void push(struct spot_list *l, struct spot p)
{
	if (l->n == PLACES_MOST) {
		place_free(&l->v[0]);
		memmove(l->v, l->v + 1, --l->n * sizeof *l->v);
	}
	list_add(l, p);
}

static void note_other(struct places *p, const struct spot *now)
{
	if (same_queue(&p->now, now))
		return;
	place_free(&p->other);
	p->other = place_copy(&p->now);
	p->has_other = true;
}

static void left(struct places *p, const struct spot *now)
{
	note_other(p, now);
	if (p->going)
		return;
	push(&p->back, place_copy(&p->now));
	drop_all(&p->forward);
}

void places_follow(struct desk *d)
{
	struct places *p = &d->places;
	if (!queue_of(d))
		return;
	struct spot now = place_here(d);
	if (p->known && !same_place(&p->now, &now))
		left(p, &now);
	place_free(&p->now);
	p->now = now;
	p->known = true;
	p->going = false;
}

/* ---- going --------------------------------------------------------------------------------- */

const struct spot *places_step(struct desk *d, int step)
{
	struct places *p = &d->places;
	struct spot_list *from = step < 0 ? &p->back : &p->forward, *other = step < 0 ? &p->forward : &p->back;
	if (!from->n)
		return NULL;
	push(other, place_copy(&p->now));
	struct spot to = from->v[--from->n];
	note_other(p, &to);
	place_free(&p->now);
	p->now = to;
	p->going = true;
	return &p->now;
}

const struct spot *places_other(const struct desk *d)
{
	return d->places.has_other ? &d->places.other : NULL;
}

const struct spot *places_last(const struct desk *d)
{
	return d->places.back.n ? &d->places.back.v[d->places.back.n - 1] : NULL;
}

static char *text_or_null(const char *s)
{
	return s[0] ? heap_str(s) : NULL;
}

void places_go(struct desk *d, const struct spot *p)
{
	/* What is borrowed may go with the views. */
	struct spot to = place_copy(p);
	while (d->depth > 1)
		desk_pop(d);
	struct queue *q = queue_of(d);
	queue_switch(q, d, to.queue, to.layers.v.v[0].text);
	layers_free(&q->layers);
	q->layers = to.layers;
	to.layers = (struct layers){0};
	heap_free(q->sort);
	heap_free(q->group);
	q->sort = text_or_null(to.sort);
	q->group = text_or_null(to.group);
	q->keep_id = to.id;
	place_free(&to);
}

/* ---- marks --------------------------------------------------------------------------------- */

static struct mark *mark_of(const struct desk *d, char letter)
{
	for (size_t i = 0; i < d->places.marks.n; i++)
		if (d->places.marks.v[i].letter == letter)
			return &d->places.marks.v[i];
	return NULL;
}

static void put_mark(struct desk *d, char letter, struct spot place)
{
	struct mark *m = mark_of(d, letter);
	if (m) {
		place_free(&m->place);
		m->place = place;
	} else {
		list_add(&d->places.marks, ((struct mark){letter, place}));
	}
}

/* "mark a 41 0 1" with the cursor's ticket, the open one and whether what is narrowed is put aside; then a line
 * each for what it is made of: "queue overdue", "layer -+ kind:erasure". */
static void write_mark(struct bytes *b, const struct mark *m)
{
	const struct spot *p = &m->place;
	bytes_printf(b, "mark %c %lld %lld %d\nqueue %s\nsort %s\ngroup %s\n", m->letter, (long long)p->id,
	    (long long)p->open, p->layers.aside, p->queue, p->sort, p->group);
	for (size_t i = 0; i < p->layers.v.n; i++) {
		const struct layer *l = &p->layers.v.v[i];
		bytes_printf(b, "layer %c%c%c %s\n", l->off ? 'o' : '.', l->negated ? 'n' : '.', l->alone ? 'a' : '.', l->text);
		if (l->label)
			bytes_printf(b, "label %s\n", l->label);
	}
}

static void keep(struct desk *d)
{
	struct bytes b = {0};
	for (size_t i = 0; i < d->places.marks.n; i++)
		write_mark(&b, &d->places.marks.v[i]);
	if (ombud_keep(d->s, KEPT, bytes_text(&b), b.len) != OMBUD_OK)
		desk_failed(d);
	bytes_free(&b);
}

void places_mark(struct desk *d, char letter)
{
	put_mark(d, letter, place_here(d));
	keep(d);
}

const struct spot *places_marked(const struct desk *d, char letter)
{
	const struct mark *m = mark_of(d, letter);
	return m ? &m->place : NULL;
}

/* What follows the word where the line begins with it; NULL: it does not. */
static const char *after(const char *line, const char *word)
{
	size_t n = strlen(word);
	return strncmp(line, word, n) == 0 && line[n] == ' ' ? line + n + 1 : NULL;
}

static void set(char **text, const char *to)
{
	char *copy = heap_str(to);
	heap_free(*text);
	*text = copy;
}

static void read_layer(struct spot *p, const char *s)
{
	if (strlen(s) < 4)
		return;
	layers_push(&p->layers, s + 4);
	struct layer *l = &p->layers.v.v[p->layers.v.n - 1];
	l->off = s[0] == 'o';
	l->negated = s[1] == 'n';
	l->alone = s[2] == 'a';
}

static void read_part(struct mark *m, const char *line)
{
	struct spot *p = &m->place;
	const char *s;
	if ((s = after(line, "queue")))
		set(&p->queue, s);
	else if ((s = after(line, "sort")))
		set(&p->sort, s);
	else if ((s = after(line, "group")))
		set(&p->group, s);
	else if ((s = after(line, "layer")))
		read_layer(p, s);
	else if ((s = after(line, "label")) && p->layers.v.n)
		set(&p->layers.v.v[p->layers.v.n - 1].label, s);
}

static bool read_head(struct mark *m, const char *line)
{
	long long id, open;
	int aside;
	if (sscanf(line, "mark %c %lld %lld %d", &m->letter, &id, &open, &aside) != 4)
		return false;
	m->place = (struct spot){.queue = heap_str(""), .sort = heap_str(""), .group = heap_str(""), .id = id, .open = open};
	m->place.layers.aside = aside;
	return true;
}

/* A mark without any layer is none: every queue has its own. */
static void take(struct desk *d, struct mark *m)
{
	if (m->letter && m->place.layers.v.n)
		put_mark(d, m->letter, m->place);
	else
		place_free(&m->place);
	*m = (struct mark){0};
}

void places_load(struct desk *d)
{
	struct mark m = {0}, fresh;
	char *text;
	size_t n;
	if (ombud_kept(&text, &n, d->s, KEPT) != OMBUD_OK)
		return;
	for (const char *s = text; *s;) {
		size_t len = strcspn(s, "\n");
		char *line = heap_strn(s, len);
		if (read_head(&fresh, line)) {
			take(d, &m);
			m = fresh;
		} else if (m.letter) {
			read_part(&m, line);
		}
		heap_free(line);
		s += len + (s[len] == '\n');
	}
	take(d, &m);
	ombud_free(text);
}

void places_free(struct places *p)
{
	place_free(&p->now);
	place_free(&p->other);
	drop_all(&p->back);
	drop_all(&p->forward);
	list_drop(&p->back);
	list_drop(&p->forward);
	for (size_t i = 0; i < p->marks.n; i++)
		place_free(&p->marks.v[i].place);
	list_drop(&p->marks);
}
