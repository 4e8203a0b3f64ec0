/* What a recipe says, read and checked; and its operations carried out one after the other. */
#ifndef OPS_RECIPE_H
#define OPS_RECIPE_H

#include "ops/op.h"
#include "store/recipe.h"

enum { RECIPE_OPS = 8 };

struct recipe_ops {
	const struct op *op[RECIPE_OPS];
	struct ombud_recipe_op line[RECIPE_OPS];
	size_t n;
};
/* Each is an operation for many tickets, takes these arguments, and may be done by the session's
 * agent. SYNTAX, INPUT or DENIED with a sentence. */
enum ombud_status recipe_read(
    struct recipe_ops *out, struct ombud_session *s, struct arena *memory, const char *words);
/* The filter, which must say something. team: as it reads for everybody. A rule judges one letter
 * at a time: it has no limit. */
enum ombud_status recipe_filter(
    struct query **out, struct ombud_session *s, const char *filter, bool rule, bool team);

/* ---- carrying it out ---- */

/* What came of one operation, added up over several runs. */
struct step {
	struct ombud_result sum;
	VEC(struct ombud_outcome) rows;
};
struct course {
	struct ombud_session *s;
	struct arena *memory;        /* what is kept of the outcomes */
	const struct recipe_ops *ops;
	bool keep;                   /* outcomes too, not only their numbers */
	const char *filter;          /* chose the tickets of the first operation, NULL: not asked again */
	int64_t seq;                 /* when the change counter was this (chosen.h) */
	const char *sign;            /* what its entries in the journal begin with, NULL: nothing */
	struct step step[RECIPE_OPS];
	size_t at;                   /* the operation that failed */
};
/* The operation number i on r->ids; next: those that it took or found so already. */
enum ombud_status course_step(
    struct course *c, size_t i, const struct ombud_request *r, id_vec *next);
/* All operations on ids, each on those that the one before took. */
enum ombud_status course_run(struct course *c, const id_vec *ids);
/* The steps as a report has them, in memory. */
const struct ombud_recipe_step *course_steps(struct course *c);
void course_free(struct course *c);

/* ---- operations of the desk and undo ---- */

/* A journal item of place "recipe" set to value, if it still has the value expected. */
struct journal_item;
enum ombud_status recipe_put(struct ombud_session *s, struct arena *memory,
    const struct journal_item *i, const char *expected, const char *value);
/* For whoever renames a saved filter: every recipe gets the text that rewrite makes of its filter
 * (NULL: it stays; free with mem_free), as part of the operation at hand. reader: whose saved filters
 * it names: its owner's, of a rule its maker's, 0: the team's. */
enum ombud_status recipe_rewrite(struct op_ctx *c,
    char *(*rewrite)(void *data, int64_t reader, const char *filter), void *data);

#endif
