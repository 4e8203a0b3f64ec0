/* Lists of tickets. A part of ombud.h, which is included instead. */
#ifndef OMBUD_LIST_H
#define OMBUD_LIST_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

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
/* A filter taken apart into what must all hold, and what says how the list looks (sort, group, cols, limit) as the
 * last of them. Joined as layers they are the filter again. */
struct ombud_term {
	const char *text; /* in canonical words, without its negation */
	bool negated;
	const char *field; /* by name, where it asks one field; else "" */
	const char *cost;  /* what it is sought in: "index", "letters"; "" where it finds nothing */
	bool personal;     /* it asks for masked data */
};
struct ombud_terms {
	const struct ombud_term *v;
	size_t n;
	void *memory;
};
OMBUD_API enum ombud_status ombud_filter_terms(
    struct ombud_terms **out, struct ombud_session *s, const char *filter);
OMBUD_API void ombud_terms_free(struct ombud_terms *t);
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
	bool open, is_new, overdue, gone;
	bool read;    /* the agent opened it, and only the agent changed it since */
	bool changed; /* by somebody else, since the agent opened it or this list showed it */
	bool strict_late; /* not overdue, but late if its pauses are not counted */
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

#endif
