#include "view/rows.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"

enum column {
	COL_ID,
	COL_DUE,
	COL_PRIORITY,
	COL_KIND,
	COL_STATE,
	COL_WHO,
	COL_REQUESTER,
	COL_SUBJECT
};
static_assert(COL_SUBJECT + 1 == ROW_COLUMNS, "the layout has a place for each column");

/* least: cells of the list below which the column goes. */
static const struct {
	const char *title;
	int width, least;
	bool right; /* aligned */
} columns[ROW_COLUMNS] = {
    [COL_ID] = {N_("ID"), 6, 0, true},
    [COL_DUE] = {N_("Due"), 5, 0, true},
    [COL_PRIORITY] = {N_("P"), 1, 34, false},
    [COL_KIND] = {N_("Type"), 4, 44, false},
    [COL_STATE] = {N_("St"), 4, 60, false},
    [COL_WHO] = {N_("Who"), 6, 64, false},
    [COL_REQUESTER] = {N_("Requester"), 11, 70, false},
    [COL_SUBJECT] = {N_("Subject"), 0, 0, false},
};

static int digits(int64_t n)
{
	int d = 1;
	while (n >= 10) {
		n /= 10;
		d++;
	}
	return d;
}

void row_layout(struct row_layout *l, int x, int w, int64_t largest, bool wide_bar)
{
	*l = (struct row_layout){.x = x, .w = w};
	int at = ROW_GUTTER;
	for (int i = 0; i < ROW_COLUMNS; i++) {
		int width = columns[i].width;
		if (i == COL_ID && digits(largest) > width)
			width = digits(largest);
		if (i == COL_REQUESTER && w >= 120)
			width += 6;
		if (i == COL_WHO && w >= 100)
			width += 2;
		l->at[i] = w >= columns[i].least ? at : -1;
		l->width[i] = i == COL_SUBJECT ? w - at : width;
		if (l->at[i] < 0)
			continue;
		/* One blank between columns; after the due column stands the late mark as well. */
		at += width + (i == COL_DUE ? 2 : 1);
	}
	int end = l->at[COL_REQUESTER] >= 0 ? l->at[COL_REQUESTER] : l->at[COL_SUBJECT];
	l->bar = wide_bar ? w : end - 1;
}

void row_header(const struct row_layout *l, struct canvas *c, int y)
{
	canvas_fill(c, l->x, y, l->w, 1, STYLE_HEADER);
	for (int i = 0; i < ROW_COLUMNS; i++) {
		if (l->at[i] < 0)
			continue;
		const char *title = _(columns[i].title);
		int x = l->x + l->at[i];
		if (columns[i].right)
			canvas_right(c, x + l->width[i], y, l->width[i], STYLE_HEADER, title);
		else
			canvas_put(c, x, y, l->width[i], STYLE_HEADER, title);
	}
}

char row_priority(const char *priority)
{
	static const struct {
		const char *name;
		char mark;
	} marks[] = {{"urgent", '!'}, {"high", 'A'}, {"normal", 'B'}, {"low", 'C'}};
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (strcmp(priority, marks[i].name) == 0)
			return marks[i].mark;
	return '?';
}

/* Soon is less than three days. */
enum style row_due_style(const struct ombud_row *r)
{
	if (!r->open || r->gone)
		return STYLE_DIM;
	if (r->overdue)
		return STYLE_LATE;
	size_t n = strlen(r->due_text);
	bool soon = n && (r->due_text[n - 1] != 'd' || (n == 2 && r->due_text[0] < '3'));
	return soon ? STYLE_SOON : STYLE_TEXT;
}

static void put(const struct row_layout *l, struct canvas *c, int y, int col, enum style style,
    const char *text)
{
	if (l->at[col] < 0)
		return;
	int x = l->x + l->at[col];
	if (columns[col].right)
		canvas_right(c, x + l->width[col], y, l->width[col], style, text);
	else
		canvas_put(c, x, y, l->width[col], style, text);
}

static void gutter(const struct row_layout *l, struct canvas *c, int y, const struct ombud_row *r,
    struct row_marks m)
{
	char presence[2] = {r->presence, 0};
	if (m.here)
		canvas_put(c, l->x, y, 1, STYLE_KEY, ">");
	if (m.tagged || m.ranged)
		canvas_put(c, l->x + 1, y, 1, STYLE_TAG, m.tagged ? "*" : "+");
	if (r->gone)
		canvas_put(c, l->x + 2, y, 1, STYLE_GONE, "x");
	else if (r->is_new)
		canvas_put(c, l->x + 2, y, 1, STYLE_NEW, "N");
	else if (r->changed)
		canvas_put(c, l->x + 2, y, 1, STYLE_CHANGED, "~");
	if (r->presence)
		canvas_put(c, l->x + 3, y, 1, STYLE_CHANGED, presence);
}

static void cells(const struct row_layout *l, struct canvas *c, int y, const struct ombud_row *r,
    enum style plain)
{
	char id[24], mark[2] = {row_priority(r->priority), 0};
	bool faded = plain != STYLE_TEXT;
	snprintf(id, sizeof id, "%lld", (long long)r->id);
	put(l, c, y, COL_ID, plain, id);
	put(l, c, y, COL_DUE, faded ? plain : row_due_style(r), r->due_text);
	if (r->overdue && r->open && l->at[COL_DUE] >= 0)
		canvas_put(c, l->x + l->at[COL_DUE] + l->width[COL_DUE], y, 1, STYLE_LATE, "!");
	put(l, c, y, COL_PRIORITY,
	    faded	     ? plain
	    : mark[0] == '!' ? STYLE_URGENT
			     : STYLE_TEXT,
	    mark);
	put(l, c, y, COL_KIND, plain, r->kind_short);
	put(l, c, y, COL_STATE, plain, r->state_short);
	put(l, c, y, COL_WHO, plain, r->assignee[0] ? r->assignee : "-");
	put(l, c, y, COL_REQUESTER, plain, r->requester[0] ? r->requester : "-");
	int x = l->x + l->at[COL_SUBJECT], end = l->x + l->w;
	x += canvas_put(c, x, y, end - x,
	    faded	? plain
	    : r->is_new ? STYLE_NEW
			: STYLE_TEXT,
	    r->subject);
	if (l->w >= ROW_LABELS && r->labels[0] && x + 4 < end)
		canvas_printf(c, x + 2, y, end - x - 2, STYLE_DIM, "+%s", r->labels);
}

void row_draw(const struct row_layout *l, struct canvas *c, int y, const struct ombud_row *r,
    struct row_marks marks)
{
	enum style plain = r->gone ? STYLE_GONE : r->open ? STYLE_TEXT : STYLE_DIM;
	cells(l, c, y, r, plain);
	gutter(l, c, y, r, marks);
	if (marks.hit)
		canvas_restyle(c, l->x + l->at[COL_ID], y, l->width[COL_ID], STYLE_MATCH);
	if (marks.here && marks.bar)
		canvas_bar(c, l->x, y, l->bar);
}
