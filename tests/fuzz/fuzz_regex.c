/* Flags, a pattern and a subject, parted by the first line feed: the pattern is refused at a byte of
 * it, or the answer is that of PCRE2's own interpreter on the same texts. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "text/charset.h"
#include "text/needle.h"
#include "text/regex.h"
#include "text/regex_pattern.h"
#include "text/unicode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* \d is ours: such pairs are listed in tests/unit/test_regex_oracle.c. */
static int comparable(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++)
		if (s[i] == '\\' && (s[i + 1] == 'd' || s[i + 1] == 'D'))
			return 0;
	return 1;
}

static uint32_t options_of(unsigned flags)
{
	return PCRE2_UTF | PCRE2_UCP | (flags & REGEX_CASELESS ? PCRE2_CASELESS : 0) |
	    (flags & REGEX_MULTILINE ? PCRE2_MULTILINE : 0) |
	    (flags & REGEX_DOTALL ? PCRE2_DOTALL : 0) | (flags & REGEX_EXTENDED ? PCRE2_EXTENDED : 0);
}

/* 1 or PCRE2's number; *at: where the match begins. */
static int interpret(const struct buf *pattern, unsigned flags, const char *s, size_t n, size_t *at)
{
	int error;
	PCRE2_SIZE offset;
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)buf_text(pattern), pattern->len,
	    options_of(flags), &error, &offset, NULL);
	if (!code)
		__builtin_trap(); /* we took it */
	pcre2_match_data *d = pcre2_match_data_create(1, NULL);
	pcre2_match_context *c = pcre2_match_context_create(NULL);
	pcre2_set_match_limit(c, 20000); /* a fuzzer must not wait */
	int rc = pcre2_match(code, (PCRE2_SPTR)s, n, 0, PCRE2_NO_JIT, d, c);
	*at = rc >= 0 ? pcre2_get_ovector_pointer(d)[0] : 0;
	pcre2_match_context_free(c);
	pcre2_match_data_free(d);
	pcre2_code_free(code);
	return rc >= 0 ? 1 : rc;
}

static void compare(struct regex *r, const char *pattern, size_t n, unsigned flags, const char *s, size_t len)
{
	struct buf nfc = {0}, subject = {0};
	size_t start = 0, end = 0, at = 0;
	unicode_nfc(&nfc, pattern, n);
	unicode_nfc(&subject, s, len);
	regex_budget(r, 5, 10);
	enum regex_answer a = regex_match(r, buf_text(&subject), subject.len, 0, &start, &end);
	if (a == REGEX_YES && (start > subject.len || end > subject.len))
		__builtin_trap();
	if (a != REGEX_UNDECIDED && comparable(buf_text(&nfc), nfc.len)) {
		int rc = interpret(&nfc, flags, buf_text(&subject), subject.len, &at);
		if ((rc > 0 && (a != REGEX_YES || at != start)) ||
		    (rc == PCRE2_ERROR_NOMATCH && a != REGEX_NO))
			__builtin_trap();
	}
	/* What every match is said to hold, it holds. */
	struct needle needle;
	needle_of_pattern(&needle, pattern, n, flags);
	if (a == REGEX_YES && needle.n && !needle_find(&needle, buf_text(&subject), subject.len))
		__builtin_trap();
	buf_free(&nfc);
	buf_free(&subject);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf text = {0};
	struct err err = {0};
	struct regex *r;
	charset_decode(&text, "UTF-8", (const char *)data, size);
	const char *s = buf_text(&text), *feed = memchr(s, '\n', text.len);
	size_t n = feed ? (size_t)(feed - s) : text.len;
	if (regex_compile(&r, &err, s, n, size % 16) == OMBUD_OK) {
		size_t from = feed ? n + 1 : n;
		compare(r, s, n, size % 16, s + from, text.len - from);
		regex_free(r);
	} else if (err.offset > n || !err.text[0]) {
		__builtin_trap();
	}
	buf_free(&text);
	return 0;
}
