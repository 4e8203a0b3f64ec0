/* Letters and rows from files, folders and standard input. */
#include <poll.h>
#include <string.h>

#include "line/line.h"

enum { LOOK_SECONDS = 2 };

static void put_items(struct line *l, const struct ombud_import_report *r)
{
	for (size_t i = 0; i < r->n_rejects; i++) {
		const struct ombud_reject *j = &r->rejects[i];
		line_complain(l, "%s%s%s: %s", j->file, *j->place ? ": " : "", j->place, j->reason);
	}
	for (size_t i = 0; i < r->n_notes; i++)
		line_note(l, "%s", r->notes[i]);
}

static void put_count(struct line *l, const struct ombud_import_report *r)
{
	line_put(l, "imported %lld, threaded %lld, duplicate %lld, rejected %lld\n",
	    (long long)r->imported, (long long)r->threaded, (long long)r->duplicate,
	    (long long)r->rejected);
}

static void put_report(struct line *l, const struct ombud_import_report *r)
{
	put_items(l, r);
	if (r->cancelled)
		line_complain(l,
		    _("stopped: what is counted below is kept, the same command takes the rest"));
	put_count(l, r);
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

/* ---- a Maildir that mail arrives in ---- */

static void add_up(struct ombud_import_report *sum, const struct ombud_import_report *r)
{
	sum->imported += r->imported;
	sum->threaded += r->threaded;
	sum->duplicate += r->duplicate;
	sum->rejected += r->rejected;
}

/* Somebody who holds the store for long is no end: nothing has moved, and the next look takes it. */
static int one_look(struct line *l, struct ombud_follow *f, struct ombud_import_report *sum)
{
	struct ombud_import_report *r;
	const struct ombud_import_how how = {.rejects = line_value(l, "rejects")};
	enum ombud_status status = ombud_follow_pass(&r, f, &how);
	if (r) {
		put_items(l, r);
		add_up(sum, r);
		ombud_import_free(r);
	}
	int code = status && status != OMBUD_CANCELLED ? line_fail(l, status, NULL) : LINE_DONE;
	return status == OMBUD_BUSY ? LINE_DONE : code;
}

static bool wait_for_letters(void)
{
	if (!line_interrupted(NULL))
		poll(NULL, 0, LOOK_SECONDS * 1000); /* a signal ends it early */
	return !line_interrupted(NULL);
}

static int follow(struct line *l)
{
	struct ombud_follow *f;
	struct ombud_import_report sum = {0};
	if (l->n_words != 1 || line_flag(l, "as-format") || line_flag(l, "map")) {
		line_complain(l, _("--follow goes with one Maildir, and with no format or map"));
		return LINE_USAGE;
	}
	enum ombud_status status = ombud_follow_open(&f, l->s, l->words[0]);
	if (status)
		return line_fail(l, status, NULL);
	int code;
	do
		code = one_look(l, f, &sum);
	while (!code && wait_for_letters());
	ombud_follow_free(f);
	put_count(l, &sum);
	return code;
}

int line_import(struct line *l)
{
	if (line_flag(l, "follow"))
		return follow(l);
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
