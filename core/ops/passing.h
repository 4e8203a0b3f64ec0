/* Counts in passing: what is counted while somebody types has no row of the log for each key. What was asked is
 * remembered, and written when the prompt is left. What a screen asks by itself (the counts of saved filters, the
 * colours of rows) is written before it is told, once an hour. */
#ifndef OPS_PASSING_H
#define OPS_PASSING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/vec.h"
#include "model/field.h"

struct ombud_session;
struct query;

struct passed {
	char *typed, *asked; /* as it was given, and as the log has it */
	char *fields;        /* what it asks for, by name */
	enum data_class class_;
	int64_t n;           /* what it found last */
	bool shown;          /* by an operation: one row an hour stands for it */
};
typedef VEC(struct passed) passed_vec;

enum passing {
	PASSING_TYPED, /* by a person, a key at a time */
	PASSING_SHOWN  /* by a screen */
};

/* Whether the filter may be counted in passing: it asks for nothing masked, or for nothing that the
 * agent may not reveal on any ticket. Else DENIED. */
enum ombud_status passing_may(struct ombud_session *s, const struct query *q);
/* Remembers such a count, or writes it if a screen asks: before anything is told, which it is not if that fails.
 * What a person types on stands for what it was before; else every expression is one, and of very many the log
 * gets its rows now. */
enum ombud_status passing_add(
    struct ombud_session *s, struct query *q, const char *text, int64_t n, enum passing how);
/* Remembers a question that an operation answers by what it does, until it has ended. */
void passing_asked(struct ombud_session *s, enum data_class c, const char *fields, const char *asked);
/* Writes what is remembered. run: what was typed is run now, and has a row of its own; or NULL. */
enum ombud_status passing_log(struct ombud_session *s, const char *run);
void passing_free(passed_vec *v);

#endif
