/* The desk around the tickets of the sample store: its agents, its saved filters, and what they
 * did by operations of the gate. */
#ifndef PORT_DEMO_DESK_H
#define PORT_DEMO_DESK_H

#include "port/demo_letter.h"

struct demo_deed {
	enum { DEED_LINK, DEED_LETTER_DATE, DEED_REOPEN } what;
	int64_t ticket, other; /* other: a ticket, or the day that an authority set */
};
typedef VEC(struct demo_deed) demo_deeds;

struct demo_desk {
	const char *store, *user; /* user: the caller's login name */
	int64_t now, start;       /* start: when the desk opened */
};
/* Names for the plan's agents; strings live as long as user. */
void demo_staff(struct demo_staff *out, const char *user);
/* On a new store, at its start: accounts and team filters. */
/* demo_register.c: records of processing and versions of a policy, all of them invented and called so. */
enum ombud_status demo_register(struct err *err, const struct demo_desk *d);
/* One operation through the gate (words end with NULL); whatever stops it is an error. ticket 0: the desk. */
enum ombud_status demo_deed(struct err *err, struct ombud_session *s, int64_t ticket, const char *const *words);

enum ombud_status demo_desk_open(struct err *err, const struct demo_desk *d);
/* When all tickets are in: links of merged tickets, dates that authorities set. */
enum ombud_status demo_desk_work(struct err *err, const struct demo_desk *d, const demo_deeds *deeds);
/* A session of the desk; account NULL: the caller's own. */
enum ombud_status demo_session(struct ombud_session **out, struct err *err,
    const struct demo_desk *d, const char *account, int64_t now);

#endif
