/* A file that somebody named, whole. */
#ifndef BASE_READFILE_H
#define BASE_READFILE_H

#include <stdbool.h>
#include <stddef.h>

/* A file that is one: no folder, no pipe, no device, and no link in its last part's place. *bytes:
 * readfile_free. false: why says what forbids it. */
bool readfile(char **bytes, size_t *n, const char *path, size_t most, char *why, size_t size);
/* From a descriptor to its end; what is more than most is refused. */
bool readfile_rest(char **bytes, size_t *n, int fd, size_t most, char *why, size_t size);
void readfile_free(char *bytes, size_t n); /* nothing of it stays in memory */

#endif
