/* What left the desk for somebody else than the ticket's person. */
#ifndef STORE_DISCLOSURE_H
#define STORE_DISCLOSURE_H

#include "store/outbox.h"

struct disclosure_row {
	int64_t id, ticket_id, person_id, message_id, agent_id, at;
	const char *recipient, *reason;
	const char *what; /* letters as "@12,15", their rows of message, and kinds of data; never the values */
	enum outbox_state state; /* how far the letter got; of one that the outbox no longer has, SENT */
};

enum ombud_status disclosure_add(int64_t *id, struct db *db, struct err *err, const struct disclosure_row *d);
/* Those that were not taken back, oldest first; with those of tickets that were merged into it. */
enum ombud_status disclosure_list(struct disclosure_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
enum ombud_status disclosure_withdraw(struct db *db, struct err *err, int64_t id, bool withdrawn);
/* Whether the ticket was forwarded to that address, by a letter that left or is about to. */
enum ombud_status disclosed_to(
    bool *yes, struct db *db, struct err *err, int64_t ticket, const char *address);

#endif
