/* What the proof of an erasure looks for: each value that went, in every form in which a file can hold it, as a rolling
 * hash of its first bytes and a keyed hash to be sure. So the proof can be made days later, after the purge, without
 * that a value was kept for it. */
#ifndef STORE_NEEDLE_H
#define STORE_NEEDLE_H

#include "model/field.h"
#include "store/db.h"

struct needles; /* of one erasure, while it runs */
/* key: ledger_derive(.., "needle"). */
struct needles *needles_new(struct arena *a, const unsigned char key[32]);
/* A value (UTF-8 text, or the bytes of a file) that goes; place: class of model/place.h. Adds its forms: UTF-8 and NFC,
 * folded, Latin-1, quoted-printable, base64 in three alignments, JSON-escaped; of long ones slices. Too short to tell
 * anything (under 5 bytes): not added, *counted. */
void needles_of(struct needles *n, const char *place, const char *value, size_t bytes);
/* A value of the person's own of that field, in its other spellings too (needle_spelling.h) and in the charsets and
 * entities of lists: a person has few of them. */
void needles_datum(struct needles *n, const char *place, enum datum_field field, const char *value, size_t bytes);
/* A value that stays, or is another's: what it has in common with those above is marked shared. */
void needles_shared(struct needles *n, const char *value, size_t bytes);
/* Inside the transaction that erases. */
enum ombud_status needles_keep(struct needles *n, struct db *db, struct err *err, int64_t erasure);
/* Those of an erasure that were kept, beside what n has; and their end. */
enum ombud_status needles_load(struct needles *n, struct db *db, struct err *err, int64_t erasure);
/* In place of all that were kept: those of the first most of n that are marked shared, for a later look. */
enum ombud_status needles_keep_shared(struct needles *n, size_t most, struct db *db, struct err *err, int64_t erasure);
enum ombud_status needles_drop(struct db *db, struct err *err, int64_t erasure);
struct needle_set *needles_set(struct needles *n);
size_t needles_groups(const struct needles *n); /* more than any group's number */
size_t needles_short(const struct needles *n); /* values that were too short */

#endif
