/* Proofs of identity among the attachments: marked, gone once they have served, and not to be had back;
 * and attachments that are text, read as letters are. */
#include "undo_desk.h"

#include "ops/proof.h"

static const char PASS[] = "a picture of a passport";

static int64_t take(struct desk *d, const char *id, const struct intake_attachment *files, size_t n)
{
	struct intake in = {.sender = "Anna Lind <anna@example.net>",
	    .address = "anna@example.net",
	    .subject = "My data",
	    .body = "I want all you have about me. My phone is 070-123 45 67.",
	    .message_id = id,
	    .attachments = files,
	    .n_attachments = n,
	    .raw = "the letter as it came",
	    .n_raw = 21,
	    .received_at = DESK_NOW - 86400,
	    .kind = KIND_ACCESS};
	return desk_take(d, &in);
}

static int64_t with_passport(struct desk *d)
{
	struct intake_attachment files[] = {
	    {.name = "mitt pass.jpg", .type = "image/jpeg", .bytes = PASS, .n = sizeof PASS - 1, .size = sizeof PASS - 1},
	    {.name = "notes.txt", .type = "text/plain", .bytes = "call 070-123 45 67", .n = 18, .size = 18}};
	desk_open(d);
	int64_t id = take(d, "1@x", files, 2);
	desk_must(d, id, "assign @me");
	desk_must(d, id, "state triaged");
	return id;
}

static const char *word_of(struct desk *d, int64_t id, size_t i, char out[16])
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d->s, id, NULL), OMBUD_OK);
	snprintf(out, 16, "%s", t->messages[0].attachments[i].proof);
	ombud_ticket_free(t);
	return out;
}

static void nothing_is_left(struct desk *d)
{
	assert_int_equal(number(d, "SELECT count(*) FROM attachment WHERE n = 1 AND bytes IS NULL AND name = ''"
	                           " AND length(hash) = 0 AND removed_at > 0"), 1);
	assert_int_equal(number(d, "SELECT count(*) FROM message_raw"), 0);
	assert_int_equal(number(d, "SELECT count(*) FROM draft_file"), 0);
	assert_int_equal(number(d, "SELECT coalesce(sum(n), 0) FROM audit WHERE act = 'proof-removed'"), 1);
	/* The others' are theirs. */
	assert_int_equal(number(d, "SELECT count(*) FROM attachment WHERE bytes IS NOT NULL"), 1);
}

static void verification_removes_it(void **state)
{
	struct desk d;
	char *bytes, word[16], why[400];
	size_t n;
	(void)state;
	int64_t id = with_passport(&d);
	assert_string_equal(word_of(&d, id, 0, word), "maybe");
	assert_string_equal(word_of(&d, id, 1, word), "");
	desk_must(&d, 0, "attach --ticket 1 --from 1");
	desk_must(&d, id, "proof 1");
	desk_must_not(&d, 0, "attach --ticket 1 --from 1 --name again.jpg", "goes to nobody");
	assert_string_equal(word_of(&d, id, 0, word), "yes");
	assert_int_equal(ombud_attachment_bytes(&bytes, &n, d.s, id, 1, "identity"), OMBUD_OK);
	ombud_wipe(bytes);
	assert_int_equal(number(&d, "SELECT count(*) FROM message_raw"), 1);
	desk_must(&d, id, "identity verified seen");
	nothing_is_left(&d);
	assert_string_equal(word_of(&d, id, 0, word), "removed");
	assert_int_equal(ombud_attachment_bytes(&bytes, &n, d.s, id, 1, "identity"), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(d.s), "was removed"));
	desk_must_not(&d, id, "proof 1 --is no", "is removed");
	(void)why;
	desk_close(&d);
}

static void undo_brings_none_back_and_says_so(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "proof 1");
	desk_must(&d, id, "identity verified seen");
	int64_t entry = newest_entry(d.s);
	for (int trial = 1; trial >= 0; trial--) {
		struct ombud_back how = {.entry = entry, .rehearse = trial};
		assert_int_equal(ombud_take_back(&r, d.s, &how), OMBUD_OK);
		assert_int_equal(r->removed, 1);
		assert_non_null(strstr(r->sentence, "do not come back: 1"));
		ombud_result_free(r);
	}
	assert_int_equal(number(&d, "SELECT identity FROM ticket"), IDENTITY_UNKNOWN);
	nothing_is_left(&d);
	/* Done again it has nothing to remove. */
	assert_int_equal(back(d.s, entry, true), OMBUD_OK);
	nothing_is_left(&d);
	desk_close(&d);
}

static void a_rehearsal_removes_nothing(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "proof 1");
	const char *words[] = {"identity", "verified", "seen"};
	struct ombud_request req = {.words = words, .n_words = 3, .ids = &id, .n_ids = 1, .rehearse = true};
	assert_int_equal(ombud_run(&r, d.s, &req), OMBUD_OK);
	assert_int_equal(r->removed, 1);
	const struct ombud_change *last = &r->v[0].changes[r->v[0].n_changes - 1];
	assert_string_equal(last->after, "removed for good");
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment WHERE bytes IS NOT NULL"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM message_raw"), 1);
	desk_close(&d);
}

static void the_end_removes_it(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "proof 1");
	desk_must(&d, id, "kind howto");
	desk_must(&d, id, "state spam --reason \"no request\"");
	nothing_is_left(&d);
	desk_close(&d);
}

/* The way through id_wait verifies, too. */
static void a_move_that_verifies_removes_it(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "state id_wait --what \"a copy\" --reason \"another address\"");
	desk_must(&d, id, "proof 1");
	desk_must(&d, id, "state work --what \"copy seen\"");
	assert_int_equal(number(&d, "SELECT identity FROM ticket"), IDENTITY_VERIFIED);
	nothing_is_left(&d);
	desk_close(&d);
}

static void a_sibling_keeps_what_it_needs(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "split erasure");
	desk_must(&d, id, "proof 1");
	desk_must(&d, id, "kind howto");
	desk_must(&d, id, "state spam --reason \"no request\"");
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment WHERE bytes IS NOT NULL"), 2);
	desk_must(&d, id + 1, "identity verified seen");
	nothing_is_left(&d);
	desk_close(&d);
}

static void a_mark_goes_back(void **state)
{
	struct desk d;
	char word[16];
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "proof 1");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	assert_string_equal(word_of(&d, id, 0, word), "maybe");
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	assert_string_equal(word_of(&d, id, 0, word), "yes");
	desk_must(&d, id, "proof 1 --is no");
	desk_must(&d, id, "identity verified seen");
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment WHERE bytes IS NOT NULL"), 2);
	desk_close(&d);
}

static void late_it_goes_at_once_and_only_by_its_word(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "identity verified seen");
	desk_must_not(&d, id, "proof 1", "--is removed");
	desk_must_not(&d, id, "proof 3", "has no attachment 3");
	desk_must_not(&d, id, "proof x", "by its number");
	desk_must_not(&d, id, "proof 1 --is perhaps", "yes, no, or removed");
	desk_must(&d, id, "proof 1 --is removed");
	nothing_is_left(&d);
	desk_close(&d);
}

static void a_mark_that_served_is_not_taken_back(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_passport(&d);
	desk_must(&d, id, "proof 1");
	int64_t entry = newest_entry(d.s);
	desk_must(&d, id, "identity verified seen");
	assert_int_equal(back(d.s, entry, false), OMBUD_CONFLICT);
	desk_close(&d);
}

static void words_that_speak_of_one(void **state)
{
	static const char *const yes[] = {"Passport.pdf", "mitt pass.jpg", "KÖRKORT_fram.png", "ko\xCC\x88rkort.jpg",
	    "My driver's licence", "id-kort.jpg", "ID card", "legitimation", "F\xC3\xBChrerschein"};
	static const char *const no[] = {"file.pdf", "compass.jpg", "I passed by", "idea card", "", "pass the salt"};
	(void)state;
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		if (!proof_says(yes[i], strlen(yes[i]))) {
			print_error("not heard: %s\n", yes[i]);
			desk_fail();
		}
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		if (proof_says(no[i], strlen(no[i]))) {
			print_error("heard: %s\n", no[i]);
			desk_fail();
		}
}

/* ---- text ---- */

static void texts_are_read_masked_and_logged(void **state)
{
	static const char letter[] = "From: Bo Ek <bo@example.org>\nSubject: Hello\nMIME-Version: 1.0\n"
	                             "Content-Type: text/plain\n\nWrite to bo@example.org\n";
	static const char html[] = "<p>First<p><b>070-123 45 67</b><script>x()</script>";
	struct intake_attachment files[] = {
	    {.name = "a.csv", .type = "text/csv", .bytes = "n;phone\n1;070-123 45 67\n\033[31m", .n = 30, .size = 30},
	    {.name = "b.html", .type = "text/html", .bytes = html, .n = sizeof html - 1, .size = sizeof html - 1},
	    {.name = "c.eml", .type = "message/rfc822", .bytes = letter, .n = sizeof letter - 1, .size = sizeof letter - 1},
	    {.name = "d.txt", .type = "application/octet-stream", .bytes = "\xFF\xFEh\0i\0", .n = 6, .size = 6},
	    {.name = "e.jpg", .type = "image/jpeg", .bytes = "x", .n = 1, .size = 1}};
	static const char *const holds[] = {"n;phone", "First", "subject: Hello", "hi"};
	struct desk d;
	char *text;
	(void)state;
	desk_open(&d);
	int64_t id = take(&d, "2@x", files, 5);
	for (int i = 0; i < 4; i++) {
		if (ombud_attachment_text(&text, d.s, id, i + 1, NULL)) {
			print_error("%d: %s\n", i + 1, ombud_error(d.s));
			desk_fail();
		}
		assert_non_null(strstr(text, holds[i]));
		assert_null(strstr(text, "123 45 67"));
		assert_null(strstr(text, "bo@example"));
		assert_null(strstr(text, "x()"));
		assert_null(strstr(text, "Bo Ek"));
		ombud_free(text);
	}
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'open' AND detail = 'attachment'"), 4);
	assert_int_equal(ombud_attachment_text(&text, d.s, id, 5, NULL), OMBUD_CONFLICT);
	assert_int_equal(ombud_attachment_text(&text, d.s, id, 6, NULL), OMBUD_NOTFOUND);
	desk_must(&d, id, "proof 1");
	assert_int_equal(ombud_attachment_text(&text, d.s, id, 1, NULL), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(d.s), "proof of identity"));
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(verification_removes_it),
	    cmocka_unit_test(undo_brings_none_back_and_says_so),
	    cmocka_unit_test(a_rehearsal_removes_nothing),
	    cmocka_unit_test(the_end_removes_it),
	    cmocka_unit_test(a_move_that_verifies_removes_it),
	    cmocka_unit_test(a_sibling_keeps_what_it_needs),
	    cmocka_unit_test(a_mark_goes_back),
	    cmocka_unit_test(late_it_goes_at_once_and_only_by_its_word),
	    cmocka_unit_test(a_mark_that_served_is_not_taken_back),
	    cmocka_unit_test(words_that_speak_of_one),
	    cmocka_unit_test(texts_are_read_masked_and_logged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
