/* All rows of a desk from one store to another, of the same engine or of another one. Both have the newest schema. */
#ifndef STORE_CARRY_H
#define STORE_CARRY_H

#include "store/db.h"

#define CARRY_HALF "move.half" /* setting of a store that is not whole yet: of what it is to become a copy */
#define CARRY_MOVED "moved.to" /* setting of one that is not the desk any more: where that is */

enum { CARRY_HASH = 32, CARRY_KEYS = 5 };

/* A table, as it is carried and compared: in the order of its key. */
struct carry_table {
	const char *name;
	const char **column; /* all of them */
	size_t n;
	const char *key[CARRY_KEYS];
	size_t key_at[CARRY_KEYS], n_key; /* among column */
	bool fixed;    /* its rows are never changed: what is missing is at its end */
	bool chain;    /* part of the audit, which is carried as one */
	bool settings; /* the rows that differ between two stores stay */
	int page;      /* rows at a time */
};
size_t carry_tables(void); /* how many there are: those of model/place.c */
struct carry_table carry_table(struct arena *memory, size_t i);
struct buf;
void carry_add_columns(struct buf *out, const struct carry_table *t, const char *before);
/* A page of rows; after: behind the key that is bound as $1 and on. */
void carry_add_select(struct buf *out, const struct carry_table *t, bool after);
void carry_add_insert(struct buf *out, const struct carry_table *t, size_t rows);

struct carried {
	const char *table;
	int64_t rows;
	unsigned char hash[CARRY_HASH];
};

struct carry {
	struct db *from, *to;
	struct err *err;
	bool (*progress)(void *data, const struct ombud_progress *p); /* false stops it between two pages; may be NULL */
	void *progress_data;
	int64_t done, total;
	int64_t since; /* to's transaction, ms */
};

/* What is not there yet: each table goes on after the last row that to has. from is in a transaction. */
enum ombud_status carry_rows(struct carry *c);
/* Compares table by table; one that differs is carried anew where its rows may change, else the two stores are not
 * alike: CORRUPT. *out: an array of carry_tables(). And the next numbers of rows, which follow the largest ever given. */
enum ombud_status carry_compare(struct carried **out, struct carry *c, struct arena *memory);
/* Of one table, over its rows in the order of their key. */
enum ombud_status carry_hash(struct carried *out, struct db *db, struct err *err, const struct carry_table *t);
/* Before a page: to is in a transaction. */
enum ombud_status carry_page(struct carry *c);
/* Ends it, also after a failure, with which it is taken back. */
enum ombud_status carry_keep(struct carry *c);
/* Counts a page that is done; what is carried so far is kept every second, and where it is stopped. */
enum ombud_status carry_step(struct carry *c, int64_t rows);
/* A value of a row; with memory copied into it. */
struct val carry_value(const struct rows *r, int column, struct arena *memory);
/* carry_chain.c: the audit, entry by entry. key: after that one; NIL: from the first. */
enum ombud_status carry_chain(struct carry *c, struct arena *memory, struct val key);

/* An empty store to carry into, marked as half with mark. A file gets its name once it is one. */
enum ombud_status carry_make(struct err *err, const char *path, const char *mark);
/* Whether a mark is of a copy that was being brought back there. */
bool carry_is_restore(const char *mark);
/* Takes a store that is half away again. */
enum ombud_status carry_drop(struct db *half, struct err *err);
/* A copy of the whole store, as it is at one moment, to a new SQLite file: compared table by table. */
enum ombud_status carry_copy(struct db *from, struct err *err, const char *path);

#endif
