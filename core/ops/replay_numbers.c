/* Numbers that the lost time gave out are not given to others: the ledger would take them for the same. */
#include "ops/replay.h"

static const struct sql NUMBERED = {"numbers of a table begin", "s",
    "INSERT INTO sqlite_sequence(name, seq) SELECT $1, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = $1)",
    false};
static const struct sql NUMBERS = {"numbers that are taken", "si",
    "UPDATE sqlite_sequence SET seq = max(seq, $2) WHERE name = $1", false};

static const char *table_of(enum ledger_act act)
{
	static const char *const tables[LEDGER_ACTS] = {[LEDGER_SUPPRESS] = "suppression", [LEDGER_WITHDRAW] = "consent",
	    [LEDGER_HOLD] = "hold", [LEDGER_RETAIN] = "retained"};
	return tables[act];
}

static enum ombud_status keep(struct ombud_session *s, const char *table, int64_t n)
{
	if (!table || !n || db_run(s->db, &s->err, &NUMBERED, S(table)))
		return s->err.status;
	return db_run(s->db, &s->err, &NUMBERS, S(table), I(n));
}

static enum ombud_status keep_of(struct ombud_session *s, const struct ledger_entry *e)
{
	int64_t ticket = e->ticket_id;
	for (size_t i = 0; i < e->n_tickets; i++)
		ticket = e->tickets[i] > ticket ? e->tickets[i] : ticket;
	return keep(s, "ticket", ticket) || keep(s, "person", e->person_id) ? s->err.status
	                                                                     : keep(s, table_of(e->act), e->row_id);
}

enum ombud_status replay_numbers(struct ombud_session *s, const struct ledger_entry *v, size_t n)
{
	enum ombud_status status = OMBUD_OK;
	db_permit(s->db, DB_CHANGE_SCHEMA);
	for (size_t i = 0; i < n && !status; i++)
		status = keep_of(s, &v[i]);
	db_permit(s->db, DB_NOTHING_MORE);
	return status;
}
