/* A delivery report (RFC 3464, 6522): about which letter it is, and what became of that. */
#ifndef PORT_BOUNCE_H
#define PORT_BOUNCE_H

#include "ops/intake.h"
#include "port/mail.h"

/* Fills bounce, bounce_of, bounce_why and bounce_to where the message itself is a report, and not one that it carries. */
void bounce_read(struct intake *out, struct arena *a, const char *bytes, const struct mime_scan *scan,
    const struct mail_parts *parts);

#endif
