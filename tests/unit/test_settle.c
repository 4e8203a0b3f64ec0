/* Who asks is settled for the whole case of a person at once. */
#include "undo_desk.h"

static int64_t identity_of(struct desk *d, int id)
{
	char sql[80];
	snprintf(sql, sizeof sql, "SELECT identity FROM ticket WHERE id = %d", id);
	return number(d, sql);
}

/* 1 with siblings 2 and 3 that ask for proof, and 4 that does not. */
static void family(struct desk *d)
{
	with_three_accounts(d);
	int64_t id = desk_letter(d, KIND_ACCESS, "bo@example.com", "1@x", "What do you have on me?");
	desk_must(d, id, "split erasure");
	desk_must(d, id, "split rectification");
	desk_must(d, id, "split objection_dm");
}

static void siblings_follow(void **state)
{
	struct desk d;
	(void)state;
	family(&d);
	const char *words[] = {"identity", "verified", "--reason", "called back"};
	int64_t id = 1;
	struct ombud_result *r;
	int64_t version = number(&d, "SELECT version FROM ticket WHERE id = 2");
	assert_int_equal(ombud_run(&r, d.s, &(struct ombud_request){.words = words, .n_words = 4, .ids = &id, .n_ids = 1}), OMBUD_OK);
	if (!strstr(r->sentence, "also #2, #3")) {
		print_error("%s\n", r->sentence);
		desk_fail();
	}
	ombud_result_free(r);
	int64_t entry = newest_entry(d.s);
	for (int i = 1; i <= 3; i++)
		assert_int_equal(identity_of(&d, i), 2);
	assert_int_equal(identity_of(&d, 4), 0);
	assert_int_equal(number(&d, "SELECT version FROM ticket WHERE id = 2"), version + 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'identity' AND object = 'ticket'"
	                            " AND object_id IN (2, 3)"), 2);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	for (int i = 1; i <= 3; i++)
		assert_int_equal(identity_of(&d, i), 0);
	must_be_whole(&d);
	desk_close(&d);
}

static void what_is_somebodys_own_stays(void **state)
{
	struct desk d;
	(void)state;
	family(&d);
	script(&d, "UPDATE ticket SET person_id = NULL WHERE id = 2; UPDATE ticket SET state = 8 WHERE id = 3");
	desk_must(&d, 1, "identity verified --reason \"called back\"");
	assert_int_equal(identity_of(&d, 1), 2);
	assert_int_equal(identity_of(&d, 2), 0);
	assert_int_equal(identity_of(&d, 3), 0);
	/* What is taken to be unknown again is so of this one alone. */
	script(&d, "UPDATE ticket SET identity = 2 WHERE id = 2");
	desk_must(&d, 1, "identity unknown");
	assert_int_equal(identity_of(&d, 2), 2);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(siblings_follow),
	    cmocka_unit_test(what_is_somebodys_own_stays),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
