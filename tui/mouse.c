#include "mouse.h"

#include <stdio.h>
#include <string.h>

#include "cmd/cmd.h"
#include "guard.h"
#include "screen_room.h"
#include "tutor.h"
#include "view/queue.h"

enum { WHEEL_ROWS = 3, BUTTON_LEFT = 0, WHEEL = 64, WITH_KEY = 4 | 8 | 16 };

bool mouse_read(struct mouse *m, const char *bytes, size_t n)
{
	char text[32], end;
	int button;
	if (n < 9 || n >= sizeof text || memcmp(bytes, "\033[<", 3) != 0)
		return false;
	memcpy(text, bytes, n);
	text[n] = '\0';
	if (sscanf(text + 3, "%d;%d;%d%c", &button, &m->x, &m->y, &end) != 4 || (end != 'M' && end != 'm'))
		return false;
	m->x--;
	m->y--;
	button &= ~WITH_KEY;
	m->did = end == 'm'		     ? MOUSE_OTHER
		 : button == BUTTON_LEFT ? MOUSE_CLICK
		 : button == WHEEL	     ? MOUSE_WHEEL_UP
		 : button == WHEEL + 1   ? MOUSE_WHEEL_DOWN
					     : MOUSE_OTHER;
	return true;
}

/* What is painted there says whether it is a row that one can go to. */
static bool is_row(const struct canvas *c, int x, int y)
{
	static const enum style not_rows[] = {STYLE_TITLE, STYLE_HEADER, STYLE_RULE, STYLE_STATUS, STYLE_INFO,
	    STYLE_ERROR, STYLE_KEY, STYLE_HINT};
	enum { FOOT = 2 };
	if (y < 1 || y >= c->h - FOOT)
		return false;
	for (size_t i = 0; i < sizeof not_rows / sizeof *not_rows; i++)
		if (canvas_at(c, x, y)->style == not_rows[i])
			return false;
	return true;
}

/* A list's cursor is where the hardware cursor is: so many rows from there. */
static bool go_to_row(struct screen *s, int y)
{
	struct view *top = desk_top(&s->desk);
	int by = y - s->canvas.cursor_y;
	if (by)
		top->kind->move(top, &s->desk, by > 0 ? MOVE_DOWN : MOVE_UP, (size_t)(by > 0 ? by : -by));
	top->stale = true;
	screen_draw(s);
	return s->canvas.cursor_y == y;
}

/* The second click on a row does what Enter is bound to there, where nothing else came between the two. */
static void chosen(struct screen *s, int y, bool again)
{
	const struct key enter = key_named("Enter");
	const struct binding *b = NULL;
	s->mouse_row = again ? 0 : y + 1;
	if (again && keymap_find(&s->keymap, desk_section(desk_top(&s->desk)), true, &enter, 1, &b) == KEYMAP_FULL)
		cmd_run(&s->desk, b->command, 0);
}

static void click_row(struct screen *s, int y, bool again)
{
	struct view *top = desk_top(&s->desk);
	if (top->kind->move && !top->kind->reads && !top->kind->edits && go_to_row(s, y))
		chosen(s, y, again);
}

/* As keys do it: some panes ask first why the ticket is read. */
static void click_preview(struct screen *s, struct queue *q)
{
	if (queue_in(q, PANE_PREVIEW))
		return;
	q->panes.focus = PANE_LIST;
	cmd_run(&s->desk, "pane next", 0);
}

static void click(struct screen *s, const struct mouse *m)
{
	struct desk *d = &s->desk;
	struct view *top = desk_top(d);
	struct queue *q = queue_of(d);
	bool list = top == &q->v, again = s->mouse_row == m->y + 1;
	enum pane pane = list ? queue_pane_at(q, d, m->x, m->y) : PANE_LIST;
	s->mouse_row = 0;
	if (pane == PANE_PREVIEW)
		click_preview(s, q);
	else if (!top->kind->pointed && is_row(&s->canvas, m->x, m->y))
		click_row(s, m->y, again);
	else if (top->kind->pointed && top->kind->pointed(top, d, m->x, m->y))
		chosen(s, m->y, again || pane == PANE_SIDE);
}

static void wheel(struct screen *s, const struct mouse *m, enum move how)
{
	struct desk *d = &s->desk;
	struct view *top = desk_top(d);
	struct queue *q = queue_of(d);
	s->mouse_row = 0;
	if (top == &q->v)
		queue_wheel(q, d, queue_pane_at(q, d, m->x, m->y), how, WHEEL_ROWS);
	else if (top->kind->move)
		top->kind->move(top, d, how, WHEEL_ROWS);
}

void mouse_act(struct screen *s, const struct mouse *report)
{
	struct desk *d = &s->desk;
	struct mouse m = *report;
	if (s->tutor)
		m.y -= TUTOR_ROWS;
	if (!d->mouse || m.did == MOUSE_OTHER || s->lock.on || screen_too_small(s) || !desk_top(d) || d->prompt ||
	    screen_plays(s) || m.x < 0 || m.y < 0 || m.x >= s->canvas.w || m.y >= s->canvas.h)
		return;
	guard_worked(s);
	d->error = false;
	desk_silence(d);
	if (m.did == MOUSE_CLICK)
		click(s, &m);
	else
		wheel(s, &m, m.did == MOUSE_WHEEL_UP ? MOVE_UP : MOVE_DOWN);
}
