/* The screen beside what it shows: searches that go on in passing, macros that are stopped, tags
 * that filters know, and what others are told. */
#include "demo_store.h"
#include "of_sqlite.h"

#include "screen.h"
#include "view/queue.h"

static bool stopping, between; /* what is read is to end; a macro is, between its keys */

static bool stop(void *unused)
{
	(void)unused;
	return stopping;
}

static bool stop_macro(void *unused)
{
	return between || stop(unused);
}

struct desk_at {
	struct ombud_session *s;
	struct screen screen;
	int64_t ms; /* monotonic */
};

static void begin(struct desk_at *t)
{
	char why[600];
	t->ms = 0;
	strcpy(folder, "/tmp/ombud-search-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 600, 1, NOW);
	struct ombud_open how = {
	    .store = in_folder("one.db"), .user = "anna", .now = NOW, .stop = stop};
	stopping = between = false;
	if (ombud_session_open(&t->s, &how, why, sizeof why))
		fail_msg("%s", why);
	struct screen_start start = {.session = t->s, .filter = "id:*"};
	if (!screen_open(&t->screen, &start, why, sizeof why))
		fail_msg("%s", why);
	t->screen.desk.stop = stop_macro;
	screen_draw(&t->screen);
}

static void end(struct desk_at *t)
{
	screen_close(&t->screen);
	ombud_session_close(t->s);
	remove_folder();
}

static void type(struct desk_at *t, const char *keys)
{
	struct key key;
	for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n)
		screen_key(&t->screen, &key, "");
	screen_draw(&t->screen);
}

static void search_for(struct desk_at *t, const char *keys)
{
	type(t, "/");
	type(t, keys);
	stopping = true; /* as if its time were up */
	type(t, "<Enter>");
	stopping = false;
}

static void a_long_search_goes_on_while_nobody_types(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	struct queue *q = queue_of(&t.screen.desk);
	search_for(&t, "body:/e.*r/");
	assert_true(q->search.running);
	assert_int_equal(q->search.hits.n, 0);
	assert_int_equal(q->roll.at, 0);
	stopping = true; /* a key waits: the work in passing gives way */
	assert_true(screen_idle(&t.screen));
	assert_true(q->search.running);
	stopping = false;
	screen_idle(&t.screen);
	assert_false(q->search.running);
	assert_true(q->search.hits.n > 0);
	assert_true(idset_has(&q->search.hits, ombud_list_id(q->list, q->roll.at)));
	assert_non_null(strstr(t.screen.desk.message, " match: n next"));
	end(&t);
}

static void who_moved_on_is_not_moved(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	struct queue *q = queue_of(&t.screen.desk);
	search_for(&t, "body:/e.*r/");
	type(&t, "jjj");
	screen_idle(&t.screen);
	assert_false(q->search.running);
	assert_int_equal(q->roll.at, 3);
	assert_non_null(strstr(t.screen.desk.message, "n goes to the next"));
	type(&t, "n");
	assert_int_not_equal(q->roll.at, 3);
	end(&t);
}

static void escape_ends_it(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	struct queue *q = queue_of(&t.screen.desk);
	search_for(&t, "body:/e.*r/");
	type(&t, "<Esc>");
	assert_null(q->search.text);
	screen_idle(&t.screen);
	assert_int_equal(q->search.hits.n, 0);
	assert_int_equal(q->roll.at, 0);
	end(&t);
}

/* Who asks for the next hit waits for it, and may stop waiting. */
static void the_next_hit_is_waited_for(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	struct queue *q = queue_of(&t.screen.desk);
	search_for(&t, "body:/e.*r/");
	stopping = true;
	type(&t, "n");
	assert_true(t.screen.desk.error);
	assert_true(q->search.running);
	stopping = false;
	type(&t, "n");
	assert_false(q->search.running);
	assert_true(q->search.hits.n > 0);
	end(&t);
}

/* A macro stops between two keys as soon as something was typed, and its rest is not played. */
static void a_key_stops_a_macro(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	struct desk *d = &t.screen.desk;
	assert_int_equal(ombud_keep(t.s, "macro.a", "jtjt", 4), OMBUD_OK);
	between = true;
	type(&t, "100@a");
	assert_false(screen_plays(&t.screen));
	assert_true(d->error);
	assert_int_equal(queue_of(d)->roll.at, 1);
	assert_int_equal(d->tagged.n, 0);
	between = false;
	type(&t, "3@a");
	assert_int_equal(d->tagged.n, 6);
	assert_false(d->error);
	end(&t);
}

/* A hundred thousand tags are one set: filters know each change of it at once. */
static void tags_and_filters_are_in_step(void **state)
{
	struct desk_at t;
	int64_t n = -1;
	(void)state;
	begin(&t);
	struct desk *d = &t.screen.desk;
	type(&t, "*");
	assert_int_equal(d->tagged.n, 600);
	assert_int_equal(ombud_count(&n, t.s, "is:tagged"), OMBUD_OK);
	assert_int_equal(n, 600);
	type(&t, "tt");
	assert_int_equal(ombud_count(&n, t.s, "is:tagged"), OMBUD_OK);
	assert_int_equal(n, 598);
	type(&t, "\"");
	assert_string_equal(queue_of(d)->layers.v.v[1].text, "is:tagged");
	type(&t, "gt");
	assert_int_equal(ombud_count(&n, t.s, "is:tagged"), OMBUD_OK);
	assert_int_equal(n, 600);
	type(&t, "gt");
	assert_int_equal(d->tagged.n, 0);
	assert_int_equal(ombud_count(&n, t.s, "is:tagged"), OMBUD_OK);
	assert_int_equal(n, 0);
	type(&t, "gt");
	assert_int_equal(d->tagged.n, 598); /* round: none is lost */
	end(&t);
}

static char mark_of(struct ombud_session *s, int64_t id)
{
	struct ombud_rows *rows;
	assert_int_equal(ombud_rows_by_id(&rows, s, &id, 1), OMBUD_OK);
	char mark = rows->v[0].presence;
	ombud_rows_free(rows);
	return mark;
}

/* Turns of the loop until that time; whether anything was written meanwhile. */
static bool turn_until(struct desk_at *t, struct ombud_session *other, int64_t ms)
{
	for (; t->ms < ms; t->ms += 1000)
		screen_clock(&t->screen, t->ms);
	hears(other->db);
	return db_watch(other->db);
}

static void others_are_told_while_somebody_works(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	struct ombud_session *other = open_desk(in_folder("one.db"), NOW);
	int64_t id = ombud_list_id(queue_of(&t.screen.desk)->list, 0);
	turn_until(&t, other, 2000);
	assert_int_equal(mark_of(other, id), 0);
	type(&t, "<Enter>");
	turn_until(&t, other, 4000);
	assert_int_equal(mark_of(other, id), 'v');
	type(&t, "i");
	turn_until(&t, other, 6000);
	assert_int_equal(mark_of(other, id), 'e');
	type(&t, "<Esc>");
	turn_until(&t, other, 8000);
	assert_int_equal(mark_of(other, id), 'v');
	/* Who rests writes nothing; who works gives one sign a minute. */
	assert_false(turn_until(&t, other, 600000));
	type(&t, "jk");
	assert_true(turn_until(&t, other, 602000));
	type(&t, "jk");
	assert_false(turn_until(&t, other, 640000));
	assert_true(turn_until(&t, other, 665000));
	type(&t, "q");
	turn_until(&t, other, 670000); /* also where one is now is kept, after a moment */
	assert_int_equal(mark_of(other, id), 0);
	/* Who works in the list is on, and is on no ticket. */
	type(&t, "jk");
	assert_true(turn_until(&t, other, 800000));
	assert_int_equal(mark_of(other, id), 0);
	assert_false(turn_until(&t, other, 1400000));
	ombud_session_close(other);
	end(&t);
}

/* A ticket is many short statements. Where each is a way to a server and back, a key ends them, what was shown stays
 * until then, and once nobody types the ticket under the cursor is read. */
static void a_key_does_not_wait_for_the_preview(void **state)
{
	struct desk_at t;
	(void)state;
	begin(&t);
	screen_size(&t.screen, 140, 40);
	const struct queue *q = queue_of(&t.screen.desk);
	turn_until(&t, t.s, 3000);
	int64_t first = ombud_list_id(q->list, 0);
	assert_int_equal(q->preview.id, first);
	type(&t, "j");
	stopping = true;
	turn_until(&t, t.s, 6000);
	if (!on_sqlite(t.s->db)) {
		assert_int_equal(q->preview.id, first);
		assert_int_equal(q->preview.t->row.id, first);
	}
	stopping = false;
	turn_until(&t, t.s, 9000);
	assert_int_equal(q->preview.id, ombud_list_id(q->list, 1));
	assert_int_equal(q->preview.t->row.id, q->preview.id);
	assert_string_equal(t.screen.desk.message, "");
	end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_long_search_goes_on_while_nobody_types),
	    cmocka_unit_test(who_moved_on_is_not_moved),
	    cmocka_unit_test(escape_ends_it),
	    cmocka_unit_test(the_next_hit_is_waited_for),
	    cmocka_unit_test(a_key_stops_a_macro),
	    cmocka_unit_test(tags_and_filters_are_in_step),
	    cmocka_unit_test(others_are_told_while_somebody_works),
	    cmocka_unit_test(a_key_does_not_wait_for_the_preview),
	};
	return cmocka_run_group_tests_name("beside", tests, NULL, NULL);
}
