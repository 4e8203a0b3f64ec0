/* A letter to a ticket's person: to whom it goes, what it says, and what it quotes. */
#ifndef OPS_REPLY_H
#define OPS_REPLY_H

#include "ops/mask.h"
#include "ops/session.h"
#include "ops/template.h"
#include "store/message.h"
#include "store/ticket.h"

/* Of a reveal that a letter is, in the list of reasons. */
#define REPLY_REASON "reply"

struct reply {
	const char *recipient;   /* in clear: shown to nobody */
	const char *subject;     /* without personal data, with the ticket's number */
	const char *body;        /* as it is sent: values filled in, quoted lines in clear, or masked elsewhere */
	const char *in_reply_to; /* Message-ID of the letter that is answered, "": none */
	const char *charset;     /* of that letter */
	bool elsewhere;          /* recipient may be anybody's: what tells them is a reveal */
	bool answers;            /* it is the answer that the request is owed */
	/* Of reply_look: that has still to be said; and why it cannot leave as the answer, "" where it can. */
	bool choose;
	const char *refused;
	enum state asks;   /* its words stop the clock once the ticket is moved to this; 0: they do not, or it is there */
	const char *purpose; /* code */
	const char *blocked; /* why it may not leave for that purpose, a sentence; "" where it may */
	const char *empty; /* settings that it would name and that are not set: "a, b", or "" */
};

struct reply_ask {
	const char *code;    /* template; "": none */
	const char *text;    /* what the agent wrote; "": the template's */
	const char *answers; /* yes, no, or "": as the template says */
	int64_t to;          /* which of the person's addresses, from 1; 0: where the newest letter came from */
	const char *purpose; /* another than that of the ticket's kind; NULL or "": that */
	bool unread;         /* nobody read the letter: a name that may be an advertisement is left out */
	int64_t seen;        /* the newest letter that who writes has read; 0: not asked */
};

/* Strings live in memory a. INPUT, CONFLICT, NOTFOUND with the sentence that says what to do. */
enum ombud_status reply_make(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask);

/* Why no letter can leave as the ticket's answer as things stand, a sentence; "" where one can. */
const char *reply_answer_refused(const struct ticket_row *t);

/* How a letter is put on its way. */
struct reply_way {
	const char *kind;         /* of the outbox: reply, ack */
	int64_t person, agent;    /* agent 0: the desk */
	int64_t at, send_at;      /* UTC seconds */
	const char *purpose;      /* code; NULL: that of the ticket's kind */
	bool of_case;             /* every ticket of the case has it, not this one alone */
};
struct reply_put {
	int64_t message, outbox; /* rows */
};
/* Inside a write transaction: the letter becomes one of the case, and waits in the outbox. */
enum ombud_status reply_put(struct reply_put *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply *r, const struct reply_way *way);
/* The same before it is decided whether it is the answer: that alone is no refusal yet. */
enum ombud_status reply_look(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask);

/* What an agent begins to write on: the template in the person's language with all filled in but the name,
 * and the newest letter quoted, masked. Also *seen, for reply_ask. What no text would mend (nowhere to send
 * it to or from, a closed ticket) is refused here, before anything is written. */
/* When the letter was written that an answer quotes; the ticket's receipt where none came. */
enum ombud_status reply_quotes_at(int64_t *at, struct ombud_session *s, struct arena *a, const struct ticket_row *t);
enum ombud_status reply_begin(const char **text, int64_t *seen, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const char *code);

/* core/reply.c: the ticket for whoever may do op to it and may read what it quotes; and who it leaves from. */
enum ombud_status reply_load(struct ticket_row *t, struct ombud_session *s, struct arena *a, int64_t ticket,
    const char *op, const char *reason);
enum ombud_status reply_sender(const char **out, struct ombud_session *s, struct arena *a);

#endif
