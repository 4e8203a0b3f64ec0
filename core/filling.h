/* A table being filled, cell by cell: what table.c and the files of its larger tables share. */
#ifndef FILLING_H
#define FILLING_H

#include "ops/session.h"

struct filling {
	struct ombud_session *s;
	struct arena *memory;
	VEC(const char *) cells;
	size_t limit;
};

void fill(struct filling *f, const char *text); /* copied */
void fill_int(struct filling *f, int64_t n);
const char *fill_agent(struct filling *f, int64_t id); /* its name; 0: the system */

/* registers.c */
enum ombud_status fill_processing(struct filling *f);
enum ombud_status fill_recipients(struct filling *f);
enum ombud_status fill_policy(struct filling *f);
enum ombud_status fill_suppressions(struct filling *f);

/* sweep.c */
enum ombud_status fill_retention(struct filling *f);
enum ombud_status fill_sweep(struct filling *f);
/* holds.c */
enum ombud_status fill_holds(struct filling *f);
enum ombud_status fill_holds_all(struct filling *f);
enum ombud_status fill_reviews(struct filling *f);

/* outbox_list.c */
enum ombud_status fill_outbox(struct filling *f);
enum ombud_status fill_outbox_all(struct filling *f);
/* campaign_report.c */
enum ombud_status fill_campaigns(struct filling *f);
/* law_table.c */
enum ombud_status fill_law(struct filling *f);

#endif
