/* One session's changes through the gate: apply, rehearse, repeat, undo, redo, refuse. */
#include "desk.h"

static void what_is_changed_is_read_back(void **state)
{
	struct desk *d = *state;
	int64_t id = new_ticket(d->s, "access", "What do you hold?");
	assert_string_equal(row(d->s, id).assignee, "");
	must(d->s, id, WORDS("assign", "@me"));
	must(d->s, id, WORDS("priority", "high"));
	must(d->s, id, WORDS("label", "vip", "legal"));
	struct ombud_row r = row(d->s, id);
	assert_string_equal(r.assignee, "@me");
	assert_string_equal(r.priority, "high");
	assert_non_null(strstr(r.labels, "vip"));
	assert_non_null(strstr(r.labels, "legal"));
	assert_int_equal(count(d->s, "assignee:@me label:vip"), 1);
	assert_int_equal(count(d->s, "no:assignee"), 0);
	must_be_whole(d->s);
}

static void a_list_is_in_order_and_whole(void **state)
{
	struct desk *d = *state;
	struct ombud_list *l;
	int64_t made[7];
	for (size_t i = 0; i < 7; i++)
		made[i] = new_ticket(d->s, i % 2 ? "access" : "erasure", "One of seven");
	struct ombud_list_how how = {.filter = "kind:erasure", .sort = "-id"};
	assert_int_equal(ombud_list_open(&l, d->s, &how), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_true(ombud_list_complete(l));
	assert_int_equal(ombud_list_known(l), 4);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(ombud_list_id(l, i), made[6 - 2 * i]);
	assert_int_equal(ombud_list_find(l, made[0]), 3);
	assert_true(ombud_list_find(l, made[1]) == SIZE_MAX);
	struct ombud_rows *rows;
	assert_int_equal(ombud_list_rows(&rows, l, 1, 2), OMBUD_OK);
	assert_int_equal(rows->n, 2);
	assert_int_equal(rows->v[0].id, made[4]);
	assert_string_equal(rows->v[1].kind, "erasure");
	ombud_rows_free(rows);
	ombud_list_free(l);
}

/* The same outcome, verdict by verdict, field by field. */
static void assert_same(const struct ombud_result *a, const struct ombud_result *b)
{
	assert_int_equal(a->n, b->n);
	assert_int_equal(a->applied, b->applied);
	assert_int_equal(a->skipped, b->skipped);
	assert_int_equal(a->unchanged, b->unchanged);
	assert_int_equal(a->missing, b->missing);
	for (size_t i = 0; i < a->n; i++) {
		assert_int_equal(a->v[i].id, b->v[i].id);
		assert_int_equal(a->v[i].verdict, b->v[i].verdict);
		assert_int_equal(a->v[i].version, b->v[i].version);
		assert_string_equal(a->v[i].why, b->v[i].why);
		assert_int_equal(a->v[i].n_changes, b->v[i].n_changes);
		for (size_t k = 0; k < a->v[i].n_changes; k++) {
			assert_string_equal(a->v[i].changes[k].field, b->v[i].changes[k].field);
			assert_string_equal(a->v[i].changes[k].before, b->v[i].changes[k].before);
			assert_string_equal(a->v[i].changes[k].after, b->v[i].changes[k].after);
		}
	}
}

static void a_rehearsal_tells_what_applying_does_and_leaves_no_trace(void **state)
{
	struct desk *d = *state;
	int64_t ids[5];
	for (size_t i = 0; i < 4; i++)
		ids[i] = new_ticket(d->s, i < 2 ? "howto" : "access", "To be moved");
	ids[4] = 4711; /* nobody's */
	must(d->s, ids[0], WORDS("priority", "urgent"));
	struct ombud_row before = row(d->s, ids[1]);
	int64_t version = before.version, audit = audit_entries(d->s);
	struct ombud_result *tried, *done;
	struct ombud_request base = {.ids = ids, .n_ids = 5, .rehearse = true, .effects = true};
	const char *const *words = WORDS("priority", "urgent");
	assert_int_equal(desk_run(&tried, d->s, base, words), OMBUD_OK);
	assert_int_equal(tried->applied, 3);
	assert_int_equal(tried->unchanged, 1);
	assert_int_equal(tried->missing, 1);
	assert_int_equal(tried->entry, 0);

	assert_int_equal(row(d->s, ids[1]).version, version);
	assert_string_equal(row(d->s, ids[1]).priority, "normal");
	assert_int_equal(audit_entries(d->s), audit);

	base.rehearse = false;
	assert_int_equal(desk_run(&done, d->s, base, words), OMBUD_OK);
	assert_same(tried, done);
	assert_true(done->entry > 0);
	assert_int_equal(tried->n_effects, done->n_effects);
	for (size_t i = 0; i < done->n_effects; i++) {
		assert_string_equal(tried->effects[i].filter, done->effects[i].filter);
		assert_int_equal(tried->effects[i].after, done->effects[i].after);
	}
	assert_true(row(d->s, ids[1]).version > version);
	assert_true(audit_entries(d->s) > audit);
	ombud_result_free(tried);
	ombud_result_free(done);
	must_be_whole(d->s);
}

static void a_token_works_once(void **state)
{
	struct desk *d = *state;
	struct ombud_result *first, *again;
	int64_t id = new_ticket(d->s, "howto", "Once");
	struct ombud_request base = {.ids = &id, .n_ids = 1, .token = "the-same"};
	assert_int_equal(desk_run(&first, d->s, base, WORDS("note", "only once")), OMBUD_OK);
	int64_t version = row(d->s, id).version, audit = audit_entries(d->s);
	assert_false(first->repeated);
	/* A second session, as after a line that dropped. */
	struct ombud_session *other = desk_session(d, NULL);
	assert_int_equal(desk_run(&again, other, base, WORDS("note", "only once")), OMBUD_OK);
	assert_true(again->repeated);
	assert_int_equal(again->entry, first->entry);
	assert_int_equal(row(other, id).version, version);
	assert_true(audit_entries(other) <= audit + 1); /* the session's own announcement */
	ombud_result_free(first);
	ombud_result_free(again);
	row(other, 0);
	ombud_session_close(other);
}

static void undo_and_redo_are_changes_too(void **state)
{
	struct desk *d = *state;
	struct ombud_result *r;
	int64_t id = new_ticket(d->s, "howto", "There and back");
	int64_t assign = must(d->s, id, WORDS("assign", "@me"));
	must(d->s, id, WORDS("label", "vip"));
	int64_t audit = audit_entries(d->s);
	/* Out of order: nothing later touched the assignee. */
	assert_int_equal(ombud_undo(&r, d->s, assign), OMBUD_OK);
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	assert_string_equal(row(d->s, id).assignee, "");
	assert_non_null(strstr(row(d->s, id).labels, "vip"));
	assert_int_equal(ombud_redo(&r, d->s, 0), OMBUD_OK);
	ombud_result_free(r);
	assert_string_equal(row(d->s, id).assignee, "@me");
	assert_int_equal(ombud_undo(&r, d->s, 0), OMBUD_OK);
	ombud_result_free(r);
	assert_int_equal(ombud_undo(&r, d->s, 999), OMBUD_NOTFOUND);
	assert_true(audit_entries(d->s) >= audit + 3);
	must_be_whole(d->s);
}

static void what_is_wrong_changes_nothing(void **state)
{
	struct desk *d = *state;
	struct ombud_result *r = NULL;
	int64_t id = new_ticket(d->s, "access", "Stays");
	int64_t audit = audit_entries(d->s);
	static const struct {
		const char *filter;
		enum ombud_status status;
	} wrong[] = {{"", OMBUD_SYNTAX}, {"   ", OMBUD_SYNTAX}, {"kind:((", OMBUD_SYNTAX},
	    {"assigne:@me", OMBUD_SYNTAX}, {"subject:/(/", OMBUD_SYNTAX}};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct ombud_request base = {.filter = wrong[i].filter};
		assert_int_equal(
		    desk_run(&r, d->s, base, WORDS("label", "vip")), wrong[i].status);
		assert_null(r);
		assert_true(ombud_error(d->s)[0]);
	}
	assert_int_not_equal(desk_run(&r, d->s, (struct ombud_request){.ids = &id, .n_ids = 1},
	    WORDS("wibble", "x")), OMBUD_OK);
	assert_int_not_equal(desk_run(&r, d->s, (struct ombud_request){.ids = &id, .n_ids = 1},
	    WORDS("assign")), OMBUD_OK);
	assert_int_equal(count(d->s, "label:vip"), 0);
	assert_int_equal(audit_entries(d->s), audit);
}

static bool after_two(void *data, int64_t done, int64_t total)
{
	(void)total;
	*(int64_t *)data = done;
	return false;
}

/* What progress takes back is taken back whole, and said. */
static void a_cancelled_change_leaves_nothing_half(void **state)
{
	struct desk *d = *state;
	struct ombud_result *r = NULL;
	int64_t seen = -1;
	for (int i = 0; i < 5; i++)
		new_ticket(d->s, "howto", "Many");
	struct ombud_request base = {
	    .filter = "kind:howto", .progress = after_two, .progress_data = &seen};
	assert_int_equal(desk_run(&r, d->s, base, WORDS("label", "vip")), OMBUD_CANCELLED);
	assert_true(seen >= 0);
	assert_int_equal(count(d->s, "label:vip"), 0);
	ombud_result_free(r);
	must_be_whole(d->s);
}

static void the_journal_tells_it_newest_first(void **state)
{
	struct desk *d = *state;
	struct ombud_entries *e;
	int64_t id = new_ticket(d->s, "howto", "Told");
	must(d->s, id, WORDS("assign", "@me"));
	must(d->s, id, WORDS("note", "Lind called about 070-174 06 05"));
	assert_int_equal(ombud_journal(&e, d->s, false, 10), OMBUD_OK);
	assert_int_equal(e->n, 3);
	assert_true(e->v[0].id > e->v[1].id && e->v[1].id > e->v[2].id);
	assert_string_equal(e->v[0].who, "anna");
	for (size_t i = 0; i < e->n; i++) {
		assert_null(strstr(e->v[i].sentence, "Lind"));
		assert_null(strstr(e->v[i].sentence, "070"));
		assert_null(strstr(e->v[i].sentence, "Told"));
	}
	ombud_entries_free(e);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, desk_setup, desk_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(what_is_changed_is_read_back),
	    TEST(a_list_is_in_order_and_whole),
	    TEST(a_rehearsal_tells_what_applying_does_and_leaves_no_trace),
	    TEST(a_token_works_once),
	    TEST(undo_and_redo_are_changes_too),
	    TEST(what_is_wrong_changes_nothing),
	    TEST(a_cancelled_change_leaves_nothing_half),
	    TEST(the_journal_tells_it_newest_first),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	row(NULL, 0);
	return failed;
}
