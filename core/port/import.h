/* What an import takes beside paths, and telling what it took. */
#ifndef PORT_IMPORT_H
#define PORT_IMPORT_H

#include "ombud.h"
#include "port/readers.h"

struct import_source {
	const char *const *paths;        /* files, folders, "-"; NULL: these files */
	const struct folder_file *files; /* of a folder that was listed */
	size_t n;
};
struct import_watch {
	void (*taken)(void *data, const char *path); /* once it is committed: new, threaded or here before */
	void *data;
};

enum ombud_status import_from(struct ombud_import_report **out, struct ombud_session *s,
    const struct import_source *from, const struct ombud_import_how *how, const struct import_watch *watch);

#endif
