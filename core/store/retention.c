#include "store/retention.h"

#include <string.h>

static const struct sql LIST = {"how long what is kept", "",
    "SELECT r.id, r.what, r.purpose, r.ground, r.period, r.unit, r.action, r.approved_by, r.version FROM retention r"
    " WHERE NOT EXISTS (SELECT 1 FROM retention n WHERE n.what = r.what AND n.version > r.version)"
    " ORDER BY (SELECT min(f.id) FROM retention f WHERE f.what = r.what)", false};
static const struct sql ASKED = {"a shorter period that was asked for", "si",
    "SELECT id, period, unit, approved_by FROM retention WHERE what = $1 AND version = $2", false};
static const struct sql ASK_NO_MORE = {"no shorter period is asked for", "si",
    "DELETE FROM retention WHERE what = $1 AND version = $2", false};
static const struct sql ADD = {"a new version of a retention period", "sssiiiii",
    "INSERT INTO retention(what, purpose, ground, period, unit, action, approved_by, version)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id", false};

enum ombud_status retention_list(
    struct retention_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(db, err, &LIST, NULL, 0);
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct retention_row){.id = db_int(&r, 0),
		    .what = db_keep(&r, memory, 1),
		    .purpose = db_keep(&r, memory, 2),
		    .ground = db_keep(&r, memory, 3),
		    .period = db_int(&r, 4),
		    .unit = (enum retention_unit)db_int(&r, 5),
		    .then = (enum retention_then)db_int(&r, 6),
		    .approved_by = db_int(&r, 7),
		    .version = db_int(&r, 8)};
	}
	return db_end(&r);
}

enum ombud_status retention_get(
    struct retention_row *out, struct db *db, struct err *err, struct arena *memory, const char *what)
{
	struct retention_row *v;
	size_t n;
	*out = (struct retention_row){0};
	if (retention_list(&v, &n, db, err, memory))
		return err->status;
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].what, what) == 0) {
			*out = v[i];
			return OMBUD_OK;
		}
	return OMBUD_NOTFOUND;
}

enum ombud_status retention_asked(struct retention_row *out, struct db *db, struct err *err, const char *what)
{
	bool is = false;
	*out = (struct retention_row){.what = what};
	struct rows r = db_select(db, err, &ASKED, S(what), I(RETENTION_ASKED));
	if (db_next(&r)) {
		is = true;
		out->id = db_int(&r, 0);
		out->period = db_int(&r, 1);
		out->unit = (enum retention_unit)db_int(&r, 2);
		out->approved_by = db_int(&r, 3);
	}
	return db_end(&r) ? err->status : is ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status retention_ask_no_more(struct db *db, struct err *err, const char *what)
{
	return db_run(db, err, &ASK_NO_MORE, S(what), I(RETENTION_ASKED));
}

enum ombud_status retention_add(int64_t *id, struct db *db, struct err *err, const struct retention_row *r)
{
	return db_one(id, db, err, &ADD, S(r->what), S(r->purpose), S(r->ground), I(r->period), I(r->unit), I(r->then),
	    I(r->approved_by), I(r->version));
}
