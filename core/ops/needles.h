/* What is looked for in a text, of each value that is known. */
#ifndef OPS_NEEDLES_H
#define OPS_NEEDLES_H

#include "model/field.h"
#include "text/known.h"

/* field DATUM_ANY: a sender, "Name <address>". */
void needles_add(struct known *k, enum datum_field field, const char *value);

#endif
