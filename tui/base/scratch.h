/* A file that no disk ever sees: in a fresh folder of its own, in memory, for its owner alone. For another
 * program to show or to change; what that program leaves beside it goes with it. */
#ifndef BASE_SCRATCH_H
#define BASE_SCRATCH_H

#include <stdbool.h>
#include <stddef.h>

struct scratch {
	char folder[200], name[101], path[310]; /* path: of the file */
	int fd;					/* the folder */
};

/* Wipes what a process that died left, there and in /dev/shm. runtime: $XDG_RUNTIME_DIR, may be NULL. */
void scratch_sweep(const char *runtime);
/* Where such files lie while they are open, and longer where a program was killed, with colons between. */
const char *scratch_places(char *out, size_t size, const char *runtime);
/* Sweeps, and makes the file, of at most 100 bytes of name. Where runtime is not in memory, /dev/shm is taken.
 * false: why says what forbids it, and nothing was written. */
bool scratch_open(struct scratch *s, const char *runtime, const char *name, const char *bytes, size_t n, char *why,
    size_t size);
/* The text as it is now, heap_free; line ends are line feeds, and one at the end that before did not have is
 * left out. NULL: why says why it cannot be taken. */
char *scratch_read(const struct scratch *s, const char *before, size_t most, char *why, size_t size);
/* Overwrites and drops all that is in the folder, and the folder. false: something is still there. */
bool scratch_close(struct scratch *s);

#endif
