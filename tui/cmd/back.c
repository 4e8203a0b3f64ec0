/* Back to what was left: the place where the session before this one was cut off, texts that are not sent. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/listing.h"
#include "view/queue.h"
#include "view/resume.h"

void cmd_go_back(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	bool open = false;
	(void)c;
	if (!resume_go(q, d, &open)) {
		desk_fail(d, _("it is not known where you were before"));
		return;
	}
	q->v.kind->load(&q->v, d);
	if (open)
		cmd_run(d, "open", 0);
}

/* ---- drafts --------------------------------------------------------------------------------- */

enum { TICKET, KIND, KEPT, BYTES };

static const struct listing_column columns[] = {
    {TICKET, 8, 0, true, N_("ID")},
    {KIND, 10, 0, false, NULL},
    {KEPT, 18, 0, false, NULL},
    {BYTES, 8, 0, true, NULL},
};

static enum ombud_status read_drafts(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_table(out, s, "drafts", INT32_MAX);
}

static const struct listing_how drafts = {
    .section = "drafts",
    .title = N_("TEXTS that are not sent"),
    .where = N_("in the list of texts that are not sent"),
    .empty = N_("nothing is written that was not sent"),
    .read = read_drafts,
    .below = {KIND, KIND},
    .columns = columns,
    .n = sizeof columns / sizeof *columns,
};

void cmd_drafts(struct desk *d, const struct call *c)
{
	struct view *v = listing_new(d, &drafts);
	(void)c;
	if (v)
		desk_push(d, v);
}

/* The ticket with its text; one that is not made yet goes on as a form. */
void cmd_draft_open(struct desk *d, const struct call *c)
{
	const char *const *row = listing_row(d, &drafts);
	char line[60];
	(void)c;
	if (!row) {
		desk_fail(d, _("this is for a row of :drafts"));
		return;
	}
	bool fresh = strcmp(row[KIND], "new") == 0;
	snprintf(line, sizeof line, "goto %.20s", row[TICKET]);
	desk_pop(d);
	cmd_run(d, fresh ? "form new" : line, 0);
	if (!fresh && !d->error && !d->prompt)
		cmd_run(d, "resume", 0);
}
