/* Letters become cases, tickets and persons: threading, duplicates, claims. */
#include "bulk_desk.h"

#include "store/message.h"

static enum intake_done take(struct desk *d, const struct intake *in, int64_t *ticket)
{
	enum intake_done done;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	if (intake_letter(&done, ticket, d->s, in)) {
		print_error("%s\n", ombud_error(d->s));
		desk_fail();
	}
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	return done;
}

static struct intake letter(const char *from, const char *id, const char *body)
{
	return (struct intake){.sender = from,
	    .address = from,
	    .subject = "Mina uppgifter",
	    .body = body,
	    .message_id = id,
	    .received_at = DESK_NOW - 3600,
	    .kind = KIND_ACCESS};
}

static void a_reply_joins_by_reference(void **state)
{
	struct desk d;
	int64_t first, second;
	const char *refs[] = {"nobody@x", "1@x"};
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "first");
	assert_int_equal(take(&d, &in, &first), INTAKE_NEW);
	in = letter("bo@example.com", "2@x", "second");
	in.references = refs;
	in.n_references = 2;
	assert_int_equal(take(&d, &in, &second), INTAKE_THREADED);
	assert_int_equal(first, second);
	assert_int_equal(desk_count(&d, "msgs:2"), 1);
	desk_close(&d);
}

static void a_token_joins_only_from_an_own_address(void **state)
{
	struct desk d;
	int64_t first, other;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "first");
	take(&d, &in, &first);
	in = letter("BO@EXAMPLE.COM", "2@x", "second");
	in.address = "bo@example.com";
	in.token_ticket = first;
	assert_int_equal(take(&d, &in, &other), INTAKE_THREADED);
	in = letter("eve@example.net", "3@x", "I am Bo, send it to me");
	in.token_ticket = first;
	assert_int_equal(take(&d, &in, &other), INTAKE_NEW);
	assert_int_not_equal(other, first);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, other), OMBUD_OK);
	assert_string_equal(t->links, "claims #1");
	ombud_ticket_free(t);
	desk_close(&d);
}

static void a_strangers_reference_claims(void **state)
{
	struct desk d;
	int64_t first, other;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "first");
	take(&d, &in, &first);
	in = letter("eve@example.net", "2@x", "cancel my request");
	in.in_reply_to = "1@x";
	assert_int_equal(take(&d, &in, &other), INTAKE_NEW);
	assert_int_equal(desk_count(&d, "msgs:1"), 2);
	/* A letter with no address at all is nobody's. */
	in = letter("", "3@x", "cancel my request");
	in.in_reply_to = "1@x";
	assert_int_equal(take(&d, &in, &other), INTAKE_NEW);
	desk_close(&d);
}

static void duplicates_are_told_from_namesakes(void **state)
{
	struct desk d;
	int64_t id;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "first");
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
	in.body = "another text";
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, id), OMBUD_OK);
	assert_non_null(strstr(t->messages[0].remark, "Message-ID"));
	ombud_ticket_free(t);
	in.sender = "eve@example.net";
	in.address = "eve@example.net";
	in.body = "first";
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	/* Without an id: same text at the same second is the same letter. */
	in = letter("bo@example.com", "", "no id");
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
	in.received_at++;
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	desk_close(&d);
}

/* Its date makes it no other letter than the one that has its number. */
static void a_dated_row_comes_again(void **state)
{
	struct desk d;
	int64_t id;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "", "?");
	in.dated = "Mon, 23 Nov 2026 09:00:00 +0100";
	in.external_id = "Z-1";
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
	/* As a program before this one stored it: by its words alone. */
	in.external_id = "Z-2";
	in.dated = "";
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	in.dated = "Tue, 24 Nov 2026 09:00:00 +0100";
	assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
	desk_close(&d);
}

/* A mail system that was not told that a letter is taken hands it over again, minutes or days later. */
static void one_without_an_id_comes_again(void **state)
{
	struct desk d;
	int64_t id;
	struct intake_attachment scan = {.name = "1.pdf", .type = "application/pdf", .bytes = "one", .n = 3, .size = 3};
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "", "?");
	in.dated = "Mon, 23 Nov 2026 09:00:00 +0100";
	in.received_at = DESK_NOW - 6 * 86400;
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	in.received_at += 5 * 86400;
	assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
	/* Another day's question is another one, and so is what hangs on it. */
	in.dated = "Tue, 24 Nov 2026 09:00:00 +0100";
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	in.attachments = &scan;
	in.n_attachments = 1;
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
	scan.bytes = "two";
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	/* A clock that stands still makes no two letters one for ever. */
	in.received_at = DESK_NOW - 30 * 86400;
	assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
	desk_close(&d);
}

/* A scanner writes the same words to all that it sends. */
static void what_hangs_on_it_makes_another_letter(void **state)
{
	static const char *const ids[] = {"scanner@office", ""};
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct desk d;
		int64_t id;
		char bytes[4] = "000";
		struct intake_attachment scan = {.name = "scan.pdf", .type = "application/pdf", .bytes = bytes, .n = 3, .size = 3};
		desk_open(&d);
		struct intake in = letter("scan@example.com", ids[i], "Scanned.");
		assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
		in.attachments = &scan;
		in.n_attachments = 1;
		for (int k = 0; k < 6; k++) {
			bytes[0]++;
			assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
			assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
		}
		in.n_attachments = 0;
		assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
		desk_close(&d);
	}
}

/* A program before this one stored the hash of the words alone. */
static void what_is_stored_comes_again(void **state)
{
	static const char *const ids[] = {"scanner@office", ""};
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct desk d;
		int64_t id;
		struct intake_attachment scan = {.name = "scan.pdf", .type = "application/pdf", .bytes = "one", .n = 3, .size = 3};
		desk_open(&d);
		struct intake in = letter("scan@example.com", ids[i], "Scanned.");
		assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
		in.message_id = "other@office";
		in.attachments = &scan;
		in.n_attachments = 1;
		assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
		script(&d, "UPDATE message SET hash = (SELECT hash FROM message WHERE id = 1) WHERE id = 2;"
		           "UPDATE message SET message_id = (SELECT message_id FROM message WHERE id = 1) WHERE id = 2;"
		           "UPDATE message SET message_id = 'gone@office' WHERE id = 1");
		in.message_id = ids[i];
		assert_int_equal(take(&d, &in, &id), INTAKE_DUPLICATE);
		scan.bytes = "three";
		scan.n = scan.size = 5;
		assert_int_equal(take(&d, &in, &id), INTAKE_NEW);
		desk_close(&d);
	}
}

static void one_address_is_one_person(void **state)
{
	struct desk d;
	int64_t a, b;
	(void)state;
	desk_open(&d);
	struct intake_datum data[] = {{DATUM_NAME, "Bo Ek", "header"}, {DATUM_PHONE, "+46701740605", "letter"}};
	struct intake in = letter("bo@example.com", "1@x", "first");
	in.data = data;
	in.n_data = 2;
	take(&d, &in, &a);
	in.message_id = "2@x";
	in.body = "second";
	take(&d, &in, &b);
	assert_int_not_equal(a, b);
	assert_int_equal(desk_count(&d, "name:\"Bo Ek\""), 2);
	struct ombud_ticket *t, *u;
	assert_int_equal(ombud_ticket_peek(&t, d.s, a), OMBUD_OK);
	assert_int_equal(ombud_ticket_peek(&u, d.s, b), OMBUD_OK);
	assert_int_equal(t->person_id, u->person_id);
	assert_int_equal(t->n_data, 3);
	ombud_ticket_free(t);
	ombud_ticket_free(u);
	/* Somebody else who writes Bo's number in a letter does not become Bo. */
	in = letter("eve@example.net", "3@x", "third");
	in.data = data + 1;
	in.n_data = 1;
	take(&d, &in, &a);
	assert_int_equal(ombud_ticket_peek(&u, d.s, a), OMBUD_OK);
	assert_int_not_equal(u->person_id, 1);
	ombud_ticket_free(u);
	desk_close(&d);
}

static void a_further_letter_reopens(void **state)
{
	struct desk d;
	int64_t id;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "help");
	in.kind = KIND_HOWTO;
	take(&d, &in, &id);
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "resolve SOLVED");
	in = letter("bo@example.com", "2@x", "it is not");
	in.kind = KIND_ERASURE;
	in.in_reply_to = "1@x";
	assert_int_equal(take(&d, &in, &id), INTAKE_THREADED);
	assert_int_equal(desk_count(&d, "state:work no:code"), 1);
	/* The new right in it is a hint, to be made a ticket of its own. */
	assert_int_equal(desk_count(&d, "has:hint"), 1);
	desk_must(&d, id, "split erasure");
	assert_int_equal(desk_count(&d, "kind:erasure state:new"), 1);
	assert_int_equal(desk_count(&d, "has:hint"), 0);
	desk_close(&d);
}

static void an_automatic_letter_reopens_nothing(void **state)
{
	struct desk d;
	int64_t id;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "help");
	in.kind = KIND_HOWTO;
	take(&d, &in, &id);
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "resolve SOLVED");
	in = letter("bo@example.com", "2@x", "I am out of office");
	in.in_reply_to = "1@x";
	in.flags = LETTER_AUTO;
	take(&d, &in, &id);
	assert_int_equal(desk_count(&d, "state:resolved"), 1);
	desk_close(&d);
}

static void a_failed_batch_leaves_nothing(void **state)
{
	struct desk d;
	enum intake_done done;
	int64_t id;
	(void)state;
	desk_open(&d);
	struct intake in = letter("bo@example.com", "1@x", "first");
	assert_int_equal(intake_begin(d.s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &id, d.s, &in), OMBUD_OK);
	intake_rollback(d.s);
	assert_int_equal(desk_count(&d, "id:*"), 0);
	char *findings;
	assert_int_equal(ombud_check(&findings, d.s), OMBUD_OK);
	ombud_free(findings);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_reply_joins_by_reference),
	    cmocka_unit_test(a_token_joins_only_from_an_own_address),
	    cmocka_unit_test(a_strangers_reference_claims),
	    cmocka_unit_test(duplicates_are_told_from_namesakes),
	    cmocka_unit_test(a_dated_row_comes_again),
	    cmocka_unit_test(one_without_an_id_comes_again),
	    cmocka_unit_test(what_hangs_on_it_makes_another_letter),
	    cmocka_unit_test(what_is_stored_comes_again),
	    cmocka_unit_test(one_address_is_one_person),
	    cmocka_unit_test(a_further_letter_reopens),
	    cmocka_unit_test(an_automatic_letter_reopens_nothing),
	    cmocka_unit_test(a_failed_batch_leaves_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
