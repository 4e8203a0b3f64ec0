/* The legal clock alone: one question, or a line each from standard input. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "line/line.h"

enum { PAUSES = 64, WHY = 600, LABEL_CELLS = 9 };

static struct ombud_due_how question(struct line *l)
{
	const char *priority = line_value(l, "priority");
	return (struct ombud_due_how){
	    .kind = line_utf8(l, l->words[0]),
	    .received = line_utf8(l, line_value(l, "received")),
	    .priority = priority ? line_utf8(l, priority) : NULL,
	};
}

/* A label of the catalogue takes one cell a character. */
static void put_label(struct line *l, const char *label)
{
	int cells = 0;
	for (const char *p = label; *p; p++)
		cells += (*p & 0xC0) != 0x80;
	line_put(l, "%s%*s ", label, cells < LABEL_CELLS ? LABEL_CELLS - cells : 0, "");
}

static void put_line(struct line *l, const char *label, const char *value)
{
	if (!*value)
		return;
	put_label(l, label);
	line_put(l, "%s\n", value);
}

static void put_text(struct line *l, const struct ombud_due *d, bool with_why)
{
	put_line(l, _("received"), d->received);
	put_line(l, _("strict"), d->strict);
	put_line(l, _("due"), d->due);
	put_line(l, _("extended"), d->extended);
	put_line(l, _("note"), d->note);
	for (size_t i = 0; i < d->n_steps; i++) {
		put_label(l, i ? "" : _("steps"));
		line_put(l, "%s  %s%s%s\n", d->steps[i].due, d->steps[i].what, d->steps[i].met[0] ? ": " : "",
		    d->steps[i].met);
	}
	for (size_t i = 0; with_why && i < d->n_why; i++)
		put_line(l, i ? "" : _("why"), d->why[i]);
}

/* The same on one line, for an answer a line. */
static void put_short(struct line *l, const struct ombud_due *d)
{
	line_put(l, "%s  strict %s  due %s", d->received, *d->strict ? d->strict : "-",
	    *d->due ? d->due : "-");
	if (*d->extended)
		line_put(l, "  extended %s", d->extended);
	if (*d->note)
		line_put(l, "  note %s", d->note);
	line_put(l, "\n");
}

static bool as_json(const struct line *l)
{
	const char *format = line_value(l, "format");
	return format && strcmp(format, "json") == 0;
}

int line_put_due(struct line *l, const struct ombud_due *d, bool with_why)
{
	char *json;
	if (!as_json(l)) {
		put_text(l, d, with_why);
		return LINE_DONE;
	}
	if (ombud_due_json(&json, d, with_why))
		return LINE_STORE;
	line_bytes(l, json, strlen(json));
	ombud_free(json);
	return LINE_DONE;
}

static int put(struct line *l, const struct ombud_due *d, bool one_line)
{
	if (!one_line || as_json(l))
		return line_put_due(l, d, line_flag(l, "why"));
	put_short(l, d);
	return LINE_DONE;
}

/* ---- lines from standard input ---- */

/* "DATE [A..B]..." cut into its words. false: more pauses than anybody has. */
static bool read_line(char *line, struct ombud_due_how *how, const char *pauses[PAUSES])
{
	char *rest;
	how->received = strtok_r(line, " \t\r\n", &rest);
	how->pauses = pauses;
	how->n_pauses = 0;
	for (char *w; (w = strtok_r(NULL, " \t\r\n", &rest)); how->n_pauses++) {
		if (how->n_pauses == PAUSES)
			return false;
		pauses[how->n_pauses] = w;
	}
	return true;
}

static bool answer_line(struct line *l, struct ombud_due_how how, char *text, size_t number)
{
	const char *pauses[PAUSES];
	char why[WHY] = "";
	struct ombud_due *d;
	if (!read_line(text, &how, pauses)) {
		line_complain(l, _("line %zu: more than %d pauses"), number, PAUSES);
		return false;
	}
	if (ombud_due(&d, &how, why, sizeof why)) {
		line_complain(l, _("line %zu: %s"), number, why);
		return false;
	}
	put(l, d, true);
	ombud_due_free(d);
	return true;
}

/* A bad line is named and the others are still answered. */
static int from_input(struct line *l, struct ombud_due_how how)
{
	char *text = NULL;
	size_t room = 0, good = 0, bad = 0;
	for (size_t number = 1; getline(&text, &room, stdin) >= 0; number++) {
		const char *clean = text + strspn(text, " \t\r\n");
		if (!*clean)
			continue;
		/* valid UTF-8 is what the core takes; a date is ASCII anyhow */
		for (char *p = text; *p; p++)
			if ((unsigned char)*p >= 0x80)
				*p = '?';
		if (answer_line(l, how, text, number))
			good++;
		else
			bad++;
	}
	free(text);
	return !bad ? LINE_DONE : good ? LINE_PARTLY : LINE_DATA;
}

/* ---- one question ---- */

static int check_format(struct line *l)
{
	const char *format = line_value(l, "format");
	if (line_for_people(l) || as_json(l))
		return LINE_DONE;
	line_complain(l, _("--format %s is not known here: write text or json"), format);
	return LINE_USAGE;
}

int line_due(struct line *l)
{
	const char *pauses[PAUSES], *pause;
	char why[WHY] = "";
	if (!line_value(l, "received")) {
		line_complain(l, _("when did it come? --received DATE, such as 2026-03-05"));
		return LINE_USAGE;
	}
	struct ombud_due_how how = question(l);
	if (check_format(l) || !line_clock(l, &how.now))
		return LINE_USAGE;
	if (!how.now)
		how.now = (int64_t)time(NULL);
	bool lines = strcmp(how.received, "-") == 0;
	for (int i = 0; (pause = line_value_at(l, "pause", i)); i++) {
		if (lines || i == PAUSES) {
			line_complain(l, lines
					     ? _("with --received - the pauses stand in the lines")
					     : _("that is too many pauses"));
			return LINE_USAGE;
		}
		pauses[how.n_pauses++] = line_utf8(l, pause);
	}
	how.pauses = pauses;
	if (lines)
		return from_input(l, how);
	struct ombud_due *d;
	enum ombud_status status = ombud_due(&d, &how, why, sizeof why);
	if (status) {
		line_complain(l, "%s", why);
		return line_exit_of(status);
	}
	int code = put(l, d, false);
	ombud_due_free(d);
	return code;
}
