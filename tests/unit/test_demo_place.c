/* Making a sample store: is it the same again, whom does it replace, and does it stop when told? */
#include <sys/stat.h>

#include "demo_store.h"
#include "of_sqlite.h"

enum { FEW = 60 };

static int set_up(void **state)
{
	(void)state;
	snprintf(folder, sizeof folder, "/tmp/ombud-demo-XXXXXX");
	return mkdtemp(folder) ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	remove_folder();
	return 0;
}

/* ---- the same again ------------------------------------------------------------------------------- */

/* Everything but random keys, what hangs on them, and who ran it. */
static const char *const contents[] = {
    "SELECT id || '|' || kind || '|' || state || '|' || priority || '|' || ifnull(assignee_id, 0) ||"
    " '|' || subject || '|' || received_at || '|' || updated_at || '|' || due_at || '|' || strict_at"
    " || '|' || resolution || '|' || answered_at || '|' || n_messages || '|' || size FROM ticket"
    " ORDER BY id",
    "SELECT field || '|' || person_id || '|' || n || '|' || value || '|' || source FROM datum"
    " ORDER BY field, person_id, n",
    "SELECT id || '|' || case_id || '|' || direction || '|' || at || '|' || ifnull(agent_id, 0) ||"
    " '|' || sender || '|' || subject || '|' || body || '|' || charset || '|' || message_id ||"
    " hex(hash) FROM message ORDER BY id",
    "SELECT message_id || '|' || until_day || '|' || hex(bytes) FROM message_raw ORDER BY 1",
    "SELECT message_id || '|' || name || '|' || type || '|' || size || hex(bytes) FROM attachment"
    " ORDER BY id",
    "SELECT name || '|' || ticket_id FROM label ORDER BY 1",
    "SELECT a_id || '|' || b_id || '|' || type FROM link ORDER BY id",
    "SELECT case_id || '|' || kind || '|' || rule FROM hint ORDER BY id",
    "SELECT ticket_id || '|' || at || '|' || type || '|' || from_day || '|' || to_day FROM clock_event"
    " ORDER BY id",
    "SELECT name || '|' || roles || '|' || qualified_until FROM agent ORDER BY id",
    "SELECT name || '|' || text FROM saved_filter ORDER BY id",
    "SELECT seq || '|' || at || '|' || act || '|' || object || '|' || object_id FROM audit"
    " ORDER BY seq",
};

static size_t rows_that_differ(struct ombud_session *a, struct ombud_session *b)
{
	size_t differ = 0;
	for (size_t i = 0; i < sizeof contents / sizeof *contents; i++) {
		struct rows x = db_select_text(a->db, &a->err, contents[i], NULL, 0);
		struct rows y = db_select_text(b->db, &b->err, contents[i], NULL, 0);
		size_t n = 0;
		bool more_x, more_y;
		while ((more_x = db_next(&x)) & (more_y = db_next(&y))) {
			differ += strcmp(db_text(&x, 0), db_text(&y, 0)) != 0;
			n++;
		}
		differ += more_x != more_y;
		assert_int_equal(db_end(&x), OMBUD_OK);
		assert_int_equal(db_end(&y), OMBUD_OK);
		assert_true(n > 0);
	}
	return differ;
}

static void the_same_seed_makes_the_same_store(void **state)
{
	char one[96], two[96];
	(void)state;
	snprintf(one, sizeof one, "%s", in_folder("one.db"));
	snprintf(two, sizeof two, "%s", in_folder("two.db"));
	must_make(one, 400, 7, NOW);
	must_make(two, 400, 7, NOW);
	/* Opening writes to the audit: only to read, and at the machine's own time. */
	struct ombud_open how = {.store = one, .user = "anna", .read_only = true};
	struct ombud_session *a, *b;
	char why[600];
	assert_int_equal(ombud_session_open(&a, &how, why, sizeof why), OMBUD_OK);
	how.store = two;
	assert_int_equal(ombud_session_open(&b, &how, why, sizeof why), OMBUD_OK);
	assert_int_equal(rows_that_differ(a, b), 0);
	ombud_session_close(b);
	must_make(in_folder("three.db"), 400, 8, NOW);
	how.store = path;
	assert_int_equal(ombud_session_open(&b, &how, why, sizeof why), OMBUD_OK);
	assert_true(rows_that_differ(a, b) > 1000);
	ombud_session_close(a);
	ombud_session_close(b);
}

static void any_size_and_any_day_will_do(void **state)
{
	/* The first of a year, the night that clocks change, a summer Sunday, a leap day. */
	static const char *const days[] = {
	    "2026-01-01T00:00:30Z", "2026-03-29T01:00:00Z", "2027-07-04T02:10:00Z", "2028-02-29T23:59:59Z"};
	static const int64_t sizes[] = {1, 2, 11, FEW};
	(void)state;
	for (size_t i = 0; i < 4; i++) {
		int64_t now;
		bool has_time;
		assert_true(instant_parse(days[i], strlen(days[i]), "Europe/Stockholm", &now, &has_time));
		unlink(in_folder("one.db"));
		must_make(in_folder("one.db"), sizes[i], (int64_t)i, now);
		struct ombud_session *s = open_desk(path, now);
		assert_int_equal(number(s, "SELECT count(*) FROM ticket"), sizes[i]);
		assert_true(number(s, "SELECT max(received_at) FROM ticket") < now);
		ombud_session_close(s);
	}
}

static void sizes_out_of_range_are_refused(void **state)
{
	char why[600];
	(void)state;
	assert_int_equal(make(in_folder("three.db"), 0, 1, NOW, why), OMBUD_INPUT);
	assert_int_equal(make(in_folder("three.db"), 1000001, 1, NOW, why), OMBUD_INPUT);
	assert_non_null(strstr(why, "1000000"));
}

/* ---- whom it replaces ------------------------------------------------------------------------------ */

static void a_desk_is_never_replaced(void **state)
{
	char why[600], own[96];
	(void)state;
	snprintf(own, sizeof own, "%s", in_folder("own.db"));
	struct ombud_open how = {.store = own, .user = "anna", .now = NOW};
	assert_int_equal(ombud_store_init(&how, why, sizeof why), OMBUD_OK);
	struct stat before, after;
	assert_int_equal(stat(own, &before), 0);
	assert_int_equal(make(own, FEW, 1, NOW, why), OMBUD_CONFLICT);
	assert_non_null(strstr(why, "no sample store"));
	assert_int_equal(stat(own, &after), 0);
	assert_true(before.st_ino == after.st_ino && before.st_size == after.st_size);
	struct ombud_session *s = open_desk(own, NOW);
	assert_false(ombud_is_demo(s));
	ombud_session_close(s);
}

static void other_files_are_never_replaced(void **state)
{
	char why[600], line[32] = "";
	(void)state;
	FILE *f = fopen(in_folder("text.db"), "w");
	assert_non_null(f);
	fputs("my only copy\n", f);
	fclose(f);
	assert_int_equal(make(path, FEW, 1, NOW, why), OMBUD_CONFLICT);
	f = fopen(path, "r");
	assert_non_null(fgets(line, sizeof line, f));
	fclose(f);
	assert_string_equal(line, "my only copy\n");
	/* A link is not followed, even to a sample store. */
	char target[96];
	must_make(in_folder("target.db"), 2, 1, NOW);
	snprintf(target, sizeof target, "%s", path);
	assert_int_equal(symlink(target, in_folder("link.db")), 0);
	assert_int_equal(make(path, FEW, 1, NOW, why), OMBUD_CONFLICT);
	assert_int_equal(make(folder, FEW, 1, NOW, why), OMBUD_CONFLICT);
}

/* In a database that holds a store none is made, whatever it holds: test_refused.sh. */
static bool is_there(const char *test)
{
	struct ombud_session *s = open_desk(path, NOW);
	bool there = not_sqlite(s->db, test, "a sample store's file is replaced by another");
	ombud_session_close(s);
	return there;
}

static void a_sample_store_is_replaced_by_a_new_one(void **state)
{
	(void)state;
	unlink(in_folder("two.db"));
	must_make(path, FEW, 3, NOW);
	if (is_there(__func__))
		return;
	must_make(path, FEW + 5, 3, NOW);
	struct ombud_session *s = open_desk(path, NOW);
	assert_true(ombud_is_demo(s));
	assert_int_equal(number(s, "SELECT count(*) FROM ticket"), FEW + 5);
	ombud_session_close(s);
	assert_int_equal(access(in_folder("two.db.new"), F_OK), -1);
}

static void one_that_is_open_is_not_replaced(void **state)
{
	char why[600];
	(void)state;
	unlink(in_folder("two.db"));
	must_make(path, 3, 3, NOW);
	if (is_there(__func__))
		return;
	struct ombud_session *s = open_desk(path, NOW);
	assert_int_equal(make(path, FEW, 3, NOW, why), OMBUD_BUSY);
	assert_non_null(strstr(why, "open in another desk"));
	assert_int_equal(access(in_folder("two.db.new"), F_OK), -1);
	assert_int_equal(number(s, "SELECT count(*) FROM ticket"), 3);
	ombud_session_close(s);
	must_make(in_folder("two.db"), 4, 3, NOW);
}

/* ---- stopping --------------------------------------------------------------------------------------- */

struct watch {
	int64_t calls, last, stop_at;
};

static bool on_progress(void *data, const struct ombud_progress *p)
{
	struct watch *w = data;
	w->calls++;
	assert_true(p->done >= w->last && p->done <= p->total);
	w->last = p->done;
	return !w->stop_at || p->done < w->stop_at;
}

static void progress_reaches_the_end_and_stops_when_told(void **state)
{
	char why[600];
	struct watch w = {0};
	(void)state;
	unlink(in_folder("one.db"));
	must_make(path, FEW, 4, NOW);
	if (is_there(__func__))
		return;
	struct ombud_demo_how how = {.store = path,
	    .user = "anna",
	    .tickets = 300,
	    .seed = 1,
	    .now = NOW,
	    .progress = on_progress,
	    .progress_data = &w};
	w.stop_at = 1;
	assert_int_equal(ombud_demo(&how, why, sizeof why), OMBUD_CANCELLED);
	struct ombud_session *s = open_desk(path, NOW);
	assert_int_equal(number(s, "SELECT count(*) FROM ticket"), FEW); /* the one before stays */
	ombud_session_close(s);
	assert_int_equal(access(in_folder("one.db.new"), F_OK), -1);
	w = (struct watch){0};
	how.store = in_folder("one.db");
	assert_int_equal(ombud_demo(&how, why, sizeof why), OMBUD_OK);
	assert_true(w.calls >= 1 && w.last == 300);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_same_seed_makes_the_same_store),
	    cmocka_unit_test(any_size_and_any_day_will_do),
	    cmocka_unit_test(sizes_out_of_range_are_refused),
	    cmocka_unit_test(a_desk_is_never_replaced),
	    cmocka_unit_test(other_files_are_never_replaced),
	    cmocka_unit_test(a_sample_store_is_replaced_by_a_new_one),
	    cmocka_unit_test(one_that_is_open_is_not_replaced),
	    cmocka_unit_test(progress_reaches_the_end_and_stops_when_told),
	};
	return cmocka_run_group_tests_name("demo place", tests, set_up, tear_down);
}
