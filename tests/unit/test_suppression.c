/* Addresses that no marketing reaches: kept as a keyed hash, lifted by a DPO alone, and no import brings them back. */
#include "undo_desk.h"

static bool is(struct desk *d, const char *address)
{
	bool yes = false;
	assert_int_equal(ombud_suppressed(&yes, d->s, &address, 1, NULL), OMBUD_OK);
	return yes;
}

static void only_a_hash_is_kept(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "suppress Bo@Example.com objection asked");
	assert_true(is(&d, "bo@example.com"));
	assert_true(is(&d, "BO@EXAMPLE.COM"));
	assert_false(is(&d, "bo@example.org"));
	assert_int_equal(number(&d, "SELECT count(*) FROM suppression WHERE length(key) = 16 AND CAST(key AS TEXT) NOT LIKE '%bo%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE lower(sentence) LIKE '%bo@%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE lower(detail) LIKE '%bo@%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'suppression-check' AND n = 1"), 3);
	desk_close(&d);
}

static void a_dpo_lifts_it_and_undo_puts_it_back(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must_not(&d, 0, "unsuppress bo@example.com why", "not suppressed");
	desk_must_not(&d, 0, "suppress bo objection why", "--email");
	desk_must_not(&d, 0, "suppress bo@example.com whim why", "ground:");
	desk_must(&d, 0, "suppress bo@example.com objection why");
	desk_must(&d, 0, "unsuppress bo@example.com \"asked to be back\"");
	assert_false(is(&d, "bo@example.com"));
	assert_int_equal(back(d.s, newest_entry(d.s), false), OMBUD_OK);
	assert_true(is(&d, "bo@example.com"));
	assert_int_equal(back(d.s, newest_entry(d.s), true), OMBUD_OK);
	assert_false(is(&d, "bo@example.com"));
	desk_close(&d);
}

static enum ombud_status row(struct desk *d, const char *consents, const char *preferences, const char *address)
{
	struct intake_datum data = {DATUM_PREFERENCES, preferences, "import"};
	enum intake_done done;
	int64_t ticket;
	struct intake in = {.sender = address, .address = address, .subject = "s", .body = consents ? consents : preferences, .message_id = "",
	    .received_at = DESK_NOW - 60, .kind = KIND_HOWTO, .channel = "elsewhere", .consents = consents,
	    .data = &data, .n_data = preferences[0] != 0};
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	enum ombud_status status = intake_letter(&done, &ticket, d->s, &in);
	if (status)
		intake_rollback(d->s);
	else
		assert_int_equal(intake_commit(d->s), OMBUD_OK);
	return status;
}

static void no_import_brings_it_back(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "purpose-set marketing --subjects customers");
	int64_t id = desk_letter(&d, KIND_OBJECTION_DM, "bo@example.com", "1@x", "no more");
	desk_must(&d, id, "stop-purpose all-marketing");
	assert_int_equal(row(&d, "marketing", "", "Bo@example.com"), OMBUD_INPUT);
	assert_non_null(strstr(ombud_error(d.s), "suppressed"));
	assert_int_equal(row(&d, NULL, "newsletter", "bo@example.com"), OMBUD_INPUT);
	assert_int_equal(row(&d, "tickets|nix", "", "eva@example.com"), OMBUD_INPUT);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 1);
	/* A letter of theirs comes in, another purpose may be agreed to, and so may others to marketing. */
	assert_int_equal(row(&d, NULL, "", "bo@example.com"), OMBUD_OK);
	assert_int_equal(row(&d, "tickets", "", "bo@example.com"), OMBUD_OK);
	assert_int_equal(row(&d, "tickets | marketing", "blue", "eva@example.com"), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM consent WHERE how = 'import' AND what = 'given'"), 3);
	desk_close(&d);
}

static void a_file_says_which_rows_were_refused(void **state)
{
	struct desk d;
	struct ombud_import_report *r;
	char path[200];
	(void)state;
	desk_open(&d);
	desk_must(&d, 0, "purpose-set marketing --subjects customers");
	desk_must(&d, 0, "suppress bo@example.com objection why");
	snprintf(path, sizeof path, "%s/rows.csv", d.folder);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs("subject,email,consent\na,bo@example.com,marketing\nb,eva@example.com,marketing\nc,bo@example.com,\n", f);
	assert_int_equal(fclose(f), 0);
	const char *p = path;
	assert_int_equal(ombud_import(&r, d.s, &p, 1, &(struct ombud_import_how){0}), OMBUD_OK);
	assert_int_equal(r->rejected, 1);
	ombud_import_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 2);
	unlink(path);
	desk_close(&d);
}

static void who_may_ask_is_limited(void **state)
{
	struct desk d;
	const char *address = "bo@example.com";
	bool yes;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	assert_int_equal(ombud_suppressed(&yes, dirk, &address, 1, NULL), OMBUD_DENIED);
	ombud_session_close(dirk);
	desk_close(&d);
}

/* ---- the step of a request -------------------------------------------------------------------------- */

static int64_t objector(struct desk *d, enum kind kind)
{
	static const struct intake_datum data[] = {{DATUM_NAME, "Bo Ek", "header"}, {DATUM_EMAIL, "Bo.Ek@Example.com", "header"},
	    {DATUM_EMAIL, "nils@granne.example", "letter"}};
	struct intake in = {.sender = "Bo Ek <Bo.Ek@Example.com>", .address = "Bo.Ek@Example.com", .subject = "Stop", .body = "No more.",
	    .message_id = "1@x", .received_at = DESK_NOW - 60, .kind = kind, .lang = "en", .data = data, .n_data = 3};
	return desk_take(d, &in);
}

/* What is missing is what the guard of its end names. */
static bool is_kept_from_mailings(struct desk *d, int64_t id)
{
	struct ombud_ticket *t;
	bool met = false, found = false;
	assert_int_equal(ombud_ticket_open(&t, d->s, id, "reply"), OMBUD_OK);
	for (size_t i = 0; i < t->n_steps; i++)
		if (strstr(t->steps[i].text, "the address is kept from mailings")) {
			found = true;
			met = t->steps[i].done;
		}
	ombud_ticket_free(t);
	assert_true(found);
	return met;
}

static void one_that_stands_meets_the_step(void **state)
{
	static const enum kind kinds[] = {KIND_OBJECTION_DM, KIND_CONSENT_WD};
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct desk d;
		desk_open(&d);
		int64_t id = objector(&d, kinds[i]);
		desk_must(&d, 0, "suppress nils@granne.example objection \"another's\"");
		assert_false(is_kept_from_mailings(&d, id));
		desk_must(&d, 0, "suppress bo.ek@EXAMPLE.com objection \"rang us\"");
		assert_true(is_kept_from_mailings(&d, id));
		desk_must(&d, 0, "unsuppress bo.ek@example.com \"asked to be back\"");
		assert_false(is_kept_from_mailings(&d, id));
		desk_close(&d);
	}
}

/* That of one purpose keeps nobody from another; that of marketing keeps nobody from what is none. */
static void it_is_of_what_was_stopped(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = objector(&d, KIND_CONSENT_WD);
	script(&d, "INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, marketing, subjects, categories,"
	           " source, automated, transfers, erase_after, security, systems, policy_no, valid_from, at, agent_id)"
	           " VALUES('surveys', 1, 'Surveys', 'Enkäter', '6(1)(a)', '', 0, 'customers', 'email', '', '', '', '1 year', '',"
	           " 'ombud', '1', 17000, 1, 1)");
	desk_must(&d, id, "record purposes surveys");
	desk_must(&d, 0, "suppress bo.ek@example.com withdrawal \"rang us\"");
	assert_false(is_kept_from_mailings(&d, id));
	desk_must(&d, 0, "suppress bo.ek@example.com withdrawal \"rang us\" --purpose surveys");
	assert_true(is_kept_from_mailings(&d, id));
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(one_that_stands_meets_the_step), cmocka_unit_test(it_is_of_what_was_stopped),
	    cmocka_unit_test(only_a_hash_is_kept),
	    cmocka_unit_test(a_dpo_lifts_it_and_undo_puts_it_back),
	    cmocka_unit_test(no_import_brings_it_back),
	    cmocka_unit_test(a_file_says_which_rows_were_refused),
	    cmocka_unit_test(who_may_ask_is_limited),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
