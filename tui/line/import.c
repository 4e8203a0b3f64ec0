/* Letters and rows from files, folders and standard input. */
#include <string.h>

#include "line/line.h"

static void put_report(struct line *l, const struct ombud_import_report *r)
{
	for (size_t i = 0; i < r->n_rejects; i++) {
		const struct ombud_reject *j = &r->rejects[i];
		line_complain(l, "%s%s%s: %s", j->file, *j->place ? ": " : "", j->place, j->reason);
	}
	for (size_t i = 0; i < r->n_notes; i++)
		line_note(l, "%s", r->notes[i]);
	if (r->cancelled)
		line_complain(l,
		    _("stopped: what is counted below is kept, the same command takes the rest"));
	line_put(l, "imported %lld, threaded %lld, duplicate %lld, rejected %lld\n",
	    (long long)r->imported, (long long)r->threaded, (long long)r->duplicate,
	    (long long)r->rejected);
}

static int exit_of_report(const struct ombud_import_report *r)
{
	int64_t good = r->imported + r->threaded + r->duplicate;
	if (r->cancelled)
		return LINE_PARTLY;
	if (r->rejected == 0)
		return LINE_DONE;
	return good ? LINE_PARTLY : LINE_DATA;
}

static int exit_of_failure(enum ombud_status status)
{
	bool data = status == OMBUD_INPUT || status == OMBUD_NOTFOUND || status == OMBUD_LIMIT ||
		    status == OMBUD_SYNTAX;
	return data ? LINE_DATA : line_exit_of(status);
}

int line_import(struct line *l)
{
	struct line_bar bar = {.l = l, .what = _("import")};
	const struct ombud_import_how how = {
	    .format = line_value(l, "as-format"),
	    .map = line_value(l, "map"),
	    .rejects = line_value(l, "rejects"),
	    .progress = line_progress,
	    .progress_data = &bar,
	};
	static const char *const FORMATS[] = {
	    "auto", "mbox", "maildir", "eml", "csv", "jsonl", NULL};
	size_t known = 0;
	while (how.format && FORMATS[known] && strcmp(how.format, FORMATS[known]) != 0)
		known++;
	if (how.format && !FORMATS[known]) {
		line_complain(l, _("--as-format wants auto, mbox, maildir, eml, csv or jsonl"));
		return LINE_USAGE;
	}
	struct ombud_import_report *report = NULL;
	enum ombud_status status = ombud_import(&report, l->s, l->words, (size_t)l->n_words, &how);
	line_progress_end(&bar);
	int code = LINE_DONE;
	if (status && !(status == OMBUD_CANCELLED && report))
		code = line_fail(l, status, NULL) ? exit_of_failure(status) : LINE_DONE;
	if (report) {
		put_report(l, report);
		code = code ? code : exit_of_report(report);
		ombud_import_free(report);
	}
	return code;
}
