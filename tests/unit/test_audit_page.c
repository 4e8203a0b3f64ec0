/* The audit page by page, and what of it is asked for; a person's opening stands in it. */
#include "undo_desk.h"

static size_t entries(struct desk *d, const char *ask, int64_t before, size_t limit, int64_t *last)
{
	struct ombud_table *t;
	assert_int_equal(ombud_audit_page(&t, d->s, ask, before, limit), OMBUD_OK);
	size_t n = t->n_rows;
	if (last && n)
		*last = strtoll(t->cells[(n - 1) * t->n_columns], NULL, 10);
	ombud_table_free(t);
	return n;
}

static void many(struct desk *d, const int64_t *ids, size_t n, const char *op, const char *value)
{
	const char *words[] = {op, value};
	struct ombud_result *r;
	struct ombud_request q = {.words = words, .n_words = 2, .ids = ids, .n_ids = n};
	assert_int_equal(ombud_run(&r, d->s, &q), OMBUD_OK);
	assert_int_equal(r->applied, n);
	ombud_result_free(r);
}

static void pages_follow_each_other(void **state)
{
	struct desk d;
	int64_t last = 0;
	(void)state;
	desk_open(&d);
	size_t all = entries(&d, "", 0, 1000, NULL), n = 0, page;
	for (int64_t before = 0; (page = entries(&d, "", before, 2, &last)); before = last)
		n += page;
	assert_int_equal(n, all);
	desk_close(&d);
}

static void it_is_asked_by_agent_act_ticket_and_day(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	(void)state;
	desk_open(&d);
	assert_int_equal(letter(&d, "<a@example.org>"), 1);
	assert_int_equal(ombud_ticket_open(&t, d.s, 1, NULL), OMBUD_OK);
	ombud_ticket_free(t);
	assert_int_equal(entries(&d, "act:open", 0, 100, NULL), 1);
	assert_int_equal(entries(&d, "who:@me act:open ticket:1", 0, 100, NULL), 1);
	assert_int_equal(entries(&d, "act:open #2", 0, 100, NULL), 0);
	assert_int_equal(entries(&d, "act:open day:1999-01-01..1999-01-02", 0, 100, NULL), 0);
	assert_int_equal(entries(&d, "act:open day:1999-01-01..2999-01-02", 0, 100, NULL), 1);
	desk_close(&d);
}

/* Ticket 2 lies between the ends of a set that does not hold it. */
static void a_ticket_is_found_among_many(void **state)
{
	static const int64_t outer[] = {1, 3}, all[] = {1, 2, 3};
	struct desk d;
	int64_t last;
	(void)state;
	desk_open(&d);
	letter(&d, "<a@example.org>");
	letter(&d, "<b@example.org>");
	letter(&d, "<c@example.org>");
	size_t before = entries(&d, "ticket:2", 0, 100, NULL);
	many(&d, outer, 2, "priority", "high");
	assert_int_equal(entries(&d, "ticket:2", 0, 100, NULL), before);
	assert_int_equal(entries(&d, "ticket:3 act:priority", 0, 100, NULL), 1);
	many(&d, all, 3, "label", "vip");
	desk_must(&d, 2, "priority low");
	assert_int_equal(entries(&d, "ticket:2", 0, 100, NULL), before + 2);
	assert_int_equal(entries(&d, "ticket:2 act:label who:@me", 0, 100, NULL), 1);
	/* Alone and among many in one order, page by page. */
	assert_int_equal(entries(&d, "ticket:2", 0, 1, &last), 1);
	assert_int_equal(entries(&d, "ticket:2 act:label", last, 1, NULL), 1);
	assert_int_equal(entries(&d, "ticket:2 act:priority", last, 9, NULL), 0);
	desk_close(&d);
}

static void what_is_no_question_is_said(void **state)
{
	struct desk d;
	struct ombud_table *t;
	(void)state;
	desk_open(&d);
	assert_int_equal(ombud_audit_page(&t, d.s, "when:now", 0, 9), OMBUD_INPUT);
	assert_int_equal(ombud_audit_page(&t, d.s, "day:23", 0, 9), OMBUD_INPUT);
	assert_int_equal(ombud_audit_page(&t, d.s, "who:nobody", 0, 9), OMBUD_INPUT);
	assert_int_equal(ombud_audit_page(&t, d.s, "ticket:x", 0, 9), OMBUD_INPUT);
	assert_null(t);
	desk_close(&d);
}

static void a_person_is_opened_with_an_entry(void **state)
{
	struct desk d;
	struct ombud_person *p;
	(void)state;
	desk_open(&d);
	assert_int_equal(letter(&d, "<a@example.org>"), 1);
	size_t before = entries(&d, "act:open", 0, 100, NULL);
	assert_int_equal(ombud_person_open(&p, d.s, 1), OMBUD_OK);
	assert_true(p->id > 0);
	assert_true(p->n_tickets >= 1);
	ombud_person_free(p);
	assert_int_equal(entries(&d, "act:open", 0, 100, NULL), before + 1);
	assert_int_equal(ombud_person_open(&p, d.s, 99999), OMBUD_NOTFOUND);
	assert_null(p);
	desk_close(&d);
}

static size_t log_of(struct desk *d, const char *who, const char *ask, size_t limit)
{
	struct ombud_session *s = desk_session(d, who, DESK_NOW);
	struct ombud_table *t;
	assert_int_equal(ombud_team_log(&t, s, ask, 0, limit), OMBUD_OK);
	size_t n = t->n_rows;
	for (size_t i = 0; i < n; i++)
		assert_string_equal(t->cells[i * t->n_columns + 4], "#1");
	ombud_table_free(t);
	ombud_session_close(s);
	return n;
}

static void team_log(struct desk *d, const char *lead)
{
	as(d, "admin", 0, "agent-add pia --role agent --team service --until 2027-10-01");
	as(d, "dirk", 1, "label +seen");
	size_t all = log_of(d, lead, "", 100), changes = log_of(d, "dirk", "", 100);
	struct ombud_session *s = desk_session(d, "ines", DESK_NOW);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, s, 1, "identity"), OMBUD_OK);
	ombud_ticket_free(t);
	ombud_session_close(s);
	/* Who looked is for who may read the audit; another page is read where one holds nothing else. */
	assert_int_equal(log_of(d, lead, "", 100), all + 1);
	assert_int_equal(log_of(d, "dirk", "", 100), changes);
	assert_int_equal(log_of(d, "dirk", "", 1), 1);
	assert_int_equal(log_of(d, "ines", "act:open", 100), 1);
	assert_int_equal(log_of(d, "dirk", "who:ines act:open", 100), 0);
	assert_int_equal(log_of(d, "dirk", "who:dirk act:label", 100), 1);
	/* What another team did is none of theirs. */
	assert_int_equal(log_of(d, "pia", "act:label", 100), 0);
}

static void the_teams_log_tells_changes_and_reads_by_role(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	assert_int_equal(letter(&d, "<a@example.org>"), 1);
	team_log(&d, "ines");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(pages_follow_each_other),
	    cmocka_unit_test(it_is_asked_by_agent_act_ticket_and_day),
	    cmocka_unit_test(a_ticket_is_found_among_many),
	    cmocka_unit_test(what_is_no_question_is_said),
	    cmocka_unit_test(the_teams_log_tells_changes_and_reads_by_role),
	    cmocka_unit_test(a_person_is_opened_with_an_entry),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
