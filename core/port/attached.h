/* An attachment as a text to read, where it is one. */
#ifndef PORT_ATTACHED_H
#define PORT_ATTACHED_H

#include "ops/session.h"
#include "store/message.h"

enum attached_as { ATTACHED_NO, ATTACHED_PLAIN, ATTACHED_HTML, ATTACHED_LETTER };

/* By what its sender calls it: what it is not shows when it is read. */
enum attached_as attached_as(const char *type, const char *name);

/* CONFLICT: it was a proof of identity and is gone. */
enum ombud_status attached_is_there(struct ombud_session *s, const struct attachment_row *a);

struct attached {
	const char *sender, *subject; /* of a letter; else "" */
	const char *text, *remark;
};
/* Reads the bytes of a in the confined process (port/parser.h). Strings in memory. */
enum ombud_status attached_read(struct attached *out, struct ombud_session *s, struct arena *memory,
    const struct attachment_row *a);

#endif
