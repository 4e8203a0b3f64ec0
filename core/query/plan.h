/* A checked tree as a condition in SQL. A term is either decided by SQL (numbers, words, dates,
 * labels, flags, exact text) or asks for a set (sets.h) by matches(k, text): substring and pattern
 * over a personal field, a subject, a label or a letter. Where a term has an answer that is ready
 * (answer.h), chosen(k, id) is asked instead: the same rows, without reading their texts. */
#ifndef QUERY_PLAN_H
#define QUERY_PLAN_H

#include "base/buf.h"
#include "query/answer.h"
#include "query/ast.h"
#include "query/query.h"

struct plan {
	struct buf sql;
	VEC(struct val) v;
	const struct query_env *env;
	const struct answers *answers; /* NULL: none are to be used */
	/* Few tickets are asked about, by id: look each one up rather than build sets of all. */
	bool probe;
};

enum sense {
	SENSE_CERTAIN,  /* what is undecided does not count, negated or not */
	SENSE_POSSIBLE, /* what is undecided counts, negated or not */
	SENSE_NOT_CERTAIN /* the complement of the first */
};

void plan_condition(struct plan *p, const struct node *root, enum sense sense);
/* A statement of cases and tickets (NULL: the whole case) of the letters that a term over letters,
 * or msg:{}, asks for: of those with $1 <= id < $2, or of some cases. */
void plan_letter_walk(
    struct plan *p, const struct query_env *env, const struct node *n, enum sense sense);
void plan_letters_of_cases(struct plan *p, const struct query_env *env, const struct node *n,
    const int64_t *cases, size_t n_cases, enum sense sense);
void plan_value(struct plan *p, struct val v); /* appends $n and binds v */
void plan_int(struct plan *p, int64_t i);
void plan_free(struct plan *p);

/* What kind of work a term is, cheapest first. */
enum cost { COST_INDEX, COST_SCAN, COST_LOOKUP, COST_SUBJECT, COST_PERSON, COST_LETTER };
enum cost plan_cost(const struct node *n); /* the dearest part of it */
bool plan_has_sets(const struct node *n);

/* plan_term.c: one term as a condition that is never NULL. sure: undecided counts as no. */
void plan_term(struct plan *p, const struct term *t, bool sure);
/* Opens EXISTS over the ticket's letters; the condition on m and "))" follow. */
void plan_letters(struct plan *p);

/* plan_part.c: pieces that the terms share. */
void plan_add(struct plan *p, const char *sql);
void plan_or(struct plan *p, size_t *ways); /* " OR " before every way but the first */
void plan_list(struct plan *p, const int64_t *ids, size_t n); /* " = 7" or " IN (7,8)" */
/* text is a column of ours. */
void plan_matches(struct plan *p, const struct term *t, bool sure, const char *text);
bool plan_plain(const struct value *v); /* one word asked for as it is */
/* The answer of that number, if it may be asked here; and asking it. */
const struct answer *plan_answer(const struct plan *p, size_t number);
void plan_chosen(struct plan *p, size_t number, bool sure);
bool plan_is_sparse(const struct answer *x); /* written as a list of ids */

/* plan_text.c, plan_word.c, plan_number.c: terms by the type of their field. */
void plan_anywhere(struct plan *p, const struct term *t, bool sure);
void plan_letter_term(struct plan *p, const struct term *t, bool sure); /* of the letter m */
void plan_text(struct plan *p, const struct term *t, bool sure);
void plan_personal(struct plan *p, const struct term *t, bool sure);
void plan_person_has(struct plan *p, const char *not, const int64_t *fields, size_t n);
void plan_label(struct plan *p, const struct term *t, bool sure);
void plan_words(struct plan *p, const struct term *t);
void plan_agent(struct plan *p, const struct term *t);
void plan_scalar(struct plan *p, const struct term *t);

#endif
