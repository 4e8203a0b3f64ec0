#include "store/relook.h"

#include "base/say.h"
#include "store/hold.h"

/* An item whose day is past goes; its review is no more to be done. */
#define ITEM_STANDS "r.withdrawn = 0 AND r.item <> '' AND r.review_day > 0 AND (r.until_day = 0 OR r.until_day >= $1)"

static const struct sql COUNT = {"reviews that are near or past", "ii",
    "SELECT (SELECT count(*) FROM hold h WHERE " HOLD_STANDS " AND h.review_day BETWEEN $1 + 1 AND $2),"
    " (SELECT count(*) FROM hold h WHERE " HOLD_STANDS " AND h.review_day <= $1),"
    " (SELECT count(*) FROM retained r WHERE " ITEM_STANDS " AND r.review_day BETWEEN $1 + 1 AND $2),"
    " (SELECT count(*) FROM retained r WHERE " ITEM_STANDS " AND r.review_day <= $1)",
    false};
static const struct sql LIST = {"what is looked at again soon", "ii",
    "SELECT 1, h.id, CASE h.object WHEN 'ticket' THEN h.object_id ELSE 0 END, h.review_day, h.ground FROM hold h WHERE " HOLD_STANDS
    " AND h.review_day <= $2 UNION ALL SELECT 0, r.id, r.ticket_id, r.review_day, r.ground FROM retained r WHERE " ITEM_STANDS
    " AND r.review_day <= $2 ORDER BY 4, 1, 2",
    false};

enum ombud_status relook_counts(struct relook_counts *out, struct db *db, struct err *err, int32_t today)
{
	*out = (struct relook_counts){0};
	struct rows r = db_select(db, err, &COUNT, I(today), I(today + RELOOK_AHEAD));
	if (db_next(&r))
		*out = (struct relook_counts){db_int(&r, 0), db_int(&r, 1), db_int(&r, 2), db_int(&r, 3)};
	return db_end(&r);
}

enum ombud_status relook_list(
    struct relook_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int32_t today)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(today), I(today + RELOOK_AHEAD));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct relook_row){.hold = db_int(&r, 0) != 0,
		    .id = db_int(&r, 1),
		    .ticket_id = db_int(&r, 2),
		    .day = db_int(&r, 3),
		    .ground = db_keep(&r, memory, 4)};
	}
	return db_end(&r);
}

const char *relook_words(struct arena *memory, int64_t day, int32_t today)
{
	if (!day || day > today + RELOOK_AHEAD)
		return "";
	return day <= today ? _("review is due") : arena_printf(memory, _("review in %lld days"), (long long)(day - today));
}
