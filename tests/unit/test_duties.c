/* Duties before the outermost date (DOMAIN C.1): stopped and applied in one working day, confirmed in three,
 * acknowledged in two. What an agent does is what the clock's view then says. */
#include "desk.h"

/* Letters of desk_letter() come on Sunday 2026-11-22; the desk's clock stands on the Monday. */
static const char *duty(struct desk *d, int64_t id, const char *what)
{
	static char met[80];
	struct ombud_due *due;
	if (ombud_ticket_why(&due, d->s, id)) {
		print_error("why: %s\n", ombud_error(d->s));
		desk_fail();
	}
	snprintf(met, sizeof met, "no such duty");
	for (size_t i = 0; i < due->n_steps; i++)
		if (strcmp(due->steps[i].what, what) == 0)
			snprintf(met, sizeof met, "%s", due->steps[i].met);
	ombud_due_free(due);
	return met;
}

static bool tells(struct desk *d, int64_t id, const char *words)
{
	bool found = false;
	struct ombud_due *due;
	assert_int_equal(ombud_ticket_why(&due, d->s, id), OMBUD_OK);
	for (size_t i = 0; i < due->n_why; i++)
		found |= strstr(due->why[i], words) != NULL;
	ombud_due_free(due);
	return found;
}

static bool step(struct desk *d, int64_t id, const char *text, bool done)
{
	bool found = false;
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d->s, id), OMBUD_OK);
	for (size_t i = 0; i < t->n_steps; i++)
		found |= t->steps[i].done == done && strncmp(t->steps[i].text, text, strlen(text)) == 0;
	ombud_ticket_free(t);
	return found;
}

/* One command does what three steps ask, and the clock knows of it. */
static void what_is_stopped_is_met(void **state)
{
	static const enum kind kinds[] = {KIND_OBJECTION_DM, KIND_CONSENT_WD, KIND_COOKIE};
	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct desk d;
		desk_open(&d);
		int64_t id = desk_letter(&d, kinds[i], "bo@example.com", "1@x", "stop it");
		desk_must(&d, id, "assign @me");
		assert_string_equal(duty(&d, id, "stop"), "open");
		assert_true(step(&d, id, "stopped at, by 2026-11-23", false));
		desk_must(&d, id, "stop-purpose all-marketing");
		assert_string_equal(duty(&d, id, "stop"), "met on 2026-11-23");
		assert_true(tells(&d, id, "Stopped on 2026-11-23: marketing."));
		assert_true(step(&d, id, "which purposes were stopped: marketing", true));
		assert_true(step(&d, id, "stopped at: 2026-11-23 13:00", true));
		assert_true(step(&d, id, "the address is kept from mailings", true));
		desk_close(&d);
	}
}

/* It ended when it ended: told late, in time all the same; and the other way round. */
static void the_time_that_counts_is_when_it_ended(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_CONSENT_WD, "bo@example.com", "1@x", "stop it");
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + 3 * 86400);
	desk_must(&d, id, "assign @me");
	assert_string_equal(duty(&d, id, "stop"), "missed");
	desk_must(&d, id, "stop-purpose all-marketing");
	assert_string_equal(duty(&d, id, "stop"), "late, on 2026-11-26");
	desk_must(&d, id, "consent marketing stopped mail --at 2026-11-23T09:00");
	assert_true(tells(&d, id, "Stopped on 2026-11-23: marketing."));
	desk_close(&d);
}

static void a_restriction_is_applied_and_taken_back(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_RESTRICTION, "bo@example.com", "1@x", "restrict it");
	desk_must(&d, id, "assign @me");
	assert_string_equal(duty(&d, id, "apply"), "open");
	assert_true(step(&d, id, "the processing is restricted, by 2026-11-23", false));
	desk_must(&d, id, "restrict --reason contested");
	assert_string_equal(duty(&d, id, "apply"), "met on 2026-11-23");
	assert_true(tells(&d, id, "Restricted on 2026-11-23 (Art. 18(1) GDPR)."));
	assert_true(step(&d, id, "the processing is restricted", true));
	assert_int_equal(ombud_take_back(&r, d.s, &(struct ombud_back){0}), OMBUD_OK);
	ombud_result_free(r);
	assert_string_equal(duty(&d, id, "apply"), "open");
	assert_true(step(&d, id, "the processing is restricted", false));
	desk_close(&d);
}

/* A letter that is not the answer acknowledges a complaint, and confirms no withdrawal. */
static void a_letter_confirms_only_as_the_answer(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t wd = desk_letter(&d, KIND_CONSENT_WD, "bo@example.com", "1@x", "stop it"),
	        complaint = desk_letter(&d, KIND_COMPLAINT, "cy@example.com", "2@x", "you were rude");
	static const char sent[] = "INSERT INTO outbox(ticket_id, kind, recipient, answers, state, send_at, changed_at)"
	                           " SELECT id, 'reply', 'x', 0, 2, 1795435200, 1795435200 FROM ticket";
	struct err err = {0};
	assert_int_equal(db_script(d.s->db, &err, sent), OMBUD_OK);
	assert_string_equal(duty(&d, complaint, "acknowledge"), "met on 2026-11-23");
	assert_string_equal(duty(&d, wd, "confirm"), "open");
	desk_must(&d, wd, "assign @me");
	desk_must(&d, wd, "answered phone --code STOPPED --points all --what \"it is stopped\"");
	assert_string_equal(duty(&d, wd, "confirm"), "met on 2026-11-23");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_stopped_is_met),
	    cmocka_unit_test(the_time_that_counts_is_when_it_ended),
	    cmocka_unit_test(a_restriction_is_applied_and_taken_back),
	    cmocka_unit_test(a_letter_confirms_only_as_the_answer),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
