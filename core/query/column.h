/* The fast way over short texts: the values of one field packed in memory, one chunk a few
 * thousand owners (persons or tickets). A column is loaded when it is first asked for, follows the
 * store's feed of changes chunk by chunk, is never written anywhere, and is given back when it
 * has not been used for a while. What it answers must equal what SQL's matches() says of the same
 * rows. */
#ifndef QUERY_COLUMN_H
#define QUERY_COLUMN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bits.h"
#include "base/crew.h"
#include "base/err.h"
#include "model/field.h"
#include "store/db.h"

/* The first numbers are those of the personal-data fields. */
enum column_id {
	COLUMN_SUBJECT = DATUM_FIELDS,
	COLUMN_EXTERNAL,
	COLUMN_LANG,
	COLUMN_TEAM,
	COLUMN_GROUND,
	COLUMNS
};

enum { CHUNK_OWNERS = 4096 };

/* The values of owners first .. first + CHUNK_OWNERS - 1, a NUL after each. */
struct chunk {
	uint32_t n;
	uint32_t *at;    /* n + 1: where each value begins */
	uint16_t *owner; /* of each value, counted from first; ascending */
	char *text;
	bool ready;
};

struct columns;

struct columns *columns_new(struct db *db);
void columns_free(struct columns *c); /* NULL is allowed */

/* The column of a field, -1: it has none. COLUMN's owners are persons, else tickets. */
int column_of_field(const struct field *f);
bool column_of_persons(int id);

/* Inside a read transaction of db: what changed since the last call is marked to be loaded anew.
 * Nothing else may hold a chunk meanwhile. */
enum ombud_status columns_follow(struct columns *c, struct err *err);
int64_t columns_seq(const struct columns *c); /* the audit's entry that they follow to */

/* Before work on it: how many chunks the column has now. Bits of answers need room up to
 * column_last. Marks the column as used. */
enum ombud_status column_open(size_t *chunks, struct columns *c, struct err *err, int id);
int64_t column_last(const struct columns *c, int id);
/* One chunk, loaded if need be by member who of the crew: callable by the members at once for
 * different chunks. NULL: err says why. */
const struct chunk *column_chunk(struct columns *c, struct err *err, int who, int id, size_t i);
bool column_is_loaded(const struct columns *c, int id);

/* The crew and its members' own connections, for whoever reads much. */
struct crew *columns_crew(struct columns *c);
struct db *columns_reader(struct columns *c, struct err *err, int who);

/* Bytes held; and giving back what was not used for idle_ms or is over most bytes. What is asked
 * between glance on and off alone, by counts that nobody typed, is given back after ten seconds. */
size_t columns_bytes(const struct columns *c);
void columns_glance(struct columns *c, bool on);
void columns_rest(struct columns *c, int64_t now_ms, int64_t idle_ms, size_t most);

#endif
