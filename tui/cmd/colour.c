/* :colour STYLE FILTER, :colour drop N, and :colour alone, which lists the rules. */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "theme.h"
#include "view/colours.h"
#include "view/pager.h"
#include "view/queue.h"

static void list_rules(struct desk *d)
{
	struct bytes b = {0};
	for (size_t i = 0; i < d->colours.v.n; i++) {
		const struct colour *c = &d->colours.v.v[i];
		bytes_printf(&b, "%3zu  %-8s %s%s%s\n", i + 1, theme_style_name(c->style), c->filter,
		    c->fixed ? _("   (of the keys file)") : "",
		    c->refused ? _("   (not used: it cannot be asked)") : "");
	}
	bytes_str(&b, _("\nThe first rule that a ticket matches colours its row.\n"
			":colour STYLE FILTER adds one, :colour drop N drops one. Styles:"));
	for (size_t i = 0; colours_style_at(i); i++)
		bytes_printf(&b, " %s", colours_style_at(i));
	bytes_str(&b, "\n");
	desk_push(d, pager_text(_("COLOURS of rows"), bytes_text(&b)));
	bytes_free(&b);
}

static void changed(struct desk *d)
{
	queue_of(d)->rows_stale = true;
	desk_stale(d);
}

static void drop(struct desk *d, const char *word)
{
	char *end;
	unsigned long n = strtoul(word, &end, 10);
	if (!n || *end || n > d->colours.v.n) {
		desk_fail(d, _("'%s' is the number of no rule: :colour lists them"), word);
	} else if (d->colours.v.v[n - 1].fixed) {
		desk_fail(d, _("rule %lu stands in your keys file: take it out there"), n);
	} else if (!colours_drop(&d->colours, d->s, n - 1)) {
		desk_failed(d);
	} else {
		changed(d);
		desk_say(d, _("rule %lu is dropped"), n);
	}
}

static void add(struct desk *d, enum style style, const char *filter)
{
	if (!colours_add(&d->colours, d->s, style, filter)) {
		desk_failed(d);
		return;
	}
	changed(d);
	desk_say(d, _("rule %zu: what matches is %s"), d->colours.v.n, theme_style_name(style));
}

void cmd_colour(struct desk *d, const struct call *c)
{
	const char *text = c->w.n > 1 ? c->w.v[1] : "";
	size_t word = strcspn(text, " "), blanks = strspn(text + word, " ");
	const char *rest = text + word + blanks;
	enum style style = colours_style(text, word);
	if (!text[0])
		list_rules(d);
	else if (word == 4 && strncmp(text, "drop", 4) == 0)
		drop(d, rest);
	else if (style == STYLE_COUNT)
		desk_fail(d, _("'%.*s' is no style of a row: :colour lists them"), (int)word, text);
	else if (!*rest)
		desk_fail(d, _("which tickets? colour %.*s FILTER"), (int)word, text);
	else
		add(d, style, rest);
}
