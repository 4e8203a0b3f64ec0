/* Operations: the one gate that every change goes through. A part of ombud.h, which is included instead. */
#ifndef OMBUD_CHANGE_H
#define OMBUD_CHANGE_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

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
	int64_t letters; /* that it puts into the outbox, where they wait (mail.hold_seconds) */
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
	const char *remark;   /* what else there is to say of it, at the sentence's end too; NULL: nothing */
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
/* What was done after the entry that undo would take, and stays because its letter has left: *passed, NULL if
 * nothing was; *next is that entry's sentence, NULL if there is none. Both: ombud_free. */
OMBUD_API enum ombud_status ombud_undo_passes(char **passed, char **next, struct ombud_session *s);
OMBUD_API enum ombud_status ombud_take_back(
    struct ombud_result **out, struct ombud_session *s, const struct ombud_back *how);
OMBUD_API enum ombud_status ombud_undo(
    struct ombud_result **out, struct ombud_session *s, int64_t entry);
OMBUD_API enum ombud_status ombud_redo(
    struct ombud_result **out, struct ombud_session *s, int64_t entry);

#endif
