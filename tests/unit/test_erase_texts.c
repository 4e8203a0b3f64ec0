/* What others wrote of a person outside of letters: labels, names of texts and filters, sentences of the journal. */
#include "erase_desk.h"

#include <sodium.h>

#include "ops/erased.h"
#include "store/ledger.h"

static void clean(struct desk *d)
{
	struct purge_report purge;
	struct proof_report proof;
	struct arena a = {0};
	assert_int_equal(erased_purge(&purge, d->s, &a, 1000, false), OMBUD_OK);
	assert_int_equal(erased_verify(&proof, d->s, &a, 1, &(struct proof_how){.folders = ""}), OMBUD_OK);
	for (size_t i = 0; i < proof.n_lines; i++)
		if (!proof.lines[i].shared)
			print_error("%s as %s: %s\n", proof.lines[i].what, proof.lines[i].form, proof.lines[i].where);
	assert_int_equal(proof.found, 0);
	arena_free(&a);
}

static int64_t count_of(struct desk *d, const char *table_where)
{
	char sql[300];
	snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", table_where);
	return number(d, sql);
}

static void labels_go(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	desk_must(&d, 3, "label anna.lind");
	int64_t put = newest_entry(d.s);
	desk_must(&d, 3, "label anna");
	desk_must(&d, 3, "label vip");
	approved(&d, request);
	assert_int_equal(number(&d, "SELECT n FROM erasure_count WHERE place = 'labels' AND act = 'erase'"), 1);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_of(&d, "label WHERE name = 'anna.lind'"), 0);
	assert_int_equal(count_of(&d, "label WHERE name IN ('anna', 'vip')"), 2); /* anybody's */
	assert_int_equal(count_of(&d, "journal WHERE sentence LIKE '%anna.lind%'"), 0);
	assert_int_equal(count_of(&d, "journal WHERE sentence LIKE '%[erased]%'"), 1);
	assert_int_equal(count_of(&d, "journal_item WHERE field LIKE '%anna.lind%'"), 0);
	assert_int_equal(back(d.s, put, false) != OMBUD_OK, 1);
	assert_int_equal(count_of(&d, "label WHERE ticket_id = 3"), 2);
	clean(&d);
	desk_close(&d);
}

static void names_under_a_unique_index_are_numbered(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	script(&d, "INSERT INTO canned(name, lang, text, changed_at) VALUES('anna-lind', 'en', 'Write to Anna Lind', 0),"
	           " ('lind-anna', 'en', 'Dear Lind, Anna', 0), ('anna.lind', 'en', 'Hello', 0), ('anna', 'en', 'Anna', 0)");
	script(&d, "INSERT INTO saved_filter(name, text) VALUES('anna-lind', 'from:" SHE " is:open'), ('lind_anna', 'anna lind'),"
	           " ('anna', 'anna')");
	script(&d, "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
	           " VALUES('ticket', 3, 0, '17(3)(e)', 'T 12, Lind, Anna', 1, 1, 21000)");
	approved(&d, request);
	assert_int_equal(number(&d, "SELECT n FROM erasure_count WHERE place = 'holds' AND act = 'cut'"), 1);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_of(&d, "canned WHERE name = 'erased-' || id"), 3);
	assert_int_equal(count_of(&d, "canned WHERE name = 'anna' AND text = 'Anna'"), 1);
	assert_int_equal(count_of(&d, "canned WHERE text IN ('Write to [erased]', 'Dear [erased]', 'Hello')"), 3);
	assert_int_equal(count_of(&d, "saved_filter WHERE name = 'erased-' || id"), 2);
	assert_int_equal(count_of(&d, "saved_filter WHERE text = 'from:erased is:open'"), 1);
	assert_int_equal(count_of(&d, "hold WHERE reference = 'T 12, [erased]'"), 1);
	clean(&d);
	desk_close(&d);
}

#define BO(text) "UPDATE message SET body = '" text "' WHERE message_id = '3@x'"

static void names_are_turned(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	script(&d, BO("Ask Lind, Anna. Anna and the lind tree."));
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_of(&d, "message WHERE body = 'Ask [erased]. Anna and the lind tree.'"), 1);
	clean(&d);
	desk_close(&d);
}

static void first_lines_of_addresses_go(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	(void)state;
	script(&d, "INSERT INTO datum(person_id, field, n, value, source, seen_at) VALUES(1, 4, 1, 'Storgatan 12, 114 55 Ed', 'agent',"
	           " 1), (1, 4, 2, 'Lillgatan 3, 114 55 Ed', 'agent', 1), (2, 4, 1, 'Lillgatan 3, 222 22 Lund', 'agent', 1)");
	script(&d, BO("She of Storgatan 12. Storgatan 123 and Lillgatan 3 or 114 55 Ed."));
	approved(&d, request);
	desk_must(&d, 0, "erase-run 1");
	assert_int_equal(count_of(&d, "message WHERE body = 'She of [erased]. Storgatan 123 and Lillgatan 3 or 114 55 Ed.'"), 1);
	clean(&d);
	desk_close(&d);
}

/* Of files that others sent: what is text is cut as a letter is, of all else the proof names ticket and number. */
#define FILE_OF_BO(n, type, bytes) \
	"INSERT INTO attachment(message_id, person_id, n, name, type, size, hash, bytes) SELECT id, person_id, " #n ", 'f', '" type \
	"', 4, x'00', CAST(" bytes " AS BLOB) FROM message WHERE message_id = '3@x'"

static void files_of_others(void **state)
{
	struct desk d;
	int64_t request = begin(&d);
	struct purge_report purge;
	struct proof_report proof;
	struct arena a = {0};
	unsigned char hash[32];
	char hex[65], sql[200];
	(void)state;
	script(&d, FILE_OF_BO(1, "text/csv", "'name;mail\nAnna Lind;" SHE "\nBo Ek;b'"));
	script(&d, FILE_OF_BO(2, "text/plain", "'nothing'"));
	script(&d, FILE_OF_BO(3, "application/pdf", "'%PDF 19811218-9876'"));
	script(&d, "INSERT INTO datum(person_id, field, n, value, source, seen_at) VALUES(1, 7, 0, '19811218-9876', 'agent', 1)");
	approved(&d, request);
	assert_int_equal(number(&d, "SELECT n FROM erasure_count WHERE place = 'attachments' AND act = 'cut'"), 1);
	desk_must(&d, 0, "erase-run 1");
	static const char left[] = "name;mail\n[erased];[erased]\nBo Ek;b";
	crypto_generichash(hash, sizeof hash, (const unsigned char *)left, sizeof left - 1, NULL, 0);
	sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
	snprintf(sql, sizeof sql, "attachment WHERE n = 1 AND size = %zu AND lower(hex(hash)) = '%s'", sizeof left - 1, hex);
	assert_int_equal(count_of(&d, sql), 1);
	assert_int_equal(count_of(&d, "attachment WHERE n = 1 AND length(bytes) = size"), 1);
	assert_int_equal(count_of(&d, "attachment WHERE n = 2 AND bytes = CAST('nothing' AS BLOB)"), 1);
	assert_int_equal(erased_purge(&purge, d.s, &a, 1000, false), OMBUD_OK);
	assert_int_equal(erased_verify(&proof, d.s, &a, 1, &(struct proof_how){.folders = ""}), OMBUD_OK);
	assert_true(proof.found > 0 && !proof.proven);
	assert_string_equal(proof.lines[0].where,
	    "#3 attachment 3: remove it ('do proof 3 --attachment 3 --is removed'), or keep it by a hold on its ticket");
	script(&d, "INSERT INTO hold(object, object_id, field, ground, reference, at, agent_id, review_day)"
	           " VALUES('ticket', 3, 0, '17(3)(e)', 'T 12', 1, 1, 21000)");
	clean(&d);
	arena_free(&a);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(labels_go),
	    cmocka_unit_test(names_under_a_unique_index_are_numbered),
	    cmocka_unit_test(names_are_turned),
	    cmocka_unit_test(first_lines_of_addresses_go),
	    cmocka_unit_test(files_of_others),
	};
	return cmocka_run_group_tests_name("erase texts", tests, NULL, NULL);
}
