/* Where rejected items are kept whole: one file, or a folder with one file a form. Files are 0600
 * and only ever grow. */
#ifndef PORT_REJECTS_H
#define PORT_REJECTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"
#include "port/sink.h"

enum { REJECT_FORMS = 3 }; /* of enum item_form */

struct rejects {
	const char *path; /* NULL: nothing is kept */
	bool folder;
	int fd[REJECT_FORMS];
	struct buf header; /* the CSV header written last */
	struct buf large;  /* of a large letter, not yet written */
};

/* path: a file, or a folder if it is one or ends in '/'. What cannot be written to is told now. */
enum ombud_status rejects_open(struct rejects *r, struct err *err, const char *path);
void rejects_close(struct rejects *r);
enum ombud_status rejects_add(struct rejects *r, struct err *err, const struct item *item);
/* Bytes in mbox form, in turn. */
enum ombud_status rejects_large(struct rejects *r, struct err *err, const char *bytes, size_t n);

#endif
