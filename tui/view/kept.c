#include "view/kept.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/filter.h"
#include "view/queue.h"

enum { LATER_MS = 10000, MOST = 16384 };

int64_t kept_number(struct queue *q, struct desk *d)
{
	if (q->kept.number < 0) {
		const struct ombud_saved *s = q->name[0] ? desk_saved_named(d, q->name) : NULL;
		q->kept.number = s ? s->id : 0;
	}
	return q->kept.number;
}

/* ---- as text -------------------------------------------------------------------------------- */

static void put(struct bytes *out, const char *word, const char *value)
{
	/* What would not come back as it is does not go. */
	if (value && value[0] && !strchr(value, '\n'))
		bytes_printf(out, "%s %s\n", word, value);
}

static void write_panes(const struct panes *p, const struct desk *d, struct bytes *out)
{
	/* A drawer over a narrow list is there for one glance. */
	if (p->side == SHOW_NO && d->w >= QUEUE_WIDE)
		put(out, "side", "no");
	if (p->preview != SHOW_AUTO)
		put(out, "preview", p->preview == SHOW_YES ? "yes" : "no");
	if (p->below)
		put(out, "place", "below");
	if (p->side_more || p->right_more || p->below_more)
		bytes_printf(out, "sizes %d %d %d\n", p->side_more, p->right_more, p->below_more);
}

static void write_folds(const struct folds *f, struct bytes *out)
{
	if (f->all)
		put(out, "folds", "all");
	for (size_t i = 0; i < f->label.n; i++)
		put(out, "fold", f->label.v[i]);
}

static void write_layers(const struct layers *l, struct bytes *out)
{
	for (size_t i = 1; i < l->v.n; i++) {
		const struct layer *layer = &l->v.v[i];
		char flags[8];
		snprintf(flags, sizeof flags, "%c%c%c", layer->off ? 'o' : '-', layer->negated ? 'n' : '-',
		    layer->alone ? 'a' : '-');
		if (strchr(layer->text, '\n'))
			continue;
		bytes_printf(out, "layer %s %s\n", flags, layer->text);
		put(out, "label", layer->label);
	}
	if (l->aside)
		put(out, "aside", "yes");
}

void kept_write(
    const struct queue *q, const struct desk *d, const struct layers *layers, struct bytes *out, bool panes)
{
	write_panes(&q->panes, d, out);
	if (panes)
		return;
	put(out, "sort", q->sort);
	put(out, "group", q->group);
	write_folds(&q->folds, out);
	write_layers(layers, out);
}

/* ---- read again ----------------------------------------------------------------------------- */

static void read_side(struct queue *q, const char *value)
{
	q->panes.side = strcmp(value, "no") == 0 ? SHOW_NO : SHOW_AUTO;
}

static void read_preview(struct queue *q, const char *value)
{
	q->panes.preview = strcmp(value, "no") == 0 ? SHOW_NO : SHOW_YES;
}

static void read_place(struct queue *q, const char *value)
{
	q->panes.below = strcmp(value, "below") == 0;
}

static void read_sizes(struct queue *q, const char *value)
{
	struct panes *p = &q->panes;
	sscanf(value, "%4d %4d %4d", &p->side_more, &p->right_more, &p->below_more);
}

static void read_sort(struct queue *q, const char *value)
{
	heap_free(q->sort);
	q->sort = heap_str(value);
}

static void read_group(struct queue *q, const char *value)
{
	heap_free(q->group);
	q->group = heap_str(value);
}

static void read_folds(struct queue *q, const char *value)
{
	folds_all(&q->folds, strcmp(value, "all") == 0);
}

static void read_fold(struct queue *q, const char *value)
{
	folds_set(&q->folds, value, !q->folds.all);
}

static void read_layer(struct queue *q, const char *value)
{
	if (strlen(value) < 4)
		return;
	layers_push(&q->layers, value + 4);
	struct layer *top = &q->layers.v.v[q->layers.v.n - 1];
	top->off = value[0] == 'o';
	top->negated = value[1] == 'n';
	top->alone = value[2] == 'a';
}

static void read_label(struct queue *q, const char *value)
{
	struct layer *top = &q->layers.v.v[q->layers.v.n - 1];
	heap_free(top->label);
	top->label = heap_str(value);
}

static void read_aside(struct queue *q, const char *value)
{
	(void)value;
	q->layers.aside = q->layers.v.n > 1;
}

static const struct {
	const char *word;
	void (*read)(struct queue *q, const char *value);
	bool narrows;
} words[] = {
    {"side", read_side, false},
    {"preview", read_preview, false},
    {"place", read_place, false},
    {"sizes", read_sizes, false},
    {"sort", read_sort, false},
    {"group", read_group, false},
    {"folds", read_folds, false},
    {"fold", read_fold, false},
    {"layer", read_layer, true},
    {"label", read_label, true},
    {"aside", read_aside, true},
};

static void read_line(struct queue *q, const char *line, bool layers)
{
	size_t n = strcspn(line, " ");
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i].word) == n && strncmp(words[i].word, line, n) == 0 && line[n] &&
		    (layers || !words[i].narrows))
			words[i].read(q, line + n + 1);
}

/* A filter that was dropped or cannot be read any more would leave the queue empty for good. */
static bool layers_hold(const struct queue *q, struct desk *d)
{
	char *all = layers_text(&q->layers, q->layers.v.n, d->s, NULL);
	bool ok = ombud_filter_check(d->s, all) == OMBUD_OK;
	heap_free(all);
	return ok;
}

size_t kept_read(struct queue *q, struct desk *d, const char *text)
{
	size_t before = q->layers.v.n;
	while (*text) {
		size_t n = strcspn(text, "\n");
		char *line = heap_strn(text, n);
		/* What is carried over from another queue goes before what this one had. */
		read_line(q, line, before == 1);
		heap_free(line);
		text += n + (text[n] == '\n');
	}
	if (q->layers.v.n > before && !layers_hold(q, d)) {
		while (q->layers.v.n > before)
			layers_pop(&q->layers);
		desk_say(d, _("what this queue was narrowed by is no filter any more: it is left out"));
	}
	return q->layers.v.n - before;
}

/* ---- in the store --------------------------------------------------------------------------- */

static void key_of(struct queue *q, struct desk *d, char key[40])
{
	snprintf(key, 40, "queue.%lld", (long long)kept_number(q, d));
}

/* What is edited on top of the queue's own filter is the queue's; another filter is none of its. */
static char *now_text(struct queue *q, struct desk *d)
{
	struct bytes b = {0};
	struct layers meant = {0};
	bool edited = filter_meant(d, &meant) && strcmp(meant.v.v[0].text, q->layers.v.v[0].text) == 0;
	kept_write(q, d, edited ? &meant : &q->layers, &b, kept_number(q, d) == 0);
	layers_free(&meant);
	if (b.len > MOST)
		bytes_clear(&b);
	return bytes_take(&b);
}

static void set(char **to, char *text)
{
	heap_free(*to);
	*to = text;
}

bool keeper_put(struct keeper *k, struct desk *d, const char *key, const char *text)
{
	if (ombud_is_read_only(d->s) || ombud_keep(d->s, key, text, strlen(text)) != OMBUD_OK)
		return false;
	set(&k->text, heap_str(text));
	k->rest = (struct rest){0};
	return true;
}

long keeper_wake(struct keeper *k, struct desk *d, const char *key, char *text)
{
	if (!k->text)
		k->text = heap_str(text);
	else if (strcmp(text, k->seen) != 0)
		rest_change(&k->rest, d->ms);
	set(&k->seen, text);
	if (strcmp(k->seen, k->text) == 0)
		k->rest = (struct rest){0};
	if (!k->rest.last)
		return -1;
	long left = rest_left(&k->rest, d->ms);
	if (left > 0)
		return left;
	if (keeper_put(k, d, key, k->seen))
		return -1;
	/* A busy store gets its peace first; one that is only read never takes it. */
	rest_again(&k->rest, d->ms + LATER_MS);
	return ombud_is_read_only(d->s) ? -1 : LATER_MS;
}

void kept_leave(struct queue *q, struct desk *d)
{
	char key[40], *text = now_text(q, d);
	key_of(q, d, key);
	if (q->kept.own.text && strcmp(text, q->kept.own.text) != 0)
		keeper_put(&q->kept.own, d, key, text);
	heap_free(text);
}

void kept_enter(struct queue *q, struct desk *d)
{
	char key[40], *text = NULL;
	size_t n = 0, layers = 0;
	key_of(q, d, key);
	if (ombud_kept(&text, &n, d->s, key) == OMBUD_OK)
		layers = kept_read(q, d, text);
	if (layers)
		desk_say(d, layers == 1 ? _("%zu filter is on it from before: Backspace takes it off")
					: _("%zu filters are on it from before: g<Backspace> takes them off"),
		    layers);
	ombud_free(text);
	set(&q->kept.own.text, now_text(q, d));
	set(&q->kept.own.seen, heap_str(q->kept.own.text));
	q->kept.own.rest = (struct rest){0};
}

long kept_wake(struct queue *q, struct desk *d)
{
	char key[40];
	key_of(q, d, key);
	return keeper_wake(&q->kept.own, d, key, now_text(q, d));
}

static void keeper_free(struct keeper *k)
{
	heap_free(k->text);
	heap_free(k->seen);
}

void kept_free(struct kept *k)
{
	keeper_free(&k->own);
	keeper_free(&k->place);
	heap_free(k->before);
}
