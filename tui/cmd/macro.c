/* Commands that record keys and play them again. What is recorded is the agent's, in the store:
 * key "macro.a" of what is kept, written as key files write keys. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/pager.h"

enum { SHOWN = 60 };

/* ---- in the store ---------------------------------------------------------------------------- */

static void store_key(char out[16], char name)
{
	snprintf(out, 16, "macro.%c", name);
}

/* The keys of a macro as text, NULL: there is none. heap_free. */
static char *stored(struct desk *d, char name)
{
	const char *here = d->macros.unkept[name - 'a'];
	char key[16], *text;
	size_t n;
	store_key(key, name);
	if (here)
		return heap_str(here);
	if (ombud_kept(&text, &n, d->s, key) != OMBUD_OK)
		return NULL;
	char *copy = heap_str(text);
	ombud_free(text);
	return copy;
}

/* "" drops it. Where the store does not take it, it lasts as long as the screen. */
static bool keep(struct desk *d, char name, const char *text)
{
	char key[16], **here = &d->macros.unkept[name - 'a'];
	store_key(key, name);
	bool ok = ombud_keep(d->s, key, text, strlen(text)) == OMBUD_OK;
	char *copy = ok || !text[0] ? NULL : heap_str(text);
	heap_free(*here);
	*here = copy;
	if (!ok)
		desk_failed(d);
	return ok;
}

static void no_such(struct desk *d, char name)
{
	desk_fail(d, _("there is no macro %c: g@%c records one, :macros lists them"), name, name);
}

static bool named(struct desk *d, const char *key)
{
	if (macro_name(key))
		return true;
	desk_fail(d, _("a macro is named by a letter, a to z"));
	return false;
}

/* ---- the letter ------------------------------------------------------------------------------ */

/* The letter given with the command, else that of the next key. */
static void with_name(struct desk *d, const struct call *c, const char *what,
    void (*take)(struct desk *d, const char *key, size_t count))
{
	if (c->w.n > 1) {
		take(d, c->w.v[1], c->count);
		return;
	}
	d->await = take;
	d->await_count = c->count;
	d->await_what = what;
}

/* ---- recording ------------------------------------------------------------------------------- */

static void begin(struct desk *d, const char *key, size_t count)
{
	struct macros *m = &d->macros;
	(void)count;
	if (!named(d, key))
		return;
	m->recording = key[0];
	m->rec.n = m->mark = 0;
}

static void end(struct desk *d)
{
	struct macros *m = &d->macros;
	char name = m->recording;
	/* The command that ends it is no part of it. */
	m->rec.n = m->mark;
	m->recording = 0;
	if (!m->rec.n) {
		desk_say(d, _("nothing was typed: macro %c stays as it was"), name);
		return;
	}
	char *text = macro_text(m->rec.v, m->rec.n);
	if (keep(d, name, text))
		desk_say(d, _("macro %c: %.*s%s   (@%c plays it)"), name,
		    (int)ombud_text_fit(text, strlen(text), SHOWN, false, NULL), text,
		    strlen(text) > SHOWN ? "..." : "", name);
	heap_free(text);
}

/* A letter is a macro's; more than that is what is recorded of a ticket. */
static bool is_fact(const struct call *c)
{
	return c->w.n > 2 || (c->w.n == 2 && c->w.v[1][0] && c->w.v[1][1]);
}

void cmd_record(struct desk *d, const struct call *c)
{
	if (is_fact(c))
		act(d, &c->w, SCOPE_CURSOR);
	else if (d->macros.depth)
		desk_fail(d, _("a macro cannot record one"));
	else if (d->macros.recording)
		end(d);
	else
		with_name(d, c, _("record keys under a letter, a to z; g@ ends it"), begin);
}

/* ---- playing --------------------------------------------------------------------------------- */

static void start(struct desk *d, char name, const char *text, size_t times)
{
	struct macros *m = &d->macros;
	struct key *keys;
	size_t n, at;
	char why[120];
	if (!macro_read(&keys, &n, text, why, sizeof why, &at)) {
		desk_fail(d, _("macro %c: %s"), name, why);
		return;
	}
	bool itself = macros_plays(m, name);
	if (macros_play(m, name, keys, n, times))
		return;
	if (itself)
		desk_fail(d, _("%c would play itself without end"), name);
	else
		desk_fail(d, _("%c would be the ninth that plays another: eight deep is the most"), name);
}

static void play(struct desk *d, const char *key, size_t count)
{
	char name = key[0] == '@' && !key[1] ? d->macros.last : key[0];
	if (!name) {
		desk_fail(d, _("no macro was played yet: @a plays a"));
		return;
	}
	if (key[0] != '@' && !named(d, key))
		return;
	if (d->macros.recording == name) {
		desk_fail(d, _("macro %c is being recorded: g@ ends that first"), name);
		return;
	}
	char *text = stored(d, name);
	if (text)
		start(d, name, text, count);
	else
		no_such(d, name);
	heap_free(text);
}

void cmd_play(struct desk *d, const struct call *c)
{
	with_name(d, c, _("play the macro of a letter; @ the last one again"), play);
}

/* ---- looking after them ---------------------------------------------------------------------- */

struct editing {
	struct desk *d;
	char name;
};

static void ask_keys(struct desk *d, char name, const char *text);

static void accept_keys(void *data, const char *text)
{
	struct editing *e = data;
	struct desk *d = e->d;
	struct key *keys;
	size_t n, at;
	char why[120];
	if (!macro_read(&keys, &n, text, why, sizeof why, &at)) {
		/* The text stays, so that it can be mended. */
		ask_keys(d, e->name, text);
		desk_fail(d, _("macro %c, at %zu: %s"), e->name, at + 1, why);
		d->prompt->edit.at = at;
		return;
	}
	heap_free(keys);
	if (keep(d, e->name, text))
		desk_say(d, n ? _("macro %c is kept: @%c plays it") : _("macro %c is dropped"),
		    e->name, e->name);
}

static void ask_keys(struct desk *d, char name, const char *text)
{
	struct editing *e = heap_new(sizeof *e);
	char label[40];
	*e = (struct editing){d, name};
	snprintf(label, sizeof label, _("macro %c: "), name);
	struct prompt_how how = {
	    .label = label, .text = text, .accept = accept_keys, .end = heap_free, .data = e};
	desk_ask(d, &how);
	prompt_remark(d->prompt, _("keys as in key files: <Enter> ^D <lt>; empty drops it"), -1);
}

void cmd_macro(struct desk *d, const struct call *c)
{
	const char *key = c->w.n > 1 ? c->w.v[1] : "";
	if (!named(d, key))
		return;
	char *text = stored(d, key[0]);
	ask_keys(d, key[0], text ? text : "");
	heap_free(text);
}

void cmd_drop_macro(struct desk *d, const struct call *c)
{
	const char *key = c->w.n > 1 ? c->w.v[1] : "";
	if (!named(d, key))
		return;
	char *text = stored(d, key[0]);
	if (!text)
		no_such(d, key[0]);
	else if (keep(d, key[0], ""))
		desk_say(d, _("macro %c is dropped; it was %s"), key[0], text);
	heap_free(text);
}

void cmd_macros(struct desk *d, const struct call *c)
{
	struct bytes b = {0};
	(void)c;
	for (char name = 'a'; name <= 'z'; name++) {
		char *text = stored(d, name);
		if (text)
			bytes_printf(&b, "%c  %s\n", name, text);
		heap_free(text);
	}
	if (!b.len)
		bytes_str(&b, _("no macro is kept yet\n"));
	bytes_printf(&b, "\n%s\n%s\n%s\n", _("g@a records the keys that follow as a, until g@"),
	    _("@a plays a, 5@a five times, @@ the last one again; a key stops it"),
	    _(":macro a edits a (emptied: drops it), :drop-macro a drops it"));
	desk_push(d, pager_text(_("MACROS"), bytes_text(&b)));
	bytes_free(&b);
}
