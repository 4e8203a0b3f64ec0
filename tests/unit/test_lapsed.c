/* A training that no longer counts: what is listed and read is masked, and nothing is decided. */
#include "desk.h"

static void must_fail(struct ombud_session *s, enum ombud_status status)
{
	assert_int_equal(status, OMBUD_DENIED);
	if (!strstr(ombud_error(s), "qualification has lapsed") || strstr(ombud_error(s), "may)")) {
		print_error("%s\n", ombud_error(s));
		desk_fail();
	}
}

static void a_lapsed_agent_decides_nothing(void **state)
{
	struct desk d;
	int64_t n;
	char why[400];
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, 0, "filter-save --name base --filter is:new");
	desk_must(&d, 0, "recipe-save --name take --filter kind:breach --words \"label vip\"");
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + INT64_C(400) * 86400);
	static const char *const lines[] = {"filter-save --name x --filter is:new", "filter-rm base",
	    "filter-rename base y", "filter-key base 3", "filter-share base",
	    "recipe-save --name x --filter kind:howto --words \"label vip\"", "recipe-rm take",
	    "new --kind howto --subject x"};
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		must_fail(d.s, desk_do(&d, 0, NULL, why, lines[i]));
	struct ombud_result *r;
	must_fail(d.s, ombud_undo(&r, d.s, 0));
	must_fail(d.s, ombud_tick(&n, d.s));
	struct ombud_recipe_report *report;
	must_fail(d.s, ombud_recipe_run(&report, d.s, &(struct ombud_recipe_how){.name = "take"}));
	must_fail(d.s, ombud_rules_run(&report, d.s));
	struct ombud_import_report *import;
	const char *paths[] = {"/dev/null"};
	must_fail(d.s, ombud_import(&import, d.s, paths, 1, &(struct ombud_import_how){.format = "jsonl"}));
	must_fail(d.s, ombud_count(&n, d.s, "email:a"));
	char *value;
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	assert_null(strstr(t->data[0].value, "a@example"));
	must_fail(d.s, ombud_reveal(&value, d.s, id, t->data[0].id, "reply"));
	ombud_ticket_free(t);
	assert_int_equal(ombud_count(&n, d.s, "state:new"), OMBUD_OK);
	assert_int_equal(n, 1);
	desk_close(&d);
}

/* There is a way out, also where the admin's own training lapsed with the others'. */
static void an_admin_renews_it(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t later = DESK_NOW + INT64_C(400) * 86400;
	struct desk admin = d;
	admin.s = desk_session(&d, "admin", later);
	desk_must(&admin, 0, "agent-qualify anna");
	ombud_session_close(admin.s);
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, later);
	desk_must(&d, 0, "filter-save --name base --filter is:new");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_lapsed_agent_decides_nothing),
	    cmocka_unit_test(an_admin_renews_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
