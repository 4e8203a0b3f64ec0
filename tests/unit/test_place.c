/* Every table and column of a new store has its row in the table of places, and the table names none that is gone. */
#include "desk.h"
#include "engine.h"

#include "model/place.h"

static void every_column_is_decided(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int columns = 0, undecided = 0;
	struct err err;
	struct rows r = engine_columns(&d, &err, COLUMNS_AND_KEYS);
	for (; db_next(&r); columns++) {
		const struct place *p = subject_place(db_text(&r, 0));
		if (p && column_listed(p->personal, db_text(&r, 1)) != column_listed(p->plain, db_text(&r, 1)))
			continue;
		print_error("%s.%s: what does an erasure do with it? (core/model/place.c)\n", db_text(&r, 0), db_text(&r, 1));
		undecided++;
	}
	engine_columns_end(&d, &r);
	assert_true(columns > 300);
	assert_int_equal(undecided, 0);
	desk_close(&d);
}

static int named(const char *list)
{
	int n = 0;
	for (const char *p = list; *p; p += strcspn(p, " "), p += *p == ' ')
		n++;
	return n;
}

static void no_row_is_of_what_is_gone(void **state)
{
	struct desk d;
	size_t n, there = 0, in_rows = 0;
	(void)state;
	desk_open(&d);
	struct err err;
	struct rows r = engine_columns(&d, &err, COLUMNS_AND_KEYS);
	while (db_next(&r))
		there++;
	engine_columns_end(&d, &r);
	const struct place *v = subject_places(&n);
	for (size_t i = 0; i < n; i++)
		in_rows += (size_t)(named(v[i].personal) + named(v[i].plain));
	assert_int_equal(in_rows, there);
	desk_close(&d);
}

/* What stays says why; what goes or is cut has something that can. */
static void what_stays_says_why(void **state)
{
	size_t n;
	(void)state;
	const struct place *v = subject_places(&n);
	for (size_t i = 0; i < n; i++) {
		bool keeps = v[i].act == PLACE_KEEP || v[i].act == PLACE_BLANK;
		assert_true(!keeps || v[i].why[0]);
		assert_true(v[i].act == PLACE_KEEP || v[i].personal[0] || v[i].link == LINK_SELF);
		assert_true(v[i].act != PLACE_KEEP || !v[i].personal[0]);
	}
}

/* Two rows of which the same word was cut would be one under a unique index, and the erasure would stop there. */
static void what_is_unique_is_numbered_or_goes(void **state)
{
	struct desk d;
	struct err err;
	int seen = 0;
	(void)state;
	desk_open(&d);
	struct rows r = engine_columns(&d, &err, COLUMNS_UNIQUE);
	while (db_next(&r)) {
		const struct place *p = subject_place(db_text(&r, 0));
		if (!p || !column_listed(subject_texts(p), db_text(&r, 1)))
			continue;
		seen++;
		enum place_cut how = subject_cut(p, db_text(&r, 1));
		if (how == CUT_MARKED || how == CUT_WORD)
			print_error("%s.%s: two that are cut alike cannot both be there\n", db_text(&r, 0), db_text(&r, 1));
		assert_true(how != CUT_MARKED && how != CUT_WORD);
	}
	engine_columns_end(&d, &r);
	assert_true(seen >= 3);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_column_is_decided),
	    cmocka_unit_test(no_row_is_of_what_is_gone),
	    cmocka_unit_test(what_stays_says_why),
	    cmocka_unit_test(what_is_unique_is_numbered_or_goes),
	};
	return cmocka_run_group_tests_name("place", tests, NULL, NULL);
}
