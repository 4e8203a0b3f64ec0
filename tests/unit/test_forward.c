/* Handing a ticket on: to a team, and to somebody outside; what leaves with it and what is written down. */
#include "mail_desk.h"

static void sent_is(struct desk *d, int n, const char *const *has_words, const char *const *not_words)
{
	char *text = letter_sent(d, n);
	for (; *has_words; has_words++)
		has(text, *has_words);
	for (; *not_words; not_words++)
		if (strstr(text, *not_words)) {
			print_error("\"%s\" left in:\n%s\n", *not_words, text);
			desk_fail();
		}
	free(text);
}

static void what_leaves_is_masked(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "forward --to x@lab.example --reason \"they keep the log\" --text \"Please look.\"");
	text_is(&d, "SELECT recipient FROM disclosure", "x@lab.example");
	text_is(&d, "SELECT what FROM disclosure", "@1; masked: name, email");
	text_is(&d, "SELECT reason FROM disclosure", "they keep the log");
	text_is(&d, "SELECT detail FROM audit WHERE act = 'forward'", "outside, masked");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'reveal'"), 0);
	/* Neither the address nor a value stands in a log. */
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE detail LIKE '%@%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE sentence LIKE '%@%'"), 0);
	tick_at(&d, 59);
	assert_null(letter_sent(&d, 0));
	tick_at(&d, 60);
	sent_is(&d, 0, (const char *const[]){"To: x@lab.example\n", "Subject: About our case [#1]\n", "Please look.\n", "2026-11-22", "> Hello,", NULL},
	    (const char *const[]){"Svensson", "karin", "her@example.org", "References:", "In-Reply-To:", NULL});
	/* It is no answer to the request. */
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket WHERE id = 1"), 0);
	close_mail_desk(&d);
}

static void all_is_what_came_and_what_was_answered(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "reply --text \"It left.\"");
	desk_must(&d, id, "forward --to x@lab.example --reason why --text \"For others.\"");
	tick_at(&d, 60);
	/* These wait; and a letter that says no more than that one came. */
	desk_must(&d, id, "reply --text \"It waits.\"");
	desk_must(&d, id, "forward --to z@lab.example --reason why --text \"For others too.\"");
	desk_must(&d, id, "forward --to y@lab.example --reason why --letters all");
	tick_at(&d, 200);
	char *text = NULL;
	for (int i = 0; i < 6 && !(text && strstr(text, "To: y@lab")); i++) {
		free(text);
		text = letter_sent(&d, i);
	}
	has(text, "\n\nHello,\n\nwe turn to you in this matter. Our case number is 1.\n");
	has(text, "> Hello,\n");
	has(text, "> It left.");
	assert_null(strstr(text, "others"));
	assert_null(strstr(text, "waits"));
	free(text);
	close_mail_desk(&d);
}

static void in_clear_leaves_what_is_said_and_is_a_reveal(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "assign ines");
	as(&d, "ines", id, "forward --to x@lab.example --reason \"to find the account\" --in-clear email --text Look.");
	text_is(&d, "SELECT what FROM disclosure", "@1; in clear: email; masked: name");
	text_is(&d, "SELECT detail FROM audit WHERE act = 'reveal'", "email");
	text_is(&d, "SELECT text FROM access_log WHERE what = 'reveal'", "other: to find the account");
	tick_at(&d, 60);
	sent_is(&d, 0, (const char *const[]){"karin@example.org", NULL}, (const char *const[]){"Svensson", NULL});
	close_mail_desk(&d);
}

/* A part of an address goes as the address does: no name was masked here. */
static void what_is_written_down_is_what_leaves(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "assign ines");
	as(&d, "ines", id, "forward --to x@lab.example --reason why --letters none --in-clear email --text \"Is karin.svensson@example.org yours?\"");
	text_is(&d, "SELECT what FROM disclosure", "no letter; in clear: email");
	as(&d, "ines", id, "forward --to x@lab.example --reason why --letters none --in-clear name --text \"Is karin@example.org yours?\"");
	text_is(&d, "SELECT what FROM disclosure ORDER BY id DESC", "no letter; masked: email");
	close_mail_desk(&d);
}

static void written_is_the_day_of_the_letter_that_is_quoted(void **state)
{
	struct desk d;
	char *text;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, 0, "canned-save got --text \"Yours of {written}.\"");
	struct rows r = db_select_text(d.s->db, &d.s->err, "UPDATE message SET at = at - 864000", NULL, 0);
	db_next(&r);
	db_end(&r);
	desk_must(&d, id, "forward --to x@lab.example --reason why --text \"Theirs of {written}.\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE 'Theirs of 2026-11-12.%'"), 1);
	assert_int_equal(ombud_canned_text(&text, d.s, id, "got"), OMBUD_OK);
	assert_string_equal(text, "Yours of 2026-11-12.");
	ombud_free(text);
	close_mail_desk(&d);
}

/* What leaves is looked at: no rule and no recipe sends it, nor one that was saved before that was so. */
static void nobodys_hand_forwards_nothing(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "ines", DESK_NOW);
	desk_must_not(&d, 0, "recipe-save out --filter kind:howto --words \"forward --to x@lab.example --reason why\"", "is looked at");
	desk_must_not(&d, 0, "recipe-save out --filter kind:howto --on-arrival yes --words \"forward --to x@lab.example --reason why\"", "is looked at");
	desk_must(&d, 0, "recipe-save out --filter kind:howto --on-arrival yes --words \"forward --team privacy\"");
	d.s->rule = 1;
	desk_must_not(&d, id, "forward --to x@lab.example --reason why", "no rule sends it");
	d.s->rule = 0;
	ombud_session_close(d.s);
	d.s = mine;
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
	close_mail_desk(&d);
}

static void who_may_not_see_it_does_not_send_it(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "dirk", DESK_NOW);
	/* Nobody's ticket: an agent shows contact data of their own alone. */
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --in-clear email", "reveal-s2");
	desk_must(&d, id, "forward --to x@lab.example --reason why --in-clear name");
	ombud_session_close(d.s);
	d.s = mine;
	close_mail_desk(&d);
}

static void undo_takes_the_disclosure_back(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "forward --to x@lab.example --reason why");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM disclosure WHERE withdrawn = 0"), 0);
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket WHERE id = 1"), 1);
	tick_at(&d, 600);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM disclosure WHERE withdrawn = 0"), 1);
	tick_at(&d, 660);
	free(letter_sent(&d, 0));
	/* What has left stays disclosed. */
	assert_int_equal(back(d.s, 0, false), OMBUD_CONFLICT);
	assert_int_equal(number(&d, "SELECT count(*) FROM disclosure WHERE withdrawn = 0"), 1);
	close_mail_desk(&d);
}

static void the_record_is(struct desk *d, int64_t id, const char *sending, const char *what)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d->s, id, NULL), OMBUD_OK);
	assert_int_equal(t->n_disclosed, 1);
	assert_string_equal(t->disclosed[0].to, "x•••@l•••.example");
	assert_string_equal(t->disclosed[0].sending, sending);
	assert_string_equal(t->disclosed[0].what, what);
	ombud_ticket_free(t);
}

static void numbers_are_those_that_the_ticket_shows_now(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "note Between us.");
	struct rows r = db_select_text(d.s->db, &d.s->err, "UPDATE message SET at = at - 864000 WHERE direction = 3", NULL, 0);
	db_next(&r);
	db_end(&r);
	desk_must(&d, id, "forward --to x@lab.example --reason why");
	the_record_is(&d, id, "waits", "letter 2 of 2026-11-22; masked: name, email");
	r = db_select_text(d.s->db, &d.s->err, "UPDATE message SET withdrawn = 1 WHERE direction = 3", NULL, 0);
	db_next(&r);
	db_end(&r);
	the_record_is(&d, id, "waits", "letter 1 of 2026-11-22; masked: name, email");
	/* The row that was looked at leaves, whatever its number is by now. */
	desk_must(&d, id, "forward --to x@lab.example --reason why --letters @1");
	text_is(&d, "SELECT what FROM disclosure ORDER BY id DESC", "@1; masked: name, email");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --letters @77", "is gone");
	close_mail_desk(&d);
}

static void joins(struct desk *d, int64_t id, const char *message_id, bool does)
{
	struct intake in = {.sender = "x@lab.example",
	    .address = "x@lab.example",
	    .subject = "Re: About our case",
	    .token_ticket = id,
	    .body = "Here.",
	    .message_id = message_id,
	    .received_at = DESK_NOW - 60,
	    .lang = "en",
	    .kind = KIND_HOWTO};
	assert_true((desk_take(d, &in) == id) == does);
}

static void what_never_left_is_told_as_that(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "forward --to x@lab.example --reason why --letters none --text Hello");
	tick_at(&d, 60);
	the_record_is(&d, id, "sent", "no letter");
	joins(&d, id, "one@lab.example", true);
	const char *const never[][3] = {{"3", "failed: did not leave", "two@lab.example"}, {"5", "came back", "three@lab.example"}};
	for (size_t i = 0; i < 2; i++) {
		char sql[80];
		snprintf(sql, sizeof sql, "UPDATE outbox SET state = %s", never[i][0]);
		struct rows r = db_select_text(d.s->db, &d.s->err, sql, NULL, 0);
		db_next(&r);
		db_end(&r);
		the_record_is(&d, id, never[i][1], "no letter");
		/* Nobody there was told anything: who writes from there is a stranger. */
		joins(&d, id, never[i][2], false);
	}
	close_mail_desk(&d);
}

static void what_cannot_be_forwarded_is_refused(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "note Between us.");
	desk_must_not(&d, id, "forward --to karin@example.org --reason why", "the person's own: 'reply' writes to them");
	desk_must_not(&d, id, "forward --to Karin@Example.org --reason why", "the person's own");
	desk_must_not(&d, id, "forward --to privacy@opsio.example --reason why", "the desk's own address");
	as(&d, "admin", 0, "setting mail.own \"help@opsio.example, dpo@opsio.example\"");
	desk_must_not(&d, id, "forward --to DPO@opsio.example --reason why", "the desk's own address");
	desk_must_not(&d, id, "forward --to nobody --reason why", "one mail address");
	desk_must_not(&d, id, "forward --to x@lab.example", "say why");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --letters 2", "never leaves");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --letters 7", "no letter 7");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --letters one", "--letters");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --in-clear shoes", "no field");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --text \"See [which ...].\"", "still says");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM disclosure"), 0);
	close_mail_desk(&d);
}

static void what_came_since_it_was_looked_at_stops_it(void **state)
{
	struct desk d;
	struct ombud_reply *r;
	const struct ombud_forward_how how = {.to = "x@lab.example", .reason = "why"};
	char seen[120];
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	assert_int_equal(ombud_forward_preview(&r, d.s, id, &how), OMBUD_OK);
	snprintf(seen, sizeof seen, "forward --to x@lab.example --reason why --letters %s --seen %lld", r->letters, (long long)r->seen);
	ombud_reply_free(r);
	desk_must(&d, id, "note Only we read this.");
	desk_must(&d, id, seen);
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	struct intake in = {.sender = "Karin Svensson <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "[#1]",
	    .body = "Nobody else is to read this.",
	    .message_id = "second@example.org",
	    .in_reply_to = "her@example.org",
	    .received_at = DESK_NOW - 60,
	    .lang = "en",
	    .kind = KIND_HOWTO};
	assert_int_equal(desk_take(&d, &in), id);
	desk_must_not(&d, id, seen, "a letter came while this one was written");
	desk_must_not(&d, id, "forward --to x@lab.example --reason why --seen one", "--seen");
	assert_int_equal(number(&d, "SELECT count(*) FROM disclosure WHERE withdrawn = 0"), 0);
	close_mail_desk(&d);
}

static void their_answer_is_not_the_persons(void **state)
{
	struct desk d;
	char in_reply_to[200];
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "forward --to x@lab.example --reason why");
	desk_must(&d, id, "snooze 9d");
	struct rows r = db_select_text(d.s->db, &d.s->err, "SELECT message_id FROM message WHERE direction = 2", NULL, 0);
	assert_true(db_next(&r));
	snprintf(in_reply_to, sizeof in_reply_to, "%s", db_text(&r, 0));
	db_end(&r);
	struct intake_datum data[] = {{DATUM_NAME, "Xaver Lab", "header"}, {DATUM_PHONE, "+46701234567", "letter"}};
	struct intake in = {.sender = "Xaver Lab <x@lab.example>",
	    .address = "x@lab.example",
	    .subject = "Re: About our case",
	    .body = "We have nothing.",
	    .in_reply_to = in_reply_to,
	    .message_id = "theirs@lab.example",
	    .received_at = DESK_NOW - 60,
	    .lang = "en",
	    .data = data,
	    .n_data = 2,
	    .kind = KIND_HOWTO};
	assert_int_equal(desk_take(&d, &in), id);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE value LIKE '%lab%' OR value LIKE '%1234567%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM person"), 1);
	assert_int_equal(number(&d, "SELECT flags & 64 FROM message WHERE message_id = 'theirs@lab.example'"), 64);
	assert_int_equal(number(&d, "SELECT snoozed_until > 0 FROM ticket WHERE id = 1"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'outside'"), 1);
	/* Nor are they masked as the person: what they wrote from is not the person's value. */
	desk_must(&d, id, "note \"Xaver of the laboratory called.\"");
	struct ombud_ticket *shown;
	assert_int_equal(ombud_ticket_open(&shown, d.s, id, NULL), OMBUD_OK);
	assert_string_equal(shown->messages[shown->n_messages - 1].body, "Xaver of the laboratory called.");
	ombud_ticket_free(shown);
	/* What answers the person quotes the person. */
	desk_must(&d, id, "reply --template reply --text \"Dear {name},\n{quote}\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND body LIKE '%nothing%'"), 0);
	text_is(&d, "SELECT in_reply_to FROM message WHERE direction = 2 AND body LIKE 'Dear%'", "her@example.org");
	/* Anybody else who knows the number opens a ticket of their own. */
	in.address = "y@lab.example";
	in.sender = "y@lab.example";
	in.message_id = "other@lab.example";
	assert_int_not_equal(desk_take(&d, &in), id);
	close_mail_desk(&d);
}

static int64_t from_bo(struct desk *d)
{
	struct intake_datum data[] = {{DATUM_NAME, "Bo Ek", "header"}, {DATUM_EMAIL, "bo@example.org", "header"}};
	struct intake in = {.sender = "bo@example.org",
	    .address = "bo@example.org",
	    .subject = "My bill",
	    .body = "I am Bo Ek.",
	    .message_id = "his@example.org",
	    .received_at = DESK_NOW - 86400,
	    .data = data,
	    .n_data = 2,
	    .kind = KIND_HOWTO};
	return desk_take(d, &in);
}

/* Whoever works on the target answers for what left from there. */
static void what_was_merged_tells_where_it_went(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	(void)state;
	open_mail_desk(&d);
	from_karin(&d, KIND_HOWTO, "her@example.org");
	from_bo(&d);
	desk_must(&d, 1, "forward --to x@lab.example --reason \"Karin Svensson asked\" --text Look.");
	desk_must(&d, 2, "forward --to y@lab.example --reason \"for the bill\" --text Look.");
	/* The second way round: what was merged into each other ends as well. */
	script(&d, "UPDATE ticket SET state = 12, is_open = 0, merged_into = 2 WHERE id = 1");
	for (int i = 0; i < 2; i++) {
		assert_int_equal(ombud_ticket_peek(&t, d.s, 2), OMBUD_OK);
		assert_int_equal(t->n_disclosed, 2);
		assert_string_equal(t->disclosed[0].to, "x•••@l•••.example");
		assert_string_equal(t->disclosed[0].what, "#1, letter 1 of 2026-11-22; masked: name, email");
		assert_null(strstr(t->disclosed[0].reason, "Karin"));
		assert_string_equal(t->disclosed[1].what, "letter 1 of 2026-11-22; masked: name");
		ombud_ticket_free(t);
		script(&d, "UPDATE ticket SET merged_into = 1 WHERE id = 2");
	}
	close_mail_desk(&d);
}

/* A personnummer may be the first half of an address: who asked for addresses has not asked for it. */
static void what_is_of_a_higher_class_stays_masked(void **state)
{
	struct desk d;
	struct intake in = {.sender = "karin@example.org",
	    .address = "karin@example.org",
	    .subject = "Me",
	    .body = "Write to 8507099805@student.example or karin@example.org.",
	    .charset = "",
	    .message_id = "one@example.org",
	    .received_at = DESK_NOW - 60,
	    .lang = "en",
	    .kind = KIND_HOWTO};
	(void)state;
	open_mail_desk(&d);
	int64_t id = desk_take(&d, &in);
	desk_must(&d, id, "assign ines");
	as(&d, "ines", id, "forward --to x@lab.example --reason \"to find the account\" --in-clear email --text Look.");
	tick_at(&d, 60);
	sent_is(&d, 0, (const char *const[]){"karin@example.org", "@student.example", NULL},
	    (const char *const[]){"8507099805", NULL});
	close_mail_desk(&d);
}

/* Whoever knows the id of a letter to the expert can write a report on it. */
static void the_person_learns_no_id_of_theirs(void **state)
{
	struct desk d;
	char id_of_ours[200];
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "forward --to x@lab.example --reason why");
	tick_at(&d, 60);
	struct rows r = db_select_text(d.s->db, &d.s->err, "SELECT message_id FROM message WHERE direction = 2", NULL, 0);
	assert_true(db_next(&r));
	snprintf(id_of_ours, sizeof id_of_ours, "%s", db_text(&r, 0));
	db_end(&r);
	struct intake in = {.sender = "x@lab.example", .address = "x@lab.example", .subject = "Re: About our case",
	    .body = "Nothing.", .charset = "", .in_reply_to = id_of_ours, .message_id = "theirs@lab.example",
	    .received_at = DESK_NOW - 60, .lang = "en", .kind = KIND_HOWTO};
	assert_int_equal(desk_take(&d, &in), id);
	desk_must(&d, id, "reply --text Hello");
	tick_at(&d, 120);
	sent_is(&d, 1, (const char *const[]){"To: karin@example.org\n", "References: <her@example.org>\n", NULL},
	    (const char *const[]){"theirs@lab", id_of_ours, NULL});
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_leaves_is_masked),
	    cmocka_unit_test(all_is_what_came_and_what_was_answered),
	    cmocka_unit_test(in_clear_leaves_what_is_said_and_is_a_reveal),
	    cmocka_unit_test(what_is_written_down_is_what_leaves),
	    cmocka_unit_test(written_is_the_day_of_the_letter_that_is_quoted),
	    cmocka_unit_test(nobodys_hand_forwards_nothing),
	    cmocka_unit_test(who_may_not_see_it_does_not_send_it),
	    cmocka_unit_test(undo_takes_the_disclosure_back),
	    cmocka_unit_test(numbers_are_those_that_the_ticket_shows_now),
	    cmocka_unit_test(what_never_left_is_told_as_that),
	    cmocka_unit_test(what_cannot_be_forwarded_is_refused),
	    cmocka_unit_test(what_came_since_it_was_looked_at_stops_it),
	    cmocka_unit_test(their_answer_is_not_the_persons),
	    cmocka_unit_test(what_was_merged_tells_where_it_went),
	    cmocka_unit_test(what_is_of_a_higher_class_stays_masked),
	    cmocka_unit_test(the_person_learns_no_id_of_theirs),
	};
	return cmocka_run_group_tests_name("forward", tests, NULL, NULL);
}
