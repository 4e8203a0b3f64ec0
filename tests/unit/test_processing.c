/* The records of processing: versions, their ends, recipients, and what Art. 30(1) asks for and nobody said. */
#include "undo_desk.h"

#include "model/purpose.h"

static char *checked(struct desk *d, int64_t *n)
{
	char *text = NULL;
	assert_int_equal(ombud_processing_check(&text, n, d->s), OMBUD_OK);
	return text;
}

static void shows(const char *text, const char *words, bool there)
{
	if ((strstr(text, words) != NULL) != there) {
		print_error("\"%s\" is %s in:\n%s\n", words, there ? "not" : "also", text);
		desk_fail();
	}
}

static void a_new_desk_has_its_own_purposes_and_no_marketing(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	assert_int_equal(number(&d, "SELECT count(*) FROM purpose"), 5);
	assert_int_equal(number(&d, "SELECT count(*) FROM purpose WHERE marketing = 1"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM purpose WHERE interest <> '' OR subjects <> ''"), 0);
	desk_close(&d);
}

static void what_is_missing_is_said_until_it_is_there(void **state)
{
	struct desk d;
	int64_t before, after;
	(void)state;
	desk_open(&d);
	char *text = checked(&d, &before);
	shows(text, "controller.name is not set", true);
	shows(text, "no version of the privacy policy", true);
	shows(text, "tickets does not say interest, subjects, categories, source, erase-after, security, systems", true);
	shows(text, "rights does not say subjects", true);
	ombud_free(text);
	desk_must(&d, 0, "purpose-set tickets --interest help --subjects customers --categories name,email --source them --erase-after later");
	desk_must(&d, 0, "purpose-set tickets --security locks --systems crm");
	text = checked(&d, &after);
	shows(text, "tickets does not say", false);
	assert_int_equal(after, before - 1);
	ombud_free(text);
	desk_close(&d);
}

static void versions_follow_each_other(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "purpose-set news --title-en News --title-sv Nytt --basis 6(1)(a) --marketing yes --from 2026-01-01");
	desk_must(&d, 0, "purpose-set news --systems crm");
	assert_int_equal(number(&d, "SELECT count(*) FROM purpose WHERE code = 'news'"), 2);
	/* What is not said stays, and on each day one version holds. */
	assert_int_equal(number(&d, "SELECT count(*) FROM purpose WHERE code = 'news' AND version = 2 AND marketing = 1 AND basis = '6(1)(a)' AND systems = 'crm' AND valid_to = 0"), 1);
	assert_int_equal(number(&d, "SELECT a.valid_to - b.valid_from FROM purpose a, purpose b WHERE a.code = 'news' AND b.code = 'news' AND a.version = 1 AND b.version = 2"), -1);
	desk_must_not(&d, 0, "purpose-set news --from 2026-05-01", "begins later");
	desk_must(&d, 0, "purpose-end news");
	desk_must_not(&d, 0, "purpose-end news", "ended already");
	desk_close(&d);
}

static void wrong_records_are_refused(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must_not(&d, 0, "purpose-set news --title-en N --title-sv N", "6(1)(a) to 6(1)(f)");
	desk_must_not(&d, 0, "purpose-set news --title-en N --title-sv N --basis 6(1)(g)", "6(1)(a) to 6(1)(f)");
	desk_must_not(&d, 0, "purpose-set news --title-en N --basis 6(1)(f)", "both languages");
	desk_must_not(&d, 0, "purpose-set News --title-en N --title-sv N --basis 6(1)(f)", "one word");
	desk_must_not(&d, 0, "purpose-set tickets --categories name,shoe", "'shoe' is none");
	desk_must_not(&d, 0, "purpose-set tickets --policy 1999", "no version '1999'");
	desk_must_not(&d, 0, "purpose-set tickets --subjects bo@example.com", "not whose");
	desk_must_not(&d, 0, "purpose-set rights --basis 6(1)(a)", "duty of the law");
	desk_must_not(&d, 0, "purpose-set marketing --marketing no", "is marketing");
	desk_must_not(&d, 0, "purpose-end rights", "cannot be ended");
	desk_must_not(&d, 0, "purpose-end nix", "no purpose 'nix'");
	assert_int_equal(number(&d, "SELECT count(*) FROM purpose"), 5);
	desk_close(&d);
}

static void recipients_have_names_and_periods(void **state)
{
	struct desk d;
	char *text;
	(void)state;
	desk_open(&d);
	desk_must_not(&d, 0, "recipient-set nix Lab --country SE", "no purpose 'nix'");
	desk_must_not(&d, 0, "recipient-set tickets Lab --country Sweden", "two letters");
	desk_must_not(&d, 0, "recipient-set tickets Lab --country SE --email lab", "--email");
	desk_must(&d, 0, "recipient-set tickets Lab --country SE");
	desk_must(&d, 0, "recipient-set tickets Lab --email lab@lab.example");
	assert_int_equal(number(&d, "SELECT count(*) FROM recipient WHERE country = 'SE' AND email <> ''"), 1);
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + 10 * 86400);
	desk_must(&d, 0, "recipient-set tickets Lab --country US --safeguard clauses");
	assert_int_equal(number(&d, "SELECT count(*) FROM recipient"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM recipient WHERE valid_to = 0 AND country = 'US'"), 1);
	desk_must(&d, 0, "recipient-end tickets Lab");
	desk_must_not(&d, 0, "recipient-end tickets Lab", "no such recipient");
	assert_int_equal(ombud_processing_export(&text, d.s, "text"), OMBUD_OK);
	shows(text, "Lab (US, clauses, 2026-12-03..2026-12-03)", true);
	shows(text, "lab@lab.example", false);
	ombud_free(text);
	assert_int_equal(ombud_processing_export(&text, d.s, "xml"), OMBUD_INPUT);
	desk_close(&d);
}

static void only_a_dpo_keeps_the_records(void **state)
{
	static const char *const lines[] = {"purpose-set tickets --systems crm", "purpose-end service",
	    "recipient-set tickets Lab --country SE", "recipient-end tickets Lab", "policy-add 1 --significant no --text x",
	    "suppress a@example.com objection why", "unsuppress a@example.com why"};
	static const char *const who[] = {"dirk", "ines", "admin"};
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *mine = d.s;
	for (size_t i = 0; i < 3; i++) {
		d.s = desk_session(&d, who[i], DESK_NOW);
		for (size_t k = 0; k < sizeof lines / sizeof *lines; k++)
			desk_must_not(&d, 0, lines[k], "legal-tables is not for your role");
		ombud_session_close(d.s);
	}
	d.s = mine;
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_new_desk_has_its_own_purposes_and_no_marketing),
	    cmocka_unit_test(what_is_missing_is_said_until_it_is_there),
	    cmocka_unit_test(versions_follow_each_other),
	    cmocka_unit_test(wrong_records_are_refused),
	    cmocka_unit_test(recipients_have_names_and_periods),
	    cmocka_unit_test(only_a_dpo_keeps_the_records),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
