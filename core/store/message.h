/* Letters in and out, notes, recorded answers; their raw form, attachments, and hints. */
#ifndef STORE_MESSAGE_H
#define STORE_MESSAGE_H

#include "store/db.h"

enum direction { DIR_IN = 1, DIR_OUT = 2, DIR_NOTE = 3, DIR_ANSWER = 4, DIR_SYSTEM = 5 };

struct message_row {
	int64_t id, case_id, ticket_id, person_id, at, agent_id;
	enum direction direction;
	const char *sender, *subject, *body, *charset, *remark, *message_id, *in_reply_to, *channel;
	const char *purpose; /* of what leaves: its code (model/purpose.h); NULL is "" */
	unsigned char hash[32];
	unsigned flags; /* enum letter_flag */
};
struct attachment_row {
	int64_t id, message_id, n, size;
	const char *name, *type;
	const void *bytes; /* NULL: not kept */
	size_t n_bytes;
	bool proof;         /* marked as a copy of a proof of identity (store/proof.h) */
	int64_t removed_at; /* 0: it is there */
};
struct hint_row {
	int64_t id, case_id, message_id, ticket_id, kind, state;
	const char *rule;
};

enum ombud_status message_insert(
    int64_t *id, struct db *db, struct err *err, const struct message_row *m);
/* What a ticket shows of its case: letters of the case, and its own notes; by time. */
enum ombud_status message_list(struct message_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t case_id, int64_t ticket_id);
/* One of them, whatever it is; NOTFOUND without a sentence. */
enum ombud_status message_get(
    struct message_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
/* How many these are; ticket 0: of the case alone. */
enum ombud_status message_count(
    int64_t *n, struct db *db, struct err *err, int64_t case_id, int64_t ticket_id);
enum ombud_status message_withdraw(struct db *db, struct err *err, int64_t id, bool withdrawn);
/* How many files came with a letter, and their bytes; and of message m that it has just as many, in SQL. */
struct message_files {
	int64_t n, size;
};
#define MESSAGE_FILES_ARE(n, size)                                                                             \
	"(SELECT count(*) FROM attachment a WHERE a.message_id = m.id) = " n                                         \
	" AND (SELECT coalesce(sum(a.size), 0) FROM attachment a WHERE a.message_id = m.id) = " size
/* *same: a letter with that Message-ID and hash is here; *other: one with another hash is. What a program
 * before this one stored has the hash of its words alone, said: its files tell then. */
enum ombud_status message_known(bool *same, bool *other, struct db *db, struct err *err, const char *message_id,
    const unsigned char hash[32], const unsigned char said[32], const struct message_files *files);
enum ombud_status raw_insert(struct db *db, struct err *err, int64_t message, int64_t person,
    int32_t until_day, const void *bytes, size_t n);
/* Raw letters whose time has passed are dropped; how many. */

enum ombud_status attachment_insert(struct db *db, struct err *err, int64_t message,
    int64_t person, const struct attachment_row *a);
/* Without their bytes; by message and number. */
enum ombud_status attachment_list(struct attachment_row **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t case_id, int64_t ticket_id);
enum ombud_status attachment_bytes(struct attachment_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id);

enum ombud_status hint_insert(struct db *db, struct err *err, const struct hint_row *h);
enum ombud_status hint_list(struct hint_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t case_id);
enum ombud_status hint_set(
    struct db *db, struct err *err, int64_t id, int64_t state, int64_t ticket_id);

#endif
