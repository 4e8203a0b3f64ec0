/* What the columns of texts hold is given back when nobody asks for it, and comes again when asked. */
#include "desk.h"

#include "base/time.h"
#include "query/column.h"
#include "query/state.h"

enum { PEOPLE = 3000 };

static void people(struct desk *d)
{
	const char *sql =
	    "WITH RECURSIVE i(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM i WHERE x < 3000)"
	    " INSERT INTO person(id, created_at, lang) SELECT x, 0, 'sv' FROM i;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 1, id, 0, 'Anna Svensson ' || id, 'header', 0 FROM person;"
	    "INSERT INTO datum(field, person_id, n, value, source, seen_at)"
	    " SELECT 2, id, 0, 'person' || id || '@example.org', 'header', 0 FROM person;"
	    "INSERT INTO cases(id, received_at, person_id) SELECT id, 1000 + id, id FROM person;"
	    "INSERT INTO ticket(id, case_id, person_id, kind, state, is_open, priority, subject, external_id,"
	    " lang, received_at, updated_at, due_at, strict_at, due_day, strict_day, extended_day, constants,"
	    " n_messages) SELECT id, id, id, 1, 1, 1, 1, 'x', '', 'sv', 1000 + id, 1000 + id, 0, 0, 0, 0, 0, 1, 0"
	    " FROM person;";
	if (db_script(d->s->db, &d->s->err, sql)) {
		print_error("%s\n", d->s->err.text);
		desk_fail();
	}
}

static void ask(struct desk *d, const char *text, int64_t want)
{
	int64_t n = -1;
	struct query *q;
	assert_int_equal(query_open(&q, &d->s->err, session_env(d->s), text, NULL), OMBUD_OK);
	assert_int_equal(query_count(q, &d->s->err, &n), OMBUD_OK);
	assert_int_equal(n, want);
	query_free(q);
}

static void glance(struct desk *d, const char *text, int64_t want)
{
	columns_glance(d->s->columns, true);
	ask(d, text, want);
	columns_glance(d->s->columns, false);
}

static size_t after(struct desk *d, int64_t ms, size_t most)
{
	columns_rest(d->s->columns, time_monotonic_ms() + ms, 60000, most);
	return columns_bytes(d->s->columns);
}

static void what_rests_is_given_back(void **state)
{
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d);
	ask(&d, "name:/a/", PEOPLE);
	size_t one = columns_bytes(d.s->columns);
	assert_true(one > 30000);
	ask(&d, "email:/7@/", PEOPLE / 10);
	assert_true(after(&d, 0, SIZE_MAX) > one);
	assert_int_equal(after(&d, 60001, SIZE_MAX), 0);
	ask(&d, "name:/a/", PEOPLE);
	assert_int_equal(after(&d, 0, 10), 0);
	desk_close(&d);
}

/* A column that only a count beside the work asked for goes soon; one that was typed stays. */
static void a_glance_is_given_back_sooner(void **state)
{
	(void)state;
	struct desk d;
	desk_open(&d);
	people(&d);
	glance(&d, "name:/a/", PEOPLE);
	ask(&d, "email:/7@/", PEOPLE / 10);
	size_t both = columns_bytes(d.s->columns);
	assert_int_equal(after(&d, 5000, SIZE_MAX), both);
	size_t one = after(&d, 15000, SIZE_MAX);
	assert_true(one > 30000 && one < both);
	glance(&d, "email:/8@/", PEOPLE / 10);
	assert_int_equal(after(&d, 15000, SIZE_MAX), one);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_rests_is_given_back),
	    cmocka_unit_test(a_glance_is_given_back_sooner),
	};
	return cmocka_run_group_tests_name("rest", tests, NULL, NULL);
}
