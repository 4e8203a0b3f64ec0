/* What engines share: the tokens of our SQL become the engine's own words. */
#include "store/driver.h"

#include <string.h>

#include "base/buf.h"

void driver_expand(struct buf *out, const char *text, const char *const *tokens)
{
	for (const char *p = text; *p;) {
		const char *const *t = tokens;
		if (*p == '{')
			while (*t && strncmp(p, t[0], strlen(t[0])) != 0)
				t += 2;
		if (*p == '{' && *t) {
			buf_str(out, t[1]);
			p += strlen(t[0]);
		} else {
			buf_char(out, *p++);
		}
	}
}
