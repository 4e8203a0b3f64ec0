/* Rehearsing and applying: long work, with a bar and a way out. */
#include <string.h>
#include <time.h>

#include "view/bulk.h"

struct running {
	struct desk *d;
	const char *what;
};

static bool go_on(void *data, int64_t done, int64_t total)
{
	const struct running *r = data;
	return desk_progress(r->d, r->what, done, total);
}

/* A run that was stopped still has a result where something was done; it is said first. */
static struct ombud_result *run(struct desk *d, struct ombud_request *r, const struct words *op)
{
	struct ombud_result *result = NULL;
	char *line = words_join(op);
	struct running running = {d, line};
	r->words = (const char *const *)op->v;
	r->n_words = op->n;
	r->effects = true;
	r->progress = go_on;
	r->progress_data = &running;
	d->looking = line; /* for the tickets that a filter selects */
	enum ombud_status status = ombud_run(&result, d->s, r);
	d->looking = NULL;
	heap_free(line);
	if (status != OMBUD_OK)
		desk_failed(d);
	if (status != OMBUD_OK && result && !result->applied) {
		ombud_result_free(result);
		result = NULL;
	}
	return result;
}

static int64_t monotonic_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct ombud_result *bulk_rehearse(struct desk *d, const struct words *op, const int64_t *ids,
    size_t n, const char *filter, int64_t *took_ms)
{
	int64_t began = monotonic_ms();
	struct ombud_request r = {.ids = ids, .n_ids = n, .filter = filter, .rehearse = true};
	struct ombud_result *result = run(d, &r, op);
	*took_ms = monotonic_ms() - began;
	/* Half a preview is none. */
	if (result && result->left) {
		ombud_result_free(result);
		return NULL;
	}
	return result;
}

struct ombud_result *bulk_apply(const struct bulk *b, struct desk *d)
{
	size_t n = b->r->n, k = 0;
	int64_t *ids = heap_new((n + 1) * sizeof *ids), *versions = heap_new((n + 1) * sizeof *versions);
	for (size_t i = 0; i < n; i++)
		if (bulk_keeps(b, &b->r->v[i])) {
			ids[k] = b->r->v[i].id;
			versions[k++] = b->r->v[i].version;
		}
	struct ombud_request r = {.ids = ids, .versions = versions, .n_ids = k};
	struct ombud_result *result = run(d, &r, &b->op);
	heap_free(ids);
	heap_free(versions);
	return result;
}
