/* A value that went is found in every form in which a file can hold it, by keyed hashes alone. */
#include "desk.h"

#include "store/needle.h"
#include "store/needle_set.h"

static const unsigned char KEY[32] = {7};

struct seen {
	struct needle_set *set;
	int n, shared;
	const char *want; /* form */
	bool as_wanted;
};

static void see(void *data, size_t needle, size_t at)
{
	struct seen *s = data;
	(void)at;
	s->n++;
	s->shared += set_at(s->set, needle)->shared;
	s->as_wanted |= s->want && strcmp(set_at(s->set, needle)->form, s->want) == 0;
}

static struct seen look_for(struct needles *n, const char *form, const char *text, size_t bytes)
{
	struct seen s = {.set = needles_set(n), .want = form};
	set_walk(s.set, (const unsigned char *)text, bytes, bytes, see, &s);
	return s;
}

static struct seen look(struct needles *n, const char *text, size_t bytes)
{
	return look_for(n, NULL, text, bytes);
}

static void every_form_is_found(void **state)
{
	static const struct {
		const char *value, *text, *form;
	} v[] = {
	    {"anna.lind@example.net", "xx<ANNA.Lind@example.net>yy", "utf-8"},
	    {"Åsa Öberg", "from Åsa Öberg.", "utf-8"},
	    {"Pär Sjöö", "from PÄR SJÖÖ.", "folded"},
	    {"A\xcc\x8asa Lindqvist", "then Åsa Lindqvist", "utf-8"},
	    {"Åsa Öberg", "from \xc5sa \xd6" "berg.", "latin-1"},
	    {"Åsa Öberg", "=?UTF-8?Q?=C3=85sa_=C3=96berg?=", "quoted-printable"},
	    {"Åsa Öberg", "=?ISO-8859-1?Q?=C5sa_=D6berg?=", "quoted-printable"},
	    {"Åsa Öberg", "hej =C3=85sa =C3=96berg", "quoted-printable"},
	    {"Åsa Öberg", "=?UTF-8?B?w4VzYSDDlmJlcmc=?=", "base64"},
	    {"anna.lind@example.net", "PDw8YW5uYS5saW5kQGV4YW1wbGUubmV0Pj4+", "base64"},
	    {"anna.lind@example.net", "PDxhbm5hLmxpbmRAZXhhbXBsZS5uZXQ+Pg==", "base64"},
	    {"anna.lind@example.net", "PGFubmEubGluZEBleGFtcGxlLm5ldD4=", "base64"},
	    {"anna.lind@example.net", "YWFhYW5uYS5saW5kQGV4\r\nYW1wbGUubmV0", "base64"},
	    {"anna.lind@example.net, Storgatan 5, 123 45 Stockholm, Sweden, 1970-01-01, 0701234567",
	        "YW5uYS5saW5kQGV4YW1wbGUubmV0LCBTdG9yZ2F0YW4gNSwgMTIzIDQ1IFN0b2NraG9sbSwgU3dl\r\nZGVuLCAxOTcwLTAxLTAxLCAwNzAxMjM0NTY3", "base64"},
	    {"Say \"Åsa\"\nBerg", "{\"a\":\"Say \\\"Åsa\\\"\\nBerg\"}", "json"},
	    {"Åsa Öberg", "{\"a\":\"\\u00C5sa \\u00d6berg\"}", "json"},
	    {"anna.lind@example.net", "write to anna.lind@exam=\r\nple.net", "utf-8"},
	    {"Åsa Öberg", "hej =C3=85sa =C3=\n=96berg, =C3=85sa =C3=96=\nberg", "quoted-printable"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		struct arena a = {0};
		struct needles *n = needles_new(&a, KEY);
		needles_of(n, "values", v[i].value, strlen(v[i].value));
		struct seen s = look_for(n, v[i].form, v[i].text, strlen(v[i].text));
		if (!s.as_wanted)
			print_error("%zu: '%s' in '%s'\n", i, v[i].value, v[i].text);
		assert_true(s.as_wanted);
		assert_int_equal(look(n, "anna.lind@example.org and Asa Oberg", 35).n, 0);
		assert_int_equal(look(n, "nothing of anna and lind here, example.com", 42).n, 0);
		arena_free(&a);
	}
}

/* A person's value is found however people and programs spell it, and nobody else's is. */
static void every_spelling_of_a_value_is_found(void **state)
{
	static const struct {
		enum datum_field field;
		const char *value, *text;
		size_t n; /* 0: text ends with its NUL */
	} v[] = {
	    {DATUM_PHONE, "+46701234567", "call 0701234567", 0},
	    {DATUM_PHONE, "+46701234567", "call 0046701234567", 0},
	    {DATUM_PHONE, "+46701234567", "call 46701234567", 0},
	    {DATUM_PHONE, "+46701234567", "call 070-123 45 67", 0},
	    {DATUM_PHONE, "+46701234567", "call 070-1234567", 0},
	    {DATUM_PHONE, "+46701234567", "call (070) 123 45 67", 0},
	    {DATUM_PHONE, "+46701234567", "call +46 (0)70 123 45 67", 0},
	    {DATUM_PHONE, "070-123 45 67", "call 0701234567", 0},
	    {DATUM_PHONE, "+4681234567", "call 08-123 45 67", 0},
	    {DATUM_PHONE, "0700000000", "call 0700000000", 0},
	    {DATUM_PERSONNUMMER, "19811218-9876", "is 8112189876", 0},
	    {DATUM_PERSONNUMMER, "198112189876", "is 811218-9876", 0},
	    {DATUM_PERSONNUMMER, "811218-9876", "is 198112189876", 0},
	    {DATUM_PERSONNUMMER, "19811218-9876", "is 19811218-9876", 0},
	    {DATUM_CARD, "4111 1111 1111 1111", "is 4111111111111111", 0},
	    {DATUM_CARD, "4111111111111111", "is 4111-1111-1111-1111", 0},
	    {DATUM_IBAN, "SE45 5000 0000 0583 9825 7466", "is SE4550000000058398257466", 0},
	    {DATUM_IBAN, "SE4550000000058398257466", "is se45 5000 0000 0583 9825 7466", 0},
	    {DATUM_NAME, "Åsa Lindqvist", "by Lindqvist, Åsa", 0},
	    {DATUM_NAME, "Åsa Lindqvist", "1;Lindqvist;Åsa;2", 0},
	    {DATUM_NAME, "Åsa Lindqvist", "by A\xcc\x8asa Lindqvist", 0},
	    {DATUM_NAME, "Åsa Lindqvist", "by &Aring;sa&nbsp;Lindqvist", 0},
	    {DATUM_NAME, "Åsa Lindqvist", "by Lindqvist, &#197;sa", 0},
	    {DATUM_NAME, "Åsa Lind", "\xc5\0s\0a\0 \0L\0i\0n\0d\0", 16},
	    {DATUM_NAME, "Åsa Lind", "\0\xc5\0s\0a\0 \0L\0i\0n\0d", 16},
	    {DATUM_NAME, "Анна Иванова", "\xc0\xed\xed\xe0 \xc8\xe2\xe0\xed\xee\xe2\xe0", 0},
	    {DATUM_NAME, "Анна Иванова", "\xe1\xce\xce\xc1 \xe9\xd7\xc1\xce\xcf\xd7\xc1", 0},
	    {DATUM_NAME, "Анна Иванова", "=C0=ED=ED=E0 =C8=E2=E0=ED=EE=E2=E0", 0},
	    {DATUM_ADDRESS, "Storgatan 12, 114 55 Stockholm", "at Storgatan 12\n", 0},
	    {DATUM_EMAIL, "anna.lind@example.net", "to anna.lind%40example.net", 0},
	    {DATUM_EMAIL, "anna.lind@example.net", "to anna.lind&#64;example.net", 0},
	};
	static const char others[] = "0701234568 070-123 45 68 811218-9877 4111 1111 1111 1112 Lindqvist, Bo, Storgatan 123,"
	                             " 114 55 Stockholm anna.lind@example.org Анна Петрова";
	(void)state;
	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		struct arena a = {0};
		struct needles *n = needles_new(&a, KEY);
		needles_datum(n, "values", v[i].field, v[i].value, strlen(v[i].value));
		bool found = look(n, v[i].text, v[i].n ? v[i].n : strlen(v[i].text)).n > 0;
		if (!found)
			print_error("%zu: '%s' in '%s'\n", i, v[i].value, v[i].text);
		assert_true(found);
		assert_int_equal(look(n, others, sizeof others - 1).n, 0);
		assert_true(set_count(needles_set(n)) < 800);
		arena_free(&a);
	}
}

/* Who lives in the same street of another town keeps the line, and it is no failure; the whole is hers alone. */
static void a_part_is_shared_alone(void **state)
{
	struct arena a = {0};
	(void)state;
	struct needles *n = needles_new(&a, KEY);
	needles_datum(n, "values", DATUM_ADDRESS, "Storgatan 12, 114 55 Stockholm", 30);
	needles_shared(n, "Storgatan 12,", 13);
	struct seen s = look(n, "Storgatan 12, 222 22 Lund", 25);
	assert_true(s.n > 0 && s.shared == s.n);
	s = look(n, "Storgatan 12, 114 55 Stockholm", 30);
	assert_true(s.n > s.shared);
	arena_free(&a);
}

/* A letter's part on one page of the store is enough. */
static void a_part_of_a_long_value_is_found(void **state)
{
	struct arena a = {0};
	char text[40000];
	(void)state;
	for (size_t i = 0; i < sizeof text; i++)
		text[i] = (char)('a' + (i * i / 7 + i / 11) % 26);
	struct needles *n = needles_new(&a, KEY);
	needles_of(n, "letters", text, sizeof text);
	for (size_t at = 0; at + 8300 <= sizeof text; at += 997)
		assert_true(look(n, text + at, 8300).n > 0);
	arena_free(&a);
}

static void what_is_too_short_is_counted(void **state)
{
	struct arena a = {0};
	(void)state;
	struct needles *n = needles_new(&a, KEY);
	needles_of(n, "values", "Bo", 2);
	needles_of(n, "values", "", 0);
	assert_int_equal(needles_short(n), 1);
	assert_int_equal(set_count(needles_set(n)), 0);
	arena_free(&a);
}

struct tally {
	size_t n, shared, sure;
};

static struct tally tally_of(struct needles *n)
{
	struct tally t = {.n = set_count(needles_set(n))};
	for (size_t i = 0; i < t.n; i++) {
		t.shared += set_at(needles_set(n), i)->shared;
		t.sure += set_at(needles_set(n), i)->sure;
	}
	return t;
}

static void keep_as(struct desk *d, struct needles *n, int64_t erasure)
{
	assert_int_equal(db_begin(d->s->db, &d->s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(needles_keep(n, d->s->db, &d->s->err, erasure), OMBUD_OK);
	assert_int_equal(db_commit(d->s->db, &d->s->err), OMBUD_OK);
}

static void kept_and_read_again(void **state)
{
	struct desk d;
	struct arena a = {0};
	(void)state;
	desk_open(&d);
	struct needles *n = needles_new(&a, KEY);
	needles_of(n, "values", "anna.lind@example.net", 21);
	needles_of(n, "values", "Anna Lind", 9);
	needles_shared(n, "also of Anna Lind, her sister", 29);
	keep_as(&d, n, 5);
	struct needles *again = needles_new(&a, KEY);
	assert_int_equal(needles_load(again, d.s->db, &d.s->err, 5), OMBUD_OK);
	struct tally was = tally_of(n), is = tally_of(again);
	assert_memory_equal(&was, &is, sizeof was);
	assert_true(is.shared > 1 && is.shared < is.n); /* all forms of the name */
	assert_true(is.sure > 0 && is.sure < is.n);
	struct seen s = look(again, "anna.lind@example.net", 21);
	assert_true(s.n > 0 && s.shared == 0);
	s = look(again, "Anna Lind", 9);
	assert_true(s.n > 0 && s.shared == s.n);
	arena_free(&a);
	desk_close(&d);
}

/* More than a row of the table holds, and all with the same beginning, as letters have it. */
static void many_that_begin_alike_are_told_apart(void **state)
{
	enum { MANY = 3000 };
	struct desk d;
	struct arena a = {0};
	char text[64];
	(void)state;
	desk_open(&d);
	struct needles *n = needles_new(&a, KEY);
	for (int i = 0; i < MANY; i++)
		needles_of(n, "letters", text, (size_t)snprintf(text, sizeof text, "To whom it may concern, case %06d", i));
	keep_as(&d, n, 6);
	struct needles *again = needles_new(&a, KEY);
	assert_int_equal(needles_load(again, d.s->db, &d.s->err, 6), OMBUD_OK);
	assert_true(set_count(needles_set(again)) > 4096);
	assert_int_equal(set_count(needles_set(again)), set_count(needles_set(n)));
	for (int i = 0; i < MANY; i += 7) {
		size_t len = (size_t)snprintf(text, sizeof text, "to WHOM it may concern, case %06d.", i);
		assert_int_equal(look_for(again, "utf-8", text, len).n, 1);
	}
	assert_int_equal(look(again, "To whom it may concern, case 003000", 35).n, 0);
	arena_free(&a);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_form_is_found),
	    cmocka_unit_test(every_spelling_of_a_value_is_found),
	    cmocka_unit_test(a_part_is_shared_alone),
	    cmocka_unit_test(a_part_of_a_long_value_is_found),
	    cmocka_unit_test(what_is_too_short_is_counted),
	    cmocka_unit_test(kept_and_read_again),
	    cmocka_unit_test(many_that_begin_alike_are_told_apart),
	};
	return cmocka_run_group_tests_name("needle", tests, NULL, NULL);
}
