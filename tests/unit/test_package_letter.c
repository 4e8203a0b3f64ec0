/* The answer to a request for a copy carries the package, or says how else it is had: what leaves is true. */
#include "mail_desk.h"

#include "base/alloc.h"
#include "ops/checklist.h"

static void complain(const char *what, const char *text)
{
	print_error("%s: %s\n", what, text);
	desk_fail();
}

/* ---- a letter that speaks of a file ---------------------------------------------------------------------- */

static bool lacks_file(const char *body, const char *lang, size_t files)
{
	static const char *values[VALUE_END];
	struct arena a = {0};
	struct checklist c;
	for (int i = 0; i < VALUE_END; i++)
		values[i] = "";
	checklist_make(&c, &a, &(struct checklist_ask){.body = body, .kind = KIND_ACCESS, .answers = true, .lang = lang,
	    .values = values, .ticket = 17, .received = 20000, .files = files});
	bool lacks = false;
	for (size_t i = 0; i < c.n; i++)
		lacks |= !c.v[i].there && strcmp(c.v[i].name, "files") == 0;
	arena_free(&a);
	return lacks;
}

static void what_it_says_is_attached_goes_along(void **state)
{
	static const char *const speak[] = {"The copy of your data is attached to this letter.", "You find all of it enclosed.",
	    "See the attachment for the data.", "Kopian av uppgifterna är bifogad.", "Uppgifterna finns i bilagan.",
	    "Vi bifogar en fil med dina uppgifter."};
	static const char *const silent[] = {"The copy went to you by post on 2026-11-20.", "There is no attachment to this letter.",
	    "The file that you attached was read.", "Your attachment came.", "Kopian skickades med post den 2026-11-20.",
	    "Filen som du bifogade är läst.", "> The copy is attached.", "Det finns ingen bilaga."};
	(void)state;
	for (size_t i = 0; i < sizeof speak / sizeof *speak; i++) {
		if (!lacks_file(speak[i], "en", 0) || lacks_file(speak[i], "en", 1))
			complain("file", speak[i]);
	}
	for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
		if (lacks_file(silent[i], "en", 0))
			complain("no file", silent[i]);
}

/* ---- a desk with a package -------------------------------------------------------------------------------- */

static const char RECORDS[] =
    "DELETE FROM purpose;"
    "INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, marketing, subjects, categories,"
    " source, automated, transfers, erase_after, security, systems, policy_no, valid_from, at, agent_id)"
    " VALUES('rights', 1, 'Requests', 'Begäranden', '6(1)(c)', '', 0, 'customers', 'name,email', 'yourself', '', '',"
    " '24 months', '', 'ombud', '1', 17000, 1, 1);"
    "INSERT INTO recipient(purpose, name, country, safeguard, email, valid_from, at, agent_id)"
    " VALUES('rights', 'Acme Hosting AB', 'SE', '', '', 17000, 1, 1)";

static int64_t begin(struct desk *d)
{
	open_mail_desk(d);
	as(d, "admin", 0, "setting controller.contact privacy@opsio.example");
	as(d, "admin", 0, "setting dpo.contact dpo@opsio.example");
	script(d, RECORDS);
	int64_t id = from_karin(d, KIND_ACCESS, "her@example.org");
	desk_must(d, id, "assign @me");
	desk_must(d, id, "identity verified known");
	desk_must(d, id, "searched desk");
	desk_must(d, id, "review all redacted");
	desk_must(d, id, "package-make --reason package");
	script(d, "UPDATE ticket SET state = 9, resolution = 'GRANTED'");
	return id;
}

/* The template as it would be begun, its last place filled in. */
static const char *answer(struct desk *d, int64_t id, const char *copy)
{
	static char text[6000];
	char *begun;
	int64_t seen;
	if (ombud_reply_begin(&begun, &seen, d->s, id, "access", NULL))
		complain(ombud_error(d->s), "");
	snprintf(text, sizeof text, "%s", begun);
	ombud_free(begun);
	for (char *gap; (gap = strstr(text, "[which files")) || (gap = strstr(text, "[nothing, or"));) {
		char rest[6000];
		snprintf(rest, sizeof rest, "%s", strchr(gap, ']') + 1);
		snprintf(gap, sizeof text - (size_t)(gap - text), "%s%s", gap[1] == 'w' ? copy : "nothing", rest);
	}
	return text;
}

static enum ombud_status send(struct desk *d, int64_t id, const char *text, char why[600])
{
	const char *words[] = {"reply", "--template", "access", "--text", text};
	struct ombud_request how = {.words = words, .n_words = 5, .ids = &id, .n_ids = 1};
	struct ombud_result *r;
	enum ombud_status status = ombud_run(&r, d->s, &how);
	snprintf(why, 600, "%s", status ? ombud_error(d->s) : r->v[0].why);
	bool applied = !status && r->applied;
	if (!status)
		ombud_result_free(r);
	return applied ? OMBUD_OK : OMBUD_CONFLICT;
}

static void must_send(struct desk *d, int64_t id, const char *text)
{
	char why[600];
	if (send(d, id, text, why))
		complain(why, text);
}

/* ---- what leaves ------------------------------------------------------------------------------------------ */

static void by_mail_it_goes_along(void **state)
{
	struct desk d;
	int64_t id = begin(&d);
	(void)state;
	desk_must(&d, id, "package-delivered mail --reason package");
	const char *text = answer(&d, id, "?");
	has(text, "attached to this letter as 1-access.tar (");
	must_send(&d, id, text);
	text_is(&d, "SELECT name FROM attachment", "1-access.tar");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'package' AND detail LIKE '%'"), 2);
	tick_at(&d, 3600);
	char *sent = letter_sent(&d, 0);
	has(sent, "1-access.tar");
	has(sent, "multipart/mixed");
	free(sent);
	close_mail_desk(&d);
}

static void what_was_handed_over_is_said(void **state)
{
	struct desk d;
	int64_t id = begin(&d);
	(void)state;
	desk_must(&d, id, "package-delivered post --reason package");
	const char *text = answer(&d, id, "?");
	has(text, "The copy of the data: sent to you by post on 2026-11-23. It is");
	must_send(&d, id, text);
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment"), 0);
	close_mail_desk(&d);
}

static void words_without_a_file_are_held_back(void **state)
{
	struct desk d;
	char why[600];
	int64_t id = begin(&d);
	(void)state;
	const char *text = answer(&d, id, "attached to this letter");
	assert_int_not_equal(send(&d, id, text, why), OMBUD_OK);
	has(why, "speaks of a file that goes along, and none does");
	has(why, "attach 1 --package");
	/* With it it leaves; that it left by mail is recorded then, and no sooner. */
	desk_must(&d, 0, "attach 1 --package yes");
	must_send(&d, id, text);
	assert_int_equal(number(&d, "SELECT count(*) FROM package WHERE delivered_at > 0"), 0);
	tick_at(&d, 3600);
	assert_int_equal(number(&d, "SELECT delivered_at FROM package"), DESK_NOW + 3600);
	text_is(&d, "SELECT channel FROM package", "mail");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'package-delivered' AND detail = 'mail'"), 1);
	close_mail_desk(&d);
}

static void one_that_is_too_large_is_not_left_out(void **state)
{
	struct desk d;
	char why[600];
	int64_t id = begin(&d);
	(void)state;
	desk_must(&d, id, "package-delivered mail --reason package");
	script(&d, "UPDATE package SET size = 11000000");
	assert_int_not_equal(send(&d, id, answer(&d, id, "?"), why), OMBUD_OK);
	has(why, "more than a letter holds");
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 0);
	close_mail_desk(&d);
}

static void a_letter_that_failed_delivered_nothing(void **state)
{
	struct desk d;
	int64_t id = begin(&d);
	(void)state;
	desk_must(&d, id, "package-delivered mail --reason package");
	must_send(&d, id, answer(&d, id, "?"));
	mail_system(&d, "cat >/dev/null; exit 67");
	tick_at(&d, 3600);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 3);
	assert_int_equal(number(&d, "SELECT delivered_at FROM package"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'package-delivered' AND detail = 'returned'"), 1);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_it_says_is_attached_goes_along),
	    cmocka_unit_test(by_mail_it_goes_along),
	    cmocka_unit_test(what_was_handed_over_is_said),
	    cmocka_unit_test(words_without_a_file_are_held_back),
	    cmocka_unit_test(one_that_is_too_large_is_not_left_out),
	    cmocka_unit_test(a_letter_that_failed_delivered_nothing)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
