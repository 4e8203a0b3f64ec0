/* A whole command line: parse, open the store, run, give the exit code. */
#include <string.h>

#include "base/heap.h"
#include "base/own.h"
#include "line/line.h"

static int check_charset(struct line *l)
{
	struct ombud_charset *c = NULL;
	const char *name = line_value(l, "charset");
	if (!name)
		return LINE_DONE;
	if (ombud_charset_open(&c, name) == OMBUD_OK) {
		ombud_charset_close(c);
		return LINE_DONE;
	}
	/* The complaint itself must not be sent in it. */
	for (int i = 0; i < l->n_given; i++)
		if (strcmp(l->given[i].name, "charset") == 0)
			l->given[i].value = "US-ASCII";
	line_complain(
	    l, _("--charset %s is not known: write one such as UTF-8 or ISO-8859-1"), name);
	return LINE_USAGE;
}

bool line_dumb(const struct line *l)
{
	const struct line_world *w = l->world;
	return !line_flag(l, "linear") && w->in_tty && w->out_tty && w->term && strcmp(w->term, "dumb") == 0;
}

bool line_linear(const struct line *l)
{
	if (line_flag(l, "linear") || line_dumb(l))
		return true;
	char *set = l->s ? own_setting(l->s, "linear") : NULL;
	bool on = set && strcmp(set, "on") == 0;
	heap_free(set);
	return on;
}

/* A terminal on both sides that can place a cursor; lines are written to anything. */
static bool can_open_screen(const struct line *l)
{
	const struct line_world *w = l->world;
	return line_linear(l) || (w->in_tty && w->out_tty && w->term && *w->term);
}

static int no_screen(struct line *l)
{
	if (l->world->served && !l->world->in_tty) {
		line_complain(l,
		    _("the desk needs a terminal: 'ssh -t HOST'; 'ssh HOST list' prints the queue "
		      "as text, 'ssh HOST help' lists the commands"));
		return LINE_USAGE;
	}
	line_complain(l, "%s",
	    l->world->in_tty && l->world->out_tty
		? _("this terminal (TERM) cannot show the screen: 'ombud list' prints the queue as "
		    "text, "
		    "'ombud help' lists the commands")
		: _("the screen needs a terminal: 'ombud list' prints the queue as text, 'ombud "
		    "help' "
		    "lists the commands"));
	return LINE_USAGE;
}

static int run_command(struct line *l)
{
	line_catch_signals();
	if (l->command->needs != NEEDS_NOTHING) {
		int code = line_session_open(l, line_interrupted);
		if (code)
			return code;
	}
	return l->command->run(l);
}

int line_main(struct line *l, int argc, char **argv, bool *screen)
{
	l->out = stdout;
	l->err = stderr;
	*screen = false;
	ombud_language(l->world->language); /* what is wrong with the words is said in it too */
	int code = line_parse(l, argc, argv);
	if (code || (code = check_charset(l)) || (code = line_language(l)) || (code = line_served_check(l)))
		return code;
	if (line_flag(l, "version"))
		return line_version(l);
	if (line_flag(l, "help"))
		return line_help(l);
	if (!l->command) {
		*screen = can_open_screen(l);
		if (*screen)
			return LINE_DONE;
		if (l->n_words == 0)
			return no_screen(l);
		l->command = line_command_find("list");
	}
	if (l->command->run != line_tutorial)
		return run_command(l);
	if (!can_open_screen(l))
		return no_screen(l);
	code = line_tutorial(l);
	*screen = !code;
	return code;
}
