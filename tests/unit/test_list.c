/* Lists as a front end holds them: pages, limits, rows with masks, the access log. */
#include "list_desk.h"

static void the_first_page_is_small(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open", NULL);
	assert_int_equal(ombud_list_known(l), 0);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), 200);
	assert_false(ombud_list_complete(l));
	assert_int_equal(ombud_list_id(l, 0), 1001);
	assert_int_equal(ombud_list_id(l, 1), 1002);
	assert_int_equal(ombud_list_id(l, 2), 1);
	assert_int_equal(ombud_list_find(l, 1), 2);
	assert_true(ombud_list_find(l, 600) == SIZE_MAX);
	assert_int_equal(ombud_list_fill(l, 201), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), MANY + 2);
	assert_true(ombud_list_complete(l));
	assert_int_equal(ombud_list_find(l, 600), 601);
	assert_int_equal(ombud_list_id(l, MANY + 2), 0);
	assert_string_equal(ombud_list_sort(l), "due");
	ombud_list_free(l);
}

static void a_limit_ends_the_list(void **state)
{
	(void)state;
	static const struct {
		const char *filter;
		int64_t limit;
		size_t known;
	} rows[] = {{"is:open", 3, 3}, {"is:open limit:5", 0, 5}, {"is:open limit:5", 3, 3},
	    {"is:open limit:300", 0, 300}, {"is:open", 300, 300}, {"id:none", 0, 0}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ombud_list *l;
		struct ombud_list_how how = {.filter = rows[i].filter, .limit = rows[i].limit};
		assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
		assert_int_equal(ombud_list_fill(l, 10), OMBUD_OK);
		assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
		assert_int_equal(ombud_list_known(l), rows[i].known);
		assert_true(ombud_list_complete(l));
		ombud_list_free(l);
	}
}

static void rows_are_masked(void **state)
{
	(void)state;
	static const int64_t ids[] = {1002, 1001, 4242, 1003, 1001, 1};
	struct ombud_rows *rows;
	assert_int_equal(ombud_rows_by_id(&rows, s, ids, 6), OMBUD_OK);
	assert_int_equal(rows->n, 6);
	const struct ombud_row *r = rows->v;
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(r[i].id, ids[i]);
	assert_null(strstr(r[1].subject, "zelda"));
	assert_null(strstr(r[1].subject, "Moreau"));
	assert_non_null(strstr(r[1].subject, "Erase"));
	assert_null(strstr(r[1].requester, "elda"));
	assert_memory_equal(r[1].requester, "Z", 1);
	assert_null(strstr(r[0].requester, "anonymous")); /* nameless: the address, masked */
	assert_memory_equal(r[0].requester, "a", 1);
	assert_string_equal(r[1].labels, "legal, vip");
	assert_string_equal(r[1].kind, "erasure");
	assert_string_equal(r[1].kind_short, "eras");
	assert_string_equal(r[1].state_short, "new");
	assert_string_equal(r[1].priority, "normal");
	assert_string_equal(r[0].assignee, "dirk");
	assert_string_equal(r[1].assignee, "");
	assert_true(r[1].is_new && !r[1].changed && r[1].overdue && r[1].open);
	assert_true(!r[0].is_new && r[0].changed && !r[0].overdue);
	assert_int_equal(r[0].presence, 'v');
	assert_int_equal(r[1].presence, 'e');
	assert_int_equal(r[5].presence, 0);
	assert_true(r[2].gone);
	assert_string_equal(r[2].subject, "");
	assert_int_equal(r[3].due, 0);
	assert_false(r[3].open);
	assert_string_equal(r[4].subject, r[1].subject);
	ombud_rows_free(rows);
}

static void time_left_fits_five_cells(void **state)
{
	(void)state;
	static const struct {
		int days;
		const char *text;
	} rows[] = {{1, "1d"}, {2, "2d"}, {29, "29d"}, {-1, "-1d"}, {-2, "-2d"}, {0, "9h"}, {365, "365d"},
	    {9999, ""}, {20000, "9999d"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		int64_t id = 3000 + (int64_t)i;
		struct ombud_rows *r;
		put_ticket((int)id, 4, 1, 0, rows[i].days, "due");
		assert_int_equal(ombud_rows_by_id(&r, s, &id, 1), OMBUD_OK);
		if (strcmp(r->v[0].due_text, rows[i].text) != 0)
			fail_msg("%d days: %s", rows[i].days, r->v[0].due_text);
		ombud_rows_free(r);
	}
	/* hour clocks */
	static const struct {
		int64_t left;
		const char *text;
	} hours[] = {{71 * 3600 + 5, "2d"}, {5 * 3600, "5h"}, {12 * 60, "12min"}, {30, "0min"},
	    {-30, "-1h"}, {-4 * 3600, "-4h"}, {-49 * 3600, "-2d"}};
	for (size_t i = 0; i < sizeof hours / sizeof *hours; i++) {
		int64_t id = 3000;
		struct ombud_rows *r;
		sql("UPDATE ticket SET due_day = 0, due_at = %lld WHERE id = 3000",
		    (long long)(NOW + hours[i].left));
		assert_int_equal(ombud_rows_by_id(&r, s, &id, 1), OMBUD_OK);
		if (strcmp(r->v[0].due_text, hours[i].text) != 0)
			fail_msg("%lld s: %s", (long long)hours[i].left, r->v[0].due_text);
		assert_true(r->v[0].overdue == (hours[i].left <= 0));
		assert_false(r->v[0].day_clock);
		ombud_rows_free(r);
	}
	sql("UPDATE ticket SET answered_at = %lld WHERE id = 3000", (long long)NOW);
	struct ombud_rows *r;
	int64_t id = 3000;
	assert_int_equal(ombud_rows_by_id(&r, s, &id, 1), OMBUD_OK);
	assert_string_equal(r->v[0].due_text, ""); /* the answer stopped the clock */
	assert_false(r->v[0].overdue);
	ombud_rows_free(r);
	script("DELETE FROM ticket WHERE id >= 3000");
}

static void many_rows_are_several_pages(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open", "id");
	struct ombud_rows *rows;
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_rows(&rows, l, 3, 5000), OMBUD_OK);
	assert_int_equal(rows->n, ombud_list_known(l) - 3);
	for (size_t i = 0; i < rows->n; i++) {
		assert_int_equal(rows->v[i].id, ombud_list_id(l, i + 3));
		assert_false(rows->v[i].gone);
	}
	ombud_rows_free(rows);
	assert_int_equal(ombud_list_rows(&rows, l, 9999, 5), OMBUD_OK);
	assert_int_equal(rows->n, 0);
	ombud_rows_free(rows);
	ombud_list_free(l);
}

static int64_t logged(void)
{
	return number("SELECT count(*) FROM access_log WHERE what IN ('filter', 'search')");
}

static void personal_terms_are_logged_once(void **state)
{
	(void)state;
	int64_t before = logged();
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = "data.email:/example/", .log_personal = true};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(logged(), before + 1);
	assert_int_equal(number("SELECT n FROM access_log ORDER BY id DESC LIMIT 1"), 2);
	ombud_list_free(l);
	l = opened("data.email:/example/", NULL); /* while typing */
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	ombud_list_free(l);
	assert_int_equal(logged(), before + 1);
	how = (struct ombud_list_how){.filter = "is:open", .log_personal = true};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(logged(), before + 1);
	ombud_list_free(l);
	int64_t n;
	assert_int_equal(ombud_count(&n, s, "zelda"), OMBUD_OK);
	assert_int_equal(n, 1);
	assert_int_equal(logged(), before + 2);
}

static struct ombud_list *asked_of_many(void)
{
	struct ombud_list *l;
	struct ombud_list_how how = {
	    .filter = "is:open -email:/nobody/ sort:id", .log_personal = true};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
	return l;
}

static int64_t newest_count(void)
{
	return number("SELECT n FROM access_log ORDER BY id DESC LIMIT 1");
}

/* The row that says how many there are follows when they are known. */
static void a_first_page_is_logged_before_it_is_told(void **state)
{
	(void)state;
	int64_t before = logged();
	struct ombud_list *l = asked_of_many();
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), 200);
	assert_int_equal(logged(), before + 1);
	assert_int_equal(newest_count(), -1);
	assert_int_equal(ombud_list_fill(l, 100), OMBUD_OK);
	assert_int_equal(logged(), before + 1);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(logged(), before + 2);
	assert_int_equal(newest_count(), (int64_t)ombud_list_known(l));
	ombud_list_free(l);
	l = asked_of_many();
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_end(l, 5), OMBUD_OK);
	assert_false(ombud_list_complete(l));
	assert_int_equal(newest_count(), (int64_t)ombud_list_known(l));
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	ombud_list_free(l);
	assert_int_equal(logged(), before + 4);
}

static void tells_nothing(struct ombud_list *l)
{
	struct ombud_rows *rows;
	const struct ombud_groups *groups;
	assert_int_equal(ombud_list_known(l), 0);
	assert_false(ombud_list_complete(l));
	assert_int_equal(ombud_list_id(l, 0), 0);
	assert_true(ombud_list_find(l, 1) == SIZE_MAX);
	assert_int_equal(ombud_list_rows(&rows, l, 0, 5), OMBUD_IO);
	assert_null(rows);
	assert_int_equal(ombud_list_end(l, 5), OMBUD_IO);
	assert_int_equal(ombud_list_groups(&groups, l), OMBUD_IO);
	assert_null(groups);
}

static void what_cannot_be_logged_is_not_told(void **state)
{
	static const char *const filters[] = {
	    "is:open -email:/nobody/ group:state", "data.email:/example/ group:state"};
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		int64_t before = logged();
		struct ombud_list *l;
		struct ombud_list_how how = {.filter = filters[i], .log_personal = true};
		assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
		s->read_only = true; /* as a disk that has filled up meanwhile */
		assert_int_equal(ombud_list_fill(l, 20), OMBUD_IO);
		tells_nothing(l);
		assert_int_equal(ombud_list_fill(l, 20), OMBUD_IO);
		tells_nothing(l);
		s->read_only = false;
		assert_int_equal(logged(), before);
		assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
		assert_true(ombud_list_known(l) > 0);
		assert_int_equal(logged(), before + 1);
		ombud_list_free(l);
	}
}

static void personal_terms_need_the_permission(void **state)
{
	(void)state;
	unsigned roles = s->agent.roles;
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = "data.email:/x/"};
	int64_t n;
	s->agent.roles = ROLE_ADMIN;
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_DENIED);
	assert_null(l);
	assert_int_equal(ombud_count(&n, s, "data.email:/x/"), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, s, "is:open"), OMBUD_DENIED); /* no lists for an admin */
	s->agent.roles = roles;
	int32_t until = s->agent.qualified_until;
	s->agent.qualified_until = 0; /* a lapsed training lists masked, and asks nothing masked */
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, s, "is:open"), OMBUD_OK);
	s->agent.qualified_until = until;
}

static void errors_reach_the_face(void **state)
{
	(void)state;
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = "is:open assigne:@me"};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_SYNTAX);
	assert_null(l);
	assert_int_equal(ombud_error_offset(s), 8);
	assert_string_equal(ombud_error(s), "unknown field at 9; assignee?");
	assert_int_equal(ombud_filter_check(s, "is:open"), OMBUD_OK);
	assert_string_equal(ombud_error(s), "");
	assert_int_equal(ombud_filter_check(s, "(is:open"), OMBUD_SYNTAX);
	char *text;
	assert_int_equal(ombud_filter_canon(&text, s, "type:eras ~N"), OMBUD_OK);
	assert_string_equal(text, "kind:erasure is:new");
	ombud_free(text);
	assert_int_equal(ombud_filter_explain(&text, s, "is:open or numbered"), OMBUD_OK);
	assert_non_null(strstr(text, "letters"));
	ombud_free(text);
	assert_int_equal(ombud_filter_explain(&text, s, "is:"), OMBUD_SYNTAX);
	assert_null(text);
	struct ombud_words *w;
	size_t start;
	assert_int_equal(ombud_filter_complete(&w, &start, s, "label:l", 7), OMBUD_OK);
	assert_int_equal(start, 6);
	assert_int_equal(w->n, 1);
	assert_string_equal(w->v[0].text, "legal");
	ombud_words_free(w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_first_page_is_small),
	    cmocka_unit_test(a_limit_ends_the_list),
	    cmocka_unit_test(rows_are_masked),
	    cmocka_unit_test(time_left_fits_five_cells),
	    cmocka_unit_test(many_rows_are_several_pages),
	    cmocka_unit_test(personal_terms_are_logged_once),
	    cmocka_unit_test(a_first_page_is_logged_before_it_is_told),
	    cmocka_unit_test(what_cannot_be_logged_is_not_told),
	    cmocka_unit_test(personal_terms_need_the_permission),
	    cmocka_unit_test(errors_reach_the_face),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
