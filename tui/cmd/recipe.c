/* Commands about recipes: picking one and previewing its operations one after the other (series.c), listing,
 * making, dropping. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/fuzzy.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/series.h"
#include "view/bulk.h"
#include "view/form.h"
#include "view/recipes.h"

/* ---- running one ---------------------------------------------------------------------------- */

static struct series *series_of(const struct ombud_recipe *r)
{
	struct series *k = series_new(r->name);
	k->recipe = r->id;
	for (size_t i = 0; i < r->n_ops; i++) {
		struct words w = {0};
		for (size_t j = 0; j < r->ops[i].n_words; j++)
			words_add(&w, r->ops[i].words[j]);
		series_add(k, &w, r->ops[i].line);
		words_free(&w);
	}
	return k;
}

static void start(struct desk *d, const struct ombud_recipe *r)
{
	if (r->fault[0])
		desk_fail(d, _("%s does nothing: %s"), r->name, r->fault);
	else
		series_begin(d, series_of(r), NULL, 0, r->filter);
}

/* ---- picking -------------------------------------------------------------------------------- */

struct picking {
	struct desk *d;
	struct ombud_recipe_list *l;
};

static void offer_one(struct prompt *p, const struct ombud_recipe *r)
{
	char help[300];
	char *does = recipe_does(r);
	int n = r->count >= 0 ? snprintf(help, sizeof help, "%5lld  ", (long long)r->count)
			      : snprintf(help, sizeof help, "%5s  ", ".");
	snprintf(help + n, sizeof help - (size_t)n, "%s | %s", r->shown, does);
	prompt_offer(p, r->name, help);
	heap_free(does);
}

static void offer(struct prompt *p, void *data)
{
	struct picking *k = data;
	for (int want = FUZZY_BEST; want > 0; want--)
		for (size_t i = 0; i < k->l->n; i++)
			if (fuzzy_fit(k->l->v[i].name, edit_text(&p->edit)) == want)
				offer_one(p, &k->l->v[i]);
}

static const struct ombud_recipe *named(const struct ombud_recipe_list *l, const char *name)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->v[i].name, name) == 0)
			return &l->v[i];
	return NULL;
}

static void accept(void *data, const char *text)
{
	struct picking *k = data;
	const struct ombud_recipe *r = named(k->l, text);
	if (r)
		start(k->d, r);
	else
		desk_fail(k->d, _("no recipe is called so"));
}

static void end(void *data)
{
	ombud_recipes_free(((struct picking *)data)->l);
	heap_free(data);
}

/* Counts are shown where they come before the next key. */
static struct ombud_recipe_list *all_recipes(struct desk *d)
{
	struct ombud_recipe_list *l = NULL;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_recipes(&l, d->s, false, true);
	d->patience = PATIENCE_BREAK;
	if (status == OMBUD_CANCELLED)
		status = ombud_recipes(&l, d->s, false, false);
	if (status != OMBUD_OK)
		desk_failed(d);
	return l;
}

void cmd_recipe(struct desk *d, const struct call *c)
{
	const struct ombud_recipe *here = c->w.n > 1 ? NULL : recipes_at(d);
	if (here) {
		start(d, here);
		return;
	}
	struct picking *k = heap_new(sizeof *k);
	*k = (struct picking){.d = d, .l = all_recipes(d)};
	if (k->l && c->w.n > 1)
		accept(k, c->w.v[1]);
	else if (k->l && !k->l->n)
		desk_fail(d, _("there are no recipes yet: S in a bulk preview saves one, :recipes makes one"));
	if (!k->l || c->w.n > 1 || !k->l->n) {
		end(k);
		return;
	}
	struct prompt_how how = {
	    .label = _("recipe: "), .complete = offer, .accept = accept, .end = end, .data = k, .pick = true};
	desk_ask(d, &how);
}

/* ---- listing, making, dropping ---------------------------------------------------------------- */

void cmd_recipes(struct desk *d, const struct call *c)
{
	(void)c;
	desk_push(d, recipes_new(d, false));
}

static struct view *form(struct desk *d)
{
	return form_new(d, op_named("recipe-save"));
}

void cmd_new_recipe(struct desk *d, const struct call *c)
{
	struct view *f = form(d);
	(void)c;
	if (recipes_are_rules(d))
		form_fill(f, "on-arrival", "yes");
	desk_push(d, f);
}

/* One a line, as the form has them. */
static char *op_lines(const struct ombud_recipe *r)
{
	struct bytes b = {0};
	for (size_t i = 0; i < r->n_ops; i++)
		bytes_printf(&b, "%s%s", i ? "\n" : "", r->ops[i].line);
	if (!r->n_ops)
		bytes_str(&b, r->lines);
	return bytes_take(&b);
}

void cmd_edit_recipe(struct desk *d, const struct call *c)
{
	const struct ombud_recipe *r = recipes_at(d);
	char place[32];
	(void)c;
	if (!r) {
		desk_fail(d, _("which one? :recipes lists them, e edits the one under the cursor"));
		return;
	}
	struct view *f = form(d);
	form_fill(f, "name", r->name);
	form_fill(f, "filter", r->filter);
	char *lines = op_lines(r);
	form_fill(f, "words", lines);
	heap_free(lines);
	if (!r->owner[0])
		form_fill(f, "team", "yes");
	if (r->on_arrival) {
		snprintf(place, sizeof place, "%lld", (long long)r->place);
		form_fill(f, "on-arrival", "yes");
		form_fill(f, "place", place);
	}
	desk_push(d, f);
}

static void accept_drop(void *data, const char *text)
{
	struct desk *d = data;
	const struct ombud_recipe *r = recipes_at(d);
	struct words w = {0};
	if (!r || strcmp(text, r->name) != 0) {
		desk_say(d, _("kept"));
		return;
	}
	words_add(&w, "recipe-rm");
	words_add(&w, r->name);
	if (!r->owner[0]) {
		words_add(&w, "--team");
		words_add(&w, "yes");
	}
	if (act_now(d, &w, 0, 0))
		desk_say(d, _("dropped; u brings it back"));
	words_free(&w);
}

void cmd_drop_recipe(struct desk *d, const struct call *c)
{
	const struct ombud_recipe *r = recipes_at(d);
	char label[200];
	(void)c;
	if (!r)
		return;
	snprintf(label, sizeof label,
	    r->on_arrival ? _("type %s to drop this rule: ") : _("type %s to drop this recipe: "), r->name);
	struct prompt_how how = {.label = label, .accept = accept_drop, .data = d};
	desk_ask(d, &how);
}

/* ---- what is previewed as a recipe -------------------------------------------------------------- */

static void save_as(struct desk *d, const char *name)
{
	struct bulk *b = bulk_of(d);
	struct words w = {0};
	if (!b || !name[0])
		return;
	const char *words[] = {"recipe-save", "--name", name, "--filter", b->filter, "--words", b->line};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		words_add(&w, words[i]);
	if (act_now(d, &w, 0, 0))
		desk_say(d, _("saved as %s: B runs it, :recipes lists it"), name);
	words_free(&w);
}

static void accept_save(void *data, const char *text)
{
	save_as(data, text);
}

void cmd_save_recipe(struct desk *d, const struct call *c)
{
	struct bulk *b = bulk_of(d);
	if (!b || !b->filter) {
		desk_fail(d, b ? _("chosen tickets are no filter: :all previews what the list's filter selects")
			       : _("a bulk preview is saved as a recipe: :all begins one"));
		return;
	}
	if (c->w.n > 1) {
		save_as(d, c->w.v[1]);
		return;
	}
	struct prompt_how how = {
	    .label = _("save this as the recipe: "), .accept = accept_save, .data = d};
	desk_ask(d, &how);
}
