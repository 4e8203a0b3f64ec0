/* Where letters land that are not simply new: on what a ticket was merged into; letters of our own that come
 * back. */
#include "port/letter.h"
#include "undo_desk.h"

static struct intake from(const char *address, const char *id)
{
	return (struct intake){.sender = address,
	    .address = address,
	    .subject = "My data",
	    .body = id,
	    .message_id = id,
	    .received_at = DESK_NOW - 3600,
	    .kind = KIND_ACCESS,
	    .live = true};
}

static enum intake_done take(struct desk *d, const struct intake *in, int64_t *ticket)
{
	enum intake_done done;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, ticket, d->s, in), OMBUD_OK);
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	return done;
}

/* 1 of Bo, 2 of Bo, 3 of Eva; merging itself is another's test. */
static void three_tickets(struct desk *d)
{
	const char *who[] = {"bo@example.org", "bo@example.org", "eva@example.org"}, *ids[] = {"1@x", "2@x", "3@x"};
	with_three_accounts(d);
	for (int i = 0; i < 3; i++) {
		struct intake in = from(who[i], ids[i]);
		assert_int_equal(desk_take(d, &in), i + 1);
	}
}

static void merge(struct desk *d, int from_ticket, int to)
{
	char sql[160];
	snprintf(sql, sizeof sql, "UPDATE ticket SET state = 12, is_open = 0, merged_into = %d WHERE id = %d", to, from_ticket);
	script(d, sql);
}

static void mail_to_a_merged_ticket_lands_on_its_target(void **state)
{
	struct desk d;
	int64_t ticket;
	const char *refs[] = {"nobody@x", "1@x"};
	(void)state;
	three_tickets(&d);
	merge(&d, 1, 2);
	struct intake in = from("bo@example.org", "4@x");
	in.references = refs;
	in.n_references = 2;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(ticket, 2);
	in = from("bo@example.org", "5@x");
	in.in_reply_to = "1@x";
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(ticket, 2);
	in = from("bo@example.org", "6@x");
	in.token_ticket = 1;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(ticket, 2);
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket WHERE id = 1"), 1);
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket WHERE id = 2"), 4);
	desk_close(&d);
}

static void merges_lead_on_and_never_round(void **state)
{
	struct desk d;
	int64_t ticket;
	(void)state;
	three_tickets(&d);
	merge(&d, 1, 2);
	merge(&d, 2, 3);
	/* Bo's ticket was merged into Eva's: who wrote before may write on. */
	struct intake in = from("bo@example.org", "4@x");
	in.token_ticket = 1;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(ticket, 3);
	/* Nobody else may. */
	in = from("mallory@example.net", "5@x");
	in.token_ticket = 1;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_NEW);
	merge(&d, 3, 1);
	in = from("bo@example.org", "6@x");
	in.in_reply_to = "2@x";
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	desk_close(&d);
}

static void a_sibling_of_what_was_merged_keeps_its_case(void **state)
{
	struct desk d;
	int64_t ticket;
	(void)state;
	three_tickets(&d);
	desk_must(&d, 1, "split erasure");
	merge(&d, 1, 3);
	struct intake in = from("bo@example.org", "4@x");
	in.in_reply_to = "1@x";
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT count(*) FROM message m JOIN ticket t ON t.case_id = m.case_id"
	                            " WHERE m.message_id = '4@x' AND t.id = 4"), 1);
	/* The number says which of them is meant. */
	in = from("bo@example.org", "5@x");
	in.token_ticket = 1;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(ticket, 3);
	desk_close(&d);
}

/* ---- our own letters ------------------------------------------------------------------------------ */

static void desk_that_wrote(struct desk *d)
{
	three_tickets(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	desk_must(d, 1, "reply --text Hello --answers no");
	script(d, "UPDATE message SET message_id = 'ours@opsio.example' WHERE direction = 2;"
	          "UPDATE outbox SET state = 2");
}

static void a_letter_of_ours_is_here_already(void **state)
{
	struct desk d;
	int64_t ticket;
	(void)state;
	desk_that_wrote(&d);
	/* As it left, as a list changed it, and with all that names it but its number gone. */
	struct intake in = from("privacy@opsio.example", "ours@opsio.example");
	assert_int_equal(take(&d, &in, &ticket), INTAKE_DUPLICATE);
	in = from("bo@example.org", "ours@opsio.example");
	assert_int_equal(take(&d, &in, &ticket), INTAKE_DUPLICATE);
	in = from("privacy@opsio.example", "rewritten@list");
	in.token_ticket = 1;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_DUPLICATE);
	assert_int_equal(number(&d, "SELECT count(*) FROM message"), 4);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 3);
	desk_close(&d);
}

static void one_that_names_a_letter_stays_on_its_case(void **state)
{
	struct desk d;
	int64_t ticket;
	(void)state;
	desk_that_wrote(&d);
	script(&d, "UPDATE ticket SET state = 4 WHERE id = 1"); /* waits for the person's words */
	struct intake in = from("privacy@opsio.example", "echo@mx");
	in.in_reply_to = "ours@opsio.example";
	in.token_ticket = 1;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_THREADED);
	assert_int_equal(ticket, 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE remark LIKE '%own address%'"), 1);
	assert_int_equal(number(&d, "SELECT state FROM ticket WHERE id = 1"), 4);
	/* It is nobody's further letter: nothing wakes, no address is learned, nobody is told. */
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE value LIKE '%opsio%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'ack'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'returned'"), 1);
	must_be_whole(&d);
	desk_close(&d);
}

/* What names nothing of the desk's may be a form that sends from our address: it is not lost. */
static void what_names_nothing_is_a_letter(void **state)
{
	struct desk d;
	int64_t ticket;
	(void)state;
	desk_that_wrote(&d);
	struct intake in = from("privacy@opsio.example", "form@www");
	assert_int_equal(take(&d, &in, &ticket), INTAKE_NEW);
	in = from("privacy@opsio.example", "form2@www");
	in.token_ticket = 4711;
	assert_int_equal(take(&d, &in, &ticket), INTAKE_NEW);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'ack'"), 0);
	desk_close(&d);
}

static void a_form_says_who_wrote(void **state)
{
	static const struct {
		const char *head, *address, *sender;
	} cases[] = {
	    {"From: Form <privacy@opsio.example>\nReply-To: Bo Ek <bo@example.org>\n", "bo@example.org", "Bo Ek <bo@example.org>"},
	    {"From: privacy@opsio.example\n", "privacy@opsio.example", "privacy@opsio.example"},
	    {"From: privacy@opsio.example\nReply-To: dpo@opsio.example\n", "privacy@opsio.example", "privacy@opsio.example"},
	    {"From: eva@example.org\nReply-To: bo@example.org\n", "eva@example.org", "eva@example.org"},
	};
	const struct letter_hints hints = {.now = DESK_NOW, .own = "dpo@opsio.example privacy@opsio.example"};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char bytes[300];
		struct arena a = {0};
		struct intake x;
		snprintf(bytes, sizeof bytes, "%sSubject: x\n\nhi\n", cases[i].head);
		letter_parse(&x, &a, bytes, strlen(bytes), &hints);
		assert_string_equal(x.address, cases[i].address);
		assert_string_equal(x.sender, cases[i].sender);
		arena_free(&a);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(mail_to_a_merged_ticket_lands_on_its_target),
	    cmocka_unit_test(merges_lead_on_and_never_round),
	    cmocka_unit_test(a_sibling_of_what_was_merged_keeps_its_case),
	    cmocka_unit_test(a_letter_of_ours_is_here_already),
	    cmocka_unit_test(one_that_names_a_letter_stays_on_its_case),
	    cmocka_unit_test(what_names_nothing_is_a_letter),
	    cmocka_unit_test(a_form_says_who_wrote),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
