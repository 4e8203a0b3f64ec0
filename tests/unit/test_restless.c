/* What an agent leaves behind is kept at each rest, and of who never rests within seconds too: a machine may fail. */
#include "demo_store.h"

#include "screen.h"

enum { STEP_MS = 500, STEPS = 40 };

static struct ombud_session *s;
static struct screen screen;
static int64_t ms;

static int set_up(void **state)
{
	char why[600];
	(void)state;
	strcpy(folder, "/tmp/ombud-rest-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	ms = 1000;
	assert_true(screen_open(&screen, &(struct screen_start){.session = s}, why, sizeof why));
	screen_size(&screen, 80, 24);
	screen_clock(&screen, ms);
	screen_draw(&screen);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	screen_close(&screen);
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static void step(const char *keys)
{
	struct key key;
	for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n)
		screen_key(&screen, &key, "");
	screen_draw(&screen);
	screen_clock(&screen, ms += STEP_MS);
	screen_draw(&screen);
}

/* What another session finds, while this one goes on. */
static char *found(const char *key)
{
	struct ombud_session *other = open_desk(in_folder("one.db"), NOW);
	char *text = NULL;
	size_t n;
	if (ombud_kept(&text, &n, other, key) != OMBUD_OK)
		text = NULL;
	ombud_session_close(other);
	return text;
}

static void the_place_of_who_never_rests_is_kept(void **state)
{
	(void)state;
	step("");
	char *before = found("resume");
	for (int i = 0; i < STEPS; i++)
		step(i % 2 ? "k" : "jj");
	char *after = found("resume");
	assert_non_null(after);
	assert_true(!before || strcmp(before, after) != 0);
	ombud_free(before);
	ombud_free(after);
}

static void the_tags_of_who_never_rests_are_kept(void **state)
{
	int64_t *ids;
	size_t n = 0;
	(void)state;
	for (int i = 0; i < STEPS / 2; i++)
		step("t");
	struct ombud_session *other = open_desk(in_folder("one.db"), NOW);
	assert_int_equal(ombud_kept_ids(&ids, &n, other, OMBUD_TAGS_KEY), OMBUD_OK);
	ombud_session_close(other);
	ombud_free(ids);
	assert_true(n > 0);
}

static void the_text_of_who_never_rests_is_kept(void **state)
{
	struct ombud_table *t;
	(void)state;
	step("i");
	for (int i = 0; i < STEPS; i++)
		step("a");
	struct ombud_session *other = open_desk(in_folder("one.db"), NOW);
	assert_int_equal(ombud_table(&t, other, "drafts", 0), OMBUD_OK);
	assert_int_equal(t->n_rows, 1);
	ombud_table_free(t);
	ombud_session_close(other);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    TEST(the_place_of_who_never_rests_is_kept),
	    TEST(the_tags_of_who_never_rests_are_kept),
	    TEST(the_text_of_who_never_rests_is_kept),
	};
	return cmocka_run_group_tests_name("restless", tests, NULL, NULL);
}
