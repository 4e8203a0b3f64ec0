/* What is done again on a copy beside erasures: restrictions, suppressions, withdrawn consents and holds, each as its
 * last word is; what was undone or released since is not back. */
#include "demo_store.h"

#include <glob.h>
#include <malloc.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "ops/erase.h"
#include "ops/ledger_of.h"

static char store[96], file[96];

static struct ombud_session *as(const char *who)
{
	char why[600];
	struct ombud_session *s;
	struct ombud_open how = {.store = store, .user = "anna", .act_as = who, .now = NOW};
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return s;
}

/* In the store as it is now, followed into the ledger. */
static void change(const char *sql)
{
	struct ombud_session *s = as("admin");
	if (db_begin(s->db, &s->err, DB_WRITE) || db_script(s->db, &s->err, sql) || db_commit(s->db, &s->err) ||
	    ledger_follow(s, NULL))
		fail_msg("%s", ombud_error(s));
	ombud_session_close(s);
}

static int64_t one(const char *sql)
{
	struct ombud_session *s = as("admin");
	int64_t n = number(s, sql);
	ombud_session_close(s);
	return n;
}

static void copy(void)
{
	struct ombud_session *s = as("admin");
	struct ombud_backup *b;
	char manifest[128];
	snprintf(manifest, sizeof manifest, "%s.txt", file);
	unlink(file);
	unlink(manifest);
	if (ombud_backup(&b, s, file))
		fail_msg("%s", ombud_error(s));
	ombud_backup_free(b);
	ombud_session_close(s);
}

static int begin(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-replay-XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(store, sizeof store, "%s/one.db", folder);
	snprintf(file, sizeof file, "%s/copy", folder);
	must_make(store, 60, 1, NOW);
	change("UPDATE person SET restricted = 0");
	copy();
	return 0;
}

static int end(void **state)
{
	(void)state;
	char command[128];
	snprintf(command, sizeof command, "rm -rf %s", folder);
	pid_t child = fork();
	if (child == 0)
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	waitpid(child, NULL, 0);
	return 0;
}

static char said[2000]; /* of the last restore */

static void restore_all(int64_t erasures, int64_t others)
{
	char why[600];
	struct ombud_restored *r;
	struct ombud_open open = {.store = store, .user = "anna", .act_as = "admin", .now = NOW};
	struct ombud_restore how = {.file = file, .open = &open};
	if (ombud_restore(&r, &how, why, sizeof why))
		fail_msg("%s", why);
	assert_int_equal(r->erasures, erasures);
	assert_int_equal(r->others, others);
	snprintf(said, sizeof said, "%s", r->said);
	ombud_restored_free(r);
}

static void restore(int64_t others)
{
	restore_all(0, others);
}

/* Each: what is done, what is asked, what undoes it. The question says 1 where it stands. */
static const struct act {
	const char *done, *stands, *undone;
} acts[] = {
    {"UPDATE person SET restricted = 1 WHERE id = (SELECT min(person_id) FROM datum WHERE field = 2)",
        "SELECT count(*) FROM person WHERE restricted = 1 AND id = (SELECT min(person_id) FROM datum WHERE field = 2)",
        "UPDATE person SET restricted = 0"},
    {"INSERT INTO suppression(id, key, reason, purpose, ticket_id, at, agent_id) VALUES(77,"
     " x'000102030405060708090a0b0c0d0e0f', 'objection', '', 5, 1795598000, 1)",
        "SELECT count(*) FROM suppression WHERE id = 77 AND key = x'000102030405060708090a0b0c0d0e0f' AND reason = 'objection'"
        " AND purpose = '' AND ticket_id = 5 AND at = 1795598000 AND withdrawn = 0",
        "UPDATE suppression SET withdrawn = 1 WHERE id = 77"},
    {"INSERT INTO suppression(id, key, reason, purpose, ticket_id, at, agent_id) SELECT 78,"
     " x'100102030405060708090a0b0c0d0e0f', 'withdrawal', min(code), NULL, 1795598000, 1 FROM purpose",
        "SELECT count(*) FROM suppression WHERE id = 78 AND reason = 'withdrawal' AND purpose = (SELECT min(code) FROM purpose)"
        " AND ticket_id IS NULL AND withdrawn = 0",
        "UPDATE suppression SET withdrawn = 1 WHERE id = 78"},
    {"INSERT INTO hold(id, object, object_id, ground, reference, at, agent_id, review_day)"
     " VALUES(77, 'ticket', 5, '17(3)(e)', 'T 123-26', 1795598000, 1, 20900)",
        "SELECT count(*) FROM hold WHERE id = 77 AND object = 'ticket' AND object_id = 5 AND ground = '17(3)(e)'"
        " AND review_day = 20900 AND released_at = 0 AND withdrawn = 0",
        "UPDATE hold SET released_at = 1795599100, released_by = 2 WHERE id = 77"},
    {"INSERT INTO hold(id, object, object_id, field, ground, reference, at, agent_id, review_day) SELECT 78, 'field',"
     " min(person_id), 3, '18(1)(c)', 'T 124-26', 1795598000, 1, 20900 FROM datum WHERE field = 2",
        "SELECT count(*) FROM hold WHERE id = 78 AND object = 'field' AND field = 3 AND ground = '18(1)(c)' AND object_id ="
        " (SELECT min(person_id) FROM datum WHERE field = 2) AND released_at = 0 AND withdrawn = 0",
        "UPDATE hold SET withdrawn = 1 WHERE id = 78"},
    {"INSERT INTO retained(id, ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, object, object_id)"
     " SELECT 77, 5, min(person_id), 'what she wrote', 'RET-CLAIM', 'her claim', 21000, 20900, 1795598000, 1, 'letter', 9"
     " FROM datum WHERE field = 2",
        "SELECT count(*) FROM retained WHERE id = 77 AND ticket_id = 5 AND person_id = (SELECT min(person_id) FROM datum WHERE"
        " field = 2) AND item <> '' AND code = 'RET-CLAIM' AND until_day = 21000 AND review_day = 20900 AND at = 1795598000"
        " AND object = 'letter' AND object_id = 9 AND withdrawn = 0",
        "UPDATE retained SET withdrawn = 1 WHERE id = 77"},
};
enum { ACTS = sizeof acts / sizeof *acts };

static void what_was_done_since_is_back_and_once(void **state)
{
	(void)state;
	for (size_t i = 0; i < ACTS; i++)
		change(acts[i].done);
	for (int round = 0; round < 2; round++) {
		restore(ACTS);
		for (size_t i = 0; i < ACTS; i++)
			if (one(acts[i].stands) != 1)
				fail_msg("round %d: act %zu is not back", round, i);
		assert_int_equal(one("SELECT count(*) FROM person WHERE restricted = 1"), 1);
	}
	/* A copy that has them all has nothing to be told. */
	copy();
	restore(0);
}

static void what_was_undone_since_is_not_back(void **state)
{
	(void)state;
	for (size_t i = 0; i < ACTS; i++)
		change(acts[i].done);
	for (size_t i = 0; i < ACTS; i++)
		change(acts[i].undone);
	restore(2 * ACTS);
	for (size_t i = 0; i < ACTS; i++)
		if (one(acts[i].stands) != 0)
			fail_msg("act %zu is back", i);
}

/* The copy has it as it was, the ledger how it ended; and the other way round. */
static void the_last_word_counts_not_the_copy_s(void **state)
{
	(void)state;
	for (size_t i = 0; i < ACTS; i++)
		change(acts[i].done);
	copy();
	for (size_t i = 0; i < ACTS; i++)
		change(acts[i].undone);
	restore(ACTS);
	for (size_t i = 0; i < ACTS; i++)
		if (one(acts[i].stands) != 0)
			fail_msg("act %zu is back", i);
	copy();
	change("UPDATE person SET restricted = 1 WHERE id = (SELECT min(person_id) FROM datum WHERE field = 2)");
	change("UPDATE suppression SET withdrawn = 0 WHERE id >= 77");
	change("UPDATE hold SET withdrawn = 0, released_at = 0, released_by = NULL WHERE id >= 77");
	change("UPDATE retained SET withdrawn = 0 WHERE id >= 77");
	restore(ACTS);
	for (size_t i = 0; i < ACTS; i++)
		if (one(acts[i].stands) != 1)
			fail_msg("act %zu is not back", i);
}

#define GIVEN \
	"INSERT INTO consent(id, person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party, recorded_at," \
	" agent_id) SELECT 70, min(person_id), (SELECT min(code) FROM purpose), 'given', 1795500000, 'mail', '', x'', 'en', '', ''," \
	" 1795500000, 1 FROM datum WHERE field = 2"
#define TAKEN_BACK \
	"INSERT INTO consent(id, person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party, recorded_at," \
	" agent_id) SELECT 71, min(person_id), (SELECT min(code) FROM purpose), 'withdrawn', 1795598000, 'mail', '', x'', 'en', ''," \
	" '', 1795598000, 1 FROM datum WHERE field = 2"
#define LAST_WORD "(SELECT what FROM consent WHERE purpose = (SELECT min(code) FROM purpose) AND person_id =" \
	" (SELECT min(person_id) FROM datum WHERE field = 2) ORDER BY id DESC LIMIT 1)"

static void a_consent_that_was_taken_back_stays_so(void **state)
{
	(void)state;
	change(GIVEN);
	copy();
	change(TAKEN_BACK);
	for (int round = 0; round < 2; round++) {
		restore(1);
		assert_int_equal(one("SELECT " LAST_WORD " = 'withdrawn'"), 1);
		assert_int_equal(one("SELECT count(*) FROM consent WHERE id = 71 AND at = 1795598000 AND what = 'withdrawn'"), 1);
		assert_int_equal(one("SELECT count(*) FROM consent WHERE id > 71"), 0);
	}
}

/* Whom the copy does not have has nothing to take back in it; and the number is nobody else's: a later withdrawal under
 * it would be one that the ledger knows already. */
static void numbers_of_the_lost_time_are_not_given_again(void **state)
{
	(void)state;
	int64_t was = one("SELECT max(id) FROM consent");
	assert_true(was < 70);
	change("INSERT INTO person(id, created_at, lang) VALUES(9001, 1795598000, '')");
	change("INSERT INTO datum(person_id, n, field, value, source, seen_at)"
	       " VALUES(9001, 0, 2, 'late@example.net', 'header', 1795598000)");
	change("INSERT INTO consent(id, person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
	       " recorded_at, agent_id) SELECT 71, 9001, min(code), 'withdrawn', 1795598000, 'mail', '', x'', 'en', '', '',"
	       " 1795598000, 1 FROM purpose");
	restore(1);
	assert_int_equal(one("SELECT count(*) FROM consent WHERE id >= 70"), 0);
	assert_int_equal(one("SELECT seq FROM sqlite_sequence WHERE name = 'consent'"), 71);
	assert_int_equal(one("SELECT seq FROM sqlite_sequence WHERE name = 'person'"), 9001);
}

/* By the operation itself, with no tick in between. */
static void a_hold_is_known_at_once(void **state)
{
	(void)state;
	const char *words[] = {"hold", "ticket:5", "17(3)(e)", "--reference", "T 123-26", "--review", "2027-05-01"};
	struct ombud_request r = {.words = words, .n_words = 7};
	struct ombud_result *out;
	struct ombud_session *s = as(NULL);
	if (ombud_run(&out, s, &r))
		fail_msg("%s", ombud_error(s));
	ombud_result_free(out);
	ombud_session_close(s);
	restore(1);
	assert_int_equal(one("SELECT count(*) FROM hold WHERE object = 'ticket' AND object_id = 5 AND released_at = 0"), 1);
}

#define HER "(SELECT min(person_id) FROM datum WHERE field = 2)"
#define ITEM(id, columns, values, condition) \
	"INSERT INTO retained(id, ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, object, " columns ")" \
	" SELECT " id ", (SELECT max(id) FROM ticket WHERE person_id = " HER "), " HER ", 'x', 'RET-CLAIM', '', 0, 20900," \
	" 1795598000, 1, " values condition

/* Items and the erasure that they kept something from are both lost with the store: what stayed then stays. */
static void what_an_item_kept_is_kept_again(void **state)
{
	(void)state;
	int64_t id;
	change("UPDATE message SET person_id = (SELECT person_id FROM ticket t WHERE t.case_id = message.case_id)");
	change("UPDATE ticket SET state = 11, is_open = 0, closed_at = received_at WHERE person_id = " HER);
	change("INSERT INTO datum(person_id, n, field, value, source, seen_at) VALUES(" HER ", 99, 3, '+46701112233', 'header', 1)");
	copy();
	/* Her request came after it. */
	change("INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, subject, external_id, lang, received_at,"
	       " updated_at, due_at, strict_at, due_day, strict_day, extended_day, constants) SELECT 9001, 9001, person_id, kind, 11, 0,"
	       " priority, '', '', '', received_at, 1, due_at, strict_at, due_day, strict_day, extended_day, constants FROM ticket"
	       " WHERE person_id = " HER " LIMIT 1");
	change(ITEM("80", "object_id", "'letter', min(m.id)", " FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE"
	            " t.person_id = " HER));
	change(ITEM("81", "field", "'field', 3", ""));
	struct ombud_session *s = as("admin");
	int64_t her = number(s, "SELECT " HER), letter = number(s, "SELECT object_id FROM retained WHERE id = 80");
	int64_t request = number(s, "SELECT ticket_id FROM retained WHERE id = 80");
	const struct erase_want want = {.cause = "release", .what = "", .person = her, .request = request};
	if (db_begin(s->db, &s->err, DB_WRITE) || erase_now(&id, s, &want) || db_commit(s->db, &s->err) || ledger_follow(s, NULL))
		fail_msg("%s", ombud_error(s));
	ombud_session_close(s);
	char texts[200], values[200];
	snprintf(texts, sizeof texts, "SELECT group_concat(id) = '%lld' FROM message WHERE body <> '' AND case_id IN"
	    " (SELECT case_id FROM ticket WHERE person_id = %lld)", (long long)letter, (long long)her);
	snprintf(values, sizeof values, "SELECT count(*) FROM datum WHERE field = 3 AND person_id = %lld", (long long)her);
	assert_int_equal(one(texts), 1);
	int64_t phones = one(values);
	assert_true(phones > 0);
	restore_all(1, 2);
	assert_int_equal(one(texts), 1);
	assert_int_equal(one(values), phones);
	assert_int_equal(one("SELECT count(*) FROM erasure_kept WHERE message_id > 0 AND retained_id = 80"), 1);
}

/* ---- who is meant ---------------------------------------------------------------------------------- */

/* Quint is in the copy, Pia came after it: one household, one telephone. */
#define QUINT \
	"INSERT INTO person(id, created_at, lang) VALUES(9001, 1795500000, '');" \
	"INSERT INTO datum(person_id, n, field, value, source, seen_at) VALUES" \
	"(9001, 0, 2, 'quint@example.net', 'header', 1), (9001, 0, 3, '+46701234567', 'letter', 1)"
#define PIA \
	"INSERT INTO person(id, created_at, lang) VALUES(9002, 1795598000, '');" \
	"INSERT INTO datum(person_id, n, field, value, source, seen_at) VALUES" \
	"(9002, 0, 2, 'pia@example.net', 'header', 1), (9002, 0, 3, '+46701234567', 'letter', 1)"

static void erase_values(int64_t person)
{
	const int64_t none = 0;
	int64_t id;
	const struct erase_want want = {.cause = "retention", .what = "person", .person = person, .tickets = &none};
	struct ombud_session *s = as("admin");
	if (db_begin(s->db, &s->err, DB_WRITE) || erase_now(&id, s, &want) || db_commit(s->db, &s->err) || ledger_follow(s, NULL))
		fail_msg("%s", ombud_error(s));
	ombud_session_close(s);
}

static void a_household_s_telephone_erases_nobody_else(void **state)
{
	(void)state;
	change(QUINT);
	copy();
	change(PIA);
	erase_values(9002);
	for (int round = 0; round < 2; round++) {
		restore_all(0, 0);
		assert_int_equal(one("SELECT count(*) FROM datum WHERE person_id = 9001"), 2);
		assert_non_null(strstr(said, "person 9001"));
	}
}

static void nor_does_it_restrict_or_withdraw(void **state)
{
	(void)state;
	change(QUINT);
	change("UPDATE person SET restricted = 1 WHERE id = 9001");
	copy();
	change(PIA);
	change("UPDATE person SET restricted = 1 WHERE id = 9002");
	change("UPDATE person SET restricted = 0 WHERE id = 9002");
	change("INSERT INTO consent(id, person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
	       " recorded_at, agent_id) SELECT 71, 9002, min(code), 'withdrawn', 1795598000, 'mail', '', x'', 'en', '', '',"
	       " 1795598000, 1 FROM purpose");
	restore(3);
	assert_int_equal(one("SELECT restricted FROM person WHERE id = 9001"), 1);
	assert_int_equal(one("SELECT count(*) FROM consent WHERE id >= 71"), 0);
	assert_non_null(strstr(said, "person 9001"));
}

/* The number and no value is nobody's proof: the values were others by then, or the person is. */
static void a_number_without_its_values_is_for_a_person_to_decide(void **state)
{
	(void)state;
	change(QUINT);
	copy();
	change("UPDATE datum SET value = 'new@example.net' WHERE person_id = 9001 AND field = 2");
	change("DELETE FROM datum WHERE person_id = 9001 AND field = 3");
	erase_values(9001);
	restore_all(0, 0);
	assert_int_equal(one("SELECT count(*) FROM datum WHERE person_id = 9001"), 2);
	if (!strstr(said, "person 9001, who has that number"))
		fail_msg("%s", said);
}

/* By an address others are found: one that two have is no key. */
static void an_address_of_two_finds_nobody_else(void **state)
{
	(void)state;
	change(QUINT);
	change("UPDATE datum SET key = x'000102030405060708090a0b0c0d0e0f' WHERE person_id = 9001 AND field = 2");
	copy();
	change(PIA);
	change("UPDATE datum SET value = 'quint@example.net', key = x'000102030405060708090a0b0c0d0e0f'"
	       " WHERE person_id = 9002 AND field = 2");
	erase_values(9002);
	restore_all(0, 0);
	assert_int_equal(one("SELECT count(*) FROM datum WHERE person_id = 9001"), 2);
}

/* Another number in the copy, the same address: that is the person. */
static void one_s_own_address_finds_whom_it_is(void **state)
{
	(void)state;
	change(QUINT);
	copy();
	change("UPDATE datum SET person_id = 9002 WHERE person_id = 9001");
	change("INSERT INTO person(id, created_at, lang) VALUES(9002, 1795598000, '')");
	erase_values(9002);
	restore_all(1, 0);
	assert_int_equal(one("SELECT count(*) FROM datum WHERE person_id = 9001"), 0);
}

static void many_values_take_room_for_as_many(void **state)
{
	(void)state;
	enum { MANY = 4000 };
	struct ledger *l;
	struct ledger_key *keys;
	struct arena a = {0};
	size_t n;
	change(QUINT);
	change("WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 4000) INSERT INTO datum(person_id, n,"
	       " field, value, source, seen_at) SELECT 9001, i, 2, 'q' || i || '@example.net', 'header', 1 FROM c");
	struct ombud_session *s = as("admin");
	assert_int_equal(session_ledger(&l, s, true), OMBUD_OK);
	size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
	assert_int_equal(ledger_keys_of(&keys, &n, l, s, &a, 9001), OMBUD_OK);
	size_t took = mallinfo2().uordblks + mallinfo2().hblkhd - before;
	assert_int_equal(n, MANY + 2);
	if (took > 40 * n * sizeof *keys)
		fail_msg("%zu bytes for %zu keys", took, n);
	arena_free(&a);
	ledger_close(l);
	ombud_session_close(s);
}

/* ---- the places ------------------------------------------------------------------------------------- */

static void copy_file(const char *from, const char *to)
{
	char room[1 << 16];
	size_t n;
	FILE *f = fopen(from, "re"), *t = fopen(to, "we");
	assert_true(f && t);
	while ((n = fread(room, 1, sizeof room, f)) > 0)
		assert_int_equal(fwrite(room, 1, n, t), n);
	fclose(f);
	assert_int_equal(fclose(t), 0);
	assert_int_equal(chmod(to, 0600), 0);
}

static int files_aside(char name[300])
{
	glob_t found = {0};
	char pattern[200];
	snprintf(pattern, sizeof pattern, "%s.before-restore-*Z*", store);
	int n = glob(pattern, 0, NULL, &found) == 0 ? (int)found.gl_pathc : 0;
	if (n)
		snprintf(name, 300, "%s", found.gl_pathv[0]);
	globfree(&found);
	return n;
}

/* Killed before both changed places, and right after: none but the store before has its name, and nothing else is left. */
static void killed_while_places_change_the_next_run_tidies_up(void **state)
{
	(void)state;
	char aside[300], changing[128];
	snprintf(changing, sizeof changing, "%s.changing", store);
	change("UPDATE ticket SET priority = 1");
	restore(0);
	assert_int_equal(files_aside(aside), 1);
	/* Right after: the copy is in place and not replayed yet, the store before has no name of its own. */
	assert_int_equal(rename(aside, changing), 0);
	change("UPDATE setting SET value = '2026-11-25T09:00:00Z' WHERE key = 'restore.quarantine'");
	copy_file(store, in_folder("marked"));
	restore(0);
	assert_int_equal(access(changing, F_OK), -1);
	assert_int_equal(files_aside(aside), 1);
	assert_true(one("SELECT count(*) FROM ticket WHERE priority <> 1") > 0);
	/* Before: the copy has that name, the store is as it was. */
	assert_int_equal(rename(aside, store), 0);
	assert_int_equal(one("SELECT count(*) FROM ticket WHERE priority <> 1"), 0);
	copy_file(in_folder("marked"), changing);
	restore(0);
	assert_int_equal(access(changing, F_OK), -1);
	assert_int_equal(files_aside(aside), 1);
	assert_int_equal(rename(aside, store), 0);
	assert_int_equal(one("SELECT count(*) FROM ticket WHERE priority <> 1"), 0);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
	    T(what_was_done_since_is_back_and_once),
	    T(what_was_undone_since_is_not_back),
	    T(the_last_word_counts_not_the_copy_s),
	    T(a_consent_that_was_taken_back_stays_so),
	    T(numbers_of_the_lost_time_are_not_given_again),
	    T(a_hold_is_known_at_once),
	    T(what_an_item_kept_is_kept_again),
	    T(a_household_s_telephone_erases_nobody_else),
	    T(nor_does_it_restrict_or_withdraw),
	    T(a_number_without_its_values_is_for_a_person_to_decide),
	    T(an_address_of_two_finds_nobody_else),
	    T(one_s_own_address_finds_whom_it_is),
	    T(many_values_take_room_for_as_many),
	    T(killed_while_places_change_the_next_run_tidies_up),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
