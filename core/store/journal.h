/* What was changed, before and after, one entry a command: undo and redo read it. */
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
	const char *place, *field; /* place: ticket label link message ... */
	const char *before, *after; /* NULL: there was nothing */
};

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
enum ombud_status journal_items(struct journal_item **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t entry);
/* Items of one ticket, newest first: its history. */
enum ombud_status journal_of_ticket(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t ticket, size_t limit);
/* The agent's newest entry that can be undone (redo: whose undoing can be taken back). */
enum ombud_status journal_newest(
    int64_t *id, struct db *db, struct err *err, int64_t agent, bool redo);
enum ombud_status journal_set_state(
    struct db *db, struct err *err, int64_t id, enum entry_state state);

#endif
