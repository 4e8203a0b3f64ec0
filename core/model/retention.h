/* Retention periods (DOMAIN C.8) as data: the built-in rows with which a store begins. */
#ifndef MODEL_RETENTION_H
#define MODEL_RETENTION_H

#include <stddef.h>

enum retention_unit { RETAIN_DAYS, RETAIN_MONTHS, RETAIN_YEARS };
enum retention_then { THEN_ERASE, THEN_TOMBSTONE, THEN_DROP };

struct retention {
	const char *what;    /* "service", "rights", "raw mail", ... */
	const char *purpose, *ground;
	int period;
	enum retention_unit unit;
	enum retention_then then;
};
const struct retention *retention_table(size_t *n);
const struct retention *retention_find(const char *what);

#endif
