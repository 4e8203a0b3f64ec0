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
	bool personal;
	int64_t undecided;
	const char *sort_text;
};

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
