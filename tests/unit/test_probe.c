/* Questions to the terminal and what it answers; families of terminals; how slow a line is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/keys.h"
#include "family.h"
#include "mouse.h"
#include "probe.h"
#include "view/desk.h"

/* ---- families ------------------------------------------------------------------------------- */

static void an_unknown_terminal_has_relatives(void **state)
{
	static const struct {
		const char *name, *first;
	} known[] = {{"xterm-kitty", "xterm-256color"}, {"alacritty", "xterm-256color"}, {"alacritty-direct", "xterm-256color"},
	    {"foot-extra", "xterm-256color"}, {"wezterm", "xterm-256color"}, {"xterm-ghostty", "xterm-256color"},
	    {"putty-256color", "xterm-256color"}, {"konsole-256color", "xterm-256color"}, {"rio", "xterm-256color"},
	    {"contour", "xterm-256color"}, {"mlterm", "xterm-256color"}, {"st-256color", "xterm-256color"},
	    {"vte-256color", "xterm-256color"}, {"iterm2-direct", "xterm-256color"}, {"tmux-direct", "screen-256color"},
	    {"screen.linux", "screen-256color"}, {"rxvt-unicode-256color", "rxvt-unicode"}, {"vt420", "vt220"}};
	(void)state;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		assert_string_equal(family_of(known[i].name, 0), known[i].first);
	assert_string_equal(family_of("foot", 3), "ansi");
	assert_null(family_of("foot", 4));
	assert_string_equal(family_of("xterm-256color", 0), "xterm");
	/* A name is the whole of one, not how another begins. */
	assert_null(family_of("wibble", 0));
	assert_null(family_of("stuff", 0));
	assert_null(family_of("vt", 0));
}

/* ---- questions ------------------------------------------------------------------------------ */

static void asks(const char *terminal, bool ansi, bool osc, bool utf8, const char *expected)
{
	struct probe p;
	struct bytes out = {0};
	probe_init(&p, terminal, ansi, osc);
	probe_begin(&p, &out, utf8, 1000);
	assert_string_equal(bytes_text(&out), expected);
	bytes_free(&out);
}

static void only_what_a_terminal_bears_is_asked(void **state)
{
	(void)state;
	asks("xterm-256color", true, true, true, "\033[?2026$p\033]11;?\033\\\033[H\xC2\xA7\033[6n\033[5n");
	asks("tmux-256color", true, true, false, "\033[?2026$p\033]11;?\033\\\033[5n");
	asks("xterm-mono", true, false, false, "\033[?2026$p\033[5n");
	asks("linux", true, true, false, "\033[5n");
	asks("vt100", true, false, false, "\033[5n");
	asks("screen-256color", true, true, false, "\033[5n");
	asks("sun-color", true, true, true, "");
	asks("dumb", true, false, true, "");
	asks("xterm", false, false, true, "");
}

static enum probe_news hears(struct probe *p, const char *s, long *ms)
{
	return probe_hear(p, s, strlen(s), 1250, ms);
}

static void answers_are_heard_once(void **state)
{
	struct probe p;
	struct bytes out = {0};
	long ms = 0;
	(void)state;
	probe_init(&p, "xterm", true, true);
	probe_begin(&p, &out, true, 1000);
	assert_true(probe_waits(&p, 1100));
	assert_int_equal(hears(&p, "\033[?2026;2$y", &ms), PROBE_HOLDS);
	assert_int_equal(hears(&p, "\033[?2026;2$y", &ms), PROBE_NOTHING);
	assert_int_equal(hears(&p, "\033[1;3R", &ms), PROBE_WIDE);
	assert_int_equal(hears(&p, "\033[0n", &ms), PROBE_TRIP);
	assert_int_equal(ms, 250);
	assert_int_equal(hears(&p, "\033[0n", &ms), PROBE_NOTHING);
	assert_false(probe_waits(&p, 1100));
	bytes_free(&out);
}

static void an_answer_of_no_is_no(void **state)
{
	static const struct {
		const char *answer;
		enum probe_news news;
	} told[] = {{"\033[?2026;0$y", PROBE_HOLDS_NOT}, {"\033[?2026;1$y", PROBE_HOLDS}, {"\033[?2026;3$y", PROBE_HOLDS},
	    {"\033[?2026;4$y", PROBE_HOLDS_NOT}, {"\033[?2027;1$y", PROBE_NOTHING}, {"\033[1;2R", PROBE_NARROW},
	    {"\033[24;2R", PROBE_NOTHING}, {"\033[3n", PROBE_NOTHING}, {"\033[A", PROBE_NOTHING}};
	(void)state;
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		struct probe p;
		struct bytes out = {0};
		long ms;
		probe_init(&p, "xterm", true, true);
		probe_begin(&p, &out, true, 1000);
		assert_int_equal(hears(&p, told[i].answer, &ms), told[i].news);
		bytes_free(&out);
	}
}

static void a_ground_is_dark_or_light(void **state)
{
	static const struct {
		const char *answer;
		enum probe_news news;
	} told[] = {{"\033]11;rgb:ffff/ffff/ffff\033\\", PROBE_LIGHT}, {"\033]11;rgb:0000/0000/0000\a", PROBE_DARK},
	    {"\033]11;rgb:fd/f6/e3\a", PROBE_LIGHT}, {"\033]11;rgba:0000/2b2b/3636/ffff\033\\", PROBE_DARK},
	    {"\033]11;rgb:f/f/f\a", PROBE_LIGHT}, {"\033]11;white\a", PROBE_NOTHING}, {"\033]11;rgb:ffff\a", PROBE_NOTHING},
	    {"\033]11;rgb:\a", PROBE_NOTHING}, {"\033]10;rgb:ffff/ffff/ffff\a", PROBE_NOTHING}};
	(void)state;
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		struct probe p;
		struct bytes out = {0};
		long ms;
		probe_init(&p, "xterm", true, true);
		probe_begin(&p, &out, true, 1000);
		assert_int_equal(hears(&p, told[i].answer, &ms), told[i].news);
		/* Only what was asked is heard, and once. */
		assert_int_equal(hears(&p, told[i].answer, &ms), PROBE_NOTHING);
		bytes_free(&out);
	}
}

/* It answers in turn: who has told how long the line is had nothing to say of the ground. */
static void a_ground_that_is_not_told_is_not_waited_for(void **state)
{
	struct probe p;
	struct bytes out = {0};
	long ms;
	(void)state;
	probe_init(&p, "xterm", true, true);
	probe_begin(&p, &out, false, 1000);
	hears(&p, "\033[?2026;2$y", &ms);
	assert_int_equal(hears(&p, "\033[0n", &ms), PROBE_TRIP);
	assert_false(probe_waits(&p, 1100));
	bytes_free(&out);
}

static bool trips(struct probe *p, int64_t now)
{
	struct bytes out = {0};
	probe_trip(p, &out, now);
	bool asked = out.len > 0;
	bytes_free(&out);
	return asked;
}

static void round_trips_are_rare_and_end_in_silence(void **state)
{
	struct probe p;
	long ms;
	(void)state;
	probe_init(&p, "xterm", true, true);
	assert_true(trips(&p, 1000));
	assert_false(trips(&p, 2000));
	assert_int_equal(hears(&p, "\033[0n", &ms), PROBE_TRIP);
	assert_false(trips(&p, 15999));
	assert_true(trips(&p, 16000));
	assert_int_equal(hears(&p, "\033[0n", &ms), PROBE_TRIP);
	/* One that is doubted is measured again at once. */
	probe_again(&p, 16100);
	assert_true(trips(&p, 17100));
	/* Whoever does not answer is asked no more. */
	assert_true(trips(&p, 40000));
	assert_false(trips(&p, 80000));
	assert_false(trips(&p, 900000));
	assert_false(probe_waits(&p, 900000));
}

/* ---- they are no keys ----------------------------------------------------------------------- */

struct heard {
	char text[80];
};

static void hear(void *data, const char *bytes, size_t n)
{
	struct heard *h = data;
	snprintf(h->text + strlen(h->text), sizeof h->text - strlen(h->text), "%.*s ", (int)n - 1, bytes + 1);
}

static void feed(struct keys *k, const char *bytes, const char *expected)
{
	char got[80] = "";
	struct key key;
	keys_feed(k, bytes, strlen(bytes));
	while (keys_next(k, &key, true))
		snprintf(got + strlen(got), sizeof got - strlen(got), "%s ", key.name);
	assert_string_equal(got, expected);
}

static void an_answer_is_never_typed(void **state)
{
	struct heard h = {""};
	struct keys *k = keys_new(NULL);
	(void)state;
	keys_others(k, hear, &h);
	feed(k, "j\033[?2026;2$yk\033[0n\033[<0;3;4Mx", "j k x ");
	assert_string_equal(h.text, "[?2026;2$y [0n [<0;3;4M ");
	/* Cut in two by a slow line, with a pause as long as one likes. */
	keys_await(k, true);
	feed(k, "\033[?20", "");
	feed(k, "26;2$yj", "j ");
	feed(k, "\033]11;rgb:ff", "");
	feed(k, "ff/ffff/ffff\033\\j", "j ");
	feed(k, "\033", "Esc ");
	keys_await(k, false);
	feed(k, "\033[", "Alt-[ ");
	keys_free(k);
}

static void an_answer_alone_is_known_from_keys(void **state)
{
	(void)state;
	assert_true(probe_is_answer("\033[0n", 4));
	assert_true(probe_is_answer("\033[?2026;2$y", 11));
	assert_true(probe_is_answer("\033]11;rgb:0/0/0\a", 15));
	assert_true(probe_is_answer("\033]11;rgb:0/0/0\033\\", 16));
	assert_false(probe_is_answer("\033]11;rgb:0/0/0\aj", 16));
	assert_false(probe_is_answer("\033]11;rgb:0/0/0", 14));
	assert_false(probe_is_answer("\033[A", 3));
	assert_false(probe_is_answer("\033[0nj", 5));
	assert_false(probe_is_answer("\033[<0;3;4M", 9));
}

/* ---- the mouse ------------------------------------------------------------------------------ */

static void the_mouse_is_read(void **state)
{
	static const struct {
		const char *report;
		int did;
	} told[] = {{"\033[<0;12;7M", MOUSE_CLICK}, {"\033[<0;12;7m", MOUSE_OTHER}, {"\033[<2;12;7M", MOUSE_OTHER},
	    {"\033[<64;12;7M", MOUSE_WHEEL_UP}, {"\033[<65;12;7M", MOUSE_WHEEL_DOWN}, {"\033[<69;12;7M", MOUSE_WHEEL_DOWN},
	    {"\033[<32;12;7M", MOUSE_OTHER}};
	struct mouse m;
	(void)state;
	for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
		assert_true(mouse_read(&m, told[i].report, strlen(told[i].report)));
		assert_int_equal(m.did, told[i].did);
		assert_int_equal(m.x, 11);
		assert_int_equal(m.y, 6);
	}
	assert_false(mouse_read(&m, "\033[0;12;7M", 9));
	assert_false(mouse_read(&m, "\033[<0;12M\033[", 10));
}

/* ---- the line ------------------------------------------------------------------------------- */

static void a_line_is_slow_after_two_slow_answers(void **state)
{
	struct desk d = {0};
	(void)state;
	pace_trip(&d, 900, true);
	assert_false(d.slow);
	assert_true(pace_doubts(&d));
	/* What came while the desk was at work itself says nothing of the line. */
	pace_trip(&d, 900, false);
	assert_false(d.slow);
	pace_trip(&d, 120, true);
	assert_false(pace_doubts(&d));
	pace_trip(&d, 900, true);
	assert_false(d.slow);
	pace_trip(&d, 700, true);
	assert_true(d.slow);
	assert_non_null(strstr(d.later, "slow, 0.7 s"));
	/* Between slow and fast nothing changes; back takes two as well. */
	pace_trip(&d, 300, true);
	pace_trip(&d, 300, true);
	pace_trip(&d, 100, true);
	assert_true(d.slow);
	pace_trip(&d, 100, true);
	assert_false(d.slow);
	assert_non_null(strstr(d.later, "fast again, 0.1 s"));
}

static void what_a_person_says_holds(void **state)
{
	struct desk d = {0};
	(void)state;
	pace_wish(&d, PACE_FAST);
	pace_trip(&d, 900, true);
	pace_trip(&d, 900, true);
	assert_false(d.slow);
	assert_string_equal(d.later, "");
	pace_wish(&d, PACE_AUTO);
	assert_true(d.slow);
	pace_wish(&d, PACE_SLOW);
	pace_trip(&d, 10, true);
	pace_trip(&d, 10, true);
	assert_true(d.slow);
}

static void a_wire_is_as_slow_as_it_says(void **state)
{
	struct desk d = {0};
	(void)state;
	pace_speed(&d, 9600);
	assert_true(d.slow);
	assert_non_null(strstr(d.later, "9600 baud"));
	pace_trip(&d, 5, true);
	pace_trip(&d, 5, true);
	assert_true(d.slow);
}

static void figures_stand_until_somebody_looks(void **state)
{
	struct desk d = {.pace.ssh = true};
	(void)state;
	pace_show(&d);
	assert_string_equal(d.pace.shown, "");
	pace_keys(&d, 4, 700);
	pace_trip(&d, 240, true);
	assert_string_equal(d.pace.shown, "ssh 0.2 s  180 B/key");
	pace_keys(&d, 4, 20);
	assert_string_equal(d.pace.shown, "ssh 0.2 s  180 B/key");
	pace_show(&d);
	assert_string_equal(d.pace.shown, "ssh 0.2 s  90 B/key");
}

/* ---- how wide it draws ---------------------------------------------------------------------- */

static void a_terminal_that_draws_wide_is_followed(void **state)
{
	struct desk d = {0};
	(void)state;
	/* Where the person said how wide, what it answers is only kept. */
	desk_measured_wide(&d);
	assert_false(d.wide);
	d.wide_auto = true;
	desk_measured_wide(&d);
	assert_true(d.wide && d.repaint);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_unknown_terminal_has_relatives),
	    cmocka_unit_test(only_what_a_terminal_bears_is_asked),
	    cmocka_unit_test(answers_are_heard_once),
	    cmocka_unit_test(an_answer_of_no_is_no),
	    cmocka_unit_test(a_ground_is_dark_or_light),
	    cmocka_unit_test(a_ground_that_is_not_told_is_not_waited_for),
	    cmocka_unit_test(round_trips_are_rare_and_end_in_silence),
	    cmocka_unit_test(an_answer_is_never_typed),
	    cmocka_unit_test(an_answer_alone_is_known_from_keys),
	    cmocka_unit_test(the_mouse_is_read),
	    cmocka_unit_test(a_line_is_slow_after_two_slow_answers),
	    cmocka_unit_test(what_a_person_says_holds),
	    cmocka_unit_test(a_wire_is_as_slow_as_it_says),
	    cmocka_unit_test(figures_stand_until_somebody_looks),
	    cmocka_unit_test(a_terminal_that_draws_wide_is_followed),
	};
	return cmocka_run_group_tests_name("probe", tests, NULL, NULL);
}
