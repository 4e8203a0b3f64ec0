#include "text/regex_work.h"

#include <stdint.h>
#include <string.h>

static bool blank(char c)
{
	return (unsigned char)c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'));
}

static void keep_longest(size_t *longest, size_t length)
{
	if (length > *longest)
		*longest = length;
}

struct regex_spans regex_measure(const char *s, size_t n)
{
	struct regex_spans found = {{1, 1, 1, n + 1}};
	for (size_t i = 0, from; i < n;) {
		for (from = i; i < n && !blank(s[i]); i++)
			;
		keep_longest(&found.longest[REGEX_WORD_SPAN], i - from);
		for (from = i; i < n && blank(s[i]); i++)
			;
		keep_longest(&found.longest[REGEX_BLANK_SPAN], i - from);
	}
	for (size_t i = 0; i < n;) {
		const char *feed = memchr(s + i, '\n', n - i);
		size_t end = feed ? (size_t)(feed - s) : n;
		keep_longest(&found.longest[REGEX_LINE_SPAN], end - i);
		i = end + 1;
	}
	return found;
}

double regex_steps(const struct regex_work *w, const struct regex_spans *spans)
{
	double steps = 1;
	for (unsigned i = 0; i < w->bits; i++)
		steps *= 2;
	for (size_t k = 0; k < REGEX_SPANS; k++)
		for (unsigned i = 0; i < w->degree[k] && steps < 1e30; i++)
			steps *= (double)spans->longest[k];
	return steps;
}

size_t regex_quick_length(const struct regex_work *w)
{
	size_t n = w->nested ? 0 : (size_t)1 << 31;
	for (; n; n /= 2) {
		const struct regex_spans worst = {{n, n, n, n}};
		if (regex_steps(w, &worst) * (double)n <= REGEX_QUICK_STEPS)
			break;
	}
	return n;
}
