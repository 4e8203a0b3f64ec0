/* Where the report's things come from: tickets with their events, and the rows of other tables. */
#ifndef REPORT_READ_H
#define REPORT_READ_H

#include "ops/session.h"
#include "report/rows.h"

typedef void report_put(void *data, enum report_source source, const struct report_thing *thing);

struct report_reading {
	struct ombud_session *s;
	const struct report_span *p;
	uint32_t kinds;  /* bits; things of no kind are of any */
	bool audit;      /* reveals may be read */
	report_put *put; /* strings of a thing live during the call */
	void *data;
};
/* Inside a transaction: all is of one moment. */
enum ombud_status report_read(struct report_reading *r);

/* kept.c */
enum ombud_status report_read_kept(struct report_reading *r);
/* ticket.c */
enum ombud_status report_read_tickets(struct report_reading *r);

#endif
