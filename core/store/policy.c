#include "store/purpose.h"

#include <sodium.h>
#include <string.h>

#define COLUMNS "id, no, day, lang, changes, significant, at, agent_id, purposes, text_hash"

static const struct sql GET = {
    "a version of the policy", "s", "SELECT " COLUMNS ", text FROM policy_version WHERE no = $1", false};
static const struct sql ON = {"policy in force on a day", "i",
    "SELECT " COLUMNS ", text FROM policy_version WHERE day <= $1 ORDER BY day DESC, id DESC LIMIT 1", false};
static const struct sql LIST = {
    "versions of the policy", "", "SELECT " COLUMNS ", '' FROM policy_version ORDER BY day, id", false};
static const struct sql ADD = {"new version of the policy", "sissbsiiis",
    "INSERT INTO policy_version(no, day, lang, text, text_hash, changes, significant, at, agent_id, purposes)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id", false};

static struct policy_row read_row(const struct rows *r, struct arena *a)
{
	struct policy_row p = {.id = db_int(r, 0),
	    .no = db_keep(r, a, 1),
	    .day = (int32_t)db_int(r, 2),
	    .lang = db_keep(r, a, 3),
	    .changes = db_keep(r, a, 4),
	    .significant = db_int(r, 5) != 0,
	    .at = db_int(r, 6),
	    .agent_id = db_int(r, 7),
	    .purposes = db_keep(r, a, 8),
	    .text = db_keep(r, a, 10)};
	if (db_bytes(r, 9) == sizeof p.hash)
		memcpy(p.hash, db_blob(r, 9), sizeof p.hash);
	return p;
}

static enum ombud_status one(struct policy_row *out, struct err *err, struct arena *memory, struct rows r)
{
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status policy_get(
    struct policy_row *out, struct db *db, struct err *err, struct arena *memory, const char *no)
{
	return one(out, err, memory, db_select(db, err, &GET, S(no)));
}

enum ombud_status policy_on(
    struct policy_row *out, struct db *db, struct err *err, struct arena *memory, int32_t day)
{
	return one(out, err, memory, db_select(db, err, &ON, I(day)));
}

enum ombud_status policy_list(
    struct policy_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &LIST, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status policy_add(int64_t *id, struct db *db, struct err *err, const struct policy_row *p)
{
	unsigned char hash[32];
	crypto_hash_sha256(hash, (const unsigned char *)p->text, strlen(p->text));
	return db_one(id, db, err, &ADD, S(p->no), I(p->day), S(p->lang), S(p->text), B(hash, sizeof hash), S(p->changes),
	    I(p->significant), I(p->at), I(p->agent_id), S(p->purposes));
}
