/* The desk itself: its tables, its audit, what is due by the clock. A part of ombud.h, which is included instead. */
#ifndef OMBUD_DESK_H
#define OMBUD_DESK_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_table { /* rows of text for people: agents, settings, audit */
	const char *const *titles;
	size_t n_columns, n_rows;
	const char *const *cells; /* row by row */
	void *memory;
};
/* what: "agents" "settings" "audit" "kinds" "states" "codes" "templates" "roles" "canned" "jobs" "exports"
 * "campaigns" "drafts" (the session's agent's) "outbox" (not left or failed)
 * "outbox-all" (also sent or taken back; both of 7 days). */
OMBUD_API enum ombud_status ombud_table(
    struct ombud_table **out, struct ombud_session *s, const char *what, size_t limit);
/* The table "audit" page by page, newest first: entries of numbers below before (0: the newest), which ask ("" all) asks
 * for by who:NAME act:WORD ticket:NUMBER day:DAY or day:DAY..DAY. "agents-now" of ombud_table: accounts with who is on now. */
OMBUD_API enum ombud_status ombud_audit_page(
    struct ombud_table **out, struct ombud_session *s, const char *ask, int64_t before, size_t limit);
/* The same of what was done to tickets by the agent's own team and by the desk itself, as table "team-log". Who looked at
 * what, and a change's detail, only for who may read the audit; one's own for everybody. */
OMBUD_API enum ombud_status ombud_team_log(
    struct ombud_table **out, struct ombud_session *s, const char *ask, int64_t before, size_t limit);
OMBUD_API void ombud_table_free(struct ombud_table *t);
/* Any table in the formats of lists: table json csv ids (the first column). JSON keys and the CSV
 * header are the titles in lower case, blanks as '_'; id, entry, count, tickets, n, place, matched,
 * applied, refused, undecided, failed, job, done and total are numbers in JSON, all else text or
 * null. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_table_text(
    char **out, const struct ombud_table *t, const char *format);

/* The same entries (ask as there), newest first, as JSON lines for programs: seq, at, who, act, object, id, n,
 * detail, hash, and where an entry is about many tickets their ids. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_audit_json(char **out, struct ombud_session *s, const char *ask, size_t limit);

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
/* What the table of retention keeps no longer goes now, in short transactions; a DPO's. *gone: how many rows. The
 * tables "retention" and "retention-due" of ombud_table say how long what is kept, and what would go. */
OMBUD_API enum ombud_status ombud_sweep(int64_t *gone, struct ombud_session *s,
    bool (*progress)(void *data, const struct ombud_progress *p), void *data);
/* What keeps a desk going: when a pass was made last (0: never), and how many qualified admins there are. */
struct ombud_upkeep {
	int64_t tick_at, admins;
	int64_t waits;   /* rows that retention would let go, until the DPO has seen the dry run */
	int64_t reviews; /* of holds and kept items, past their day */
};
OMBUD_API enum ombud_status ombud_upkeep(struct ombud_upkeep *out, struct ombud_session *s);
/* Letters on their way out: those that failed within 7 days, when the next is due (0: none waits). Cheap. */
struct ombud_letters { int64_t failed, due_at; };
OMBUD_API enum ombud_status ombud_letters(struct ombud_letters *out, struct ombud_session *s);
/* The entry that takes a letter of the outbox back; *entry 0: no agent wrote it, outbox-drop does it. *ticket:
 * the letter's, where the entry wrote to others as well, as ombud_take_back wants it; else 0. */
OMBUD_API enum ombud_status ombud_letter_entry(
    int64_t *entry, int64_t *ticket, struct ombud_session *s, int64_t letter);
/* Integrity of the file, foreign keys, audit chain; one finding a line; OMBUD_CORRUPT if any. */
OMBUD_API enum ombud_status ombud_check(char **out, struct ombud_session *s);

#endif
