/* The rules that tell what a letter asks for: every one compiles, and together they are right for
 * letters in several voices and languages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "port/lang.h"
#include "port/plain.h"
#include "port/prefilter.h"
#include "port/rules.h"
#include "text/regex.h"

#include <cmocka.h>

static struct rules *rules;

static int load(void **state)
{
	struct err err;
	(void)state;
	return rules_open(&rules, &err) == OMBUD_OK ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	rules_free(rules);
	return 0;
}

/* The pattern is what stands behind four words. */
static void check_line(const char *file, char *line)
{
	char name[80], lang[20], kind[40], weight[10];
	int at = 0;
	struct regex *re;
	struct err err;
	struct buf plain = {0};
	if (!line[0] || line[0] == '#')
		return;
	assert_int_equal(sscanf(line, "%79s %19s %39s %9s %n", name, lang, kind, weight, &at), 4);
	const char *p = line + at;
	plain_pattern(&plain, p + (strncmp(p, "subject:", 8) == 0 ? 8 : 0), strlen(p));
	buf_cut(&plain, strlen(buf_text(&plain)));
	if (regex_compile(&re, &err, buf_text(&plain), strlen(buf_text(&plain)), REGEX_CASELESS))
		fail_msg("%s: %s: %s", file, name, err.text);
	regex_free(re);
	buf_free(&plain);
}

static void every_rule_compiles(void **state)
{
	size_t lines = 0;
	(void)state;
	for (size_t i = 0; i < embedded_rules_n; i++) {
		char *text = strdup(embedded_rules[i].text), *rest = text, *line;
		while ((line = strsep(&rest, "\n")) != NULL) {
			check_line(embedded_rules[i].name, line);
			lines++;
		}
		free(text);
	}
	assert_true(lines > 500);
}

/* "\n" in the file is a line feed. */
static void unescape(char *s)
{
	char *to = s;
	for (; *s; s++) {
		if (s[0] == '\\' && s[1] == 'n') {
			*to++ = '\n';
			s++;
		} else {
			*to++ = *s;
		}
	}
	*to = '\0';
}

struct tally {
	int right[KIND_END], all[KIND_END], langs, letters;
};

static void judge(struct tally *t, char *line)
{
	char *kind = strsep(&line, "\t"), *lang = strsep(&line, "\t");
	char *subject = strsep(&line, "\t"), *body = line;
	struct arena a = {0};
	struct rules_verdict v;
	assert_non_null(body);
	unescape(body);
	rules_judge(&v, &a, rules, subject, body);
	enum kind want = kind_find(kind, strlen(kind));
	assert_true(want > 0);
	t->all[want]++;
	t->right[want] += v.kind == want;
	t->langs += strcmp(v.lang, lang) == 0;
	t->letters++;
	if (v.kind != want)
		print_message("%s, taken for %s: %s\n", kind, kind_info(v.kind)->name, subject);
	arena_free(&a);
}

/* What a letter of the service says in passing is a hint, and which word it was. */
static void words_of_the_law_are_hints(void **state)
{
	static const struct {
		const char *body, *rule;
		enum kind kind;
	} letters[] = {{"Appen kraschar när jag loggar in. Dessutom: hur hanterar ni GDPR?", "sv-key-gdpr", KIND_INFO},
	    {"Fakturan är fel. Och jag invänder.", "sv-key-invand", KIND_OBJECTION},
	    {"Fakturan är fel. Ni borde raderas.", "sv-key-radera", KIND_ERASURE},
	    {"The invoice is wrong. See article 20.", "en-key-article-20", KIND_PORTABILITY},
	    {"The app crashes at start. Is this personal data?", "en-key-personal-data", KIND_INFO},
	    {"The invoice is wrong. How to opt-out?", "en-key-opt-out", KIND_OBJECTION_DM},
	    {"Fakturan är fel, och era kakor med.", "sv-key-kakor", KIND_COOKIE},
	    {"The app crashes at start.", "", 0}, {"Fakturan är fel.", "", 0}};
	(void)state;
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
		struct arena a = {0};
		struct rules_verdict v;
		rules_judge(&v, &a, rules, "", letters[i].body);
		/* Where the rules know the right by themselves, nothing has to be forced. */
		bool known = kind_info(v.kind)->right && v.kind == letters[i].kind;
		if (!known && (v.n_hints != (letters[i].rule[0] != '\0') || (v.n_hints && v.hints[0].kind != letters[i].kind)))
			fail_msg("%s: %zu hints, %s of %s", letters[i].body, v.n_hints, v.n_hints ? v.hints[0].rule : "-",
			    kind_info(v.kind)->name);
		arena_free(&a);
	}
}

static void nine_of_ten(const char *name)
{
	/* The runner gives every test a folder of its own and says where the tests are. */
	const char *tests = getenv("TESTS");
	char path[4096];
	snprintf(path, sizeof path, "%s/data/kinds/%s", tests ? tests : "tests", name);
	struct tally t = {0};
	char *line = NULL;
	size_t cap = 0;
	int right = 0;
	FILE *f = fopen(path, "r");
	assert_non_null(f);
	while (getline(&line, &cap, f) > 0) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0])
			judge(&t, line);
	}
	free(line);
	fclose(f);
	for (int k = 1; k < KIND_END; k++) {
		right += t.right[k];
		assert_true(t.right[k] * 5 >= t.all[k] * 4);
	}
	assert_true(t.letters > 50);
	assert_true(right * 10 >= t.letters * 9);
	assert_true(t.langs * 20 >= t.letters * 19);
}

static void letters_of_every_kind(void **state)
{
	(void)state;
	nine_of_ten("first.tsv");
	nine_of_ten("second.tsv");
	nine_of_ten("third.tsv");
}

static void check(const char *subject, const char *body, enum kind kind, const char *hints)
{
	struct arena a = {0};
	struct rules_verdict v;
	struct buf names = {0};
	rules_judge(&v, &a, rules, subject, body);
	for (size_t i = 0; i < v.n_hints; i++)
		buf_printf(&names, "%s%s", i ? " " : "", kind_info(v.hints[i].kind)->name);
	assert_string_equal(kind_info(v.kind)->name, kind_info(kind)->name);
	assert_string_equal(buf_text(&names), hints);
	for (size_t i = 0; i < v.n_hints; i++)
		assert_true(v.hints[i].rule[0]);
	buf_free(&names);
	arena_free(&a);
}

static void further_rights_are_suggested(void **state)
{
	(void)state;
	check("Account",
	    "Please erase my profile and delete all my data. I also withdraw my consent. "
	    "And could you first send me everything you have stored about me?",
	    KIND_ERASURE, "access consent_wd");
	check("Tack", "Ville bara tacka för hjälpen.", KIND_OTHER, "");
}

static void a_threat_to_complain_is_no_complaint(void **state)
{
	(void)state;
	check("Request",
	    "I hereby request access to my personal data under Article 15 GDPR. If you do "
	    "not answer within one month I reserve the right to lodge a complaint with the "
	    "supervisory authority.",
	    KIND_ACCESS, "");
}

static void what_is_quoted_does_not_count(void **state)
{
	(void)state;
	check("Re: question",
	    "Thanks, all good now!\n\nOn Monday Opsio wrote:\n"
	    "> delete my account and all my data\n",
	    KIND_OTHER, "");
	check("Hello",
	    "How do I change the language?\n-- \nI object to direct marketing newsletters",
	    KIND_HOWTO, "");
}

static enum ombud_status add(const char *text, char why[600])
{
	struct rules *r = rules_new();
	struct err err = {0};
	enum ombud_status st = rules_read(r, &err, "x.rules", text);
	strcpy(why, err.text);
	rules_free(r);
	return st;
}

static void bad_lines_are_named(void **state)
{
	char why[600];
	(void)state;
	assert_int_equal(add("# fine\n\na-b en access 5 x y\n", why), OMBUD_OK);
	assert_int_equal(add("a en access 5 x\nb en acess 5 x\n", why), OMBUD_INPUT);
	assert_string_equal(why, "x.rules: line 2: no such kind of ticket");
	assert_int_equal(add("a en access five x\n", why), OMBUD_INPUT);
	assert_int_equal(add("a en access 5\n", why), OMBUD_INPUT);
	assert_int_equal(add("A! en access 5 x\n", why), OMBUD_INPUT);
}

static bool may(const char *pattern, const char *text)
{
	struct arena a = {0};
	struct literals l;
	struct grams *g = mem_alloc(sizeof *g);
	literals_of(&l, &a, pattern);
	grams_add(g, text, strlen(text));
	bool answer = literals_may(&l, g);
	mem_free(g);
	arena_free(&a);
	return answer;
}

/* Never false where the pattern would match. */
static void the_prefilter_loses_nothing(void **state)
{
	(void)state;
	assert_true(may("\\b(delete|erase) my", "please erase my data"));
	assert_false(may("\\b(delete|erase) my", "please keep it"));
	assert_true(may("colou?r", "color"));
	assert_true(may("(abc)?x", "x"));
	assert_true(may("(abc){0,2}x", "x"));
	assert_true(may("abc*d", "abd"));
	assert_true(may("[abc]+", "c"));
	assert_true(may("(?<!not )delete", "delete"));
	assert_true(may("delete(?! it)", "delete"));
	assert_true(may("abc|", "zzz"));
	assert_true(may("\\Qabc\\E", "abc"));
	assert_true(may("a\\.bc", "a.bc"));
	assert_false(may("withdraw", "with drawings"));
}

static void plain_text(void **state)
{
	struct buf b = {0};
	(void)state;
	plain_add(&b, "Återkalla  MITT\nsamtycke \xE2\x80\x99 Straße",
	    strlen("Återkalla  MITT\nsamtycke \xE2\x80\x99 Straße"));
	assert_string_equal(buf_text(&b), "aterkalla mitt samtycke ' strasse");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(every_rule_compiles),
	    cmocka_unit_test(words_of_the_law_are_hints),
	    cmocka_unit_test(letters_of_every_kind), cmocka_unit_test(further_rights_are_suggested),
	    cmocka_unit_test(a_threat_to_complain_is_no_complaint),
	    cmocka_unit_test(what_is_quoted_does_not_count), cmocka_unit_test(bad_lines_are_named),
	    cmocka_unit_test(the_prefilter_loses_nothing), cmocka_unit_test(plain_text)};
	return cmocka_run_group_tests(tests, load, unload);
}
