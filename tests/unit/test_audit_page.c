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

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(pages_follow_each_other),
	    cmocka_unit_test(it_is_asked_by_agent_act_ticket_and_day),
	    cmocka_unit_test(what_is_no_question_is_said),
	    cmocka_unit_test(a_person_is_opened_with_an_entry),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
