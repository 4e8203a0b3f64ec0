/* What a letter says of one that was written before: which day, which number. */
#ifndef PORT_EARLIER_H
#define PORT_EARLIER_H

#include "port/rules.h"

/* Fills earlier, earlier_day and earlier_ticket of a letter whose rules were asked. */
void earlier_read(struct intake *x, const struct rules_verdict *v);

/* The first day that a text of port/plain.h names and that lies before the day on which it came: 2026-03-03,
 * 3.3.2026, 3/3, "3 mars", "march 3rd, 2026", "three weeks ago", "for tva manader sedan". 0: none. */
int32_t earlier_day(const char *plain, int32_t came);
/* "#123", "arende 123", "ticket no. 123". 0: none. */
int64_t earlier_ticket(const char *plain);

#endif
