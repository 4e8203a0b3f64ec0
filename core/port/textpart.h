/* One text part: bytes in some charset to text a person reads. */
#ifndef PORT_TEXTPART_H
#define PORT_TEXTPART_H

#include "port/content.h"

/* Fills text, source and charset of t; sentences about what was wrong go to c's remarks. */
void textpart_read(struct content *c, struct content_text *t, struct arena *a, const char *bytes,
    size_t n);
/* Whether bytes of an unnamed type are text all the same: no NUL, few controls, or a UTF-16 mark. */
bool textpart_looks(const char *bytes, size_t n);
/* A plain part that stands in for the HTML one beside it ("your program does not show HTML"). */
bool textpart_placeholder(const char *plain, size_t n, size_t n_html);

#endif
