/* What is kept by rows of its own beside the tickets: raw letters, drafts, proofs, values, consents, the view log. */
#include <string.h>

#include "base/ids.h"
#include "ops/erase.h"
#include "ops/op.h"
#include "ops/sweep.h"
#include "store/access.h"
#include "store/fact.h"
#include "store/hold.h"
#include "store/proof.h"

enum { PICKED = 10000, DATUM_PERSON = 100000 };

/* Which rows are due, as a condition on $1: an instant before which it is, or today. is: the row whose number is $2.
 * held: what keeps them. Gives how many there are, the next of them, and whether one is still. */
#define ASKED_BY(what_, id_, is_, from_, due_, held_) \
	{"count what is due: " what_, "i", "SELECT count(*) - count(CASE WHEN " held_ " THEN 1 END), count(CASE WHEN " held_ " THEN 1 END)" \
	 " FROM " from_ " WHERE " due_, true}, \
	{"what is due: " what_, "iii", "SELECT " id_ " FROM " from_ " WHERE (" due_ ") AND NOT (" held_ ") AND " id_ " > $3" \
	 " ORDER BY 1 LIMIT $2", true}, \
	{"whether it is due still: " what_, "ii", "SELECT 1 FROM " from_ " WHERE " is_ " AND (" due_ ") AND NOT (" held_ ")", true}
#define ASKED(what_, id_, from_, due_, held_) ASKED_BY(what_, id_, id_ " = $2", from_, due_, held_)

typedef enum ombud_status (*go_fn)(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql);

static enum ombud_status each(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql)
{
	for (size_t i = 0; i < n; i++)
		if (db_run(w->s->db, &w->s->err, sql, I(ids[i])))
			return w->s->err.status;
	return OMBUD_OK;
}

/* A row of the log is gone only where the audit says so. */
static enum ombud_status from_log(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql)
{
	struct ombud_session *s = w->s;
	struct audit_entry e = {.at = session_now(s), .by_id = s->agent.id, .session_id = s->id, .detail = "retention"};
	(void)sql;
	return access_erase(s->db, &s->err, &e, ids, n);
}

static const struct sql PROOF = {"a proof of identity that has served", "i",
    "SELECT message_id, coalesce(person_id, 0) FROM attachment WHERE id = $1", false};

static enum ombud_status proofs(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql)
{
	struct ombud_session *s = w->s;
	(void)sql;
	for (size_t i = 0; i < n; i++) {
		struct proof_row p = {.id = ids[i]};
		struct rows r = db_select(s->db, &s->err, &PROOF, I(ids[i]));
		if (db_next(&r)) {
			p.message_id = db_int(&r, 0);
			p.person_id = db_int(&r, 1);
		}
		if (db_end(&r) || proof_remove(s->db, &s->err, &p, session_now(s)))
			return s->err.status;
	}
	return OMBUD_OK;
}

static const struct sql FEWER = {"a ticket has a file less", "i",
    "UPDATE ticket SET n_attachments = n_attachments - 1 WHERE id IN (SELECT t.id FROM attachment a JOIN message m ON"
    " m.id = a.message_id JOIN ticket t ON t.case_id = m.case_id AND (m.ticket_id IS NULL OR m.ticket_id = t.id)"
    " WHERE a.id = $1 AND m.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM tombstone g WHERE g.ticket_id = t.id))", false};

static enum ombud_status files(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql)
{
	return each(w, ids, n, &FEWER) ? w->s->err.status : each(w, ids, n, sql);
}

static bool goes_any(const struct erase_plan *p)
{
	bool any = p->n_goes > 0;
	for (size_t i = 0; i < p->n_lines; i++)
		any |= strcmp(p->lines[i].act, "erase") == 0;
	return any;
}

/* What is refused stays due: no other waits for it. why: of what has nothing that may go yet. */
static enum ombud_status complete(struct sweep *w, const struct erase_want *want, enum sweep_why why)
{
	struct ombud_session *s = w->s;
	struct arena a = {0};
	struct erase_plan p;
	struct sweep_sum *sum = sweep_sum_of(w, want->what);
	int64_t erasure;
	enum ombud_status status = erase_plan(&p, s, &a, want);
	bool kept = !status && !goes_any(&p);
	if (!status && (p.blocked[0] || kept)) {
		sum->refused[kept ? why : SWEEP_EVIDENCE]++;
		sum->due--;
	} else if (!status) {
		status = erase_now(&erasure, s, want);
	}
	arena_free(&a);
	return status;
}

/* What an erasure kept goes as it would have gone: by that erasure's request. Values go with the people, once no other
 * ticket needs them. */
static const struct sql REST = {"what an erasure kept until now", "i",
    "SELECT coalesce(ticket_id, 0) FROM erasure WHERE id = $1", false};

static enum ombud_status rests(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql)
{
	struct ombud_session *s = w->s;
	(void)sql;
	for (size_t i = 0; i < n; i++) {
		struct erase_want want = {.cause = "rest", .what = "erasure"};
		struct rows r = db_select(s->db, &s->err, &REST, I(ids[i]));
		if (db_next(&r))
			want.request = db_int(&r, 0);
		want.tickets = &want.request;
		want.n_tickets = want.request ? 1 : 0;
		/* The request itself may be open still. */
		if (db_end(&r) || complete(w, &want, SWEEP_SIBLING))
			return s->err.status;
	}
	return OMBUD_OK;
}

/* What an erasure left because it was open or kept: that is over, and it goes as it would have gone then. */
static const struct sql LEFT = {"what an erasure left", "i",
    "SELECT k.person_id, k.ticket_id, k.field, coalesce(e.ticket_id, 0), k.message_id, k.attachment_id FROM erasure_kept k JOIN erasure e"
    " ON e.id = k.erasure_id WHERE k.id = $1", false};

static enum ombud_status lefts(struct sweep *w, const int64_t *ids, size_t n, const struct sql *sql)
{
	struct ombud_session *s = w->s;
	(void)sql;
	for (size_t i = 0; i < n; i++) {
		int64_t ticket = 0;
		struct erase_want want = {.cause = "rest", .what = "retained item", .further = true, .tickets = &ticket};
		struct rows r = db_select(s->db, &s->err, &LEFT, I(ids[i]));
		if (db_next(&r)) {
			want.person = db_int(&r, 0);
			ticket = db_int(&r, 1);
			want.n_tickets = ticket ? 1 : 0;
			want.fields = db_int(&r, 2) ? UINT32_C(1) << db_int(&r, 2) : 0;
			want.request = db_int(&r, 3);
			want.letter = db_int(&r, 4);
			want.file = db_int(&r, 5);
		}
		if (db_end(&r) || complete(w, &want, SWEEP_RETAINED))
			return s->err.status;
	}
	return OMBUD_OK;
}

#define LETTER_HELD(message) \
	"EXISTS (SELECT 1 FROM message m JOIN ticket t ON t.case_id = m.case_id AND (m.ticket_id IS NULL OR m.ticket_id = t.id)" \
	" WHERE m.id = " message " AND " HOLD_ON_ONE("t.id", "t.person_id") ")"
#define DATUM_ID "person_id * 100000 + n"
#define DATUM_KEPT(field) \
	HOLD_ON_FIELD(field, "datum.person_id") " OR EXISTS (SELECT 1 FROM person p WHERE p.id = datum.person_id AND p.restricted = 1)"
#define DATUM(what_, field) \
	{what_, "person", NULL, each, ASKED_BY(what_, DATUM_ID, "person_id = $2 / 100000 AND n = $2 % 100000", "datum", \
	 "field = " field " AND seen_at < $1", DATUM_KEPT(field)), \
	 {"a value goes: " what_, "i", "DELETE FROM datum WHERE field = " field " AND person_id = $1 / 100000 AND n = $1 % 100000", true}}

#define RAW_DUE "until_day < $1"
#define RAW_HELD LETTER_HELD("message_raw.message_id")
#define DRAFT_HELD(table) HOLD_ON_ONE(table ".ticket_id", table ".person_id")
#define DRAFT_DUE(table, at) \
	at " < $1 AND (EXISTS (SELECT 1 FROM ticket t WHERE t.id = " table ".ticket_id AND t.closed_at BETWEEN 1 AND $1 - 1)" \
	" OR EXISTS (SELECT 1 FROM outbox o WHERE o.ticket_id = " table ".ticket_id AND o.agent_id = " table ".agent_id" \
	" AND o.state = 2 AND o.kind IN ('reply', 'forward') AND o.changed_at >= " at " AND o.changed_at < $1))"
#define WRITTEN_DUE "place = 'draft' AND (before <> '' OR after <> '') AND (SELECT e.at FROM journal e WHERE e.id = entry_id) < $1"
#define WRITTEN_HELD HOLD_ON_ONE("journal_item.ticket_id", "journal_item.person_id")
#define PROOF_DUE \
	"proof = 1 AND removed_at = 0 AND $1 > 0 AND EXISTS (SELECT 1 FROM message m JOIN ticket t ON t.case_id = m.case_id" \
	" WHERE m.id = attachment.message_id AND m.at < $1) AND NOT EXISTS (SELECT 1 FROM message m JOIN ticket t ON" \
	" t.case_id = m.case_id WHERE m.id = attachment.message_id AND t.is_open = 1 AND t.identity <> 2)"
#define FILE_HELD \
	LETTER_HELD("attachment.message_id") " OR EXISTS (SELECT 1 FROM retained k WHERE " RETAINED_STANDS " AND ((k.object =" \
	" 'attachment' AND k.object_id = attachment.id) OR (k.object IN ('letter', 'note') AND k.object_id = attachment.message_id)))"
#define BILL_DUE \
	"EXISTS (SELECT 1 FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE m.id = attachment.message_id" \
	" AND m.at < $1 AND t.kind = 20 AND t.is_open = 0)"
#define CONSENT_DUE \
	"(evidence <> '' OR third_party <> '') AND (SELECT CASE WHEN l.what <> 'given' THEN l.at WHEN l.expires_day > 0" \
	" THEN l.expires_day * 86400 ELSE 253402300799 END FROM consent l WHERE l.person_id = consent.person_id" \
	" AND l.purpose = consent.purpose ORDER BY l.id DESC LIMIT 1) < $1"
#define LOG_HELD HOLD_ON_ONE("access_log.ticket_id", "access_log.person_id")
#define ITEM_DUE "withdrawn = 0 AND item <> '' AND until_day > 0 AND until_day < $1"
#define ITEM_HELD HOLD_ON_ONE("retained.ticket_id", "retained.person_id")
#define REST_DUE \
	"rest_day > 0 AND rest_day < $1 AND erased_at > 0 AND NOT EXISTS (SELECT 1 FROM erasure l WHERE l.cause = 'rest'" \
	" AND l.ticket_id = erasure.ticket_id AND l.id > erasure.id)"
/* A value that came since is another's who keeps it. */
#define LEFT_DUE \
	"(until_day = 0 OR until_day < $1) AND (retained_id = 0 OR EXISTS (SELECT 1 FROM retained r WHERE r.id = retained_id" \
	" AND (r.withdrawn = 1 OR r.until_day BETWEEN 1 AND $1 - 1))) AND CASE WHEN ticket_id > 0 THEN EXISTS (SELECT 1 FROM ticket t" \
	" WHERE t.id = erasure_kept.ticket_id AND t.state IN (11, 13)) AND NOT EXISTS (SELECT 1 FROM tombstone g" \
	" WHERE g.ticket_id = erasure_kept.ticket_id) WHEN message_id > 0 THEN EXISTS (SELECT 1 FROM message m WHERE m.id =" \
	" erasure_kept.message_id AND (m.body <> '' OR m.sender <> '')) WHEN attachment_id > 0 THEN EXISTS (SELECT 1 FROM" \
	" attachment f WHERE f.id = erasure_kept.attachment_id) ELSE EXISTS (SELECT 1 FROM datum d WHERE d.person_id = erasure_kept.person_id" \
	" AND d.field = erasure_kept.field AND d.seen_at <= (SELECT erased_at FROM erasure e WHERE e.id = erasure_id)) END"
#define LEFT_HELD \
	"CASE WHEN ticket_id > 0 THEN " HOLD_ON_ONE("erasure_kept.ticket_id", "erasure_kept.person_id") \
	" WHEN message_id > 0 OR attachment_id > 0 THEN " \
	LETTER_HELD("coalesce((SELECT f.message_id FROM attachment f WHERE f.id = erasure_kept.attachment_id)," \
	            " erasure_kept.message_id)") " ELSE " \
	HOLD_ON_FIELD("erasure_kept.field", "erasure_kept.person_id") " END"
#define REST_HELD HOLD_ON_ONE("erasure.ticket_id", "erasure.person_id")

static const struct source {
	const char *what, *object; /* of the audit's entry: a store's changes nothing that filters ask */
	const char *by;            /* "day": $1 is today; NULL: the instant of the row's period */
	go_fn go;
	struct sql count, pick, still, gone;
} sources[] = {
    {"raw mail", "store", "day", each, ASKED("raw mail", "message_id", "message_raw", RAW_DUE, RAW_HELD),
        {"a raw letter goes", "i", "DELETE FROM message_raw WHERE message_id = $1", true}},
    {"draft", "store", NULL, each, ASKED("draft", "id", "draft", DRAFT_DUE("draft", "draft.updated_at"), DRAFT_HELD("draft")),
        {"a draft goes", "i", "DELETE FROM draft WHERE id = $1", true}},
    {"draft", "store", NULL, each, ASKED("draft's file", "id", "draft_file", DRAFT_DUE("draft_file", "draft_file.at"), DRAFT_HELD("draft_file")),
        {"a draft's file goes", "i", "DELETE FROM draft_file WHERE id = $1", true}},
    {"draft", "store", NULL, each, ASKED("draft in the journal", "id", "journal_item", WRITTEN_DUE, WRITTEN_HELD),
        {"a draft's text in the journal goes", "i", "UPDATE journal_item SET before = '', after = '' WHERE id = $1", true}},
    {"identity proof", "ticket", NULL, proofs, ASKED("identity proof", "id", "attachment", PROOF_DUE, FILE_HELD),
        {NULL, NULL, NULL, false}},
    DATUM("device id", "8"),
    DATUM("log", "10"),
    DATUM("location", "11"),
    {"consent", "store", NULL, each, ASKED("consent", "id", "consent", CONSENT_DUE, HOLD_ON_PERSON("consent.person_id")),
        {"a consent's evidence goes", "i", "UPDATE consent SET evidence = '', third_party = '' WHERE id = $1", true}},
    {"billing attachment", "ticket", NULL, files, ASKED("billing attachment", "id", "attachment", BILL_DUE, FILE_HELD),
        {"an account's file goes", "i", "DELETE FROM attachment WHERE id = $1", true}},
    {"view log", "store", NULL, from_log, ASKED("view log", "id", "access_log", "at < $1", LOG_HELD),
        {NULL, NULL, NULL, false}},
    {"retained item", "store", "day", lefts, ASKED("what an erasure left", "id", "erasure_kept", LEFT_DUE, LEFT_HELD),
        {NULL, NULL, NULL, false}},
    {"retained item", "store", "day", each, ASKED("retained item", "id", "retained", ITEM_DUE, ITEM_HELD),
        {"a retained item goes", "i", "UPDATE retained SET item = '' WHERE id = $1", true}},
    {"erasure", "store", "day", rests, ASKED("rest of an erasure", "id", "erasure", REST_DUE, REST_HELD),
        {NULL, NULL, NULL, false}},
};
enum { SOURCES = sizeof sources / sizeof *sources };

/* false: the desk has no such row, and nothing goes by it. */
static bool border(const struct sweep *w, const struct source *of, int64_t *out)
{
	bool known = true;
	*out = of->by ? w->today : sweep_before(w, of->what, &known);
	return known;
}

enum ombud_status sweep_count_rows(struct sweep *w)
{
	struct ombud_session *s = w->s;
	for (size_t i = 0; i < SOURCES; i++) {
		int64_t at;
		struct sweep_sum *sum = sweep_sum_of(w, sources[i].what);
		if (!sum || !border(w, &sources[i], &at))
			continue;
		struct rows r = db_select(s->db, &s->err, &sources[i].count, I(at));
		if (db_next(&r)) {
			sum->due += db_int(&r, 0);
			sum->refused[SWEEP_HELD] += db_int(&r, 1);
		}
		if (db_end(&r))
			return s->err.status;
	}
	return OMBUD_OK;
}

static struct audit_entry entry(const struct sweep *w, const char *object, const char *what, int64_t n)
{
	return (struct audit_entry){.at = session_now(w->s),
	    .by_id = w->s->agent.id,
	    .session_id = w->s->id,
	    .act = "sweep",
	    .object = object,
	    .n = n,
	    .detail = what};
}

/* Values are a person's: whose is said, so that what is held of them in memory is read anew. */
static enum ombud_status note_persons(struct sweep *w, const char *what, const int64_t *ids, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && ids[end] / DATUM_PERSON == ids[i] / DATUM_PERSON;)
			end++;
		struct audit_entry e = entry(w, "person", what, (int64_t)(end - i));
		e.object_id = ids[i] / DATUM_PERSON;
		if (audit_add(w->s->db, &w->s->err, &e))
			return w->s->err.status;
	}
	return OMBUD_OK;
}

static const struct sql SHOWN_BY = {"tickets that show a file", "i",
    "SELECT t.id FROM attachment a JOIN message m ON m.id = a.message_id JOIN ticket t ON t.case_id = m.case_id"
    " AND (m.ticket_id IS NULL OR m.ticket_id = t.id) WHERE a.id = $1", false};

static enum ombud_status note_tickets(struct sweep *w, const char *what, const int64_t *ids, size_t n)
{
	struct ombud_session *s = w->s;
	id_vec tickets = {0};
	for (size_t i = 0; i < n && !s->err.status; i++) {
		struct rows r = db_select(s->db, &s->err, &SHOWN_BY, I(ids[i]));
		while (db_next(&r))
			vec_push(&tickets, db_int(&r, 0));
		db_end(&r);
	}
	tickets.n = ids_once(tickets.v, tickets.n);
	struct audit_entry e = entry(w, "ticket", what, (int64_t)tickets.n);
	e.object_id = tickets.n == 1 ? tickets.v[0] : 0;
	e.ids = tickets.n > 1 ? tickets.v : NULL;
	if (!s->err.status && tickets.n)
		audit_add(s->db, &s->err, &e);
	vec_free(&tickets);
	return s->err.status;
}

static enum ombud_status note(struct sweep *w, const struct source *of, const int64_t *ids, size_t n)
{
	struct audit_entry e = entry(w, of->object, of->what, (int64_t)n);
	if (strcmp(of->object, "person") == 0)
		return note_persons(w, of->what, ids, n);
	if (strcmp(of->object, "ticket") == 0)
		return note_tickets(w, of->what, ids, n);
	return n ? audit_add(w->s->db, &w->s->err, &e) : OMBUD_OK;
}

/* What was picked before the lock and has changed since waits for the next night. */
static enum ombud_status still_due(int64_t *ids, size_t *n, struct sweep *w, int64_t at)
{
	struct ombud_session *s = w->s;
	size_t kept = 0;
	for (size_t i = 0; i < *n; i++) {
		int64_t one;
		enum ombud_status status = db_one(&one, s->db, &s->err, &sources[w->row].still, I(at), I(ids[i]));
		if (status && status != OMBUD_NOTFOUND)
			return status;
		if (!status)
			ids[kept++] = ids[i];
	}
	*n = kept;
	return OMBUD_OK;
}

enum ombud_status sweep_pick_rows(struct sweep *w)
{
	struct ombud_session *s = w->s;
	int64_t at;
	while (w->row < SOURCES && w->taken == w->picked.n) {
		const struct source *of = &sources[w->row];
		w->taken = w->picked.n = 0;
		if (sweep_sum_of(w, of->what) && border(w, of, &at)) { /* else nothing goes by it */
			struct rows r = db_select(s->db, &s->err, &of->pick, I(at), I(PICKED), I(w->last));
			while (db_next(&r))
				vec_push(&w->picked, db_int(&r, 0));
			if (db_end(&r))
				return s->err.status;
		}
		/* What was refused is not asked again. */
		w->last = w->picked.n ? w->picked.v[w->picked.n - 1] : 0;
		w->row += !w->picked.n;
	}
	return OMBUD_OK;
}

enum ombud_status sweep_some_rows(struct sweep *w, bool *more)
{
	struct ombud_session *s = w->s;
	int64_t at;
	*more = w->row < SOURCES;
	if (!*more)
		return OMBUD_OK;
	const struct source *of = &sources[w->row];
	int64_t *ids = w->picked.v + w->taken;
	size_t turn = w->picked.n - w->taken < w->turn ? w->picked.n - w->taken : w->turn, n = turn;
	border(w, of, &at);
	if (still_due(ids, &n, w, at) || (n && (note(w, of, ids, n) || of->go(w, ids, n, &of->gone))))
		return s->err.status;
	sweep_sum_of(w, of->what)->due += (int64_t)n;
	w->taken += turn;
	return OMBUD_OK;
}
