/* Key files: reading, replacing, looking up, and faults named by file, line and key. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cmd/cmd.h"
#include "keymap.h"

static const char *found(const struct keymap *m, const char *view, const char *keys)
{
	struct key seq[KEYMAP_LONGEST];
	size_t n = 0;
	const struct binding *b = NULL;
	for (size_t k; (k = key_parse(&seq[n], keys)); keys += k)
		n++;
	switch (keymap_find(m, view, true, seq, n, &b)) {
	case KEYMAP_FULL:
		return b->command;
	case KEYMAP_PREFIX:
		return "...";
	default:
		return "";
	}
}

static void test_lookup(void **state)
{
	struct keymap m = {0};
	char why[300];
	(void)state;
	assert_true(keymap_read(&m, "f",
	    "# a comment\n\nbind all gg top ; [first] note\n"
	    "bind all d resolve\nbind queue d assign @me\nbind all ; tagged ; [tagged]\n",
	    true, NULL, NULL, why, sizeof why));
	assert_string_equal(found(&m, "queue", "g"), "...");
	assert_string_equal(found(&m, "queue", "gg"), "top");
	assert_string_equal(found(&m, "queue", "d"), "assign @me");
	assert_string_equal(found(&m, "ticket", "d"), "resolve");
	assert_string_equal(found(&m, "ticket", ";"), "tagged");
	assert_string_equal(found(&m, "ticket", "x"), "");
	assert_string_equal(m.b.v[0].hint, "first");
	assert_string_equal(m.b.v[0].note, "note");
	assert_true(keymap_read(
	    &m, "f", "bind all gg bottom\nunbind queue d\n", true, NULL, NULL, why, sizeof why));
	assert_string_equal(found(&m, "queue", "gg"), "bottom");
	assert_string_equal(found(&m, "queue", "d"), "resolve");
	keymap_free(&m);
}

static void test_faults(void **state)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
	    {"bind all d nosuch\n", "my/keys: line 1: key d: there is no command 'nosuch'"},
	    {"\nbind all abcde top\n", "my/keys: line 2: key abcde: one to 4 keys are wanted"},
	    {"bind all d\n", "my/keys: line 1: key d: a command is wanted"},
	    {"bnd all d top\n", "my/keys: line 1: a line begins with bind, unbind, colour, viewer or #"},
	    {"viewer image feh\n",
		"my/keys: line 1: viewer is followed by a type, such as image/* or application/pdf, and a program"},
	    {"colour late\n", "my/keys: line 1: colour is followed by a style and a filter"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct keymap m = {0};
		char why[300] = "";
		assert_false(keymap_read(
		    &m, "my/keys", cases[i].text, true, cmd_check, NULL, why, sizeof why));
		assert_string_equal(why, cases[i].why);
		keymap_free(&m);
	}
}

/* Each line of the shipped files has to be bound: a typing error would only lose a key. */
static void test_shipped_keys_are_all_bound(void **state)
{
	struct keymap m = {0};
	char why[300] = "";
	(void)state;
	const char *text = keymap_preset("default");
	assert_non_null(text);
	assert_true(keymap_read(&m, "default.keys", text, true, cmd_check, NULL, why, sizeof why));
	assert_true(m.b.n > 100);
	for (size_t i = 0; i < m.b.n; i++)
		if (!keymap_holds(&m, &m.b.v[i], m.b.v[i].view, false))
			fail_msg("%s in %s cannot be reached", m.b.v[i].keys, m.b.v[i].view);
	/* The keys that are left to people. */
	static const char *const own[] = {"x", "b", "C", "E", "I", ","};
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		assert_string_equal(found(&m, "queue", own[i]), "");
	keymap_free(&m);
}

/* A second command of a name could never be called. */
static void test_names_are_told_apart(void **state)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	(void)state;
	for (const struct screen_command *c = screen_commands; c->name; c++) {
		for (const struct screen_command *o = screen_commands; o != c; o++)
			assert_string_not_equal(c->name, o->name);
		/* These hand on to the operation what is more than a name or a letter. */
		bool hands_on = strcmp(c->name, "reply") == 0 || strcmp(c->name, "forward") == 0 ||
		    strcmp(c->name, "record") == 0;
		for (size_t i = 0; i < n && !hands_on; i++)
			assert_string_not_equal(c->name, ops[i].name);
	}
}

static void test_colours_are_lines_too(void **state)
{
	struct keymap m = {0};
	char why[300] = "";
	(void)state;
	assert_true(keymap_read(&m, "my/keys", "colour  late is:overdue ; #1\nbind all x top\ncolour dim \"a b\"\n",
	    true, cmd_check, NULL, why, sizeof why));
	assert_int_equal(m.colours.n, 2);
	assert_string_equal(m.colours.v[0], "late is:overdue ; #1");
	assert_string_equal(m.colours.v[1], "dim \"a b\"");
	assert_int_equal(m.b.n, 1);
	keymap_free(&m);
}

static void test_viewers_are_lines_too(void **state)
{
	struct keymap m = {0};
	char why[300] = "";
	(void)state;
	assert_true(keymap_read(&m, "my/keys", "viewer image/*  feh -F\nviewer application/pdf zathura\n", true,
	    cmd_check, NULL, why, sizeof why));
	assert_int_equal(m.viewers.n, 2);
	assert_string_equal(m.viewers.v[0], "image/*  feh -F");
	keymap_free(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_lookup),
	    cmocka_unit_test(test_faults),
	    cmocka_unit_test(test_names_are_told_apart),
	    cmocka_unit_test(test_viewers_are_lines_too),
	    cmocka_unit_test(test_colours_are_lines_too),
	    cmocka_unit_test(test_shipped_keys_are_all_bound),
	};
	return cmocka_run_group_tests_name("keymap", tests, NULL, NULL);
}
