/* Letters and rows from outside become cases, tickets, persons and data here: the import
 * operation of the gate. The record is flat, so that what parses a stranger's bytes can live in a
 * process of its own. All text is valid UTF-8, NFC, without NUL; passwords are scrubbed before. */
#ifndef OPS_INTAKE_H
#define OPS_INTAKE_H

#include "model/field.h"
#include "model/ticket.h"
#include "ops/session.h"

enum letter_flag {
	LETTER_AUTO = 1,     /* Auto-Submitted, Precedence, null sender */
	LETTER_BOUNCE = 2,
	LETTER_LIST = 4,
	LETTER_CUT = 8,      /* over a cap: headers and the first text part only */
	LETTER_SCRUBBED = 16, /* a password stood in it */
	LETTER_SAME_ID = 32, /* its Message-ID is another letter's: set by intake */
	LETTER_OTHER = 64,   /* not the person's: from one whom the ticket was forwarded to; set by intake */
	LETTER_NULL = 128    /* nobody's to answer: its envelope's sender is the null one, as that of reports is */
};

/* What a delivery report says became of a letter of ours. */
enum bounce { BOUNCE_NONE, BOUNCE_OTHER, BOUNCE_DELAYED, BOUNCE_FAILED };

struct intake_datum {
	enum datum_field field;
	const char *value;  /* in the store's form (text/scan.h scan_value) */
	const char *source; /* "header" "letter" "import" */
};
struct intake_attachment {
	const char *name, *type;
	const char *bytes; /* NULL: not kept */
	size_t n;          /* bytes kept */
	size_t size;       /* bytes as received */
};
struct intake_hint {
	enum kind kind;
	const char *rule;
};

struct intake_line {
	int direction;     /* enum direction of store/message.h */
	int64_t at;        /* UTC seconds */
	const char *agent; /* who wrote it; "" for the person */
	const char *body;
};

/* What the ticket was, elsewhere, before it came here. */
struct intake_past {
	const char *type; /* of a clock event: "state" "code" "extend" "proof" "answer" ... */
	const char *reason;
	int64_t at;       /* UTC seconds */
	int32_t from, to; /* days; from 0: that of at */
};

struct intake {
	/* the letter */
	const char *sender;       /* as written: "Name <address>" */
	const char *address;      /* lower-cased e-mail address, "" if none: who the person is */
	const char *subject, *body, *charset, *remark, *lang;
	const char *message_id, *in_reply_to; /* without angle brackets; "" if none */
	const char *dated;        /* its Date header as it stands; "" or NULL: none */
	const char *const *references;        /* oldest first */
	size_t n_references;
	int64_t token_ticket;     /* [#123] in the subject, 0: none */
	int64_t received_at;      /* UTC seconds, never 0, never later than now */
	unsigned flags;           /* enum letter_flag */
	/* a delivery report (RFC 3464); bounce_of without brackets, "" or NULL where it is none */
	enum bounce bounce;
	const char *bounce_of, *bounce_why; /* Message-ID of the letter it is about; status and reason */
	const char *bounce_to; /* addresses that it could not reach, blanks between; "" or NULL: it does not say */
	const char *raw;          /* the message as it came, passwords re-encoded away; NULL: none */
	size_t n_raw;
	const struct intake_attachment *attachments;
	size_t n_attachments;
	/* what was found in it */
	const struct intake_datum *data;
	size_t n_data;
	enum kind kind;           /* 0: other */
	const struct intake_hint *hints;
	size_t n_hints;
	const char *earlier;      /* the rule by which it names an earlier letter; "" or NULL: it names none */
	int32_t earlier_day;      /* the day that it gives for that, 0: none */
	int64_t earlier_ticket;   /* the number of ours that it gives, 0: none */
	/* CSV and JSON lines only; 0, NULL or "" where not given */
	const char *external_id;
	enum state state;
	enum priority priority;
	const char *assignee;
	const char *const *labels;
	size_t n_labels;
	const char *consents;     /* codes of purposes agreed to, '|' between; NULL or "": none */
	bool live;                /* it just came: its sender is told that it did */
	bool by_hand;             /* typed by an agent (phone, paper, visit) */
	/* what happened to it elsewhere before it came here */
	enum identity identity;
	const char *resolution;   /* a code's name; with its ground */
	int64_t answered_at;      /* UTC seconds, 0: not */
	int32_t pause_from, pause_to; /* days, half open; to 0: still open; from 0: none */
	const char *extension;        /* why the date was moved: complexity or number; "" or NULL: it was not */
	const struct intake_past *past; /* by time; none: what it was is not known */
	size_t n_past;
	const struct intake_line *lines; /* further letters, answers and notes, by time */
	size_t n_lines;
	const char *channel;      /* mail phone post visit elsewhere */
};

enum intake_done { INTAKE_NEW, INTAKE_THREADED, INTAKE_DUPLICATE };

/* A batch is one transaction; commit every few hundred letters. Any failure rolls the batch back
 * and nothing of it was taken. */
enum ombud_status intake_begin(struct ombud_session *s);
enum ombud_status intake_letter(enum intake_done *done, int64_t *ticket, struct ombud_session *s,
    const struct intake *letter);
enum ombud_status intake_commit(struct ombud_session *s);
void intake_rollback(struct ombud_session *s);

#endif
