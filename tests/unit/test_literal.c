/* What an engine may leave out because it lacks what every match holds: no text that matches is ever left out, whatever
 * the pattern and whatever stands in the text. PCRE2, asked of each text by itself, is the judge. */
#include "desk.h"

#include "query/state.h"
#include "text/needle.h"
#include "text/regex.h"
#include "text/unicode.h"

/* Letters with far relatives, of one form and of two, and what means something to a pattern, to LIKE or to SQL. */
static const char *const letters[] = {"k", "K", "\u212a", "s", "S", "\u017f", "i", "I", "\u0130", "\u0131", "å", "Å", "\u212b",
    "a\u030a", "µ", "\u03bc", "σ", "ς", "Σ", "\u0345", "ι", "\u1fbe", "ß", "\u1e9e", "ﬁ", "ǆ", "ǅ", "в", "\u1c80", "ა", "\u1c90",
    "\uab70", "\u13a0", "日", "😀", "가", "\u1100\u1161", "a", "A", "b", "e", "E", "r", "d", "1", "2", " ", "%", "_", "'", "\"", "-",
    "@", ".", "\\", "\n", "\u00a0", "\u2028"};
enum { LETTERS = sizeof letters / sizeof *letters, TEXTS = 60, PATTERNS = 3000, ASKED = 150 };

static const char *const words[] = {"radera", "RADERA", "Skicka", "\u017fkicka", "begär", "BEGÄR", "kopia", "\u212aopia",
    "straße", "STRASSE", "ΣΊΣΥΦΟΣ", "σίσυφος", "100%", "a_b", "c:\\d"};
enum { WORDS = sizeof words / sizeof *words };

static unsigned seed;

static unsigned any(unsigned n)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % n;
}

static const char *piece(void)
{
	return any(3) ? letters[any(LETTERS)] : words[any(WORDS)];
}

static void text_of(struct buf *out)
{
	struct buf raw = {0};
	for (unsigned i = 0, n = 3 + any(30); i < n; i++)
		buf_str(&raw, piece());
	unicode_nfc(out, buf_text(&raw), raw.len); /* as letters are kept */
	buf_free(&raw);
}

/* A letter as a pattern takes it. */
static void quoted(struct buf *b, const char *s)
{
	for (; *s; s++) {
		if (strchr("\\^$.[|()?*+{}-\"/'% _@", *s))
			buf_char(b, '\\');
		if (*s == '\n')
			buf_str(b, "\\n");
		else
			buf_char(b, *s);
	}
}

static void pattern_of(struct buf *b, int depth)
{
	static const char *const repeats[] = {"?", "*", "+", "{2}", "{0}", "{0,2}", "+?", "*+", "{1,}"};
	static const char *const opens[] = {"(", "(?:", "(?i:", "(?=", "(?!", "(?<=", "(?>", "(?s:", "(?-i:"};
	static const char *const whole[] = {".", "\\b", "\\w", "\\d", "^", "$", "\\K", "[^k]", "[sS]", "[å-ö]", "(?i)", "\\x{212a}",
	    "\\Qk\\E", "(?#s)", "\\R", "\\X", "\\p{L}", "(?s)", "\\N", "()"};
	for (unsigned i = 0, n = 1 + any(5); i < n; i++) {
		unsigned how = any(20);
		if (how < 2) {
			buf_str(b, whole[any(sizeof whole / sizeof *whole)]);
		} else if (how == 2 && depth) {
			buf_str(b, opens[any(sizeof opens / sizeof *opens)]);
			pattern_of(b, depth - 1);
			buf_char(b, ')');
		} else if (how == 3) {
			buf_char(b, '|');
			continue;
		} else {
			quoted(b, piece());
		}
		if (any(8) == 0)
			buf_str(b, repeats[any(sizeof repeats / sizeof *repeats)]);
	}
}

/* Bytes of the character at s. */
static size_t step(const char *s, size_t n)
{
	size_t k = 1;
	while (k < n && ((unsigned char)s[k] & 0xc0) == 0x80)
		k++;
	return k;
}

/* Part of a text, so that much matches. */
static void pattern_from(struct buf *b, const struct buf *text)
{
	const char *s = buf_text(text);
	size_t from = any((unsigned)text->len), n = 0;
	while (from && ((unsigned char)s[from] & 0xc0) == 0x80)
		from--;
	for (unsigned i = 0, most = 3 + any(9); i < most && from + n < text->len; i++)
		n += step(s + from + n, text->len - from - n);
	char *part = strndup(s + from, n);
	if (any(2))
		pattern_of(b, 1);
	quoted(b, part);
	free(part);
}

static struct buf a_pattern(const struct buf *texts)
{
	struct buf b = {0};
	if (any(3))
		pattern_from(&b, &texts[any(TEXTS)]);
	else
		pattern_of(&b, 2);
	return b;
}

struct tally {
	int asked, certain, held, left_out;
};

static void missed(const char *pattern, unsigned flags, const char *text)
{
	print_error("/%s/%u matches '%s', which lacks what each match of it is said to hold\n", pattern, flags, text);
	desk_fail();
}

static void judge(struct tally *t, const struct buf *p, unsigned flags, const struct buf *texts)
{
	struct err err = {0};
	struct regex *r;
	struct needle needle;
	if (regex_compile(&r, &err, buf_text(p), p->len, flags))
		return;
	needle_of_pattern(&needle, buf_text(p), p->len, flags);
	t->asked++;
	t->certain += needle.n >= 3;
	for (int i = 0; i < TEXTS; i++) {
		const char *s = buf_text(&texts[i]);
		bool stands = !needle.n || needle_find(&needle, s, texts[i].len);
		t->left_out += !stands;
		if (regex_match(r, s, texts[i].len, 0, NULL, NULL) != REGEX_YES)
			continue;
		t->held += needle.n > 0;
		if (!stands)
			missed(buf_text(p), flags, s);
	}
	regex_free(r);
}

static void no_match_is_left_out(void **state)
{
	struct buf texts[TEXTS] = {{0}};
	struct tally t = {0};
	(void)state;
	seed = 20261127;
	for (int i = 0; i < TEXTS; i++)
		text_of(&texts[i]);
	for (int i = 0; i < PATTERNS; i++) {
		struct buf p = a_pattern(texts);
		judge(&t, &p, any(16), texts);
		buf_free(&p);
	}
	/* Enough was asked for this to mean something. */
	assert_true(t.certain > PATTERNS / 4 && t.held > PATTERNS / 4 && t.left_out > PATTERNS);
	for (int i = 0; i < TEXTS; i++)
		buf_free(&texts[i]);
}

static void what_is_certain_is_taken(void **state)
{
	static const struct {
		const char *pattern;
		unsigned flags;
		const char *needle;
	} v[] = {
	    {"radera", 0, "radera"}, {"Radera", REGEX_CASELESS, "radera"}, {"skicka", REGEX_CASELESS, "ic"},
	    {"begäran", REGEX_CASELESS, "beg"}, {"begäran", 0, "begäran"}, {"begäran?", 0, "begära"},
	    {"beg(ä|a)ran", 0, "beg"}, {"(?i)kopia", 0, "opia"}, {"^Radera alla$", 0, "Radera alla"},
	    {"100\\% av", 0, "100% av"}, {"radera|glöm", 0, ""}, {"(radera)", 0, ""}, {"rad(?|e|a)", 0, ""}, {"ab.cdef", 0, "cdef"},
	    {"(*ACCEPT)radera", 0, ""}, {"radera\\Kalla", 0, "radera"}, {"x{2}abc", 0, "abc"}, {"\\Qa_b\\E", 0, "a_b"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		struct needle d;
		needle_of_pattern(&d, v[i].pattern, strlen(v[i].pattern), v[i].flags);
		if (d.n != strlen(v[i].needle) || memcmp(d.s, v[i].needle, d.n) != 0) {
			print_error("/%s/: '%.*s'\n", v[i].pattern, (int)d.n, d.s);
			desk_fail();
		}
	}
}

/* ---- asked of a store ---------------------------------------------------------------------------- */

static void letter(struct desk *d, int n, const char *body)
{
	char id[32];
	snprintf(id, sizeof id, "%d@shape.example", n);
	struct intake_datum data[] = {{DATUM_EMAIL, id, "header"}};
	struct intake in = {.sender = id, .address = id, .subject = "s", .body = body, .charset = "utf-8", .message_id = id,
	    .received_at = DESK_NOW - 60, .data = data, .n_data = 1, .channel = "mail"};
	enum intake_done done;
	int64_t ticket;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, d->s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
}

/* Bodies as they are kept, by ticket. */
static void read_texts(struct desk *d, struct buf *texts, int64_t *tickets)
{
	int n = 0;
	struct rows r = db_select_text(d->s->db, &d->s->err,
	    "SELECT t.id, m.body FROM message m JOIN ticket t ON t.case_id = m.case_id ORDER BY t.id", NULL, 0);
	while (db_next(&r) && n < TEXTS) {
		tickets[n] = db_int(&r, 0);
		buf_add(&texts[n], db_text(&r, 1), db_bytes(&r, 1));
		n++;
	}
	assert_int_equal(db_end(&r), OMBUD_OK);
	assert_int_equal(n, TEXTS);
}

static bool asks(struct desk *d, const char *filter, id_vec *ids, bool fast)
{
	struct query_env env = *session_env(d->s);
	struct query *q;
	ids->n = 0;
	if (!fast)
		env.columns = NULL;
	if (query_open(&q, &d->s->err, &env, filter, "id"))
		return false;
	assert_int_equal(query_ids(q, &d->s->err, ids, SIZE_MAX), OMBUD_OK);
	query_free(q);
	return true;
}

static void differs(const char *filter, bool found, const char *text)
{
	print_error("%s: %s '%s', and PCRE2 does otherwise\n", filter, found ? "finds" : "does not find", text);
	desk_fail();
}

static int compare(struct desk *d, const struct buf *p, bool caseless, const struct buf *texts, const int64_t *tickets)
{
	struct err err = {0};
	struct regex *r;
	struct buf filter = {0};
	id_vec ids = {0};
	int asked = 0;
	buf_printf(&filter, "body:/%s/%s", buf_text(p), caseless ? "i" : "");
	if (regex_compile(&r, &err, buf_text(p), p->len, caseless ? REGEX_CASELESS : 0))
		return 0;
	for (int fast = 0; fast < 2; fast++) {
		if (!asks(d, buf_text(&filter), &ids, fast))
			continue;
		size_t n = 0;
		for (int i = 0; i < TEXTS; i++) {
			bool yes = regex_match(r, buf_text(&texts[i]), texts[i].len, 0, NULL, NULL) == REGEX_YES;
			bool found = n < ids.n && ids.v[n] == tickets[i];
			n += found;
			if (yes != found)
				differs(buf_text(&filter), found, buf_text(&texts[i]));
		}
		assert_int_equal(n, ids.n);
		asked = 1;
	}
	regex_free(r);
	vec_free(&ids);
	buf_free(&filter);
	return asked;
}

/* The literal is longer than what is kept of it, which ends within a character. */
static struct buf a_long_pattern(void)
{
	struct buf b = {0};
	buf_char(&b, 'x');
	for (int i = 0; i < 60; i++)
		buf_str(&b, "å");
	return b;
}

static void a_store_finds_what_pcre2_finds(void **state)
{
	struct buf texts[TEXTS] = {{0}}, longest = a_long_pattern();
	int64_t tickets[TEXTS];
	struct desk d;
	int asked = 0;
	(void)state;
	desk_open(&d);
	seed = 4711;
	for (int i = 0; i < TEXTS; i++) {
		struct buf body = {0};
		text_of(&body);
		buf_add(&body, buf_text(&longest), i == TEXTS / 2 ? longest.len : 0);
		letter(&d, i, buf_text(&body));
		buf_free(&body);
	}
	read_texts(&d, texts, tickets);
	for (int i = 0; i < ASKED; i++) {
		struct buf p = a_pattern(texts);
		asked += compare(&d, &p, any(2), texts, tickets);
		buf_free(&p);
	}
	assert_true(asked > ASKED / 2);
	assert_int_equal(compare(&d, &longest, false, texts, tickets), 1);
	buf_free(&longest);
	for (int i = 0; i < TEXTS; i++)
		buf_free(&texts[i]);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_certain_is_taken),
	    cmocka_unit_test(no_match_is_left_out),
	    cmocka_unit_test(a_store_finds_what_pcre2_finds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
