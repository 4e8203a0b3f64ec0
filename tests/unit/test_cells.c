/* Columns of any field: what they read like, and that nothing personal is in clear. */
#include "demo_store.h"

static struct ombud_session *s;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-cells-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 400, 9, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static struct ombud_cells *cells(const char *columns, const int64_t *ids, size_t n)
{
	struct ombud_cells *c;
	if (ombud_cells(&c, s, columns, ids, n))
		fail_msg("%s: %s", columns, s->err.text);
	assert_int_equal(c->n_rows, n);
	return c;
}

static void every_titled_field_is_a_column(void **state)
{
	size_t n;
	const struct ombud_field *f = ombud_fields(&n);
	int64_t ids[300];
	(void)state;
	for (int i = 0; i < 300; i++)
		ids[i] = i + 1;
	for (size_t k = 0; k < n; k++) {
		if (!f[k].title[0])
			continue;
		struct ombud_cells *c = cells(f[k].name, ids, 300);
		for (size_t i = 0; f[k].personal && i < 300; i++) {
			char query[200];
			snprintf(query, sizeof query,
			    "SELECT count(*) FROM datum d JOIN ticket t ON t.person_id = d.person_id"
			    " WHERE t.id = %zu AND length(d.value) > 3 AND d.field <> 12 AND d.value = '%s'",
			    i + 1, strchr(c->v[i], '\'') ? "" : c->v[i]);
			if (*c->v[i] && number(s, query) != 0)
				fail_msg("%s of %zu is in clear", f[k].name, i + 1);
		}
		ombud_cells_free(c);
	}
}

static void values_are_the_tickets(void **state)
{
	int64_t ids[] = {7, 999999, 3, 7};
	(void)state;
	assert_int_equal(db_script(s->db, &s->err,
	    "UPDATE ticket SET kind = 4, state = 5, identity = 2, assignee_id = NULL, lang = 'sv',"
	    " received_at = 1793489400, closed_at = 0, due_at = 253402300799, size = 123456,"
	    " resolution = '' WHERE id = 7; DELETE FROM label WHERE ticket_id = 7;"
	    " INSERT INTO label(name, ticket_id) VALUES ('vip', 7), ('legal', 7)"), OMBUD_OK);
	struct ombud_cells *c = cells(
	    "kind,state,identity,who,lang,received,closed,due,size,resolution,labels,id", ids, 4);
	static const char *const want[] = {
	    "erasure", "work", "verified", "", "sv", "2026-11-01", "", "", "120k", "", "legal, vip", "7"};
	for (size_t i = 0; i < c->n_columns; i++) {
		assert_string_equal(c->v[i], want[i]);
		assert_string_equal(c->v[c->n_columns + i], "");
		assert_string_equal(c->v[3 * c->n_columns + i], want[i]);
	}
	ombud_cells_free(c);
}

static void what_is_no_column_is_refused(void **state)
{
	static const char *const wrong[] = {"wibble", "id,,due", "is", "q", "id,pii", "body", ","};
	struct ombud_cells *c;
	int64_t id = 1;
	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		assert_int_equal(ombud_cells(&c, s, wrong[i], &id, 1), OMBUD_INPUT);
	assert_null(c);
	char many[400] = "id";
	for (int i = 0; i < 30; i++)
		strcat(many, ",due");
	assert_int_equal(ombud_cells(&c, s, many, &id, 1), OMBUD_LIMIT);
	c = cells("id,due", NULL, 0);
	ombud_cells_free(c);
}

static void what_is_kept_is_the_agents(void **state)
{
	char *value;
	size_t n;
	(void)state;
	assert_int_equal(ombud_kept(&value, &n, s, "cols.1"), OMBUD_NOTFOUND);
	assert_int_equal(ombud_keep(s, "cols.1", "id,due", 6), OMBUD_OK);
	assert_int_equal(ombud_kept(&value, &n, s, "cols.1"), OMBUD_OK);
	assert_string_equal(value, "id,due");
	ombud_free(value);
	assert_int_equal(ombud_keep(s, "cols.1", "", 0), OMBUD_OK);
	assert_int_equal(ombud_kept(&value, &n, s, "cols.1"), OMBUD_NOTFOUND);
	assert_int_equal(ombud_keep(s, "Bad Key", "x", 1), OMBUD_INPUT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_titled_field_is_a_column),
	    cmocka_unit_test(values_are_the_tickets),
	    cmocka_unit_test(what_is_no_column_is_refused),
	    cmocka_unit_test(what_is_kept_is_the_agents),
	};
	return cmocka_run_group_tests_name("cells", tests, set_up, tear_down);
}
