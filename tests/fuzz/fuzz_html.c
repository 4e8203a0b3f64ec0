#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf out = {0};
	html_text(&out, (const char *)data, size);
	if (!utf8_valid(buf_text(&out), out.len))
		__builtin_trap();
	buf_free(&out);
	return 0;
}
