#include "view/stack.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"
#include "view/say.h"

enum { FRAME = 4, NUMBER_CELLS = 10, UNKNOWN = -1, UNTOLD = -2 };

struct counted {
	int64_t alone, together;
};

struct stack {
	struct view v;
	struct roll roll;
	LIST(struct counted) counts; /* by layer */
	LIST(struct layer) shown;    /* as load found them; borrowed from the queue */
	bool aside;
	int64_t match; /* all that are on */
};

/* ---- loading ------------------------------------------------------------------------------- */

static void forget_counts(struct stack *s)
{
	for (size_t i = 0; i < s->counts.n; i++)
		s->counts.v[i] = (struct counted){UNKNOWN, UNKNOWN};
	s->match = UNKNOWN;
}

static void stack_load(struct view *v, struct desk *d)
{
	struct stack *s = (struct stack *)v;
	const struct layers *l = &queue_of(d)->layers;
	s->shown.n = 0;
	for (size_t i = 0; i < l->v.n; i++)
		list_add(&s->shown, l->v.v[i]);
	while (s->counts.n < l->v.n)
		list_add(&s->counts, ((struct counted){UNKNOWN, UNKNOWN}));
	s->counts.n = l->v.n;
	s->aside = l->aside;
	s->roll.n = l->v.n;
	s->roll.rows = d->h > FRAME + 1 ? (size_t)(d->h - FRAME) : 1;
	roll_fit(&s->roll);
}

/* One number; true: it was stopped, and is asked for again. */
static bool count_text(struct desk *d, int64_t *n, const char *filter)
{
	int64_t found;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_count_passing(&found, d->s, filter, false);
	d->patience = PATIENCE_BREAK;
	if (status == OMBUD_CANCELLED)
		return true;
	*n = status == OMBUD_OK ? found : UNTOLD;
	return false;
}

static bool count_alone(struct stack *s, struct desk *d, const struct layers *l, size_t i)
{
	struct ombud_layer one = {l->v.v[i].text, false, l->v.v[i].negated};
	char *text;
	size_t fault;
	bool again = false;
	if (ombud_filter_join(&text, &fault, d->s, &one, 1) == OMBUD_OK)
		again = count_text(d, &s->counts.v[i].alone, text);
	else
		s->counts.v[i].alone = UNTOLD;
	ombud_free(text);
	return again;
}

static bool count_together(struct stack *s, struct desk *d, const struct layers *l, size_t i)
{
	char *text = layers_text(l, i + 1, d->s, NULL);
	bool again = count_text(d, &s->counts.v[i].together, text);
	if (!again && i + 1 == l->v.n)
		s->match = s->counts.v[i].together;
	heap_free(text);
	return again;
}

/* One count a turn, so that keys are not kept waiting. */
static bool stack_idle(struct view *v, struct desk *d)
{
	struct stack *s = (struct stack *)v;
	const struct layers *l = &queue_of(d)->layers;
	for (size_t i = 0; i < s->counts.n && i < l->v.n; i++) {
		struct counted *c = &s->counts.v[i];
		if (c->alone != UNKNOWN && c->together != UNKNOWN)
			continue;
		v->stale = true;
		if (c->alone == UNKNOWN)
			count_alone(s, d, l, i);
		else
			count_together(s, d, l, i);
		return true;
	}
	return false;
}

static void stack_changed(struct view *v, struct desk *d)
{
	(void)d;
	forget_counts((struct stack *)v);
	v->stale = true;
}

/* ---- painting ------------------------------------------------------------------------------ */

static void put_count(struct canvas *c, int x, int y, enum style style, int64_t n)
{
	char text[24] = "..";
	if (n >= 0)
		snprintf(text, sizeof text, "%lld", (long long)n);
	else if (n == UNTOLD)
		snprintf(text, sizeof text, "-");
	canvas_right(c, x, y, NUMBER_CELLS - 1, style, text);
}

static void draw_one(const struct stack *s, struct canvas *c, int y, size_t i)
{
	const struct layer *l = &s->shown.v[i];
	const struct counted *n = &s->counts.v[i];
	bool here = i == s->roll.at, on = !l->off && !(i && s->aside);
	enum style style = on ? STYLE_TEXT : STYLE_DIM;
	int end = c->w - 2 * NUMBER_CELLS;
	canvas_put(c, 0, y, 1, STYLE_KEY, here ? ">" : " ");
	canvas_put(c, 2, y, 3, style, on ? "[x]" : l->off ? "[ ]" : "[-]");
	int x = 6 + canvas_put(c, 6, y, 4, STYLE_KEY, l->negated ? _("not ") : "");
	const char *text = l->label ? l->label : l->text;
	canvas_put(c, x, y, end - x - 1, style, text[0] ? text : _("every ticket"));
	put_count(c, end + NUMBER_CELLS, y, style, n->alone);
	put_count(c, c->w - 1, y, style, on ? n->together : UNTOLD);
	if (here) {
		canvas_bar(c, 0, y, end);
		canvas_cursor(c, 0, y);
	}
}

static void draw_head(const struct stack *s, struct canvas *c)
{
	char right[48] = "";
	if (s->match >= 0)
		snprintf(right, sizeof right, _("%lld match"), (long long)s->match);
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int used = canvas_right(c, c->w - 1, 0, c->w / 3, STYLE_TITLE, right);
	canvas_put(c, 1, 0, c->w - used - 3, STYLE_TITLE, _("LAYERS of this list, from the queue's own up"));
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	canvas_put(c, 2, 1, 3, STYLE_HEADER, _("on"));
	canvas_put(c, 6, 1, 20, STYLE_HEADER, _("filter"));
	canvas_right(c, c->w - NUMBER_CELLS, 1, NUMBER_CELLS - 1, STYLE_HEADER, _("alone"));
	canvas_right(c, c->w - 1, 1, NUMBER_CELLS - 1, STYLE_HEADER, _("together"));
}

static void stack_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct stack *s = (const struct stack *)v;
	bool untold = false;
	draw_head(s, c);
	for (size_t i = s->roll.top; i < s->roll.top + s->roll.rows && i < s->shown.n; i++) {
		draw_one(s, c, 2 + (int)(i - s->roll.top), i);
		untold |= s->counts.v[i].alone == UNTOLD;
	}
	const char *left = s->aside ? _("all above the queue's own are put aside: & brings them back")
			   : untold ? _("-: asks for masked data, and is counted when the list is made")
				    : "";
	desk_status(d, c, left, "");
}

/* ---- changing ------------------------------------------------------------------------------ */

static void changed(struct stack *s, struct desk *d)
{
	forget_counts(s);
	s->v.stale = true;
	queue_layers_changed(queue_of(d));
}

size_t stack_at(const struct stack *s)
{
	return s->roll.at;
}

void stack_toggle(struct stack *s, struct desk *d)
{
	struct layers *l = &queue_of(d)->layers;
	l->v.v[s->roll.at].off = layers_on(l, s->roll.at);
	/* One that is turned on counts, and the others stay as they are shown. */
	for (size_t i = 1; l->aside && i < l->v.n; i++)
		l->v.v[i].off = l->v.v[i].off || i != s->roll.at;
	l->aside = false;
	changed(s, d);
}

void stack_negate(struct stack *s, struct desk *d)
{
	struct layer *l = &queue_of(d)->layers.v.v[s->roll.at];
	l->negated = !l->negated;
	changed(s, d);
}

void stack_drop(struct stack *s, struct desk *d)
{
	if (!s->roll.at) {
		desk_fail(d, _("this is the queue's own filter: Enter edits it, c picks another queue"));
		return;
	}
	layers_drop(&queue_of(d)->layers, s->roll.at);
	changed(s, d);
}

void stack_move(struct stack *s, struct desk *d, int step)
{
	size_t to = layers_move(&queue_of(d)->layers, s->roll.at, step);
	if (to == s->roll.at)
		return;
	s->roll.at = to;
	changed(s, d);
}

void stack_set(struct stack *s, struct desk *d, const char *filter)
{
	struct queue *q = queue_of(d);
	layers_set(&q->layers, s->roll.at, filter);
	if (!s->roll.at)
		queue_rename(q, "");
	changed(s, d);
}

/* ---- the record ---------------------------------------------------------------------------- */

static void stack_go(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct stack *)v)->roll, how, count);
	v->stale = true;
}

static void stack_free(struct view *v, struct desk *d)
{
	struct stack *s = (struct stack *)v;
	ombud_passed(d->s, NULL);
	list_drop(&s->counts);
	list_drop(&s->shown);
	heap_free(s);
}

/* For --linear. */
static void stack_say(const struct view *v, const struct desk *d, const struct canvas *c, struct bytes *out)
{
	const struct stack *s = (const struct stack *)v;
	(void)d;
	(void)c;
	say_place(out, &s->roll);
	if (s->roll.at >= s->shown.n)
		return;
	const struct layer *l = &s->shown.v[s->roll.at];
	const char *text = l->label ? l->label : l->text;
	say_fact(out, l->off ? _("off") : s->roll.at && s->aside ? _("put aside") : _("on"));
	if (l->negated)
		say_fact(out, _("what it does not match"));
	say_fact(out, text[0] ? text : _("every ticket"));
	if (s->counts.v[s->roll.at].alone >= 0)
		say_factf(out, _("%lld alone"), (long long)s->counts.v[s->roll.at].alone);
}

static const struct view_kind stack_kind = {
    .name = "layers",
    .title = N_("in the list of layers"),
    .load = stack_load,
    .draw = stack_draw,
    .free = stack_free,
    .say = stack_say,
    .move = stack_go,
    .idle = stack_idle,
    .changed = stack_changed,
};

struct view *stack_new(struct desk *d)
{
	struct stack *s = heap_new(sizeof *s);
	s->v.kind = &stack_kind;
	s->match = UNKNOWN;
	s->roll.at = s->roll.n = queue_of(d)->layers.v.n;
	return &s->v;
}

struct stack *stack_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &stack_kind ? (struct stack *)top : NULL;
}
