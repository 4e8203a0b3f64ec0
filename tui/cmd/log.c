/* The team's log: what was done to tickets, newest first. It keeps still: what comes is counted until R. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/listing.h"

enum { PAGE = 200 };
enum { SEQ, TIME, WHO, WHAT, TICKET, N, DETAIL };

static const struct listing_column columns[] = {
    {TIME, 16, 0, false, NULL},
    {WHO, 14, 0, false, NULL},
    {WHAT, 18, 0, false, NULL},
    {TICKET, 10, 0, true, NULL},
    {N, 6, 0, true, NULL},
    {DETAIL, 0, 0, false, NULL},
};

static enum ombud_status read_log(
    struct ombud_table **out, struct ombud_session *s, const char *ask, const char *const *last)
{
	return ombud_team_log(out, s, ask, last ? strtoll(last[SEQ], NULL, 10) : 0, PAGE);
}

static const struct listing_how team_log = {.section = "log",
    .title = N_("TEAM LOG: what was done to tickets, newest first"),
    .where = N_("in the team's log"),
    .empty = N_("nothing of what is asked for was done"),
    .looking = N_("looking through the log"),
    .page = read_log,
    .still = true,
    .below = {DETAIL, DETAIL},
    .columns = columns,
    .n = sizeof columns / sizeof *columns};

void cmd_log(struct desk *d, const struct call *c)
{
	char *ask = call_rest(c, 1);
	listing_show(d, &team_log, ask);
	heap_free(ask);
}

static void accept_ask(void *data, const char *text)
{
	listing_show(data, &team_log, text);
}

void cmd_log_ask(struct desk *d, const struct call *c)
{
	const char *ask = listing_ask(d, &team_log);
	(void)c;
	struct prompt_how how = {.label = _("entries (who: act: ticket: day:): "), .text = ask ? ask : "", .accept = accept_ask, .data = d};
	desk_ask(d, &how);
}

static const char *const *row_here(struct desk *d)
{
	const char *const *row = listing_row(d, &team_log);
	if (!row)
		desk_fail(d, _("this is for an entry of the team's log: gL shows it"));
	return row;
}

void cmd_log_open(struct desk *d, const struct call *c)
{
	const char *const *row = row_here(d);
	(void)c;
	if (row && row[TICKET][0])
		why_then(d, strtoll(row[TICKET] + 1, NULL, 10), turn_to);
	else if (row)
		desk_fail(d, _("it was done to more than one ticket"));
}

/* The same agent's, or the same ticket's; once more: all again. */
void cmd_log_only(struct desk *d, const struct call *c)
{
	const char *const *row = row_here(d);
	bool who = c->w.n < 2 || strcmp(c->w.v[1], "ticket") != 0;
	char ask[120];
	if (!row)
		return;
	/* "dirk as ines" was done by dirk; the desk itself is no agent. */
	if (who)
		snprintf(ask, sizeof ask, "who:%.*s", (int)strcspn(row[WHO], " "), row[WHO]);
	else
		snprintf(ask, sizeof ask, "ticket:%s", row[TICKET]);
	bool again = strcmp(ask, listing_ask(d, &team_log)) == 0;
	if (!who && !row[TICKET][0])
		desk_fail(d, _("it was done to more than one ticket"));
	else
		listing_show(d, &team_log, again ? "" : ask);
}

void cmd_log_settle(struct desk *d, const struct call *c)
{
	(void)c;
	listing_settle(d, &team_log);
}
