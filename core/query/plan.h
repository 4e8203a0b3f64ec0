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

/* An engine on a server cannot call the program. What matches() would say is found out as the statement is written:
 * the texts of the rows that may be asked about are read and matched here, and their ids stand in its place. */
struct lift {
	struct db *db; /* NULL: the engine calls by itself */
	struct sets *sets;
	const int64_t *tickets; /* few: the rows of these, else of all */
	size_t n_tickets;
	bool few;
	const int64_t *cases; /* letters of these */
	size_t n_cases;
	int64_t from, to; /* letters with from <= id < to; to 0: all */
	struct arena memory;
	struct err err; /* a reading failed or was stopped: whoever runs the statement says so */
};

struct plan {
	struct buf sql;
	VEC(struct val) v;
	const struct query_env *env;
	const struct answers *answers; /* NULL: none are to be used */
	/* Few tickets are asked about, by id: look each one up rather than build sets of all. */
	bool probe;
	struct lift lift;
};

enum sense {
	SENSE_CERTAIN,  /* what is undecided does not count, negated or not */
	SENSE_POSSIBLE, /* what is undecided counts, negated or not */
	SENSE_NOT_CERTAIN /* the complement of the first */
};

void plan_condition(struct plan *p, const struct node *root, enum sense sense);
/* A statement of cases and tickets (NULL: the whole case) of the letters that a term over letters,
 * or msg:{}, asks for: of those with from <= id < to, or of some cases. */
void plan_letter_walk(
    struct plan *p, const struct query_env *env, const struct node *n, int64_t from, int64_t to, enum sense sense);
void plan_letters_of_cases(struct plan *p, const struct query_env *env, const struct node *n,
    const int64_t *cases, size_t n_cases, enum sense sense);
/* Lets what the engine cannot call be asked through db by sets, where that is so. */
void plan_lift(struct plan *p, struct db *db, struct sets *sets);
/* ... of the rows of these tickets alone, which live as long as the plan is written. */
void plan_lift_few(struct plan *p, const int64_t *tickets, size_t n);
/* Runs it. */
struct rows plan_run(const struct plan *p, struct db *db, struct err *err);
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
/* text is a column of ours; of a value, fields says as " = 2" of which it may be. */
void plan_matches(struct plan *p, const struct term *t, bool sure, const char *text, const char *fields);
/* The column is a number of the set: chosen(k, column), where the engine calls by itself. */
void plan_member(struct plan *p, const struct bits *ids, int64_t k, const char *column);
/* The same of ids in a list. */
void plan_member_of(struct plan *p, const int64_t *ids, size_t n, int64_t k, const char *column);
void plan_lifted(struct plan *p, int64_t k, const char *text, const char *fields); /* plan_lift.c */
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
