/* The cheap look never says no where the search itself finds: letters of a sample store, values planted in them in all
 * the ways that the search knows, and texts of nothing but trouble. */
#include "demo_store.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "ops/needles.h"
#include "text/known.h"
#include "text/known_sieve.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

struct value {
	enum datum_field field;
	char *text;
};
static struct arena memory;
static VEC(struct value) values;
static VEC(char *) letters;

/* ---- one value, one text ------------------------------------------------------------------------------- */

struct pair {
	struct known *known;
	struct known_sieve *sieve;
	long found, passed, looked;
};

static struct pair pair_of(struct arena *a, enum datum_field field, const char *text)
{
	struct pair p = {.known = known_new(a)};
	if (field == DATUM_NAME || field == DATUM_ADDRESS)
		known_phrase(p.known, (int)field, text, strlen(text));
	else if (field == DATUM_EMAIL)
		known_address(p.known, (int)field, text, strlen(text));
	else
		needles_add(p.known, field, text);
	p.sieve = known_sieve_new(a, p.known);
	return p;
}

static void compare(struct pair *p, const char *text, size_t n)
{
	known_finds all = {0};
	size_t kept = 0;
	known_search(&all, p->known, text, n);
	for (size_t i = 0; i < all.n; i++)
		kept += all.v[i].tag != DATUM_BIRTH_DATE;
	bool may = known_may(p->sieve, text, n);
	if (kept && !may)
		fail_msg("passed over: %.*s", (int)n, text);
	p->looked++;
	p->found += kept > 0;
	p->passed += may;
	vec_free(&all);
}

static void tally(struct pair *sum, struct pair *p)
{
	sum->looked += p->looked;
	sum->found += p->found;
	sum->passed += p->passed;
	known_sieve_free(p->sieve);
}

/* ---- spellings ----------------------------------------------------------------------------------------- */

/* A character in one of the ways that leave the value readable. */
static void write_as(struct buf *out, unsigned c, int how)
{
	static const struct {
		unsigned plain, other;
	} alike[] = {{'a', 0x430}, {'e', 0x435}, {'o', 0x43E}, {'p', 0x440}, {'c', 0x441}, {'x', 0x445}, {'i', 0x456},
	    {'o', 0x3BF}, {'v', 0x3BD}, {'a', 0xE5}, {'o', 0xF6}, {'u', 0xFC}, {'e', 0xE9}};
	switch (how) {
	case 1:
		buf_utf8(out, c >= 'a' && c <= 'z' ? c - 32 : c);
		return;
	case 2: /* full width */
		buf_utf8(out, c > ' ' && c < 0x7F ? c + 0xFEE0 : c);
		return;
	case 3:
		buf_printf(out, c < 0x7F && c > ' ' ? "&#%u;" : "%c", c < 0x80 ? c : '?');
		return;
	case 4: { /* its look-alike or its kin with a mark */
		size_t at = (size_t)rand() % COUNT(alike), i = 0;
		while (i < COUNT(alike) && alike[(at + i) % COUNT(alike)].plain != (c | 0x20))
			i++;
		buf_utf8(out, i < COUNT(alike) ? alike[(at + i) % COUNT(alike)].other : c);
		return;
	}
	case 5:
		buf_utf8(out, c >= '0' && c <= '9' ? c - '0' + 0x660 : c);
		return;
	default:
		buf_utf8(out, c);
	}
}

static void write_between(struct buf *out, unsigned c, int how)
{
	static const char *const signs[] = {"\xE2\x80\x8B", "\xC2\xAD", "-\n", "-\r\n", "\xCC\x81", " ", "-", ".", " - ", "&shy;",
	    "\xC2\xA0", "\n", "\xE2\x80\x93", "e", "a"};
	static const char *const at[] = {" at ", " (at) ", " [snabel-a] ", "&commat;", "@"};
	if (c == '@' && how % 2)
		buf_str(out, at[(size_t)rand() % COUNT(at)]);
	else if (c == '.' && how % 3 == 1)
		buf_str(out, " dot ");
	else if (how >= 6 && how < 6 + (int)COUNT(signs))
		buf_str(out, signs[how - 6]);
}

/* rare: one of how many characters is written in an unusual way. */
static void respell(struct buf *out, const char *value, int rare)
{
	for (size_t at = 0, n = strlen(value); at < n;) {
		unsigned c;
		at += utf8_get(value + at, n - at, &c, NULL);
		bool odd = rand() % rare == 0;
		if (!(odd && (c == '@' || c == ' ' || c == '-')))
			write_as(out, c, odd ? rand() % 6 : 0);
		if (odd)
			write_between(out, c, rand() % 21);
	}
}

static void plant(struct buf *out, const char *letter, const char *value)
{
	static const char *const round[] = {" ", "\n", "(", "s ", "", "+", "x", "7"};
	size_t n = strlen(letter), at = utf8_floor(letter, n ? (size_t)rand() % n : 0);
	buf_add(out, letter, at);
	buf_str(out, round[(size_t)rand() % COUNT(round)]);
	respell(out, value, 1 + rand() % 12);
	buf_str(out, round[(size_t)rand() % COUNT(round)]);
	buf_str(out, letter + at);
}

/* ---- tests --------------------------------------------------------------------------------------------- */

static void nothing_of_a_sample_store_is_passed_over(void **state)
{
	struct pair sum = {0};
	(void)state;
	for (size_t i = 0; i < values.n; i += values.n / 80 + 1) {
		struct arena a = {0};
		struct pair p = pair_of(&a, values.v[i].field, values.v[i].text);
		for (size_t k = 0; k < letters.n; k++)
			compare(&p, letters.v[k], strlen(letters.v[k]));
		tally(&sum, &p);
		arena_free(&a);
	}
	print_message("%ld looked at, %ld found, %ld searched\n", sum.looked, sum.found, sum.passed);
	assert_true(sum.found > 0);
	assert_true((sum.passed - sum.found) * 20 < sum.looked); /* what it is for */
}

static void nothing_planted_is_passed_over(void **state)
{
	struct pair sum = {0};
	(void)state;
	srand(11);
	for (size_t i = 0; i < values.n; i += values.n / 600 + 1) {
		struct arena a = {0};
		struct pair p = pair_of(&a, values.v[i].field, values.v[i].text);
		for (int k = 0; k < 60; k++) {
			struct buf text = {0};
			plant(&text, letters.v[(size_t)rand() % letters.n], values.v[i].text);
			compare(&p, buf_text(&text), text.len);
			buf_free(&text);
		}
		tally(&sum, &p);
		arena_free(&a);
	}
	print_message("%ld planted, %ld found, %ld searched\n", sum.looked, sum.found, sum.passed);
	assert_true(sum.found * 4 > sum.looked);
	assert_true(sum.passed < sum.looked);
}

static void hostile_texts_are_not_passed_over(void **state)
{
	static const unsigned chars[] = {'a', 'e', 'o', 'A', 'N', 'n', 'k', '1', '9', ' ', '-', '.', '@', '\n', '&', 0x200B,
	    0x301, 0xAD, 0xE5, 0xDF, 0xE6, 0x153, 0x130, 0x131, 0xBD, 0xB2, 0x410, 0x43D, 0x3C2, 0x627, 0x640, 0x661, 0x2170,
	    0x24D0, 0x1D2C};
	static const struct value known[] = {{DATUM_NAME, "Anna Ek"}, {DATUM_EMAIL, "ao-en@ne.ek"}, {DATUM_NAME, "Наон"},
	    {DATUM_PHONE, "+4619119911"}, {DATUM_DEVICE_ID, "1e9a-19n91"}, {DATUM_NAME, "Æneas Øen"}, {DATUM_ADDRESS, "Ek 19"},
	    {DATUM_NAME, "李 가나"}, {DATUM_PERSONNUMMER, "19911119-9191"}};
	struct pair sum = {0};
	(void)state;
	srand(5);
	for (size_t i = 0; i < COUNT(known); i++) {
		struct arena a = {0};
		struct pair p = pair_of(&a, known[i].field, known[i].text);
		for (int round = 0; round < 20000; round++) {
			struct buf text = {0};
			for (int n = rand() % 30; n > 0; n--)
				buf_utf8(&text, chars[(size_t)rand() % COUNT(chars)]);
			if (round % 2)
				respell(&text, known[i].text, 2);
			for (int n = rand() % 3; n > 0; n--)
				buf_utf8(&text, chars[(size_t)rand() % COUNT(chars)]);
			compare(&p, buf_text(&text), text.len);
			buf_free(&text);
		}
		tally(&sum, &p);
		arena_free(&a);
	}
	print_message("%ld looked at, %ld found, %ld searched\n", sum.looked, sum.found, sum.passed);
	assert_true(sum.found * 10 > sum.looked);
}

/* ---- a store ------------------------------------------------------------------------------------------- */

static int read_store(void **state)
{
	(void)state;
	snprintf(folder, sizeof folder, "/tmp/ombud-sieve-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	must_make(in_folder("one.db"), 600, 7, NOW);
	struct ombud_session *s = open_desk(path, NOW);
	struct rows r = db_select_text(s->db, &s->err, "SELECT body FROM message WHERE length(body) > 0", NULL, 0);
	while (db_next(&r))
		vec_push(&letters, db_keep(&r, &memory, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	r = db_select_text(s->db, &s->err, "SELECT field, value FROM datum WHERE length(value) > 3 GROUP BY field, value ORDER BY min(person_id), field",
	    NULL, 0);
	while (db_next(&r))
		vec_push(&values, ((struct value){(enum datum_field)db_int(&r, 0), db_keep(&r, &memory, 1)}));
	assert_int_equal(db_end(&r), OMBUD_OK);
	ombud_session_close(s);
	return 0;
}

static int forget(void **state)
{
	(void)state;
	vec_free(&letters);
	vec_free(&values);
	arena_free(&memory);
	remove_folder();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nothing_of_a_sample_store_is_passed_over),
	    cmocka_unit_test(nothing_planted_is_passed_over),
	    cmocka_unit_test(hostile_texts_are_not_passed_over),
	};
	return cmocka_run_group_tests(tests, read_store, forget);
}
