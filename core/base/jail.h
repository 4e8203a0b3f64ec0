/* Where a process goes that reads what strangers wrote: it keeps two pipes, the memory it has and
 * the clock, and reaches nothing else. What the kernel does not offer is left out and told; the rest
 * stands all the same. */
#ifndef BASE_JAIL_H
#define BASE_JAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum jail_wall {
	JAIL_LIMITS = 1,   /* memory, files, processes, cores */
	JAIL_LANDLOCK = 2, /* no file, no TCP, no signal to others */
	JAIL_SECCOMP = 4,  /* the few system calls that computing needs */
};

/* fork, and no handler of the program runs in the child. */
pid_t jail_fork(void);
/* In the child of a fork: in becomes file 0, out file 1, all other files are closed, memory that is
 * shared with others is unmapped, and no signal that the parent set up is kept. The child dies with
 * its parent. */
bool jail_shed(int in, int out);
/* Shuts the door for good: memory may grow by so many bytes. Returns which walls stand. */
unsigned jail_enter(size_t memory);

/* jail_filter.c: the system calls. */
bool jail_filter(void);

#endif
