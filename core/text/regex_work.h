/* How much work a pattern may take on a subject, before any is done. */
#ifndef TEXT_REGEX_WORK_H
#define TEXT_REGEX_WORK_H

#include <stdbool.h>
#include <stddef.h>

/* Steps of some nanoseconds each that need no bound: a tenth of a second at worst. */
#define REGEX_QUICK_STEPS 2e7

/* How far a repeat can reach: \w* no farther than the longest word of the subject, .* than its
 * longest line. That tells most real text from what was made to be slow. */
enum regex_span {
	REGEX_WORD_SPAN,
	REGEX_BLANK_SPAN,
	REGEX_LINE_SPAN,
	REGEX_TEXT_SPAN,
	REGEX_SPANS
};

/* Work of one start position: about 2^bits steps, times each span's length to the power of its
 * degree; where nested, repeats stand in repeats and only a counter can bound it. */
struct regex_work {
	unsigned bits, degree[REGEX_SPANS];
	bool nested;
	bool start_bound; /* \G: a match may not be taken up at a later byte */
};

/* The longest word, run of blanks and line of a subject, and the whole of it (bytes). */
struct regex_spans {
	size_t longest[REGEX_SPANS];
};

struct regex_spans regex_measure(const char *s, size_t n);
double regex_steps(const struct regex_work *w, const struct regex_spans *spans);
/* The longest subject that is surely quick, whatever stands in it (bytes). */
size_t regex_quick_length(const struct regex_work *w);

#endif
