/* The tutorial: what has room in its band, when the step about a letter is over, and a new sandbox in the middle. */
#include "demo_store.h"

#include "base/phrase.h"
#include "screen.h"
#include "tutor.h"
#include "view/queue.h"
#include "widget/doc.h"

static struct ombud_session *s;
static struct screen screen;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-tutor-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	unlink(in_folder("tutorial"));
	remove_folder();
	return 0;
}

static void begin_at(size_t step)
{
	char why[600];
	FILE *f = fopen(in_folder("tutorial"), "w");
	assert_non_null(f);
	fprintf(f, "%zu\n", step);
	fclose(f);
	const struct screen_start start = {.session = s, .tutorial = true, .config = folder};
	assert_true(screen_open(&screen, &start, why, sizeof why));
}

static size_t lines_of(const char *text)
{
	struct doc doc = {0};
	size_t n = doc_fold(&doc, 1, 79, STYLE_TEXT, text);
	doc_clear(&doc);
	return n;
}

/* At 80 columns, in both languages: the hint is a line below the text. */
static void text_and_hint_have_room(void **state)
{
	static const char *const languages[] = {"en", "sv"};
	(void)state;
	for (size_t l = 0; l < 2; l++) {
		assert_int_equal(ombud_language(languages[l]), OMBUD_OK);
		for (size_t i = 0; i < tutor_n_steps(); i++) {
			const char *text = phrase(tutor_steps[i].text), *hint = phrase(tutor_steps[i].hint);
			if (lines_of(hint) != 1 || lines_of(text) + 1 > TUTOR_ROWS - 2)
				fail_msg("%s, step %zu: '%s' or '%s' is too long", languages[l], i + 1, text, hint);
		}
	}
	assert_int_equal(ombud_language("en"), OMBUD_OK);
}

static void a_letter_is_looked_at_until_it_is_left(void **state)
{
	enum { LETTER = 7 };
	struct view_kind letter = {.name = "letter"};
	struct view top = {.kind = &letter};
	struct tutor_before before = {0};
	(void)state;
	begin_at(LETTER);
	struct desk *d = &screen.desk;
	assert_false(tutor_steps[LETTER].done(&before, d));
	d->view[d->depth++] = &top;
	tutor_notice(&before, d);
	assert_false(tutor_steps[LETTER].done(&before, d));
	d->depth--;
	assert_true(tutor_steps[LETTER].done(&before, d));
	screen_close(&screen);
}

static void says_step(size_t step)
{
	struct bytes said = {0};
	char begin[60];
	snprintf(begin, sizeof begin, "SANDBOX, step %zu of ", step + 1);
	tutor_say(screen.tutor, &said);
	assert_true(strncmp(bytes_text(&said), begin, strlen(begin)) == 0);
	bytes_free(&said);
}

static void what_a_step_builds_on_is_made_again(void **state)
{
	static const struct {
		size_t kept, at, tagged;
	} cases[] = {{1, 1, 0}, {2, 2, 0}, {10, 10, 0}, {3, 3, 2}, {8, 8, 2}, {9, 8, 2}};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		begin_at(cases[i].kept);
		says_step(cases[i].at);
		assert_int_equal(screen.desk.tagged.n, cases[i].tagged);
		screen_close(&screen);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_a_step_builds_on_is_made_again), /* before anything is tagged */
	    cmocka_unit_test(text_and_hint_have_room),
	    cmocka_unit_test(a_letter_is_looked_at_until_it_is_left),
	};
	return cmocka_run_group_tests_name("tutor", tests, set_up, tear_down);
}
