/* How another system calls its columns: a file of lines
 *
 *     their column = our column
 *
 * with '#' for comments; "ignore" leaves a column out without a word. The last '=' of a line
 * divides it, so their names may hold anything else. */
#ifndef PORT_MAP_H
#define PORT_MAP_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum { MAP_BYTES = 64 * 1024, MAP_LINE = 500, MAP_ROWS = 512 };

struct map_row {
	const char *theirs;
	int column;
};
struct map {
	struct arena memory;
	struct map_row v[MAP_ROWS];
	size_t n;
};

/* Errors name file and line. */
enum ombud_status map_read(struct map *m, struct err *err, const char *path);
enum ombud_status map_parse(struct map *m, struct err *err, const char *file, const char *text);
void map_free(struct map *m);
/* Their column, else ours by name; 0: neither. m may be NULL. */
int map_column(const struct map *m, const char *name, size_t n);

#endif
