/* Versions of the privacy policy: never changed, in force from a day, named purposes, and which one a person met. */
#include "undo_desk.h"

static void text_of(struct desk *d, const char *sql, const char *expected)
{
	struct rows r = db_select_text(d->s->db, &d->s->err, sql, NULL, 0);
	assert_true(db_next(&r));
	assert_string_equal(db_text(&r, 0), expected);
	db_end(&r);
}

static void what_was_in_force_is_not_changed(void **state)
{
	struct desk d;
	char *text;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "policy-add 2022-12 --day 2022-12-05 --significant yes --changes first --text abc");
	desk_must_not(&d, 0, "policy-add 2022-12 --significant no --text other", "there already");
	desk_must_not(&d, 0, "policy-add 2026 --significant maybe --text x", "--significant");
	desk_must_not(&d, 0, "policy-add 2026 --significant no --text \" \"", "whole text");
	desk_must_not(&d, 0, "policy-add \"20 26\" --significant no --text x", "one word");
	desk_must_not(&d, 0, "policy-add 2026 --day soon --significant no --text x", "--day");
	desk_must_not(&d, 0, "policy-add 2026 --significant no --purposes A --text x", "--purposes");
	/* SHA-256 of "abc" is a number that everybody knows. */
	text_of(&d, "SELECT lower(hex(text_hash)) FROM policy_version", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_int_equal(ombud_policy_show(&text, d.s, "2022-12"), OMBUD_OK);
	assert_non_null(strstr(text, "from 2022-12-05"));
	assert_non_null(strstr(text, "ba7816bf8f01cfea"));
	ombud_free(text);
	assert_int_equal(ombud_policy_show(&text, d.s, "2023"), OMBUD_NOTFOUND);
	desk_close(&d);
}

static void a_version_names_what_the_one_before_named(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "policy-add a --day 2022-12-05 --significant yes --text x");
	text_of(&d, "SELECT purposes FROM policy_version", "legal-notice,rights,service,stay,tickets");
	desk_must(&d, 0, "policy-add b --day 2023-12-05 --significant no --purposes tickets --text x");
	desk_must(&d, 0, "policy-add c --day 2024-12-05 --significant no --text x");
	text_of(&d, "SELECT purposes FROM policy_version WHERE no = 'c'", "tickets");
	desk_close(&d);
}

static void which_one_a_person_met_is_known(void **state)
{
	struct desk d;
	struct ombud_consents *c;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "policy-add old --day 2022-12-05 --significant yes --text x");
	desk_must(&d, 0, "policy-add next --day 2026-11-24 --significant yes --text y");
	int64_t id = letter(&d, "1@x"); /* on the 23rd */
	assert_int_equal(ombud_consents(&c, d.s, id), OMBUD_OK);
	assert_string_equal(c->policy, "old");
	ombud_consents_free(c);
	d.s->fixed_now = DESK_NOW + 3 * 86400;
	int64_t later = desk_letter(&d, KIND_HOWTO, "eva@example.com", "2@x", "how?");
	assert_int_equal(ombud_consents(&c, d.s, later), OMBUD_OK);
	assert_string_equal(c->policy, "next");
	ombud_consents_free(c);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_was_in_force_is_not_changed),
	    cmocka_unit_test(a_version_names_what_the_one_before_named),
	    cmocka_unit_test(which_one_a_person_met_is_known),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
