/* A ticket's letters with their attachments, masked, for whoever opens it: each with how far it is on its way. */
#ifndef TICKET_LETTERS_H
#define TICKET_LETTERS_H

#include "ops/mask.h"
#include "store/ticket.h"

struct ticket_letters_of {
	const struct ticket_row *row;
	struct masker *masker;
	int64_t seen_at; /* when the agent last opened the ticket */
};
/* Fills messages, n_messages and message_id of *out, in memory. */
enum ombud_status ticket_letters(struct ombud_ticket *out, struct ombud_session *s, struct arena *memory,
    const struct ticket_letters_of *of);
/* Who did something: 0 is the desk. */
const char *ticket_agent(struct ombud_session *s, struct arena *memory, int64_t id);

/* ticket.c: as ombud_ticket_peek, with the reason why another's is read. Nothing is marked as seen and nothing is
 * logged: who shows more of it than a look in passing does logs that first. */
enum ombud_status ticket_look(
    struct ombud_ticket **out, struct ombud_session *s, int64_t id, const char *reason);

#endif
