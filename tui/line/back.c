/* The journal backwards: undo, redo; and what was interrupted: jobs. */
#include <string.h>

#include "base/when.h"
#include "line/line.h"

/* ---- the journal backwards ---- */

static bool entry_word(struct line *l, int64_t *entry)
{
	int64_t *ids;
	size_t n = 0;
	if (!l->n_words)
		return true;
	if (line_references(l, l->words, l->n_words, &ids, &n))
		return false;
	if (n != 1)
		line_complain(l, _("one entry at a time: 'ombud journal' lists them"));
	*entry = n == 1 ? ids[0] : 0;
	return n == 1;
}

int line_take_back(struct line *l, struct ombud_back *how)
{
	struct line_bar bar = {.l = l, .what = how->redo ? "redo" : "undo"};
	struct ombud_result *result;
	how->progress = line_run_progress;
	how->progress_data = &bar;
	enum ombud_status status = ombud_take_back(&result, l->s, how);
	line_progress_end(&bar);
	int code = status ? line_fail(l, status, NULL) : LINE_DONE;
	if (result) {
		int put = line_put_result(l, result, how->rehearse);
		code = code ? code : put;
	}
	ombud_result_free(result);
	return code;
}

static int walk(struct line *l, bool redo)
{
	struct ombud_back how = {.redo = redo, .rehearse = line_flag(l, "dry-run")};
	if (!entry_word(l, &how.entry) || !line_number(l, "ticket", 1, INT64_MAX, &how.ticket))
		return LINE_USAGE;
	return line_take_back(l, &how);
}

int line_undo(struct line *l)
{
	return walk(l, false);
}

int line_redo(struct line *l)
{
	return walk(l, true);
}

/* ---- what was interrupted ---- */

static void put_job(struct line *l, const char **row, const struct ombud_job *j)
{
	char at[WHEN_TEXT];
	row[0] = line_format(l, "%lld", (long long)j->id);
	row[1] = line_format(l, "%s",
	    line_for_people(l) ? when_minute(at, j->at) : when_instant(at, j->at));
	row[2] = line_format(l, "%s", j->who);
	row[3] = line_format(l, "%s", j->what);
	row[4] = line_format(l, "%lld", (long long)j->done);
	row[5] = line_format(l, "%lld", (long long)j->total);
	row[6] = j->running ? _("running") : line_format(l, *j->error ? "%s: %s" : "%s",
	    _("interrupted"), j->error);
	row[7] = j->entry ? line_format(l, "%lld", (long long)j->entry) : "";
}

static int list_jobs(struct line *l)
{
	static const char *const TITLES[] = {N_("Job"), N_("Since"), N_("Who"), N_("What"), N_("Done"), N_("Total"), N_("Is"), N_("Entry")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	struct ombud_jobs *jobs;
	enum ombud_status status = ombud_jobs(&jobs, l->s);
	if (status)
		return line_fail(l, status, NULL);
	const char **cells = line_keep(l, (jobs->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < jobs->n; i++)
		put_job(l, cells + i * COLUMNS, &jobs->v[i]);
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = jobs->n, .cells = cells};
	ombud_jobs_free(jobs);
	if (!table.n_rows) {
		line_note(l, _("nothing was interrupted"));
		return LINE_DONE;
	}
	return line_table(l, &table);
}

static int resume(struct line *l, int64_t id)
{
	struct line_bar bar = {.l = l, .what = "resume"};
	struct ombud_request how = {.at_once = line_flag(l, "at-once"),
	    .progress = line_run_progress,
	    .warn = line_run_warn,
	    .progress_data = &bar};
	struct ombud_result *result;
	enum ombud_status status = ombud_job_resume(&result, l->s, id, &how);
	line_progress_end(&bar);
	int code = status ? line_fail(l, status, NULL) : LINE_DONE;
	if (result) {
		int put = line_put_result(l, result, false);
		code = code ? code : put;
	}
	ombud_result_free(result);
	return code;
}

int line_jobs(struct line *l)
{
	int64_t *ids;
	size_t n = 0;
	if (!l->n_words)
		return list_jobs(l);
	if (strcmp(l->words[0], "resume") != 0 && strcmp(l->words[0], "drop") != 0)
		return line_no_verb(l);
	if (line_references(l, l->words + 1, l->n_words - 1, &ids, &n))
		return LINE_USAGE;
	if (n != 1) {
		line_complain(l, _("which job? 'ombud jobs' lists them"));
		return LINE_USAGE;
	}
	if (strcmp(l->words[0], "resume") == 0)
		return resume(l, ids[0]);
	enum ombud_status status = ombud_job_drop(l->s, ids[0]);
	if (status)
		return line_fail(l, status, NULL);
	line_put(l, _("job %lld dropped: what was done stays\n"), (long long)ids[0]);
	return LINE_DONE;
}
