/* The report of a past day says what it said on that day, whatever came later. */
#include "desk.h"

#include "ops/reveal.h"
#include "port/export_past.h"

#define ZONE "Europe/Stockholm"
static struct desk desk;

static int64_t at(const char *text)
{
	int64_t out;
	bool has_time;
	assert_true(instant_parse(text, strlen(text), ZONE, &out, &has_time));
	return out;
}

static int64_t take(enum kind kind, enum state state, const char *received, const char *answered,
    const struct intake_past *past, size_t n_past)
{
	static int n;
	char subject[32];
	int64_t id;
	enum intake_done done;
	snprintf(subject, sizeof subject, "letter %d", ++n);
	struct intake in = {.sender = "", .subject = subject, .body = subject, .lang = "en", .received_at = at(received),
	    .answered_at = answered ? at(answered) : 0, .kind = kind, .state = state,
	    .resolution = answered ? "ANSWERED" : NULL, .past = past, .n_past = n_past};
	assert_int_equal(intake_begin(desk.s), OMBUD_OK);
	if (intake_letter(&done, &id, desk.s, &in))
		(print_error("%s\n", ombud_error(desk.s)), desk_fail());
	assert_int_equal(intake_commit(desk.s), OMBUD_OK);
	return id;
}

static void says(const char *day, const char *measure, const char *part, const char *text)
{
	struct ombud_report *r;
	const char *total = "no row";
	struct ombud_report_how how = {.from = "2026-11-01", .to = day, .exact = true};
	if (ombud_report(&r, desk.s, &how))
		(print_error("%s\n", ombud_error(desk.s)), desk_fail());
	for (size_t i = 0; i < r->n_rows; i++)
		if (strcmp(r->rows[i].measure, measure) == 0 && strcmp(r->rows[i].part, part) == 0)
			total = r->rows[i].total.text;
	if (strcmp(total, text) != 0)
		(print_error("until %s, %s %s: %s, not %s\n", day, measure, part, total, text), desk_fail());
	ombud_report_free(r);
}

static void must(int64_t id, const char *line)
{
	enum ombud_verdict v;
	char why[400];
	if (desk_do(&desk, id, &v, why, line))
		(print_error("%s: %s\n", line, why), desk_fail());
}

static void admin_must(const char *line)
{
	struct ombud_session *own = desk.s;
	desk.s = desk_session(&desk, "admin", own->fixed_now);
	must(0, line);
	ombud_session_close(desk.s);
	desk.s = own;
}

static int set_up(void **state)
{
	(void)state;
	desk_open(&desk);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	desk_close(&desk);
	return 0;
}

/* That it was notified in time stands here since the 23rd: before that the desk had it as overdue. */
static void a_breach_was_overdue_until_its_notice_was_known(void **state)
{
	(void)state;
	int64_t id = take(KIND_BREACH, STATE_WORK, "2026-11-10T10:00", NULL, NULL, 0);
	says("2026-11-12", "overdue", "", "0");
	says("2026-11-14", "overdue", "", "1");
	must(id, "record sa-notified 2026-11-12T10:00");
	says("2026-11-12", "overdue", "", "0");
	says("2026-11-14", "overdue", "", "1");
	says("2026-11-14", "breaches_notified", "", "0");
	says("2026-11-23", "overdue", "", "0");
	says("2026-11-23", "breaches_notified", "", "1");
}

static void a_qualification_lapsed_whoever_renewed_it(void **state)
{
	(void)state;
	struct ombud_result *r;
	admin_must("agent-add leo agent --until 2026-11-22");
	says("2026-11-22", "lapsed", "", "0");
	says("2026-11-23", "lapsed", "", "1");
	desk.s->fixed_now += 2 * 86400;
	struct ombud_session *own = desk.s;
	desk.s = desk_session(&desk, "admin", own->fixed_now);
	must(0, "agent-qualify leo --until 2027-10-01");
	struct ombud_session *admin = desk.s;
	desk.s = own;
	says("2026-11-23", "lapsed", "", "1");
	says("2026-11-25", "lapsed", "", "0");
	assert_int_equal(ombud_undo(&r, admin, 0), OMBUD_OK);
	ombud_result_free(r);
	ombud_session_close(admin);
	says("2026-11-25", "lapsed", "", "1");
	admin_must("agent-state leo disabled");
	says("2026-11-25", "lapsed", "", "0");
	says("2026-11-23", "lapsed", "", "1");
}

static void who_looked_had_the_role_of_then(void **state)
{
	(void)state;
	int64_t id = take(KIND_ACCESS, STATE_WORK, "2026-11-20T10:00", NULL, NULL, 0);
	admin_must("agent-add leo agent,lead --until 2027-10-01");
	struct ombud_session *leo = desk_session(&desk, "leo", DESK_NOW);
	assert_int_equal(reveal_log(leo, "reveal", "person", 1, "reveal", "reply", 1, id, 1, "email"), OMBUD_OK);
	ombud_session_close(leo);
	admin_must("agent-role leo agent");
	says("2026-11-23", "reveals_by_role", "agent,lead", "1");
	says("2026-11-23", "reveals_by_role", "agent", "no row");
}

/* Both asks narrow the search. */
static void who_asks_for_less_asks_nobody_who_they_are(void **state)
{
	(void)state;
	const struct intake_past past[] = {{"state", "new", at("2026-11-02T10:00"), 0, 0},
	    {"ask", "", at("2026-11-03T10:00"), 0, 0}, {"state", "clarify_wait", at("2026-11-03T10:00"), 0, 0},
	    {"state", "work", at("2026-11-04T10:00"), 0, 0}, {"ask", "work clarify_wait", at("2026-11-05T10:00"), 0, 0},
	    {"ask", "", at("2026-11-06T10:00"), 0, 0}, {"state", "clarify_wait", at("2026-11-06T10:00"), 0, 0},
	    {"state", "work", at("2026-11-07T10:00"), 0, 0}, {"state", "resolved", at("2026-11-09T10:00"), 0, 0}};
	take(KIND_ACCESS, STATE_RESOLVED, "2026-11-02T10:00", "2026-11-09T10:00", past, sizeof past / sizeof *past);
	says("2026-11-23", "identity_asked", "", "0");
	const struct intake_past asked[] = {{"state", "new", at("2026-11-02T10:00"), 0, 0},
	    {"ask", "work id_wait", at("2026-11-05T10:00"), 0, 0}, {"state", "resolved", at("2026-11-09T10:00"), 0, 0}};
	take(KIND_ACCESS, STATE_RESOLVED, "2026-11-02T10:00", "2026-11-09T10:00", asked, sizeof asked / sizeof *asked);
	says("2026-11-23", "identity_asked", "", "50");
}

static void what_a_complaint_came_to_is_recorded(void **state)
{
	(void)state;
	int64_t id = take(KIND_COMPLAINT, STATE_RESOLVED, "2026-11-02T10:00", "2026-11-09T10:00", NULL, 0);
	says("2026-11-23", "upheld", "", "0");
	must(id, "record upheld part");
	says("2026-11-23", "upheld", "", "1");
	says("2026-11-22", "upheld", "", "0");
	must(id, "record upheld no");
	says("2026-11-23", "upheld", "", "0");
}

/* What is reviewed on the day is not past its review on that day. */
static void the_day_of_a_review_is_in_time(void **state)
{
	(void)state;
	int64_t id = take(KIND_ERASURE, STATE_WORK, "2026-11-02T10:00", NULL, NULL, 0);
	char text[200];
	snprintf(text, sizeof text,
	    "INSERT INTO retained(ticket_id, item, code, ground, until_day, review_day, at, agent_id)"
	    " SELECT %lld, 'invoices', 'RET-LAW', '17(3)(b)', 0, %d, received_at, 1 FROM ticket", (long long)id,
	    day_of((struct date){2026, 11, 20}));
	assert_int_equal(db_script(desk.s->db, &desk.s->err, text), OMBUD_OK);
	says("2026-11-20", "retained_past_review", "", "0");
	says("2026-11-21", "retained_past_review", "", "1");
}

/* Facts go out where they are instants or words of ours. */
static void what_somebody_wrote_is_in_no_column(void **state)
{
	(void)state;
	const char *text;
	struct arena memory = {0};
	int64_t id = take(KIND_BREACH, STATE_WORK, "2026-11-10T10:00", NULL, NULL, 0);
	must(id, "record sa-notified 2026-11-20T10:00");
	must(id, "record late-reason Anna-was-ill");
	must(id, "record consequences Bo-was-named");
	assert_int_equal(past_text(&text, desk.s, &memory, id, PAST_FACTS), OMBUD_OK);
	assert_non_null(strstr(text, " sa-notified 2026-11-20T09:00:00Z|"));
	assert_non_null(strstr(text, " late-reason"));
	assert_null(strstr(text, "Anna"));
	assert_null(strstr(text, "consequences"));
	arena_free(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(a_breach_was_overdue_until_its_notice_was_known, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(a_qualification_lapsed_whoever_renewed_it, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(who_looked_had_the_role_of_then, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(who_asks_for_less_asks_nobody_who_they_are, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(what_a_complaint_came_to_is_recorded, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(the_day_of_a_review_is_in_time, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(what_somebody_wrote_is_in_no_column, set_up, tear_down),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
