/* CSV as libcsv reads it strictly: one record at a time, so that a bad one can be named by the line
 * where its quote opened and reading can go on behind it. */
#ifndef PORT_CSVLINE_H
#define PORT_CSVLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "port/map.h"

enum { CSV_COLUMNS = 512, CSV_CELL = 1024 * 1024, CSV_RECORD = 4 * 1024 * 1024 };

struct csv_cells {
	char **v; /* NUL-terminated bytes as they stand, NUL within them turned to U+FFFD */
	size_t n, cap;
};
enum csv_state {
	CSV_MORE,    /* inside quotes: the record goes on in the next line */
	CSV_DONE,
	CSV_BLANK,   /* a line with nothing in it */
	CSV_BAD,     /* a quote where none may stand */
	CSV_TOO_MUCH /* over a cap */
};
struct csv_record {
	struct csv_cells cells;
	struct csv_parser *parser;
	char delimiter;
	size_t bytes;     /* fed so far */
	long line;        /* lines fed so far */
	long quote_line;  /* 0-based line of the record where the last open quote began */
	bool done, over;
};

void csv_start(struct csv_record *r, char delimiter);
/* One line with its end. */
enum csv_state csv_feed(struct csv_record *r, const char *line, size_t n);
/* The file ended: what is open then is bad. */
enum csv_state csv_end(struct csv_record *r);
void csv_clear(struct csv_record *r); /* for the next record */
void csv_stop(struct csv_record *r);

/* ',' ';' or tab: the one that makes most known column names of a header line, or most cells. */
char csvline_delimiter(const char *line, size_t n, const struct map *map);
/* A line alone; false if it is no whole record. */
bool csvline_split(struct csv_cells *out, const char *line, size_t n, char delimiter);
void csvline_free(struct csv_cells *c);

#endif
