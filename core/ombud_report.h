/* The report of the data protection officer: R1 to R24 of a period. A part of ombud.h, which is included instead. */
#ifndef OMBUD_REPORT_H
#define OMBUD_REPORT_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_report_how {
	/* Days, both within; NULL: the quarter that to is in, and today. Unless exact: the first of a month to the last
	 * of one, or to today. */
	const char *from, *to;
	const char *kinds;     /* comma list; NULL: all */
	bool exact;            /* small numbers too: for who may export masked lists, and the audit says so */
};

enum ombud_cell_state {
	OMBUD_CELL_NONE,   /* there is no such number: nothing to count from, or not by kind */
	OMBUD_CELL_SHOWN,
	OMBUD_CELL_FEW,    /* it is about fewer than five: "<5" */
	OMBUD_CELL_HIDDEN  /* it would tell one that is about fewer than five: "*" */
};
struct ombud_report_cell {
	enum ombud_cell_state state;
	double value;       /* of one that is shown */
	const char *text;   /* "12", "97.1" as the language writes it, "<5", "*", "-" */
	const char *filter; /* selects the very tickets that were counted; "": none does */
};
struct ombud_report_row {
	const char *code;    /* "R4" */
	const char *measure; /* "on_time" */
	const char *part;    /* "GRANTED" of a number that is parted; else "" */
	const char *title, *unit; /* for people; "tickets" "%" "days" "hours" ... */
	struct ombud_report_cell total;
	const struct ombud_report_cell *kinds; /* as ombud_report.kinds */
};
struct ombud_report {
	const char *from, *to;          /* days */
	bool exact;
	const char *known_from;         /* day from which on all is known; "": always was */
	const char *const *kinds;       /* names of those that have tickets in it, or were asked for */
	size_t n_kinds, n_rows;
	const struct ombud_report_row *rows;
	void *memory;
};
OMBUD_API enum ombud_status ombud_report(
    struct ombud_report **out, struct ombud_session *s, const struct ombud_report_how *how);
OMBUD_API void ombud_report_free(struct ombud_report *r);
/* The period before or after one, as long as that: whole months stay whole. Texts of 16 bytes. */
OMBUD_API bool ombud_report_move(char from[16], char to[16], int step);
/* format: text, json (one object a row) or csv. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_report_text(
    char **out, struct ombud_session *s, const struct ombud_report *r, const char *format);

#endif
