/* Help is not written by hand: it comes from the keymap, the tables of commands and operations,
 * and the catalogue of fields. */
#include "view/help.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"

const char *cmd_about_line(const char *command)
{
	struct words w;
	words_split(&w, command);
	const struct screen_command *c = w.n ? screen_command_find(w.v[0]) : NULL;
	const struct ombud_op *op = w.n ? op_named(w.v[0]) : NULL;
	words_free(&w);
	return c ? _(c->help) : op ? _(op->help) : "";
}

const char *cmd_about_keys(const struct keymap *k, const struct binding *own)
{
	if (own->note[0])
		return _(own->note);
	/* A command's help is of all that it can do; with an argument, another view's note on it says more. */
	bool one = strchr(own->command, ' ') != NULL;
	for (size_t i = 0; one && i < k->b.n; i++)
		if (k->b.v[i].note[0] && strcmp(k->b.v[i].command, own->command) == 0)
			return _(k->b.v[i].note);
	return cmd_about_line(own->command);
}

static void keys_of(struct help *h, const struct desk *d, const char *view, const char *title)
{
	bool any = false;
	for (size_t i = 0; i < d->keys->b.n; i++) {
		const struct binding *b = &d->keys->b.v[i];
		if (strcmp(b->view, view) != 0)
			continue;
		if (!any)
			help_section(h, title);
		any = true;
		help_row(h, b->keys, b->command, cmd_about_keys(d->keys, b));
	}
}

static void operations(struct help *h)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	help_section(h, _("Operations, after : (A NAME in brackets may be left out)"));
	for (size_t i = 0; i < n; i++) {
		char usage[300] = "";
		size_t k = 0;
		for (size_t j = 0; j < ops[i].n_args && k < sizeof usage - 40; j++) {
			const struct ombud_op_arg *a = &ops[i].args[j];
			k += (size_t)snprintf(usage + k, sizeof usage - k,
			    a->required ? "%s%s" : "%s[%s]", k ? " " : "", a->name);
		}
		char text[600];
		snprintf(text, sizeof text, "%s%s%s. %s%s", _(ops[i].help), usage[0] ? ": " : "",
		    usage, ops[i].bulk ? _("On many: yes. ") : "",
		    ops[i].reversible ? _("Undo: yes.") : "");
		help_row(h, ops[i].name, "", text);
	}
}

static void fields(struct help *h)
{
	size_t n;
	const struct ombud_field *f = ombud_fields(&n);
	help_section(h, _("Fields of filters: field:value, field:/pattern/i, and or not ( )"));
	for (size_t i = 0; i < n; i++) {
		char text[500];
		snprintf(text, sizeof text, "%s%s%s%s", f[i].help,
		    f[i].personal ? _(" (personal: logged)") : "",
		    f[i].aliases[0] ? _("; also ") : "", f[i].aliases);
		help_row(h, f[i].name, f[i].type, text);
	}
}

/* What masking is worth hangs on whose the store is. */
static void where(struct help *h, const struct desk *d)
{
	help_section(h, d->served ? _("A served desk") : _("A desk of your own"));
	help_row(h, _("masking"), "",
	    d->served ? _("a wall: you have no account that could open the store")
		      : _("a habit here, not a wall: who owns the store can read it with other programs"));
}

void cmd_about(struct desk *d, const struct call *c)
{
	(void)c;
	desk_say(d, d->served ? _("ombud %s, a served desk; you are %s")
			      : _("ombud %s; you are %s; masking is a habit here, not a wall"),
	    OMBUD_VERSION, ombud_agent_name(d->s));
}

void cmd_help(struct desk *d, const struct call *c)
{
	static const struct {
		const char *view, *title;
	} views[] = {{"queue", N_("Keys in the queue")}, {"ticket", N_("Keys in a ticket")}, {"person", N_("Keys in a person")},
	    {"sidebar", N_("Keys in the sidebar")}, {"layers", N_("Keys in the filter editor")},
	    {"facets", N_("Keys among facets")}, {"dashboard", N_("Keys in the dashboard")},
	    {"columns", N_("Keys among columns")}, {"options", N_("Keys among options")},
	    {"bulk", N_("Keys in a bulk preview")}, {"result", N_("Keys in a bulk result")},
	    {"recipes", N_("Keys among recipes and rules")},
	    {"journal", N_("Keys in the journal")}, {"report", N_("Keys in the report")}, {"audit", N_("Keys in the audit")}, {"log", N_("Keys in the team's log")}, {"agents", N_("Keys in the list of agents")}, {"table", N_("Keys in a table")},
	    {"erasures", N_("Keys in the list of erasures")}, {"erasure", N_("Keys in an erasure")},
	    {"preview", N_("Keys in the preview")}, {"drafts", N_("Keys among texts that are not sent")},
	    {"holds", N_("Keys among legal holds")}, {"retention", N_("Keys among periods of retention")},
	    {"retention-due", N_("Keys in what retention lets go")},
	    {"entry", N_("Keys in an entry of the journal")}, {"editor", N_("Keys in the editor")},
	    {"writing", N_("Keys while a letter is written")}, {"letter", N_("Keys before a letter is sent")},
	    {"form", N_("Keys in a form")}, {"pager", N_("Keys in a text")},
	    {"help", N_("Keys in help")}};
	struct help *h = help_new(_("HELP"));
	struct view *top = desk_top(d);
	const char *here = desk_section(top);
	size_t n = sizeof views / sizeof *views;
	where(h, d);
	for (size_t i = 0; i < n; i++)
		if (strcmp(views[i].view, here) == 0)
			keys_of(h, d, views[i].view, _(views[i].title));
	keys_of(h, d, "all", _("Keys everywhere"));
	for (size_t i = 0; i < n; i++)
		if (strcmp(views[i].view, here) != 0)
			keys_of(h, d, views[i].view, _(views[i].title));
	operations(h);
	fields(h);
	help_section(h, _("Commands of the screen, after :"));
	for (const struct screen_command *s = screen_commands; s->name; s++)
		help_row(h, s->name, s->args, _(s->help));
	if (c->w.n > 1) {
		char *words = call_rest(c, 1);
		help_narrow(h, words);
		heap_free(words);
	}
	desk_push(d, help_view(h));
}
