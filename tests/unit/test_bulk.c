/* Changes to many tickets: written alike, they are what each alone would be; rehearsed, they leave
 * nothing; taken back, all is as it was. */
#include "bulk_desk.h"

#include "ops/op.h"
#include "ops/pace.h"
#include "ops/trait.h"
#include "base/idpack.h"
#include "store/audit.h"

static const char *const lines[] = {"priority high", "priority low", "assign @me", "assign none",
    "label vip,new", "unlabel old", "snooze 3d", "snooze none", "note hello", "state triaged",
    "resolve SOLVED", "kind other", "reopen"};
enum { LINES = sizeof lines / sizeof *lines, SOME = 600 };

/* ---- the quick way is the plain one ------------------------------------------------------------ */

/* What it writes beside the row is taken back: the next one finds the ticket as this one did. */
static enum ombud_status apply_one(struct op_ctx *c, const struct ticket_row *before,
    struct ticket_row *after, char why[600])
{
	err_clear(&c->s->err);
	*after = *before;
	c->before = before;
	c->detail = NULL;
	c->touched = false;
	c->entry = 0;
	assert_int_equal(db_mark(c->s->db, &c->s->err), OMBUD_OK);
	enum ombud_status status = c->op->apply(c, after);
	snprintf(why, 600, "%s", c->s->err.text);
	err_clear(&c->s->err);
	assert_int_equal(db_unmark(c->s->db, &c->s->err, true), OMBUD_OK);
	return status;
}

/* An operation that reads a part of the row says and does what it would with all of it. */
static void compare_reads(struct desk *d, const struct op *op, const char *const *words, size_t n)
{
	struct arena keep = {0};
	struct op_ctx c = {.s = d->s, .keep = &keep, .memory = &keep, .op = op, .now = DESK_NOW, .many = true};
	const struct trait *t = trait_of(op);
	struct ticket_row part[SOME], whole[SOME];
	int64_t ids[SOME];
	size_t n_part, n_whole;
	for (size_t i = 0; i < SOME; i++)
		ids[i] = (int64_t)i + 1;
	assert_int_equal(db_begin(d->s->db, &d->s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(op_parse(&c, words, n), OMBUD_OK);
	assert_int_equal(tickets_load(part, &n_part, d->s->db, &d->s->err, &keep, ids, SOME, trait_columns(t)), OMBUD_OK);
	assert_int_equal(tickets_load(whole, &n_whole, d->s->db, &d->s->err, &keep, ids, SOME, TICKET_ALL), OMBUD_OK);
	assert_int_equal(n_part, n_whole);
	if (t->prepare)
		assert_int_equal(t->prepare(&c), OMBUD_OK);
	for (size_t i = 0; i < n_part; i++) {
		struct ticket_row a, b;
		char why_a[600], why_b[600];
		if (t->whole && t->whole(&c, &part[i]))
			part[i] = whole[i];
		enum ombud_status x = apply_one(&c, &part[i], &a, why_a);
		enum ombud_status y = apply_one(&c, &whole[i], &b, why_b);
		assert_int_equal(x, y);
		assert_string_equal(why_a, why_b);
		uint64_t columns = ticket_difference(&part[i], &a);
		assert_true(columns == ticket_difference(&whole[i], &b));
		for (size_t k = 0; k < ticket_columns_n; k++)
			if (columns >> k & 1)
				assert_true(ticket_column_same(&a, &b, &ticket_columns[k]));
	}
	db_rollback(d->s->db);
	arena_free(&keep);
}

static void a_part_of_the_row_is_enough(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, SOME);
	for (size_t i = 0; i < LINES; i++) {
		char copy[64], *words[4];
		size_t n = 0;
		snprintf(copy, sizeof copy, "%s", lines[i]);
		for (char *p = strtok(copy, " "); p; p = strtok(NULL, " "))
			words[n++] = p;
		compare_reads(&d, op_find(words[0]), (const char *const *)words + 1, n - 1);
	}
	desk_close(&d);
}

/* Many at once, against the same line on each ticket alone in a second desk. */
static void many_at_once_are_each_alone(void **state)
{
	(void)state;
	for (size_t i = 0; i < LINES; i++) {
		struct desk many, each;
		desk_open(&many);
		desk_open(&each);
		fill(&many, 120);
		fill(&each, 120);
		struct ombud_result *r = bulk_run(&many, lines[i], (struct ombud_request){.filter = "id:1..120"});
		assert_int_equal(r->n, 120);
		for (int64_t id = 1; id <= 120; id++) {
			struct ombud_result *one = bulk_run(&each, lines[i], (struct ombud_request){.ids = &id, .n_ids = 1});
			/* A bulk may need a further right: then it does less, and says so. */
			if (r->v[id - 1].verdict != OMBUD_REFUSED) {
				assert_int_equal(one->v[0].verdict, r->v[id - 1].verdict);
				assert_string_equal(one->v[0].why, r->v[id - 1].why);
				assert_int_equal(one->v[0].n_changes, r->v[id - 1].n_changes);
			}
			ombud_result_free(one);
		}
		ombud_result_free(r);
		char *expected = picture(&each);
		must_look_like(&many, expected, lines[i]);
		mem_free(expected);
		must_be_whole(&many);
		desk_close(&many);
		desk_close(&each);
	}
}

static void a_rehearsal_tells_the_same_and_leaves_nothing(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 3000);
	for (size_t i = 0; i < LINES; i++) {
		struct ombud_request how = {.filter = "id:1..3000 sort:id", .rehearse = true, .effects = true};
		char *before = picture(&d);
		int64_t entries = number(&d, "SELECT count(*) FROM journal"), chain = number(&d, "SELECT max(seq) FROM audit");
		struct ombud_result *trial = bulk_run(&d, lines[i], how);
		must_look_like(&d, before, lines[i]);
		assert_int_equal(number(&d, "SELECT count(*) FROM journal"), entries);
		assert_int_equal(number(&d, "SELECT max(seq) FROM audit"), chain);
		how.rehearse = false;
		struct ombud_result *real = bulk_run(&d, lines[i], how);
		assert_int_equal(trial->n, real->n);
		assert_string_equal(trial->sentence, real->sentence);
		for (size_t k = 0; k < trial->n; k++) {
			assert_int_equal(trial->v[k].verdict, real->v[k].verdict);
			assert_int_equal(trial->v[k].n_changes, real->v[k].n_changes);
		}
		/* The effect foretold is the count found. */
		assert_int_equal(trial->n_effects, real->n_effects);
		for (size_t k = 0; k < trial->n_effects; k++) {
			char filter[64];
			snprintf(filter, sizeof filter, "q:%s", trial->effects[k].filter);
			assert_int_equal(trial->effects[k].after, desk_count(&d, filter));
		}
		ombud_result_free(trial);
		ombud_result_free(real);
		mem_free(before);
	}
	must_be_whole(&d);
	desk_close(&d);
}

static void save_filter(struct desk *d, const char *name, const char *text)
{
	const char *words[] = {"filter-save", "--name", name, "--filter", text};
	struct ombud_result *r;
	if (ombud_run(&r, d->s, &(struct ombud_request){.words = words, .n_words = 5})) {
		print_error("%s: %s\n", name, ombud_error(d->s));
		desk_fail();
	}
	ombud_result_free(r);
}

/* Many long filters fit in no one statement; what a limit hides is counted all the same. */
static void effects_of_long_filters_and_of_limits(void **state)
{
	struct desk d;
	struct buf ids = {0};
	char name[20];
	(void)state;
	desk_open(&d);
	fill(&d, 1000);
	buf_str(&ids, "priority:high id:1..1000");
	for (int i = 200000; ids.len < 60000; i++)
		buf_printf(&ids, ",%d", i);
	for (int i = 0; i < 20; i++) {
		snprintf(name, sizeof name, "long%d", i);
		save_filter(&d, name, buf_text(&ids));
	}
	save_filter(&d, "few", "priority:high limit:10");
	save_filter(&d, "many", "priority:high limit:400");
	struct ombud_request how = {.filter = "priority:high", .rehearse = true, .effects = true};
	struct ombud_result *r = bulk_run(&d, "priority low", how);
	size_t found = 0;
	for (size_t i = 0; i < r->n_effects; i++) {
		const struct ombud_effect *e = &r->effects[i];
		bool few = strcmp(e->filter, "few") == 0;
		found += few || strcmp(e->filter, "many") == 0 || strncmp(e->filter, "long", 4) == 0;
		if (few)
			assert_int_equal(e->before, 10);
		if (strncmp(e->filter, "long", 4) == 0)
			assert_int_equal(e->before, 250);
		assert_true(!few || e->after == 0);
	}
	assert_int_equal(found, 22);
	ombud_result_free(r);
	/* Some of many go: ten are shown before and after. */
	how.filter = "priority:high id:1..100";
	r = bulk_run(&d, "priority low", how);
	for (size_t i = 0; i < r->n_effects; i++)
		assert_string_not_equal(r->effects[i].filter, "few");
	ombud_result_free(r);
	buf_free(&ids);
	desk_close(&d);
}

static void numbers_that_no_ticket_has(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 10);
	int64_t ids[] = {3, -5, INT64_MAX, 0, 9, 3, INT64_MIN, 11, 7};
	int64_t versions[] = {1, 1, 1, 1, 1, 1, 1, 1, 1};
	struct ombud_result *r = bulk_run(&d, "label new", (struct ombud_request){.ids = ids, .versions = versions, .n_ids = 9});
	assert_int_equal(r->n, 8); /* who is named twice is meant once */
	assert_int_equal(r->applied, 3);
	assert_int_equal(r->missing, 5);
	const int64_t order[] = {3, -5, INT64_MAX, 0, 9, INT64_MIN, 11, 7};
	for (size_t i = 0; i < r->n; i++) {
		assert_true(r->v[i].id == order[i]);
		assert_int_equal(r->v[i].verdict, order[i] > 0 && order[i] <= 10 ? OMBUD_APPLIED : OMBUD_MISSING);
	}
	ombud_result_free(r);
	r = bulk_run(&d, "label other", (struct ombud_request){.ids = ids + 1, .n_ids = 1});
	assert_int_equal(r->missing, 1);
	ombud_result_free(r);
	must_be_whole(&d);
	desk_close(&d);
}

/* ---- undo -------------------------------------------------------------------------------------- */

static void undo_and_redo_of_many(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 3000);
	for (size_t i = 0; i < LINES; i++) {
		char *before = picture(&d);
		struct ombud_result *r = bulk_run(&d, lines[i], (struct ombud_request){.filter = "id:1..3000"});
		char *after = picture(&d);
		int64_t entry = r->entry, applied = r->applied;
		ombud_result_free(r);
		if (!applied) {
			mem_free(before);
			mem_free(after);
			continue;
		}
		r = take_back(&d, (struct ombud_back){.entry = entry});
		assert_int_equal(r->applied, applied);
		must_look_like(&d, before, lines[i]);
		ombud_result_free(r);
		r = take_back(&d, (struct ombud_back){.redo = true});
		assert_int_equal(r->applied, applied);
		must_look_like(&d, after, lines[i]);
		ombud_result_free(r);
		take_back_fails(&d, (struct ombud_back){.redo = true}, "nothing to redo");
		mem_free(before);
		mem_free(after);
	}
	must_be_whole(&d);
	desk_close(&d);
}

static void what_was_touched_since_stays_and_is_named(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 100);
	script(&d, "UPDATE ticket SET priority = 3");
	struct ombud_result *r = bulk_run(&d, "priority high", (struct ombud_request){.filter = "id:1..100"});
	int64_t entry = r->entry;
	ombud_result_free(r);
	desk_must(&d, 7, "priority low");
	int64_t lower = number(&d, "SELECT max(id) FROM journal");
	desk_must(&d, 8, "label other"); /* another field: it goes back all the same */
	r = take_back(&d, (struct ombud_back){.entry = entry});
	assert_int_equal(r->applied, 99);
	assert_int_equal(r->conflicts, 1);
	assert_int_equal(r->v[6].verdict, OMBUD_CHANGED_MEANWHILE);
	assert_non_null(strstr(r->v[6].why, "priority was changed again since"));
	assert_non_null(strstr(r->sentence, "99 of 100"));
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "priority:normal"), 99);
	/* The one that stayed can be tried again, and goes once the other change is taken back. */
	take_back_fails(&d, (struct ombud_back){.entry = entry}, "priority was changed again since");
	ombud_result_free(take_back(&d, (struct ombud_back){.entry = lower}));
	r = take_back(&d, (struct ombud_back){.entry = entry});
	assert_int_equal(r->applied, 1);
	assert_int_equal(r->n, 1);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "priority:normal"), 100);
	take_back_fails(&d, (struct ombud_back){.entry = entry}, "undone already");
	must_be_whole(&d);
	desk_close(&d);
}

static void one_ticket_of_an_entry_goes_back_alone(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 50);
	script(&d, "UPDATE ticket SET priority = 3");
	struct ombud_result *r = bulk_run(&d, "priority high", (struct ombud_request){.filter = "id:1..50"});
	int64_t entry = r->entry;
	ombud_result_free(r);
	take_back_fails(&d, (struct ombud_back){.entry = entry, .ticket = 51}, "nothing to #51");
	r = take_back(&d, (struct ombud_back){.entry = entry, .ticket = 20});
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "priority:normal id:20"), 1);
	assert_int_equal(desk_count(&d, "priority:high"), 49);
	take_back_fails(&d, (struct ombud_back){.entry = entry, .ticket = 20}, "nothing to #20");
	/* The rest is still the newest that can be undone. */
	r = take_back(&d, (struct ombud_back){0});
	assert_int_equal(r->applied, 49);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "priority:normal"), 50);
	/* Both undos come back, the newest first. */
	r = take_back(&d, (struct ombud_back){.redo = true});
	assert_int_equal(r->applied, 49);
	ombud_result_free(r);
	r = take_back(&d, (struct ombud_back){.redo = true});
	assert_int_equal(r->applied, 1);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "priority:high"), 50);
	r = take_back(&d, (struct ombud_back){.entry = entry});
	assert_int_equal(r->applied, 50);
	ombud_result_free(r);
	must_be_whole(&d);
	desk_close(&d);
}

static void what_cannot_be_undone_says_so(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	desk_must(&d, 0, "new --subject s --kind howto --text hello");
	take_back_fails(&d, (struct ombud_back){.entry = number(&d, "SELECT max(id) FROM journal")},
	    "cannot be undone");
	take_back_fails(&d, (struct ombud_back){.entry = 4711}, "no journal entry 4711");
	desk_must(&d, id, "label x");
	ombud_result_free(take_back(&d, (struct ombud_back){0}));
	take_back_fails(&d, (struct ombud_back){.entry = number(&d, "SELECT max(id) FROM journal")},
	    "is an undo itself");
	desk_close(&d);
}

/* ---- the audit and the history ----------------------------------------------------------------- */

static void one_entry_about_many(void **state)
{
	struct desk d;
	struct err err = {0};
	struct arena a = {0};
	struct audit_entry *e;
	const void *ids;
	size_t n, bytes;
	(void)state;
	desk_open(&d);
	fill(&d, 500);
	int64_t before = number(&d, "SELECT max(seq) FROM audit");
	struct ombud_result *r = bulk_run(&d, "state triaged", (struct ombud_request){.filter = "id:1..500"});
	assert_true(r->applied > 20);
	/* An objection restricts its person, whose other tickets the entry names no more than that. */
	int64_t restricted = number(&d, "SELECT count(*) FROM person WHERE restricted = 1");
	assert_true(restricted > 0);
	assert_int_equal(number(&d, "SELECT max(seq) FROM audit"), before + 1 + restricted);
	assert_int_equal(audit_list_which(&e, &n, d.s->db, &err, &a, &(struct audit_which){.act = "", .team = ""}, 1), OMBUD_OK);
	assert_string_equal(e->act, "state");
	assert_string_equal(e->detail, "triaged");
	assert_int_equal(e->n, r->applied);
	assert_true(e->has_set);
	assert_int_equal(audit_set_of(&ids, &bytes, d.s->db, &err, &a, e->seq), OMBUD_OK);
	for (size_t i = 0; i < r->n; i++)
		assert_int_equal(idpack_has(ids, bytes, r->v[i].id), r->v[i].verdict == OMBUD_APPLIED);
	/* A ticket's history knows the entry that it was one of many in. */
	for (size_t i = 0; i < r->n; i += 50) {
		struct ombud_ticket *t;
		assert_int_equal(ombud_ticket_peek(&t, d.s, r->v[i].id), OMBUD_OK);
		assert_int_equal(t->n_events, r->v[i].verdict == OMBUD_APPLIED);
		if (t->n_events)
			assert_non_null(strstr(t->events[0].what, "state triaged x"));
		ombud_ticket_free(t);
	}
	ombud_result_free(r);
	arena_free(&a);
	desk_close(&d);
}

static void a_damaged_set_is_found(void **state)
{
	static const char *const harm[] = {"UPDATE journal_set SET ids = x'00'",
	    "UPDATE journal_set SET n = n + 1", "UPDATE journal_set SET first_id = first_id + 1",
	    "UPDATE journal_set SET last_id = 99", "UPDATE journal_set SET entry_id = 99"};
	(void)state;
	for (size_t i = 0; i < sizeof harm / sizeof *harm; i++) {
		struct desk d;
		char *found = NULL;
		desk_open(&d);
		fill(&d, 40);
		ombud_result_free(bulk_run(&d, "label new", (struct ombud_request){.filter = "id:1..40"}));
		must_be_whole(&d);
		script(&d, harm[i]);
		assert_int_equal(ombud_check(&found, d.s), OMBUD_CORRUPT);
		assert_non_null(strstr(found, "1 journal sets"));
		ombud_free(found);
		if (i == 0)
			take_back_fails(&d, (struct ombud_back){0}, "is damaged");
		desk_close(&d);
	}
}

static void no_personal_value_stands_in_a_set(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 40);
	for (size_t i = 0; i < ticket_columns_n; i++)
		if (ticket_columns[i].personal) {
			char text[120];
			snprintf(text, sizeof text, "SELECT count(*) FROM journal_set WHERE field = '%s'",
			    ticket_columns[i].name);
			assert_int_equal(number(&d, text), 0);
		}
	ombud_result_free(bulk_run(&d, "note Svensson", (struct ombud_request){.filter = "id:1..40"}));
	assert_int_equal(number(&d, "SELECT count(*) FROM journal_set WHERE before LIKE '%Svensson%' OR after"
	                            " LIKE '%Svensson%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE sentence LIKE '%Svensson%'"), 0);
	/* What stands beside the row is an item each, and names the person. */
	assert_true(number(&d, "SELECT count(*) FROM journal_item WHERE place = 'message' AND person_id = ticket_id") > 0);
	desk_close(&d);
}

static void the_clock_names_what_it_changes(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	desk_open(&d);
	fill(&d, 60);
	script(&d, "UPDATE ticket SET closed_at = 1700000000 WHERE state = 10;"
	           "UPDATE ticket SET snoozed_until = 1795000000 WHERE id BETWEEN 3 AND 5");
	int64_t resting = number(&d, "SELECT count(*) FROM ticket WHERE state = 10");
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket WHERE state = 10"), 0);
	assert_int_equal(number(&d, "SELECT n FROM audit WHERE act = 'close'"), resting);
	assert_int_equal(number(&d, "SELECT s.n FROM audit a JOIN audit_set s ON s.seq = a.seq WHERE a.act = 'close'"), resting);
	assert_int_equal(number(&d, "SELECT s.first_id * 10 + s.last_id FROM audit a JOIN audit_set s ON s.seq = a.seq WHERE a.act = 'wake'"), 35);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket WHERE state = 11 AND state_v = version AND version = 2"), resting);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, 9), OMBUD_OK);
	assert_string_equal(t->row.state, "closed");
	assert_int_equal(t->n_events, 1);
	assert_string_equal(t->events[0].who, "the desk");
	ombud_ticket_free(t);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_leaver_leaves_a_set(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, 60);
	script(&d, "INSERT INTO agent(name, full_name, roles, active, login, lang, charset, team, qualified_until)"
	           " VALUES('olle', '', 1, 1, '', '', '', '', 30000);"
	           "UPDATE ticket SET assignee_id = (SELECT max(id) FROM agent) WHERE id IN (4, 5, 6, 9)");
	ombud_session_close(d.s);
	d.s = desk_session(&d, "admin", DESK_NOW);
	desk_must(&d, 0, "agent-state olle disabled");
	/* 9 is resolved: it stays with who ended it. */
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket WHERE assignee_id = (SELECT max(id) FROM agent)"), 1);
	assert_int_equal(number(&d, "SELECT s.n FROM audit a JOIN audit_set s ON s.seq = a.seq WHERE a.act = 'assign'"), 3);
	must_be_whole(&d);
	desk_close(&d);
}

static void every_ticket_of_a_case_is_named_when_a_letter_comes(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	desk_must(&d, id, "split erasure");
	struct intake in = {.sender = "bo@example.com",
	    .address = "bo@example.com",
	    .subject = "And",
	    .body = "more",
	    .message_id = "2@x",
	    .in_reply_to = "1@x",
	    .received_at = DESK_NOW,
	    .kind = KIND_ACCESS};
	enum intake_done done;
	int64_t ticket;
	assert_int_equal(intake_begin(d.s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, d.s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(d.s), OMBUD_OK);
	assert_int_equal(done, INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT s.n FROM audit a JOIN audit_set s ON s.seq = a.seq WHERE a.act = 'letter'"), 2);
	desk_close(&d);
}

int main(void)
{
	pace_goal_ms = 1; /* three thousand tickets are several chunks */
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_part_of_the_row_is_enough),
	    cmocka_unit_test(many_at_once_are_each_alone),
	    cmocka_unit_test(a_rehearsal_tells_the_same_and_leaves_nothing),
	    cmocka_unit_test(effects_of_long_filters_and_of_limits),
	    cmocka_unit_test(numbers_that_no_ticket_has),
	    cmocka_unit_test(undo_and_redo_of_many),
	    cmocka_unit_test(what_was_touched_since_stays_and_is_named),
	    cmocka_unit_test(one_ticket_of_an_entry_goes_back_alone),
	    cmocka_unit_test(what_cannot_be_undone_says_so),
	    cmocka_unit_test(one_entry_about_many),
	    cmocka_unit_test(a_damaged_set_is_found),
	    cmocka_unit_test(no_personal_value_stands_in_a_set),
	    cmocka_unit_test(the_clock_names_what_it_changes),
	    cmocka_unit_test(a_leaver_leaves_a_set),
	    cmocka_unit_test(every_ticket_of_a_case_is_named_when_a_letter_comes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
