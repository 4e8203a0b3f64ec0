#include "store/onrecord.h"

#include <string.h>

#include "base/buf.h"

#define HOLDS "valid_from <= $1 AND (valid_to = 0 OR valid_to > $1)"
#define TITLE "CASE WHEN $2 = 'sv' THEN title_sv ELSE title_en END"
#define OF_PURPOSES(what, text, more) \
	{what, "is", "SELECT " text " FROM purpose WHERE " HOLDS " AND $2 = $2" more " ORDER BY code, version", false}

static const struct sql texts[] = {
    [RECORD_PURPOSES] = OF_PURPOSES("purposes in force", TITLE " || ' (' || basis || CASE WHEN interest <> '' THEN ': ' || interest"
                                                               " ELSE '' END || ')'", ""),
    [RECORD_CATEGORIES] = OF_PURPOSES("categories of data", "categories", " AND categories <> ''"),
    [RECORD_RECIPIENTS] = {"recipients in force", "is",
        "SELECT name || CASE WHEN country <> '' THEN ' (' || country || ')' ELSE '' END FROM recipient WHERE " HOLDS
        " AND $2 = $2 ORDER BY name, id", false},
    [RECORD_PERIODS] = OF_PURPOSES("time limits", TITLE " || ': ' || erase_after", " AND erase_after <> ''"),
    [RECORD_SOURCES] = OF_PURPOSES("sources", "source", " AND source <> ''"),
    [RECORD_DECISIONS] = OF_PURPOSES("automated decisions", "automated", " AND automated <> ''"),
    [RECORD_TRANSFERS] = {"transfers in force", "is",
        "SELECT transfers FROM purpose WHERE " HOLDS " AND transfers <> ''"
        " UNION SELECT name || ' (' || country || '): ' || safeguard FROM recipient WHERE " HOLDS
        " AND safeguard <> '' AND $2 = $2 ORDER BY 1", false},
};
static const struct sql ANY = {"whether a purpose holds", "i", "SELECT count(*) FROM purpose WHERE " HOLDS, false};
static const struct sql KEPT = {"what a ticket keeps", "i",
    "SELECT item, code, ground, until_day, review_day FROM retained WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id", false};
static const struct sql TOLD = {"whom a ticket tells", "i",
    "SELECT recipient, reason, state, coalesce(message_id, 0) FROM task WHERE ticket_id = $1 AND withdrawn = 0"
    " AND what IN ('rectify', 'erase', 'restrict') ORDER BY id", false};

/* Many purposes have the same recipient or source. */
static void add(struct buf *b, const char *text)
{
	size_t n = strlen(text);
	for (const char *p = b->len ? buf_text(b) : ""; (p = strstr(p, text)); p += n)
		if ((p == buf_text(b) || p[-1] == ' ') && (!p[n] || p[n] == ';'))
			return;
	buf_printf(b, "%s%s", b->len ? "; " : "", text);
}

enum ombud_status on_record(const char **out, bool *any, struct db *db, struct err *err, struct arena *memory,
    enum on_record what, int32_t day, const char *lang)
{
	int64_t purposes = 0;
	struct buf b = {0};
	*out = "";
	if (db_one(&purposes, db, err, &ANY, I(day)))
		return err->status;
	*any = purposes > 0;
	struct rows r = db_select(db, err, &texts[what], I(day), S(lang));
	while (db_next(&r))
		add(&b, db_text(&r, 0));
	*out = arena_strn(memory, buf_text(&b), b.len);
	buf_free(&b);
	return db_end(&r);
}

enum ombud_status kept_of_ticket(
    struct kept_item **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t ticket)
{
	struct rows r = db_select(db, err, &KEPT, I(ticket));
	*out = NULL;
	for (*n = 0; db_next(&r); ++*n) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[*n] = (struct kept_item){.item = db_keep(&r, memory, 0),
		    .code = db_keep(&r, memory, 1),
		    .ground = db_keep(&r, memory, 2),
		    .until = (int32_t)db_int(&r, 3),
		    .review = (int32_t)db_int(&r, 4)};
	}
	return db_end(&r);
}

enum ombud_status told_of_ticket(
    struct told_recipient **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t ticket)
{
	struct rows r = db_select(db, err, &TOLD, I(ticket));
	*out = NULL;
	for (*n = 0; db_next(&r); ++*n) {
		int64_t state = db_int(&r, 2);
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[*n] = (struct told_recipient){.name = db_keep(&r, memory, 0),
		    .reason = db_keep(&r, memory, 1),
		    .told = state == 1 || db_int(&r, 3) > 0,
		    .impossible = state >= 2};
	}
	return db_end(&r);
}
