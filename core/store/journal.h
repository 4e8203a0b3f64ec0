/* What was changed, before and after, one entry a command: undo and redo read it. What a command did
 * alike to many tickets stands as sets; what it did to one, and what may be personal, as items. */
#ifndef STORE_JOURNAL_H
#define STORE_JOURNAL_H

#include "store/db.h"

enum entry_state { ENTRY_DONE, ENTRY_UNDONE, ENTRY_FIXED };

struct journal_entry {
	int64_t id, at, agent_id, of_id, job_id, tickets;
	const char *op, *sentence;
	enum entry_state state;
	bool redo;
};
struct journal_item {
	int64_t id, row_id, ticket_id, person_id;
	const char *place, *field; /* place: ticket link message ...; field: a column, or label:NAME */
	const char *before, *after; /* NULL: there was nothing */
};
struct journal_set {
	int64_t id, n, first_id, last_id;
	const char *field, *before, *after;
	const void *ids; /* base/idpack.h */
	size_t bytes;
};
#define JOURNAL_DATES "dates"  /* field of a ticket's dates together: ticket_dates_text */
#define JOURNAL_LABEL "label:" /* field of a label is this and its name; "0" is off, "1" is on */

enum ombud_status journal_begin(
    int64_t *id, struct db *db, struct err *err, const struct journal_entry *e);
enum ombud_status journal_finish(struct db *db, struct err *err, const struct journal_entry *e);
enum ombud_status journal_item_add(
    struct db *db, struct err *err, int64_t entry, const struct journal_item *i);
/* NOTFOUND without a sentence. */
enum ombud_status journal_load(struct journal_entry *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id);
/* Newest first; agent 0: everyone's. */
enum ombud_status journal_list(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t agent, size_t limit);
enum ombud_status journal_of_team(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, const char *team, size_t limit);
enum ombud_status journal_items(struct journal_item **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t entry);
/* ids are ascending; parted into sets of a size that is quickly searched. */
enum ombud_status journal_set_add(struct db *db, struct err *err, int64_t entry,
    const struct journal_set *field, const int64_t *ids, size_t n);
enum ombud_status journal_sets(struct journal_set **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t entry);
/* Entries that undid or redid this one and still count. */
enum ombud_status journal_children(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t entry);
/* The newest change of a ticket's field, between first and last by name: before and after are in
 * change, by whom and when in out. NOTFOUND without a sentence. */
enum ombud_status journal_newest_change(struct journal_entry *out, struct journal_set *change,
    struct db *db, struct err *err, struct arena *memory, int64_t ticket, const char *first,
    const char *last);
/* The newest entry of an agent's that has an item about that row. NOTFOUND without a sentence. */
enum ombud_status journal_of_row(
    int64_t *entry, struct db *db, struct err *err, const char *place, int64_t row);
/* What stood in a ticket's field before this agent changed it, each time that still counts: strings
 * in memory. */
enum ombud_status journal_replaced(const char ***out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, const char *field, int64_t agent);
/* Entries that touched one ticket, newest first: its history. */
enum ombud_status journal_of_ticket(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t ticket, size_t limit);
/* The agent's newest entry that can be undone (redo: whose undoing can be taken back). One whose letters
 * have left is passed over: nothing of it ever goes back. */
enum ombud_status journal_newest(
    int64_t *id, struct db *db, struct err *err, int64_t agent, bool redo);
/* The newest few that were passed over on the way to that one. */
enum ombud_status journal_left(struct journal_entry **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t after);
enum ombud_status journal_set_state(
    struct db *db, struct err *err, int64_t id, enum entry_state state);

#endif
