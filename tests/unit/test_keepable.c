/* Which lines may be kept over logins: what is not known to say nothing of a person is not. */
#include "demo_store.h"

#include "cmd/cmd.h"
#include "screen.h"
#include "view/personal.h"
#include "view/queue.h"

struct line_case {
	const char *line;
	bool kept;
};

static struct ombud_session *s;
static struct screen screen;

static int setup(void **state)
{
	char why[600];
	(void)state;
	strcpy(folder, "/tmp/ombud-keeps-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return !screen_open(&screen, &(struct screen_start){.session = s}, why, sizeof why);
}

static int teardown(void **state)
{
	(void)state;
	screen_close(&screen);
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static void check(const struct line_case *c, size_t n, bool (*may)(struct desk *d, const char *line))
{
	for (size_t i = 0; i < n; i++)
		if (may(&screen.desk, c[i].line) != c[i].kept)
			fail_msg("'%s' is %s", c[i].line, c[i].kept ? "not kept" : "kept");
}

static bool filter_may(struct desk *d, const char *filter)
{
	return filter_may_be_kept(d->s, filter);
}

static void test_filters(void **state)
{
	static const struct line_case cases[] = {
	    {"kind:access", true},
	    {"is:open created:<2d -kind:erasure sort:due", true},
	    {"created:2026-11-01..2026-11-30", true},
	    {"id:4100..4150", true},
	    {"q:overdue assignee:@me", true},
	    {"email:anna", false},
	    {"is:open (kind:access or name:anna)", false},
	    {"anna", false},
	    {"subject:refund", false},
	    {"data.iban:*", false},
	    {"pii:email", false},
	    {"msg:{body:/x/}", false},
	    {"id:6503121234", false},
	    {"kind:wibble", false},
	};
	(void)state;
	check(cases, sizeof cases / sizeof *cases, filter_may);
}

static void test_commands(void **state)
{
	static const struct line_case cases[] = {
	    {"marks", true},
	    {"priority high", true},
	    {"priority --to high", true},
	    {"tagged priority high", true},
	    {"sort due,-id", true},
	    {"snooze 3d", true},
	    {"goto 12", true},
	    {"#12", true},
	    {"limit kind:access", true},
	    {"colour late is:overdue", true},
	    {"set langmap=ru", true},
	    {"priority anna", false},
	    {"table Cecilia Olsson", false},
	    {"theme Anna Svensson", false},
	    {"set note Anna Svensson wants erasure", false},
	    {"priority --Bengt.Karlsson", false},
	    {"assign karin@example.com", false},
	    {"note she called", false},
	    {"tagged note she called", false},
	    {"resolve REFUSED --reason \"she is a child\"", false},
	    {"sort anna", false},
	    {"snooze 070-123 45 67", false},
	    {"goto 6503121234", false},
	    {"#6503121234", false},
	    {"limit email:anna", false},
	    {"colour late email:anna", false},
	    {"rename-filter anna", false},
	    {"note \"she", false},
	    {"wibble", false},
	    {"", false},
	};
	(void)state;
	check(cases, sizeof cases / sizeof *cases, line_may_be_kept);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_filters), cmocka_unit_test(test_commands)};
	return cmocka_run_group_tests_name("keepable", tests, setup, teardown);
}
