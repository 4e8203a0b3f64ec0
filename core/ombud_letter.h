/* Letters before they leave, and texts for them. A part of ombud.h, which is included instead. */
#ifndef OMBUD_LETTER_H
#define OMBUD_LETTER_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* ---- letters to a ticket's person: looked at here, sent by the operation 'reply' -------------- */

struct ombud_template {
	const char *code, *lang;
	const char *title; /* what it is for, in that language */
	bool answers;      /* it is the answer that the request is owed */
};
struct ombud_templates {
	const struct ombud_template *v;
	size_t n;
	void *memory;
};
/* The letters that fit a kind (NULL: any kind), by code: in that language where there is one, else in
 * English. "reply" is the one in words of one's own. */
OMBUD_API enum ombud_status ombud_templates(
    struct ombud_templates **out, struct ombud_session *s, const char *kind, const char *lang);
OMBUD_API void ombud_templates_free(struct ombud_templates *t);

/* What is written on: the template ("": words of one's own) in the person's language, and the newest
 * letter quoted, masked; and the number of that letter, for seen. Nothing is written or logged. Refused as
 * the operation would be, where no text mends it; reason: as of ombud_ticket_open. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_reply_begin(char **out, int64_t *seen, struct ombud_session *s,
    int64_t ticket, const char *code, const char *reason);
/* The same with the places filled in that what and why settle; code alone of the others is read. */
struct ombud_reply_how;
OMBUD_API enum ombud_status ombud_reply_start(char **out, int64_t *seen, struct ombud_session *s,
    int64_t ticket, const struct ombud_reply_how *how);
/* Other open and unanswered tickets of the case that the same letter may answer now, a row for each letter that could. */
struct ombud_sibling {
	int64_t id;
	const char *kind, *resolution; /* resolution: its code, or "" */
	const char *word;              /* "17:objection-upheld", as --also takes it, and code behind a + */
	const char *title;             /* of the letter */
};
struct ombud_siblings {
	const struct ombud_sibling *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_reply_siblings(
    struct ombud_siblings **out, struct ombud_session *s, int64_t ticket, const char *reason);
OMBUD_API void ombud_siblings_free(struct ombud_siblings *v);
/* Whether that letter is a question that stops the law's clock, so that what is asked and why must be said. */
OMBUD_API bool ombud_template_asks(const char *code);

/* Files that go along with the letter that the session's agent writes to the ticket's person, changed by the
 * operations 'attach' and 'detach', sent by 'reply', and given back where that is taken back. */
enum { OMBUD_FILE_MOST = 10 << 20, OMBUD_FILES_MOST = 20 << 20 }; /* bytes of one, of all of a letter */
struct ombud_draft_files {
	const struct ombud_draft_file {
		const char *name, *type; /* name: as its reader sees it, but masked */
		int64_t bytes;
	} *v; /* v[0] is number 1 */
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_draft_files(
    struct ombud_draft_files **out, struct ombud_session *s, int64_t ticket);
OMBUD_API void ombud_draft_files_free(struct ombud_draft_files *f);
/* The operation 'attach' with a file's bytes. */
OMBUD_API enum ombud_status ombud_attach(struct ombud_result **out, struct ombud_session *s, int64_t ticket,
    const char *name, const void *bytes, size_t n);

/* The arguments of 'reply'; NULL and 0 as not given. */
struct ombud_reply_how {
	const char *code, *text, *answers;
	int64_t to, seen;
	const char *reason; /* as of ombud_ticket_open */
	const char *what, *why; /* of a question that stops the clock: what is asked, and why; else NULL */
	const char *purpose;    /* its code; NULL: the kind's own */
};
/* What an answer must say, in words with its article, and a sentence that says it, with places to fill in. */
struct ombud_point {
	const char *name, *says, *example;
	bool there;
};
/* The letter as it would leave, masked for the eye: values filled in, quoted lines as they were sent. */
struct ombud_reply {
	const char *to, *from, *subject, *body;
	const char *charset; /* it leaves in this one if that has all of its characters; "": UTF-8 */
	bool answers; /* it is the answer, and stops the clock when it leaves */
	bool choose;  /* whether it is has to be said */
	const char *refused; /* why it cannot leave as the answer, a sentence, or "" */
	const char *waits;   /* as the answer it leaves only once a second person approved it, a sentence, or "" */
	bool asks_why;     /* what is asked, and why, must be said to send it */
	const char *asks;  /* the state that it moves the ticket to, where the clock stands still once it left; else "" */
	const char *purpose; /* code of what it is for */
	const char *blocked; /* why it may not leave for that, a sentence, or "" */
	const char *empty; /* settings that it counts on and that nobody made, "dpo.contact, ...": left out; or "" */
	const char *disclosed; /* of a letter to somebody else: what leaves to whom, in words; else "" */
	const struct ombud_point *points; /* what the letter must say; missing: so many that it does not */
	size_t n_points, missing;
	int64_t seen;          /* of such a letter: the arguments of 'forward' with which this one leaves, or none */
	const char *letters;
	void *memory;
};
OMBUD_API enum ombud_status ombud_reply_preview(struct ombud_reply **out, struct ombud_session *s,
    int64_t ticket, const struct ombud_reply_how *how);
OMBUD_API void ombud_reply_free(struct ombud_reply *r);

/* The same points of a text that is not ready to leave (NULL: the template's, or none at all), as the answer
 * unless how->answers says no: none where nothing is demanded. */
struct ombud_checklist {
	const struct ombud_point *v;
	size_t n, missing;
	void *memory;
};
OMBUD_API enum ombud_status ombud_checklist(struct ombud_checklist **out, struct ombud_session *s,
    int64_t ticket, const struct ombud_reply_how *how);
OMBUD_API void ombud_checklist_free(struct ombud_checklist *c);

/* The arguments of 'forward' to somebody outside; NULL as not given. */
struct ombud_forward_how {
	const char *to, *reason, *letters, *in_clear, *text;
	const char *open_reason; /* as of ombud_ticket_open */
};
/* The letter as it would leave; what stays masked in it leaves masked, what leaves in clear is masked for
 * the eye alone. Free with ombud_reply_free. */
OMBUD_API enum ombud_status ombud_forward_preview(struct ombud_reply **out, struct ombud_session *s,
    int64_t ticket, const struct ombud_forward_how *how);
/* Where one's own words begin; what keeps the ticket from leaving is said here. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_forward_begin(char **out, struct ombud_session *s, int64_t ticket,
    const struct ombud_forward_how *how);
/* It as the draft of the kind 'forward' holds it: whom it is for and why, an empty line, the text. *out:
 * ombud_free. */
OMBUD_API void ombud_forward_draft(char **out, const struct ombud_forward_how *how);
/* Such a draft apart; free with ombud_forward_draft_free. */
struct ombud_forward_draft {
	const char *to, *reason, *letters, *in_clear, *text; /* "" where not given */
	void *memory;
};
OMBUD_API void ombud_forward_read(struct ombud_forward_draft **out, const char *draft);
OMBUD_API void ombud_forward_draft_free(struct ombud_forward_draft *f);

/* ---- canned texts ---------------------------------------------------------------------------- */

struct ombud_canned {
	const char *name, *lang; /* lang "": any */
	const char *owner;       /* "" for the team's */
	const char *text;        /* as it was saved, with names of values in braces */
};
struct ombud_canned_list {
	const struct ombud_canned *v;
	size_t n;
	void *memory;
};
/* What the agent can insert: of the ticket's language first, then of any, then the others; 0: no ticket. */
OMBUD_API enum ombud_status ombud_canned_texts(
    struct ombud_canned_list **out, struct ombud_session *s, int64_t ticket);
OMBUD_API void ombud_canned_free(struct ombud_canned_list *l);
/* One by name, as the ticket's language has it, with all that the desk knows filled in; {name} stays for the
 * sending. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_canned_text(
    char **out, struct ombud_session *s, int64_t ticket, const char *name);

#endif
