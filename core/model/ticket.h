/* Kinds, states, moves, priorities and resolution codes (DOMAIN C.1, C.2, C.5), as tables. Pure:
 * no I/O. The numbers stand in the store and never change; new ones go at the end. */
#ifndef MODEL_TICKET_H
#define MODEL_TICKET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct required; /* model/required.h */

enum kind {
	KIND_ACCESS = 1,
	KIND_PORTABILITY = 2,
	KIND_RECTIFICATION = 3,
	KIND_ERASURE = 4,
	KIND_RESTRICTION = 5,
	KIND_OBJECTION = 6,
	KIND_OBJECTION_DM = 7,
	KIND_AUTOMATED = 8,
	KIND_CONSENT_WD = 9,
	KIND_INFO = 10,
	KIND_COOKIE = 11,
	KIND_COMPLAINT = 12,
	KIND_DPA = 13,
	KIND_BREACH = 14,
	KIND_POLICYQ = 15,
	KIND_SECURITY = 16,
	KIND_INCIDENT = 17,
	KIND_ACCOUNT = 18,
	KIND_HOWTO = 19,
	KIND_BILLING = 20,
	KIND_REQUEST = 21,
	KIND_OTHER = 22,
	KIND_CAMPAIGN = 23,
	KIND_END
};

enum clock_type {
	CLOCK_MONTH,    /* one month (12(3)), Reg. 1182/71 */
	CLOCK_LETTER,   /* the date stands in the authority's letter */
	CLOCK_HOURS72,  /* 33(1), UTC, never rolled */
	CLOCK_WORKDAYS, /* five working days (policy) */
	CLOCK_SERVICE,  /* first reply and solved, by priority, in business hours */
	CLOCK_NONE
};

enum pause_right { PAUSE_NONE = 0, PAUSE_IDENTITY = 1, PAUSE_CLARIFY = 2, PAUSE_CUSTOMER = 4 };

enum decider { DECIDE_AGENT, DECIDE_LEAD, DECIDE_DPO, DECIDE_LEAD_AND_DPO };

struct kind_info {
	const char *name;       /* "erasure" */
	const char *short_name; /* "eras": four cells, a prefix that can be typed, unique */
	const char *title;      /* "Erasure" */
	const char *article;    /* "Art. 17 GDPR", "LEK 9:28", "policy" or "" */
	enum clock_type clock;
	unsigned pauses;        /* enum pause_right */
	bool extend;            /* may be extended by two months (12(3)) */
	bool right;             /* a data subject's right: needs an answer, keywords guard spam */
	bool service;           /* ends with SOLVED, ANSWERED, NOFIX, NORESPONSE */
	bool single_eye;        /* work -> approved without a second person (C.2) */
	bool identity;          /* 12(6): identity may be asked for */
	enum decider grant, refuse;
};
const struct kind_info *kind_info(enum kind k); /* NULL: no such kind */
enum kind kind_find(const char *name, size_t n); /* exact, then unambiguous prefix; 0: none */

enum state {
	STATE_NEW = 1,
	STATE_TRIAGED = 2,
	STATE_ID_WAIT = 3,
	STATE_CLARIFY_WAIT = 4,
	STATE_WORK = 5,
	STATE_EXT_WAIT = 6,
	STATE_CUSTOMER_WAIT = 7,
	STATE_REVIEW = 8,
	STATE_APPROVED = 9,
	STATE_RESOLVED = 10,
	STATE_CLOSED = 11,
	STATE_MERGED = 12,
	STATE_SPAM = 13,
	STATE_PURGED = 14,
	STATE_END
};
struct state_info {
	const char *name, *short_name; /* short: 4 cells */
	bool open;     /* before resolved */
	bool waiting;  /* on somebody outside */
	bool terminal; /* merged spam purged */
	const char *help;
};
const struct state_info *state_info(enum state s);
enum state state_find(const char *name, size_t n);

enum priority { PRI_URGENT = 1, PRI_HIGH = 2, PRI_NORMAL = 3, PRI_LOW = 4, PRI_END };
const char *priority_name(enum priority p);  /* "urgent" */
char priority_mark(enum priority p);         /* '!' 'A' 'B' 'C' */
enum priority priority_find(const char *name, size_t n); /* names, prefixes, marks; 0: none */

enum identity { IDENTITY_UNKNOWN = 0, IDENTITY_ASKED = 1, IDENTITY_VERIFIED = 2, IDENTITY_NOT_NEEDED = 3 };
const char *identity_name(enum identity i);

/* Resolution codes (C.5). */
struct code_info {
	const char *name;    /* "GRANTED" */
	const char *meaning; /* one sentence */
	const char *ground;  /* "12(3)" */
	uint32_t kinds;      /* bit (1u << kind) */
	bool refusal;        /* needs the DPO (or lead for rectification) and the 12(4) footer */
	bool no_letter;      /* service ends without a letter */
};
const struct code_info *code_table(size_t *n);
const struct code_info *code_find(const char *name, size_t n); /* caseless; exact, then prefix */
bool code_fits(const struct code_info *c, enum kind k);
/* Whether a ticket of that kind with that code (NULL: none yet) is decided by a second person. rekinded:
 * it was of a kind that is, until who decides now changed that. The one rule of guards, commands and
 * the list of steps. */
bool code_takes_two(const struct code_info *c, enum kind k, bool rekinded);

/* Moves (C.2). Everything a guard looks at, filled by the caller; days are local. */
struct move_facts {
	enum kind kind;
	enum state from;
	enum identity identity;
	unsigned roles;          /* the mover's, enum role bits of model/role.h */
	bool is_author;          /* the mover sent it to review (four eyes) */
	bool wrote_answer;       /* the mover wrote the answer that waits */
	bool assigned;           /* has an assignee */
	bool subject_set;        /* person linked or explicitly unknown */
	bool answered;           /* a reply was sent, or an answer is recorded */
	bool refusal;            /* the chosen code is one */
	bool rekinded;           /* it needed a second person until the mover changed its kind */
	const struct code_info *code; /* NULL: none chosen */
	bool has_right_words;    /* the text looks like a rights request (C.3.7) */
	bool open_hints;         /* suggestions of further rights not yet decided */
	bool open_tasks;         /* recipient tasks open */
	bool evidence_sibling;   /* access, portability or dpa sibling of the subject is open */
	const char *held;        /* the legal hold that covers it: ground, reference and review; NULL: none */
	const char *stays;       /* what an erasure's plan holds or keeps on a ground of its own; NULL: nothing */
	bool ask_sent;           /* an ask (identity, narrowing, question) was sent or recorded */
	const char *reason;      /* "" if none given */
	const char *what;        /* what is asked, or the proof method; "" if none */
	int32_t today, received_day, asked_day, answered_day, closed_day;
	int ask_days;            /* within which a question is without undue delay */
	int reminders;           /* sent since the ask */
	const struct required *missing;     /* what the law wants known and is not, for review; NULL: nothing */
	const struct required *missing_end; /* the same for its end */
	bool complained_of;      /* the mover is the agent whom the complaint is about */
	bool complained_has;     /* that agent has the ticket, or sent it to review */
	const char *duplicate;   /* why it cannot end as the duplicate of the linked one; NULL: it can */
	bool recoded;            /* approved with another code than the one it is to end with now */
};
/* OMBUD_OK, or DENIED (who) or CONFLICT (guard) with a sentence: which rule stops it and the
 * command that mends it. */
enum ombud_status move_check(struct err *err, const struct move_facts *f, enum state to);
/* DENIED if none of the roles makes that move: the guards aside, and OK where there is none. */
enum ombud_status move_may(struct err *err, unsigned roles, enum state from, enum state to);
/* States that a move could lead to from here, guards aside; returns how many (max STATE_END). */
size_t moves_from(enum state from, enum kind k, enum state out[STATE_END]);

#endif
