/* All that an exported row can say of one ticket, and the columns that say it. */
#ifndef PORT_EXPORT_ITEM_H
#define PORT_EXPORT_ITEM_H

#include <jansson.h>

#include "base/arena.h"
#include "model/field.h"
#include "ops/session.h"
#include "port/export_past.h"
#include "store/ticket.h"

struct item {
	const struct ombud_row *row;
	/* filled by item_load; strings in its memory */
	struct ticket_row ticket;
	/* masked, but for the assignee, and in a list in clear the external_id */
	const char *message_id, *external_id, *ground, *assignee;
	const char *pauses, *extension;
	const char *received, *due, *strict, *answered, *closed; /* "" where there is none */
	const char
	    *person[DATUM_FIELDS]; /* by enum datum_field, values joined by '|'; NULL: none */
	const char *past[PAST_COLUMNS]; /* filled by item_past */
	int revealed;		   /* how many values stand there in clear, logged */
};

/* Whether a reveal with that reason may begin at all. NULL: nothing is to be revealed. */
enum ombud_status reveal_allowed(struct ombud_session *s, const char *reason);
/* What stands there in clear, and the log says so first. reason NULL: nothing. field: that one, and
 * DENIED where the role may not see it of this ticket; 0: what the role may see of it. */
struct clear {
	const char *reason;
	enum datum_field field;
};
/* What the list's own row does not hold. */
enum ombud_status item_load(struct item *item, struct ombud_session *s, struct arena *memory,
    const struct ombud_row *row, const struct clear *clear);

/* What became of it, of a ticket that is loaded. */
enum ombud_status item_past(struct item *item, struct ombud_session *s, struct arena *memory);

enum column_needs { COLUMN_ROW, COLUMN_ITEM, COLUMN_ITEM_BUT_CELL, COLUMN_PAST };
enum column_json { COLUMN_STRING, COLUMN_NUMBER, COLUMN_LIST };

struct column {
	const char *name;
	const char *(*text)(struct arena *memory, const struct item *item);
	const char *(*cell)(struct arena *memory, const struct item *item); /* table; NULL: text */
	enum column_json json;
	enum datum_field datum;	 /* stands in the person object; text is NULL */
	int width;		 /* of a table, cells; 0: the field catalogue's */
	enum column_needs needs; /* what item_load reads, the cell may do without; or item_past */
};
struct columns {
	const struct column *v[48];
	size_t n;
};

/* Columns of a comma list. OMBUD_INPUT names the word at fault. */
enum ombud_status columns_parse(struct columns *out, struct err *err, const char *names);
/* Every column a machine format has, in its order; past: with those of item_past. */
void columns_all(struct columns *out, bool past);

const char *column_title(const struct column *c);
bool column_right(const struct column *c); /* its cells end in one line */
int column_width(const struct column *c); /* cells; 0: takes the rest of the line */
const char *column_text(struct arena *memory, const struct column *c, const struct item *item);
const char *column_cell(struct arena *memory, const struct column *c, const struct item *item);
/* One object; the personal columns stand in its "person". */
json_t *columns_json(struct arena *memory, const struct columns *c, const struct item *item);

#endif
