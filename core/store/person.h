/* Data subjects and their personal values. */
#ifndef STORE_PERSON_H
#define STORE_PERSON_H

#include "model/field.h"
#include "store/db.h"

struct datum_row {
	enum datum_field field;
	int64_t n; /* within field and person */
	const char *value, *source;
	int64_t message_id, seen_at;
};

/* The value's number across fields, as a front end names it. */
static inline int64_t datum_number(enum datum_field field, int64_t n)
{
	return (int64_t)field * 100000 + n;
}

enum ombud_status person_insert(
    int64_t *id, struct db *db, struct err *err, int64_t now, const char *lang);
/* The oldest person with that key who was not erased; NOTFOUND without a sentence. key: 16 bytes. */
enum ombud_status person_by_key(
    int64_t *id, struct db *db, struct err *err, enum datum_field field, const unsigned char *key);
/* Adds a value unless the person has it already. key NULL: does not identify. *added may be NULL. */
enum ombud_status datum_add(bool *added, struct db *db, struct err *err, int64_t person,
    const struct datum_row *d, const unsigned char *key);
/* Every value of the person by field and number; strings in memory. */
enum ombud_status datum_list(struct datum_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person);
/* The first value of a field, "" if none. */
enum ombud_status datum_first(const char **out, struct db *db, struct err *err,
    struct arena *memory, int64_t person, enum datum_field field);
/* Appends a value as that field is compared, with the field's number before it. */
void datum_fold(struct buf *out, enum datum_field field, const char *value);
/* Keyed 16-byte hash of a value folded the way that field is compared. */
void datum_key(unsigned char out[16], const unsigned char key[32], enum datum_field field,
    const char *value);
bool datum_identifies(enum datum_field field); /* has a key at all */

#endif
