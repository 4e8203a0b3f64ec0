#include "text/regex_work.h"

#include <string.h>

/* Nanoseconds, as items are weighed: a tenth of that to twice that on machines of today. */
#define QUICK 5e6 /* a match that needs no look */
#define SLICE 3e6 /* between two looks */
#define LOOK 5e5  /* between two looks from inside: the callouts cost as much again */
enum {
	COUNTS_LEAST = 64, /* most patterns fail after fewer */
	COUNTS_MOST = 100000,
	EVERY_MOST = 4096,
	CALLOUT = 10
};

/* ---- measuring a subject ---- */

/* Sixteen bytes at a time: a mask of those that are so. */
typedef unsigned char block __attribute__((vector_size(16)));
typedef signed char mask __attribute__((vector_size(16)));

static block load(const char *s)
{
	block b;
	memcpy(&b, s, sizeof b);
	return b;
}

static bool any(mask m)
{
	uint64_t half[2];
	memcpy(half, &m, sizeof half);
	return half[0] | half[1];
}

/* Of what \s may be made: ASCII blanks, and the bytes of U+85, A0, 1680, 2000 to 205F, 3000. */
static mask may_be_blank(block b)
{
	return (mask)(b <= ' ') | ((mask)(b >= 0x80) & (mask)(b <= 0xC2)) |
	    ((mask)(b >= 0xE1) & (mask)(b <= 0xE3));
}

static mask parts_words(block b)
{
	return (mask)(b == ' ') | (mask)(b == '\n');
}

/* The longest run of blocks in which nothing is so: what stands before and behind it can add a
 * block less one each. */
static size_t longest_without(mask (*is_so)(block), bool negated, const char *s, size_t n)
{
	const mask flip = {0}, all = ~flip;
	size_t run = 0, longest = 0;
	for (size_t i = 0; i + sizeof(block) <= n; i += sizeof(block)) {
		run = any(is_so(load(s + i)) ^ (negated ? all : flip)) ? 0 : run + sizeof(block);
		longest = run > longest ? run : longest;
	}
	return longest + 2 * sizeof(block) - 2;
}

static size_t longest_line(const char *s, size_t n)
{
	size_t longest = 1;
	for (size_t i = 0; i < n;) {
		const char *feed = memchr(s + i, '\n', n - i);
		size_t end = feed ? (size_t)(feed - s) : n;
		longest = end - i > longest ? end - i : longest;
		i = end + 1;
	}
	return longest;
}

static size_t measure(enum regex_span span, const char *s, size_t n)
{
	switch (span) {
	case REGEX_WORD_SPAN:
		return longest_without(parts_words, false, s, n);
	case REGEX_BLANK_SPAN:
		return longest_without(may_be_blank, true, s, n);
	case REGEX_LINE_SPAN:
		return longest_line(s, n);
	case REGEX_TEXT_SPAN:
	case REGEX_SPANS:
		break;
	}
	return n + 1;
}

struct regex_spans regex_measure(const struct regex_work *w, const char *s, size_t n)
{
	struct regex_spans found = {{0}};
	for (size_t k = 0; k < REGEX_SPANS; k++)
		if (w->degree[k] || w->reach[k]) {
			size_t longest = measure((enum regex_span)k, s, n);
			found.longest[k] = longest < n + 1 ? longest : n + 1;
		}
	return found;
}

/* ---- bounds ---- */

/* All that may be done from one start position. */
static double start_cost(const struct regex_work *w, const struct regex_spans *spans)
{
	double cost = 1 + w->weight;
	for (unsigned i = 0; i < w->bits; i++)
		cost *= 2;
	for (size_t k = 0; k < REGEX_SPANS; k++)
		for (unsigned i = 0; i < w->degree[k] && cost < 1e30; i++)
			cost *= (double)spans->longest[k];
	return cost;
}

/* All that may be done between two of PCRE2's counts. */
static double count_cost(const struct regex_work *w, const struct regex_spans *spans)
{
	double dearest = w->run;
	for (size_t k = 0; k < REGEX_SPANS; k++) {
		double reach = (double)w->reach[k] * (double)spans->longest[k];
		dearest = reach > dearest ? reach : dearest;
	}
	return 1 + w->weight + dearest;
}

static struct regex_spans worst(size_t n)
{
	return (struct regex_spans){{n + 1, n + 1, n + 1, n + 1}};
}

static double starts(const struct regex_work *w, size_t n)
{
	return w->anchored ? 1 : (double)n + 1;
}

size_t regex_quick_length(const struct regex_work *w)
{
	size_t n = w->nested ? 0 : (size_t)1 << 31;
	for (; n; n /= 2) {
		const struct regex_spans spans = worst(n);
		if (start_cost(w, &spans) * starts(w, n) <= QUICK)
			break;
	}
	return n;
}

uint32_t regex_quick_limit(const struct regex_work *w, size_t n)
{
	const struct regex_spans spans = worst(n);
	double counts = QUICK / count_cost(w, &spans) / starts(w, n);
	return counts < 1 ? 1 : counts < COUNTS_MOST ? (uint32_t)counts : COUNTS_MOST;
}

static struct regex_how watched(double count)
{
	double every = LOOK / (CALLOUT + count);
	return (struct regex_how){.way = REGEX_WATCHED,
	    .limit = REGEX_NO_LIMIT,
	    .every = every < 1 ? 1 : every < EVERY_MOST ? (unsigned)every : EVERY_MOST};
}

/* So many counts that slices and counts of one start position are equally far from their bounds. */
static struct regex_how counted(struct regex_how how, double counts, bool anchored)
{
	how.way = REGEX_SLICED;
	how.slice = 1;
	while (!anchored && (double)how.slice * (double)how.slice < counts)
		how.slice *= 2;
	how.counts = (uint32_t)counts;
	how.limit = how.counts / (uint32_t)how.slice + 1;
	return how;
}

struct regex_how regex_choose(const struct regex_work *w, const char *s, size_t n)
{
	const struct regex_spans spans = regex_measure(w, s, n);
	double start = w->nested ? 1e30 : start_cost(w, &spans), count = count_cost(w, &spans);
	struct regex_how how = watched(count);
	double slice = SLICE / start, counts = SLICE / count;
	if (start * starts(w, n) <= QUICK) {
		how.way = REGEX_PLAIN;
	} else if (!w->start_bound && (slice * slice >= counts || (w->anchored && slice >= 1))) {
		how.way = REGEX_SLICED;
		how.slice = (size_t)slice + 1;
	} else if (!w->start_bound && counts >= COUNTS_LEAST) {
		return counted(how, counts, w->anchored);
	}
	return how;
}

bool regex_choose_finer(struct regex_how *how)
{
	if (how->slice <= 1 || how->limit == REGEX_NO_LIMIT)
		return false;
	how->slice = how->slice < 8 ? 1 : how->slice / 8;
	how->limit = how->counts / (uint32_t)how->slice + 1;
	return true;
}
