/* The audit holds against the program itself, and shows what was done behind its back. */
#include "desk.h"

#include "store/audit.h"

static struct desk open_with_entries(void)
{
	struct desk d;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, id, "label x");
	desk_must(&d, id, "priority high");
	desk_must(&d, id, "note hello");
	int64_t ids[] = {id, desk_letter(&d, KIND_HOWTO, "b@example.com", "2@x", "b"),
	    desk_letter(&d, KIND_HOWTO, "c@example.com", "3@x", "c")};
	const char *words[] = {"label", "many"};
	struct ombud_result *r;
	struct ombud_request q = {.words = words, .n_words = 2, .ids = ids, .n_ids = 3};
	assert_int_equal(ombud_run(&r, d.s, &q), OMBUD_OK);
	assert_int_equal(r->applied, 3);
	ombud_result_free(r);
	return d;
}

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

/* Whoever drops the triggers can write; the chain then says where. */
static void behind_its_back(const char *script, int64_t bad)
{
	struct desk d = open_with_entries();
	struct err err = {0};
	struct arena a = {0};
	struct audit_finding f;
	assert_int_equal(audit_check(&f, d.s->db, &err, &a), OMBUD_OK);
	assert_int_equal(f.bad_seq, 0);
	int64_t entries = f.entries;
	assert_int_equal(db_script(d.s->db, &err,
	                     "DROP TRIGGER audit_keeps; DROP TRIGGER audit_stays; DROP TRIGGER audit_grows;"
	                     "DROP TRIGGER audit_moves_head; DROP TRIGGER audit_head_follows;"
	                     "DROP TRIGGER audit_head_stays; DROP TRIGGER audit_head_is_one;"
	                     "DROP TRIGGER audit_set_follows; DROP TRIGGER audit_set_keeps;"
	                     "DROP TRIGGER audit_set_stays"),
	    OMBUD_OK);
	if (db_script(d.s->db, &err, script)) {
		print_error("%s: %s\n", script, err.text);
		desk_fail();
	}
	assert_int_equal(audit_check(&f, d.s->db, &err, &a), OMBUD_OK);
	assert_int_equal(f.bad_seq, bad < 0 ? entries : bad);
	arena_free(&a);
	desk_close(&d);
}

static void every_kind_of_tampering_is_found(void **state)
{
	(void)state;
	behind_its_back("UPDATE audit SET act = 'x' WHERE seq = 2", 2);
	behind_its_back("UPDATE audit SET at = at + 1 WHERE seq = 3", 3);
	behind_its_back("UPDATE audit SET agent_id = 2 WHERE seq = 3", 3);
	behind_its_back("UPDATE audit SET detail = 'y' WHERE seq = 4", 4);
	behind_its_back("UPDATE audit SET hash = zeroblob(32) WHERE seq = 2", 2);
	behind_its_back("DELETE FROM audit WHERE seq = 2", 2);
	behind_its_back("UPDATE audit SET seq = 100 WHERE seq = 2", 2);
	behind_its_back("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)", -1);
}

/* The newest entry of all is the one about three tickets. */
static void every_kind_of_tampering_with_sets_is_found(void **state)
{
	(void)state;
	behind_its_back("UPDATE audit_set SET ids = x'0002'", -1);
	behind_its_back("UPDATE audit_set SET ids = x''", -1);
	behind_its_back("UPDATE audit_set SET n = n - 1", -1);
	behind_its_back("UPDATE audit_set SET first_id = 2", -1);
	behind_its_back("UPDATE audit_set SET last_id = last_id + 1", -1);
	behind_its_back("DELETE FROM audit_set", -1);
	behind_its_back("UPDATE audit_set SET seq = 2", 2);
	behind_its_back("INSERT INTO audit_set VALUES(2, 1, 1, 1, x'0100')", 2);
	behind_its_back("INSERT INTO audit_set VALUES(400, 1, 1, 1, x'0100')", 400);
	behind_its_back("UPDATE audit SET set_hash = NULL WHERE set_hash IS NOT NULL", -1);
	behind_its_back("UPDATE audit SET set_hash = zeroblob(32) WHERE set_hash IS NOT NULL", -1);
	behind_its_back("UPDATE audit SET n = 2 WHERE set_hash IS NOT NULL", -1);
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
	assert_int_equal(audit_list(&e, &n, d.s->db, &err, &a, 0, 100), OMBUD_OK);
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
	/* And the chain still verifies when retention has dropped the text. */
	assert_int_equal(db_script(d.s->db, &err, "DELETE FROM access_log"), OMBUD_OK);
	struct audit_finding f;
	assert_int_equal(audit_check(&f, d.s->db, &err, &a), OMBUD_OK);
	assert_int_equal(f.bad_seq, 0);
	arena_free(&a);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_chain_cannot_be_bent_in_place),
	    cmocka_unit_test(every_kind_of_tampering_is_found),
	    cmocka_unit_test(every_kind_of_tampering_with_sets_is_found),
	    cmocka_unit_test(no_personal_value_stands_in_the_chain),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
