/* Is the store whole? The engine's own check, rows that point nowhere, and the audit chain. */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/idpack.h"
#include "base/say.h"
#include "ops/session.h"
#include "store/ticket.h"
#include "verify.h"

/* A tombstone's counts are figures: the report asks for them after the files are gone. */
#define COUNTED " AND t.id NOT IN (SELECT ticket_id FROM tombstone)"

static const struct {
	struct sql sql;
	const char *finding;
} lost[] = {
    {{"tickets without a case", "",
         "SELECT count(*) FROM ticket WHERE case_id NOT IN (SELECT id FROM cases)", false},
        N_("%lld tickets belong to no case\n")},
    {{"tickets without their person", "",
         "SELECT count(*) FROM ticket WHERE person_id IS NOT NULL AND person_id NOT IN"
         " (SELECT id FROM person)", false},
        N_("%lld tickets name a person who is not there\n")},
    {{"letters without a case", "",
         "SELECT count(*) FROM message WHERE case_id NOT IN (SELECT id FROM cases)", false},
        N_("%lld letters belong to no case\n")},
    {{"values without a person", "",
         "SELECT count(*) FROM datum WHERE person_id NOT IN (SELECT id FROM person)", false},
        N_("%lld personal values belong to nobody\n")},
    {{"labels without a ticket", "",
         "SELECT count(*) FROM label WHERE ticket_id NOT IN (SELECT id FROM ticket)", false},
        N_("%lld labels belong to no ticket\n")},
    {{"open marks that disagree", "",
         "SELECT count(*) FROM ticket WHERE is_open <> (CASE WHEN state < 10 THEN 1 ELSE 0 END)", false},
        N_("%lld tickets are marked open and are not, or the other way round\n")},
    {{"counts of letters that disagree", "",
         "SELECT count(*) FROM ticket t WHERE t.n_messages <> (SELECT count(*) FROM message m"
         " WHERE m.case_id = t.case_id AND m.withdrawn = 0 AND (m.ticket_id IS NULL OR m.ticket_id = t.id))",
         false},
        N_("%lld tickets say another number of letters than they have\n")},
    {{"counts of attachments that disagree", "",
         "SELECT count(*) FROM ticket t WHERE t.n_attachments <> (SELECT count(*) FROM attachment a"
         " JOIN message m ON m.id = a.message_id WHERE m.case_id = t.case_id AND m.withdrawn = 0"
         " AND (m.ticket_id IS NULL OR m.ticket_id = t.id))" COUNTED,
         false},
        N_("%lld tickets say another number of attachments than they have\n")},
    {{"tickets that are merged in a ring", "",
         "WITH RECURSIVE way(of, id, step) AS (SELECT id, merged_into, 1 FROM ticket WHERE merged_into IS NOT NULL"
         " UNION ALL SELECT w.of, t.merged_into, w.step + 1 FROM way w JOIN ticket t ON t.id = w.id"
         "  WHERE t.merged_into IS NOT NULL AND w.id <> w.of AND w.step < 60)"
         " SELECT count(DISTINCT of) FROM way WHERE id = of OR step = 60", false},
        N_("%lld tickets are part of themselves: merged in a ring\n")},
    {{"tickets that are merged into nothing", "",
         "SELECT count(*) FROM ticket WHERE merged_into IS NOT NULL AND (state <> 12 OR merged_into NOT IN"
         " (SELECT id FROM ticket))", false},
        N_("%lld tickets are merged into one that is not there, or are not in state merged\n")},
    {{"journal items without an entry", "",
         "SELECT count(*) FROM journal_item WHERE entry_id NOT IN (SELECT id FROM journal)", false},
        N_("%lld journal items belong to no entry\n")},
    {{"recipes without a maker", "",
         "SELECT count(*) FROM recipe WHERE dropped = 0 AND made_by NOT IN (SELECT id FROM agent)", false},
        N_("%lld recipes or rules were made by nobody who is there\n")},
    {{"recipes that share a name", "",
         "SELECT count(*) FROM recipe a JOIN recipe b ON b.name = a.name AND b.id > a.id AND"
         " coalesce(b.agent_id, 0) = coalesce(a.agent_id, 0) WHERE a.dropped = 0 AND b.dropped = 0", false},
        N_("%lld recipes have the name of another\n")},
    {{"journal sets without an entry", "",
         "SELECT count(*) FROM journal_set WHERE entry_id NOT IN (SELECT id FROM journal)", false},
        N_("%lld journal sets belong to no entry\n")},
};

static const struct sql SETS = {
    "sets of the journal", "", "SELECT n, first_id, last_id, ids FROM journal_set", false};

/* What stands beside a set helps to find it: undo and history rely on it. */
static bool set_agrees(const struct rows *r)
{
	struct idwalk w = idwalk_over(db_blob(r, 3), db_bytes(r, 3));
	int64_t id, n = 0, first = 0, last = 0;
	while (idwalk_next(&w, &id)) {
		first = n++ ? first : id;
		last = id;
	}
	return !w.damaged && n == db_int(r, 0) && first == db_int(r, 1) && last == db_int(r, 2);
}

static int look_at_sets(struct ombud_session *s, struct buf *out)
{
	int64_t wrong = 0;
	struct rows r = db_select_values(s->db, &s->err, &SETS, NULL, 0);
	while (db_next(&r))
		wrong += !set_agrees(&r);
	if (db_end(&r)) {
		buf_printf(out, "%s\n", s->err.text);
		return 1;
	}
	if (wrong)
		buf_printf(out, _("%lld journal sets are damaged\n"), (long long)wrong);
	return wrong > 0;
}

static int look_for_lost(struct ombud_session *s, struct buf *out)
{
	int found = 0;
	for (size_t i = 0; i < sizeof lost / sizeof *lost; i++) {
		int64_t n = 0;
		if (db_one_values(&n, s->db, &s->err, &lost[i].sql, NULL, 0)) {
			buf_printf(out, "%s\n", s->err.text);
			found++;
		} else if (n) {
			buf_printf(out, _(lost[i].finding), (long long)n);
			found++;
		}
	}
	return found;
}

static int look_at_tickets(struct ombud_session *s, struct buf *out)
{
	int64_t n;
	if (tickets_damaged(&n, out, s->db, &s->err)) {
		buf_printf(out, "%s\n", s->err.text);
		return 1;
	}
	if (n)
		buf_printf(out, _("%lld tickets hold what there is not: each is left alone by every change\n"), (long long)n);
	return n > 0;
}

static int look_at_audit(struct ombud_session *s, struct buf *out)
{
	struct audit_finding f;
	struct arena memory = {0};
	int found = 0;
	if (audit_check(&f, s->db, &s->err, &memory, s->key)) {
		buf_printf(out, "%s\n", s->err.text);
		found = 1;
	} else if (f.bad_seq) {
		buf_printf(out, _("audit: %s\n"), verify_sentence(&f, s, &memory));
		found = 1;
	}
	arena_free(&memory);
	return found;
}

enum ombud_status ombud_check(char **out, struct ombud_session *s)
{
	struct buf b = {0};
	session_enter(s);
	int found = db_integrity(s->db, &b) + db_guards(s->db, &b);
	found += look_for_lost(s, &b);
	found += look_at_sets(s, &b);
	found += look_at_tickets(s, &b);
	found += look_at_audit(s, &b);
	*out = buf_take(&b);
	if (!found)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_CORRUPT,
	    db_is_file(s->db) ? _("%d findings: keep the file as it is and restore the newest backup beside it")
	                      : _("%d findings: stop, and have whoever keeps the server compare it with its newest backup"), found);
}
