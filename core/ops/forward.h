/* A ticket shown to somebody outside, who is not its person: to whom, with which letters, and what of the
 * person's data leaves with them. */
#ifndef OPS_FORWARD_H
#define OPS_FORWARD_H

#include "ops/reply.h"

struct forward_ask {
	const char *to;       /* an address */
	const char *reason;   /* why; kept with the disclosure */
	const char *letters;  /* all, newest, none, numbers as the ticket shows them: 1,3, or rows: @12,15; "": newest */
	const char *in_clear; /* fields with commas between, yes for all; "": masked */
	const char *text;     /* the agent's own words */
	int64_t seen;         /* the newest letter that was looked at, as forward.seen had it; 0: nobody looked */
};

struct forward {
	struct reply letter;
	datum_set clear, masked; /* fields that leave so; none is in both */
	const char *what;        /* the same in words, and the letters: never a value */
	const char *letters;     /* as rows, for an ask: what the ticket shows as number 3 may be another by then */
	const char *kept;        /* as the disclosure keeps it */
	bool known;              /* the records of processing have the recipient */
	size_t n_letters;
	int64_t seen;            /* the newest letter of the ticket, for an ask's seen */
	const char *reason;
};

/* Strings live in memory a. INPUT, CONFLICT, NOTFOUND, DENIED with the sentence that says what to do. */
enum ombud_status forward_make(struct forward *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct forward_ask *ask);
/* What is said of a recipient whom the records do not have, behind what is disclosed; "" of others. */
const char *forward_unknown(const struct forward *f);
/* A letter that a ticket shows, at its place. */
struct forward_place {
	int64_t id, at;
};
/* What a disclosure keeps, with each letter's number and day as the ticket shows them now: numbers move
 * where a note is taken back. In memory a. */
const char *forward_what(struct ombud_session *s, struct arena *a, const char *kept,
    const struct forward_place *v, size_t n);
/* "name, email" of a set of fields, in memory a. */
const char *forward_fields(struct arena *a, datum_set fields);
/* Whether "all" takes that letter: what came, and what the person was answered. */
enum ombud_status forward_takes(
    bool *yes, struct ombud_session *s, struct arena *a, const struct message_row *v);
/* What is said where the agent says nothing, in the ticket's language. */
enum ombud_status forward_plain(
    const char **text, struct ombud_session *s, struct arena *a, const struct ticket_row *t);
/* Where one's own words begin: room, and who writes. */
enum ombud_status forward_begin(const char **text, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t);

/* Teams of active agents, each once. */
enum ombud_status team_names(const char *const **out, size_t *n, struct ombud_session *s, struct arena *a);
/* Its name as it is written; INPUT names those that are. */
enum ombud_status team_find(const char **out, struct ombud_session *s, struct arena *a, const char *word);

#endif
