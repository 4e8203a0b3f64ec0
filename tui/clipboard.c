/* Text for the person's clipboard, through the terminal. */
#include <stddef.h>
#include <string.h>

#include "terminal.h"

/* GNU screen drops OSC 52 unless it is wrapped, and tmux, which calls itself screen as well, drops the wrapped: both
 * are sent, and each takes its own. */
static void copy_through_screen(struct terminal *t, const struct bytes *osc)
{
	struct bytes b = {0};
	if (strncmp(term_name(), "screen", 6) != 0)
		return;
	bytes_str(&b, "\033P");
	bytes_add(&b, osc->data, osc->len - 2);
	/* Ended by BEL inside: ESC \ would end the wrapping. */
	bytes_str(&b, "\007\033\\");
	term_write(t, b.data, b.len);
	bytes_free(&b);
}

void term_copy(struct terminal *t, const char *text)
{
	static const char digits[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	struct bytes b = {0};
	size_t n = strlen(text);
	bytes_str(&b, "\033]52;c;");
	for (size_t i = 0; i < n; i += 3) {
		unsigned v = 0;
		for (size_t j = 0; j < 3; j++)
			v = v << 8 | (i + j < n ? (unsigned char)text[i + j] : 0);
		for (size_t j = 0; j < 4; j++)
			bytes_char(&b, i + j <= n ? digits[v >> (18 - 6 * j) & 63] : '=');
	}
	bytes_str(&b, "\033\\");
	if (term_speaks_osc(t)) {
		term_write(t, b.data, b.len);
		copy_through_screen(t, &b);
	}
	bytes_free(&b);
}
