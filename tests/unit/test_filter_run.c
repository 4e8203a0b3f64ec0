/* How filters run: what is undecided, the algebra of terms, size, order, plans, stopping,
 * completion. */
#include "filter_desk.h"
#include "of_sqlite.h"
#include "query/state.h"
#include "query/words.h"

/* ---- undecided --------------------------------------------------------------------------------- */

static void undecided_is_neither(void **state)
{
	(void)state;
	static const struct {
		const char *text, *ids;
		int64_t undecided;
	} rows[] = {
	    {"body:/^(a+)+$/", "", 1},
	    {"-body:/^(a+)+$/", "1 2 3 4 5 6 8 9", 1},
	    {"id:7 or body:/^(a+)+$/", "7", 0}, /* settled by the other side */
	    {"id:1..3 body:/^(a+)+$/", "", 0},
	    {"is:closed -body:/^(a+)+$/", "6 9", 1},
	    {"-(is:open or body:/^(a+)+$/)", "6 9", 1},
	    {"msg:{body:/^(a+)+$/}", "", 1},
	    {"-msg:{body:/^(a+)+$/} is:closed", "6 9", 1},
	    {"msg:{-body:/^(a+)+$/} is:closed", "6 9", 1},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		id_vec ids = {0};
		if (query_open(&q, &desk.err, &desk.env, rows[i].text, "id"))
			fail_msg("%s", desk.err.text);
		assert_int_equal(query_ids(q, &desk.err, &ids, SIZE_MAX), OMBUD_OK);
		if (strcmp(ids_text(&ids), rows[i].ids) != 0 || query_undecided(q) != rows[i].undecided)
			fail_msg("%s: %s, %lld undecided", rows[i].text, ids_text(&ids),
			    (long long)query_undecided(q));
		vec_free(&ids);
		query_free(q);
	}
}

/* ---- algebra ----------------------------------------------------------------------------------- */

static const char *const atoms[] = {"is:open", "kind:erasure,access", "assignee:@me", "assignee:!=dirk",
    "no:assignee", "label:vip", "label:none", "due:<2d", "created:>5d", "email:/@ex/", "iban:*",
    "name:none", "body:passport", "newsletter", "subject:/a/i", "msg:{by:@requester -passport}",
    "msg:{has:note or body:tack}", "is:tagged", "by:dirk", "involves:@team", "q:erasure-due",
    "has:link", "pii:email", "id:2..5", "-watch:@me", "links:*", "lang:sv"};
enum { ATOMS = sizeof atoms / sizeof *atoms };

static unsigned grow(struct buf *out, const unsigned *truth, int depth)
{
	unsigned all = ((1u << TICKETS) - 1) << 1;
	int what = depth ? rand() % 5 : 0;
	if (what < 2) {
		int i = rand() % ATOMS;
		buf_str(out, atoms[i]);
		return truth[i];
	}
	if (what == 2) {
		buf_str(out, "-(");
		unsigned bits = all & ~grow(out, truth, depth - 1);
		buf_str(out, ")");
		return bits;
	}
	int n = 2 + rand() % 3;
	unsigned bits = what == 3 ? all : 0;
	buf_str(out, "(");
	for (int i = 0; i < n; i++) {
		buf_str(out, i == 0 ? "" : what == 3 ? " " : " or ");
		unsigned one = grow(out, truth, depth - 1);
		bits = what == 3 ? bits & one : bits | one;
	}
	buf_str(out, ")");
	return bits;
}

/* However terms are joined, the answer is that of the sets they find alone; and canonical words
 * ask the same. */
static void joined_terms_are_sets(void **state)
{
	(void)state;
	unsigned truth[ATOMS];
	for (int i = 0; i < ATOMS; i++)
		truth[i] = bits_of(atoms[i]);
	srand(20261126);
	for (int i = 0; i < 400; i++) {
		struct buf text = {0}, canon = {0};
		unsigned bits = grow(&text, truth, 5);
		if (bits_of(buf_text(&text)) != bits)
			fail_msg("%s: %x, not %x", buf_text(&text), bits_of(buf_text(&text)), bits);
		struct query *q;
		assert_int_equal(query_open(&q, &desk.err, &desk.env, buf_text(&text), NULL), OMBUD_OK);
		query_canon(q, &canon);
		query_free(q);
		if (bits_of(buf_text(&canon)) != bits)
			fail_msg("%s is not %s", buf_text(&canon), buf_text(&text));
		buf_free(&text);
		buf_free(&canon);
	}
}

/* ---- size -------------------------------------------------------------------------------------- */

static void many_tags_are_one_set(void **state)
{
	(void)state;
	static int64_t tags[5000];
	for (int64_t i = 0; i < 5000; i++)
		tags[i] = 10 * (5000 - i) + (i == 77 ? -49223 : 0); /* one of them is 7 */
	struct query_env e = desk.env;
	desk.env.tags = tags;
	desk.env.n_tags = 5000;
	assert_string_equal(found("is:tagged", "id"), "7");
	assert_string_equal(found("-is:tagged", "id"), "1 2 3 4 5 6 8 9");
	desk.env.n_tags = 0;
	assert_string_equal(found("is:tagged", "id"), "");
	desk.env = e;
}

/* ---- order ------------------------------------------------------------------------------------- */

static void orders(void **state)
{
	(void)state;
	static const char *const rows[][3] = {
	    {"", NULL, "7 6 1 2 3 8 4 5 9"},
	    {"", "due", "7 6 1 2 3 8 4 5 9"},
	    {"", "-due", "5 9 4 8 3 2 1 6 7"},
	    {"", "pri,-id", "8 2 1 7 3 6 4 9 5"},
	    {"sort:pri,-id", NULL, "8 2 1 7 3 6 4 9 5"},
	    {"sort:pri", "id", "1 2 3 4 5 6 7 8 9"}, /* the caller's beats the filter's */
	    {"sort:updated-asc", NULL, "7 6 1 2 3 4 9 5 8"},
	    {"sort:updated-desc", NULL, "8 5 9 3 4 2 1 6 7"},
	    {"sort:-size limit:3", NULL, "9 8 7"},
	    {"sort:assignee", NULL, "3 7 1 4 6 8 2 5 9"},
	    {"sort:-assignee", NULL, "6 8 1 4 3 7 2 5 9"},
	    {"sort:subject", NULL, "3 1 2 5 8 4 9 6 7"}, /* å stands after z */
	    {"sort:-subject", NULL, "7 6 9 4 8 5 2 1 3"},
	    {"sort:name", NULL, "1 3 4 6 2 9 5 7 8"}, /* and who has no name, last */
	    {"sort:-name,-id", NULL, "9 2 6 4 3 1 8 7 5"},
	    {"group:state sort:-id", NULL, "5 2 8 4 3 1 6 7 9"},
	    {"is:open sort:msgs", NULL, "1 2 3 4 5 8"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *got = found(rows[i][0], rows[i][1]);
		if (strcmp(got, rows[i][2]) != 0)
			fail_msg("%s %s: %s", rows[i][0], rows[i][1] ? rows[i][1] : "", got);
	}
}

static void pages_append(void **state)
{
	(void)state;
	struct query *q;
	id_vec ids = {0};
	assert_int_equal(query_open(&q, &desk.err, &desk.env, "is:open", "id"), OMBUD_OK);
	assert_int_equal(query_ids(q, &desk.err, &ids, 2), OMBUD_OK);
	assert_int_equal(query_ids(q, &desk.err, &ids, 3), OMBUD_OK);
	assert_string_equal(ids_text(&ids), "1 2 1 2 3");
	vec_free(&ids);
	query_free(q);
}

static void the_queue_walks_its_index(void **state)
{
	(void)state;
	static const struct {
		const char *filter, *step;
	} rows[] = {
	    {"is:open", "ticket_queue"},
	    {"is:open -label:legal", "ticket_queue"},
	    {"is:open newsletter", "ticket_queue"},
	    {"is:open kind:erasure,access due:<7d", "ticket_"},
	    {"", "ticket_due"},
	    {"is:open assignee:@me", "ticket_assignee"},
	    {"is:open no:assignee", "ticket_assignee"},
	};
	if (not_sqlite(desk.db, __func__, "its plan, in its words"))
		return;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		struct buf out = {0};
		assert_int_equal(
		    query_open(&q, &desk.err, &desk.env, rows[i].filter, NULL), OMBUD_OK);
		assert_int_equal(query_explain(q, &desk.err, &out, false), OMBUD_OK);
		const char *plan = strstr(buf_text(&out), "Plan of the engine");
		assert_non_null(plan);
		bool sorts = strstr(plan, "TEMP B-TREE FOR ORDER") != NULL;
		if (!strstr(plan, rows[i].step) || (sorts && strcmp(rows[i].step, "ticket_") != 0))
			fail_msg("%s\n%s", rows[i].filter, plan);
		buf_free(&out);
		query_free(q);
	}
}

/* Names are few: the engine gets them as a list. One that cannot be decided is asked as ever, so
 * that the tickets that bear it are counted as undecided. */
static void a_label_pattern_is_a_list(void **state)
{
	(void)state;
	char *listed = sql_of("label:/^news/");
	assert_null(strstr(listed, "matches("));
	assert_non_null(strstr(listed, "l.name IN ("));
	script("BEGIN");
	script("INSERT INTO label(name, ticket_id) VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', 2)");
	char *asked = sql_of("label:/^((a+)+)+$/");
	struct query *q;
	int64_t n;
	assert_int_equal(strstr(asked, "matches(") != NULL, db_calls(desk.db));
	assert_int_equal(query_open(&q, &desk.err, &desk.env, "label:/^((a+)+)+$/", NULL), OMBUD_OK);
	assert_int_equal(query_count(q, &desk.err, &n), OMBUD_OK);
	assert_int_equal(n, 0);
	assert_int_equal(query_undecided(q), 1);
	query_free(q);
	script("ROLLBACK");
	mem_free(listed);
	mem_free(asked);
}

/* ---- what an answer hangs on ---------------------------------------------------------------- */

static void an_answer_hangs_on(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		unsigned reads;
	} rows[] = {
	    {"", 0},
	    {"kind:erasure id:1..5 msgs:>2 subject:/x/ lang:sv", 0},
	    {"is:open due:2026-11-27 created:2026-10..2026-11", 0},
	    {"created:2026 -due:2026-W48 due:<2026-11-27T14:05", 0},
	    {"due:<2d", READS_CLOCK},
	    {"due:..fri", READS_CLOCK},
	    {"created:2026-10-01..today", READS_CLOCK},
	    {"-created:yesterday", READS_CLOCK},
	    {"answered:eom", READS_CLOCK},
	    {"due:<3bd", READS_CLOCK},
	    {"is:overdue", READS_CLOCK},
	    {"-is:snoozed", READS_CLOCK},
	    {"is:late", READS_CLOCK},
	    {"is:locked", READS_CLOCK | READS_PRESENCE | READS_AGENT},
	    {"is:mine", READS_AGENT},
	    {"assignee:@me", READS_AGENT | READS_AGENTS},
	    {"assignee:@TEAM", READS_AGENT | READS_AGENTS},
	    {"assignee:dirk", READS_AGENTS},
	    {"by:dirk", READS_AGENTS | READS_LETTERS},
	    {"is:tagged", READS_TAGS},
	    {"is:new", READS_AGENT | READS_SEEN},
	    {"has:draft", READS_AGENT | READS_DRAFTS},
	    {"has:hint", READS_HINTS},
	    {"has:link", READS_LINKS},
	    {"claims:1", READS_LINKS},
	    {"has:note", READS_LETTERS},
	    {"no:body", READS_LETTERS},
	    {"no:due", 0},
	    {"has:phone", READS_PERSONS},
	    {"label:/x/", READS_LABELS},
	    {"no:label", READS_LABELS},
	    {"pii:email", READS_PERSONS},
	    {"data:x", READS_PERSONS},
	    {"newsletter", READS_LETTERS | READS_PERSONS},
	    {"msg:{received:today}", READS_LETTERS | READS_CLOCK},
	    {"q:mine", READS_SAVED | READS_AGENT | READS_AGENTS},
	    {"is:open (id:1 or due:<2d)", READS_CLOCK},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct query *q;
		if (query_open(&q, &desk.err, &desk.env, rows[i].text, NULL))
			fail_msg("%s: %s", rows[i].text, desk.err.text);
		if (query_reads(q) != rows[i].reads)
			fail_msg("%s: %x", rows[i].text, query_reads(q));
		assert_int_equal(query_is_timed(q), (rows[i].reads & READS_CLOCK) != 0);
		query_free(q);
	}
}

/* A flag's SQL that asks a table nobody has a name for would be an answer that goes stale. */
static void every_table_of_a_flag_is_known(void **state)
{
	(void)state;
	static const char *const openers[] = {"FROM ", "JOIN "};
	const struct flag *f;
	for (size_t i = 0; (f = flag_at(i)); i++) {
		for (size_t k = 0; f->sql && k < 2; k++)
			for (const char *s = f->sql; (s = strstr(s, openers[k])); s++) {
				char table[40];
				size_t n = strcspn(s + 5, " )");
				/* What the statement itself names: RECURSIVE q(i) AS (...) */
				snprintf(table, sizeof table, "RECURSIVE %.*s(", (int)n, s + 5);
				if (strstr(f->sql, table) || strncmp(s + 5, "ticket ON merged_into", 21) == 0) /* a merge names both */
					continue;
				snprintf(table, sizeof table, "FROM %.*s ", (int)n, s + 5);
				if (!flag_reads(&(struct flag){.sql = table}))
					fail_msg("%s:%s reads %s", f->field, f->word, table);
			}
	}
}

/* ---- explain, stop, completion ------------------------------------------------------------------ */

static void explain_says_all(void **state)
{
	(void)state;
	static const char *const parts[] = {"is:open", "kind:erasure,access", "data.iban", "or\n",
	    "alone", "personal data", "index", "SELECT t.id FROM ticket t WHERE",
	    "Found 2 tickets", "q:mine", "texts"};
	struct query *q;
	struct buf out = {0};
	assert_int_equal(query_open(&q, &desk.err, &desk.env,
	    "is:open kind:erasure,access (iban:/^DE/ or q:mine)", NULL), OMBUD_OK);
	assert_int_equal(query_explain(q, &desk.err, &out, false), OMBUD_OK);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (!strstr(buf_text(&out), parts[i]) && i != 2)
			fail_msg("%s is missing in\n%s", parts[i], buf_text(&out));
	buf_free(&out);
	query_free(q);
}

static bool always(void *data)
{
	++*(int *)data;
	return true;
}

static void a_key_stops_a_scan(void **state)
{
	(void)state;
	struct query *q;
	struct query_env e = desk.env;
	struct buf b = {0};
	int64_t n;
	int asked = 0;
	e.stop = always;
	e.stop_data = &asked;
	for (int i = 0; i < 60; i++)
		buf_printf(&b, "-word%d ", i);
	assert_int_equal(query_open(&q, &desk.err, &e, buf_text(&b), NULL), OMBUD_OK);
	assert_int_equal(query_count(q, &desk.err, &n), OMBUD_CANCELLED);
	assert_true(asked > 0);
	query_free(q);
	buf_free(&b);
}

static const char *completed(const char *text, size_t at)
{
	static char out[2048];
	struct arena memory = {0};
	word_vec words = {0};
	size_t start = 99, n = 0;
	if (query_complete(&words, &start, &memory, &desk.err, &desk.env, text, at))
		return desk.err.text;
	n = (size_t)snprintf(out, sizeof out, "%zu", start);
	for (size_t i = 0; i < words.n && n < sizeof out; i++)
		n += (size_t)snprintf(out + n, sizeof out - n, " %s", words.v[i].text);
	vec_free(&words);
	arena_free(&memory);
	return out;
}

static void completion(void **state)
{
	(void)state;
	static const struct {
		const char *text, *words;
	} rows[] = {
	    {"ki", "0 kind:"},
	    {"is:open ass", "8 assignee:"},
	    {"-(ass", "2 assignee:"},
	    {"data.ib", "0 data.iban:"},
	    {"kind:er", "5 erasure"},
	    {"kind:access,er", "12 erasure"},
	    {"is:ov", "3 overdue"},
	    {"no:assi", "3 assignee"},
	    {"assignee:@", "9 @me @team @nobody"},
	    {"by:@r", "3 @requester"},
	    {"assignee:d", "9 dirk"},
	    {"label:n", "6 news newsletter"},
	    {"+vi", "1 vip"},
	    {"q:er", "2 erasure-due"},
	    {"sort:-pri", "6 priority"},
	    {"sort:due,upd", "9 updated"},
	    {"cols:id,sub", "8 subject"},
	    {"subject:\"ass", "8"},
	    {"subject:/ass", "8"},
	    {"subject:/a b/i ass", "15 assignee:"},
	    {"nofield:x", "8"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *got = completed(rows[i].text, strlen(rows[i].text));
		if (strcmp(got, rows[i].words) != 0)
			fail_msg("%s: %s", rows[i].text, got);
	}
	assert_string_equal(completed("kind:er is:open", 7), "5 erasure");
	assert_string_equal(completed("x\xC2\xA0kind:er", 10), "8 erasure");
	assert_non_null(strstr(completed("", 0), " is: "));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(undecided_is_neither),
	    cmocka_unit_test(joined_terms_are_sets),
	    cmocka_unit_test(many_tags_are_one_set),
	    cmocka_unit_test(orders),
	    cmocka_unit_test(pages_append),
	    cmocka_unit_test(the_queue_walks_its_index),
	    cmocka_unit_test(an_answer_hangs_on),
	    cmocka_unit_test(every_table_of_a_flag_is_known),
	    cmocka_unit_test(a_label_pattern_is_a_list),
	    cmocka_unit_test(explain_says_all),
	    cmocka_unit_test(a_key_stops_a_scan),
	    cmocka_unit_test(completion),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
