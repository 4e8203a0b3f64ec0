#include <stddef.h>
#include <stdint.h>

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
	scan_text(&found, buf_text(&text), text.len);
	for (size_t i = 0; i < found.n; i++) {
		struct scan_find f = found.v[i];
		if (f.start < at || f.start >= f.end || f.end > text.len)
			__builtin_trap();
		scan_value(&out, f.kind, buf_text(&text) + f.start, f.end - f.start);
		at = f.end;
	}
	scan_scrub(&out, buf_text(&text), text.len);
	vec_free(&found);
	buf_free(&text);
	buf_free(&out);
	return 0;
}
