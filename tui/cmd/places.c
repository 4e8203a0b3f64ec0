/* Commands that go back to where one was: back and forward, the queue before, marks. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/help.h"
#include "view/queue.h"

static void go(struct desk *d, const struct spot *p)
{
	int64_t open = p->open;
	places_go(d, p);
	/* The list is to know its cursor before the ticket lies over it. */
	struct view *q = desk_top(d);
	q->stale = false;
	q->kind->load(q, d);
	if (open)
		why_then(d, open, turn_to);
}

/* As far as there is something; only where it ends is gone to. */
static bool step(struct desk *d, const struct call *c, int way)
{
	const struct spot *p = NULL, *next;
	for (size_t left = c->count ? c->count : 1; left && (next = places_step(d, way)); left--)
		p = next;
	if (p)
		go(d, p);
	return p != NULL;
}

void cmd_back(struct desk *d, const struct call *c)
{
	if (!step(d, c, -1))
		desk_say(d, _("there is nothing before this"));
}

void cmd_forth(struct desk *d, const struct call *c)
{
	if (!step(d, c, 1))
		desk_say(d, _("there is nothing after this: < goes back"));
}

void cmd_last_queue(struct desk *d, const struct call *c)
{
	const struct spot *p = places_other(d);
	(void)c;
	if (p)
		go(d, p);
	else
		desk_say(d, _("this is the only queue that was looked at"));
}

/* ---- marks --------------------------------------------------------------------------------- */

static bool is_letter(const char *key)
{
	bool small = key[0] >= 'a' && key[0] <= 'z', large = key[0] >= 'A' && key[0] <= 'Z';
	return (small || large) && !key[1];
}

static void mark_as(struct desk *d, const char *key, size_t count)
{
	(void)count;
	if (!is_letter(key)) {
		desk_fail(d, _("a mark is a letter"));
		return;
	}
	places_mark(d, key[0]);
	if (!d->error)
		desk_say(d, _("marked: '%s comes back here, also tomorrow"), key);
}

static void jump_to(struct desk *d, const char *key, size_t count)
{
	(void)count;
	const struct spot *p = strcmp(key, "'") == 0 ? places_last(d) : is_letter(key) ? places_marked(d, key[0]) : NULL;
	if (p)
		go(d, p);
	else if (strcmp(key, "'") == 0)
		desk_say(d, _("there is nothing before this"));
	else
		desk_fail(d, _("nothing is marked %s: ~ and a letter mark a place, :marks lists them"), key);
}

/* The letter comes with the command, or as the next key. */
static void with_letter(struct desk *d, const struct call *c, void (*take)(struct desk *, const char *, size_t), const char *what)
{
	if (c->w.n > 1) {
		take(d, c->w.v[1], 0);
		return;
	}
	d->await = take;
	d->await_count = 0;
	d->await_what = what;
}

void cmd_mark(struct desk *d, const struct call *c)
{
	with_letter(d, c, mark_as, _("mark this place under which letter?"));
}

void cmd_jump(struct desk *d, const struct call *c)
{
	with_letter(d, c, jump_to, _("to which mark? ' is where you were before"));
}

void cmd_marks(struct desk *d, const struct call *c)
{
	struct help *h = help_new(_("MARKS"));
	(void)c;
	help_section(h, _("~ and a letter marks a place, ' and the letter goes there"));
	for (size_t i = 0; i < d->places.marks.n; i++) {
		const struct mark *m = &d->places.marks.v[i];
		char key[2] = {m->letter, '\0'}, id[32] = "";
		char *trail = layers_trail(&m->place.layers);
		if (m->place.open || m->place.id)
			snprintf(id, sizeof id, "#%lld", (long long)(m->place.open ? m->place.open : m->place.id));
		help_row(h, key, m->place.queue[0] ? m->place.queue : id, trail);
		heap_free(trail);
	}
	desk_push(d, help_view(h));
}
