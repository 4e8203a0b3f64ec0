/* Another program with the terminal, for a while: it reads the keys and paints, until it ends. */
#ifndef BASE_OUTSIDE_H
#define BASE_OUTSIDE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

struct outside {
	const char *const *argv; /* NULL at its end; argv[0] is looked for in PATH */
	int input;		 /* what it reads as standard input; -1: the terminal */
	bool pause;		 /* what it leaves on the terminal is read before the desk comes back */
	const char *done;	 /* what Enter does then */
};

/* Who lends the terminal. */
struct outside_lender {
	int signals;	      /* a signalfd with SIGHUP, SIGTERM, SIGINT, SIGTSTP */
	const sigset_t *mask; /* what the program begins with */
};

enum outside_end {
	OUTSIDE_DONE,	/* by itself */
	OUTSIDE_FAILED, /* it could not be started */
	OUTSIDE_GONE,	/* the line is gone: it was ended, and is to be followed */
	OUTSIDE_ENDED	/* we were told to end: it was ended */
};

/* The terminal's modes are ours before and after; no descriptor but 0 to 2 is open in the program. *code: how it
 * ended, as a shell tells it. why says why it could not be started. */
enum outside_end outside_run(const struct outside *o, const struct outside_lender *from, int *code, char *why,
    size_t size);

#endif
