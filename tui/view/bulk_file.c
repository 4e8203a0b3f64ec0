/* The verdicts as a file: a new one, for its owner alone. */
#include <errno.h>
#include <string.h>

#include "base/bytes.h"
#include "base/newfile.h"
#include "base/phrase.h"
#include "base/typed.h"
#include "view/bulk.h"

enum { COLUMNS = 4, AT_A_TIME = 5000 };

static char *number(int64_t id)
{
	struct bytes b = {0};
	bytes_printf(&b, "%lld", (long long)id);
	return bytes_take(&b);
}

static char *changes(const struct ombud_outcome *o)
{
	struct bytes b = {0};
	for (size_t i = 0; i < o->n_changes; i++)
		bytes_printf(&b, "%s%s %s>%s", i ? ", " : "", o->changes[i].field,
		    o->changes[i].before, o->changes[i].after);
	return bytes_take(&b);
}

struct written {
	const struct bulk *b;
	bool json;
};

/* The title line of CSV stands in the first lot only. */
static const char *without_title(const char *text)
{
	const char *feed = strchr(text, '\n');
	return feed ? feed + 1 : text;
}

/* Some rows, by the core's own writers. */
static int write_some(const struct written *k, int fd, size_t from, size_t n)
{
	const struct bulk *b = k->b;
	static const char *const titles[COLUMNS] = {"ID", "Verdict", "Change", "Why"};
	char **cells = heap_new((n + 1) * COLUMNS * sizeof *cells), *text = NULL;
	for (size_t i = 0; i < n; i++) {
		const struct ombud_outcome *o = &b->r->v[from + i];
		bool out = idset_has(&b->dropped, o->id);
		cells[i * COLUMNS] = number(o->id);
		cells[i * COLUMNS + 1] = heap_str(out ? _("left out") : bulk_verdict(o->verdict));
		cells[i * COLUMNS + 2] = changes(o);
		cells[i * COLUMNS + 3] = heap_str(o->why);
	}
	struct ombud_table t = {.titles = titles,
	    .n_columns = COLUMNS,
	    .n_rows = n,
	    .cells = (const char *const *)cells};
	int why = ombud_table_text(&text, &t, k->json ? "json" : "csv") == OMBUD_OK ? 0 : ENOMEM;
	const char *rows = !why && from && !k->json ? without_title(text) : text;
	if (!why)
		why = newfile_add(fd, rows, strlen(rows));
	for (size_t i = 0; i < n * COLUMNS; i++)
		heap_free(cells[i]);
	heap_free(cells);
	ombud_free(text);
	return why;
}

static int write_rows(int fd, void *data)
{
	const struct written *k = data;
	size_t n = k->b->r->n;
	int why = 0;
	for (size_t i = 0; i < n && !why; i += AT_A_TIME)
		why = write_some(k, fd, i, n - i < AT_A_TIME ? n - i : AT_A_TIME);
	return why;
}

static bool ends_in_json(const char *path)
{
	static const char END[] = ".json";
	size_t n = strlen(path), end = sizeof END - 1;
	return n > end && strcmp(path + n - end, END) == 0;
}

void bulk_write(struct bulk *b, struct desk *d, const char *typed)
{
	char *path = typed_path(typed), why[400];
	struct written k = {.b = b, .json = ends_in_json(path)};
	const char *slash = strrchr(path, '/');
	char *folder = slash ? heap_strn(path, slash == path ? 1 : (size_t)(slash - path)) : heap_str("");
	if (newfile_fill_in(folder, slash ? slash + 1 : path, write_rows, &k, why, sizeof why))
		desk_say(d, _("%zu verdicts written to %s"), b->r->n, path);
	else
		desk_fail(d, "%s", why);
	heap_free(folder);
	heap_free(path);
}
