#include "store/purpose.h"

#include <string.h>

#include "model/purpose.h"

/* The day on which it ends is its last. */
#define HOLDS "valid_from <= $1 AND (valid_to = 0 OR valid_to >= $1)"

/* ---- purposes ----------------------------------------------------------------------------------- */

#define PURPOSE_COLUMNS \
	"SELECT id, code, version, title_en, title_sv, basis, interest, marketing, subjects, categories, source," \
	" automated, transfers, erase_after, security, systems, policy_no, valid_from, valid_to, at, agent_id FROM purpose"

/* The newest that has begun: one that was replaced does not come back where its successor ended. */
static const struct sql ON = {"purpose on a day", "si",
    PURPOSE_COLUMNS " WHERE code = $1 AND valid_from <= $2 ORDER BY version DESC LIMIT 1", false};
static const struct sql NEWEST = {
    "newest record of a purpose", "s", PURPOSE_COLUMNS " WHERE code = $1 ORDER BY version DESC LIMIT 1", false};
static const struct sql LIST = {"newest records of purposes", "",
    PURPOSE_COLUMNS " p WHERE version = (SELECT max(version) FROM purpose q WHERE q.code = p.code) ORDER BY code", false};
static const struct sql LIST_ALL = {
    "records of purposes", "", PURPOSE_COLUMNS " ORDER BY code, version", false};
static const struct sql IN_FORCE = {
    "records of purposes in force", "i", PURPOSE_COLUMNS " WHERE " HOLDS " ORDER BY code, version", false};
static const struct sql ADD = {"new record of a purpose", "sisssssissssssssiiii",
    "INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, subjects, marketing, categories, source,"
    " automated, transfers, erase_after, security, systems, policy_no, valid_from, valid_to, at, agent_id)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20) RETURNING id", false};
static const struct sql END = {
    "end a record of a purpose", "ii", "UPDATE purpose SET valid_to = $2 WHERE id = $1", false};

static struct purpose_row read_purpose(const struct rows *r, struct arena *a)
{
	return (struct purpose_row){.id = db_int(r, 0),
	    .code = db_keep(r, a, 1),
	    .version = db_int(r, 2),
	    .title_en = db_keep(r, a, 3),
	    .title_sv = db_keep(r, a, 4),
	    .basis = db_keep(r, a, 5),
	    .interest = db_keep(r, a, 6),
	    .marketing = db_int(r, 7) != 0,
	    .subjects = db_keep(r, a, 8),
	    .categories = db_keep(r, a, 9),
	    .source = db_keep(r, a, 10),
	    .automated = db_keep(r, a, 11),
	    .transfers = db_keep(r, a, 12),
	    .erase_after = db_keep(r, a, 13),
	    .security = db_keep(r, a, 14),
	    .systems = db_keep(r, a, 15),
	    .policy_no = db_keep(r, a, 16),
	    .valid_from = (int32_t)db_int(r, 17),
	    .valid_to = (int32_t)db_int(r, 18),
	    .at = db_int(r, 19),
	    .agent_id = db_int(r, 20)};
}

static enum ombud_status one_purpose(struct purpose_row *out, struct err *err, struct arena *memory, struct rows r)
{
	bool found = db_next(&r);
	if (found)
		*out = read_purpose(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status purpose_on(struct purpose_row *out, struct db *db, struct err *err, struct arena *memory,
    const char *code, int32_t day)
{
	enum ombud_status status = one_purpose(out, err, memory, db_select(db, err, &ON, S(code), I(day)));
	if (!status && out->valid_to && out->valid_to < day)
		return OMBUD_NOTFOUND;
	return status;
}

enum ombud_status purpose_newest(
    struct purpose_row *out, struct db *db, struct err *err, struct arena *memory, const char *code)
{
	return one_purpose(out, err, memory, db_select(db, err, &NEWEST, S(code)));
}

static enum ombud_status purposes(struct purpose_row **out, size_t *n, struct arena *memory, struct rows r)
{
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_purpose(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status purpose_list(
    struct purpose_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, bool all)
{
	return purposes(out, n, memory, db_select_values(db, err, all ? &LIST_ALL : &LIST, NULL, 0));
}

enum ombud_status purposes_in_force(
    struct purpose_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int32_t day)
{
	return purposes(out, n, memory, db_select(db, err, &IN_FORCE, I(day)));
}

enum ombud_status purpose_add(int64_t *id, struct db *db, struct err *err, const struct purpose_row *p)
{
	return db_one(id, db, err, &ADD, S(p->code), I(p->version), S(p->title_en), S(p->title_sv), S(p->basis),
	    S(p->interest), S(p->subjects), I(p->marketing), S(p->categories), S(p->source), S(p->automated),
	    S(p->transfers), S(p->erase_after), S(p->security), S(p->systems), S(p->policy_no), I(p->valid_from),
	    I(p->valid_to), I(p->at), I(p->agent_id));
}

enum ombud_status purpose_end(struct db *db, struct err *err, int64_t id, int32_t last_day)
{
	return db_run(db, err, &END, I(id), I(last_day));
}

enum ombud_status purpose_seed(struct db *db, struct err *err)
{
	size_t n;
	const struct purpose_info *v = purpose_table(&n);
	for (size_t i = 0; i < n; i++) {
		int64_t id;
		const struct purpose_row p = {.code = v[i].code, .version = 1, .title_en = v[i].title_en,
		    .title_sv = v[i].title_sv, .basis = v[i].basis, .interest = "", .marketing = v[i].marketing,
		    .subjects = "", .categories = "", .source = "", .automated = "", .transfers = "", .erase_after = "",
		    .security = "", .systems = "", .policy_no = ""};
		if (v[i].lives && purpose_add(&id, db, err, &p))
			return err->status;
	}
	return OMBUD_OK;
}

/* ---- recipients ---------------------------------------------------------------------------------- */

#define RECIPIENT_COLUMNS "SELECT id, purpose, name, country, safeguard, email, valid_from, valid_to FROM recipient"

static const struct sql RECIPIENTS = {
    "recipients", "", RECIPIENT_COLUMNS " ORDER BY purpose, name, valid_from", false};
static const struct sql RECIPIENTS_IN_FORCE = {"recipients in force", "i",
    RECIPIENT_COLUMNS " WHERE " HOLDS " ORDER BY purpose, name, country, id", false};
static const struct sql RECIPIENT = {"a recipient by name", "ss",
    RECIPIENT_COLUMNS " WHERE purpose = $1 AND name = $2 AND valid_to = 0 ORDER BY valid_from DESC LIMIT 1", false};
static const struct sql RECIPIENT_ADD = {"new recipient", "sssssiii",
    "INSERT INTO recipient(purpose, name, country, safeguard, email, valid_from, valid_to, at, agent_id)"
    " VALUES($1, $2, $3, $4, $5, $6, 0, $7, $8) RETURNING id", false};
static const struct sql RECIPIENT_CHANGE = {"change a recipient of today", "isss",
    "UPDATE recipient SET country = $2, safeguard = $3, email = $4 WHERE id = $1", false};
static const struct sql RECIPIENT_END = {
    "end a recipient", "ii", "UPDATE recipient SET valid_to = $2 WHERE id = $1", false};
static const struct sql RECIPIENT_HAS = {"whether a recipient has an address", "is",
    "SELECT 1 FROM recipient WHERE " HOLDS " AND email <> '' AND lower(email) = lower($2) LIMIT 1", false};

static struct recipient_row read_recipient(const struct rows *r, struct arena *a)
{
	return (struct recipient_row){.id = db_int(r, 0),
	    .purpose = db_keep(r, a, 1),
	    .name = db_keep(r, a, 2),
	    .country = db_keep(r, a, 3),
	    .safeguard = db_keep(r, a, 4),
	    .email = db_keep(r, a, 5),
	    .valid_from = (int32_t)db_int(r, 6),
	    .valid_to = (int32_t)db_int(r, 7)};
}

static enum ombud_status recipients(struct recipient_row **out, size_t *n, struct arena *memory, struct rows r)
{
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_recipient(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status recipient_list(
    struct recipient_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	return recipients(out, n, memory, db_select_values(db, err, &RECIPIENTS, NULL, 0));
}

enum ombud_status recipients_in_force(
    struct recipient_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int32_t day)
{
	return recipients(out, n, memory, db_select(db, err, &RECIPIENTS_IN_FORCE, I(day)));
}

enum ombud_status recipient_get(struct recipient_row *out, struct db *db, struct err *err, struct arena *memory,
    const char *purpose, const char *name)
{
	struct rows r = db_select(db, err, &RECIPIENT, S(purpose), S(name));
	bool found = db_next(&r);
	if (found)
		*out = read_recipient(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status recipient_add(int64_t *id, struct db *db, struct err *err, const struct recipient_row *r,
    int64_t at, int64_t agent)
{
	return db_one(id, db, err, &RECIPIENT_ADD, S(r->purpose), S(r->name), S(r->country), S(r->safeguard),
	    S(r->email), I(r->valid_from), I(at), I(agent));
}

enum ombud_status recipient_change(struct db *db, struct err *err, const struct recipient_row *r)
{
	return db_run(db, err, &RECIPIENT_CHANGE, I(r->id), S(r->country), S(r->safeguard), S(r->email));
}

enum ombud_status recipient_end(struct db *db, struct err *err, int64_t id, int32_t last_day)
{
	return db_run(db, err, &RECIPIENT_END, I(id), I(last_day));
}

enum ombud_status recipient_has(bool *yes, struct db *db, struct err *err, const char *email, int32_t day)
{
	int64_t one;
	enum ombud_status status = db_one(&one, db, err, &RECIPIENT_HAS, I(day), S(email));
	*yes = !status;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

bool codes_have(const char *list, const char *code)
{
	size_t n = strlen(code);
	while (*list) {
		size_t w = strcspn(list, ",");
		if (n && w == n && memcmp(list, code, n) == 0)
			return true;
		list += w + (list[w] == ',');
	}
	return false;
}
