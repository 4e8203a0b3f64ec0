/* Saved filters, notices, and what an agent keeps. A part of ombud.h, which is included instead. */
#ifndef OMBUD_SAVED_H
#define OMBUD_SAVED_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* ---- saved filters -------------------------------------------------------------------------- */

struct ombud_saved {
	int64_t id;
	const char *name, *filter, *owner; /* owner "" for the team's */
	const char *shown; /* filter as it is shown: masked where another wrote it, as a ticket's texts are */
	int64_t count; /* -1: not counted (it does not read, is not allowed, or not yet); without counts the last one */
	int key;       /* 1..9: g1..g9; 0: none */
	const char *users; /* "a, b": the filters that name it by q:, "" for none */
	bool hides;    /* the agent's own, in place of the team's of the same name */
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

/* The other agents who are on now, by name: at which ticket (0: none), since when without a sign of life. One who
 * edits somewhere is told of there, whatever else is open elsewhere. */
struct ombud_colleague {
	const char *name;
	int64_t ticket, idle; /* idle: seconds */
	bool editing;
};
struct ombud_colleagues {
	const struct ombud_colleague *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_colleagues(struct ombud_colleagues **out, struct ombud_session *s);
OMBUD_API void ombud_colleagues_free(struct ombud_colleagues *c);

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

/* The agent's unsent text on a ticket (0: on a new one); kind: note reply forward new answer. *out:
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

#endif
