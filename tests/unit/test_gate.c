/* The gate: permission, version, rehearsal, token, journal, audit; and undo. */
#include "desk.h"

#include "store/audit.h"

static int64_t audit_entries(struct desk *d)
{
	struct ombud_audit_report *r;
	assert_int_equal(ombud_audit_verify(&r, d->s), OMBUD_OK);
	assert_int_equal(r->first_bad, 0);
	int64_t n = r->entries;
	ombud_audit_free(r);
	return n;
}

static void a_service_ticket_ends(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "bo@example.com", "1@x", "How do I log in?");
	desk_must_not(&d, id, "resolve SOLVED", "take it first");
	desk_must(&d, id, "assign @me");
	desk_must_not(&d, id, "resolve GRANTED", "GRANTED is no code of kind howto");
	desk_must(&d, id, "resolve SOLVED");
	assert_int_equal(desk_count(&d, "state:resolved code:SOLVED"), 1);
	assert_int_equal(desk_count(&d, "is:open"), 0);
	desk_close(&d);
}

static void a_right_needs_an_answer_and_two_people(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	desk_must(&d, id, "assign @me");
	desk_must_not(&d, id, "state work", "who asks");
	desk_must_not(&d, id, "identity verified", "how it was proven");
	desk_must(&d, id, "identity verified \"called back\"");
	desk_must_not(&d, id, "resolve GRANTED", "missing: the data were searched for (Art. 15(1)");
	desk_known(&d, id, "GRANTED", false);
	desk_must(&d, id, "resolve GRANTED");
	assert_int_equal(desk_count(&d, "state:review"), 1);
	desk_must_not(&d, id, "approve", "second person");
	desk_must_not(&d, id, "state resolved", "second person");
	desk_must_not(&d, id, "answered phone --at 2027-01-01 --what told", "later than now");
	desk_must(&d, id, "answered phone --points all --what \"told on the phone\"");
	desk_close(&d);
}

static void personal_account(struct desk *d, const char *line)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, "admin", DESK_NOW);
	desk_must(d, 0, line);
	ombud_session_close(d->s);
	d->s = mine;
}

static void a_second_person_approves(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	personal_account(&d, "agent-add bea --role agent,lead,dpo --until 2027-10-01");
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "identity verified known");
	desk_known(&d, id, "GRANTED", false);
	desk_must(&d, id, "resolve GRANTED");
	desk_must(&d, id, "answered post --points all --what sent");
	struct ombud_session *anna = d.s;
	d.s = desk_session(&d, "bea", DESK_NOW);
	desk_must(&d, id, "approve");
	assert_int_equal(desk_count(&d, "state:approved"), 1);
	desk_must_not(&d, id, "resolve GRANTED", "missing: the package is made");
	desk_known(&d, id, "GRANTED", true);
	desk_must(&d, id, "resolve GRANTED");
	assert_int_equal(desk_count(&d, "state:resolved"), 1);
	ombud_session_close(d.s);
	d.s = anna;
	desk_close(&d);
}

static void an_agent_is_held_to_the_matrix(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	personal_account(&d, "agent-add olle --role agent --until 2027-10-01");
	personal_account(&d, "agent-add gone --role agent --until 2026-01-01");
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	desk_must(&d, id, "assign @me");
	struct ombud_session *anna = d.s;
	d.s = desk_session(&d, "olle", DESK_NOW);
	desk_must_not(&d, id, "note hello", "own tickets");
	desk_must_not(&d, 0, "setting desk.name X", "admin");
	desk_must_not(&d, id, "state spam", "");
	ombud_session_close(d.s);
	d.s = desk_session(&d, "gone", DESK_NOW);
	desk_must_not(&d, id, "label x", "lapsed");
	ombud_session_close(d.s);
	d.s = desk_session(&d, "admin", DESK_NOW);
	desk_must_not(&d, id, "assign @me", "not for your role");
	desk_must_not(&d, 0, "agent-role anna --role dpo,admin", "");
	ombud_session_close(d.s);
	d.s = anna;
	desk_close(&d);
}

static struct ombud_result *run(
    struct desk *d, const char *a, const char *b, const int64_t *ids, size_t n, struct ombud_request more)
{
	const char *words[] = {a, b};
	struct ombud_result *r;
	more.words = words;
	more.n_words = 2;
	more.ids = ids;
	more.n_ids = n;
	if (ombud_run(&r, d->s, &more)) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	return r;
}

static void a_rehearsal_leaves_nothing(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t ids[] = {desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a"),
	    desk_letter(&d, KIND_HOWTO, "b@example.com", "2@x", "b"), 4711};
	int64_t before = audit_entries(&d);
	struct ombud_result *r = run(&d, "label", "x", ids, 3, (struct ombud_request){.rehearse = true, .effects = true});
	assert_int_equal(r->applied, 2);
	assert_int_equal(r->missing, 1);
	assert_int_equal(r->entry, 0);
	assert_string_equal(r->v[0].changes[0].after, "x");
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "label:x"), 0);
	assert_int_equal(audit_entries(&d), before);
	r = run(&d, "label", "x", ids, 3, (struct ombud_request){0});
	assert_int_equal(r->applied, 2);
	assert_true(r->entry > 0);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "label:x"), 2);
	assert_int_equal(audit_entries(&d), before + 1); /* one entry, about both */
	desk_close(&d);
}

/* What is only tried takes no number of the journal, on any engine: people read them. */
static void a_rehearsal_takes_no_number(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "bo@example.com", "1@x", "How do I log in?"), before = 0;
	for (int i = 0; i < 3; i++) {
		r = run(&d, "label", (const char *const[]){"a", "b", "c"}[i], &id, 1, (struct ombud_request){.rehearse = true});
		ombud_result_free(r);
		desk_must_not(&d, id, "resolve SOLVED", "take it first");
		r = run(&d, "label", (const char *const[]){"a", "b", "c"}[i], &id, 1, (struct ombud_request){0});
		assert_true(!before || r->entry == before + 1);
		before = r->entry;
		ombud_result_free(r);
	}
	desk_close(&d);
}

static void effects_name_the_filters_that_change(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	struct ombud_result *r = run(&d, "assign", "@me", &id, 1, (struct ombud_request){.rehearse = true, .effects = true});
	bool mine = false;
	for (size_t i = 0; i < r->n_effects; i++)
		mine |= strcmp(r->effects[i].filter, "my-open") == 0 && r->effects[i].before == 0 &&
		        r->effects[i].after == 1;
	assert_true(mine);
	ombud_result_free(r);
	desk_close(&d);
}

static void what_changed_meanwhile_is_reported(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a"), version = 1;
	desk_must(&d, id, "priority high");
	struct ombud_result *r = run(&d, "priority", "low", &id, 1, (struct ombud_request){.versions = &version});
	assert_int_equal(r->conflicts, 1);
	assert_int_equal(r->applied, 0);
	ombud_result_free(r);
	desk_close(&d);
}

static void a_token_works_once(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	struct ombud_result *r = run(&d, "note", "once", &id, 1, (struct ombud_request){.token = "t1"});
	int64_t entry = r->entry;
	ombud_result_free(r);
	r = run(&d, "note", "once", &id, 1, (struct ombud_request){.token = "t1"});
	assert_true(r->repeated);
	assert_int_equal(r->entry, entry);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "msgs:2"), 1);
	/* The same token for another change is a slip of the caller's, not a repeat. */
	const char *words[] = {"note", "twice"};
	struct ombud_request other = {
	    .words = words, .n_words = 2, .ids = &id, .n_ids = 1, .token = "t1"};
	assert_int_equal(ombud_run(&r, d.s, &other), OMBUD_CONFLICT);
	assert_int_equal(desk_count(&d, "msgs:2"), 1);
	desk_close(&d);
}

/* The same words are another change for another agent: nobody gets a colleague's answer. */
static void a_token_is_its_agents(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	r = run(&d, "assign", "@me", &id, 1, (struct ombud_request){.token = "daily"});
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	personal_account(&d, "agent-add bea --role agent --until 2027-10-01");
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "bea", DESK_NOW);
	const char *words[] = {"assign", "@me"};
	struct ombud_request same = {
	    .words = words, .n_words = 2, .ids = &id, .n_ids = 1, .token = "daily"};
	assert_int_equal(ombud_run(&r, d.s, &same), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(d.s), "another change"));
	ombud_session_close(d.s);
	d.s = mine;
	r = run(&d, "assign", "@me", &id, 1, (struct ombud_request){.token = "daily"});
	assert_true(r->repeated);
	ombud_result_free(r);
	desk_close(&d);
}

static void an_empty_filter_selects_nothing(void **state)
{
	struct desk d;
	const char *words[] = {"label", "x"};
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	static const char *const bad[] = {"", "   ", "sort:due", "nonsense:1", "is:open )", "subject:/(/"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct ombud_request q = {.words = words, .n_words = 2, .filter = bad[i]};
		assert_int_equal(ombud_run(&r, d.s, &q), OMBUD_SYNTAX);
	}
	assert_int_equal(desk_count(&d, "label:x"), 0);
	desk_close(&d);
}

/* ---- undo --------------------------------------------------------------------------------------- */

static int64_t newest_entry(struct desk *d)
{
	struct ombud_entries *e;
	assert_int_equal(ombud_journal(&e, d->s, false, 1), OMBUD_OK);
	int64_t id = e->v[0].id;
	ombud_entries_free(e);
	return id;
}

static enum ombud_status undo(struct desk *d, int64_t entry)
{
	struct ombud_result *r = NULL;
	enum ombud_status status = ombud_undo(&r, d->s, entry);
	ombud_result_free(r);
	return status;
}

static enum ombud_status redo(struct desk *d)
{
	struct ombud_result *r = NULL;
	enum ombud_status status = ombud_redo(&r, d->s, 0);
	ombud_result_free(r);
	return status;
}

static void undo_and_redo_walk_back_and_forth(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, id, "label x");
	desk_must(&d, id, "priority high");
	desk_must(&d, id, "note hello");
	assert_int_equal(undo(&d, 0), OMBUD_OK);
	assert_int_equal(desk_count(&d, "msgs:1"), 1);
	assert_int_equal(undo(&d, 0), OMBUD_OK);
	assert_int_equal(undo(&d, 0), OMBUD_OK);
	assert_int_equal(undo(&d, 0), OMBUD_NOTFOUND);
	assert_int_equal(desk_count(&d, "label:x"), 0);
	assert_int_equal(redo(&d), OMBUD_OK);
	assert_int_equal(desk_count(&d, "label:x priority:normal"), 1);
	assert_int_equal(redo(&d), OMBUD_OK);
	assert_int_equal(redo(&d), OMBUD_OK);
	assert_int_equal(redo(&d), OMBUD_NOTFOUND);
	assert_int_equal(desk_count(&d, "label:x priority:high msgs:2"), 1);
	desk_close(&d);
}

static void undo_out_of_order(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "a@example.com", "1@x", "a");
	desk_must(&d, id, "assign @me");
	int64_t assigned = newest_entry(&d);
	desk_must(&d, id, "priority high");
	int64_t high = newest_entry(&d);
	desk_must(&d, id, "priority low");
	/* Somebody chose another priority since: that choice would be lost. */
	assert_int_equal(undo(&d, high), OMBUD_CONFLICT);
	assert_int_equal(undo(&d, assigned), OMBUD_OK);
	assert_int_equal(desk_count(&d, "no:assignee priority:low"), 1);
	assert_int_equal(undo(&d, assigned), OMBUD_CONFLICT);
	desk_close(&d);
}

static void a_pause_is_taken_back(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "a@example.com", "1@x", "a");
	desk_must(&d, id, "state triaged");
	desk_must_not(&d, id, "state id_wait", "--what");
	desk_must(&d, id, "state id_wait --what \"customer number\" --reason \"two of that name\"");
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, id), OMBUD_OK);
	assert_string_equal(t->pauses, "2026-11-23..");
	assert_string_equal(t->identity, "asked");
	ombud_ticket_free(t);
	assert_int_equal(undo(&d, 0), OMBUD_OK);
	assert_int_equal(ombud_ticket_peek(&t, d.s, id), OMBUD_OK);
	assert_string_equal(t->pauses, "");
	assert_string_equal(t->row.state, "triaged");
	ombud_ticket_free(t);
	desk_close(&d);
}

static void the_end_of_a_pause_moves_the_date(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "a@example.com", "1@x", "a");
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "state id_wait --what number --reason doubt");
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + 8 * 86400);
	desk_must(&d, id, "state work --what \"number given\"");
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, id), OMBUD_OK);
	assert_string_equal(t->pauses, "2026-11-23..2026-12-01");
	/* Received on Sunday 22 November: strict 22 December, eight days later 30 December. */
	assert_string_equal(t->strict_day, "2026-12-22");
	assert_string_equal(t->due_day, "2026-12-30");
	ombud_ticket_free(t);
	desk_close(&d);
}

static void an_open_pause_moves_the_date_by_the_day(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "a@example.com", "1@x", "a");
	desk_must(&d, id, "state id_wait --what number --reason doubt");
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + 8 * 86400);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, id), OMBUD_OK);
	assert_string_equal(t->due_day, "2026-12-30");
	assert_string_equal(t->strict_day, "2026-12-22");
	ombud_ticket_free(t);
	desk_close(&d);
}

/* Presence is a courtesy: where another session holds the lock it is left out, at once. */
static void presence_never_waits(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "bo@example.com", "1@x", "How do I log in?");
	struct ombud_session *other = desk_session(&d, NULL, DESK_NOW + 1);
	assert_int_equal(db_begin(other->db, &other->err, DB_WRITE), OMBUD_OK);
	int64_t from = time_monotonic_ms();
	assert_false(ombud_present(d.s, id, false));
	assert_in_range(time_monotonic_ms() - from, 0, 2000); /* a writer that waits does so for ten */
	db_rollback(other->db);
	assert_true(ombud_present(d.s, id, false));
	ombud_session_close(other);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_service_ticket_ends),
	    cmocka_unit_test(a_right_needs_an_answer_and_two_people),
	    cmocka_unit_test(a_second_person_approves),
	    cmocka_unit_test(an_agent_is_held_to_the_matrix),
	    cmocka_unit_test(a_rehearsal_leaves_nothing),
	    cmocka_unit_test(a_rehearsal_takes_no_number),
	    cmocka_unit_test(effects_name_the_filters_that_change),
	    cmocka_unit_test(what_changed_meanwhile_is_reported),
	    cmocka_unit_test(a_token_works_once),
	    cmocka_unit_test(a_token_is_its_agents),
	    cmocka_unit_test(an_empty_filter_selects_nothing),
	    cmocka_unit_test(undo_and_redo_walk_back_and_forth),
	    cmocka_unit_test(undo_out_of_order),
	    cmocka_unit_test(a_pause_is_taken_back),
	    cmocka_unit_test(the_end_of_a_pause_moves_the_date),
	    cmocka_unit_test(an_open_pause_moves_the_date_by_the_day),
	    cmocka_unit_test(presence_never_waits),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
