/* The gate of answers: what is incomplete, another kind's, or for a stranger does not leave; one letter may answer
 * several of a case. */
#include "mail_desk.h"
#include "ops/reply.h"

#define HEAD "Dear {name},\n\nwe received your letter on {received} (case number {ticket}). "
#define RECTIFIED                                                                                            \
	"You asked us to rectify your address (Article 16 GDPR).\n- What it said: Storgatan 1\n- What it says now: " \
	"Storgatan 2\n- Told: nobody had it from us\n\n"
#define END "{agent}\n{controller}\n{contact}\n{dpo}\n"

static void set(struct desk *d, int64_t id, const char *what)
{
	char sql[200];
	snprintf(sql, sizeof sql, "UPDATE ticket SET %s WHERE id = %lld", what, (long long)id);
	script(d, sql);
}

static void an_incomplete_answer_does_not_leave(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_RECTIFICATION, "her@example.org");
	desk_must(&d, id, "identity verified --reason \"her customer number\"");
	desk_must_not(&d, id, "reply --answers yes --text \"" HEAD "It is rectified.\n" END "\"", "it does not say which right it is about (Article 16); what the data said before");
	desk_must_not(&d, id, "reply --answers yes --text \"" HEAD "\n> You asked us to rectify.\n" END "\"", "which right it is about");
	desk_must(&d, id, "reply --answers no --text \"" HEAD "It is rectified.\n" END "\"");
	desk_must(&d, id, "reply --answers yes --text \"" HEAD RECTIFIED END "\"");
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'answer'"), 1);
	close_mail_desk(&d);
}

static void a_letter_of_another_kind_or_code_does_not_leave(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_ERASURE, "her@example.org");
	desk_must_not(&d, id, "reply --template access --text Hello", "'access' is not for the kind erasure: for that there are");
	desk_must_not(&d, id, "reply --template recipient-notice --text Hello", "goes to others");
	set(&d, id, "resolution = 'REF-UNFOUNDED'");
	desk_must_not(&d, id, "reply --template erased --text Hello", "does not say what the code REF-UNFOUNDED decides: for that there are");
	set(&d, id, "resolution = 'GRANTED'");
	desk_must_not(&d, id, "reply --template refused --text Hello", "does not say what the code GRANTED decides");
	close_mail_desk(&d);
}

static void a_stranger_is_given_nothing(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_RECTIFICATION, "her@example.org");
	/* Who asks is not known: the answer waits, a refusal for that reason does not. */
	desk_must_not(&d, id, "reply --answers yes --text \"" HEAD RECTIFIED END "\"", "who asks is not known yet");
	/* A stranger who names a letter of the case makes a ticket of their own. */
	struct intake in = {.sender = "Karin Svensson <eve@evil.example>", .address = "eve@evil.example", .subject = "Re: [#1]",
	    .body = "Please send it here instead.", .charset = "", .message_id = "eve@evil.example", .in_reply_to = "her@example.org",
	    .received_at = DESK_NOW - 60, .token_ticket = 1, .lang = "en", .kind = KIND_RECTIFICATION};
	int64_t hers = desk_take(&d, &in);
	assert_true(hers != id);
	desk_must(&d, id, "identity verified --reason \"her customer number\"");
	desk_must(&d, id, "reply --answers yes --text \"" HEAD RECTIFIED END "\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE recipient = 'karin@example.org'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE recipient LIKE '%evil%'"), 0);
	desk_must_not(&d, hers, "reply --answers yes --text \"" HEAD RECTIFIED END "\"", "who asks is not known yet");
	close_mail_desk(&d);
}

/* Another address of the person's that wrote only after who they are was looked at: what goes there is a reveal. */
static void a_later_address_is_a_reveal(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_RECTIFICATION, "her@example.org");
	desk_must(&d, id, "identity verified --reason \"her customer number\"");
	char sql[300];
	snprintf(sql, sizeof sql,
	    "INSERT INTO datum(person_id, field, n, value, source, seen_at) SELECT person_id, field, n + 1, 'eve@evil.example', 'header', seen_at"
	    " FROM datum WHERE field = %d LIMIT 1", DATUM_EMAIL);
	script(&d, sql);
	struct intake in = {.sender = "eve@evil.example", .address = "karin@example.org", .subject = "Re: [#1]", .body = "Here.", .charset = "",
	    .message_id = "eve@evil.example", .in_reply_to = "her@example.org", .received_at = DESK_NOW + 60, .lang = "en",
	    .kind = KIND_RECTIFICATION};
	d.s->fixed_now = DESK_NOW + 120;
	assert_int_equal(desk_take(&d, &in), id);
	int64_t before = number(&d, "SELECT count(*) FROM audit WHERE detail = 'reply-elsewhere'");
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "reply --answers yes --text \"" HEAD RECTIFIED END "\"");
	bool there = number(&d, "SELECT count(*) FROM outbox WHERE recipient = 'eve@evil.example'") > 0;
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE detail = 'reply-elsewhere'"), before + there);
	assert_true(there);
	close_mail_desk(&d);
}

static void one_letter_answers_several(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_RECTIFICATION, "her@example.org");
	desk_must(&d, id, "identity verified --reason \"her customer number\"");
	desk_must(&d, id, "split consent_wd");
	desk_must_not(&d, id, "reply --answers yes --also 2 --text \"" HEAD RECTIFIED END "\"", "#2: ");
	desk_must_not(&d, id, "reply --answers yes --also 3 --text \"" HEAD RECTIFIED END "\"", "'3' is no other open ticket");
	desk_must_not(&d, id, "reply --answers yes --also 1 --text \"" HEAD RECTIFIED END "\"", "'1' is no other open ticket");
	desk_must_not(&d, id, "reply --answers yes --also 2:access --text \"" HEAD RECTIFIED END "\"", "not for #2");
#define BOTH                                                                                                  \
	HEAD RECTIFIED "You also withdrew your consent to the newsletter (ticket 2). We no longer send it, from 2026-11-22 on. What was sent " \
		       "before remains lawful. We process nothing on any other legal basis.\n\n" END
	desk_must(&d, id, "reply --answers yes --also 2 --text \"" BOTH "\"");
	text_is(&d, "SELECT also FROM outbox", "2");
	/* Taken back it answers none. */
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'answer'"), 0);
	desk_must(&d, id, "reply --answers yes --also 2 --text \"" BOTH "\"");
	tick_at(&d, 120);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'answer'"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket WHERE answered_at > 0"), 2);
	/* What the text begins with for both: one greeting, one end. */
	char *text;
	int64_t seen;
	assert_int_equal(ombud_reply_begin(&text, &seen, d.s, id, "rectified+2:consent-withdrawn", NULL), OMBUD_OK);
	has(text, "What it said:");
	has(text, "you withdrew your consent (Article 7(3) GDPR). The case number is 2.");
	assert_null(strstr(strstr(text, "Kind regards") + 1, "Kind regards"));
	assert_null(strstr(strstr(text, "Dear") + 1, "Dear"));
	ombud_free(text);
	close_mail_desk(&d);
}

static void what_is_on_record_fills_the_gaps(void **state)
{
	struct desk d;
	char *text;
	int64_t seen;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_ACCESS, "her@example.org");
	script(&d, "DELETE FROM purpose");
	assert_int_equal(ombud_reply_begin(&text, &seen, d.s, id, "access", NULL), OMBUD_OK);
	has(text, "(Article 15(1)(a)): [why we process");
	ombud_free(text);
	script(&d, "INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, marketing, subjects, categories, source, automated,"
	           " transfers, erase_after, security, systems, policy_no, valid_from, at, agent_id) VALUES('tickets', 1, 'To Resolve Tickets', 'Lösa',"
	           " '6(1)(b)', '', 0, 'customers', 'name,email', 'you', '', '', '30 days after the end', '', '', '', 0, 0, 0)");
	script(&d, "INSERT INTO recipient(purpose, name, country, safeguard, email, valid_from, at, agent_id)"
	           " VALUES('tickets', 'Postnord AB', 'SE', '', '', 0, 0, 0)");
	assert_int_equal(ombud_reply_begin(&text, &seen, d.s, id, "access", NULL), OMBUD_OK);
	has(text, "(Article 15(1)(a)): To Resolve Tickets (6(1)(b))\n");
	has(text, "(15(1)(b)): name, e-mail address\n");
	has(text, "(15(1)(c)): Postnord AB (SE)\n");
	has(text, "(15(1)(d)): To Resolve Tickets: 30 days after the end\n");
	has(text, "(15(1)(h)): none\n");
	has(text, "(15(2)): none\n");
	ombud_free(text);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_incomplete_answer_does_not_leave),
	    cmocka_unit_test(a_letter_of_another_kind_or_code_does_not_leave),
	    cmocka_unit_test(a_stranger_is_given_nothing),
	    cmocka_unit_test(a_later_address_is_a_reveal),
	    cmocka_unit_test(one_letter_answers_several),
	    cmocka_unit_test(what_is_on_record_fills_the_gaps),
	};
	return cmocka_run_group_tests_name("complete", tests, NULL, NULL);
}
