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
	    cmocka_unit_test(a_part_of_a_long_value_is_found),
	    cmocka_unit_test(what_is_too_short_is_counted),
	    cmocka_unit_test(kept_and_read_again),
	    cmocka_unit_test(many_that_begin_alike_are_told_apart),
	};
	return cmocka_run_group_tests_name("needle", tests, NULL, NULL);
}
