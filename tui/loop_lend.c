/* The terminal goes to others for a while: to the shell, to an editor, to the tutorial. */
#include <signal.h>
#include <stdio.h>

#include "base/phrase.h"
#include "base/scratch.h"
#include "loop_room.h"
#include "terminal.h"

void loop_suspend(struct loop *l)
{
	screen_hide(&l->screen);
	loop_forget(l);
	term_leave(l->term);
	/* The real stop: this one cannot be blocked, so the shell sees us stopped at once. */
	kill(0, SIGSTOP);
	term_enter(l->term);
	loop_resize(l);
}

/* Another program has the terminal meanwhile. */
static bool lend(const struct outside *o, int *code, char *why, size_t size)
{
	struct loop *l = loop_running();
	const struct outside_lender from = {l->signals, &l->before};
	screen_hide(&l->screen);
	loop_forget(l);
	term_leave(l->term);
	enum outside_end end = outside_run(o, &from, code, why, size);
	l->gone |= end == OUTSIDE_GONE;
	l->ended |= end == OUTSIDE_ENDED;
	if (l->gone || l->ended)
		snprintf(why, size, "%s", _("it was ended with the desk"));
	term_enter(l->term);
	loop_resize(l);
	l->screen.lock.key_at = loop_ms(); /* whoever ended it was here */
	return end == OUTSIDE_DONE;
}

/* The tutorial is a program of its own, on a store of its own; it comes as this desk does. */
void loop_give_self(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	const struct screen_start *start = l->start;
	const struct {
		const char *name, *value;
	} given[] = {{"--charset", start->charset}, {"--theme", start->theme}, {"--lang", start->lang}, {"--keys", start->keys}};
	d->lend_self = lend;
	for (size_t i = 0; i < sizeof given / sizeof *given; i++)
		if (given[i].value && given[i].value[0]) {
			list_add(&d->tutorial_options, given[i].name);
			list_add(&d->tutorial_options, given[i].value);
		}
	if (start->linear)
		list_add(&d->tutorial_options, "--linear");
}

/* Where the desk runs on the person's own machine. */
void loop_give_machine(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	d->lend = lend;
	d->own.editor = l->start->editor;
	d->own.runtime = l->start->runtime;
	d->own.utf8 = ombud_charset_is_utf8(l->charset);
	scratch_sweep(d->own.runtime);
}
