/* Facets: which values a field has among the tickets of a filter, and how many have each. Never of
 * personal values. */
#ifndef QUERY_FACET_H
#define QUERY_FACET_H

#include "query/state.h"

/* The i-th field that has facets, NULL after the last. */
const char *facet_field(size_t i);
/* Its name in full from a name, alias or prefix; NULL: it has none. */
const char *facet_find(const char *name);

struct facet {
	struct query *q;   /* opened by the caller */
	const id_vec *ids; /* instead of q's terms: what they found, ascending; NULL: none */
	struct err *err;
	struct arena *memory;
	VEC(struct ombud_facet) v; /* vec_free; strings in memory */
	int64_t more;              /* values that were left out, beyond most */
};

/* field as facet_find gives it. The tickets are counted in one statement, which a key stops. */
enum ombud_status query_facet(struct facet *f, const char *field, size_t most);
/* Whether q's terms are dear: then they are better run once, and the ids given. */
bool facet_wants_ids(const struct query *q);

/* For its own files. */
void facet_add(struct facet *f, const char *label, const char *term, int64_t count);
/* The condition on ticket t. */
void facet_where(struct facet *f, struct plan *p);
struct rows facet_start(struct facet *f, struct plan *p);
enum ombud_status facet_end(struct facet *f, struct plan *p, struct rows *r);

/* facet_days.c: count is tenths of days from receipt to the end, of so many of a hundred; not of those that are open. */
enum ombud_status facet_days(struct facet *f, const char *field, int share);
/* Its column of ticket t, NULL: it has none of its own; and the value that a row of such a statement begins with. */
const char *facet_column(const char *field);
void facet_add_value(struct facet *f, const char *field, const struct rows *r, int64_t count);

/* facet_time.c */
enum ombud_status facet_conditions(struct facet *f, const char *const (*rows)[2], size_t n);
enum ombud_status facet_due(struct facet *f);
enum ombud_status facet_flags(struct facet *f);
enum ombud_status facet_months(struct facet *f, size_t most);

#endif
