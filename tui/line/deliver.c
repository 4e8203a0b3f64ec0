/* One letter from the host's mail system: its standard input is the letter, its exit code is all that the
 * mail system learns. What stands in a letter is never said here: mail systems put it into reports. */
#include <string.h>

#include "line/line.h"

static bool is_value_of(const char *option)
{
	const struct line_option *o = line_global_options;
	while (o->name && strcmp(o->name, option) != 0)
		o++;
	return o->name && o->value;
}

bool line_is_delivery(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (argv[i][0] != '-' || strcmp(argv[i], "--") == 0)
			return strcmp(argv[i], "deliver") == 0;
		if (argv[i][1] == '-' && is_value_of(argv[i] + 2))
			i++;
	}
	return false;
}

int line_mail_exit(int code)
{
	return code == LINE_DONE || code == MAIL_NO_INPUT ? code : MAIL_AGAIN;
}

static int exit_of(struct line *l, const struct ombud_import_report *r)
{
	if (r->imported + r->threaded + r->duplicate == 1)
		return LINE_DONE;
	if (r->cancelled)
		line_complain(l, _("stopped before the letter was taken"));
	else if (r->n_rejects)
		line_complain(l, _("the letter is not taken: %s"), r->rejects[0].reason);
	else
		line_complain(l, _("there is no letter on standard input: not one byte"));
	return r->cancelled || r->n_rejects ? MAIL_AGAIN : MAIL_NO_INPUT;
}

int line_deliver(struct line *l)
{
	static const char *const input[] = {"-"};
	const struct ombud_import_how how = {.format = "letter", .live = true};
	struct ombud_import_report *report = NULL;
	enum ombud_status status = ombud_import(&report, l->s, input, 1, &how);
	if (status) {
		line_fail(l, status, NULL);
		return MAIL_AGAIN;
	}
	int code = exit_of(l, report);
	ombud_import_free(report);
	return code;
}
