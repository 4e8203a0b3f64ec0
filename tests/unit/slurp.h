/* A whole file, appended. */
#ifndef TESTS_SLURP_H
#define TESTS_SLURP_H

#include <stdio.h>

#include "base/buf.h"

static inline void slurp(struct buf *out, const char *path)
{
	char room[4096];
	size_t n;
	FILE *f = fopen(path, "r");
	assert_non_null(f);
	while ((n = fread(room, 1, sizeof room, f)) > 0)
		buf_add(out, room, n);
	fclose(f);
}

#endif
