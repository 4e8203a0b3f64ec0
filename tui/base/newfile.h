/* A new file in a folder that somebody chose, under a name that somebody else may have: it never leaves
 * the folder, never goes through a link and never takes another file's place. */
#ifndef BASE_NEWFILE_H
#define BASE_NEWFILE_H

#include <stdbool.h>
#include <stddef.h>

enum { NEWFILE_NAME = 101 }; /* with its NUL */

/* The last part of a name that came from outside: letters, digits, '.', '_' and '-', neither '.' nor '-'
 * first; whatever else it holds is left out, and what is too long is cut before its ending. Never
 * empty: "file". */
void newfile_name(char out[NEWFILE_NAME], const char *theirs);

/* Adds to the new file; 0, or the errno of what went wrong. */
typedef int newfile_fill(int fd, void *data);
int newfile_add(int fd, const char *bytes, size_t n);
/* Writes it for its owner alone, all or nothing, also over a crash: it has its name once it is whole on
 * the disk. false: why says what forbids it. */
bool newfile_fill_in(const char *folder, const char *name, newfile_fill *fill, void *data, char *why,
    size_t size);
/* The same of bytes that are there. false: why says what forbids it. */
bool newfile_write(const char *folder, const char *name, const char *bytes, size_t n, char *why, size_t size);

#endif
