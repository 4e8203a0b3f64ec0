/* Lists as a front end holds them: frozen ids, drift, rows with masks, the access log. */
#include "base/alloc.h"
#include "base/time.h"
#include "ops/session.h"
#include "store/audit.h"
#include "store/ticket.h"

#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* Thursday 26 November 2026, 14:05 in Stockholm. */
#define NOW INT64_C(1795698300)
enum { MANY = 700 };

static char path[64];
static struct ombud_session *s;

static void script(const char *text)
{
	if (db_script(s->db, &s->err, text))
		fail_msg("%s\n%s", s->err.text, text);
}

static void sql(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static void sql(const char *fmt, ...)
{
	struct buf b = {0};
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	script(buf_text(&b));
	buf_free(&b);
}

static int64_t number(const char *text)
{
	int64_t n = -1;
	struct rows r = db_select_text(s->db, &s->err, text, NULL, 0);
	if (db_next(&r))
		n = db_int(&r, 0);
	if (db_end(&r))
		fail_msg("%s", s->err.text);
	return n;
}

/* Ticket i is due at the end of that day from today; day 9999: never. */
static void put_ticket(int i, int kind, int state, int person, int days, const char *subject)
{
	int32_t day = local_day("Europe/Stockholm", NOW) + days;
	int64_t due = days == 9999 ? DUE_NEVER : local_instant("Europe/Stockholm", day + 1, 0);
	sql("INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, subject,"
	    " external_id, lang, received_at, updated_at, due_at, strict_at, due_day, strict_day,"
	    " extended_day, constants) VALUES(%d, %d, nullif(%d, 0), %d, %d, %d, 3, '%s', '', 'en', %lld,"
	    " %lld, %lld, %lld, %d, %d, 0, 0)",
	    i, i, person, kind, state, state < 10, subject, (long long)NOW - 86400 * 3,
	    (long long)NOW, (long long)due, (long long)due, days == 9999 ? 0 : day, day);
}

static int open_session(void)
{
	char why[600];
	struct ombud_open how = {.store = path, .user = "ines", .now = NOW};
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return 0;
}

static int set_up(void **state)
{
	char why[600];
	(void)state;
	strcpy(path, "/tmp/ombud-list-XXXXXX");
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	unlink(path);
	struct ombud_open how = {.store = path, .user = "ines", .now = NOW};
	if (ombud_store_init(&how, why, sizeof why))
		fail_msg("%s", why);
	open_session();
	script("BEGIN");
	script("INSERT INTO person(id, created_at, lang) VALUES (1, 0, 'en'), (2, 0, 'en')");
	script("INSERT INTO datum(field, person_id, n, value, source, seen_at) VALUES"
	       " (1, 1, 0, 'Zelda Moreau', 'header', 0), (2, 1, 0, 'zelda@example.org', 'header', 0),"
	       " (2, 2, 0, 'anonymous@example.org', 'header', 0)");
	for (int i = 1; i <= MANY; i++)
		put_ticket(i, 4, 1, 0, i, "numbered");
	put_ticket(1001, 4, 1, 1, -2, "Erase zelda@example.org, Moreau");
	put_ticket(1002, 1, 5, 2, 0, "two");
	put_ticket(1003, 17, 10, 0, 9999, "three");
	script("INSERT INTO label(name, ticket_id) VALUES ('vip', 1001), ('legal', 1001), ('vip', 5)");
	sql("INSERT INTO agent(id, name, full_name, roles, active, login, lang, charset, team,"
	    " qualified_until) VALUES (50, 'dirk', '', 1, 1, '', '', '', '', 99999)");
	sql("INSERT INTO desk_session(agent_id, pid, started_at, seen_at, ticket_id, editing) VALUES"
	    " (50, 1, 0, %lld, 1002, 0), (50, 1, 0, %lld, 1001, 1)", (long long)NOW, (long long)NOW);
	sql("INSERT INTO seen(agent_id, ticket_id, version, at) VALUES (%lld, 1002, 1, 0)",
	    (long long)s->agent.id);
	script("UPDATE ticket SET version = 2, assignee_id = 50 WHERE id = 1002");
	script("COMMIT");
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	static const char *const ends[] = {"", "-wal", "-shm"};
	ombud_session_close(s);
	for (size_t i = 0; i < 3; i++) {
		char file[80];
		snprintf(file, sizeof file, "%s%s", path, ends[i]);
		unlink(file);
	}
	return 0;
}

static struct ombud_list *opened(const char *filter, const char *sort)
{
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = filter, .sort = sort};
	if (ombud_list_open(&l, s, &how))
		fail_msg("%s", ombud_error(s));
	return l;
}

static void run(const char *const *words, size_t n, int64_t id)
{
	struct ombud_result *result;
	struct ombud_request r = {.words = words, .n_words = n, .ids = &id, .n_ids = 1};
	if (ombud_run(&result, s, &r))
		fail_msg("%s", ombud_error(s));
	assert_int_equal(result->applied, 1);
	ombud_result_free(result);
}

static void the_first_page_is_small(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open", NULL);
	assert_int_equal(ombud_list_known(l), 0);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), 200);
	assert_false(ombud_list_complete(l));
	assert_int_equal(ombud_list_id(l, 0), 1001);
	assert_int_equal(ombud_list_id(l, 1), 1002);
	assert_int_equal(ombud_list_id(l, 2), 1);
	assert_int_equal(ombud_list_find(l, 1), 2);
	assert_true(ombud_list_find(l, 600) == SIZE_MAX);
	assert_int_equal(ombud_list_fill(l, 201), OMBUD_OK);
	assert_int_equal(ombud_list_known(l), MANY + 2);
	assert_true(ombud_list_complete(l));
	assert_int_equal(ombud_list_find(l, 600), 601);
	assert_int_equal(ombud_list_id(l, MANY + 2), 0);
	assert_string_equal(ombud_list_sort(l), "due");
	ombud_list_free(l);
}

static void a_limit_ends_the_list(void **state)
{
	(void)state;
	static const struct {
		const char *filter;
		int64_t limit;
		size_t known;
	} rows[] = {{"is:open", 3, 3}, {"is:open limit:5", 0, 5}, {"is:open limit:5", 3, 3},
	    {"is:open limit:300", 0, 300}, {"is:open", 300, 300}, {"id:none", 0, 0}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct ombud_list *l;
		struct ombud_list_how how = {.filter = rows[i].filter, .limit = rows[i].limit};
		assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
		assert_int_equal(ombud_list_fill(l, 10), OMBUD_OK);
		assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
		assert_int_equal(ombud_list_known(l), rows[i].known);
		assert_true(ombud_list_complete(l));
		ombud_list_free(l);
	}
}

/* The tests write rows past the gate; the audit, which all else follows, is told here. */
static void changed(int64_t id)
{
	struct audit_entry e = {.act = "test", .object = "ticket", .object_id = id, .n = 1, .detail = ""};
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(audit_add(s->db, &s->err, &e), OMBUD_OK);
	assert_int_equal(db_commit(s->db, &s->err), OMBUD_OK);
}

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

static size_t in_use(void)
{
	struct mallinfo2 m = mallinfo2();
	return m.uordblks + m.hblkhd;
}

/* Each count keeps a bit for every ticket; a filter that is no more keeps none. The sanitizers'
 * allocator tells nothing of what is in use. */
static void counts_of_dropped_filters_are_freed(void **state)
{
	enum { FILTERS = 8, FAR = 16000000, EACH = FAR / 8 };
	char name[8];
	(void)state;
	put_ticket(FAR, 4, 1, 0, 2, "a number far away");
	changed(FAR);
	for (int i = 0; i < FILTERS; i++) {
		snprintf(name, sizeof name, "far%d", i);
		save(name, "id:*");
	}
	assert_true(count_of("far0") > MANY);
	size_t before = in_use();
	if (!before)
		skip();
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

static void rows_are_masked(void **state)
{
	(void)state;
	static const int64_t ids[] = {1002, 1001, 4242, 1003, 1001, 1};
	struct ombud_rows *rows;
	assert_int_equal(ombud_rows_by_id(&rows, s, ids, 6), OMBUD_OK);
	assert_int_equal(rows->n, 6);
	const struct ombud_row *r = rows->v;
	for (size_t i = 0; i < 6; i++)
		assert_int_equal(r[i].id, ids[i]);
	assert_null(strstr(r[1].subject, "zelda"));
	assert_null(strstr(r[1].subject, "Moreau"));
	assert_non_null(strstr(r[1].subject, "Erase"));
	assert_null(strstr(r[1].requester, "elda"));
	assert_memory_equal(r[1].requester, "Z", 1);
	assert_null(strstr(r[0].requester, "anonymous")); /* nameless: the address, masked */
	assert_memory_equal(r[0].requester, "a", 1);
	assert_string_equal(r[1].labels, "legal, vip");
	assert_string_equal(r[1].kind, "erasure");
	assert_string_equal(r[1].kind_short, "eras");
	assert_string_equal(r[1].state_short, "new");
	assert_string_equal(r[1].priority, "normal");
	assert_string_equal(r[0].assignee, "dirk");
	assert_string_equal(r[1].assignee, "");
	assert_true(r[1].is_new && !r[1].changed && r[1].overdue && r[1].open);
	assert_true(!r[0].is_new && r[0].changed && !r[0].overdue);
	assert_int_equal(r[0].presence, 'v');
	assert_int_equal(r[1].presence, 'e');
	assert_int_equal(r[5].presence, 0);
	assert_true(r[2].gone);
	assert_string_equal(r[2].subject, "");
	assert_int_equal(r[3].due, 0);
	assert_false(r[3].open);
	assert_string_equal(r[4].subject, r[1].subject);
	ombud_rows_free(rows);
}

static void time_left_fits_five_cells(void **state)
{
	(void)state;
	static const struct {
		int days;
		const char *text;
	} rows[] = {{1, "1d"}, {2, "2d"}, {29, "29d"}, {-1, "-1d"}, {-2, "-2d"}, {0, "9h"}, {365, "365d"},
	    {9999, ""}, {20000, "9999d"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		int64_t id = 3000 + (int64_t)i;
		struct ombud_rows *r;
		put_ticket((int)id, 4, 1, 0, rows[i].days, "due");
		assert_int_equal(ombud_rows_by_id(&r, s, &id, 1), OMBUD_OK);
		if (strcmp(r->v[0].due_text, rows[i].text) != 0)
			fail_msg("%d days: %s", rows[i].days, r->v[0].due_text);
		ombud_rows_free(r);
	}
	/* hour clocks */
	static const struct {
		int64_t left;
		const char *text;
	} hours[] = {{71 * 3600 + 5, "2d"}, {5 * 3600, "5h"}, {12 * 60, "12min"}, {30, "0min"},
	    {-30, "-1h"}, {-4 * 3600, "-4h"}, {-49 * 3600, "-2d"}};
	for (size_t i = 0; i < sizeof hours / sizeof *hours; i++) {
		int64_t id = 3000;
		struct ombud_rows *r;
		sql("UPDATE ticket SET due_day = 0, due_at = %lld WHERE id = 3000",
		    (long long)(NOW + hours[i].left));
		assert_int_equal(ombud_rows_by_id(&r, s, &id, 1), OMBUD_OK);
		if (strcmp(r->v[0].due_text, hours[i].text) != 0)
			fail_msg("%lld s: %s", (long long)hours[i].left, r->v[0].due_text);
		assert_true(r->v[0].overdue == (hours[i].left <= 0));
		assert_false(r->v[0].day_clock);
		ombud_rows_free(r);
	}
	sql("UPDATE ticket SET answered_at = %lld WHERE id = 3000", (long long)NOW);
	struct ombud_rows *r;
	int64_t id = 3000;
	assert_int_equal(ombud_rows_by_id(&r, s, &id, 1), OMBUD_OK);
	assert_string_equal(r->v[0].due_text, ""); /* the answer stopped the clock */
	assert_false(r->v[0].overdue);
	ombud_rows_free(r);
	script("DELETE FROM ticket WHERE id >= 3000");
}

static void many_rows_are_several_pages(void **state)
{
	(void)state;
	struct ombud_list *l = opened("is:open", "id");
	struct ombud_rows *rows;
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_rows(&rows, l, 3, 5000), OMBUD_OK);
	assert_int_equal(rows->n, ombud_list_known(l) - 3);
	for (size_t i = 0; i < rows->n; i++) {
		assert_int_equal(rows->v[i].id, ombud_list_id(l, i + 3));
		assert_false(rows->v[i].gone);
	}
	ombud_rows_free(rows);
	assert_int_equal(ombud_list_rows(&rows, l, 9999, 5), OMBUD_OK);
	assert_int_equal(rows->n, 0);
	ombud_rows_free(rows);
	ombud_list_free(l);
}

static int64_t logged(void)
{
	return number("SELECT count(*) FROM access_log WHERE what = 'filter'");
}

static void personal_terms_are_logged_once(void **state)
{
	(void)state;
	int64_t before = logged();
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = "data.email:/example/", .log_personal = true};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(logged(), before + 1);
	assert_int_equal(number("SELECT n FROM access_log ORDER BY id DESC LIMIT 1"), 2);
	ombud_list_free(l);
	l = opened("data.email:/example/", NULL); /* while typing */
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	ombud_list_free(l);
	assert_int_equal(logged(), before + 1);
	how = (struct ombud_list_how){.filter = "is:open", .log_personal = true};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, 20), OMBUD_OK);
	assert_int_equal(logged(), before + 1);
	ombud_list_free(l);
	int64_t n;
	assert_int_equal(ombud_count(&n, s, "zelda"), OMBUD_OK);
	assert_int_equal(n, 1);
	assert_int_equal(logged(), before + 2);
}

static void personal_terms_need_the_permission(void **state)
{
	(void)state;
	unsigned roles = s->agent.roles;
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = "data.email:/x/"};
	int64_t n;
	s->agent.roles = ROLE_ADMIN;
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_DENIED);
	assert_null(l);
	assert_int_equal(ombud_count(&n, s, "data.email:/x/"), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, s, "is:open"), OMBUD_DENIED); /* no lists for an admin */
	s->agent.roles = roles;
	int32_t until = s->agent.qualified_until;
	s->agent.qualified_until = 0; /* a lapsed training lists masked, and asks nothing masked */
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_DENIED);
	assert_int_equal(ombud_count(&n, s, "is:open"), OMBUD_OK);
	s->agent.qualified_until = until;
}

static void errors_reach_the_face(void **state)
{
	(void)state;
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = "is:open assigne:@me"};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_SYNTAX);
	assert_null(l);
	assert_int_equal(ombud_error_offset(s), 8);
	assert_string_equal(ombud_error(s), "unknown field at 9; assignee?");
	assert_int_equal(ombud_filter_check(s, "is:open"), OMBUD_OK);
	assert_string_equal(ombud_error(s), "");
	assert_int_equal(ombud_filter_check(s, "(is:open"), OMBUD_SYNTAX);
	char *text;
	assert_int_equal(ombud_filter_canon(&text, s, "type:eras ~N"), OMBUD_OK);
	assert_string_equal(text, "kind:erasure is:new");
	ombud_free(text);
	assert_int_equal(ombud_filter_explain(&text, s, "is:open or numbered"), OMBUD_OK);
	assert_non_null(strstr(text, "letters"));
	ombud_free(text);
	assert_int_equal(ombud_filter_explain(&text, s, "is:"), OMBUD_SYNTAX);
	assert_null(text);
	struct ombud_words *w;
	size_t start;
	assert_int_equal(ombud_filter_complete(&w, &start, s, "label:l", 7), OMBUD_OK);
	assert_int_equal(start, 6);
	assert_int_equal(w->n, 1);
	assert_string_equal(w->v[0].text, "legal");
	ombud_words_free(w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_first_page_is_small),
	    cmocka_unit_test(a_limit_ends_the_list),
	    cmocka_unit_test(rows_do_not_move),
	    cmocka_unit_test(drift_is_counted),
	    cmocka_unit_test(a_limit_in_the_filter_drifts_by_its_first),
	    cmocka_unit_test(a_limit_in_the_filter_holds_while_it_is_read),
	    cmocka_unit_test(marks_are_asked_once),
	    cmocka_unit_test(tags_are_followed),
	    cmocka_unit_test(counts_of_dropped_filters_are_freed),
	    cmocka_unit_test(rows_are_masked),
	    cmocka_unit_test(time_left_fits_five_cells),
	    cmocka_unit_test(many_rows_are_several_pages),
	    cmocka_unit_test(personal_terms_are_logged_once),
	    cmocka_unit_test(personal_terms_need_the_permission),
	    cmocka_unit_test(errors_reach_the_face),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
