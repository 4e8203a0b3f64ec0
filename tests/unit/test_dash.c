/* The dashboard: each figure is what its filter counts, whatever is asked of the desk and for how long. */
#include "demo_store.h"

#include "list/facet.h"

static struct ombud_session *s;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-dash-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 400, 3, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static size_t each_is_counted(const char *filter, int days)
{
	struct ombud_dash_block *b;
	size_t figures = 0;
	enum ombud_status status;
	for (size_t i = 0; (status = ombud_dash(&b, s, filter, days, i)) == OMBUD_OK; i++) {
		for (size_t k = 0; k < b->n_rows * b->n_columns; k++, figures++) {
			int64_t n;
			assert_int_equal(ombud_count(&n, s, b->v[k].filter), OMBUD_OK);
			if (b->v[k].tenths)
				continue;
			if (n != b->v[k].n)
				fail_msg("%s, %s: %lld, and a list of it has %lld", b->title, b->v[k].filter,
				    (long long)b->v[k].n, (long long)n);
		}
		ombud_dash_free(b);
	}
	assert_int_equal(status, OMBUD_NOTFOUND);
	return figures;
}

static void each_figure_is_what_its_filter_counts(void **state)
{
	static const char *const filters[] = {"", "kind:access or kind:erasure sort:due", "subject:/e/i", "+idcheck"};
	(void)state;
	for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
		assert_true(each_is_counted(filters[i], i % 2 ? 7 : 28) > 30);
}

static int64_t sum_of(const char *title, const char *column)
{
	struct ombud_dash_block *b;
	int64_t sum = -1;
	for (size_t i = 0; ombud_dash(&b, s, "", 28, i) == OMBUD_OK; i++) {
		for (size_t k = 0; strcmp(b->title, title) == 0 && k < b->n_rows * b->n_columns; k++)
			if (strcmp(b->columns[k % b->n_columns], column) == 0)
				sum = (sum < 0 ? 0 : sum) + b->v[k].n;
		ombud_dash_free(b);
	}
	return sum;
}

/* What is open is each agent's or nobody's, of some kind, and of some age. */
static void blocks_leave_no_ticket_out(void **state)
{
	int64_t open;
	(void)state;
	assert_int_equal(ombud_count(&open, s, "is:open"), OMBUD_OK);
	assert_int_equal(sum_of("By agent", "open"), open);
	assert_int_equal(sum_of("By kind", "open"), open);
	assert_int_equal(sum_of("Age of what is open", "now"), open);
}

/* By hand: the days of each ticket that ended, in order. */
static void days_to_the_end_are_those_of_what_ended(void **state)
{
	struct ombud_facets *f;
	struct ombud_list *l;
	struct ombud_rows *r;
	int64_t days[400], n, closed;
	(void)state;
	assert_int_equal(facets_days(&f, s, "closed:2026-11", "kind", 90), OMBUD_OK);
	assert_true(f->n > 3);
	for (size_t i = 0; i < f->n; i++) {
		char filter[100];
		snprintf(filter, sizeof filter, "closed:2026-11 %s", f->v[i].term);
		assert_int_equal(ombud_list_open(&l, s, &(struct ombud_list_how){.filter = filter}), OMBUD_OK);
		assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
		n = (int64_t)ombud_list_known(l);
		assert_int_equal(ombud_list_rows(&r, l, 0, (size_t)n), OMBUD_OK);
		for (int64_t k = 0; k < n; k++) {
			char text[80];
			snprintf(text, sizeof text, "SELECT closed_at FROM ticket WHERE id = %lld", (long long)r->v[k].id);
			closed = number(s, text);
			days[k] = local_day(s->constants.zone, closed) - local_day(s->constants.zone, r->v[k].received);
		}
		int64_t below = 0, within = 0;
		for (int64_t k = 0; k < n; k++) {
			below += days[k] * 10 < f->v[i].count;
			within += days[k] * 10 <= f->v[i].count;
		}
		assert_true(within * 10 >= n * 9 && below * 10 < n * 9);
		ombud_rows_free(r);
		ombud_list_free(l);
	}
	ombud_facets_free(f);
	assert_int_equal(facets_days(&f, s, "closed:2026-11", "assignee", 50), OMBUD_OK);
	assert_true(f->n > 3);
	ombud_facets_free(f);
}

static size_t late_rows(const struct ombud_dash_block *b, int64_t *late)
{
	*late = 0;
	for (size_t i = 0; i < b->n_rows; i++)
		*late += b->v[i].n;
	return b->n_rows;
}

/* The very tickets of the forecast, which no words select; where there are none it is said. */
static void what_will_be_late_stands_day_by_day(void **state)
{
	struct ombud_dash_block *b;
	struct ombud_forecast *f;
	int64_t late;
	(void)state;
	assert_int_equal(ombud_forecast(&f, s, "", 10), OMBUD_OK);
	assert_int_equal(ombud_dash(&b, s, "", 28, OMBUD_DASH_FORECAST), OMBUD_OK);
	assert_string_equal(b->title, "Late at today's pace");
	assert_int_equal(late_rows(b, &late), 10);
	assert_true(late > 0);
	for (size_t i = 0; i < f->n; i++) {
		assert_int_equal(b->v[i].n, f->v[i].n_late);
		assert_memory_equal(b->v[i].filter, "id:", 3);
		assert_memory_equal(b->rows[i], f->v[i].day, 10);
	}
	ombud_forecast_free(f);
	ombud_dash_free(b);
	assert_int_equal(ombud_dash(&b, s, "id:0", 28, OMBUD_DASH_FORECAST), OMBUD_OK);
	assert_int_equal(late_rows(b, &late), 1);
	assert_int_equal(late, 0);
	assert_string_equal(b->rows[0], "none in ten days");
	ombud_dash_free(b);
}

static void what_it_cannot_take_is_said(void **state)
{
	struct ombud_dash_block *b;
	(void)state;
	assert_int_equal(ombud_dash(&b, s, "", 0, 0), OMBUD_INPUT);
	assert_int_equal(ombud_dash(&b, s, "", 93, 0), OMBUD_INPUT);
	assert_int_equal(ombud_dash(&b, s, "kind:", 28, 0), OMBUD_SYNTAX);
	assert_int_equal(ombud_dash(&b, s, "", 28, 99), OMBUD_NOTFOUND);
	assert_null(b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_figure_is_what_its_filter_counts),
	    cmocka_unit_test(blocks_leave_no_ticket_out),
	    cmocka_unit_test(days_to_the_end_are_those_of_what_ended),
	    cmocka_unit_test(what_will_be_late_stands_day_by_day),
	    cmocka_unit_test(what_it_cannot_take_is_said),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
