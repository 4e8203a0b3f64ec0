#include "store/person.h"

#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "text/mailname.h"
#include "text/unicode.h"

static const struct sql NEW_PERSON = {"new person", "is",
    "INSERT INTO person(created_at, lang) VALUES($1, $2) RETURNING id", false};
static const struct sql BY_KEY = {"person by a value's key", "bi",
    "SELECT person_id FROM datum d WHERE key = $1 AND field = $2 AND NOT EXISTS (SELECT 1 FROM person p"
    " WHERE p.id = d.person_id AND p.erased_at IS NOT NULL) ORDER BY person_id LIMIT 1",
    false};
static const struct sql HAS_VALUE = {"whether a person has a value", "iis",
    "SELECT n FROM datum WHERE field = $1 AND person_id = $2 AND value = $3", true};
static const struct sql NEXT_N = {"next number of a value", "ii",
    "SELECT coalesce(max(n) + 1, 0) FROM datum WHERE field = $1 AND person_id = $2", false};
static const struct sql ADD = {"add a value", "iiisbsii",
    "INSERT INTO datum(field, person_id, n, value, key, source, message_id, seen_at)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
    true};
static const struct sql LIST = {"values of a person", "i",
    "SELECT field, n, value, source, message_id, seen_at FROM datum WHERE person_id = $1"
    " ORDER BY field, n",
    true};
static const struct sql FIRST = {"first value of a field", "ii",
    "SELECT value FROM datum WHERE field = $1 AND person_id = $2 ORDER BY n LIMIT 1", true};

enum ombud_status person_insert(
    int64_t *id, struct db *db, struct err *err, int64_t now, const char *lang)
{
	return db_one(id, db, err, &NEW_PERSON, I(now), S(lang));
}

enum ombud_status person_by_key(
    int64_t *id, struct db *db, struct err *err, enum datum_field field, const unsigned char *key)
{
	return db_one(id, db, err, &BY_KEY, B(key, 16), I(field));
}

enum ombud_status datum_add(bool *added, struct db *db, struct err *err, int64_t person,
    const struct datum_row *d, const unsigned char *key)
{
	int64_t n = 0;
	if (added)
		*added = false;
	enum ombud_status status = db_one(&n, db, err, &HAS_VALUE, I(d->field), I(person), S(d->value));
	if (status != OMBUD_NOTFOUND)
		return status;
	if (db_one(&n, db, err, &NEXT_N, I(d->field), I(person)))
		return err->status;
	if (added)
		*added = true;
	return db_run(db, err, &ADD, I(d->field), I(person), I(n), S(d->value), key ? B(key, 16) : NIL,
	    S(d->source), ID_OR_NULL(d->message_id), I(d->seen_at));
}

enum ombud_status datum_list(struct datum_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(person));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct datum_row){.field = (enum datum_field)db_int(&r, 0),
		    .n = db_int(&r, 1),
		    .value = db_keep(&r, memory, 2),
		    .source = db_keep(&r, memory, 3),
		    .message_id = db_int(&r, 4),
		    .seen_at = db_int(&r, 5)};
	}
	return db_end(&r);
}

enum ombud_status datum_first(const char **out, struct db *db, struct err *err,
    struct arena *memory, int64_t person, enum datum_field field)
{
	*out = "";
	struct rows r = db_select(db, err, &FIRST, I(field), I(person));
	if (db_next(&r))
		*out = db_keep(&r, memory, 0);
	return db_end(&r);
}

bool datum_identifies(enum datum_field field)
{
	switch (field) {
	case DATUM_EMAIL:
	case DATUM_PHONE:
	case DATUM_PERSONNUMMER:
	case DATUM_DEVICE_ID:
	case DATUM_IBAN:
	case DATUM_CARD:
		return true;
	default:
		return false;
	}
}

void datum_fold(struct buf *out, enum datum_field field, const char *value)
{
	struct buf plain = {0};
	buf_printf(out, "%d:", (int)field);
	if (field == DATUM_EMAIL)
		mailname(&plain, value);
	else
		buf_str(&plain, value);
	unicode_fold(out, buf_text(&plain), plain.len);
	buf_free(&plain);
}

void datum_key(unsigned char out[16], const unsigned char key[32], enum datum_field field,
    const char *value)
{
	struct buf folded = {0};
	datum_fold(&folded, field, value);
	crypto_generichash(out, 16, (const unsigned char *)buf_text(&folded), folded.len, key, 32);
	buf_free(&folded);
}
