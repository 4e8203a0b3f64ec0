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

/* ---- places, as often as the count says ------------------------------------------------------ */

/* No view has so many parts or hits that one would count further. */
static size_t times(const struct call *c)
{
	enum { MOST = 1000 };
	return !c->count ? 1 : c->count < MOST ? c->count : MOST;
}

typedef bool step_fn(struct desk *d, struct queue *q, int way);

/* They go round: from where the first step led, as many whole rounds as there are lead nowhere else. */
static bool repeat(struct desk *d, const struct call *c, step_fn *one, int way)
{
	struct queue *q = queue_of(d);
	size_t left = c->count ? c->count : 1, first = 0;
	for (size_t n = 0; left; n++, left--) {
		if (!one(d, q, way))
			return false;
		first = n ? first : q->roll.at;
		if (n && q->roll.at == first)
			left = (left - 1) % n + 1;
	}
	follow(d, q);
	return true;
}

static bool one_new(struct desk *d, struct queue *q, int way)
{
	return queue_go_new(q, d, way);
}

static bool one_tagged(struct desk *d, struct queue *q, int way)
{
	return queue_go_in(q, d, &d->tagged, way);
}

static void step_new(struct desk *d, const struct call *c, int way)
{
	if (!repeat(d, c, one_new, way) && !d->error)
		desk_say(d, _("nothing in this list is new or changed"));
}

static void step_tagged(struct desk *d, const struct call *c, int way)
{
	if (!repeat(d, c, one_tagged, way) && !d->error)
		desk_fail(d, _("nothing in this list is tagged"));
}

static void part(struct desk *d, const struct call *c, int way)
{
	struct view *top = desk_top(d);
	if (!top->kind->part)
		desk_fail(d, _("this view has no parts to go between"));
	for (size_t left = times(c); top->kind->part && left; left--)
		if (!top->kind->part(top, d, way))
			break;
}

#define STEPS(name, does, way)                                                                     \
	void cmd_##name(struct desk *d, const struct call *c)                                      \
	{                                                                                          \
		does(d, c, way);                                                                   \
	}
STEPS(next_new, step_new, 1)
STEPS(previous_new, step_new, -1)
STEPS(next_tagged, step_tagged, 1)
STEPS(previous_tagged, step_tagged, -1)
STEPS(next_part, part, 1)
STEPS(previous_part, part, -1)
#undef STEPS

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

static void again(struct desk *d, const struct call *c, int way)
{
	struct history *h = &d->history[HISTORY_SEARCH];
	if (!h->line.n)
		desk_fail(d, _("nothing was searched for yet: / searches"));
	for (size_t left = times(c); left && h->line.n && !d->error; left--)
		find(d, h->line.v[h->line.n - 1], way);
}

void cmd_search_next(struct desk *d, const struct call *c)
{
	again(d, c, 1);
}

void cmd_search_previous(struct desk *d, const struct call *c)
{
	again(d, c, -1);
}
