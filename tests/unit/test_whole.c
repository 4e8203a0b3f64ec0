/* Several changes as one: parts of a whole are kept or taken back, and stand or fall with it. */
#include "desk.h"

#include "store/setting.h"

static struct desk desk;

static int open_desk(void **state)
{
	(void)state;
	desk_open(&desk);
	return 0;
}

static int close_desk(void **state)
{
	(void)state;
	desk_close(&desk);
	return 0;
}

static void write_name(const char *value)
{
	struct ombud_session *s = desk.s;
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(setting_set(s->db, &s->err, "desk.name", value), OMBUD_OK);
}

static void must_be(const char *value)
{
	assert_string_equal(ombud_setting(desk.s, "desk.name"), value);
}

static void parts_are_kept_with_the_whole(void **state)
{
	struct ombud_session *s = desk.s;
	(void)state;
	assert_int_equal(db_whole_begin(s->db, &s->err), OMBUD_OK);
	write_name("one");
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	write_name("two");
	db_rollback(s->db);
	must_be("one");
	/* Nobody else sees it yet. */
	struct ombud_session *other = desk_session(&desk, NULL, 0);
	assert_string_equal(ombud_setting(other, "desk.name"), "");
	assert_int_equal(db_whole_commit(s->db, &s->err), OMBUD_OK);
	assert_string_equal(ombud_setting(other, "desk.name"), "one");
	ombud_session_close(other);
}

static void a_whole_takes_its_parts_back(void **state)
{
	struct ombud_session *s = desk.s;
	(void)state;
	write_name("before");
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	assert_int_equal(db_whole_begin(s->db, &s->err), OMBUD_OK);
	write_name("part");
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	db_whole_rollback(s->db);
	must_be("before");
	/* Afterwards transactions are what they were. */
	write_name("after");
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	must_be("after");
	assert_false(db_in_transaction(s->db));
}

static void a_whole_that_ended_early_keeps_no_part(void **state)
{
	struct ombud_session *s = desk.s;
	(void)state;
	write_name("kept");
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	assert_int_equal(db_whole_begin(s->db, &s->err), OMBUD_OK);
	write_name("lost");
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
	/* What the engine does by itself when the disk is full. */
	assert_int_equal(db_script(s->db, &s->err, "ROLLBACK"), OMBUD_OK);
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_IO);
	db_whole_rollback(s->db);
	must_be("kept");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(parts_are_kept_with_the_whole, open_desk, close_desk),
	    cmocka_unit_test_setup_teardown(a_whole_takes_its_parts_back, open_desk, close_desk),
	    cmocka_unit_test_setup_teardown(a_whole_that_ended_early_keeps_no_part, open_desk, close_desk)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
