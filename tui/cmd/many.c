/* Commands of the bulk preview, and of changes that were interrupted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "cmd/cmd.h"
#include "view/bulk.h"

/* ---- the preview --------------------------------------------------------------------------- */

static struct bulk *bulk_here(struct desk *d)
{
	struct bulk *b = bulk_of(d);
	if (!b)
		desk_fail(d, _("there is no bulk preview here"));
	return b;
}

void cmd_bulk_toggle(struct desk *d, const struct call *c)
{
	(void)c;
	if (bulk_here(d))
		bulk_toggle(bulk_of(d), d);
}

void cmd_bulk_skips(struct desk *d, const struct call *c)
{
	(void)c;
	if (bulk_here(d))
		bulk_only_skips(bulk_of(d));
}

void cmd_bulk_group(struct desk *d, const struct call *c)
{
	(void)c;
	if (bulk_here(d))
		bulk_group(bulk_of(d));
}

void cmd_conflict(struct desk *d, const struct call *c)
{
	(void)c;
	if (bulk_here(d))
		bulk_conflict(bulk_of(d), d);
}

static void accept_path(void *data, const char *path)
{
	struct desk *d = data;
	if (path[0] && bulk_here(d))
		bulk_write(bulk_of(d), d, path);
}

void cmd_write_csv(struct desk *d, const struct call *c)
{
	if (!bulk_here(d))
		return;
	if (d->served) {
		desk_fail(d, _("the desk runs on another machine: 'ssh HOST do ... --dry-run --format csv > "
			       "FILE' writes the verdicts on yours"));
		return;
	}
	if (c->w.n > 1) {
		accept_path(d, c->w.v[1]);
		return;
	}
	struct prompt_how how = {
	    .label = _("write the verdicts (CSV, or NAME.json) to: "), .accept = accept_path, .data = d};
	desk_ask(d, &how);
}

/* ---- what was interrupted ------------------------------------------------------------------ */

static void list_jobs(struct desk *d)
{
	struct ombud_jobs *jobs;
	char at[WHEN_TEXT];
	if (ombud_jobs(&jobs, d->s) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	const struct ombud_job *j = jobs->n ? &jobs->v[0] : NULL;
	if (!j)
		desk_say(d, _("nothing was interrupted"));
	else if (j->running)
		desk_say(d, _("job %lld, %s of %s, is being worked since %s"), (long long)j->id, j->what,
		    j->who, when_minute(at, j->at));
	else
		desk_say(d, _("interrupted: %s. :jobs resume %lld or :jobs drop %lld%s"),
		    j->what, (long long)j->id, (long long)j->id, jobs->n > 1 ? _(" (and more)") : "");
	ombud_jobs_free(jobs);
}

static bool go_on(void *data, int64_t done, int64_t total)
{
	return desk_progress(data, _("resume"), done, total);
}

static void resume(struct desk *d, int64_t id)
{
	struct ombud_request how = {.progress = go_on, .progress_data = d};
	struct ombud_result *r = NULL;
	if (ombud_job_resume(&r, d->s, id, &how) != OMBUD_OK)
		desk_failed(d);
	else
		desk_say(d, "%s", r->sentence);
	if (r && r->entry)
		snprintf(d->undo, sizeof d->undo, "%s", r->sentence);
	ombud_result_free(r);
	desk_changed(d, true);
}

void cmd_jobs(struct desk *d, const struct call *c)
{
	if (c->w.n < 2) {
		list_jobs(d);
		return;
	}
	int64_t id = c->w.n > 2 ? strtoll(c->w.v[2], NULL, 10) : 0;
	if (id <= 0 || (strcmp(c->w.v[1], "resume") != 0 && strcmp(c->w.v[1], "drop") != 0))
		desk_fail(d, _("jobs resume NUMBER, or jobs drop NUMBER"));
	else if (strcmp(c->w.v[1], "resume") == 0)
		resume(d, id);
	else if (ombud_job_drop(d->s, id) != OMBUD_OK)
		desk_failed(d);
	else
		desk_say(d, _("job %lld dropped: what was done stays"), (long long)id);
}
