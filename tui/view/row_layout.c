/* Which columns a list of tickets has, and where they stand. */
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "view/row_own.h"
#include "view/rows.h"

#define USUAL "id,due,priority,kind,state,assignee,name,subject"

/* The list's own columns: least is the width of the list below which the usual one goes. */
static const struct {
	const char *field;
	int width, least;
	int wide, wider; /* so many cells more from that width on */
	bool right;
} own[] = {
    [OWN_ID] = {"id", 6, 0, 0, 0, true},
    [OWN_DUE] = {"due", 5, 0, 0, 0, true},
    [OWN_PRIORITY] = {"priority", 1, 34, 0, 0, false},
    [OWN_KIND] = {"kind", 4, 44, 0, 0, false},
    [OWN_STATE] = {"state", 4, 60, 100, 4, false},
    [OWN_WHO] = {"assignee", 6, 64, 100, 2, false},
    [OWN_REQUESTER] = {"name", 11, 70, 120, 6, false},
    [OWN_SUBJECT] = {"subject", 0, 0, 0, 0, false},
    [OWN_LABELS] = {"label", 14, 0, 0, 0, false},
};
enum { OWN_N = sizeof own / sizeof *own };

/* ---- reading -------------------------------------------------------------------------------- */

static bool named(const struct ombud_field *f, const char *name, size_t n)
{
	const char *alias = f->aliases;
	if (strlen(f->name) == n && strncmp(f->name, name, n) == 0)
		return true;
	while (*alias) {
		size_t k = strcspn(alias, ",");
		if (k == n && strncmp(alias, name, n) == 0)
			return true;
		alias += k + (alias[k] == ',');
	}
	return false;
}

static const struct ombud_field *field_named(const char *name, size_t n)
{
	size_t fields;
	const struct ombud_field *f = ombud_fields(&fields);
	for (size_t i = 0; i < fields; i++)
		if (f[i].title[0] && named(&f[i], name, n))
			return &f[i];
	return NULL;
}

static int own_of(const struct ombud_field *f)
{
	for (int i = 1; i < OWN_N; i++)
		if (strcmp(own[i].field, f->name) == 0)
			return i;
	return 0;
}

static void add(struct row_columns *out, const char *word, size_t n)
{
	size_t name = 0;
	while (name < n && word[name] != ':')
		name++;
	const struct ombud_field *f = field_named(word, name);
	for (size_t i = 0; f && i < out->n; i++)
		if (out->v[i].field == f)
			return;
	if (!f || out->n == ROW_COLUMNS)
		return;
	int width = name < n ? atoi(word + name + 1) : 0, cells = 0;
	for (size_t i = 0; i < out->n; i++)
		cells += !out->v[i].own;
	out->v[out->n++] = (struct row_column){.field = f,
	    .width = width > 0 && width < 200 ? width : 0,
	    .own = own_of(f),
	    .cell = cells};
}

void row_columns_read(struct row_columns *out, const char *text)
{
	*out = (struct row_columns){.chosen = text[0] != '\0'};
	for (const char *p = text[0] ? text : USUAL; *p;) {
		size_t n = strcspn(p, ",");
		add(out, p, n);
		p += n + (p[n] == ',');
	}
	if (!out->n)
		row_columns_read(out, "");
}

void row_columns_text(const struct row_columns *c, struct bytes *out)
{
	for (size_t i = 0; i < c->n; i++) {
		bytes_printf(out, "%s%s", i ? "," : "", c->v[i].field->name);
		if (c->v[i].width)
			bytes_printf(out, ":%d", c->v[i].width);
	}
}

void row_columns_cells(const struct row_columns *c, struct bytes *out)
{
	for (size_t i = 0; i < c->n; i++)
		if (!c->v[i].own)
			bytes_printf(out, "%s%s", out->len ? "," : "", c->v[i].field->name);
}

/* ---- layout --------------------------------------------------------------------------------- */

static int digits(int64_t n)
{
	int d = 1;
	while (n >= 10) {
		n /= 10;
		d++;
	}
	return d;
}

static int width_of(const struct row_column *c, int w, int64_t largest)
{
	int width = c->width ? c->width : c->own ? own[c->own].width : c->field->width;
	if (c->own == OWN_ID && digits(largest) > width)
		width = digits(largest);
	if (!c->width && c->own && own[c->own].wide && w >= own[c->own].wide)
		width += own[c->own].wider;
	return width;
}

/* One blank between columns; after the due column stands the late mark as well. */
static int room_of(const struct row_column *c, int width)
{
	return width + (c->own == OWN_DUE ? 2 : 1);
}

static bool is_open(const struct row_column *c)
{
	return c->own == OWN_SUBJECT && !c->width;
}

/* What the columns after the open one take. */
static int tail_of(const struct row_columns *c, size_t from, int w, int64_t largest)
{
	int tail = 0;
	for (size_t i = from; i < c->n; i++)
		tail += room_of(&c->v[i], width_of(&c->v[i], w, largest));
	return tail;
}

bool row_right(const struct row_column *c)
{
	return c->own ? own[c->own].right : strcmp(c->field->type, "number") == 0;
}

void row_layout(
    struct row_layout *l, const struct row_columns *columns, int x, int w, int64_t largest)
{
	enum { OPEN_LEAST = 12 };
	*l = (struct row_layout){.columns = columns, .x = x, .w = w, .bar = w, .labels = true};
	int at = ROW_GUTTER;
	for (size_t i = 0; i < columns->n; i++) {
		const struct row_column *c = &columns->v[i];
		int width = width_of(c, w, largest), least = own[c->own].least;
		if (is_open(c)) {
			width = w - at - tail_of(columns, i + 1, w, largest);
			width = width > OPEN_LEAST || i + 1 == columns->n ? width : OPEN_LEAST;
		}
		bool room = columns->chosen ? at + 2 <= w : w >= least;
		l->width[i] = at + width > w ? w - at : width;
		l->at[i] = room ? at : -1;
		l->labels &= c->own != OWN_LABELS && (!is_open(c) || i + 1 == columns->n);
		if (!room)
			continue;
		/* The highlight ends where people begin: each of its cells is sent twice when it moves. */
		bool people = c->own == OWN_WHO || c->own == OWN_REQUESTER || c->own == OWN_SUBJECT;
		if (people && l->bar == w && at > ROW_GUTTER)
			l->bar = at - 1;
		at += room_of(c, width);
	}
}

void row_header(const struct row_layout *l, struct canvas *c, int y)
{
	canvas_fill(c, l->x, y, l->w, 1, STYLE_HEADER);
	for (size_t i = 0; i < l->columns->n; i++) {
		if (l->at[i] < 0)
			continue;
		const char *title = l->columns->v[i].field->title;
		int x = l->x + l->at[i];
		if (row_right(&l->columns->v[i]))
			canvas_right(c, x + l->width[i], y, l->width[i], STYLE_HEADER, title);
		else
			canvas_put(c, x, y, l->width[i], STYLE_HEADER, title);
	}
}
