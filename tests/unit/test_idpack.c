/* Sets of ids in few bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/idpack.h"

static size_t pack(struct buf *b, const int64_t *ids, size_t n)
{
	idpack_add(b, ids, n);
	struct idwalk w = idwalk_over(buf_text(b), b->len);
	int64_t id;
	size_t i = 0;
	while (idwalk_next(&w, &id)) {
		assert_true(i < n);
		assert_int_equal(id, ids[i++]);
	}
	assert_int_equal(i, n);
	assert_false(w.damaged);
	return b->len;
}

static void what_is_packed_comes_back(void **state)
{
	(void)state;
	static const int64_t sets[][6] = {
	    {1}, {1, 2, 3}, {7, 9, 10, 11, 500}, {INT64_MAX - 1}, {127, 128, 129, 16384, 16385}};
	static const size_t n[] = {1, 3, 5, 1, 5};
	for (size_t i = 0; i < sizeof n / sizeof *n; i++) {
		struct buf b = {0};
		pack(&b, sets[i], n[i]);
		buf_free(&b);
	}
	struct buf none = {0};
	assert_int_equal(pack(&none, NULL, 0), 0);
}

static void random_sets_come_back_and_answer(void **state)
{
	(void)state;
	srand(7);
	for (int round = 0; round < 300; round++) {
		int64_t ids[200], id = 0;
		size_t n = (size_t)(rand() % 200);
		for (size_t i = 0; i < n; i++)
			ids[i] = id += 1 + (rand() % 3 ? 0 : rand() % 1000);
		struct buf b = {0};
		pack(&b, ids, n);
		for (int64_t ask = 0; ask < 300; ask++) {
			bool in = false;
			for (size_t i = 0; i < n; i++)
				in |= ids[i] == ask;
			assert_int_equal(idpack_has(buf_text(&b), b.len, ask), in);
		}
		buf_free(&b);
	}
}

static void neighbours_take_five_bytes(void **state)
{
	(void)state;
	int64_t *ids = mem_alloc(100000 * sizeof *ids);
	for (int i = 0; i < 100000; i++)
		ids[i] = 200001 + i;
	struct buf b = {0};
	assert_true(pack(&b, ids, 100000) <= 6);
	buf_free(&b);
	mem_free(ids);
}

/* Whatever bytes come: a walk ends, and says that they are no pack. */
static void damaged_bytes_end_the_walk(void **state)
{
	(void)state;
	static const char *const bad[] = {"\x80", "\x01\x80", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
	    "\x01\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x01\x01"};
	static const size_t n[] = {1, 2, 11, 12};
	for (size_t i = 0; i < sizeof n / sizeof *n; i++) {
		struct idwalk w = idwalk_over(bad[i], n[i]);
		int64_t id;
		for (int k = 0; k < 10 && idwalk_next(&w, &id); k++)
			assert_true(id > 0);
		assert_false(idpack_has(bad[i], n[i], 5));
	}
	struct idwalk w = idwalk_over("\x01\x80", 2);
	int64_t id;
	assert_false(idwalk_next(&w, &id));
	assert_true(w.damaged);
}

static void numbers_keep_their_order(void **state)
{
	(void)state;
	static const int64_t v[] = {3, 0, 128, 1, INT64_MAX, 2};
	struct buf b = {0};
	numpack_add(&b, v, 6);
	struct idwalk w = idwalk_over(buf_text(&b), b.len);
	int64_t got;
	for (int i = 0; i < 6; i++) {
		assert_true(numwalk_next(&w, &got));
		assert_int_equal(got, v[i]);
	}
	assert_false(numwalk_next(&w, &got));
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_packed_comes_back),
	    cmocka_unit_test(random_sets_come_back_and_answer),
	    cmocka_unit_test(neighbours_take_five_bytes),
	    cmocka_unit_test(damaged_bytes_end_the_walk),
	    cmocka_unit_test(numbers_keep_their_order),
	};
	return cmocka_run_group_tests_name("idpack", tests, NULL, NULL);
}
