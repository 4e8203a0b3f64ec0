/* Rows on their way out, in the formats that every list knows: a table for people, JSON lines and
 * CSV for programs, ids for the shell. Machine formats are UTF-8 whatever the terminal is. */
#ifndef PORT_ROWS_H
#define PORT_ROWS_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"

enum rows_format { ROWS_TABLE, ROWS_JSON, ROWS_CSV, ROWS_IDS };

/* NULL is table. OMBUD_INPUT names the four. */
enum ombud_status rows_format_of(enum rows_format *out, struct err *err, const char *name);

/* One cell per RFC 4180, always quoted. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; controls are made visible. first: the first cell of its row. */
void rows_csv_cell(struct buf *out, const char *text, bool first);
void rows_csv_end(struct buf *out); /* CR LF */

/* One line of JSON. Characters that would steer a terminal are written as \u escapes, which says
 * the same to a program. Takes the object over. */
void rows_json_line(struct buf *out, json_t *object);
/* The same over many lines, for people too. */
void rows_json_pretty(struct buf *out, json_t *object);
/* The text, or null where it is empty. */
json_t *rows_json_text(const char *text);

/* One cell of a table through the guard: cut to cells with '~' (0: never cut) and, unless it is
 * the last of its row, filled up with blanks and one more. */
void rows_table_cell(struct buf *out, const char *text, size_t cells, bool last);
void rows_table_end(struct buf *out); /* blanks at the end of the line dropped, line feed */

/* "Last seen" -> "last_seen": the key of a titled column. Appended to out. */
void rows_key(struct buf *out, const char *title);

#endif
