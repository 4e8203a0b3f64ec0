/* Commands about the keys themselves: the preset, bindings made by hand, what is bound and what clashes. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/help.h"

/* ---- what is bound ------------------------------------------------------------------------- */

static void binding_row(struct help *h, const struct binding *b)
{
	char text[400];
	snprintf(text, sizeof text, "%s:%d  %s", b->file, b->line, b->note[0] ? _(b->note) : _(b->hint));
	help_row(h, b->keys, b->command, text);
}

/* view "": every view, those of all first. */
static void bound(struct help *h, const struct keymap *m, const char *view)
{
	bool any = false;
	for (size_t i = 0; i < m->b.n; i++) {
		if (strcmp(m->b.v[i].view, view) != 0)
			continue;
		if (!any)
			help_section(h, view);
		any = true;
		binding_row(h, &m->b.v[i]);
	}
}

static bool first_of_view(const struct keymap *m, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (strcmp(m->b.v[i].view, m->b.v[at].view) == 0)
			return false;
	return true;
}

static void all_bound(struct help *h, const struct keymap *m)
{
	for (size_t i = 0; i < m->b.n; i++)
		if (first_of_view(m, i))
			bound(h, m, m->b.v[i].view);
}

void cmd_map(struct desk *d, const struct call *c)
{
	struct help *h = help_new(_("WHAT IS BOUND"));
	if (c->w.n > 1)
		bound(h, d->keys, c->w.v[1]);
	else
		all_bound(h, d->keys);
	desk_push(d, help_view(h));
}

/* ---- clashes ------------------------------------------------------------------------------- */

static void clash_rows(struct help *h, const struct keymap *m)
{
	struct clashes all = {0};
	keymap_clashes(&all, m);
	help_section(h, _("What lines of your own do to other keys"));
	for (size_t i = 0; i < all.v.n; i++)
		help_row(h, all.v.v[i].grave ? "!" : "", "", all.v.v[i].text);
	if (!all.v.n)
		help_row(h, "", "", _("nothing: they take no other key away"));
	clashes_free(&all);
}

static size_t grave_ones(const struct clashes *c, const char **first)
{
	size_t n = 0;
	for (size_t i = 0; i < c->v.n; i++) {
		if (!c->v.v[i].grave)
			continue;
		*first = n ? *first : c->v.v[i].text;
		n++;
	}
	return n;
}

void keys_say_clashes(struct desk *d)
{
	struct clashes all = {0};
	const char *first = NULL;
	keymap_clashes(&all, d->keys);
	size_t n = grave_ones(&all, &first);
	if (n == 1)
		desk_say(d, "%s", first);
	else if (n)
		desk_say(d, _("%s. %zu more such lines: :keys lists them"), first, n - 1);
	clashes_free(&all);
}

/* ---- presets ------------------------------------------------------------------------------- */

static const char *about_preset(size_t i)
{
	static const char *const about[] = {N_("the keys that README describes"), N_("with neomutt's keys where they differ"),
	    N_("with vim's keys where they differ"), N_("with tig's keys for moving and for views"),
	    N_("no letters: arrows, F keys, and F10 for the rest")};
	return _(about[i]);
}

void keys_offer(struct prompt *p, const char *prefix)
{
	const char *name;
	for (size_t i = 0; (name = keymap_preset_at(i)); i++)
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, name, about_preset(i));
}

static void show_keys(struct desk *d)
{
	struct help *h = help_new(_("KEYS"));
	const char *name;
	help_section(h, _("Presets: :keys NAME takes one for good"));
	for (size_t i = 0; (name = keymap_preset_at(i)); i++)
		help_row(h, strcmp(name, d->preset) == 0 ? ">" : "", name, about_preset(i));
	clash_rows(h, d->keys);
	all_bound(h, d->keys);
	desk_push(d, help_view(h));
}

void cmd_keys(struct desk *d, const struct call *c)
{
	const char *name = c->w.n > 1 ? c->w.v[1] : NULL;
	if (!name) {
		show_keys(d);
	} else if (!keymap_preset(name)) {
		desk_fail(d, _("there is no preset of keys '%s'"), name);
	} else if (setting_put(d, "keys", name)) {
		d->rekey = true;
		desk_say(d, _("the keys of %s from now on, unless your keys file or --keys names another preset"), name);
	}
}

/* ---- bindings by hand ---------------------------------------------------------------------- */

void keys_offer_views(struct desk *d, struct prompt *p, const char *prefix)
{
	const struct keymap *m = d->keys;
	for (size_t i = 0; i < m->b.n; i++)
		if (first_of_view(m, i) && strncmp(m->b.v[i].view, prefix, strlen(prefix)) == 0)
			prompt_offer(p, m->b.v[i].view, "");
}

/* Of "bind VIEW KEYS COMMAND" what is between verb and command. */
static size_t bound_part(const char *line, const char **from)
{
	line += strcspn(line, " ");
	line += strspn(line, " ");
	*from = line;
	line += strcspn(line, " ");
	line += strspn(line, " ");
	line += strcspn(line, " ");
	return (size_t)(line - *from);
}

static bool of_same_keys(const char *a, const char *b)
{
	const char *x, *y;
	size_t n = bound_part(a, &x);
	return n == bound_part(b, &y) && memcmp(x, y, n) == 0;
}

/* A line of the same keys goes: it was about what this one is about. */
static void keep_line(struct desk *d, const char *line)
{
	struct bytes b = {0};
	char *text = NULL;
	size_t n;
	if (ombud_kept(&text, &n, d->s, KEYS_BOUND) == OMBUD_OK)
		for (const char *s = text; *s;) {
			size_t len = strcspn(s, "\n");
			char *old = heap_strn(s, len);
			if (!of_same_keys(old, line))
				bytes_printf(&b, "%s\n", old);
			heap_free(old);
			s += len + (s[len] == '\n');
		}
	ombud_free(text);
	bytes_printf(&b, "%s\n", line);
	if (ombud_keep(d->s, KEYS_BOUND, bytes_text(&b), b.len) != OMBUD_OK)
		desk_failed(d);
	bytes_free(&b);
}

/* What the newest binding did, else that it is bound. */
static void say_bound(struct desk *d, size_t replaced, const char *line)
{
	struct keymap *m = d->keys;
	struct clashes all = {0};
	keymap_clashes_of(&all, m, &m->b.v[m->b.n - 1]);
	if (m->replaced.v.n > replaced)
		desk_say(d, "%s", m->replaced.v.v[m->replaced.v.n - 1].text);
	else if (all.v.n)
		desk_say(d, "%s", all.v.v[0].text);
	else
		desk_say(d, _("done: %s"), line);
	clashes_free(&all);
}

static void take_line(struct desk *d, const char *verb, const char *rest, bool save)
{
	char line[600], why[700];
	size_t replaced = d->keys->replaced.v.n;
	snprintf(line, sizeof line, "%s %s", verb, rest);
	if (!keymap_read(d->keys, ":bind", line, true, cmd_check, NULL, why, sizeof why)) {
		desk_fail(d, "%s", why);
		return;
	}
	if (strcmp(verb, "bind") == 0)
		say_bound(d, replaced, line);
	else
		desk_say(d, _("done: %s"), line);
	if (save)
		keep_line(d, line);
}

static void bind(struct desk *d, const struct call *c, const char *verb)
{
	static const char option[] = "--save ";
	const char *rest = c->w.n > 1 ? c->w.v[1] : "";
	bool save = strncmp(rest, option, sizeof option - 1) == 0;
	rest += save ? sizeof option - 1 : 0;
	if (*rest)
		take_line(d, verb, rest, save);
	else
		desk_fail(d, _("bind VIEW KEYS COMMAND, unbind VIEW KEYS: :map lists what is bound"));
}

void cmd_bind(struct desk *d, const struct call *c)
{
	bind(d, c, "bind");
}

void cmd_unbind(struct desk *d, const struct call *c)
{
	bind(d, c, "unbind");
}
