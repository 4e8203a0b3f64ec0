#include "store/exports.h"

#include <string.h>

#define ROWS \
	"SELECT q.id, q.at, q.agent_id, q.text, coalesce(a.agent_id, 0), coalesce(a.at, 0)," \
	" EXISTS(SELECT 1 FROM access_log u WHERE u.id > q.id AND u.what = 'export'" \
	" AND u.text = 'use ' || q.id)" \
	" FROM access_log q LEFT JOIN access_log a ON a.id > q.id AND a.what = 'export'" \
	" AND a.text = 'approve ' || q.id AND a.agent_id <> q.agent_id" \
	" WHERE q.what = 'export' AND q.text LIKE $1 "

static const char REQUESTS[] = "%\n%";

static const struct sql LOAD = {"a request for an export", "si", ROWS "AND q.id = $2", false};
static const struct sql LIST = {
    "requests for exports", "si", ROWS "AND q.at > $2 ORDER BY q.id DESC", false};

const char *export_text(
    struct arena *memory, const char *reason, const char *set, const char *filter)
{
	return arena_printf(memory, "%s\n%s\n%s", reason, set, filter);
}

/* "12 5f3a...": figures, a blank and 32 digits. */
static size_t set_length(const char *s)
{
	size_t n = strspn(s, "0123456789");
	bool good = n && s[n] == ' ' && strspn(s + n + 1, "0123456789abcdef") == 32 && s[n + 33] == '\n';
	return good ? n + 33 : 0;
}

const char *export_approval(struct arena *memory, int64_t id)
{
	return arena_printf(memory, "approve %lld", (long long)id);
}

const char *export_use(struct arena *memory, int64_t id)
{
	return arena_printf(memory, "use %lld", (long long)id);
}

static struct export_row read_row(const struct rows *r, struct arena *memory)
{
	const char *text = db_keep(r, memory, 3);
	size_t n = strcspn(text, "\n");
	const char *rest = text + n + (text[n] == '\n');
	size_t set = set_length(rest);
	return (struct export_row){.id = db_int(r, 0),
	    .at = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .reason = arena_strn(memory, text, n),
	    .set = arena_strn(memory, rest, set),
	    .filter = rest + set + (set > 0),
	    .approved_by = db_int(r, 4),
	    .approved_at = db_int(r, 5),
	    .used = db_int(r, 6) != 0};
}

enum ombud_status export_load(struct export_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &LOAD, S(REQUESTS), I(id));
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status export_list(struct export_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t since)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, S(REQUESTS), I(since));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}
