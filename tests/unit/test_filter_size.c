/* Filters of many values, and what values of a field ask for together: the right answer, and how the
 * engine is asked for it. */
#include "filter_desk.h"

/* More values than the engine lets an expression be deep, of each sort, find what one of them finds. */
static void long_lists_of_values_run(void **state)
{
	static const struct {
		const char *field, *value;
		int n;
	} lists[] = {{"id", "1..2", 1200}, {"case", "1..2", 1200}, {"msgs", "1..2", 1200}, {"links", "1..9", 1200},
	    {"claims", "1..9", 1200}, {"created", "2020-01-01..2030-01-01", 1200}, {"due", "<30d", 1200},
	    {"assignee", "anna", 1200}, {"by", "anna", 1200}, {"involves", "anna", 1200}, {"is", "open", 1200},
	    {"no", "assignee", 1200}, {"kind", "access", 1200}, {"label", "vip", 1200}, {"lang", "=sv", 1200}};
	(void)state;
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		struct buf b = {0};
		char one[80], want[200];
		snprintf(one, sizeof one, "%s:%s", lists[i].field, lists[i].value);
		snprintf(want, sizeof want, "%s", found(one, "id"));
		buf_str(&b, one);
		for (int k = 1; k < lists[i].n; k++)
			buf_printf(&b, ",%s", lists[i].value);
		assert_string_equal(found(buf_text(&b), "id"), want);
		buf_free(&b);
	}
}

/* One value among thousands of others, which nothing is: what it finds alone. */
static void finds_as_alone(const char *head, const char *value, const char *others, const char *tail)
{
	struct buf b = {0};
	char want[200];
	buf_printf(&b, "%s%s%s", head, value, tail);
	snprintf(want, sizeof want, "%s", found(buf_text(&b), "id"));
	buf_cut(&b, 0);
	buf_printf(&b, "%s%s", head, value);
	for (int i = 0; i < 6000; i++)
		buf_printf(&b, others, i);
	buf_str(&b, tail);
	const char *got = found(buf_text(&b), "id");
	if (strcmp(got, want) != 0)
		fail_msg("%s%s,..%s: %s, not %s", head, value, tail, got, want);
	buf_free(&b);
}

static void thousands_of_whole_texts_run(void **state)
{
	(void)state;
	static const char *const rows[][3] = {{"body:", "=\"note on four\"", ""}, {"msgid:", "=m3@x", ""},
	    {"charset:", "=utf-8", ""}, {"-body:", "=\"note on four\"", ""}, {"body:", "none", ""},
	    {"body:", "*", ""}, {"body:", "/tack/", ""}, {"msg:{by:@requester body:", "=\"registerutdrag, tack\"", "}"},
	    {"-msg:{-body:", "=\"registerutdrag, tack\"", "}"}, {"subject:", "=spam", ""},
	    {"external_id:", "=X-3", ""}, {"lang:", "none", ""}, {"lang:", "*", ""}, {"name:", "=\"Li Ming\"", ""},
	    {"data:", "=\"Li Ming\"", ""}, {"id:1..4 email:", "/cn$/", ""}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		finds_as_alone(rows[i][0], rows[i][1], ",=x%d", rows[i][2]);
	finds_as_alone("-label:", "/^news/", ",=x%d", "");
	finds_as_alone("label:", "/^news/,!=x", ",!=x%d", ""); /* every ticket lacks one of them */
}

/* One value of a field; those of size are about the bytes that tickets have, so that some meet one. */
static void random_value(char out[64], const char *field)
{
	static const char *const signs[] = {"", "", "", "<", ">=", "!="};
	int low = strcmp(field, "size") == 0 ? 100 + rand() % 98 * 100 + rand() % 3 - 1 : rand() % 12;
	if (strcmp(field, "created") == 0 || strcmp(field, "due") == 0) {
		int32_t day = local_day(ZONE, NOW) - rand() % 120;
		char a[DAY_TEXT], b[DAY_TEXT];
		snprintf(out, 64, "%s..%s", day_text(a, day), day_text(b, day + rand() % 3));
	} else if (rand() % 3) {
		snprintf(out, 64, "%d..%d", low, low + rand() % 90);
	} else {
		snprintf(out, 64, "%s%d", rand() % 9 ? "" : signs[rand() % 6], low);
	}
	if (rand() % 90 == 0)
		strcpy(out, rand() % 2 ? "none" : "*");
}

/* Many values find together what each of them finds alone. */
static void values_are_one_set(void **state)
{
	(void)state;
	static const char *const names[] = {"id", "size", "size", "case", "links", "claims", "created", "due", "msgs"};
	srand(20261126);
	for (int i = 0; i < 270; i++) {
		const char *field = names[i % (int)(sizeof names / sizeof *names)];
		struct buf b = {0};
		unsigned want = 0;
		buf_printf(&b, "%s:", field);
		for (int k = 0, n = 2 + rand() % 60; k < n; k++) {
			char value[64], one[80];
			random_value(value, field);
			snprintf(one, sizeof one, "%s:%s", field, value);
			want |= bits_of(one);
			buf_printf(&b, "%s%s", k ? "," : "", value);
		}
		if (bits_of(buf_text(&b)) != want)
			fail_msg("%s: %x, not %x", buf_text(&b), bits_of(buf_text(&b)), want);
		buf_free(&b);
	}
}

/* What the engine plans: thousands of values neither stand there each, nor are links asked of each ticket. */
static void numbers_are_runs(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"id:3,1,2,2,7", "(t.id IN (1,2,3,7))"},
	    {"id:5..9,1..6,10,11..20", "(t.id >= 1 AND t.id <= 20)"},
	    {"msgs:!=5", "(t.n_messages <> 5)"},
	    {"msgs:!=5,!=6", "(1 = 1)"},
	    {"msgs:>5,<9", "(1 = 1)"},
	    {"size:1..9,100..200,7", "(t.size >= 1 AND t.size <= 9 OR t.size >= 100 AND t.size <= 200)"},
	    {"due:*", "(t.due_at <> "},
	    {"links:8,6,5,5", "t.id IN (SELECT x.a_id FROM link x WHERE (x.b_id IN (5,6,8)))"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char *text = sql_of(rows[i][0]);
		if (!strstr(text, rows[i][1]))
			fail_msg("%s: %s", rows[i][0], text);
		mem_free(text);
	}
	struct buf b = {0};
	buf_str(&b, "size:1..9");
	for (int i = 1; i < 5000; i++)
		buf_printf(&b, ",%d..%d", 20 * i, 20 * i + 9);
	char *text = sql_of(buf_text(&b));
	assert_null(strstr(text, " OR "));
	assert_true(strlen(text) < 100 * 5000);
	assert_string_equal(found(buf_text(&b), "id"), "1 2 3 4 5 6 7 8 9");
	mem_free(text);
	buf_free(&b);
}

/* Births and ages are texts in the store; what is asked of them has an order. */
static void births_and_ages_have_ranges(void **state)
{
	(void)state;
	static const char *const rows[][2] = {
	    {"born:1984..1990", "1 2 9"},
	    {"born:1984-05-31..1990-01-01", "1 2 9"},
	    {"born:1984-06..", "2 9"},
	    {"born:..1984-05", "1"},
	    {"born:1984-05-31..1984-05-31", "1"},
	    {"born:1984-06..1989", ""},
	    {"born:1989-12-31..1990-01", "2 9"},
	    {"born:<1984-05-31", ""},
	    {"born:<=1984-05-31", "1"},
	    {"born:>1984", "2 9"},
	    {"born:>=1990-01-01,<1985", "1 2 9"},
	    {"-born:1984..1985", "2 3 4 5 6 7 8 9"},
	    {"id:1..4 born:1984..1985", "1"},
	    {"born:\"1984..1990\"", ""},
	    {"born:1984,none", "1 3 4 5 6 7 8"},
	    {"born:1500..1799", ""},
	    {"age:9..10", "3 4"},
	    {"age:>9", "6"},
	    {"age:..9", "3 4"},
	    {"age:100..", "6"},
	};
	script("BEGIN");
	put_value(5, 1, 0, "1984-05-31");
	put_value(5, 2, 0, "1990-01-01");
	put_value(6, 3, 0, "9");
	put_value(6, 4, 0, "101");
	EACH(rows);
	script("ROLLBACK");
}

static void large_filters_run(void **state)
{
	(void)state;
	struct buf b = {0};
	for (int i = 0; i < 100; i++)
		buf_printf(&b, i % 2 ? "id:1 (" : "id:%d or (", 1000 + i);
	buf_str(&b, "id:1");
	for (int i = 0; i < 100; i++)
		buf_str(&b, ")");
	assert_string_equal(found(buf_text(&b), "id"), "1");
	buf_cut(&b, 0);
	for (int i = 0; i < 999; i++)
		buf_printf(&b, "id:%d or ", i + 5);
	buf_str(&b, "id:2");
	assert_string_equal(found(buf_text(&b), "id"), "2 5 6 7 8 9");
	buf_cut(&b, 0);
	buf_str(&b, "id:3");
	for (int i = 0; i < 9999; i++)
		buf_printf(&b, ",%d", i + 9);
	assert_string_equal(found(buf_text(&b), "id"), "3 9");
	buf_cut(&b, 0);
	buf_str(&b, "label:vip");
	for (int i = 0; i < 5000; i++)
		buf_printf(&b, ",=l%d", i);
	assert_string_equal(found(buf_text(&b), "id"), "1 3");
	buf_cut(&b, 0);
	for (int i = 0; i < 99; i++) /* many terms at each depth */
		buf_str(&b, "-(id:1 id:2 id:3 id:4 id:5 ");
	buf_str(&b, "id:1");
	for (int i = 0; i < 99; i++)
		buf_str(&b, ")");
	assert_string_equal(found(buf_text(&b), "id"), "1 2 3 4 5 6 7 8 9");
	buf_cut(&b, 0);
	for (int i = 0; i < 300; i++)
		buf_printf(&b, "word%d or ", i);
	buf_str(&b, "jana");
	assert_string_equal(found(buf_text(&b), "id"), "1");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(long_lists_of_values_run),
	    cmocka_unit_test(thousands_of_whole_texts_run),
	    cmocka_unit_test(values_are_one_set),
	    cmocka_unit_test(numbers_are_runs),
	    cmocka_unit_test(births_and_ages_have_ranges),
	    cmocka_unit_test(large_filters_run),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
