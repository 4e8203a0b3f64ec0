/* One ticket goes back: by the sets of the entry that hold it, and by its items. It goes back whole
 * or not at all: a field that was changed again since keeps it. */
#include <stdlib.h>
#include <string.h>

#include "base/idpack.h"
#include "base/say.h"
#include "model/required.h"
#include "ops/family_erase.h"
#include "ops/files.h"
#include "ops/undo_room.h"

/* ---- sets, in step with the blocks ------------------------------------------------------------- */

static void walk_on(struct walk *w)
{
	if (!idwalk_next(&w->at, &w->id))
		w->id = 0;
}

/* Rows and sets are in the order of ids. */
static void want_set(struct undo *u, size_t set)
{
	const struct bulk *b = &u->b;
	struct walk *w = &u->walks[set];
	size_t row = 0;
	if (!b->n_rows || w->id > b->rows[b->n_rows - 1].id)
		return;
	while (w->id && row < b->n_rows) {
		if (w->id < b->rows[row].id) {
			walk_on(w);
		} else if (w->id > b->rows[row].id) {
			row++;
		} else {
			vec_push(&u->wants, ((struct want){set, u->first.v[row]}));
			u->first.v[row] = u->wants.n - 1;
			walk_on(w);
		}
	}
}

enum ombud_status undo_block(struct bulk *b, size_t from, size_t n)
{
	struct undo *u = b->owner;
	(void)from;
	(void)n;
	u->wants.n = u->first.n = 0;
	for (size_t i = 0; i < b->n_rows; i++)
		vec_push(&u->first, SIZE_MAX);
	for (size_t i = 0; i < u->n_sets; i++)
		if (u->walks[i].id)
			want_set(u, i);
	return OMBUD_OK;
}

void undo_walk(struct undo *u)
{
	u->walks = ARENA_ARRAY(u->b.c.keep, struct walk, u->n_sets);
	for (size_t i = 0; i < u->n_sets; i++) {
		u->walks[i].at = idwalk_over(u->sets[i].ids, u->sets[i].bytes);
		walk_on(&u->walks[i]);
	}
}

static const struct want *wants_of(struct undo *u)
{
	size_t i = u->first.v[u->b.c.before - u->b.rows];
	return i == SIZE_MAX ? NULL : &u->wants.v[i];
}

static const struct want *next_want(struct undo *u, const struct want *w)
{
	return w->next == SIZE_MAX ? NULL : &u->wants.v[w->next];
}

/* ---- items ------------------------------------------------------------------------------------- */

static size_t first_item(const struct undo *u, int64_t ticket)
{
	size_t lo = 0, hi = u->n_items;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (u->items[mid].ticket_id < ticket)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static bool is_column(const struct journal_item *i)
{
	return strcmp(i->place, "ticket") == 0;
}

/* ---- fields ------------------------------------------------------------------------------------ */

static const char *label_of(const char *field)
{
	const size_t prefix = sizeof JOURNAL_LABEL - 1;
	return strncmp(field, JOURNAL_LABEL, prefix) == 0 ? field + prefix : NULL;
}

static bool field_is(struct undo *u, const struct ticket_row *t, const char *field, const char *value)
{
	const char *label = label_of(field);
	value = value ? value : "";
	if (label)
		return labels_has(t->labels, label, strlen(label)) == (value[0] == '1');
	if (strcmp(field, "labels") == 0) /* the whole list: entries of the first schema */
		return strcmp(t->labels, value) == 0;
	const struct ticket_column *col = ticket_column_find(field);
	if (!col)
		return false;
	if (col->type != COLUMN_TEXT)
		return ticket_column_int(t, col) == strtoll(value, NULL, 10);
	return strcmp(ticket_column_text(u->b.c.memory, t, col), value) == 0;
}

static void field_set(struct undo *u, struct ticket_row *t, const char *field, const char *value)
{
	const char *label = label_of(field);
	value = value ? value : "";
	if (label)
		t->labels = labels_put(u->b.c.memory, t->labels, label, value[0] == '1');
	else if (strcmp(field, "labels") == 0)
		t->labels = value;
	else
		ticket_column_set(u->b.c.memory, t, ticket_column_find(field), value);
}

static bool is_dates(const char *field)
{
	return strcmp(field, JOURNAL_DATES) == 0;
}

/* What follows from other columns keeps nothing from going back. */
static bool is_derived(const char *field)
{
	const struct ticket_column *col = ticket_column_find(field);
	return is_dates(field) || (col && col->derived);
}

static const char *touched_field(struct undo *u, const struct ticket_row *t, size_t item)
{
	for (const struct want *w = wants_of(u); w; w = next_want(u, w))
		if (!is_derived(u->sets[w->set].field) &&
		    !field_is(u, t, u->sets[w->set].field, u->sets[w->set].after))
			return u->sets[w->set].field;
	for (; item < u->n_items && u->items[item].ticket_id == t->id; item++) {
		const struct journal_item *i = &u->items[item];
		if (is_column(i) && !is_derived(i->field) && !field_is(u, t, i->field, i->after))
			return i->field;
	}
	return NULL;
}

/* Dates that are still as the entry made them go back to what they were; others are computed. */
static void set_back(struct undo *u, struct ticket_row *t, const char *field, const char *before,
    const char *after)
{
	if (is_dates(field)) {
		if (before && after && strcmp(ticket_dates_text(u->b.c.memory, u->b.c.before), after) == 0)
			u->dates_set = ticket_dates_set(t, before);
	} else if (!is_derived(field)) {
		field_set(u, t, field, before);
	}
}

static void set_fields(struct undo *u, struct ticket_row *t, size_t item)
{
	size_t end = item;
	u->dates_set = false;
	for (const struct want *w = wants_of(u); w; w = next_want(u, w)) {
		const struct journal_set *s = &u->sets[w->set];
		set_back(u, t, s->field, s->before, s->after);
	}
	while (end < u->n_items && u->items[end].ticket_id == t->id)
		end++;
	while (end-- > item)
		if (is_column(&u->items[end]))
			set_back(u, t, u->items[end].field, u->items[end].before, u->items[end].after);
}

/* All are looked at before one is touched. */
static enum ombud_status look_at_items(struct undo *u, int64_t ticket, size_t item)
{
	for (; item < u->n_items && u->items[item].ticket_id == ticket; item++)
		if (!is_column(&u->items[item]) && undo_still(u, &u->items[item]))
			return u->b.c.s->err.status;
	return OMBUD_OK;
}

/* A breach's hours go back to where they started. */
static bool is_start(const struct journal_item *i)
{
	return strcmp(i->place, "fact") == 0 && i->field && (strcmp(i->field, FACT_AWARE) == 0 || strcmp(i->field, FACT_NOTIFIED) == 0);
}

/* Letters are counted: that one went is no reason to believe what was counted before. */
static enum ombud_status put_items(struct undo *u, struct ticket_row *t, size_t item, bool *clock)
{
	struct op_ctx *c = &u->b.c;
	bool letters = false, files = false;
	size_t end = item;
	while (end < u->n_items && u->items[end].ticket_id == t->id)
		end++;
	while (end-- > item) {
		const struct journal_item *i = &u->items[end];
		if (is_column(i))
			continue;
		struct journal_item back = *i;
		back.before = i->after;
		back.after = i->before;
		if (undo_put(u, i) || op_item(c, &back))
			return c->s->err.status;
		*clock |= strcmp(i->place, "clock") == 0 || strcmp(i->place, "pause") == 0 || is_start(i);
		letters |= strcmp(i->place, "message") == 0;
		files |= strcmp(i->place, "files") == 0;
	}
	if (files && files_count(c, t))
		return c->s->err.status;
	return letters ? op_count_letters(c, t) : OMBUD_OK;
}

/* ---- the ticket -------------------------------------------------------------------------------- */

static const char *field_word(const char *field)
{
	const struct ticket_column *col = ticket_column_find(field);
	if (label_of(field))
		return field + sizeof JOURNAL_LABEL - 1;
	return !col ? field : col->title ? _(col->title) : _("the clock");
}

enum ombud_status undo_change(struct bulk *b, size_t i, struct ticket_row *after)
{
	struct undo *u = b->owner;
	const struct ticket_row *before = b->c.before;
	size_t item = first_item(u, before->id);
	bool clock = false;
	(void)i;
	b->c.detail = u->of->face.name;
	if (undo_may_ticket(u, before))
		return b->c.s->err.status;
	if (!undo_is_live(u, before->id))
		return fail(&b->c.s->err, OMBUD_CONFLICT,
		    u->redo ? _("it was done again already") : _("it was taken back already"));
	const char *touched = touched_field(u, before, item);
	if (touched)
		return fail(&b->c.s->err, OMBUD_CONFLICT,
		    _("%s was changed again since: that change would be lost"), field_word(touched));
	if (erased_lets(&b->c, before) || look_at_items(u, before->id, item))
		return b->c.s->err.status;
	set_fields(u, after, item);
	if (ticket_damage(&b->c.s->err, after) || undo_may_move(u, before, after) || put_items(u, after, item, &clock))
		return b->c.s->err.status;
	after->is_open = state_info((enum state)after->state)->open;
	/* Who brings a ticket before a second person again is the first one, whoever did it then; what was
	 * decided there and is taken back keeps its author. */
	if (after->state == STATE_REVIEW && before->state != STATE_REVIEW && before->state != STATE_APPROVED &&
	    before->state != STATE_RESOLVED && before->state != STATE_MERGED)
		after->author_id = b->c.s->agent.id;
	if (!u->dates_set && (clock || due_follows(before, after)))
		return due_set(b->c.s, b->c.memory, after);
	return OMBUD_OK;
}

/* All of it before any of it goes back, as of a ticket. */
static enum ombud_status desk_still(struct undo *u)
{
	for (size_t i = 0; i < u->n_items; i++)
		if (!u->items[i].ticket_id && undo_still(u, &u->items[i]))
			return u->b.c.s->err.status;
	return OMBUD_OK;
}

enum ombud_status undo_desk(struct undo *u)
{
	struct op_ctx *c = &u->b.c;
	if (desk_still(u))
		return c->s->err.status;
	for (size_t i = u->n_items; i-- > 0;) {
		struct journal_item back = u->items[i];
		if (back.ticket_id)
			continue;
		back.before = u->items[i].after;
		back.after = u->items[i].before;
		if (undo_put(u, &u->items[i]) || op_item(c, &back))
			return c->s->err.status;
	}
	u->b.out->applied = 1;
	return op_audit(c, u->redo ? "redo" : "undo", "desk", 0, u->of->face.name);
}
