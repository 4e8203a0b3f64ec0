/* sort:due,-priority: keys of a list. Names of people and subjects are sorted here, not by the
 * engine, which knows no alphabet. */
#ifndef QUERY_SORT_H
#define QUERY_SORT_H

#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"

struct sort_column {
	const char *name, *aliases; /* aliases: comma list */
	const char *sql;            /* over ticket t; of our own making */
	bool text;                  /* compared as a person would, in C */
	bool word;                  /* text of our own, which the engine sorts by its bytes */
	bool nullable;
	bool personal;              /* its order tells about what is masked */
};
const struct sort_column *sort_column_at(size_t i); /* NULL after the last */

struct sort_key {
	const struct sort_column *column;
	bool down;
};
enum { SORT_KEYS = 8 };
struct sort {
	struct sort_key key[SORT_KEYS];
	size_t n;
};

/* Appends the keys of text: names, aliases or prefixes, "-" before or "-desc" after for the other
 * way round. at: byte of the filter for errors. */
enum ombud_status sort_parse(struct sort *out, struct err *err, const char *text, size_t at);
void sort_text(struct buf *out, const struct sort *s); /* "due,-priority" */
bool sort_in_c(const struct sort *s);
bool sort_personal(const struct sort *s);
/* " ORDER BY ..., t.id" for what the engine sorts. walk: it may walk an index in that order and
 * look up row by row; else it reads the tickets as they lie and sorts what matches. */
void sort_sql(struct buf *out, const struct sort *s, bool walk);
/* One key that has an index of all tickets: its first few are at hand. */
bool sort_has_index(const struct sort *s);
/* The same, upwards: " ORDER BY" the other way round, for the last few. */
void sort_sql_backwards(struct buf *out, const struct sort *s);
/* ", column" for every key, for what is sorted here. */
void sort_columns(struct buf *out, const struct sort *s);

/* Bytes that compare as the row does. */
void sort_bytes_int(struct buf *out, int64_t v, bool down);
void sort_bytes_text(struct buf *out, const char *s, size_t n, bool down);

#endif
