/* Legal holds on the screen: which stand, when they are looked at again, placed by one and released by two. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/sure.h"
#include "view/listing.h"

enum { ID, OBJECT, GROUND, REFERENCE, SINCE, BY, REVIEW, STATE };

static const struct listing_column columns[] = {
    {ID, 5, 0, true, N_("ID")},
    {OBJECT, 19, 0, false, N_("On")},
    {GROUND, 8, 0, false, N_("Ground")},
    {REVIEW, 10, 0, false, N_("Review")},
    {SINCE, 16, 100, false, N_("Since")},
    {BY, 10, 100, false, N_("By")},
    {REFERENCE, 10, 0, false, N_("Reference")},
    {STATE, 0, 0, false, N_("State")},
};

/* What is to be looked at stands out; what is over fades. */
static enum style style_of(const char *const *cells)
{
	if (strcmp(cells[STATE], _("review is due")) == 0)
		return STYLE_LATE;
	if (strcmp(cells[STATE], _("stands")) == 0)
		return STYLE_TEXT;
	return strncmp(cells[STATE], _("release asked"), strlen(_("release asked"))) == 0 ? STYLE_SOON : STYLE_DIM;
}

static enum ombud_status read_live(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_table(out, s, "holds", INT32_MAX);
}

static enum ombud_status read_all(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_table(out, s, "holds-all", INT32_MAX);
}

#define HOLDS(title_, read_)                                                                                          \
	{                                                                                                             \
		.section = "holds", .title = title_, .where = N_("in the list of legal holds"),                       \
		.empty = N_("nothing is held: n holds something, so that nothing erases it"), .read = read_,          \
		.style = style_of, .bare = {"form hold", "holds all"}, .below = {STATE, REFERENCE},                       \
		.columns = columns, .n = sizeof columns / sizeof *columns                                             \
	}
static const struct listing_how live = HOLDS(N_("LEGAL HOLDS that stand"), read_live);
static const struct listing_how all = HOLDS(N_("LEGAL HOLDS, also those that are over"), read_all);

static const struct ombud_table *table_here(const struct desk *d)
{
	const struct ombud_table *t = listing_table(d, &live);
	return t ? t : listing_table(d, &all);
}

/* Told before anything else is: a hold is looked at on its day, or it stands for nothing. */
static void say_due(struct desk *d)
{
	const struct ombud_table *t = table_here(d);
	size_t n = 0;
	for (size_t i = 0; t && i < t->n_rows; i++)
		n += strcmp(t->cells[i * t->n_columns + STATE], _("review is due")) == 0;
	if (n)
		desk_say(d, n == 1 ? _("the review of %zu hold is due: release it, or place it anew with a later day")
		                   : _("the review of %zu holds is due: release them, or place them anew with a later day"), n);
}

/* From one to the other: the list that is open gives its place. */
void cmd_holds(struct desk *d, const struct call *c)
{
	bool everything = c->w.n > 1 && strcmp(c->w.v[1], "all") == 0;
	const struct listing_how *how = everything && !listing_table(d, &all) ? &all : &live;
	struct view *v = listing_new(d, how);
	if (!v)
		return;
	if (table_here(d))
		desk_pop(d);
	desk_push(d, v);
	say_due(d);
}

/* ---- released ---------------------------------------------------------------------------------------- */

static void release(struct desk *d, int64_t number)
{
	char line[48];
	struct words w;
	snprintf(line, sizeof line, "hold-release %lld", (long long)number);
	words_split(&w, line);
	d->looking = _("releasing");
	act_now(d, &w, 0, 0);
	d->looking = NULL;
	words_free(&w);
}

static int64_t number_here(struct desk *d)
{
	const char *const *row = listing_row(d, &live);
	row = row ? row : listing_row(d, &all);
	if (!row)
		desk_fail(d, _("which hold: :holds lists them, or :hold-release NUMBER"));
	return row ? strtoll(row[ID], NULL, 10) : 0;
}

void sure_hold_release(struct desk *d, const struct words *w)
{
	char label[160], words[40];
	int64_t number = w->n > 1 ? strtoll(w->v[w->n - 1], NULL, 10) : number_here(d);
	if (!number)
		return;
	if (ombud_may(d->s, "hold-release", 0) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	snprintf(words, sizeof words, "release %lld", (long long)number);
	snprintf(label, sizeof label, _("type '%s': "), words);
	sure_then(d, label, _("once two want it, what waited is erased"), words, release, number);
}
