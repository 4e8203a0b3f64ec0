/* Another program with the terminal, for a while: it reads the keys and paints, until it ends. */
#ifndef BASE_OUTSIDE_H
#define BASE_OUTSIDE_H

#include <stdbool.h>
#include <stddef.h>

struct outside {
	const char *const *argv; /* NULL at its end; argv[0] is looked for in PATH */
	int input;		 /* what it reads as standard input; -1: the terminal */
	bool pause;		 /* what it leaves on the terminal is read before the desk comes back */
	const char *done;	 /* what Enter does then */
};

/* Between term_leave and term_enter. false: it could not be started, and why says so. *code: how it
 * ended, as a shell tells it. */
bool outside_run(const struct outside *o, int *code, char *why, size_t size);

#endif
