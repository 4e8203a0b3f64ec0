/* What is recorded of a ticket beside its row: facts, items that stay, recipients' tasks, and counts of
 * what else the law asks for. Rows are added and withdrawn, never changed; a task is ended once. */
#ifndef STORE_FACT_H
#define STORE_FACT_H

#include "model/required.h"
#include "store/db.h"

/* The last of each name that stands. Strings in memory. */
enum ombud_status fact_list(struct fact **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
/* The value of that name that stands, in memory; "": none. */
enum ombud_status fact_value(const char **out, struct db *db, struct err *err, struct arena *memory,
    int64_t ticket, const char *name);
/* An instant that stands under that name; 0: none. */
enum ombud_status fact_time(int64_t *at, struct db *db, struct err *err, int64_t ticket, const char *name);
enum ombud_status fact_insert(int64_t *id, struct db *db, struct err *err, int64_t ticket, int64_t person,
    const struct fact *f);

struct retained_row {
	int64_t id, ticket_id, person_id, until_day, review_day, at, agent_id;
	const char *item, *code, *ground;
	const char *object;        /* model/kept.h; "": nothing that an erasure knows, but for a field */
	int64_t object_id, field;
};
/* As a condition of SQL: that item k stands. At the end of its day its words go. */
#define RETAINED_STANDS "k.withdrawn = 0 AND k.item <> ''"
enum ombud_status retained_list(struct retained_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
/* Those of all of a person's requests. */
enum ombud_status retained_of_person(struct retained_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person);
enum ombud_status retained_insert(
    int64_t *id, struct db *db, struct err *err, const struct retained_row *r);

enum task_state { TASK_OPEN, TASK_DONE, TASK_IMPOSSIBLE, TASK_DISPROPORTIONATE };
struct task_row {
	int64_t id, ticket_id, person_id, due_day, state, at, agent_id, ended_at, ended_by;
	int64_t message_id; /* the letter that told them; 0: none has */
	const char *recipient, *what, *text, *reason;
};
enum ombud_status task_list(struct task_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
enum ombud_status task_insert(int64_t *id, struct db *db, struct err *err, const struct task_row *t);
/* NOTFOUND: the ticket has no such task that stands. */
enum ombud_status task_set(struct db *db, struct err *err, const struct task_row *t);
/* One field at a time, as undo puts it back: the row's state with its reason and time. */
enum ombud_status task_state_put(
    struct db *db, struct err *err, int64_t id, int64_t state, int64_t at, int64_t agent);
enum ombud_status task_open_count(int64_t *n, struct db *db, struct err *err, int64_t ticket);

/* Withdraws a row of one of these tables: "fact", "retained" or "task". */
enum ombud_status kept_withdraw(struct db *db, struct err *err, const char *table, int64_t id);

/* Searches, reviews, packages, tasks, items, suppressions, address: the counts of the view. */
enum ombud_status required_counts(
    struct required_view *v, struct db *db, struct err *err, int64_t ticket, int64_t person);

/* The ticket that this one is a duplicate of, by its link; id 0: there is none. */
struct survivor {
	int64_t id, kind, state, identity, person_id;
	bool duplicate_itself;
};
enum ombud_status survivor_of(struct survivor *out, struct db *db, struct err *err, int64_t ticket);

/* Open tickets whose evidence an erasure would take: access, portability, an authority's letter, of the
 * same person or in the same case. */
enum ombud_status evidence_siblings(
    int64_t *n, struct db *db, struct err *err, int64_t ticket, int64_t case_id, int64_t person);

/* Processing of the person's data is restricted (Art. 18, 21(1)). */
enum ombud_status person_restrict(bool *changed, struct db *db, struct err *err, int64_t person, bool on);

#endif
