/* PCRE2, and PCRE2 nowhere else. Patterns and subjects are UTF-8 in NFC.
 * \d means [0-9] (also inside classes) and \D its complement; \w \s \b and case are Unicode.
 * Matching is bounded: a subject that exceeds the limits is neither a match nor a miss. */
#ifndef TEXT_REGEX_H
#define TEXT_REGEX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct regex;

enum regex_flag { REGEX_CASELESS = 1, REGEX_MULTILINE = 2, REGEX_DOTALL = 4, REGEX_EXTENDED = 8 };

/* Errors are OMBUD_SYNTAX with the offset inside the pattern (bytes). */
enum ombud_status regex_compile(
    struct regex **out, struct err *err, const char *pattern, size_t n, unsigned flags);
/* A literal string as a pattern: smart case (caseless unless it holds an upper-case letter). */
enum ombud_status regex_literal(struct regex **out, struct err *err, const char *s, size_t n);
void regex_free(struct regex *r);

enum regex_answer { REGEX_NO, REGEX_YES, REGEX_UNDECIDED };
/* start/end (may be NULL): bytes of the match. Subject must be valid UTF-8. */
enum regex_answer regex_match(
    struct regex *r, const char *subject, size_t n, size_t from, size_t *start, size_t *end);
/* The nth group of the last match that was YES; false when it took no part. */
bool regex_group(const struct regex *r, unsigned group, size_t *start, size_t *end);

/* Once a monotonic deadline (ms) passes or *stop turns true, matching answers UNDECIDED. */
void regex_deadline(struct regex *r, long long at_ms, const volatile bool *stop);

#endif
