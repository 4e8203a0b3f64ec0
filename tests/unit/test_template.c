/* Letter templates: that all are there, in both languages, with what the law wants in each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "ops/template.h"

#include <cmocka.h> /* last: its macro "fail" is the name of a function of ours */

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const char *const langs[] = {"en", "sv"};
static const char *const values[VALUE_END] = {"Karin", "7", "2026-11-01", "2026-12-01", "2026-11-23", "Opsio AB", "Box 1",
    "privacy@opsio.example", "dpo@opsio.example", "Ines", "> quoted\n", "Complain to IMY."};

/* The letters of the desk: the kind each is for, whether it answers, and what its text must say in either language. */
static const struct letter {
	const char *code;
	enum kind kind;
	bool answers, complaint;
	const char *says[12];
} letters[] = {
    {"ask-identity", KIND_ERASURE, false, false, {"12", "{today}", "..."}},
    {"remind-identity", KIND_ACCESS, false, true, {"12", "..."}},
    {"clarify", KIND_ACCESS, false, false, {"15", "63", "{today}"}},
    {"extend", KIND_AUTOMATED, false, true, {"12", "..."}},
    {"access", KIND_ACCESS, true, true,
	{"15.1 a|15(1)(a)", "15.1 b|15(1)(b)", "15.1 c|15(1)(c)", "15.1 d|15(1)(d)", "15.1 g|15(1)(g)", "15.1 h|15(1)(h)",
	    "15.2|15(2)", "15.4|15(4)", "16, 17, 18"}},
    {"no-data", KIND_PORTABILITY, true, true, {"15", "20", "17", "5.2|5(2)"}},
    {"rectified", KIND_RECTIFICATION, true, false, {"16", "19"}},
    {"rectification-refused", KIND_RECTIFICATION, true, true, {"16"}},
    {"erased", KIND_ERASURE, true, false, {"17", "19", "kerhetskopior|Backups"}},
    {"erased-in-part", KIND_ERASURE, true, true, {"17.3|17(3)", "19", "kerhetskopior|Backups"}},
    {"restricted", KIND_RESTRICTION, true, false, {"18.1|18(1)", "18.2|18(2)", "18.3|18(3)", "19"}},
    {"restriction-lifted", KIND_RESTRICTION, false, true, {"18.3|18(3)"}},
    {"fee", KIND_ACCESS, false, true, {"12.5 a|12(5)(a)", "15.3|15(3)"}},
    {"refused", KIND_OBJECTION_DM, true, true, {"12.5 b|12(5)(b)"}},
    {"not-identified", KIND_OBJECTION_DM, true, true, {"11.2|11(2)", "12.6|12(6)"}},
    {"portability", KIND_PORTABILITY, true, true, {"20", "20.2|20(2)"}},
    {"objection-upheld", KIND_OBJECTION, true, false, {"21.1|21(1)"}},
    {"objection-overridden", KIND_OBJECTION, true, true, {"21.1|21(1)", "18.1 d|18(1)(d)"}},
    {"marketing-stopped", KIND_OBJECTION_DM, true, false, {"21.2|21(2)", "21.3|21(3)"}},
    {"consent-withdrawn", KIND_CONSENT_WD, true, false, {"7.3|7(3)"}},
    {"decision-reviewed", KIND_AUTOMATED, true, true, {"22.3|22(3)"}},
    {"cookie", KIND_COOKIE, true, true, {"2022:482", "PTS"}},
    {"complaint-answered", KIND_COMPLAINT, true, true, {"..."}},
    {"breach-told", KIND_BREACH, false, false, {"34", "..."}},
    {"recipients", KIND_INFO, true, false, {"19", "15", "{recipients}[", "{told}["}},
    {"not-ours", KIND_INFO, true, true, {"..."}},
    {"need-info", KIND_HOWTO, false, false, {"..."}},
    {"solved", KIND_SECURITY, true, false, {"..."}},
    {"no-fix", KIND_POLICYQ, true, false, {"..."}},
    {"closing", KIND_BILLING, true, false, {"..."}},
};

static void must_say(const struct template *t, const char *words)
{
	size_t n = strcspn(words, "|");
	bool said = memmem(t->text, strlen(t->text), words, n) || (words[n] && strstr(t->text, words + n + 1));
	if (!said)
		fail_msg("%s.%s does not say %s", t->code, t->lang, words);
}

static bool listed(struct arena *a, const char *code, enum kind kind)
{
	const struct template *t;
	size_t n = template_list(&t, a, kind, "sv");
	for (size_t i = 0; i < n; i++)
		if (strcmp(t[i].code, code) == 0)
			return true;
	return false;
}

static void check_letter(struct arena *a, const struct letter *l, const char *lang)
{
	static const char *const all[] = {"{name}", "{ticket}", "{received}", "\n{agent}\n", "\n{controller}\n", "\n{contact}\n", "{dpo}\n"};
	size_t gap;
	const struct template *t = template_find(a, l->code, lang);
	assert_non_null(t);
	assert_string_equal(t->lang, lang);
	for (size_t i = 0; i < COUNT(all); i++)
		if (l->kind != KIND_BREACH || strcmp(all[i], "{received}") != 0) /* they did not ask for it */
			must_say(t, all[i]);
	for (size_t i = 0; i < COUNT(l->says) && l->says[i]; i++)
		must_say(t, l->says[i]);
	assert_int_equal(t->answers, l->answers);
	assert_int_equal(strstr(t->text, "\n{complaint}\n") != NULL, l->complaint);
	/* What says that the clock stands still names the state in which it does. */
	bool still = strstr(t->text, "stands still") || strstr(t->text, "r stilla");
	assert_true(!still || t->asks);
	assert_true(!t->asks || state_info(t->asks)->waiting);
	/* The law's clock is the person's to know of; the house's own is not. */
	assert_true(!t->asks || still || t->asks == STATE_CUSTOMER_WAIT);
	/* Each wants something that only the agent knows. */
	assert_non_null(template_gap(t->text, &gap));
}

/* Those that a campaign sends answer no request: no ticket, no day on which one came. */
static const struct letter to_many[] = {
    {"policy-change", KIND_CAMPAIGN, false, false, {"[changes ...]", "[day ...]", "[why ...]"}},
    {"new-purpose", KIND_CAMPAIGN, false, false, {"[purpose ...]", "[data ...]", "NEJ|NO", "Tystnad|Silence", "7.3|7(3)"}},
};

static void check_letter_to_many(struct arena *a, const struct letter *l, const char *lang)
{
	static const char *const all[] = {"{name}", "{contact}", "\n{controller}\n", "{dpo}\n", "13"};
	const struct template *t = template_find(a, l->code, lang);
	assert_non_null(t);
	assert_string_equal(t->lang, lang);
	for (size_t i = 0; i < COUNT(all); i++)
		must_say(t, all[i]);
	for (size_t i = 0; i < COUNT(l->says) && l->says[i]; i++)
		must_say(t, l->says[i]);
	assert_false(t->answers);
	assert_null(strchr(t->subject, '{'));
}

static void every_letter_says_what_it_must(void **state)
{
	struct arena a = {0};
	(void)state;
	for (size_t i = 0; i < COUNT(to_many); i++)
		for (size_t l = 0; l < COUNT(langs); l++)
			check_letter_to_many(&a, &to_many[i], langs[l]);
	for (size_t i = 0; i < COUNT(letters); i++) {
		for (size_t l = 0; l < COUNT(langs); l++)
			check_letter(&a, &letters[i], langs[l]);
		assert_true(listed(&a, letters[i].code, letters[i].kind));
		assert_string_equal(template_find(&a, letters[i].code, "sv")->kinds, template_find(&a, letters[i].code, "en")->kinds);
	}
	/* No letter is there that is not in the list above, but those to many, and the three that are written otherwise. */
	const struct template *t;
	assert_int_equal(template_list(&t, &a, 0, "en"), COUNT(letters) + COUNT(to_many) + 3);
	arena_free(&a);
}

/* Whoever is refused learns where they may complain (Art. 12(4)): whichever code a ticket may be refused with. */
static void every_refusal_has_its_letter(void **state)
{
	struct arena a = {0};
	size_t n_codes, n, pairs = 0;
	const struct code_info *c = code_table(&n_codes);
	const struct template *t;
	(void)state;
	for (size_t i = 0; i < n_codes; i++)
		for (int k = 1; k < KIND_END; k++) {
			bool found = !c[i].refusal || !code_fits(&c[i], (enum kind)k);
			pairs += !found;
			n = found ? 0 : template_list(&t, &a, (enum kind)k, "en");
			for (size_t j = 0; j < n; j++)
				found = found || (t[j].answers && strstr(t[j].text, "{complaint}"));
			assert_true(found);
		}
	assert_true(pairs > 0);
	arena_free(&a);
}

/* What DOMAIN C.14 wants of each, in words of either language. */
static void letters_have_their_content(void **state)
{
	static const struct {
		const char *code, *words[8];
	} all[] = {
	    {"ack", {"{received}", "{right}", "{due}", "inte skriva igen|not write again"}},
	    {"ask-identity", {"tvivlar|doubt", "minsta|least", "ingen kopia|no copy", "senord|password", "bekr|confirm"}},
	    {"remind-identity", {"saknar|lack", "senast|by [day", "avslutar|close", "{complaint}"}},
	    {"clarify", {"alla uppgifter|all of the data", "inget svar|no answer", "63|63"}},
	    {"extend", {"Sk\xc3\xa4let|reason", "tv\xc3\xa5 m\xc3\xa5nader|two months", "{complaint}"}},
	    {"access", {"ndam\xc3\xa5l|Purposes", "Mottagare|Recipients", "sparas|kept", "Kopian|copy", "{complaint}"}},
	    {"no-data", {"s\xc3\xb6kt|looked in", "hittade inget|found nothing", "{complaint}"}},
	    {"rectified", {"som stod|said", "st\xc3\xa5r nu|says now", "nderr\xc3\xa4tta|Told"}},
	    {"rectification-refused", {"Varf\xc3\xb6r|Why", "utl\xc3\xa5tande|statement", "{complaint}"}},
	    {"erased", {"Raderat:|Erased:", "Raderat den|Erased on", "nderr\xc3\xa4tta|Told", "kerhetskopior|Backups"}},
	    {"erased-in-part", {"Kvar:|Kept:", "grund|ground", "till vilken dag|until which day", "bokf\xc3\xb6ringslagen|Accounting Act", "anspr\xc3\xa5k|claims", "{complaint}"}},
	    {"restricted", {"Fr\xc3\xa5n den|From", "Begr\xc3\xa4nsade uppgifter|Restricted data", "lagrar|store", "Innan|Before"}},
	    {"restriction-lifted", {"innan|before", "Sk\xc3\xa4let|reason", "upph\xc3\xb6r den|ends on", "inv\xc3\xa4ndningar|object"}},
	    {"fee", {"orimlig|excessive", "belopp|amount", "tar tillbaka|withdraw", "{complaint}"}},
	    {"refused", {"har h\xc3\xa4nt|happened", "Grunden|ground", "{complaint}"}},
	    {"not-identified", {"12.6|12(6)", "11.2|11(2)", "tillbaka|back", "{complaint}"}},
	    {"portability", {"format|formats", "l\xc3\xa4mnat|provided", "f\xc3\xb6r \xc3\xb6ver|transmit"}},
	    {"objection-upheld", {"upph\xc3\xb6rt|ended"}},
	    {"objection-overridden", {"tvingande|compelling", "{complaint}"}},
	    {"marketing-stopped", {"Upph\xc3\xb6rt|Stopped", "sp\xc3\xa4rrlista|suppression"}},
	    {"consent-withdrawn", {"upph\xc3\xb6rde|stopped", "lagligt|lawful"}},
	    {"decision-reviewed", {"Resultatet|result", "bestrida|contest", "Pr\xc3\xb6vat av|Reviewed by"}},
	    {"cookie", {"PTS", "Integritetsskyddsmyndigheten|data protection authority", "terkallar|withdraw"}},
	    {"complaint-answered", {"kommit fram|found", "g\xc3\xb6r \xc3\xa5t|do about", "{complaint}"}},
	    {"breach-told", {"har h\xc3\xa4nt|happened", "f\xc3\xb6ljder|consequences", "\xc3\xa5tg\xc3\xa4rder|measures", "fr\xc3\xa5ga|ask", "sj\xc3\xa4lv kan|yourself", "{contact}", "incident|34"}},
	    {"recipient-notice", {"tta, fr|rectify", "radera|erase", "begr\xc3\xa4nsa|restrict", "Senast|By:", "Bekr\xc3\xa4" "fta|confirm", "artikel 19|Article 19"}},
	    {"recipients", {"{recipients}", "dagarna|days"}},
	    {"policy-change", {"ndras:|changes:", "[day ...]", "Varf\xc3\xb6r|Why", "val|can do", "samtycke|consent", "13"}},
	    {"new-purpose", {"ndam\xc3\xa5let|purpose", "Uppgifterna|data", "JA|YES", "NEJ|NO", "ndrar ingenting|changes nothing", "som helst|at any time"}},
	    {"not-ours", {"Ansvarig \xc3\xa4r|controller is"}},
	    {"need-info", {"beh\xc3\xb6ver|need"}},
	    {"solved", {"l\xc3\xb6st|solved"}},
	    {"no-fix", {"inte hj\xc3\xa4lpa|cannot help"}},
	    {"closing", {"avslutar|close"}},
	};
	struct arena a = {0};
	(void)state;
	assert_int_equal(COUNT(all), 34);
	for (size_t i = 0; i < COUNT(all); i++)
		for (size_t l = 0; l < COUNT(langs); l++) {
			const struct template *t = template_find(&a, all[i].code, langs[l]);
			assert_non_null(t);
			for (size_t w = 0; w < COUNT(all[i].words) && all[i].words[w]; w++)
				must_say(t, all[i].words[w]);
		}
	arena_free(&a);
}

static void the_complaint_says_where(void **state)
{
	struct arena a = {0};
	(void)state;
	for (size_t l = 0; l < COUNT(langs); l++) {
		const struct template *t = template_find(&a, "complaint", langs[l]);
		static const char *const all[] = {"Box 8114", "104 20 Stockholm", "imy@imy.se", "8 657 61 00|08-657 61 00", "www.imy.se", "77", "79"};
		assert_string_equal(t->lang, langs[l]);
		assert_string_equal(t->subject, "");
		for (size_t i = 0; i < COUNT(all); i++)
			must_say(t, all[i]);
	}
	assert_false(listed(&a, "complaint", KIND_ACCESS));
	arena_free(&a);
}

/* A letter's line has at most 998 bytes on its way (RFC 5322), and a file says first what it is. */
static void no_line_is_too_long(void **state)
{
	(void)state;
	for (const struct embedded *f = embedded_replies; f->name; f++) {
		assert_true(strncmp(f->text, "# ", 2) == 0);
		for (const char *p = f->text; *p; p += *p == '\n') {
			size_t n = strcspn(p, "\n");
			assert_true(n < 998);
			p += n;
		}
	}
}

static void every_template_can_be_filled(void **state)
{
	struct arena a = {0};
	(void)state;
	for (size_t k = 1; k < KIND_END; k++) {
		const struct template *t;
		size_t n = template_list(&t, &a, (enum kind)k, "sv");
		assert_true(n > 0);
		for (size_t i = 0; i < n; i++)
			for (size_t l = 0; l < COUNT(langs); l++) {
				struct buf b = {0};
				struct err err = {0};
				const struct template *one = template_find(&a, t[i].code, langs[l]);
				assert_string_equal(one->lang, langs[l]);
				assert_true(one->title[0] && one->subject[0]);
				assert_int_equal(template_fill(&b, &err, one->text, values), OMBUD_OK);
				assert_null(strchr(buf_text(&b), '{'));
				buf_free(&b);
			}
	}
	arena_free(&a);
}

static void filled(const char *text, const char *const v[VALUE_END], const char *expected)
{
	struct buf b = {0};
	struct err err = {0};
	assert_int_equal(template_fill(&b, &err, text, v), OMBUD_OK);
	assert_string_equal(buf_text(&b), expected);
	buf_free(&b);
}

static void a_value_that_is_none_takes_its_blank_along(void **state)
{
	const char *const few[VALUE_END] = {[VALUE_TICKET] = "7"};
	struct buf b = {0};
	struct err err = {0};
	(void)state;
	filled("Hi {name}, {{x}} {ticket} {not a word} { {ticket}\n> {name} stays", few, "Hi, {x} 7 {not a word} { 7\n> {name} stays");
	/* and its line, where nothing else stands in it but its label */
	filled("{agent}\nOfficer: {dpo}\n{ticket}\nNo: {ticket}\n{contact}", few, "7\nNo: 7\n");
	filled("> Officer: {dpo}\nHi {name}\n", few, "> Officer: {dpo}\nHi\n");
	/* and the sign that parted it */
	filled("tel {contact}, {dpo}.", few, "tel.");
	filled("tel {contact}, {ticket}, {dpo}.", few, "tel, 7.");
	filled("{contact}, {ticket} ({dpo}); {address}\nHej {name},\n", few, "7\nHej,\n");
	filled("Dear {name},\nDear {ticket},", few, "Hello,\nDear 7,");
	assert_int_equal(template_fill(&b, &err, "{sql}", few), OMBUD_INPUT);
	buf_free(&b);
}

static void gap_is(const char *text, const char *expected)
{
	size_t n = 0;
	const char *gap = template_gap(text, &n);
	assert_int_equal(gap != NULL, expected != NULL);
	assert_true(!gap || (n == strlen(expected) && memcmp(gap, expected, n) == 0));
}

static void a_gap_is_told_from_other_brackets(void **state)
{
	(void)state;
	gap_is("on [day ...] then [why ...]", "[day ...]");
	gap_is("[...]", "[...]");
	gap_is("a [what is\ntold ...] b", "[what is\ntold ...]");
	gap_is("[1] and [other] [x [why ...]", "[why ...]");
	gap_is("[1] ... [2] [", NULL);
	gap_is("> quoted [...]\n>> [day ...]\n> ", NULL);
	gap_is("> quoted [...]\n[mine ...]\n", "[mine ...]");
	gap_is("[one\n\nother ...]", NULL);
	gap_is("[fyll i\xe2\x80\xa6] och [\xe2\x80\xa6]", "[fyll i\xe2\x80\xa6]");
	gap_is("[\xe2\x80\xa6]", "[\xe2\x80\xa6]");
	gap_is("Hej [ditt namn ...\nv\xc3\xa4nta", "[ditt namn ...");
	gap_is("Hej {name\n", "{name");
	gap_is("Hej {name, [why ...]", "{name");
	gap_is("Hej {name} {{name {} { {not so}\n> {name", NULL);
	gap_is("", NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_letter_says_what_it_must),
	    cmocka_unit_test(every_refusal_has_its_letter),
	    cmocka_unit_test(letters_have_their_content),
	    cmocka_unit_test(the_complaint_says_where),
	    cmocka_unit_test(no_line_is_too_long),
	    cmocka_unit_test(every_template_can_be_filled),
	    cmocka_unit_test(a_value_that_is_none_takes_its_blank_along),
	    cmocka_unit_test(a_gap_is_told_from_other_brackets),
	};
	return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
