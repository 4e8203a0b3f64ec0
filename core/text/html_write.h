/* Text from a page: blanks collapse, and lines and blanks are owed until text follows them. */
#ifndef TEXT_HTML_WRITE_H
#define TEXT_HTML_WRITE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct html_writer {
	struct buf *out;
	size_t begin;	 /* of this letter in out */
	int lines;	 /* line feeds owed before the next text */
	bool space, tab; /* blanks owed within the line */
};

void html_owe_lines(struct html_writer *w, int lines);
bool html_line_is_empty(const struct html_writer *w);
void html_pay(struct html_writer *w);
void html_add(struct html_writer *w, const char *s, size_t n);
void html_char(struct html_writer *w, unsigned codepoint, bool pre);

#endif
