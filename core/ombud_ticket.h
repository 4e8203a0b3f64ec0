/* One ticket, and what is read of it. A part of ombud.h, which is included instead. */
#ifndef OMBUD_TICKET_H
#define OMBUD_TICKET_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_attachment {
	int64_t id;
	int number; /* 1.. within the ticket, as in 123/2 */
	const char *name, *type; /* name is masked */
	int64_t bytes;
	const char *proof; /* of identity: "yes" marked, "maybe" by a word in its name or letter, "removed", or "" */
	bool readable;     /* ombud_attachment_text has its text */
};
struct ombud_message {
	int64_t id, at;
	const char *direction; /* "in" "out" "note" "system" */
	const char *from;      /* masked for people outside, the account for agents */
	const char *subject, *body; /* masked free text, line feeds kept */
	const char *charset;   /* as declared or found */
	const char *remark;    /* "cut at 1 MB", "3 bytes were not UTF-8", ... or "" */
	const struct ombud_attachment *attachments;
	size_t n_attachments;
	bool is_new;
	const char *purpose;   /* of what left or will: code of what it is for; else "" */
	const char *sending;   /* of a letter of the desk's that has not left yet, how far it is; else "" */
	int64_t part;          /* the ticket that it came with, where that was merged into this one; 0: its own */
};
struct ombud_datum {
	const char *field;  /* name of the personal-data field */
	const char *value;  /* masked */
	const char *class_; /* S0 S1 S2 S3 */
	const char *source; /* "letter" "header" "import" "agent" */
	int64_t id;
	bool masked;
	bool may_show; /* this agent may see it in clear, for a reason */
};
struct ombud_event {
	int64_t at;
	const char *who, *what; /* a sentence without personal data */
};
struct ombud_disclosure { /* what was sent to somebody else than the ticket's person */
	int64_t at, message; /* the letter that went */
	const char *who, *to; /* to: masked */
	const char *sending;  /* waits, sent, "failed: did not leave", came back, taken back */
	const char *what;   /* letters by number and day, and kinds of data */
	const char *reason; /* masked */
};
struct ombud_step { /* what stands between the ticket and its end */
	bool done;
	const char *text, *mend; /* mend: the command that does it */
};
struct ombud_hint { /* a further right that the letter exercises */
	int64_t id;
	const char *kind, *because;
};
struct ombud_ticket {
	struct ombud_row row;
	int64_t case_id;
	const char *external_id, *message_id, *lang;
	const char *identity; /* "unknown" "asked" "verified" "not needed" */
	const char *article;  /* "Art. 17" */
	const char *due_day, *strict_day, *extended_day; /* YYYY-MM-DD or an instant; "" if none */
	const char *clock_line; /* "due Fri 27 Nov, day 30 of 31" */
	const char *resolution, *ground;
	int64_t answered, closed, snoozed; /* UTC seconds, 0: not */
	const char *extension; /* reason, or "" */
	const char *pauses;    /* "2026-03-07..2026-03-15", comma list */
	const char *rating;    /* what the customer thought of its end, "4 of 5, DAY: ...", masked, or "" */
	const char *links;     /* "claims #12, sibling #13" */
	const char *draft, *draft_kind; /* the session's own unsent text, or "" */
	int64_t draft_at;
	const char *present; /* as ombud_presence */
	bool needs_reason;   /* a preview of what is not opened without one */
	const char *person; /* requester's name, masked */
	int64_t person_id;
	const char *standing; /* "restricted (Art. 18); suppressed: all marketing; marketing: stopped", or "" */
	const struct ombud_message *messages;
	size_t n_messages;
	const struct ombud_datum *data;
	size_t n_data;
	bool may_save; /* this agent may have the bytes of attachments, for a reason */
	const struct ombud_event *events; /* newest first */
	size_t n_events;
	const struct ombud_step *steps;
	size_t n_steps;
	const struct ombud_hint *hints;
	size_t n_hints;
	const char *erased;  /* "2026-11-23 by erasure 3, ledger 13ca...": its texts are gone; or "" */
	int64_t merged_into; /* where it went in the end; 0: it stands by itself */
	const char *parts;   /* "#11, #13": what was merged into it, or "" */
	const char *alleged; /* "says it asked first on 2026-03-03; nothing of it is held", or "" */
	const char *earlier; /* how the requests ended that it follows or claims, or "" */
	const char *same;    /* "dup? #14": another open request of the person for the same, or "" */
	const char *watchers; /* "anna, bea", or "" */
	const struct ombud_message *further; /* letters and notes of its parts, by ticket and time */
	size_t n_further;
	const char *team; /* that has it, "" none in particular */
	const struct ombud_disclosure *disclosed; /* oldest first */
	size_t n_disclosed;
	void *memory;
};
/* Reading a ticket marks it seen by the session's agent and writes the read to the audit. */
/* reason: of the list below, or NULL: why another agent's privacy ticket is read, where the role
 * needs one (OMBUD_DENIED without it). */
OMBUD_API enum ombud_status ombud_ticket_open(
    struct ombud_ticket **out, struct ombud_session *s, int64_t id, const char *reason);
/* Whether that is a reason of the list. */
OMBUD_API bool ombud_is_reason(const char *reason);
/* Whether opening it needs a reason of this agent. */
OMBUD_API bool ombud_ticket_wants_reason(struct ombud_session *s, int64_t id);
/* The same without marking or logging: for previews. Of a ticket that wants a reason it has no
 * letters, and needs_reason. */
OMBUD_API enum ombud_status ombud_ticket_peek(
    struct ombud_ticket **out, struct ombud_session *s, int64_t id);
OMBUD_API void ombud_ticket_free(struct ombud_ticket *t);

/* A data subject as a whole: all tickets, and what the desk notes about the person beside their letters. */
struct ombud_person_note {
	const char *what; /* "consent" "restricted" "suppressed" "hold" "kept" "erasure": by these names for programs */
	const char *title, *text, *since; /* the name and a sentence for people, without personal data; when, or "" */
	int64_t ticket, erasure;	  /* that it came with, 0: none */
};
struct ombud_person {
	int64_t id;
	bool restricted, erased;
	const int64_t *tickets; /* newest first, at most so many as are shown of one person */
	size_t n_tickets;
	bool more; /* there are older ones */
	const struct ombud_person_note *notes;
	size_t n_notes;
	bool may_look; /* who looked is told to this agent (ombud_looked) */
	void *memory;
};
/* The person of a ticket; the opening goes to the audit before anything is shown. NOTFOUND: it has none. Their values are
 * the ticket's (ombud_ticket_peek). */
OMBUD_API enum ombud_status ombud_person_open(struct ombud_person **out, struct ombud_session *s, int64_t ticket);
OMBUD_API void ombud_person_free(struct ombud_person *p);

/* One value in clear: commits the reason to the audit first. Reasons: identity, reply, rectify,
 * package, breach, or 'other: text'. *out: ombud_wipe. */
OMBUD_API enum ombud_status ombud_reveal(
    char **out, struct ombud_session *s, int64_t ticket, int64_t datum, const char *reason);
/* Whether this agent may do that, for whatever reason: OMBUD_DENIED, with the sentence, before a reason
 * is asked for. datum 0: the bytes of an attachment. Nothing is logged. */
OMBUD_API enum ombud_status ombud_may_reveal(struct ombud_session *s, int64_t ticket, int64_t datum);
/* What has to be known without asking, since it was told last: a sentence, or *out NULL: nothing, or
 * nothing for this role. To everybody who named them in a note, and
 * that what they watch changed; to a lead, the DPO or an auditor who
 * had unusually many values shown in clear. *out: ombud_free. Free while nothing was written. */
OMBUD_API enum ombud_status ombud_told(char **out, struct ombud_session *s);
/* The tickets in which notes name the agent, who has not opened them since, ascending. Cheap.
 * *ids: ombud_free. */
OMBUD_API enum ombud_status ombud_named(int64_t **ids, size_t *n, struct ombud_session *s);
/* How many tickets that the agent watches were changed by others, or by letters, since they opened them. */
OMBUD_API enum ombud_status ombud_watched(int64_t *n, struct ombud_session *s);
/* Bytes of attachment number of a ticket, as received; logged. *out: ombud_wipe. */
OMBUD_API enum ombud_status ombud_attachment_bytes(char **out, size_t *bytes,
    struct ombud_session *s, int64_t ticket, int number, const char *reason);

/* The text of one that is text (plain, HTML, tables, letters): read in the confined process, masked as
 * letters are, line feeds kept; logged as the ticket's being opened. reason: as of ombud_ticket_open.
 * CONFLICT: it is none, a proof of identity, or removed. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_attachment_text(
    char **out, struct ombud_session *s, int64_t ticket, int number, const char *reason);
/* The ticket's attachments as a table, or as JSON, one object a line; reason: given, the ticket is opened
 * with it; NULL: as ombud_ticket_peek. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_attachments(char **out, struct ombud_session *s, int64_t ticket,
    const char *reason, const char *format);

/* Wipes and gives back what stood in clear; NULL is allowed. Until then it is in no core file, and
 * where the host's limit allows it in no swap. */
OMBUD_API void ombud_wipe(char *clear);

#endif
