/* Who wrote is told that the letter was received: to whom, in what words, how often, and to whom never. */
#include "text/unicode.h"
#include "undo_desk.h"

static void open_desk(struct desk *d)
{
	with_three_accounts(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	as(d, "admin", 0, "setting mail.own \"dpo@opsio.example info@opsio.example\"");
	as(d, "admin", 0, "setting controller.name \"Opsio AB\"");
}

static struct intake live(const char *address, const char *id)
{
	return (struct intake){.sender = address,
	    .address = address,
	    .subject = "My data",
	    .body = "Please send me my data.",
	    .charset = "UTF-8",
	    .message_id = id,
	    .received_at = DESK_NOW - 3600,
	    .kind = KIND_ACCESS,
	    .lang = "en",
	    .live = true};
}

static int64_t acks(struct desk *d)
{
	return number(d, "SELECT count(*) FROM outbox WHERE kind = 'ack'");
}

static void text_is(struct desk *d, const char *sql, const char *expected)
{
	char *text = NULL;
	struct rows r = db_select_text(d->s->db, &d->s->err, sql, NULL, 0);
	if (db_next(&r))
		text = strdup(db_text(&r, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static void a_case_is_told_once(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	struct intake_datum name = {DATUM_NAME, "Bo Ek", "header"};
	struct intake in = live("bo@example.org", "1@x");
	in.data = &name;
	in.n_data = 1;
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 1);
	text_is(&d, "SELECT recipient FROM outbox", "bo@example.org");
	text_is(&d, "SELECT subject FROM message WHERE direction = 2", "We have received your letter [#1]");
	text_is(&d, "SELECT in_reply_to FROM message WHERE direction = 2", "1@x");
	text_is(&d, "SELECT body FROM message WHERE direction = 2",
	    "Dear Bo Ek,\n\nwe received your letter on 2026-11-23 and are working on it. Its number is 1.\nWe understand "
	    "it to be about: access to your personal data (Article 15 GDPR)\n\nYou will have our answer by 2026-12-23.\n\nYou need not write again. If you do, keep the number in the subject "
	    "line, so that your letter finds its case.\n\nOpsio AB\n");
	assert_int_equal(number(&d, "SELECT send_at FROM outbox"), DESK_NOW);
	assert_int_equal(number(&d, "SELECT acked_at FROM cases"), DESK_NOW);
	assert_int_equal(number(&d, "SELECT coalesce(agent_id, 0) FROM outbox"), 0);
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'ack' AND object_id = 1"), 1);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), 0);
	in = live("bo@example.org", "2@x");
	in.in_reply_to = "1@x";
	desk_take(&d, &in);
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 1);
	desk_close(&d);
}

static void a_further_letter_is_told_where_nobody_answered(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	struct intake in = live("bo@example.org", "1@x");
	in.live = false;
	int64_t id = desk_take(&d, &in);
	in = live("eva@example.org", "9@x");
	in.live = false;
	int64_t other = desk_take(&d, &in);
	assert_int_equal(acks(&d), 0);
	desk_must(&d, other, "reply --text Hello --answers no");
	in = live("eva@example.org", "10@x");
	in.in_reply_to = "9@x";
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 0);
	in = live("bo@example.org", "2@x");
	in.token_ticket = id;
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 2);
	desk_close(&d);
}

static void none_is_told(struct desk *d, struct intake in, const char *what)
{
	static int n;
	char id[40];
	snprintf(id, sizeof id, "none%d@x", n++);
	in.message_id = id;
	desk_take(d, &in);
	if (acks(d)) {
		print_error("told: %s\n", what);
		desk_fail();
	}
}

static void some_are_never_told(void **state)
{
	static const char *const nobody[] = {"no-reply@example.org", "noreply@example.org", "do_not_reply@example.org",
	    "news-noreply@example.org", "MAILER-DAEMON@example.org", "postmaster@example.org",
	    "bounces+bo=x@example.org", "bounce@example.org", "privacy@opsio.example", "DPO@opsio.example",
	    "info@opsio.example", ""};
	static const unsigned flags[] = {LETTER_AUTO, LETTER_LIST, LETTER_BOUNCE};
	struct desk d;
	(void)state;
	open_desk(&d);
	for (size_t i = 0; i < sizeof nobody / sizeof *nobody; i++)
		none_is_told(&d, live(nobody[i], ""), nobody[i]);
	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
		struct intake in = live("bo@example.org", "");
		in.flags = flags[i];
		none_is_told(&d, in, "flag");
	}
	struct intake in = live("bo@example.org", "");
	in.received_at = DESK_NOW - 3 * 86400 - 1;
	none_is_told(&d, in, "old");
	in = live("case@authority.example", "");
	in.kind = KIND_DPA;
	none_is_told(&d, in, "authority");
	in = live("bo@example.org", "");
	in.live = false;
	none_is_told(&d, in, "import");
	as(&d, "admin", 0, "setting mail.ack no");
	none_is_told(&d, live("bo@example.org", ""), "setting");
	as(&d, "admin", 0, "setting mail.ack yes");
	as(&d, "admin", 0, "setting mail.from \"\"");
	none_is_told(&d, live("bo@example.org", ""), "no address");
	as(&d, "admin", 0, "setting mail.from privacy@opsio.example");
	in = live("bouncer@example.org", "last@x");
	in.received_at = DESK_NOW - 3 * 86400;
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 1);
	desk_close(&d);
}

static void a_loop_ends_at_three(void **state)
{
	struct desk d;
	char id[40];
	(void)state;
	open_desk(&d);
	for (int i = 0; i < 20; i++) {
		snprintf(id, sizeof id, "loop%d@x", i);
		struct intake in = live("robot@example.org", id);
		desk_take(&d, &in);
	}
	assert_int_equal(acks(&d), 3);
	struct intake in = live("bo@example.org", "1@x");
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 4);
	d.s->fixed_now = DESK_NOW + 86400;
	in = live("robot@example.org", "tomorrow@x");
	in.received_at = DESK_NOW + 86000;
	desk_take(&d, &in);
	assert_int_equal(acks(&d), 5);
	desk_close(&d);
}

/* Six persons to the desk, one mailbox. */
static void a_mailbox_has_many_addresses(void **state)
{
	static const char *const same[] = {"vic_tim+1@example.com", "vic_tim+2@example.com", "vic_tim@example.com",
	    "vic_tim+4@example.com", "vic_tim+5+x@example.com", "vic_tim@example.com"};
	static const char *const others[] = {"vicxtim+1@example.com", "vic_tim+1@example.org", "vic_timo@example.com", "+@example.com"};
	struct desk d;
	(void)state;
	open_desk(&d);
	for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
		char id[20];
		snprintf(id, sizeof id, "same%zu@x", i);
		struct intake in = live(same[i], id);
		desk_take(&d, &in);
	}
	assert_int_equal(acks(&d), 3);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		struct intake in = live(others[i], others[i]);
		desk_take(&d, &in);
	}
	assert_int_equal(acks(&d), 7);
	desk_close(&d);
}

/* Whoever chooses the address chooses the name too. */
static void a_name_carries_no_advertisement(void **state)
{
	static const char *const names[] = {"Buy at https://evil.example now", "evil.example", "Call 070 123", "a@b",
	    "Buy now at evil dot com cheap pills", "five words are no name", "Evil✆Pills", "Cheapest pills in all of yourtownnnnnnnnnn",
	    "Averylongwordthatisnobodysnameinanycountry"};
	struct desk d;
	char id[40];
	(void)state;
	open_desk(&d);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char address[60];
		struct intake_datum name = {DATUM_NAME, names[i], "header"};
		snprintf(address, sizeof address, "victim%zu@example.org", i);
		snprintf(id, sizeof id, "ad%zu@x", i);
		struct intake in = live(address, id);
		in.data = &name;
		in.n_data = 1;
		desk_take(&d, &in);
	}
	assert_int_equal(acks(&d), 9);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND body LIKE 'Hello,%'"), 9);
	desk_close(&d);
}

static void a_name_is_greeted(void **state)
{
	static const struct {
		const char *name, *lang, *greeting;
	} all[] = {{"Karin Svensson", "en", "Dear Karin Svensson,"}, {"Åsa Öberg", "sv", "Hej Åsa Öberg,"},
	    {"Jean-Luc O'Neil", "en", "Dear Jean-Luc O'Neil,"}, {"Dr. Åsa O'Brien-Ek", "sv", "Hej Dr. Åsa O'Brien-Ek,"},
	    {"Karin Ek (Opsio)", "en", "Dear Karin Ek,"}, {"Svensson, Karl-Erik", "sv", "Hej Karl-Erik Svensson,"},
	    {"Karin", "en", "Dear Karin,"}, {"Opsio, Ltd.", "en", "Dear Opsio, Ltd.,"}, {"(Opsio)", "sv", "Hej,"}, {"", "sv", "Hej,"}, {"", "en", "Hello,"}};
	struct desk d;
	(void)state;
	open_desk(&d);
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		char address[40], sql[200];
		struct intake_datum name = {DATUM_NAME, all[i].name, "header"};
		snprintf(address, sizeof address, "one%zu@example.org", i);
		struct intake in = live(address, address);
		in.data = &name;
		in.n_data = all[i].name[0] != '\0';
		in.lang = all[i].lang;
		desk_take(&d, &in);
		snprintf(sql, sizeof sql, "SELECT substr(body, 1, %zu) FROM message WHERE direction = 2 ORDER BY id DESC LIMIT 1",
		    unicode_cells(all[i].greeting, strlen(all[i].greeting), false));
		text_is(&d, sql, all[i].greeting);
	}
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_case_is_told_once),
	    cmocka_unit_test(a_further_letter_is_told_where_nobody_answered),
	    cmocka_unit_test(some_are_never_told),
	    cmocka_unit_test(a_loop_ends_at_three),
	    cmocka_unit_test(a_mailbox_has_many_addresses),
	    cmocka_unit_test(a_name_carries_no_advertisement),
	    cmocka_unit_test(a_name_is_greeted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
