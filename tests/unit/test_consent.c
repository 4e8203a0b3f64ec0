/* Consents: a clear act with evidence, rows only added, taken back in one step. */
#include "undo_desk.h"

static void marketing(struct desk *d)
{
	desk_must(d, 0, "purpose-set marketing --subjects customers");
}

static void consent_is_a_clear_act_that_can_be_shown(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	marketing(&d);
	int64_t id = letter(&d, "1@x");
	desk_must_not(&d, id, "consent marketing given implied --evidence e", "continued use, silence");
	desk_must_not(&d, id, "consent marketing given silence --evidence e", "continued use, silence");
	desk_must_not(&d, id, "consent marketing given carrier-pigeon --evidence e", "--how");
	desk_must_not(&d, id, "consent marketing given web", "demonstrated (Art. 7(1)");
	desk_must_not(&d, id, "consent nix given web --evidence e", "no purpose 'nix'");
	desk_must_not(&d, id, "consent rights given web --evidence e", "duty of the law");
	desk_must_not(&d, id, "consent marketing hopes web --evidence e", "what:");
	desk_must_not(&d, id, "consent marketing given web --evidence e --at 2027-01-01", "future");
	desk_must_not(&d, id, "consent marketing given web --evidence e --expires 2020-01-01", "before the consent");
	desk_must_not(&d, id, "consent marketing given web --evidence e --policy 1999", "no version");
	assert_int_equal(number(&d, "SELECT count(*) FROM consent"), 0);
	desk_must(&d, id, "consent marketing given web --text abc");
	assert_int_equal(number(&d, "SELECT count(*) FROM consent WHERE lower(hex(text_hash)) = "
				    "'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'"), 1);
	desk_close(&d);
}

static void rows_are_only_added(void **state)
{
	struct desk d;
	struct ombud_consents *c;
	(void)state;
	with_three_accounts(&d);
	marketing(&d);
	int64_t id = letter(&d, "1@x");
	desk_must(&d, id, "consent marketing given web --evidence form-7 --third-party Lab --expires 2027-01-01");
	desk_must(&d, id, "consent marketing withdrawn mail");
	assert_int_equal(ombud_consents(&c, d.s, id), OMBUD_OK);
	assert_int_equal(c->n, 2);
	assert_string_equal(c->v[0].what, "given");
	assert_string_equal(c->v[0].evidence, "form-7");
	assert_string_equal(c->v[0].third_party, "Lab");
	assert_string_equal(c->v[0].expires, "2027-01-01");
	assert_string_equal(c->v[1].what, "withdrawn");
	assert_false(c->restricted);
	ombud_consents_free(c);
	desk_close(&d);
}

static void an_agent_records_their_own_tickets(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	marketing(&d);
	int64_t id = letter(&d, "1@x");
	desk_must(&d, id, "assign ines");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "dirk", DESK_NOW);
	desk_must_not(&d, id, "consent marketing given web --evidence e", "consent");
	desk_must_not(&d, id, "stop-purpose marketing", "consent");
	ombud_session_close(d.s);
	d.s = mine;
	as(&d, "ines", id, "consent marketing given web --evidence e");
	desk_must(&d, id, "assign dirk");
	as(&d, "dirk", id, "stop-purpose marketing");
	desk_close(&d);
}

static void stop_obeys_in_one_step(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_letter(&d, KIND_CONSENT_WD, "Bo@Example.com", "1@x", "stop-purpose it");
	desk_must_not(&d, id, "stop-purpose rights", "neither consented to nor stopped");
	desk_must_not(&d, id, "stop-purpose nix", "no purpose 'nix'");
	desk_must_not(&d, id, "stop-purpose all-marketing --how implied", "--how");
	assert_int_equal(number(&d, "SELECT count(*) FROM suppression"), 0);
	/* No purpose of marketing is set up: the word stands for the day when one is. No proof of identity is asked. */
	desk_must(&d, id, "stop-purpose all-marketing");
	assert_int_equal(number(&d, "SELECT count(*) FROM consent WHERE purpose = 'marketing' AND what = 'withdrawn' AND at < recorded_at"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM consent WHERE purpose = 'marketing' AND what = 'stopped' AND at = recorded_at"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM suppression WHERE purpose = '' AND reason = 'withdrawal' AND ticket_id = 1"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM fact WHERE ticket_id = 1 AND name = 'purposes' AND value = 'marketing'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM fact WHERE ticket_id = 1 AND name = 'stopped-at' AND value = '1795435200'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM suppression WHERE key IN (SELECT key FROM datum WHERE field = 2)"), number(&d, "SELECT count(*) FROM datum WHERE field = 2"));
	desk_close(&d);
}

static void an_objection_is_suppressed_as_one(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	desk_must(&d, 0, "purpose-set news --title-en N --title-sv N --basis 6(1)(f) --marketing yes");
	marketing(&d);
	int64_t id = desk_letter(&d, KIND_OBJECTION_DM, "bo@example.com", "1@x", "no more");
	desk_must(&d, id, "stop-purpose news");
	assert_int_equal(number(&d, "SELECT count(*) FROM suppression WHERE purpose = 'news' AND reason = 'objection'"), 1);
	desk_must(&d, id, "stop-purpose all-marketing");
	assert_int_equal(number(&d, "SELECT count(*) FROM consent WHERE what = 'stopped'"), 3);
	assert_int_equal(number(&d, "SELECT count(*) FROM fact WHERE name = 'purposes' AND value = 'news,marketing'"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(consent_is_a_clear_act_that_can_be_shown),
	    cmocka_unit_test(rows_are_only_added),
	    cmocka_unit_test(an_agent_records_their_own_tickets),
	    cmocka_unit_test(stop_obeys_in_one_step),
	    cmocka_unit_test(an_objection_is_suppressed_as_one),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
