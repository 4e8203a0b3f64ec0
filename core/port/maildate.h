/* Times as mail writes them. */
#ifndef PORT_MAILDATE_H
#define PORT_MAILDATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* RFC 2822 and what stands for it: obsolete zones, two-digit years, comments, no weekday, seconds
 * or zone (then UTC), asctime's order, ISO 8601. false: no date in it. */
bool maildate_parse(const char *s, size_t n, int64_t *utc);

/* "From eva@exempel.se Thu May 14 03:26:00 2026": the sender's bytes and the time. strict: the
 * whole line has that form. false: not a line that begins a letter. */
bool fromline_parse(const char *line, size_t n, int64_t *utc, const char **sender, size_t *n_sender);

/* Behind the comment that begins at at; its end may be the text's. */
size_t mail_comment_end(const char *s, size_t n, size_t at);
bool mail_separates(char c);

#endif
