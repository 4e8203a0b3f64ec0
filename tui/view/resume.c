#include "view/resume.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "view/filter.h"
#include "view/queue.h"

static const char key[] = "resume";

/* ---- kept ----------------------------------------------------------------------------------- */

static int64_t ticket_open(const struct desk *d)
{
	bool editing;
	for (size_t i = d->depth; i-- > 0;) {
		const struct view *v = d->view[i];
		int64_t id = v->kind->shows ? v->kind->shows(v, &editing) : 0;
		if (id)
			return id;
	}
	return 0;
}

/* layers: those of the queue, or what the filter editor would make of them. */
static char *text_with(struct queue *q, struct desk *d, const struct layers *layers, bool clean)
{
	struct bytes b = {0};
	int64_t id = q->v.kind->ticket(&q->v, NULL);
	const char *filter = layers->v.v[0].text;
	bool own = strcmp(filter, q->layers.v.v[0].text) == 0;
	bytes_printf(&b, "%s\nqueue %lld\n", clean ? "left" : "cut", own ? (long long)kept_number(q, d) : 0);
	if (id)
		bytes_printf(&b, "at %lld\n", (long long)id);
	if (id && ticket_open(d) == id)
		bytes_str(&b, "open yes\n");
	if (!strchr(filter, '\n'))
		bytes_printf(&b, "filter %s\n", filter);
	kept_write(q, d, layers, &b, false);
	return bytes_take(&b);
}

static char *text_of(struct queue *q, struct desk *d, bool clean)
{
	struct layers meant = {0};
	char *text = text_with(q, d, filter_meant(d, &meant) ? &meant : &q->layers, clean);
	layers_free(&meant);
	return text;
}

long resume_wake(struct queue *q, struct desk *d)
{
	return keeper_wake(&q->kept.place, d, key, text_of(q, d, false));
}

void resume_leave(struct queue *q, struct desk *d, bool cut)
{
	char *text = text_of(q, d, !cut);
	/* Who was cut off stays so while the rest is put away. */
	if (!q->kept.cut)
		keeper_put(&q->kept.place, d, key, text);
	q->kept.cut |= cut;
	heap_free(text);
}

/* ---- come back to --------------------------------------------------------------------------- */

char *resume_before(struct desk *d)
{
	char *text = NULL;
	size_t n;
	if (ombud_kept(&text, &n, d->s, key) != OMBUD_OK)
		return NULL;
	char *copy = heap_str(text);
	ombud_free(text);
	return copy;
}

/* The value of that word's line; heap_free. NULL: there is none. */
static char *value_of(const char *text, const char *word)
{
	size_t n = strlen(word);
	for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
		if (strncmp(text, word, n) == 0 && text[n] == ' ')
			return heap_strn(text + n + 1, strcspn(text + n + 1, "\n"));
	return NULL;
}

static int64_t number_of(const char *text, const char *word)
{
	char *value = value_of(text, word);
	int64_t n = value ? strtoll(value, NULL, 10) : 0;
	heap_free(value);
	return n;
}

static const struct ombud_saved *saved_at(struct desk *d, int64_t id)
{
	const struct ombud_saved_list *all = id ? desk_saved(d) : NULL;
	for (size_t i = 0; all && i < all->n; i++)
		if (all->v[i].id == id)
			return &all->v[i];
	return NULL;
}

static void say_cut(struct desk *d, const char *text, size_t drafts)
{
	const struct ombud_saved *s = saved_at(d, number_of(text, "queue"));
	const char *queue = s ? s->name : _("a filter");
	long long at = (long long)number_of(text, "at");
	/* In a list without rows it is at none. */
	if (!at && drafts)
		desk_say(d, _("the line was cut in %s; unsent texts: %zu: gr goes back there"), queue, drafts);
	else if (!at)
		desk_say(d, _("the line was cut in %s: gr goes back there"), queue);
	else if (drafts)
		desk_say(d, _("the line was cut in %s, at #%lld; unsent texts: %zu: gr goes back there"), queue, at, drafts);
	else
		desk_say(d, _("the line was cut in %s, at #%lld: gr goes back there"), queue, at);
}

void resume_offer(struct desk *d)
{
	const char *before = queue_of(d)->kept.before;
	size_t drafts = 0;
	struct ombud_table *t;
	if (ombud_table(&t, d->s, "drafts", 0) == OMBUD_OK) {
		drafts = t->n_rows;
		if (drafts)
			desk_say(d, _("texts that are not sent: %zu, the newest on #%s: :drafts lists them"), drafts,
			    t->cells[0]);
		ombud_table_free(t);
	}
	if (before && strncmp(before, "cut", 3) == 0)
		say_cut(d, before, drafts);
}

bool resume_go(struct queue *q, struct desk *d, bool *open)
{
	const char *text = q->kept.before;
	if (!text || !text[0])
		return false;
	const struct ombud_saved *s = saved_at(d, number_of(text, "queue"));
	char *filter = value_of(text, "filter"), *was_open;
	queue_switch(q, d, s ? s->name : "", s ? s->filter : filter ? filter : "");
	/* A saved filter has its own memory. */
	if (!s)
		kept_read(q, d, text);
	q->keep_id = number_of(text, "at");
	was_open = value_of(text, "open");
	*open = was_open != NULL;
	heap_free(was_open);
	heap_free(filter);
	return true;
}
