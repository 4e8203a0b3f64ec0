/* Commands of the panes: which has the keys, which are shown, how large they are. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/queue.h"

/* ---- the sidebar ---------------------------------------------------------------------------- */

static void enter_side(struct queue *q, struct desk *d)
{
	q->panes.whole = false;
	q->panes.side = SHOW_YES;
	q->panes.focus = PANE_SIDE;
	q->v.stale = true;
	side_enter(q, d);
}

/* A wide window has it by itself: it goes because somebody wants it gone. */
static void leave_side(struct queue *q, struct desk *d)
{
	q->panes.side = d->w >= QUEUE_WIDE ? SHOW_NO : SHOW_AUTO;
	q->panes.whole = false;
	q->panes.focus = PANE_LIST;
	q->v.stale = true;
}

void cmd_sidebar(struct desk *d, const struct call *c)
{
	struct queue *q = cmd_to_queue(d);
	(void)c;
	if (queue_in(q, PANE_SIDE))
		leave_side(q, d);
	else
		enter_side(q, d);
}

/* ---- the preview ---------------------------------------------------------------------------- */

void pane_open(struct desk *d, int64_t id)
{
	preview_enter(queue_of(d), d, id);
}

bool pane_splits(struct desk *d)
{
	const struct queue *q = queue_of(d);
	return queue_in(q, PANE_LIST) && d->w >= QUEUE_SPLIT && panes_preview(q, d) == PLACE_RIGHT;
}

static void enter_preview(struct desk *d)
{
	int64_t id = act_ticket(d, NULL);
	if (id)
		why_then(d, id, pane_open);
}

static void no_preview(struct desk *d)
{
	if (d->slow)
		desk_fail(d, _("over a slow line there is no preview; Enter opens the ticket"));
	else
		desk_fail(d, _("a preview needs a window of 100 columns or 13 lines; Enter opens the ticket"));
}

static void hide_preview(struct queue *q)
{
	q->panes.preview = SHOW_NO;
	q->panes.whole = false;
	if (queue_in(q, PANE_PREVIEW))
		q->panes.focus = PANE_LIST;
	preview_mask(q);
}

static void place_preview(struct queue *q, struct desk *d, bool below)
{
	if (panes_room(q, d, below) == PLACE_NONE) {
		no_preview(d);
		return;
	}
	q->panes.preview = SHOW_YES;
	q->panes.below = below;
	q->panes.whole &= queue_in(q, PANE_PREVIEW);
}

/* Right, below, hidden, and round again: only places that it has. */
static void turn_preview(struct queue *q, struct desk *d)
{
	enum place now = panes_preview(q, d);
	if (now == PLACE_NONE)
		place_preview(q, d, false);
	else if (now == PLACE_RIGHT && panes_room(q, d, true) == PLACE_BELOW)
		place_preview(q, d, true);
	else
		hide_preview(q);
}

static void toggle_preview(struct queue *q, struct desk *d)
{
	if (panes_has(q, d, PANE_PREVIEW))
		hide_preview(q);
	else
		place_preview(q, d, q->panes.below);
}

static void preview_right(struct queue *q, struct desk *d)
{
	place_preview(q, d, false);
}

static void preview_below(struct queue *q, struct desk *d)
{
	place_preview(q, d, true);
}

static void preview_none(struct queue *q, struct desk *d)
{
	(void)d;
	hide_preview(q);
}

static const struct {
	const char *word, *help;
	void (*run)(struct queue *q, struct desk *d);
} places[] = {
    {"right", N_("beside the list"), preview_right},
    {"below", N_("below the list"), preview_below},
    {"none", N_("hidden"), preview_none},
    {"next", N_("the next of these"), turn_preview},
};

void preview_offer(struct prompt *p, const char *prefix)
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		if (strncmp(places[i].word, prefix, strlen(prefix)) == 0)
			prompt_offer(p, places[i].word, _(places[i].help));
}

void cmd_preview(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	if (desk_top(d) != &q->v) {
		desk_fail(d, _("the preview is beside the list, and hidden or shown there"));
		return;
	}
	q->v.stale = true;
	if (c->w.n < 2) {
		toggle_preview(q, d);
		return;
	}
	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		if (strcmp(places[i].word, c->w.v[1]) == 0) {
			places[i].run(q, d);
			return;
		}
	desk_fail(d, _("'%s' is no place for the preview: right, below, none, next"), c->w.v[1]);
}

/* ---- going about ---------------------------------------------------------------------------- */

static void go(struct desk *d, struct queue *q, enum pane to)
{
	q->panes.whole = false;
	q->v.stale = true;
	if (to == PANE_SIDE)
		enter_side(q, d);
	else if (to == PANE_PREVIEW && panes_has(q, d, PANE_PREVIEW))
		enter_preview(d);
	else if (to == PANE_PREVIEW)
		desk_fail(d, _("there is no preview there: p shows it"));
	else
		q->panes.focus = PANE_LIST;
}

/* Where the list is alone the other one is the sidebar, as a drawer. */
static void go_next(struct desk *d, struct queue *q)
{
	bool list = queue_in(q, PANE_LIST);
	if (list && panes_has(q, d, PANE_PREVIEW))
		go(d, q, PANE_PREVIEW);
	else
		go(d, q, list || (!queue_in(q, PANE_SIDE) && panes_side(q, d)) ? PANE_SIDE : PANE_LIST);
}

static void go_left(struct desk *d, struct queue *q)
{
	bool right = queue_in(q, PANE_PREVIEW) && panes_preview(q, d) == PLACE_RIGHT;
	go(d, q, right ? PANE_LIST : PANE_SIDE);
}

static void go_right(struct desk *d, struct queue *q)
{
	go(d, q, queue_in(q, PANE_SIDE) ? PANE_LIST : PANE_PREVIEW);
}

static void go_down(struct desk *d, struct queue *q)
{
	if (!queue_in(q, PANE_SIDE) && panes_preview(q, d) != PLACE_RIGHT)
		go(d, q, PANE_PREVIEW);
}

static void go_up(struct desk *d, struct queue *q)
{
	if (queue_in(q, PANE_PREVIEW) && panes_preview(q, d) == PLACE_BELOW)
		go(d, q, PANE_LIST);
}

/* ---- sizes ---------------------------------------------------------------------------------- */

enum { CELLS = 4, LINES = 2 }; /* a key takes so many at once: vim's one would be a key a cell */

static void widen(struct desk *d, struct queue *q, int way, size_t count)
{
	int cells = count ? (int)(count < 500 ? count : 500) : CELLS;
	if (!panes_widen(q, d, way * cells))
		desk_fail(d, _("there is no pane beside this one: gs and p show them"));
}

static void heighten(struct desk *d, struct queue *q, int way, size_t count)
{
	int lines = count ? (int)(count < 500 ? count : 500) : LINES;
	if (!panes_heighten(q, d, way * lines))
		desk_fail(d, _("no pane stands above or below this one: ^Wp moves the preview"));
}

static void usual(struct desk *d, struct queue *q)
{
	(void)d;
	q->panes.side_more = q->panes.right_more = q->panes.below_more = 0;
	q->v.stale = true;
}

static const struct {
	const char *word, *help;
	void (*go)(struct desk *d, struct queue *q);
	void (*size)(struct desk *d, struct queue *q, int way, size_t count);
	int way;
} panes[] = {
    {"next", N_("the next pane"), go_next, NULL, 0},
    {"left", N_("the pane to the left"), go_left, NULL, 0},
    {"down", N_("the pane below"), go_down, NULL, 0},
    {"up", N_("the pane above"), go_up, NULL, 0},
    {"right", N_("the pane to the right"), go_right, NULL, 0},
    {"wider", N_("this pane wider"), NULL, widen, 1},
    {"narrower", N_("this pane narrower"), NULL, widen, -1},
    {"higher", N_("this pane higher"), NULL, heighten, 1},
    {"lower", N_("this pane lower"), NULL, heighten, -1},
    {"usual", N_("sizes as they are by themselves"), usual, NULL, 0},
};

void pane_offer(struct prompt *p, const char *prefix)
{
	for (size_t i = 0; i < sizeof panes / sizeof *panes; i++)
		if (strncmp(panes[i].word, prefix, strlen(prefix)) == 0)
			prompt_offer(p, panes[i].word, _(panes[i].help));
}

void cmd_pane(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	const char *word = c->w.n > 1 ? c->w.v[1] : "next";
	if (desk_top(d) != &q->v) {
		desk_fail(d, _("this view has no panes: the list has"));
		return;
	}
	for (size_t i = 0; i < sizeof panes / sizeof *panes; i++) {
		if (strcmp(panes[i].word, word) != 0)
			continue;
		if (panes[i].go)
			panes[i].go(d, q);
		else
			panes[i].size(d, q, panes[i].way, c->count);
		return;
	}
	desk_fail(d, _("'%s' is no way to go from a pane, nor a size: Tab after :pane lists them"), word);
}

void cmd_maximise(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	(void)c;
	if (desk_top(d) != &q->v) {
		desk_say(d, _("it has the screen to itself already"));
		return;
	}
	q->panes.whole = !q->panes.whole;
	q->v.stale = true;
}
