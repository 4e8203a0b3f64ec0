/* The figures as a file: a new one, for its owner alone. They are counted for it, so that all are of one moment. */
#include <string.h>

#include "base/newfile.h"
#include "base/phrase.h"
#include "base/typed.h"
#include "view/dash.h"

static void put_file(struct desk *d, const char *typed, const char *text, size_t figures)
{
	char *path = typed_path(typed), why[400];
	const char *slash = strrchr(path, '/');
	char *folder = slash ? heap_strn(path, slash == path ? 1 : (size_t)(slash - path)) : heap_str("");
	if (newfile_write(folder, slash ? slash + 1 : path, text, strlen(text), why, sizeof why))
		desk_say(d, _("%zu figures written to %s"), figures, path);
	else
		desk_fail(d, "%s", why);
	heap_free(folder);
	heap_free(path);
}

char *dash_csv(const struct dash *v, struct desk *d, size_t *figures)
{
	struct ombud_table *t = dash_table(v, d);
	char *text = NULL;
	if (!t)
		return NULL;
	*figures = t->n_rows;
	if (ombud_table_text(&text, t, "csv"))
		desk_failed(d);
	ombud_table_free(t);
	return text;
}

struct ombud_table *dash_table(const struct dash *v, struct desk *d)
{
	struct ombud_table *t;
	d->looking = _("counting the figures");
	enum ombud_status status = ombud_dash_table(&t, d->s, v->filter, v->days);
	d->looking = NULL;
	if (status)
		desk_failed(d);
	return status ? NULL : t;
}

void dash_write(const struct dash *v, struct desk *d, const char *typed)
{
	size_t figures;
	char *text = dash_csv(v, d, &figures);
	if (text)
		put_file(d, typed, text, figures);
	ombud_free(text);
}
