/* The desk as it was: what the lists of that day said, whatever was done since. */
#include "demo_store.h"

#include "ombud.h"

static struct ombud_session *s;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-past-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 400, 3, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static struct ombud_session *as_of(const char *when)
{
	struct ombud_session *past;
	if (ombud_past_open(&past, s, when))
		fail_msg("%s: %s", when, ombud_error(s));
	return past;
}

static int64_t count(struct ombud_session *of, const char *filter)
{
	int64_t n = -1;
	if (ombud_count(&n, of, filter))
		fail_msg("%s: %s", filter, ombud_error(of));
	return n;
}

static void run(const char *filter, const char *const *words)
{
	struct ombud_list *l;
	struct ombud_result *r;
	int64_t ids[1000];
	size_t n = 0;
	assert_int_equal(ombud_list_open(&l, s, &(struct ombud_list_how){.filter = filter, .sort = "id"}), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	for (; n < ombud_list_known(l) && n < 1000; n++)
		ids[n] = ombud_list_id(l, n);
	ombud_list_free(l);
	struct ombud_request q = {.words = words, .ids = ids, .n_ids = n};
	while (words[q.n_words])
		q.n_words++;
	if (ombud_run(&r, s, &q) || !r->applied)
		fail_msg("%s on %s: %s %s", words[0], filter, ombud_error(s), r && r->n ? r->v[0].why : "");
	ombud_result_free(r);
}
#define RUN(filter, ...) run(filter, (const char *const[]){__VA_ARGS__, NULL})

/* ---- what changed since, goes back ----------------------------------------------------------------- */

/* The older ones the sweep may take meanwhile. */
#define YOUNG "received:2026-11.. "
static const char *const asked[] = {"", "is:open", "is:closed", "is:overdue", "is:late", "is:waiting", "state:new",
    "state:triaged", "state:work", "state:resolved", "assignee:@me", "assignee:dirk", "no:assignee", "priority:urgent",
    "priority:low", "+idcheck", "+later", "no:label", "is:snoozed", "due:<7d", "due:..2026-12-15", "kind:access",
    "resolution:SOLVED", "answered:2026-11", "closed:2026-11", "has:extension", "received:2026-11"};
enum { ASKED = sizeof asked / sizeof *asked };

static int64_t young(struct ombud_session *of, size_t i)
{
	char filter[100];
	snprintf(filter, sizeof filter, YOUNG "%s", asked[i]);
	return count(of, filter);
}

static void note(int64_t n[ASKED])
{
	for (size_t i = 0; i < ASKED; i++)
		n[i] = young(s, i);
}

static void still(struct ombud_session *past, const int64_t n[ASKED])
{
	for (size_t i = 0; i < ASKED; i++)
		if (young(past, i) != n[i])
			fail_msg("'%s': %lld then, and %lld as of then", asked[i], (long long)n[i], (long long)young(past, i));
}

static int64_t moved(const int64_t n[ASKED])
{
	int64_t differ = 0;
	for (size_t i = 0; i < ASKED; i++)
		differ += young(s, i) != n[i];
	return differ;
}

static void change_much(void)
{
	struct ombud_result *r;
	int64_t done;
	RUN("is:open kind:howto,account,billing", "assign", "dirk");
	RUN("kind:access is:open", "label", "later");
	RUN("+idcheck is:open", "unlabel", "idcheck");
	RUN("state:work", "snooze", "2027-01-10");
	RUN("priority:normal is:open", "priority", "low");
	assert_int_equal(ombud_undo(&r, s, 0), OMBUD_OK);
	ombud_result_free(r);
	s->fixed_now += 86400;
	RUN("is:open kind:howto,account,billing,incident", "priority", "urgent");
	RUN("is:open kind:howto,account,incident -is:waiting", "resolve", "SOLVED");
	RUN("state:id_wait limit:1", "identity", "verified", "--reason", "by phone");
	s->fixed_now += 86400;
	assert_int_equal(ombud_tick(&done, s), OMBUD_OK);
}

/* A date moves from day to day while its clock is paused, and no entry tells. */
static int64_t sum_of_dates(struct ombud_session *of)
{
	struct ombud_list *l;
	struct ombud_rows *r;
	int64_t sum = 0;
	assert_int_equal(ombud_list_open(&l, of, &(struct ombud_list_how){.filter = YOUNG "is:open"}), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_rows(&r, l, 0, ombud_list_known(l)), OMBUD_OK);
	for (size_t i = 0; i < r->n; i++)
		sum += r->v[i].id * (r->v[i].due % 1000003 + r->v[i].strict % 1000003);
	ombud_rows_free(r);
	ombud_list_free(l);
	return sum;
}

static void what_changed_since_goes_back(void **state)
{
	int64_t before[ASKED], between[ASKED], dates = sum_of_dates(s);
	(void)state;
	assert_true(count(s, "is:waiting state:id_wait,customer_wait") > 0);
	note(before);
	s->fixed_now += 3600;
	change_much();
	note(between);
	assert_true(moved(before) > ASKED / 2);
	s->fixed_now += 3600;
	RUN("+later", "unlabel", "later");
	RUN("assignee:dirk is:open", "assign", "none");
	struct ombud_session *past = as_of("2026-11-25 10:30");
	still(past, before);
	assert_int_equal(sum_of_dates(past), dates);
	ombud_session_close(past);
	past = as_of("2026-11-27 11:30");
	still(past, between);
	ombud_session_close(past);
}

/* ---- what was brought along --------------------------------------------------------------------------- */

static int64_t reported(const char *to, const char *measure)
{
	struct ombud_report *r;
	int64_t n = -1;
	struct ombud_report_how how = {.from = "2026-01-01", .to = to, .exact = true};
	if (ombud_report(&r, s, &how))
		fail_msg("%s", ombud_error(s));
	for (size_t i = 0; i < r->n_rows; i++)
		if (strcmp(r->rows[i].measure, measure) == 0)
			n = (int64_t)r->rows[i].total.value;
	ombud_report_free(r);
	return n;
}

static void it_says_what_the_report_says(void **state)
{
	static const char *const days[] = {"2026-06-30", "2026-09-30", "2026-10-31", "2026-11-20"};
	(void)state;
	for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
		struct ombud_session *past = as_of(days[i]);
		assert_true(ombud_past(past)->came > 0);
		assert_int_equal(count(past, "is:open"), reported(days[i], "open"));
		assert_int_equal(count(past, "is:overdue"), reported(days[i], "overdue"));
		assert_true(count(past, "is:open") > 0);
		ombud_session_close(past);
	}
}

static void the_dashboard_is_counted_then(void **state)
{
	struct ombud_session *past = as_of("2026-10-31");
	struct ombud_dash_block *b;
	(void)state;
	assert_int_equal(ombud_dash(&b, past, "", 28, 0), OMBUD_OK);
	assert_int_equal(b->v[0].n, reported("2026-10-31", "overdue"));
	ombud_dash_free(b);
	for (size_t i = 0; i < 8; i++) {
		if (ombud_dash(&b, past, "", 28, i))
			fail_msg("block %zu: %s", i, ombud_error(past));
		ombud_dash_free(b);
	}
	ombud_session_close(past);
}

/* The change beside the clocks is what the desk of a week ago says. */
static void the_clocks_changed_by_what_they_were(void **state)
{
	struct ombud_session *past = as_of("2026-11-18 10:30");
	struct ombud_dash_block *b;
	int64_t differ = 0;
	(void)state;
	assert_int_equal(ombud_dash(&b, s, "", 28, OMBUD_DASH_CLOCKS), OMBUD_OK);
	assert_int_equal(ombud_dash_week(b, s, ""), OMBUD_OK);
	assert_non_null(b->change);
	assert_int_equal(b->change[0], b->v[0].n - count(past, "is:overdue"));
	assert_int_equal(b->change[3], b->v[3].n - count(past, "is:open due:2026-11-19..2026-11-21"));
	assert_int_equal(b->change[6], b->v[6].n - count(past, "is:open has:extension"));
	for (size_t i = 0; i < b->n_rows; i++)
		differ += b->change[i] != 0;
	assert_true(differ > 2);
	assert_int_equal(ombud_dash_week(b, s, "subject:/e/i"), OMBUD_OK);
	assert_null(b->change);
	ombud_dash_free(b);
	ombud_session_close(past);
}

/* ---- what cannot be told ------------------------------------------------------------------------------- */

static void what_was_not_kept_is_refused(void **state)
{
	static const char *const refused[] = {"body:/x/", "newsletter", "name:anna", "is:new", "is:changed", "has:draft",
	    "has:note", "has:attachment", "pii:email", "updated:<2d", "msgs:>2", "is:held", "has:pause", "no:attachments",
	    "is:open or subject:x", "is:open sort:updated", "sort:name", "group:subject"};
	struct ombud_session *past = as_of("2026-11-01");
	(void)state;
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		int64_t n;
		if (ombud_count(&n, past, refused[i]) != OMBUD_SYNTAX)
			fail_msg("'%s' was answered", refused[i]);
		assert_non_null(strstr(ombud_error(past), "is not kept"));
	}
	ombud_session_close(past);
}

static void only_a_time_that_has_passed_is_shown(void **state)
{
	struct ombud_session *past;
	(void)state;
	assert_int_equal(ombud_past_open(&past, s, "2099-01-01"), OMBUD_INPUT);
	assert_int_equal(ombud_past_open(&past, s, "soon"), OMBUD_INPUT);
	assert_null(past);
	assert_null(ombud_past(s));
}

static void nothing_is_changed_there(void **state)
{
	struct ombud_session *past = as_of("2026-11-01");
	struct ombud_result *r;
	const char *const words[] = {"assign", "dirk"};
	int64_t id = 5;
	(void)state;
	assert_int_equal(ombud_run(&r, past, &(struct ombud_request){.words = words, .n_words = 2, .ids = &id, .n_ids = 1}),
	    OMBUD_DENIED);
	assert_non_null(strstr(ombud_error(past), ":as-of now"));
	assert_int_not_equal(ombud_keep(past, "note", "x", 1), OMBUD_OK);
	assert_false(ombud_changed(past));
	ombud_session_close(past);
}

/* An erasure takes what the journal said of them: they are not there, and that is told. */
static void what_was_erased_since_is_not_guessed(void **state)
{
	struct ombud_session *past = as_of("2026-11-01");
	int64_t all = ombud_past(past)->tickets;
	char *text;
	(void)state;
	int64_t erased = ombud_past(past)->erased; /* by the sweep */
	ombud_session_close(past);
	db_permit(s->db, DB_CHANGE_SCHEMA);
	assert_int_equal(db_script(s->db, &s->err, "INSERT INTO erasure(ledger, cause, what, state, plan_hash, planned_at, planned_by,"
	    " erased_at) VALUES(x'00', 'request', '', 3, x'00', 1, 1, 1795700000); INSERT INTO tombstone(ticket_id, erasure_id)"
	    " SELECT t.id, e.id FROM ticket t, erasure e WHERE e.erased_at = 1795700000 AND t.id IN (207, 209)"), OMBUD_OK);
	db_permit(s->db, DB_NOTHING_MORE);
	past = as_of("2026-11-01");
	assert_int_equal(ombud_past(past)->erased, erased + 2);
	assert_int_equal(ombud_past(past)->tickets, all - 2);
	assert_int_equal(count(past, "id:207,209"), 0);
	assert_int_equal(ombud_past_text(&text, past), OMBUD_OK);
	assert_non_null(strstr(text, "erased since are not in it"));
	ombud_free(text);
	ombud_session_close(past);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_says_what_the_report_says),
	    cmocka_unit_test(the_dashboard_is_counted_then),
	    cmocka_unit_test(the_clocks_changed_by_what_they_were),
	    cmocka_unit_test(what_was_not_kept_is_refused),
	    cmocka_unit_test(only_a_time_that_has_passed_is_shown),
	    cmocka_unit_test(nothing_is_changed_there),
	    cmocka_unit_test(what_changed_since_goes_back),
	    cmocka_unit_test(what_was_erased_since_is_not_guessed),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
