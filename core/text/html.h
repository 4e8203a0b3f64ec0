/* HTML letters as readable text, by libxml2 (no network, no entities from outside). Paragraphs,
 * line breaks, list items, table cells and links ("text <https://...>" when they differ) are
 * kept; scripts, styles, comments, hidden elements (display:none, visibility:hidden, font-size:0,
 * the hidden attribute) are not. Input is UTF-8 bytes already decoded; output valid UTF-8. */
#ifndef TEXT_HTML_H
#define TEXT_HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* false: libxml2 gave up (depth, size); what was read so far stands in out. */
bool html_text(struct buf *out, const char *html, size_t n);

#endif
