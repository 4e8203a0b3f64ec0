#include "view/options.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/langmap.h"
#include "base/phrase.h"
#include "embedded.h"
#include "view/say.h"

/* ---- values -------------------------------------------------------------------------------- */

#define VALUES(name, ...)                                                                          \
	static const char *name(const struct desk *d, size_t i)                                    \
	{                                                                                          \
		(void)d;                                                                           \
		static const char *const values[] = {__VA_ARGS__};                                 \
		return i < sizeof values / sizeof *values ? values[i] : NULL;                      \
	}
VALUES(off_on, "off", "on")
VALUES(after_values, "stay", "next", "follow")
VALUES(widths, "auto", "narrow", "wide")
VALUES(speeds, "auto", "on", "off")
VALUES(languages, "en", "sv")
#undef VALUES

static const char *presets(const struct desk *d, size_t i)
{
	(void)d;
	return keymap_preset_at(i);
}

/* The usual one first. */
static const char *themes(const struct desk *d, size_t i)
{
	static const char usual[] = "default";
	for (size_t at = 0; i && at < d->theme.names.v.n; at++) {
		i -= strcmp(d->theme.names.v.v[at].name, usual) != 0;
		if (!i)
			return d->theme.names.v.v[at].name;
	}
	return i ? NULL : usual;
}

static const char *maps(const struct desk *d, size_t i)
{
	(void)d;
	return i ? langmap_name(i - 1) : "none";
}

/* ---- what they do -------------------------------------------------------------------------- */

static bool is_on(const char *value)
{
	return strcmp(value, "on") == 0;
}

static void sticky(struct desk *d, const char *value)
{
	d->sticky = is_on(value);
}

static void auto_tag(struct desk *d, const char *value)
{
	d->auto_tag = is_on(value);
}

static void after_action(struct desk *d, const char *value)
{
	d->after = strcmp(value, "next") == 0 ? AFTER_NEXT : strcmp(value, "follow") == 0 ? AFTER_FOLLOW : AFTER_STAY;
}

static void ambiguous(struct desk *d, const char *value)
{
	d->wide_auto = strcmp(value, "auto") == 0;
	d->wide = strcmp(value, "wide") == 0 || (d->wide_auto && d->wide_measured);
	d->repaint = true;
	desk_stale(d);
}

static void keys(struct desk *d, const char *value)
{
	(void)value;
	d->rekey = true;
}

static void langmap(struct desk *d, const char *value)
{
	(void)d;
	(void)value; /* it is asked for with each key */
}

static void language(struct desk *d, const char *value)
{
	if (ombud_language(value) != OMBUD_OK)
		desk_failed(d);
	desk_stale(d);
}

static void theme(struct desk *d, const char *value)
{
	heap_free(d->theme.wanted);
	d->theme.wanted = heap_str(value);
}

static void linear(struct desk *d, const char *value)
{
	desk_say(d, is_on(value) ? _("from the next start on the desk comes as lines") : _("from the next start on the desk comes as a screen"));
}

static void slow(struct desk *d, const char *value)
{
	pace_wish(d, is_on(value) ? PACE_SLOW : strcmp(value, "off") == 0 ? PACE_FAST : PACE_AUTO);
}

static void mouse(struct desk *d, const char *value)
{
	d->mouse = is_on(value);
}

const struct option options[] = {
    {"sticky", N_("on: another queue keeps what is narrowed on this one"), off_on, sticky, false, false},
    {"auto_tag", N_("on: an action is for what is tagged, where anything is, after a preview"), off_on, auto_tag, false, false},
    {"after-action", N_("next: the cursor goes one row on; follow: it goes with the ticket"), after_values, after_action,
	false, false},
    {"ambiguous", N_("letters whose width terminals do not agree on: one cell or two; auto asks the terminal"), widths, ambiguous, false, false},
    {"keys", N_("the preset of keys; a keys file or --keys that names one goes before it"), presets, keys, true, false},
    {"langmap", N_("the keyboard's script: its letters stand for the keys in their place"), maps, langmap, true, false},
    {"lang", N_("the language of the desk"), languages, language, true, false},
    {"theme", N_("the colours"), themes, theme, true, true},
    {"linear", N_("on: the desk comes as lines, for screen readers and braille"), off_on, linear, true, false},
    {"slow", N_("on: few bytes for slow lines; auto: as the line is measured"), speeds, slow, false, false},
    {"mouse", N_("on: clicks and the wheel work; Shift selects text then"), off_on, mouse, false, false},
    {NULL, NULL, NULL, NULL, false, false},
};

const struct option *option_named(const char *name, size_t n)
{
	for (const struct option *o = options; o->name; o++)
		if (strlen(o->name) == n && memcmp(o->name, name, n) == 0)
			return o;
	return NULL;
}

const char *option_value(const struct desk *d, const struct option *o)
{
	const char *set = setting_of(d, o->name);
	return set[0] ? set : o->value_at(d, 0);
}

bool option_takes(const struct desk *d, const struct option *o, const char *value)
{
	const char *v;
	for (size_t i = 0; (v = o->value_at(d, i)); i++)
		if (strcmp(v, value) == 0)
			return true;
	return false;
}

void option_set(struct desk *d, const struct option *o, const char *value)
{
	size_t said = d->said;
	d->error = false;
	if (!o->elsewhere)
		setting_put(d, o->name, value);
	o->apply(d, value);
	/* What takes effect later says when. */
	if (!d->error && d->said == said)
		desk_say(d, "%s = %s", o->name, value);
}

void options_apply(struct desk *d)
{
	d->wide_auto = true;
	for (const struct option *o = options; o->name; o++) {
		const char *value = setting_of(d, o->name);
		if (value[0] && !o->later && option_takes(d, o, value))
			o->apply(d, value);
	}
}

/* ---- all of them, with a cursor ------------------------------------------------------------ */

enum { FRAME = 5, NAME_CELLS = 14, VALUE_CELLS = 9 };

static const char title[] = N_("OPTIONS, kept for you");

struct options_view {
	struct view v;
	struct roll roll;
};

static void load(struct view *view, struct desk *d)
{
	struct options_view *v = (struct options_view *)view;
	v->roll.n = 0;
	while (options[v->roll.n].name)
		v->roll.n++;
	v->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&v->roll);
}

static void draw_one(const struct options_view *v, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const struct option *o = &options[i];
	bool set = setting_of(d, o->name)[0] != '\0';
	int x = 2;
	canvas_put(c, x, y, NAME_CELLS, STYLE_TEXT, o->name);
	x += NAME_CELLS + 1;
	canvas_put(c, x, y, VALUE_CELLS, set ? STYLE_KEY : STYLE_DIM, option_value(d, o));
	x += VALUE_CELLS + 1;
	canvas_put(c, x, y, c->w - x - 1, STYLE_DIM, _(o->help));
	if (i != v->roll.at)
		return;
	canvas_put(c, 0, y, 1, STYLE_KEY, ">");
	if (!d->slow)
		canvas_bar(c, 0, y, NAME_CELLS + VALUE_CELLS + 3);
	canvas_cursor(c, 0, y);
}

static void draw_values(const struct desk *d, const struct option *o, char *out, size_t size)
{
	const char *v;
	out[0] = '\0';
	for (size_t i = 0; (v = o->value_at(d, i)); i++)
		snprintf(out + strlen(out), size - strlen(out), "%s%s", i ? " | " : "", v);
}

static void draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct options_view *v = (const struct options_view *)view;
	char values[200];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, _(title));
	canvas_hline(c, 0, 1, c->w);
	for (size_t i = v->roll.top; i < v->roll.top + v->roll.rows && i < v->roll.n; i++)
		draw_one(v, d, c, 2 + (int)(i - v->roll.top), i);
	/* Whole, for a narrow row has no room for it. */
	canvas_put(c, 1, c->h - 3, c->w - 2, STYLE_TEXT, _(options[v->roll.at].help));
	draw_values(d, &options[v->roll.at], values, sizeof values);
	desk_status(d, c, values, "");
}

static void say(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct option *o = &options[((const struct options_view *)view)->roll.at];
	bytes_printf(out, _("%s is %s. %s"), o->name, option_value(d, o), _(o->help));
}

static void move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct options_view *)view)->roll, how, count);
}

static bool peel(struct view *view, struct desk *d)
{
	(void)view;
	desk_pop(d);
	return true;
}

static void drop(struct view *view, struct desk *d)
{
	(void)d;
	heap_free(view);
}

static void head(const struct view *view, const struct desk *d, struct bytes *out)
{
	(void)view;
	(void)d;
	say_line(out, _(title));
}

static const struct view_kind options_kind = {
    .name = "options",
    .title = N_("in the options"),
    .load = load,
    .draw = draw,
    .free = drop,
    .say = say,
    .head = head,
    .move = move,
    .peel = peel,
};

struct view *options_new(void)
{
	struct options_view *v = heap_new(sizeof *v);
	v->v.kind = &options_kind;
	return &v->v;
}

static const char *neighbour(const struct desk *d, const struct option *o, int step)
{
	size_t n = 0, at = 0;
	for (; o->value_at(d, n); n++)
		if (strcmp(o->value_at(d, n), option_value(d, o)) == 0)
			at = n;
	return o->value_at(d, step > 0 ? (at + 1) % n : (at + n - 1) % n);
}

bool options_turn(struct desk *d, int step)
{
	struct view *top = desk_top(d);
	if (top->kind != &options_kind)
		return false;
	const struct option *o = &options[((struct options_view *)top)->roll.at];
	option_set(d, o, neighbour(d, o, step));
	return true;
}
