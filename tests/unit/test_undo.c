/* Undo: by whom, once only, and never over what came later. */
#include "bulk_desk.h"

static int64_t newest_entry(struct ombud_session *s)
{
	struct ombud_entries *e;
	assert_int_equal(ombud_journal(&e, s, false, 1), OMBUD_OK);
	int64_t id = e->n ? e->v[0].id : 0;
	ombud_entries_free(e);
	return id;
}

static enum ombud_status back(struct ombud_session *s, int64_t entry, bool redo)
{
	struct ombud_result *r = NULL;
	struct ombud_back how = {.entry = entry, .redo = redo};
	enum ombud_status status = ombud_take_back(&r, s, &how);
	ombud_result_free(r);
	return status;
}

static int64_t letter(struct desk *d, const char *message_id)
{
	return desk_letter(d, KIND_HOWTO, "bo@example.com", message_id, "How do I log in?");
}

/* ---- what stood before stays ---------------------------------------------------------------------- */

static void a_link_that_stands_is_nobodys_to_undo(void **state)
{
	struct desk d;
	enum ombud_verdict v = OMBUD_APPLIED;
	char why[400];
	(void)state;
	desk_open(&d);
	int64_t id = letter(&d, "1@x");
	letter(&d, "2@x");
	desk_must(&d, id, "link 2");
	int64_t first = newest_entry(d.s), heard = number(&d, "SELECT count(*) FROM audit");
	assert_int_equal(desk_do(&d, id, &v, why, "link 2"), OMBUD_OK);
	assert_int_equal(v, OMBUD_UNCHANGED);
	assert_int_equal(newest_entry(d.s), first);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit"), heard);
	assert_int_equal(number(&d, "SELECT count(*) FROM link"), 1);
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM link"), 0);
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM link"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_link_that_stands_is_nobodys_to_undo),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
