/* PCRE2, and PCRE2 nowhere else. Patterns and subjects are UTF-8 in NFC.
 * \d means [0-9] (also inside classes) and \D its complement; \w \s \b and case are Unicode.
 * Matching is bounded: a subject that exceeds the limits is neither a match nor a miss. A regex
 * belongs to one thread; two threads compile it twice. */
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

/* While a match runs, look is called every few milliseconds, and after many quick ones; when it says
 * true, the match ends as UNDECIDED. NULL: nobody looks. */
void regex_watch(struct regex *r, bool (*look)(void *data), void *data);

/* However long nobody looks, a match that takes more than this of the thread's time is UNDECIDED:
 * a value of up to REGEX_SHORT bytes, or a longer text. */
enum { REGEX_SHORT = 256, REGEX_SHORT_MS = 50, REGEX_LONG_MS = 300, REGEX_PATTERN_MAX = 4000 };
void regex_budget(struct regex *r, int short_ms, int long_ms); /* others than these: for tests */

#endif
