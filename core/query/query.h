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

struct query;
struct columns;

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
	struct columns *columns; /* the fast way over texts; NULL: SQL alone, which is the oracle */
	bool past; /* of tickets as they were: what was not kept of them cannot be asked */
	const struct query **reading; /* set to the query while it looks through texts; or NULL */
};

typedef VEC(int64_t) id_vec;

/* What the answer hangs on beside the tickets' own columns: when that changes, it may too. */
enum query_reads {
	READS_CLOCK = 1,    /* changes by itself as time goes by: due:<2d, created:today, is:overdue */
	READS_AGENT = 2,    /* who asks: @me, @team, is:mine, has:draft */
	READS_AGENTS = 4,   /* the accounts, their teams */
	READS_TAGS = 8,
	READS_SEEN = 16,
	READS_PRESENCE = 32,
	READS_DRAFTS = 64,
	READS_LETTERS = 128, /* and what came with them */
	READS_PERSONS = 256, /* and their data */
	READS_LABELS = 512,
	READS_LINKS = 1024,
	READS_HINTS = 2048,
	READS_TASKS = 8192,
	READS_SAVED = 4096,  /* the texts of saved filters */
	READS_EVENTS = 16384 /* of the tickets' clocks: whatever changes one names the ticket */
};

/* sort NULL: the filter's own sort:, else due,id. An empty text is every ticket; the gate refuses
 * that for changes by query_is_empty. Errors are SYNTAX with the offset, and a suggestion. */
enum ombud_status query_open(struct query **out, struct err *err, const struct query_env *env,
    const char *text, const char *sort);
void query_free(struct query *q);

bool query_is_empty(const struct query *q);
bool query_is_personal(const struct query *q); /* has a term on a masked field or on free text */
/* personal.c: what a term on that field asks for, NULL: a plain word; CLASS_S0 is free to all who may
 * list. And the most sensitive thing that a filter asks for. */
enum data_class query_field_class(const struct field *f);
enum data_class query_class(const struct query *q);
/* personal.c: the names of the masked fields that it asks for, each once, as "email, name"; a plain word asks the
 * letters ("words"). Lives as long as q. */
const char *query_personal_fields(struct query *q);
unsigned query_reads(const struct query *q);   /* of enum query_reads */
bool query_is_timed(const struct query *q);    /* READS_CLOCK is among them */
/* It asks for drafts or presence, of which no audit entry tells: never to be taken for unchanged. */
bool query_is_untold(const struct query *q);
int64_t query_limit(const struct query *q);    /* limit: in the text, 0: none */
void query_lift_limit(struct query *q);        /* from now on it is as if there were none */
const char *query_sort_text(const struct query *q);
const char *query_group(const struct query *q);   /* group: as typed, NULL: none */
const char *query_columns(const struct query *q); /* cols: as typed, NULL: none */
void query_canon(const struct query *q, struct buf *out);
/* text, which q was opened by, with what the saved filters say that it names: they may say something
 * else tomorrow. Lives as long as q and text. */
const char *query_asked(struct query *q, const char *text);
/* bare: without what each term finds, which tells of masked data as as many filters would. */
enum ombud_status query_explain(struct query *q, struct err *err, struct buf *out, bool bare);

/* Appends ids in order, at most max. CANCELLED when the env's stop says so: what was looked through
 * is kept, so that the same call goes on. */
enum ombud_status query_ids(struct query *q, struct err *err, id_vec *out, size_t max);
/* The next max ids after those of the calls before; *end: there are no more. Some orders cannot be
 * taken up: they give everything, from the first on, with the second call. */
enum ombud_status query_more(struct query *q, struct err *err, id_vec *out, size_t max, bool *end);
/* Whether the order can be read from its end too; and the last max ids, in order. */
bool query_has_tail(const struct query *q);
enum ombud_status query_tail(struct query *q, struct err *err, id_vec *out, size_t max);
/* All ids, in the order in which they are found soonest; a limit: does not count. */
enum ombud_status query_ids_any(struct query *q, struct err *err, id_vec *out);
enum ombud_status query_count(struct query *q, struct err *err, int64_t *n);
/* Whether each of ids matches now: those that do are kept, in order. */
enum ombud_status query_keep(struct query *q, struct err *err, id_vec *ids);
/* How many of ids (ascending, none twice) match each of the filters now; NULL ones match none. */
enum ombud_status query_among(struct query *const *q, size_t n_q, struct err *err,
    const int64_t *ids, size_t n, int64_t *matches);
/* The tickets of the filter that it could not decide, in order: a pattern met its limit on them. */
enum ombud_status query_undecided_ids(struct query *q, struct err *err, id_vec *out);
/* After query_keep: how many of ids, as they were before it, are neither in nor out. */
enum ombud_status query_keep_undecided(
    struct query *q, struct err *err, const id_vec *ids, int64_t *n);
int64_t query_undecided(const struct query *q); /* rows of the last run over a regex limit */
/* How far the texts were looked through; 0 of 0 where nothing has to be. */
void query_progress(const struct query *q, size_t *done, size_t *all);

/* What can stand at byte at: text and help pairs, for completion. */
struct ombud_word;
typedef VEC(struct ombud_word) word_vec;
enum ombud_status query_complete(word_vec *out, size_t *start, struct arena *memory,
    struct err *err, const struct query_env *env, const char *text, size_t at);

#endif
