/* A whole desk to another store: no table and no column is left behind, and what was interrupted goes on. */
#include "engine.h"

#include "base/buf.h"
#include "ops/op.h"
#include "store/carry.h"
#include "store/setting.h"

static struct db *at(const char *path)
{
	struct db *db;
	struct err err = {0};
	const struct db_how how = {.path = path};
	if (db_open(&db, &err, &how)) {
		print_error("%s\n", err.text);
		desk_fail();
	}
	return db;
}

static void tell(const char *path, const char *sql)
{
	struct err err = {0};
	struct db *db = at(path);
	if (db_script(db, &err, sql)) {
		print_error("%s: %s\n", sql, err.text);
		desk_fail();
	}
	db_close(db);
}

static bool carries(const char *table, const char *column, int in_key)
{
	struct arena memory = {0};
	bool found = false;
	for (size_t i = 0; i < carry_tables() && !found; i++) {
		struct carry_table t = carry_table(&memory, i);
		if (strcmp(t.name, table) != 0)
			continue;
		for (size_t k = 0; k < t.n; k++)
			found |= strcmp(t.column[k], column) == 0;
		const char *key = in_key && (size_t)in_key <= t.n_key ? t.key[in_key - 1] : "";
		found &= in_key ? strcmp(key, column) == 0 : true;
	}
	arena_free(&memory);
	return found;
}

/* Each column of the schema; of the primary key its place in it. */
static void every_column_is_carried(void **state)
{
	struct desk d;
	struct err err;
	int seen = 0, left_out = 0;
	(void)state;
	desk_open(&d);
	struct rows r = engine_columns(&d, &err, COLUMNS_AND_KEYS);
	for (; db_next(&r); seen++) {
		if (carries(db_text(&r, 0), db_text(&r, 1), (int)db_int(&r, 2)))
			continue;
		print_error("%s.%s does not move with the desk, or not in its key's order (core/store/carry_table.c)\n",
		    db_text(&r, 0), db_text(&r, 1));
		left_out++;
	}
	engine_columns_end(&d, &r);
	assert_true(seen > 300);
	assert_int_equal(left_out, 0);
	desk_close(&d);
}

/* ---- moves ---- */

struct stopping {
	int pages; /* after so many it is stopped; -1: never */
};

static bool go_on(void *data, const struct ombud_progress *p)
{
	struct stopping *s = data;
	(void)p;
	return s->pages < 0 || s->pages-- > 0;
}

struct trip {
	struct desk d;
	char to[128], why[600];
	struct ombud_open open;
	struct ombud_move how;
	struct ombud_moved *m;
	struct stopping stop;
};

static void trip_begin(struct trip *t)
{
	*t = (struct trip){.stop = {-1}};
	desk_open(&t->d);
	ombud_session_close(t->d.s);
	t->d.s = NULL;
	snprintf(t->to, sizeof t->to, "%s/there.db", t->d.folder);
	t->open = (struct ombud_open){.store = t->d.path, .user = "anna", .act_as = "admin", .now = DESK_NOW};
	t->how = (struct ombud_move){.open = &t->open, .to = t->to, .progress = go_on, .progress_data = &t->stop};
}

static enum ombud_status go(struct trip *t, int pages)
{
	t->stop.pages = pages;
	ombud_moved_free(t->m);
	return ombud_move(&t->m, &t->how, t->why, sizeof t->why);
}

static void trip_end(struct trip *t)
{
	ombud_moved_free(t->m);
	t->d.s = desk_session(&t->d, NULL, DESK_NOW + 3600);
	unlink(t->to);
	desk_close(&t->d);
}

static enum ombud_status open_at(struct trip *t, const char *store)
{
	struct ombud_session *s;
	struct ombud_open how = {.store = store, .user = "anna", .read_only = true}; /* leaves nothing there */
	enum ombud_status status = ombud_session_open(&s, &how, t->why, sizeof t->why);
	ombud_session_close(s);
	return status;
}

/* Whatever page it is stopped after, what is there is refused, and the same move comes to the same end. */
static void what_was_stopped_goes_on(void **state)
{
	int stopped = 0;
	(void)state;
	for (int pages = 0;; pages += 45) {
		struct trip t;
		trip_begin(&t);
		enum ombud_status status = go(&t, pages);
		if (status) {
			assert_int_equal(status, OMBUD_CANCELLED);
			assert_int_equal(open_at(&t, t.to), OMBUD_IO);
			assert_non_null(strstr(t.why, "half of a desk"));
			assert_int_equal(open_at(&t, t.d.path), OMBUD_OK);
			stopped++;
			assert_int_equal(go(&t, -1), OMBUD_OK);
			assert_true(t.m->went_on);
		}
		assert_int_equal(open_at(&t, t.to), OMBUD_OK);
		trip_end(&t);
		if (!status)
			break;
	}
	assert_true(stopped > 2);
}

/* What changes without an entry of the audit is found by the comparison, and carried anew. */
static void presence_of_meanwhile_arrives(void **state)
{
	struct trip t;
	struct err err = {0};
	(void)state;
	trip_begin(&t);
	tell(t.d.path, "INSERT INTO keeping(agent_id, key, value, at) VALUES(1, 'z', X'61', 1)");
	assert_int_equal(go(&t, (int)carry_tables()), OMBUD_CANCELLED);
	tell(t.d.path, "UPDATE keeping SET value = X'62'; INSERT INTO keeping(agent_id, key, value, at) VALUES(1, 'a', X'63', 1)");
	assert_int_equal(go(&t, -1), OMBUD_OK);
	struct db *db = at(t.to);
	struct rows r = db_select_text(db, &err, "SELECT hex(value) FROM keeping ORDER BY key", NULL, 0);
	assert_true(db_next(&r));
	assert_string_equal(db_text(&r, 0), "63");
	assert_true(db_next(&r));
	assert_string_equal(db_text(&r, 0), "62");
	assert_false(db_next(&r));
	assert_int_equal(db_end(&r), OMBUD_OK);
	db_close(db);
	trip_end(&t);
}

static void work(struct trip *t, int64_t later)
{
	struct ombud_session *s = desk_session(&t->d, "anna", DESK_NOW + later); /* its opening is in the audit */
	ombud_session_close(s);
}

static void a_desk_that_changed_is_begun_anew(void **state)
{
	struct trip t;
	(void)state;
	desk_open(&t.d);
	OF_SQLITE(&t.d, "a file is begun anew by another; a database that is, is in test_move.sh");
	desk_close(&t.d);
	trip_begin(&t);
	assert_int_equal(go(&t, 20), OMBUD_CANCELLED);
	work(&t, 60);
	t.open.now = DESK_NOW + 120;
	assert_int_equal(go(&t, -1), OMBUD_CONFLICT);
	assert_non_null(strstr(t.why, "--again"));
	t.how.again = true;
	assert_int_equal(go(&t, -1), OMBUD_OK);
	assert_false(t.m->went_on);
	trip_end(&t);
}

struct meddler {
	struct trip *t;
	int pages;
};

static bool meddle(void *data, const struct ombud_progress *p)
{
	struct meddler *m = data;
	(void)p;
	if (m->pages-- == 0)
		work(m->t, 60);
	return true;
}

static void a_change_meanwhile_is_refused(void **state)
{
	struct trip t;
	struct meddler m = {&t, 3};
	(void)state;
	trip_begin(&t);
	t.how.progress = meddle;
	t.how.progress_data = &m;
	assert_int_equal(go(&t, -1), OMBUD_CONFLICT);
	assert_non_null(strstr(t.why, "was changed while it was moved"));
	assert_int_equal(open_at(&t, t.to), OMBUD_IO);
	assert_int_equal(open_at(&t, t.d.path), OMBUD_OK);
	trip_end(&t);
}

static void another_desk_does_not_go_on(void **state)
{
	struct trip t, u;
	(void)state;
	trip_begin(&t);
	trip_begin(&u);
	assert_int_equal(go(&t, 20), OMBUD_CANCELLED);
	u.how.to = t.to;
	assert_int_equal(go(&u, -1), OMBUD_CONFLICT);
	assert_non_null(strstr(u.why, "half of another desk"));
	assert_int_equal(go(&t, -1), OMBUD_OK);
	trip_end(&u);
	trip_end(&t);
}

/* A session that was open before takes no change after it. */
static void an_open_session_changes_nothing_any_more(void **state)
{
	struct trip t;
	(void)state;
	trip_begin(&t);
	struct ombud_session *s = desk_session(&t.d, NULL, DESK_NOW);
	assert_int_equal(op_begin(s), OMBUD_OK);
	db_rollback(s->db);
	assert_int_equal(go(&t, -1), OMBUD_OK);
	assert_int_equal(op_begin(s), OMBUD_DENIED);
	assert_false(db_in_transaction(s->db));
	assert_non_null(strstr(ombud_error(s), "has moved to"));
	ombud_session_close(s);
	trip_end(&t);
}

/* A number that was given once is given to nothing else, also where its row is gone. */
static void numbers_go_on(void **state)
{
	struct trip t;
	struct err err = {0};
	int64_t n = 0;
	(void)state;
	trip_begin(&t);
	struct db *db = at(t.d.path);
	assert_int_equal(db_number_after(db, &err, "hold", 40), OMBUD_OK);
	db_close(db);
	tell(t.d.path, "INSERT INTO hold(object, object_id, ground, reference, at, agent_id, review_day)"
	               " VALUES('ticket', 1, '17(3)(e)', 'x', 1, 1, 1); DELETE FROM hold");
	assert_int_equal(go(&t, -1), OMBUD_OK);
	db = at(t.to);
	assert_int_equal(db_number_bound(&n, db, &err, "hold"), OMBUD_OK);
	assert_int_equal(n, 41);
	db_close(db);
	trip_end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_column_is_carried),
	    cmocka_unit_test(what_was_stopped_goes_on),
	    cmocka_unit_test(presence_of_meanwhile_arrives),
	    cmocka_unit_test(a_desk_that_changed_is_begun_anew),
	    cmocka_unit_test(a_change_meanwhile_is_refused),
	    cmocka_unit_test(another_desk_does_not_go_on),
	    cmocka_unit_test(an_open_session_changes_nothing_any_more),
	    cmocka_unit_test(numbers_go_on),
	};
	return cmocka_run_group_tests_name("carry", tests, NULL, NULL);
}
