/* A whole desk from one store to another: a file, or a database on a server. A part of ombud.h, which is included
 * instead. */
#ifndef OMBUD_MOVE_H
#define OMBUD_MOVE_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_move {
	const struct ombud_open *open; /* the desk as it is; who moves it is an admin of it */
	const char *to;                /* a file that is not there yet, or the URL of a database without a desk */
	bool keep;                     /* the old store stays the desk: a rehearsal */
	bool again;                    /* what an interrupted move left at to is thrown away */
	bool (*progress)(void *data, const struct ombud_progress *p); /* false stops it; the same move goes on later */
	void *progress_data;
};
struct ombud_moved_table {
	const char *name, *sha256; /* over its rows in the order of their key, the same on both sides */
	int64_t rows;
};
struct ombud_moved {
	const char *to;            /* as it is to be named from now on */
	const struct ombud_moved_table *tables;
	size_t n_tables;
	int64_t rows, entries;     /* of all tables; of the audit, walked and whole */
	const char *ledger, *key;  /* stay where they are; "": the desk has no erasure ledger */
	bool went_on;              /* part of it was there from an interrupted run */
	void *memory;
};
/* Carries all rows while others work, compares both sides, and then lets nobody change the old store any more. One that
 * is changed meanwhile is refused (OMBUD_CONFLICT), and to stays half: nobody opens it. Interrupted at any moment, the
 * same move goes on. why is the sentence. */
OMBUD_API enum ombud_status ombud_move(
    struct ombud_moved **out, const struct ombud_move *how, char *why, size_t why_size);
OMBUD_API void ombud_moved_free(struct ombud_moved *m);

#endif
