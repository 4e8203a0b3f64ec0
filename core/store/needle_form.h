/* In which bytes a file can hold a value: the ways in which letters, exports and programs write it. */
#ifndef STORE_NEEDLE_FORM_H
#define STORE_NEEDLE_FORM_H

#include <stdbool.h>
#include <stddef.h>

/* whole: the form of all of the value; else of a part of it. Borrowed until it returns. */
typedef void (*form_fn)(void *data, const char *form, const char *bytes, size_t n, bool whole);
/* A short value, or a slice. encoded: also as mail encodes bytes (base64). */
void forms_of(const char *value, size_t n, bool encoded, form_fn take, void *data);
/* What lists and foreign programs make of it: parted accents, UTF-16, Cyrillic charsets, entities of HTML. */
void forms_of_lists(const char *value, size_t n, form_fn take, void *data);

#endif
