/* The steps of the tutorial: what is told, the hint, and how the desk shows that it was done. */
#include <string.h>

#include "base/phrase.h"
#include "tutor.h"
#include "view/queue.h"

/* ---- the desk as it is ---------------------------------------------------------------------- */

static struct ombud_entries *newest(struct desk *d)
{
	struct ombud_entries *e = NULL;
	if (ombud_journal(&e, d->s, false, 1) != OMBUD_OK)
		return NULL;
	return e;
}

void tutor_look(struct tutor_before *out, struct desk *d)
{
	struct ombud_entries *e = newest(d);
	const struct ombud_saved_list *saved = desk_saved(d);
	const struct queue *q = queue_of(d);
	*out = (struct tutor_before){.entry = e && e->n ? e->v[0].id : 0, .row = q ? queue_at(q) : 0, .saved = saved ? saved->n : 0};
	ombud_entries_free(e);
}

static bool is_on(const struct desk *d, const char *view)
{
	const struct view *top = desk_top(d);
	return top && strcmp(top->kind->name, view) == 0;
}

/* The newest entry of the journal is of this step: an operation of that name, on so many tickets at least. */
static bool did(const struct tutor_before *b, struct desk *d, const char *operation, int64_t tickets)
{
	struct ombud_entries *e = newest(d);
	size_t n = strlen(operation);
	bool is = e && e->n && e->v[0].id > b->entry && e->v[0].tickets >= tickets &&
		  (!n || strncmp(e->v[0].sentence, operation, n) == 0);
	ombud_entries_free(e);
	return is;
}

/* ---- steps ---------------------------------------------------------------------------------- */

static bool moved(const struct tutor_before *b, struct desk *d)
{
	const struct queue *q = queue_of(d);
	return q && queue_at(q) != b->row && queue_at(q) + 1 != b->row && queue_at(q) != b->row + 1;
}

static bool opened(const struct tutor_before *b, struct desk *d)
{
	(void)b;
	return is_on(d, "ticket");
}

static bool tagged(const struct tutor_before *b, struct desk *d)
{
	(void)b;
	return d->tagged.n >= 2 && is_on(d, "queue");
}

static bool narrowed(const struct tutor_before *b, struct desk *d)
{
	const struct queue *q = queue_of(d);
	(void)b;
	return q && q->layers.v.n > 1;
}

static bool looked_behind_masks(const struct tutor_before *b, struct desk *d)
{
	const struct queue *q = queue_of(d);
	(void)b;
	for (size_t i = 0; q && i < q->layers.v.n; i++)
		if (strstr(q->layers.v.v[i].text, "email:/"))
			return true;
	return false;
}

static bool assigned(const struct tutor_before *b, struct desk *d)
{
	return did(b, d, "assign", 1);
}

static bool noted(const struct tutor_before *b, struct desk *d)
{
	return did(b, d, "note", 1);
}

void tutor_notice(struct tutor_before *b, const struct desk *d)
{
	b->letter |= is_on(d, "letter");
}

/* What is asked is to look at it: while it is there the step is not over. */
static bool letter_was_shown(const struct tutor_before *b, struct desk *d)
{
	return b->letter && !is_on(d, "letter");
}

static bool done_to_many(const struct tutor_before *b, struct desk *d)
{
	return did(b, d, "", 2);
}

static bool undone(const struct tutor_before *b, struct desk *d)
{
	struct ombud_entries *e = newest(d);
	bool is = e && e->n && (strcmp(e->v[0].state, "undo") == 0 || strcmp(e->v[0].state, "undone") == 0) &&
		  e->v[0].id >= b->entry;
	ombud_entries_free(e);
	return is;
}

static bool saved(const struct tutor_before *b, struct desk *d)
{
	const struct ombud_saved_list *all = desk_saved(d);
	return all && all->n > b->saved;
}

static bool asked_for_help(const struct tutor_before *b, struct desk *d)
{
	(void)b;
	return is_on(d, "help") || (d->prompt && d->prompt->label[0] == ':');
}

const struct tutor_step tutor_steps[] = {
    {N_("These people are invented, and the desk is gone when you leave. Each line of the list is a ticket: go two "
	"down with j (k goes up)."),
	N_("Press j twice."), moved},
    {N_("Enter opens the ticket under the cursor. What is personal in it is masked until somebody asks for it with a "
	"reason. Open one."),
	N_("Press Enter."), opened},
    {N_("q closes a view, here back to the list. Tag two tickets with t there; tags stay, whatever the list shows."),
	N_("Press q, then t twice."), tagged},
    {N_("l narrows the list: a filter on top of the one that is there. Ask for kind:erasure; Backspace would widen again."),
	N_("Press l, type kind:erasure, then Enter."), narrowed},
    {N_("Filters look behind masks too, by a pattern, and the log says that you did. Narrow by email:/[aeiou]/."),
	N_("Press l, type email:/[aeiou]/, then Enter."), looked_behind_masks},
    {N_("A takes the ticket under the cursor; a would ask to whom it goes."), N_("Press A."), assigned},
    {N_("i writes a note on it. Write a few words; ^X keeps them, Esc would leave them as a draft."),
	N_("Press i, type something, then Control-X."), noted},
    {N_("r writes to the person: pick a text, complete it, and ^X shows the letter as it would leave. Look at it, then "
	"go back with Esc: nothing is sent."),
	N_("Press r, type ack and Enter, then Control-X."), letter_was_shown},
    {N_("; lets the next action be for all that is tagged, after a preview. Give them a label: ; + training, Enter, and "
	"the number it asks for."),
	N_("Press Esc until you are in the list, then ;+ training, Enter, 2 and Enter."), done_to_many},
    {N_("u takes the last change back, on all of its tickets at once. U would list what else can be taken back."),
	N_("Press u."), undone},
    {N_("S saves the list's filter under a name; c opens saved filters, g1 to g9 those with a number. Save this one as "
	"training."),
	N_("Press S, type training, then Enter."), saved},
    {N_("? lists the keys of where you are and narrows by what you type; an empty : lists every command. Open one of them."),
	N_("Press ? or the colon."), asked_for_help},
    {N_("That is the desk: move, open, tag, narrow, look behind masks, take, note, answer, act on many, undo, save, ask. "
	"Q leaves, and the invented people go."),
	N_("Press Esc until you are in the list, then Q."), NULL},
};

size_t tutor_n_steps(void)
{
	return sizeof tutor_steps / sizeof *tutor_steps;
}

/* ---- begun again ---------------------------------------------------------------------------- */

static size_t step_that(bool (*done)(const struct tutor_before *b, struct desk *d))
{
	size_t at = 0;
	while (tutor_steps[at].done != done)
		at++;
	return at;
}

static void tag_two(struct desk *d)
{
	struct queue *q = queue_of(d);
	q->v.kind->load(&q->v, d);
	for (size_t i = 0; d->tagged.n < 2 && i < queue_known(q); i++)
		tags_toggle(d, ombud_list_id(q->list, i));
}

size_t tutor_again(size_t at, struct desk *d)
{
	size_t many = step_that(done_to_many);
	if (at == step_that(undone))
		at = many;
	if (at > step_that(tagged) && at <= many)
		tag_two(d);
	return at;
}
