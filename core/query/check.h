/* Gives the values of a parsed filter their meaning: names of kinds, agents and labels, dates,
 * patterns, saved filters. Everything that can be wrong with a filter is found here, at its byte. */
#ifndef QUERY_CHECK_H
#define QUERY_CHECK_H

#include "query/dates.h"
#include "query/parse.h"
#include "query/query.h"
#include "query/sets.h"
#include "store/agent.h"
#include "store/saved.h"

enum { SEARCHES_MOST = 1000 };

struct check {
	const struct query_env *env; /* db may be NULL: then no name from the store is known */
	struct arena *memory;
	struct err *err;
	struct sets *sets;
	size_t terms, values;        /* of this filter and the saved ones in it */
	bool personal;               /* asks for what is shown masked */
	unsigned reads;              /* enum query_reads */
	size_t label_names;          /* that patterns over labels stand for */
	const char **labels;         /* all that tickets bear, fetched once many are asked for */
	size_t n_labels, labels_asked;
	bool labels_known, labels_many; /* they are too many to be fetched */
	struct workdays workdays;
	size_t searches;             /* texts and patterns to look for */
	const struct saved_frame *inside; /* saved filters being read */
	bool blamed;                 /* the sentence names the saved filter at fault */
	struct agent_row *agents;    /* fetched when first asked for */
	size_t n_agents;
	bool agents_known;
	struct saved_row *saved;
	size_t n_saved;
	bool saved_known;
};

enum ombud_status check_tree(struct check *c, struct node *n);
/* Counts a text or pattern that has to be searched for: each costs its own run over what is searched. */
enum ombud_status check_search(struct check *c, const struct value *v);

/* check_words.c */
enum ombud_status check_enum(struct check *c, const struct field *f, struct value *v);
enum ombud_status check_agent(struct check *c, const struct term *t, struct value *v);
enum ombud_status check_flag(struct check *c, struct term *t, struct value *v);
enum ombud_status check_agents_load(struct check *c);

/* check_label.c */
enum ombud_status check_label(struct check *c, struct term *t, struct value *v);

/* check_reads.c: what a checked term hangs on, enum query_reads. */
unsigned term_reads(const struct term *t);

/* check_past.c: of tickets as they were, whether what the checked term or the order asks was kept. */
enum ombud_status check_past(struct check *c, const struct node *n);
struct sort;
enum ombud_status sort_past(struct err *err, const struct sort *s, size_t at);

/* check_scalar.c */
enum ombud_status check_number(struct check *c, struct value *v);
enum ombud_status check_date(struct check *c, const struct term *t, struct value *v);

/* check_order.c: a range or a comparison of personal values. */
bool check_has_order(const struct term *t, const struct value *v);
enum ombud_status check_order(struct check *c, struct term *t, const struct value *v);

/* check_saved.c: fills the node's child. Cycles are refused. */
enum ombud_status check_saved(struct check *c, struct node *n);
enum ombud_status check_saved_load(struct check *c);

#endif
