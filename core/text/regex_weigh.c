/* What a pattern may cost, read off its words. */
#include "text/regex_weigh.h"

#include <string.h>

enum { WEIGHT_MOST = 1000000000 };

/* Powers of two that hold n: the logarithm, rounded up. */
static unsigned bits_of(unsigned n)
{
	unsigned bits = 0;
	while (1u << bits < n)
		bits++;
	return bits;
}

static void keep_small(struct regex_level *l)
{
	if (l->bits > 99)
		l->bits = 99;
	if (l->weight > WEIGHT_MOST)
		l->weight = WEIGHT_MOST;
	for (size_t i = 0; i < REGEX_SPANS; i++)
		if (l->degree[i] > 99)
			l->degree[i] = 99;
}

static void end_alternative(struct regex_level *l)
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
static struct regex_level sum_of(struct regex_level l, bool top)
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

static void add_times(struct regex_level *to, const struct regex_level *from, unsigned times)
{
	to->weight += times_weight(from->weight, times);
	to->bits += from->bits * times;
	for (size_t i = 0; i < REGEX_SPANS; i++)
		to->degree[i] += from->degree[i] * times;
	keep_small(to);
}

static void close_level(struct regex_weigh *w)
{
	if (!w->depth)
		return;
	w->last = sum_of(w->levels[w->depth], false);
	w->span = REGEX_TEXT_SPAN;
	w->group = true;
	w->depth--;
	add_times(&w->levels[w->depth], &w->last, 1);
}

static bool varies(const struct regex_level *l)
{
	bool any = l->bits > 0;
	for (size_t i = 0; i < REGEX_SPANS; i++)
		any = any || l->degree[i];
	return any;
}

/* A run of single characters is walked without a count. */
static void reach(struct regex_weigh *w, long most)
{
	bool ends = most < REGEX_MANY;
	unsigned cost = times_weight(w->last.weight, ends ? (unsigned)most : 1);
	unsigned *dearest = ends ? &w->work->run : &w->work->reach[w->span];
	if (!w->group && cost > *dearest)
		*dearest = cost;
}

static void repeat_last(struct regex_weigh *w, const struct regex_scan *scan)
{
	struct regex_level *l = &w->levels[w->depth];
	long most = scan->most, choices = most - scan->least + 1;
	/* Each byte of a run is one way more: only what must be there adds to a way. */
	long times = w->group || most >= REGEX_MANY ? most : scan->least;
	reach(w, most);
	if (most >= REGEX_MANY) {
		l->degree[w->span]++;
		if (varies(&w->last))
			w->work->nested = true;
	} else {
		l->bits += choices > 1 ? bits_of((unsigned)choices) : 0;
		if (times > 1)
			add_times(l, &w->last, (unsigned)(times - 1));
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

static enum regex_span span_of(
    const struct regex_weigh *w, const struct regex_scan *scan, enum regex_word word)
{
	const char *s = scan->s + scan->start;
	size_t n = scan->at - scan->start;
	if (word == REGEX_CLASS)
		return class_span(s, n);
	if (word == REGEX_DIGIT)
		return s[1] == 'd' ? REGEX_WORD_SPAN : REGEX_TEXT_SPAN;
	if (word != REGEX_ATOM)
		return REGEX_TEXT_SPAN;
	if (*s == '.' && n == 1)
		return w->dotall ? REGEX_TEXT_SPAN : REGEX_LINE_SPAN;
	if (*s == '\\' && n == 2 && strchr("wSsN", s[1]))
		return s[1] == 's' ? REGEX_BLANK_SPAN : s[1] == 'N' ? REGEX_LINE_SPAN : REGEX_WORD_SPAN;
	if (*s == '\\')
		return n == 2 && ispunct_ascii(s[1]) ? REGEX_WORD_SPAN : REGEX_TEXT_SPAN;
	return *s == ' ' || *s == '\t' || *s == '\n' ? REGEX_BLANK_SPAN : REGEX_WORD_SPAN;
}

/* (?s) anywhere: from then on a dot is taken to reach everywhere. So are lines that end otherwise
 * than with a line feed. */
static bool sets_dotall(const struct regex_scan *scan)
{
	return (regex_word_is(scan, "(?") && memchr(scan->s + scan->start, 's', scan->at - scan->start)) ||
	    regex_word_is(scan, "(*CR") || regex_word_is(scan, "(*NUL)");
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

void regex_weigh_word(
    struct regex_weigh *w, const struct regex_scan *scan, enum regex_word word)
{
	struct regex_level nothing = {0};
	struct regex_level *l = &w->levels[w->depth];
	if (sets_dotall(scan))
		w->dotall = true;
	if (word == REGEX_NOTHING) /* a comment may stand between an item and its repeat */
		return;
	switch (word) {
	case REGEX_CALL:
		w->work->nested = true;
		break;
	case REGEX_OPEN:
		break;
	case REGEX_CLOSE:
		close_level(w);
		return;
	case REGEX_BAR:
		end_alternative(l);
		l->bars++;
		break;
	case REGEX_REPEAT:
		repeat_last(w, scan);
		break;
	case REGEX_BACK:
		l->degree[REGEX_TEXT_SPAN]++;
		w->work->reach[REGEX_TEXT_SPAN] |= 1;
		break;
	default:
		break;
	}
	w->last = nothing;
	w->last.weight = word == REGEX_REPEAT ? 0 : weight_of(scan, word);
	l->weight += w->last.weight;
	keep_small(l);
	w->group = false;
	w->span = span_of(w, scan, word);
	/* The scanner opened a group with this word; follow it. */
	if (scan->depth > w->depth && w->depth + 1 < REGEX_DEPTH)
		w->levels[++w->depth] = nothing;
}

void regex_weigh_end(struct regex_weigh *w)
{
	while (w->depth)
		close_level(w);
	struct regex_level top = sum_of(w->levels[0], true);
	w->work->weight = top.weight;
	w->work->bits = top.bits;
	memcpy(w->work->degree, top.degree, sizeof top.degree);
}
