/* How people and programs write one value of a person: numbers with their groups and without, a name turned round. */
#ifndef STORE_NEEDLE_SPELLING_H
#define STORE_NEEDLE_SPELLING_H

#include <stddef.h>

#include "model/field.h"

/* apart: a part of the value, which others may have who have not the whole. Borrowed until it returns. */
typedef void (*spelling_fn)(void *data, const char *text, size_t n, bool apart);
/* All but the value as it is. */
void spellings_of(enum datum_field field, const char *value, size_t n, spelling_fn take, void *data);

#endif
