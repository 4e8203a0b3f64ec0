/* What a message says and what hangs on it: every text in it decoded, the body chosen from its
 * alternatives, the rest as attachments. */
#ifndef PORT_CONTENT_H
#define PORT_CONTENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "ops/intake.h"
#include "port/mail.h"

enum { BODY_BYTES = 1024 * 1024, NAME_BYTES = 255 };

/* One text of the message. */
struct content_text {
	const struct mail_part *part;
	const char *text; /* readable: UTF-8, NFC, line feeds */
	size_t n;
	const char *source; /* HTML: its source in UTF-8; else NULL */
	size_t n_source;
	const char *charset; /* what it was decoded as */
	bool in_body;       /* a candidate for the body, else an attachment's or a nested one's */
	int attachment;     /* index of the attachment it is, -1: none */
};
struct content {
	struct content_text *texts;
	size_t n_texts;
	struct intake_attachment *attachments;
	const struct mime_part **attached; /* where each stands in the message; NULL: not known */
	size_t n_attachments;
	const char *body, *charset;
	size_t n_body;
	bool bounce;        /* a delivery report */
	bool cut;           /* the body was longer than BODY_BYTES */
	struct buf remarks; /* sentences, "; " between them; no personal data */
};

void content_read(struct content *out, struct arena *a, const char *bytes, size_t n,
    const struct mime_scan *scan, const struct mail_parts *parts);
/* Over a cap: the first text part alone. */
void content_first(struct content *out, struct arena *a, const char *bytes, size_t n,
    const struct mime_scan *scan);
void content_free(struct content *c); /* the remarks; the rest is the arena's */

/* The body from its texts, again after they changed. */
void content_body(struct content *c, struct arena *a);
void content_remark(struct content *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* The last path component of a name, on one line, short. */
const char *content_name(struct arena *a, const char *name);

#endif
