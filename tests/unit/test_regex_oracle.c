/* PCRE2 to the row: what a plain PCRE2 interpreter with its own limits says of a pattern and a text,
 * both in NFC, is what regex.c says: match or not, and where. Only \d differs,
 * by rule: the interpreter gets the pattern with [0-9] written out by hand. Pairs are listed for
 * what people meet, and thousands are made. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/regex.h"
#include "text/unicode.h"

/* after err.h, whose fail() it would replace */
#include <cmocka.h>

enum { DECIDED_MS = 50 };

struct verdict {
	int rc; /* of the interpreter; ours: as it would be, 1 or NOMATCH or an error */
	size_t at[2];
	double ms;
};

static double cpu_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static uint32_t options_of(unsigned flags)
{
	return PCRE2_UTF | PCRE2_UCP | (flags & REGEX_CASELESS ? PCRE2_CASELESS : 0) |
	    (flags & REGEX_MULTILINE ? PCRE2_MULTILINE : 0) |
	    (flags & REGEX_DOTALL ? PCRE2_DOTALL : 0) | (flags & REGEX_EXTENDED ? PCRE2_EXTENDED : 0);
}

/* False where the pattern does not compile. */
static bool ask_pcre(struct verdict *v, const char *pattern, size_t n, unsigned flags,
    const char *text, size_t len)
{
	int error;
	PCRE2_SIZE offset;
	pcre2_compile_context *how = pcre2_compile_context_create(NULL);
	pcre2_set_newline(how, PCRE2_NEWLINE_LF);
	pcre2_code *code =
	    pcre2_compile((PCRE2_SPTR)pattern, n, options_of(flags), &error, &offset, how);
	pcre2_compile_context_free(how);
	if (!code)
		return false;
	pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, NULL);
	double start = cpu_ms();
	v->rc = pcre2_match(code, (PCRE2_SPTR)text, len, 0, PCRE2_NO_JIT, data, NULL);
	v->ms = cpu_ms() - start;
	if (v->rc > 0)
		memcpy(v->at, pcre2_get_ovector_pointer(data), sizeof v->at);
	pcre2_match_data_free(data);
	pcre2_code_free(code);
	return true;
}

static bool ask_ours(struct verdict *v, const char *pattern, size_t n, unsigned flags,
    const char *text, size_t len)
{
	struct regex *r;
	struct err err = {0};
	if (regex_compile(&r, &err, pattern, n, flags) != OMBUD_OK)
		return false;
	double start = cpu_ms();
	enum regex_answer a = regex_match(r, text, len, 0, &v->at[0], &v->at[1]);
	v->ms = cpu_ms() - start;
	v->rc = a == REGEX_YES ? 1 : a == REGEX_NO ? PCRE2_ERROR_NOMATCH : PCRE2_ERROR_MATCHLIMIT;
	regex_free(r);
	return true;
}

struct tally {
	long pairs, yes, no, undecided, refused;
};

static const char *word_of(int rc)
{
	return rc > 0 ? "match" : rc == PCRE2_ERROR_NOMATCH ? "no match" : "undecided";
}

/* What the interpreter cannot decide, or only in a long time, may be undecided here; or decided. Of
 * groups only the whole is compared: after possessive ones JIT may leave one set that the
 * interpreter clears. */
static bool agree(const struct verdict *pcre, const struct verdict *ours)
{
	if (pcre->rc < PCRE2_ERROR_NOMATCH)
		return true;
	if (ours->rc < PCRE2_ERROR_NOMATCH)
		return pcre->ms > DECIDED_MS;
	return (pcre->rc > 0) == (ours->rc > 0) && memcmp(pcre->at, ours->at, sizeof pcre->at) == 0;
}

static void count(struct tally *t, const struct verdict *v)
{
	*(v->rc > 0 ? &t->yes : v->rc == PCRE2_ERROR_NOMATCH ? &t->no : &t->undecided) += 1;
}

static void compare(struct tally *t, const char *ours, const char *plain, unsigned flags,
    const char *text, size_t len)
{
	struct verdict p = {0}, o = {0};
	struct buf nfc = {0}, subject = {0};
	unicode_nfc(&nfc, plain, strlen(plain));
	unicode_nfc(&subject, text, len);
	const char *s = buf_text(&subject);
	bool compiled = ask_pcre(&p, buf_text(&nfc), nfc.len, flags, s, subject.len);
	bool accepted = ask_ours(&o, ours, strlen(ours), flags, s, subject.len);
	t->pairs++;
	if (compiled != accepted)
		fail_msg("/%s/ %x: %s by PCRE2, %s here", ours, flags, compiled ? "taken" : "refused",
		    accepted ? "taken" : "refused");
	if (!compiled)
		t->refused++;
	else if (agree(&p, &o))
		count(t, &o);
	else
		fail_msg("/%s/ %x on '%.300s' (%zu bytes): PCRE2 %s %zd-%zd (%.1f ms), here %s %zd-%zd",
		    ours, flags, s, subject.len, word_of(p.rc), (ssize_t)p.at[0], (ssize_t)p.at[1],
		    p.ms, word_of(o.rc), (ssize_t)o.at[0], (ssize_t)o.at[1]);
	buf_free(&nfc);
	buf_free(&subject);
}

/* ---- what people meet ---- */

#define I REGEX_CASELESS
#define M REGEX_MULTILINE
#define D REGEX_DOTALL
#define X REGEX_EXTENDED

static const struct {
	const char *pattern, *plain; /* plain: where \d has to be written out; NULL: the same */
	unsigned flags;
	const char *text;
} listed[] = {
    /* Swedish, and both normal forms */
    {"\\båterkallar", NULL, 0, "jag återkallar"},
    {"^Å(sa|ke)$", NULL, 0, "A\xCC\x8Asa"},
    {"^A\xCC\x8A(sa|ke)$", NULL, 0, "Åke"},
    {"ÅÄÖ", NULL, I, "åäö"},
    {"[å-ö]+", NULL, I, "ÅÄÖ"},
    {"o\xCC\x88", NULL, 0, "ö"},
    {"^.$", NULL, 0, "a\xCC\x8A"},
    {"^..$", NULL, 0, "x\xCC\x8A"},
    {"^\\X$", NULL, 0, "x\xCC\x8A\xCC\x81"},
    /* Greek, with its final sigma; Turkish; German; the letters that fold together */
    {"ΣΊΣΥΦΟΣ", NULL, I, "σίσυφος"},
    {"ς", NULL, I, "Σσ"},
    {"[ς]", NULL, I, "Σ"},
    {"ISTANBUL", NULL, I, "İstanbul ıstanbul istanbul"},
    {"İ", NULL, I, "i\xCC\x87"},
    {"ı", NULL, I, "I"},
    {"STRASSE", NULL, I, "straße"},
    {"straße", NULL, I, "STRAẞE"},
    {"k", NULL, I, "\xE2\x84\xAA"},
    {"[k]s", NULL, I, "\xE2\x84\xAA\xC5\xBF"},
    {"\\w", NULL, 0, "\xE2\x84\xAA"},
    {"ſ", NULL, I, "S"},
    {"µ", NULL, I, "μΜ"},
    {"ǆ", NULL, I, "ǅ Ǆ"},
    {"Ꭰ", NULL, I, "ꭰ"},
    {"ა", NULL, I, "Ა"},
    {"ϴ", NULL, I, "θ ϑ Θ"},
    {"ﬁ", NULL, I, "fi"},
    /* CJK, wide forms, emoji */
    {"日本", NULL, 0, "東京は日本です"},
    {"\\p{Han}+", NULL, 0, "東京 tokyo"},
    {"^\\w+$", NULL, 0, "カタカナ"},
    {"\\b京", NULL, 0, "東京"},
    {"ＡＢ", NULL, I, "ａｂ"},
    {"^\\X$", NULL, 0, "👨‍👩‍👧"},
    {"^.$", NULL, 0, "😀"},
    {"[😀-😂]", NULL, 0, "😁"},
    {"\\x{1F600}", NULL, 0, "😀"},
    {"\\N{U+1F600}", NULL, 0, "😀"},
    {"^\\X\\X$", NULL, 0, "🇸🇪🇩🇪"},
    {"\\x{D7FF}|\\x{E000}", NULL, 0, "\xEE\x80\x80"},
    {"[\\x{D000}-\\x{FFFF}]", NULL, 0, "\xED\x9F\xBF"},
    {"\\x{10FFFF}", NULL, 0, "\xF4\x8F\xBF\xBF"},
    {"\\x{D800}", NULL, 0, "a"},
    {"\\x{110000}", NULL, 0, "a"},
    /* digits */
    {"^\\d+$", "^[0-9]+$", 0, "１２３"},
    {"\\p{Nd}+", NULL, 0, "１２３"},
    {"[[:digit:]]", NULL, 0, "٣"},
    {"[\\d_]+", "[0-9_]+", 0, "٣_7"},
    {"[^\\d]+", "[^0-9]+", 0, "7٣_"},
    {"[\\d-]+", "[0-9-]+", 0, "a7-x"},
    {"[x\\-\\d]", "[x\\-0-9]", 0, "y-"},
    {"[a-c-\\d]+", "[a-c\\-0-9]+", 0, "x7-b"},
    {"[\\D]+", "[^0-9]+", 0, "7٣a"},
    {"[^\\D]+", "[0-9]+", 0, "٣7"},
    {"[\\D7]+", "(?:[^0-9]|7)+", 0, "67٣"},
    {"\\D\\d\\D", "[^0-9][0-9][^0-9]", 0, "٣7٣"},
    {"\\\\d[\\\\d]", NULL, 0, "\\dd"},
    {"\\Q\\d\\E", NULL, 0, "7 \\d"},
    {"(?<a>\\d)\\k<a>(?P=a)\\g{a}", "(?<a>[0-9])\\k<a>(?P=a)\\g{a}", 0, "x7777"},
    /* edges */
    {"$", NULL, 0, "a\n"},
    {"a$", NULL, 0, "a\n"},
    {"a$", NULL, 0, "a\n\n"},
    {"a\\z", NULL, 0, "a\n"},
    {"a\\Z", NULL, 0, "a\n"},
    {"^b", NULL, M, "a\nb"},
    {"^", NULL, M, "a\n"},
    {"a$", NULL, M, "a\r\nb"},
    {"a.b", NULL, 0, "a\nb a\rb"},
    {"a.b", NULL, D, "a\nb"},
    {"(?s)a.b(?-s).", NULL, 0, "a\nbc"},
    {"(?i)å(?-i)ä", NULL, 0, "ÅÄ Åä"},
    {"(?m:^b)", NULL, 0, "a\nb"},
    {"a b # c", NULL, X, "xab"},
    {"(?x) a [ ] b # c\n c", NULL, 0, "a bc"},
    {"(?xx) [a b] c", NULL, 0, "bc"},
    {"", NULL, 0, ""},
    {"a*?", NULL, 0, "aaa"},
    {"(?:)+", NULL, 0, "a"},
    {"(a*)*", NULL, 0, "b"},
    {"(a|b|)*c", NULL, 0, "ababc"},
    {"x*", NULL, 0, "åx"},
    {"\\R", NULL, 0, "a\r\nb"},
    {"^a\\R\\Rb$", NULL, 0, "a\r\nb"},
    {"\\h\\v\\H\\V", NULL, 0, "\xC2\xA0\nab"},
    {"\\s+", NULL, 0, "a\xE3\x80\x80\xE2\x80\x83" "b"},
    {"[\\s]\\S", NULL, 0, "\xC2\x85x"},
    {"\\N+", NULL, 0, "ab\rc\nd"},
    {"\\N{2}", NULL, 0, "ab"},
    /* what PCRE2 can */
    {"(?<=å)b|(?<!x)c", NULL, 0, "åb xc c"},
    {"(?<=a|bc)d", NULL, 0, "bcd"},
    {"(?=.*7)(?!.*8)\\w+", NULL, 0, "ab7"},
    {"(?>a+)b|a+c", NULL, 0, "aaac"},
    {"a++a|a+b", NULL, 0, "aaab"},
    {"(a)?(?(1)b|c)", NULL, 0, "ac ab"},
    {"(?(?=\\w)a|!)", NULL, 0, "b!"},
    {"(?<n>a)(?(<n>)b)", NULL, 0, "ab"},
    {"(?(DEFINE)(?<w>\\w\\w))(?&w)-(?&w)", NULL, 0, "x ab-cd"},
    {"^(\\((?:[^()]|(?1))*\\))$", NULL, 0, "(a(b)(c(d)))"},
    {"(?R)?a", NULL, 0, "aaa"},
    {"^(?:(.)(?=.*(\\1(?(2)\\2))\\z))*+.?\\2\\z", NULL, 0, "anna"},
    {"(\\w)\\1", NULL, I, "xAaÅå"},
    {"(?|(a)|(b))\\1", NULL, 0, "abb"},
    {"foo\\Kbar", NULL, 0, "foobar"},
    {"(?<=\\Ka)b", NULL, 0, "ab"},
    {"\\Ga", NULL, 0, "ba"},
    {"a+(*COMMIT)b", NULL, 0, "aac ab"},
    {"a+(*SKIP)b|.", NULL, 0, "aac"},
    {"a(*PRUNE)b|ac", NULL, 0, "ac ab"},
    {"(?:a(*THEN)b|ac)", NULL, 0, "ac"},
    {"a(*ACCEPT)b", NULL, 0, "xa"},
    {"(*FAIL)|a", NULL, 0, "a"},
    {"(*MARK:x)a", NULL, 0, "a"},
    {"(*atomic:a+)b", NULL, 0, "aab"},
    {"(*pla:a)\\w", NULL, 0, "ab"},
    {"\\p{Lu}\\p{Ll}+", NULL, 0, "ångström Ångström"},
    {"\\p{Script_Extensions=Greek}", NULL, 0, "ω"},
    {"\\p{L&}+", NULL, 0, "ǅ1"},
    {"[[:^alpha:]][[:upper:]]", NULL, I, "1å"},
    {"[]a]+[^]a]", NULL, 0, "]a]b"},
    {"[a-\\x{e5}]", NULL, 0, "à"},
    {"\\cA\\e\\t", NULL, 0, "\x01\x1B\t"},
    {"\\o{101}\\101", NULL, 0, "AA"},
    {"a{,3}b", NULL, 0, "a{,3}b aab"},
    {"a{2}{3}", NULL, 0, "aaaaaa"},
    {"x{0}y", NULL, 0, "xy"},
    {"(*UTF)(*UCP)å", NULL, 0, "å"},
    {"(*ANYCRLF)(?m)^b$", NULL, 0, "a\rb\r\n"},
    {"(*CRLF)a.b", NULL, 0, "a\nb"},
    {"(*BSR_ANYCRLF)\\R", NULL, 0, "\xE2\x80\xA8"},
    {"(*NO_START_OPT)(*COMMIT)b", NULL, 0, "ab"},
    /* where JIT before 10.43 is wrong by itself */
    {"(?>k+?[^-]+?)ö", NULL, 0, "kkaö"},
    {"(*atomic:k+?[^-]+?)ö", NULL, 0, "kkaö"},
    {"x|(?:k+?[^-]+?){1}+ö", NULL, 0, "kkaö"},
    {"((k+?[^-]+?){1,2}+)ö", NULL, 0, "kkaö"},
    {"(?>[^0-9]+?)\\d[\\d_]", "(?>[^0-9]+?)[0-9][0-9_]", 0, "a٣٣٣77"},
    {"(?<=(?>a))b(?(?=c)(?>c+)|d)", NULL, 0, "abcc"},
    {"\\X{2,}\\V", NULL, 0, "K\xF4\x8F\xBF\xBF-x\xCC\x8Ax\xCC\x8A" "a1👨‍👩‍👧"},
    {"٣\\X{2,}[^0-9]+?", NULL, 0, "µö😀٣x\xCC\x8Ax\xCC\x8A٣ 👨‍👩‍👧"},
    {"(?|(?|\\R😀)?" "?(é{0}[0-9])*+👨‍👩‍👧)*+\\g{1}", NULL, 0, "\r\n😀7👨‍👩‍👧7"},
    {"ſ+?(*THEN)k", NULL, I, " ssk"},
    {"b?" "?(a*+)(?1)", NULL, 0, "7aa"},
    {"(?:(?>)(*THEN)a{1,3}){2}", NULL, 0, "xaaa"},
    {"(?>\\Ab){0}a", NULL, 0, "xa"},
    {"(\\Gb)++{0}a", NULL, 0, "xa"},
    /* what nobody takes */
    {"(", NULL, 0, ""}, {"a)", NULL, 0, ""}, {"[a", NULL, 0, ""}, {"*", NULL, 0, ""},
    {"a**", NULL, 0, ""}, {"(?<n>a)(?<n>b)", NULL, 0, ""}, {"\\1", NULL, 0, ""},
    {"(?<=a*)b", NULL, 0, ""}, {"\\p{Nope}", NULL, 0, ""}, {"[z-a]", NULL, 0, ""},
    {"(?z)", NULL, 0, ""}, {"a{2,1}", NULL, 0, ""}, {"(*NOPE)", NULL, 0, ""}, {"\\", NULL, 0, ""},
    {"(?(9)a)", NULL, 0, ""}, {"[[:nope:]]", NULL, 0, ""}, {"\\x{zz}", NULL, 0, ""},
};

static void test_what_people_meet(void **state)
{
	struct tally t = {0};
	(void)state;
	for (size_t i = 0; i < sizeof listed / sizeof *listed; i++)
		compare(&t, listed[i].pattern, listed[i].plain ? listed[i].plain : listed[i].pattern,
		    listed[i].flags, listed[i].text, strlen(listed[i].text));
	assert_int_equal(t.undecided, 1); /* (?R)?a goes round and round */
}

/* ---- hyphens beside digits ---- */

/* A class of the tokens whose numbers are the digits of n. */
static void class_of(char out[80], const char *const *tokens, unsigned most, unsigned n)
{
	strcpy(out, "[");
	for (; n; n /= most)
		strcat(out, tokens[n % most]);
	strcat(out, "]");
}

/* Whether a hyphen beside \d is taken is for PCRE2 to say of the pattern as it was typed: every class
 * of up to four of these. Of ASCII \d is [0-9] to both, so that the typed pattern is the plain one. */
static void test_hyphens_beside_digits(void **state)
{
	(void)state;
	static const char *const tokens[] = {"", "\\d", "\\D", "-", "a", "+", "\\-", "\\E", "\\Q", "\\w",
	    "[:digit:]", "^", "]"};
	static const char *const texts[] = {"z7-a+E", "+Ea-7z"};
	enum { MOST = sizeof tokens / sizeof *tokens };
	struct tally t = {0};
	for (unsigned n = 1; n < MOST * MOST * MOST * MOST; n++) {
		char pattern[80];
		class_of(pattern, tokens, MOST, n);
		compare(&t, pattern, pattern, 0, texts[n % 2], 6);
	}
	assert_true(t.refused > 1000 && t.yes > 1000);
}

/* ---- what is made ---- */

static uint64_t seed = 20261126;

static unsigned below(unsigned n)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (unsigned)(seed % n);
}

static const char *one_of(const char *const *list, unsigned n)
{
	return list[below(n)];
}
#define ONE_OF(list) one_of(list, sizeof(list) / sizeof *(list))

static const char *const letters[] = {"a", "b", "A", "B", "x", "å", "Å", "ö", "o\xCC\x88", "Σ", "σ",
    "ς", "i", "I", "İ", "ı", "ß", "ẞ", "s", "ſ", "k", "\xE2\x84\xAA", "日", "本", "Ꭰ", "ꭰ", "ა", "Ა",
    "é", "e\xCC\x81", "ῼ", "7", "1", "٣", "７", "_", "-", " ", "\n", "\r\n", "\xC2\xA0", "😀", "👨‍👩‍👧", "\xCC\x81",
    "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF", "µ", "ﬁ", ".", "!"};

/* A pattern as we take it and as the interpreter gets it, and a text that it might find. */
struct made {
	struct buf ours, plain, text;
	unsigned groups;
	int depth;
};

static void both(struct made *m, const char *s)
{
	buf_str(&m->ours, s);
	buf_str(&m->plain, s);
}

static void literal(struct made *m)
{
	const char *c = ONE_OF(letters);
	both(m, *c == '.' || *c == '-' || *c == ' ' ? "\\" : "");
	both(m, c);
	buf_str(&m->text, below(12) ? c : ONE_OF(letters));
}

static void digits(struct made *m)
{
	static const char *const ours[] = {"\\d", "[\\d]", "[\\d_]", "[^\\d]", "\\D", "[\\D]", "[\\d\\-x]",
	    "[a\\D]", "[^a\\D]", "[^\\d\\s]"};
	static const char *const plain[] = {"[0-9]", "[0-9]", "[0-9_]", "[^0-9]", "[^0-9]", "[^0-9]",
	    "[0-9\\-x]", "(?:a|[^0-9])", "[0-9]", "[^0-9\\s]"};
	unsigned i = below(sizeof ours / sizeof *ours);
	buf_str(&m->ours, ours[i]);
	buf_str(&m->plain, plain[i]);
	buf_str(&m->text, i == 3 || i == 4 || i == 5 || i == 9 ? "٣" : "7");
}

static void escape(struct made *m)
{
	static const char *const e[][2] = {{"\\w", "å"}, {"\\W", "!"}, {"\\s", " "}, {"\\S", "a"},
	    {"\\b", ""}, {"\\B", ""}, {"\\X", "x\xCC\x8A"}, {"\\R", "\r\n"}, {"\\h", "\xC2\xA0"},
	    {"\\v", "\n"}, {"\\N", "b"}, {".", "ö"}, {"\\p{L}", "Σ"}, {"\\p{Lu}", "Å"},
	    {"\\p{Nd}", "７"}, {"\\P{L}", "1"}, {"\\H", "a"}, {"\\V", "a"}, {"^", ""}, {"$", ""},
	    {"\\A", ""}, {"\\z", ""}, {"\\Z", ""}, {"\\K", ""}, {"(?i)", ""}, {"(?-i)", ""}, {"(?s)", ""},
	    {"(?m)", ""}, {"\\p{Greek}", "ω"}, {"\\xE5", "å"}, {"\\x{3C3}", "Σ"}, {"(?#x)", ""}};
	unsigned i = below(sizeof e / sizeof *e);
	both(m, e[i][0]);
	buf_str(&m->text, e[i][1]);
}

static void klass(struct made *m)
{
	static const char *const items[] = {"a-c", "å", "Σ", "\\w", "\\s", "[:alpha:]", "[:^upper:]", "k",
	    "ſ", "\\x{1F600}-\\x{1F64F}", "\\p{Lu}", "\\P{Ll}", "日", "\\-", "\\n", "_", "]\\]" + 1, "İ-ı"};
	both(m, below(4) ? "[" : "[^");
	for (unsigned i = 0, n = 1 + below(3); i < n; i++)
		both(m, ONE_OF(items));
	both(m, "]");
	buf_str(&m->text, ONE_OF(letters));
}

static void sequence(struct made *m);

static void group(struct made *m)
{
	static const char *const opens[] = {"(", "(?:", "(?>", "(?=", "(?!", "(?i:", "(?|", "(?s-i:", "(?-i:"};
	const char *open = ONE_OF(opens);
	size_t text = m->text.len;
	both(m, open);
	m->groups += open[1] == '\0';
	sequence(m);
	if (below(3) == 0) {
		both(m, "|");
		size_t keep = m->text.len;
		sequence(m);
		if (below(2))
			buf_cut(&m->text, keep);
	}
	both(m, ")");
	if (strcmp(open, "(?=") == 0 || strcmp(open, "(?!") == 0)
		buf_cut(&m->text, text);
}

/* What looks behind has a length that is known. */
static void behind(struct made *m)
{
	const char *c = ONE_OF(letters);
	both(m, below(2) ? "(?<=" : "(?<!");
	both(m, *c == '.' ? "\\" : "");
	both(m, c);
	both(m, ")");
}

static void odd(struct made *m)
{
	static const char *const verbs[] = {"(*COMMIT)", "(*SKIP)", "(*PRUNE)", "(*THEN)", "(*ACCEPT)", "(*F)"};
	char back[16];
	if (m->groups == 0 || below(4) == 0) {
		both(m, below(3) ? "\\G" : ONE_OF(verbs));
		return;
	}
	static const char *const uses[] = {"\\%u", "\\g{%u}", "(?%u)", "(?(%u)a|b)", "(?%u)?", "\\g{-1}"};
	snprintf(back, sizeof back, ONE_OF(uses), 1 + below(m->groups));
	both(m, back);
}

static void item(struct made *m)
{
	unsigned what = below(20);
	if (what < 9)
		literal(m);
	else if (what < 11)
		digits(m);
	else if (what < 14)
		escape(m);
	else if (what < 16)
		klass(m);
	else if (what < 18 && m->depth < 3)
		group(m);
	else if (what == 18)
		behind(m);
	else
		odd(m);
}

static void repeat(struct made *m, size_t text)
{
	static const char *const repeats[] = {
	    "*", "+", "?", "*?", "+?", "??", "*+", "++", "{2}", "{1,3}", "{0,2}?", "{2,}", "{0}"};
	both(m, ONE_OF(repeats));
	struct buf again = {0};
	buf_str(&again, buf_text(&m->text) + text);
	for (unsigned i = below(3); i > 0; i--)
		buf_str(&m->text, buf_text(&again));
	buf_free(&again);
}

static void sequence(struct made *m)
{
	m->depth++;
	for (unsigned i = 0, n = 1 + below(4); i < n; i++) {
		size_t text = m->text.len;
		item(m);
		if (below(3) == 0)
			repeat(m, text);
	}
	m->depth--;
}

static void noise(struct buf *out, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		buf_str(out, ONE_OF(letters));
}

/* With an end, only what stands last can match, and every earlier position has to fail. */
static void one_made(struct tally *t, unsigned before, unsigned after, const char *end)
{
	struct made m = {0};
	struct buf text = {0};
	unsigned flags = below(3) ? 0 : below(8); /* not x: blanks are letters here */
	sequence(&m);
	noise(&text, before);
	buf_add(&text, buf_text(&m.text), m.text.len);
	both(&m, end);
	buf_str(&text, end);
	noise(&text, after);
	compare(t, buf_text(&m.ours), buf_text(&m.plain), flags, buf_text(&text), text.len);
	buf_free(&text);
	buf_free(&m.ours);
	buf_free(&m.plain);
	buf_free(&m.text);
}

static void test_short_values(void **state)
{
	struct tally t = {0};
	(void)state;
	for (int i = 0; i < 20000; i++)
		one_made(&t, below(4), below(6), "");
	print_message("%ld pairs: %ld match, %ld do not, %ld undecided, %ld refused\n", t.pairs, t.yes,
	    t.no, t.undecided, t.refused);
	assert_true(t.yes > 4000 && t.no > 4000);
}

/* Long enough for slices, limits and callouts. */
static void test_long_texts(void **state)
{
	struct tally t = {0};
	(void)state;
	for (int i = 0; i < 1500; i++)
		one_made(&t, 100 + below(3000), below(100), below(3) ? "§" : "");
	print_message("%ld pairs: %ld match, %ld do not, %ld undecided, %ld refused\n", t.pairs, t.yes,
	    t.no, t.undecided, t.refused);
	assert_true(t.yes > 300 && t.no > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_people_meet),
	    cmocka_unit_test(test_hyphens_beside_digits),
	    cmocka_unit_test(test_short_values),
	    cmocka_unit_test(test_long_texts),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
