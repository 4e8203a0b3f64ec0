/* The first byte picks the label. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const labels[] = {NULL, "utf-8", "us-ascii", "iso-8859-1", "iso-8859-15",
	    "windows-1252", "windows-1255", "windows-1258", "koi8-r", "gb18030", "gbk", "big5",
	    "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "iso-2022-kr", "utf-16", "utf-16le",
	    "macintosh", "cp437", "x-unknown"};
	struct buf out = {0};
	if (!size)
		return 0;
	const char *label = labels[data[0] % (sizeof labels / sizeof *labels)];
	struct charset_found found = charset_decode(&out, label, (const char *)data + 1, size - 1);
	if (!utf8_valid(buf_text(&out), out.len) || memchr(buf_text(&out), 0, out.len) ||
	    !found.used)
		__builtin_trap();
	buf_free(&out);
	return 0;
}
