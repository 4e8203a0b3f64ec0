#include "cmd/series.h"

#include <stdio.h>

#include "base/phrase.h"
#include "view/bulk.h"

struct series *series_new(const char *name)
{
	struct series *k = heap_new(sizeof *k);
	k->name = heap_str(name);
	return k;
}

void series_add(struct series *k, const struct words *op, const char *line)
{
	k->op = heap_more(k->op, (k->n + 1) * sizeof *k->op);
	k->line = heap_more(k->line, (k->n + 1) * sizeof *k->line);
	words_copy(&k->op[k->n], op);
	k->line[k->n++] = heap_str(line);
}

void series_free(void *data)
{
	struct series *k = data;
	for (size_t i = 0; i < k->n; i++) {
		words_free(&k->op[i]);
		heap_free(k->line[i]);
	}
	heap_free(k->op);
	heap_free(k->line);
	heap_free(k->name);
	heap_free(k);
}

static void series_go(struct desk *d, void *data, const struct ombud_result *r, const int64_t *ids,
    size_t n);

/* Where all of it is so already there is nothing to confirm: the next operation has its turn. */
static bool passes(const struct bulk *b, const struct series *k)
{
	return k->at + 1 < k->n && b->r->n && (size_t)b->r->unchanged == b->r->n;
}

static int64_t *ids_of(const struct bulk *b, size_t *n)
{
	int64_t *ids = heap_new((b->r->n + 1) * sizeof *ids);
	*n = b->r->n;
	for (size_t i = 0; i < *n; i++)
		ids[i] = b->r->v[i].id;
	return ids;
}

static void series_show(struct desk *d, struct series *k, struct bulk *b)
{
	b->then = (struct bulk_then){.go = series_go,
	    .drop = series_free,
	    .data = k,
	    .next = k->at + 1 < k->n ? k->line[k->at + 1] : ""};
	desk_push(d, &b->v);
}

void series_begin(struct desk *d, struct series *k, const int64_t *ids, size_t n, const char *filter)
{
	char scope[160];
	snprintf(scope, sizeof scope, k->recipe ? _("recipe %s, %zu of %zu") : _("%s, %zu of %zu"), k->name, k->at + 1,
	    k->n);
	struct view *v = bulk_new(d, &k->op[k->at], ids, n, filter, scope);
	struct bulk *b = (struct bulk *)v;
	if (v && b->r->n && !passes(b, k)) {
		series_show(d, k, b);
		return;
	}
	bool next = v && b->r->n;
	int64_t *same = next ? ids_of(b, &n) : NULL;
	if (v)
		v->kind->free(v, d);
	if (next) {
		k->at++;
		series_begin(d, k, same, n, NULL);
	} else {
		if (v)
			desk_say(d, _("%s: nothing matches"), k->name);
		series_free(k);
	}
	heap_free(same);
}

static void series_go(
    struct desk *d, void *data, const struct ombud_result *r, const int64_t *ids, size_t n)
{
	struct series *k = data;
	if (k->recipe && ombud_recipe_ran(d->s, k->recipe, r, k->at > 0) != OMBUD_OK)
		desk_failed(d);
	desk_changed(d, true);
	if (++k->at < k->n && n) {
		series_begin(d, k, ids, n, NULL);
		return;
	}
	series_free(k);
}
