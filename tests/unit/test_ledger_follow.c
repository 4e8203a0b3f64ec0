/* What the erasure ledger knows beside erasures: restrictions, suppressions, withdrawn consents and holds follow, at
 * once after an operation and by the tick after whoever died between. */
#include "demo_store.h"

#include "base/buf.h"
#include "ops/ledger_of.h"

static struct arena memory;

struct desk {
	struct ombud_session *s;
};

static void begin(struct desk *d)
{
	strcpy(folder, "/tmp/ombud-follow-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	d->s = open_desk(in_folder("one.db"), NOW);
}

static void end(struct desk *d)
{
	ombud_session_close(d->s);
	arena_free(&memory);
	remove_folder();
}

static void script(struct desk *d, const char *sql)
{
	assert_int_equal(db_begin(d->s->db, &d->s->err, DB_WRITE), OMBUD_OK);
	if (db_script(d->s->db, &d->s->err, sql))
		fail_msg("%s", d->s->err.text);
	assert_int_equal(db_commit(d->s->db, &d->s->err), OMBUD_OK);
}

static int64_t follow(struct desk *d)
{
	int64_t added;
	if (ledger_follow(d->s, &added))
		fail_msg("%s", d->s->err.text);
	return added;
}

static struct ledger_entry *entries(struct desk *d, size_t *n)
{
	struct ledger *l;
	struct ledger_entry *v;
	if (session_ledger(&l, d->s, false) || ledger_read(&v, n, l, &d->s->err, &memory, 0))
		fail_msg("%s", d->s->err.text);
	struct buf out = {0};
	if (ledger_check(l, &out))
		fail_msg("%s", buf_text(&out));
	buf_free(&out);
	ledger_close(l);
	return v;
}

static const struct ledger_entry *newest(struct desk *d)
{
	size_t n;
	struct ledger_entry *v = entries(d, &n);
	assert_true(n > 0);
	return &v[n - 1];
}

static void each_state_follows_once(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	script(&d, "UPDATE person SET restricted = 0");
	follow(&d); /* what the sample store has */
	script(&d, "UPDATE person SET restricted = 1 WHERE id = (SELECT min(person_id) FROM datum WHERE field = 2)");
	assert_int_equal(follow(&d), 1);
	const struct ledger_entry *e = newest(&d);
	assert_int_equal(e->act, LEDGER_RESTRICT);
	assert_true(e->n_keys > 0);
	assert_int_equal(follow(&d), 0);
	script(&d, "UPDATE person SET restricted = 0 WHERE id = (SELECT min(person_id) FROM datum WHERE field = 2)");
	assert_int_equal(follow(&d), 1);
	assert_int_equal(newest(&d)->act, LEDGER_LIFT);
	/* And again: the same words on the same person are a new entry each. */
	script(&d, "UPDATE person SET restricted = 1 WHERE id = (SELECT min(person_id) FROM datum WHERE field = 2)");
	assert_int_equal(follow(&d), 1);
	script(&d, "INSERT INTO suppression(key, reason, purpose, ticket_id, at, agent_id)"
	           " VALUES(x'000102030405060708090a0b0c0d0e0f', 'objection', '', NULL, 1795599000, 1)");
	assert_int_equal(follow(&d), 1);
	e = newest(&d);
	assert_int_equal(e->act, LEDGER_SUPPRESS);
	assert_string_equal(e->ground, "objection");
	assert_int_equal(e->address[15], 15);
	script(&d, "UPDATE suppression SET withdrawn = 1 WHERE id = (SELECT max(id) FROM suppression)");
	assert_int_equal(follow(&d), 1);
	assert_int_equal(newest(&d)->act, LEDGER_UNSUPPRESS);
	script(&d, "INSERT INTO hold(object, object_id, ground, reference, at, agent_id, review_day)"
	           " VALUES('ticket', 5, '17(3)(e)', 'T 123-26', 1795599000, 1, 20900)");
	assert_int_equal(follow(&d), 1);
	e = newest(&d);
	assert_int_equal(e->act, LEDGER_HOLD);
	assert_int_equal(e->ticket_id, 5);
	assert_int_equal(e->day, 20900);
	script(&d, "UPDATE hold SET released_at = 1795599100, released_by = 2");
	assert_int_equal(follow(&d), 1);
	assert_int_equal(newest(&d)->by_id, 2);
	assert_int_equal(follow(&d), 0);
	end(&d);
}

static void an_operation_is_followed_at_once(void **state)
{
	struct desk d;
	size_t before, after;
	(void)state;
	begin(&d);
	follow(&d);
	entries(&d, &before);
	const char *words[] = {"suppress", "--ground", "objection", "--email", "maja@example.org", "--reason", "by phone"};
	struct ombud_request r = {.words = words, .n_words = 7};
	struct ombud_result *out;
	if (ombud_run(&out, d.s, &r))
		fail_msg("%s", ombud_error(d.s));
	ombud_result_free(out);
	entries(&d, &after);
	assert_int_equal(after, before + 1);
	if (ombud_undo(&out, d.s, 0) == OMBUD_OK) {
		ombud_result_free(out);
		assert_int_equal(newest(&d)->act, LEDGER_UNSUPPRESS);
	}
	end(&d);
}

/* What was done stays done, and the sentence says what is missing. */
static void a_ledger_that_is_lost_is_told_and_never_made_anew(void **state)
{
	struct desk d;
	char name[128];
	(void)state;
	begin(&d);
	script(&d, "UPDATE person SET restricted = 1 WHERE id = 1");
	follow(&d);
	snprintf(name, sizeof name, "%s.erasures", in_folder("one.db"));
	assert_int_equal(unlink(name), 0);
	const char *words[] = {"suppress", "--ground", "objection", "--email", "maja@example.org", "--reason", "by phone"};
	struct ombud_request r = {.words = words, .n_words = 7};
	struct ombud_result *out;
	if (ombud_run(&out, d.s, &r))
		fail_msg("%s", ombud_error(d.s));
	assert_non_null(strstr(out->sentence, "not in the erasure ledger yet"));
	assert_int_equal(out->applied, 1);
	ombud_result_free(out);
	assert_int_equal(access(name, F_OK), -1);
	assert_int_equal(ledger_follow(d.s, NULL), OMBUD_NOTFOUND);
	end(&d);
}

static void another_desk_s_ledger_is_refused(void **state)
{
	struct desk d;
	char one[128], two[128];
	(void)state;
	begin(&d);
	script(&d, "UPDATE person SET restricted = 1 WHERE id = 1");
	follow(&d);
	ombud_session_close(d.s);
	must_make(in_folder("two.db"), 20, 2, NOW);
	d.s = open_desk(in_folder("two.db"), NOW);
	script(&d, "UPDATE person SET restricted = 1 WHERE id = 1");
	follow(&d);
	for (int i = 0; i < 2; i++) {
		snprintf(one, sizeof one, "%s/one.db.erasures%s", folder, i ? ".key" : "");
		snprintf(two, sizeof two, "%s/two.db.erasures%s", folder, i ? ".key" : "");
		assert_int_equal(rename(one, two), 0);
	}
	assert_int_equal(ledger_follow(d.s, NULL), OMBUD_IO);
	assert_non_null(strstr(ombud_error(d.s), "another desk"));
	end(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_state_follows_once),
	    cmocka_unit_test(an_operation_is_followed_at_once),
	    cmocka_unit_test(a_ledger_that_is_lost_is_told_and_never_made_anew),
	    cmocka_unit_test(another_desk_s_ledger_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
