#include "view/recipes.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "base/when.h"
#include "view/say.h"

enum { FRAME = 10, NAME_AT = 1, NAME_CELLS = 16, WIDE = 110, COUNTS_TEXT = 200 };

struct recipes {
	struct view v;
	struct ombud_recipe_list *l;
	LIST(struct seen_count) counted; /* kept until there are new ones: no dots between */
	bool rules, to_read, to_count;
	struct roll roll;
};

char *recipe_does(const struct ombud_recipe *r)
{
	struct bytes b = {0};
	for (size_t i = 0; i < r->n_ops; i++)
		bytes_printf(&b, "%s%s", i ? "; " : "", r->ops[i].line);
	if (!r->n_ops)
		bytes_str(&b, r->lines);
	return bytes_take(&b);
}

/* ---- loading ------------------------------------------------------------------------------- */

static bool read_list(struct recipes *v, struct desk *d, bool counts)
{
	struct ombud_recipe_list *fresh;
	enum ombud_status status = ombud_recipes(&fresh, d->s, v->rules, counts);
	if (status != OMBUD_OK) {
		if (status != OMBUD_CANCELLED)
			desk_failed(d);
		return false;
	}
	ombud_recipes_free(v->l);
	v->l = fresh;
	return true;
}

static void recipes_load(struct view *view, struct desk *d)
{
	struct recipes *v = (struct recipes *)view;
	if (v->to_read) {
		v->to_read = false;
		v->to_count = read_list(v, d, false) && !v->rules;
	}
	v->roll.n = v->l ? v->l->n : 0;
	v->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&v->roll);
}

static void keep_counts(struct recipes *v)
{
	v->counted.n = 0;
	for (size_t i = 0; v->l && i < v->l->n; i++) {
		struct seen_count seen = {v->l->v[i].id, v->l->v[i].count};
		list_add(&v->counted, seen);
	}
}

static int64_t count_of(const struct recipes *v, const struct ombud_recipe *r)
{
	for (size_t i = 0; i < v->counted.n && r->count < 0; i++)
		if (v->counted.v[i].id == r->id)
			return v->counted.v[i].count;
	return r->count;
}

/* Counting gives way to keys. */
static bool recipes_idle(struct view *view, struct desk *d)
{
	struct recipes *v = (struct recipes *)view;
	if (!v->to_count)
		return false;
	d->patience = PATIENCE_KEY;
	v->to_count = !read_list(v, d, true);
	d->patience = PATIENCE_BREAK;
	if (!v->to_count)
		keep_counts(v);
	view->stale = true;
	return v->to_count;
}

/* ---- painting ------------------------------------------------------------------------------ */

static const char *whose(const struct ombud_recipe *r)
{
	return r->on_arrival ? _("rule") : r->owner[0] ? _("own") : _("team");
}

static const char *recipes_title(const struct recipes *v)
{
	return v->rules ? _("RULES: what is done to what arrives, in this order")
			: _("RECIPES: a filter, and what is done to what it selects");
}

static const char *none_of(const struct recipes *v)
{
	return v->rules ? _("there are no rules yet: n makes one")
			: _("there are no recipes yet: n makes one, S in a bulk preview too");
}

static void draw_heads(const struct recipes *v, struct canvas *c, int does_at)
{
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, recipes_title(v));
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	canvas_put(c, NAME_AT, 1, NAME_CELLS, STYLE_HEADER, _("Name"));
	if (v->rules)
		canvas_right(c, 22, 1, 5, STYLE_HEADER, _("Place"));
	else
		canvas_put(c, 18, 1, 5, STYLE_HEADER, _("Whose"));
	canvas_right(c, 30, 1, 7, STYLE_HEADER, v->rules ? _("Found") : _("Now"));
	canvas_put(c, 32, 1, 10, STYLE_HEADER, _("Last run"));
	canvas_put(c, 43, 1, does_at - 44, STYLE_HEADER, c->w >= WIDE ? _("Filter") : "");
	canvas_put(c, does_at, 1, c->w - does_at, STYLE_HEADER, _("Does"));
}

static void draw_one(const struct recipes *v, const struct desk *d, struct canvas *c, int y,
    size_t i, int does_at)
{
	const struct ombud_recipe *r = &v->l->v[i];
	enum style style = r->fault[0] ? STYLE_DIM : STYLE_TEXT;
	char text[32], at[WHEN_TEXT];
	canvas_put(c, 0, y, 1, STYLE_KEY, i == v->roll.at ? ">" : " ");
	canvas_put(c, NAME_AT, y, NAME_CELLS, style, r->name);
	snprintf(text, sizeof text, "%lld", (long long)r->place);
	if (v->rules)
		canvas_right(c, 22, y, 5, style, text);
	else
		canvas_put(c, 18, y, 5, style, whose(r));
	int64_t n = v->rules ? r->matched : count_of(v, r);
	snprintf(text, sizeof text, "%lld", (long long)n);
	canvas_right(c, 30, y, 6, style, n < 0 ? "." : text);
	canvas_put(c, 32, y, 10, style, r->ran ? when_short(at, r->ran, d->now) : "-");
	char *does = recipe_does(r);
	if (c->w >= WIDE)
		canvas_put(c, 43, y, does_at - 44, style, r->filter);
	canvas_put(c, does_at, y, c->w - does_at - 1, style, does);
	if (r->fault[0])
		canvas_right(c, c->w - 1, y, 10, STYLE_ERROR, v->rules ? _(" rests") : _(" broken"));
	heap_free(does);
	if (i != v->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, does_at - 1);
	canvas_cursor(c, 0, y);
}

static void draw_pair(
    struct canvas *c, int y, enum style style, const char *name, const char *value)
{
	canvas_put(c, 1, y, 8, STYLE_LABEL, name);
	canvas_put(c, 10, y, c->w - 11, style, value);
}

static void counts_so_far(const struct ombud_recipe *r, char *out, size_t size)
{
	snprintf(out, size, _("found %lld, changed %lld, refused %lld, not decided %lld, failed %lld"),
	    (long long)r->matched, (long long)r->applied, (long long)r->refused,
	    (long long)r->undecided, (long long)r->failed);
}

static void draw_detail(const struct recipes *v, struct canvas *c, int y)
{
	canvas_hline(c, 0, y, c->w);
	if (v->roll.at >= v->roll.n)
		return;
	const struct ombud_recipe *r = &v->l->v[v->roll.at];
	char *does = recipe_does(r), by[120], counts[COUNTS_TEXT];
	snprintf(by, sizeof by, r->on_arrival ? _("%s, with whose rights it acts") : "%s", r->maker);
	draw_pair(c, y + 1, STYLE_TEXT, _("filter"), r->filter);
	draw_pair(c, y + 2, STYLE_TEXT, _("does"), does);
	draw_pair(c, y + 3, STYLE_TEXT, _("maker"), by);
	counts_so_far(r, counts, sizeof counts);
	draw_pair(c, y + 4, STYLE_TEXT, _("so far"), counts);
	if (r->fault[0])
		draw_pair(c, y + 5, STYLE_ERROR, v->rules ? _("rests") : _("broken"), r->fault);
	else if (r->last_error[0])
		draw_pair(c, y + 5, STYLE_SOON, _("failed"), r->last_error);
	heap_free(does);
}

static void recipes_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct recipes *v = (const struct recipes *)view;
	int does_at = c->w >= WIDE ? 43 + (c->w - 43) / 2 : 43;
	char right[60];
	draw_heads(v, c, does_at);
	for (size_t i = v->roll.top; i < v->roll.top + v->roll.rows && i < v->roll.n; i++)
		draw_one(v, d, c, 2 + (int)(i - v->roll.top), i, does_at);
	if (!v->roll.n)
		canvas_put(c, 2, 3, c->w - 4, STYLE_DIM, none_of(v));
	draw_detail(v, c, 2 + (int)v->roll.rows);
	snprintf(right, sizeof right, "%zu/%zu", v->roll.n ? v->roll.at + 1 : 0, v->roll.n);
	desk_status(d, c, "", right);
}

/* ---- the rest of the record ---------------------------------------------------------------- */

static void recipes_move(struct view *view, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct recipes *)view)->roll, how, count);
}

static void recipes_changed(struct view *view, struct desk *d)
{
	(void)d;
	((struct recipes *)view)->to_read = view->stale = true;
}

static bool recipes_peel(struct view *view, struct desk *d)
{
	(void)view;
	desk_pop(d);
	return true;
}

static void recipes_free(struct view *view, struct desk *d)
{
	struct recipes *v = (struct recipes *)view;
	(void)d;
	ombud_recipes_free(v->l);
	list_drop(&v->counted);
	heap_free(v);
}

static bool recipes_offers(const struct view *view, const char *command)
{
	const struct recipes *v = (const struct recipes *)view;
	if (strcmp(command, "test-rules") == 0)
		return v->rules;
	/* Of no row only that one can be made is true. */
	return v->roll.n || strcmp(command, "new-recipe") == 0 || strcmp(command, "close") == 0;
}

static void recipes_say(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct recipes *v = (const struct recipes *)view;
	char counts[COUNTS_TEXT], at[WHEN_TEXT];
	if (!v->roll.n) {
		say_fact(out, none_of(v));
		return;
	}
	const struct ombud_recipe *r = &v->l->v[v->roll.at];
	char *does = recipe_does(r);
	say_place(out, &v->roll);
	say_fact(out, r->name);
	say_fact(out, whose(r));
	if (!v->rules && count_of(v, r) >= 0)
		say_tickets(out, count_of(v, r));
	say_named(out, _("Last run"), r->ran ? when_short(at, r->ran, d->now) : "");
	say_named(out, _("filter"), r->filter);
	say_named(out, _("does"), does);
	say_named(out, _("maker"), r->maker);
	counts_so_far(r, counts, sizeof counts);
	say_fact(out, counts);
	say_named(out, v->rules ? _("rests") : _("broken"), r->fault);
	say_named(out, _("failed"), r->fault[0] ? "" : r->last_error);
	heap_free(does);
}

static void recipes_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	(void)d;
	say_line(out, recipes_title((const struct recipes *)view));
}

static const struct view_kind recipes_kind = {
    .name = "recipes",
    .title = N_("among recipes and rules"),
    .load = recipes_load,
    .draw = recipes_draw,
    .free = recipes_free,
    .say = recipes_say,
    .head = recipes_head,
    .move = recipes_move,
    .idle = recipes_idle,
    .changed = recipes_changed,
    .peel = recipes_peel,
    .offers = recipes_offers,
};

struct view *recipes_new(struct desk *d, bool rules)
{
	struct recipes *v = heap_new(sizeof *v);
	(void)d;
	v->v.kind = &recipes_kind;
	v->rules = rules;
	v->to_read = true;
	return &v->v;
}

static struct recipes *recipes_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &recipes_kind ? (struct recipes *)top : NULL;
}

const struct ombud_recipe *recipes_at(struct desk *d)
{
	struct recipes *v = recipes_of(d);
	return v && v->roll.at < v->roll.n ? &v->l->v[v->roll.at] : NULL;
}

bool recipes_are_rules(struct desk *d)
{
	return recipes_of(d) && recipes_of(d)->rules;
}
