/* The report on tickets whose dates are known, and what small numbers do to those beside them. */
#include "desk.h"

#include "report/hide.h"

#define ZONE "Europe/Stockholm"
static struct desk desk;

static int64_t at(const char *text)
{
	int64_t out;
	bool has_time;
	assert_true(instant_parse(text, strlen(text), ZONE, &out, &has_time));
	return out;
}

struct letter {
	const char *received, *answered; /* NULL: not */
	enum kind kind;
	enum state state;
	const char *code, *extension;
	struct intake_past past[8]; /* up to one without a type */
};

static int64_t take(const struct letter *l)
{
	static int n;
	char subject[32];
	size_t n_past = 0;
	int64_t id;
	enum intake_done done;
	while (n_past < 8 && l->past[n_past].type)
		n_past++;
	snprintf(subject, sizeof subject, "letter %d", ++n);
	struct intake in = {.sender = "",
	    .subject = subject,
	    .body = subject,
	    .lang = "en",
	    .received_at = at(l->received),
	    .answered_at = l->answered ? at(l->answered) : 0,
	    .kind = l->kind,
	    .state = l->state,
	    .resolution = l->code,
	    .extension = l->extension,
	    .past = l->past,
	    .n_past = n_past};
	assert_int_equal(intake_begin(desk.s), OMBUD_OK);
	if (intake_letter(&done, &id, desk.s, &in))
		(print_error("%s\n", ombud_error(desk.s)), desk_fail());
	assert_int_equal(intake_commit(desk.s), OMBUD_OK);
	return id;
}

static struct ombud_report *report(const char *from, const char *to, bool exact)
{
	struct ombud_report *r;
	struct ombud_report_how how = {.from = from, .to = to, .exact = exact};
	if (ombud_report(&r, desk.s, &how))
		(print_error("%s\n", ombud_error(desk.s)), desk_fail());
	return r;
}

static const struct ombud_report_row *row_of(const struct ombud_report *r, const char *measure, const char *part)
{
	for (size_t i = 0; i < r->n_rows; i++)
		if (strcmp(r->rows[i].measure, measure) == 0 && strcmp(r->rows[i].part, part) == 0)
			return &r->rows[i];
	return NULL;
}

static void says(const char *from, const char *to, const char *measure, const char *part, const char *text)
{
	struct ombud_report *r = report(from, to, true);
	const struct ombud_report_row *row = row_of(r, measure, part);
	const char *total = row ? row->total.text : "no row";
	if (strcmp(total, text) != 0)
		(print_error("%s..%s %s %s: %s, not %s\n", from, to, measure, part, total, text), desk_fail());
	ombud_report_free(r);
}

#define STATE(name, when) {"state", name, at(when), 0, 0}
#define CODE(name, when) {"code", name, at(when), 0, 0}

static int set_up(void **state)
{
	(void)state;
	desk_open(&desk);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	desk_close(&desk);
	return 0;
}

/* The last evening of a month is the next day in UTC's summer, and the night in which the clock goes back is one day. */
static void days_are_local(void **state)
{
	(void)state;
	take(&(struct letter){"2026-03-31T22:30:00Z", "2026-04-01T10:00", KIND_ACCESS, STATE_RESOLVED, "GRANTED", NULL,
	    {STATE("new", "2026-03-31T22:30:00Z"), STATE("triaged", "2026-04-01T08:00"),
	        STATE("resolved", "2026-04-01T10:00"), CODE("GRANTED", "2026-04-01T10:00")}});
	says("2026-03-01", "2026-03-31", "received", "", "0");
	says("2026-04-01", "2026-04-30", "received", "", "1");
	says("2026-04-01", "2026-04-01", "days_median", "", "0");
	says("2026-04-01", "2026-04-01", "recognised_max", "", "0");
	take(&(struct letter){"2026-10-24T22:30:00Z", "2026-10-25T22:59:59Z", KIND_HOWTO, STATE_RESOLVED, "ANSWERED", NULL,
	    {STATE("new", "2026-10-24T22:30:00Z"), STATE("resolved", "2026-10-25T22:59:59Z"),
	        CODE("ANSWERED", "2026-10-25T22:59:59Z")}});
	says("2026-10-25", "2026-10-25", "received", "", "1");
	says("2026-10-25", "2026-10-25", "answered", "", "1");
	says("2026-10-26", "2026-10-26", "answered", "", "0");
}

/* 2026-01-31 is due on Monday 2026-03-02: on that day it is not late. */
static void the_past_is_as_it_was(void **state)
{
	(void)state;
	take(&(struct letter){"2026-01-31T10:00", "2026-03-03T09:00", KIND_ACCESS, STATE_CLOSED, "UNIDENT", NULL,
	    {STATE("new", "2026-01-31T10:00"), STATE("triaged", "2026-02-10T10:00"), STATE("resolved", "2026-03-03T09:00"),
	        CODE("UNIDENT", "2026-03-03T09:00"), STATE("closed", "2026-04-02T09:00")}});
	says("2026-01-01", "2026-01-30", "open", "", "0");
	says("2026-01-01", "2026-01-31", "open", "", "1");
	says("2026-02-01", "2026-03-02", "overdue", "", "0");
	says("2026-02-01", "2026-03-02", "open", "", "1");
	says("2026-03-01", "2026-03-31", "open", "", "0");
	says("2026-03-01", "2026-03-31", "on_time", "", "0");
	says("2026-03-01", "2026-03-31", "refused", "", "100");
	says("2026-03-01", "2026-03-31", "outcome", "UNIDENT", "1");
	says("2026-02-01", "2026-02-28", "recognised_median", "", "10");
	/* Never answered, and still here. */
	take(&(struct letter){"2026-01-31T11:00", NULL, KIND_ERASURE, STATE_NEW, NULL, NULL, {STATE("new", "2026-01-31T11:00")}});
	says("2026-02-01", "2026-03-02", "overdue", "", "0");
	says("2026-02-01", "2026-03-03", "overdue", "", "1");
	says("2026-02-01", "2026-02-28", "open", "", "2");
}

/* A pause counts from when it was, so that a report of the days before does not know of it. */
static void pauses_and_extensions_count_from_their_day(void **state)
{
	(void)state;
	take(&(struct letter){"2026-03-05T10:00", "2026-04-13T10:00", KIND_ACCESS, STATE_RESOLVED, "GRANTED", NULL,
	    {STATE("new", "2026-03-05T10:00"), STATE("triaged", "2026-03-06T10:00"),
	        {"ask", "", at("2026-03-07T10:00"), 0, 0},
	        {"pause", "", at("2026-03-07T10:00"), day_of((struct date){2026, 3, 7}), day_of((struct date){2026, 3, 15})},
	        STATE("resolved", "2026-04-13T10:00"), CODE("GRANTED", "2026-04-13T10:00")}});
	says("2026-04-01", "2026-04-30", "on_time", "", "100");
	says("2026-04-01", "2026-04-30", "strictly_on_time", "", "0");
	says("2026-03-01", "2026-03-31", "paused_median", "", "8");
	says("2026-03-01", "2026-03-10", "paused_median", "", "3");
	says("2026-03-01", "2026-03-31", "late_asks", "", "0");
	says("2026-04-01", "2026-04-08", "overdue", "", "0");
	take(&(struct letter){"2026-03-05T10:00", NULL, KIND_ERASURE, STATE_WORK, NULL, "complexity",
	    {STATE("new", "2026-03-05T10:00"), STATE("work", "2026-03-06T10:00"),
	        {"extend", "complexity", at("2026-04-02T12:00"), 0, 0}}});
	says("2026-04-01", "2026-04-30", "extended", "", "1");
	says("2026-04-01", "2026-04-30", "extended_by", "complexity", "1");
	says("2026-04-01", "2026-04-30", "notice_before", "", "5");
	says("2026-04-01", "2026-04-30", "overdue", "", "0");
	says("2026-06-01", "2026-06-06", "overdue", "", "1");
}

static void what_comes_back_was_answered(void **state)
{
	(void)state;
	take(&(struct letter){"2026-05-04T10:00", "2026-05-06T10:00", KIND_ACCESS, STATE_WORK, "", NULL,
	    {STATE("new", "2026-05-04T10:00"), STATE("resolved", "2026-05-06T10:00"), CODE("GRANTED", "2026-05-06T10:00"),
	        STATE("work", "2026-06-01T10:00"), CODE("", "2026-06-01T10:00")}});
	says("2026-05-01", "2026-05-31", "reopened", "", "100");
	says("2026-05-01", "2026-05-31", "open", "", "0");
	says("2026-05-01", "2026-05-31", "outcome", "GRANTED", "1");
	says("2026-05-01", "2026-06-01", "outcome", "none", "1");
	says("2026-06-01", "2026-06-30", "open", "", "1");
	says("2026-06-01", "2026-06-30", "overdue", "", "0");
	take(&(struct letter){"2026-05-04T11:00", NULL, KIND_ACCESS, STATE_MERGED, NULL, NULL,
	    {STATE("new", "2026-05-04T11:00"), STATE("merged", "2026-05-05T10:00")}});
	says("2026-05-01", "2026-05-04", "open", "", "2");
	says("2026-05-01", "2026-05-05", "open", "", "1");
	says("2026-05-01", "2026-05-31", "received", "", "2");
}

static int64_t events(const char *type, const char *reason)
{
	int64_t n = -1;
	struct rows r = db_select_text(desk.s->db, &desk.s->err,
	    "SELECT count(*) FROM clock_event WHERE type = $1 AND reason = $2 AND withdrawn = 0",
	    (struct val[]){S(type), S(reason)}, 2);
	if (db_next(&r))
		n = db_int(&r, 0);
	assert_int_equal(db_end(&r), OMBUD_OK);
	return n;
}

/* What is undone never was, and is again once it is done again. */
static void undo_withdraws_what_it_was(void **state)
{
	(void)state;
	struct ombud_result *r;
	enum ombud_verdict v;
	char why[400];
	int64_t id = take(&(struct letter){"2026-11-20T10:00", NULL, KIND_HOWTO, STATE_WORK, NULL, NULL, {{0}}});
	assert_int_equal(events("state", "work"), 1);
	assert_int_equal(desk_do(&desk, id, &v, why, "resolve NOFIX"), OMBUD_OK);
	assert_int_equal(events("state", "resolved"), 1);
	assert_int_equal(events("code", "NOFIX"), 1);
	assert_int_equal(ombud_undo(&r, desk.s, 0), OMBUD_OK);
	ombud_result_free(r);
	assert_int_equal(events("state", "resolved") + events("code", "NOFIX"), 0);
	assert_int_equal(ombud_redo(&r, desk.s, 0), OMBUD_OK);
	ombud_result_free(r);
	assert_int_equal(events("state", "resolved") + events("code", "NOFIX"), 2);
	says("2026-11-01", "2026-11-30", "open", "", "0");
}

/* A desk from before there were events: by what its tickets say. */
static void an_older_desk_says_from_when_it_is_exact(void **state)
{
	(void)state;
	struct ombud_report *r;
	take(&(struct letter){"2026-02-02T10:00", "2026-02-04T10:00", KIND_ACCESS, STATE_RESOLVED, "GRANTED", NULL, {{0}}});
	r = report("2026-02-01", "2026-02-28", true);
	assert_string_equal(r->known_from, "");
	ombud_report_free(r);
	assert_int_equal(db_script(desk.s->db, &desk.s->err, "DELETE FROM clock_event"), OMBUD_OK);
	says("2026-02-01", "2026-02-03", "open", "", "1");
	says("2026-02-01", "2026-02-28", "open", "", "0");
	says("2026-02-01", "2026-02-28", "outcome", "GRANTED", "1");
	r = report("2026-02-01", "2026-02-28", true);
	assert_string_equal(r->known_from, "2026-11-23");
	ombud_report_free(r);
}

/* Each number's filter selects as many tickets as it counts. */
static void a_number_is_its_filter(void **state)
{
	(void)state;
	int64_t n;
	size_t looked = 0;
	what_comes_back_was_answered(NULL);
	take(&(struct letter){"2026-01-31T11:00", NULL, KIND_ERASURE, STATE_NEW, NULL, NULL, {{0}}});
	take(&(struct letter){"2026-02-02T10:00", "2026-02-04T10:00", KIND_BREACH, STATE_RESOLVED, "NOTIFIED", NULL, {{0}}});
	take(&(struct letter){"2026-02-02T10:00", "2026-03-24T10:00", KIND_ACCESS, STATE_RESOLVED, "UNIDENT", NULL, {{0}}});
	struct ombud_report *r = report("2026-01-01", "2026-06-30", true);
	for (size_t i = 0; i < r->n_rows; i++) {
		const struct ombud_report_cell *c = &r->rows[i].total;
		if (strcmp(r->rows[i].unit, "tickets") != 0 || !*c->filter)
			continue;
		if (ombud_count(&n, desk.s, c->filter))
			(print_error("%s: %s\n", c->filter, ombud_error(desk.s)), desk_fail());
		if ((double)n != c->value)
			(print_error("%s %s: %s, but %s selects %lld\n", r->rows[i].code, r->rows[i].measure, c->text, c->filter, (long long)n), desk_fail());
		looked++;
	}
	assert_true(looked > 8);
	ombud_report_free(r);
}

/* A damaged store: what is of no kind is counted nowhere, and the ticket itself is said to be wrong. */
static void what_is_of_no_kind_is_not_counted(void **state)
{
	static const char *const wrong[] = {"kind = 99", "kind = -7", "kind = 22, state = 77"};
	struct err err = {0};
	struct ombud_ticket *t;
	(void)state;
	int64_t id = take(&(struct letter){"2026-02-02T10:00", "2026-02-04T10:00", KIND_HOWTO, STATE_RESOLVED, "ANSWERED", NULL, {{0}}});
	assert_int_equal(db_script(desk.s->db, &err, "INSERT INTO rating(ticket_id, stars, comment, asked_at, at)"
	    " SELECT id, 5, '', received_at, received_at FROM ticket"), OMBUD_OK);
	says("2026-02-01", "2026-02-28", "ratings", "", "1");
	for (size_t i = 0; i < 3; i++) {
		char text[80];
		snprintf(text, sizeof text, "UPDATE ticket SET %s", wrong[i]);
		assert_int_equal(db_script(desk.s->db, &err, text), OMBUD_OK);
		says("2026-02-01", "2026-02-28", "ratings", "", i < 2 ? "0" : "1");
		assert_int_equal(ombud_ticket_peek(&t, desk.s, id), OMBUD_CORRUPT);
	}
}

static void only_who_may_export_sees_small_numbers(void **state)
{
	(void)state;
	struct ombud_report *r;
	enum ombud_verdict v;
	char why[400];
	take(&(struct letter){"2026-02-02T10:00", NULL, KIND_ACCESS, STATE_NEW, NULL, NULL, {{0}}});
	struct ombud_session *admin = desk_session(&desk, "admin", DESK_NOW), *own = desk.s;
	desk.s = admin;
	assert_int_equal(desk_do(&desk, 0, &v, why, "agent-add omar agent"), OMBUD_OK);
	desk.s = own;
	ombud_session_close(admin);
	struct ombud_session *omar = desk_session(&desk, "omar", DESK_NOW);
	assert_int_equal(ombud_report(&r, omar, &(struct ombud_report_how){.exact = true}), OMBUD_DENIED);
	assert_int_equal(ombud_report(&r, omar, &(struct ombud_report_how){.from = "2026-01-01"}), OMBUD_OK);
	assert_string_equal(row_of(r, "received", "")->total.text, "<5");
	assert_string_equal(row_of(r, "received", "")->total.filter, "");
	assert_null(row_of(r, "reveals", ""));
	ombud_report_free(r);
	ombud_session_close(omar);
}

/* ---- hiding ------------------------------------------------------------------------------------- */

enum { ROWS = 3, COLUMNS = 3, CELLS = (ROWS + 1) * (COLUMNS + 1) };

/* Whether some other table of small numbers agrees with all that is shown, and has another number there. */
static bool may_be_another(const struct hide_cell *c, size_t cell)
{
	enum { MOST = 6, INNER = ROWS * COLUMNS };
	int v[INNER] = {0};
	for (;;) {
		int64_t table[CELLS] = {0};
		bool fits = true;
		for (int i = 0; i < INNER; i++) {
			int row = i / COLUMNS, column = i % COLUMNS;
			table[row * (COLUMNS + 1) + column] += v[i];
			table[row * (COLUMNS + 1) + COLUMNS] += v[i];
			table[ROWS * (COLUMNS + 1) + column] += v[i];
			table[CELLS - 1] += v[i];
		}
		for (int i = 0; i < CELLS && fits; i++)
			fits = c[i].hidden ? table[i] >= c[i].least && table[i] <= c[i].most : table[i] == c[i].value;
		if (fits && table[cell] != c[cell].value)
			return true;
		int k = 0;
		while (k < INNER && v[k] == MOST)
			v[k++] = 0;
		if (k == INNER)
			return false;
		v[k]++;
	}
}

static void sum_of(struct hide_sum *s, size_t *part, size_t whole, size_t first, size_t step, size_t n)
{
	for (size_t i = 0; i < n; i++)
		part[i] = first + i * step;
	*s = (struct hide_sum){whole, part, n};
}

/* Tables of three by three with their sums, tried by all tables there are. */
static void no_small_number_follows(void **state)
{
	(void)state;
	static const int tables[][ROWS * COLUMNS] = {{1, 5, 6, 5, 6, 5, 6, 5, 5}, {1, 0, 6, 0, 0, 5, 6, 5, 5},
	    {2, 2, 0, 5, 5, 6, 6, 5, 0}, {1, 1, 1, 0, 0, 0, 6, 6, 6}, {4, 4, 5, 5, 5, 5, 5, 5, 5}};
	for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
		int64_t sums_of[CELLS] = {0};
		struct hide_cell c[CELLS];
		struct hide_sum sums[ROWS + COLUMNS + 2];
		size_t part[ROWS + COLUMNS + 2][4], n = 0, wide = COLUMNS + 1;
		for (int i = 0; i < ROWS * COLUMNS; i++) {
			sums_of[(size_t)(i / COLUMNS) * wide + (size_t)(i % COLUMNS)] += tables[t][i];
			sums_of[(size_t)(i / COLUMNS) * wide + COLUMNS] += tables[t][i];
			sums_of[ROWS * wide + (size_t)(i % COLUMNS)] += tables[t][i];
			sums_of[CELLS - 1] += tables[t][i];
		}
		for (int i = 0; i < CELLS; i++)
			c[i] = hide_count(sums_of[i]);
		for (size_t i = 0; i <= ROWS; i++, n++)
			sum_of(&sums[n], part[n], i * wide + COLUMNS, i * wide, 1, COLUMNS);
		for (size_t i = 0; i <= COLUMNS; i++, n++)
			sum_of(&sums[n], part[n], ROWS * wide + i, i, wide, ROWS);
		hide_cells(c, CELLS, sums, n);
		for (size_t i = 0; i < CELLS; i++)
			if (c[i].few && !may_be_another(c, i))
				(print_error("table %zu: cell %zu is %lld, whoever counts\n", t, i, (long long)c[i].value), desk_fail());
	}
}

/* ---- several reports --------------------------------------------------------------------------- */

enum { KINDS = 5, RUNS = 1 << KINDS };

static const struct {
	enum kind kind;
	const char *name;
	int n, answered;
} several[KINDS] = {{KIND_ACCESS, "access", 9, 8}, {KIND_ERASURE, "erasure", 3, 3}, {KIND_PORTABILITY, "portability", 6, 5},
    {KIND_HOWTO, "howto", 2, 0}, {KIND_BREACH, "breach", 8, 2}};

static void take_several(void)
{
	for (int k = 0; k < KINDS; k++)
		for (int i = 0; i < several[k].n; i++) {
			bool done = i < several[k].answered;
			take(&(struct letter){"2026-02-02T10:00", done ? i % 2 ? "2026-02-04T10:00" : "2026-03-24T10:00" : NULL, several[k].kind,
			    done ? STATE_RESOLVED : STATE_NEW, done && k != 4 ? i % 3 ? "GRANTED" : "UNIDENT" : NULL, NULL, {{0}}});
		}
}

/* Run 0 is of all kinds without --kind. */
static struct ombud_report *report_of(unsigned run)
{
	struct ombud_report *r;
	char kinds[100] = "";
	for (int k = 0; k < KINDS; k++)
		if (run >> k & 1)
			snprintf(kinds + strlen(kinds), sizeof kinds - strlen(kinds), "%s%s", *kinds ? "," : "", several[k].name);
	struct ombud_report_how how = {.from = "2026-01-01", .to = "2026-03-31", .kinds = *kinds ? kinds : NULL};
	if (ombud_report(&r, desk.s, &how))
		(print_error("%s\n", ombud_error(desk.s)), desk_fail());
	return r;
}

/* The difference of two reports, one of the kinds of the other and more. */
static size_t compare_totals(const struct ombud_report *less, const struct ombud_report *more)
{
	size_t looked = 0;
	for (size_t i = 0; i < less->n_rows; i++) {
		const struct ombud_report_row *a = &less->rows[i], *b = row_of(more, a->measure, a->part);
		if (!b || strcmp(a->unit, "tickets") != 0 || a->total.state != OMBUD_CELL_SHOWN || b->total.state != OMBUD_CELL_SHOWN)
			continue;
		double rest = b->total.value - a->total.value;
		if (rest > 0 && rest < HIDE_BELOW)
			(print_error("%s %s: %s and %s\n", a->measure, a->part, a->total.text, b->total.text), desk_fail());
		looked++;
	}
	return looked;
}

/* What a reader knows of a number: from, to. */
static void known(int out[2], const struct ombud_report_cell *c, bool some_kinds)
{
	out[0] = c->state == OMBUD_CELL_SHOWN ? (int)c->value : c->state == OMBUD_CELL_FEW ? 1 : some_kinds ? 0 : HIDE_BELOW;
	out[1] = c->state == OMBUD_CELL_SHOWN ? (int)c->value : c->state == OMBUD_CELL_FEW ? HIDE_BELOW - 1 : 1000;
}

static bool agrees(const int v[KINDS], int total[RUNS][2], int cell[KINDS][2])
{
	for (int k = 0; k < KINDS; k++)
		if (v[k] < cell[k][0] || v[k] > cell[k][1])
			return false;
	for (unsigned run = 0; run < RUNS; run++) {
		int sum = 0;
		for (int k = 0; k < KINDS; k++)
			sum += !run || (run >> k & 1) ? v[k] : 0;
		if (sum < total[run][0] || sum > total[run][1])
			return false;
	}
	return true;
}

/* Whether every kind of one to four has another number in some table that agrees with all the reports. */
static void try_tables(int total[RUNS][2], int cell[KINDS][2])
{
	enum { MOST = 10 };
	int v[KINDS] = {0}, k = 0;
	bool another[KINDS] = {false};
	while (k < KINDS) {
		if (agrees(v, total, cell))
			for (int i = 0; i < KINDS; i++)
				another[i] |= v[i] != several[i].n;
		for (k = 0; k < KINDS && v[k] == MOST; k++)
			v[k] = 0;
		if (k < KINDS)
			v[k]++;
	}
	for (int i = 0; i < KINDS; i++)
		if (several[i].n < HIDE_BELOW && !another[i])
			(print_error("%s is %d, whoever asks often\n", several[i].name, several[i].n), desk_fail());
}

static void no_small_number_follows_from_several_reports(void **state)
{
	struct ombud_report *r[RUNS];
	int total[RUNS][2], cell[KINDS][2];
	size_t looked = 0;
	(void)state;
	take_several();
	for (unsigned run = 0; run < RUNS; run++) {
		r[run] = report_of(run);
		known(total[run], &row_of(r[run], "received", "")->total, run != 0);
	}
	for (size_t k = 0; k < KINDS; k++)
		for (size_t i = 0; i < r[0]->n_kinds; i++)
			if (strcmp(r[0]->kinds[i], several[k].name) == 0)
				known(cell[k], &row_of(r[0], "received", "")->kinds[i], false);
	for (unsigned a = 1; a < RUNS; a++)
		for (unsigned b = 0; b < RUNS; b++)
			if (!b || (a != b && (a & b) == a))
				looked += compare_totals(r[a], r[b]);
	assert_true(looked > 100);
	try_tables(total, cell);
	assert_string_equal(row_of(r[1], "received", "")->total.text, "9");
	assert_string_equal(row_of(r[2], "received", "")->total.text, "<5");
	assert_string_equal(row_of(r[1 | 2], "received", "")->total.text, "*");
	assert_string_equal(row_of(r[1 | 2], "days_median", "")->total.text, "*");
	for (unsigned run = 0; run < RUNS; run++)
		ombud_report_free(r[run]);
}

static void an_ordinary_period_is_of_whole_months(void **state)
{
	static const struct {
		const char *from, *to;
		enum ombud_status status;
	} rows[] = {{"2026-01-01", "2026-03-31", OMBUD_OK}, {"2026-10-01", NULL, OMBUD_OK}, {"2026-10-01", "2026-11-23", OMBUD_OK},
	    {"2026-10-01", "2026-11-22", OMBUD_INPUT}, {"2026-10-02", "2026-10-31", OMBUD_INPUT},
	    {"2026-02-01", "2026-02-27", OMBUD_INPUT}, {"2026-02-28", "2026-02-28", OMBUD_INPUT}};
	struct ombud_report *r;
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (int exact = 0; exact < 2; exact++) {
			struct ombud_report_how how = {.from = rows[i].from, .to = rows[i].to, .exact = exact};
			assert_int_equal(ombud_report(&r, desk.s, &how), exact ? OMBUD_OK : rows[i].status);
			ombud_report_free(r);
		}
}

static void a_period_moves_as_long_as_it_is(void **state)
{
	(void)state;
	static const char *const rows[][5] = {{"2026-01-01", "2026-03-31", "+", "2026-04-01", "2026-06-30"},
	    {"2026-10-01", "2026-11-26", "-", "2026-07-01", "2026-09-30"}, {"2026-02-01", "2026-02-28", "+", "2026-03-01", "2026-03-31"},
	    {"2026-03-15", "2026-03-21", "-", "2026-03-08", "2026-03-14"}, {"2026-01-01", "2026-12-31", "-", "2025-01-01", "2025-12-31"}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char from[16], to[16];
		snprintf(from, sizeof from, "%s", rows[i][0]);
		snprintf(to, sizeof to, "%s", rows[i][1]);
		assert_true(ombud_report_move(from, to, *rows[i][2] == '+' ? 1 : -1));
		assert_string_equal(from, rows[i][3]);
		assert_string_equal(to, rows[i][4]);
	}
}

#define ON_DESK(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    ON_DESK(days_are_local),
	    ON_DESK(the_past_is_as_it_was),
	    ON_DESK(pauses_and_extensions_count_from_their_day),
	    ON_DESK(what_comes_back_was_answered),
	    ON_DESK(undo_withdraws_what_it_was),
	    ON_DESK(an_older_desk_says_from_when_it_is_exact),
	    ON_DESK(a_number_is_its_filter),
	    ON_DESK(what_is_of_no_kind_is_not_counted),
	    ON_DESK(only_who_may_export_sees_small_numbers),
	    cmocka_unit_test(no_small_number_follows),
	    ON_DESK(no_small_number_follows_from_several_reports),
	    ON_DESK(an_ordinary_period_is_of_whole_months),
	    cmocka_unit_test(a_period_moves_as_long_as_it_is),
	};
	return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
