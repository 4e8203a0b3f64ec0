/* The verdicts as a file: a new one, for its owner alone. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/phrase.h"
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

/* 0, or the errno of what went wrong: what is done after it may set another. */
static int write_all(int fd, const char *text, size_t n)
{
	while (n) {
		ssize_t k = write(fd, text, n);
		if (k <= 0)
			return k < 0 ? errno : EIO;
		text += k;
		n -= (size_t)k;
	}
	return 0;
}

/* Some rows, by the core's own writer of CSV; its title line stands in the first lot only. */
static int write_some(const struct bulk *b, int fd, size_t from, size_t n)
{
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
	int why = ombud_table_text(&text, &t, "csv") == OMBUD_OK ? 0 : ENOMEM;
	const char *rows = text;
	if (!why && from)
		rows = strchr(text, '\n') ? strchr(text, '\n') + 1 : text;
	if (!why)
		why = write_all(fd, rows, strlen(rows));
	for (size_t i = 0; i < n * COLUMNS; i++)
		heap_free(cells[i]);
	heap_free(cells);
	ombud_free(text);
	return why;
}

/* Some file systems tell only at the end that there was no room. */
static int write_file(const struct bulk *b, int fd)
{
	int why = 0;
	for (size_t i = 0; i < b->r->n && !why; i += AT_A_TIME)
		why = write_some(b, fd, i, b->r->n - i < AT_A_TIME ? b->r->n - i : AT_A_TIME);
	if (close(fd) && !why)
		why = errno;
	return why;
}

void bulk_write(const struct bulk *b, struct desk *d, const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0) {
		desk_fail(d, errno == EEXIST ? _("%s is there already: choose another name")
					     : _("%s: %s"),
		    path, strerror(errno));
		return;
	}
	int why = write_file(b, fd);
	if (!why) {
		desk_say(d, _("%zu verdicts written to %s"), b->r->n, path);
		return;
	}
	desk_fail(d, _("%s could not be written: %s"), path, strerror(why));
	unlink(path);
}
