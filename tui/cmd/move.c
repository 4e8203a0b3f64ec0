/* Commands that go somewhere and change nothing. */
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/editor.h"
#include "view/filter.h"
#include "view/queue.h"
#include "view/ticket.h"

/* A person sees that the cursor stays; a macro that went on there would work on one row for ever. */
static void at_end(struct desk *d)
{
	if (d->macros.depth)
		desk_fail(d, _("this is the end of the list"));
}

static void move(struct desk *d, enum move how, const struct call *c)
{
	struct view *top = desk_top(d);
	struct queue *q = queue_of(d);
	size_t at = q->roll.at;
	if (!top->kind->move)
		return;
	top->kind->move(top, d, how, c->count);
	bool steps = how == MOVE_DOWN || how == MOVE_UP || how == MOVE_PAGE_DOWN || how == MOVE_PAGE_UP;
	if (top == &q->v && steps && queue_in(q, PANE_LIST) && q->roll.at == at)
		at_end(d);
}

#define MOVES(name, how)                                                                           \
	void cmd_##name(struct desk *d, const struct call *c)                                      \
	{                                                                                          \
		move(d, how, c);                                                                   \
	}
MOVES(down, MOVE_DOWN)
MOVES(up, MOVE_UP)
MOVES(top, MOVE_TOP)
MOVES(bottom, MOVE_BOTTOM)
MOVES(page_down, MOVE_PAGE_DOWN)
MOVES(page_up, MOVE_PAGE_UP)
MOVES(half_down, MOVE_HALF_DOWN)
MOVES(half_up, MOVE_HALF_UP)
MOVES(screen_top, MOVE_SCREEN_TOP)
MOVES(screen_bottom, MOVE_SCREEN_BOTTOM)
MOVES(centre, MOVE_CENTRE)
MOVES(to_top, MOVE_TO_TOP)
MOVES(to_bottom, MOVE_TO_BOTTOM)
#undef MOVES

void turn_to(struct desk *d, int64_t id)
{
	struct ticket_view *t = ticket_of(d);
	if (t) {
		queue_go(queue_of(d), d, id);
		ticket_turn(t, d, id);
	} else {
		desk_push(d, ticket_new(d, id));
	}
}

/* The queue's cursor moved: an open ticket follows it. */
static void follow(struct desk *d, struct queue *q)
{
	struct ticket_view *t = ticket_of(d);
	int64_t id = q->v.kind->ticket(&q->v, NULL);
	if (!t && id && queue_in(q, PANE_PREVIEW)) {
		why_then(d, id, pane_open);
	} else if (t && id && id != t->id) {
		/* Until it is said why, the ticket on the screen is where the cursor is. */
		if (why_first(d, id))
			queue_go(q, d, t->id);
		why_then(d, id, turn_to);
	} else if (t && d->macros.depth) {
		at_end(d);
	} else if (t) {
		desk_say(d, _("this is the end of the list"));
	}
}

static void step(struct desk *d, enum move how, const struct call *c)
{
	struct queue *q = queue_of(d);
	queue_list_move(q, d, how, c->count);
	/* The rows under the cursor have to be known before it is asked about. */
	q->v.kind->load(&q->v, d);
	follow(d, q);
}

void cmd_next(struct desk *d, const struct call *c)
{
	step(d, MOVE_DOWN, c);
}

void cmd_previous(struct desk *d, const struct call *c)
{
	step(d, MOVE_UP, c);
}

static void step_new(struct desk *d, int way)
{
	struct queue *q = queue_of(d);
	if (!queue_go_new(q, d, way)) {
		desk_say(d, _("nothing in this list is new or changed"));
		return;
	}
	follow(d, q);
}

void cmd_next_new(struct desk *d, const struct call *c)
{
	(void)c;
	step_new(d, 1);
}

void cmd_previous_new(struct desk *d, const struct call *c)
{
	(void)c;
	step_new(d, -1);
}

static void step_tagged(struct desk *d, int way)
{
	struct queue *q = queue_of(d);
	if (!queue_go_in(q, d, &d->tagged, way))
		desk_fail(d, _("nothing in this list is tagged"));
	else
		follow(d, q);
}

void cmd_next_tagged(struct desk *d, const struct call *c)
{
	(void)c;
	step_tagged(d, 1);
}

void cmd_previous_tagged(struct desk *d, const struct call *c)
{
	(void)c;
	step_tagged(d, -1);
}

static void part(struct desk *d, int way)
{
	struct view *top = desk_top(d);
	if (top->kind->part)
		top->kind->part(top, d, way);
}

void cmd_next_part(struct desk *d, const struct call *c)
{
	(void)c;
	part(d, 1);
}

void cmd_previous_part(struct desk *d, const struct call *c)
{
	(void)c;
	part(d, -1);
}

/* ---- opening and closing ------------------------------------------------------------------- */

/* What is part of another ticket leads there; any other has one line more to read. */
static void follow_merge(struct desk *d, const struct ticket_view *t, const struct call *c)
{
	int64_t to = t->t ? t->t->merged_into : 0;
	if (to)
		why_then(d, to, turn_to);
	else
		move(d, MOVE_DOWN, c);
}

void cmd_open(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	if (q && desk_top(d) == &q->v && queue_in(q, PANE_SIDE)) {
		side_line_open(d);
		return;
	}
	if (ticket_of(d)) {
		follow_merge(d, ticket_of(d), c);
		return;
	}
	if (q && desk_top(d) == &q->v && lines_folded(&q->lines, q->roll.at)) {
		queue_fold(q, d, FOLD_OPEN);
		return;
	}
	int64_t id = act_ticket(d, NULL);
	if (id)
		why_then(d, id, q && desk_top(d) == &q->v && pane_splits(d) ? pane_open : turn_to);
}

static void say_unsent(struct desk *d, const struct ombud_table *t)
{
	const char *ticket = t->cells[0], *kind = t->cells[1];
	if (t->n_rows > 1)
		desk_say(d, _("%zu texts are not sent, the newest on #%s: q again leaves, they stay"),
		    t->n_rows, ticket);
	else if (strcmp(kind, "new") == 0)
		desk_say(d, _("a new ticket is not made yet: m goes on with it, q again leaves"));
	else
		desk_say(d, _("a text on #%s is not sent: e there resumes it, q again leaves"), ticket);
}

/* The last view is not closed in passing while a text waits: asked once. */
static bool may_leave(struct desk *d)
{
	struct ombud_table *t;
	if (d->left_before || ombud_table(&t, d->s, "drafts", 0) != OMBUD_OK)
		return true;
	bool any = t->n_rows > 0;
	if (any)
		say_unsent(d, t);
	d->leaving = any;
	ombud_table_free(t);
	return !any;
}

void cmd_close(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	struct filter_view *f = filter_of(d);
	(void)c;
	if (f && f->on_facets) {
		filter_turn(f, d, false);
		return;
	}
	filter_leaves(d);
	if (q && desk_top(d) == &q->v && !queue_in(q, PANE_LIST))
		q->v.kind->peel(&q->v, d);
	else if (!dash_return(d) && (d->depth > 1 || may_leave(d)))
		desk_pop(d);
}

void cmd_quit(struct desk *d, const struct call *c)
{
	(void)c;
	d->quit = true;
	/* Texts are drafts in the store by now: nothing is lost, so nothing is asked. */
	for (size_t i = 0; i < d->depth; i++)
		if (d->view[i]->kind->hang_up)
			d->view[i]->kind->hang_up(d->view[i], d);
}

static void go_to(struct desk *d, const char *word)
{
	char *end;
	long long id = strtoll(word + (word[0] == '#'), &end, 10);
	struct queue *q = queue_of(d);
	if (id <= 0 || *end) {
		desk_fail(d, _("'%s' is no ticket's number"), word);
		return;
	}
	struct ticket_view *t = ticket_of(d);
	bool in_list = queue_go(q, d, id);
	if (t || !in_list || desk_top(d) != &q->v)
		why_then(d, id, turn_to);
}

static void accept_goto(void *data, const char *text)
{
	if (text[0])
		go_to(data, text);
}

void cmd_goto(struct desk *d, const struct call *c)
{
	if (c->w.n > 1) {
		go_to(d, c->w.v[c->w.n - 1]);
		return;
	}
	struct prompt_how how = {.label = "#", .accept = accept_goto, .data = d};
	desk_ask(d, &how);
}

/* ---- searching ----------------------------------------------------------------------------- */

struct seeking {
	struct desk *d;
	int step;
};

static void find(struct desk *d, const char *text, int way)
{
	struct view *top = desk_top(d);
	if (!top->kind->find)
		desk_fail(d, _("there is nothing to search here"));
	else if (text[0])
		top->kind->find(top, d, text, way);
}

static void accept_search(void *data, const char *text)
{
	struct seeking *s = data;
	struct history *h = &s->d->history[HISTORY_SEARCH];
	const char *last = h->line.n ? h->line.v[h->line.n - 1] : "";
	if (text[0])
		history_add(h, text);
	find(s->d, text[0] ? text : last, s->step);
}

static void search(struct desk *d, const struct call *c, int way)
{
	if (c->w.n > 1) {
		char *text = call_rest(c, 1);
		find(d, text, way);
		heap_free(text);
		return;
	}
	struct seeking *s = heap_new(sizeof *s);
	*s = (struct seeking){d, way};
	struct prompt_how how = {.label = way > 0 ? "/" : "?/",
	    .accept = accept_search,
	    .end = heap_free,
	    .data = s,
	    .history = &d->history[HISTORY_SEARCH]};
	desk_ask(d, &how);
}

void cmd_search(struct desk *d, const struct call *c)
{
	search(d, c, 1);
}

void cmd_search_back(struct desk *d, const struct call *c)
{
	search(d, c, -1);
}

static void again(struct desk *d, int way)
{
	struct history *h = &d->history[HISTORY_SEARCH];
	if (h->line.n)
		find(d, h->line.v[h->line.n - 1], way);
	else
		desk_fail(d, _("nothing was searched for yet: / searches"));
}

void cmd_search_next(struct desk *d, const struct call *c)
{
	(void)c;
	again(d, 1);
}

void cmd_search_previous(struct desk *d, const struct call *c)
{
	(void)c;
	again(d, -1);
}
