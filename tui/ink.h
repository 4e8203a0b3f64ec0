/* The terminal's current colours and attributes, and the shortest way to others. */
#ifndef TUI_INK_H
#define TUI_INK_H

#include <stdbool.h>

#include "base/bytes.h"
#include "theme.h"

struct caps;

struct ink {
	struct look look;
	bool known;
};

struct ink ink_unknown(const struct caps *caps);
bool ink_is(const struct ink *ink, struct look look);
/* Whether a blank written now looks as one of that look: the colour of its ink is not seen. */
bool ink_blanks(const struct ink *ink, struct look look);
void ink_change(struct ink *ink, const struct caps *caps, struct look to, struct bytes *out);
/* The nearest look that the terminal has. least: the contrast that is kept where it has few colours, in tenths. */
struct look ink_reduce(const struct caps *caps, struct look look, int least);

#endif
