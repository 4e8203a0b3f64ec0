/* Stand-in for the erasure: what the table of places says of a person's tickets, without plan, ledger and proof. */
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/ids.h"
#include "model/place.h"
#include "ops/erase.h"
#include "store/audit.h"
#include "store/hold.h"

static const struct sql ADD = {"new erasure", "bssiiiibi",
    "INSERT INTO erasure(ledger, cause, what, ticket_id, person_id, state, planned_at, plan_hash, planned_by, begun_at,"
    " erased_at) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $7, $7) RETURNING id", false};
static const struct sql OF_PERSON = {"ended tickets of a person that nothing holds", "ii",
    "SELECT id FROM ticket t WHERE person_id = $1 AND is_open = 0 AND id <> $2"
    " AND NOT EXISTS (SELECT 1 FROM hold h WHERE " HOLD_STANDS " AND h.object = 'ticket' AND h.object_id = t.id)"
    " ORDER BY id", false};

#define LETTERS \
	"(ticket_id IN (%1$s) OR (ticket_id IS NULL AND case_id IN (SELECT case_id FROM ticket WHERE id IN (%1$s))))"

static const char *where(enum place_link link, const char *table)
{
	switch (link) {
	case LINK_ID:
		return "id IN (%1$s)";
	case LINK_TICKET:
	case LINK_EITHER: /* rows of the log go by access_erase alone */
		return strcmp(table, "access_log") == 0 ? NULL : "ticket_id IN (%1$s)";
	case LINK_CASE:
		return strcmp(table, "message") == 0 ? LETTERS : NULL;
	case LINK_MESSAGE:
		return "message_id IN (SELECT id FROM message WHERE " LETTERS ")";
	default:
		return NULL;
	}
}

/* What is bytes is emptied as bytes. */
static bool is_bytes(const char *table, const char *column)
{
	return strcmp(column, "hash") == 0 || (strcmp(table, "package") == 0 && strcmp(column, "bytes") == 0);
}

static void put_columns(struct buf *b, const struct place *p)
{
	for (const char *c = p->personal; *c; c += strcspn(c, " "), c += *c == ' ') {
		char name[40] = "";
		memcpy(name, c, strcspn(c, " "));
		buf_printf(b, "%s%s = %s", c == p->personal ? "" : ", ", name, is_bytes(p->table, name) ? "x''" : "''");
	}
}

/* Accounts are kept seven years: the text of an invoice's ticket goes before its files do. */
#define NOT_ACCOUNTS \
	" AND NOT (SELECT EXISTS (SELECT 1 FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE" \
	" m.id = attachment.message_id AND t.kind = 20 AND (m.ticket_id IS NULL OR m.ticket_id = t.id)))"

static enum ombud_status empty_place(struct ombud_session *s, const struct place *p, const char *ids)
{
	struct buf b = {0};
	const char *of = where(p->link, p->table);
	if (!of || (p->act != PLACE_REMOVE && p->act != PLACE_BLANK) || (p->act == PLACE_BLANK && !p->personal[0]))
		return OMBUD_OK;
	if (p->act == PLACE_REMOVE) {
		buf_str(&b, "DELETE FROM ");
		buf_str(&b, p->table);
	} else {
		buf_str(&b, "UPDATE ");
		buf_str(&b, p->table);
		buf_str(&b, " SET ");
		put_columns(&b, p);
	}
	buf_str(&b, " WHERE ");
	for (const char *c = of; *c; c++) {
		bool here = strncmp(c, "%1$s", 4) == 0;
		buf_printf(&b, "%.*s", here ? (int)strlen(ids) : 1, here ? ids : c);
		c += here ? 3 : 0;
	}
	if (strcmp(p->table, "attachment") == 0)
		buf_str(&b, NOT_ACCOUNTS);
	struct rows r = db_select_text(s->db, &s->err, buf_text(&b), NULL, 0);
	while (db_next(&r))
		;
	buf_free(&b);
	return db_end(&r);
}

static enum ombud_status find(id_vec *out, struct ombud_session *s, const struct erase_want *want)
{
	for (size_t i = 0; i < want->n_tickets; i++)
		vec_push(out, want->tickets[i]);
	if (want->tickets)
		return OMBUD_OK;
	struct rows r = db_select(s->db, &s->err, &OF_PERSON, I(want->person), I(want->request));
	while (db_next(&r))
		vec_push(out, db_int(&r, 0));
	return db_end(&r);
}

static enum ombud_status empty_all(struct ombud_session *s, const id_vec *ids)
{
	struct buf list = {0};
	size_t n;
	const struct place *p = subject_places(&n);
	for (size_t i = 0; i < ids->n; i++)
		buf_printf(&list, "%s%lld", i ? "," : "", (long long)ids->v[i]);
	for (size_t i = n; i-- > 0 && !s->err.status;) /* letters after what hangs on them */
		empty_place(s, &p[i], buf_text(&list));
	buf_free(&list);
	return s->err.status;
}

static enum ombud_status note(struct ombud_session *s, const struct erase_want *want, const id_vec *ids)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "erase",
	    .object = "ticket",
	    .object_id = ids->n == 1 ? ids->v[0] : 0,
	    .n = (int64_t)ids->n,
	    .detail = want->cause,
	    .ids = ids->n > 1 ? ids->v : NULL};
	return audit_add(s->db, &s->err, &e);
}

enum ombud_status erase_now(int64_t *erasure, struct ombud_session *s, const struct erase_want *want)
{
	unsigned char ledger[16], hash[32] = {0};
	id_vec ids = {0};
	*erasure = 0;
	randombytes_buf(ledger, sizeof ledger);
	enum ombud_status status = find(&ids, s, want);
	if (!status && ids.n)
		status = empty_all(s, &ids) || note(s, want, &ids) ? s->err.status
		    : db_one(erasure, s->db, &s->err, &ADD, B(ledger, sizeof ledger), S(want->cause), S(want->what),
		          ID_OR_NULL(want->request), ID_OR_NULL(want->person), I(ERASURE_ERASED), I(session_now(s)),
		          B(hash, sizeof hash), I(s->agent.id));
	vec_free(&ids);
	return status;
}
