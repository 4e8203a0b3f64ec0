/* Whatever writes to the store says whose rows it changed: every operation of the table, taken back
 * and done again, and every other writer. What is held in memory follows nothing but that. */
#include "feed_desk.h"
#include "feed_examples.h"

#include "ops/op.h"

/* ---- every operation ---------------------------------------------------------------------------- */

/* An approval names what it approves. */
static const char *with_hash(struct desk *d, const char *line, char out[200])
{
	const char *at = strstr(line, "HASH");
	struct err err = {0};
	if (!at)
		return line;
	struct rows r = db_select_text(d->s->db, &err, "SELECT lower(hex(plan_hash)) FROM erasure", NULL, 0);
	assert_true(db_next(&r));
	snprintf(out, 200, "%.*s%s", (int)(at - line), line, db_text(&r, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	return out;
}

static void with_account(struct desk *d, enum as as, int64_t ticket, const char *line)
{
	static const char *const names[] = {NULL, "admin", "bea"};
	struct ombud_session *mine = d->s;
	if (as != ANNA)
		d->s = desk_session(d, names[as], DESK_NOW);
	desk_must(d, ticket, line);
	if (as != ANNA)
		ombud_session_close(d->s);
	d->s = mine;
}

static int64_t letter(struct desk *d, struct intake in)
{
	enum intake_done done;
	int64_t id = 0;
	in.sender = in.address;
	in.received_at = DESK_NOW - 86400;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	if (intake_letter(&done, &id, d->s, &in)) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	return id;
}

/* 1: with values and an attachment; 2: the same person's, another case, with a hint; 3, 4: others'. */
static void begin(struct desk *d)
{
	static const struct intake_hint hint = {KIND_ERASURE, "erase"};
	static const struct intake_datum phone = {DATUM_PHONE, "+46701112233", "letter"};
	static const struct intake_attachment file = {"a.txt", "text/plain", "abc", 3, 3};
	desk_open(d);
	with_account(d, ADMIN, 0, "agent-add bea --role agent,lead,dpo --until 2027-10-01");
	with_account(d, ADMIN, 0, "setting mail.from desk@example.com");
	letter(d, (struct intake){.address = "a@example.com", .subject = "What", .body = "do you hold?",
	              .message_id = "1@x", .kind = KIND_ACCESS, .data = &phone, .n_data = 1, .attachments = &file,
	              .n_attachments = 1, .raw = "raw", .n_raw = 3});
	letter(d, (struct intake){.address = "a@example.com", .subject = "And", .body = "how?", .message_id = "2@x",
	              .kind = KIND_HOWTO, .hints = &hint, .n_hints = 1, .live = true});
	desk_letter(d, KIND_HOWTO, "b@example.com", "3@x", "how?");
	assert_int_equal(desk_letter(d, KIND_DPA, "c@example.com", "4@x", "we ask"), 4);
	assert_int_equal(desk_letter(d, KIND_PORTABILITY, "e@example.com", "5@x", "my data, please"), 5);
	assert_int_equal(desk_letter(d, KIND_RESTRICTION, "f@example.com", "6@x", "restrict"), 6);
}

/* One that nobody approved, and one that may go. */
static void make_campaigns(struct desk *d)
{
	script(d, "INSERT INTO policy_version(no, day, lang, text, text_hash, changes, significant, purposes, at, agent_id)"
	          " VALUES('1', 20000, 'en', 'text', x'00', 'all', 1, '', 1, 1)");
	with_account(d, ADMIN, 0, "agent-set bea --email bea@example.org");
	for (int i = 0; i < 6; i++) {
		char line[100];
		snprintf(line, sizeof line, i % 3 ? "campaign-text %s --lang %s --text Hello" : "campaign-new %s policy 1",
		    i < 3 ? "draft" : "go", i % 3 == 1 ? "en" : "sv");
		with_account(d, ANNA, 0, line);
	}
	with_account(d, BEA, 0, "campaign-approve go");
}

static void prepare(struct desk *d, const struct example *e)
{
	if (strncmp(e->line, "campaign", 8) == 0)
		make_campaigns(d);
	for (size_t i = 0; i < 4 && e->before[i]; i++) {
		const char *line = e->before[i];
		bool numbered = line[0] >= '0' && line[0] <= '9';
		with_account(d, ANNA, numbered ? line[0] - '0' : e->ticket, numbered ? line + 2 : line);
	}
	if (strncmp(e->line, "erase-run", 9) == 0) /* two people said so */
		script(d, "UPDATE erasure SET state = 1, approved_by = 2; UPDATE ticket SET state = 9 WHERE id = 3");
}

/* How many findings: all of them are told before the test fails. */
static size_t findings(struct compared c, bool general, bool quiet, const char *what)
{
	bool odd = !c.changed != quiet, vague = c.everything && !general;
	if (odd)
		print_error("%s: %s\n", what, quiet ? "changed something" : "changed nothing: it shows nothing");
	if (vague)
		print_error("%s: the feed names nothing, and says that everything changed\n", what);
	return c.missed + odd + vague;
}

/* Taken back, and done again: undo of the desk may say "everything". */
static size_t back(struct desk *d, const struct example *e, int64_t ticket, bool redo)
{
	struct ombud_result *r = NULL;
	char what[200];
	struct shot before = shoot(d);
	int64_t entry = number(d, "SELECT max(id) FROM journal");
	struct ombud_back how = {.entry = entry, .ticket = ticket, .redo = redo};
	snprintf(what, sizeof what, "%s of %s", redo ? "redo" : ticket ? "undo of one ticket" : "undo", e->line);
	if (ombud_take_back(&r, d->s, &how)) {
		print_error("%s: %s\n", what, ombud_error(d->s));
		desk_fail();
	}
	ombud_result_free(r);
	return findings(compare(d, &before, what), !e->ticket, e->quiet, what);
}

static bool reversible(const char *line)
{
	char name[40] = "";
	memcpy(name, line, strcspn(line, " "));
	return op_find(name)->face.reversible;
}

static size_t try_example(const struct example *e, bool one)
{
	static const char *const accounts[] = {NULL, "admin", "bea"};
	struct desk d;
	begin(&d);
	prepare(&d, e);
	struct ombud_session *mine = d.s;
	if (e->as != ANNA)
		d.s = desk_session(&d, accounts[e->as], DESK_NOW);
	struct shot before = shoot(&d);
	char text[200];
	desk_must(&d, e->ticket, with_hash(&d, e->line, text));
	size_t n = findings(compare(&d, &before, e->line), e->general, e->quiet, e->line);
	if (reversible(e->line))
		n += back(&d, e, one ? e->ticket : 0, false) + back(&d, e, one ? e->ticket : 0, true);
	if (e->as != ANNA)
		ombud_session_close(d.s);
	d.s = mine;
	desk_close(&d);
	return n;
}

static void every_operation_says_whose_rows_it_changed(void **state)
{
	size_t n = 0;
	(void)state;
	for (size_t i = 0; i < EXAMPLES; i++)
		n += try_example(&examples[i], false);
	assert_int_equal(n, 0);
}

static void one_ticket_taken_back_is_named(void **state)
{
	size_t n = 0;
	(void)state;
	for (size_t i = 0; i < EXAMPLES; i++)
		if (examples[i].ticket && reversible(examples[i].line))
			n += try_example(&examples[i], true);
	assert_int_equal(n, 0);
}

static void every_operation_has_an_example(void **state)
{
	(void)state;
	for (size_t i = 0; i < op_count(); i++) {
		const char *name = op_at(i)->face.name;
		size_t n = strlen(name), k = 0;
		while (k < EXAMPLES && (strncmp(examples[k].line, name, n) != 0 ||
		                           (examples[k].line[n] && examples[k].line[n] != ' ')))
			k++;
		if (k == EXAMPLES) {
			print_error("the operation %s has no example here\n", name);
			desk_fail();
		}
	}
}

static void every_table_is_known(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	every_table_is_told_of(&d);
	desk_close(&d);
}

/* ---- every other writer ------------------------------------------------------------------------- */

static char *own_file(struct desk *d, const char *name, const char *text)
{
	static char path[200];
	snprintf(path, sizeof path, "%s/%s", d->folder, name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(text, f);
	assert_int_equal(fclose(f), 0);
	return path;
}

static void import(struct desk *d, const char *name, const char *text)
{
	struct ombud_import_report *r;
	const char *path = own_file(d, name, text);
	if (ombud_import(&r, d->s, &path, 1, &(struct ombud_import_how){0})) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	assert_int_equal(r->rejected, 0);
	ombud_import_free(r);
	unlink(path);
}

static void import_mbox(struct desk *d)
{
	import(d, "m.mbox",
	    "From a@b.se Thu May 14 03:26:00 2026\nFrom: Eva <a@b.se>\nMessage-ID: <9@b>\nSubject: new\n\nmy number is 070-123 45 67\n\n"
	    "From a@example.com Thu May 14 03:27:00 2026\nFrom: Anna B <a@example.com>\nMessage-ID: <10@b>\n"
	    "In-Reply-To: <1@x>\nSubject: Re: What\n\nmore, and my phone is 070-765 43 21\n\n");
}

static void import_jsonl(struct desk *d)
{
	import(d, "m.jsonl",
	    "{\"subject\":\"one\",\"email\":\"a@example.com\",\"name\":\"Anna C\",\"labels\":\"x|y\",\"body\":\"b\"}\n"
	    "{\"subject\":\"two\",\"phone\":\"+46701112299\",\"state\":\"work\",\"assignee\":\"anna\"}\n");
}

static void import_csv(struct desk *d)
{
	import(d, "m.csv", "subject,kind,email,phone\nthree,access,b@example.com,+46701112244\nfour,howto,,\n");
}

static void a_reply(struct desk *d)
{
	static const struct intake_datum name = {DATUM_NAME, "Anna D", "header"};
	static const struct intake_hint hint = {KIND_OBJECTION, "object"};
	assert_int_equal(letter(d, (struct intake){.address = "a@example.com", .subject = "Re", .body = "and",
	                               .message_id = "11@x", .in_reply_to = "1@x", .kind = KIND_ACCESS,
	                               .data = &name, .n_data = 1, .hints = &hint, .n_hints = 1}),
	    1);
}

static void a_letter_that_wakes(struct desk *d)
{
	desk_must(d, 3, "snooze 3d");
	letter(d, (struct intake){.address = "b@example.com", .subject = "Re", .body = "?",
	              .message_id = "12@x", .in_reply_to = "3@x", .kind = KIND_HOWTO});
}

static void tick(struct desk *d)
{
	int64_t done;
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, NULL, DESK_NOW + 100 * 86400);
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
	assert_int_equal(number(d, "SELECT count(*) FROM message_raw"), 0);
	ombud_session_close(d->s);
	d->s = mine;
}

static void before_tick(struct desk *d)
{
	desk_must(d, 3, "assign @me");
	desk_must(d, 3, "resolve SOLVED");
	desk_must(d, 2, "snooze 3d");
	desk_must(d, 1, "assign @me");
	desk_must(d, 1, "state id_wait --what number --reason doubt");
}

static void save_rules(struct desk *d)
{
	desk_must(d, 0, "recipe-save r --filter kind:howto --words \"label x; priority low\"");
	desk_must(d, 0, "recipe-save rule --on-arrival yes --filter kind:howto --words \"label y; assign @me\"");
}

static void run_recipe(struct desk *d)
{
	struct ombud_recipe_report *r;
	assert_int_equal(ombud_recipe_run(&r, d->s, &(struct ombud_recipe_how){.name = "r"}), OMBUD_OK);
	assert_true(r->v[0].steps[0].result.applied > 0);
	ombud_recipe_report_free(r);
}

static void run_rules(struct desk *d)
{
	struct ombud_recipe_report *r;
	desk_letter(d, KIND_HOWTO, "d@example.com", "13@x", "how?");
	assert_int_equal(ombud_rules_run(&r, d->s), OMBUD_OK);
	ombud_recipe_report_free(r);
	assert_true(number(d, "SELECT count(*) FROM label WHERE name = 'y'") > 0);
}

static void open_one(struct desk *d)
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d->s, 3, NULL), OMBUD_OK);
	ombud_ticket_free(t);
}

static const struct writer {
	const char *name;
	void (*first)(struct desk *d), (*write)(struct desk *d);
} writers[] = {
    {"import of an mbox", NULL, import_mbox},
    {"import of JSON lines", NULL, import_jsonl},
    {"import of CSV", NULL, import_csv},
    {"import that rules follow", save_rules, import_mbox},
    {"a reply", NULL, a_reply},
    {"a letter that wakes", NULL, a_letter_that_wakes},
    {"tick", before_tick, tick},
    {"a recipe", save_rules, run_recipe},
    {"rules", save_rules, run_rules},
    {"opening a ticket", NULL, open_one},
};

static void every_other_writer_says_it_too(void **state)
{
	size_t n = 0;
	(void)state;
	for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
		struct desk d;
		begin(&d);
		if (writers[i].first)
			writers[i].first(&d);
		struct shot before = shoot(&d);
		writers[i].write(&d);
		n += findings(compare(&d, &before, writers[i].name), false, false, writers[i].name);
		desk_close(&d);
	}
	assert_int_equal(n, 0);
}

/* ---- what no entry tells of -------------------------------------------------------------------- */

static void draft(struct ombud_session *s, const char *text, const char *base)
{
	enum ombud_draft_fate fate;
	char *now;
	assert_int_equal(ombud_draft_keep(&fate, &now, s, 3, "note", text, base), OMBUD_OK);
	ombud_free(now);
}

static int64_t counted(struct ombud_session *s, const char *name)
{
	struct ombud_saved_list *l;
	int64_t n = -1;
	assert_int_equal(ombud_saved_filters(&l, s, true), OMBUD_OK);
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->v[i].name, name) == 0)
			n = l->v[i].count;
	ombud_saved_free(l);
	return n;
}

static void drifted(struct ombud_list *l, int64_t added)
{
	struct ombud_drift drift;
	assert_int_equal(ombud_list_drift(&drift, l), OMBUD_OK);
	assert_int_equal(drift.added, added);
}

/* Drafts and presence are kept too often to be told of: filters that ask for them are asked anew. */
static void drafts_and_presence_are_followed_all_the_same(void **state)
{
	struct desk d;
	struct ombud_list *drafts, *locked;
	(void)state;
	begin(&d);
	struct ombud_session *bea = desk_session(&d, "bea", DESK_NOW), *again = desk_session(&d, NULL, DESK_NOW);
	desk_must(&d, 0, "filter-save drafts --filter has:draft");
	desk_must(&d, 0, "filter-save locked --filter is:locked");
	assert_int_equal(ombud_list_open(&drafts, d.s, &(struct ombud_list_how){.filter = "has:draft"}), OMBUD_OK);
	assert_int_equal(ombud_list_open(&locked, d.s, &(struct ombud_list_how){.filter = "is:locked"}), OMBUD_OK);
	assert_int_equal(ombud_list_fill(drafts, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_fill(locked, SIZE_MAX), OMBUD_OK);
	for (int round = 0; round < 2; round++) {
		assert_int_equal(counted(d.s, "drafts"), 0);
		assert_int_equal(counted(d.s, "locked"), 0);
		drifted(drafts, 0);
		drifted(locked, 0);
		draft(again, "hello", "");
		assert_true(ombud_present(bea, 2, true));
		assert_int_equal(counted(d.s, "drafts"), 1);
		assert_int_equal(counted(d.s, "locked"), 1);
		drifted(drafts, 1);
		drifted(locked, 1);
		draft(again, "", "hello");
		assert_true(ombud_present(bea, 0, false));
	}
	ombud_list_free(drafts);
	ombud_list_free(locked);
	ombud_session_close(again);
	ombud_session_close(bea);
	desk_close(&d);
}

/* ---- many at once ------------------------------------------------------------------------------- */

enum { MANY = 3000 };

static void many(bool at_once)
{
	static const char *const lines[] = {"assign @me", "label a b", "unlabel old", "note hello", "priority urgent",
	    "snooze 3d", "kind billing"};
	struct desk d;
	size_t n = 0;
	desk_open(&d);
	fill(&d, MANY);
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct ombud_result *r;
		struct shot before = shoot(&d);
		ombud_result_free(bulk_run(&d, lines[i],
		    (struct ombud_request){.filter = "id:1..2500", .at_once = at_once}));
		n += findings(compare(&d, &before, lines[i]), false, false, lines[i]);
		before = shoot(&d);
		assert_int_equal(ombud_undo(&r, d.s, 0), OMBUD_OK);
		ombud_result_free(r);
		n += findings(compare(&d, &before, "undo of many"), false, false, "undo of many");
	}
	desk_close(&d);
	assert_int_equal(n, 0);
}

static void many_in_chunks(void **state)
{
	(void)state;
	many(false);
}

static void many_at_once(void **state)
{
	(void)state;
	many(true);
}

static bool stop_soon(void *data, int64_t done, int64_t total)
{
	(void)data;
	assert_true(done <= total);
	return done == 0;
}

static int64_t stopped(struct desk *d, const char *line)
{
	struct ombud_result *r = NULL;
	assert_int_equal(bulk_try(&r, d, line,
	                     (struct ombud_request){.filter = "id:1..6000", .progress = stop_soon}),
	    OMBUD_CANCELLED);
	int64_t job = r->job;
	assert_true(r->applied > 0 && r->left > 0);
	ombud_result_free(r);
	return job;
}

static void what_a_stopped_run_did_is_named(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, 6000);
	struct shot before = shoot(&d);
	int64_t job = stopped(&d, "label a");
	size_t n = findings(compare(&d, &before, "a run that stopped"), false, false, "a run that stopped");
	before = shoot(&d);
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_OK);
	ombud_result_free(r);
	n += findings(compare(&d, &before, "its rest"), false, false, "its rest");
	job = stopped(&d, "label b");
	before = shoot(&d);
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_OK);
	n += findings(compare(&d, &before, "a rest dropped"), false, true, "a rest dropped");
	desk_close(&d);
	assert_int_equal(n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_table_is_known),
	    cmocka_unit_test(every_operation_has_an_example),
	    cmocka_unit_test(every_operation_says_whose_rows_it_changed),
	    cmocka_unit_test(one_ticket_taken_back_is_named),
	    cmocka_unit_test(every_other_writer_says_it_too),
	    cmocka_unit_test(drafts_and_presence_are_followed_all_the_same),
	    cmocka_unit_test(many_in_chunks),
	    cmocka_unit_test(many_at_once),
	    cmocka_unit_test(what_a_stopped_run_did_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
