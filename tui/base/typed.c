#include "base/typed.h"

#include <stdlib.h>
#include <string.h>

#include "base/heap.h"

/* A home may lie behind a link, which its owner did not make and need not know of: it is named without. */
char *typed_path(const char *typed)
{
	const char *home = typed[0] == '~' && typed[1] == '/' ? getenv("HOME") : NULL;
	char *real = home && home[0] == '/' ? realpath(home, NULL) : NULL;
	if (!real)
		return heap_str(typed);
	size_t n = strcmp(real, "/") == 0 ? 0 : strlen(real);
	char *path = heap_new(n + strlen(typed));
	memcpy(path, real, n);
	memcpy(path + n, typed + 1, strlen(typed));
	free(real);
	return path;
}
