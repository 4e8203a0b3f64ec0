/* Every table and column of a new store has its row in the table of places, and the table names none that is gone. */
#include "desk.h"

#include <sqlite3.h>

#include "model/place.h"

/* The schema is asked beside the program, which lets no statement of its own ask it. */
static sqlite3_stmt *columns_of(sqlite3 **db, const struct desk *d)
{
	sqlite3_stmt *s;
	assert_int_equal(sqlite3_open_v2(d->path, db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(*db,
	                     "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c"
	                     " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
	                     -1, &s, NULL),
	    SQLITE_OK);
	return s;
}

static const char *text(sqlite3_stmt *s, int column)
{
	return (const char *)sqlite3_column_text(s, column);
}

static void every_column_is_decided(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int columns = 0, undecided = 0;
	sqlite3 *db;
	sqlite3_stmt *s = columns_of(&db, &d);
	for (; sqlite3_step(s) == SQLITE_ROW; columns++) {
		const struct place *p = subject_place(text(s, 0));
		if (p && column_listed(p->personal, text(s, 1)) != column_listed(p->plain, text(s, 1)))
			continue;
		print_error("%s.%s: what does an erasure do with it? (core/model/place.c)\n", text(s, 0), text(s, 1));
		undecided++;
	}
	sqlite3_finalize(s);
	sqlite3_close(db);
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
	sqlite3 *db;
	sqlite3_stmt *s = columns_of(&db, &d);
	while (sqlite3_step(s) == SQLITE_ROW)
		there++;
	sqlite3_finalize(s);
	sqlite3_close(db);
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
	sqlite3 *db;
	sqlite3_stmt *s;
	int seen = 0;
	(void)state;
	desk_open(&d);
	assert_int_equal(sqlite3_open_v2(d.path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
	                     "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_index_list(m.name) i JOIN"
	                     " pragma_index_info(i.name) c WHERE m.type = 'table' AND i.\"unique\" AND c.name IS NOT NULL",
	                     -1, &s, NULL),
	    SQLITE_OK);
	while (sqlite3_step(s) == SQLITE_ROW) {
		const struct place *p = subject_place(text(s, 0));
		if (!p || !column_listed(subject_texts(p), text(s, 1)))
			continue;
		seen++;
		enum place_cut how = subject_cut(p, text(s, 1));
		if (how == CUT_MARKED || how == CUT_WORD)
			print_error("%s.%s: two that are cut alike cannot both be there\n", text(s, 0), text(s, 1));
		assert_true(how != CUT_MARKED && how != CUT_WORD);
	}
	sqlite3_finalize(s);
	sqlite3_close(db);
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
