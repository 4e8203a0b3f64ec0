/* What the palette finds, and in which order. */
#include "demo_store.h"

#include "cmd/cmd.h"
#include "screen.h"
#include "widget/prompt.h"

static struct ombud_session *s;
static struct screen screen;
static struct prompt *found;

static int set_up(void **state)
{
	char why[600];
	(void)state;
	strcpy(folder, "/tmp/ombud-palette-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 10, 1, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return !screen_open(&screen, &(struct screen_start){.session = s}, why, sizeof why);
}

static int tear_down(void **state)
{
	(void)state;
	prompt_free(found);
	screen_close(&screen);
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static void look_for(const char *typed)
{
	prompt_free(found);
	found = prompt_new(&(struct prompt_how){.label = ":"});
	palette_offer(&screen.desk, found, typed);
}

/* SIZE_MAX: it is not there. */
static size_t place(const char *name)
{
	for (size_t i = 0; i < found->choice.n; i++)
		if (strcmp(found->choice.v[i].text, name) == 0)
			return i;
	return SIZE_MAX;
}

static void comes_before(const char *first, const char *then)
{
	if (place(first) == SIZE_MAX || place(then) == SIZE_MAX || place(first) >= place(then))
		fail_msg("'%s' (%zu) is not before '%s' (%zu)", first, place(first), then, place(then));
}

static void is_not_there(const char *name)
{
	if (place(name) != SIZE_MAX)
		fail_msg("'%s' is offered", name);
}

static void a_beginning_goes_before_a_middle(void **state)
{
	(void)state;
	look_for("tag");
	comes_before("tag-restore", "untag-filter");
	comes_before("tagged-hidden", "figure-tag");
	look_for("redraw");
	assert_int_equal(place("redraw"), 0);
}

static void a_middle_goes_before_letters_and_they_before_what_it_does(void **state)
{
	(void)state;
	look_for("lis"); /* report-list has it, letter-points has its letters, settle brings "the list up to date" */
	comes_before("report-list", "letter-points");
	comes_before("letter-points", "settle");
	look_for("again"); /* redraw paints the screen again */
	comes_before("facet-again", "redraw");
	look_for("side");
	comes_before("sidebar", "aside");
}

static void letters_count_from_the_first_on(void **state)
{
	(void)state;
	look_for("fnx");
	assert_int_not_equal(place("facet-next"), SIZE_MAX);
	look_for("cnx");
	is_not_there("facet-next");
}

static void of_what_it_does_words_are_found_by_their_beginning(void **state)
{
	(void)state;
	look_for("paint"); /* redraw: "paint the screen again" */
	assert_int_not_equal(place("redraw"), SIZE_MAX);
	look_for("ain");
	is_not_there("redraw");
	look_for("screen ag"); /* over a blank too */
	assert_int_not_equal(place("redraw"), SIZE_MAX);
	look_for("fg"); /* suspend: "to the shell and back (fg)" */
	assert_int_not_equal(place("suspend"), SIZE_MAX);
}

static void one_letter_is_how_a_name_begins(void **state)
{
	(void)state;
	look_for("q");
	assert_true(found->choice.n > 0);
	for (size_t i = 0; i < found->choice.n; i++)
		assert_true(found->choice.v[i].text[0] == 'q');
}

static void what_nothing_has_finds_nothing(void **state)
{
	(void)state;
	look_for("zzqx");
	assert_int_equal(found->choice.n, 0);
}

static void what_is_used_goes_first_where_it_fits_as_well(void **state)
{
	struct desk *d = &screen.desk;
	(void)state;
	look_for("tag");
	comes_before("tag", "tag-show");
	entered_add(d, ENTERED_USE, "untag-filter");
	entered_add(d, ENTERED_USE, "tag-show");
	entered_add(d, ENTERED_USE, "no-such-any-more");
	look_for("tag");
	assert_int_equal(place("tag-show"), 0);
	comes_before("tag", "untag-filter"); /* a better fit is worth more than use */
	comes_before("untag-filter", "figure-tag");
	look_for("no-such");
	is_not_there("no-such-any-more");
}

static void all_are_offered_once(void **state)
{
	size_t n, names = 0;
	(void)state;
	look_for("");
	const struct ombud_op *ops = ombud_ops(&n);
	for (size_t i = 0; i < n; i++)
		names += !screen_command_find(ops[i].name);
	for (const struct screen_command *c = screen_commands; c->name; c++)
		names++;
	assert_int_equal(found->choice.n, names);
	for (size_t i = 0; i < found->choice.n; i++)
		assert_int_equal(place(found->choice.v[i].text), i);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_beginning_goes_before_a_middle),
	    cmocka_unit_test(a_middle_goes_before_letters_and_they_before_what_it_does),
	    cmocka_unit_test(letters_count_from_the_first_on),
	    cmocka_unit_test(of_what_it_does_words_are_found_by_their_beginning),
	    cmocka_unit_test(one_letter_is_how_a_name_begins),
	    cmocka_unit_test(what_nothing_has_finds_nothing),
	    cmocka_unit_test(what_is_used_goes_first_where_it_fits_as_well),
	    cmocka_unit_test(all_are_offered_once),
	};
	return cmocka_run_group_tests_name("palette", tests, set_up, tear_down);
}
