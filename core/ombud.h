/*
 * ombud.h - the public face of the core: everything a front end may know.
 *
 * Conventions
 *   Every call that can fail returns enum ombud_status; the sentence for a person is
 *   ombud_error(session), and for filters ombud_error_offset(session) is the byte at fault.
 *   Both are cleared at the next call that takes the session.
 *   Out-pointers come first and are owned by the caller, each with its _free. Returned pointers
 *   and the members of structs are borrowed from their object and die with it.
 *   Text is NUL-terminated valid UTF-8. Times are UTC seconds since 1970; days are local
 *   (Europe/Stockholm unless the store says otherwise) and written YYYY-MM-DD.
 *   Personal values come masked unless a call says otherwise.
 *   A session belongs to one thread. The library prints nothing, reads no environment, and
 *   leaves the process only through the handler given to ombud_on_no_memory.
 */
#ifndef OMBUD_H
#define OMBUD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define OMBUD_VERSION "0.1.0"

#if defined(__GNUC__)
#define OMBUD_API __attribute__((visibility("default")))
#else
#define OMBUD_API
#endif

/* ---- status and errors ------------------------------------------------------------------ */

enum ombud_status {
	OMBUD_OK,
	OMBUD_SYNTAX,    /* a filter or command line that cannot be read */
	OMBUD_DENIED,    /* the agent's role or qualification does not allow it */
	OMBUD_NOTFOUND,  /* no such ticket, agent, filter, entry */
	OMBUD_CONFLICT,  /* changed by somebody else since it was read */
	OMBUD_BUSY,      /* the store is locked by another writer */
	OMBUD_INPUT,     /* a value or file that cannot be used; nothing was taken */
	OMBUD_NOMEM,
	OMBUD_IO,        /* the file system or the store's engine failed */
	OMBUD_CORRUPT,   /* the store is damaged, or is not a store */
	OMBUD_LIMIT,     /* a bound that keeps the desk alive was met */
	OMBUD_CANCELLED, /* the front end's stop hook said so */
};

/* Called when small allocations fail; must not return (restore the terminal, say so, exit).
 * Without it the process aborts. Sizes that come from outside are checked: OMBUD_NOMEM. */
OMBUD_API void ombud_on_no_memory(void (*handler)(void));

/* ---- session ---------------------------------------------------------------------------- */

struct ombud_session;

struct ombud_open {
	const char *store; /* path of the store's file */
	const char *user;  /* the caller's login name: who opens in own-machine mode */
	const char *act_as; /* another agent's account, or NULL; the audit says so */
	/* A served desk: the account that its door made sure of. Then nobody acts as another, and the
	 * clock is the machine's. NULL: own-machine mode. */
	const char *account;
	/* The desk itself, by whoever owns the store: the role system, which takes letters in and does what
	 * the clock is for. Nobody acts as it; the audit says so. */
	bool desk;
	bool or_desk;      /* the desk itself, where the user is no agent of it and nobody is named */
	int64_t now;       /* the session's clock, UTC seconds; 0 is the machine's clock */
	bool read_only;
	/* Polled during long reads, at least every 10 ms: true ends them with OMBUD_CANCELLED. */
	bool (*stop)(void *stop_data);
	void *stop_data;
	/* Given the audit's checkpoint as one line, when a session ends that wrote something and every 15
	 * minutes by ombud_tick: for a log that is kept elsewhere. */
	void (*checkpoint)(void *checkpoint_data, const char *line);
	void *checkpoint_data;
	/* The host's mail system, an absolute path that takes what sendmail takes; NULL: /usr/sbin/sendmail. */
	const char *sendmail;
};

/* On failure *out is NULL and why (why_size bytes) holds the sentence. */
OMBUD_API enum ombud_status ombud_session_open(
    struct ombud_session **out, const struct ombud_open *how, char *why, size_t why_size);
OMBUD_API void ombud_session_close(struct ombud_session *s); /* NULL is allowed */

/* A new store at how->store: refused where a file is already. The caller (or how->account) becomes
 * agent, lead and DPO, and 'admin' a second account. */
OMBUD_API enum ombud_status ombud_store_init(
    const struct ombud_open *how, char *why, size_t why_size);

/* Whether the store's files are one account's alone: regular, of one name, owner's, nothing for group
 * and others. Opening asks it for the caller's own account; why holds the command that mends it. */
OMBUD_API enum ombud_status ombud_store_alone(
    const char *path, int64_t owner, char *why, size_t why_size);

/* What stands for a public key, as OpenSSH prints it: "SHA256:" and the hash. type and base64 are the
 * first two words of the key's line. OMBUD_INPUT: not a whole key of a kind that is taken. */
#define OMBUD_FINGERPRINT 52
OMBUD_API enum ombud_status ombud_key_fingerprint(
    char out[OMBUD_FINGERPRINT], const char *type, const char *base64);

/* For the stop hook: how far the texts were looked through that the read at hand asks. Total 0:
 * none have to be, or nothing is read. */
OMBUD_API void ombud_progress(const struct ombud_session *s, int64_t *done, int64_t *total);

OMBUD_API const char *ombud_error(const struct ombud_session *s); /* never NULL */
OMBUD_API size_t ombud_error_offset(const struct ombud_session *s); /* bytes into the filter */

OMBUD_API int64_t ombud_now(const struct ombud_session *s); /* UTC seconds, the session's clock */
OMBUD_API const char *ombud_agent_name(const struct ombud_session *s);
OMBUD_API const char *ombud_setting(struct ombud_session *s, const char *key); /* NULL: unknown */
OMBUD_API bool ombud_is_demo(const struct ombud_session *s);
OMBUD_API bool ombud_is_read_only(const struct ombud_session *s);

/* What the session's account is by now: others may change it while it works. */
enum ombud_standing {
	OMBUD_STANDS,
	OMBUD_STANDS_OTHERWISE, /* other roles, or another qualification, than when last asked */
	OMBUD_STANDS_DISABLED,  /* ombud_error says by whom */
};
OMBUD_API enum ombud_standing ombud_standing(struct ombud_session *s);

/* The charset the agent's account asks for ("" if none), and its language ("" if none). */
OMBUD_API const char *ombud_agent_charset(const struct ombud_session *s);
OMBUD_API const char *ombud_agent_lang(const struct ombud_session *s);

/* ---- text ------------------------------------------------------------------------------- */

/* The one guard before a terminal: copies text (bytes of it) to out, makes every control,
 * format and bidi character visible or drops it (lists: one line; else line feeds stay), bounds
 * combining marks, and never splits a character. Returns bytes written, NUL not counted. */
enum ombud_safe { OMBUD_SAFE_LIST, OMBUD_SAFE_LINES };
OMBUD_API size_t ombud_safe_text(
    char *out, size_t out_size, const char *text, size_t bytes, enum ombud_safe how);

/* Cells that the first bytes of text take; and the byte length of the longest prefix that fits
 * in cells (whole grapheme clusters). Ambiguous characters count ambiguous_wide ? 2 : 1. */
OMBUD_API size_t ombud_text_cells(const char *text, size_t bytes, bool ambiguous_wide);
OMBUD_API size_t ombud_text_fit(
    const char *text, size_t bytes, size_t cells, bool ambiguous_wide, size_t *cells_used);
/* Byte length of the first grapheme cluster of text (0 at its end). */
OMBUD_API size_t ombud_text_cluster(const char *text, size_t bytes);

/* Conversion to and from a terminal's or file's charset. Unknown names: OMBUD_INPUT. What the
 * charset lacks becomes '?' or a close ASCII form; nothing is lost silently from input: bytes
 * that are not of the charset become U+FFFD. *out is malloc-like: ombud_free. */
struct ombud_charset;
OMBUD_API enum ombud_status ombud_charset_open(struct ombud_charset **out, const char *name);
OMBUD_API void ombud_charset_close(struct ombud_charset *c);
OMBUD_API bool ombud_charset_is_utf8(const struct ombud_charset *c);
OMBUD_API size_t ombud_charset_out(
    struct ombud_charset *c, char *out, size_t out_size, const char *utf8, size_t bytes);
/* The same for a screen: every character fills exactly its cells ("…" is '.', not "..."). */
OMBUD_API size_t ombud_charset_cells(
    struct ombud_charset *c, char *out, size_t out_size, const char *utf8, size_t bytes);
OMBUD_API size_t ombud_charset_in(
    struct ombud_charset *c, char *out, size_t out_size, const char *bytes, size_t n);

OMBUD_API void ombud_free(void *p); /* frees what a call returned as a plain char pointer */

/* DATE or DATEThh:mm[:ss][Z|+hh:mm] as UTC seconds, without a zone Europe/Stockholm; anything else
 * is OMBUD_INPUT. */
OMBUD_API enum ombud_status ombud_time_read(int64_t *out, const char *text);

/* ---- the catalogues a front end derives help, completion and columns from ----------------- */

struct ombud_field {
	const char *name;    /* as typed in a filter */
	const char *aliases; /* comma list, may be empty */
	const char *type;    /* text enum label date number agent flag personal saved */
	const char *title;   /* column heading; empty: not a column */
	int width;           /* cells a column asks for; 0: takes the rest */
	bool personal;       /* masked, and filtering it is logged */
	const char *help;
};
OMBUD_API const struct ombud_field *ombud_fields(size_t *n);

struct ombud_op_arg {
	const char *name; /* --name VALUE, or positional in table order */
	const char *type; /* agent state kind code label text line priority date duration number
	                     filter recipe role field method channel template */
	bool required;
	bool rest; /* takes all remaining words */
	const char *help;
};

struct ombud_op {
	const char *name;
	const struct ombud_op_arg *args;
	size_t n_args;
	bool bulk;       /* may act on many tickets at once */
	bool reversible; /* undo brings the state before back */
	bool on_ticket;  /* acts on tickets (else on the desk) */
	const char *permission;
	const char *help; /* one sentence without full stop */
};
OMBUD_API const struct ombud_op *ombud_ops(size_t *n);

/* A list of words with their meaning, for completion and help. */
struct ombud_word {
	const char *text, *help;
};
struct ombud_words {
	const struct ombud_word *v;
	size_t n;
	void *memory;
};
OMBUD_API void ombud_words_free(struct ombud_words *w);

/* Values that an argument of that type may take, beginning with prefix. ticket (0: none)
 * narrows states and codes to what its kind and state allow now, and puts the templates for its
 * kind first. s may be NULL, with ticket 0, for types whose values are the same in every store: kind, state,
 * code, template, priority, channel, identity, link. */
OMBUD_API enum ombud_status ombud_complete(struct ombud_words **out, struct ombud_session *s,
    const char *type, const char *prefix, int64_t ticket);
/* Fields, values and saved filters that can stand at byte at of the filter; *start is the byte
 * from which the word is replaced. */
OMBUD_API enum ombud_status ombud_filter_complete(struct ombud_words **out, size_t *start,
    struct ombud_session *s, const char *filter, size_t at);

/* ---- lists of tickets --------------------------------------------------------------------- */

/* A list is ordered ids, frozen until it is opened again: rows never move by themselves. */
struct ombud_list;

struct ombud_list_how {
	const char *filter; /* NULL or "": every ticket */
	const char *sort;   /* "due,-priority"; NULL: the filter's own, else due,id */
	int64_t limit;      /* 0: no limit */
	bool log_personal;  /* write the access log for personal terms (a person pressed Enter) */
	bool undecided;     /* instead those that a pattern's limit left undecided: neither in nor out */
};
OMBUD_API enum ombud_status ombud_list_open(
    struct ombud_list **out, struct ombud_session *s, const struct ombud_list_how *how);
OMBUD_API void ombud_list_free(struct ombud_list *l);

/* Makes at least want ids known (SIZE_MAX: all). CANCELLED leaves what is known, and keeps what was
 * looked through: the next call goes on. */
OMBUD_API enum ombud_status ombud_list_fill(struct ombud_list *l, size_t want);
/* Makes the last n known, and so how long the list is, without what lies between if it can. */
OMBUD_API enum ombud_status ombud_list_end(struct ombud_list *l, size_t n);
/* How far the texts were looked through that the filter asks; total 0: none have to be. */
OMBUD_API void ombud_list_progress(const struct ombud_list *l, int64_t *done, int64_t *total);
/* Length as far as it is known; ids between the first and the last ones may be 0 yet. Of a list that
 * asks for masked data nothing is known before the access log has it; a fill that cannot write it
 * there fails, and so do rows and ends. */
OMBUD_API size_t ombud_list_known(const struct ombud_list *l);
OMBUD_API bool ombud_list_complete(const struct ombud_list *l);  /* known is all */
OMBUD_API int64_t ombud_list_id(const struct ombud_list *l, size_t i);
OMBUD_API size_t ombud_list_find(const struct ombud_list *l, int64_t id); /* SIZE_MAX: absent */
OMBUD_API int64_t ombud_list_undecided(const struct ombud_list *l); /* rows over a regex limit */
OMBUD_API const char *ombud_list_sort(const struct ombud_list *l);  /* as text, for the screen */

OMBUD_API const char *ombud_list_columns(const struct ombud_list *l); /* cols:, NULL: not said */
OMBUD_API const char *ombud_list_group(const struct ombud_list *l);   /* group:, NULL: none */

/* The list in groups, as group: in its filter parts it: runs of ids with a label, which is masked
 * where the field is personal. *out covers the ids known so far, is NULL where the list has no
 * groups, and is borrowed until the next call or the list's end. */
struct ombud_group {
	const char *label;
	size_t first, n;
};
struct ombud_groups {
	const struct ombud_group *v;
	size_t n, known; /* known: ids that are in a group */
};
OMBUD_API enum ombud_status ombud_list_groups(
    const struct ombud_groups **out, struct ombud_list *l);

/* What a fresh list of the same filter would have gained and lost. Cheap when nothing changed. */
struct ombud_drift {
	int64_t added, gone;
};
OMBUD_API enum ombud_status ombud_list_drift(struct ombud_drift *out, struct ombud_list *l);
/* Whether its filter asks what is tagged, itself or by a saved filter in it: then what is tagged and
 * untagged marks its rows and moves its drift. */
OMBUD_API bool ombud_list_asks_tags(const struct ombud_list *l);

OMBUD_API enum ombud_status ombud_count(int64_t *out, struct ombud_session *s, const char *filter);
/* The same in passing, while somebody types or looks at a list of filters. Where it asks for masked
 * data it is counted only for a role that may reveal that class on any ticket, else DENIED; no row
 * of the access log a count, but ombud_passed writes those of what was asked: of what is typed on
 * the last for all, of what is shown (typed false) one an hour each. It is to be called when the
 * prompt or view is left; run: the filter that is run as a list then, which has its own row where
 * it asks for masked data, or NULL. */
OMBUD_API enum ombud_status ombud_count_passing(
    int64_t *out, struct ombud_session *s, const char *filter, bool typed);
OMBUD_API enum ombud_status ombud_passed(struct ombud_session *s, const char *run);
/* Rows that met a regex limit in the session's last count or export: neither in nor out. */
OMBUD_API int64_t ombud_undecided(const struct ombud_session *s);

/* Which values a field has among the tickets of a filter, and how many have each: the most frequent
 * first, dates in their order. Never of personal values: pii counts who has a value of which sort.
 * most values (0: twenty). A filter on masked data is logged once, not once a field. */
struct ombud_facet {
	const char *label; /* as people read it: "erasure", "(none)", "4-7d" */
	const char *term;  /* the filter that selects it: "kind:erasure" */
	int64_t count;
};
struct ombud_facets {
	const char *field; /* its name in full */
	const struct ombud_facet *v;
	size_t n;
	int64_t more; /* values beyond most */
	void *memory;
};
OMBUD_API enum ombud_status ombud_facets(struct ombud_facets **out, struct ombud_session *s,
    const char *filter, const char *field, size_t most);
OMBUD_API void ombud_facets_free(struct ombud_facets *f);
OMBUD_API const char *ombud_facet_field(size_t i); /* the i-th that has facets; NULL after the last */

/* Which of n tickets the filter finds: to colour what is on the screen. Looked up by their numbers,
 * whatever the store holds; masked data as in passing. */
OMBUD_API enum ombud_status ombud_match(
    bool *out, struct ombud_session *s, const char *filter, const int64_t *ids, size_t n);

/* Checks a filter without running it; ombud_error and ombud_error_offset say what is wrong. */
OMBUD_API enum ombud_status ombud_filter_check(struct ombud_session *s, const char *filter);
/* The filter in canonical words, with neomutt's pattern letters rewritten. */
OMBUD_API enum ombud_status ombud_filter_canon(
    char **out, struct ombud_session *s, const char *filter);
/* neomutt's pattern letters in ombud's words, all else as it was typed; *places counts them, 0
 * also for what cannot be read yet. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_filter_spell_out(
    char **out, size_t *places, struct ombud_session *s, const char *filter);

/* The filter with every q:from made q:to, all else as it was typed; *uses counts the places, 0 also
 * for what cannot be read. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_filter_renamed(char **out, size_t *uses,
    struct ombud_session *s, const char *filter, const char *from, const char *to);

/* A filter that stands on others. */
struct ombud_layer {
	const char *filter; /* "": every ticket */
	bool off;           /* put aside: as if it were not there */
	bool negated;       /* what it does not match */
};
/* The layers that are on as one filter in canonical words, each in brackets of its own where it
 * needs them; of sort, group, limit and cols the last layer's count. A lone layer stays as it was
 * typed. On SYNTAX *fault is the layer, and ombud_error_offset the byte of it. */
OMBUD_API enum ombud_status ombud_filter_join(char **out, size_t *fault, struct ombud_session *s,
    const struct ombud_layer *layers, size_t n);
/* Tree, plan and cost per term, as text for a person. */
OMBUD_API enum ombud_status ombud_filter_explain(
    char **out, struct ombud_session *s, const char *filter);

/* What a list shows of one ticket; text members are masked. */
struct ombud_row {
	int64_t id, version;
	int64_t due;      /* UTC second at which it is late; 0: none */
	int64_t received; /* UTC seconds */
	int64_t strict;   /* as due, pauses not counted; 0: none */
	const char *kind, *kind_short; /* kind_short: 4 cells, a typable prefix */
	const char *state, *state_short;
	const char *priority; /* "urgent" "high" "normal" "low" */
	const char *assignee; /* "" if none; "@me" if the session's agent */
	const char *requester, *subject, *labels;
	const char *due_text; /* as the column shows it: "-2d" "5h" "29d" */
	bool open, is_new, changed, overdue, gone;
	bool day_clock;       /* due is the end of a local day */
	char presence;        /* 'v' viewed, 'e' edited by somebody else, else 0 */
	int messages, attachments;
};
struct ombud_rows {
	const struct ombud_row *v;
	size_t n;
	void *memory;
};
/* n rows from index first of the list, as they are now; gone rows keep their place. */
OMBUD_API enum ombud_status ombud_list_rows(
    struct ombud_rows **out, struct ombud_list *l, size_t first, size_t n);
OMBUD_API enum ombud_status ombud_rows_by_id(
    struct ombud_rows **out, struct ombud_session *s, const int64_t *ids, size_t n);
OMBUD_API void ombud_rows_free(struct ombud_rows *r);
/* Any columns (a comma list of fields that have a title) of given tickets, as people read them and
 * masked; "" where there is nothing. */
struct ombud_cells {
	const char *const *v; /* row by row, in the order of ids */
	size_t n_rows, n_columns;
	void *memory;
};
OMBUD_API enum ombud_status ombud_cells(struct ombud_cells **out, struct ombud_session *s,
    const char *columns, const int64_t *ids, size_t n);
OMBUD_API void ombud_cells_free(struct ombud_cells *c);

/* ---- one ticket --------------------------------------------------------------------------- */

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
	const char *sending;   /* of a letter of the desk's that has not left yet, how far it is; else "" */
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
	const char *links;     /* "claims #12, sibling #13" */
	const char *draft, *draft_kind; /* the session's own unsent text, or "" */
	int64_t draft_at;
	const char *present; /* as ombud_presence */
	bool needs_reason;   /* a preview of what is not opened without one */
	const char *person; /* requester's name, masked */
	int64_t person_id;
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

/* One value in clear: commits the reason to the audit first. Reasons: identity, reply, rectify,
 * package, breach, or 'other: text'. *out: ombud_wipe. */
OMBUD_API enum ombud_status ombud_reveal(
    char **out, struct ombud_session *s, int64_t ticket, int64_t datum, const char *reason);
/* Whether this agent may do that, for whatever reason: OMBUD_DENIED, with the sentence, before a reason
 * is asked for. datum 0: the bytes of an attachment. Nothing is logged. */
OMBUD_API enum ombud_status ombud_may_reveal(struct ombud_session *s, int64_t ticket, int64_t datum);
/* What a lead, the DPO or an auditor has to know without asking, since they were told last: a
 * sentence, or *out NULL: nothing, or nothing for this role. Today: who had unusually many values
 * shown in clear. *out: ombud_free. Free while nothing was written. */
OMBUD_API enum ombud_status ombud_told(char **out, struct ombud_session *s);
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

/* ---- operations: the one gate -------------------------------------------------------------- */

struct ombud_request {
	const char *const *words; /* "assign" "@me"; an operation and its arguments */
	size_t n_words;
	const int64_t *ids;       /* tickets, or NULL with a filter or for a desk operation */
	const int64_t *versions;  /* as the agent saw them, or NULL: whatever they are now */
	size_t n_ids;
	const char *filter;       /* instead of ids; empty or wrong: nothing is selected */
	const char *token;        /* makes a repeat harmless; NULL: a fresh one */
	bool rehearse;            /* the preview: the real transaction, rolled back */
	bool effects;             /* count every saved filter before and after */
	bool at_once;             /* one transaction, however many: others wait for it */
	bool (*progress)(void *data, int64_t done, int64_t total); /* false stops; may be NULL */
	/* All at once: about how long others will have to wait, where they would notice; may be NULL. */
	void (*warn)(void *data, int64_t ms);
	void *progress_data;
};
enum ombud_verdict {
	OMBUD_APPLIED,
	OMBUD_UNCHANGED, /* already so */
	OMBUD_SKIPPED,   /* a rule forbids it: why says which, and what mends it */
	OMBUD_CHANGED_MEANWHILE,
	OMBUD_REFUSED,   /* permission */
	OMBUD_MISSING,   /* no such ticket */
	OMBUD_LEFT,      /* not reached: the run was stopped before it */
};
struct ombud_change {
	const char *field, *before, *after; /* masked */
};
struct ombud_outcome {
	int64_t id, version; /* version: as seen in this run, before the change */
	enum ombud_verdict verdict;
	bool merged;     /* applied beside what another did since it was seen: why says what */
	const char *why; /* a sentence; "" for applied */
	const struct ombud_change *changes;
	size_t n_changes;
};
struct ombud_effect {
	const char *filter;
	int64_t before, after;
};
struct ombud_result {
	int64_t applied, unchanged, skipped, conflicts, refused, missing, left;
	int64_t merged;  /* of those applied */
	int64_t removed; /* proofs of identity that went for good; of a way back: that do not come back */
	int64_t undecided; /* a pattern of the filter met its limit on them: left out */
	const struct ombud_outcome *v;
	size_t n;
	const struct ombud_effect *effects;
	size_t n_effects;
	int64_t entry;   /* journal entry, 0: none */
	int64_t created; /* id of what was made, 0: none */
	int64_t limit;   /* of the filter that chose the tickets: only its first so many; 0: none */
	int64_t job;     /* what is left of it, to go on with or to drop; 0: nothing */
	bool repeated;   /* the token had been used: this is the first run's answer */
	const char *sentence; /* "assign @me: 9 applied, 2 skipped" */
	void *memory;
};
/* OMBUD_OK also when single tickets were skipped: the result says which. More tickets than a few
 * thousand are changed in chunks, and others get their turn in between; what was done when such a
 * run stops or fails stays done, and the rest is a job (ombud_jobs). *out is then told with the
 * failure too: NULL, or to be freed. */
OMBUD_API enum ombud_status ombud_run(
    struct ombud_result **out, struct ombud_session *s, const struct ombud_request *r);
OMBUD_API void ombud_result_free(struct ombud_result *r);
/* Whether the agent may run the operation on the ticket now (0: any); the sentence says why not
 * and which key or command mends it. */
OMBUD_API enum ombud_status ombud_may(struct ombud_session *s, const char *op, int64_t ticket);

/* Changes to many tickets that are worked in chunks, or were interrupted in the middle. */
struct ombud_job {
	int64_t id, at;
	int64_t entry;       /* the journal's, of what was done; 0: nothing changed so far */
	int64_t done, total; /* tickets */
	const char *who, *what, *error; /* what: "assign @me x5400 of 10000"; error: why it stopped */
	bool running, mine;
};
struct ombud_jobs {
	const struct ombud_job *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_jobs(struct ombud_jobs **out, struct ombud_session *s);
OMBUD_API void ombud_jobs_free(struct ombud_jobs *j);
/* Does the rest, under the entry of the first part. how: progress and at_once alone count; NULL. */
OMBUD_API enum ombud_status ombud_job_resume(struct ombud_result **out, struct ombud_session *s,
    int64_t id, const struct ombud_request *how);
/* Leaves it at what was done. */
OMBUD_API enum ombud_status ombud_job_drop(struct ombud_session *s, int64_t id);

struct ombud_entry {
	int64_t id, at;
	const char *who, *sentence;
	const char *state; /* "done" "undone" "undo" "redo" "fixed" (cannot be undone) */
	int64_t tickets;
};
struct ombud_entries {
	const struct ombud_entry *v;
	size_t n;
	void *memory;
};
/* The session's agent's entries, newest first; everyone's for roles that may read the log. */
OMBUD_API enum ombud_status ombud_journal(
    struct ombud_entries **out, struct ombud_session *s, bool everyone, size_t limit);
OMBUD_API void ombud_entries_free(struct ombud_entries *e);
/* What an entry did, ticket by ticket, by number: the agent's own entries, everyone's for roles that
 * may read the log. */
struct ombud_parts;
struct ombud_part {
	int64_t id;
	bool back; /* it was taken back */
	const struct ombud_change *changes; /* masked; what stands beside the ticket's row is "" > "" */
	size_t n_changes;
};
struct ombud_part_rows {
	const struct ombud_part *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_parts_open(
    struct ombud_parts **out, struct ombud_session *s, int64_t entry);
OMBUD_API void ombud_parts_free(struct ombud_parts *p);
OMBUD_API size_t ombud_parts_count(const struct ombud_parts *p);
OMBUD_API int64_t ombud_parts_id(const struct ombud_parts *p, size_t i);
OMBUD_API enum ombud_status ombud_parts_rows(
    struct ombud_part_rows **out, struct ombud_parts *p, size_t first, size_t n);
OMBUD_API void ombud_part_rows_free(struct ombud_part_rows *r);

struct ombud_back {
	int64_t entry;  /* 0: the newest of the agent that can be undone (redone) */
	int64_t ticket; /* this one of its tickets; 0: all of them */
	bool redo, rehearse;
	bool (*progress)(void *data, int64_t done, int64_t total); /* false stops; may be NULL */
	void *progress_data;
};
/* A ticket goes back if nothing touched its fields since; *out names those that do not, and they can
 * be tried again. OMBUD_CONFLICT: none did. */
OMBUD_API enum ombud_status ombud_take_back(
    struct ombud_result **out, struct ombud_session *s, const struct ombud_back *how);
OMBUD_API enum ombud_status ombud_undo(
    struct ombud_result **out, struct ombud_session *s, int64_t entry);
OMBUD_API enum ombud_status ombud_redo(
    struct ombud_result **out, struct ombud_session *s, int64_t entry);

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
};
/* The letter as it would leave, masked for the eye: values filled in, quoted lines as they were sent. */
struct ombud_reply {
	const char *to, *from, *subject, *body;
	const char *charset; /* it leaves in this one if that has all of its characters; "": UTF-8 */
	bool answers; /* it is the answer, and stops the clock when it leaves */
	bool choose;  /* whether it is has to be said */
	const char *refused; /* why it cannot leave as the answer, a sentence, or "" */
	void *memory;
};
OMBUD_API enum ombud_status ombud_reply_preview(struct ombud_reply **out, struct ombud_session *s,
    int64_t ticket, const struct ombud_reply_how *how);
OMBUD_API void ombud_reply_free(struct ombud_reply *r);

/* ---- saved filters -------------------------------------------------------------------------- */

struct ombud_saved {
	int64_t id;
	const char *name, *filter, *owner; /* owner "" for the team's */
	const char *shown; /* filter as it is shown: masked where another wrote it, as a ticket's texts are */
	int64_t count; /* -1: not counted (it does not read, is not allowed, or not yet) */
	int key;       /* 1..9: g1..g9; 0: none */
	const char *users; /* "a, b": the filters that name it by q:, "" for none */
	bool hides;    /* the agent's own, in place of the team's of the same name */
	bool alarm;    /* something in it is late */
	bool asks_tags; /* as ombud_list_asks_tags; only with counts */
};
struct ombud_saved_list {
	const struct ombud_saved *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_saved_filters(
    struct ombud_saved_list **out, struct ombud_session *s, bool with_counts);
OMBUD_API void ombud_saved_free(struct ombud_saved_list *l);

/* ---- recipes: a filter, and what is done to what it selects --------------------------------- */

/* A rule is a recipe of the team's that acts on what arrives, with its maker's rights. */
struct ombud_recipe {
	int64_t id;
	const char *name, *filter, *owner; /* owner "" for the team's */
	const char *shown; /* filter as it is shown: masked where another wrote it */
	const char *maker;
	const struct ombud_recipe_op { /* in order; none where they can no longer be read */
		const char *line;
		const char *const *words;
		size_t n_words;
	} *ops;
	size_t n_ops;
	const char *lines; /* the operations as they were written, one a line */
	bool on_arrival;
	int64_t place;     /* rules act in this order */
	const char *fault; /* why it does nothing now: a sentence, or "" */
	int64_t count;     /* tickets that it would find, -1: not counted */
	/* What it did since it was last saved. */
	int64_t ran; /* when it last found something, UTC seconds; 0: never */
	int64_t matched, applied, refused, undecided, failed;
	const char *last_error; /* or "" */
};
struct ombud_recipe_list {
	const struct ombud_recipe *v;
	size_t n;
	void *memory;
};
/* What the agent sees, own ones first; rules: all rules in the order in which they act. */
OMBUD_API enum ombud_status ombud_recipes(
    struct ombud_recipe_list **out, struct ombud_session *s, bool rules, bool with_counts);
OMBUD_API void ombud_recipes_free(struct ombud_recipe_list *l);

/* What came of a run or a rehearsal, operation by operation. An operation that a ticket refuses is
 * the recipe's last on that ticket. */
struct ombud_recipe_step {
	const char *line;
	struct ombud_result result; /* its memory is NULL: it lives in the report */
};
struct ombud_recipe_run {
	int64_t id;
	const char *name;
	const char *resting; /* why it did nothing: a sentence, or "" */
	int64_t matched, undecided;
	const struct ombud_recipe_step *steps;
	size_t n_steps;
};
struct ombud_recipe_report {
	const struct ombud_recipe_run *v;
	size_t n;
	int64_t looked; /* tickets that the rules looked at */
	void *memory;
};
struct ombud_recipe_how {
	const char *name;
	const char *token; /* makes a repeat harmless; NULL: none */
	bool rehearse;
	bool (*progress)(void *data, int64_t done, int64_t total); /* false cancels; may be NULL */
	void *progress_data;
};
OMBUD_API enum ombud_status ombud_recipe_run(struct ombud_recipe_report **out,
    struct ombud_session *s, const struct ombud_recipe_how *how);
/* The rules on what arrived and was not looked at yet: what an import and a tick do too. */
OMBUD_API enum ombud_status ombud_rules_run(
    struct ombud_recipe_report **out, struct ombud_session *s);
/* What the rules (name NULL: all) would do to the tickets received since, as these are now: the
 * real changes, each part taken back at once. Of how, name and progress count. */
OMBUD_API enum ombud_status ombud_rules_test(struct ombud_recipe_report **out,
    struct ombud_session *s, const struct ombud_recipe_how *how, int64_t since);
OMBUD_API void ombud_recipe_report_free(struct ombud_recipe_report *r);
/* For a front end that ran a recipe's operation itself, after a preview: counts it. further: not the
 * first operation of that run. */
OMBUD_API enum ombud_status ombud_recipe_ran(
    struct ombud_session *s, int64_t recipe, const struct ombud_result *r, bool further);

/* ---- notices, presence ------------------------------------------------------------------------ */

/* Whether others changed anything since the last call: what they read or look at is no change.
 * Cheap (microseconds). */
OMBUD_API bool ombud_changed(struct ombud_session *s);
/* Whether who looks at what changed since the last call (ombud_row.presence, ombud_presence); to
 * be asked after ombud_changed. Free while nobody writes and nobody fades. */
OMBUD_API bool ombud_presence_changed(struct ombud_session *s);
/* Tells other sessions what this one looks at: ticket 0 is none; editing shows as 'e'. A sign of
 * life: others show it for five minutes, so repeat it while a person works. Never waits: false
 * where the store was busy. */
OMBUD_API bool ombud_present(struct ombud_session *s, int64_t ticket, bool editing);
/* "ines is editing this (12 s)", the seconds since her last sign of life; "" for nobody.
 * *out: ombud_free. */
OMBUD_API enum ombud_status ombud_presence(char **out, struct ombud_session *s, int64_t ticket);

/* ---- what an agent keeps for himself: no ticket changes, nothing is journalled ------------------- */

/* Under key (a-z 0-9 - _ .), for the session's agent in every session; bytes 0 drops it. A value
 * may hold personal data. Refused with a sentence on a read-only desk (OMBUD_IO). */
OMBUD_API enum ombud_status ombud_keep(
    struct ombud_session *s, const char *key, const void *value, size_t bytes);
/* *out is NUL-terminated, ombud_free. OMBUD_NOTFOUND without a sentence: nothing is kept. */
OMBUD_API enum ombud_status ombud_kept(
    char **out, size_t *bytes, struct ombud_session *s, const char *key);
/* The keys that begin with prefix, sorted. */
OMBUD_API enum ombud_status ombud_kept_keys(
    struct ombud_words **out, struct ombud_session *s, const char *prefix);
/* The same for a set of tickets: ids ascending, none twice. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_keep_ids(
    struct ombud_session *s, const char *key, const int64_t *ids, size_t n);
OMBUD_API enum ombud_status ombud_kept_ids(
    int64_t **out, size_t *n, struct ombud_session *s, const char *key);

/* Rules of colours: lines of a style's word, a blank and a filter. A saved filter that is renamed is
 * renamed in them. */
#define OMBUD_COLOURS_KEY "colours"
/* What is:tagged means in this session: at first what is kept under OMBUD_TAGS_KEY. ids ascending,
 * none twice; ombud_tags is borrowed until the tags change. */
#define OMBUD_TAGS_KEY "tags"
OMBUD_API void ombud_tags_set(struct ombud_session *s, const int64_t *ids, size_t n);
OMBUD_API void ombud_tag(struct ombud_session *s, int64_t id, bool on);
OMBUD_API const int64_t *ombud_tags(const struct ombud_session *s, size_t *n);

/* The agent's unsent text on a ticket (0: on a new one); kind: note reply new answer. *out:
 * ombud_free. OMBUD_NOTFOUND without a sentence: there is none. */
OMBUD_API enum ombud_status ombud_draft(
    char **out, int64_t *at, struct ombud_session *s, int64_t ticket, const char *kind);
enum ombud_draft_fate {
	OMBUD_DRAFT_KEPT,
	OMBUD_DRAFT_BOTH, /* another session had kept another text: *now is both, as it is kept */
	OMBUD_DRAFT_ANEW, /* it had been sent or dropped by another session: it is a draft again */
};
/* Keeps text as the draft, "" drops it. base: the draft as this session last read or kept it, ""
 * for none. A text that another session kept since is never overwritten. *now (NULL where it is
 * text): ombud_free. */
OMBUD_API enum ombud_status ombud_draft_keep(enum ombud_draft_fate *fate, char **now,
    struct ombud_session *s, int64_t ticket, const char *kind, const char *text, const char *base);

/* ---- the legal clock alone ---------------------------------------------------------------------- */

struct ombud_due_how {
	const char *kind;
	const char *received; /* DATE, DATEThh:mm[:ss][Z|+hh:mm]; without zone Europe/Stockholm */
	const char *const *pauses; /* "A..B" half open, whole days */
	size_t n_pauses;
	const char *priority; /* service kinds; NULL: normal */
	int64_t now;
};
struct ombud_due_step {
	const char *what, *due;
};
struct ombud_due {
	const char *received, *strict, *due, *extended, *note; /* "" where there is none */
	const struct ombud_due_step *steps; /* duties before the outermost date */
	size_t n_steps;
	const char *const *why; /* sentences with their article */
	size_t n_why;
	void *memory;
};
/* Needs no store. OMBUD_INPUT: why (why_size bytes) names the value and what to write. */
OMBUD_API enum ombud_status ombud_due(
    struct ombud_due **out, const struct ombud_due_how *how, char *why, size_t why_size);
/* One JSON object: received strict due extended note steps, and why where with_why. ombud_free. */
OMBUD_API enum ombud_status ombud_due_json(
    char **out, const struct ombud_due *d, bool with_why);
OMBUD_API void ombud_due_free(struct ombud_due *d);

/* ---- letters and rows from outside, and back ---------------------------------------------------- */

struct ombud_progress {
	int64_t done, total; /* bytes or items; total 0: not known */
	const char *what;
};
struct ombud_import_how {
	/* auto mbox maildir eml csv jsonl; NULL: auto. "letter": one message as a mail system hands it over,
	 * which becomes a ticket however it looks; the report counts nothing where there was not one byte. */
	const char *format;
	bool live;           /* these letters just came: who wrote is told so, once a case (setting mail.ack) */
	const char *map;     /* mapping file for foreign column names, or NULL */
	const char *rejects; /* folder or file that keeps rejected items whole, or NULL */
	bool (*progress)(void *data, const struct ombud_progress *p); /* false cancels */
	void *progress_data;
};
struct ombud_reject {
	const char *file, *place, *reason; /* place: "line 7", "message 12 at byte 4711" */
};
struct ombud_import_report {
	int64_t imported, threaded, duplicate, rejected;
	const struct ombud_reject *rejects;
	size_t n_rejects;
	const char *const *notes; /* what was taken with a remark, without personal data */
	size_t n_notes;
	bool cancelled;
	void *memory;
};
OMBUD_API enum ombud_status ombud_import(struct ombud_import_report **out,
    struct ombud_session *s, const char *const *paths, size_t n, const struct ombud_import_how *how);
OMBUD_API void ombud_import_free(struct ombud_import_report *r);

/* A Maildir in which letters arrive. Each pass takes what is there and was not taken: letters move from new/ to
 * cur/ once they are committed, and none is lost or taken twice by a pass that dies. */
struct ombud_follow;
OMBUD_API enum ombud_status ombud_follow_open(
    struct ombud_follow **out, struct ombud_session *s, const char *maildir);
/* *out NULL: nothing new was there, or a failure; one that only kept a letter from moving has both. how: format and map do not count. */
OMBUD_API enum ombud_status ombud_follow_pass(
    struct ombud_import_report **out, struct ombud_follow *f, const struct ombud_import_how *how);
OMBUD_API void ombud_follow_free(struct ombud_follow *f);
/* Letters are parsed by a confined process. Starts one and tells which walls the kernel lets stand. */
enum ombud_wall { OMBUD_WALL_LIMITS = 1, OMBUD_WALL_LANDLOCK = 2, OMBUD_WALL_SECCOMP = 4 };
OMBUD_API enum ombud_status ombud_parser_walls(unsigned *walls, char *why, size_t why_size);

struct ombud_export_how {
	const char *filter, *sort, *columns; /* columns: comma list of fields; NULL: the default */
	const char *format; /* table json csv ids */
	const char *reveal; /* reason, or NULL: masked */
	int64_t limit;
	bool undecided; /* the rows that a pattern's limit left undecided, instead of those that match */
	int width; /* cells, for table; 0: not cut */
	bool (*write)(void *data, const char *bytes, size_t n); /* false: stop */
	void *write_data;
};
OMBUD_API enum ombud_status ombud_export(
    int64_t *rows, struct ombud_session *s, const struct ombud_export_how *how);
struct ombud_show_how {
	const char *format; /* text (NULL) or json */
	const char *reveal; /* reason, or NULL: masked */
	const char *field;  /* with reveal: the one field that is shown in clear */
	const char *reason; /* as of ombud_ticket_open */
};
/* One ticket, whole, as text for a person or as one JSON object. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_show(char **out, struct ombud_session *s, int64_t ticket,
    const struct ombud_show_how *how);

struct ombud_demo_how {
	const char *store;
	const char *user;
	int64_t tickets, seed, now;
	bool (*progress)(void *data, const struct ombud_progress *p);
	void *progress_data;
};
/* A sample store of invented people and letters. Refuses a store that is not a demo's. */
OMBUD_API enum ombud_status ombud_demo(const struct ombud_demo_how *how, char *why, size_t why_size);

/* ---- the desk itself ------------------------------------------------------------------------------ */

struct ombud_table { /* rows of text for people: agents, settings, audit */
	const char *const *titles;
	size_t n_columns, n_rows;
	const char *const *cells; /* row by row */
	void *memory;
};
/* what: "agents" "settings" "audit" "kinds" "states" "codes" "templates" "roles" "jobs" "exports"
 * "drafts" (the session's agent's). */
OMBUD_API enum ombud_status ombud_table(
    struct ombud_table **out, struct ombud_session *s, const char *what, size_t limit);
OMBUD_API void ombud_table_free(struct ombud_table *t);
/* Any table in the formats of lists: table json csv ids (the first column). JSON keys and the CSV
 * header are the titles in lower case, blanks as '_'; id, entry, count, tickets, n, place, matched,
 * applied, refused, undecided, failed, job, done and total are numbers in JSON, all else text or
 * null. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_table_text(
    char **out, const struct ombud_table *t, const char *format);

struct ombud_audit_report {
	/* entries that hold; first_bad 0: all do, -1: what is wrong is no entry's */
	int64_t entries, first_bad;
	const char *sentence, *head; /* names the entry by number, time and act; hash of the newest */
	const char *note;            /* the clock went back, or "" */
	int64_t checkpoints;         /* of this store, that were compared */
	void *memory;
};
/* The chain, the access log beside it, what was erased. */
OMBUD_API enum ombud_status ombud_audit_verify(
    struct ombud_audit_report **out, struct ombud_session *s);
/* And whether it only grew since the checkpoints in text (n bytes): files of them, lines of a log. */
OMBUD_API enum ombud_status ombud_audit_verify_against(
    struct ombud_audit_report **out, struct ombud_session *s, const char *text, size_t n);
/* The newest entry as three lines, to be kept elsewhere: origin, number, hash. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_audit_checkpoint(char **out, struct ombud_session *s);
OMBUD_API void ombud_audit_free(struct ombud_audit_report *r);

/* Who looked at a ticket (or, ticket 0, at a person and all her tickets), when, at what and why, newest
 * first: opens, reveals, attachments, values in clear in exports, and who asked this. The question goes
 * to the audit before it is answered. A lead is told of the own team. Free with ombud_table_free. */
OMBUD_API enum ombud_status ombud_looked(struct ombud_table **out, struct ombud_session *s,
    int64_t ticket, int64_t person, size_t limit);

/* One idempotent pass over all that is due, under a lease; *done counts jobs worked. */
OMBUD_API enum ombud_status ombud_tick(int64_t *done, struct ombud_session *s);
/* What keeps a desk going: when a pass was made last (0: never), and how many qualified admins there are. */
struct ombud_upkeep {
	int64_t tick_at, admins;
};
OMBUD_API enum ombud_status ombud_upkeep(struct ombud_upkeep *out, struct ombud_session *s);
/* Integrity of the file, foreign keys, audit chain; one finding a line; OMBUD_CORRUPT if any. */
OMBUD_API enum ombud_status ombud_check(char **out, struct ombud_session *s);

#endif
