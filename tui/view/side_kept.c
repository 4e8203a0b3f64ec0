/* What the sidebar knows beside the saved filters: labels with their counts, colleagues, filters used lately. Counts
 * are made in passing and give way to any key. Folds and filters are kept for the agent. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "view/personal.h"
#include "view/queue.h"

enum { LATELY_MOST = 9, LABELS_MOST = 20, AGAIN_MS = 10000, PEOPLE_MS = 60000 };
static const char kept_key[] = "sidebar";

/* ---- used lately ---------------------------------------------------------------------------- */

static void drop_term(struct side *s, size_t at)
{
	heap_free(s->lately.v[at].text);
	s->lately.n--;
	memmove(&s->lately.v[at], &s->lately.v[at + 1], (s->lately.n - at) * sizeof *s->lately.v);
}

static void put_first(struct side *s, struct side_term t)
{
	list_add(&s->lately, t);
	memmove(&s->lately.v[1], &s->lately.v[0], (s->lately.n - 1) * sizeof t);
	s->lately.v[0] = t;
}

void side_used(struct queue *q, struct desk *d, const char *filter)
{
	struct side *s = &q->side;
	if (!filter[0] || strchr(filter, '\n'))
		return;
	for (size_t i = 0; i < s->lately.n; i++)
		if (strcmp(s->lately.v[i].text, filter) == 0)
			drop_term(s, i--);
	put_first(s, (struct side_term){heap_str(filter), !filter_may_be_kept(d->s, filter), -1});
	while (s->lately.n > LATELY_MOST)
		drop_term(s, s->lately.n - 1);
	s->counts_stale = true;
	s->counts_at = 0;
	side_relist(q, d);
}

/* ---- kept ----------------------------------------------------------------------------------- */

static char *as_text(const struct side *s)
{
	struct bytes b = {0};
	if (s->folds.all)
		bytes_str(&b, "folds all\n");
	for (size_t i = 0; i < s->folds.label.n; i++)
		bytes_printf(&b, "fold %s\n", s->folds.label.v[i]);
	for (size_t i = 0; i < s->lately.n; i++)
		if (!s->lately.v[i].personal)
			bytes_printf(&b, "term %s\n", s->lately.v[i].text);
	return bytes_take(&b);
}

static void read_line(struct queue *q, struct desk *d, const char *line)
{
	struct side *s = &q->side;
	if (strcmp(line, "folds all") == 0)
		folds_all(&s->folds, true);
	else if (strncmp(line, "fold ", 5) == 0)
		folds_set(&s->folds, line + 5, !s->folds.all);
	/* What became a filter on masked data since is one that nobody asked for today. */
	else if (strncmp(line, "term ", 5) == 0 && filter_may_be_kept(d->s, line + 5))
		list_add(&s->lately, ((struct side_term){heap_str(line + 5), false, -1}));
}

void side_open(struct queue *q, struct desk *d)
{
	struct side *s = &q->side;
	char *text = NULL;
	size_t n;
	if (ombud_kept(&text, &n, d->s, kept_key) == OMBUD_OK)
		for (char *at = text, *end; *at; at = end) {
			end = at + strcspn(at, "\n");
			end += *end ? (*end = '\0', 1) : 0;
			read_line(q, d, at);
		}
	ombud_free(text);
	s->people_stale = s->counts_stale = true;
	s->kept.text = as_text(s);
	s->kept.seen = heap_str(s->kept.text);
}

void side_leave(struct queue *q, struct desk *d)
{
	struct keeper *k = &q->side.kept;
	char *text = as_text(&q->side);
	if (k->text && strcmp(text, k->text) != 0)
		keeper_put(k, d, kept_key, text);
	heap_free(text);
}

void side_free(struct side *s)
{
	while (s->lately.n)
		drop_term(s, s->lately.n - 1);
	list_drop(&s->lately);
	list_drop(&s->line.v);
	folds_free(&s->folds);
	ombud_facets_free(s->labels);
	ombud_colleagues_free(s->people);
	heap_free(s->kept.text);
	heap_free(s->kept.seen);
}

/* ---- what is read at once ------------------------------------------------------------------- */

/* Who is on is known at once; since when one rests is asked once a minute, and no timer paints it. */
static void load_people(struct side *s, struct desk *d)
{
	struct ombud_colleagues *fresh;
	if (!s->people_stale && d->ms - s->people_at < PEOPLE_MS)
		return;
	if (ombud_colleagues(&fresh, d->s) != OMBUD_OK)
		return;
	ombud_colleagues_free(s->people);
	s->people = fresh;
	s->people_stale = false;
	s->people_at = d->ms;
}

void side_load(struct queue *q, struct desk *d)
{
	desk_saved(d);
	load_people(&q->side, d);
	side_relist(q, d);
	roll_fit(&q->side.roll);
}

/* ---- what is counted in passing -------------------------------------------------------------- */

static bool count_labels(struct side *s, struct desk *d)
{
	struct ombud_facets *fresh;
	enum ombud_status status = ombud_facets(&fresh, d->s, "is:open", "label", LABELS_MOST);
	if (status == OMBUD_OK) {
		ombud_facets_free(s->labels);
		s->labels = fresh;
	}
	return status != OMBUD_CANCELLED;
}

static bool count_terms(struct side *s, struct desk *d)
{
	for (size_t i = 0; i < s->lately.n; i++) {
		int64_t n;
		if (s->lately.v[i].personal)
			continue;
		enum ombud_status status = ombud_count_passing(&n, d->s, s->lately.v[i].text, false);
		if (status == OMBUD_CANCELLED)
			return false;
		s->lately.v[i].count = status == OMBUD_OK ? n : -1;
	}
	return true;
}

static bool is_due(const struct side *s, const struct desk *d)
{
	return s->counts_stale && (!s->counts_at || d->ms - s->counts_at >= AGAIN_MS);
}

bool side_idle(struct queue *q, struct desk *d)
{
	struct side *s = &q->side;
	if (desk_count_saved(d))
		return true;
	if (!is_due(s, d))
		return false;
	d->patience = PATIENCE_KEY;
	bool done = count_terms(s, d) && count_labels(s, d);
	d->patience = PATIENCE_BREAK;
	s->counts_stale = !done;
	s->counts_at = done ? d->ms : s->counts_at;
	side_relist(q, d);
	q->v.stale = true;
	return !done;
}

/* What others change is counted again a little later: a busy desk would count all the time. */
long side_wake(struct queue *q, struct desk *d)
{
	struct side *s = &q->side;
	long next = keeper_wake(&s->kept, d, kept_key, as_text(s));
	if (!s->counts_stale || !s->counts_at || !panes_side(q, d))
		return next;
	long left = (long)(s->counts_at + AGAIN_MS - d->ms);
	left = left > 0 ? left : 0;
	return next < 0 || left < next ? left : next;
}
