/* What the headers of a letter say: who, what about, which thread, when, by machine or not. */
#ifndef PORT_LETTERHEAD_H
#define PORT_LETTERHEAD_H

#include "port/header.h"
#include "port/letter.h"

/* Fills sender, address, subject, ids, references, token, received time and flags. *name is the
 * person's name as the header has it ("" if none). */
void letterhead_read(struct intake *out, const char **name, struct arena *a,
    const struct headers *h, const struct letter_hints *hints);
/* The first id of that field, without its brackets; "": none. */
const char *letterhead_id(struct arena *a, const struct headers *h, const char *name);
/* Lower-case addresses that are not the person's: To, Cc, Delivered-To and our own. */
bool letterhead_is_ours(struct arena *a, const struct headers *h, const struct letter_hints *hints,
    const char *email);

#endif
