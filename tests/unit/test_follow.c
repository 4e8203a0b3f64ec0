/* What is held of the store follows it: frozen lists, their drift and marks, counts of saved filters. */
#include <malloc.h>
#include <stddef.h>

size_t __sanitizer_get_current_allocated_bytes(void); /* of the sanitizer's allocator, where it is built in */

#include "list_desk.h"

/* The rows that are shown stay where they are, whatever happens to their tickets meanwhile. */
static void rows_do_not_move(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open", NULL);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	script("UPDATE ticket SET due_at = 5 WHERE id = 690"); /* far down: now the first */
	script("UPDATE ticket SET due_at = due_at + 90000000 WHERE id = 1");
	changed(690);
	changed(1);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_id(l, 0), 1001);
	assert_int_equal(ombud_list_id(l, 2), 1);
	assert_int_not_equal(ombud_list_find(l, 690), SIZE_MAX);
	assert_int_equal(ombud_list_known(l), MANY + 2);
	script("UPDATE ticket SET due_at = due_at - 90000000 WHERE id = 1");
	script("UPDATE ticket SET due_at = (SELECT due_at FROM ticket WHERE id = 689) + 1 WHERE id = 690");
	ombud_list_free(l);
}

static void drift_is(struct ombud_list *l, int64_t added, int64_t gone)
{
	struct ombud_drift d;
	if (ombud_list_drift(&d, l))
		fail_msg("%s", ombud_error(s));
	if (d.added != added || d.gone != gone)
		fail_msg("%lld added, %lld gone", (long long)d.added, (long long)d.gone);
}

static void drift_is_counted(void **state)
{
	(void)state;
	struct ombud_list *head = opened("is:open no:assignee", NULL);
	struct ombud_list *whole = opened("is:open no:assignee", NULL);
	struct ombud_list *mine = opened("assignee:@me", NULL);
	assert_int_equal(ombud_list_fill(head, 20), OMBUD_OK);
	assert_int_equal(ombud_list_fill(whole, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_fill(mine, SIZE_MAX), OMBUD_OK);
	drift_is(head, 0, 0);
	drift_is(whole, 0, 0);
	run((const char *const[]){"assign", "@me"}, 2, 5);
	drift_is(head, 0, 1); /* what moves up from below the page was never shown */
	drift_is(whole, 0, 1);
	drift_is(mine, 1, 0);
	run((const char *const[]){"assign", "@me"}, 2, 650);
	drift_is(head, 0, 1);
	drift_is(whole, 0, 2);
	drift_is(mine, 2, 0);
	put_ticket(2000, 4, 1, 0, 2, "new on the first page");
	put_ticket(2001, 4, 1, 0, 900, "new at the end");
	changed(2000);
	changed(2001);
	run((const char *const[]){"label", "+x"}, 2, 7); /* anything that moves the counter */
	drift_is(head, 1, 1);
	drift_is(whole, 2, 2);
	struct ombud_rows *rows;
	size_t at = ombud_list_find(head, 5);
	assert_int_equal(ombud_list_rows(&rows, head, at, 2), OMBUD_OK);
	assert_true(rows->v[0].gone);
	assert_int_equal(rows->v[0].id, 5);
	assert_string_equal(rows->v[0].subject, "numbered");
	assert_false(rows->v[1].gone);
	ombud_rows_free(rows);
	run((const char *const[]){"assign", "@nobody"}, 2, 5);
	run((const char *const[]){"assign", "@nobody"}, 2, 650);
	script("DELETE FROM ticket WHERE id >= 2000");
	ombud_list_free(head);
	ombud_list_free(whole);
	ombud_list_free(mine);
}

/* limit: in the filter is a limit like the caller's: what follows the last of the first ten was
 * never meant, changed or not. */
static void a_limit_in_the_filter_drifts_by_its_first(void **state)
{
	(void)state;
	struct ombud_list *first = opened("is:open id:1..700 limit:10", "id");
	assert_int_equal(ombud_list_fill(first, SIZE_MAX), OMBUD_OK);
	for (int64_t id = 20; id < 52; id++)
		run((const char *const[]){"label", "+x"}, 2, id);
	drift_is(first, 0, 0);
	run((const char *const[]){"label", "+x"}, 2, 5);
	drift_is(first, 0, 0);
	script("UPDATE ticket SET is_open = 0 WHERE id = 5");
	changed(5);
	drift_is(first, 1, 1); /* the eleventh moves up */
	script("UPDATE ticket SET is_open = 1 WHERE id = 5");
	changed(5);
	drift_is(first, 0, 0);
	ombud_list_free(first);
}

/* The second part is read after changes: the list ends where its limit: says. */
static void a_limit_in_the_filter_holds_while_it_is_read(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open id:1..700 limit:300", "id");
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), 200);
	for (int64_t id = 400; id < 403; id++)
		run((const char *const[]){"label", "+y"}, 2, id);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), 300);
	assert_true(ombud_list_find(l, 400) == SIZE_MAX);
	ombud_list_free(l);
}

static bool is_gone(struct ombud_list *l, int64_t id)
{
	struct ombud_rows *rows;
	bool gone;
	assert_int_equal(ombud_list_rows(&rows, l, ombud_list_find(l, id), 1), OMBUD_OK);
	assert_int_equal(rows->v[0].id, id);
	gone = rows->v[0].gone;
	ombud_rows_free(rows);
	return gone;
}

/* A page asks the filter of what the feed names, once, and keeps the answer. What is changed past
 * the feed here shows whether it was asked. */
static void marks_are_asked_once(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open id:1..700", "id");
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	script("UPDATE ticket SET is_open = 0 WHERE id IN (5, 6, 7)");
	changed(6);
	assert_false(is_gone(l, 5)); /* the feed does not name it: not asked */
	assert_true(is_gone(l, 6));
	script("UPDATE ticket SET is_open = 1 WHERE id = 6");
	run((const char *const[]){"label", "+w"}, 2, 9);
	assert_true(is_gone(l, 6)); /* as it was asked */
	assert_false(is_gone(l, 9));
	changed(6);
	changed(7);
	assert_false(is_gone(l, 6)); /* it came back */
	assert_true(is_gone(l, 7));
	changed(0); /* a change that names no ticket: all of them */
	assert_true(is_gone(l, 5));
	assert_true(is_gone(l, 7));
	script("UPDATE ticket SET is_open = 1 WHERE id IN (5, 7)");
	assert_true(is_gone(l, 5));
	assert_true(is_gone(l, 7));
	ombud_list_free(l);
	l = opened("is:open id:1..700", "id");
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_false(is_gone(l, 5));
	ombud_list_free(l);
}

static void save(const char *name, const char *filter)
{
	struct ombud_result *result;
	const char *const words[] = {"filter-save", "--name", name, "--filter", filter};
	if (ombud_run(&result, s, &(struct ombud_request){.words = words, .n_words = 5}))
		fail_msg("%s", ombud_error(s));
	ombud_result_free(result);
}

static int64_t count_of(const char *name)
{
	struct ombud_saved_list *l;
	int64_t n = -2;
	assert_int_equal(ombud_saved_filters(&l, s, true), OMBUD_OK);
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->v[i].name, name) == 0)
			n = l->v[i].count;
	ombud_saved_free(l);
	return n;
}

static void tagged_are(int64_t n)
{
	assert_int_equal(count_of("marked"), n);
	assert_int_equal(count_of("through"), n);
}

/* A limit makes the filter one whose tickets are kept for all facets. */
static int64_t facet_of_tagged(void)
{
	struct ombud_facets *f;
	int64_t n = 0;
	assert_int_equal(ombud_facets(&f, s, "is:tagged limit:100", "state", 20), OMBUD_OK);
	for (size_t i = 0; i < f->n; i++)
		n += f->v[i].count;
	ombud_facets_free(f);
	return n;
}

/* No entry of the audit tells of tags: what hangs on them follows them all the same. */
static void tags_are_followed(void **state)
{
	(void)state;
	save("marked", "is:tagged");
	save("through", "is:open q:marked");
	tagged_are(0);
	assert_int_equal(facet_of_tagged(), 0);
	struct ombud_list *l = opened("is:tagged", NULL);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	drift_is(l, 0, 0);
	for (int64_t id = 11; id <= 15; id++)
		ombud_tag(s, id, true);
	tagged_are(5);
	assert_int_equal(facet_of_tagged(), 5);
	drift_is(l, 5, 0);
	run((const char *const[]){"label", "+z"}, 2, 11);
	tagged_are(5);
	drift_is(l, 5, 0);
	ombud_tags_set(s, (const int64_t[]){12, 600}, 2);
	run((const char *const[]){"label", "+z"}, 2, 12); /* both at once */
	tagged_are(2);
	assert_int_equal(facet_of_tagged(), 2);
	drift_is(l, 2, 0);
	ombud_tag(s, 600, false);
	tagged_are(1);
	ombud_tags_set(s, NULL, 0);
	drift_is(l, 0, 0);
	ombud_list_free(l);
	script("DELETE FROM saved_filter WHERE name IN ('marked', 'through')");
}

static bool marked_gone(struct ombud_list *l, size_t at)
{
	struct ombud_rows *rows;
	assert_int_equal(ombud_list_rows(&rows, l, 0, SIZE_MAX), OMBUD_OK);
	bool gone = rows->v[at].gone;
	ombud_rows_free(rows);
	return gone;
}

/* A row that is untagged stays in a list of what is tagged, marked; tagged again it is as it was. */
static void rows_of_the_tagged_are_marked(void **state)
{
	(void)state;
	ombud_tags_set(s, (const int64_t[]){11, 12, 13}, 3);
	struct ombud_list *l = opened("is:tagged sort:id", NULL), *other = opened("is:open sort:id", NULL);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_true(ombud_list_asks_tags(l));
	assert_false(ombud_list_asks_tags(other));
	assert_false(marked_gone(l, 1));
	ombud_tag(s, 12, false);
	assert_false(marked_gone(l, 0));
	assert_true(marked_gone(l, 1));
	drift_is(l, 0, 1);
	ombud_tag(s, 12, true);
	assert_false(marked_gone(l, 1));
	drift_is(l, 0, 0);
	ombud_tags_set(s, NULL, 0);
	assert_true(marked_gone(l, 2));
	drift_is(l, 0, 3);
	ombud_list_free(l);
	ombud_list_free(other);
}

static bool asks_tags(const char *name)
{
	struct ombud_saved_list *all;
	bool asks = false;
	assert_int_equal(ombud_saved_filters(&all, s, true), OMBUD_OK);
	for (size_t i = 0; i < all->n; i++)
		asks |= strcmp(all->v[i].name, name) == 0 && all->v[i].asks_tags;
	ombud_saved_free(all);
	return asks;
}

/* Told by what the filter means, not by how it is written. */
static void who_asks_tags_is_known(void **state)
{
	(void)state;
	save("marked", "~T");
	save("through", "is:open q:marked");
	save("word", "subject:tagged");
	assert_true(asks_tags("marked"));
	assert_true(asks_tags("through"));
	assert_false(asks_tags("word"));
	script("DELETE FROM saved_filter WHERE name IN ('marked', 'through', 'word')");
}

static size_t in_use(void)
{
#ifdef __SANITIZE_ADDRESS__
	return __sanitizer_get_current_allocated_bytes();
#else
	struct mallinfo2 m = mallinfo2();
	return m.uordblks + m.hblkhd;
#endif
}

/* Each count keeps a bit for every ticket; a filter that is no more keeps none. */
static void counts_of_dropped_filters_are_freed(void **state)
{
	enum { FILTERS = 8, FAR = 16000000, EACH = FAR / 8 };
	char name[16];
	(void)state;
	put_ticket(FAR, 4, 1, 0, 2, "a number far away");
	changed(FAR);
	for (int i = 0; i < FILTERS; i++) {
		snprintf(name, sizeof name, "far%d", i);
		save(name, "id:*");
	}
	assert_true(count_of("far0") > MANY);
	size_t before = in_use();
	for (int i = 1; i < FILTERS; i++) {
		struct ombud_result *result;
		snprintf(name, sizeof name, "far%d", i);
		const char *const words[] = {"filter-rm", name};
		assert_int_equal(
		    ombud_run(&result, s, &(struct ombud_request){.words = words, .n_words = 2}), OMBUD_OK);
		ombud_result_free(result);
	}
	assert_true(count_of("far0") > MANY);
	assert_in_range(before - in_use(), (FILTERS - 2) * EACH, FILTERS * EACH);
	script("DELETE FROM saved_filter WHERE name = 'far0'");
	sql("DELETE FROM ticket WHERE id = %d", FAR);
	changed(FAR);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_do_not_move),
	    cmocka_unit_test(drift_is_counted),
	    cmocka_unit_test(a_limit_in_the_filter_drifts_by_its_first),
	    cmocka_unit_test(a_limit_in_the_filter_holds_while_it_is_read),
	    cmocka_unit_test(marks_are_asked_once),
	    cmocka_unit_test(tags_are_followed),
	    cmocka_unit_test(rows_of_the_tagged_are_marked),
	    cmocka_unit_test(who_asks_tags_is_known),
	    cmocka_unit_test(counts_of_dropped_filters_are_freed),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
