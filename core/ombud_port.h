/* Letters and rows from outside and back, and the legal clock alone. A part of ombud.h, which is included instead. */
#ifndef OMBUD_PORT_H
#define OMBUD_PORT_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

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
	const char *met; /* of a ticket: whether it was, in words; else "" */
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
/* The same of a ticket as it stands: its pauses, extension, questions and warnings, and which duties were met. */
OMBUD_API enum ombud_status ombud_ticket_why(struct ombud_due **out, struct ombud_session *s, int64_t ticket);

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
/* A sample store of invented people and letters. Replaces another one; refuses a store that is not a demo's, and, OMBUD_BUSY, one that
 * somebody has open. */
OMBUD_API enum ombud_status ombud_demo(const struct ombud_demo_how *how, char *why, size_t why_size);

#endif
