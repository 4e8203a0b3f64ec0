/* How long what is kept, on the screen: the periods, what would go by them, and its going. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/sure.h"
#include "view/form.h"
#include "view/listing.h"

/* ---- the periods --------------------------------------------------------------------------------------- */

enum { WHAT, KEPT, THEN, PURPOSE, GROUND, VERSION, BY };

static const struct listing_column columns[] = {
    {WHAT, 19, 0, false, N_("What")},
    {KEPT, 10, 0, false, N_("Kept")},
    {THEN, 9, 0, false, N_("Then")},
    {GROUND, 15, 0, false, N_("Ground")},
    {VERSION, 7, 100, true, N_("Version")},
    {BY, 10, 100, false, N_("By")},
    {PURPOSE, 0, 0, false, N_("Purpose")},
};

static enum ombud_status read_periods(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_table(out, s, "retention", INT32_MAX);
}

static const struct listing_how periods = {.section = "retention",
    .title = N_("RETENTION: how long what is kept"),
    .where = N_("in the periods of retention"),
    .empty = N_("no period is set"),
    .read = read_periods,
    .below = {GROUND, PURPOSE},
    .columns = columns,
    .n = sizeof columns / sizeof *columns};

/* ---- the dry run --------------------------------------------------------------------------------------- */

enum { DUE_WHAT, GOES, STAYS, WHY };

static const struct listing_column due_columns[] = {
    {DUE_WHAT, 19, 0, false, N_("What")},
    {GOES, 9, 0, true, N_("Goes")},
    {STAYS, 9, 0, true, N_("Stays")},
    {WHY, 0, 0, false, N_("Why it stays")},
};

static enum style due_style(const char *const *cells)
{
	return strcmp(cells[GOES], "0") == 0 ? STYLE_DIM : STYLE_TEXT;
}

static enum ombud_status read_due(struct ombud_table **out, struct ombud_session *s)
{
	return ombud_table(out, s, "retention-due", INT32_MAX);
}

static const struct listing_how due = {.section = "retention-due",
    .title = N_("RETENTION: what would go now, a dry run"),
    .where = N_("in what retention lets go"),
    .empty = N_("nothing is due"),
    .looking = N_("counting what is due"),
    .read = read_due,
    .style = due_style,
    .below = {WHY, WHY},
    .columns = due_columns,
    .n = sizeof due_columns / sizeof *due_columns};

static int64_t going(const struct ombud_table *t)
{
	int64_t n = 0;
	for (size_t i = 0; i < t->n_rows; i++)
		n += strtoll(t->cells[i * t->n_columns + GOES], NULL, 10);
	return n;
}

static void say_due(struct desk *d)
{
	long long n = (long long)going(listing_table(d, &due));
	if (n)
		desk_say(d, _("would go: %lld; the night takes what was seen, X takes it now"), n);
	else
		desk_say(d, _("nothing would go"));
}

/* ---- its going ------------------------------------------------------------------------------------------ */

static bool sweeping(void *data, const struct ombud_progress *p)
{
	return desk_progress(data, _("letting go"), p->done, p->total);
}

static void sweep(struct desk *d, int64_t number)
{
	int64_t gone = 0;
	(void)number;
	if (ombud_sweep(&gone, d->s, sweeping, d) != OMBUD_OK)
		desk_failed(d);
	else
		desk_say(d, _("gone: %lld; :erase purge makes the file anew, or the night does"), (long long)gone);
	desk_changed(d, true);
}

/* Only what was just shown: its number is what is typed, as before a bulk. */
static void ask_sweep(struct desk *d)
{
	char label[160], words[40];
	const struct ombud_table *t = listing_table(d, &due);
	int64_t n = t ? going(t) : 0;
	if (!t) {
		desk_fail(d, _("look first at what would go: :retention due"));
		return;
	}
	if (!n) {
		desk_fail(d, _("nothing would go"));
		return;
	}
	snprintf(words, sizeof words, "%lld", (long long)n);
	snprintf(label, sizeof label, _("how many go (%s)? "), words);
	sure_then(d, label, _("nothing takes it back"), words, sweep, n);
}

/* ---- commands ------------------------------------------------------------------------------------------- */

static void show(struct desk *d, const struct listing_how *how)
{
	struct view *v = listing_new(d, how);
	if (v)
		desk_push(d, v);
}

/* A new version of the row under the cursor, in the operation's form. */
static void set_period(struct desk *d)
{
	const char *const *row = listing_row(d, &periods);
	if (!row) {
		desk_fail(d, _("which period: :retention lists them"));
		return;
	}
	if (ombud_may(d->s, "retention-set", 0) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	struct view *form = form_new(d, op_named("retention-set"));
	form_fill(form, "what", row[WHAT]);
	desk_push(d, form);
}

void cmd_retention(struct desk *d, const struct call *c)
{
	const char *word = c->w.n > 1 ? c->w.v[1] : "list";
	if (strcmp(word, "due") == 0) {
		show(d, &due);
		if (listing_table(d, &due))
			say_due(d);
	} else if (strcmp(word, "run") == 0) {
		ask_sweep(d);
	} else if (strcmp(word, "set") == 0) {
		set_period(d);
	} else {
		show(d, &periods);
	}
}
