/* Counts by value: each is what the filter it names would count, whatever the way it was counted;
 * and what counting tells, and what is logged of it. */
#include "demo_store.h"

static struct ombud_session *s;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-facet-XXXXXX");
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

static struct ombud_facets *facets(const char *filter, const char *field)
{
	struct ombud_facets *f;
	if (ombud_facets(&f, s, filter, field, 1000))
		fail_msg("%s by %s: %s", filter, field, s->err.text);
	return f;
}

static int64_t counted(const char *filter, const char *term)
{
	char text[400];
	int64_t n;
	snprintf(text, sizeof text, "%s%s%s%s", *filter ? "(" : "", filter, *filter ? ") " : "", term);
	if (ombud_count(&n, s, text))
		fail_msg("%s: %s", text, s->err.text);
	return n;
}

/* Nothing, an index, a look-up, a pattern over letters, masked values, a few ids. */
static const char *const FILTERS[] = {
    "", "is:open", "+idcheck or is:new", "subject:/a/i", "name:an", "id:1..40", "id:999999"};
enum { N_FILTERS = sizeof FILTERS / sizeof *FILTERS };

static void each_value_is_what_its_filter_counts(void **state)
{
	int rows = 0;
	(void)state;
	for (size_t i = 0; i < N_FILTERS; i++)
		for (size_t k = 0; ombud_facet_field(k); k++) {
			struct ombud_facets *f = facets(FILTERS[i], ombud_facet_field(k));
			assert_string_equal(f->field, ombud_facet_field(k));
			for (size_t j = 0; j < f->n; j++, rows++)
				if (counted(FILTERS[i], f->v[j].term) != f->v[j].count)
					fail_msg("%s: %s is %lld, not %lld", FILTERS[i], f->v[j].term,
					    (long long)counted(FILTERS[i], f->v[j].term), (long long)f->v[j].count);
			ombud_facets_free(f);
		}
	assert_true(rows > 300);
}

/* Fields of which a ticket has one value, or none, leave no ticket out. */
static void every_ticket_has_its_value(void **state)
{
	static const char *const fields[] = {
	    "kind", "state", "due", "assignee", "priority", "received", "lang", "resolution", "identity"};
	(void)state;
	for (size_t i = 0; i < N_FILTERS; i++)
		for (size_t k = 0; k < sizeof fields / sizeof *fields; k++) {
			struct ombud_facets *f = facets(FILTERS[i], fields[k]);
			int64_t sum = 0;
			for (size_t j = 0; j < f->n; j++)
				sum += f->v[j].count;
			if (sum != counted(FILTERS[i], ""))
				fail_msg("%s by %s: %lld in all", FILTERS[i], fields[k], (long long)sum);
			ombud_facets_free(f);
		}
}

static void more_ids_than_a_statement_holds(void **state)
{
	/* A pattern that everything matches is run once, and asked of by its ids. */
	struct ombud_facets *plain = facets("", "kind"), *dear = facets("subject:/^/", "kind");
	(void)state;
	assert_int_equal(plain->n, dear->n);
	for (size_t i = 0; i < plain->n; i++)
		assert_int_equal(plain->v[i].count, dear->v[i].count);
	ombud_facets_free(plain);
	ombud_facets_free(dear);
}

static void what_is_left_out_is_counted(void **state)
{
	struct ombud_facets *f, *all = facets("", "kind");
	(void)state;
	assert_int_equal(ombud_facets(&f, s, "", "type", 3), OMBUD_OK);
	assert_int_equal(f->n, 3);
	assert_int_equal(f->more, all->n - 3);
	assert_true(f->v[0].count >= f->v[1].count && f->v[1].count >= f->v[2].count);
	ombud_facets_free(f);
	ombud_facets_free(all);
	f = facets("is:open limit:5", "state");
	int64_t sum = 0;
	for (size_t i = 0; i < f->n; i++)
		sum += f->v[i].count;
	assert_int_equal(sum, 5);
	ombud_facets_free(f);
}

static void months_are_local(void **state)
{
	(void)state;
	/* 23:30 UTC on the last of October is November in Stockholm. */
	struct ombud_facets *f;
	assert_int_equal(db_script(s->db, &s->err, "UPDATE ticket SET received_at = 1793489400 WHERE id = 7"), 0);
	f = facets("id:7", "received");
	assert_int_equal(f->n, 1);
	assert_string_equal(f->v[0].term, "received:2026-11");
	assert_int_equal(counted("id:7", "received:2026-11"), 1);
	ombud_facets_free(f);
}

static void personal_values_are_never_listed(void **state)
{
	struct ombud_facets *f;
	(void)state;
	assert_int_equal(ombud_facets(&f, s, "", "name", 0), OMBUD_INPUT);
	assert_null(f);
	assert_int_equal(ombud_facets(&f, s, "", "data.iban", 0), OMBUD_INPUT);
	assert_int_equal(ombud_facets(&f, s, "", "subject", 0), OMBUD_INPUT);
	assert_int_equal(ombud_facets(&f, s, "", "", 0), OMBUD_INPUT);
	assert_int_equal(ombud_facets(&f, s, "kind:(", "kind", 0), OMBUD_SYNTAX);
	assert_int_equal(s->err.offset, 5);
}

static int64_t log_rows(void)
{
	return number(s, "SELECT count(*) FROM access_log");
}

static void a_personal_filter_is_logged_once_for_all_fields(void **state)
{
	(void)state;
	int64_t before = log_rows();
	ombud_facets_free(facets("is:open", "kind"));
	assert_int_equal(log_rows(), before);
	ombud_facets_free(facets("email:e", "kind"));
	ombud_facets_free(facets("email:e", "state"));
	ombud_facets_free(facets("email:e", "due"));
	assert_int_equal(log_rows(), before + 1);
	ombud_facets_free(facets("is:open", "pii")); /* who has what is an answer about masked data */
	assert_int_equal(log_rows(), before + 2);
}

/* ---- counts in passing ------------------------------------------------------------------------- */

static void act_as_agent(bool agent)
{
	s->agent.roles = agent ? ROLE_AGENT : ROLE_AGENT | ROLE_LEAD | ROLE_DPO;
}

/* Who is late of those whom a personal filter selects tells who they are. */
static void a_forecast_of_personal_data_is_logged(void **state)
{
	struct ombud_forecast *f;
	int64_t before = log_rows();
	(void)state;
	assert_int_equal(ombud_forecast(&f, s, "", 10), OMBUD_OK);
	ombud_forecast_free(f);
	assert_int_equal(log_rows(), before);
	assert_int_equal(ombud_forecast(&f, s, "email:/^forecast/", 10), OMBUD_OK);
	ombud_forecast_free(f);
	assert_int_equal(log_rows(), before + 1);
	assert_int_equal(number(s, "SELECT text = 'email:/^forecast/' FROM access_log ORDER BY id DESC LIMIT 1"), 1);
}

static void what_is_counted_in_passing_is_logged_once(void **state)
{
	int64_t n, want, before = log_rows();
	(void)state;
	assert_int_equal(ombud_count_passing(&n, s, "email:e", true), OMBUD_OK);
	assert_int_equal(ombud_count_passing(&n, s, "email:ex", true), OMBUD_OK);
	assert_int_equal(ombud_count_passing(&n, s, "kind:access", true), OMBUD_OK);
	assert_int_equal(log_rows(), before);
	assert_int_equal(ombud_passed(s, NULL), OMBUD_OK);
	assert_int_equal(log_rows(), before + 1);
	assert_int_equal(number(s, "SELECT text = 'email:ex' FROM access_log ORDER BY id DESC LIMIT 1"), 1);
	assert_int_equal(ombud_count(&want, s, "email:ex"), OMBUD_OK);
	assert_int_equal(number(s, "SELECT n FROM access_log ORDER BY id DESC LIMIT 1"), want);
	assert_int_equal(ombud_passed(s, NULL), OMBUD_OK); /* nothing is left to log */
	assert_int_equal(log_rows(), before + 2);
	assert_int_equal(ombud_count_passing(&n, s, "email:/e/", true), OMBUD_OK);
	assert_int_equal(ombud_passed(s, "email:/ex/"), OMBUD_OK); /* the list has its own row */
	assert_int_equal(log_rows(), before + 2);
	/* What is run asks for nothing masked, and so is not logged: what was counted is. */
	assert_int_equal(ombud_count_passing(&n, s, "iban:DE", true), OMBUD_OK);
	assert_int_equal(ombud_passed(s, "is:open"), OMBUD_OK);
	assert_int_equal(log_rows(), before + 3);
}

/* Other words are another question, whatever is run at last; one that grew by a key is not. */
static void each_expression_counted_in_passing_is_logged(void **state)
{
	static const char *const typed[] = {
	    "iban:DE", "phone:/4/", "phone:/46/", "(phone:/46/ or name:b)", "email:erika", "email:e"};
	int64_t n, before = log_rows();
	(void)state;
	for (size_t i = 0; i < sizeof typed / sizeof *typed; i++)
		assert_int_equal(ombud_count_passing(&n, s, typed[i], true), OMBUD_OK);
	assert_int_equal(ombud_passed(s, "email:ex"), OMBUD_OK);
	assert_int_equal(log_rows(), before + 4); /* what was shortened had been answered */
	assert_int_equal(number(s, "SELECT count(*) FROM (SELECT text FROM access_log ORDER BY id DESC LIMIT 4) a"
	    " WHERE text IN ('iban:DE', 'phone:/46/', '(phone:/46/ or name:b)', 'email:erika')"), 4);
	for (int i = 0; i < 60; i++) { /* more than are kept in mind */
		char text[32];
		snprintf(text, sizeof text, "phone:/%d0/", i);
		assert_int_equal(ombud_count_passing(&n, s, text, false), OMBUD_OK);
	}
	assert_int_equal(ombud_passed(s, NULL), OMBUD_OK);
	assert_int_equal(log_rows(), before + 64);
}

/* What colours rows is asked at each redraw: each rule has a row an hour, and none is lost. */
static void what_a_screen_asks_is_logged_once_an_hour(void **state)
{
	static const char *const rules[] = {"email:/^k/", "phone:/^k/", "email:/^kk/"};
	int64_t ids[] = {1, 2, 3}, n, before = log_rows();
	bool hit[3];
	(void)state;
	for (int turn = 0; turn < 3; turn++) {
		for (size_t i = 0; i < 3; i++) {
			assert_int_equal(ombud_match(hit, s, rules[i], ids, 3), OMBUD_OK);
			/* Before a row is painted: whatever becomes of the desk then. */
			assert_int_equal(log_rows(), before + (turn ? 3 : (int64_t)i + 1));
		}
		assert_int_equal(ombud_count_passing(&n, s, "is:open", true), OMBUD_OK);
		assert_int_equal(ombud_passed(s, NULL), OMBUD_OK);
		assert_int_equal(log_rows(), before + 3);
	}
}

static void who_may_not_reveal_it_counts_nothing_in_passing(void **state)
{
	int64_t n = 7;
	(void)state;
	act_as_agent(true);
	assert_int_equal(ombud_count_passing(&n, s, "name:anna", true), OMBUD_OK); /* S1, with a reason */
	assert_int_equal(ombud_count_passing(&n, s, "email:e", true), OMBUD_DENIED); /* S2: own tickets only */
	assert_string_equal(s->err.text, "personal: counted and logged on Enter");
	assert_int_equal(n, 0);
	assert_int_equal(ombud_count_passing(&n, s, "word", true), OMBUD_DENIED);
	assert_int_equal(ombud_count_passing(&n, s, "is:open", true), OMBUD_OK);
	assert_true(n > 0);
	act_as_agent(false);
	assert_int_equal(ombud_passed(s, NULL), OMBUD_OK);
	assert_int_equal(ombud_count_passing(&n, s, "email:e", true), OMBUD_OK);
	assert_int_equal(ombud_passed(s, "email:e"), OMBUD_OK);
}

static void a_session_that_ends_logs_what_it_passed(void **state)
{
	int64_t n, before = log_rows();
	(void)state;
	struct ombud_session *other = open_desk(in_folder("one.db"), NOW);
	assert_int_equal(ombud_count_passing(&n, other, "phone:46", true), OMBUD_OK);
	assert_int_equal(log_rows(), before);
	ombud_session_close(other);
	assert_int_equal(log_rows(), before + 1);
}

/* ---- of what is on the screen ------------------------------------------------------------------- */

static void rows_are_matched_by_their_numbers(void **state)
{
	static const char *const filters[] = {"is:open", "kind:access or +idcheck", "name:an", "-is:open"};
	int64_t ids[60];
	bool hit[60];
	(void)state;
	for (int i = 0; i < 60; i++)
		ids[i] = (i * 37) % 450 + 1; /* some are no tickets */
	for (size_t f = 0; f < sizeof filters / sizeof *filters; f++) {
		assert_int_equal(ombud_match(hit, s, filters[f], ids, 60), OMBUD_OK);
		for (int i = 0; i < 60; i++) {
			char one[24];
			snprintf(one, sizeof one, "id:%lld", (long long)ids[i]);
			assert_int_equal(hit[i], counted(filters[f], one));
		}
	}
	assert_int_equal(ombud_match(hit, s, "kind:(", ids, 60), OMBUD_SYNTAX);
	act_as_agent(true);
	assert_int_equal(ombud_match(hit, s, "email:e", ids, 60), OMBUD_DENIED);
	act_as_agent(false);
	assert_int_equal(ombud_passed(s, NULL), OMBUD_OK);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_value_is_what_its_filter_counts),
	    cmocka_unit_test(every_ticket_has_its_value),
	    cmocka_unit_test(more_ids_than_a_statement_holds),
	    cmocka_unit_test(what_is_left_out_is_counted),
	    cmocka_unit_test(months_are_local),
	    cmocka_unit_test(personal_values_are_never_listed),
	    cmocka_unit_test(a_personal_filter_is_logged_once_for_all_fields),
	    cmocka_unit_test(a_forecast_of_personal_data_is_logged),
	    cmocka_unit_test(what_is_counted_in_passing_is_logged_once),
	    cmocka_unit_test(each_expression_counted_in_passing_is_logged),
	    cmocka_unit_test(what_a_screen_asks_is_logged_once_an_hour),
	    cmocka_unit_test(who_may_not_reveal_it_counts_nothing_in_passing),
	    cmocka_unit_test(rows_are_matched_by_their_numbers),
	    cmocka_unit_test(a_session_that_ends_logs_what_it_passed),
	};
	return cmocka_run_group_tests_name("facet", tests, set_up, tear_down);
}
