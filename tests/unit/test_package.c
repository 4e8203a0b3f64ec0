/* Packages: what is missing stops them, they hold nothing of anybody else, and the same data make the same bytes. */
#include "undo_desk.h"

#include "base/alloc.h"
#include "ops/package.h"

#define OWN_PHONE "070-123 45 67"

static const char LETTER[] = "I want all you have about me.\nMy neighbour Karin Berg, karin.berg@other.example or "
                             "070-999 88 77, wrote too, and so did nils.ek@granne.example.\nMy phone is " OWN_PHONE ".";

static int64_t person(struct desk *d, const char *name, const char *email, const char *id, enum kind kind, const char *body)
{
	char sender[200];
	const struct intake_datum data[] = {{DATUM_NAME, name, "header"}, {DATUM_PHONE, "+46701234567", "agent"}};
	snprintf(sender, sizeof sender, "%s <%s>", name, email);
	struct intake in = {.sender = sender,
	    .address = email,
	    .subject = "Hello",
	    .body = body,
	    .message_id = id,
	    .received_at = DESK_NOW - 86400,
	    .kind = kind,
	    .data = data,
	    .n_data = strcmp(name, "Anna Lind") == 0 ? 2 : 1};
	return desk_take(d, &in);
}

static void records(struct desk *d)
{
	script(d, "DELETE FROM purpose;"
	          "INSERT INTO purpose(code, version, title_en, title_sv, basis, interest, marketing, subjects, categories,"
	          " source, automated, transfers, erase_after, security, systems, policy_no, valid_from, at, agent_id)"
	          " VALUES('support', 1, 'Support', 'Support', '6(1)(b)', '', 0, 'customers', 'name,email,phone', '', '', '',"
	          " '24 months', '', 'ombud, crm', '1', 17000, 1, 1);"
	          "INSERT INTO recipient(purpose, name, country, safeguard, email, valid_from, at, agent_id)"
	          " VALUES('support', 'Acme Hosting AB', 'SE', '', '', 17000, 1, 1)");
}

/* The person's letter is the first; the others come in the order that is asked for. */
static int64_t begin(struct desk *d, enum kind kind, bool turned)
{
	desk_open(d);
	records(d);
	int64_t id = person(d, "Anna Lind", "anna.lind@example.net", "1@x", kind, LETTER);
	if (turned)
		person(d, "Bo Ek", "bo.ek@third.example", "3@x", KIND_HOWTO, "How?");
	person(d, "Karin Berg", "karin.berg@other.example", "2@x", KIND_HOWTO, "I am Karin Berg");
	if (!turned)
		person(d, "Bo Ek", "bo.ek@third.example", "3@x", KIND_HOWTO, "How?");
	desk_must(d, id, "assign @me");
	desk_must(d, id, "note \"Karin Berg rang about Anna Lind\"");
	return id;
}

static void ready(struct desk *d, int64_t id)
{
	desk_must(d, id, "identity verified known");
	desk_must(d, id, "searched desk");
	desk_must(d, id, "searched crm \"by name\" 2");
	desk_must(d, id, "review all redacted");
}

static char *bytes_of(struct desk *d, int64_t id, size_t *n)
{
	char *tar;
	if (ombud_package_bytes(&tar, n, d->s, id, 0, "package")) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	char *copy = mem_alloc(*n + 1);
	memcpy(copy, tar, *n);
	ombud_wipe(tar);
	return copy;
}

static bool holds(const char *tar, size_t n, const char *text)
{
	return memmem(tar, n, text, strlen(text)) != NULL;
}

static void what_is_missing_stops_it(void **state)
{
	struct desk d;
	int64_t id = begin(&d, KIND_ACCESS, false);
	(void)state;
	desk_must_not(&d, id, "package-make", "needs a reason");
	desk_must_not(&d, id, "package-make --reason because", "needs a reason");
	desk_must_not(&d, id, "package-make --reason package", "Art. 12(6)");
	desk_must_not(&d, 2, "package-make --reason package", "Art. 15");
	desk_must(&d, id, "identity verified known");
	desk_must_not(&d, id, "package-make --reason package", "not reviewed (Art. 15(4)): 2 (1, ");
	desk_must_not(&d, id, "package-make --reason package", "not searched: 2 (desk, crm)");
	desk_must(&d, id, "searched desk");
	desk_must_not(&d, id, "searched desk \"by name\" 3", "counts itself");
	desk_must_not(&d, id, "searched crm \"by name\" many", "how many hits");
	desk_must(&d, id, "searched CRM \"by name\" 2");
	desk_must(&d, id, "review all redacted");
	desk_must_not(&d, id, "review all redacted", "nothing is left");
	desk_must(&d, id, "package-make --reason package");
	/* A letter that comes later is not reviewed. */
	person(&d, "Anna Lind", "anna.lind@example.net", "9@x", KIND_ACCESS, "one more");
	desk_must_not(&d, id, "package-make --reason package", "not reviewed");
	script(&d, "DELETE FROM purpose");
	desk_must_not(&d, id, "package-make --reason package", "no processing record");
	desk_close(&d);
}

static void nothing_of_others_is_in_it(void **state)
{
	static const char *const theirs[] = {"Karin", "Berg", "karin.berg", "999 88", "nils.ek", "granne", "Bo Ek", "bo.ek"};
	static const enum kind kinds[] = {KIND_ACCESS, KIND_PORTABILITY};
	(void)state;
	for (size_t k = 0; k < 2; k++) {
		struct desk d;
		size_t n;
		int64_t id = begin(&d, kinds[k], false);
		ready(&d, id);
		desk_must(&d, id, "package-make --reason package");
		char *tar = bytes_of(&d, id, &n);
		for (size_t i = 0; i < sizeof theirs / sizeof *theirs; i++)
			if (holds(tar, n, theirs[i])) {
				print_error("%s stands in the package\n", theirs[i]);
				desk_fail();
			}
		assert_true(holds(tar, n, "My neighbour [another person]"));
		assert_true(holds(tar, n, "My phone is " OWN_PHONE));
		assert_true(holds(tar, n, "anna.lind@example.net"));
		if (kinds[k] == KIND_ACCESS) {
			assert_true(holds(tar, n, "[another person] rang about Anna Lind"));
			assert_true(holds(tar, n, "Acme Hosting AB (SE)"));
		}
		mem_free(tar);
		desk_close(&d);
	}
}

/* In the proposal of the note too: who shares a word of a name keeps theirs. */
static void an_own_name_stays(void **state)
{
	struct desk d;
	char *text;
	(void)state;
	desk_open(&d);
	int64_t id = person(&d, "Anna Lind", "anna.lind@example.net", "1@x", KIND_ACCESS, "Erik Lind and Anna Lind");
	person(&d, "Erik Lind", "erik@other.example", "2@x", KIND_HOWTO, "How?");
	assert_int_equal(ombud_review_text(&text, d.s, id, "1", "package"), OMBUD_OK);
	assert_string_equal(text, "Hello\n\n[another person] and Anna Lind");
	ombud_wipe(text);
	/* Without a reason it is masked as letters are. */
	assert_int_equal(ombud_review_text(&text, d.s, id, "1", NULL), OMBUD_OK);
	assert_null(strstr(text, "Anna"));
	ombud_wipe(text);
	assert_int_equal(ombud_review_text(&text, d.s, id, "7", "package"), OMBUD_NOTFOUND);
	desk_close(&d);
}

static void the_same_data_make_the_same_bytes(void **state)
{
	static const enum kind kinds[] = {KIND_ACCESS, KIND_PORTABILITY};
	(void)state;
	for (size_t k = 0; k < 2; k++) {
		struct desk a, b;
		size_t n, m, again;
		int64_t id = begin(&a, kinds[k], false), other = begin(&b, kinds[k], true);
		ready(&a, id);
		ready(&b, other);
		desk_must(&a, id, "package-make --reason package");
		desk_must(&b, other, "package-make --reason package");
		char *x = bytes_of(&a, id, &n), *y = bytes_of(&b, other, &m);
		assert_int_equal(n, m);
		assert_memory_equal(x, y, n);
		/* Making and reading one is not in the next. */
		desk_must(&a, id, "package-make --reason package");
		char *z = bytes_of(&a, id, &again);
		assert_int_equal(n, again);
		assert_memory_equal(x, z, n);
		mem_free(x);
		mem_free(y);
		mem_free(z);
		desk_close(&a);
		desk_close(&b);
	}
}

static void each_way_of_reviewing(void **state)
{
	struct desk d;
	size_t n;
	int64_t id = begin(&d, KIND_ACCESS, false);
	(void)state;
	ready(&d, id);
	desk_must_not(&d, id, "review 1 maybe", "as-is, redacted");
	desk_must_not(&d, id, "review 77 as-is", "no letter");
	desk_must_not(&d, id, "review 1 as-is --text words", "redacted alone");
	desk_must(&d, id, "review 1 redacted --text \"what may be read\"");
	desk_must(&d, id, "package-make --reason package");
	char *tar = bytes_of(&d, id, &n);
	assert_true(holds(tar, n, "what may be read"));
	assert_false(holds(tar, n, "I want all you have"));
	mem_free(tar);
	desk_must(&d, id, "review 1 withheld --ground 15(4)");
	int64_t withheld = newest_entry(d.s);
	desk_must(&d, id, "package-make --reason package");
	tar = bytes_of(&d, id, &n);
	assert_false(holds(tar, n, "what may be read"));
	assert_true(holds(tar, n, "withheld (15(4))"));
	mem_free(tar);
	/* Undone, the one before holds again. */
	assert_int_equal(back(d.s, withheld, false), OMBUD_OK);
	desk_must(&d, id, "package-make --reason package");
	tar = bytes_of(&d, id, &n);
	assert_true(holds(tar, n, "what may be read"));
	mem_free(tar);
	desk_close(&d);
}

static void it_goes_after_it_was_had(void **state)
{
	struct desk d;
	char *tar;
	size_t n;
	int64_t id = begin(&d, KIND_ACCESS, false), done;
	(void)state;
	ready(&d, id);
	desk_must_not(&d, id, "package-delivered mail --reason package", "no package yet");
	desk_must(&d, id, "package-make --reason package");
	desk_must(&d, id, "package-make --reason package");
	desk_must_not(&d, id, "package-delivered pigeon --reason package", "mail, post");
	desk_must(&d, id, "package-delivered mail 1 --reason package");
	desk_must_not(&d, id, "package-delivered mail 1 --reason package", "already");
	desk_must(&d, id, "package-drop 2 --reason package");
	assert_int_equal(number(&d, "SELECT count(*) FROM package WHERE bytes IS NULL AND removed_at > 0"), 1);
	assert_int_equal(ombud_package_bytes(&tar, &n, d.s, id, 2, "package"), OMBUD_NOTFOUND);
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + 29 * 86400);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM package WHERE bytes IS NOT NULL"), 1);
	ombud_session_close(d.s);
	d.s = desk_session(&d, NULL, DESK_NOW + 31 * 86400);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM package WHERE bytes IS NOT NULL"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'package-expire'"), 1);
	desk_close(&d);
}

/* Leads and DPOs alone, and each time with a reason that the log has. */
static void who_may_have_it(void **state)
{
	struct desk d;
	char *tar;
	size_t n;
	int64_t id = begin(&d, KIND_ACCESS, false);
	(void)state;
	ready(&d, id);
	desk_must(&d, id, "package-make --reason package");
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE what = 'export' AND text = 'package'"), 1);
	assert_int_equal(ombud_package_bytes(&tar, &n, d.s, id, 0, "package"), OMBUD_OK);
	ombud_wipe(tar);
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE what = 'export' AND text = 'package'"), 2);
	assert_int_equal(ombud_package_bytes(&tar, &n, d.s, id, 0, NULL), OMBUD_INPUT);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "admin", DESK_NOW);
	desk_must(&d, 0, "agent-add ines --role agent --until 2027-10-01");
	ombud_session_close(d.s);
	d.s = desk_session(&d, "ines", DESK_NOW);
	assert_int_equal(ombud_package_bytes(&tar, &n, d.s, id, 0, "package"), OMBUD_DENIED);
	desk_must_not(&d, id, "package-make --reason package", "lead, dpo");
	ombud_session_close(d.s);
	d.s = mine;
	desk_must(&d, 0, "attach 1 --package yes");
	assert_int_equal(number(&d, "SELECT count(*) FROM draft_file WHERE name = '1-access.tar' AND size = (SELECT size FROM"
	                            " package)"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_missing_stops_it),
	    cmocka_unit_test(nothing_of_others_is_in_it),
	    cmocka_unit_test(an_own_name_stays),
	    cmocka_unit_test(the_same_data_make_the_same_bytes),
	    cmocka_unit_test(each_way_of_reviewing),
	    cmocka_unit_test(it_goes_after_it_was_had),
	    cmocka_unit_test(who_may_have_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
