#include "view/layers.h"

#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"

#define NOTHING "-id:*" /* selects no ticket: an error never means all */

static void layer_free(struct layer *l)
{
	heap_free(l->text);
	heap_free(l->label);
}

void layers_push(struct layers *l, const char *filter)
{
	struct layer layer = {.text = heap_str(filter)};
	list_add(&l->v, layer);
	/* What is narrowed now is meant now. */
	for (size_t i = 1; l->aside && i + 1 < l->v.n; i++)
		l->v.v[i].off = true;
	l->aside = false;
}

bool layers_pop(struct layers *l)
{
	if (l->v.n < 2)
		return false;
	layer_free(&l->v.v[--l->v.n]);
	l->aside &= l->v.n > 1;
	return true;
}

void layers_drop(struct layers *l, size_t at)
{
	if (!at || at >= l->v.n)
		return;
	layer_free(&l->v.v[at]);
	memmove(&l->v.v[at], &l->v.v[at + 1], (l->v.n - at - 1) * sizeof *l->v.v);
	l->v.n--;
	l->aside &= l->v.n > 1;
}

void layers_set(struct layers *l, size_t at, const char *filter)
{
	struct layer fresh = {.text = heap_str(filter),
	    .off = l->v.v[at].off,
	    .negated = l->v.v[at].negated};
	layer_free(&l->v.v[at]);
	l->v.v[at] = fresh;
}

size_t layers_move(struct layers *l, size_t at, int step)
{
	size_t to = step < 0 ? at - 1 : at + 1;
	/* The queue's own stays the first. */
	if (!at || to == 0 || to >= l->v.n)
		return at;
	struct layer other = l->v.v[to];
	l->v.v[to] = l->v.v[at];
	l->v.v[at] = other;
	return to;
}

/* A label ends with the term that was joined, if it names a filter at all. */
static void rename_label(struct layer *layer, const char *old, const char *new)
{
	struct bytes term = {0}, b = {0};
	bytes_printf(&term, "q:%s", old);
	size_t n = layer->label ? strlen(layer->label) : 0;
	if (n >= term.len && strcmp(layer->label + n - term.len, bytes_text(&term)) == 0) {
		bytes_printf(&b, "%.*sq:%s", (int)(n - term.len), layer->label, new);
		heap_free(layer->label);
		layer->label = bytes_take(&b);
	}
	bytes_free(&term);
}

bool layers_renamed(struct layers *l, struct ombud_session *s, const char *old, const char *new)
{
	bool any = false;
	for (size_t i = 0; i < l->v.n; i++) {
		struct layer *layer = &l->v.v[i];
		char *text;
		size_t uses;
		if (ombud_filter_renamed(&text, &uses, s, layer->text, old, new) == OMBUD_OK && uses) {
			heap_free(layer->text);
			layer->text = heap_str(text);
			rename_label(layer, old, new);
			any = true;
		}
		ombud_free(text);
	}
	return any;
}

void layers_free(struct layers *l)
{
	for (size_t i = 0; i < l->v.n; i++)
		layer_free(&l->v.v[i]);
	list_drop(&l->v);
	l->aside = false;
}

void layers_reset(struct layers *l, const char *filter)
{
	/* filter may be one of the layers. */
	char *copy = heap_str(filter);
	layers_free(l);
	layers_push(l, copy);
	heap_free(copy);
}

void layers_rebase(struct layers *l, const char *filter)
{
	layers_set(l, 0, filter);
	l->v.v[0].negated = l->v.v[0].off = false;
}

bool layers_on(const struct layers *l, size_t at)
{
	return !l->v.v[at].off && !(at && l->aside);
}

/* Under one that names its tickets itself nothing counts. */
static size_t first_of(const struct layers *l, size_t n)
{
	for (size_t i = n; i > 1; i--) {
		const struct layer *layer = &l->v.v[i - 1];
		if (layer->alone && !layer->negated && layers_on(l, i - 1))
			return i - 1;
	}
	return 0;
}

char *layers_text(
    const struct layers *l, size_t n, struct ombud_session *s, const char *extra)
{
	LIST(struct ombud_layer) all = {0};
	n = n < l->v.n ? n : l->v.n;
	for (size_t i = first_of(l, n); i < n; i++) {
		struct ombud_layer layer = {l->v.v[i].text, !layers_on(l, i), l->v.v[i].negated};
		list_add(&all, layer);
	}
	if (extra) {
		struct ombud_layer layer = {extra, false, false};
		list_add(&all, layer);
	}
	char *joined;
	size_t fault = 0;
	enum ombud_status status = ombud_filter_join(&joined, &fault, s, all.v, all.n);
	bool faulty = status == OMBUD_SYNTAX && fault < all.n;
	char *text = heap_str(status == OMBUD_OK ? joined : faulty ? all.v[fault].filter : NOTHING);
	ombud_free(joined);
	list_drop(&all);
	return text;
}

static void put_layer(struct bytes *b, const struct layer *layer, const char *text)
{
	bytes_printf(b, "%s%s%s", b->len ? " > " : "", layer->negated ? _("not ") : "", text);
}

static const char *face(const struct layer *layer)
{
	return layer->label ? layer->label : layer->text;
}

char *layers_scope(const struct layers *l, const char *name)
{
	struct bytes b = {0};
	for (size_t i = 0; i < l->v.n; i++) {
		const struct layer *layer = &l->v.v[i];
		if (layers_on(l, i) && (layer->text[0] || layer->negated))
			put_layer(&b, layer, i == 0 && name[0] ? name : face(layer));
	}
	return bytes_take(&b);
}

char *layers_trail(const struct layers *l)
{
	struct bytes b = {0};
	for (size_t i = 0; i < l->v.n; i++) {
		const struct layer *layer = &l->v.v[i];
		bool on = layers_on(l, i);
		if (!layer->text[0] && !layer->negated)
			continue;
		bytes_printf(&b, "%s%s%s%s%s", b.len ? " > " : "", on ? "" : "(",
		    layer->negated ? _("not ") : "", face(layer),
		    on ? "" : ")");
	}
	return bytes_take(&b);
}
