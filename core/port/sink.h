/* Where the readers of files hand what they find: letters, rows, and what is neither. The readers
 * know no store; import.c is one sink, the tests have others. */
#ifndef PORT_SINK_H
#define PORT_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "port/row.h"

enum item_form { ITEM_LETTER, ITEM_CSV, ITEM_JSON };

struct item {
	const char *file, *place; /* "letters.mbox", "message 12 at byte 4711" */
	const char *bytes;        /* as it came; a letter without its From_ line and quoting */
	size_t n;
	size_t size;              /* of the whole letter where bytes are its beginning; else n */
	int64_t at;               /* bytes of the file read so far */
	enum item_form form;
	const char *from_line;    /* mbox: without the line end; "" if none */
	size_t n_from_line;
	int64_t from_time, file_time; /* UTC seconds, 0: none */
	const char *from_sender;  /* NUL-terminated, "" if none */
	const char *header;       /* CSV: the header line as it came */
	size_t n_header;
};

/* Everything is borrowed for the call. False: stop reading. */
struct sink {
	void *data;
	bool (*letter)(void *data, const struct item *item);
	bool (*row)(void *data, const struct item *item, const struct cell *cells, size_t n);
	bool (*reject)(void *data, const struct item *item, const char *reason);
	/* Bytes of a letter too large for memory, in mbox form, in turn; n 0: that was all. */
	bool (*large)(void *data, const char *bytes, size_t n);
	bool (*file)(void *data, const char *path, const char *why); /* one that cannot be taken */
	bool (*note)(void *data, const char *file, const char *place, const char *text);
	bool (*progress)(void *data, int64_t at);
};

#endif
