/* What rows from outside may put where it is shown in clear: labels, which say of nobody who that is,
 * and time zones; and rows that call themselves known. */
#include "undo_desk.h"
#include "engine.h"


static struct ombud_import_report *import_of(struct desk *d, const char *csv)
{
	char path[120];
	const char *paths[] = {path};
	struct ombud_import_report *r;
	snprintf(path, sizeof path, "%s/rows.csv", d->folder);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(csv, f);
	fclose(f);
	if (ombud_import(&r, d->s, paths, 1, &(struct ombud_import_how){.format = "csv"})) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	unlink(path);
	return r;
}

static void imported(struct desk *d, const char *csv, const char *remark)
{
	struct ombud_import_report *r = import_of(d, csv);
	bool said = false;
	for (size_t i = 0; i < r->n_notes; i++)
		said |= remark && strstr(r->notes[i], remark);
	if (said != (remark != NULL)) {
		print_error("%s: %zu notes\n", csv, r->n_notes);
		desk_fail();
	}
	ombud_import_free(r);
}

static void labels_are(struct desk *d, int64_t id, const char *expected)
{
	struct ombud_rows *rows;
	struct ombud_cells *cells;
	assert_int_equal(ombud_rows_by_id(&rows, d->s, &id, 1), OMBUD_OK);
	assert_string_equal(rows->v[0].labels, expected);
	ombud_rows_free(rows);
	assert_int_equal(ombud_cells(&cells, d->s, "label", &id, 1), OMBUD_OK);
	if (!strchr(expected, ','))
		assert_string_equal(cells->v[0], expected);
	ombud_cells_free(cells);
}

static void an_imported_label_is_no_persons(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	imported(&d, "subject,name,email,labels\n"
	             "One,Karin \xc3\x96hlstr\xc3\xb6m,karin@example.org,Karin|karin.ohlstrom@example.org|0701234567|vip\n",
	    "labels left out: ");
	labels_are(&d, 1, "vip");
	/* What is known of a person from before is one of hers too. */
	imported(&d, "subject,email,labels\nTwo,karin@example.org,Karin|new\n", NULL);
	labels_are(&d, 2, "new");
	imported(&d, "subject,labels\nThree,\"a,b|good\"\n", "labels left out: 1");
	labels_are(&d, 3, "good");
	desk_close(&d);
}

static void an_agent_gives_nobodys_name(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	imported(&d, "subject,name,email\nOne,Karin \xc3\x96hlstr\xc3\xb6m,karin@example.org\n", NULL);
	desk_must_not(&d, 1, "label Karin", "a name or a value of the ticket's people");
	desk_must_not(&d, 1, "label \xc3\x96hlstr\xc3\xb6m-again", "a name or a value of the ticket's people");
	desk_must(&d, 1, "label vip");
	labels_are(&d, 1, "vip");
	desk_close(&d);
}

/* Labels that a desk has from before the rule are masked wherever they are shown. */
static void labels_of_old_are_masked(void **state)
{
	static const char script[] =
	    "INSERT INTO label(ticket_id, name) VALUES(1, 'Karin'), (2, 'karin.ohlstrom@example.org')";
	struct desk d;
	(void)state;
	desk_open(&d);
	imported(&d, "subject,name,email\nOne,Karin \xc3\x96hlstr\xc3\xb6m,karin@example.org\nTwo,Eva Ek,e@example.org\n", NULL);
	engine_runs(&d, script);
	labels_are(&d, 1, "K\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2");
	labels_are(&d, 2, "[e-mail]");
	struct ombud_facets *f;
	assert_int_equal(ombud_facets(&f, d.s, "", "label", 0), OMBUD_OK);
	for (size_t i = 0; i < f->n; i++)
		if (strchr(f->v[i].label, '@') || strchr(f->v[i].term, '@'))
			desk_fail();
	ombud_facets_free(f);
	desk_close(&d);
}

/* A time zone is shown in clear, so it is one. */
static void a_time_zone_is_one(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	imported(&d, "subject,email,time_zone\nOne,a@example.org,Karin Ohlstrom 0701234567\n", "a time zone was left out");
	imported(&d, "subject,email,time_zone\nTwo,b@example.org,Europe/Karin_Ohlstrom\n", "a time zone was left out");
	imported(&d, "subject,email,time_zone\nThree,c@example.org,Europe/Stockholm\n", NULL);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE value LIKE '%Karin%' OR value = 'Europe/Stockholm'"), 1);
	desk_close(&d);
}

/* Whose number is there with other words is rejected: --rejects keeps it. */
static void a_number_with_other_words_is_rejected(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	imported(&d, "external_id,subject,body\nA-1,One,Hello\nA-2,Two,Hello\n", NULL);
	struct ombud_import_report *r = import_of(&d,
	    "external_id,subject,body\nA-1,One,Hello\nA-2,Two,Something else\nA-3,Three,Hello\n");
	assert_int_equal(r->duplicate, 1);
	assert_int_equal(r->rejected, 1);
	assert_int_equal(r->imported, 1);
	assert_non_null(strstr(r->rejects[0].reason, "its external_id is that of #2"));
	ombud_import_free(r);
	desk_close(&d);
}

/* Which words are refused tells who somebody is: who may not see that asks it in the log, and no faster. */
static void a_refused_label_was_a_question(void **state)
{
	struct desk d;
	struct intake_datum name = {DATUM_NAME, "Annika Lind", "header"};
	struct intake in = {.sender = "Annika Lind <a@x>", .address = "a@x.example", .subject = "A", .body = "B", .message_id = "9@x",
	    .received_at = DESK_NOW - 60, .kind = KIND_HOWTO, .data = &name, .n_data = 1};
	const char *words[] = {"label", "Annika"};
	struct ombud_result *r;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_take(&d, &in);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "dirk", DESK_NOW);
	struct ombud_request dry = {.words = words, .n_words = 2, .ids = &id, .n_ids = 1, .rehearse = true};
	assert_int_equal(ombud_run(&r, d.s, &dry), OMBUD_OK);
	assert_int_equal(r->applied, 0);
	ombud_result_free(r);
	desk_must(&d, id, "label Bertil");
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE text IN ('label:Annika', 'label:Bertil')"), 2);
	for (int i = 0; i < 18; i++) {
		char line[40];
		snprintf(line, sizeof line, "label guess%d", i);
		desk_must(&d, id, line);
	}
	desk_must_not(&d, id, "label one-more", "20 different");
	ombud_session_close(d.s);
	d.s = mine;
	desk_must(&d, id, "label of-a-lead"); /* who may reveal it asks nothing */
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE text = 'label:of-a-lead'"), 0);
	desk_close(&d);
}

/* A word is a label or none, whether an agent types it or a row has it. */
static void both_doors_have_one_rule(void **state)
{
	static const struct {
		const char *word;
		bool label;
	} words[] = {{"vip", true}, {"crm-2026", true}, {"a;b", false}, {"-vip", false}, {"x@y", false},
	    {"070-123-45-67", false}, {"karin_at_example.org@", false}, {"(vip)", false}, {"900101-0017", false}};
	struct desk d;
	(void)state;
	desk_open(&d);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		char csv[120], line[80];
		enum ombud_verdict v = OMBUD_SKIPPED;
		char why[400];
		snprintf(csv, sizeof csv, "subject,labels\nRow %zu,%s\nBare %zu,\n", i, words[i].word, i);
		snprintf(line, sizeof line, "label --name %s", words[i].word);
		imported(&d, csv, words[i].label ? NULL : "labels left out: 1");
		labels_are(&d, (int64_t)(2 * i + 1), words[i].label ? words[i].word : "");
		bool taken = !desk_do(&d, (int64_t)(2 * i + 2), &v, why, line) && v == OMBUD_APPLIED;
		if (taken != words[i].label) {
			print_error("%s: %s\n", line, why);
			desk_fail();
		}
	}
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_imported_label_is_no_persons),
	    cmocka_unit_test(an_agent_gives_nobodys_name),
	    cmocka_unit_test(a_refused_label_was_a_question),
	    cmocka_unit_test(both_doors_have_one_rule),
	    cmocka_unit_test(labels_of_old_are_masked),
	    cmocka_unit_test(a_time_zone_is_one),
	    cmocka_unit_test(a_number_with_other_words_is_rejected),
	};
	return cmocka_run_group_tests_name("label", tests, NULL, NULL);
}
