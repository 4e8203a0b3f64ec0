/* How long what is kept (DOMAIN C.8): each row with ends either side of its border, and what keeps a ticket longer. */
#include "desk.h"

#include "base/time.h"
#include "model/retention.h"
#include "ops/erased.h"
#include "ops/sweep.h"

static int32_t day(const char *text)
{
	int32_t out;
	assert_true(day_parse(text, strlen(text), &out));
	return out;
}

static void a_month_ends_on_its_number(void **state)
{
	(void)state;
	assert_int_equal(retention_until(36, RETAIN_MONTHS, day("2024-02-29")), day("2027-02-28"));
	assert_int_equal(retention_until(3, RETAIN_YEARS, day("2024-02-29")), day("2027-02-28"));
	assert_int_equal(retention_until(6, RETAIN_MONTHS, day("2026-08-31")), day("2027-02-28"));
	assert_int_equal(retention_until(30, RETAIN_DAYS, day("2026-11-23")), day("2026-12-23"));
}

/* The border is the newest day that is past, whatever the month: asked day by day over four years. */
static void the_border_is_where_it_ends(void **state)
{
	size_t n;
	const struct retention *r = retention_table(&n);
	(void)state;
	for (size_t i = 0; i < n; i++)
		for (int32_t today = day("2026-01-01"); today < day("2030-01-01"); today++) {
			int32_t last = retention_border(r[i].period, r[i].unit, today);
			assert_true(retention_until(r[i].period, r[i].unit, last) < today);
			assert_true(retention_until(r[i].period, r[i].unit, last + 1) >= today);
		}
}

static void each_kind_has_its_row(void **state)
{
	(void)state;
	assert_string_equal(retention_of_ticket(KIND_HOWTO, false, "SOLVED"), "service");
	assert_string_equal(retention_of_ticket(KIND_BILLING, false, "SOLVED"), "service");
	assert_string_equal(retention_of_ticket(KIND_ACCESS, false, "GRANTED"), "rights");
	assert_string_equal(retention_of_ticket(KIND_ACCESS, false, "UNIDENT"), "unverified");
	assert_string_equal(retention_of_ticket(KIND_ERASURE, false, "GRANTED"), "erasure");
	assert_string_equal(retention_of_ticket(KIND_ERASURE, false, "REF-EXCESS"), "rights");
	assert_string_equal(retention_of_ticket(KIND_COMPLAINT, false, "GRANTED"), "complaint");
	assert_string_equal(retention_of_ticket(KIND_DPA, false, "ANSWERED"), "dpa");
	assert_string_equal(retention_of_ticket(KIND_BREACH, false, "NOTIFIED"), "breach");
	assert_string_equal(retention_of_ticket(KIND_ACCESS, true, ""), "spam");
}

/* ---- in a store ---------------------------------------------------------------------------------- */

static void must_sql(struct desk *d, const char *text)
{
	struct ombud_session *s = d->s;
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
	while (db_next(&r))
		;
	if (db_end(&r))
		print_error("%s\n", s->err.text);
	assert_int_equal(s->err.status, OMBUD_OK);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
}

static int64_t look(struct desk *d, const char *what, enum sweep_why why)
{
	struct arena a = {0};
	struct sweep w;
	assert_int_equal(sweep_begin(&w, d->s, &a), OMBUD_OK);
	assert_int_equal(sweep_look(&w), OMBUD_OK);
	const struct sweep_sum *sum = sweep_sum_of(&w, what);
	int64_t n = why ? sum->refused[why] : sum->due;
	arena_free(&a);
	return n;
}

/* Ticket 1 ended so, at noon of that day. */
static void ended(struct desk *d, int kind, int state, const char *code, const char *text)
{
	long long at = (long long)local_instant("Europe/Stockholm", day(text), 43200);
	char sql[400];
	snprintf(sql, sizeof sql,
	    "UPDATE ticket SET kind = %d, state = %d, is_open = 0, resolution = '%s', closed_at = %lld, answered_at = %lld"
	    " WHERE id = 1", kind, state, code, at, at);
	must_sql(d, sql);
}

static void add_ticket(struct desk *d)
{
	desk_open(d);
	desk_must(d, 0, "new --kind howto --subject hello --email a@example.com --text hello");
}

/* Today is 2026-11-23. */
static void each_row_ends_on_its_day(void **state)
{
	static const struct {
		int kind, state;
		const char *code, *row, *kept, *gone;
	} cases[] = {
	    {KIND_HOWTO, STATE_CLOSED, "SOLVED", "service", "2024-11-23", "2024-11-22"},
	    {KIND_ACCESS, STATE_CLOSED, "GRANTED", "rights", "2023-11-23", "2023-11-22"},
	    {KIND_ACCESS, STATE_CLOSED, "REF-EXCESS", "rights", "2023-11-23", "2023-11-22"},
	    {KIND_ERASURE, STATE_CLOSED, "GRANTED", "erasure", "2026-10-24", "2026-10-23"},
	    {KIND_COMPLAINT, STATE_CLOSED, "GRANTED", "complaint", "2021-11-23", "2021-11-22"},
	    {KIND_DPA, STATE_CLOSED, "ANSWERED", "dpa", "2021-11-23", "2021-11-22"},
	    {KIND_BREACH, STATE_CLOSED, "NOTIFIED", "breach", "2021-11-23", "2021-11-22"},
	    {KIND_ACCESS, STATE_CLOSED, "UNIDENT", "unverified", "2026-05-23", "2026-05-22"},
	    {KIND_HOWTO, STATE_SPAM, "", "spam", "2026-10-24", "2026-10-23"},
	};
	struct desk d;
	(void)state;
	add_ticket(&d);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		ended(&d, cases[i].kind, cases[i].state, cases[i].code, cases[i].kept);
		assert_int_equal(look(&d, cases[i].row, SWEEP_GOES), 0);
		ended(&d, cases[i].kind, cases[i].state, cases[i].code, cases[i].gone);
		assert_int_equal(look(&d, cases[i].row, SWEEP_GOES), 1);
	}
	desk_close(&d);
}

static void what_keeps_a_ticket_is_said(void **state)
{
	struct desk d;
	(void)state;
	add_ticket(&d);
	ended(&d, KIND_HOWTO, STATE_CLOSED, "SOLVED", "2024-01-01");
	must_sql(&d, "INSERT INTO hold(object, object_id, ground, reference, at, agent_id, review_day)"
	             " VALUES('ticket', 1, '17(3)(e)', 'x', 1, 1, 30000)");
	assert_int_equal(look(&d, "service", SWEEP_HELD), 1);
	must_sql(&d, "UPDATE hold SET object = 'field', field = 2"); /* one thing is not its person */
	assert_int_equal(look(&d, "service", SWEEP_GOES), 1);
	must_sql(&d, "UPDATE hold SET object = 'person'");
	assert_int_equal(look(&d, "service", SWEEP_HELD), 1);
	must_sql(&d, "UPDATE hold SET released_at = 1");
	must_sql(&d, "UPDATE person SET restricted = 1");
	assert_int_equal(look(&d, "service", SWEEP_RESTRICTED), 1);
	must_sql(&d, "UPDATE person SET restricted = 0");
	must_sql(&d, "INSERT INTO retained(ticket_id, item, code, ground, until_day, at, agent_id)"
	             " VALUES(1, 'x', 'RET-CLAIM', '17(3)(e)', 30000, 1, 1)");
	assert_int_equal(look(&d, "service", SWEEP_RETAINED), 1);
	must_sql(&d, "UPDATE retained SET until_day = 20000");
	assert_int_equal(look(&d, "service", SWEEP_GOES), 1);
	assert_int_equal(look(&d, "retained item", SWEEP_GOES), 1);
	desk_close(&d);
}

static int64_t noon(const char *text)
{
	return local_instant("Europe/Stockholm", day(text), 43200);
}

static void with_time(struct desk *d, const char *sql, const char *text)
{
	char whole[400];
	snprintf(whole, sizeof whole, sql, (long long)noon(text));
	must_sql(d, whole);
}

/* What has rows of its own: one each, whose time is set to either side. */
static void other_rows_end_on_their_day(void **state)
{
	static const struct {
		const char *row, *make, *set, *kept, *gone;
	} cases[] = {
	    {"device id", "INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES(8, 1, 0, 'x', 'letter', 1)",
	        "UPDATE datum SET seen_at = %lld WHERE field = 8", "2025-11-23", "2025-11-22"},
	    {"log", "INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES(10, 1, 0, 'x', 'letter', 1)",
	        "UPDATE datum SET seen_at = %lld WHERE field = 10", "2026-05-23", "2026-05-22"},
	    {"location", "INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES(11, 1, 0, 'x', 'letter', 1)",
	        "UPDATE datum SET seen_at = %lld WHERE field = 11", "2026-05-23", "2026-05-22"},
	    {"consent", "INSERT INTO consent(person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
	                " recorded_at, agent_id) VALUES(1, 'p', 'withdrawn', 1, 'mail', '', x'', 'en', 'letter', '', 1, 1)",
	        "UPDATE consent SET at = %lld", "2023-11-23", "2023-11-22"},
	    {"billing attachment", "INSERT INTO attachment(message_id, n, name, type, size, hash) SELECT min(id), 1, 'x', 'a/b', 1, x'' FROM message",
	        "UPDATE message SET at = %lld", "2019-01-01", "2018-12-31"},
	};
	struct desk d;
	(void)state;
	add_ticket(&d);
	ended(&d, KIND_BILLING, STATE_CLOSED, "SOLVED", "2026-11-01");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		must_sql(&d, cases[i].make);
		with_time(&d, cases[i].set, cases[i].kept);
		assert_int_equal(look(&d, cases[i].row, SWEEP_GOES), 0);
		with_time(&d, cases[i].set, cases[i].gone);
		assert_int_equal(look(&d, cases[i].row, SWEEP_GOES), 1);
	}
	must_sql(&d, "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
	             " VALUES('field', 1, 8, '17(3)(e)', 'x', 1, 1, 30000)");
	assert_int_equal(look(&d, "device id", SWEEP_HELD), 1);
	assert_int_equal(look(&d, "log", SWEEP_GOES), 1);
	desk_close(&d);
}

/* Rows of the log are never changed: one of each side. What goes is named by the audit, which still holds. */
static void the_view_log_is_kept_two_years(void **state)
{
	static const char add[] = "INSERT INTO access_log(at, agent_id, what, text, n, ticket_id)"
	    " VALUES(%lld, 1, 'reveal', 'reply', 1, 1)";
	struct desk d;
	(void)state;
	add_ticket(&d);
	with_time(&d, add, "2024-11-23");
	assert_int_equal(look(&d, "view log", SWEEP_GOES), 0);
	with_time(&d, add, "2024-11-22");
	assert_int_equal(look(&d, "view log", SWEEP_GOES), 1);
	assert_int_equal(desk_sweep(&d), 1);
	assert_int_equal(look(&d, "view log", SWEEP_GOES), 0);
	/* The report counts by it still. */
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM reveal_kept WHERE reason = 'reply'"), 1);
	desk_close(&d);
}

/* What a desk has no row for stays. */
static void a_row_may_be_missing(void **state)
{
	struct desk d;
	(void)state;
	add_ticket(&d);
	must_sql(&d, "DELETE FROM retention WHERE what IN ('draft', 'view log', 'raw mail', 'identity proof', 'erasure')");
	must_sql(&d, "INSERT INTO draft(agent_id, ticket_id, kind, text, updated_at) VALUES(1, 1, 'note', 'x', 1)");
	ended(&d, KIND_HOWTO, STATE_CLOSED, "SOLVED", "2024-12-01");
	desk_sweep(&d);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM draft"), 1);
	desk_close(&d);
}

/* A chain with its beginning cut off proves nothing of it: no row says that one is dropped. */
static void chains_are_kept_whole(void **state)
{
	struct desk d;
	char why[400];
	(void)state;
	desk_open(&d);
	assert_int_equal(retention_find("audit")->then, THEN_KEEP);
	assert_int_equal(retention_find("erasure ledger")->then, THEN_KEEP);
	assert_int_equal(desk_do(&d, 0, NULL, why, "retention-set audit 6 years --reason law"), OMBUD_CONFLICT);
	desk_close(&d);
}

static void the_sweep_leaves_a_tombstone(void **state)
{
	struct desk d;
	(void)state;
	add_ticket(&d);
	ended(&d, KIND_HOWTO, STATE_CLOSED, "SOLVED", "2024-01-01");
	assert_int_equal(desk_sweep(&d), 2); /* with the last of what is left of the person */
	assert_int_equal(desk_count(&d, "subject:hello"), 0);
	assert_int_equal(desk_count(&d, "id:1 kind:howto code:SOLVED"), 1);
	assert_int_equal(look(&d, "service", SWEEP_GOES), 0);
	desk_close(&d);
}

/* Another ticket of the same person is kept by its own period, and their address with it: that is no find. What stands
 * in a row of the one that went is. */
static void what_the_same_person_has_elsewhere_is_kept(void **state)
{
	struct desk d;
	struct arena a = {0};
	struct purge_report purged;
	struct proof_report r;
	int64_t id;
	(void)state;
	add_ticket(&d);
	desk_must(&d, 0, "new --kind howto --subject other --email a@example.com --text other");
	must_sql(&d, "UPDATE message SET sender = 'a@example.com'");
	ended(&d, KIND_HOWTO, STATE_CLOSED, "SOLVED", "2024-01-01");
	desk_sweep(&d);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM tombstone"), 1);
	id = desk_number(&d, "SELECT max(id) FROM erasure");
	must_sql(&d, "UPDATE message SET remark = 'of a@example.com' WHERE ticket_id = 1 OR id = 1");
	assert_int_equal(erased_purge(&purged, d.s, &a, 1000, false), OMBUD_OK);
	assert_int_equal(erased_verify(&r, d.s, &a, id, &(struct proof_how){0}), OMBUD_OK);
	assert_false(r.proven);
	must_sql(&d, "UPDATE message SET remark = ''");
	assert_int_equal(erased_purge(&purged, d.s, &a, 1000, false), OMBUD_OK);
	assert_int_equal(erased_verify(&r, d.s, &a, id, &(struct proof_how){0}), OMBUD_OK);
	for (size_t i = 0; !r.proven && i < r.n_lines; i++)
		print_error("%s %s %d\n", r.lines[i].where, r.lines[i].form, r.lines[i].shared);
	assert_true(r.proven);
	arena_free(&a);
	desk_close(&d);
}

static void what_nobody_saw_is_not_let_go_by_hand(void **state)
{
	struct desk d;
	int64_t gone;
	(void)state;
	add_ticket(&d);
	ended(&d, KIND_HOWTO, STATE_CLOSED, "SOLVED", "2024-01-01");
	assert_int_equal(ombud_sweep(&gone, d.s, NULL, NULL), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(d.s), "look first"));
	assert_int_equal(desk_count(&d, "subject:hello"), 1);
	desk_sweep(&d);
	assert_int_equal(desk_count(&d, "subject:hello"), 0);
	/* What was seen has gone: the next is looked at anew. */
	desk_must(&d, 0, "new --kind howto --subject again --email b@example.com --text hello");
	must_sql(&d, "UPDATE ticket SET kind = (SELECT kind FROM ticket WHERE id = 1), state = (SELECT state FROM ticket WHERE id = 1),"
	             " is_open = 0, resolution = 'SOLVED', closed_at = 1, answered_at = 1 WHERE id = 2");
	assert_int_equal(ombud_sweep(&gone, d.s, NULL, NULL), OMBUD_CONFLICT);
	desk_close(&d);
}

static void no_period_is_none_or_below_the_law(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must_not(&d, 0, "retention-set service 0 days --reason tidy", "from 1");
	desk_must_not(&d, 0, "retention-set service 101 years --reason tidy", "100 years");
	desk_must_not(&d, 0, "retention-set service 36501 days --reason tidy", "100 years");
	desk_must_not(&d, 0, "retention-set \"billing attachment\" 83 months --reason tidy", "BFL 7:2");
	desk_must_not(&d, 0, "retention-set \"billing attachment\" 1 days --reason tidy", "BFL 7:2");
	desk_must(&d, 0, "retention-set \"billing attachment\" 8 years --reason careful");
	desk_must(&d, 0, "retention-set service 25 months --reason careful");
	desk_close(&d);
}

#define SERVICE "(SELECT period FROM retention WHERE what = 'service' ORDER BY version DESC LIMIT 1)"

/* One asks, another says the same; what another says otherwise is asked anew, a longer one is nobody's loss. */
static void a_shorter_period_wants_two(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "retention-set service 12 months --reason tidy");
	assert_int_equal(desk_number(&d, "SELECT " SERVICE), 24);
	desk_must_not(&d, 0, "retention-set service 12 months --reason tidy", "does not approve");
	err_clear(&d.s->err);
	assert_int_equal(desk_number(&d, "SELECT " SERVICE), 24);
	must_sql(&d, "UPDATE retention SET approved_by = NULL WHERE version = 0"); /* another's */
	desk_must(&d, 0, "retention-set service 11 months --reason tidy");
	assert_int_equal(desk_number(&d, "SELECT " SERVICE), 24);
	must_sql(&d, "UPDATE retention SET approved_by = NULL WHERE version = 0"); /* another's */
	desk_must(&d, 0, "retention-set service 11 months --reason tidy");
	assert_int_equal(desk_number(&d, "SELECT " SERVICE), 11);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM retention WHERE version = 0"), 0);
	desk_must(&d, 0, "retention-set service 10 months --reason tidy");
	desk_must(&d, 0, "retention-set service 12 months --reason careful");
	assert_int_equal(desk_number(&d, "SELECT " SERVICE), 12);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM retention WHERE version = 0"), 0);
	assert_true(retention_shorter(30, RETAIN_DAYS, 1, RETAIN_MONTHS));
	assert_false(retention_shorter(31, RETAIN_DAYS, 1, RETAIN_MONTHS));
	assert_false(retention_shorter(12, RETAIN_MONTHS, 1, RETAIN_YEARS));
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_nobody_saw_is_not_let_go_by_hand),
	    cmocka_unit_test(no_period_is_none_or_below_the_law),
	    cmocka_unit_test(a_shorter_period_wants_two),
	    cmocka_unit_test(a_month_ends_on_its_number),
	    cmocka_unit_test(the_border_is_where_it_ends),
	    cmocka_unit_test(each_kind_has_its_row),
	    cmocka_unit_test(each_row_ends_on_its_day),
	    cmocka_unit_test(other_rows_end_on_their_day),
	    cmocka_unit_test(what_keeps_a_ticket_is_said),
	    cmocka_unit_test(the_view_log_is_kept_two_years),
	    cmocka_unit_test(a_row_may_be_missing),
	    cmocka_unit_test(chains_are_kept_whole),
	    cmocka_unit_test(the_sweep_leaves_a_tombstone),
	    cmocka_unit_test(what_the_same_person_has_elsewhere_is_kept),
	};
	return cmocka_run_group_tests_name("retention", tests, NULL, NULL);
}
