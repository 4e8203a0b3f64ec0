/* What stands between a decision and its bytes: a hold's undo, an approval that is taken back, and the ledger. */
#include "erase_desk.h"

#include "base/buf.h"
#include "ops/erase_room.h"
#include "ops/erased.h"
#include "ops/ledger_of.h"
#include "store/erasure.h"
#include "store/ledger.h"

#define PLACE_A_HOLD "hold ticket:1 \"17(3)(e)\" --reference 2026-14 --review 2027-05-01"
#define STANDS "SELECT count(*) FROM hold WHERE withdrawn = 0"

static void a_hold_is_undone_by_who_placed_it_alone(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	as(&d, "admin", 0, "agent-add dora --role dpo --until 2027-10-01");
	int64_t entry = as(&d, "dora", 0, PLACE_A_HOLD);
	assert_int_not_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(number(&d, STANDS), 1);
	assert_int_equal(back_as(&d, "dora", entry, false), OMBUD_OK);
	assert_int_equal(number(&d, STANDS), 0);
	desk_close(&d);
}

static void a_hold_of_a_day_is_undone_no_more(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	desk_must(&d, 0, PLACE_A_HOLD);
	int64_t entry = newest_entry(d.s);
	script(&d, "UPDATE hold SET at = at - 90000");
	assert_int_equal(back(d.s, entry, false), OMBUD_CONFLICT);
	assert_int_equal(number(&d, STANDS), 1);
	desk_close(&d);
}

static void a_hold_that_kept_something_is_undone_no_more(void **state)
{
	struct desk d;
	(void)state;
	int64_t request = begin(&d);
	desk_must(&d, 0, PLACE_A_HOLD);
	int64_t entry = newest_entry(d.s);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT held > 0 FROM erasure"), 1);
	assert_int_equal(back(d.s, entry, false), OMBUD_CONFLICT);
	assert_int_equal(number(&d, STANDS), 1);
	desk_close(&d);
}

/* What another hold keeps as well goes with the last of them, and no erasure that takes nothing is begun before. */
static void a_release_under_another_hold_begins_nothing(void **state)
{
	struct desk d;
	char why[400];
	(void)state;
	int64_t request = begin(&d);
	desk_must(&d, 0, PLACE_A_HOLD);
	desk_must(&d, 0, "hold ticket:1 \"17(3)(e)\" --reference 2026-15 --review 2027-05-01");
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	script(&d, "UPDATE ticket SET state = 11, is_open = 0, answered_at = received_at, closed_at = received_at WHERE kind = 4");
	desk_must(&d, 0, "hold-release 2");
	as(&d, "ines", 0, "hold-release 2");
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE cause = 'release'"), 0);
	assert_int_equal(number(&d, "SELECT held > 0 FROM erasure WHERE id = 1"), 1);
	assert_int_equal(desk_do(&d, 0, NULL, why, "hold-release 2"), OMBUD_CONFLICT);
	desk_must(&d, 0, "hold-release 1");
	as(&d, "ines", 0, "hold-release 1");
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE cause = 'release' AND state = 3"), 1);
	desk_close(&d);
}

/* She came back as a customer, and that case is over too: nobody asked to have it erased. */
static void a_release_takes_what_waited_and_no_more(void **state)
{
	struct desk d;
	char text[300];
	(void)state;
	int64_t request = begin(&d);
	desk_must(&d, 0, PLACE_A_HOLD);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	int64_t later = hers(&d, "9@x", KIND_HOWTO);
	ended(&d, later);
	snprintf(text, sizeof text, "UPDATE ticket SET person_id = 1, received_at = (SELECT erased_at + 60 FROM erasure) WHERE id = %lld",
	    (long long)later);
	script(&d, text);
	script(&d, "UPDATE message SET person_id = 1 WHERE message_id = '9@x'");
	script(&d, "INSERT INTO datum(person_id, n, field, value, source, seen_at) SELECT 1, 50, 4, 'Nygatan 7', 'letter', erased_at + 60"
	           " FROM erasure");
	script(&d, "UPDATE ticket SET state = 11, is_open = 0, answered_at = received_at, closed_at = received_at WHERE kind = 4");
	desk_must(&d, 0, "hold-release 1");
	as(&d, "ines", 0, "hold-release 1");
	/* Nor what stays for the answer, until its day. */
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE message_id = '4@x' AND body <> ''"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1 AND field = 2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM erasure WHERE cause = 'release' AND state = 3"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone WHERE ticket_id = 1"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE message_id = '9@x' AND body <> ''"), 1);
	snprintf(text, sizeof text, "SELECT count(*) FROM tombstone WHERE ticket_id = %lld", (long long)later);
	assert_int_equal(number(&d, text), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1 AND field = 4"), 1);
	assert_int_equal(number(&d, "SELECT sum(n) FROM erasure_count WHERE ground = 'later' AND place = 'tickets'"), 1);
	desk_close(&d);
}

/* ---- approval ------------------------------------------------------------------------------------------ */

static void begun(struct desk *d, int64_t request)
{
	approved(d, request);
	script(d, "UPDATE erasure SET state = 2, begun_at = 1");
	script(d, "UPDATE ticket SET state = 2 WHERE kind = 4");
}

static void an_approval_taken_back_stops_what_was_begun(void **state)
{
	struct desk d;
	(void)state;
	begun(&d, begin(&d));
	assert_int_equal(erase_run(d.s, 1), OMBUD_CONFLICT);
	assert_int_equal(number(&d, "SELECT state FROM erasure"), ERASURE_BEGUN);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = ''"), 0);
	desk_must(&d, 0, "erase-drop 1");
	assert_int_equal(number(&d, "SELECT state FROM erasure"), ERASURE_DROPPED);
	desk_close(&d);
}

static struct ledger *ledger(struct desk *d)
{
	struct ledger *l;
	err_clear(&d->s->err);
	assert_int_equal(session_ledger(&l, d->s, true), OMBUD_OK);
	return l;
}

static bool stands_in_ledger(struct desk *d, enum ledger_act act)
{
	struct erasure_row e;
	struct arena a = {0};
	bool there;
	struct ledger *l = ledger(d);
	assert_int_equal(erasure_get(&e, d->s->db, &d->s->err, &a, 1), OMBUD_OK);
	assert_int_equal(ledger_has(&there, l, &d->s->err, e.ledger, act), OMBUD_OK);
	ledger_close(l);
	arena_free(&a);
	return there;
}

/* Killed after its entry and before its transaction ended, and then the answer's approval was taken back. */
static void died_on_its_way(struct desk *d)
{
	struct erasure_row e;
	struct arena a = {0};
	begun(d, begin(d));
	struct ledger *l = ledger(d);
	assert_int_equal(erasure_get(&e, d->s->db, &d->s->err, &a, 1), OMBUD_OK);
	struct ledger_entry told = {.act = LEDGER_ERASE, .at = 1, .person_id = 1, .by_id = 1, .ground = ""};
	memcpy(told.id, e.ledger, sizeof told.id);
	assert_int_equal(ledger_add(l, &d->s->err, &told), OMBUD_OK);
	ledger_close(l);
	arena_free(&a);
}

static void what_the_ledger_has_is_voided_with_its_drop(void **state)
{
	struct desk d;
	struct ombud_table *t;
	int64_t done;
	(void)state;
	died_on_its_way(&d);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM erasure"), ERASURE_BEGUN);
	assert_false(stands_in_ledger(&d, LEDGER_VOID));
	assert_int_equal(ombud_erasures(&t, d.s, 0), OMBUD_OK);
	assert_non_null(strstr(t->cells[t->n_columns - 1], "approve it again, or 'erase drop 1'"));
	ombud_table_free(t);
	desk_must(&d, 0, "erase-drop 1");
	assert_int_equal(number(&d, "SELECT state FROM erasure"), ERASURE_DROPPED);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = ''"), 0);
	assert_true(stands_in_ledger(&d, LEDGER_VOID));
	assert_int_equal(erase_run(d.s, 1), OMBUD_CONFLICT);
	desk_close(&d);
}

/* Dropped, and killed before the ledger was told: the next pass tells it, and so does who drops it once more. */
static void a_drop_that_died_is_ended(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	for (int by_tick = 0; by_tick < 2; by_tick++) {
		died_on_its_way(&d);
		script(&d, "UPDATE erasure SET state = 6");
		if (by_tick)
			assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
		else
			desk_must_not(&d, 0, "erase-drop 1", "erasure 1 is dropped");
		assert_true(stands_in_ledger(&d, LEDGER_VOID));
		desk_close(&d);
	}
}

/* ---- ledger -------------------------------------------------------------------------------------------- */

static int64_t last_words(struct desk *d, enum ledger_act act)
{
	struct ledger_last *v;
	struct arena a = {0};
	struct ledger *l = ledger(d);
	size_t n;
	int64_t found = 0;
	assert_int_equal(ledger_lasts(&v, &n, l, &d->s->err, &a), OMBUD_OK);
	for (size_t i = 0; i < n; i++)
		found += v[i].act == act;
	ledger_close(l);
	arena_free(&a);
	return found;
}

static void a_hold_stands_in_the_ledger_at_once(void **state)
{
	struct desk d;
	(void)state;
	begin(&d);
	desk_must(&d, 0, PLACE_A_HOLD);
	assert_int_equal(last_words(&d, LEDGER_HOLD), 1);
	desk_must(&d, 0, "hold-release 1");
	as(&d, "ines", 0, "hold-release 1");
	assert_int_equal(last_words(&d, LEDGER_HOLD), 0);
	assert_int_equal(last_words(&d, LEDGER_RELEASE), 1);
	desk_close(&d);
}

/* ---- certificate --------------------------------------------------------------------------------------- */

static void a_certificate_tells_by_which_rule(void **state)
{
	struct desk d;
	struct buf b = {0};
	(void)state;
	begin(&d);
	struct erasure_row e = {.id = 1, .cause = "rest", .what = "", .state = ERASURE_PROVEN, .files = ""};
	assert_int_equal(erased_certificate(&b, NULL, d.s, &e, false), OMBUD_OK);
	assert_null(strstr(buf_text(&b), "\napproved"));
	assert_non_null(strstr(buf_text(&b), "by_rule: what was kept for the answer"));
	buf_free(&b);
	e.approved_by = e.approved_at = 1;
	assert_int_equal(erased_certificate(&b, NULL, d.s, &e, false), OMBUD_OK);
	assert_null(strstr(buf_text(&b), "by_rule"));
	assert_non_null(strstr(buf_text(&b), "\napproved: 1970"));
	buf_free(&b);
	desk_close(&d);
}

/* ---- what others named ----------------------------------------------------------------------------------- */

#define HIS "SELECT count(*) FROM datum WHERE person_id = 2 AND value IN ('" SHE "', '+46701234567')"

/* Bo's letter named her address and number, which are no values of Bo's. */
static void what_a_letter_named_goes_from_the_others_values(void **state)
{
	struct desk d;
	(void)state;
	int64_t request = begin(&d);
	script(&d, "INSERT INTO datum(person_id, field, n, value, source, seen_at) SELECT DISTINCT 2, field, 7, value, 'letter', 1"
	           " FROM datum WHERE person_id = 1 AND value IN ('" SHE "', '+46701234567')");
	assert_int_equal(number(&d, HIS), 2);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, HIS), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE person_id = 2 AND instr(body, '" SHE "') > 0"), 0);
	assert_int_equal(number(&d, "SELECT n FROM erasure_count WHERE place = 'values' AND act = 'cut'"), 2);
	desk_close(&d);
}

#define TOLD(person, letter) \
	"INSERT INTO datum(person_id, field, n, value, source, message_id, seen_at) VALUES(" #person ", 3, 7, '+4681234567'," \
	" 'letter', (SELECT id FROM message WHERE message_id = '" letter "'), 1)"
#define TOLD_STAYS "SELECT count(*) FROM datum WHERE person_id = 2 AND value = '+4681234567'"

static int64_t with_one_telephone(struct desk *d, const char *body, const char *sender)
{
	char sql[300];
	int64_t request = begin(d);
	script(d, TOLD(1, "1@x"));
	script(d, TOLD(2, "3@x"));
	snprintf(sql, sizeof sql, "UPDATE message SET body = '%s', sender = '%s' WHERE message_id = '3@x'", body, sender);
	script(d, sql);
	approved(d, request);
	desk_must(d, 0, "erase-run 1");
	assert_int_equal(number(d, "SELECT count(*) FROM datum WHERE person_id = 1 AND value = '+4681234567'"), 0);
	return number(d, TOLD_STAYS);
}

/* Of two who live together each told it: it stays with the other, and so does the letter that told it. */
static void what_their_own_letter_told_stays_with_the_other(void **state)
{
	struct desk d;
	(void)state;
	assert_int_equal(with_one_telephone(&d, "Call me at 08-123 45 67.", "Bo Ek <bo.ek@other.example>"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = 'Call me at 08-123 45 67.'"), 1);
	desk_close(&d);
	/* It says whose. */
	assert_int_equal(with_one_telephone(&d, "Call Anna Lind at 08-123 45 67.", "Bo Ek <bo.ek@other.example>"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = 'Call [erased] at [erased].'"), 1);
	desk_close(&d);
	/* Somebody else's letter, which lies in Bo's ticket. */
	assert_int_equal(with_one_telephone(&d, "Call at 08-123 45 67.", "Per Ny <per@ny.example>"), 0);
	desk_close(&d);
}

/* Two who share an address. */
static void a_plan_warns_of_two_names(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	int64_t request = begin(&d);
	letter_of(&d, "Per Lind", SHE, "9@x", KIND_HOWTO, "How?");
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1 AND field = 1"), 2);
	const char *words[] = {"erase-plan"};
	struct ombud_request plan = {.words = words, .n_words = 1, .ids = &request, .n_ids = 1};
	assert_int_equal(ombud_run(&r, d.s, &plan), OMBUD_OK);
	assert_non_null(strstr(r->sentence, "letters of 2 names"));
	ombud_result_free(r);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_hold_is_undone_by_who_placed_it_alone),
	    cmocka_unit_test(a_hold_of_a_day_is_undone_no_more),
	    cmocka_unit_test(a_hold_that_kept_something_is_undone_no_more),
	    cmocka_unit_test(an_approval_taken_back_stops_what_was_begun),
	    cmocka_unit_test(a_release_takes_what_waited_and_no_more),
	    cmocka_unit_test(a_release_under_another_hold_begins_nothing),
	    cmocka_unit_test(what_the_ledger_has_is_voided_with_its_drop),
	    cmocka_unit_test(a_drop_that_died_is_ended),
	    cmocka_unit_test(a_hold_stands_in_the_ledger_at_once),
	    cmocka_unit_test(a_certificate_tells_by_which_rule),
	    cmocka_unit_test(what_a_letter_named_goes_from_the_others_values),
	    cmocka_unit_test(what_their_own_letter_told_stays_with_the_other),
	    cmocka_unit_test(a_plan_warns_of_two_names),
	};
	return cmocka_run_group_tests_name("erase_guard", tests, NULL, NULL);
}
