/* Lists and tickets that leave the desk: masked, in clear, by whose leave. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "port/export_item.h"
#include "port/rows.h"

#include <cmocka.h>

/* ---- a desk with one ticket ---- */

struct desk {
	char folder[64], store[96];
	struct ombud_session *s;
};

static struct ombud_session *open_as(const struct desk *d, const char *agent)
{
	const struct ombud_open how = {
	    .store = d->store, .user = "root", .act_as = agent, .now = 1795442700};
	struct ombud_session *s;
	char why[600];
	if (ombud_session_open(&s, &how, why, sizeof why))
		fail_msg("%s", why);
	return s;
}

static void run(struct ombud_session *s, const char *const *words)
{
	struct ombud_request r = {.words = words};
	struct ombud_result *result;
	while (words[r.n_words])
		r.n_words++;
	if (ombud_run(&result, s, &r))
		fail_msg("%s", ombud_error(s));
	assert_int_equal(result->applied, 1);
	ombud_result_free(result);
}

static int open_desk(void **state)
{
	struct desk *d = calloc(1, sizeof *d);
	char why[600];
	snprintf(d->folder, sizeof d->folder, "/tmp/ombud-export-XXXXXX");
	assert_non_null(mkdtemp(d->folder));
	snprintf(d->store, sizeof d->store, "%s/desk.db", d->folder);
	const struct ombud_open how = {.store = d->store, .user = "root", .now = 1795442700};
	if (ombud_store_init(&how, why, sizeof why))
		fail_msg("%s", why);
	d->s = open_as(d, NULL);
	run(d->s,
	    (const char *const[]){"new", "--kind", "erasure", "--subject", "=cmd|' /C calc'!A0",
		"--name", "Anna Lind", "--email", "anna.lind@example.org", "--phone",
		"+46701234567", "--text", "Delete it", NULL});
	run(d->s, (const char *const[]){"new", "--kind", "access", "--subject", "Second", "--email",
		      "bo@example.net", "--text", "What is there", NULL});
	*state = d;
	return 0;
}

static int close_desk(void **state)
{
	struct desk *d = *state;
	char command[128];
	ombud_session_close(d->s);
	snprintf(command, sizeof command, "rm -rf '%s'", d->folder);
	int code = system(command);
	free(d);
	return code;
}

static bool keep(void *data, const char *bytes, size_t n)
{
	buf_add(data, bytes, n);
	return true;
}

static enum ombud_status export(
    struct buf *out, int64_t *rows, struct ombud_session *s, struct ombud_export_how how) {
	buf_cut(out, 0); how.write = keep; how.write_data = out; return ombud_export(rows, s, &how);
}

static int64_t audit_entries(struct ombud_session *s)
{
	struct ombud_audit_report *r;
	assert_int_equal(ombud_audit_verify(&r, s), OMBUD_OK);
	assert_int_equal(r->first_bad, 0);
	int64_t n = r->entries;
	ombud_audit_free(r);
	return n;
}

static void json_is_masked(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	assert_int_equal(
	    export(&out, &rows, d->s, (struct ombud_export_how){.format = "json", .sort = "id"}),
	    OMBUD_OK);
	assert_int_equal(rows, 2);
	assert_null(strstr(buf_text(&out), "Lind"));
	assert_null(strstr(buf_text(&out), "anna.lind"));
	assert_null(strstr(buf_text(&out), "70123"));
	json_t *first = json_loads(strtok(out.data, "\n"), 0, NULL);
	static const char *const keys[] = {"id", "external_id", "message_id", "kind", "state",
	    "priority", "assignee", "received", "due", "strict", "labels", "subject", "person"};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		assert_non_null(json_object_get(first, keys[i]));
	assert_int_equal(json_integer_value(json_object_get(first, "id")), 1);
	assert_true(json_is_array(json_object_get(first, "labels")));
	assert_true(json_is_string(json_object_get(json_object_get(first, "person"), "name")));
	assert_true(json_is_null(json_object_get(json_object_get(first, "person"), "iban")));
	json_decref(first);
	buf_free(&out);
}

static struct ombud_session *second_dpo(struct desk *d)
{
	struct ombud_session *admin = open_as(d, "admin");
	run(admin, (const char *const[]){"agent-add", "dora", "dpo", NULL});
	ombud_session_close(admin);
	return open_as(d, "dora");
}

static void approve(struct ombud_session *s, int64_t id)
{
	char number[24];
	snprintf(number, sizeof number, "%lld", (long long)id);
	run(s, (const char *const[]){"export-approve", number, NULL});
}

static int64_t newest_access(struct desk *d)
{
	static const struct sql NEWEST = {"newest", "", "SELECT max(id) FROM access_log", false};
	int64_t id = 0;
	assert_int_equal(db_one_values(&id, d->s->db, &d->s->err, &NEWEST, NULL, 0), OMBUD_OK);
	return id;
}

static void approved(struct desk *d, const char *reason, const char *filter)
{
	struct ombud_session *dora = second_dpo(d);
	run(d->s, (const char *const[]){"export-request", reason, filter, NULL});
	approve(dora, newest_access(d));
	ombud_session_close(dora);
}

static void no_export(struct ombud_session *s, const char *format, const char *filter, const char *reason)
{
	struct buf out = {0};
	int64_t rows;
	const struct ombud_export_how how = {.format = format, .filter = filter, .reveal = reason};
	assert_int_equal(export(&out, &rows, s, how), OMBUD_DENIED);
	assert_int_equal(out.len, 0);
	assert_non_null(strstr(ombud_error(s), "export-clear"));
	buf_free(&out);
}

static enum ombud_status tries(struct ombud_session *s, const char *op, const char *a, const char *b)
{
	struct ombud_result *r;
	const char *words[] = {op, a, b};
	enum ombud_status status =
	    ombud_run(&r, s, &(struct ombud_request){.words = words, .n_words = b ? 3 : 2});
	if (!status)
		ombud_result_free(r);
	return status;
}

/* What was approved are tickets: neither another meaning of a saved filter nor a further label adds one. */
static void an_approval_is_for_the_tickets_seen(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	const struct ombud_export_how how = {.format = "csv", .filter = "q:few", .reveal = "reply", .columns = "name"};
	struct ombud_session *dora = second_dpo(d);
	run(d->s, (const char *const[]){"filter-save", "--name", "few", "--filter", "id:1", NULL});
	run(d->s, (const char *const[]){"export-request", "reply", "q:few", NULL});
	approve(dora, newest_access(d));
	run(d->s, (const char *const[]){"filter-save", "--name", "few", "--filter", "id:1..3", NULL});
	no_export(d->s, "csv", "q:few", "reply");
	run(d->s, (const char *const[]){"filter-save", "--name", "few", "--filter", "id:1", NULL});
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_int_equal(rows, 1);
	buf_free(&out);
	const char *words[] = {"label", "z"};
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, d->s, &(struct ombud_request){.words = words, .n_words = 2, .filter = "id:1"}), OMBUD_OK);
	ombud_result_free(r);
	run(d->s, (const char *const[]){"export-request", "reply", "label:z", NULL});
	approve(dora, newest_access(d));
	ombud_session_close(dora);
	assert_int_equal(ombud_run(&r, d->s, &(struct ombud_request){.words = words, .n_words = 2, .filter = "id:2"}), OMBUD_OK);
	ombud_result_free(r);
	no_export(d->s, "csv", "label:z", "reply");
	assert_non_null(strstr(ombud_error(d->s), "the set changed: 1 approved, 2 now"));
	assert_int_equal(tries(d->s, "export-request", "reply", "is:tagged"), OMBUD_INPUT);
}

/* The options choose tickets as the filter does: what is compared are the tickets that would be written. */
static void an_approval_is_for_the_tickets_written(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	static const char filter[] = "id:1 or body:/^(a+)+$/";
	struct ombud_export_how how = {
	    .format = "csv", .filter = filter, .reveal = "reply", .columns = "id,name", .undecided = true};
	char text[80] = "";
	memset(text, 'a', 60);
	text[60] = 'b';
	run(d->s, (const char *const[]){"new", "--kind", "access", "--subject", "Third", "--name",
		      "Cleo Dahl", "--email", "cleo@example.net", "--text", text, NULL});
	approved(d, "reply", filter);
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_DENIED);
	assert_int_equal(out.len, 0);
	assert_non_null(strstr(ombud_error(d->s), "the set changed: 1 approved, 1 now"));
	assert_non_null(strstr(ombud_error(d->s), "--undecided"));
	how.undecided = false;
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK); /* the approval was not used up */
	assert_string_equal(buf_text(&out), "\"id\",\"name\"\r\n1,\"Anna Lind\"\r\n");
	buf_cut(&out, 0);
	/* Nor another first one of the filter's: the order is what chose it. */
	run(d->s, (const char *const[]){"export-request", "reply", "id:1..3 limit:1 sort:id", NULL});
	struct ombud_session *dora = open_as(d, "dora");
	approve(dora, newest_access(d));
	ombud_session_close(dora);
	how.filter = "id:1..3 limit:1 sort:id";
	how.sort = "-id";
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_DENIED);
	assert_int_equal(out.len, 0);
	how.sort = "id";
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	buf_free(&out);
}

static int64_t own_machine(struct desk *d)
{
	static const struct sql SAID = {"said", "",
	    "SELECT count(*) FROM audit WHERE act = 'export-approve' AND detail = 'own machine'", false};
	int64_t n = 0;
	assert_int_equal(db_one_values(&n, d->s->db, &d->s->err, &SAID, NULL, 0), OMBUD_OK);
	return n;
}

static void an_export_in_clear_takes_two(void **state)
{
	struct desk *d = *state;
	struct ombud_session *dora = second_dpo(d);
	struct buf out = {0};
	int64_t rows;
	char number[24];
	const struct ombud_export_how how = {.format = "csv", .filter = "id:1", .reveal = "reply", .columns = "name"};
	no_export(d->s, "csv", "id:1", "reply");
	no_export(d->s, "json", "id:1", "reply");
	no_export(d->s, "table", "id:1", "reply");
	assert_int_equal(tries(d->s, "export-request", "because", "id:1"), OMBUD_INPUT);
	assert_int_equal(tries(d->s, "export-request", "reply", "kind:(("), OMBUD_SYNTAX);
	assert_int_equal(tries(d->s, "export-request", "reply", "id:1"), OMBUD_OK);
	snprintf(number, sizeof number, "%lld", (long long)newest_access(d));
	no_export(d->s, "csv", "id:1", "reply");
	/* Not by the one who asks, nor by who has no such permission. */
	assert_int_equal(tries(d->s, "export-approve", number, NULL), OMBUD_DENIED);
	struct ombud_session *admin = open_as(d, "admin");
	assert_int_equal(tries(admin, "export-approve", number, NULL), OMBUD_DENIED);
	ombud_session_close(admin);
	assert_int_equal(tries(dora, "export-approve", "4711", NULL), OMBUD_NOTFOUND);
	assert_int_equal(tries(dora, "export-approve", number, NULL), OMBUD_OK);
	assert_int_equal(own_machine(d), 1);
	assert_int_equal(tries(dora, "export-approve", number, NULL), OMBUD_CONFLICT);
	/* Another filter, another reason, another person: none of them was approved. */
	no_export(d->s, "csv", "id:2", "reply");
	no_export(d->s, "csv", "id:1", "breach");
	no_export(dora, "csv", "id:1", "reply");
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_non_null(strstr(buf_text(&out), "Anna Lind"));
	no_export(d->s, "csv", "id:1", "reply"); /* once */
	static const struct sql NAMED = {"named in the audit", "s",
	    "SELECT count(*) FROM audit WHERE object = 'export' AND object_id = CAST($1 AS INTEGER) AND act IN"
	    " ('export-request', 'export-approve', 'export-clear')", false};
	int64_t n = 0;
	assert_int_equal(db_one(&n, d->s->db, &d->s->err, &NAMED, S(number)), OMBUD_OK);
	assert_int_equal(n, 3);
	ombud_session_close(dora);
	buf_free(&out);
}

static void an_approval_is_for_a_day(void **state)
{
	struct desk *d = *state;
	approved(d, "reply", "id:1");
	d->s->fixed_now += 86400;
	no_export(d->s, "csv", "id:1", "reply");
}

static void a_reveal_is_logged_before_it_shows(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows, before;
	const struct ombud_export_how how = {.format = "json", .filter = "id:1", .reveal = "reply"};
	approved(d, "reply", "id:1");
	before = audit_entries(d->s);
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_non_null(strstr(buf_text(&out), "\"name\":\"Anna Lind\""));
	assert_non_null(strstr(buf_text(&out), "anna.lind@example.org"));
	assert_int_equal(audit_entries(d->s), before + 2); /* the approval is used up; the values are shown */
	buf_free(&out);
}

static void a_reveal_wants_a_reason_of_the_list(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	static const char *const bad[] = {"", "because", "other:", "other: "};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_int_not_equal(export(&out, &rows, d->s,
					 (struct ombud_export_how){
					     .format = "json", .filter = "id:1", .reveal = bad[i]}),
		    OMBUD_OK);
		assert_int_equal(out.len, 0);
	}
	buf_free(&out);
}

static void csv_is_defused_and_permitted(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	struct ombud_export_how how = {.format = "csv", .columns = "id,subject", .sort = "id"};
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_string_equal(buf_text(&out), "\"id\",\"subject\"\r\n"
					    "1,\"'=cmd|' /C calc'!A0\"\r\n2,\"Second\"\r\n");
	struct ombud_session *admin = open_as(d, "admin");
	run(admin, (const char *const[]){"agent-add", "ines", "agent", NULL});
	ombud_session_close(admin);
	struct ombud_session *ines = open_as(d, "ines");
	assert_int_equal(export(&out, &rows, ines, how), OMBUD_DENIED);
	assert_int_equal(out.len, 0);
	how.format = "json";
	assert_int_equal(export(&out, &rows, ines, how), OMBUD_DENIED);
	how.format = "table";
	assert_int_equal(export(&out, &rows, ines, how), OMBUD_OK);
	no_export(ines, "json", "id:1", "reply");
	no_export(ines, "table", "id:1", "reply");
	ombud_session_close(ines);
	buf_free(&out);
}

static void ids_and_limit(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	struct ombud_export_how how = {.format = "ids", .sort = "-id"};
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_string_equal(buf_text(&out), "2\n1\n");
	how.limit = 1;
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_string_equal(buf_text(&out), "2\n");
	how.filter = "kind:breach";
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
	assert_int_equal(rows, 0);
	assert_int_equal(out.len, 0);
	how.filter = "kind:(";
	assert_int_equal(export(&out, &rows, d->s, how), OMBUD_SYNTAX);
	buf_free(&out);
}

static void a_table_fits_its_width(void **state)
{
	struct desk *d = *state;
	struct buf out = {0};
	int64_t rows;
	for (int width = 60; width <= 200; width += 35) {
		struct ombud_export_how how = {.width = width};
		assert_int_equal(export(&out, &rows, d->s, how), OMBUD_OK);
		for (char *line = strtok(out.data, "\n"); line; line = strtok(NULL, "\n"))
			assert_true(ombud_text_cells(line, strlen(line), false) <= (size_t)width);
	}
	buf_free(&out);
}

static bool refuse(void *data, const char *bytes, size_t n)
{
	(void)bytes, (void)n;
	return ++*(int *)data < 1;
}

static void nobody_reading_ends_it(void **state)
{
	struct desk *d = *state;
	int64_t rows;
	int calls = 0;
	const struct ombud_export_how how = {
	    .format = "json", .write = refuse, .write_data = &calls};
	assert_int_equal(ombud_export(&rows, d->s, &how), OMBUD_CANCELLED);
	assert_int_equal(calls, 1);
}

static void one_ticket_whole(void **state)
{
	struct desk *d = *state;
	char *text;
	assert_int_equal(ombud_show(&text, d->s, 1, &(struct ombud_show_how){.format = "json"}), OMBUD_OK);
	json_t *object = json_loads(text, 0, NULL);
	assert_int_equal(json_array_size(json_object_get(object, "messages")), 1);
	assert_null(strstr(text, "Lind"));
	json_decref(object);
	ombud_free(text);
	assert_int_equal(ombud_show(&text, d->s, 1, &(struct ombud_show_how){.reveal = "reply", .field = "name"}), OMBUD_OK);
	assert_non_null(strstr(text, "Anna Lind"));
	assert_null(strstr(text, "anna.lind")); /* one field */
	ombud_free(text);
	assert_int_equal(ombud_show(&text, d->s, 1, &(struct ombud_show_how){.reveal = "reply"}), OMBUD_INPUT);
	assert_non_null(strstr(ombud_error(d->s), "--field email"));
	assert_int_equal(ombud_show(&text, d->s, 1, &(struct ombud_show_how){.reveal = "reply", .field = "wibble"}), OMBUD_INPUT);
	assert_int_equal(ombud_show(&text, d->s, 99, &(struct ombud_show_how){.format = "text"}), OMBUD_NOTFOUND);
	assert_null(text);
	assert_int_equal(ombud_show(&text, d->s, 1, &(struct ombud_show_how){.format = "xml"}), OMBUD_INPUT);
}

#define ON_DESK(test) cmocka_unit_test_setup_teardown(test, open_desk, close_desk)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    ON_DESK(json_is_masked),
	    ON_DESK(a_reveal_is_logged_before_it_shows),
	    ON_DESK(an_export_in_clear_takes_two),
	    ON_DESK(an_approval_is_for_the_tickets_seen),
	    ON_DESK(an_approval_is_for_the_tickets_written),
	    ON_DESK(an_approval_is_for_a_day),
	    ON_DESK(a_reveal_wants_a_reason_of_the_list),
	    ON_DESK(csv_is_defused_and_permitted),
	    ON_DESK(ids_and_limit),
	    ON_DESK(a_table_fits_its_width),
	    ON_DESK(nobody_reading_ends_it),
	    ON_DESK(one_ticket_whole),
	};
	return cmocka_run_group_tests_name("export", tests, NULL, NULL);
}
