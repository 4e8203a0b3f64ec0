/* A letter to a ticket's person: to whom it goes, what it says, and what it quotes. */
#ifndef OPS_REPLY_H
#define OPS_REPLY_H

#include "ops/checklist.h"
#include "ops/letter_room.h"
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
	const char *waits; /* as the answer: for whom it waits before it leaves, a sentence; "": it leaves */
	enum state asks;   /* it moves the ticket to this, and stops the clock once it left; 0: it does not, or it is there */
	bool reminds;      /* of what was asked */
	const char *also;      /* "13,14": tickets of the case that it answers too */
	struct checklist list; /* what it must say, and does or does not */
	const char *purpose; /* code */
	const char *blocked; /* why it may not leave for that purpose, a sentence; "" where it may */
	const char *empty; /* settings that it would name and that are not set: "a, b", or "" */
};

struct reply_ask {
	const char *code;    /* template; "": none. "restricted+13:erased" has also behind it */
	const char *also;    /* "13,14:erased": tickets of the case that it answers too, and the templates of their sections; NULL: none */
	const char *text;    /* what the agent wrote; "": the template's */
	const char *answers; /* yes, no, or "": as the template says */
	int64_t to;          /* which of the person's addresses, from 1; 0: where the newest letter came from */
	const char *purpose; /* another than that of the ticket's kind; NULL or "": that */
	bool unread;         /* nobody read the letter: a name that may be an advertisement is left out */
	int64_t seen;        /* the newest letter that who writes has read; 0: not asked */
	struct letter_known known; /* what fills the places that a template leaves open */
	bool notice;         /* the operation that extends writes its notice */
};

/* Strings live in memory a. INPUT, CONFLICT, NOTFOUND with the sentence that says what to do. */
enum ombud_status reply_make(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask);

/* The points of a letter that need not be ready: places to fill in count for nothing. */
enum ombud_status reply_points(struct checklist *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask);

/* Why no letter leaves as the ticket's answer as things stand, a sentence; "" where one does. */
const char *reply_answer_refused(const struct ticket_row *t);
struct template;
/* The same of a letter that is made from a template, which may be a refusal. */
const char *reply_letter_refused(const struct ticket_row *t, const struct template *m);

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
struct op_ctx;
/* family_reply.c: the letter waits in the outbox, and undo takes it back. *letter: its row there. */
enum ombud_status reply_send_later(
    int64_t *letter, struct op_ctx *c, struct ticket_row *t, const struct reply *r, int64_t files);
/* reply_files.c: packages that go with the answer become files of it, before these are counted. */
enum ombud_status reply_packages(struct op_ctx *c, const struct ticket_row *t, const struct reply *r);
/* The same before it is decided whether it is the answer: that alone is no refusal yet. */
enum ombud_status reply_look(struct reply *out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask);

/* What an agent begins to write on: the template in the person's language with all filled in but the name,
 * and the newest letter quoted, masked. Also *seen, for reply_ask. What no text would mend (nowhere to send
 * it to or from, a closed ticket) is refused here, before anything is written. */
/* When the letter was written that an answer quotes; the ticket's receipt where none came. */
enum ombud_status reply_quotes_at(int64_t *at, struct ombud_session *s, struct arena *a, const struct ticket_row *t);
enum ombud_status reply_begin(const char **text, int64_t *seen, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct reply_ask *ask);

/* core/reply.c: the ticket for whoever may do op to it and may read what it quotes; and who it leaves from. */
enum ombud_status reply_load(struct ticket_row *t, struct ombud_session *s, struct arena *a, int64_t ticket,
    const char *op, const char *reason);
enum ombud_status reply_sender(const char **out, struct ombud_session *s, struct arena *a);

#endif
