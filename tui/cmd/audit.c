/* The audit and the accounts as lists: what was done by whom, and who works here. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/listing.h"
#include "view/ticket.h"

enum { PAGE = 200 };

/* ---- the audit --------------------------------------------------------------------------------------- */

enum { SEQ, TIME, WHO, ACT, OBJECT, N, DETAIL, HASH };

static const struct listing_column entry_columns[] = {
    {SEQ, 7, 0, true, NULL},
    {TIME, 16, 0, false, NULL},
    {WHO, 12, 0, false, NULL},
    {ACT, 14, 0, false, NULL},
    {OBJECT, 14, 0, false, NULL},
    {N, 6, 100, true, NULL},
    {HASH, 16, 120, false, NULL},
    {DETAIL, 0, 0, false, NULL},
};

static enum ombud_status read_entries(
    struct ombud_table **out, struct ombud_session *s, const char *ask, const char *const *last)
{
	return ombud_audit_page(out, s, ask, last ? strtoll(last[SEQ], NULL, 10) : 0, PAGE);
}

static const struct listing_how audit = {.section = "audit",
    .title = N_("AUDIT, newest first"),
    .where = N_("in the audit"),
    .empty = N_("no entry is asked for so"),
    .looking = N_("looking through the audit"),
    .page = read_entries,
    .bare = {"audit-ask"},
    .below = {DETAIL, HASH},
    .columns = entry_columns,
    .n = sizeof entry_columns / sizeof *entry_columns};

void cmd_audit(struct desk *d, const struct call *c)
{
	char *ask = call_rest(c, 1);
	listing_show(d, &audit, ask);
	heap_free(ask);
}

static void accept_ask(void *data, const char *text)
{
	listing_show(data, &audit, text);
}

void cmd_audit_ask(struct desk *d, const struct call *c)
{
	const char *ask = listing_ask(d, &audit);
	(void)c;
	struct prompt_how how = {.label = _("entries (who: act: ticket: day:): "), .text = ask ? ask : "", .accept = accept_ask, .data = d};
	desk_ask(d, &how);
}

static void open_ticket(struct desk *d, int64_t id)
{
	desk_push(d, ticket_new(d, id));
}

/* What it was done to, where that is a ticket; else the entry whole. */
void cmd_audit_open(struct desk *d, const struct call *c)
{
	const char *const *row = listing_row(d, &audit);
	static const char TICKET[] = "ticket ";
	bool whole = c->w.n > 1;
	if (!row)
		return;
	if (!whole && strncmp(row[OBJECT], TICKET, sizeof TICKET - 1) == 0)
		why_then(d, strtoll(row[OBJECT] + sizeof TICKET - 1, NULL, 10), open_ticket);
	else
		desk_push(d, listing_detail(d, &audit, _("ENTRY of the audit")));
}

/* ---- accounts ---------------------------------------------------------------------------------------- */

enum { NAME, ROLES, STATE, QUALIFIED, TEAM, ON, OPEN, SEEN, FULL };

static const struct listing_column agent_columns[] = {
    {NAME, 12, 0, false, NULL},
    {ON, 11, 0, false, NULL},
    {OPEN, 5, 0, true, NULL},
    {QUALIFIED, 10, 0, false, NULL},
    {STATE, 8, 0, false, NULL},
    {TEAM, 10, 110, false, NULL},
    {SEEN, 16, 110, false, NULL},
    {FULL, 20, 130, false, NULL},
    {ROLES, 0, 0, false, NULL},
};

static enum ombud_status read_agents(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_table(out, s, "agents-now", INT32_MAX);
}

static enum style agent_style(const char *const *cells)
{
	if (strcmp(cells[STATE], _("active")) != 0)
		return STYLE_DIM;
	return cells[ON][0] ? STYLE_GOOD : STYLE_TEXT;
}

static const struct listing_how agents = {.section = "agents",
    .title = N_("AGENTS: who works here, and who is on now"),
    .where = N_("in the list of agents"),
    .empty = N_("there is none"),
    .read = read_agents,
    .style = agent_style,
    .below = {ROLES, SEEN},
    .columns = agent_columns,
    .n = sizeof agent_columns / sizeof *agent_columns};

void cmd_agents(struct desk *d, const struct call *c)
{
	struct view *v = listing_new(d, &agents);
	(void)c;
	if (v)
		desk_push(d, v);
}

/* "agent tickets": their open ones as the list; "agent role|qualify|state": the operation, asked for what lacks. */
void cmd_agent(struct desk *d, const struct call *c)
{
	static const struct {
		const char *verb, *line;
	} verbs[] = {{"tickets", "filter is:open assignee:%s"}, {"role", "agent-role %s"}, {"qualify", "agent-qualify %s"},
	    {"leave", "agent-state %s disabled"}, {"audit", "audit who:%s"}};
	const char *const *row = listing_row(d, &agents);
	const char *verb = c->w.n > 1 ? c->w.v[1] : "tickets";
	char line[160];
	if (!row) {
		desk_fail(d, _("this is for the list of agents: :agents shows it"));
		return;
	}
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (strcmp(verb, verbs[i].verb) == 0) {
			int at = (int)(strchr(verbs[i].line, '%') - verbs[i].line);
			snprintf(line, sizeof line, "%.*s%s%s", at, verbs[i].line, row[NAME], verbs[i].line + at + 2);
			cmd_run(d, line, 0);
			return;
		}
	desk_fail(d, _("agent takes tickets, role, qualify, leave or audit"));
}
