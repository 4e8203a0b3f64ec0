/* Languages: what is chosen is said, a translation has the places of the English, and the same work leaves the same
 * store whoever's language it is done in. */

#include "base/language.h"
#include "engine.h"
#include "undo_desk.h"

static const char SAID[] = "nobody"; /* a sentence that every catalogue has */

static void what_is_chosen_is_said(void **state)
{
	(void)state;
	assert_true(language_choose("sv"));
	assert_string_equal(say(SAID), "ingen");
	assert_string_equal(say("no sentence of this program"), "no sentence of this program");
	assert_true(language_choose("en_GB.UTF-8"));
	assert_string_equal(say(SAID), SAID);
	static const char *const swedish[] = {"sv_SE.UTF-8", "sv_FI@euro", "sv:en", "sv"};
	for (size_t i = 0; i < sizeof swedish / sizeof *swedish; i++) {
		assert_true(language_choose(NULL));
		assert_true(language_choose(swedish[i]));
		assert_string_equal(say(SAID), "ingen");
	}
	/* What there is not changes nothing. */
	assert_false(language_choose("svx"));
	assert_false(language_choose("fi_FI"));
	assert_string_equal(say(SAID), "ingen");
	assert_true(language_choose("en"));
}

/* The next %-place of a format, without its position: "%2$-5lld" is "-5lld"; NULL at the end. */
static const char *place(const char **at, int *position, char out[16])
{
	const char *p = strchr(*at, '%');
	if (!p)
		return NULL;
	size_t digits = strspn(++p, "0123456789"), n = 0;
	*position = 0;
	if (digits && p[digits] == '$') {
		*position = atoi(p);
		p += digits + 1;
	}
	size_t length = strspn(p, "-+ #0123456789.*hljztL") + 1;
	for (; n < length && n < 15 && p[n]; n++)
		out[n] = p[n];
	out[n] = '\0';
	*at = p + n;
	return out;
}

/* Whether the translation takes what the English is given. */
static bool fits(const char *english, const char *other)
{
	char places[16][16], found[16];
	size_t n = 0, m = 0;
	int position;
	while (n < 16 && place(&english, &position, places[n]))
		n++;
	for (; place(&other, &position, found); m++) {
		size_t at = position ? (size_t)position - 1 : m;
		if (at >= n || strcmp(places[at], found) != 0)
			return false;
	}
	return m == n;
}

static void translations_take_what_the_english_is_given(void **state)
{
	(void)state;
	assert_true(fits("%s of %lld", "%2$lld: %1$s"));
	assert_false(fits("%s of %lld", "%lld: %s"));
	assert_false(fits("%d %%", "%d"));
	for (size_t i = 0; i < sentences_sv_n; i++)
		if (!fits(sentences_sv[i].english, sentences_sv[i].other) || !*sentences_sv[i].other) {
			print_error("%s\n%s\n", sentences_sv[i].english, sentences_sv[i].other);
			desk_fail();
		}
}

/* A head that is longer than its column and than the English one is cut. */
static void heads_fit_their_columns(void **state)
{
	enum { MOST = 200 };
	const char *english[MOST];
	size_t n, cut = 0, other = 0;
	(void)state;
	assert_int_equal(ombud_language("en"), OMBUD_OK);
	const struct ombud_field *f = ombud_fields(&n);
	assert_true(n < MOST);
	for (size_t i = 0; i < n; i++)
		english[i] = f[i].title;
	assert_int_equal(ombud_language("sv"), OMBUD_OK);
	for (size_t i = 0; i < n; i++) {
		other += strcmp(f[i].title, english[i]) != 0;
		size_t cells = ombud_text_cells(f[i].title, strlen(f[i].title), false);
		if (f[i].width <= 0 || cells <= (size_t)f[i].width || cells <= strlen(english[i]))
			continue;
		print_error("%s: %s\n", english[i], f[i].title);
		cut++;
	}
	assert_string_equal(english[0], "ID");
	assert_int_equal(cut, 0);
	assert_true(other > 10);
	assert_int_equal(ombud_language("en"), OMBUD_OK);
	assert_string_equal(f[0].title, english[0]);
}

/* ---- the same work ---- */

static const char *const WORK[] = {
    "1 assign @me",
    "1 identity verified --reason \"known by phone\"",
    "1 label vip",
    "1 note \"asked the bank\"",
    "1 task bank --what erase \"erase the copy\"",
    "1 task-end 1 done",
    "1 extend complexity \"many systems\"",
    "1 retain phone --code RET-LAW --ground \"bookkeeping\" --review 2027-03-01",
    "1 record systems \"crm, mail\"",
    "1 forward --to expert@lab.example --reason \"their system\" --letters all",
    "1 hold ticket:1 --ground 17(3)(e) --reference T-1 --review 2027-03-01",
    "2 assign @me",
    "2 priority urgent",
    "2 reply --text \"Press the button.\" --answers no",
    "2 answered --by phone --what \"told how\"",
    "2 resolve SOLVED",
    "2 reopen --reason \"asked again\"",
    "3 assign dirk",
    "3 snooze 3d",
    "3 split erasure --letters 1",
    "3 searched crm \"by name\" 3",
    "3 unlabel vip",
    "1 erase-plan",
};

static void work(struct desk *d)
{
	char why[400];
	with_three_accounts(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	desk_letter(d, KIND_ERASURE, "bo@example.com", "1@x", "Erase my data, and send me a copy.");
	desk_letter(d, KIND_HOWTO, "eva@example.com", "2@x", "How do I log in?");
	desk_letter(d, KIND_OTHER, "bo@example.com", "3@x", "I have asked you before, on 1 March.");
	for (size_t i = 0; i < sizeof WORK / sizeof *WORK; i++)
		if (desk_do(d, WORK[i][0] - '0', NULL, why, WORK[i] + 2)) {
			print_error("%s: %s\n", WORK[i], why);
			desk_fail();
		}
	int64_t done;
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
}

struct rows_of {
	char *text[6000];
	size_t n;
};

/* Each column of each row of a table, as "table.column: value". Answers that are kept to be given again are in the
 * language that they were given in, and have a name of chance each: on a server each change has one. */
static void add_table(struct rows_of *out, const struct desk *d, const char *table, char *const *names, int n)
{
	char sql[200];
	struct err err = {0};
	if (strcmp(table, "op_token") == 0)
		return;
	snprintf(sql, sizeof sql, "SELECT * FROM \"%s\" ORDER BY 1, 2", table);
	struct rows r = db_select_text(d->s->db, &err, sql, NULL, 0);
	while (db_next(&r))
		for (int i = 0; i < n; i++) {
			char line[1200];
			assert_true(out->n < sizeof out->text / sizeof *out->text);
			snprintf(line, sizeof line, "%s.%s: %s", table, names[i], db_is_null(&r, i) ? "-" : db_text(&r, i));
			out->text[out->n++] = strdup(line);
		}
	assert_int_equal(db_end(&r), OMBUD_OK);
}

static void add_tables(struct rows_of *out, const struct desk *d)
{
	struct arena a = {0};
	struct err err;
	char *table = NULL, *names[64];
	int n = 0;
	struct rows r = engine_columns(d, &err, COLUMNS_AND_KEYS);
	for (bool more = true; more;) {
		more = db_next(&r);
		if (table && (!more || strcmp(table, db_text(&r, 0)) != 0)) {
			add_table(out, d, table, names, n);
			n = 0;
		}
		if (more) {
			table = db_keep(&r, &a, 0);
			names[n++] = db_keep(&r, &a, 1);
		}
	}
	engine_columns_end(d, &r);
	arena_free(&a);
}

static struct rows_of *store_after_work(const char *language)
{
	struct rows_of *out = calloc(1, sizeof *out);
	struct desk d;
	assert_true(language_choose(language));
	work(&d);
	add_tables(out, &d);
	desk_close(&d);
	language_choose("en");
	return out;
}

static void forget(struct rows_of *r)
{
	for (size_t i = 0; i < r->n; i++)
		free(r->text[i]);
	free(r);
}

/* What two stores of the same language differ in is of chance: keys, names of letters. */
static void the_same_work_leaves_the_same_store(void **state)
{
	(void)state;
	struct rows_of *a = store_after_work("en"), *b = store_after_work("en"), *c = store_after_work("sv");
	assert_true(a->n > 1000);
	assert_int_equal(a->n, b->n);
	assert_int_equal(a->n, c->n);
	size_t wrong = 0, same = 0;
	for (size_t i = 0; i < a->n; i++) {
		same += strcmp(a->text[i], b->text[i]) == 0;
		if (strcmp(a->text[i], b->text[i]) != 0 || strcmp(a->text[i], c->text[i]) == 0)
			continue;
		print_error("%s\n%s\n", a->text[i], c->text[i]);
		wrong++;
	}
	assert_int_equal(wrong, 0);
	assert_true(same > a->n * 9 / 10); /* chance is the small part */
	forget(a);
	forget(b);
	forget(c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_chosen_is_said),
	    cmocka_unit_test(translations_take_what_the_english_is_given),
	    cmocka_unit_test(heads_fit_their_columns),
	    cmocka_unit_test(the_same_work_leaves_the_same_store),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
