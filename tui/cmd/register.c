/* Registers on the screen: records of processing, the policy, consents, suppressed addresses. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/pager.h"

static void show(struct desk *d, const char *title, enum ombud_status status, char **made)
{
	char *text = *made;
	if (status != OMBUD_OK || !text) {
		desk_failed(d);
		return;
	}
	desk_push(d, pager_text(title, text));
	ombud_free(text);
}

static void show_table(struct desk *d, const char *title, const char *what)
{
	struct ombud_table *t;
	char *text = NULL;
	if (ombud_table(&t, d->s, what, 0) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	show(d, title, ombud_table_text(&text, t, NULL), &text);
	ombud_table_free(t);
}

/* What is missing stands first: whoever opens the records is to mend them. */
void cmd_processing(struct desk *d, const struct call *c)
{
	char *missing = NULL, *text = NULL;
	int64_t n;
	if (c->w.n > 1) {
		show(d, _("RECORD OF PROCESSING"), ombud_processing_show(&text, d->s, c->w.v[1]), &text);
		return;
	}
	if (ombud_processing_check(&missing, &n, d->s) != OMBUD_OK || ombud_processing_export(&text, d->s, "text") != OMBUD_OK) {
		ombud_free(missing);
		desk_failed(d);
		return;
	}
	size_t room = strlen(missing) + strlen(text) + 80;
	char *all = heap_new(room);
	snprintf(all, room, _("Missing: %lld\n%s\n%s"), (long long)n, missing, text);
	desk_push(d, pager_text(_("RECORDS OF PROCESSING"), all));
	heap_free(all);
	ombud_free(missing);
	ombud_free(text);
}

void cmd_policy(struct desk *d, const struct call *c)
{
	char *text = NULL;
	if (c->w.n > 1)
		show(d, _("PRIVACY POLICY"), ombud_policy_show(&text, d->s, c->w.v[1]), &text);
	else
		show_table(d, _("VERSIONS OF THE PRIVACY POLICY"), "policy");
}

void cmd_consents(struct desk *d, const struct call *c)
{
	char *text = NULL;
	int64_t ticket = act_person(d);
	(void)c;
	if (ticket)
		show(d, _("CONSENTS of the ticket's person"), ombud_consents_text(&text, d->s, ticket), &text);
}

void cmd_suppressions(struct desk *d, const struct call *c)
{
	(void)c;
	show_table(d, _("SUPPRESSED ADDRESSES"), "suppressions");
}
