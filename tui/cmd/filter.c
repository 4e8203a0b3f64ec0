/* Commands of the filter editor: on and off, not, or, brackets, added, edited, dropped, moved, undone, saved. */
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/filter.h"
#include "view/pager.h"
#include "view/queue.h"

static struct filter_view *the_editor(struct desk *d)
{
	struct filter_view *f = filter_of(d);
	if (!f)
		desk_fail(d, _("this is for the filter editor: L shows it"));
	return f;
}

/* With a term under its cursor; NULL: there is none, which was said. */
static struct filter_view *on_term(struct desk *d)
{
	struct filter_view *f = the_editor(d);
	if (!f || filter_at(f) < f->t.v.n)
		return f;
	desk_fail(d, _("no term is on this line: a adds one"));
	return NULL;
}

/* ---- what is done at once ---------------------------------------------------------------------- */

static void edit_with(struct desk *d, void (*edit)(struct terms *t, size_t at))
{
	struct filter_view *f = on_term(d);
	if (!f)
		return;
	filter_keep(f);
	edit(&f->t, filter_at(f));
	filter_changed(f, d, filter_at(f));
}

void cmd_layer_toggle(struct desk *d, const struct call *c)
{
	(void)c;
	edit_with(d, terms_toggle);
}

void cmd_layer_negate(struct desk *d, const struct call *c)
{
	(void)c;
	edit_with(d, terms_negate);
}

void cmd_layer_drop(struct desk *d, const struct call *c)
{
	(void)c;
	edit_with(d, terms_drop);
}

static void move(struct desk *d, int step)
{
	struct filter_view *f = on_term(d);
	size_t to = f ? filter_at(f) + (size_t)step : 0;
	if (!f || to >= f->t.v.n)
		return;
	filter_keep(f);
	filter_changed(f, d, terms_move(&f->t, filter_at(f), step));
}

void cmd_layer_down(struct desk *d, const struct call *c)
{
	(void)c;
	move(d, 1);
}

void cmd_layer_up(struct desk *d, const struct call *c)
{
	(void)c;
	move(d, -1);
}

/* What was kept for u goes again where nothing came of the edit. */
static void not_edited(struct filter_view *f)
{
	terms_free(&f->past.v[--f->past.n]);
}

static void join(struct desk *d, bool either)
{
	struct filter_view *f = on_term(d);
	if (!f)
		return;
	if (!filter_at(f)) {
		desk_fail(d, _("it is joined with the term above it: this one is the first"));
		return;
	}
	filter_keep(f);
	if (terms_join(&f->t, d->s, filter_at(f), either)) {
		filter_changed(f, d, filter_at(f) - 1);
		return;
	}
	desk_failed(d);
	not_edited(f);
}

void cmd_layer_or(struct desk *d, const struct call *c)
{
	(void)c;
	join(d, true);
}

void cmd_layer_bracket(struct desk *d, const struct call *c)
{
	(void)c;
	join(d, false);
}

void cmd_layer_apart(struct desk *d, const struct call *c)
{
	struct filter_view *f = on_term(d);
	(void)c;
	if (!f)
		return;
	filter_keep(f);
	if (terms_apart(&f->t, d->s, filter_at(f))) {
		filter_changed(f, d, filter_at(f));
		return;
	}
	not_edited(f);
	desk_fail(d, _("only a bracket of terms that must all hold comes apart"));
}

void cmd_layer_undo(struct desk *d, const struct call *c)
{
	struct filter_view *f = the_editor(d);
	(void)c;
	if (f && !filter_undo(f, d))
		desk_say(d, _("nothing was edited"));
}

/* ---- what is typed ------------------------------------------------------------------------------ */

static void set_term(struct desk *d, const char *filter)
{
	struct filter_view *f = filter_of(d);
	if (!f || filter_at(f) >= f->t.v.n)
		return;
	filter_keep(f);
	terms_set(&f->t, d->s, filter_at(f), filter);
	filter_changed(f, d, filter_at(f));
}

static void add_term(struct desk *d, const char *filter)
{
	if (filter_of(d))
		filter_add(filter_of(d), d, filter);
}

void cmd_layer_add(struct desk *d, const struct call *c)
{
	struct filter_view *f = the_editor(d);
	(void)c;
	if (f)
		ask_filter_as(d, _("and: "), "", add_term, ASK_ADDS);
}

void cmd_layer_edit(struct desk *d, const struct call *c)
{
	struct filter_view *f = the_editor(d);
	if (f && filter_at(f) < f->t.v.n)
		ask_filter_as(d, _("term: "), f->t.v.v[filter_at(f)].layer.text, set_term, ASK_EDITS);
	else if (f)
		cmd_layer_add(d, c);
}

/* ---- the rest ----------------------------------------------------------------------------------- */

void cmd_layer_values(struct desk *d, const struct call *c)
{
	struct filter_view *f = the_editor(d);
	(void)c;
	if (!f)
		return;
	if (terms_personal(&f->t))
		desk_fail(d, _("it asks for masked data: once it is the list's, gf counts its values, which is logged"));
	else
		filter_turn(f, d, true);
}

void cmd_layer_explain(struct desk *d, const struct call *c)
{
	bool all = c->w.n > 1;
	struct filter_view *f = all ? the_editor(d) : on_term(d);
	char *text = NULL;
	if (!f)
		return;
	char *filter = all ? heap_str(f->text) : terms_one(&f->t, filter_at(f), d->s);
	if (ombud_filter_explain(&text, d->s, filter) == OMBUD_OK)
		desk_push(d, pager_text(all ? _("HOW THE FILTER IS READ") : _("HOW THE TERM IS READ"), text));
	else
		desk_failed(d);
	ombud_free(text);
	heap_free(filter);
}
