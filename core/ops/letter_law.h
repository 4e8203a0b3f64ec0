/* What the desk has on record and a letter tells: the right, the processing, what stays, who was told. */
#ifndef OPS_LETTER_LAW_H
#define OPS_LETTER_LAW_H

#include "ops/session.h"
#include "ops/template.h"
#include "store/ticket.h"

/* VALUE_RIGHT to VALUE_COPY, in the ticket's language; "" where nothing is on record. */
enum ombud_status letter_law_values(
    const char *values[VALUE_END], struct ombud_session *s, struct arena *a, const struct ticket_row *t);
/* "access to your personal data (Article 15 GDPR)", "" of kinds that are none. */
const char *letter_right(enum kind kind, const char *lang);

#endif
