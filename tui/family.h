/* Names of terminals that this machine may have no description of, and whose description does instead. */
#ifndef TUI_FAMILY_H
#define TUI_FAMILY_H

#include <stdbool.h>
#include <stddef.h>

/* The i-th name to try in place of this one, the nearest relative first; NULL: no more, or it has no family. */
const char *family_of(const char *name, size_t i);

#endif
