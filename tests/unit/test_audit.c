/* The audit holds against the program itself, and shows what was done behind its back. */
#include "audit_desk.h"

static void refused(struct desk *d, const char *script)
{
	struct err err = {0};
	if (!db_script(d->s->db, &err, script)) {
		print_error("went through: %s\n", script);
		desk_fail();
	}
}

static void the_chain_cannot_be_bent_in_place(void **state)
{
	struct desk d = open_with_entries();
	(void)state;
	refused(&d, "UPDATE audit SET act = 'x' WHERE seq = 2");
	refused(&d, "DELETE FROM audit WHERE seq = 2");
	refused(&d, "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2");
	refused(&d, "INSERT INTO audit SELECT seq + 100, at, agent_id, by_id, session_id, act, object,"
	            " object_id, n, detail, access_id, access_mac, prev, hash FROM audit WHERE seq = 2");
	refused(&d, "UPDATE audit_set SET ids = x'0000'");
	refused(&d, "DELETE FROM audit_set");
	refused(&d, "INSERT OR REPLACE INTO audit_set SELECT seq, n, first_id, last_id, x'0000' FROM audit_set");
	refused(&d, "INSERT INTO audit_set VALUES(2, 1, 1, 1, x'0100')");
	refused(&d, "UPDATE audit_head SET seq = seq - 1");
	refused(&d, "DELETE FROM audit_head");
	refused(&d, "INSERT OR REPLACE INTO audit_head VALUES(1, 0, x'00')");
	desk_close(&d);
}

enum { NEWEST = -7, NEWEST_NEXT = -8 };

static void behind_its_back(const char *script, int64_t bad, const char *words)
{
	struct desk d = open_with_entries();
	struct arena a = {0};
	struct audit_finding f = finding_of(&d, &a);
	if (f.bad_seq)
		FAIL("before: %s", verify_sentence(&f, d.s, &a));
	int64_t entries = f.entries;
	behind_its_back_run(&d, script);
	f = finding_of(&d, &a);
	if (f.bad_seq != (bad == NEWEST ? entries : bad == NEWEST_NEXT ? entries + 1 : bad))
		FAIL("%s: %lld, %s", script, (long long)f.bad_seq, verify_sentence(&f, d.s, &a));
	if (!strstr(verify_sentence(&f, d.s, &a), words))
		FAIL("%s: %s", script, verify_sentence(&f, d.s, &a));
	arena_free(&a);
	desk_close(&d);
}

static void every_kind_of_tampering_is_found(void **state)
{
	(void)state;
	behind_its_back("UPDATE audit SET act = 'x' WHERE seq = 2", 2, "entry 2 (2026-11-23 13:00, x): its contents");
	behind_its_back("UPDATE audit SET at = at + 1 WHERE seq = 5", 5, ", import): its contents were changed");
	behind_its_back("UPDATE audit SET agent_id = 2 WHERE seq = 3", 3, "its contents were changed");
	behind_its_back("UPDATE audit SET by_id = 2 WHERE seq = 3", 3, "its contents were changed");
	behind_its_back("UPDATE audit SET object_id = 3 WHERE seq = 5", 5, "its contents were changed");
	behind_its_back("UPDATE audit SET detail = 'y' WHERE seq = 4", 4, "its contents were changed");
	behind_its_back("UPDATE audit SET access_id = 1 WHERE seq = 2", 2, "its contents were changed");
	behind_its_back("UPDATE audit SET prev = zeroblob(32) WHERE seq = 2", 2, "its contents were changed");
	behind_its_back("UPDATE audit SET hash = zeroblob(32) WHERE seq = 2", 2, "its contents were changed");
	behind_its_back("DELETE FROM audit WHERE seq = 2", 2, "entry 2, after entry 1 (2026-11-23 13:00, init): it is gone");
	behind_its_back("DELETE FROM audit WHERE seq = 1", 1, "entry 1: it is gone");
	behind_its_back("UPDATE audit SET seq = 100 WHERE seq = 2", 2, "it is gone, or was moved");
	behind_its_back("UPDATE audit SET seq = 0 WHERE seq = 2", -1, "stands before the first");
	behind_its_back("UPDATE audit SET seq = -seq WHERE seq = 3", -1, "stands before the first");
	behind_its_back("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit); DELETE FROM audit_set",
	    NEWEST, "it and all later ones are gone");
	/* Two change places; one goes and the later ones close the gap. */
	behind_its_back("UPDATE audit SET seq = 1000 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;"
	                "UPDATE audit SET seq = 3 WHERE seq = 1000", 2, "it is entry 3, moved here");
	behind_its_back("DELETE FROM audit WHERE seq = 2; UPDATE audit SET seq = seq - 1 WHERE seq > 2", 2,
	    "it is entry 3, moved here");
	/* The head moved back, with the newest entry left or gone, and another hash in it. */
	behind_its_back("UPDATE audit_head SET seq = seq - 1", NEWEST, "the head does not name it");
	behind_its_back("UPDATE audit_head SET hash = zeroblob(32)", NEWEST, "another stands in its place");
	behind_its_back("DELETE FROM audit_head", NEWEST, "the head does not name it");
}

static void told(void *data, const char *line)
{
	(void)line;
	++*(int *)data;
}

/* Whoever takes the head away does not leave a checkpoint that says nothing. */
static void no_head_is_no_checkpoint(void **state)
{
	static const char *const ways[] = {
	    "DELETE FROM audit_head", "UPDATE audit_head SET hash = x'00'"};
	(void)state;
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		struct desk d = open_with_entries();
		char *text = NULL;
		int n = 0;
		d.s->checkpoint = told;
		d.s->checkpoint_data = &n;
		assert_int_equal(ombud_audit_checkpoint(&text, d.s), OMBUD_OK);
		ombud_free(text);
		assert_int_equal(checkpoint_tell(d.s), OMBUD_OK);
		assert_int_equal(n, 1);
		behind_its_back_run(&d, ways[i]);
		assert_int_equal(ombud_audit_checkpoint(&text, d.s), OMBUD_CORRUPT);
		assert_null(text);
		assert_non_null(strstr(ombud_error(d.s), "audit verify"));
		assert_int_equal(checkpoint_tell(d.s), OMBUD_CORRUPT);
		assert_int_equal(n, 1);
		d.s->checkpoint = NULL;
		desk_close(&d);
	}
}

/* An entry that is made anew, hash and all, fits its place but for those that follow. */
static void a_replaced_entry_is_found_and_named(void **state)
{
	(void)state;
	struct desk d = open_with_entries();
	struct arena a = {0};
	struct audit_entry *e, other = {0};
	struct err err = {0};
	size_t n;
	assert_int_equal(audit_list_which(&e, &n, d.s->db, &err, &a, &(struct audit_which){.act = "", .team = ""}, 100), OMBUD_OK);
	for (size_t i = 0; i < n; i++)
		if (e[i].seq == 5)
			other = e[i];
	other.agent_id = 2;
	audit_entry_hash(other.hash, &other);
	char hex[65], script[200];
	snprintf(script, sizeof script, "UPDATE audit SET agent_id = 2, hash = x'%s' WHERE seq = 5",
	    sodium_bin2hex(hex, sizeof hex, other.hash, 32));
	behind_its_back_run(&d, script);
	struct audit_finding f = finding_of(&d, &a);
	assert_int_equal(f.bad_seq, 5);
	assert_non_null(strstr(verify_sentence(&f, d.s, &a), "import): another stands in its place"));
	arena_free(&a);
	desk_close(&d);
}

/* The newest entry of all is the one about three tickets. */
static void every_kind_of_tampering_with_sets_is_found(void **state)
{
	static const char changed[] = "the set that it names was changed";
	(void)state;
	behind_its_back("UPDATE audit_set SET ids = x'0002'", NEWEST, changed);
	behind_its_back("UPDATE audit_set SET ids = x''", NEWEST, changed);
	behind_its_back("UPDATE audit_set SET n = n - 1", NEWEST, changed);
	behind_its_back("UPDATE audit_set SET first_id = 2", NEWEST, changed);
	behind_its_back("UPDATE audit_set SET last_id = last_id + 1", NEWEST, changed);
	behind_its_back("DELETE FROM audit_set", NEWEST, "the set that it names is gone");
	behind_its_back("UPDATE audit_set SET seq = 2", 2, "a set was put beside it");
	behind_its_back("INSERT INTO audit_set VALUES(2, 1, 1, 1, x'0100')", 2, "a set was put beside it");
	behind_its_back("INSERT INTO audit_set VALUES(400, 1, 1, 1, x'0100')", 400, "without its entry");
	behind_its_back("UPDATE audit SET set_hash = NULL WHERE set_hash IS NOT NULL", NEWEST, "");
	behind_its_back("UPDATE audit SET set_hash = zeroblob(32) WHERE set_hash IS NOT NULL", NEWEST, "");
	behind_its_back("UPDATE audit SET n = 2 WHERE set_hash IS NOT NULL", NEWEST, "");
}

static void no_personal_value_stands_in_the_chain(void **state)
{
	struct desk d = open_with_entries();
	struct err err = {0};
	struct arena a = {0};
	struct audit_entry *e;
	size_t n;
	(void)state;
	desk_must(&d, 1, "identity verified \"Sven Svensson called from 070\"");
	assert_int_equal(audit_list_which(&e, &n, d.s->db, &err, &a, &(struct audit_which){.act = "", .team = ""}, 100), OMBUD_OK);
	for (size_t i = 0; i < n; i++) {
		assert_null(strstr(e[i].detail, "Sven"));
		assert_null(strstr(e[i].detail, "hello"));
	}
	/* The reason stands beside the chain, and the chain knows which. */
	static const struct sql FIND = {"reasons", "",
	    "SELECT count(*) FROM access_log l JOIN audit a ON a.access_id = l.id"
	    " WHERE l.text LIKE '%Sven%' AND length(a.access_mac) = 32", true};
	int64_t found = 0;
	assert_int_equal(db_one_values(&found, d.s->db, &err, &FIND, NULL, 0), OMBUD_OK);
	assert_int_equal(found, 1);
	arena_free(&a);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_chain_cannot_be_bent_in_place),
	    cmocka_unit_test(every_kind_of_tampering_is_found),
	    cmocka_unit_test(a_replaced_entry_is_found_and_named),
	    cmocka_unit_test(no_head_is_no_checkpoint),
	    cmocka_unit_test(every_kind_of_tampering_with_sets_is_found),
	    cmocka_unit_test(no_personal_value_stands_in_the_chain),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
