/* The access log holds as the audit does, and no statement of the program reaches either. */
#include "audit_desk.h"

/* A filter on an address, a reveal and a reason: three rows. */
static struct desk open_with_rows(void)
{
	struct desk d = open_with_entries();
	char *value;
	assert_int_equal(desk_count(&d, "email:/^a@/"), 1);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, 1, NULL), OMBUD_OK);
	assert_true(t->n_data > 0);
	assert_int_equal(ombud_reveal(&value, d.s, 1, t->data[0].id, "reply"), OMBUD_OK);
	ombud_wipe(value);
	ombud_ticket_free(t);
	desk_must(&d, 1, "identity verified \"Sven called\"");
	return d;
}

static int64_t number(struct desk *d, const char *text)
{
	int64_t n = -1;
	struct rows r = db_select_text(d->s->db, &d->s->err, text, NULL, 0);
	if (db_next(&r))
		n = db_int(&r, 0);
	if (db_end(&r))
		FAIL("%s: %s\n", text, d->s->err.text);
	return n;
}

static void found_after(const char *script, const char *words)
{
	struct desk d = open_with_rows();
	struct arena a = {0};
	struct audit_finding f = finding_of(&d, &a);
	if (f.bad_seq)
		FAIL("before: %s\n", verify_sentence(&f, d.s, &a));
	behind_its_back_run(&d, script);
	f = finding_of(&d, &a);
	if (!f.bad_seq || !strstr(verify_sentence(&f, d.s, &a), words))
		FAIL("%s: %s\n", script, verify_sentence(&f, d.s, &a));
	arena_free(&a);
	desk_close(&d);
}

static void a_row_that_was_changed_is_found(void **state)
{
	static const char filter[] = "13:00, filter): its row of the access log was changed";
	static const char reveal[] = "13:00, reveal): its row of the access log was changed";
	(void)state;
	found_after("UPDATE access_log SET text = 'q:own' WHERE what = 'search'", filter);
	found_after("UPDATE access_log SET n = 0 WHERE what = 'search'", filter);
	found_after("UPDATE access_log SET at = at - 1 WHERE what = 'reveal'", reveal);
	found_after("UPDATE access_log SET agent_id = 2 WHERE what = 'reveal'", reveal);
	found_after("UPDATE access_log SET what = 'search' WHERE what = 'reveal'", reveal);
	found_after("UPDATE access_log SET ticket_id = 2 WHERE what = 'reveal'", reveal);
	found_after("UPDATE access_log SET ticket_id = NULL WHERE what = 'reveal'", reveal);
	found_after("UPDATE access_log SET person_id = 2 WHERE what = 'reveal'", reveal);
	/* Under the rule of old rows it would cover the text alone. */
	found_after("UPDATE access_log SET mac_v = 1 WHERE what = 'reveal'", reveal);
	found_after("UPDATE access_log SET id = id + 1000 WHERE what = 'reveal'",
	    "its row of the access log is gone, and no entry says that it was erased");
}

static void a_row_that_goes_or_comes_is_found(void **state)
{
	(void)state;
	found_after("DELETE FROM access_log WHERE what = 'reveal'",
	    "13:00, reveal): its row of the access log is gone, and no entry says that it was erased");
	found_after("DELETE FROM access_log", "filter): its row of the access log is gone");
	found_after("CREATE TABLE other AS SELECT id, at, agent_id, what, 'breach' AS text, n, ticket_id, person_id, mac_v"
	            " FROM access_log WHERE what = 'reveal'; DELETE FROM access_log WHERE what = 'reveal';"
	            "INSERT INTO access_log SELECT * FROM other; DROP TABLE other", "reveal): its row of the access log was");
	found_after("UPDATE access_log SET id = -1 WHERE id = 1; UPDATE access_log SET id = 1 WHERE id = 2;"
	            "UPDATE access_log SET id = 2 WHERE id = -1", "its row of the access log was changed, or is another's");
	found_after("INSERT INTO access_log(at, agent_id, what, text, n, mac_v) VALUES(1, 1, 'reveal', 'x', 1, 2)",
	    "no entry names row 4 of the access log");
	found_after("UPDATE person SET erased_at = 5 WHERE id = 2", "no entry tells that person 2 was erased");
}

/* ---- erasing ------------------------------------------------------------------------------------- */

static enum ombud_status erase(struct desk *d, const int64_t *ids, size_t n)
{
	struct audit_entry e = {.at = DESK_NOW, .agent_id = 1, .by_id = 1, .detail = "retention"};
	assert_int_equal(db_begin(d->s->db, &d->s->err, DB_WRITE), OMBUD_OK);
	if (access_erase(d->s->db, &d->s->err, &e, ids, n)) {
		db_rollback(d->s->db);
		return d->s->err.status;
	}
	return db_commit(d->s->db, &d->s->err);
}

static void rows_go_by_an_entry_that_names_them(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	struct arena a = {0};
	const int64_t first[] = {2}, rest[] = {1, 3};
	assert_int_equal(erase(&d, first, 1), OMBUD_OK);
	assert_int_equal(erase(&d, rest, 2), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log"), 0);
	struct audit_finding f = finding_of(&d, &a);
	if (f.bad_seq)
		FAIL("%s\n", verify_sentence(&f, d.s, &a));
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'access-erase'"), 2);
	arena_free(&a);
	desk_close(&d);
}

/* Inside the span of a set the trigger cannot tell; the check can. */
static void what_the_entry_does_not_name_is_missed(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	struct arena a = {0};
	const int64_t two[] = {1, 3};
	assert_int_equal(erase(&d, two, 2), OMBUD_OK);
	behind_its_back_run(&d, "DELETE FROM access_log WHERE id = 2");
	struct audit_finding f = finding_of(&d, &a);
	assert_non_null(strstr(verify_sentence(&f, d.s, &a), "no entry says that it was erased"));
	behind_its_back_run(&d, "INSERT INTO access_log(id, at, agent_id, what, text, n, mac_v)"
	                        " VALUES(1, 1, 1, 'reveal', 'x', 1, 2)");
	f = finding_of(&d, &a);
	assert_true(f.bad_seq != 0);
	arena_free(&a);
	desk_close(&d);
}

/* ---- the guards ---------------------------------------------------------------------------------- */

/* As another program would, which leaves the triggers as they are. */
static void triggers_refuse(const struct desk *d, const char *script, const char *words)
{
	sqlite3 *other;
	char *why = NULL;
	struct err err = {0};
	if (!on_sqlite(d->s->db)) { /* whose own words are never passed on */
		assert_int_equal(db_script(d->s->db, &err, script), OMBUD_CONFLICT);
		return;
	}
	assert_int_equal(sqlite3_open_v2(d->path, &other, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	if (sqlite3_exec(other, script, NULL, NULL, &why) == SQLITE_OK || !strstr(why, words))
		FAIL("%s: %s\n", script, why ? why : "went through");
	sqlite3_free(why);
	sqlite3_close(other);
}

static void triggers_hold_the_access_log(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	triggers_refuse(&d, "UPDATE access_log SET n = 7", "rows are never changed");
	triggers_refuse(&d, "DELETE FROM access_log", "only what the newest entry");
	if (on_sqlite(d.s->db)) { /* which alone has such words */
		triggers_refuse(&d, "INSERT OR REPLACE INTO access_log SELECT * FROM access_log WHERE id = 2", "there already");
		triggers_refuse(&d, "REPLACE INTO access_log SELECT * FROM access_log", "there already");
	}
	const int64_t two[] = {1, 2};
	assert_int_equal(erase(&d, two, 2), OMBUD_OK);
	triggers_refuse(&d, "DELETE FROM access_log WHERE id = 3", "only what the newest entry");
	desk_close(&d);
}

static void refused(struct desk *d, const char *script)
{
	struct err err = {0};
	enum ombud_status status = db_script(d->s->db, &err, script);
	if (status != OMBUD_DENIED)
		FAIL("%s: %s\n", script, status ? err.text : "went through");
}

static void no_statement_of_ours_bends_them(void **state)
{
	static const char *const fixed[] = {"audit", "audit_set", "audit_head", "access_log"};
	static const char *const ways[] = {"DELETE FROM %s", "UPDATE %s SET rowid = rowid + 1",
	    "UPDATE OR REPLACE %s SET rowid = 1", "DROP TABLE %s", "ALTER TABLE %s RENAME TO x",
	    "ALTER TABLE %s ADD COLUMN x", "CREATE INDEX x ON %s(rowid)",
	    "CREATE TRIGGER x BEFORE INSERT ON %s BEGIN SELECT RAISE(IGNORE); END",
	    "CREATE TEMP TRIGGER x BEFORE INSERT ON %s BEGIN SELECT RAISE(IGNORE); END",
	    "CREATE TEMP TABLE %s(x)", "CREATE TEMP VIEW %s AS SELECT 1",
	    "WITH x AS (SELECT 1) DELETE FROM %s", "EXPLAIN DELETE FROM %s"};
	(void)state;
	struct desk d = open_with_rows();
	OF_SQLITE(&d, "the guard of our own statements reads what SQLite is about to run");
	char script[200];
	for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
		for (size_t w = 0; w < sizeof ways / sizeof *ways; w++) {
			snprintf(script, sizeof script, ways[w], fixed[i]);
			refused(&d, script);
		}
	desk_close(&d);
}

static void no_statement_of_ours_takes_the_guards_away(void **state)
{
	static const char *const ways[] = {"DROP TRIGGER audit_keeps", "DROP TRIGGER access_log_stays",
	    "PRAGMA writable_schema = ON", "PRAGMA writable_schema = RESET", "PRAGMA recursive_triggers = OFF",
	    "PRAGMA journal_mode = DELETE", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
	    "PRAGMA schema_version = 7", "PRAGMA user_version = 7", "PRAGMA trusted_schema = ON",
	    "PRAGMA ignore_check_constraints = ON", "PRAGMA secure_delete = OFF", "PRAGMA query_only = ON",
	    "PRAGMA temp_store_directory = '/tmp'", "PRAGMA table_list",
	    "UPDATE sqlite_sequence SET seq = 0",
	    "DELETE FROM sqlite_sequence", "ATTACH '/tmp/x.db' AS x", "ATTACH ':memory:' AS x", "DETACH main",
	    "VACUUM", "VACUUM INTO '/tmp/x.db'", "REINDEX", "ANALYZE",
	    "CREATE TABLE x(y)", "CREATE VIEW x AS SELECT 1", "DROP INDEX access_person",
	    "INSERT INTO audit_head VALUES(2, 0, x'00')", "REPLACE INTO audit_head VALUES(1, 0, x'00')",
	    "CREATE VIRTUAL TABLE x USING fts5(y)"};
	(void)state;
	struct desk d = open_with_rows();
	OF_SQLITE(&d, "the guard of our own statements reads what SQLite is about to run");
	for (size_t w = 0; w < sizeof ways / sizeof *ways; w++)
		refused(&d, ways[w]);
	desk_close(&d);
}

/* What adds is the triggers' to judge, and the engine has sentences of its own: these fail one way or the other. */
static void what_adds_fails_too(void **state)
{
	static const char *const ways[] = {"INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2",
	    "INSERT OR REPLACE INTO audit_set SELECT * FROM audit_set",
	    "INSERT OR REPLACE INTO access_log SELECT * FROM access_log WHERE id = 1",
	    "INSERT INTO access_log SELECT * FROM access_log WHERE true ON CONFLICT(id) DO UPDATE SET n = 0",
	    "SELECT * FROM pragma_table_list", "SELECT load_extension('x')",
	    "UPDATE sqlite_schema SET sql = '' WHERE type = 'trigger'", "DELETE FROM sqlite_schema",
	    "DELETE FROM sqlite_master WHERE name = 'audit_keeps'",
	    "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema",
	    "INSERT INTO audit SELECT * FROM audit WHERE seq = 2 ON CONFLICT(seq) DO UPDATE SET n = 0"};
	(void)state;
	struct desk d = open_with_rows();
	OF_SQLITE(&d, "the guard of our own statements reads what SQLite is about to run");
	struct err err = {0};
	for (size_t w = 0; w < sizeof ways / sizeof *ways; w++)
		if (!db_script(d.s->db, &err, ways[w]))
			FAIL("went through: %s\n", ways[w]);
	desk_close(&d);
}

/* Migrations have leave for much, and for none of this. */
static void leave_to_migrate_is_no_leave_to_forge(void **state)
{
	static const char *const ways[] = {"DELETE FROM audit", "UPDATE audit SET n = 0", "DROP TABLE audit",
	    "DROP TABLE access_log", "DROP TRIGGER audit_keeps", "DROP TRIGGER access_log_keeps",
	    "UPDATE audit_head SET seq = seq + 1", "ATTACH ':memory:' AS x", "DELETE FROM access_log",
	    "PRAGMA writable_schema = ON"};
	(void)state;
	struct desk d = open_with_rows();
	OF_SQLITE(&d, "the guard of our own statements reads what SQLite is about to run");
	db_permit(d.s->db, DB_CHANGE_SCHEMA);
	for (size_t w = 0; w < sizeof ways / sizeof *ways; w++)
		refused(&d, ways[w]);
	db_permit(d.s->db, DB_NOTHING_MORE);
	desk_close(&d);
}

static void a_guard_that_was_taken_away_is_missed(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	struct buf b = {0};
	/* A server has one more, of who empties a table. */
	const int all = on_sqlite(d.s->db) ? 13 : 14;
	assert_int_equal(db_guards(d.s->db, &b), 0);
	behind_its_back_run(&d, "SELECT 1");
	assert_int_equal(db_guards(d.s->db, &b), all);
	assert_non_null(strstr(buf_text(&b), "the guard access_log_stays was taken from the store\n"));
	buf_cut(&b, 0);
	/* One of its name that does nothing is none. */
	engine_runs_own(&d,
	    "CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit WHEN 0"
	    " BEGIN SELECT RAISE(ABORT, 'audit: entries are never changed'); END",
	    "CREATE TRIGGER audit_stays BEFORE DELETE OR UPDATE ON audit FOR EACH ROW WHEN (false)"
	    " EXECUTE FUNCTION audit_stands()");
	assert_int_equal(db_guards(d.s->db, &b), all);
	assert_non_null(strstr(buf_text(&b), on_sqlite(d.s->db) ? "the guard audit_keeps was put in place of another"
	                                                        : "the guard audit_stays was put in place of another"));
	buf_free(&b);
	desk_close(&d);
}

/* What acts in between can let a row of the log fall: then nothing is shown, and the check names it. */
static void what_cannot_be_logged_is_not_done(void **state)
{
	static const char *const ways[] = {
	    "CREATE TRIGGER zz BEFORE INSERT ON access_log BEGIN SELECT RAISE(IGNORE); END",
	    "DROP TRIGGER zz; CREATE TRIGGER zz BEFORE INSERT ON audit BEGIN SELECT RAISE(IGNORE); END"};
	static const char *const there[] = {
	    "CREATE FUNCTION test_words.falls() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
	    "CREATE TRIGGER zz BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION test_words.falls()",
	    "DROP TRIGGER zz ON access_log; CREATE TRIGGER zz BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION test_words.falls()"};
	(void)state;
	struct desk d = open_with_rows();
	struct ombud_ticket *t;
	struct ombud_audit_report *r;
	assert_int_equal(ombud_ticket_open(&t, d.s, 1, NULL), OMBUD_OK);
	int64_t datum = t->data[0].id, n;
	ombud_ticket_free(t);
	for (size_t w = 0; w < 2; w++) {
		char *value = NULL;
		struct buf b = {0};
		engine_runs_own(&d, ways[w], there[w]);
		assert_int_equal(ombud_reveal(&value, d.s, 1, datum, "reply"), OMBUD_CORRUPT);
		assert_null(value);
		assert_int_equal(ombud_count(&n, d.s, "email:/e/"), OMBUD_CORRUPT);
		assert_int_equal(ombud_ticket_open(&t, d.s, 1, "reply"), OMBUD_CORRUPT);
		assert_int_equal(db_guards(d.s->db, &b), 1);
		assert_non_null(strstr(buf_text(&b), "the trigger zz is none of this program's"));
		assert_int_equal(ombud_audit_verify(&r, d.s), OMBUD_OK);
		assert_int_not_equal(r->first_bad, 0);
		ombud_audit_free(r);
		buf_free(&b);
	}
	desk_close(&d);
}

/* ---- rows that no entry names --------------------------------------------------------------------- */

static void says_beside(const char *script, const char *words)
{
	struct desk d = open_with_rows();
	struct arena a = {0};
	behind_its_back_run(&d, script);
	struct audit_finding f = finding_of(&d, &a);
	if (!f.bad_seq || !strstr(f.sentence, words))
		FAIL("%s: %lld, %s\n", script, (long long)f.bad_seq, f.sentence);
	arena_free(&a);
	desk_close(&d);
}

/* Entries without a row name 0: a row of that number is as little theirs as any other. */
static void a_row_of_whatever_number_needs_its_entry(void **state)
{
	(void)state;
	says_beside("INSERT INTO access_log(id, at, agent_id, what, text, n) VALUES(0, 5, 1, 'filter', 'x', 1)",
	    "no entry names row 0 of");
	says_beside("INSERT INTO access_log(id, at, agent_id, what, text, n) VALUES(-4, 5, 1, 'filter', 'x', 1)",
	    "no entry names row -4 of");
	says_beside("INSERT INTO audit_set(seq, n, first_id, last_id, ids) VALUES(0, 1, 1, 1, x'01')",
	    "a set stands there without its entry");
}

/* The engine knows how many rows it made, also where they were cut off with their entries. */
static void a_tail_cut_with_its_rows_is_found(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	OF_SQLITE(&d, "its count of rows: a number taken back is as gone as one cut off on a server");
	desk_close(&d);
	says_beside("DELETE FROM access_log WHERE id = (SELECT max(id) FROM access_log);"
	            "DELETE FROM audit WHERE seq > (SELECT max(seq) FROM audit WHERE access_id ="
	            "  (SELECT max(id) FROM access_log));"
	            "DELETE FROM audit_set WHERE seq NOT IN (SELECT seq FROM audit);"
	            "UPDATE audit_head SET seq = (SELECT max(seq) FROM audit),"
	            " hash = (SELECT hash FROM audit ORDER BY seq DESC LIMIT 1)",
	    "the newest entries were cut off: row ");
}

static void a_reveal_without_its_row_is_a_fault(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	struct arena a = {0};
	struct audit_entry e = {.at = DESK_NOW, .agent_id = 1, .by_id = 1, .act = "reveal", .object = "person",
	    .object_id = 1, .n = 1};
	assert_int_equal(db_begin(d.s->db, &d.s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(audit_add(d.s->db, &d.s->err, &e), OMBUD_OK);
	assert_int_equal(db_commit(d.s->db, &d.s->err), OMBUD_OK);
	struct audit_finding f = finding_of(&d, &a);
	assert_int_equal(f.bad_seq, e.seq);
	assert_non_null(strstr(f.sentence, "names no row of the access log"));
	assert_true(f.stopped);
	arena_free(&a);
	desk_close(&d);
}

/* ---- rows of older schemas ----------------------------------------------------------------------- */

/* Such a row is made by hand: its hash is of the text alone, as an older program made it. */
static void rows_of_the_old_rule_hold_by_it(void **state)
{
	static const char text[] = "email:/x/";
	(void)state;
	struct desk d = open_with_rows();
	struct arena a = {0};
	struct audit_entry e = {.at = DESK_NOW, .agent_id = 1, .by_id = 1, .act = "filter", .object = "ticket"};
	crypto_generichash(e.access_mac, 32, (const unsigned char *)text, strlen(text), d.s->key, 32);
	assert_int_equal(db_begin(d.s->db, &d.s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(db_script(d.s->db, &d.s->err, "INSERT INTO access_log(at, agent_id, what, text, n)"
	                                               " VALUES(5, 1, 'filter', 'email:/x/', 3)"), OMBUD_OK);
	e.access_id = number(&d, "SELECT max(id) FROM access_log");
	assert_int_equal(audit_add(d.s->db, &d.s->err, &e), OMBUD_OK);
	assert_int_equal(db_commit(d.s->db, &d.s->err), OMBUD_OK);
	struct audit_finding f = finding_of(&d, &a);
	if (f.bad_seq)
		FAIL("%s\n", verify_sentence(&f, d.s, &a));
	behind_its_back_run(&d, "UPDATE access_log SET text = 'q:own' WHERE mac_v = 1");
	f = finding_of(&d, &a);
	assert_int_equal(f.bad_seq, e.seq);
	arena_free(&a);
	desk_close(&d);
}

/* The file of the store could be made anew only by whoever has leave to. */
static void a_copy_can_still_be_made(void **state)
{
	(void)state;
	struct desk d = open_with_rows();
	OF_SQLITE(&d, "a file that is copied");
	char path[120];
	snprintf(path, sizeof path, "%s/copy.db", d.folder);
	assert_int_equal(db_copy(d.s->db, &d.s->err, path), OMBUD_OK);
	refused(&d, "ATTACH ':memory:' AS x");
	unlink(path);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_row_that_was_changed_is_found),
	    cmocka_unit_test(a_row_that_goes_or_comes_is_found),
	    cmocka_unit_test(rows_go_by_an_entry_that_names_them),
	    cmocka_unit_test(what_the_entry_does_not_name_is_missed),
	    cmocka_unit_test(triggers_hold_the_access_log),
	    cmocka_unit_test(no_statement_of_ours_bends_them),
	    cmocka_unit_test(no_statement_of_ours_takes_the_guards_away),
	    cmocka_unit_test(what_adds_fails_too),
	    cmocka_unit_test(leave_to_migrate_is_no_leave_to_forge),
	    cmocka_unit_test(a_row_of_whatever_number_needs_its_entry),
	    cmocka_unit_test(a_tail_cut_with_its_rows_is_found),
	    cmocka_unit_test(a_reveal_without_its_row_is_a_fault),
	    cmocka_unit_test(a_guard_that_was_taken_away_is_missed),
	    cmocka_unit_test(what_cannot_be_logged_is_not_done),
	    cmocka_unit_test(rows_of_the_old_rule_hold_by_it),
	    cmocka_unit_test(a_copy_can_still_be_made),
	};
	return cmocka_run_group_tests_name("access", tests, NULL, NULL);
}
