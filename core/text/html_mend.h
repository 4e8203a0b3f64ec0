/* What libxml2 stumbles over in a letter: bytes that are not UTF-8, and the <![if ...]> of office programs,
 * which it would show as text. What of them stands in a comment ends it: <!--[if mso]>..<![endif]-->. */
#ifndef TEXT_HTML_MEND_H
#define TEXT_HTML_MEND_H

#include "base/buf.h"

bool html_needs_mending(const char *html, size_t n);
void html_mend(struct buf *out, const char *html, size_t n);

#endif
