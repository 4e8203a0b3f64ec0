/* Which files there are and what reads each: a path may be a file of any form, a folder or "-". */
#ifndef PORT_FILES_H
#define PORT_FILES_H

#include "port/map.h"
#include "port/sink.h"

struct files {
	const struct sink *sink;
	const struct map *map;
	const char *format;  /* as the user named it */
	bool (*stop)(void *stop_data); /* ends the waiting for a letter that is handed over */
	void *stop_data;
	bool whole;	     /* a file of no known form goes to the sink as one rejected item */
	int64_t done, total; /* bytes: of files read to their end; of all */
};

/* Until all are read or the sink says stop. */
void files_read(struct files *f, const char *const *paths, size_t n);
/* Files of a folder that was listed. */
struct folder_file;
void files_read_these(struct files *f, const struct folder_file *v, size_t n);

#endif
