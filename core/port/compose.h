/* A letter as it leaves: what it says, to the bytes of RFC 5322 and MIME. Knows no store. */
#ifndef PORT_COMPOSE_H
#define PORT_COMPOSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct compose_file {
	const char *name, *type;
	const char *bytes;
	size_t n;
};

struct compose {
	const char *from_name, *from; /* the desk's mailbox; the name may be "" */
	const char *to;               /* one address */
	const char *subject;          /* no personal data stands in it */
	const char *message_id;       /* without angle brackets, as the two below */
	const char *in_reply_to;      /* "": it answers nothing */
	const char *references;       /* "": none; several with blanks between, oldest first */
	int64_t at;                   /* UTC seconds */
	const char *zone;             /* what the Date field is written in */
	const char *body;             /* UTF-8, LF */
	const char *charset;          /* what the person's own mail used; taken where it has all of the text */
	bool automatic;               /* Auto-Submitted: no person wrote it, and no program answers it */
	bool unasked;                 /* of an automatic one: it is no reply to anything */
	bool many;                    /* one of many that say the same */
	bool ends;                    /* of those: whoever gets it can have no more of them */
	const struct compose_file *files;
	size_t n_files;
};

/* Whether it can stand in a field as a Message-ID; those that strangers make up need not. */
bool compose_is_id(const char *id);
/* Why it cannot be written, a sentence; "": it can. */
const char *compose_refused(const struct compose *c);
/* Appends the whole letter, LF ends, 7-bit clean; of in_reply_to and references, what is a Message-ID. One
 * that is refused: false, and nothing is appended. */
bool compose_write(struct buf *out, const struct compose *c);

#endif
