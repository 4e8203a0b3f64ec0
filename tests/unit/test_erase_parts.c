/* What stays of an erasure keeps its parts; and each ground and day is told as its own. */
#include "erase_desk.h"

#include "ops/erase_room.h"
#include "ops/sweep.h"
#include "store/fact.h"

#define HOLD_TICKET_ROW(id) \
	"INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)" \
	" VALUES('ticket', " id ", 0, '17(3)(e)', 'K-1', 1, 1, 30000)"

static int64_t count_in(struct desk *d, const char *sql, int64_t id)
{
	char text[500];
	snprintf(text, sizeof text, sql, (long long)id);
	return number(d, text);
}

static void do_in(struct desk *d, const char *sql, int64_t a, int64_t b)
{
	char text[500];
	snprintf(text, sizeof text, sql, (long long)a, (long long)b);
	script(d, text);
}

#define HAS_TEXT "SELECT count(*) FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE t.id = %lld AND m.body <> ''"

/* A letter that was merged, of a case of its own, and what it was merged into: *head is that. */
static int64_t merged(struct desk *d, int64_t *head)
{
	char line[40];
	*head = hers(d, "7@x", KIND_HOWTO);
	int64_t part = hers(d, "8@x", KIND_HOWTO), below = hers(d, "9@x", KIND_HOWTO);
	snprintf(line, sizeof line, "merge %lld", (long long)part);
	desk_must(d, below, line);
	snprintf(line, sizeof line, "merge %lld", (long long)*head);
	desk_must(d, part, line);
	assert_int_equal(count_in(d, HAS_TEXT, part), 1);
	assert_int_equal(count_in(d, HAS_TEXT, below), 1);
	return part;
}

static void a_part_of_a_held_one_is_held(void **state)
{
	struct desk d;
	int64_t request = begin(&d), head;
	(void)state;
	int64_t part = merged(&d, &head);
	ended(&d, head);
	do_in(&d, HOLD_TICKET_ROW("%lld"), head, 0);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_in(&d, HAS_TEXT, head), 2);
	assert_int_equal(count_in(&d, HAS_TEXT, part), 1);
	assert_int_equal(count_in(&d, HAS_TEXT, part + 1), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 2);
	assert_int_equal(number(&d, "SELECT sum(n) FROM erasure_count WHERE act = 'hold' AND place = 'letters'"), 4);
	/* By the conditions of the sweep too. */
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket t WHERE " HOLD_ON_TICKET("t.id", "0")), 3);
	desk_close(&d);
}

static void a_part_of_an_open_one_goes_with_it(void **state)
{
	struct desk d;
	int64_t request = begin(&d), head;
	(void)state;
	int64_t part = merged(&d, &head);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_in(&d, HAS_TEXT, part), 1);
	assert_int_equal(count_in(&d, HAS_TEXT, part + 1), 1);
	assert_int_equal(count_in(&d, "SELECT count(*) FROM erasure_kept WHERE ticket_id >= %lld", head), 1);
	ended(&d, head);
	do_in(&d, "UPDATE ticket SET state = 11, is_open = 0, closed_at = answered_at + 1 WHERE id = %lld", head, 0);
	desk_sweep(&d);
	assert_int_equal(count_in(&d, HAS_TEXT, head), 0);
	assert_int_equal(count_in(&d, HAS_TEXT, part), 0);
	assert_int_equal(count_in(&d, HAS_TEXT, part + 1), 0);
	desk_close(&d);
}

static void a_part_of_a_kept_one_is_kept(void **state)
{
	struct desk d;
	int64_t request = begin(&d), head;
	(void)state;
	int64_t part = merged(&d, &head);
	ended(&d, head);
	do_in(&d, "INSERT INTO retained(ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, object,"
	          " object_id) VALUES(%lld, 1, 'the bill', 'RET-LAW', '', 30000, 29000, 1, 1, 'ticket', %lld)", request, head);
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_in(&d, HAS_TEXT, part), 1);
	assert_int_equal(number(&d, "SELECT n FROM erasure_count WHERE act = 'keep' AND until_day = 30000 AND place = 'letters'"), 4);
	do_in(&d, "UPDATE ticket SET state = 11, closed_at = answered_at + 1 WHERE id = %lld", head, 0);
	script(&d, "UPDATE retained SET until_day = 20700");
	desk_sweep(&d);
	assert_int_equal(count_in(&d, HAS_TEXT, head), 0);
	assert_int_equal(count_in(&d, HAS_TEXT, part), 0);
	desk_close(&d);
}

/* However many grounds and days there are. */
static void each_day_is_told_apart(void **state)
{
	struct desk d;
	int64_t request = begin(&d), id = 0;
	char name[20];
	(void)state;
	for (int i = 0; i < 12; i++) {
		snprintf(name, sizeof name, "%d@y", i);
		id = hers(&d, name, KIND_HOWTO);
		ended(&d, id);
		if (i < 11)
			do_in(&d, "INSERT INTO retained(ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, object,"
			          " object_id) VALUES(4, 1, 'x', 'RET-CLAIM', '', 30000 + %lld, 29000, 1, 1, 'ticket', %lld)", i, id);
	}
	assert_int_equal(request, 4);
	do_in(&d, HOLD_TICKET_ROW("%lld"), id, 0);
	desk_must(&d, request, "erase-plan");
	assert_int_equal(number(&d, "SELECT count(DISTINCT until_day) FROM erasure_count WHERE act = 'keep' AND until_day >= 30000"), 11);
	assert_int_equal(number(&d, "SELECT sum(n) FROM erasure_count WHERE act = 'hold' AND place = 'letters'"), 2);
	assert_true(number(&d, "SELECT held FROM erasure") > 0);
	desk_close(&d);
}

/* Beside the address that the answer needs. */
static void a_kept_value_has_its_own_ground(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	do_in(&d, "INSERT INTO retained(ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, field)"
	          " VALUES(%lld, 1, 'phone', 'RET-LAW', '', 30000, 29000, 1, 1, 3)", request, 0);
	desk_must(&d, request, "erase-plan");
	assert_int_equal(number(&d, "SELECT n FROM erasure_count WHERE act = 'keep' AND place = 'values' AND until_day = 30000"
	                            " AND ground LIKE '17(3)(b)%'"), 1);
	assert_int_equal(number(&d, "SELECT n FROM erasure_count c JOIN erasure e ON e.id = c.erasure_id WHERE act = 'keep' AND"
	                            " place = 'values' AND until_day = rest_day AND ground = '17(3)(e)'"), 1);
	desk_close(&d);
}

static void recorded(struct desk *d, int64_t request)
{
	desk_must(d, request, "record ground 17(1)(b)");
	desk_must(d, request, "record systems desk");
	desk_must(d, request, "record public no");
}

static void what_is_held_is_not_granted(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	recorded(&d, request);
	script(&d, "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
	           " VALUES('ticket', 1, 0, '17(3)(e)', 'K-1', 1, 1, 30000)");
	desk_must(&d, request, "erase-plan");
	script(&d, "UPDATE ticket SET resolution = 'GRANTED' WHERE kind = 4");
	desk_must_not(&d, request, "state review", "held, 17(3)(e)");
	script(&d, "UPDATE ticket SET state = 9, answered_at = 1 WHERE kind = 4");
	desk_must_not(&d, request, "resolve GRANTED", "done in full");
	desk_close(&d);
}

/* One that a hold left nothing of is none: with its release it is. */
static void what_took_nothing_has_erased_nothing(void **state)
{
	struct desk d;
	struct required_view v = {.kind = KIND_ERASURE};
	int64_t request = begin(&d);
	(void)state;
	script(&d, "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
	           " VALUES('person', 1, 0, '17(3)(e)', 'K-1', 1, 1, 30000)");
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	script(&d, "DELETE FROM erasure_count WHERE act = 'cut'"); /* as if nobody wrote of her */
	assert_int_equal(required_counts(&v, d.s->db, &d.s->err, request, 1), OMBUD_OK);
	assert_int_equal(v.erased, 0);
	script(&d, "UPDATE erasure SET held = 0");
	assert_int_equal(required_counts(&v, d.s->db, &d.s->err, request, 1), OMBUD_OK);
	assert_int_equal(v.erased, 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_part_of_a_held_one_is_held),
	    cmocka_unit_test(a_part_of_an_open_one_goes_with_it),
	    cmocka_unit_test(a_part_of_a_kept_one_is_kept),
	    cmocka_unit_test(each_day_is_told_apart),
	    cmocka_unit_test(a_kept_value_has_its_own_ground),
	    cmocka_unit_test(what_is_held_is_not_granted),
	    cmocka_unit_test(what_took_nothing_has_erased_nothing),
	};
	return cmocka_run_group_tests_name("erase parts", tests, NULL, NULL);
}
