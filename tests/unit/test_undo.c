/* Undo: once only, and never over what came later. By whom: test_undo_may.c. */
#include "undo_desk.h"

#include <sys/wait.h>

#include "ops/pace.h"

/* ---- what stood before stays ---------------------------------------------------------------------- */

static void a_link_that_stands_is_nobodys_to_undo(void **state)
{
	struct desk d;
	enum ombud_verdict v = OMBUD_APPLIED;
	char why[400];
	(void)state;
	desk_open(&d);
	int64_t id = letter(&d, "1@x");
	letter(&d, "2@x");
	desk_must(&d, id, "link 2");
	int64_t first = newest_entry(d.s), heard = number(&d, "SELECT count(*) FROM audit");
	assert_int_equal(desk_do(&d, id, &v, why, "link 2"), OMBUD_OK);
	assert_int_equal(v, OMBUD_UNCHANGED);
	assert_int_equal(newest_entry(d.s), first);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit"), heard);
	assert_int_equal(number(&d, "SELECT count(*) FROM link"), 1);
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM link"), 0);
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM link"), 1);
	desk_close(&d);
}

/* Only the middle one of three goes back to what stood before it, and it stands no more. */
static void a_setting_changed_since_keeps_its_value(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	as(&d, "admin", 0, "setting desk.name AAA");
	int64_t middle = as(&d, "admin", 0, "setting desk.name BBB");
	int64_t last = as(&d, "admin", 0, "setting desk.name CCC");
	struct ombud_session *s = d.s, *admin = desk_session(&d, "admin", DESK_NOW);
	d.s = admin;
	take_back_fails(&d, (struct ombud_back){.entry = middle}, "desk.name was changed again since");
	assert_int_equal(number(&d, "SELECT count(*) FROM setting WHERE key = 'desk.name' AND value = 'CCC'"), 1);
	assert_int_equal(back(admin, last, false), OMBUD_OK);
	assert_int_equal(back(admin, middle, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM setting WHERE key = 'desk.name' AND value = 'AAA'"), 1);
	desk_must(&d, 0, "setting desk.name DDD");
	take_back_fails(&d, (struct ombud_back){.entry = middle, .redo = true}, "changed again since");
	ombud_session_close(admin);
	d.s = s;
	desk_close(&d);
}

static void an_account_changed_since_keeps_its_roles(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	as(&d, "admin", 0, "agent-add olle --role agent --until 2027-10-01");
	int64_t lead = as(&d, "admin", 0, "agent-role olle lead");
	int64_t both = as(&d, "admin", 0, "agent-role olle agent,lead");
	int64_t until = as(&d, "admin", 0, "agent-qualify olle 2027-11-01");
	as(&d, "admin", 0, "agent-qualify olle 2027-12-01");
	struct ombud_session *s = d.s, *admin = desk_session(&d, "admin", DESK_NOW);
	d.s = admin;
	take_back_fails(&d, (struct ombud_back){.entry = lead}, "olle was changed again since");
	take_back_fails(&d, (struct ombud_back){.entry = until}, "olle was changed again since");
	assert_int_equal(number(&d, "SELECT roles FROM agent WHERE name = 'olle'"), ROLE_AGENT | ROLE_LEAD);
	assert_int_equal(back(admin, both, false), OMBUD_OK);
	assert_int_equal(back(admin, lead, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT roles FROM agent WHERE name = 'olle'"), ROLE_AGENT);
	ombud_session_close(admin);
	d.s = s;
	desk_close(&d);
}

/* ---- once only ------------------------------------------------------------------------------------ */

/* Each ticket says as many letters as it shows. */
static void letters_are_counted_right(struct desk *d)
{
	assert_int_equal(number(d, "SELECT count(*) FROM ticket t WHERE n_messages <> (SELECT count(*)"
	                           " FROM message m WHERE m.case_id = t.case_id AND m.withdrawn = 0 AND"
	                           " (m.ticket_id IS NULL OR m.ticket_id = t.id))"), 0);
	must_be_whole(d);
}

struct meeting { /* another session does the same between the look and the transaction */
	struct ombud_session *other;
	struct ombud_back how;
	bool met;
};

static bool meet(void *data, int64_t done, int64_t total)
{
	struct meeting *m = data;
	(void)done;
	(void)total;
	if (!m->met) {
		struct ombud_result *r = NULL;
		m->met = true;
		assert_int_equal(ombud_take_back(&r, m->other, &m->how), OMBUD_OK);
		ombud_result_free(r);
	}
	return true;
}

static void met(struct desk *d, int64_t entry, bool redo, const char *words)
{
	struct meeting m = {.other = desk_session(d, NULL, DESK_NOW),
	    .how = {.entry = entry, .redo = redo}};
	struct ombud_back how = m.how;
	how.progress = meet;
	how.progress_data = &m;
	assert_int_equal(take_back_fails(d, how, words), OMBUD_CONFLICT);
	assert_true(m.met);
	ombud_session_close(m.other);
}

static void two_at_once_take_back_once(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = letter(&d, "1@x");
	desk_must(&d, id, "note hello");
	int64_t entry = newest_entry(d.s);
	met(&d, entry, false, "undone already");
	assert_int_equal(desk_count(&d, "msgs:1"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE of_id IS NOT NULL"), 1);
	met(&d, newest_entry(d.s), true, "done again already");
	assert_int_equal(desk_count(&d, "msgs:2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE of_id IS NOT NULL"), 2);
	letters_are_counted_right(&d);
	desk_close(&d);
}

/* One ticket of an entry was taken back by another meanwhile: the others go back. */
static void what_another_took_back_is_not_taken_back_again(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 60);
	ombud_result_free(bulk_run(&d, "note hello", (struct ombud_request){.filter = "id:1..50"}));
	int64_t entry = newest_entry(d.s);
	struct meeting m = {
	    .other = desk_session(&d, NULL, DESK_NOW), .how = {.entry = entry, .ticket = 7}};
	struct ombud_result *r =
	    take_back(&d, (struct ombud_back){.entry = entry, .progress = meet, .progress_data = &m});
	assert_int_equal(r->applied, 49);
	assert_int_equal(r->conflicts, 1);
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE withdrawn = 0"), 0);
	ombud_session_close(m.other);
	letters_are_counted_right(&d);
	desk_close(&d);
}

enum { PROCESSES = 4, MANY = 2500 };

/* As a process of its own: how many it took back; 255: it failed otherwise than it may. */
static int take_back_apart(struct desk *d, int64_t entry, bool redo)
{
	struct ombud_session *s = desk_session(d, NULL, DESK_NOW);
	struct ombud_back how = {.entry = entry, .redo = redo};
	struct ombud_result *r = NULL;
	enum ombud_status status;
	do
		status = ombud_take_back(&r, s, &how);
	while (status == OMBUD_BUSY);
	return status == OMBUD_OK ? r->applied > 0 : status == OMBUD_CONFLICT ? 0 : 255;
}

/* Four processes at once; how many of them took something back. */
static int race(struct desk *d, int64_t entry, bool redo)
{
	int won = 0;
	fflush(NULL);
	for (int p = 0; p < PROCESSES; p++) {
		pid_t child = fork();
		assert_true(child >= 0);
		if (child == 0)
			_exit(take_back_apart(d, entry, redo));
	}
	for (int p = 0; p < PROCESSES; p++) {
		int code;
		assert_true(wait(&code) > 0);
		assert_true(WIFEXITED(code));
		assert_in_range(WEXITSTATUS(code), 0, 1);
		won += WEXITSTATUS(code);
	}
	return won;
}

static void of_four_processes_one_takes_back(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = letter(&d, "1@x");
	desk_must(&d, id, "note one");
	desk_must(&d, id, "note two");
	int64_t entry = newest_entry(d.s);
	for (int i = 0; i < 4; i++) {
		assert_int_equal(race(&d, entry, false), 1);
		assert_int_equal(desk_count(&d, "msgs:2"), 1);
		letters_are_counted_right(&d);
		assert_int_equal(race(&d, entry, true), 1);
		assert_int_equal(desk_count(&d, "msgs:3"), 1);
		letters_are_counted_right(&d);
	}
	desk_close(&d);
}

/* In parts, between which others get their turn: no ticket goes back by two of them. */
static void in_parts_no_ticket_goes_back_twice(void **state)
{
	struct desk d;
	int64_t goal = pace_goal_ms;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	ombud_result_free(bulk_run(&d, "note hello", (struct ombud_request){.filter = "id:*"}));
	int64_t entry = newest_entry(d.s);
	pace_goal_ms = 1;
	assert_in_range(race(&d, entry, false), 1, PROCESSES);
	pace_goal_ms = goal;
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE withdrawn = 0"), 0);
	assert_int_equal(number(&d, "SELECT sum(tickets) FROM journal WHERE of_id IS NOT NULL"), MANY);
	assert_int_equal(number(&d, "SELECT state FROM journal WHERE of_id IS NULL"), ENTRY_UNDONE);
	letters_are_counted_right(&d);
	desk_close(&d);
}

static int64_t hinted(struct desk *d)
{
	static const struct intake_hint hint = {KIND_ERASURE, "erase"};
	struct intake in = {.sender = "a@example.com", .address = "a@example.com", .subject = "And",
	    .body = "how?", .message_id = "9@x", .received_at = DESK_NOW - 86400, .kind = KIND_HOWTO,
	    .hints = &hint, .n_hints = 1};
	return desk_take(d, &in);
}

/* A sibling shows the letters of the case, not the other's notes. A hint that became a ticket since
 * is not dropped by a redo. */
static void what_is_beside_the_row_is_looked_at_too(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = hinted(&d);
	desk_must(&d, id, "note hello");
	desk_must(&d, id, "drop-hint erasure");
	int64_t dropped = newest_entry(d.s);
	assert_int_equal(back(d.s, dropped, false), OMBUD_OK);
	desk_must(&d, id, "split erasure");
	letters_are_counted_right(&d);
	assert_int_equal(desk_count(&d, "msgs:1"), 1);
	take_back_fails(&d, (struct ombud_back){.entry = dropped, .redo = true}, "changed again since");
	assert_int_equal(number(&d, "SELECT count(*) FROM hint WHERE state = 1 AND ticket_id > 0"), 1);
	desk_close(&d);
}

static void a_wrong_count_of_letters_is_found(void **state)
{
	struct desk d;
	char *found = NULL;
	(void)state;
	desk_open(&d);
	letter(&d, "1@x");
	must_be_whole(&d);
	script(&d, "UPDATE ticket SET n_messages = n_messages - 2");
	assert_int_equal(ombud_check(&found, d.s), OMBUD_CORRUPT);
	assert_non_null(strstr(found, "1 tickets say another number of letters"));
	ombud_free(found);
	desk_close(&d);
}

/* ---- what it says -------------------------------------------------------------------------------- */

/* What a redo says of itself is that it did again. */
static void a_redo_in_part_says_so(void **state)
{
	struct desk d;
	struct ombud_result *r = NULL;
	int64_t ids[2];
	(void)state;
	with_three_accounts(&d);
	ids[0] = letter(&d, "1@x");
	ids[1] = letter(&d, "2@x");
	r = bulk_run(&d, "priority low", (struct ombud_request){.ids = ids, .n_ids = 2});
	int64_t entry = r->entry;
	ombud_result_free(r);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	desk_must(&d, ids[0], "priority high");
	r = take_back(&d, (struct ombud_back){.entry = entry, .redo = true});
	assert_non_null(strstr(r->sentence, "1 of 2 done again"));
	ombud_result_free(r);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	desk_must(&d, ids[1], "priority high");
	take_back_fails(&d, (struct ombud_back){.entry = entry, .redo = true}, "was done again: ");
	desk_close(&d);
}

static void leaves(struct desk *d)
{
	script(d, "UPDATE outbox SET state = 2");
}

static void passes(struct desk *d, const char *passed, const char *next)
{
	char *was, *then;
	assert_int_equal(ombud_undo_passes(&was, &then, d->s), OMBUD_OK);
	assert_string_equal(was ? was : "", passed);
	assert_string_equal(then ? then : "", next);
	ombud_free(was);
	ombud_free(then);
}

/* It stays for good, so it is no answer to "take back the newest". */
static void a_letter_that_left_hides_nothing(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	as(&d, "admin", 0, "setting mail.from desk@example.org");
	int64_t id = letter(&d, "1@x");
	desk_must(&d, id, "priority high");
	desk_must(&d, id, "reply --text \"Like this.\"");
	passes(&d, "", "reply #1");
	leaves(&d);
	passes(&d, "reply #1 has left and stays", "priority high #1");
	struct ombud_result *r = take_back(&d, (struct ombud_back){0});
	assert_string_equal(r->sentence, "undo: priority high #1; reply #1 has left and stays");
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT priority = 1 FROM ticket"), 0);
	take_back_fails(&d, (struct ombud_back){.entry = newest_entry(d.s) - 1}, "has left");
	desk_close(&d);
}

static void a_letter_that_left_alone_is_named(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	as(&d, "admin", 0, "setting mail.from desk@example.org");
	int64_t id = letter(&d, "1@x");
	desk_must(&d, id, "reply --text \"Like this.\"");
	leaves(&d);
	take_back_fails(&d, (struct ombud_back){0}, "nothing of yours to undo: reply #1 has left and stays");
	passes(&d, "reply #1 has left and stays", "");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_letter_that_left_hides_nothing),
	    cmocka_unit_test(a_letter_that_left_alone_is_named),
	    cmocka_unit_test(a_redo_in_part_says_so),
	    cmocka_unit_test(a_link_that_stands_is_nobodys_to_undo),
	    cmocka_unit_test(a_setting_changed_since_keeps_its_value),
	    cmocka_unit_test(an_account_changed_since_keeps_its_roles),
	    cmocka_unit_test(two_at_once_take_back_once),
	    cmocka_unit_test(what_another_took_back_is_not_taken_back_again),
	    cmocka_unit_test(of_four_processes_one_takes_back),
	    cmocka_unit_test(in_parts_no_ticket_goes_back_twice),
	    cmocka_unit_test(what_is_beside_the_row_is_looked_at_too),
	    cmocka_unit_test(a_wrong_count_of_letters_is_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
