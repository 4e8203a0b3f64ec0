#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/safe.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	for (int how = OMBUD_SAFE_LIST; how <= OMBUD_SAFE_LINES; how++) {
		struct buf out = {0};
		safe_add(&out, (const char *)data, size, (enum ombud_safe)how);
		const char *s = buf_text(&out);
		if (!utf8_valid(s, out.len))
			__builtin_trap();
		for (size_t i = 0; i < out.len; i++) {
			unsigned char c = (unsigned char)s[i];
			bool feed = c == '\n' && how == OMBUD_SAFE_LINES;
			bool c1 = c == 0xC2 && (unsigned char)s[i + 1] < 0xA0;
			if ((c < 0x20 && !feed) || c == 0x7F || c1)
				__builtin_trap();
		}
		buf_free(&out);
	}
	return 0;
}
