#include "themes.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "embedded.h"

enum { NAME_MOST = 64 };
static const char ending[] = ".theme";

/* A name is a word, so that no path can be smuggled in. */
static bool good_name(const char *name)
{
	return name[0] && name[0] != '.' && !strchr(name, '/') && strlen(name) < NAME_MOST;
}

bool theme_file(char *out, size_t size, const char *folder, const char *name)
{
	return good_name(name) && snprintf(out, size, "%s/%s%s", folder, name, ending) < (int)size;
}

static void add(struct theme_names *names, const char *file, bool own)
{
	size_t n = strlen(file), tail = sizeof ending - 1;
	if (n <= tail || strcmp(file + n - tail, ending) != 0)
		return;
	char *name = heap_strn(file, n - tail);
	bool is = good_name(name);
	for (size_t i = 0; is && i < names->v.n; i++)
		is = strcmp(names->v.v[i].name, name) != 0;
	if (is)
		list_add(&names->v, ((struct theme_name){name, own}));
	else
		heap_free(name);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct theme_name *)a)->name, ((const struct theme_name *)b)->name);
}

void theme_names(struct theme_names *out, const char *folder)
{
	*out = (struct theme_names){0};
	DIR *d = folder ? opendir(folder) : NULL;
	for (struct dirent *e; d && (e = readdir(d));)
		add(out, e->d_name, true);
	if (d)
		closedir(d);
	for (size_t i = 0; i < embedded_themes_n; i++)
		add(out, embedded_themes[i].name, false);
	if (out->v.n)
		qsort(out->v.v, out->v.n, sizeof *out->v.v, by_name);
}

void theme_names_free(struct theme_names *names)
{
	for (size_t i = 0; i < names->v.n; i++)
		heap_free(names->v.v[i].name);
	list_drop(&names->v);
}
