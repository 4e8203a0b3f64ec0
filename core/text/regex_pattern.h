/* Reads a pattern before PCRE2 sees it: rewrites \d and \D, refuses what a filter may not say,
 * and bounds how much work a match may take. */
#ifndef TEXT_REGEX_PATTERN_H
#define TEXT_REGEX_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/vec.h"
#include "text/regex_work.h"

struct regex_pattern {
	struct buf text;
	VEC(size_t) origin; /* for each byte of text (and its end), the byte it comes from */
	bool hyphens; /* stand with \d in a class: PCRE2 has to judge the pattern as it was typed, too */
	struct regex_work work;
	const char *refused; /* NULL, or a sentence why the pattern is refused at refused_at */
	size_t refused_at;
};

/* pattern is valid UTF-8; extended: white space and # comments are skipped from the start;
 * dotall: a dot takes line feeds too. */
void regex_pattern_read(
    struct regex_pattern *out, const char *pattern, size_t n, bool extended, bool dotall);
void regex_pattern_free(struct regex_pattern *p);

/* The byte of the pattern as it was typed from which byte at of its normal form came. */
size_t regex_typed_offset(const char *pattern, size_t n, size_t at);
bool regex_has_upper(const char *s, size_t n);

#endif
