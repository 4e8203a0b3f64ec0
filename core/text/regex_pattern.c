#include "text/regex_pattern.h"

#include <string.h>

#include "base/say.h"
#include "base/utf8.h"
#include "text/regex_scan.h"
#include "text/regex_weigh.h"
#include "text/unicode.h"

struct reader {
	struct regex_pattern *out;
	struct regex_scan scan;
	struct regex_weigh weigh;
	size_t opened[REGEX_DEPTH];  /* where the groups that are open were written, */
	size_t group_at;             /* and the one that a repeat would repeat */
	bool screens;                /* for JIT */
	bool possessive, refers;     /* has been met: a group that gives nothing back; \1, (?(1) */
	bool clusters;               /* a repeat would repeat \X */
};

/* ---- rewriting ---------------------------------------------------------------------------------
 */

static void emit(struct regex_pattern *out, const char *bytes, size_t n, size_t from, bool same)
{
	buf_add(&out->text, bytes, n);
	for (size_t i = 0; i < n; i++)
		vec_push(&out->origin, same ? from + i : from);
}

static void emit_text(struct regex_pattern *out, const char *text, size_t from)
{
	emit(out, text, strlen(text), from, false);
}

static bool at_digits(const char *s, size_t n, size_t at)
{
	return at + 1 < n && s[at] == '\\' && (s[at + 1] == 'd' || s[at + 1] == 'D');
}

static void emit_class_digits(struct regex_pattern *out, char letter, size_t from)
{
	emit_text(out, letter == 'd' ? "0-9" : "\\x{0}-\\x{2F}\\x{3A}-\\x{10FFFF}", from);
}

static void emit_class(struct regex_pattern *out, const char *s, size_t n, size_t from)
{
	bool quoting = false, digits = false, hyphen = false;
	for (size_t i = 0; i < n;) {
		size_t taken = 1;
		if (quoting ? n - i >= 2 && memcmp(s + i, "\\E", 2) == 0 : s[i] == '\\') {
			taken = n - i < 2 ? 1 : s[i + 1] == 'c' && n - i > 2 ? 3 : 2;
			quoting = !quoting && taken == 2 && s[i + 1] == 'Q';
		}
		hyphen |= s[i] == '-' && !quoting;
		if (taken == 2 && at_digits(s, n, i)) {
			digits = true;
			emit_class_digits(out, s[i + 1], from + i);
		} else if (s[i] == '-' && !quoting && at_digits(s, n, i + 1)) {
			emit_text(out, "\\-", from + i);
		} else {
			emit(out, s + i, taken, from + i, true);
		}
		i += taken;
	}
	out->hyphens |= digits && hyphen;
}

static void emit_word(struct reader *r, enum regex_word word)
{
	const char *s = r->scan.s + r->scan.start;
	size_t n = r->scan.at - r->scan.start, from = r->scan.start;
	if (word == REGEX_DIGIT)
		emit_text(r->out, s[1] == 'd' ? "[0-9]" : "[^0-9]", from);
	else if (word == REGEX_CLASS && n == 4 && memcmp(s, "[\\D]", 4) == 0)
		emit_text(r->out, "[^0-9]", from);
	else if (word == REGEX_CLASS)
		emit_class(r->out, s, n, from);
	else
		emit(r->out, s, n, from, true);
}

/* The JIT of PCRE2 before 10.43 skips start positions by what a repeat inside an atomic group met,
 * and misses matches: (?>a+?.)c in "aabc". It looks no farther than an assertion, so an empty one
 * stands before every such group. */
static const char SCREEN[] = "(?=)";

static bool atomic(const struct regex_scan *scan)
{
	return regex_word_is(scan, "(?>") || regex_word_is(scan, "(*a");
}

static void insert_screen(struct regex_pattern *out, size_t at)
{
	size_t n = sizeof SCREEN - 1, tail = out->text.len - at;
	emit_text(out, SCREEN, out->origin.v[at]);
	memmove(out->text.data + at + n, out->text.data + at, tail);
	memcpy(out->text.data + at, SCREEN, n);
	size_t from = out->origin.v[at];
	memmove(out->origin.v + at + n, out->origin.v + at, tail * sizeof *out->origin.v);
	for (size_t i = 0; i < n; i++)
		out->origin.v[at + i] = from;
}

/* (...)?+ makes its group atomic after the fact. */
static void screen_repeated(struct reader *r)
{
	size_t n = r->scan.at - r->scan.start;
	if (!r->weigh.group || n == 1 || r->scan.s[r->scan.at - 1] != '+')
		return;
	r->possessive = true;
	if (r->screens)
		insert_screen(r->out, r->group_at);
}

/* What depends on where the search began, or ends it for all later positions. */
static bool start_bound(const struct regex_scan *scan, enum regex_word word)
{
	static const char *const words[] = {"\\G", "(*COMMIT", "(*SKIP"};
	if (word != REGEX_ATOM && word != REGEX_NOTHING)
		return false;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (regex_word_is(scan, words[i]))
			return true;
	return false;
}

/* Verbs that steer backtracking. */
static bool verb(const struct regex_scan *scan)
{
	static const char *const verbs[] = {
	    "(*COMMIT", "(*SKIP", "(*PRUNE", "(*THEN", "(*ACCEPT", "(*F", "(*MARK", "(*:"};
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (regex_word_is(scan, verbs[i]))
			return true;
	return false;
}

/* Where JIT and interpreter are not of one mind, the interpreter is asked: groups that are called,
 * what gives back parts of \X, verbs, and references into groups that give nothing back; and groups
 * that are repeated no times, whose anchors PCRE2 may take for the pattern's. */
static void note_interpreted(struct reader *r, enum regex_word word)
{
	bool called = word == REGEX_CALL && !regex_word_is(&r->scan, "(?(");
	r->refers |= word == REGEX_BACK || word == REGEX_CALL;
	if (called || (word == REGEX_REPEAT && (r->clusters || r->scan.most == 0)) ||
	    (word == REGEX_NOTHING && verb(&r->scan)))
		r->out->work.interpreted = true;
	if (word != REGEX_NOTHING)
		r->clusters = regex_word_is(&r->scan, "\\X");
}

static void take(struct reader *r, enum regex_word word)
{
	size_t at = r->out->text.len;
	unsigned depth = r->weigh.depth;
	if (word == REGEX_OPEN && atomic(&r->scan) && r->screens)
		emit_text(r->out, SCREEN, r->scan.start);
	if (word == REGEX_REPEAT)
		screen_repeated(r);
	emit_word(r, word);
	note_interpreted(r, word);
	r->out->work.start_bound |= start_bound(&r->scan, word);
	regex_weigh_word(&r->weigh, &r->scan, word);
	if (r->weigh.depth > depth)
		r->opened[r->weigh.depth] = at;
	else if (r->weigh.depth < depth)
		r->group_at = r->opened[depth];
}

static const char *why_refused(const struct regex_scan *scan)
{
	if (regex_word_is(scan, "(?C"))
		return N_("callouts have no meaning here");
	if (regex_word_is(scan, "(*LIMIT_"))
		return N_("the desk sets the limits of a pattern");
	if (regex_word_is(scan, "(*NOTEMPTY"))
		return N_("write a pattern that needs a character instead");
	return N_("a pattern may not slow itself down");
}

static void read_words(struct reader *r)
{
	enum regex_word word;
	while ((word = regex_next(&r->scan)) != REGEX_END) {
		if (word == REGEX_REFUSED) {
			r->out->refused = why_refused(&r->scan);
			r->out->refused_at = r->scan.start;
			return;
		}
		take(r, word);
	}
	vec_push(&r->out->origin, r->scan.n);
	r->out->work.interpreted |= r->possessive && r->refers;
	regex_weigh_end(&r->weigh);
}

void regex_pattern_read(
    struct regex_pattern *out, const char *pattern, size_t n, bool extended, bool dotall)
{
	struct reader r = {.out = out, .scan = {.s = pattern, .n = n}, .screens = true};
	r.scan.extended[0] = extended;
	r.weigh = (struct regex_weigh){.work = &out->work, .dotall = dotall};
	struct reader again = r;
	again.screens = false;
	read_words(&r);
	if (!out->work.interpreted || out->refused)
		return;
	/* What stands there for JIT only would steer the interpreter, too. */
	regex_pattern_free(out);
	out->work = (struct regex_work){0};
	read_words(&again);
}

void regex_pattern_free(struct regex_pattern *p)
{
	buf_free(&p->text);
	vec_free(&p->origin);
}

size_t regex_typed_offset(const char *pattern, size_t n, size_t at)
{
	size_t low = 0;
	struct buf whole = {0};
	unicode_nfc(&whole, pattern, n);
	bool same = whole.len == n && memcmp(buf_text(&whole), pattern, n) == 0;
	buf_free(&whole);
	if (same)
		return at < n ? at : n;
	while (low < n) {
		unsigned c;
		size_t next = low + utf8_get(pattern + low, n - low, &c, NULL);
		struct buf head = {0};
		unicode_nfc(&head, pattern, next);
		bool past = head.len > at;
		buf_free(&head);
		if (past)
			return low;
		low = next;
	}
	return n;
}

bool regex_has_upper(const char *s, size_t n)
{
	unsigned c;
	for (size_t k; (k = utf8_get(s, n, &c, NULL)) > 0; s += k, n -= k)
		if (unicode_is_upper(c))
			return true;
	return false;
}
