/* Bytes of a file or of standard input, a line at a time, in bounded memory. */
#ifndef PORT_SOURCE_H
#define PORT_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

enum { SOURCE_PIECE = 64 * 1024 };

struct source {
	int fd;
	const char *name;    /* for sentences */
	char *buf;
	size_t cap, start, end;
	int64_t at;          /* bytes from the file's beginning to buf[start] */
	int64_t line;        /* number of the line at start, from 1 */
	int64_t size;        /* of a regular file, else 0 */
	int64_t modified;    /* UTC seconds */
	bool regular, eof, inside; /* inside: start stands within a line */
	int error;           /* errno of a failed read, 0: none; EINTR: stop said so while it waited */
	bool (*stop)(void *stop_data); /* asked when a signal ends the waiting; NULL: nobody is */
	void *stop_data;
};
/* A line, or the next piece of one over SOURCE_PIECE bytes. Borrowed until the next call. */
struct piece {
	const char *s;
	size_t n;
	int64_t at, line;
	bool begins, ends; /* of its line; ends without a line feed at the end of the file */
};

/* "-" is standard input. Folders and what cannot be opened: OMBUD_INPUT with a sentence. */
enum ombud_status source_open(struct source *s, struct err *err, const char *path);
void source_close(struct source *s);

bool source_next(struct source *s, struct piece *p);
/* The bytes ahead, up to want of them (SOURCE_PIECE at most), without taking them. */
size_t source_peek(struct source *s, const char **bytes, size_t want);
/* What is at hand behind the last piece: the next line's beginning, if there is one. */
size_t source_ahead(const struct source *s, const char **bytes);
/* Bytes at a place of a regular file; how many were read. */
size_t source_read_at(const struct source *s, int64_t at, char *out, size_t n);
/* All that is left, into memory of its own (mem_free); false: over max bytes, or no memory. */
bool source_rest(struct source *s, char **out, size_t *n, size_t max);
/* Reads on from memory (taken over) instead of the file: text converted from UTF-16. */
void source_become(struct source *s, char *bytes, size_t n);

#endif
