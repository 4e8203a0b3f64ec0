/* One request that was written twice: merged, taken apart again, and who may not be merged with whom. */
#include "undo_desk.h"

static int64_t take(struct desk *d, enum kind k, const char *from, const char *id, int64_t at)
{
	return desk_take(d, &(struct intake){.sender = from,
				.address = from,
				.subject = "Mina uppgifter",
				.body = "Jag vill veta vad ni har om mig.",
				.message_id = id,
				.received_at = at,
				.kind = k});
}

/* 1 and 2: bo's requests for access, three days apart. */
static void two_requests(struct desk *d)
{
	with_three_accounts(d);
	assert_int_equal(take(d, KIND_ACCESS, "bo@example.com", "1@x", DESK_NOW - 5 * 86400), 1);
	assert_int_equal(take(d, KIND_ACCESS, "bo@example.com", "2@x", DESK_NOW - 2 * 86400), 2);
}

static struct ombud_ticket *look(struct desk *d, int64_t id)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d->s, id), OMBUD_OK);
	return t;
}

static int64_t back_applied(struct ombud_session *s, int64_t entry, bool redo)
{
	struct ombud_result *r = NULL;
	struct ombud_back how = {.entry = entry, .redo = redo};
	if (ombud_take_back(&r, s, &how))
		return 0;
	int64_t n = r->applied;
	ombud_result_free(r);
	return n;
}

static void at(struct desk *d, int64_t now)
{
	ombud_session_close(d->s);
	d->s = desk_session(d, NULL, now);
}

/* That it was away is an event, and stays one. */
static void forget_states(struct desk *d)
{
	script(d, "DELETE FROM clock_event WHERE type = 'state'");
}

static void it_goes_and_comes_back_as_it_was(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	desk_must(&d, 2, "assign @me");
	desk_must(&d, 2, "state triaged");
	forget_states(&d);
	char *before = picture(&d);
	desk_must(&d, 2, "merge 1");
	assert_int_equal(desk_count(&d, "is:merged"), 1);
	assert_int_equal(desk_count(&d, "is:open"), 1);
	desk_must_not(&d, 2, "reply --text hello", "part of another ticket");
	desk_must(&d, 2, "unmerge");
	forget_states(&d);
	must_look_like(&d, before, "unmerge");
	desk_must_not(&d, 2, "unmerge", "part of no other");
	desk_must(&d, 2, "merge #1");
	assert_int_equal(back(d.s, newest_entry(d.s), false), OMBUD_OK);
	forget_states(&d);
	must_look_like(&d, before, "undo of merge");
	mem_free(before);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_pause_and_a_review_come_back(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	desk_must(&d, 2, "assign @me");
	desk_must(&d, 2, "state id_wait --what number --reason doubt");
	forget_states(&d);
	char *before = picture(&d);
	desk_must(&d, 2, "merge 1");
	desk_must(&d, 2, "unmerge");
	forget_states(&d);
	must_look_like(&d, before, "a waiting ticket");
	mem_free(before);
	desk_must(&d, 1, "assign dirk");
	desk_must(&d, 1, "identity verified known");
	desk_must(&d, 2, "state work --what shown");
	desk_known(&d, 1, "GRANTED", false);
	as(&d, "dirk", 1, "state review");
	int64_t author = number(&d, "SELECT author_id FROM ticket WHERE id = 1");
	script(&d, "UPDATE ticket SET received_at = received_at + 864000 WHERE id = 1");
	int64_t entry = as(&d, "ines", 1, "merge 2");
	assert_int_equal(back_as(&d, "ines", entry, false), OMBUD_OK);
	/* Who undoes a merge is not the author of what is in review. */
	assert_int_equal(number(&d, "SELECT author_id FROM ticket WHERE id = 1"), author);
	assert_int_equal(number(&d, "SELECT state FROM ticket WHERE id = 1"), STATE_REVIEW);
	desk_close(&d);
}

static void letters_go_where_it_went(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	desk_must(&d, 2, "note \"hello, Bo\"");
	desk_must(&d, 2, "merge 1");
	struct intake in = {.sender = "bo@example.com",
	    .address = "bo@example.com",
	    .subject = "Re: [#2]",
	    .body = "any news?",
	    .message_id = "3@x",
	    .token_ticket = 2,
	    .received_at = DESK_NOW};
	assert_int_equal(desk_take(&d, &in), 1);
	in.message_id = "4@x";
	in.token_ticket = 0;
	in.in_reply_to = "2@x";
	in.body = "still none?";
	assert_int_equal(desk_take(&d, &in), 1);
	struct ombud_ticket *t = look(&d, 1);
	assert_int_equal(t->n_messages, 3);
	assert_int_equal(t->messages[0].part, 0);
	assert_int_equal(t->n_further, 2);
	assert_int_equal(t->further[0].part, 2);
	assert_string_equal(t->further[1].direction, "note");
	assert_string_equal(t->parts, "#2");
	ombud_ticket_free(t);
	t = look(&d, 2);
	assert_int_equal(t->merged_into, 1);
	ombud_ticket_free(t);
	/* What came meanwhile stays where it came. */
	desk_must(&d, 2, "unmerge");
	t = look(&d, 1);
	assert_int_equal(t->n_messages, 3);
	ombud_ticket_free(t);
	t = look(&d, 2);
	assert_int_equal(t->n_messages, 2);
	assert_int_equal(t->merged_into, 0);
	ombud_ticket_free(t);
	must_be_whole(&d);
	desk_close(&d);
}

static void chains_lead_on_and_have_no_ring(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	assert_int_equal(take(&d, KIND_ACCESS, "bo@example.com", "3@x", DESK_NOW - 86400), 3);
	desk_must(&d, 3, "merge 2");
	int64_t first = newest_entry(d.s);
	desk_must_not(&d, 1, "merge 3", "itself part of #2");
	desk_must(&d, 2, "merge 1");
	struct ombud_ticket *t = look(&d, 1);
	assert_int_equal(t->n_further, 2);
	assert_string_equal(t->parts, "#2, #3");
	ombud_ticket_free(t);
	t = look(&d, 3);
	assert_int_equal(t->merged_into, 1);
	ombud_ticket_free(t);
	desk_must_not(&d, 1, "merge 1", "no part of itself");
	/* A merge that is done again after the other way was taken would be a ring. */
	desk_must(&d, 2, "unmerge");
	assert_int_equal(back(d.s, first, false), OMBUD_OK);
	script(&d, "UPDATE ticket SET received_at = (SELECT received_at FROM ticket WHERE id = 3) WHERE id = 2");
	desk_must(&d, 2, "merge 3");
	assert_int_equal(back_applied(d.s, first, true), 0);
	must_be_whole(&d);
	script(&d, "UPDATE ticket SET merged_into = 2, state = 12, is_open = 0 WHERE id = 3");
	char *found = NULL;
	assert_int_equal(ombud_check(&found, d.s), OMBUD_CORRUPT);
	assert_non_null(strstr(found, "merged in a ring"));
	ombud_free(found);
	desk_close(&d);
}

static void a_stranger_swallows_nothing(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	assert_int_equal(take(&d, KIND_ACCESS, "eve@example.net", "3@x", DESK_NOW - 86400), 3);
	desk_must_not(&d, 1, "merge 3", "earlier");
	desk_must_not(&d, 3, "merge 1", "another person's");
	desk_must(&d, 1, "assign @me");
	desk_must(&d, 1, "identity verified known");
	desk_must_not(&d, 2, "merge 1", "verify it first");
	desk_must(&d, 2, "assign @me");
	desk_must(&d, 2, "identity verified known");
	desk_must(&d, 1, "identity unknown");
	desk_must_not(&d, 2, "merge 1", "the verified one survives");
	desk_must(&d, 1, "identity verified known");
	desk_must(&d, 2, "merge 1");
	desk_close(&d);
}

static void what_no_merge_may_lose(void **state)
{
	static const struct intake_hint hint = {KIND_ERASURE, "erase"};
	struct desk d;
	(void)state;
	two_requests(&d);
	desk_must_not(&d, 1, "merge 2", "came earlier");
	assert_int_equal(take(&d, KIND_ERASURE, "bo@example.com", "3@x", DESK_NOW - 86400), 3);
	desk_must_not(&d, 3, "merge 1", "one ticket is one kind");
	assert_int_equal(desk_take(&d, &(struct intake){.sender = "bo@example.com", .address = "bo@example.com",
					   .subject = "s", .body = "and erase it", .message_id = "4@x", .kind = KIND_ACCESS,
					   .received_at = DESK_NOW - 3600, .hints = &hint, .n_hints = 1}), 4);
	desk_must_not(&d, 4, "merge 1", "further rights");
	desk_must(&d, 4, "drop-hint erasure");
	script(&d, "INSERT INTO task(ticket_id, recipient, what, text, at, agent_id) VALUES(4, 'Lab', 'erase', '', 1, 1)");
	desk_must_not(&d, 4, "merge 1", "tasks");
	script(&d, "UPDATE task SET state = 1");
	desk_must(&d, 4, "merge 1");
	desk_must_not(&d, 2, "merge 4", "itself part of #1");
	desk_must_not(&d, 2, "merge 99", "no ticket #99");
	desk_must_not(&d, 2, "merge soon", "number");
	desk_must_not(&d, 2, "state merged", "merge NUMBER");
	desk_close(&d);
}

static void agents_do_not_merge_and_nobody_after_thirty_days(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "dirk", DESK_NOW);
	desk_must_not(&d, 2, "merge 1", "lead");
	ombud_session_close(d.s);
	d.s = mine;
	desk_must(&d, 2, "merge 1");
	int64_t entry = newest_entry(d.s);
	at(&d, DESK_NOW + 29 * 86400);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(back(d.s, newest_entry(d.s), true), OMBUD_OK);
	at(&d, DESK_NOW + 31 * 86400);
	desk_must_not(&d, 2, "unmerge", "30 days");
	assert_int_equal(back_applied(d.s, entry, false), 0);
	desk_close(&d);
}

static void both_histories_and_the_audit_tell(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	desk_must(&d, 2, "merge 1");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'merge'"), 2);
	struct ombud_ticket *t = look(&d, 1);
	assert_int_equal(t->n_events, 1);
	ombud_ticket_free(t);
	t = look(&d, 2);
	assert_int_equal(t->n_events, 1);
	ombud_ticket_free(t);
	desk_close(&d);
}

static void the_same_request_is_told_and_not_merged(void **state)
{
	struct desk d;
	(void)state;
	two_requests(&d);
	assert_int_equal(desk_count(&d, "is:merged"), 0);
	struct ombud_ticket *t = look(&d, 2);
	assert_string_equal(t->same, "dup? #1");
	ombud_ticket_free(t);
	t = look(&d, 1);
	assert_string_equal(t->same, "dup? #2");
	ombud_ticket_free(t);
	desk_must(&d, 2, "merge 1");
	t = look(&d, 1);
	assert_string_equal(t->same, "");
	ombud_ticket_free(t);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_goes_and_comes_back_as_it_was),
	    cmocka_unit_test(a_pause_and_a_review_come_back),
	    cmocka_unit_test(letters_go_where_it_went),
	    cmocka_unit_test(chains_lead_on_and_have_no_ring),
	    cmocka_unit_test(a_stranger_swallows_nothing),
	    cmocka_unit_test(what_no_merge_may_lose),
	    cmocka_unit_test(agents_do_not_merge_and_nobody_after_thirty_days),
	    cmocka_unit_test(both_histories_and_the_audit_tell),
	    cmocka_unit_test(the_same_request_is_told_and_not_merged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
