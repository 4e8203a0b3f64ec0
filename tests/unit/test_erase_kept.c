/* What an erasure leaves: figures that check believes, accounts, and what goes later than all else. */
#include "undo_desk.h"

#include <sys/stat.h>


#include "ops/erase.h"
#include "ops/ledger_of.h"
#include "ops/sweep.h"

#define SHE "anna.lind@example.net"

static int64_t letter_of(struct desk *d, const char *name, const char *email, const char *id, enum kind kind)
{
	char sender[200];
	const struct intake_datum data[] = {{DATUM_NAME, name, "header"}};
	snprintf(sender, sizeof sender, "%s <%s>", name, email);
	struct intake in = {.sender = sender,
	    .address = email,
	    .subject = "Parcel",
	    .body = "Where is my parcel?",
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .kind = kind,
	    .data = data,
	    .n_data = 1};
	return desk_take(d, &in);
}

static int64_t hers(struct desk *d, const char *id, enum kind kind)
{
	return letter_of(d, "Anna Lind", SHE, id, kind);
}

static void ended(struct desk *d, int64_t id)
{
	desk_must(d, id, "assign @me");
	desk_must(d, id, "resolve SOLVED --reason told");
}

static int64_t count_in(struct desk *d, const char *sql, int64_t id)
{
	char text[400];
	snprintf(text, sizeof text, sql, (long long)id);
	return number(d, text);
}

/* On the first letter of the ticket's case. */
static void with_file(struct desk *d, int64_t ticket, const char *name)
{
	char text[600];
	snprintf(text, sizeof text,
	    "INSERT INTO attachment(message_id, person_id, n, name, type, size, hash, bytes) SELECT m.id, m.person_id,"
	    " 1 + (SELECT count(*) FROM attachment o WHERE o.message_id = m.id), '%s', 'text/plain', 20, x'01',"
	    " CAST('Anna owes 20 kronor ' AS BLOB) FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE t.id = %lld"
	    " ORDER BY m.id LIMIT 1", name, (long long)ticket);
	script(d, text);
	snprintf(text, sizeof text, "UPDATE ticket SET n_attachments = n_attachments + 1 WHERE id = %lld", (long long)ticket);
	script(d, text);
}

static void clean(struct desk *d)
{
	char *found;
	enum ombud_status status = ombud_check(&found, d->s);
	if (status)
		print_error("%s\n", found);
	assert_int_equal(status, OMBUD_OK);
	ombud_free(found);
}

static int64_t erased(struct desk *d, const struct erase_want *want)
{
	struct ombud_session *s = d->s;
	int64_t erasure;
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	enum ombud_status status = erase_now(&erasure, s, want);
	if (status)
		print_error("%s\n", ombud_error(s));
	assert_int_equal(status, OMBUD_OK);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	return erasure;
}

static const struct erase_want ALL = {.cause = "request", .what = "", .person = 1};

static void check_finds_nothing(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t a = hers(&d, "1@x", KIND_HOWTO), of_bo = letter_of(&d, "Bo Ek", "bo.ek@example.org", "2@x", KIND_HOWTO);
	ended(&d, a);
	with_file(&d, a, "slip.txt");
	with_file(&d, of_bo, "bo.txt");
	/* A letter of hers in Bo's case. */
	script(&d, "INSERT INTO message(case_id, person_id, direction, at, sender, subject, body, charset, remark,"
	           " message_id, in_reply_to, flags, hash) SELECT case_id, 1, direction, at, 'x', 'x', 'x', charset, '', 'x@x', '',"
	           " flags, x'02' FROM message WHERE person_id = 2");
	script(&d, "INSERT INTO attachment(message_id, person_id, n, name, type, size, hash) SELECT max(id), 1, 1, 'two.txt',"
	           " 'text/plain', 1, x'01' FROM message");
	script(&d, "UPDATE ticket SET n_attachments = 2, n_messages = 2 WHERE person_id = 2");
	clean(&d);
	erased(&d, &ALL);
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment"), 1);
	assert_int_equal(count_in(&d, "SELECT n_attachments FROM ticket WHERE id = %lld", a), 1); /* a figure */
	assert_int_equal(count_in(&d, "SELECT n_attachments FROM ticket WHERE id = %lld", of_bo), 1);
	clean(&d);
	desk_close(&d);
}

/* Of three bills the one of this year and one of seven years back stay, a proof of who she is does not. */
static void accounts_stay(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t a = hers(&d, "1@x", KIND_BILLING), b = hers(&d, "2@x", KIND_BILLING), c = hers(&d, "3@x", KIND_BILLING);
	const int64_t all[] = {a, b, c, hers(&d, "4@x", KIND_HOWTO)};
	for (size_t i = 0; i < 4; i++) {
		ended(&d, all[i]);
		with_file(&d, all[i], "bill.txt");
	}
	with_file(&d, a, "passport.txt");
	script(&d, "UPDATE attachment SET proof = 1 WHERE name = 'passport.txt'");
	script(&d, "UPDATE message SET at = 1547553600 WHERE message_id = '2@x'"); /* January 2019 */
	script(&d, "UPDATE message SET at = 1544875200 WHERE message_id = '3@x'"); /* December 2018 */
	const struct erase_want *wants[] = {
	    &(const struct erase_want){.cause = "retention", .what = "service", .tickets = all, .n_tickets = 4}, &ALL};
	for (size_t i = 0; i < 2; i++) {
		erased(&d, wants[i]);
		assert_int_equal(number(&d, "SELECT count(*) FROM attachment"), 2);
		assert_int_equal(number(&d, "SELECT count(*) FROM attachment f JOIN message m ON m.id = f.message_id"
		                            " WHERE m.message_id <> '' OR f.proof = 1"), 0);
	}
	/* 2033-12-31 and 2026-12-31 */
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure_count WHERE erasure_id = 1 AND act = 'keep' AND n = 1 AND"
	                            " place = 'attachments' AND ground LIKE '17(3)(b)%' AND until_day IN (23375, 20818)"), 2);
	clean(&d);
	desk_close(&d);
}

#define VALUES "SELECT count(*) FROM datum WHERE person_id = 1"
#define LONG_AGO "UPDATE ticket SET state = 11, is_open = 0, closed_at = 1600000000, answered_at = 1600000000, updated_at = 1600000000"

/* With their last ticket; not while a consent, a hold or something else of theirs needs an address. */
static void values_go_with_the_last_ticket(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t a = hers(&d, "1@x", KIND_HOWTO), b = hers(&d, "2@x", KIND_HOWTO);
	ended(&d, a);
	script(&d, LONG_AGO " WHERE id = 1");
	desk_sweep(&d);
	assert_int_equal(count_in(&d, "SELECT count(*) FROM tombstone WHERE ticket_id = %lld", a), 1);
	assert_int_equal(number(&d, VALUES), 2);
	ended(&d, b);
	script(&d, LONG_AGO);
	script(&d, "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
	           " VALUES('field', 1, 1, '17(3)(e)', 'x', 1, 1, 30000)");
	script(&d, "INSERT INTO consent(person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
	           " recorded_at, agent_id) VALUES(1, 'p', 'given', 1, 'mail', '', x'', 'en', '', '', 1, 1)");
	desk_sweep(&d);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 2);
	assert_int_equal(number(&d, VALUES), 2);
	script(&d, "UPDATE consent SET what = 'withdrawn'");
	desk_sweep(&d);
	assert_int_equal(number(&d, VALUES), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE person_id = 1"), 1);
	desk_sweep(&d); /* once */
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE person_id = 1"), 1);
	script(&d, "UPDATE hold SET released_at = 1");
	desk_sweep(&d);
	assert_int_equal(number(&d, VALUES), 0);
	clean(&d);
	desk_close(&d);
}

/* The address kept for the answer goes with the rest, or with what stays of theirs after that. */
static void the_rest_goes_with_its_address(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t a = hers(&d, "1@x", KIND_HOWTO), request = hers(&d, "2@x", KIND_ERASURE);
	const struct erase_want want = {.cause = "request", .what = "", .person = 1, .request = request};
	erased(&d, &want); /* ticket 1 is open: it stays */
	assert_int_equal(number(&d, VALUES " AND field = 2"), 1);
	/* The request itself is open still: nothing is said to be done. */
	script(&d, "UPDATE erasure SET rest_day = 20000");
	desk_sweep(&d);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure"), 1);
	script(&d, "UPDATE ticket SET state = 11, is_open = 0, closed_at = 1600000000, answered_at = 1600000000 WHERE id = 2");
	script(&d, "UPDATE erasure SET rest_day = 20000");
	desk_sweep(&d);
	assert_int_equal(count_in(&d, "SELECT count(*) FROM tombstone WHERE ticket_id = %lld", request), 1);
	assert_int_equal(number(&d, VALUES), 1);
	ended(&d, a);
	script(&d, LONG_AGO);
	desk_sweep(&d);
	assert_int_equal(number(&d, VALUES), 0);
	clean(&d);
	char *said;
	bool pending;
	assert_int_equal(ombud_erase_purge(&said, &pending, d.s, false), OMBUD_OK);
	if (number(&d, "SELECT count(*) FROM erasure WHERE state <> 5"))
		print_error("%s\n", said);
	ombud_free(said);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE state <> 5"), 0);
	char line[300];
	snprintf(line, sizeof line, "grep -ac -e '%s' %s %s-wal 2>/dev/null | grep -v ':0'", SHE, d.path, d.path);
	assert_int_not_equal(system(line), 0);
	desk_close(&d);
}

#define HOLD(object, id, field, ground) \
	"INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)" \
	" VALUES('" object "', " id ", " field ", '" ground "', 'T 1', 1, 1, 30000)"

#define GONE(id) count_in(&d, "SELECT count(*) FROM tombstone g JOIN erasure e ON e.id = g.erasure_id" \
                              " WHERE e.cause = 'rest' AND g.ticket_id = %lld", id)

static int64_t refused(struct desk *d, enum sweep_why why)
{
	struct arena a = {0};
	struct sweep w;
	bool more = true;
	struct ombud_session *s = d->s;
	assert_int_equal(sweep_begin(&w, s, &a), OMBUD_OK);
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	while (more) {
		assert_int_equal(sweep_pick(&w), OMBUD_OK);
		assert_int_equal(sweep_step(&w, &more), OMBUD_OK);
	}
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	int64_t n = sweep_sum_of(&w, "retained item")->refused[why];
	sweep_end(&w);
	arena_free(&a);
	return n;
}

static void all_proven(struct desk *d)
{
	char *said;
	bool pending;
	assert_int_equal(ombud_erase_purge(&said, &pending, d->s, false), OMBUD_OK);
	if (number(d, "SELECT count(*) FROM erasure WHERE state <> 5"))
		print_error("%s\n", said);
	ombud_free(said);
	assert_int_equal(number(d, "SELECT count(*) FROM erasure WHERE state <> 5"), 0);
}

/* The newest entry, on that ground. */
static void in_the_ledger(struct desk *d, const char *ground)
{
	struct arena a = {0};
	struct ledger *l;
	struct ledger_entry *v;
	size_t n;
	assert_int_equal(session_ledger(&l, d->s, false), OMBUD_OK);
	assert_int_equal(ledger_read(&v, &n, l, &d->s->err, &a, 0), OMBUD_OK);
	assert_true(n > 0);
	assert_int_equal(v[n - 1].act, LEDGER_ERASE);
	assert_string_equal(v[n - 1].ground, ground);
	ledger_close(l);
	arena_free(&a);
}

/* A list that was made while the request lay here: its name and phone may be somebody's by right then, and not later. */
static void what_was_shared_is_looked_for_with_the_rest(void **state)
{
	struct desk d;
	char folder[300], list[320];
	int64_t found;
	(void)state;
	with_three_accounts(&d);
	ended(&d, hers(&d, "1@x", KIND_HOWTO));
	int64_t request = hers(&d, "2@x", KIND_ERASURE);
	snprintf(folder, sizeof folder, "%s.lists", d.path);
	assert_int_equal(mkdir(folder, 0700), 0);
	snprintf(list, sizeof list, "%s/of-phones.csv", folder);
	FILE *f = fopen(list, "w");
	assert_non_null(f);
	fputs("name;phone\nAnna Lind;070-123 45 67\n", f);
	fclose(f);
	snprintf(folder, sizeof folder, "INSERT INTO setting(key, value) VALUES('erase.folders', '%s.lists')"
	    " ON CONFLICT(key) DO UPDATE SET value = excluded.value", d.path);
	script(&d, folder);
	const struct erase_want want = {.cause = "request", .what = "", .person = 1, .request = request};
	erased(&d, &want);
	all_proven(&d);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE shared > 0 AND again = 1"), 1);
	assert_true(number(&d, "SELECT count(*) FROM needle") > 0);
	script(&d, LONG_AGO);
	script(&d, "UPDATE erasure SET rest_day = 20000");
	desk_sweep(&d);
	assert_int_equal(number(&d, VALUES), 0);
	char *said;
	bool pending;
	assert_int_equal(ombud_erase_purge(&said, &pending, d.s, false), OMBUD_OK);
	ombud_free(said);
	assert_true(number(&d, "SELECT count(*) FROM erasure WHERE cause = 'rest' AND state = 4 AND found > 0") > 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE cause = 'rest' AND state = 5"), 0);
	unlink(list);
	for (int64_t id = 2; id <= number(&d, "SELECT max(id) FROM erasure"); id++) {
		assert_int_equal(ombud_erase_verify(&said, &found, d.s, id, &(struct ombud_look){.folders = NULL}), OMBUD_OK);
		ombud_free(said);
	}
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE state <> 5"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM needle"), 0);
	snprintf(folder, sizeof folder, "%s.lists", d.path);
	rmdir(folder);
	desk_close(&d);
}

/* Its rest went by a rule that makes no erasure: the clock opens the proof again, and there it stays until the file goes. */
static void what_nothing_looks_for_is_opened_again(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	with_three_accounts(&d);
	ended(&d, hers(&d, "1@x", KIND_HOWTO));
	int64_t request = hers(&d, "2@x", KIND_ERASURE);
	const struct erase_want want = {.cause = "request", .what = "", .person = 1, .request = request};
	erased(&d, &want);
	all_proven(&d);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_true(number(&d, "SELECT count(*) FROM needle") > 0);
	script(&d, "INSERT INTO tombstone SELECT id, 1 FROM ticket WHERE person_id = 1 ON CONFLICT DO NOTHING;"
	           "UPDATE message SET body = '', sender = '', subject = '', remark = '' WHERE person_id = 1;"
	           "DELETE FROM datum WHERE person_id = 1; DELETE FROM message_raw WHERE person_id = 1");
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'erase-again'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE checked_at > 0"), 1);
	desk_close(&d);
}

/* An open ticket once it is closed, an item once its day is past or it is withdrawn: as the person asked, and not years
 * later by its own row. */
static void what_was_left_goes_once_that_is_over(void **state)
{
	struct desk d;
	char text[300];
	(void)state;
	with_three_accounts(&d);
	int64_t open = hers(&d, "1@x", KIND_HOWTO), kept = hers(&d, "2@x", KIND_HOWTO), other = hers(&d, "3@x", KIND_HOWTO),
	        request = hers(&d, "4@x", KIND_ERASURE);
	ended(&d, kept);
	ended(&d, other);
	script(&d, "INSERT INTO datum(field, person_id, n, value, source, seen_at) SELECT 3, 1, 0, '+46 70 123 45 67', 'letter', 1");
	snprintf(text, sizeof text, "INSERT INTO retained(ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id)"
	                            " VALUES(%lld, 1, '#%lld, the bill', 'RET-LAW', '17(3)(b)', 20800, 20790, 1, 1), (%lld, 1, '#%lld too',"
	                            " 'RET-CLAIM', '17(3)(e)', 20790, 20790, 1, 1), (%lld, 1, 'phone', 'RET-LAW', '17(3)(b)', 20800, 20790, 1, 1)",
	    (long long)request, (long long)kept, (long long)request, (long long)kept, (long long)request);
	script(&d, text);
	snprintf(text, sizeof text, "INSERT INTO fact(ticket_id, person_id, name, value, at, agent_id)"
	                            " VALUES(%lld, 1, 'ground', '17(1)(b)', 1, 1)", (long long)request);
	script(&d, text);
	const struct erase_want want = {.cause = "request", .what = "", .person = 1, .request = request};
	erased(&d, &want);
	in_the_ledger(&d, "17(1)(b)");
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 1); /* other */
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure_kept"), 3);
	assert_int_equal(number(&d, VALUES), 2); /* address and phone */
	desk_sweep(&d);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure"), 1);
	/* Closed, but evidence of hers is asked for. */
	int64_t access = hers(&d, "5@x", KIND_ACCESS);
	script(&d, "UPDATE ticket SET person_id = 1"); /* a letter from her makes a new person by now */
	script(&d, "UPDATE message SET person_id = 1");
	script(&d, "UPDATE ticket SET state = 11, is_open = 0, closed_at = answered_at + 1 WHERE id IN (1, 2)");
	script(&d, "UPDATE ticket SET closed_at = (SELECT max(received_at) FROM ticket) WHERE id IN (1, 2)");
	assert_int_equal(refused(&d, SWEEP_EVIDENCE), 1);
	assert_int_equal(GONE(open), 0);
	snprintf(text, sizeof text, "UPDATE ticket SET kind = %d WHERE id = %lld", KIND_HOWTO, (long long)access);
	script(&d, text);
	desk_sweep(&d);
	assert_int_equal(GONE(open), 1);
	assert_int_equal(GONE(kept), 0);
	assert_int_equal(number(&d, VALUES), 2);
	/* Its last day is past: a hold keeps it all the same. */
	script(&d, "UPDATE retained SET until_day = 20700");
	snprintf(text, sizeof text, HOLD("ticket", "%lld", "0", "17(3)(e)"), (long long)kept);
	script(&d, text);
	desk_sweep(&d);
	assert_int_equal(GONE(kept), 0);
	assert_int_equal(number(&d, VALUES " AND field = 3"), 0);
	script(&d, "UPDATE hold SET released_at = 1");
	desk_sweep(&d);
	assert_int_equal(GONE(kept), 1);
	/* What came since stays with its address, the request until 30 days after its answer. */
	assert_int_equal(number(&d, VALUES " AND field = 2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 3);
	clean(&d);
	all_proven(&d);
	desk_close(&d);
}

#define HELD(place, ground) \
	"SELECT coalesce(sum(n), 0) FROM erasure_count WHERE act = 'hold' AND place = '" place "' AND ground = '" ground "'"

/* A campaign's letter, two fields and then the whole person: each is counted on the ground of its own hold. */
static void each_hold_tells_its_ground(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	ended(&d, hers(&d, "1@x", KIND_HOWTO));
	int64_t of_bo = letter_of(&d, "Bo Ek", "bo.ek@example.org", "2@x", KIND_HOWTO);
	(void)of_bo;
	script(&d, "INSERT INTO message(case_id, person_id, direction, at, sender, subject, body, charset, remark,"
	           " message_id, in_reply_to, flags, hash) SELECT 99, 1, 2, at, 'x', 'x', 'x', charset, '', 'x@x', '',"
	           " flags, x'02' FROM message WHERE person_id = 2");
	script(&d, "INSERT INTO campaign_person(campaign_id, person_id, chosen, state, why, message_id, at)"
	           " SELECT 7, 1, 1, 2, '', max(id), 1 FROM message");
	script(&d, HOLD("campaign", "7", "0", "17(3)(b)"));
	script(&d, HOLD("field", "1", "1", "18(1)(c)"));
	script(&d, HOLD("field", "1", "2", "17(3)(e)"));
	erased(&d, &ALL);
	assert_int_equal(number(&d, HELD("letters", "17(3)(b)")), 1);
	assert_int_equal(number(&d, HELD("values", "18(1)(c)")), 1);
	assert_int_equal(number(&d, HELD("values", "17(3)(e)")), 1);
	assert_int_equal(number(&d, "SELECT held FROM erasure"), 3);
	assert_int_equal(number(&d, VALUES), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE case_id = 99 AND body = 'x'"), 1);
	script(&d, "DELETE FROM hold");
	script(&d, HOLD("person", "1", "0", "17(3)(b)"));
	erased(&d, &ALL);
	assert_int_equal(number(&d, HELD("values", "17(3)(b)")), 2);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(check_finds_nothing),
	    cmocka_unit_test(accounts_stay),
	    cmocka_unit_test(each_hold_tells_its_ground),
	    cmocka_unit_test(values_go_with_the_last_ticket),
	    cmocka_unit_test(what_was_shared_is_looked_for_with_the_rest),
	    cmocka_unit_test(what_nothing_looks_for_is_opened_again),
	    cmocka_unit_test(what_was_left_goes_once_that_is_over),
	    cmocka_unit_test(the_rest_goes_with_its_address),
	};
	return cmocka_run_group_tests_name("erase kept", tests, NULL, NULL);
}
