/* The host's mail system, by the interface that all of them have: sendmail -t. */
#ifndef PORT_SENDMAIL_H
#define PORT_SENDMAIL_H

#include <stddef.h>

enum sendmail_done {
	SENDMAIL_SENT,  /* it has taken the letter */
	SENDMAIL_LATER, /* it could not now: try again */
	SENDMAIL_NEVER  /* it will not: the address, or the letter itself, is at fault */
};

enum { SENDMAIL_WHY = 200 };

struct sendmail_how {
	const char *program; /* path, absolute: nothing is looked for in PATH */
	const char *from;    /* envelope sender, an address of the desk */
	int seconds;         /* after which it is killed with all that it began */
};

/* Hands n bytes of a letter over; the recipient stands in it alone, so that no list of processes shows it.
 * SIGPIPE is the caller's to ignore: the program may end without having read it all.
 * why: what the program said or how it ended, one line, as it came: neither safe to show nor masked yet. */
enum sendmail_done sendmail_send(
    const struct sendmail_how *how, const char *bytes, size_t n, char why[SENDMAIL_WHY]);

#endif
