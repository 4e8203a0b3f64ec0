/* Writing to a ticket's person: what leaves, when, in whose words; and what comes of it. */
#include "mail_desk.h"
#include "ops/reply.h"
#include "ops/template.h"

static void a_letter_waits_and_leaves(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "reply --text \"Dear {name}, it works now.\"");
	tick_at(&d, 59);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket WHERE id = 1"), 0);
	tick_at(&d, 60);
	char *text = letter_sent(&d, 0);
	has(text, "To: karin@example.org\n");
	has(text, "From: Opsio AB <privacy@opsio.example>\n");
	has(text, "Subject: Your case [#1]\n");
	has(text, "In-Reply-To: <her@example.org>\n");
	has(text, "References: <her@example.org>\n");
	has(text, "charset=ISO-8859-1");
	has(text, "Dear Karin Svensson, it works now.\n");
	assert_null(strstr(text, "Auto-Submitted"));
	free(text);
	/* A service ticket's letter is its answer; and it is sent once. */
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket WHERE id = 1"), DESK_NOW + 60);
	tick_at(&d, 120);
	assert_null(letter_sent(&d, 1));
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'sent' AND object_id = 1"), 1);
	close_mail_desk(&d);
}

static void it_is_taken_back_until_it_leaves(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "reply --text Oops");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	tick_at(&d, 600);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket WHERE id = 1"), 1);
	/* Done again it waits anew, whole. */
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	tick_at(&d, 59);
	assert_null(letter_sent(&d, 0));
	tick_at(&d, 61);
	free(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	assert_int_equal(back(d.s, 0, false), OMBUD_CONFLICT);
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket WHERE id = 1"), 2);
	close_mail_desk(&d);
}

static char *draft_of(struct desk *d, int64_t id)
{
	char *text;
	int64_t at;
	ombud_draft(&text, &at, d->s, id, "reply");
	return text;
}

static void what_is_taken_back_is_a_draft_again(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "reply --text \"Dear {name}, it wroks.\"");
	assert_null(draft_of(&d, id));
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	char *text = draft_of(&d, id);
	assert_string_equal(text, "Dear {name}, it wroks.");
	ombud_free(text);
	/* Sent again it is none; and a draft that was begun meanwhile stays. */
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	assert_null(draft_of(&d, id));
	desk_must(&d, 0, "draft --ticket 1 --kind reply --text \"Something else\"");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	text = draft_of(&d, id);
	assert_string_equal(text, "Something else");
	ombud_free(text);
	close_mail_desk(&d);
}

static void it_is_the_writers_whoever_takes_it_back(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	int64_t entry = as(&d, "dirk", id, "reply --text \"Mine\"");
	assert_int_equal(back_as(&d, "ines", entry, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM draft WHERE kind = 'reply' AND agent_id ="
	                            " (SELECT id FROM agent WHERE name = 'dirk')"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM draft"), 1);
	close_mail_desk(&d);
}

static void what_was_quoted_masked_leaves_in_clear(void **state)
{
	struct desk d;
	struct arena memory = {0};
	struct ticket_row t;
	const char *draft;
	int64_t seen;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	assert_int_equal(ticket_load(&t, d.s->db, &d.s->err, &memory, id), OMBUD_OK);
	assert_int_equal(reply_begin(&draft, &seen, d.s, &memory, &t, &(struct reply_ask){.code = "reply"}), OMBUD_OK);
	assert_null(strstr(draft, "Svensson"));
	assert_null(strstr(draft, "karin@"));
	has(draft, "Dear {name},\n");
	has(draft, "\n>> {an old line}\n");
	const char *words[] = {"reply", "--text", draft};
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, d.s, &(struct ombud_request){.words = words, .n_words = 3, .ids = &id, .n_ids = 1}),
	    OMBUD_OK);
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	tick_at(&d, 60);
	char *text = letter_sent(&d, 0);
	has(text, "Dear Karin Svensson,\n");
	has(text, "\n> I am Karin Svensson.\n");
	has(text, "\n>> {an old line}\n");
	has(text, "\n> Write to karin@example.org please.\n");
	free(text);
	/* Whoever reads the ticket sees it masked as before. */
	struct ombud_ticket *shown;
	assert_int_equal(ombud_ticket_open(&shown, d.s, id, NULL), OMBUD_OK);
	assert_int_equal(shown->n_messages, 2);
	assert_null(strstr(shown->messages[1].body, "Svensson"));
	ombud_ticket_free(shown);
	arena_free(&memory);
	close_mail_desk(&d);
}

static void the_answer_to_a_request_wants_its_approval(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_ACCESS, "her@example.org");
	desk_must_not(&d, id, "reply --text Hello", "say whether this is the answer");
	desk_must(&d, id, "identity verified known");
	desk_must_not(&d, id, "reply --answers yes --text Hello", "the answer is incomplete");
	desk_must_not(&d, id, "reply --answers yes --text Hello", " more");
	desk_must_not(&d, id, "reply --answers perhaps --text Hello", "yes or no");
	desk_must(&d, id, "reply --answers no --text \"We are looking into it.\"");
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket WHERE id = 1"), 0);
	free(letter_sent(&d, 0));
	close_mail_desk(&d);
}

static void what_cannot_be_written_is_refused(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must_not(&d, id, "reply --text Hello", "settings set mail.from ADDRESS");
	as(&d, "admin", 0, "setting mail.from privacy@opsio.example");
	desk_must_not(&d, id, "reply --text \"Dear {nmae}\"", "{nmae} is no value");
	desk_must_not(&d, id, "reply --text \" \"", "an empty letter");
	desk_must_not(&d, id, "reply", "say what the letter says");
	desk_must_not(&d, id, "reply --template nonsense", "no letter template 'nonsense'");
	desk_must_not(&d, id, "reply \"Your mail is secret\"", "that is no name of a letter template");
	desk_must_not(&d, id, "reply --to 2 --text Hello", "no e-mail address number 2");
	desk_must_not(&d, id, "reply --to x --text Hello", "are numbers");
	struct intake nobody = {.sender = "", .address = "", .subject = "By post", .body = "Hello", .charset = "", .message_id = "",
	    .received_at = DESK_NOW - 60, .lang = "en", .kind = KIND_HOWTO};
	desk_must_not(&d, desk_take(&d, &nobody), "reply --text Hello", "no e-mail address of the person is known");
	/* What came while one wrote is read first. */
	struct intake more = {.sender = "karin@example.org", .address = "karin@example.org", .subject = "More", .body = "And this",
	    .charset = "", .message_id = "two@example.org", .in_reply_to = "her@example.org", .received_at = DESK_NOW, .lang = "en",
	    .kind = KIND_HOWTO};
	assert_int_equal(desk_take(&d, &more), id);
	desk_must_not(&d, id, "reply --seen 1 --text Hello", "a letter came while this one was written");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
	desk_close(&d);
}

static void what_does_not_leave_is_tried_again_and_told(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	mail_system(&d, "echo 'karin@example.org: mailbox is locked'; exit 75");
	desk_must(&d, id, "reply --text Hello");
	tick_at(&d, 60);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	has(t->messages[1].sending, "not sent yet, the next try is");
	has(t->messages[1].sending, "mailbox is locked");
	assert_null(strstr(t->messages[1].sending, "karin"));
	ombud_ticket_free(t);
	/* Later and later, and not before its time. */
	assert_int_equal(number(&d, "SELECT send_at FROM outbox"), DESK_NOW + 120);
	tick_at(&d, 119);
	assert_int_equal(number(&d, "SELECT tries FROM outbox"), 1);
	tick_at(&d, 120);
	assert_int_equal(number(&d, "SELECT send_at FROM outbox"), DESK_NOW + 120 + 120);
	mail_system(&d, KEEPS);
	tick_at(&d, 240);
	free(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	/* What is refused for good is told on the ticket, and not tried again. */
	mail_system(&d, "echo '550 <karin@example.org> \033[2J user unknown'; exit 67");
	desk_must(&d, id, "reply --text Hello");
	tick_at(&d, 300);
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK);
	assert_int_equal(t->n_messages, 4);
	assert_string_equal(t->messages[3].direction, "system");
	has(t->messages[3].body, "could not be sent");
	has(t->messages[3].body, "user unknown");
	assert_null(strstr(t->messages[3].body, "karin"));
	assert_null(strchr(t->messages[3].body, 27));
	ombud_ticket_free(t);
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE id = 2"), 3);
	/* After three days of trying that is told too. */
	mail_system(&d, "exit 75");
	desk_must(&d, id, "reply --text Again");
	for (int64_t at = 600; at < 4 * 86400; at += 3600)
		tick_at(&d, at);
	assert_int_equal(number(&d, "SELECT state FROM outbox WHERE id = 3"), 3);
	close_mail_desk(&d);
}

static void a_letter_that_is_not_filled_in_stays(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must_not(&d, id, "reply --template solved", "still says [what ...]: write what belongs there");
	desk_must_not(&d, id, "reply --text \"It is [which ... ] now\"", "still says [which ... ]:");
	/* The sentence tells nothing of the person, as no sentence does. */
	enum ombud_verdict v;
	char why[400];
	desk_do(&d, id, &v, why, "reply --text \"Dear [Karin Svensson ...]\"");
	has(why, "still says [");
	assert_null(strstr(why, "Svensson"));
	desk_must(&d, id, "reply --text \"See [1] and [the page].\n> it said [...] there\"");
	close_mail_desk(&d);
}

static void masked_words_do_not_leave(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must_not(&d, id, "reply --text \"Your mail is [e-mail]\"", "still shows masked text ([e-mail])");
	desk_must_not(&d, id, "reply --text \"Dear J\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2 C\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\"",
	    "still shows masked text (\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2)");
	/* A quoted line that was cut short is no line of the letter's. */
	desk_must_not(&d, id, "reply --text \"> Write to [e-mail]\nSo be it.\"", "still shows masked text ([e-mail])");
	desk_must(&d, id, "reply --text \"> Write to [e-mail] please.\nSo be it.\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND body LIKE '> Write to karin@example.org please.%'"), 1);
	/* What the person wrote so themself is theirs. */
	struct intake more = {.sender = "karin@example.org", .address = "karin@example.org", .subject = "More",
	    .body = "Put [address] there.\nI live at\nStorgatan 14\n123 45 Ekstad\nNow.", .charset = "", .message_id = "two@example.org",
	    .in_reply_to = "her@example.org", .received_at = DESK_NOW, .lang = "en", .kind = KIND_HOWTO};
	assert_int_equal(desk_take(&d, &more), id);
	desk_must(&d, id, "reply --text \"> Put [address] there.\nWhere?\"");
	desk_must_not(&d, id, "reply --text \"I put [address] there.\"", "still shows masked text ([address])");
	/* All of it, an address of two lines too. */
	char *draft;
	int64_t seen;
	assert_int_equal(ombud_reply_begin(&draft, &seen, d.s, id, "", NULL), OMBUD_OK);
	assert_null(strstr(draft, "Storgatan"));
	const char *words[] = {"reply", "--text", draft};
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, d.s, &(struct ombud_request){.words = words, .n_words = 3, .ids = &id, .n_ids = 1}),
	    OMBUD_OK);
	assert_int_equal(r->applied, 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND body LIKE '%> Storgatan 14\n> 123 45 Ekstad\n> Now.%'"), 1);
	ombud_result_free(r);
	ombud_free(draft);
	close_mail_desk(&d);
}

static void a_letter_that_asks_says_that_it_stops_the_clock(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_ACCESS, "her@example.org");
	const char *words[] = {"reply", "--template", "ask-identity", "--text", "Who are you? tel {contact}, {dpo}.",
	    "--what", "the customer number", "--reason", "another address"};
	const struct ombud_reply_how how = {.code = words[2], .text = words[4]};
	struct ombud_reply *shown;
	assert_int_equal(ombud_reply_preview(&shown, d.s, id, &how), OMBUD_OK);
	assert_string_equal(shown->asks, "id_wait");
	has(shown->empty, "controller.contact, dpo.contact");
	has(shown->body, "tel.");
	ombud_reply_free(shown);
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, d.s, &(struct ombud_request){.words = words, .n_words = 9, .ids = &id, .n_ids = 1}), OMBUD_OK);
	has(r->sentence, "the clock stands still from the day that it leaves");
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_ID_WAIT);
	assert_int_equal(ombud_reply_preview(&shown, d.s, id, &how), OMBUD_OK);
	assert_string_equal(shown->asks, "");
	ombud_reply_free(shown);
	close_mail_desk(&d);
}

static void its_right_stands_in_it_once(void **state)
{
	struct desk d;
	struct ombud_reply_how how = {.code = "ask-identity", .what = "the customer number", .why = "another address"};
	char *text;
	int64_t seen;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_ACCESS, "her@example.org");
	assert_int_equal(ombud_reply_start(&text, &seen, d.s, id, &how), OMBUD_OK);
	has(text, "request for access to your personal data (Article 15 GDPR), which we received");
	has(text, "because another address.");
	ombud_free(text);
	close_mail_desk(&d);
}

static void a_refusal_of_what_one_grants_alone_waits_for_two(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_RECTIFICATION, "her@example.org");
	const char *words[] = {"reply", "--template", "rectification-refused", "--text", "They are right."};
	const struct ombud_reply_how how = {.code = words[2], .text = words[4]};
	struct ombud_reply *shown;
	assert_int_equal(ombud_reply_preview(&shown, d.s, id, &how), OMBUD_OK);
	has(shown->waits, "a second person approves first");
	assert_string_equal(shown->refused, "");
	ombud_reply_free(shown);
	desk_must_not(&d, id, "reply --template rectification-refused --text Right.", "the answer is incomplete");
	desk_must(&d, id, "reply --template rectification-refused --answers no --text \"We look into it.\"");
	close_mail_desk(&d);
}

static size_t offered_at(const struct ombud_words *w, const char *word)
{
	for (size_t i = 0; i < w->n; i++)
		if (strcmp(w->v[i].text, word) == 0)
			return i;
	print_error("%s is not offered\n", word);
	desk_fail();
	return 0;
}

static void the_letters_of_the_kind_are_offered_first(void **state)
{
	struct desk d;
	struct ombud_words *w;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	assert_int_equal(ombud_complete(&w, d.s, "template", "", id), OMBUD_OK);
	assert_true(offered_at(w, "solved") < offered_at(w, "access"));
	assert_true(offered_at(w, "reply") < offered_at(w, "access"));
	size_t all = w->n;
	ombud_words_free(w);
	assert_int_equal(ombud_complete(&w, d.s, "template", "", 0), OMBUD_OK);
	assert_true(offered_at(w, "access") < offered_at(w, "solved"));
	assert_int_equal(w->n, all);
	ombud_words_free(w);
	close_mail_desk(&d);
}

/* The ticket's own day is that of the first letter. */
static void the_day_of_the_quoted_letter_stands_above_it(void **state)
{
	struct desk d;
	char *text;
	int64_t seen;
	struct intake further = {.sender = "karin@example.org",
	    .address = "karin@example.org",
	    .subject = "Re: [#1]",
	    .body = "A second letter.",
	    .message_id = "second@example.org",
	    .in_reply_to = "her@example.org",
	    .received_at = DESK_NOW,
	    .token_ticket = 1,
	    .lang = "en",
	    .kind = KIND_HOWTO};
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	assert_int_equal(ombud_reply_begin(&text, &seen, d.s, id, "", NULL), OMBUD_OK);
	has(text, "On 2026-11-22 you wrote:\n");
	ombud_free(text);
	desk_take(&d, &further);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 1);
	assert_int_equal(ombud_reply_begin(&text, &seen, d.s, id, "", NULL), OMBUD_OK);
	has(text, "On 2026-11-23 you wrote:\n\n> A second letter.");
	ombud_free(text);
	close_mail_desk(&d);
}

/* "reply no" says nothing: no is what a nameless argument was. */
static void the_journal_says_what_was_done(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_ERASURE, "her@example.org");
	desk_must(&d, id, "reply --answers no --to 1 --text Hello");
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE sentence = 'reply #1'"), 1);
	desk_must(&d, id, "reply not-ours --answers no --text Hello");
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE sentence = 'reply not-ours #1'"), 1);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_letter_waits_and_leaves),
	    cmocka_unit_test(it_is_taken_back_until_it_leaves),
	    cmocka_unit_test(what_is_taken_back_is_a_draft_again),
	    cmocka_unit_test(it_is_the_writers_whoever_takes_it_back),
	    cmocka_unit_test(what_was_quoted_masked_leaves_in_clear),
	    cmocka_unit_test(the_answer_to_a_request_wants_its_approval),
	    cmocka_unit_test(what_cannot_be_written_is_refused),
	    cmocka_unit_test(what_does_not_leave_is_tried_again_and_told),
	    cmocka_unit_test(a_letter_that_is_not_filled_in_stays),
	    cmocka_unit_test(masked_words_do_not_leave),
	    cmocka_unit_test(a_letter_that_asks_says_that_it_stops_the_clock),
	    cmocka_unit_test(its_right_stands_in_it_once),
	    cmocka_unit_test(a_refusal_of_what_one_grants_alone_waits_for_two),
	    cmocka_unit_test(the_letters_of_the_kind_are_offered_first),
	    cmocka_unit_test(the_day_of_the_quoted_letter_stands_above_it),
	    cmocka_unit_test(the_journal_says_what_was_done),
	};
	return cmocka_run_group_tests_name("reply", tests, NULL, NULL);
}
