/* Themes as they are seen: with all colours a terminal has and with few, by eyes that see all colours
 * and by eyes that do not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "colour_sight.h"
#include "ink.h"
#include "paint.h"

/* least: contrast of everything; apart: CIE 1976 distance of what carries a state, for eyes that see all and, where
 * the theme promises it, for each kind of them. What a clock says stays apart for each kind in all themes. */
static const struct promise {
	const char *name;
	double least;
	int apart, apart_all;
} promises[] = {{"dark", 4.5, 20, 0}, {"light", 4.5, 20, 0}, {"high-contrast", 7, 20, 0},
    {"colour-blind", 4.5, 20, 20}, {"colour-blind-light", 4.5, 20, 20}};
static const size_t n_promises = sizeof promises / sizeof *promises;

static const enum style states[] = {STYLE_TEXT, STYLE_LATE, STYLE_SOON, STYLE_GOOD, STYLE_CHANGED, STYLE_TAG,
    STYLE_MASK, STYLE_STAFF};
static const size_t n_states = sizeof states / sizeof *states;

static void load(struct theme *t, const char *name)
{
	char why[300];
	if (!theme_load(t, name, NULL, false, why, sizeof why))
		fail_msg("%s: %s", name, why);
}

static void hold(const struct promise *p, const struct theme *t, enum style style, bool bar, int colours)
{
	const struct caps caps = {.colours = colours ? colours : 256, .truecolour = !colours};
	struct look look = ink_reduce(&caps, theme_look(t, style, bar), t->contrast);
	double least = style == STYLE_RULE ? 1.5 : p->least; /* ornament: what rules part is parted by place too */
	if (look.fg < 0 || look.bg < 0)
		fail_msg("%s: %s has no colours", p->name, theme_style_name(style));
	double is = contrast(rgb_of_palette(look.fg), rgb_of_palette(look.bg));
	if (is < least)
		fail_msg("%s: %s%s stands at %.2f:1 with %d colours", p->name, theme_style_name(style),
		    bar ? " on the bar" : "", is, colours);
}

static void test_contrast(void **state)
{
	static const int colours[] = {0, 256, 16, 8}; /* 0: all there are */
	(void)state;
	for (size_t i = 0; i < n_promises; i++) {
		struct theme t;
		load(&t, promises[i].name);
		for (size_t k = 0; k < sizeof colours / sizeof *colours; k++)
			for (int s = 0; s < STYLE_COUNT; s++) {
				hold(&promises[i], &t, (enum style)s, false, colours[k]);
				hold(&promises[i], &t, (enum style)s, true, colours[k]);
			}
	}
}

/* ---- the terminal's own colours ----------------------------------------------------------------- */

/* Many terminals show a dark colour bright where it is bold: it has to be readable both ways. */
static void hold_own(const char *name, const struct theme *t, enum style style, enum palette palette, bool bold, int ground)
{
	const struct caps caps = {.colours = 16};
	struct look look = ink_reduce(&caps, theme_look(t, style, false), t->contrast);
	if (look.fg == COLOUR_DEFAULT || (look.attr & LOOK_REVERSE))
		return; /* as all text of that terminal */
	if (bold && (look.attr & LOOK_BOLD) && look.fg < 8)
		look.fg += 8;
	double is = contrast(rgb_of_first(palette, look.fg), look.bg == COLOUR_DEFAULT ? ground : rgb_of_first(palette, look.bg));
	if (is < 4.5)
		fail_msg("%s: %s stands at %.2f:1 in palette %d", name, theme_style_name(style), is, palette);
}

static void test_own_colours_are_read(void **state)
{
	static const struct {
		const char *name;
		int ground;
	} own[] = {{"default", 0x000000}, {"default-light", 0xffffff}};
	(void)state;
	for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
		struct theme t;
		load(&t, own[i].name);
		for (int s = 0; s < STYLE_COUNT; s++)
			for (int p = 0; p < PALETTES; p++) {
				hold_own(own[i].name, &t, (enum style)s, (enum palette)p, true, own[i].ground);
				hold_own(own[i].name, &t, (enum style)s, (enum palette)p, false, own[i].ground);
			}
	}
}

/* ---- states ------------------------------------------------------------------------------------- */

static const enum style clocks[] = {STYLE_TEXT, STYLE_LATE, STYLE_SOON, STYLE_GOOD};
static const size_t n_clocks = sizeof clocks / sizeof *clocks;
enum { CLOCKS_APART = 20 };

static int ink_of(const struct theme *t, enum style style, int colours)
{
	const struct caps caps = {.colours = colours ? colours : 256, .truecolour = !colours};
	return rgb_of_palette(ink_reduce(&caps, theme_look(t, style, false), t->contrast).fg);
}

static void keep_apart(const char *name, const struct theme *t, const enum style *of, size_t n, enum sight sight, int least)
{
	static const int colours[] = {0, 256};
	for (size_t c = 0; c < sizeof colours / sizeof *colours; c++)
		for (size_t i = 0; i < n; i++)
			for (size_t k = 0; k < i; k++)
				if (apart(ink_of(t, of[i], colours[c]), ink_of(t, of[k], colours[c]), sight) < least * least)
					fail_msg("%s: %s and %s are less than %d apart (sight %d, %d colours)", name,
					    theme_style_name(of[i]), theme_style_name(of[k]), least, sight, colours[c]);
}

static void test_states_are_told_apart(void **state)
{
	(void)state;
	for (size_t i = 0; i < n_promises; i++) {
		const struct promise *p = &promises[i];
		struct theme t;
		load(&t, p->name);
		keep_apart(p->name, &t, states, n_states, SIGHT_ALL, p->apart);
		for (int s = SIGHT_ALL + 1; s < SIGHTS; s++) {
			keep_apart(p->name, &t, states, n_states, (enum sight)s, p->apart_all);
			keep_apart(p->name, &t, clocks, n_clocks, (enum sight)s, CLOCKS_APART);
		}
	}
}

/* What is so by the tables that everybody has: the measure itself is measured. */
static void test_the_measure(void **state)
{
	(void)state;
	assert_true(contrast(0xffffff, 0x000000) > 20.99 && contrast(0xffffff, 0x000000) < 21.01);
	assert_true(contrast(0x767676, 0xffffff) > 4.53 && contrast(0x767676, 0xffffff) < 4.55);
	assert_true(apart(0xffffff, 0x000000, SIGHT_ALL) > 99.9 * 99.9);
	/* Red and green of one lightness are the plainest case of what is lost. */
	assert_true(apart(0xc05050, 0x708030, SIGHT_ALL) > 40 * 40);
	assert_true(apart(0xc05050, 0x708030, SIGHT_NO_GREEN) < 25 * 25);
}

/* With few colours the nearest to a grey is a grey, which says nothing, and never the ground. */
static void test_greys_stay_grey(void **state)
{
	const struct caps caps = {.colours = 8};
	struct look dim = {COLOUR_RGB | 0x9e9e9e, COLOUR_RGB | 0x1c1c1c, 0};
	struct look rule = {COLOUR_RGB | 0x3c3c3c, COLOUR_RGB | 0x1c1c1c, 0};
	(void)state;
	assert_int_equal(ink_reduce(&caps, dim, 45).fg, 7);
	assert_int_equal(ink_reduce(&caps, rule, 45).fg, 7);
	assert_int_equal(ink_reduce(&caps, rule, 45).bg, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_the_measure),
	    cmocka_unit_test(test_contrast),
	    cmocka_unit_test(test_own_colours_are_read),
	    cmocka_unit_test(test_states_are_told_apart),
	    cmocka_unit_test(test_greys_stay_grey),
	};
	return cmocka_run_group_tests_name("theme sight", tests, NULL, NULL);
}
