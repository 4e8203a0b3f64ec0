/* Somebody wrote into the file with another program: tickets of a kind, in a state, with a priority or a code
 * that there is not. Nothing crashes, each of them is refused by itself, and the others go on. */
#include "demo_store.h"

#include "base/alloc.h"
#include "base/buf.h"

enum { TICKETS = 120, EVERY = 5 };

static struct ombud_session *s;

static void open_at(int64_t now)
{
	if (s)
		ombud_session_close(s);
	s = open_desk(in_folder("one.db"), now);
}

static void script(const char *text)
{
	if (db_script(s->db, &s->err, text))
		fail_msg("%s: %s", text, s->err.text);
}

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-damaged-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), TICKETS, 11, NOW);
	open_at(NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	s = NULL;
	remove_folder();
	return 0;
}

static bool hit(int64_t id)
{
	return id % EVERY == 0;
}

/* As another program would; a session that is open meanwhile may hold columns of before. */
static void damage(const char *how)
{
	char text[200];
	snprintf(text, sizeof text, "UPDATE ticket SET %s WHERE id %% %d = 0", how, EVERY);
	script(text);
	open_at(NOW);
}

/* ---- changes ---------------------------------------------------------------------------------------- */

static struct ombud_result *run(const char *line, const int64_t *ids, size_t n, enum ombud_status *status)
{
	static const char *words[16];
	static char copy[256];
	struct ombud_result *r = NULL;
	struct ombud_request how = {.words = words, .ids = ids, .n_ids = n};
	snprintf(copy, sizeof copy, "%s", line);
	for (char *p = strtok(copy, " "); p; p = strtok(NULL, " "))
		words[how.n_words++] = p;
	*status = ombud_run(&r, s, &how);
	return r;
}

/* Which tickets say that they are damaged: those that are, and no other. */
static void must_name_them(const char *line, const struct ombud_result *r)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct ombud_outcome *o = &r->v[i];
		if (hit(o->id) != (strstr(o->why, "is damaged") != NULL))
			fail_msg("%s: #%lld: '%s'", line, (long long)o->id, o->why);
		if (hit(o->id) && (o->verdict == OMBUD_APPLIED || o->verdict == OMBUD_MISSING || o->verdict == OMBUD_UNCHANGED))
			fail_msg("%s: #%lld is not refused", line, (long long)o->id);
	}
}

static const char *const many[] = {"priority high", "assign @me", "label vip", "unlabel vip", "snooze 3d", "snooze none",
    "note hello", "state triaged", "resolve SOLVED", "resolve GRANTED", "kind other", "kind erasure", "reopen", "approve",
    "identity verified --method callback", "answered 2026-11-24 --channel phone"};
static const char *const alone[] = {"extend --reason complex", "letter-date 2026-11-20", "received 2026-11-20",
    "merge 1", "merge 10", "unmerge", "split erasure", "link sibling 10", "watch", "reply ack", "reply access --answers yes"};

static int64_t ids_of_all(int64_t ids[TICKETS * 2], size_t *n)
{
	struct rows r = db_select_text(s->db, &s->err, "SELECT id FROM ticket ORDER BY id", NULL, 0);
	*n = 0;
	while (*n < (size_t)TICKETS * 2 && db_next(&r))
		ids[(*n)++] = db_int(&r, 0);
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_true(*n >= TICKETS);
	return ids[*n - 1];
}

static void change_many(void)
{
	int64_t ids[TICKETS * 2];
	size_t n;
	ids_of_all(ids, &n);
	for (size_t i = 0; i < sizeof many / sizeof *many; i++) {
		enum ombud_status status;
		struct ombud_result *r = run(many[i], ids, n, &status), *back = NULL;
		if (status)
			continue; /* acts on one at a time, or wants a word: no row was read */
		must_name_them(many[i], r);
		if (r->entry && !ombud_undo(&back, s, r->entry))
			must_name_them("undo", back);
		ombud_result_free(back);
		ombud_result_free(r);
	}
}

static void change_one(const char *line, int64_t id)
{
	enum ombud_status status;
	struct ombud_result *r = run(line, &id, 1, &status);
	if (!status && r->n && hit(id))
		must_name_them(line, r);
	ombud_result_free(r);
}

static void change_each(void)
{
	for (int64_t id = 1; id <= 40; id++) {
		for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
			change_one(alone[i], id);
		for (size_t i = 0; hit(id) && i < sizeof many / sizeof *many; i++)
			change_one(many[i], id);
	}
}

/* ---- readers ---------------------------------------------------------------------------------------- */

static void list(void)
{
	static const char *const filters[] = {"", "is:open", "is:overdue", "kind:access", "group:kind", "group:state",
	    "is:waiting or is:late", "subject:/e/i", "due:<7d", "sort:kind", "sort:-priority,state", "has:hold", "is:unread"};
	for (size_t i = 0; i < sizeof filters / sizeof *filters; i++) {
		struct ombud_list_how how = {.filter = filters[i]};
		struct ombud_list *l;
		const struct ombud_groups *g;
		struct ombud_rows *rows;
		if (ombud_list_open(&l, s, &how))
			continue;
		assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
		assert_int_equal(ombud_list_groups(&g, l), OMBUD_OK);
		assert_int_equal(ombud_list_rows(&rows, l, 0, ombud_list_known(l)), OMBUD_OK);
		ombud_rows_free(rows);
		ombud_list_free(l);
	}
	for (size_t i = 0; ombud_facet_field(i); i++) {
		struct ombud_facets *f;
		assert_int_equal(ombud_facets(&f, s, "", ombud_facet_field(i), 0), OMBUD_OK);
		ombud_facets_free(f);
	}
}

static void cells(void)
{
	int64_t ids[TICKETS * 2];
	size_t n, n_fields;
	ids_of_all(ids, &n);
	const struct ombud_field *f = ombud_fields(&n_fields);
	for (size_t i = 0; i < n_fields; i++) {
		struct ombud_cells *c;
		if (!ombud_cells(&c, s, f[i].name, ids, n))
			ombud_cells_free(c);
	}
}

static void show(void)
{
	static const char *const types[] = {"state", "code", "kind", "template", "operation"};
	for (int64_t id = 1; id <= TICKETS; id++) {
		struct ombud_ticket *t;
		struct ombud_due *due;
		struct ombud_checklist *list_;
		struct ombud_show_how how = {.format = id % 2 ? "json" : NULL, .reason = "reply"};
		char *text = NULL;
		enum ombud_status opened = ombud_ticket_open(&t, s, id, "reply");
		if (hit(id) && (opened != OMBUD_CORRUPT || !strstr(ombud_error(s), "run 'ombud check'")))
			fail_msg("#%lld: '%s'", (long long)id, ombud_error(s));
		if (!opened)
			ombud_ticket_free(t);
		assert_true(hit(id) == (ombud_show(&text, s, id, &how) == OMBUD_CORRUPT));
		ombud_free(text);
		if (!ombud_ticket_why(&due, s, id))
			ombud_due_free(due);
		if (!ombud_checklist(&list_, s, id, &(struct ombud_reply_how){.code = NULL}))
			ombud_checklist_free(list_);
		for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
			struct ombud_words *w;
			if (!ombud_complete(&w, s, types[i], "", id))
				ombud_words_free(w);
		}
	}
}

static bool swallow(void *data, const char *bytes, size_t n)
{
	(void)bytes;
	*(size_t *)data += n;
	return true;
}

static void take_out(void)
{
	static const char *const formats[] = {"table", "json", "csv", "ids"};
	for (size_t i = 0; i < 4; i++) {
		size_t bytes = 0;
		int64_t rows;
		struct ombud_export_how how = {.format = formats[i], .write = swallow, .write_data = &bytes};
		ombud_export(&rows, s, &how);
		how.reveal = "reply";
		ombud_export(&rows, s, &how);
	}
}

static void glance(void)
{
	struct ombud_dash_block *b;
	struct ombud_forecast *f;
	for (size_t i = 0; ombud_dash(&b, s, "", 14, i) == OMBUD_OK; i++)
		ombud_dash_free(b);
	assert_int_equal(ombud_forecast(&f, s, "", 20), OMBUD_OK);
	ombud_forecast_free(f);
}

static void report(void)
{
	static const char *const formats[] = {"text", "json", "csv"};
	struct ombud_report *r;
	struct ombud_report_how how = {.from = "2026-01-01", .to = "2026-11-25", .exact = true};
	assert_int_equal(ombud_report(&r, s, &how), OMBUD_OK);
	for (size_t i = 0; i < 3; i++) {
		char *text;
		assert_int_equal(ombud_report_text(&text, s, r, formats[i]), OMBUD_OK);
		ombud_free(text);
	}
	ombud_report_free(r);
}

static void tick(void)
{
	for (int days = 0; days <= 90; days += 45) {
		int64_t done;
		open_at(NOW + days * INT64_C(86400));
		if (ombud_tick(&done, s))
			fail_msg("tick: %s", ombud_error(s));
	}
}

static void check(void)
{
	char *found = NULL;
	assert_int_equal(ombud_check(&found, s), OMBUD_CORRUPT);
	if (!strstr(found, "ticket 5 is damaged: its ") || !strstr(found, "tickets hold what there is not"))
		fail_msg("%s", found);
	ombud_free(found);
}

/* ---- each damage ------------------------------------------------------------------------------------ */

static void survives(void **state)
{
	enum ombud_status status;
	int64_t ids[TICKETS * 2];
	size_t n;
	ids_of_all(ids, &n);
	struct ombud_result *before = run("label before", ids, n, &status), *back = NULL;
	assert_int_equal(status, OMBUD_OK);
	damage(*state);
	list();
	cells();
	show();
	take_out();
	glance();
	report();
	check();
	/* What was done while they were whole is taken back of the others. */
	assert_int_equal(ombud_undo(&back, s, before->entry), OMBUD_OK);
	must_name_them("undo", back);
	ombud_result_free(back);
	ombud_result_free(before);
	change_many();
	change_each();
	tick();
	list();
	report();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    {"kind 99", survives, set_up, tear_down, "kind = 99"},
	    {"kind 0", survives, set_up, tear_down, "kind = 0"},
	    {"kind beyond an enum", survives, set_up, tear_down, "kind = 4294967297"},
	    {"state 99", survives, set_up, tear_down, "state = 99"},
	    {"state 0", survives, set_up, tear_down, "state = 0"},
	    {"state below", survives, set_up, tear_down, "state = -4294967295"},
	    {"code", survives, set_up, tear_down, "resolution = 'NOSUCH'"},
	    {"priority 9", survives, set_up, tear_down, "priority = 9"},
	    {"priority -1", survives, set_up, tear_down, "priority = -1"},
	    {"identity", survives, set_up, tear_down, "identity = 77"},
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
