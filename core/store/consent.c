#include "store/consent.h"

#include <string.h>

#include "model/field.h"

/* ---- consents ------------------------------------------------------------------------------------ */

static const struct sql ADD = {"new word on a consent", "ississbsssiiii",
    "INSERT INTO consent(person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
    " expires_day, ticket_id, recorded_at, agent_id) VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)"
    " RETURNING id", true};
static const struct sql LIST = {"consents of a person", "i",
    "SELECT id, person_id, coalesce(ticket_id, 0), at, recorded_at, agent_id, purpose, what, how, policy_no, lang,"
    " evidence, third_party, expires_day, text_hash FROM consent WHERE person_id = $1 ORDER BY id", true};
static const struct sql LAST = {"last word on a consent", "is",
    "SELECT what, expires_day FROM consent WHERE person_id = $1 AND purpose = $2 ORDER BY id DESC LIMIT 1", false};

enum { HASH = 32 };

enum ombud_status consent_add(int64_t *id, struct db *db, struct err *err, const struct consent_row *c)
{
	return db_one(id, db, err, &ADD, I(c->person_id), S(c->purpose), S(c->what), I(c->at), S(c->how),
	    S(c->policy_no), B(c->hash ? c->hash : (const unsigned char *)"", c->hash ? HASH : 0), S(c->lang),
	    S(c->evidence), S(c->third_party), I(c->expires_day), ID_OR_NULL(c->ticket_id), I(c->recorded_at),
	    I(c->agent_id));
}

static struct consent_row read_consent(const struct rows *r, struct arena *a)
{
	return (struct consent_row){.id = db_int(r, 0),
	    .person_id = db_int(r, 1),
	    .ticket_id = db_int(r, 2),
	    .at = db_int(r, 3),
	    .recorded_at = db_int(r, 4),
	    .agent_id = db_int(r, 5),
	    .purpose = db_keep(r, a, 6),
	    .what = db_keep(r, a, 7),
	    .how = db_keep(r, a, 8),
	    .policy_no = db_keep(r, a, 9),
	    .lang = db_keep(r, a, 10),
	    .evidence = db_keep(r, a, 11),
	    .third_party = db_keep(r, a, 12),
	    .expires_day = (int32_t)db_int(r, 13),
	    .hash = db_bytes(r, 14) == HASH ? (const unsigned char *)arena_strn(a, db_blob(r, 14), HASH) : NULL};
}

enum ombud_status consent_list(
    struct consent_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t person)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(person));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_consent(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status consent_state(const char **out, struct db *db, struct err *err, struct arena *memory,
    int64_t person, const char *purpose, int32_t today)
{
	*out = "";
	struct rows r = db_select(db, err, &LAST, I(person), S(purpose));
	if (db_next(&r)) {
		bool past = db_int(&r, 1) && db_int(&r, 1) < today;
		*out = db_keep(&r, memory, 0);
		if (past && strcmp(*out, "given") == 0)
			*out = "expired";
	}
	return db_end(&r);
}

/* ---- suppressions -------------------------------------------------------------------------------- */

static const struct sql SUPPRESS = {"new suppression", "bssiii",
    "INSERT INTO suppression(key, reason, purpose, ticket_id, at, agent_id) VALUES($1, $2, $3, $4, $5, $6) RETURNING id",
    true};
#define SUPPRESSION "SELECT id, coalesce(ticket_id, 0), at, agent_id, reason, purpose, withdrawn FROM suppression"
static const struct sql SUPPRESSED = {"suppressions of an address", "b",
    SUPPRESSION " WHERE key = $1 AND withdrawn = 0 ORDER BY id DESC", true};
static const struct sql SUPPRESSIONS = {"suppressions", "", SUPPRESSION " ORDER BY id", false};
static const struct sql LIFT = {
    "lift a suppression", "i", "UPDATE suppression SET withdrawn = 1 WHERE id = $1", false};

enum ombud_status suppression_add(int64_t *id, struct db *db, struct err *err, const struct suppression_row *s,
    const unsigned char key[16])
{
	return db_one(id, db, err, &SUPPRESS, B(key, 16), S(s->reason), S(s->purpose), ID_OR_NULL(s->ticket_id),
	    I(s->at), I(s->agent_id));
}

static enum ombud_status suppressions(
    struct suppression_row **out, size_t *n, struct arena *a, struct rows r)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 8;
			*out = arena_grow(a, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct suppression_row){.id = db_int(&r, 0),
		    .ticket_id = db_int(&r, 1),
		    .at = db_int(&r, 2),
		    .agent_id = db_int(&r, 3),
		    .reason = db_keep(&r, a, 4),
		    .purpose = db_keep(&r, a, 5),
		    .withdrawn = db_int(&r, 6) != 0};
	}
	return db_end(&r);
}

enum ombud_status suppression_of(struct suppression_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const unsigned char key[16])
{
	return suppressions(out, n, memory, db_select(db, err, &SUPPRESSED, B(key, 16)));
}

enum ombud_status suppression_list(
    struct suppression_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	return suppressions(out, n, memory, db_select_values(db, err, &SUPPRESSIONS, NULL, 0));
}

enum ombud_status suppression_lift(struct db *db, struct err *err, int64_t id)
{
	return db_run(db, err, &LIFT, I(id));
}

/* ---- the person ---------------------------------------------------------------------------------- */

static const struct sql MAIL_KEYS = {"keys of a person's addresses", "ii",
    "SELECT key FROM datum WHERE person_id = $1 AND field = $2 AND source <> 'letter' AND key IS NOT NULL ORDER BY n", true};
static const struct sql STANDING = {"how a person stands", "i",
    "SELECT created_at, coalesce(erased_at, 0), restricted FROM person WHERE id = $1", false};

enum ombud_status person_mail_keys(const unsigned char **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t person)
{
	enum { KEY = 16 };
	unsigned char *v = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &MAIL_KEYS, I(person), I(DATUM_EMAIL));
	while (db_next(&r)) {
		if (db_bytes(&r, 0) != KEY)
			continue;
		v = arena_grow(memory, v, *n, *n + 1, KEY);
		memcpy(v + (*n)++ * KEY, db_blob(&r, 0), KEY);
	}
	*out = v;
	return db_end(&r);
}

enum ombud_status person_standing(struct person_standing *out, struct db *db, struct err *err, int64_t person)
{
	*out = (struct person_standing){0};
	struct rows r = db_select(db, err, &STANDING, I(person));
	if (db_next(&r))
		*out = (struct person_standing){db_int(&r, 0), db_int(&r, 1), db_int(&r, 2) != 0};
	return db_end(&r);
}
