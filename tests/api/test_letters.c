/* Letters in through the public face, and what of them is shown and let out. */
#include "desk.h"

static const char MBOX[] =
    "From anna@example.org Mon Nov 16 08:00:00 2026\n"
    "From: =?ISO-8859-1?Q?Anna_=C5str=F6m?= <anna@example.org>\n"
    "To: privacy@example.com\n"
    "Subject: =?ISO-8859-1?Q?Radera_mina_uppgifter?=\n"
    "Message-ID: <one@example.org>\n"
    "Date: Mon, 16 Nov 2026 08:59:00 +0100\n"
    "Content-Type: text/plain; charset=ISO-8859-1\n"
    "Content-Transfer-Encoding: quoted-printable\n"
    "\n"
    "Hej! Jag vill att ni raderar alla mina uppgifter, =E5tminstone mitt konto.\n"
    "Mitt nummer =E4r 070-174 06 05.\n"
    "\n"
    "From bo@example.net Tue Nov 17 08:00:00 2026\n"
    "From: Bo Ek <bo@example.net>\n"
    "To: privacy@example.com\n"
    "Subject: Subject access request\n"
    "Message-ID: <two@example.net>\n"
    "Date: Tue, 17 Nov 2026 08:59:00 +0100\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "\n"
    "Please send me a copy of all personal data that you hold about me.\n"
    "\n";

static void put(const char *path, const char *text)
{
	FILE *f = fopen(path, "wb");
	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
	fclose(f);
}

static void import(struct desk *d, const char *name, const char *text, int64_t expected[4])
{
	char path[128];
	const char *paths[] = {path};
	struct ombud_import_report *r;
	struct ombud_import_how how = {0};
	snprintf(path, sizeof path, "%s/%s", d->folder, name);
	put(path, text);
	if (ombud_import(&r, d->s, paths, 1, &how))
		print_error("import: %s\n", ombud_error(d->s));
	assert_non_null(r);
	assert_int_equal(r->imported, expected[0]);
	assert_int_equal(r->threaded, expected[1]);
	assert_int_equal(r->duplicate, expected[2]);
	assert_int_equal(r->rejected, expected[3]);
	ombud_import_free(r);
}

static void letters_become_tickets_once(void **state)
{
	struct desk *d = *state;
	struct ombud_ticket *t;
	import(d, "in.mbox", MBOX, (int64_t[]){2, 0, 0, 0});
	assert_int_equal(count(d->s, "kind:erasure"), 1);
	assert_int_equal(count(d->s, "kind:access"), 1);
	assert_int_equal(count(d->s, "email:/@example\\.org$/"), 1);
	assert_int_equal(count(d->s, "name:/^Anna Å/"), 1);
	assert_int_equal(ombud_ticket_open(&t, d->s, 1, NULL), OMBUD_OK);
	assert_string_equal(t->row.subject, "Radera mina uppgifter");
	assert_true(t->n_messages == 1 && t->n_data > 0);
	assert_non_null(strstr(t->messages[0].body, "åtminstone mitt konto"));
	/* Masked on the way out, everywhere. */
	assert_null(strstr(t->messages[0].body, "070-174"));
	assert_null(strstr(t->person, "Anna"));
	for (size_t i = 0; i < t->n_data; i++) {
		assert_null(strstr(t->data[i].value, "anna@example.org"));
		assert_null(strstr(t->data[i].value, "070"));
		assert_true(t->data[i].masked);
	}
	ombud_ticket_free(t);
	import(d, "in.mbox", MBOX, (int64_t[]){0, 0, 2, 0});
	assert_int_equal(count(d->s, ""), 2);
	must_be_whole(d->s);
}

static void rows_with_a_bad_line_keep_the_rest(void **state)
{
	struct desk *d = *state;
	import(d, "in.jsonl",
	    "{\"external_id\":\"A-1\",\"subject\":\"First\",\"email\":\"a@example.org\"}\n"
	    "{\"external_id\":\"A-2\",\"subject\":\n"
	    "{\"external_id\":\"A-3\",\"subject\":\"Third\",\"kind\":\"access\"}\n",
	    (int64_t[]){2, 0, 0, 1});
	assert_int_equal(count(d->s, "external_id:A-3"), 1);
	must_be_whole(d->s);
}

static bool collect(void *data, const char *bytes, size_t n)
{
	FILE *f = data;
	return fwrite(bytes, 1, n, f) == n;
}

static void what_leaves_is_masked(void **state)
{
	struct desk *d = *state;
	char *text = NULL;
	size_t size;
	int64_t rows;
	import(d, "in.mbox", MBOX, (int64_t[]){2, 0, 0, 0});
	static const char *const formats[] = {"table", "json", "csv"};
	for (size_t i = 0; i < 3; i++) {
		FILE *f = open_memstream(&text, &size);
		struct ombud_export_how how = {.format = formats[i], .sort = "id",
		    .columns = "id,kind,subject,name,email,phone", .write = collect, .write_data = f};
		assert_int_equal(ombud_export(&rows, d->s, &how), OMBUD_OK);
		fclose(f);
		assert_int_equal(rows, 2);
		assert_non_null(strstr(text, "Radera mina uppgifter"));
		assert_null(strstr(text, "anna@example.org"));
		assert_null(strstr(text, "Anna"));
		assert_null(strstr(text, "174"));
		free(text);
	}
}

static void a_reveal_is_one_value_and_is_logged(void **state)
{
	struct desk *d = *state;
	struct ombud_ticket *t;
	char *value = NULL;
	import(d, "in.mbox", MBOX, (int64_t[]){2, 0, 0, 0});
	must(d->s, 1, WORDS("assign", "@me"));
	assert_int_equal(ombud_ticket_open(&t, d->s, 1, NULL), OMBUD_OK);
	int64_t audit = audit_entries(d->s), email = 0;
	for (size_t i = 0; i < t->n_data; i++)
		if (strcmp(t->data[i].field, "email") == 0)
			email = t->data[i].id;
	assert_true(email > 0);
	assert_int_not_equal(ombud_reveal(&value, d->s, 1, email, "curious"), OMBUD_OK);
	assert_null(value);
	assert_int_equal(ombud_reveal(&value, d->s, 1, email, "reply"), OMBUD_OK);
	assert_string_equal(value, "anna@example.org");
	assert_true(audit_entries(d->s) > audit);
	ombud_wipe(value);
	ombud_ticket_free(t);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, desk_setup, desk_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(letters_become_tickets_once),
	    TEST(rows_with_a_bad_line_keep_the_rest),
	    TEST(what_leaves_is_masked),
	    TEST(a_reveal_is_one_value_and_is_logged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
