/* What an answer must say (DOMAIN B.5): letters in words of one's own that say all of it, in either language,
 * each again without one of its points; the desk's own letters; and what only looks as if it said it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "ops/checklist.h"
#include "ops/letter_law.h"

#include <cmocka.h> /* last: its macro "fail" is the name of a function of ours */

#define COUNT(table) (sizeof(table) / sizeof *(table))
enum { MOST = 16, RECEIVED = 20779 }; /* 2026-11-22 */

static const char *const values[VALUE_END] = {[VALUE_NAME] = "Karin",
    [VALUE_TICKET] = "17",
    [VALUE_RECEIVED] = "2026-11-22",
    [VALUE_DUE] = "2026-12-22",
    [VALUE_TODAY] = "2026-11-30",
    [VALUE_CONTROLLER] = "Opsio AB",
    [VALUE_ADDRESS] = "Box 1",
    [VALUE_CONTACT] = "info@opsio.example",
    [VALUE_DPO] = "dpo@opsio.example",
    [VALUE_AGENT] = "Ines",
    [VALUE_WRITTEN] = "2026-11-22"};

/* A letter as sentences, each with the point that it makes; "" of those that make none. The head and the end, which
 * all have, are below. */
struct said {
	const char *point, *text;
};
struct own {
	enum kind kind;
	const char *code, *lang;
	struct said v[MOST];
};

static const struct said heads[2][3] = {
    {{"", "Dear Karin,\n\n"}, {"received", "Thank you for your letter, which we received on 22 November 2026. "}, {"ticket", "Its number with us is 17.\n\n"}},
    {{"", "Hej Karin,\n\n"}, {"received", "tack för ditt brev som vi fick den 22 november 2026. "}, {"ticket", "Hos oss har det ärendenummer 17.\n\n"}}};
static const struct said ends[2][3] = {
    {{"controller", "Kind regards\nInes\nOpsio AB\n"}, {"contact", "info@opsio.example\n"}, {"dpo", "Our data protection officer is at dpo@opsio.example\n"}},
    {{"controller", "Hälsningar\nInes\nOpsio AB\n"}, {"contact", "info@opsio.example\n"}, {"dpo", "Vårt dataskyddsombud nås på dpo@opsio.example\n"}}};

static const struct own letters[] = {
    {KIND_ACCESS, "GRANTED", "en",
        {{"right", "You asked for access to the data we have about you.\n\n"},
            {"copy", "A copy is attached as your-data.zip, which any computer opens.\n\n"},
            {"purposes", "We use your data to run your account and to answer your questions. "},
            {"categories", "The information we hold is your name, your e-mail address and what you have bought.\n"},
            {"recipients", "Your details have been passed on to Postnord AB and to Klarna Bank AB, and to nobody else.\n\n"},
            {"period", "Orders are kept for seven years and the rest until you close the account.\n"},
            {"source", "All of it you gave us yourself when you signed up.\n"},
            {"automated", "No decision about you is made by automatic means.\n"},
            {"transfers", "Nothing is sent to countries outside the EU.\n\n"},
            {"rights", "You may have your data rectified or erased, have their use restricted, and object to it.\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_ACCESS, "GRANTED", "sv",
        {{"right", "Du bad om ett registerutdrag.\n\n"}, {"copy", "En kopia är bifogad, som filen dina-uppgifter.zip.\n\n"},
            {"purposes", "Vi behandlar uppgifterna för att sköta ditt konto och svara på dina frågor. "},
            {"categories", "De kategorier som finns är namn, e-postadress och köp.\n"},
            {"recipients", "Uppgifterna har lämnats till Postnord AB och Klarna Bank AB.\n"},
            {"period", "Köpen sparas i sju år och resten tills du stänger kontot.\n"},
            {"source", "Allt kommer från dig själv.\n"}, {"automated", "Vi fattar inga automatiserade beslut om dig.\n"},
            {"transfers", "Inget överförs till länder utanför EU och EES.\n\n"},
            {"rights", "Du har rätt till rättelse, radering och begränsning, och att invända.\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_RECTIFICATION, "GRANTED", "en",
        {{"right", "You asked us to correct your address.\n\n"}, {"old", "Before: Storgatan 1, Lund\n"}, {"new", "New: Storgatan 2, Lund\n"},
            {"told", "We have told Postnord AB, which had the address from us.\n\n"}}},
    {KIND_RECTIFICATION, "GRANTED", "sv",
        {{"right", "Du bad oss att rätta din adress.\n\n"}, {"old", "Tidigare: Storgatan 1, Lund\n"}, {"new", "Ny: Storgatan 2, Lund\n"},
            {"told", "Ingen annan har fått uppgiften av oss.\n\n"}}},
    {KIND_RECTIFICATION, "REF-ACCURATE", "en",
        {{"right", "You asked for rectification of your date of birth.\n\n"}, {"reasons", "We leave it as it is, because the copy of your order shows the same day. "},
            {"ground", "Article 16 only covers what is inaccurate.\n"}, {"statement", "You may send a supplementary statement, which we add to the data.\n\n"},
            {"complaint", "{complaint}\n\n"}}},
    {KIND_ERASURE, "GRANTED", "en",
        {{"right", "You asked us to delete what we have about you.\n\n"}, {"gone", "We have erased your account with everything in it on 25 November.\n"},
            {"backups", "Backups are overwritten within 30 days.\n"}, {"told", "Postnord AB is the only recipient, and has been notified.\n\n"}}},
    {KIND_ERASURE, "GRANTED", "sv",
        {{"right", "Du har begärt att vi raderar dina uppgifter.\n\n"}, {"gone", "Vi har raderat ditt konto och allt i det den 25 november.\n"},
            {"backups", "I säkerhetskopior försvinner de inom 30 dagar.\n"}, {"told", "Vi har underrättat Postnord AB, som hade fått adressen.\n\n"}}},
    {KIND_ERASURE, "PARTIAL", "en",
        {{"right", "You asked for erasure of your data.\n\n"}, {"gone", "We have erased your profile on 25 November.\n"},
            {"", "We do so because a law obliges us to. "}, {"stays", "Your invoices are kept. "}, {"kept-ground", "The ground is Article 17(3)(b) GDPR with the Accounting Act. "},
            {"kept-until", "They go after that, by the end of 2033 at the latest 31 December 2033.\n"}, {"backups", "Backups: overwritten within 30 days.\n"},
            {"told", "Nobody has had the data from us.\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_ERASURE, "RET-CLAIM", "sv",
        {{"right", "Du begärde radering av dina uppgifter.\n\n"}, {"stays", "Vi behåller avtalet och breven om tvisten. "},
            {"kept-ground", "Vi behöver dem för rättsliga anspråk (artikel 17.3 e i GDPR). "}, {"kept-until", "Det gäller så länge tvisten pågår.\n\n"},
            {"complaint", "{complaint}\n\n"}}},
    {KIND_RESTRICTION, "GRANTED", "en",
        {{"right", "You asked us to limit what we do with your data (Article 18 GDPR).\n\n"}, {"restricted-data", "Restricted data: your order history\n"},
            {"restricted-from", "Since: 23 November 2026\n"}, {"promise", "We will tell you before we lift it.\n\n"}}},
    {KIND_RESTRICTION, "GRANTED", "sv",
        {{"right", "Du bad oss använda uppgifterna mindre (artikel 18 i GDPR).\n\n"}, {"restricted-data", "Vilka uppgifter: din köphistorik\n"},
            {"restricted-from", "Gäller från: 23 november 2026\n"}, {"promise", "Vi informerar dig innan det hävs.\n\n"}}},
    {KIND_PORTABILITY, "GRANTED", "en",
        {{"right", "You asked for your data to take along (Article 20 GDPR).\n\n"}, {"formats", "They are attached as JSON and CSV.\n"},
            {"scope", "They are the data that you have provided, and those observed while you used the service.\n"},
            {"transfer", "If you wish, we send them directly to another provider.\n\n"}}},
    {KIND_PORTABILITY, "GRANTED", "sv",
        {{"right", "Du begärde dataportabilitet.\n\n"}, {"formats", "Filerna är i JSON.\n"}, {"scope", "De har de uppgifter som du har lämnat till oss.\n"},
            {"transfer", "Vi kan skicka dem direkt till en annan leverantör.\n\n"}}},
    {KIND_OBJECTION, "GRANTED", "en",
        {{"right", "You objected to our statistics.\n\n"}, {"stopped", "We no longer use your purchases for them.\n"}, {"stopped-from", "From: 24 November 2026\n\n"}}},
    {KIND_OBJECTION, "OVERRIDE", "en",
        {{"right", "You objected to our fraud checks.\n\n"}, {"grounds", "We go on, and our compelling legitimate grounds are that two cards were misused (21(1)).\n\n"},
            {"complaint", "{complaint}\n\n"}}},
    {KIND_OBJECTION_DM, "STOPPED", "sv",
        {{"right", "Du vill inte ha reklam från oss.\n\n"}, {"stopped", "Vi skickar inte längre några utskick till dig.\n"}, {"stopped-from", "Från: 23 november 2026\n\n"}}},
    {KIND_CONSENT_WD, "STOPPED", "en",
        {{"right", "You withdrew your consent to the newsletter.\n\n"}, {"stopped", "We no longer send it.\n"}, {"stopped-from", "From: 23 November 2026\n"},
            {"lawful", "What we sent before remains lawful.\n"}, {"other-grounds", "We process nothing else of yours on any other legal basis.\n\n"}}},
    {KIND_CONSENT_WD, "STOPPED", "sv",
        {{"right", "Du återkallade ditt samtycke till nyhetsbrevet.\n\n"}, {"stopped", "Vi skickar inte längre ut det till dig.\n"}, {"stopped-from", "Från den: 23 november 2026\n"},
            {"lawful", "Det som skedde innan dess är fortfarande lagligt.\n"}, {"other-grounds", "Vi behandlar inget om dig på någon annan rättslig grund.\n\n"}}},
    {KIND_AUTOMATED, "HUMAN-UPHELD", "en",
        {{"right", "You asked about the automated decision on your credit.\n\n"}, {"reviewer", "The head of our credit team is the person who has reviewed it. "},
            {"result", "Outcome: the limit is what it was\n"}, {"contest", "You may contest this by answering.\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_COOKIE, "STOPPED", "sv",
        {{"", "Du skrev om våra kakor.\n\n"}, {"stopped", "Vi har upphört att använda statistikverktyget.\n"}, {"how-consent", "Samtycket ändrar du längst ned på webbplatsen.\n"},
            {"pts", "Tillsyn har PTS.\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_COMPLAINT, "ANSWERED", "en",
        {{"right", "Thank you for your complaint.\n\n"}, {"finding", "We found that the letter was left unanswered for a month.\n"},
            {"remedy", "We apologise, and two of us now read the inbox.\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_ACCESS, "REF-EXCESSIVE", "en",
        {{"right", "You asked for access to your data.\n\n"}, {"reasons", "We do not send it again, because you had the same copy on each of the last twelve days. "},
            {"ground", "Such a request is excessive (Article 12(5)(b) GDPR).\n\n"}, {"complaint", "{complaint}\n\n"}}},
    {KIND_ERASURE, "UNIDENT", "sv",
        {{"right", "Du begärde radering.\n\n"}, {"reasons", "Vi har inte kunnat göra det, eftersom vi inte vet vem du är. "}, {"ground", "Det följer av artikel 12.6 i GDPR.\n\n"},
            {"complaint", "{complaint}\n\n"}}},
    {KIND_PORTABILITY, "NODATA", "sv",
        {{"right", "Du begärde dataportabilitet.\n\n"}, {"searched", "Vi har letat i kundregistret och i breven. "}, {"nothing", "Där fanns ingenting om dig.\n\n"}, {"complaint", "{complaint}\n\n"}}},
};

/* ---- one letter --------------------------------------------------------------------------------------- */

static void add_filled(struct buf *b, const char *text, const char *lang)
{
	struct arena a = {0};
	const char *v[VALUE_END];
	struct err err = {0};
	memcpy(v, values, sizeof v);
	v[VALUE_COMPLAINT] = arena_strn(&a, template_find(&a, "complaint", lang)->text, strlen(template_find(&a, "complaint", lang)->text) - 1);
	assert_int_equal(template_fill(b, &err, text, v), OMBUD_OK);
	arena_free(&a);
}

static struct checklist_ask asking(const char *body, enum kind kind, const char *code, const char *lang)
{
	return (struct checklist_ask){.body = body, .kind = kind, .code = code ? code_find(code, strlen(code)) : NULL, .answers = true,
	    .lang = lang, .values = values, .ticket = 17, .received = RECEIVED, .files = 1};
}

static size_t wrongs; /* told all at once: one pattern is seldom wrong alone */

static void must_be_missing(const struct checklist_ask *ask, const char *point)
{
	struct arena a = {0};
	struct checklist c;
	checklist_make(&c, &a, ask);
	bool wrong = c.missing != (point[0] != '\0');
	for (size_t i = 0; i < c.n; i++)
		wrong |= !c.v[i].there && strcmp(c.v[i].name, point) != 0;
	wrongs += wrong;
	if (wrong)
		print_error("%s %s %s%s: missing \"%s\", expected \"%s\"\n", kind_info(ask->kind)->name, ask->code ? ask->code->name : "-",
		    ask->lang, ask->letter ? ask->letter->code : "", checklist_missing(&a, &c), point);
	arena_free(&a);
}

static void add_part(struct buf *b, const struct own *l, const struct said *s, const char *without)
{
	if (s->text && (!without || strcmp(s->point, without) != 0 || !s->point[0]))
		add_filled(b, s->text, l->lang);
}

static void check_without(const struct own *l, const char *point)
{
	struct buf b = {0};
	size_t sv = strcmp(l->lang, "sv") == 0;
	for (size_t i = 0; i < 3; i++)
		add_part(&b, l, &heads[sv][i], point);
	for (size_t i = 0; i < MOST && l->v[i].text; i++)
		add_part(&b, l, &l->v[i], point);
	for (size_t i = 0; i < 3; i++)
		add_part(&b, l, &ends[sv][i], point);
	const struct checklist_ask ask = asking(buf_text(&b), l->kind, l->code, l->lang);
	must_be_missing(&ask, point ? point : "");
	buf_free(&b);
}

/* Words that a code's ground has are its reason too, and the other way round: these go together. */
static bool stands_twice(const struct own *l, const char *point)
{
	bool ret = strncmp(l->code, "RET-", 4) == 0 && strcmp(point, "kept-ground") == 0;
	return ret || (strcmp(l->code, "REF-ACCURATE") == 0 && strcmp(point, "right") == 0);
}

static void each_point_is_seen_and_missed(void **state)
{
	size_t tried = 0;
	(void)state;
	wrongs = 0;
	for (size_t i = 0; i < COUNT(letters); i++) {
		check_without(&letters[i], NULL);
		for (size_t j = 0; j < MOST && letters[i].v[j].text; j++)
			if (letters[i].v[j].point[0] && !stands_twice(&letters[i], letters[i].v[j].point)) {
				check_without(&letters[i], letters[i].v[j].point);
				tried++;
			}
		for (size_t j = 0; j < 3; j++) {
			if (heads[0][j].point[0])
				check_without(&letters[i], heads[0][j].point);
			check_without(&letters[i], ends[0][j].point);
		}
	}
	assert_int_equal(wrongs, 0);
	assert_true(tried >= 60);
}

/* ---- the desk's own letters ------------------------------------------------------------------------------ */

/* Each place is filled in with the same words, which fit. */
static void fill_gaps(struct buf *out, const char *text, const char *ground)
{
	size_t n;
	const char *gap;
	while ((gap = template_gap(text, &n))) {
		buf_add(out, text, (size_t)(gap - text));
		buf_printf(out, "Article %s, Postnord AB, until 2031-12-31", ground);
		text = gap + n;
	}
	buf_str(out, text);
}

static void check_template(const struct template *t, enum kind kind, const char *code)
{
	struct buf settled = {0}, gaps = {0}, body = {0};
	const char *v[VALUE_END];
	memcpy(v, values, sizeof v);
	v[VALUE_RIGHT] = letter_right(kind, t->lang);
	template_settle(&settled, t->text, v);
	fill_gaps(&gaps, buf_text(&settled), code && strcmp(code, "PARTIAL") != 0 ? code_find(code, strlen(code))->ground : "17(3)(b)");
	add_filled(&body, buf_text(&gaps), t->lang);
	struct checklist_ask ask = asking(buf_text(&body), kind, code, t->lang);
	ask.letter = t;
	ask.answers = t->answers;
	must_be_missing(&ask, "");
	buf_free(&settled);
	buf_free(&gaps);
	buf_free(&body);
}

/* Where part is refused, a letter that grants the rest has to be given where to complain. */
static bool wants_more(const struct template *t, const char *code)
{
	return strcmp(code, "PARTIAL") == 0 && !strstr(t->text, "{complaint}");
}

static void the_desks_own_letters_are_complete(void **state)
{
	struct arena a = {0};
	const struct template *t;
	size_t tried = 0;
	static const char *const langs[] = {"en", "sv"};
	(void)state;
	wrongs = 0;
	for (int k = 1; k < KIND_END; k++)
		for (size_t l = 0; l < 2; l++) {
			size_t n = template_list(&t, &a, (enum kind)k, langs[l]);
			for (size_t i = 0; i < n; i++) {
				if (!t[i].kinds[0])
					continue;
				check_template(&t[i], (enum kind)k, NULL);
				size_t codes;
				const struct code_info *c = code_table(&codes);
				for (size_t j = 0; j < codes; j++)
					if (t[i].answers && t[i].codes[0] && !wants_more(&t[i], c[j].name) && code_fits(&c[j], (enum kind)k) && template_fits_code(&t[i], c[j].name)) {
						check_template(&t[i], (enum kind)k, c[j].name);
						tried++;
					}
			}
		}
	assert_int_equal(wrongs, 0);
	assert_true(tried > 60);
	arena_free(&a);
}

/* ---- what only looks so ------------------------------------------------------------------------------------ */

static bool there(const char *body, enum kind kind, const char *code, const char *point)
{
	struct arena a = {0};
	struct checklist c;
	const struct checklist_ask ask = asking(body, kind, code, "en");
	bool found = false, asked = false;
	checklist_make(&c, &a, &ask);
	for (size_t i = 0; i < c.n; i++)
		if (strcmp(c.v[i].name, point) == 0) {
			asked = true;
			found = c.v[i].there;
		}
	assert_true(asked);
	arena_free(&a);
	return found;
}

static void what_only_looks_so_does_not_count(void **state)
{
	(void)state;
	/* quoted, headed and not said, bracketed, put off, refused */
	assert_true(there("Recipients: Postnord AB", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("> Recipients: Postnord AB", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("Recipients:\n", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("Recipients: -\nPurposes: to sell", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("- Recipients:\n- Purposes: to sell", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("Recipients:\n\nKind regards", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("Recipients: [who]", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("Recipients: TBD.", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("We will not tell you who the recipients are now.", KIND_ACCESS, "GRANTED", "recipients"));
	assert_true(there("Recipients:\n- Postnord AB\n- Klarna AB", KIND_ACCESS, "GRANTED", "recipients"));
	assert_true(there("We have passed\nyour data on to\nPostnord AB.", KIND_ACCESS, "GRANTED", "recipients"));
	assert_false(there("We do not send you a copy as attached file.", KIND_ACCESS, "GRANTED", "copy"));
	/* the number is the ticket's, the day that of receipt */
	assert_false(there("It is chapter 7 section 17 of the Act.", KIND_ACCESS, "GRANTED", "ticket"));
	assert_true(there("Our ref. 17", KIND_ACCESS, "GRANTED", "ticket"));
	assert_false(there("Our ref. 170", KIND_ACCESS, "GRANTED", "ticket"));
	assert_false(there("Stopped on: 2026-11-22", KIND_ACCESS, "GRANTED", "received"));
	assert_false(there("We received it on 2026-11-23", KIND_ACCESS, "GRANTED", "received"));
	assert_true(there("Received: November 22nd, 2026", KIND_ACCESS, "GRANTED", "received"));
	assert_false(there("We received it on 22 November 2025", KIND_ACCESS, "GRANTED", "received"));
	/* the backups' day is not that of what stays; erased on a day says not what */
	assert_false(there("Backups are kept until 2026-12-31.", KIND_ERASURE, "PARTIAL", "kept-until"));
	assert_false(there("Erased on: 2026-11-25", KIND_ERASURE, "GRANTED", "gone"));
	assert_false(there("It is kept under Article 17(3) GDPR.", KIND_ERASURE, "PARTIAL", "kept-ground"));
	assert_false(there("Kept under Article 17(3)(b) GDPR.", KIND_ERASURE, "RET-CLAIM", "ground"));
	assert_true(there("Kept under Article 17(3)(e) GDPR.", KIND_ERASURE, "RET-CLAIM", "ground"));
	/* the footer is whole or is not there; its words are no other point */
	assert_false(there("You may complain to IMY, imy@imy.se, or where you live, and go to court.", KIND_ACCESS, "GRANTED", "complaint"));
	/* a heading alone is none */
	assert_false(there("Automated decisions\n\nTransfers\n\nPurposes", KIND_ACCESS, "GRANTED", "automated"));
	assert_false(there("We will not inform you before the restriction ends.", KIND_RESTRICTION, "GRANTED", "promise"));
	assert_false(there("Vi har raderat dina uppgifter och du har inte att göra med det.", KIND_ERASURE, "GRANTED", "language"));
}

/* A letter that an attacker of the rule would write: the words are there, and nothing is said. */
static void what_is_asked_denied_or_anothers_is_not_said(void **state)
{
	static const char *const hollow[] = {"  > We have stopped it from 2026-11-23 on.", "\t| We have stopped it from 2026-11-23 on.",
	    "Hello.\n\n-----Original Message-----\nWe have stopped it from 2026-11-23 on.",
	    "Have we stopped it from 2026-11-23 on?", "You wrote: \"you have stopped it from 2026-11-23 on\".",
	    "<!-- We have stopped it from 2026-11-23 on. -->", "It is not true that we have stopped it from 2026-11-23 on.",
	    "We have n\xd0\xbet stopped it from 2026-11-23 on.", "We have n\xe2\x80\x8bot stopped it from 2026-11-23 on.",
	    "We have in no way stopped it from 2026-11-23 on.", "If you ask again, we will have stopped it from 2026-11-25 on.",
	    "Vi har aldrig stoppat det sedan 2026-11-23.", "Det st\xc3\xa4mmer inte att vi har stoppat det sedan 2026-11-23."};
	(void)state;
	for (size_t i = 0; i < sizeof hollow / sizeof *hollow; i++) {
		if (there(hollow[i], KIND_OBJECTION_DM, "STOPPED", "stopped") || there(hollow[i], KIND_OBJECTION_DM, "STOPPED", "stopped-from")) {
			print_error("counts: %s\n", hollow[i]);
			fail();
		}
	}
	assert_false(there("> Opsio AB\n  > We received it", KIND_ACCESS, "GRANTED", "controller"));
	assert_false(there("If you ask, we have erased all your data.", KIND_ERASURE, "GRANTED", "gone"));
	assert_false(there("We have never erased your data.", KIND_ERASURE, "GRANTED", "gone"));
	assert_true(there("We have erased all your data.", KIND_ERASURE, "GRANTED", "gone"));
	assert_true(there("Vi har stoppat det sedan 2026-11-23.", KIND_OBJECTION_DM, "STOPPED", "stopped-from"));
}

static void service_and_letters_that_are_no_answers_are_free(void **state)
{
	struct arena a = {0};
	struct checklist c;
	struct checklist_ask ask = asking("It works.", KIND_HOWTO, NULL, "en");
	(void)state;
	checklist_make(&c, &a, &ask);
	assert_int_equal(c.n, 0);
	ask = asking("We are looking into it.", KIND_ACCESS, NULL, "en");
	ask.answers = false;
	checklist_make(&c, &a, &ask);
	assert_int_equal(c.n, 0);
	/* But what stops or extends a clock has its own. */
	ask.letter = template_find(&a, "extend", "en");
	checklist_make(&c, &a, &ask);
	assert_int_equal(c.n, 3);
	assert_int_equal(c.missing, 3);
	arena_free(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_point_is_seen_and_missed),
	    cmocka_unit_test(the_desks_own_letters_are_complete),
	    cmocka_unit_test(what_only_looks_so_does_not_count),
	    cmocka_unit_test(what_is_asked_denied_or_anothers_is_not_said),
	    cmocka_unit_test(service_and_letters_that_are_no_answers_are_free),
	};
	return cmocka_run_group_tests_name("checklist", tests, NULL, NULL);
}
