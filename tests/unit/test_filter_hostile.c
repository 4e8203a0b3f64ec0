/* Filters that nobody means: each gets one sentence at its byte, in bounded time and memory, and
 * asks nothing of the store. Those that are only large are taken. */
#include <sys/resource.h>
#include <time.h>

#include "filter_desk.h"
#include "query/parse.h"

#if defined(__SANITIZE_ADDRESS__)
enum { TIMES = 8 }; /* a sanitizer's price in time; it keeps what is freed, so memory is not asked */
#else
enum { TIMES = 1 };
#endif
enum { CPU_MS = 300, MEMORY_KB = 64 * 1024 };

static double cpu_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static long peak_kb(void)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	return u.ru_maxrss;
}

struct hostile {
	const char *head, *part; /* head, part n times, middle, tail n times */
	int n;
	const char *middle, *tail;
	enum ombud_status status;
	const char *says; /* NULL where it is taken */
};

static char *text_of(const struct hostile *h)
{
	struct buf b = {0};
	buf_str(&b, h->head);
	for (int i = 0; i < h->n; i++)
		buf_str(&b, h->part);
	buf_str(&b, h->middle);
	for (int i = 0; i < h->n; i++)
		buf_str(&b, h->tail);
	return buf_take(&b);
}

static void one_sentence(const struct hostile *h, const char *text)
{
	struct query *q;
	double start = cpu_ms();
	long before = peak_kb();
	enum ombud_status status = query_open(&q, &desk.err, &desk.env, text, NULL);
	double took = cpu_ms() - start;
	if (status != h->status || (status && !strstr(desk.err.text, h->says)))
		fail_msg("%s%s..: status %d: %s", h->head, h->part, status, desk.err.text);
	if (status && (strchr(desk.err.text, '\n') || desk.err.offset > strlen(text)))
		fail_msg("%s%s..: at %zu: %s", h->head, h->part, desk.err.offset, desk.err.text);
	if (took > CPU_MS * TIMES || (TIMES == 1 && peak_kb() - before > MEMORY_KB))
		fail_msg("%s%s..: %.0f ms, %ld kB", h->head, h->part, took, peak_kb() - before);
	query_free(q);
}

static void all(const struct hostile *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *text = text_of(&rows[i]);
		one_sentence(&rows[i], text);
		mem_free(text);
	}
}
#define ALL(rows) all(rows, sizeof rows / sizeof *rows)

static void large_and_deep(void **state)
{
	(void)state;
	static const struct hostile rows[] = {
	    {"", "a", 65535, "", "", OMBUD_SYNTAX, "the text to look for is longer"},
	    {"", "a", 65536, "", "", OMBUD_LIMIT, "up to 65535 bytes"},
	    {"", "a", 10000000, "", "", OMBUD_LIMIT, "up to 65535 bytes"},
	    {"", "is:open ", 1000, "", "", OMBUD_OK, NULL},
	    {"", "is:open ", 8000, "", "", OMBUD_LIMIT, "up to 1000 terms: one more stands at 8001"},
	    {"", "a ", 10000, "", "", OMBUD_LIMIT, "up to 1000 terms"},
	    {"", "a or ", 10000, "a", "", OMBUD_LIMIT, "up to 1000 terms"},
	    {"", "(", 1000, "a", ")", OMBUD_LIMIT, "nested 100 deep: one more bracket opens at 101"},
	    {"", "-(a ", 1000, "b", ")", OMBUD_LIMIT, "nested 100 deep"},
	    {"", "(", 60000, "", "", OMBUD_LIMIT, "nested 100 deep"},
	    {"", "-", 60000, "a", "", OMBUD_OK, NULL},
	    {"", "not ", 16000, "a", "", OMBUD_OK, NULL},
	    {"id:", "1,", 9999, "1", "", OMBUD_OK, NULL},
	    {"id:", "1,", 12000, "1", "", OMBUD_LIMIT, "up to 10000 values"},
	    {"label:", "=a,", 9999, "b", "", OMBUD_OK, NULL},
	    {"label:", "a,", 9999, "b", "", OMBUD_OK, NULL},
	    {"assignee:", "@me,", 9999, "dirk", "", OMBUD_OK, NULL},
	    {"subject:", "/a/,", 9999, "b", "", OMBUD_LIMIT, "up to 1000 texts"},
	    {"subject:", "a,", 9999, "b", "", OMBUD_LIMIT, "up to 1000 texts"},
	    {"label:", "/a/,", 9999, "b", "", OMBUD_LIMIT, "up to 1000 texts"},
	    {"assignee:", "/a/,", 9999, "b", "", OMBUD_LIMIT, "up to 1000 texts"},
	    {"email:", "/@x$/i,", 999, "y", "", OMBUD_OK, NULL},
	    {"created:", "2026-11,", 7000, "today", "", OMBUD_OK, NULL},
	    {"due:", "<20000bd,", 6000, ">1d", "", OMBUD_OK, NULL},
	    {"sort:", "due,", 9999, "id", "", OMBUD_OK, NULL},
	    {"cols:", "id,", 9999, "due", "", OMBUD_OK, NULL},
	};
	ALL(rows);
}

static void unbalanced(void **state)
{
	(void)state;
	static const struct hostile rows[] = {
	    {"", ")", 60000, "", "", OMBUD_SYNTAX, "closing bracket without"},
	    {"", "\"", 60001, "", "", OMBUD_SYNTAX, "empty"},
	    {"\"", "\\", 60000, "", "", OMBUD_SYNTAX, "not closed"},
	    {"subject:/", "\\/", 30000, "", "", OMBUD_SYNTAX, "not closed"},
	    {"", "/", 60000, "", "", OMBUD_SYNTAX, "the text to look for is longer"},
	    {"", "msg:{", 10000, "", "", OMBUD_SYNTAX, "inside another"},
	    {"msg:", "{", 60000, "", "", OMBUD_SYNTAX, "not closed"},
	    {"", "}", 60000, "", "", OMBUD_SYNTAX, "the text to look for is longer"},
	    {"", "~f ", 20000, "", "", OMBUD_SYNTAX, "cannot be read"},
	    {"", "~(", 30000, "", "", OMBUD_SYNTAX, "no meaning here"},
	    {"", "a:", 30000, "", "", OMBUD_SYNTAX, "unknown field"},
	    {"", "x", 60000, ":", "", OMBUD_SYNTAX, "unknown field"},
	    {"kind:", "x", 60000, "", "", OMBUD_SYNTAX, "unknown word"},
	    {"due:", "9", 60000, "d", "", OMBUD_SYNTAX, "thousand years"},
	    {"id:", "9", 60000, "", "", OMBUD_SYNTAX, "not a number"},
	    {"id:1", ".", 60000, "2", "", OMBUD_SYNTAX, "not a number"},
	    {"", "q:", 30000, "", "", OMBUD_SYNTAX, "no saved filter"},
	    {"limit:", "9", 60000, "", "", OMBUD_SYNTAX, "number"},
	    {"", "\xCC\x81", 30000, "", "", OMBUD_SYNTAX, "the text to look for is longer"},
	    {"", "\xFF", 60000, "", "", OMBUD_SYNTAX, "not UTF-8 at 1"},
	    {"is:open ", "\xED\xA0\x80", 9, "", "", OMBUD_SYNTAX, "not UTF-8 at 9"},
	    {"is:open ", "\xF4\x90\x80\x80", 9, "", "", OMBUD_SYNTAX, "not UTF-8 at 9"},
	    {"is:open ", "\xEF\xBF\xBD", 1, "", "", OMBUD_SYNTAX, "could not be read at 9"},
	    {"is:open ", "\x1B[31m", 9, "", "", OMBUD_SYNTAX, "control character at 9"},
	};
	ALL(rows);
}

static void patterns(void **state)
{
	(void)state;
	static const struct hostile rows[] = {
	    {"subject:/", "a", 4000, "/", "", OMBUD_OK, NULL},
	    {"subject:/", "a", 4001, "/", "", OMBUD_SYNTAX, "longer than 4000 bytes at 4010"},
	    {"subject:/", "a", 60000, "/", "", OMBUD_SYNTAX, "longer than 4000 bytes"},
	    {"subject:/", "(", 1000, "a", ")", OMBUD_SYNTAX, "not closed"},
	    {"subject:/", "(", 1000, "a/", "", OMBUD_SYNTAX, "too deeply nested"},
	    {"subject:/", "(a{1,200}", 9, "", "){1,200}", OMBUD_SYNTAX, "not closed"},
	    {"subject:/((((a{1,200}){1,200}){1,200}){1,200})/", "", 0, "", "", OMBUD_SYNTAX, "too large"},
	    {"subject:/", "a|", 1990, "b/", "", OMBUD_OK, NULL},
	    {"subject:/", "[\\p{L}a-z]", 390, "/", "", OMBUD_OK, NULL},
	    {"subject:/", "(?:a?", 49, "", "", OMBUD_SYNTAX, "not closed"},
	    {"subject:/", "(?<n>a)", 500, "/", "", OMBUD_SYNTAX, "regular expression"},
	    {"subject:/", "(?=a)", 780, "/", "", OMBUD_OK, NULL},
	    {"subject:/", "\\d", 1900, "/", "", OMBUD_OK, NULL},
	    {"subject:/", "[\\D]", 900, "/", "", OMBUD_OK, NULL},
	    {"subject:/", "(?C1)", 1, "/", "", OMBUD_SYNTAX, "callouts"},
	    {"subject:/", "\\C", 1, "/", "", OMBUD_SYNTAX, "regular expression"},
	    {"subject:/", "(*LIMIT_MATCH=1)", 1, "/", "", OMBUD_SYNTAX, "the desk sets the limits"},
	    {"subject:/", "\xC3\xA5", 1990, "(/", "", OMBUD_SYNTAX, "regular expression"},
	    {"subject:/", "a\xCC\x8A", 1300, "(/", "", OMBUD_SYNTAX, "regular expression"},
	};
	ALL(rows);
}

/* Nothing in a text that is not C's own: the parser gets its length. */
static void a_nul_is_a_control_character(void **state)
{
	(void)state;
	static const char text[] = "is:open\0 or id:*";
	struct arena memory = {0};
	struct parsed parsed;
	struct err err = {0};
	assert_int_equal(
	    parse_filter(&parsed, &memory, &err, text, sizeof text - 1), OMBUD_SYNTAX);
	assert_int_equal(err.offset, 7);
	assert_non_null(strstr(err.text, "control character at 8"));
	arena_free(&memory);
}

/* A thousand saved filters, each asking the next and the last the first; and one that asks all. */
static void saved_filters_in_each_other(void **state)
{
	(void)state;
	static const struct hostile deep = {"q:z0", "", 0, "", "", OMBUD_LIMIT, "more than 16 deep"};
	static const struct hostile round = {"q:z990", "", 0, "", "", OMBUD_SYNTAX, "leads back"};
	static const struct hostile every = {"q:every", "", 0, "", "", OMBUD_LIMIT, "more than 1000 terms"};
	static const struct hostile much = {"q:much or q:much", "", 0, "", "", OMBUD_LIMIT, "more than 10000 values"};
	struct buf b = {0};
	script("BEGIN");
	for (int i = 0; i < 1000; i++) {
		sql("INSERT INTO saved_filter(name, text) VALUES('z%d', 'is:open q:z%d')", i,
		    i < 999 ? i + 1 : 990);
		buf_printf(&b, "%sq:z%d", i ? " or " : "", i);
	}
	sql("INSERT INTO saved_filter(name, text) VALUES('every', '%s')", buf_text(&b));
	one_sentence(&deep, deep.head);
	one_sentence(&round, round.head);
	one_sentence(&every, every.head);
	buf_cut(&b, 0);
	buf_str(&b, "body:=x");
	for (int i = 0; i < 6000; i++)
		buf_printf(&b, ",=x%d", i);
	sql("INSERT INTO saved_filter(name, text) VALUES('much', '%s')", buf_text(&b));
	one_sentence(&much, much.head);
	script("ROLLBACK");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(large_and_deep),
	    cmocka_unit_test(unbalanced),
	    cmocka_unit_test(patterns),
	    cmocka_unit_test(a_nul_is_a_control_character),
	    cmocka_unit_test(saved_filters_in_each_other),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
