/* A query, opened. Shared by the files that open, run, explain it. */
#ifndef QUERY_STATE_H
#define QUERY_STATE_H

#include "query/check.h"
#include "query/plan.h"
#include "query/sort.h"

/* Where query_more stands: after the row with that key of the order, and that id. */
struct place {
	bool begun;
	int64_t key, id;
	int64_t given; /* ids so far, for limit: */
};

struct query {
	struct arena memory;
	struct query_env env; /* its strings and tags are copies */
	struct node *root;    /* NULL: every ticket */
	struct mods mods;
	struct sort sort;
	struct sets sets;
	struct answers answers;
	id_vec within;      /* all that can match, where they are few */
	bool is_within;     /* within says so; even when it is empty */
	bool fast;          /* answers may be used: between prepare and done */
	bool personal;
	struct place place;
	unsigned reads; /* enum query_reads */
	int64_t undecided;
	const char *sort_text;
};

/* Before statements over the tree: answers what SQL is slow at, or finds that few tickets come into
 * question (within). Until query_done the store is read as it is now. CANCELLED: stopped; it goes
 * on where it was when called again. */
enum ombud_status query_prepare(struct query *q, struct err *err);
/* The same for one node, by answers only. */
enum ombud_status query_prepare_node(struct query *q, struct err *err, const struct node *n);
void query_done(struct query *q);
/* A pattern over letters has to be answered yet. */
bool query_waits_for_letters(const struct query *q);

/* How the filter is to be written now; " FROM ticket t WHERE ", of the few where they are known; and
 * SELECT what with the filter, in brackets: more conditions may follow. */
struct plan query_plan(struct query *q);
struct plan query_probe(struct query *q, const int64_t *tickets, size_t n); /* of these, one by one */
void query_from(struct plan *p, const struct query *q);
void query_select(struct plan *p, struct query *q, const char *what);
bool query_few(const struct node *n); /* ids, or the case, stand among terms that all must hold */
/* " ORDER BY" as the list is sorted, by the engine. */
void query_order(struct buf *out, const struct query *q);
/* Runs a statement over the sets: between begin and end the engine may call matches(). */
void query_begin(struct query *q);
struct rows query_start(struct query *q, struct err *err, struct plan *p); /* begin, and select */
enum ombud_status query_end(struct query *q, struct err *err, struct rows *r);
enum ombud_status query_one_number(struct query *q, struct err *err, struct plan *p, int64_t *n);
/* How many tickets the last statement left undecided. */
enum ombud_status query_note_undecided(struct query *q, struct err *err);
enum data_class query_node_class(const struct node *n); /* the most sensitive thing it asks for */
const char *query_cost_word(const struct node *n);	 /* where what it asks is sought */
/* How many tickets satisfy one node alone; root NULL is all. */
enum ombud_status query_count_node(
    struct query *q, struct err *err, const struct node *root, int64_t *n);

#endif
