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
#include "base/langmap.h"

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
	    {"bnd all d top\n", "my/keys: line 1: a line begins with bind, unbind, clear, preset, langmap, colour, viewer or #"},
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
	static const char *const views[] = {"queue", "preview", "ticket", "pager", "person"};
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		for (size_t v = 0; v < sizeof views / sizeof *views; v++)
			assert_string_equal(found(&m, views[v], own[i]), "");
	keymap_free(&m);
}

/* A key means one thing in list, preview and ticket: but for what opens, closes and steps, which each does its way,
 * none of them binds a key to another command than all do. */
static void test_a_key_means_one_thing(void **state)
{
	static const char *const views[] = {"queue", "preview", "ticket"};
	struct keymap m = {0};
	char why[300] = "";
	(void)state;
	assert_true(keymap_read(&m, "default.keys", keymap_preset("default"), true, cmd_check, NULL, why, sizeof why));
	for (size_t i = 0; i < m.b.n; i++)
		for (size_t v = 0; v < sizeof views / sizeof *views; v++) {
			const struct binding *b = &m.b.v[i], *all = NULL;
			if (strcmp(b->view, views[v]) != 0 || strcmp(b->keys, "<Enter>") == 0)
				continue;
			bool same = keymap_find(&m, "all", false, b->seq, b->n, &all) == KEYMAP_FULL && strcmp(all->command, b->command) == 0;
			if (!same)
				fail_msg("%s is %s in %s, and otherwise %s", b->keys, b->command, b->view, all ? all->command : "nothing");
		}
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

/* ---- presets ------------------------------------------------------------------------------- */

static bool bound_to(const struct keymap *m, const char *command)
{
	for (size_t i = 0; i < m->b.n; i++) {
		const struct binding *b = &m->b.v[i];
		bool here = strcmp(b->view, "all") == 0 || strcmp(b->view, "queue") == 0 || strcmp(b->view, "ticket") == 0;
		const char *in = strcmp(b->view, "all") == 0 ? "queue" : b->view;
		if (here && strcmp(b->command, command) == 0 &&
		    (keymap_holds(m, b, in, true) || keymap_holds(m, b, "ticket", true)))
			return true;
	}
	return false;
}

static void nothing_is_hidden(const struct keymap *m, const char *preset)
{
	for (size_t i = 0; i < m->b.n; i++)
		if (!keymap_holds(m, &m->b.v[i], m->b.v[i].view, false))
			fail_msg("%s: %s in %s cannot be reached", preset, m->b.v[i].keys, m->b.v[i].view);
}

/* Whatever the default has in list and ticket has a key in the others too. */
static void all_is_reached(const struct keymap *m, const char *preset)
{
	struct keymap usual = {0};
	char why[300] = "";
	assert_true(keymap_read_preset(&usual, "default", cmd_check, NULL, why, sizeof why));
	for (size_t i = 0; i < usual.b.n; i++) {
		const char *view = usual.b.v[i].view, *command = usual.b.v[i].command;
		if ((strcmp(view, "all") == 0 || strcmp(view, "queue") == 0 || strcmp(view, "ticket") == 0) &&
		    !bound_to(m, command))
			fail_msg("%s: %s has no key", preset, command);
	}
	keymap_free(&usual);
}

/* No letter, and what is done most has a key; the palette has the rest. */
/* Where the default has a key to close a view this one has too: an arrow of the view's own may have taken Left. */
static void all_is_closed(const struct keymap *m)
{
	struct keymap usual = {0};
	char why[300] = "";
	assert_true(keymap_read(&usual, "default.keys", keymap_preset("default"), true, cmd_check, NULL, why, sizeof why));
	for (size_t i = 0; i < usual.b.n; i++)
		if (strcmp(usual.b.v[i].command, "close") == 0 && !keymap_for(m, usual.b.v[i].view, "close") &&
		    strcmp(usual.b.v[i].view, "all") != 0)
			fail_msg("arrows: nothing closes %s", usual.b.v[i].view);
	keymap_free(&usual);
}

static void without_letters(const struct keymap *m)
{
	all_is_closed(m);
	static const char *const most[] = {"open", "close", "help", "command", "tag", "tagged", "limit", "widen", "search",
	    "reply", "resolve", "undo", "down", "up", "page-down", "page-up", "top", "bottom", "settle", "sidebar", "next-new"};
	for (size_t i = 0; i < sizeof most / sizeof *most; i++)
		if (!bound_to(m, most[i]))
			fail_msg("arrows: %s has no key", most[i]);
	for (size_t i = 0; i < m->b.n; i++)
		for (size_t k = 0; k < m->b.v[i].n; k++)
			if (m->b.v[i].seq[k].text && strcmp(m->b.v[i].seq[k].name, "Space") != 0)
				fail_msg("arrows: %s", m->b.v[i].keys);
}

static void test_presets(void **state)
{
	const char *name;
	size_t i;
	(void)state;
	for (i = 0; (name = keymap_preset_at(i)); i++) {
		struct keymap m = {0};
		char why[300] = "";
		if (!keymap_read_preset(&m, name, cmd_check, NULL, why, sizeof why))
			fail_msg("%s", why);
		/* A typing error in a command would only lose the key. */
		assert_true(keymap_read(&m, name, keymap_preset(name), true, cmd_check, NULL, why, sizeof why));
		nothing_is_hidden(&m, name);
		if (strcmp(name, "arrows") == 0)
			without_letters(&m);
		else
			all_is_reached(&m, name);
		keymap_free(&m);
	}
	assert_int_equal(i, 5);
}

static void test_own_file_names_a_preset(void **state)
{
	struct keymap m = {0};
	char name[40] = "", why[300] = "";
	(void)state;
	assert_false(keymap_asks_preset("# preset vim\npresets vim\nbind all x top\n", name, sizeof name));
	assert_true(keymap_asks_preset("bind all x top\n  preset  tig\n", name, sizeof name));
	assert_string_equal(name, "tig");
	assert_false(keymap_read(&m, "my/keys", "preset emacs\n", true, cmd_check, NULL, why, sizeof why));
	assert_string_equal(why, "my/keys: line 1: there is no preset of keys 'emacs'");
	keymap_free(&m);
}

/* ---- clashes ------------------------------------------------------------------------------- */

static void test_clashes_are_named(void **state)
{
	static const struct {
		const char *own, *clash;
		bool grave;
	} cases[] = {
	    {"bind all x top\n", NULL, false},
	    {"bind all d bottom\n", "my/keys:1: d is bottom now, in place of resolve (base:1)", false},
	    {"bind all x top\nbind all x bottom\n", "my/keys:2: x is bottom now, in place of top (my/keys:1)", true},
	    {"bind all g top\n", "my/keys:1: g (top) hides gg, top (base:2), and 1 more that begin so", true},
	    {"bind all dd top\n", "my/keys:1: dd (top) is never reached: d, resolve (base:1), comes first", true},
	    {"bind ticket dd top\n",
		"my/keys:1: dd (top) waits for its keys, so d, resolve (base:1), is no longer reached in ticket", true},
	    {"bind queue d top\n", "my/keys:1: in queue d is top; elsewhere it is resolve (base:1)", false},
	    {"bind all q quit\n", "my/keys:1: q is quit, but in ticket it stays close (base:4)", false},
	    {"unbind all d\nbind all d top\n", NULL, false},
	    {"bind ticket g top\n", "my/keys:1: g (top) hides gg, top (base:2), and 1 more that begin so", true},
	    {"bind all z top\nbind all zz bottom\n", "my/keys:1: z (top) hides zz, bottom (my/keys:2)", true},
	    {"bind all x top\nbind queue x bottom\n", "my/keys:2: in queue x is bottom; elsewhere it is top (my/keys:1)", false},
	    {"bind queue d resolve\n", NULL, false},
	    {"unbind all gg\nunbind all gt\nbind all g top\n", NULL, false},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct keymap m = {0};
		struct clashes c = {0};
		char why[300] = "";
		assert_true(keymap_read(&m, "base",
		    "bind all d resolve\nbind all gg top\nbind all gt tag-restore\nbind ticket q close\n", false, NULL, NULL,
		    why, sizeof why));
		assert_true(keymap_read(&m, "my/keys", cases[i].own, true, NULL, NULL, why, sizeof why));
		keymap_clashes(&c, &m);
		assert_int_equal(c.v.n, cases[i].clash != NULL);
		if (cases[i].clash) {
			assert_string_equal(c.v.v[0].text, cases[i].clash);
			assert_int_equal(c.v.v[0].grave, cases[i].grave);
		}
		clashes_free(&c);
		keymap_free(&m);
	}
}

/* ---- other keyboards ----------------------------------------------------------------------- */

static void test_langmaps(void **state)
{
	const char *name;
	char out[24], why[200] = "";
	(void)state;
	for (size_t i = 0; (name = langmap_name(i)); i++) {
		assert_true(langmap_check(name, why, sizeof why));
		/* The last letter of each stands in its last place: none is one too many. */
		static const char *const last[] = {"№", "№", "Μ", "ץ"}, *const key[] = {"#", "#", "M", "."};
		assert_true(langmap_key(name, last[i], out, sizeof out));
		assert_string_equal(out, key[i]);
	}
	assert_true(langmap_key("ru", "о", out, sizeof out));
	assert_string_equal(out, "j");
	assert_true(langmap_key("el", "ξ", out, sizeof out));
	assert_string_equal(out, "j");
	assert_false(langmap_key("ru", "j", out, sizeof out));
	assert_false(langmap_key("", "о", out, sizeof out));
	assert_true(langmap_key("æø jk", "ø", out, sizeof out));
	assert_string_equal(out, "k");
	assert_false(langmap_check("tlh", why, sizeof why));
	assert_false(langmap_check("æø j", why, sizeof why));
	assert_string_equal(why, "a langmap has as many letters behind the blank as before it: 2, 1");
}

static void test_langmap_is_a_line_too(void **state)
{
	struct keymap m = {0};
	char why[300] = "";
	(void)state;
	assert_true(keymap_read(&m, "my/keys", "langmap ru\nlangmap æø jk\n", true, NULL, NULL, why, sizeof why));
	assert_string_equal(m.langmap, "æø jk");
	assert_false(keymap_read(&m, "my/keys", "\nlangmap tlh\n", true, NULL, NULL, why, sizeof why));
	assert_string_equal(why, "my/keys: line 2: there is no langmap 'tlh': ru, uk, el and he are ready; or letters, a blank, and theirs");
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
	    cmocka_unit_test(test_a_key_means_one_thing),
	    cmocka_unit_test(test_presets),
	    cmocka_unit_test(test_langmaps),
	    cmocka_unit_test(test_langmap_is_a_line_too),
	    cmocka_unit_test(test_own_file_names_a_preset),
	    cmocka_unit_test(test_clashes_are_named),
	};
	return cmocka_run_group_tests_name("keymap", tests, NULL, NULL);
}
