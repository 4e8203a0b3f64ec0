#include "text/regex_pattern.h"

#include <string.h>

#include "base/say.h"
#include "base/utf8.h"
#include "text/regex_scan.h"
#include "text/unicode.h"

/* What a group adds; of alternatives, which are tried in turn, the dearest counts, times how many.
 */
struct level {
	unsigned bits, dearest_bits;
	unsigned degree[REGEX_SPANS], dearest_degree[REGEX_SPANS];
	unsigned bars, weight;
};
enum { WEIGHT_MOST = 1000000000 };

struct reader {
	struct regex_pattern *out;
	struct regex_scan scan;
	struct level levels[REGEX_DEPTH];
	unsigned depth;
	struct level last;    /* what a repeat would repeat, */
	enum regex_span span; /* and how far it would reach */
	bool group;           /* that is a group */
	bool dotall;
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

/* Returns the bytes taken. A hyphen beside \d makes no range: it gets a backslash. */
static size_t emit_class_digits(struct regex_pattern *out, const char *s, size_t n, size_t from)
{
	emit_text(out, s[1] == 'd' ? "0-9" : "\\x{0}-\\x{2F}\\x{3A}-\\x{10FFFF}", from);
	if (n < 4 || s[2] != '-' || s[3] == ']')
		return 2;
	emit_text(out, "\\-", from + 2);
	return 3;
}

static void emit_class(struct regex_pattern *out, const char *s, size_t n, size_t from)
{
	bool quoting = false;
	for (size_t i = 0; i < n;) {
		if (quoting ? n - i >= 2 && memcmp(s + i, "\\E", 2) == 0 : s[i] == '\\') {
			size_t pair = n - i < 2 ? 1 : s[i + 1] == 'c' && n - i > 2 ? 3 : 2;
			quoting = !quoting && pair == 2 && s[i + 1] == 'Q';
			if (at_digits(s, n, i)) {
				i += emit_class_digits(out, s + i, n - i, from + i);
				continue;
			}
			emit(out, s + i, pair, from + i, true);
			i += pair;
			continue;
		}
		if (s[i] == '-' && !quoting && at_digits(s, n, i + 1))
			emit_text(out, "\\-", from + i);
		else
			emit(out, s + i, 1, from + i, true);
		i++;
	}
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

/* ---- estimating ---------------------------------------------------------------------------------
 */

/* Powers of two that hold n: the logarithm, rounded up. */
static unsigned bits_of(unsigned n)
{
	unsigned bits = 0;
	while (1u << bits < n)
		bits++;
	return bits;
}

static void keep_small(struct level *l)
{
	if (l->bits > 99)
		l->bits = 99;
	if (l->weight > WEIGHT_MOST)
		l->weight = WEIGHT_MOST;
	for (size_t i = 0; i < REGEX_SPANS; i++)
		if (l->degree[i] > 99)
			l->degree[i] = 99;
}

static void end_alternative(struct level *l)
{
	if (l->bits > l->dearest_bits)
		l->dearest_bits = l->bits;
	l->bits = 0;
	for (size_t i = 0; i < REGEX_SPANS; i++) {
		if (l->degree[i] > l->dearest_degree[i])
			l->dearest_degree[i] = l->degree[i];
		l->degree[i] = 0;
	}
}

/* top: of the whole pattern, whose alternatives are not taken up again once one has matched. */
static struct level sum_of(struct level l, bool top)
{
	end_alternative(&l);
	l.bits = l.dearest_bits + (top ? 0 : bits_of(1 + l.bars));
	memcpy(l.degree, l.dearest_degree, sizeof l.degree);
	return l;
}

static unsigned times_weight(unsigned weight, unsigned times)
{
	return times && weight > WEIGHT_MOST / times ? WEIGHT_MOST : weight * times;
}

static void add_times(struct level *to, const struct level *from, unsigned times)
{
	to->weight += times_weight(from->weight, times);
	to->bits += from->bits * times;
	for (size_t i = 0; i < REGEX_SPANS; i++)
		to->degree[i] += from->degree[i] * times;
	keep_small(to);
}

static void close_level(struct reader *r)
{
	if (!r->depth)
		return;
	r->last = sum_of(r->levels[r->depth], false);
	r->span = REGEX_TEXT_SPAN;
	r->group = true;
	r->depth--;
	add_times(&r->levels[r->depth], &r->last, 1);
}

static bool varies(const struct level *l)
{
	bool any = l->bits > 0;
	for (size_t i = 0; i < REGEX_SPANS; i++)
		any = any || l->degree[i];
	return any;
}

/* A run of single characters is walked without a count. */
static void reach(struct reader *r, long most)
{
	bool ends = most < REGEX_MANY;
	unsigned cost = times_weight(r->last.weight, ends ? (unsigned)most : 1);
	unsigned *dearest = ends ? &r->out->work.run : &r->out->work.reach[r->span];
	if (!r->group && cost > *dearest)
		*dearest = cost;
}

static void repeat_last(struct reader *r)
{
	struct level *l = &r->levels[r->depth];
	long most = r->scan.most, choices = most - r->scan.least + 1;
	/* Each byte of a run is one way more: only what must be there adds to a way. */
	long times = r->group || most >= REGEX_MANY ? most : r->scan.least;
	reach(r, most);
	if (most >= REGEX_MANY) {
		l->degree[r->span]++;
		if (varies(&r->last))
			r->out->work.nested = true;
	} else {
		l->bits += choices > 1 ? bits_of((unsigned)choices) : 0;
		if (times > 1)
			add_times(l, &r->last, (unsigned)(times - 1));
	}
	keep_small(l);
}

/* A class whose members are all found inside words, or all but line ends. */
static enum regex_span class_span(const char *s, size_t n)
{
	bool negated = n > 1 && s[1] == '^', excludes_blank = false, excludes_line = false;
	for (size_t i = 1 + negated; i + 1 < n; i++) {
		if (s[i] == ' ' || s[i] == '[' || (unsigned char)s[i] < ' ')
			return REGEX_TEXT_SPAN;
		if (s[i] != '\\')
			continue;
		char c = s[++i];
		bool sign = !strchr("wdS", c) && ((c >= '0' && c <= '9') || (c | 32) >= 'a') &&
			    (c | 32) <= 'z';
		excludes_blank = excludes_blank || (negated && c == 's');
		excludes_line = excludes_line || (negated && c == 'n');
		if (sign && !(negated && strchr("snwd", c)))
			return REGEX_TEXT_SPAN;
	}
	if (!negated)
		return REGEX_WORD_SPAN;
	return excludes_blank ? REGEX_WORD_SPAN : excludes_line ? REGEX_LINE_SPAN : REGEX_TEXT_SPAN;
}

static bool ispunct_ascii(char c)
{
	return c > ' ' && c < 0x7F && !((c | 32) >= 'a' && (c | 32) <= 'z') && !(c >= '0' && c <= '9');
}

static enum regex_span span_of(const struct reader *r, enum regex_word word)
{
	const char *s = r->scan.s + r->scan.start;
	size_t n = r->scan.at - r->scan.start;
	if (word == REGEX_CLASS)
		return class_span(s, n);
	if (word == REGEX_DIGIT)
		return s[1] == 'd' ? REGEX_WORD_SPAN : REGEX_TEXT_SPAN;
	if (word != REGEX_ATOM)
		return REGEX_TEXT_SPAN;
	if (*s == '.' && n == 1)
		return r->dotall ? REGEX_TEXT_SPAN : REGEX_LINE_SPAN;
	if (*s == '\\' && n == 2 && strchr("wSsN", s[1]))
		return s[1] == 's' ? REGEX_BLANK_SPAN : s[1] == 'N' ? REGEX_LINE_SPAN : REGEX_WORD_SPAN;
	if (*s == '\\')
		return n == 2 && ispunct_ascii(s[1]) ? REGEX_WORD_SPAN : REGEX_TEXT_SPAN;
	return *s == ' ' || *s == '\t' || *s == '\n' ? REGEX_BLANK_SPAN : REGEX_WORD_SPAN;
}

static bool begins(const struct regex_scan *scan, const char *text)
{
	size_t n = strlen(text);
	return scan->at - scan->start >= n && memcmp(scan->s + scan->start, text, n) == 0;
}

/* (?s) anywhere: from then on a dot is taken to reach everywhere. So are lines that end otherwise
 * than with a line feed. */
static bool sets_dotall(const struct regex_scan *scan)
{
	return (begins(scan, "(?") && memchr(scan->s + scan->start, 's', scan->at - scan->start)) ||
	    begins(scan, "(*CR") || begins(scan, "(*NUL)");
}

/* Nanoseconds to test one character. */
static unsigned weight_of(const struct regex_scan *scan, enum regex_word word)
{
	const char *s = scan->s + scan->start;
	size_t n = scan->at - scan->start;
	if (word == REGEX_CLASS)
		return 2 + (unsigned)n / 16;
	if (word != REGEX_ATOM || *s != '\\')
		return 1;
	return s[1] == 'X' ? 10 : 2;
}

static void weigh(struct reader *r, enum regex_word word)
{
	struct level nothing = {0};
	struct level *l = &r->levels[r->depth];
	if (sets_dotall(&r->scan))
		r->dotall = true;
	if (word == REGEX_NOTHING) /* a comment may stand between an item and its repeat */
		return;
	switch (word) {
	case REGEX_CALL:
		r->out->work.nested = true;
		break;
	case REGEX_OPEN:
		break;
	case REGEX_CLOSE:
		close_level(r);
		return;
	case REGEX_BAR:
		end_alternative(l);
		l->bars++;
		break;
	case REGEX_REPEAT:
		repeat_last(r);
		break;
	case REGEX_BACK:
		l->degree[REGEX_TEXT_SPAN]++;
		r->out->work.reach[REGEX_TEXT_SPAN] |= 1;
		break;
	default:
		break;
	}
	r->last = nothing;
	r->last.weight = word == REGEX_REPEAT ? 0 : weight_of(&r->scan, word);
	l->weight += r->last.weight;
	keep_small(l);
	r->group = false;
	r->span = span_of(r, word);
	/* The scanner opened a group with this word; follow it. */
	if (r->scan.depth > r->depth && r->depth + 1 < REGEX_DEPTH)
		r->levels[++r->depth] = nothing;
}

/* What depends on where the search began, or ends it for all later positions. */
static bool start_bound(const struct regex_scan *scan)
{
	static const char *const words[] = {"\\G", "(*COMMIT", "(*SKIP"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (begins(scan, words[i]))
			return true;
	return false;
}

static const char *why_refused(const struct regex_scan *scan)
{
	if (begins(scan, "(?C"))
		return N_("callouts have no meaning here");
	if (begins(scan, "(*LIMIT_"))
		return N_("the desk sets the limits of a pattern");
	if (begins(scan, "(*NOTEMPTY"))
		return N_("write a pattern that needs a character instead");
	return N_("a pattern may not slow itself down");
}

void regex_pattern_read(
    struct regex_pattern *out, const char *pattern, size_t n, bool extended, bool dotall)
{
	struct reader r = {.out = out, .scan = {.s = pattern, .n = n}, .dotall = dotall};
	r.scan.extended[0] = extended;
	enum regex_word word;
	while ((word = regex_next(&r.scan)) != REGEX_END) {
		if (word == REGEX_REFUSED) {
			out->refused = why_refused(&r.scan);
			out->refused_at = r.scan.start;
			return;
		}
		if ((word == REGEX_ATOM || word == REGEX_NOTHING) && start_bound(&r.scan))
			out->work.start_bound = true;
		emit_word(&r, word);
		weigh(&r, word);
	}
	vec_push(&out->origin, n);
	while (r.depth)
		close_level(&r);
	struct level top = sum_of(r.levels[0], true);
	out->work.weight = top.weight;
	out->work.bits = top.bits;
	memcpy(out->work.degree, top.degree, sizeof top.degree);
}

void regex_pattern_free(struct regex_pattern *p)
{
	buf_free(&p->text);
	vec_free(&p->origin);
}

size_t regex_typed_offset(const char *pattern, size_t n, size_t at)
{
	size_t low = 0;
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
