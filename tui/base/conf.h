/* Files of "name = value" pairs in [sections]: themes and settings. */
#ifndef BASE_CONF_H
#define BASE_CONF_H

#include <stdbool.h>
#include <stddef.h>

/* false: the value cannot be used, and why says so. */
typedef bool conf_pair_fn(
    void *data, const char *section, const char *name, const char *value, char *why, size_t size);

/* Reads the text of a file. The first fault stops it: why names file, line, section and name. */
bool conf_read(
    const char *file, const char *text, conf_pair_fn *pair, void *data, char *why, size_t why_size);
/* A whole text file up to max bytes, heap_free; NULL with errno set. */
char *conf_slurp(const char *path, size_t max);
/* The same of an open one, which is closed. */
char *conf_drain(int fd, size_t max);

#endif
