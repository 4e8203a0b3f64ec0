/* Filters: text -> tree -> plan -> ids. The language is that of ombud-filter(7). */
#ifndef QUERY_QUERY_H
#define QUERY_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"
#include "model/field.h"
#include "store/db.h"

/* Who asks, and when. */
struct query_env {
	struct db *db;
	int64_t now;         /* UTC seconds */
	const char *zone;
	int64_t me;          /* agent id of @me */
	const char *team;    /* of @team */
	unsigned roles;
	const int64_t *tags; /* is:tagged */
	size_t n_tags;
	bool (*stop)(void *data);
	void *stop_data;
};

typedef VEC(int64_t) id_vec;

struct query;

/* sort NULL: the filter's own sort:, else due,id. An empty text is every ticket; the gate refuses
 * that for changes by query_is_empty. Errors are SYNTAX with the offset, and a suggestion. */
enum ombud_status query_open(struct query **out, struct err *err, const struct query_env *env,
    const char *text, const char *sort);
void query_free(struct query *q);

bool query_is_empty(const struct query *q);
bool query_is_personal(const struct query *q); /* has a term on a masked field or on free text */
/* The class of the most sensitive thing it asks for (personal.c). */
enum data_class query_class(const struct query *q);
int64_t query_limit(const struct query *q);    /* limit: in the text, 0: none */
const char *query_sort_text(const struct query *q);
const char *query_group(const struct query *q);   /* group: as typed, NULL: none */
const char *query_columns(const struct query *q); /* cols: as typed, NULL: none */
void query_canon(const struct query *q, struct buf *out);
enum ombud_status query_explain(struct query *q, struct err *err, struct buf *out);

/* Appends ids in order, at most max. CANCELLED when the env's stop says so. */
enum ombud_status query_ids(struct query *q, struct err *err, id_vec *out, size_t max);
enum ombud_status query_count(struct query *q, struct err *err, int64_t *n);
/* Whether each of ids matches now: those that do are kept, in order. */
enum ombud_status query_keep(struct query *q, struct err *err, id_vec *ids);
int64_t query_undecided(const struct query *q); /* rows of the last run over a regex limit */

/* What can stand at byte at: text and help pairs, for completion. */
struct ombud_word;
typedef VEC(struct ombud_word) word_vec;
enum ombud_status query_complete(word_vec *out, size_t *start, struct arena *memory,
    struct err *err, const struct query_env *env, const char *text, size_t at);

#endif
