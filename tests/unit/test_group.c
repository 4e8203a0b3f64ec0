/* Lists in groups: the core's runs of a list, and the lines that the screen makes of them. */
#include "demo_store.h"

#include "base/heap.h"
#include "query/sort.h"
#include "view/lines.h"

static struct ombud_session *s;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-group-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 1200, 5, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	remove_folder();
	return 0;
}

/* ---- the core ------------------------------------------------------------------------------------ */

static struct ombud_list *list(const char *filter)
{
	struct ombud_list *l;
	struct ombud_list_how how = {.filter = filter};
	if (ombud_list_open(&l, s, &how))
		fail_msg("%s: %s", filter, s->err.text);
	return l;
}

static const struct ombud_groups *groups(struct ombud_list *l)
{
	const struct ombud_groups *g;
	if (ombud_list_groups(&g, l))
		fail_msg("%s", s->err.text);
	assert_non_null(g);
	size_t at = 0;
	for (size_t i = 0; i < g->n; i++) {
		assert_int_equal(g->v[i].first, at);
		assert_true(g->v[i].n > 0 && *g->v[i].label);
		at += g->v[i].n;
	}
	assert_int_equal(at, g->known);
	return g;
}

static void every_key_parts_the_list_whole(void **state)
{
	const struct sort_column *c;
	(void)state;
	for (size_t i = 0; (c = sort_column_at(i)); i++) {
		char filter[64];
		snprintf(filter, sizeof filter, "group:%s", c->name);
		struct ombud_list *l = list(filter);
		assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
		const struct ombud_groups *g = groups(l);
		assert_int_equal(g->known, ombud_list_known(l));
		/* Runs of a sorted list: nothing comes twice, but where two people have one mask. */
		for (size_t a = 0; !c->personal && a < g->n; a++)
			for (size_t b = a + 1; b < g->n; b++)
				if (strcmp(g->v[a].label, g->v[b].label) == 0)
					fail_msg("%s: %s twice", c->name, g->v[a].label);
		ombud_list_free(l);
	}
}

static void a_group_has_what_its_filter_finds(void **state)
{
	struct ombud_list *l = list("is:open group:-kind");
	(void)state;
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	const struct ombud_groups *g = groups(l);
	assert_true(g->n > 5);
	for (size_t i = 0; i < g->n; i++) {
		char filter[64];
		int64_t n;
		snprintf(filter, sizeof filter, "is:open kind:%s", g->v[i].label);
		assert_int_equal(ombud_count(&n, s, filter), OMBUD_OK);
		assert_int_equal(g->v[i].n, n);
	}
	ombud_list_free(l);
}

static void the_last_group_grows_with_the_list(void **state)
{
	struct ombud_list *l = list("group:state"), *whole = list("group:state");
	(void)state;
	assert_int_equal(ombud_list_fill(whole, SIZE_MAX), OMBUD_OK);
	const struct ombud_groups *all = groups(whole);
	for (size_t want = 1; !ombud_list_complete(l); want += 300) {
		assert_int_equal(ombud_list_fill(l, want), OMBUD_OK);
		const struct ombud_groups *g = groups(l);
		assert_int_equal(g->known, ombud_list_known(l));
		for (size_t i = 0; i + 1 < g->n; i++)
			assert_int_equal(g->v[i].n, all->v[i].n);
	}
	assert_int_equal(groups(l)->n, all->n);
	ombud_list_free(l);
	ombud_list_free(whole);
}

static void a_list_without_groups_has_none(void **state)
{
	const struct ombud_groups *g = (void *)&g;
	struct ombud_list *l = list("is:open");
	(void)state;
	assert_null(ombud_list_group(l));
	assert_int_equal(ombud_list_groups(&g, l), OMBUD_OK);
	assert_null(g);
	ombud_list_free(l);
}

/* No label shows what its column would mask; the same mask of two people is two groups. */
static void personal_labels_are_masked(void **state)
{
	struct ombud_list *l = list("group:name");
	(void)state;
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	const struct ombud_groups *g = groups(l);
	for (size_t i = 0; i < g->n; i++)
		if (!strstr(g->v[i].label, "\xe2\x80\xa2") && strcmp(g->v[i].label, "(none)") != 0)
			fail_msg("%s is clear", g->v[i].label);
	int64_t names = number(s, "SELECT count(DISTINCT d.value) FROM datum d JOIN ticket t"
	                          " ON t.person_id = d.person_id WHERE d.field = 1 AND d.n = 0");
	assert_true((int64_t)g->n >= names);
	ombud_list_free(l);
	s->agent.roles = ROLE_ADMIN;
	struct ombud_list_how how = {.filter = "group:name"};
	assert_int_equal(ombud_list_open(&l, s, &how), OMBUD_DENIED);
	s->agent.roles = ROLE_AGENT | ROLE_LEAD | ROLE_DPO;
}

static void a_ticket_that_is_gone_keeps_its_place(void **state)
{
	struct ombud_list *l = list("id:1..9 group:state");
	(void)state;
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(db_script(s->db, &s->err, "BEGIN; DELETE FROM ticket WHERE id = 5"), OMBUD_OK);
	assert_int_equal(groups(l)->known, 9);
	assert_int_equal(db_script(s->db, &s->err, "ROLLBACK"), OMBUD_OK);
	ombud_list_free(l);
}

/* ---- lines ---------------------------------------------------------------------------------------- */

static unsigned seed = 11;

static size_t random_below(size_t n)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % n;
}

enum { GROUPS = 12 };
static struct ombud_group made[GROUPS];
static char names[GROUPS][8];

/* Groups of random sizes, some of them folded; the lines written out one by one. */
static size_t make_lines(struct ombud_groups *g, struct folds *f, struct line_at *plain)
{
	size_t first = 0, n = 0;
	folds_all(f, random_below(2));
	for (size_t i = 0; i < GROUPS; i++) {
		snprintf(names[i], sizeof names[i], "g%zu", i);
		made[i] = (struct ombud_group){names[i], first, 1 + random_below(5)};
		bool folded = random_below(2);
		folds_set(f, names[i], folded);
		plain[n++] = (struct line_at){i, first, true, folded};
		for (size_t k = 0; !folded && k < made[i].n; k++)
			plain[n++] = (struct line_at){i, first + k, false, false};
		first += made[i].n;
	}
	*g = (struct ombud_groups){made, GROUPS, first};
	return n;
}

static void lines_are_headings_and_open_tickets(void **state)
{
	struct ombud_groups g;
	struct folds f = {0};
	struct lines l = {0};
	struct line_at plain[GROUPS * 6];
	(void)state;
	for (int round = 0; round < 300; round++) {
		size_t n = make_lines(&g, &f, plain);
		lines_set(&l, &g, &f);
		assert_int_equal(l.n, n);
		for (size_t i = 0; i < n; i++) {
			struct line_at at = lines_at(&l, i);
			assert_int_equal(at.index, plain[i].index);
			assert_int_equal(at.group, plain[i].group);
			assert_int_equal(at.head, plain[i].head);
			assert_int_equal(at.folded, plain[i].folded);
			if (!at.head || at.folded)
				assert_int_equal(lines_line(&l, at.index), i);
		}
	}
	lines_free(&l);
	folds_free(&f);
}

/* Down and down visits every open ticket and every folded heading once, and up the same way back;
 * the cursor is always in the window, never on an open heading. */
static void moving_goes_from_ticket_to_ticket(void **state)
{
	struct ombud_groups g;
	struct folds f = {0};
	struct lines l = {0};
	struct line_at plain[GROUPS * 6];
	(void)state;
	for (int round = 0; round < 200; round++) {
		size_t stops[GROUPS * 6], k = 0, top = 0, n = make_lines(&g, &f, plain);
		for (size_t i = 0; i < n; i++)
			if (!plain[i].head || plain[i].folded)
				stops[k++] = plain[i].index;
		lines_set(&l, &g, &f);
		struct roll r = {.n = g.known, .rows = 3 + random_below(6)};
		for (size_t i = 0; i < k; i++) {
			assert_int_equal(r.at, stops[i]);
			size_t line = lines_line(&l, r.at);
			assert_true(line >= top && line < top + r.rows);
			lines_move(&l, &r, &top, MOVE_DOWN, 0);
		}
		for (size_t i = k; i-- > 0;) {
			assert_int_equal(r.at, stops[i]);
			lines_move(&l, &r, &top, MOVE_UP, 0);
		}
		size_t far = random_below(k);
		lines_move(&l, &r, &top, MOVE_DOWN, far ? far : 1);
		assert_int_equal(r.at, stops[far ? far : k > 1]);
		static const enum move moves[] = {MOVE_TOP, MOVE_BOTTOM, MOVE_PAGE_DOWN, MOVE_PAGE_UP,
		    MOVE_HALF_DOWN, MOVE_HALF_UP, MOVE_SCREEN_TOP, MOVE_SCREEN_BOTTOM, MOVE_CENTRE,
		    MOVE_TO_TOP, MOVE_TO_BOTTOM};
		for (int i = 0; i < 40; i++) {
			lines_move(&l, &r, &top, moves[random_below(sizeof moves / sizeof *moves)],
			    random_below(3) ? 0 : random_below(20));
			size_t line = lines_line(&l, r.at);
			assert_true(r.at < r.n && line >= top && line < top + r.rows);
		}
	}
	lines_free(&l);
	folds_free(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_key_parts_the_list_whole),
	    cmocka_unit_test(a_group_has_what_its_filter_finds),
	    cmocka_unit_test(the_last_group_grows_with_the_list),
	    cmocka_unit_test(a_list_without_groups_has_none),
	    cmocka_unit_test(personal_labels_are_masked),
	    cmocka_unit_test(a_ticket_that_is_gone_keeps_its_place),
	    cmocka_unit_test(lines_are_headings_and_open_tickets),
	    cmocka_unit_test(moving_goes_from_ticket_to_ticket),
	};
	return cmocka_run_group_tests_name("group", tests, set_up, tear_down);
}
