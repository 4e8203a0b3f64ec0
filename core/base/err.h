/* An error is a status for the program and a sentence for the person, set in one expression:
 * return fail(err, OMBUD_INPUT, _("%s: line %d: ..."), file, line);
 * The sentence names what, where and the remedy, and never holds personal data. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>

#include "ombud.h"

struct err {
	enum ombud_status status;
	size_t offset; /* bytes into a filter */
	bool one;      /* CORRUPT is one row of the store; the others answer */
	char text[600];
};

enum ombud_status fail(struct err *e, enum ombud_status status, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
enum ombud_status fail_at(struct err *e, size_t offset, const char *fmt, ...)
    __attribute__((format(printf, 3, 4))); /* OMBUD_SYNTAX at a byte of the filter */
void err_clear(struct err *e);

#endif
