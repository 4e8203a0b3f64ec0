/* Every letter is asked for its purpose, when it is put on its way and again when it is sent. */
#include "mail_desk.h"

#include "ops/purpose_gate.h"

static void restrict_person(struct desk *d)
{
	script(d, "UPDATE person SET restricted = 1");
}

static void the_kind_says_what_a_letter_is_for(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t how = from_karin(&d, KIND_HOWTO, "1@x"), access = from_karin(&d, KIND_ACCESS, "2@x");
	desk_must(&d, how, "reply --text hello");
	desk_must(&d, access, "reply --answers no --text hello");
	desk_must(&d, how, "reply --text hello --purpose service");
	text_is(&d, "SELECT group_concat(purpose, ' ') FROM (SELECT purpose FROM message WHERE direction = 2 ORDER BY id) m", "tickets rights service");
	tick_at(&d, 120);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 3);
	close_mail_desk(&d);
}

static void no_record_no_letter(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "1@x");
	desk_must_not(&d, id, "reply --text hello --purpose nix", "no purpose 'nix'");
	desk_must(&d, 0, "purpose-end tickets");
	desk_must_not(&d, id, "reply --text hello", "no record of processing 'tickets' is in force");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
	close_mail_desk(&d);
}

static void a_policy_that_does_not_name_it_stops_it(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t how = from_karin(&d, KIND_HOWTO, "1@x"), access = from_karin(&d, KIND_ACCESS, "2@x");
	desk_must(&d, 0, "policy-add p1 --day 2026-01-01 --significant yes --purposes stay --text x");
	desk_must_not(&d, how, "reply --text hello", "(p1) does not name the purpose 'tickets'");
	/* The law's duty to answer waits for no policy. */
	desk_must(&d, access, "reply --answers no --text hello");
	desk_must(&d, 0, "purpose-set tickets --policy p1");
	desk_must(&d, how, "reply --text hello");
	/* The next text does not name it any more. */
	desk_must(&d, 0, "policy-add p2 --day 2026-11-01 --significant yes --purposes stay --text x");
	desk_must_not(&d, how, "reply --text again", "(p2) does not name");
	/* One that is not in force yet changes nothing. */
	desk_must(&d, 0, "policy-add p3 --day 2027-01-01 --significant yes --purposes tickets --text x");
	desk_must_not(&d, how, "reply --text again", "(p2) does not name");
	close_mail_desk(&d);
}

static void consent_is_asked_for_where_it_is_the_ground(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "1@x");
	desk_must(&d, 0, "purpose-set marketing --subjects customers");
	desk_must_not(&d, id, "reply --text buy --purpose marketing", "the person gave none");
	desk_must(&d, id, "consent marketing refused web");
	desk_must_not(&d, id, "reply --text buy --purpose marketing", "the last word is 'refused'");
	desk_must(&d, id, "consent marketing given web --evidence form --expires 2026-11-24");
	desk_must(&d, id, "reply --text buy --purpose marketing");
	/* It is sent when the consent has expired: then it is not. */
	d.s->fixed_now = DESK_NOW + 5 * 86400;
	desk_must_not(&d, id, "reply --text buy --purpose marketing", "the last word is 'expired'");
	d.s->fixed_now = DESK_NOW;
	tick_at(&d, 5 * 86400);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 3"), 1);
	assert_null(letter_sent(&d, 0));
	close_mail_desk(&d);
}

static void what_is_stopped_while_it_waits_does_not_leave(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_OBJECTION_DM, "1@x");
	desk_must(&d, 0, "purpose-set news --title-en N --title-sv N --basis 6(1)(f) --marketing yes");
	desk_must(&d, id, "reply --answers no --text buy --purpose news");
	desk_must(&d, id, "stop-purpose all-marketing");
	desk_must_not(&d, id, "reply --answers no --text buy --purpose news", "does not want 'news'");
	tick_at(&d, 120);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 3 AND why LIKE '%does not want%'"), 1);
	/* The ticket says so, and its answer leaves all the same. */
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5 AND body LIKE '%does not want%'"), 1);
	desk_must(&d, id, "reply --answers no --text stopped");
	tick_at(&d, 240);
	char *sent = letter_sent(&d, 0);
	assert_non_null(sent);
	free(sent);
	/* A new word of theirs does not lift what keeps the address: the DPO does. */
	desk_must(&d, id, "consent news given mail --evidence letter");
	desk_must_not(&d, id, "reply --answers no --text buy --purpose news", "suppressed for 'news'");
	desk_must(&d, 0, "unsuppress karin@example.org \"asked again\"");
	desk_must(&d, id, "reply --answers no --text buy --purpose news");
	desk_must(&d, 0, "outbox-retry 1");
	tick_at(&d, 400);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 3);
	close_mail_desk(&d);
}

static void restricted_data_are_only_stored(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t how = from_karin(&d, KIND_HOWTO, "1@x"), access = from_karin(&d, KIND_ACCESS, "2@x");
	desk_must(&d, how, "reply --text hello");
	restrict_person(&d);
	desk_must_not(&d, how, "reply --text hello", "Art. 18(2) GDPR): ask the DPO");
	desk_must_not(&d, how, "forward --to x@lab.example --reason why", "Art. 18(2)");
	desk_must(&d, access, "reply --answers no --text hello");
	tick_at(&d, 120);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 3"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 1);
	desk_must(&d, how, "consent tickets given mail --evidence letter");
	desk_must(&d, how, "reply --text hello");
	close_mail_desk(&d);
}

static void nothing_is_sent_to_whom_was_erased(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "1@x");
	script(&d, "UPDATE person SET erased_at = 1");
	desk_must_not(&d, id, "reply --answers no --text hello", "were erased");
	close_mail_desk(&d);
}

static void an_acknowledgement_is_asked_when_it_is_sent(void **state)
{
	struct desk d;
	struct intake in = {.sender = "bo@example.com", .address = "bo@example.com", .subject = "s", .body = "b",
	    .message_id = "1@x", .received_at = DESK_NOW, .kind = KIND_HOWTO, .live = true};
	(void)state;
	open_mail_desk(&d);
	desk_must(&d, 0, "purpose-end tickets");
	desk_take(&d, &in);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'ack' AND state = 0"), 1);
	tick_at(&d, 10);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'ack' AND state = 3 AND why LIKE '%no record of processing%'"), 1);
	close_mail_desk(&d);
}

static void a_recipient_nobody_recorded_is_said(void **state)
{
	struct desk d;
	struct ombud_reply *r;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "1@x");
	const struct ombud_forward_how how = {.to = "x@lab.example", .reason = "why"};
	assert_int_equal(ombud_forward_preview(&r, d.s, id, &how), OMBUD_OK);
	has(r->disclosed, "not a recipient of the processing records");
	ombud_reply_free(r);
	desk_must(&d, 0, "recipient-set tickets Lab --country SE --email X@Lab.example");
	assert_int_equal(ombud_forward_preview(&r, d.s, id, &how), OMBUD_OK);
	assert_null(strstr(r->disclosed, "not a recipient"));
	assert_string_equal(r->purpose, "tickets");
	assert_string_equal(r->blocked, "");
	ombud_reply_free(r);
	close_mail_desk(&d);
}

static void others_can_ask_the_gate(void **state)
{
	struct desk d;
	struct arena a = {0};
	const char *why;
	(void)state;
	open_mail_desk(&d);
	from_karin(&d, KIND_HOWTO, "1@x");
	desk_must(&d, 0, "suppress other@example.org objection why");
	desk_must(&d, 0, "purpose-set news --title-en N --title-sv N --basis 6(1)(f) --marketing yes");
	struct purpose_letter l = {"news", 1, "karin@example.org"};
	assert_int_equal(purpose_gate(&why, d.s, &a, &l), OMBUD_OK);
	assert_string_equal(why, "");
	l.recipient = "Other@example.org";
	assert_int_equal(purpose_gate(&why, d.s, &a, &l), OMBUD_OK);
	has(why, "suppressed for 'news'");
	l.purpose = "service";
	assert_int_equal(purpose_gate(&why, d.s, &a, &l), OMBUD_OK);
	assert_string_equal(why, "");
	arena_free(&a);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_kind_says_what_a_letter_is_for),
	    cmocka_unit_test(no_record_no_letter),
	    cmocka_unit_test(a_policy_that_does_not_name_it_stops_it),
	    cmocka_unit_test(consent_is_asked_for_where_it_is_the_ground),
	    cmocka_unit_test(what_is_stopped_while_it_waits_does_not_leave),
	    cmocka_unit_test(restricted_data_are_only_stored),
	    cmocka_unit_test(nothing_is_sent_to_whom_was_erased),
	    cmocka_unit_test(an_acknowledgement_is_asked_when_it_is_sent),
	    cmocka_unit_test(a_recipient_nobody_recorded_is_said),
	    cmocka_unit_test(others_can_ask_the_gate),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
