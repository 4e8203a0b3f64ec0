/* "text/plain; charset=utf-8; name*0*=..." : a value and its parameters (RFC 2045, RFC 2231 with
 * its numbered pieces, and the broken forms that mail programs send). */
#ifndef PORT_PARAM_H
#define PORT_PARAM_H

#include <stddef.h>

#include "base/arena.h"

enum { PARAMS_MAX = 100 };

struct params {
	const char *value; /* lower case, without blanks: "text/plain" */
	const struct param *v;
	size_t n;
};

void params_read(struct params *out, struct arena *a, const char *raw, size_t n);
/* Decoded text on one line (UTF-8), or NULL. The arena is the one it was read with. */
const char *param_get(const struct params *p, struct arena *a, const char *name);
/* The bytes between the quotes as they stand (boundaries); *n their count; NULL if none. */
const char *param_raw(const struct params *p, const char *name, size_t *n);

#endif
