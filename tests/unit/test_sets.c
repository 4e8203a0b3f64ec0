/* Small parts of the set-based way: ids in a statement, keys to numbers, labels as a list. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/bykey.h"
#include "store/idlist.h"
#include "store/ticket.h"

/* cmocka's fail() and the house's are two. */
#include <cmocka.h>

static void must_read(const int64_t *ids, size_t n, const char *expected)
{
	struct buf b = {0};
	idlist_sql(&b, "id", ids, n);
	assert_string_equal(buf_text(&b), expected);
	buf_free(&b);
}

static void ids_read_as_a_range_or_a_list(void **state)
{
	(void)state;
	must_read(NULL, 0, " IN ()");
	must_read((int64_t[]){7}, 1, " BETWEEN 7 AND 7");
	must_read((int64_t[]){7, 8, 9}, 3, " BETWEEN 7 AND 9");
	must_read((int64_t[]){1, 2, 3, 5, 6, 9}, 6, " BETWEEN 1 AND 9 AND id NOT IN (4,7,8)");
	must_read((int64_t[]){1, 50, 1000000}, 3, " IN (1,50,1000000)");
	must_read((int64_t[]){INT64_MAX / 2}, 1, " BETWEEN 4611686018427387903 AND 4611686018427387903");
	must_read((int64_t[]){1, INT64_MAX / 2}, 2, " IN (1,4611686018427387903)");
}

static void keys_get_numbers_in_their_order(void **state)
{
	struct arena a = {0};
	struct bykey t = {0};
	bool fresh;
	(void)state;
	for (int round = 0; round < 3; round++) {
		for (uint32_t i = 0; i < 5000; i++) {
			char key[40];
			int n = snprintf(key, sizeof key, "%*u", 1 + (int)(i % 30), i);
			assert_int_equal(bykey_put(&t, &a, key, (size_t)n, &fresh), i);
			assert_int_equal(fresh, round != 1);
			assert_int_equal(bykey_put(&t, &a, key, (size_t)n, &fresh), i);
			assert_false(fresh);
		}
		if (round == 1)
			bykey_clear(&t);
	}
	/* What begins alike is not alike, nor is nothing. */
	assert_int_equal(bykey_put(&t, &a, "", 0, &fresh), 5000);
	assert_int_equal(bykey_put(&t, &a, "0\0", 2, &fresh), 5001);
	assert_int_equal(bykey_put(&t, &a, "0\0\0", 3, &fresh), 5002);
	bykey_free(&t);
	arena_free(&a);
}

static void labels_stay_sorted_and_none_twice(void **state)
{
	struct arena a = {0};
	(void)state;
	static const struct {
		const char *list, *name;
		bool on;
		const char *expected;
	} cases[] = {{"", "b", true, "b"}, {"b", "a", true, "a,b"}, {"a,c", "b", true, "a,b,c"},
	    {"a,b", "c", true, "a,b,c"}, {"a,b", "b", true, "a,b"}, {"a,b,c", "b", false, "a,c"},
	    {"a", "a", false, ""}, {"a,b", "x", false, "a,b"}, {"", "x", false, ""},
	    {"ab", "a", true, "a,ab"}, {"a", "ab", true, "a,ab"}, {"a,ab,b", "ab", false, "a,b"},
	    {"vip", "vip2", false, "vip"}, {"\xc3\xa5", "z", true, "z,\xc3\xa5"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(
		    labels_put(&a, cases[i].list, cases[i].name, cases[i].on), cases[i].expected);
	assert_true(labels_has("a,ab,b", "ab", 2));
	assert_false(labels_has("a,abc,b", "ab", 2));
	assert_false(labels_has("", "", 0));
	arena_free(&a);
}

static void a_difference_of_labels_is_walked(void **state)
{
	const char *list = "a,b,c,d", *name;
	char found[16] = "";
	size_t n;
	(void)state;
	while ((name = labels_next(&list, "b,dd", &n)))
		strncat(found, name, n);
	assert_string_equal(found, "acd");
}

static void dates_are_one_text(void **state)
{
	struct arena a = {0};
	struct ticket_row t = {.due_at = DUE_NEVER, .strict_at = -1, .due_day = 20000, .constants = 3}, back = {0};
	(void)state;
	assert_true(ticket_dates_set(&back, ticket_dates_text(&a, &t)));
	assert_int_equal(ticket_difference(&t, &back), 0);
	static const char *const bad[] = {"", "1 2 3", "1 2 3 4 5", "x 2 3 4 5 6"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(ticket_dates_set(&back, bad[i]));
	assert_int_equal(ticket_difference(&t, &back), 0); /* untouched */
	arena_free(&a);
}

static void every_column_has_its_bit_and_part(void **state)
{
	uint64_t all = 0;
	(void)state;
	for (size_t i = 0; i < ticket_columns_n; i++) {
		uint64_t bit = ticket_column_bit(ticket_columns[i].name);
		assert_true(bit && !(all & bit) && bit != TICKET_LABELS);
		all |= bit;
		/* What is derived collides with nothing, and the other way round. */
		assert_int_equal(ticket_columns[i].derived, ticket_columns[i].part == PART_NONE);
	}
	assert_int_equal(ticket_column_bit("nonsense"), 0);
	assert_int_equal(ticket_parts(TICKET_LABELS), 1u << PART_LABEL);
	assert_int_equal(ticket_parts(ticket_column_bit("due_at")), 0);
	assert_int_equal(ticket_parts(ticket_column_bit("resolution")), 1u << PART_STATE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(ids_read_as_a_range_or_a_list),
	    cmocka_unit_test(keys_get_numbers_in_their_order),
	    cmocka_unit_test(labels_stay_sorted_and_none_twice),
	    cmocka_unit_test(a_difference_of_labels_is_walked),
	    cmocka_unit_test(dates_are_one_text),
	    cmocka_unit_test(every_column_has_its_bit_and_part),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
