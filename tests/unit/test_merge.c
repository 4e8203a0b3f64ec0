/* Two agents on one ticket: what does not collide is merged and said, what does is a conflict that
 * names what, who and when. */
#include "bulk_desk.h"

struct two {
	struct desk d;
	struct ombud_session *ines; /* a second agent, two minutes later */
	int64_t id, seen;
};

static int setup(void **state)
{
	struct two *t = mem_alloc(sizeof *t);
	desk_open(&t->d);
	struct ombud_session *anna = t->d.s;
	t->d.s = desk_session(&t->d, "admin", DESK_NOW);
	desk_must(&t->d, 0, "agent-add ines --role agent,lead --until 2027-10-01");
	ombud_session_close(t->d.s);
	t->d.s = anna;
	t->id = desk_letter(&t->d, KIND_HOWTO, "bo@example.com", "1@x", "How?");
	desk_must(&t->d, t->id, "assign @me");
	t->seen = number(&t->d, "SELECT version FROM ticket");
	t->ines = desk_session(&t->d, "ines", DESK_NOW + 8);
	*state = t;
	return 0;
}

static int teardown(void **state)
{
	struct two *t = *state;
	ombud_session_close(t->ines);
	desk_close(&t->d);
	mem_free(t);
	return 0;
}

/* ines does it, now. */
static void other(struct two *t, const char *line)
{
	struct ombud_session *mine = t->d.s;
	t->d.s = t->ines;
	desk_must(&t->d, t->id, line);
	t->d.s = mine;
}

/* What the agent does who saw the ticket before that; ten seconds after it. */
static struct ombud_result *late(struct two *t, const char *line)
{
	ombud_session_close(t->d.s);
	t->d.s = desk_session(&t->d, NULL, DESK_NOW + 18);
	return bulk_run(&t->d, line,
	    (struct ombud_request){.ids = &t->id, .versions = &t->seen, .n_ids = 1});
}

static void merges(struct two *t, const char *line, const char *words)
{
	struct ombud_result *r = late(t, line);
	if (r->applied != 1 || r->merged != 1 || !r->v[0].merged || !strstr(r->v[0].why, words)) {
		print_error("%s: %s has no '%s'\n", line, r->v[0].why, words);
		desk_fail();
	}
	ombud_result_free(r);
}

static void collides(struct two *t, const char *line, const char *words)
{
	int64_t version = number(&t->d, "SELECT version FROM ticket");
	int64_t chain = number(&t->d, "SELECT max(seq) FROM audit WHERE act <> 'session'");
	struct ombud_result *r = late(t, line);
	if (r->conflicts != 1 || r->v[0].verdict != OMBUD_CHANGED_MEANWHILE ||
	    !strstr(r->v[0].why, words)) {
		print_error("%s: verdict %d, '%s' has no '%s'\n", line, r->v[0].verdict, r->v[0].why, words);
		desk_fail();
	}
	ombud_result_free(r);
	assert_int_equal(number(&t->d, "SELECT version FROM ticket"), version);
	assert_int_equal(number(&t->d, "SELECT max(seq) FROM audit WHERE act <> 'session'"), chain);
}

static void different_parts_merge(void **state)
{
	struct two *t = *state;
	other(t, "priority high");
	other(t, "label billing");
	merges(t, "state triaged", "priority normal > high by ines, 10 s ago; label +billing by ines");
	assert_int_equal(desk_count(&t->d, "priority:high label:billing state:triaged"), 1);
}

static void the_same_part_collides(void **state)
{
	struct two *t = *state;
	other(t, "priority low");
	collides(t, "priority high", "priority: ines changed it 10 s ago (priority normal > low); you: high");
	assert_int_equal(desk_count(&t->d, "priority:low"), 1);
}

static void what_both_want_is_no_conflict(void **state)
{
	struct two *t = *state;
	other(t, "priority high");
	struct ombud_result *r = late(t, "priority high");
	assert_int_equal(r->unchanged, 1);
	ombud_result_free(r);
}

/* A move that a rule stops because another moved it first is that other's doing, not a rule's. */
static void a_rule_that_another_woke_is_a_conflict(void **state)
{
	struct two *t = *state;
	desk_must(&t->d, t->id, "state triaged");
	t->seen++;
	other(t, "resolve SOLVED");
	collides(t, "resolve NOFIX", "state: ines changed it 10 s ago (state triaged > resolved); you: NOFIX");
	struct ombud_result *r = late(t, "snooze 3d");
	assert_int_equal(r->skipped, 1); /* but a rule that asks for an open ticket stays one */
	assert_non_null(strstr(r->v[0].why, "only open"));
	ombud_result_free(r);
}

/* What the operation wrote beside the row is taken back with the conflict. */
static void a_conflict_leaves_nothing_beside_the_row(void **state)
{
	struct two *t = *state;
	t->id = desk_letter(&t->d, KIND_ACCESS, "cy@example.com", "2@x", "What do you hold?");
	desk_must(&t->d, t->id, "assign @me");
	char text[80];
	snprintf(text, sizeof text, "SELECT version FROM ticket WHERE id = %d", (int)t->id);
	t->seen = number(&t->d, text);
	other(t, "identity verified known");
	int64_t events = number(&t->d, "SELECT count(*) FROM clock_event");
	int64_t items = number(&t->d, "SELECT count(*) FROM journal_item"), entries = number(&t->d, "SELECT count(*) FROM journal");
	struct ombud_result *r = late(t, "state id_wait --what number --reason doubt");
	assert_int_equal(r->conflicts, 1);
	assert_non_null(strstr(r->v[0].why, "identity: ines changed it"));
	assert_int_equal(r->entry, 0);
	ombud_result_free(r);
	assert_int_equal(number(&t->d, "SELECT count(*) FROM clock_event"), events);
	assert_int_equal(number(&t->d, "SELECT count(*) FROM journal_item"), items);
	assert_int_equal(number(&t->d, "SELECT count(*) FROM journal"), entries);
}

static void labels_are_words_side_by_side(void **state)
{
	struct two *t = *state;
	other(t, "label billing");
	merges(t, "label vip", "label +billing by ines");
	assert_int_equal(desk_count(&t->d, "label:billing label:vip"), 1);
	t->seen = number(&t->d, "SELECT version FROM ticket");
	other(t, "unlabel vip");
	collides(t, "label vip", "labels: ines changed it 10 s ago (label -vip); you: vip");
}

static void a_letter_collides_with_nothing(void **state)
{
	struct two *t = *state;
	struct intake in = {.sender = "bo@example.com",
	    .address = "bo@example.com",
	    .subject = "And",
	    .body = "more",
	    .message_id = "9@x",
	    .in_reply_to = "1@x",
	    .received_at = DESK_NOW,
	    .kind = KIND_HOWTO};
	enum intake_done done;
	int64_t ticket;
	assert_int_equal(intake_begin(t->d.s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, t->d.s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(t->d.s), OMBUD_OK);
	assert_true(number(&t->d, "SELECT version FROM ticket") > t->seen);
	struct ombud_result *r = late(t, "priority high");
	assert_int_equal(r->applied, 1);
	assert_string_equal(r->v[0].why, "");
	ombud_result_free(r);
}

static void the_clock_is_somebody_too(void **state)
{
	struct two *t = *state;
	int64_t done;
	script(&t->d, "UPDATE ticket SET snoozed_until = 1795435200 WHERE id = 1");
	assert_int_equal(ombud_tick(&done, t->d.s), OMBUD_OK);
	collides(t, "snooze 3d", "snooze: the desk changed it");
}

/* In a bulk the same, and the others go through. */
static void a_bulk_meets_what_changed(void **state)
{
	struct two *t = *state;
	int64_t ids[60], versions[60];
	for (int i = 0; i < 60; i++) {
		char message_id[20];
		snprintf(message_id, sizeof message_id, "b%d@x", i);
		ids[i] = desk_letter(&t->d, KIND_HOWTO, "many@example.com", message_id, "How?");
		versions[i] = 1;
	}
	struct ombud_session *mine = t->d.s;
	t->d.s = t->ines;
	for (int i = 0; i < 10; i++)
		desk_must(&t->d, ids[i], "priority low");
	for (int i = 10; i < 20; i++)
		desk_must(&t->d, ids[i], "label x");
	t->d.s = mine;
	ombud_session_close(t->d.s);
	t->d.s = desk_session(&t->d, NULL, DESK_NOW + 18);
	struct ombud_result *r = bulk_run(&t->d, "priority high",
	    (struct ombud_request){.ids = ids, .versions = versions, .n_ids = 60});
	assert_int_equal(r->conflicts, 10);
	assert_int_equal(r->applied, 50);
	assert_int_equal(r->merged, 10);
	assert_non_null(strstr(r->sentence, "50 applied, 10 of them merged, 10 changed meanwhile"));
	for (int i = 0; i < 60; i++)
		assert_int_equal(r->v[i].verdict, i < 10 ? OMBUD_CHANGED_MEANWHILE : OMBUD_APPLIED);
	ombud_result_free(r);
	must_be_whole(&t->d);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(different_parts_merge),
	    TEST(the_same_part_collides),
	    TEST(what_both_want_is_no_conflict),
	    TEST(a_rule_that_another_woke_is_a_conflict),
	    TEST(a_conflict_leaves_nothing_beside_the_row),
	    TEST(labels_are_words_side_by_side),
	    TEST(a_letter_collides_with_nothing),
	    TEST(the_clock_is_somebody_too),
	    TEST(a_bulk_meets_what_changed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
