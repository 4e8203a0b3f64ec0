/* Asking of masked data: what is logged before it is answered, how often, and how fast. */
#include "demo_store.h"

#include "ops/intake.h"

static struct ombud_session *open_at(const char *agent, int64_t now, bool read_only)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = in_folder("one.db"), .user = "anna", .act_as = agent,
	    .now = now, .read_only = read_only};
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return s;
}

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-asked-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 3, NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	remove_folder();
	return 0;
}

static int64_t logged(struct ombud_session *s)
{
	return number(s, "SELECT count(*) FROM access_log WHERE what IN ('filter', 'search') AND text LIKE 'email:/^%'");
}

static void save_as(struct ombud_session *s, const char *name, const char *filter)
{
	const char *words[] = {"filter-save", "--name", name, "--filter", filter};
	struct ombud_result *r;
	if (ombud_run(&r, s, &(struct ombud_request){.words = words, .n_words = 5}))
		fail_msg("%s", s->err.text);
	ombud_result_free(r);
}

static void save(struct ombud_session *s, const char *filter)
{
	save_as(s, "fe", filter);
}

static int64_t sidebar(struct ombud_session *s)
{
	struct ombud_saved_list *l;
	int64_t count = -2;
	assert_int_equal(ombud_saved_filters(&l, s, true), OMBUD_OK);
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->v[i].name, "fe") == 0)
			count = l->v[i].count;
	ombud_saved_free(l);
	return count;
}

static void a_changed_filter_is_logged_at_once(void **state)
{
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	save(dirk, "email:/^a/");
	assert_in_range(sidebar(dirk), 0, 60);
	int64_t before = logged(dirk);
	save(dirk, "email:/^b/");
	sidebar(dirk);
	assert_int_equal(logged(dirk), before + 1);
	assert_int_equal(number(dirk, "SELECT text = 'email:/^b/' FROM access_log ORDER BY id DESC LIMIT 1"), 1);
	save(dirk, "email:/^c/");
	sidebar(dirk);
	assert_int_equal(logged(dirk), before + 2);
	ombud_session_close(dirk);
}

static int64_t rows_with(struct ombud_session *s, const char *text)
{
	char sql[200];
	snprintf(sql, sizeof sql, "SELECT count(*) FROM access_log WHERE text = '%s'", text);
	return number(s, sql);
}

/* Its own text stays, what it asks is something else. */
static void a_name_that_says_something_else_is_logged_at_once(void **state)
{
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	save_as(dirk, "inner", "email:/^a/");
	save(dirk, "q:inner is:open");
	sidebar(dirk);
	sidebar(dirk);
	assert_int_equal(rows_with(dirk, "q:inner is:open = (email:/^a/) is:open"), 1);
	save_as(dirk, "inner", "email:/^b/");
	sidebar(dirk);
	sidebar(dirk);
	assert_int_equal(rows_with(dirk, "q:inner is:open = (email:/^b/) is:open"), 1);
	ombud_session_close(dirk);
}

static void the_sidebar_logs_once_an_hour_over_processes(void **state)
{
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	save(dirk, "email:/^a/");
	sidebar(dirk);
	int64_t before = logged(dirk);
	sidebar(dirk);
	ombud_session_close(dirk);
	dirk = open_at("dirk", NOW + 3599, false);
	assert_in_range(sidebar(dirk), 0, 60);
	assert_int_equal(logged(dirk), before);
	ombud_session_close(dirk);
	dirk = open_at("dirk", NOW + 3601, false);
	sidebar(dirk);
	assert_int_equal(logged(dirk), before + 1);
	/* Another's hour is another's. */
	struct ombud_session *ines = open_at("ines", NOW + 3601, false);
	save(ines, "email:/^a/");
	sidebar(ines);
	assert_int_equal(logged(dirk), before + 2);
	ombud_session_close(ines);
	ombud_session_close(dirk);
}

static enum ombud_status ask(struct ombud_session *s, int i)
{
	char filter[40];
	int64_t n;
	snprintf(filter, sizeof filter, "email:/^x%d/", i);
	return ombud_count(&n, s, filter);
}

static void must_say(struct ombud_session *s, const char *what)
{
	if (!strstr(ombud_error(s), what))
		fail_msg("\"%s\" has no \"%s\"", ombud_error(s), what);
}

/* A name that says something else each time asks something else each time. */
static void a_saved_filter_is_counted_by_what_it_says(void **state)
{
	int64_t n;
	char text[40], *said;
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	for (int i = 0; i < 20; i++) {
		snprintf(text, sizeof text, "email:/^%c%c/", 'a' + i, 'a' + i);
		save(dirk, text);
		assert_int_equal(ombud_count(&n, dirk, "q:fe"), OMBUD_OK);
	}
	save(dirk, "email:/^zz/");
	assert_int_equal(ombud_count(&n, dirk, "q:fe"), OMBUD_DENIED);
	must_say(dirk, "filter-personal: 20 different");
	save(dirk, "email:/^cc/");
	assert_int_equal(ombud_count(&n, dirk, "q:fe"), OMBUD_OK);
	/* How a filter is worked out says no more than it finds. */
	assert_int_equal(ombud_filter_explain(&said, dirk, "q:fe"), OMBUD_OK);
	assert_null(strstr(said, "alone"));
	assert_null(strstr(said, "SQL"));
	assert_non_null(strstr(said, "What each term finds is told to who may reveal"));
	ombud_free(said);
	ombud_session_close(dirk);
}

static void twenty_new_expressions_are_the_limit(void **state)
{
	int64_t n;
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	for (int i = 0; i < 20; i++)
		assert_int_equal(ask(dirk, i), OMBUD_OK);
	int64_t rows = logged(dirk);
	assert_int_equal(ask(dirk, 20), OMBUD_DENIED);
	must_say(dirk, "filter-personal: 20 different");
	must_say(dirk, "10:40"); /* ten minutes on, in Stockholm */
	assert_int_equal(logged(dirk), rows);
	/* One of these again is free, and what asks for nothing masked always is. */
	assert_int_equal(ask(dirk, 3), OMBUD_OK);
	assert_int_equal(ombud_count(&n, dirk, "is:open"), OMBUD_OK);
	/* Another way in is none. */
	struct ombud_list *l;
	struct ombud_facets *f;
	assert_int_equal(ombud_list_open(&l, dirk, &(struct ombud_list_how){.filter = "", .sort = "name"}), OMBUD_DENIED);
	assert_int_equal(ombud_list_open(&l, dirk, &(struct ombud_list_how){.filter = "group:subject"}), OMBUD_DENIED);
	assert_int_equal(ombud_facets(&f, dirk, "email:/^q/", "kind", 0), OMBUD_DENIED);
	char *text;
	assert_int_equal(ombud_filter_explain(&text, dirk, "email:/^q/"), OMBUD_DENIED);
	const char *words[] = {"label", "x"};
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, dirk, &(struct ombud_request){.words = words, .n_words = 2, .filter = "email:/^q/", .rehearse = true}), OMBUD_DENIED);
	save(dirk, "email:/^q/");
	assert_int_equal(sidebar(dirk), -1);
	assert_int_equal(logged(dirk), rows + 1);
	ombud_session_close(dirk);
	/* Another process of the same agent is no way round, another agent is not slowed. */
	dirk = open_at("dirk", NOW + 599, false);
	assert_int_equal(ask(dirk, 20), OMBUD_DENIED);
	ombud_session_close(dirk);
	struct ombud_session *ines = open_at("ines", NOW + 599, false);
	for (int i = 0; i < 25; i++)
		assert_int_equal(ask(ines, i), OMBUD_OK);
	ombud_session_close(ines);
	dirk = open_at("dirk", NOW + 600, false);
	assert_int_equal(ask(dirk, 20), OMBUD_OK);
	ombud_session_close(dirk);
}

/* An agent may reveal names, for a reason: what asks for them is logged, and takes nothing from the
 * limit of what may not be revealed. */
static void what_may_be_revealed_is_logged_and_not_limited(void **state)
{
	char filter[40];
	int64_t n;
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	for (int i = 0; i < 25; i++) {
		snprintf(filter, sizeof filter, "name:/^x%d/", i);
		assert_int_equal(ombud_count(&n, dirk, filter), OMBUD_OK);
	}
	assert_int_equal(number(dirk, "SELECT count(*) FROM access_log WHERE text LIKE 'name:%'"), 25);
	for (int i = 0; i < 20; i++)
		assert_int_equal(ask(dirk, i), OMBUD_OK);
	assert_int_equal(ask(dirk, 20), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, dirk, "name:/^y/"), OMBUD_OK);
	assert_int_equal(ombud_count(&n, dirk, "name:/^y/ email:/^y/"), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, dirk, "name:/^y/ -phone:*"), OMBUD_DENIED);
	/* One of them again within the hour is no new one, whichever it was. */
	assert_int_equal(ask(dirk, 0), OMBUD_OK);
	ombud_session_close(dirk);
}

/* Another system's number and a ground in free words name people as letters do. */
static void free_text_of_any_field_counts_as_contact_data(void **state)
{
	static const char *const filters[] = {"ext:q", "ext:/^q/", "ground:q", "ground:/q$/", "-ext:*",
	    "body:/q{3}/", "subject:/^qq/", "qqq", "/q{4}/", "msgid:q", "msg:{/qz/}"};
	enum { FILTERS = sizeof filters / sizeof *filters };
	int64_t n;
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	for (size_t i = 0; i < FILTERS; i++) {
		assert_int_equal(ombud_count_passing(&n, dirk, filters[i], true), OMBUD_DENIED);
		must_say(dirk, "personal: counted and logged on Enter");
		assert_int_equal(ombud_count(&n, dirk, filters[i]), OMBUD_OK);
	}
	assert_int_equal(number(dirk, "SELECT count(*) FROM access_log WHERE what = 'filter'"), FILTERS);
	for (int i = FILTERS; i < 20; i++)
		assert_int_equal(ask(dirk, i), OMBUD_OK);
	assert_int_equal(ombud_count(&n, dirk, "ext:new"), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, dirk, "ground:new"), OMBUD_DENIED);
	dirk->agent.qualified_until = 0; /* a lapsed training has not the permission */
	assert_int_equal(ombud_count(&n, dirk, "ext:q"), OMBUD_DENIED);
	must_say(dirk, "filter-personal");
	assert_int_equal(ombud_count(&n, dirk, "is:open"), OMBUD_OK);
	ombud_session_close(dirk);
}

static void an_admin_sets_the_limit(void **state)
{
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	assert_int_equal(db_script(dirk->db, &dirk->err, "INSERT INTO setting(key, value) VALUES('limit.expressions', '2')"), OMBUD_OK);
	assert_int_equal(ask(dirk, 1), OMBUD_OK);
	assert_int_equal(ask(dirk, 2), OMBUD_OK);
	assert_int_equal(ask(dirk, 3), OMBUD_DENIED);
	assert_int_equal(db_script(dirk->db, &dirk->err, "UPDATE setting SET value = '0' WHERE key = 'limit.expressions'"), OMBUD_OK);
	assert_int_equal(ask(dirk, 3), OMBUD_OK);
	ombud_session_close(dirk);
}

static enum ombud_status by_hand(struct ombud_session *s, const char *address)
{
	const char *words[] = {"new", "--subject", "A call", "--email", address};
	struct ombud_result *r;
	enum ombud_status status =
	    ombud_run(&r, s, &(struct ombud_request){.words = words, .n_words = address ? 5 : 3});
	ombud_result_free(r);
	return status;
}

static enum intake_done letter(struct ombud_session *s, const char *address, const char *id)
{
	enum intake_done done;
	int64_t ticket;
	const struct intake in = {.sender = address, .address = address, .subject = "Hello", .body = "Hello",
	    .message_id = id, .token_ticket = 61, .received_at = NOW - 60};
	assert_int_equal(intake_begin(s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(s), OMBUD_OK);
	return done;
}

/* What is made of an address shows whether somebody has it: that is a search, if one says nothing else. */
static void a_ticket_by_hand_asks_for_its_address(void **state)
{
	static const char count[] = "SELECT count(*) FROM access_log WHERE text LIKE 'email:%@example.invalid%'";
	(void)state;
	struct ombud_session *ines = open_at("ines", NOW, false);
	assert_int_equal(by_hand(ines, "known@example.invalid"), OMBUD_OK);
	assert_int_equal(number(ines, count), 0); /* she may reveal it */
	ombud_session_close(ines);
	struct ombud_session *desk = NULL;
	char why[600];
	const struct ombud_open how = {.store = in_folder("one.db"), .desk = true, .now = NOW};
	assert_int_equal(ombud_session_open(&desk, &how, why, sizeof why), OMBUD_OK);
	letter(desk, "known@example.invalid", "0@x");
	assert_int_equal(number(desk, count), 0); /* nobody looks */
	ombud_session_close(desk);
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	assert_int_equal(by_hand(dirk, "known@example.invalid"), OMBUD_OK);
	assert_int_equal(by_hand(dirk, "other@example.invalid"), OMBUD_OK);
	assert_int_equal(number(dirk, count), 2);
	assert_int_equal(number(dirk, "SELECT count(*) FROM access_log WHERE what = 'filter' AND n = 1 AND"
	                              " text = 'email:known@example.invalid'"), 1);
	assert_int_equal(number(dirk, "SELECT count(*) FROM access_log WHERE what = 'filter' AND n = 0 AND"
	                              " text = 'email:other@example.invalid'"), 1);
	/* A letter tells it too: it is joined to the ticket that it names, if it is of that person. */
	assert_int_equal(letter(dirk, "guess@example.invalid", "1@x"), INTAKE_NEW);
	assert_int_equal(letter(dirk, "known@example.invalid", "2@x"), INTAKE_THREADED);
	assert_int_equal(letter(dirk, "known@example.invalid", "2@x"), INTAKE_DUPLICATE);
	assert_int_equal(number(dirk, "SELECT sum(n) * 10 + count(*) FROM access_log WHERE what = 'search'"), 23);
	/* It is as slow as searching is, and a call without an address is not. */
	for (int i = 0; i < 18; i++) {
		char address[64];
		snprintf(address, sizeof address, "n%d@example.invalid", i);
		assert_int_equal(by_hand(dirk, address), OMBUD_OK);
	}
	assert_int_equal(by_hand(dirk, "one.more@example.invalid"), OMBUD_DENIED);
	must_say(dirk, "filter-personal: 20 different");
	assert_int_equal(by_hand(dirk, "other@example.invalid"), OMBUD_OK);
	assert_int_equal(by_hand(dirk, NULL), OMBUD_OK);
	/* What a letter had looked up is no filter that is known. */
	int64_t found;
	letter(dirk, "late@example.invalid", "3@x");
	assert_int_equal(ombud_count(&found, dirk, "email:late@example.invalid"), OMBUD_DENIED);
	ombud_session_close(dirk);
}

/* Who may not reveal what is asked sees no row before the log has the question. */
static void a_list_is_logged_before_its_rows(void **state)
{
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	struct ombud_list *l;
	int64_t before = logged(dirk);
	assert_int_equal(ombud_list_open(&l, dirk, &(struct ombud_list_how){.filter = "email:/^./", .sort = "name", .log_personal = true}), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, 1), OMBUD_OK);
	assert_int_equal(logged(dirk), before + 1);
	assert_int_equal(number(dirk, "SELECT text = 'email:/^./ sort:name' FROM access_log ORDER BY id DESC LIMIT 1"), 1);
	ombud_list_free(l);
	assert_int_equal(logged(dirk), before + 1);
	ombud_session_close(dirk);
}

/* A front end that forgets to say that a person asked is no way round either. */
static void a_list_is_logged_whoever_opens_it(void **state)
{
	(void)state;
	struct ombud_session *dirk = open_at("dirk", NOW, false);
	int64_t before = logged(dirk);
	for (int i = 0; i < 3; i++) {
		struct ombud_list *l;
		assert_int_equal(ombud_list_open(&l, dirk, &(struct ombud_list_how){.filter = "email:/^a/"}), OMBUD_OK);
		assert_int_equal(ombud_list_fill(l, 1), OMBUD_OK);
		ombud_list_free(l);
	}
	assert_int_equal(logged(dirk), before + 1);
	ombud_session_close(dirk);
}

static void a_desk_that_only_reads_asks_nothing_of_masked_data(void **state)
{
	int64_t n;
	struct ombud_ticket *t;
	char *value;
	bool out;
	(void)state;
	struct ombud_session *anna = open_at(NULL, NOW, true);
	assert_int_equal(ombud_count(&n, anna, "email:/^a/"), OMBUD_DENIED);
	must_say(anna, "a filter on personal data is logged before anything is shown");
	must_say(anna, "read-only");
	assert_int_equal(ombud_count_passing(&n, anna, "email:/^a/", true), OMBUD_DENIED);
	assert_int_equal(ombud_match(&out, anna, "email:/^a/", &(int64_t){1}, 1), OMBUD_DENIED);
	assert_int_equal(ombud_ticket_open(&t, anna, 1, NULL), OMBUD_DENIED);
	must_say(anna, "opening a ticket is logged before anything is shown");
	assert_int_equal(ombud_reveal(&value, anna, 1, 1, "reply"), OMBUD_DENIED);
	must_say(anna, "a reveal is logged before anything is shown");
	assert_int_equal(ombud_count(&n, anna, "is:open"), OMBUD_OK);
	assert_int_equal(ombud_ticket_peek(&t, anna, 1), OMBUD_OK);
	ombud_ticket_free(t);
	ombud_session_close(anna);
}

#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    T(a_changed_filter_is_logged_at_once),
	    T(a_name_that_says_something_else_is_logged_at_once),
	    T(the_sidebar_logs_once_an_hour_over_processes),
	    T(a_saved_filter_is_counted_by_what_it_says),
	    T(twenty_new_expressions_are_the_limit),
	    T(what_may_be_revealed_is_logged_and_not_limited),
	    T(free_text_of_any_field_counts_as_contact_data),
	    T(an_admin_sets_the_limit),
	    T(a_ticket_by_hand_asks_for_its_address),
	    T(a_list_is_logged_before_its_rows),
	    T(a_list_is_logged_whoever_opens_it),
	    T(a_desk_that_only_reads_asks_nothing_of_masked_data),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
