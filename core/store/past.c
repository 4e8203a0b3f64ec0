#include "store/past.h"

#include "base/buf.h"
#include "store/idlist.h"

static const struct sql ADD = {"what a ticket is from now on", "iisisii",
    "INSERT INTO clock_event(ticket_id, at, type, from_day, to_day, reason, agent_id, entry_id)"
    " VALUES($1,$2,$3,$4,0,$5,$6,$7)",
    false};

enum ombud_status past_add(struct db *db, struct err *err, int64_t ticket, const struct past_event *e)
{
	return db_run(db, err, &ADD, I(ticket), I(e->at), S(e->type), I(e->day), S(e->reason), I(e->agent_id), I(e->entry));
}

/* A statement of our own tables' words about ids; how many rows it changed. */
static enum ombud_status run_on(int64_t *n_changed, struct db *db, struct err *err, struct buf *text,
    const char *column, const int64_t *ids, size_t n, const struct val *v, size_t n_v)
{
	idlist_sql(text, column, ids, n);
	struct rows r = db_select_text(db, err, buf_text(text), v, n_v);
	buf_free(text);
	while (db_next(&r))
		;
	enum ombud_status status = db_end(&r);
	*n_changed += status ? 0 : db_changed(db);
	return status;
}

static size_t part_of(size_t n, size_t from)
{
	return n - from < IDLIST_MOST ? n - from : IDLIST_MOST;
}

enum ombud_status past_add_all(
    struct db *db, struct err *err, const int64_t *ids, size_t n, const struct past_event *e)
{
	const struct val v[] = {I(e->at), S(e->type), I(e->day), S(e->reason), I(e->agent_id), I(e->entry)};
	int64_t changed = 0;
	for (size_t i = 0; i < n; i += IDLIST_MOST) {
		struct buf text = {0};
		buf_str(&text, "INSERT INTO clock_event(ticket_id, at, type, from_day, to_day, reason, agent_id, entry_id)"
		               " SELECT id, $1, $2, $3, 0, $4, $5, $6 FROM ticket WHERE id");
		if (run_on(&changed, db, err, &text, "id", ids + i, part_of(n, i), v, sizeof v / sizeof *v))
			return err->status;
	}
	return OMBUD_OK;
}

/* The plus keeps the engine from the index of types: a ticket has few events, a type nearly all. */
enum ombud_status past_withdraw(int64_t *n_changed, struct db *db, struct err *err, const int64_t *ids, size_t n,
    int64_t entry, bool withdrawn)
{
	const struct val v[] = {I(entry), I(withdrawn)};
	*n_changed = 0;
	for (size_t i = 0; i < n; i += IDLIST_MOST) {
		struct buf text = {0};
		buf_str(&text, "UPDATE clock_event SET withdrawn = $2 WHERE entry_id = $1 AND type || '' IN ('state', 'code')"
		               " AND withdrawn <> $2 AND ticket_id");
		if (run_on(n_changed, db, err, &text, "ticket_id", ids + i, part_of(n, i), v, sizeof v / sizeof *v))
			return err->status;
	}
	return OMBUD_OK;
}
