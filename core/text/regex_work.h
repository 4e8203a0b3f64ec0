/* How much work a pattern may take on a subject, before any is done; and so in which way it is
 * matched. Nothing here knows PCRE2: it is a bound on what a backtracking matcher does.
 *
 * From one start position it tries at most 2^bits ways, times the length of each kind of run to
 * the power of its degree, and passes weight on each. Where repeats stand in repeats no power
 * bounds that, but PCRE2 counts each time it takes up an item again, and between two counts it does
 * no more than walk one run. */
#ifndef TEXT_REGEX_WORK_H
#define TEXT_REGEX_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How far a repeat can reach: \w* no farther than the longest word of the subject, .* than its
 * longest line. That tells most real text from what was made to be slow. */
enum regex_span {
	REGEX_WORD_SPAN,
	REGEX_BLANK_SPAN,
	REGEX_LINE_SPAN,
	REGEX_TEXT_SPAN,
	REGEX_SPANS
};

struct regex_work {
	unsigned bits, degree[REGEX_SPANS];
	unsigned weight;             /* of one way: about a nanosecond an item */
	unsigned reach[REGEX_SPANS]; /* the dearest endless repeat of that span: ns a byte; 0: none */
	unsigned run;                /* the dearest repeat that has an end: ns in all */
	bool nested;
	bool start_bound; /* \G, (*COMMIT): a match may not be taken up at a later byte */
	bool anchored;    /* there is one start position */
};

enum regex_way {
	REGEX_PLAIN,   /* in one go */
	REGEX_SLICED,  /* some start positions at a time, with a look between */
	REGEX_WATCHED, /* with looks from inside */
	REGEX_WAYS
};

struct regex_how {
	enum regex_way way;
	size_t slice;   /* start positions at a time */
	uint32_t limit; /* counts from one start position; REGEX_NO_LIMIT */
	uint32_t counts; /* of all the positions of a slice */
	unsigned every; /* callouts between two looks, when watched */
};
#define REGEX_NO_LIMIT UINT32_MAX

/* The way that makes no stretch without a look longer than a few milliseconds. */
struct regex_how regex_choose(const struct regex_work *w, const char *s, size_t n);
/* Where one position went over its limit: fewer positions at a time, which may count more; false:
 * it must be watched. */
bool regex_choose_finer(struct regex_how *how);
/* The longest subject that is surely quick, whatever stands in it (bytes). */
size_t regex_quick_length(const struct regex_work *w);
/* The limit under which a subject of up to n bytes is surely quick, nested or not. */
uint32_t regex_quick_limit(const struct regex_work *w, size_t n);

/* The longest word, run of blanks and line of a subject, and the whole of it: bytes, or a little
 * more. Those that the pattern does not repeat are 0. */
struct regex_spans {
	size_t longest[REGEX_SPANS];
};
struct regex_spans regex_measure(const struct regex_work *w, const char *s, size_t n);

#endif
