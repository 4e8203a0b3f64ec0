/* A table being filled, cell by cell: what table.c and the files of its larger tables share. */
#ifndef FILLING_H
#define FILLING_H

#include "ops/session.h"

struct filling {
	struct ombud_session *s;
	struct arena *memory;
	VEC(const char *) cells;
	size_t limit;
	const char *ask; /* of the audit: which entries; NULL: all */
	int64_t before;	 /* of the audit: those of smaller numbers; 0: the newest */
};

void fill(struct filling *f, const char *text); /* copied */
void fill_int(struct filling *f, int64_t n);
const char *fill_agent(struct filling *f, int64_t id); /* its name; 0: the system */

void fill_time(struct filling *f, int64_t at);	       /* 0: "-" */
/* Fills the table of that name and finishes it; f's memory is the table's, or gone. */
enum ombud_status table_of_name(struct ombud_table **out, struct filling *f, const char *what);

/* audit_page.c */
struct audit_which;
struct audit_entry;
enum ombud_status audit_asked(struct audit_entry **out, size_t *n, struct filling *f); /* by f->ask, in f->memory */
enum ombud_status fill_audit(struct filling *f);
enum ombud_status audit_ask(struct filling *f, struct audit_which *w); /* of f->ask */
/* team_log.c */
enum ombud_status fill_team_log(struct filling *f);
/* agents_now.c */
enum ombud_status fill_agents_now(struct filling *f);
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
