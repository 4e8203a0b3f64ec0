/* Times as mail writes them. */
#ifndef PORT_MAILDATE_H
#define PORT_MAILDATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "port/header.h"

/* RFC 2822 and what stands for it: obsolete zones, two-digit years, comments, no weekday, seconds
 * or zone (then UTC), asctime's order, ISO 8601. false: no date in it. */
bool maildate_parse(const char *s, size_t n, int64_t *utc);

/* "From eva@exempel.se Thu May 14 03:26:00 2026": the sender's bytes and the time. strict: the
 * whole line has that form. false: not a line that begins a letter. */
bool fromline_parse(const char *line, size_t n, int64_t *utc, const char **sender, size_t *n_sender);

/* When our own server took the letter in: the oldest of the leading run of Received lines whose
 * "by" host is one of hosts (blank- or comma-separated; NULL or "": the topmost line alone).
 * false: no such line with a time. */
bool received_time(const struct headers *h, const char *hosts, int64_t *utc);

#endif
