/* :theme NAME changes the colours and keeps the choice; :theme alone lists what there is. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "theme.h"
#include "themes.h"
#include "view/pager.h"

void themes_again(struct desk *d)
{
	theme_names_free(&d->theme.names);
	theme_names(&d->theme.names, d->theme.folder);
}

static void list_one(struct bytes *b, const struct desk *d, const struct theme_name *n)
{
	struct theme t;
	char why[500];
	bool ok = theme_load(&t, n->name, d->theme.folder, false, why, sizeof why);
	bool now = strcmp(n->name, d->theme.now) == 0;
	bytes_printf(b, "%s %-20s %s%s%s\n", now ? ">" : " ", n->name, ok ? _(t.title) : why,
	    n->own ? _("   (your own)") : "", now ? _("   (in use)") : "");
}

static void list_all(struct desk *d)
{
	struct bytes b = {0};
	themes_again(d);
	for (size_t i = 0; i < d->theme.names.v.n; i++)
		list_one(&b, d, &d->theme.names.v.v[i]);
	bytes_str(&b, _("\n:theme NAME takes one and keeps it for you."));
	if (d->theme.folder)
		bytes_printf(&b, _("\nYour own are files NAME.theme in %s;\nman ombud-themes says what stands in them. "
				   "What is saved there is seen at once."),
		    d->theme.folder);
	bytes_str(&b, "\n");
	desk_push(d, pager_text(_("THEMES"), bytes_text(&b)));
	bytes_free(&b);
}

void cmd_theme(struct desk *d, const struct call *c)
{
	if (c->w.n < 2) {
		list_all(d);
		return;
	}
	heap_free(d->theme.wanted);
	d->theme.wanted = heap_str(c->w.v[1]);
}

void theme_offer(struct desk *d, struct prompt *p, const char *prefix)
{
	themes_again(d);
	for (size_t i = 0; i < d->theme.names.v.n; i++) {
		const struct theme_name *n = &d->theme.names.v.v[i];
		if (strncmp(n->name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, n->name, n->own ? _("your own") : "");
	}
}
