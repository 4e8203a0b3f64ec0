#include "view/names.h"

#include <string.h>

#include "view/desk.h"
#include "view/queue.h"

static void note(struct names *n, const struct ombud_saved_list *all)
{
	for (size_t i = 0; i < all->n; i++) {
		struct known_name known = {all->v[i].id, heap_str(all->v[i].name)};
		list_add(&n->v, known);
	}
}

static const char *name_of(const struct ombud_saved_list *all, int64_t id)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].id == id)
			return all->v[i].name;
	return NULL;
}

static void renamed(struct desk *d, const char *old, const char *new)
{
	struct queue *q = queue_of(d);
	colours_renamed(&d->colours, d->s, old, new);
	alarms_renamed(d, old, new);
	if (!q)
		return;
	if (strcmp(q->name, old) == 0)
		queue_rename(q, new);
	/* The open list was made of the old words, and is asked again what it finds. */
	if (layers_renamed(&q->layers, d->s, old, new))
		queue_settle(q, d);
}

void names_follow(struct names *n, struct desk *d)
{
	struct ombud_saved_list *now;
	if (ombud_saved_filters(&now, d->s, false) != OMBUD_OK)
		return;
	for (size_t i = 0; i < n->v.n; i++) {
		const struct known_name *known = &n->v.v[i];
		const char *name = name_of(now, known->id);
		if (name && strcmp(name, known->name) != 0)
			renamed(d, known->name, name);
	}
	names_free(n);
	note(n, now);
	ombud_saved_free(now);
}

void names_free(struct names *n)
{
	for (size_t i = 0; i < n->v.n; i++)
		heap_free(n->v.v[i].name);
	list_drop(&n->v);
}
