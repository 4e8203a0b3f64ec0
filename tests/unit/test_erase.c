/* Erasure: what goes and what stays, four eyes on a hash, one transaction, and what is left to look at. */
#include "undo_desk.h"

#include "model/place.h"
#include "ops/erase.h"
#include "store/ledger.h"

#define SHE "anna.lind@example.net"

static const char LETTER[] = "I am Anna Lind, my phone is 070-123 45 67. Where is my parcel?";

static int64_t letter_of(struct desk *d, const char *name, const char *email, const char *id, enum kind kind, const char *body)
{
	char sender[200];
	const struct intake_datum data[] = {{DATUM_NAME, name, "header"}, {DATUM_PHONE, "+46701234567", "agent"}};
	snprintf(sender, sizeof sender, "%s <%s>", name, email);
	struct intake in = {.sender = sender,
	    .address = email,
	    .subject = body,
	    .body = body,
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .kind = kind,
	    .data = data,
	    .n_data = strcmp(name, "Anna Lind") == 0 ? 2 : 1};
	return desk_take(d, &in);
}

static int64_t hers(struct desk *d, const char *id, enum kind kind)
{
	return letter_of(d, "Anna Lind", SHE, id, kind, LETTER);
}

static void ended(struct desk *d, int64_t id)
{
	desk_must(d, id, "assign @me");
	desk_must(d, id, "note \"Anna Lind called\"");
	desk_must(d, id, "resolve SOLVED --reason told");
}

/* Two tickets of hers that ended, one of somebody else who writes of her, and her request: the last. */
static int64_t begin(struct desk *d)
{
	with_three_accounts(d);
	int64_t a = hers(d, "1@x", KIND_HOWTO), b = hers(d, "2@x", KIND_BILLING);
	ended(d, a);
	ended(d, b);
	letter_of(d, "Bo Ek", "bo.ek@other.example", "3@x", KIND_HOWTO,
	    "How? Anna Lind (" SHE ", 0701234567) could not say. Anna is nice.");
	int64_t request = hers(d, "4@x", KIND_ERASURE);
	desk_must(d, request, "assign @me");
	desk_must(d, request, "identity verified known");
	return request;
}

static const char *approval(struct desk *d, int64_t erasure)
{
	static char line[100];
	char text[200];
	snprintf(text, sizeof text, "SELECT hex(plan_hash) FROM erasure WHERE id = %lld", (long long)erasure);
	struct err err = {0};
	struct rows r = db_select_text(d->s->db, &err, text, NULL, 0);
	assert_true(db_next(&r));
	snprintf(line, sizeof line, "erase-approve %lld --hash %.10s", (long long)erasure, db_text(&r, 0));
	for (char *p = strstr(line, "--hash"); *p; p++)
		*p = *p >= 'A' && *p <= 'F' ? (char)(*p + 32) : *p;
	assert_int_equal(db_end(&r), OMBUD_OK);
	return line;
}

static void approved(struct desk *d, int64_t request)
{
	desk_must(d, request, "erase-plan");
	as(d, "ines", 0, approval(d, 1));
	script(d, "UPDATE ticket SET state = 9 WHERE kind = 4");
	assert_int_equal(number(d, "SELECT count(*) FROM ticket WHERE state = 9"), 1);
}

/* In how many columns of how many tables the text stands still. */
static int64_t everywhere(struct desk *d, const char *text, const char *but)
{
	size_t n;
	int64_t found = 0;
	const struct place *v = subject_places(&n);
	for (size_t i = 0; i < n; i++)
		for (const char *p = v[i].personal; *p; p += strcspn(p, " "), p += *p == ' ') {
			char sql[400];
			snprintf(sql, sizeof sql, "SELECT count(*) FROM %s WHERE instr(CAST(%.*s AS TEXT), '%s') %s", v[i].table,
			    (int)strcspn(p, " "), p, text, strcmp(v[i].table, "message") == 0 ? but : "");
			int64_t here = number(d, sql);
			if (here)
				print_message("%s in %s.%.*s\n", text, v[i].table, (int)strcspn(p, " "), p);
			found += here;
		}
	return found;
}

static void all_of_it_goes(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(number(&d, "SELECT state FROM erasure WHERE id = 1"), ERASURE_ERASED);
	/* The request's own case and the address are needed for its answer. */
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE person_id = 1 AND field = 2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE case_id = 4 AND body <> ''"), 1);
	assert_int_equal(everywhere(&d, "Lind", "AND case_id <> 4"), 1); /* ticket 4's subject */
	assert_int_equal(everywhere(&d, "070-123", "AND case_id <> 4"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = 'How? [erased] ([erased], [erased]) could not"
	                            " say. Anna is nice.'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM tombstone"), 2);
	assert_int_equal(number(&d, "SELECT erased_at FROM person WHERE id = 1"), DESK_NOW);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_of_it_goes),
	};
	return cmocka_run_group_tests_name("erase", tests, NULL, NULL);
}
