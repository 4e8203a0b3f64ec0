/* The dashboard as rows: for scripts, for files, and for who reads line by line. */
#include "base/arena.h"
#include "base/say.h"
#include "ops/session.h"

static const char *const TITLES[] = {"Block", "Row", "Of", "Count", "Filter"};
enum { COLUMNS = sizeof TITLES / sizeof *TITLES };

struct filling {
	struct arena *memory;
	const char **cells;
	size_t n, room; /* rows */
};

static const char **next_row(struct filling *f)
{
	if (f->n == f->room) {
		size_t room = f->room * 2 + 64;
		const char **more = ARENA_ARRAY(f->memory, const char *, room * COLUMNS);
		for (size_t i = 0; i < f->n * COLUMNS; i++)
			more[i] = f->cells[i];
		f->cells = more;
		f->room = room;
	}
	return f->cells + f->n++ * COLUMNS;
}

static void add_change(struct filling *f, const struct ombud_dash_block *b)
{
	for (size_t i = 0; b->change && i < b->n_rows; i++) {
		const char **cell = next_row(f);
		cell[0] = arena_str(f->memory, b->title);
		cell[1] = arena_str(f->memory, b->rows[i]);
		cell[2] = _("7d change");
		cell[3] = arena_printf(f->memory, "%lld", (long long)b->change[i]);
		cell[4] = "";
	}
}

/* As programs read numbers: a point, whatever the language. */
static const char *figure_text(struct arena *memory, const struct ombud_figure *f)
{
	if (!f->tenths)
		return arena_printf(memory, "%lld", (long long)f->n);
	return f->n < 0 ? "" : arena_printf(memory, "%lld.%lld", (long long)f->n / 10, (long long)f->n % 10);
}

static void add_block(struct filling *f, const struct ombud_dash_block *b)
{
	for (size_t i = 0; i < b->n_rows * b->n_columns; i++) {
		const char **cell = next_row(f);
		cell[0] = arena_str(f->memory, b->title);
		cell[1] = arena_str(f->memory, b->rows[i / b->n_columns]);
		cell[2] = arena_str(f->memory, _(b->columns[i % b->n_columns]));
		cell[3] = figure_text(f->memory, &b->v[i]);
		cell[4] = arena_str(f->memory, b->v[i].filter);
	}
	add_change(f, b);
}

enum ombud_status ombud_dash_table(
    struct ombud_table **out, struct ombud_session *s, const char *filter, int days)
{
	struct filling f = {.memory = arena_new()};
	struct ombud_dash_block *b;
	enum ombud_status status;
	*out = NULL;
	for (size_t i = 0; (status = ombud_dash(&b, s, filter, days, i)) == OMBUD_OK; i++) {
		if (i == OMBUD_DASH_CLOCKS && !s->past && ombud_dash_week(b, s, filter)) {
			ombud_dash_free(b);
			status = s->err.status;
			break;
		}
		add_block(&f, b);
		ombud_dash_free(b);
	}
	if (status != OMBUD_NOTFOUND) {
		arena_drop(f.memory);
		return status;
	}
	err_clear(&s->err);
	*out = ARENA_NEW(f.memory, struct ombud_table);
	**out = (struct ombud_table){.titles = TITLES,
	    .n_columns = COLUMNS,
	    .n_rows = f.n,
	    .cells = f.cells,
	    .memory = f.memory};
	return OMBUD_OK;
}
