/* Files that go along with a letter: added, dropped, sent, given back; and what the reader gets. */
#include "mail_desk.h"

#include <sodium.h>

#include "model/filetype.h"
#include "text/filename.h"

static int64_t her_ticket(struct desk *d)
{
	open_mail_desk(d);
	return from_karin(d, KIND_HOWTO, "her@example.org");
}

static void add(struct desk *d, int64_t id, const char *name, const void *bytes, size_t n)
{
	struct ombud_result *r;
	if (ombud_attach(&r, d->s, id, name, bytes, n)) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	ombud_result_free(r);
}

static void add_not(struct desk *d, int64_t id, const char *name, const void *bytes, size_t n, const char *words)
{
	struct ombud_result *r;
	assert_int_not_equal(ombud_attach(&r, d->s, id, name, bytes, n), OMBUD_OK);
	assert_null(r);
	has(ombud_error(d->s), words);
}

/* How many wait, and the name of the first. */
static size_t waiting(struct desk *d, int64_t id, const char *first)
{
	struct ombud_draft_files *f;
	assert_int_equal(ombud_draft_files(&f, d->s, id), OMBUD_OK);
	size_t n = f->n;
	if (n && first)
		assert_string_equal(f->v[0].name, first);
	ombud_draft_files_free(f);
	return n;
}

static const char photo[] = "\x89PNG\r\n\x1a\n\0\1\2\xff";

/* ---- names and types ---------------------------------------------------------------------------- */

static void names_are_safe(void **state)
{
	static const struct {
		const char *theirs, *clean;
	} all[] = {
	    {"answer.pdf", "answer.pdf"},
	    {"/home/anna/answer.pdf", "answer.pdf"},
	    {"C:\\Users\\anna\\answer.pdf", "answer.pdf"},
	    {"../../.bashrc", "bashrc"},
	    {"--force.txt", "force.txt"},
	    {"årsbesked 2026.pdf", "årsbesked_2026.pdf"},
	    {"a\u030arsbesked.pdf", "årsbesked.pdf"},
	    {"a\u202efdp.exe", "afdp.exe"},
	    {"a\r\nBcc: b.txt", "aBcc_b.txt"},
	    {"\"quoted\"; rm -rf", "quoted_rm_-rf"},
	    {"..", ""},
	    {"", ""},
	    {"\u202e\u2066", ""},
	};
	struct arena a = {0};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		assert_string_equal(filename_clean(&a, all[i].theirs), all[i].clean);
	char longest[400] = "";
	for (int i = 0; i < 60; i++)
		strcat(longest, "ååå");
	strcat(longest, ".pdf");
	const char *cut = filename_clean(&a, longest);
	assert_in_range(strlen(cut), FILENAME_BYTES - 1, FILENAME_BYTES);
	assert_string_equal(cut + strlen(cut) - 6, "å.pdf");
	arena_free(&a);
}

static void bytes_say_what_a_file_is(void **state)
{
	static const struct {
		const char *name, *bytes, *type;
	} all[] = {
	    {"a.pdf", "%PDF-1.7", "application/pdf"},
	    {"a.pdf", "MZ", "application/octet-stream"},
	    {"a.txt", "%PDF-1.7", "application/pdf"},
	    {"a.txt", "hello", "text/plain"},
	    {"A.TXT", "hallå", "text/plain"},
	    {"a.txt", "hall\xe5", "application/octet-stream"},
	    {"a.docx", "PK\3\4", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
	    {"a.zip", "PK\3\4", "application/zip"},
	    {"a.csv", "a;b", "text/csv"},
	    {"a.eml", "From: x", "application/octet-stream"},
	    {"a", "hello", "application/octet-stream"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		assert_string_equal(filetype_of(all[i].name, all[i].bytes, strlen(all[i].bytes)), all[i].type);
	assert_string_equal(filetype_of("x.png", photo, sizeof photo), "image/png");
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		assert_string_equal(filetype_shown(all[i].type), all[i].type);
}

/* ---- drafts ------------------------------------------------------------------------------------- */

static void files_wait_for_their_letter(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d), version = number(&d, "SELECT version FROM ticket WHERE id = 1");
	add(&d, id, "/tmp/photo of it.png", photo, sizeof photo);
	add(&d, id, "a.txt", "abc", 3);
	assert_int_equal(waiting(&d, id, "photo_of_it.png"), 2);
	/* They are of no version of the ticket, and nobody else's. */
	assert_int_equal(number(&d, "SELECT version FROM ticket WHERE id = 1"), version);
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 0);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "dirk", DESK_NOW);
	assert_int_equal(waiting(&d, id, NULL), 0);
	ombud_session_close(d.s);
	d.s = mine;
	/* A name is personal. */
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'attach' AND detail = 'file 2, 3 bytes'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE detail LIKE '%txt%'"), 0);
	desk_must(&d, 0, "detach 1 1");
	assert_int_equal(waiting(&d, id, "a.txt"), 1);
	desk_must_not(&d, 0, "detach 1 2", "has no file 2; it has 1");
	/* An answer that is dropped takes them with it, another draft does not. */
	desk_must(&d, 0, "draft 1 note");
	assert_int_equal(waiting(&d, id, NULL), 1);
	desk_must(&d, 0, "draft 1 reply");
	assert_int_equal(waiting(&d, id, NULL), 0);
	close_mail_desk(&d);
}

static void a_name_that_tells_who_is_masked(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d);
	add(&d, id, "Karin Svensson.txt", "abc", 3);
	struct ombud_draft_files *f;
	assert_int_equal(ombud_draft_files(&f, d.s, id), OMBUD_OK);
	assert_null(strstr(f->v[0].name, "Svensson"));
	ombud_draft_files_free(f);
	close_mail_desk(&d);
}

static void what_is_too_much_is_refused(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d);
	size_t most = OMBUD_FILE_MOST;
	char *big = calloc(1, most + 1);
	add_not(&d, id, "big.bin", big, most + 1, "holds at most 10 MB");
	add(&d, id, "big.bin", big, most);
	add(&d, id, "big.bin", big, most);
	add_not(&d, id, "a.txt", "a", 1, "at most 20 MB together");
	add_not(&d, id, "empty.txt", "", 0, "the file is empty");
	add_not(&d, id, "...", "a", 1, "name the file");
	add_not(&d, 77, "a.txt", "a", 1, "no ticket 77");
	desk_must_not(&d, 0, "attach 1 a.txt", "give the file's bytes");
	desk_must_not(&d, 0, "attach 1 a.txt --base64 %%%", "that is no base64");
	desk_must_not(&d, 0, "attach 1 --from 1", "has no attachment 1; it has 0");
	free(big);
	close_mail_desk(&d);
}

static void only_who_may_work_on_it_adds_files(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "admin", DESK_NOW);
	add_not(&d, id, "a.txt", "a", 1, "may");
	ombud_session_close(d.s);
	d.s = mine;
	close_mail_desk(&d);
}

/* ---- the letter --------------------------------------------------------------------------------- */

/* What Python's own reader of mail makes of letter N: "name|type|bytes in hex", one a line. */
static char *read_by_python(struct desk *d, int n)
{
	char command[900], path[160];
	snprintf(command, sizeof command,
	    "cd %s && python3 -c \"import email, email.policy as p\n"
	    "m = email.message_from_binary_file(open('letter.%d', 'rb'), policy=p.default)\n"
	    "assert max(map(len, open('letter.%d', 'rb').read().split(b'\\n'))) < 999\n"
	    "print(m.get_body().get_content().strip())\n"
	    "for f in m.iter_attachments():\n"
	    "    c = f.get_payload(decode=True)\n"
	    "    print(f.get_filename() + '|' + f.get_content_type() + '|' + c.hex() + '|' + str(f.defects + m.defects))\" >letter.read",
	    d->folder, n, n);
	snprintf(path, sizeof path, "%s/letter.read", d->folder);
	if (system(command))
		return NULL;
	FILE *f = fopen(path, "r");
	char *text = calloc(1, 65536);
	size_t k = fread(text, 1, 65535, f);
	(void)k;
	fclose(f);
	return text;
}

static void the_reader_gets_names_and_bytes(void **state)
{
	struct desk d;
	(void)state;
	if (system("python3 -c 'import email.policy' 2>/dev/null"))
		skip();
	int64_t id = her_ticket(&d);
	add(&d, id, "årsbesked 2026.png", photo, sizeof photo);
	add(&d, id, "rows.csv", "a;b\r\n1;2\n", 9);
	add(&d, id, "削除の確認と、それについてのとても長い説明書きの名前.txt", "x", 1);
	desk_must(&d, id, "reply --text \"See the files.\"");
	assert_int_equal(waiting(&d, id, NULL), 0);
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 3);
	assert_int_equal(number(&d, "SELECT count(*) FROM attachment a JOIN message m ON m.id = a.message_id"
				    " WHERE m.direction = 2 AND a.person_id = m.person_id"), 3);
	tick_at(&d, 60);
	char *text = read_by_python(&d, 0);
	has(text, "See the files.\n");
	has(text, "årsbesked_2026.png|image/png|89504e470d0a1a0a000102ff00|[]\n");
	has(text, "rows.csv|text/csv|613b620d0a313b320a|[]\n");
	has(text, "削除の確認とそれについてのとても長い説明書きの名前.txt|text/plain|78|[]\n");
	free(text);
	close_mail_desk(&d);
}

static void a_letter_that_is_taken_back_gives_them_back(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d);
	add(&d, id, "a.txt", "abc", 3);
	add(&d, id, "b.txt", "def", 3);
	desk_must(&d, id, "reply --text hello");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'reply' AND detail = 'answer, files 2'"), 1);
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	assert_int_equal(waiting(&d, id, "a.txt"), 2);
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 0);
	/* Done again it leaves as it was, with its own alone. */
	add(&d, id, "c.txt", "ghi", 3);
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	assert_int_equal(waiting(&d, id, "c.txt"), 1);
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 2);
	tick_at(&d, 120);
	char *text = letter_sent(&d, 0);
	has(text, "filename=a.txt");
	has(text, "filename=b.txt");
	assert_null(strstr(text, "c.txt"));
	free(text);
	assert_int_equal(back(d.s, 0, false), OMBUD_CONFLICT);
	assert_int_equal(waiting(&d, id, "c.txt"), 1);
	close_mail_desk(&d);
}

static void mended_and_sent_again_it_has_each_once(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d);
	add(&d, id, "a.txt", "abc", 3);
	desk_must(&d, id, "reply --text hello");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	desk_must(&d, id, "reply --text \"hello again\"");
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 1);
	tick_at(&d, 120);
	char *left = letter_sent(&d, 0);
	has(left, "hello again");
	free(left);
	assert_null(letter_sent(&d, 1));
	close_mail_desk(&d);
}

static void what_came_with_the_ticket_goes_back_under_our_name(void **state)
{
	static const struct intake_attachment file = {"Karin Svensson.txt", "text/plain", "abc", 3, 3};
	struct desk d;
	enum intake_done done;
	int64_t id;
	(void)state;
	open_mail_desk(&d);
	const struct intake_datum data = {DATUM_EMAIL, "karin@example.org", "header"};
	struct intake in = {.sender = "karin@example.org", .address = "karin@example.org", .subject = "A copy",
	    .body = "as asked", .message_id = "c@example.org", .received_at = DESK_NOW - 86400, .lang = "en",
	    .data = &data, .n_data = 1, .kind = KIND_HOWTO, .attachments = &file, .n_attachments = 1,
	    .charset = ""};
	assert_int_equal(intake_begin(d.s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &id, d.s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(d.s), OMBUD_OK);
	desk_must(&d, 0, "attach 1 --from 1");
	assert_int_equal(waiting(&d, id, "1-1.txt"), 1);
	desk_must(&d, id, "reply --text back");
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 2);
	tick_at(&d, 60);
	char *text = letter_sent(&d, 0);
	has(text, "filename=1-1.txt");
	has(text, "YWJj");
	free(text);
	close_mail_desk(&d);
}

static int64_t with_her_card(struct desk *d)
{
	static const struct intake_attachment file = {"card.png", "image/png", "card", 4, 4};
	enum intake_done done;
	int64_t id;
	open_mail_desk(d);
	const struct intake_datum data = {DATUM_EMAIL, "karin@example.org", "header"};
	struct intake in = {.sender = "karin@example.org", .address = "karin@example.org", .subject = "A copy",
	    .body = "as asked", .message_id = "c@example.org", .received_at = DESK_NOW - 86400, .lang = "en",
	    .data = &data, .n_data = 1, .kind = KIND_HOWTO, .attachments = &file, .n_attachments = 1, .charset = ""};
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &id, d->s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	desk_must(d, 0, "attach 1 --from 1");
	return id;
}

static int64_t kept_cards(struct desk *d)
{
	return number(d, "SELECT (SELECT count(*) FROM attachment WHERE bytes = CAST('card' AS BLOB))"
	                 " + (SELECT count(*) FROM draft_file WHERE bytes = CAST('card' AS BLOB))");
}

/* It was taken along before anybody saw what it is. */
static void a_proof_marked_later_does_not_go(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_her_card(&d);
	desk_must(&d, id, "proof 1");
	desk_must_not(&d, id, "reply --text back", "proof of identity");
	desk_must(&d, 0, "detach 1 all");
	desk_must(&d, id, "reply --text back");
	close_mail_desk(&d);
}

static void a_proof_on_its_way_is_taken_back_first(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_her_card(&d);
	desk_must(&d, id, "reply --text back");
	int64_t entry = newest_entry(d.s);
	desk_must_not(&d, id, "proof 1", "'outbox drop 1' takes it back first");
	desk_must_not(&d, id, "proof 1 --is removed", "'outbox drop 1' takes it back first");
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(waiting(&d, id, "1-1.png"), 1);
	desk_must(&d, id, "proof 1");
	/* Its copy stands in the letter that was taken back: it is not sent after all. */
	assert_int_equal(back(d.s, entry, true), OMBUD_CONFLICT);
	desk_must(&d, id, "identity verified seen");
	assert_int_equal(kept_cards(&d), 0);
	assert_int_equal(back(d.s, entry, true), OMBUD_CONFLICT);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state < 2"), 0);
	close_mail_desk(&d);
}

static void a_proof_that_left_is_removed_too(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_her_card(&d);
	desk_must(&d, id, "reply --text back");
	tick_at(&d, 60);
	assert_int_equal(kept_cards(&d), 2);
	desk_must(&d, id, "proof 1");
	desk_must(&d, id, "identity verified seen");
	assert_int_equal(kept_cards(&d), 0);
	close_mail_desk(&d);
}

/* The letter failed, its file turned out to be a proof: it is not tried again. */
static void a_failed_letter_with_a_proof_is_not_tried_again(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = with_her_card(&d);
	desk_must(&d, id, "reply --text back");
	number(&d, "UPDATE outbox SET state = 3, changed_at = send_at RETURNING 1");
	desk_must(&d, id, "proof 1");
	desk_must_not(&d, 0, "outbox-retry 1", "proof of identity");
	desk_must(&d, id, "identity verified seen");
	desk_must_not(&d, 0, "outbox-retry 1", "proof of identity");
	close_mail_desk(&d);
}

/* What was sent about one right is no attachment of the other; who has the one has the other. */
static void a_sibling_counts_its_own(void **state)
{
	struct desk d;
	char *findings;
	(void)state;
	int64_t id = with_her_card(&d);
	desk_must(&d, id, "reply --text back");
	script(&d, "UPDATE ticket SET team = 'north'");
	desk_must(&d, id, "split erasure");
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 1"), 2);
	assert_int_equal(number(&d, "SELECT n_attachments FROM ticket WHERE id = 2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket WHERE team = 'north'"), 2);
	assert_int_equal(ombud_check(&findings, d.s), OMBUD_OK);
	ombud_free(findings);
	script(&d, "UPDATE ticket SET n_attachments = 2 WHERE id = 2");
	assert_int_equal(ombud_check(&findings, d.s), OMBUD_CORRUPT);
	has(findings, "1 tickets say another number of attachments");
	ombud_free(findings);
	close_mail_desk(&d);
}

static void a_letter_to_several_takes_none(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	int64_t id = her_ticket(&d), other = from_karin(&d, KIND_BILLING, "second@example.org");
	add(&d, id, "a.txt", "abc", 3);
	const char *words[] = {"reply", "--text", "hello"};
	const int64_t ids[] = {id, other};
	assert_int_equal(ombud_run(&r, d.s, &(struct ombud_request){.words = words, .n_words = 3, .ids = ids, .n_ids = 2}),
	    OMBUD_OK);
	assert_int_equal(r->applied, 1);
	assert_int_equal(r->skipped, 1);
	has(r->v[0].why, "a file waits to go along");
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 1);
	assert_int_equal(waiting(&d, id, "a.txt"), 1);
	close_mail_desk(&d);
}

/* What is given back lies beside what was added since. */
static void together_they_are_not_too_much(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = her_ticket(&d);
	size_t most = OMBUD_FILE_MOST;
	char *big = calloc(1, most);
	add(&d, id, "a.bin", big, most);
	add(&d, id, "b.bin", big, most);
	desk_must(&d, id, "reply --text hello");
	big[0] = 1;
	add(&d, id, "c.bin", big, most);
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	assert_int_equal(waiting(&d, id, NULL), 3);
	desk_must_not(&d, id, "reply --text hello", "at most 20 MB together");
	desk_must(&d, 0, "detach 1 1");
	desk_must(&d, id, "reply --text hello");
	free(big);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_are_safe),
	    cmocka_unit_test(bytes_say_what_a_file_is),
	    cmocka_unit_test(files_wait_for_their_letter),
	    cmocka_unit_test(a_name_that_tells_who_is_masked),
	    cmocka_unit_test(what_is_too_much_is_refused),
	    cmocka_unit_test(only_who_may_work_on_it_adds_files),
	    cmocka_unit_test(the_reader_gets_names_and_bytes),
	    cmocka_unit_test(a_letter_that_is_taken_back_gives_them_back),
	    cmocka_unit_test(mended_and_sent_again_it_has_each_once),
	    cmocka_unit_test(what_came_with_the_ticket_goes_back_under_our_name),
	    cmocka_unit_test(a_proof_marked_later_does_not_go),
	    cmocka_unit_test(a_proof_on_its_way_is_taken_back_first),
	    cmocka_unit_test(a_proof_that_left_is_removed_too),
	    cmocka_unit_test(a_failed_letter_with_a_proof_is_not_tried_again),
	    cmocka_unit_test(a_sibling_counts_its_own),
	    cmocka_unit_test(a_letter_to_several_takes_none),
	    cmocka_unit_test(together_they_are_not_too_much),
	};
	return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
