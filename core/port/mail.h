/* Structure and transfer encodings of a message, by GMime and by nothing else. It is given a copy
 * in which no header can make it decode a charset: it tells where parts stand, what they are, and
 * gives their bytes. The caps of mimescan.h have been checked before. */
#ifndef PORT_MAIL_H
#define PORT_MAIL_H

#include "base/arena.h"
#include "base/buf.h"
#include "port/mimescan.h"

enum mail_encoding { MAIL_PLAIN, MAIL_BASE64, MAIL_QUOTED, MAIL_UUENCODE };

struct mail_part {
	const char *type;         /* lower case: "text/html" */
	enum mail_encoding encoding;
	size_t start, end;        /* bytes of the message: encoded content */
	unsigned alternative;     /* parts that say the same thing share a number; 0: none */
	bool nested;              /* inside a message that the message carries */
	const struct mime_part *scan; /* headers and parameters; NULL if the two readings differ */
};
struct mail_parts {
	struct mail_part *v;
	size_t n;
};

/* Starts the library, which reads the locale; mail_read does it where nobody did. */
void mail_start(void);

/* The leaves in order. Everything in out lives in the arena or the scan. */
void mail_read(struct mail_parts *out, struct arena *a, const char *bytes, size_t n,
    const struct mime_scan *scan);

enum mail_encoding mail_encoding_of(const char *name, size_t n);
/* Appends the decoded content; what is damaged gives what can be read. */
void mail_decode(struct buf *out, enum mail_encoding encoding, const char *bytes, size_t n);
/* Appends base64 in lines of 76. */
void mail_encode(struct buf *out, const char *bytes, size_t n);

#endif
