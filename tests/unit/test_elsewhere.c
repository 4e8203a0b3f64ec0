/* To whom a letter goes: what an address must have done for quotes to leave in clear to it; and quotes that
 * are long. */
#include "mail_desk.h"

#include "base/buf.h"
#include "ops/unquote.h"

#define QUOTE "reply --answers no --to 2 --text \"Dear {name},\n> My number is [personnummer].\""

static int64_t writes(struct desk *d, const char *sender, const char *other, const char *source, const char *id)
{
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"},
	    {DATUM_EMAIL, other, source}};
	struct intake in = {.sender = sender,
	    .address = "karin@example.org",
	    .subject = "My account",
	    .body = "My number is 8507099805.",
	    .charset = "",
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .lang = "en",
	    .data = data,
	    .n_data = 3,
	    .kind = KIND_ERASURE};
	return desk_take(d, &in);
}

static int64_t sent_to(struct desk *d, const char *address)
{
	char sql[200];
	snprintf(sql, sizeof sql, "SELECT count(*) FROM outbox WHERE recipient = '%s'", address);
	return number(d, sql);
}

static int64_t in_clear(struct desk *d)
{
	return number(d, "SELECT count(*) FROM message WHERE direction = 2 AND body LIKE '%8507099805%'");
}

static void must_not_as(struct desk *d, const char *name, int64_t id, const char *line, const char *why)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, name, DESK_NOW);
	desk_must_not(d, id, line, why);
	ombud_session_close(d->s);
	d->s = mine;
}

/* A row that was imported, or a line of a spoofed letter, makes any address the person's. */
static void what_anybody_added_gets_nothing_in_clear(void **state)
{
	static const char *const sources[] = {"import", "letter"};
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct desk d;
		open_mail_desk(&d);
		int64_t id = writes(&d, "bob@evil.example <karin@example.org>", "bob@evil.example", sources[i], "one@example.org");
		must_not_as(&d, "dirk", id, QUOTE, "reveal-s2");
		assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
		as(&d, "dirk", id, "assign @me");
		int64_t audited = number(&d, "SELECT count(*) FROM audit WHERE act = 'reveal'");
		as(&d, "dirk", id, QUOTE);
		assert_int_equal(sent_to(&d, "bob@evil.example"), 1);
		assert_int_equal(in_clear(&d), 0);
		assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'reveal' AND detail = 'reply-elsewhere'"), 1);
		assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'reveal'"), audited + 1);
		assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE what = 'reveal' AND text = 'reply'"), 1);
		/* The template's own quote neither. */
		as(&d, "dirk", id, "reply --answers no --to 2 --text \"{quote}\"");
		assert_int_equal(in_clear(&d), 0);
		/* Nor a file, which may be one of theirs. */
		as(&d, "dirk", 0, "attach 1 a.txt --base64 aGVq");
		must_not_as(&d, "dirk", id, QUOTE, "reveal-s3");
		as(&d, "dirk", 0, "detach 1 1");
		/* Where the letter came from, it is in clear, and no reveal. */
		as(&d, "dirk", id, "reply --answers no --text \"> My number is [personnummer].\"");
		assert_int_equal(sent_to(&d, "karin@example.org"), 1);
		assert_int_equal(in_clear(&d), 1);
		assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'reveal'"), audited + 2);
		close_mail_desk(&d);
	}
}

/* Once it is the person's, what is sent from it joins the case: that makes it no better. */
static void a_letter_from_there_makes_it_no_better(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = writes(&d, "karin@example.org", "bob@evil.example", "import", "one@example.org");
	struct intake in = {.sender = "Karin Svensson <bob@evil.example>", .address = "bob@evil.example", .subject = "Re: [#1]",
	    .body = "Well?", .charset = "", .message_id = "two@evil.example", .in_reply_to = "one@example.org",
	    .received_at = DESK_NOW - 60, .lang = "en", .kind = KIND_ERASURE};
	assert_int_equal(desk_take(&d, &in), id);
	as(&d, "dirk", id, "assign @me");
	as(&d, "dirk", id, "reply --answers no --text \"> My number is [personnummer].\"");
	assert_int_equal(sent_to(&d, "karin@example.org"), 1);
	as(&d, "dirk", id, QUOTE);
	assert_int_equal(in_clear(&d), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE detail = 'reply-elsewhere'"), 1);
	close_mail_desk(&d);
}

static void the_preview_says_so(void **state)
{
	struct desk d;
	struct ombud_reply *r;
	(void)state;
	open_mail_desk(&d);
	int64_t id = writes(&d, "karin@example.org", "bob@evil.example", "letter", "one@example.org");
	as(&d, "ines", id, "assign @me");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "ines", DESK_NOW);
	assert_int_equal(ombud_reply_preview(&r, d.s, id, &(struct ombud_reply_how){.text = "Hello", .to = 2}), OMBUD_OK);
	has(r->to, "not an address that letters of this person are known to come from");
	assert_null(strstr(r->to, "bob"));
	ombud_reply_free(r);
	assert_int_equal(ombud_reply_preview(&r, d.s, id, &(struct ombud_reply_how){.text = "Hello"}), OMBUD_OK);
	assert_null(strstr(r->to, "known"));
	ombud_reply_free(r);
	ombud_session_close(d.s);
	d.s = mine;
	close_mail_desk(&d);
}

static void an_address_of_a_text_is_never_the_usual_one(void **state)
{
	struct desk d;
	struct intake_datum data[] = {{DATUM_EMAIL, "bob@evil.example", "letter"}};
	struct intake in = {.sender = "", .address = "", .subject = "By post", .body = "E-mail: bob@evil.example", .charset = "",
	    .message_id = "", .received_at = DESK_NOW - 60, .lang = "en", .data = data, .n_data = 1, .kind = KIND_HOWTO};
	(void)state;
	open_mail_desk(&d);
	desk_must_not(&d, desk_take(&d, &in), "reply --text Hello", "no letter came from an address of the person's");
	close_mail_desk(&d);
}

static void what_was_typed_by_hand_has_its_own_address(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	as(&d, "dirk", 0, "new --kind howto --subject \"By phone\" --email vera@example.org --text \"She called.\"");
	as(&d, "dirk", 1, "reply --text Hello");
	assert_int_equal(sent_to(&d, "vera@example.org"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'reveal'"), 0);
	close_mail_desk(&d);
}

/* ---- long quotes --------------------------------------------------------------------------------- */

/* So many short lines; every third like others. */
static char *many_lines(size_t n)
{
	struct buf b = {0};
	for (size_t i = 0; i < n; i++)
		if (i % 3)
			buf_printf(&b, "%c%c%c\n", (int)('a' + i / 676 % 26), (int)('a' + i / 26 % 26), (int)('a' + i % 26));
		else
			buf_str(&b, "so\n");
	return buf_take(&b);
}

/* Each line that is looked for among all others would be a day's work. */
static void a_long_letter_is_quoted_all_the_same(void **state)
{
	struct desk d;
	char *body = many_lines(250000);
	(void)state;
	open_mail_desk(&d);
	struct intake in = {.sender = "karin@example.org", .address = "karin@example.org", .subject = "Long", .body = body,
	    .charset = "", .message_id = "one@example.org", .received_at = DESK_NOW - 120, .lang = "en", .kind = KIND_HOWTO};
	int64_t id = desk_take(&d, &in);
	body[0] = 'x';
	in.message_id = "two@example.org";
	in.in_reply_to = "one@example.org";
	assert_int_equal(desk_take(&d, &in), id);
	desk_must(&d, id, "reply --text \"{quote}\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 2 AND length(body) > 1000000"), 1);
	mem_free(body);
	close_mail_desk(&d);
}

static void lines_go_back_in_their_order(void **state)
{
	struct arena memory = {0};
	struct unquote u;
	bool any;
	const char *text = "Hi\n> [x]\nyes\n> [x]\n> [x]\n> [y]\n> [z]";
	(void)state;
	unquote_begin(&u, &any, &memory, text);
	assert_true(any);
	unquote_letter(&u, "> one\n> -\n> two\n> why\n", "> [x]\n> -\n> [x]\n> [y]\n");
	/* Where masking joined lines, nothing can be told. */
	unquote_letter(&u, "> a\n> b\n", "> [z]\n");
	assert_string_equal(unquote_end(&u, text), "Hi\n> one\nyes\n> two\n> [x]\n> why\n> [z]");
	/* What stands before a line that was found is not looked for again. */
	unquote_begin(&u, &any, &memory, "> [y]\n> [x]\n");
	unquote_letter(&u, "> one\n> why\n", "> [x]\n> [y]\n");
	assert_string_equal(unquote_end(&u, "> [y]\n> [x]\n"), "> why\n> [x]\n");
	unquote_begin(&u, &any, &memory, "nothing\n");
	assert_false(any);
	arena_free(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_anybody_added_gets_nothing_in_clear),
	    cmocka_unit_test(a_letter_from_there_makes_it_no_better),
	    cmocka_unit_test(the_preview_says_so),
	    cmocka_unit_test(an_address_of_a_text_is_never_the_usual_one),
	    cmocka_unit_test(what_was_typed_by_hand_has_its_own_address),
	    cmocka_unit_test(a_long_letter_is_quoted_all_the_same),
	    cmocka_unit_test(lines_go_back_in_their_order),
	};
	return cmocka_run_group_tests_name("elsewhere", tests, NULL, NULL);
}
