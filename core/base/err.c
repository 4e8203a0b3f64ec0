#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

static enum ombud_status set(
    struct err *e, enum ombud_status status, size_t offset, const char *fmt, va_list ap)
{
	/* The old sentence may be an argument of the new one. */
	char text[sizeof e->text];
	vsnprintf(text, sizeof text, fmt, ap);
	snprintf(e->text, sizeof e->text, "%s", text);
	e->status = status;
	e->offset = offset;
	e->one = false;
	return status;
}

enum ombud_status fail(struct err *e, enum ombud_status status, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	set(e, status, 0, fmt, ap);
	va_end(ap);
	return status;
}

enum ombud_status fail_at(struct err *e, size_t offset, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	set(e, OMBUD_SYNTAX, offset, fmt, ap);
	va_end(ap);
	return OMBUD_SYNTAX;
}

void err_clear(struct err *e)
{
	e->status = OMBUD_OK;
	e->offset = 0;
	e->one = false;
	e->text[0] = '\0';
}
