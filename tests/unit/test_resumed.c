/* A filter on masked data that is kept with a queue or a cut line: asked again at the next login it is a question of
 * that day, logged as one, and only for who may ask it then. */
#include "demo_store.h"

#include "screen.h"
#include "view/queue.h"

struct desk_at {
	struct ombud_session *s;
	struct screen screen;
};

static void sit_down(struct desk_at *t)
{
	char why[600];
	t->s = open_desk(in_folder("one.db"), NOW);
	struct screen_start start = {.session = t->s};
	if (!screen_open(&t->screen, &start, why, sizeof why))
		fail_msg("%s", why);
	screen_draw(&t->screen);
}

static void leave(struct desk_at *t, bool cut)
{
	if (cut)
		screen_hang_up(&t->screen);
	screen_close(&t->screen);
	ombud_session_close(t->s);
}

static void type(struct desk_at *t, const char *keys)
{
	struct key key;
	for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n)
		screen_key(&t->screen, &key, "");
	screen_draw(&t->screen);
	while (screen_idle(&t->screen))
		screen_draw(&t->screen);
}

static int64_t asked(struct desk_at *t)
{
	return number(t->s, "SELECT count(*) FROM access_log WHERE what = 'search' AND text LIKE '%email:%'");
}

static void begin(struct desk_at *t, const char *keys)
{
	strcpy(folder, "/tmp/ombud-resume-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	sit_down(t);
	type(t, keys);
	assert_int_equal(asked(t), 1);
}

static void end(struct desk_at *t)
{
	leave(t, false);
	remove_folder();
}

static void a_cut_line_asks_again_by_gr_alone(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t, "lemail:example<Enter>");
	leave(&t, true);
	sit_down(&t);
	assert_int_equal(asked(&t), 1); /* nobody asked for it yet */
	type(&t, "gr");
	assert_int_equal(queue_of(&t.screen.desk)->layers.v.n, 2);
	assert_int_equal(asked(&t), 2);
	end(&t);
}

static void a_queue_asks_again_when_it_is_opened(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t, "g1lemail:example<Enter>");
	leave(&t, false);
	sit_down(&t);
	assert_int_equal(asked(&t), 1);
	type(&t, "g1");
	assert_int_equal(queue_of(&t.screen.desk)->layers.v.n, 2);
	assert_int_equal(asked(&t), 2);
	end(&t);
}

static void who_may_not_ask_any_more_is_shown_nothing(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t, "lemail:example<Enter>");
	assert_true(queue_of(&t.screen.desk)->roll.n > 0);
	number(t.s, "UPDATE agent SET roles = 16 WHERE name = 'anna'");
	leave(&t, true);
	sit_down(&t);
	type(&t, "gr");
	assert_int_equal(queue_of(&t.screen.desk)->roll.n, 0);
	assert_int_equal(asked(&t), 1);
	assert_true(t.screen.desk.last[0] != '\0');
	end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_cut_line_asks_again_by_gr_alone),
	    cmocka_unit_test(a_queue_asks_again_when_it_is_opened),
	    cmocka_unit_test(who_may_not_ask_any_more_is_shown_nothing),
	};
	return cmocka_run_group_tests_name("resumed", tests, NULL, NULL);
}
