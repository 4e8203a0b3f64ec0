/* The queue in words, for --linear: its head, the ticket or heading under the cursor, the sidebar's filter. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"
#include "view/row_own.h"
#include "view/say.h"

/* ---- a ticket ------------------------------------------------------------------------------- */

static void say_marks(const struct queue *q, const struct desk *d, const struct ombud_row *r, struct bytes *out)
{
	if (r->gone)
		say_fact(out, _("gone"));
	else if (desk_named(d, r->id))
		say_fact(out, _("a note names you"));
	else if (r->is_new)
		say_fact(out, _("new"));
	else if (r->changed)
		say_fact(out, _("changed since you looked"));
	if (r->presence)
		say_fact(out, r->presence == 'e' ? _("somebody writes on it") : _("somebody looks at it"));
	if (idset_has(&d->tagged, r->id))
		say_fact(out, _("tagged"));
	else if (queue_ranged(q, q->roll.at))
		say_fact(out, _("in the range"));
}

/* Columns that somebody chose, and that are in no sentence by themselves. */
static void say_cells(const struct queue *q, struct bytes *out)
{
	const char *const *cells = queue_cells_at(q, q->roll.at);
	for (size_t i = 0; cells && i < q->columns.n; i++) {
		const struct row_column *col = &q->columns.v[i];
		if (col->own == OWN_NONE && cells[col->cell][0])
			say_factf(out, "%s %s", col->field->title, cells[col->cell]);
	}
}

static void say_ticket(const struct queue *q, const struct desk *d, const struct ombud_row *r, struct bytes *out)
{
	say_ticket_head(out, r);
	say_marks(q, d, r, out);
	if (queue_grouped(q))
		say_factf(out, _("in %s"), q->lines.groups->v[lines_group(&q->lines, q->roll.at)].label);
	say_cells(q, out);
	say_ticket_tail(out, r);
}

/* ---- the rest ------------------------------------------------------------------------------- */

static void say_saved(const struct queue *q, const struct desk *d, const struct ombud_saved *s, struct bytes *out)
{
	say_factf(out, _("saved filter %s"), s->name);
	if (s->count >= 0)
		say_tickets(out, s->count);
	if (alarm_rings(d, s->name))
		say_fact(out, _("alarm"));
	if (s->key > 0 && s->key < 10)
		say_factf(out, _("key g%d"), s->key);
	if (strcmp(s->name, q->name) == 0)
		say_fact(out, _("it is open"));
}

static const struct ombud_group *folded(const struct queue *q)
{
	if (!queue_grouped(q))
		return NULL;
	struct line_at at = lines_at(&q->lines, lines_line(&q->lines, q->roll.at));
	return at.head && at.folded ? &q->lines.groups->v[at.group] : NULL;
}

void queue_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct queue *q = (const struct queue *)v;
	const struct ombud_saved *saved = queue_in(q, PANE_SIDE) ? queue_side_at(q, d) : NULL;
	const struct ombud_row *row = queue_row(q);
	const struct ombud_group *group = folded(q);
	if (saved) {
		say_saved(q, d, saved, out);
		return;
	}
	if (queue_in(q, PANE_SIDE)) {
		side_say(q, d, out);
		return;
	}
	if (q->whole && !q->roll.n)
		say_fact(out, q->layers.v.n > 1 ? _("nothing matches: Backspace widens again")
						: _("nothing matches: c picks another queue"));
	say_place(out, &q->roll);
	if (group)
		say_factf(out, group->n == 1 ? _("%s, %zu ticket, folded") : _("%s, %zu tickets, folded"), group->label, group->n);
	else if (row)
		say_ticket(q, d, row, out);
}

const struct doc *queue_reads(const struct view *v, const struct roll **window)
{
	const struct queue *q = (const struct queue *)v;
	if (!queue_in(q, PANE_PREVIEW))
		return NULL;
	*window = &q->preview.roll;
	return &q->preview.doc;
}

/* The clock of the title is left out: it would be said each minute. */
void queue_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct queue *q = (const struct queue *)v;
	if (queue_in(q, PANE_PREVIEW)) {
		say_line(out, _("PREVIEW (Enter: whole ticket, q: list)"));
		return;
	}
	char *trail = layers_trail(&q->layers);
	if (trail[0] && !q->name[0])
		say_linef(out, _("filter: %s"), trail);
	else if (trail[0])
		say_linef(out, _("queue %s: %s"), q->name, trail);
	else
		say_line(out, q->name[0] ? q->name : _("all tickets"));
	heap_free(trail);
	if (q->whole && q->roll.n)
		say_linef(out, q->roll.n == 1 ? _("%zu ticket") : _("%zu tickets"), q->roll.n);
	if (q->drift.added || q->drift.gone)
		say_linef(out, _("%lld new, %lld left: R settles"), (long long)q->drift.added, (long long)q->drift.gone);
	if (d->n_named)
		say_linef(out, _("tickets in which notes name you: %zu"), d->n_named);
	if (d->n_watched)
		say_linef(out, _("watched tickets that changed: %lld"), (long long)d->n_watched);
	if (q->range != SIZE_MAX)
		say_line(out, _("range: v tags it, V begins another"));
}
