/* Canned texts: what may stand in one, which one a name means, and what is inserted. */
#include "undo_desk.h"

static void canned_is(struct desk *d, int64_t id, const char *name, const char *expected)
{
	char *text = NULL;
	if (ombud_canned_text(&text, d->s, id, name))
		print_error("%s\n", ombud_error(d->s));
	assert_string_equal(text ? text : "nothing", expected);
	ombud_free(text);
}

static void values_are_filled_in_and_the_name_stays(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "setting controller.name \"Opsio AB\"");
	int64_t id = letter(&d, "a@x");
	desk_must(&d, 0, "canned-save thanks --text \"Dear {name}, #{ticket} is here. {agent}, {controller}\"");
	canned_is(&d, id, "thanks", "Dear {name}, #1 is here. anna, Opsio AB");
	desk_close(&d);
}

static void what_no_letter_has_is_refused(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	desk_must_not(&d, 0, "canned-save x --text \"Dear {nmae}\"", "{nmae} is no value");
	desk_must_not(&d, 0, "canned-save x --text \"Dear {nmae}\"", "there are name, ticket,");
	desk_must_not(&d, 0, "canned-save x --text \"  \"", "an empty text");
	desk_must_not(&d, 0, "canned-save \"two words\" --text x", "one word");
	desk_must_not(&d, 0, "canned-save bo@example.com --text x", "a person");
	desk_must_not(&d, 0, "canned-save x --lang Swedish --text x", "--lang");
	desk_must_not(&d, 0, "canned-rm x", "no canned text");
	assert_int_equal(number(&d, "SELECT count(*) FROM canned"), 0);
	desk_must(&d, 0, "canned-save x --text \"{{braces}}\"");
	desk_close(&d);
}

static void the_tickets_language_comes_first(void **state)
{
	struct desk d;
	struct ombud_canned_list *l;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "a@x");
	struct rows r = db_select_text(d.s->db, &d.s->err, "UPDATE ticket SET lang = 'sv'", NULL, 0);
	db_next(&r);
	db_end(&r);
	desk_must(&d, 0, "canned-save hej --lang en --text Hello");
	canned_is(&d, id, "hej", "Hello");
	desk_must(&d, 0, "canned-save hej --text Any");
	canned_is(&d, id, "hej", "Any");
	desk_must(&d, 0, "canned-save hej --lang sv --team yes --text Alla");
	canned_is(&d, id, "hej", "Alla");
	desk_must(&d, 0, "canned-save hej --lang sv --text Min");
	canned_is(&d, id, "hej", "Min");
	assert_int_equal(ombud_canned_texts(&l, d.s, id), OMBUD_OK);
	assert_int_equal(l->n, 4);
	assert_string_equal(l->v[0].lang, "sv");
	assert_string_equal(l->v[2].lang, "");
	assert_string_equal(l->v[3].lang, "en");
	ombud_canned_free(l);
	desk_close(&d);
}

static void another_agents_are_theirs(void **state)
{
	struct desk d;
	struct ombud_canned_list *l;
	(void)state;
	with_three_accounts(&d);
	as(&d, "dirk", 0, "canned-save mine --text secret");
	assert_int_equal(ombud_canned_texts(&l, d.s, 0), OMBUD_OK);
	assert_int_equal(l->n, 0);
	ombud_canned_free(l);
	/* The team's are for those who keep its tables. */
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW), *mine = d.s;
	d.s = dirk;
	desk_must_not(&d, 0, "canned-save ours --team yes --text x", "service-tables");
	d.s = mine;
	ombud_session_close(dirk);
	desk_close(&d);
}

static void undo_brings_the_text_back(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "a@x");
	desk_must(&d, 0, "canned-save t --text one");
	desk_must(&d, 0, "canned-save t --text two");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	canned_is(&d, id, "t", "one");
	desk_must(&d, 0, "canned-rm t");
	canned_is(&d, id, "t", "nothing");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	canned_is(&d, id, "t", "one");
	/* One that was saved first goes, and comes again. */
	desk_must(&d, 0, "canned-save u --text x");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	canned_is(&d, id, "u", "nothing");
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	canned_is(&d, id, "u", "x");
	/* What was changed since is not lost. */
	int64_t entry = newest_entry(d.s);
	desk_must(&d, 0, "canned-save u --text y");
	assert_int_equal(back(d.s, entry, false), OMBUD_CONFLICT);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(values_are_filled_in_and_the_name_stays),
	    cmocka_unit_test(what_no_letter_has_is_refused),
	    cmocka_unit_test(the_tickets_language_comes_first),
	    cmocka_unit_test(another_agents_are_theirs),
	    cmocka_unit_test(undo_brings_the_text_back),
	};
	return cmocka_run_group_tests_name("canned", tests, NULL, NULL);
}
