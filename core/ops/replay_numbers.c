/* Numbers that the lost time gave out are not given to others: the ledger would take them for the same. */
#include "ops/replay.h"

static const char *table_of(enum ledger_act act)
{
	static const char *const tables[LEDGER_ACTS] = {[LEDGER_SUPPRESS] = "suppression", [LEDGER_WITHDRAW] = "consent",
	    [LEDGER_HOLD] = "hold", [LEDGER_RETAIN] = "retained"};
	return tables[act];
}

static enum ombud_status keep(struct ombud_session *s, const char *table, int64_t n)
{
	return table && n ? db_number_after(s->db, &s->err, table, n) : OMBUD_OK;
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
	for (size_t i = 0; i < n && !status; i++)
		status = keep_of(s, &v[i]);
	return status;
}
