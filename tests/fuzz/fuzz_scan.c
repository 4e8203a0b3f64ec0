#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "text/charset.h"
#include "text/scan.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf text = {0}, out = {0};
	scan_finds found = {0};
	size_t at = 0;
	charset_decode(&text, "UTF-8", (const char *)data, size);
	/* without the NUL that a buffer has behind its text */
	char *bare = memcpy(mem_resize(NULL, text.len), buf_text(&text), text.len);
	scan_text(&found, bare, text.len);
	for (size_t i = 0; i < found.n; i++) {
		struct scan_find f = found.v[i];
		if (f.start < at || f.start >= f.end || f.end > text.len)
			__builtin_trap();
		scan_value(&out, f.kind, bare + f.start, f.end - f.start);
		at = f.end;
	}
	scan_scrub(&out, bare, text.len);
	mem_free(bare);
	vec_free(&found);
	buf_free(&text);
	buf_free(&out);
	return 0;
}
