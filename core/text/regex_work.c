#include "text/regex_work.h"

#include <stdint.h>

static bool blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct regex_spans regex_measure(const char *s, size_t n)
{
	size_t line = 0, run = 0;
	struct regex_spans found = {{1, 1, 1, n + 1}};
	for (size_t i = 0; i < n; i++) {
		bool is_blank = blank(s[i]);
		run = i && is_blank == blank(s[i - 1]) ? run + 1 : 1;
		line = s[i] == '\n' ? 0 : line + 1;
		size_t kind = is_blank ? REGEX_BLANK_SPAN : REGEX_WORD_SPAN;
		if (run > found.longest[kind])
			found.longest[kind] = run;
		if (line > found.longest[REGEX_LINE_SPAN])
			found.longest[REGEX_LINE_SPAN] = line;
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
