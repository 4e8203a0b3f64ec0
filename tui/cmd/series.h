/* Several operations on the same tickets, each previewed and applied before the next. */
#ifndef CMD_SERIES_H
#define CMD_SERIES_H

#include "base/words.h"
#include "view/desk.h"

struct series {
	int64_t recipe; /* that it is of, told what came of it; 0: none */
	char *name;
	struct words *op;
	char **line; /* the operations as they are shown */
	size_t n, at;
};

struct series *series_new(const char *name);
void series_free(void *series);
/* One more operation; both are copied. */
void series_add(struct series *k, const struct words *op, const char *line);
/* The first preview, on what ids (n of them) or filter means; takes k. */
void series_begin(struct desk *d, struct series *k, const int64_t *ids, size_t n, const char *filter);

#endif
