/* Erasure: what goes and what stays, four eyes on a hash, one transaction, and what is left to look at. */
#include "engine.h"
#include "erase_desk.h"

#include "model/place.h"
#include "ops/erase_room.h"
#include "ops/erased.h"
#include "ops/family_erase.h"
#include "store/ledger.h"
#include "store/needle_set.h"

/* In how many columns of how many tables the text stands still. */
static int64_t everywhere(struct desk *d, const char *text, const char *but)
{
	size_t n;
	int64_t found = 0;
	const struct place *v = subject_places(&n);
	const bool bytes = on_sqlite(d->s->db); /* are text where they are one: else a word of the tests' server */
	for (size_t i = 0; i < n; i++)
		for (const char *p = v[i].personal; *p; p += strcspn(p, " "), p += *p == ' ') {
			char sql[400];
			snprintf(sql, sizeof sql, "SELECT count(*) FROM %s WHERE instr(%s%.*s%s, '%s') > 0 %s", v[i].table,
			    bytes ? "CAST(" : "words_of(", (int)strcspn(p, " "), p, bytes ? " AS TEXT)" : ")", text, strcmp(v[i].table, "message") == 0 ? but : "");
			int64_t here = number(d, sql);
			if (here)
				print_message("%s in %s.%.*s\n", text, v[i].table, (int)strcspn(p, " "), p);
			found += here;
		}
	return found;
}

static void all_of_it_goes(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_ERASED);
	/* The request's own case and the address are needed for its answer. */
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1 AND field = 2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE case_id = 4 AND body <> ''"), 1);
	assert_int_equal(everywhere(&d, "Lind", "AND case_id <> 4"), 1); /* ticket 4's subject */
	assert_int_equal(everywhere(&d, "070-123", "AND case_id <> 4"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = 'How? [erased] ([erased], [erased]) could not"
	                            " say. Anna is nice.'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 2);
	assert_int_equal(number(&d, "SELECT erased_at FROM person WHERE id = 1"), DESK_NOW);
	desk_close(&d);
}

/* It would leave with half of its row gone: whoever sends it is waited for, and who died while sending is not. */
static void what_is_just_being_sent_is_waited_for(void **state)
{
	struct desk d;
	int64_t request = begin(&d), none;
	char why[400];
	(void)state;
	script(&d, "INSERT INTO outbox(ticket_id, person_id, kind, recipient, answers, state, send_at, lease_until, changed_at)"
	           " VALUES(1, 1, 'reply', '" SHE "', 0, 1, 0, 1795435260, 0)");
	approved(&d, request);
	assert_int_equal(desk_do(&d, 0, NULL, why, "erase-run 1"), OMBUD_BUSY);
	assert_non_null(strstr(why, "just being sent"));
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_APPROVED);
	/* It began to leave after the run had begun. */
	script(&d, "UPDATE erasure SET state = 2, begun_at = 1");
	assert_int_equal(erase_run(d.s, 1), OMBUD_BUSY);
	assert_int_equal(erase_go_on(d.s, &none), OMBUD_OK);
	assert_int_equal(none, 0);
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_BEGUN);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE recipient = '" SHE "'"), 1);
	script(&d, "UPDATE outbox SET lease_until = 1795435199 WHERE state = 1");
	assert_int_equal(erase_go_on(d.s, &none), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_ERASED);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE recipient = '" SHE "' AND ticket_id = 1"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 1"), 0);
	desk_close(&d);
}

static int64_t ticks(struct desk *d, int64_t at)
{
	int64_t done;
	d->s->fixed_now = at;
	assert_int_equal(erase_run_due(d->s, &done), OMBUD_OK);
	return done;
}

/* A day after its approval, and not while anything of it is another than it was. */
static void what_nobody_runs_the_clock_does(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	const int64_t day = 24 * 3600;
	approved(&d, request);
	assert_int_equal(ticks(&d, DESK_NOW + day - 1), 0);
	script(&d, "UPDATE setting SET value = '0' WHERE key = 'erase.run-after'");
	script(&d, "INSERT INTO setting(key, value) VALUES('erase.run-after', '0') ON CONFLICT DO NOTHING");
	assert_int_equal(ticks(&d, DESK_NOW + 9 * day), 0);
	script(&d, "UPDATE setting SET value = '24' WHERE key = 'erase.run-after'");
	script(&d, "UPDATE ticket SET state = 3 WHERE kind = 4"); /* two people did not decide on the answer */
	assert_int_equal(ticks(&d, DESK_NOW + day), 0);
	script(&d, "UPDATE ticket SET state = 9 WHERE kind = 4");
	assert_int_equal(ticks(&d, DESK_NOW + day + 60), 0); /* looked at within the hour */
	script(&d, "UPDATE message SET body = body || ' more' WHERE id = 1");
	assert_int_equal(ticks(&d, DESK_NOW + day + 3700), 0); /* another than was approved */
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_APPROVED);
	script(&d, "UPDATE message SET body = substr(body, 1, length(body) - 5) WHERE id = 1");
	assert_int_equal(ticks(&d, DESK_NOW + day + 7400), 1);
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_ERASED);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'erase-run'"), 1);
	desk_close(&d);
}

/* What the answer needs stays until thirty days after it, which is not yet there. */
static void a_late_answer_has_its_thirty_days(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	script(&d, "UPDATE ticket SET due_day = due_day - 400 WHERE kind = 4");
	desk_must(&d, request, "erase-plan");
	assert_int_equal(number(&d, "SELECT rest_day FROM erasure WHERE id = 1"), session_today(d.s) + 30);
	desk_close(&d);
}

struct meeting {
	struct needle_set *set;
	size_t met, shared;
};

static void meet(void *data, size_t needle, size_t at)
{
	struct meeting *m = data;
	(void)at;
	m->met++;
	m->shared += set_at(m->set, needle)->shared;
}

static bool is_shared(struct needles *n, const char *text)
{
	struct meeting m = {.set = needles_set(n)};
	set_walk(m.set, (const unsigned char *)text, strlen(text), strlen(text), meet, &m);
	assert_true(m.met > 0);
	return m.shared == m.met;
}

static void a_number_of_two_is_no_failure(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	struct arena a = {0};
	unsigned char key[32];
	(void)state;
	script(&d, "INSERT INTO datum(person_id, field, n, value, source, seen_at) SELECT 2, field, 1, value, source, seen_at"
	           " FROM datum WHERE person_id = 1 AND field = 3");
	script(&d, "INSERT INTO datum(person_id, field, n, value, source, seen_at) VALUES(1, 4, 1, 'Storgatan 12, 114 55 Ed', 'agent',"
	           " 1), (2, 4, 1, 'Storgatan 12, 222 22 Lund', 'agent', 1)");
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE value = '+46701234567'"), 2);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(erased_key(key, d.s), OMBUD_OK);
	struct needles *n = needles_new(&a, key);
	assert_int_equal(needles_load(n, d.s->db, &d.s->err, 1), OMBUD_OK);
	assert_true(is_shared(n, "+46701234567"));
	assert_true(is_shared(n, "0046701234567"));
	assert_true(is_shared(n, "Storgatan 12, 222 22 Lund"));
	assert_false(is_shared(n, "Storgatan 12, 114 55 Ed"));
	assert_false(is_shared(n, "Anna Lind called"));
	arena_free(&a);
	desk_close(&d);
}

static void another_approves_what_it_is(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	desk_must_not(&d, 1, "erase-plan", "of the kind erasure");
	desk_must(&d, request, "erase-plan");
	desk_must_not(&d, 0, approval(&d, 1), "another person approves it");
	desk_must_not(&d, 0, "erase-run 1", "erasure 1 is planned");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "ines", DESK_NOW);
	desk_must_not(&d, 0, "erase-approve 1 --hash 0123456789", "not the beginning");
	desk_must_not(&d, 0, "erase-approve 1 --hash 0", "not the beginning");
	/* What was looked at is not what is there any more. */
	script(&d, "UPDATE message SET body = body || '.' WHERE case_id = 1");
	desk_must_not(&d, 0, approval(&d, 1), "the data changed since: plan again");
	ombud_session_close(d.s);
	d.s = mine;
	desk_must(&d, request, "erase-plan");
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE state = 6"), 1);
	as(&d, "ines", 0, approval(&d, 2));
	desk_must_not(&d, 0, "erase-run 2", "two people approved the answer too");
	script(&d, "UPDATE ticket SET state = 9 WHERE kind = 4");
	/* After it was approved, too. */
	script(&d, "UPDATE message SET body = body || '.' WHERE case_id = 1");
	desk_must_not(&d, 0, "erase-run 2", "the data changed since: plan again");
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1"), 3);
	as(&d, "ines", 0, "erase-drop 2");
	desk_must_not(&d, 0, "erase-run 2", "is dropped");
	desk_close(&d);
}

/* A look at the plan, or at a ticket, changes nothing that was approved. */
static void looking_changes_no_plan(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	desk_must(&d, request, "erase-plan");
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, 1, "reply"), OMBUD_OK);
	ombud_ticket_free(t);
	desk_must(&d, request, "priority high");
	desk_must(&d, request, "note \"about the request\"");
	as(&d, "ines", 0, approval(&d, 1));
	desk_close(&d);
}

static void open_evidence_stops_it(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	int64_t other = hers(&d, "5@x", KIND_ACCESS);
	desk_must_not(&d, request, "erase-plan", "access or portability");
	script(&d, "UPDATE ticket SET is_open = 0, state = 11 WHERE kind = 1");
	(void)other;
	script(&d, "UPDATE person SET restricted = 1 WHERE id = 1");
	desk_must_not(&d, request, "erase-plan", "Art. 18");
	script(&d, "UPDATE ticket SET kind = 6 WHERE id = 5"); /* restricted for an objection: no reason to keep anything */
	desk_must(&d, request, "erase-plan");
	desk_must(&d, 0, "erase-drop 1");
	script(&d, "UPDATE ticket SET kind = 5 WHERE id = 5"); /* but it is for whoever asked to have them kept */
	desk_must_not(&d, request, "erase-plan", "Art. 18");
	script(&d, "UPDATE person SET restricted = 0 WHERE id = 1");
	desk_must(&d, request, "erase-plan");
	desk_close(&d);
}

#define HOLD(object, id, field) \
	"INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)" \
	" VALUES('" object "', " id ", " field ", '17(3)(e)', 'T 1', 1, 1, 21000)"

static void a_hold_keeps_its_item_alone(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	script(&d, HOLD("ticket", "1", "0"));
	script(&d, HOLD("field", "1", "3"));
	desk_must(&d, request, "retain \"#2 the invoice\" --code RET-LAW --review 2027-01-01 --until 2033-01-01");
	hers(&d, "6@x", KIND_ACCOUNT);
	approved(&d, request);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure_count WHERE act = 'hold' AND ground = '17(3)(e)'") > 1, 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure_count WHERE act = 'keep' AND ground = '17(3)(b)'"
	                            " AND until_day > 0") > 0, 1);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE case_id IN (1, 2) AND body = ''"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1 AND field IN (2, 3)"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1"), 2);
	assert_int_equal(number(&d, "SELECT held > 0 FROM erasure"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 0);
	desk_close(&d);
}

static void a_hold_that_comes_in_between_counts(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	approved(&d, request);
	script(&d, HOLD("person", "1", "0"));
	desk_must_not(&d, 0, "erase-run 1", "plan again");
	/* Begun before: the transaction itself looks again. */
	script(&d, "UPDATE erasure SET state = 2, begun_at = 1");
	assert_int_equal(erase_run(d.s, 1), OMBUD_CONFLICT);
	assert_int_equal(number(&d, "SELECT state FROM erasure"), ERASURE_DROPPED);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = ''"), 0);
	desk_close(&d);
}

static void what_was_merged_goes_too(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	int64_t a = hers(&d, "7@x", KIND_HOWTO), b = hers(&d, "8@x", KIND_HOWTO);
	char line[40];
	snprintf(line, sizeof line, "merge %lld", (long long)a);
	desk_must(&d, b, line);
	ended(&d, a);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT count(*) FROM message m JOIN ticket t ON t.case_id = m.case_id"
	                            " WHERE t.merged_into IS NOT NULL AND m.body <> ''"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 4);
	desk_close(&d);
}

static void nothing_brings_it_back(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	desk_must(&d, 2, "reopen --reason again");
	desk_must(&d, 2, "note \"Anna Lind again\"");
	int64_t noted = newest_entry(d.s);
	desk_must(&d, 2, "resolve SOLVED --reason told");
	int64_t ended_by = newest_entry(d.s);
	int64_t n;
	assert_int_equal(ombud_count(&n, d.s, "email:anna.lind@example.net"), OMBUD_OK);
	assert_true(number(&d, "SELECT count(*) FROM access_log WHERE text LIKE '%anna.lind%'") > 0);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE text LIKE '%anna.lind%'"), 0);
	assert_int_equal(back(d.s, noted, false) != OMBUD_OK, 1);
	assert_int_equal(back(d.s, ended_by, false) != OMBUD_OK, 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE '%Lind again%'"), 0);
	desk_must_not(&d, 2, "reopen --reason more", "tombstone");
	desk_must_not(&d, 2, "note more", "tombstone");
	struct ombud_audit_report *report;
	assert_int_equal(ombud_audit_verify(&report, d.s), OMBUD_OK);
	assert_int_equal(report->first_bad, 0);
	ombud_audit_free(report);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, 2, "reply"), OMBUD_OK);
	assert_non_null(strstr(t->erased, "2026-11-23 by erasure 1, ledger "));
	ombud_ticket_free(t);
	desk_close(&d);
}

static void what_was_begun_is_ended(void **state)
{
	struct desk d;
	int64_t done, request = begin(&d);
	(void)state;
	approved(&d, request);
	script(&d, "UPDATE erasure SET state = 2, begun_at = 1");
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM erasure"), ERASURE_PROVEN); /* past the hour of the purge */
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 2);
	/* Again it is nothing. */
	assert_int_equal(erase_run(d.s, 1), OMBUD_OK);
	desk_close(&d);
}

static void who_writes_again_is_new(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	int64_t again = hers(&d, "9@x", KIND_HOWTO);
	char text[200];
	snprintf(text, sizeof text, "SELECT person_id FROM ticket WHERE id = %lld", (long long)again);
	assert_true(number(&d, text) > 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE message_id = '9@x' AND remark LIKE"
	                            " 'somebody with this address was erased on 2026-11-23%'"), 1);
	letter_of(&d, "Bo Ny", "bo.ny@other.example", "10@x", KIND_HOWTO, "Hello");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE message_id = '10@x' AND remark = ''"), 1);
	desk_close(&d);
}

static char *figures(struct ombud_session *s)
{
	struct ombud_report *r;
	char *text;
	struct buf all = {0};
	const struct ombud_report_how how = {.from = "2026-01-01", .to = "2026-11-25", .exact = true};
	assert_int_equal(ombud_report(&r, s, &how), OMBUD_OK);
	assert_int_equal(ombud_report_text(&text, s, r, "csv"), OMBUD_OK);
	for (const char *line = text; *line; line += strcspn(line, "\n"), line += *line == '\n')
		if (strncmp(line, "\"R17\"", 5) != 0) /* counts the erasures themselves */
			buf_add(&all, line, strcspn(line, "\n") + 1);
	ombud_free(text);
	ombud_report_free(r);
	for (size_t i = 0;; i++) {
		struct ombud_dash_block *b;
		if (ombud_dash(&b, s, "", 30, i) || !b)
			break;
		/* A label is a word that somebody gave a ticket, and goes with it. */
		bool stays = strcmp(b->title, "By label") != 0;
		for (size_t k = 0; stays && k < b->n_rows * b->n_columns; k++)
			buf_printf(&all, "%s %zu %lld\n", b->title, k, (long long)b->v[k].n);
		ombud_dash_free(b);
	}
	return buf_take(&all);
}

static void the_figures_stay_true(void **state)
{
	char folder[] = "/tmp/ombud-erase-XXXXXX", path[60], why[600];
	struct ombud_session *s;
	int64_t erasure;
	(void)state;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof path, "%s/desk.db", folder);
	struct ombud_demo_how demo = {.store = path, .user = "anna", .tickets = 2000, .seed = 1, .now = DESK_NOW};
	struct ombud_open how = {.store = path, .user = "anna", .now = DESK_NOW};
	assert_int_equal(ombud_demo(&demo, why, sizeof why), OMBUD_OK);
	assert_int_equal(ombud_session_open(&s, &how, why, sizeof why), OMBUD_OK);
	struct desk d = {.s = s};
	/* Those who have most, and nothing open that needs it. */
	db_permit(s->db, DB_CHANGE_SCHEMA);
	script(&d, "CREATE TABLE most AS SELECT person_id, count(*) AS n FROM ticket WHERE person_id IS NOT NULL"
	           " GROUP BY person_id HAVING sum(CASE WHEN is_open = 1 AND kind IN (1, 2, 13) THEN 1 ELSE 0 END) = 0"
	           " AND sum(1 - is_open) > 2 ORDER BY n DESC, person_id LIMIT 20");
	script(&d, "UPDATE person SET restricted = 0");
	mem_free(figures(s));
	char *before = figures(s);
	int64_t people = number(&d, "SELECT count(*) FROM most"), tickets = 0;
	for (int64_t i = 0; i < people; i++) {
		char text[100];
		snprintf(text, sizeof text, "SELECT person_id FROM most ORDER BY person_id LIMIT 1 OFFSET %lld", (long long)i);
		const struct erase_want want = {.cause = "request", .what = "", .person = number(&d, text)};
		assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
		enum ombud_status status = erase_now(&erasure, s, &want);
		if (status)
			print_error("%s\n", ombud_error(s));
		assert_int_equal(status, OMBUD_OK);
		assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	}
	tickets = number(&d, "SELECT count(*) FROM tombstone");
	assert_true(people > 5 && tickets > 15);
	char *after = figures(s);
	if (strcmp(before, after) != 0) {
		size_t at = 0;
		while (before[at] == after[at])
			at++;
		while (at && before[at - 1] != '\n')
			at--;
		print_error("before: %.200s\nafter: %.200s\n", before + at, after + at);
	}
	assert_string_equal(before, after);
	mem_free(before);
	mem_free(after);
	ombud_session_close(s);
	snprintf(why, sizeof why, "rm -r %s", folder);
	assert_int_equal(system(why), 0);
}

static void what_was_read_ahead_holds_while_nobody_writes(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	struct arena a = {0};
	struct erase_ahead ahead;
	const struct erase_want want = {.cause = "request", .what = "", .person = 1, .request = request};
	(void)state;
	assert_int_equal(erase_look_ahead(&ahead, d.s, &a, &want, NULL), OMBUD_OK);
	assert_true(ahead.known && ahead.made.finds.n >= 1 && !ahead.needles);
	assert_true(erase_ahead_holds(&ahead, d.s));
	/* Somebody else writes in between. */
	struct ombud_session *other = desk_session(&d, "ines", DESK_NOW);
	assert_int_equal(db_script(other->db, &other->err,
	    "INSERT INTO canned(name, lang, text, changed_at) VALUES('hers', 'en', 'Anna Lind asks', 0)"), OMBUD_OK);
	ombud_session_close(other);
	assert_int_equal(db_begin(d.s->db, &d.s->err, DB_WRITE), OMBUD_OK);
	assert_false(erase_ahead_holds(&ahead, d.s));
	db_rollback(d.s->db);
	erase_ahead_free(&ahead);
	arena_free(&a);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_of_it_goes),
	    cmocka_unit_test(what_is_just_being_sent_is_waited_for),
	    cmocka_unit_test(what_nobody_runs_the_clock_does),
	    cmocka_unit_test(a_late_answer_has_its_thirty_days),
	    cmocka_unit_test(a_number_of_two_is_no_failure),
	    cmocka_unit_test(another_approves_what_it_is),
	    cmocka_unit_test(looking_changes_no_plan),
	    cmocka_unit_test(open_evidence_stops_it),
	    cmocka_unit_test(a_hold_keeps_its_item_alone),
	    cmocka_unit_test(a_hold_that_comes_in_between_counts),
	    cmocka_unit_test(what_was_merged_goes_too),
	    cmocka_unit_test(nothing_brings_it_back),
	    cmocka_unit_test(what_was_begun_is_ended),
	    cmocka_unit_test(who_writes_again_is_new),
	    cmocka_unit_test(the_figures_stay_true),
	    cmocka_unit_test(what_was_read_ahead_holds_while_nobody_writes),
	};
	return cmocka_run_group_tests_name("erase", tests, NULL, NULL);
}
