/* A query, opened. Shared by the files that open, run, explain it. */
#ifndef QUERY_STATE_H
#define QUERY_STATE_H

#include "query/check.h"
#include "query/plan.h"
#include "query/sort.h"

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

/* SELECT what FROM ticket t WHERE the filter; more SQL may follow. */
void query_select(struct plan *p, const struct query *q, const char *what);
/* " ORDER BY" as the list is sorted, by the engine. */
void query_order(struct buf *out, const struct query *q);
/* Runs a statement over the sets: between begin and end the engine may call matches(). */
void query_begin(struct query *q);
enum ombud_status query_end(struct query *q, struct err *err, struct rows *r);
/* How many tickets satisfy one node alone; root NULL is all. */
enum ombud_status query_count_node(
    struct query *q, struct err *err, const struct node *root, int64_t *n);

#endif
