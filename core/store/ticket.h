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
	const char *subject, *external_id, *lang, *extension, *resolution, *ground, *team;
	/* not columns: their own table, kept as a sorted comma list */
	const char *labels;
};

enum ticket_column_type { COLUMN_INT, COLUMN_REF, COLUMN_TEXT }; /* REF: 0 is stored as NULL */

/* What two agents may change side by side. A ticket holds for each part the version at which it
 * last changed. PART_NONE: counters and what follows from other columns; it collides with nothing. */
enum ticket_part {
	PART_NONE, PART_KIND, PART_STATE, PART_PRIORITY, PART_ASSIGNEE, PART_LABEL, PART_IDENTITY,
	PART_SNOOZE, PART_DATE, PARTS
};
const char *ticket_part_name(enum ticket_part part); /* as a person reads it */

struct ticket_column {
	const char *name;
	enum ticket_column_type type;
	size_t offset;
	const char *title; /* as a person reads it in a preview; NULL: not shown */
	enum ticket_part part;
	bool personal;     /* its value may hold personal data */
	bool derived;      /* follows from other columns or rows: it keeps nothing from going back */
};
extern const struct ticket_column ticket_columns[];
extern const size_t ticket_columns_n;

/* Columns as a set: one bit each, in the table's order; labels stand beside them. */
#define TICKET_LABELS (UINT64_C(1) << 63)
#define TICKET_ALL UINT64_MAX
uint64_t ticket_column_bit(const char *name);
/* What differs. */
uint64_t ticket_difference(const struct ticket_row *before, const struct ticket_row *after);
unsigned ticket_parts(uint64_t columns); /* bits by enum ticket_part */

/* Numbers and words of a row that no table knows (somebody wrote into the file): CORRUPT with a
 * sentence, marked as one row's. No reader here hands such a row out, so that nobody else meets it. */
enum ombud_status ticket_damage(struct err *err, const struct ticket_row *t);
uint64_t ticket_damage_columns(void); /* that it looks at */
/* The first that are, lowest id first, a sentence each and a newline; how many in all. */
enum ombud_status tickets_damaged(int64_t *n, struct buf *out, struct db *db, struct err *err);

/* Strings live in memory. NOTFOUND without a sentence. */
enum ombud_status ticket_load(struct ticket_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id);
enum ombud_status ticket_insert(int64_t *id, struct db *db, struct err *err, const struct ticket_row *t);
/* Writes what differs between before and after, version before->version + 1, if the stored
 * version is still before's: else CONFLICT. Labels and stamps too. */
enum ombud_status ticket_update(struct db *db, struct err *err, const struct ticket_row *before,
    const struct ticket_row *after);
/* The version at which each part last changed; 0: not since there are stamps. */
enum ombud_status ticket_stamps(int64_t out[PARTS], struct db *db, struct err *err, int64_t id);

/* Many at once. ids are ascending, none twice. Rows come in that order, those that are there and
 * whole: of the others ticket_load says which it is. Only the columns of the set are read, and those that
 * tell damage; the others are 0 and "". */
enum ombud_status tickets_load(struct ticket_row *out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const int64_t *ids, size_t n_ids, uint64_t columns);
/* All of ids get after's values in the columns of the set, version + 1, and the stamps. */
enum ombud_status tickets_update(struct db *db, struct err *err, const int64_t *ids, size_t n,
    uint64_t columns, const struct ticket_row *after);
enum ombud_status tickets_label(
    struct db *db, struct err *err, const int64_t *ids, size_t n, const char *label, bool on);

/* One statement for row after row that changes in the same columns, each to values of its own. */
struct ticket_writer {
	struct rows stmt;
	uint64_t columns;
	bool open;
};
enum ombud_status ticket_writer_put(struct ticket_writer *w, struct db *db, struct err *err,
    uint64_t columns, const struct ticket_row *after);
enum ombud_status ticket_writer_end(struct ticket_writer *w);

/* The value of a column as text in memory, and back: what the journal holds. */
const char *ticket_column_text(
    struct arena *memory, const struct ticket_row *t, const struct ticket_column *c);
void ticket_column_set(struct arena *memory, struct ticket_row *t, const struct ticket_column *c,
    const char *text);
/* From a column of a select. */
void ticket_column_read(struct ticket_row *t, const struct ticket_column *c, const struct rows *r,
    int at, struct arena *memory);
bool ticket_column_same(
    const struct ticket_row *a, const struct ticket_row *b, const struct ticket_column *c);
int64_t ticket_column_int(const struct ticket_row *t, const struct ticket_column *c);
struct val ticket_column_value(const struct ticket_row *t, const struct ticket_column *c);
const struct ticket_column *ticket_column_find(const char *name);
/* A ticket's dates together as one text, and back: a clock that has ended keeps them, so that they do
 * not always follow from the rest. */
uint64_t ticket_date_columns(void);
const char *ticket_dates_text(struct arena *memory, const struct ticket_row *t);
bool ticket_dates_set(struct ticket_row *t, const char *text);

/* Labels as they stand in a row: a sorted list with commas. */
bool labels_has(const char *list, const char *name, size_t n);
/* The first label of *list that is not in other; *list moves on behind it. NULL: no more. */
const char *labels_next(const char **list, const char *other, size_t *n);
/* The list with name in it, or without it; in memory. */
const char *labels_put(struct arena *memory, const char *list, const char *name, bool on);

/* Ids of the case's tickets, oldest first. */
enum ombud_status tickets_of_case(
    int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t case_id);
/* fresh: it was not there before. */
enum ombud_status ticket_link(
    bool *fresh, struct db *db, struct err *err, int64_t a, int64_t b, const char *type);
enum ombud_status ticket_unlink(
    struct db *db, struct err *err, int64_t a, int64_t b, const char *type);
struct ticket_ends {
	int64_t a, b;
	const char *type;
};
/* All links of two tickets, whichever stands first. */
enum ombud_status ticket_links_between(struct ticket_ends **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t one, int64_t other);
/* "claims #12, sibling #13", in memory. */
enum ombud_status ticket_links_text(
    const char **out, struct db *db, struct err *err, struct arena *memory, int64_t id);
enum ombud_status case_insert(
    int64_t *id, struct db *db, struct err *err, int64_t received_at, int64_t person_id);

#endif
