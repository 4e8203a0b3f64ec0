/* Files that go along with the letter an agent is writing to a ticket; and what they are once it is sent:
 * attachments of that letter. */
#ifndef STORE_DRAFT_FILE_H
#define STORE_DRAFT_FILE_H

#include "store/db.h"

struct attachment_row;

struct draft_file_row {
	int64_t id, agent_id, ticket_id, person_id, size, at;
	const char *name, *type;
	const void *bytes; /* NULL in a list */
};

enum ombud_status draft_file_add(
    int64_t *id, struct db *db, struct err *err, const struct draft_file_row *f);
/* Without their bytes, in the order in which they were added. */
enum ombud_status draft_file_list(struct draft_file_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t ticket);
/* How many bytes they are together. */
enum ombud_status draft_file_size(
    int64_t *bytes, struct db *db, struct err *err, int64_t agent, int64_t ticket);
/* id 0: all of them. How many went: db_changed. */
enum ombud_status draft_file_drop(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t id);

/* They become the message's attachments, and are drafts no more. */
enum ombud_status draft_file_send(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t message, int64_t person);
/* Copies of the message's files are the agent's drafts again, but for those marked as proof of identity. */
enum ombud_status draft_file_give_back(struct db *db, struct err *err, int64_t agent, int64_t ticket,
    int64_t message, int64_t now);
/* Those of the agent's drafts that the message has are drafts no more. */
enum ombud_status draft_file_take_up(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t message);

/* A message's files with their bytes, by number. */
enum ombud_status sent_file_list(struct attachment_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t message);
/* How many attachments a ticket shows. */
enum ombud_status attachment_count(
    int64_t *n, struct db *db, struct err *err, int64_t case_id, int64_t ticket_id);

#endif
