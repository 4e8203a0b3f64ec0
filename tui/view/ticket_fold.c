/* Letters of a ticket that are folded: to their heading, or their long quotes; and which of them is in sight. */
#include "view/ticket_room.h"

static enum letter_fold fold_of(const struct ticket_view *v, size_t i)
{
	return i < v->fold.n ? v->fold.v[i] : LETTER_USUAL;
}

void ticket_fold_letter(const struct ticket_view *v, struct doc *doc, size_t head, size_t i)
{
	enum letter_fold how = fold_of(v, i);
	if (how == LETTER_FOLDED)
		sheet_fold_letter(doc, head);
	else if (how == LETTER_USUAL)
		sheet_fold_quotes(doc, head);
}

/* The number of the letter whose line somebody went to, from 1; 0: none is at or before it. */
static long letter_gone_to(const struct ticket_view *v)
{
	long key = 0;
	for (size_t i = 0; v->roll.at > v->roll.top && i <= v->roll.at && i < v->main.line.n; i++)
		key = v->main.line.v[i].key ? v->main.line.v[i].key : key;
	return key;
}

/* The same of the letter in sight: the first that begins there, else the one that fills it. */
long ticket_letter_in_sight(const struct ticket_view *v)
{
	long before = 0, gone_to = letter_gone_to(v);
	if (gone_to)
		return gone_to;
	for (size_t i = 0; i < v->main.line.n && i < v->roll.top + v->roll.rows; i++) {
		long key = v->main.line.v[i].key;
		if (key && i >= v->roll.top)
			return key;
		before = key ? key : before;
	}
	return before;
}

const struct ombud_message *ticket_message(const struct ticket_view *v)
{
	size_t i = (size_t)ticket_letter_in_sight(v);
	if (!v->t || !i)
		return NULL;
	return i <= v->t->n_messages ? &v->t->messages[i - 1] : &v->t->further[i - 1 - v->t->n_messages];
}

const char *ticket_letter(const struct ticket_view *v)
{
	const struct ombud_message *m = ticket_message(v);
	return m ? m->body : NULL;
}

/* Open by one step, or closed by one: heading, usual, whole. */
static enum letter_fold stepped(enum letter_fold now, enum fold how)
{
	switch (how) {
	case FOLD_OPEN:
		return now == LETTER_FOLDED ? LETTER_USUAL : LETTER_WHOLE;
	case FOLD_CLOSE:
		return now == LETTER_WHOLE ? LETTER_USUAL : LETTER_FOLDED;
	case FOLD_TURN:
		return now == LETTER_FOLDED ? LETTER_USUAL : LETTER_FOLDED;
	case FOLD_ALL:
		return LETTER_FOLDED;
	default:
		return LETTER_WHOLE;
	}
}

void ticket_fold(struct ticket_view *v, enum fold how)
{
	size_t n = v->t ? v->t->n_messages + v->t->n_further : 0, here = (size_t)ticket_letter_in_sight(v);
	while (v->fold.n < n)
		list_add(&v->fold, LETTER_USUAL);
	for (size_t i = 0; i < n; i++)
		if (how == FOLD_ALL || how == FOLD_NONE || i + 1 == here)
			v->fold.v[i] = stepped(v->fold.v[i], how);
	v->to_lay = v->v.stale = true;
}
