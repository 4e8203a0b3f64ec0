/* A pattern and a subject, parted by the first line feed. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "text/charset.h"
#include "text/regex.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf text = {0};
	struct err err = {0};
	struct regex *r;
	charset_decode(&text, "UTF-8", (const char *)data, size);
	const char *s = buf_text(&text), *feed = memchr(s, '\n', text.len);
	size_t n = feed ? (size_t)(feed - s) : text.len;
	if (regex_compile(&r, &err, s, n, size % 16) == OMBUD_OK) {
		size_t start = 0, end = 0, from = feed ? n + 1 : n;
		enum regex_answer a = regex_match(r, s + from, text.len - from, 0, &start, &end);
		if (a == REGEX_YES && (start > text.len - from || end > text.len - from))
			__builtin_trap();
		regex_free(r);
	} else if (err.offset > n) {
		__builtin_trap();
	}
	buf_free(&text);
	return 0;
}
