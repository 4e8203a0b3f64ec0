/* The legal constants of a day, and what follows when they change. */
#ifndef OPS_LAW_H
#define OPS_LAW_H

#include "ops/op.h"

/* Those in force on that day; borrowed until the next public call. A constant applies by the day of receipt:
 * a new value leaves older tickets alone. NULL: the store failed. */
const struct constants *law_on(struct ombud_session *s, int32_t day);
/* Today's, and whether the store has others by now: at the start of a public call. */
enum ombud_status law_fresh(struct ombud_session *s);
void law_book_free(struct ombud_session *s);

/* Inside a write transaction: the tables changed for what is received from that day on (0: for all). */
enum ombud_status law_touch(struct ombud_session *s, int32_t from);
/* The dates of open tickets that such a change is about, by the desk's own hand; transactions of its own. */
enum ombud_status law_follow(struct ombud_session *s);

enum ombud_status run_law_set(struct op_ctx *c);
enum ombud_status run_holiday_set(struct op_ctx *c);

#endif
