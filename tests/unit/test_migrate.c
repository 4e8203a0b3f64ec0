/* Stores of older schemas become the newest, after a copy. */
#include "filter_desk.h"

#include "base/embedded.h"
#include "store/keep.h"
#include "store/setting.h"

/* Everybody's, or this engine's own. */
static bool of_script(const char *name, const char *number)
{
	return strncmp(name, "pg-", 3) != 0 && strstr(name, number);
}

static void first_schema(const char *path)
{
	assert_int_equal(db_open(&desk.db, &desk.err, &(struct db_how){.path = path, .create = true}), OMBUD_OK);
	db_permit(desk.db, DB_CHANGE_SCHEMA);
	for (size_t i = 0; i < embedded_sql_n; i++)
		if (of_script(embedded_sql[i].name, "001-"))
			script(embedded_sql[i].text);
	script("INSERT INTO setting(key, value) VALUES('schema', '1');"
	       "INSERT INTO access_log(at, agent_id, what, text, n) VALUES(1, 1, 'filter', 'x', 1);"
	       "INSERT INTO audit_head(id, seq, hash) VALUES(1, 0, zeroblob(32));"
	       "INSERT INTO ticket(case_id, kind, state, is_open, priority, subject, external_id, lang,"
	       " received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day, constants)"
	       " VALUES(1, 1, 1, 1, 3, 's', '', 'sv', 1, 1, 2, 2, 0, 0, 0, 1)");
	db_permit(desk.db, DB_NOTHING_MORE);
}

static void the_first_schema_becomes_the_newest(void **state)
{
	(void)state;
	char folder[] = "/tmp/ombud-migrate-XXXXXX", path[64];
	struct arena memory = {0};
	const char *copy = NULL;
	int version = 0;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof path, "%s/desk.db", folder);
	first_schema(path);
	if (schema_upgrade(&copy, desk.db, &desk.err, &memory, false))
		fail_msg("%s", desk.err.text);
	assert_non_null(copy);
	assert_int_equal(access(copy, F_OK), 0);
	assert_int_equal(schema_of(&version, desk.db, &desk.err), OMBUD_OK);
	assert_int_equal(version, schema_newest());
	/* The row that was there has what is new, and the new guards stand. */
	static const struct sql STAMPS = {
	    "stamps of the old row", "", "SELECT state_v + kind_v + label_v FROM ticket WHERE id = 1", false};
	int64_t n = -1;
	assert_int_equal(db_one_values(&n, desk.db, &desk.err, &STAMPS, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 0);
	/* What was logged keeps the rule that it was hashed by, and the store has a name of its own. */
	static const struct sql OLD_RULE = {"rule of the old row", "", "SELECT mac_v FROM access_log", false};
	assert_int_equal(db_one_values(&n, desk.db, &desk.err, &OLD_RULE, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 1);
	assert_int_equal(strlen(setting_get(desk.db, &desk.err, &memory, "audit.origin")), 6 + 32);
	struct err ignored = {0};
	assert_int_not_equal(db_script(desk.db, &ignored,
	    "INSERT INTO audit_set(seq, n, first_id, last_id, ids) VALUES(7, 1, 1, 1, x'0100')"), OMBUD_OK);
	db_close(desk.db);
	arena_free(&memory);
	unlink(copy ? copy : "");
	unlink(path);
	char beside[80];
	snprintf(beside, sizeof beside, "%s.schema-1", path);
	unlink(beside);
	rmdir(folder);
}

/* As an older build left them: a count that holds, one too many, one too few. */
static void second_schema(const char *path)
{
	assert_int_equal(db_open(&desk.db, &desk.err, &(struct db_how){.path = path, .create = true}), OMBUD_OK);
	db_permit(desk.db, DB_CHANGE_SCHEMA);
	for (size_t i = 0; i < embedded_sql_n; i++)
		if (of_script(embedded_sql[i].name, "001-") || of_script(embedded_sql[i].name, "002-"))
			script(embedded_sql[i].text);
	script("INSERT INTO setting(key, value) VALUES('schema', '2');"
	       "INSERT INTO audit_head(id, seq, hash) VALUES(1, 0, zeroblob(32))");
	db_permit(desk.db, DB_NOTHING_MORE);
	for (int id = 1; id <= 3; id++)
		sql("INSERT INTO ticket(case_id, kind, state, is_open, priority, subject, external_id, lang,"
		    " received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day, constants,"
		    " n_messages) VALUES(%d, 1, 1, 1, 3, 's', '', 'sv', 1, 1, 2, 2, 0, 0, 0, 1, %d)",
		    id, id);
	/* Each has two that count, one that was taken back and one of another ticket of its case. */
	for (int id = 1; id <= 3; id++)
		for (int k = 0; k < 4; k++)
			sql("INSERT INTO message(case_id, ticket_id, direction, at, sender, subject, body, charset,"
			    " remark, message_id, in_reply_to, hash, flags, withdrawn) VALUES(%d, %s, 1, 1, '', '', '',"
			    " '', '', '', '', x'', 0, %d)",
			    id, k == 3 ? "99" : "NULL", k == 2);
}

static void letters_are_counted_once_more(void **state)
{
	(void)state;
	char folder[] = "/tmp/ombud-migrate-XXXXXX", path[64];
	struct arena memory = {0};
	const char *copy = NULL;
	static const struct sql WRONG = {
	    "tickets counted wrongly", "", "SELECT count(*) FROM ticket WHERE n_messages <> 2", false};
	int64_t n = -1;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof path, "%s/desk.db", folder);
	second_schema(path);
	assert_int_equal(db_one_values(&n, desk.db, &desk.err, &WRONG, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 2);
	if (schema_upgrade(&copy, desk.db, &desk.err, &memory, false))
		fail_msg("%s", desk.err.text);
	assert_int_equal(db_one_values(&n, desk.db, &desk.err, &WRONG, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 0);
	db_close(desk.db);
	assert_non_null(copy);
	unlink(copy);
	arena_free(&memory);
	unlink(path);
	rmdir(folder);
}

static void what_is_kept_comes_back(void **state)
{
	(void)state;
	char folder[] = "/tmp/ombud-keep-XXXXXX", path[64], *value;
	struct arena memory = {0};
	const char **keys;
	size_t n;
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof path, "%s/desk.db", folder);
	assert_int_equal(db_open(&desk.db, &desk.err, &(struct db_how){.path = path, .create = true}), OMBUD_OK);
	assert_int_equal(schema_create(desk.db, &desk.err), OMBUD_OK);
	static const char *const names[] = {"macro.b", "macro.a", "tags", "macros"};
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(keep_set(desk.db, &desk.err, 1, names[i], "x\0y", 3, 5), OMBUD_OK);
	assert_int_equal(keep_set(desk.db, &desk.err, 1, "tags", "zz", 2, 6), OMBUD_OK);
	assert_int_equal(keep_get(&value, &n, desk.db, &desk.err, &memory, 1, "tags"), OMBUD_OK);
	assert_int_equal(n, 2);
	assert_string_equal(value, "zz");
	assert_int_equal(keep_get(&value, &n, desk.db, &desk.err, &memory, 2, "tags"), OMBUD_NOTFOUND);
	assert_int_equal(keep_keys(&keys, &n, desk.db, &desk.err, &memory, 1, "macro."), OMBUD_OK);
	assert_int_equal(n, 2);
	assert_string_equal(keys[0], "macro.a");
	assert_int_equal(keep_set(desk.db, &desk.err, 1, "tags", NULL, 0, 7), OMBUD_OK);
	assert_int_equal(keep_get(&value, &n, desk.db, &desk.err, &memory, 1, "tags"), OMBUD_NOTFOUND);
	db_close(desk.db);
	arena_free(&memory);
	unlink(path);
	rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_first_schema_becomes_the_newest),
	    cmocka_unit_test(letters_are_counted_once_more),
	    cmocka_unit_test(what_is_kept_comes_back),
	};
	return cmocka_run_group_tests_name("migrate", tests, NULL, NULL);
}
