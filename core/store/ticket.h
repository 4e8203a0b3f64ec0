/* Tickets as rows. One table of columns (ticket_columns) drives reading, writing, the journal and
 * undo: a new column is one member and one row. */
#ifndef STORE_TICKET_H
#define STORE_TICKET_H

#include <stddef.h>
#include <stdint.h>

#include "store/db.h"

/* "Never": 9999-12-31T23:59:59Z, so that what has no date sorts last. */
#define DUE_NEVER INT64_C(253402300799)

struct ticket_row {
	int64_t id, version;
	int64_t case_id, person_id; /* 0: none */
	int64_t kind, state, is_open, priority, assignee_id, author_id, identity;
	int64_t received_at, updated_at, due_at, strict_at;
	int64_t due_day, strict_day, extended_day, letter_day, constants;
	int64_t asked_day, late_ask, answered_at, closed_at, snoozed_until, merged_into;
	int64_t n_messages, n_attachments, size;
	const char *subject, *external_id, *lang, *extension, *resolution, *ground;
	/* not columns: their own table, kept as a sorted comma list */
	const char *labels;
};

enum ticket_column_type { COLUMN_INT, COLUMN_REF, COLUMN_TEXT }; /* REF: 0 is stored as NULL */

struct ticket_column {
	const char *name;
	enum ticket_column_type type;
	size_t offset;
	const char *title; /* as a person reads it in a preview; NULL: not shown */
	bool personal;     /* its value may hold personal data */
};
extern const struct ticket_column ticket_columns[];
extern const size_t ticket_columns_n;

/* Strings live in memory. NOTFOUND without a sentence. */
enum ombud_status ticket_load(struct ticket_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id);
enum ombud_status ticket_insert(int64_t *id, struct db *db, struct err *err, const struct ticket_row *t);
/* Writes what differs between before and after, version before->version + 1, if the stored
 * version is still before's: else CONFLICT. Labels too. */
enum ombud_status ticket_update(struct db *db, struct err *err, const struct ticket_row *before,
    const struct ticket_row *after);

/* The value of a column as text in memory, and back: what the journal holds. */
const char *ticket_column_text(
    struct arena *memory, const struct ticket_row *t, const struct ticket_column *c);
void ticket_column_set(struct arena *memory, struct ticket_row *t, const struct ticket_column *c,
    const char *text);
const struct ticket_column *ticket_column_find(const char *name);

/* Ids of the case's tickets, oldest first. */
enum ombud_status tickets_of_case(
    int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t case_id);
enum ombud_status ticket_link(
    struct db *db, struct err *err, int64_t a, int64_t b, const char *type);
enum ombud_status ticket_unlink(
    struct db *db, struct err *err, int64_t a, int64_t b, const char *type);
/* "claims #12, sibling #13", in memory. */
enum ombud_status ticket_links_text(
    const char **out, struct db *db, struct err *err, struct arena *memory, int64_t id);
enum ombud_status case_insert(
    int64_t *id, struct db *db, struct err *err, int64_t received_at, int64_t person_id);

#endif
