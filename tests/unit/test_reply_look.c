/* A letter before it is sent: what is written on, how it would leave, what is refused at once. */
#include "undo_desk.h"

static void open_mail_desk(struct desk *d)
{
	with_three_accounts(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	as(d, "admin", 0, "setting controller.name \"Opsio AB\"");
}

static int64_t writes(struct desk *d, enum kind kind, const char *message_id, const char *body)
{
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"}};
	struct intake in = {.sender = "Karin Svensson <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "My account",
	    .body = body,
	    .charset = "ISO-8859-1",
	    .message_id = message_id,
	    .in_reply_to = strcmp(message_id, "one@example.org") ? "one@example.org" : "",
	    .received_at = DESK_NOW - 60,
	    .lang = "en",
	    .data = data,
	    .n_data = 2,
	    .kind = kind};
	return desk_take(d, &in);
}

static void has(const char *text, const char *words)
{
	if (!text || !strstr(text, words)) {
		print_error("no \"%s\" in:\n%s\n", words, text ? text : "(nothing)");
		desk_fail();
	}
}

static struct ombud_reply *look(struct desk *d, int64_t id, const char *text, const char *answers)
{
	struct ombud_reply *r = NULL;
	struct ombud_reply_how how = {.code = "reply", .text = text, .answers = answers};
	if (ombud_reply_preview(&r, d->s, id, &how) != OMBUD_OK)
		print_error("%s\n", ombud_error(d->s));
	assert_non_null(r);
	return r;
}

static void it_is_shown_as_it_leaves_but_masked(void **state)
{
	struct desk d;
	char *draft;
	int64_t seen, id;
	(void)state;
	open_mail_desk(&d);
	id = writes(&d, KIND_HOWTO, "one@example.org", "I am Karin Svensson.");
	int64_t audited = number(&d, "SELECT max(seq) FROM audit");
	assert_int_equal(ombud_reply_begin(&draft, &seen, d.s, id, "", NULL), OMBUD_OK);
	assert_null(strstr(draft, "Svensson"));
	assert_int_equal(seen, 1);
	struct ombud_reply *r = look(&d, id, draft, NULL);
	has(r->from, "Opsio AB <privacy@opsio.example>");
	has(r->subject, "Your case [#1]");
	has(r->body, "> I am ");
	assert_null(strstr(r->body, "{name}"));
	assert_null(strstr(r->body, "Svensson"));
	assert_null(strstr(r->to, "karin"));
	assert_string_equal(r->charset, "ISO-8859-1");
	assert_true(r->answers && !r->choose && !r->refused[0]);
	ombud_reply_free(r);
	ombud_free(draft);
	assert_int_equal(number(&d, "SELECT max(seq) FROM audit"), audited);
	desk_close(&d);
}

static void what_it_is_has_to_be_said_of_a_request(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = writes(&d, KIND_ACCESS, "one@example.org", "Hello");
	struct ombud_reply *r = look(&d, id, "Hello", NULL);
	assert_true(r->choose && !r->answers);
	has(r->waits, "once a second person approved it");
	ombud_reply_free(r);
	r = look(&d, id, "Hello", "no");
	assert_true(!r->choose && !r->answers);
	ombud_reply_free(r);
	desk_close(&d);
}

static void what_no_text_mends_is_refused_at_once(void **state)
{
	struct desk d;
	char *draft;
	int64_t seen;
	(void)state;
	with_three_accounts(&d);
	int64_t id = writes(&d, KIND_ACCESS, "one@example.org", "Hello");
	assert_int_equal(ombud_reply_begin(&draft, &seen, d.s, id, "", NULL), OMBUD_CONFLICT);
	has(ombud_error(d.s), "settings set mail.from");
	assert_null(draft);
	as(&d, "admin", 0, "setting mail.from privacy@opsio.example");
	assert_int_equal(ombud_reply_begin(&draft, &seen, d.s, id + 7, "", NULL), OMBUD_NOTFOUND);
	/* Whose it is not: neither the letter nor what it quotes. */
	as(&d, "dirk", id, "assign @me");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "olle", DESK_NOW);
	struct ombud_reply *r;
	struct ombud_reply_how how = {.text = "Hello"};
	assert_int_equal(ombud_reply_begin(&draft, &seen, d.s, id, "", "reply"), OMBUD_DENIED);
	assert_int_equal(ombud_reply_preview(&r, d.s, id, &how), OMBUD_DENIED);
	assert_null(r);
	ombud_session_close(d.s);
	d.s = mine;
	desk_close(&d);
}

static void templates_are_listed_in_the_persons_language(void **state)
{
	struct desk d;
	struct ombud_templates *t;
	(void)state;
	desk_open(&d);
	assert_int_equal(ombud_templates(&t, d.s, "access", "sv"), OMBUD_OK);
	bool own = false;
	for (size_t i = 0; i < t->n; i++) {
		assert_string_equal(t->v[i].lang, "sv");
		own |= strcmp(t->v[i].code, "reply") == 0;
	}
	assert_true(own);
	ombud_templates_free(t);
	assert_int_equal(ombud_templates(&t, d.s, "nonsense", "sv"), OMBUD_NOTFOUND);
	desk_close(&d);
}

static void an_older_letter_that_is_quoted_leaves_in_clear_too(void **state)
{
	struct desk d;
	char *draft;
	int64_t seen;
	(void)state;
	open_mail_desk(&d);
	int64_t id = writes(&d, KIND_HOWTO, "one@example.org", "I am Karin Svensson.");
	assert_int_equal(ombud_reply_begin(&draft, &seen, d.s, id, "", NULL), OMBUD_OK);
	assert_int_equal(writes(&d, KIND_HOWTO, "two@example.org", "Are you there?"), id);
	const char *words[] = {"reply", "--text", draft};
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, d.s, &(struct ombud_request){.words = words, .n_words = 3, .ids = &id, .n_ids = 1}),
	    OMBUD_OK);
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	ombud_free(draft);
	assert_int_equal(
	    number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND body LIKE '%> I am Karin Svensson.%'"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_is_shown_as_it_leaves_but_masked),
	    cmocka_unit_test(what_it_is_has_to_be_said_of_a_request),
	    cmocka_unit_test(what_no_text_mends_is_refused_at_once),
	    cmocka_unit_test(templates_are_listed_in_the_persons_language),
	    cmocka_unit_test(an_older_letter_that_is_quoted_leaves_in_clear_too),
	};
	return cmocka_run_group_tests_name("reply look", tests, NULL, NULL);
}
