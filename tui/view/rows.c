#include "view/rows.h"

#include <stdio.h>
#include <string.h>

#include "view/row_own.h"

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
	if (r->strict_late)
		return STYLE_SOON;
	size_t n = strlen(r->due_text);
	bool soon = n && (r->due_text[n - 1] != 'd' || (n == 2 && r->due_text[0] < '3'));
	return soon ? STYLE_SOON : STYLE_TEXT;
}

bool row_is_flagged(const struct ombud_row *r)
{
	size_t n = sizeof ROW_FLAG - 1;
	for (const char *s = r->labels; (s = strstr(s, ROW_FLAG)); s += n)
		if ((s == r->labels || s[-1] == ',' || s[-1] == ' ') && (!s[n] || s[n] == ',' || s[n] == ' '))
			return true;
	return false;
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
	else if (m.named)
		canvas_put(c, l->x + 2, y, 1, STYLE_NEW, "@");
	else if (r->is_new)
		canvas_put(c, l->x + 2, y, 1, STYLE_NEW, "N");
	else if (r->changed)
		canvas_put(c, l->x + 2, y, 1, STYLE_CHANGED, "~");
	if (r->presence)
		canvas_put(c, l->x + 3, y, 1, STYLE_CHANGED, presence);
	else if (row_is_flagged(r))
		canvas_put(c, l->x + 3, y, 1, STYLE_URGENT, "F");
}

struct painting {
	const struct row_layout *l;
	struct canvas *c;
	int y;
	const struct ombud_row *r;
	const char *const *cells;
	enum style plain;
	bool faded;
};

static const char *value_of(
    const struct painting *p, const struct row_column *col, int width, char buf[24])
{
	const struct ombud_row *r = p->r;
	switch (col->own) {
	case OWN_ID:
		snprintf(buf, 24, "%lld", (long long)r->id);
		return buf;
	case OWN_DUE:
		return r->due_text;
	case OWN_PRIORITY:
		snprintf(buf, 24, "%c", row_priority(r->priority));
		return buf;
	case OWN_KIND:
		return col->width > 4 ? r->kind : r->kind_short;
	case OWN_STATE:
		return (int)strlen(r->state) <= width || col->width > 4 ? r->state : r->state_short;
	case OWN_WHO:
		return r->assignee[0] ? r->assignee : "-";
	case OWN_REQUESTER:
		return r->requester[0] ? r->requester : "-";
	case OWN_SUBJECT:
		return r->subject;
	case OWN_LABELS:
		return r->labels;
	default:
		return p->cells ? p->cells[col->cell] : "";
	}
}

static enum style style_of(const struct painting *p, int own)
{
	if (p->faded)
		return p->plain;
	if (own == OWN_DUE && row_due_style(p->r) != STYLE_TEXT)
		return row_due_style(p->r);
	if (own == OWN_PRIORITY && strcmp(p->r->priority, "urgent") == 0)
		return STYLE_URGENT;
	if (own == OWN_SUBJECT && p->r->is_new && p->plain == STYLE_TEXT)
		return STYLE_NEW;
	return p->plain;
}

static void put_cell(const struct painting *p, size_t i)
{
	const struct row_layout *l = p->l;
	const struct row_column *col = &l->columns->v[i];
	int x = l->x + l->at[i], w = l->width[i];
	char buf[24];
	const char *text = value_of(p, col, w, buf);
	enum style style = style_of(p, col->own);
	if (row_right(col)) {
		canvas_right(p->c, x + w, p->y, w, style, text);
		if (col->own == OWN_DUE && p->r->overdue && p->r->open)
			canvas_put(p->c, x + w, p->y, 1, STYLE_LATE, "!");
		else if (col->own == OWN_DUE && p->r->strict_late)
			canvas_put(p->c, x + w, p->y, 1, STYLE_SOON, "s");
		return;
	}
	int used = canvas_put(p->c, x, p->y, w, style, text), end = l->x + l->w;
	if (col->own == OWN_SUBJECT && l->labels && l->w >= ROW_LABELS && p->r->labels[0] &&
	    x + used + 4 < end)
		canvas_printf(p->c, x + used + 2, p->y, end - x - used - 2, STYLE_DIM, "+%s", p->r->labels);
}

void row_draw(const struct row_layout *l, struct canvas *c, int y, const struct ombud_row *r,
    const char *const *cells, struct row_marks marks)
{
	bool faded = r->gone || !r->open;
	struct painting p = {.l = l,
	    .c = c,
	    .y = y,
	    .r = r,
	    .cells = cells,
	    .faded = faded && marks.colour == STYLE_TEXT,
	    .plain = r->gone ? STYLE_GONE : marks.colour != STYLE_TEXT ? marks.colour : faded ? STYLE_DIM : STYLE_TEXT};
	for (size_t i = 0; i < l->columns->n; i++)
		if (l->at[i] >= 0)
			put_cell(&p, i);
	gutter(l, c, y, r, marks);
	for (size_t i = 0; marks.hit && i < l->columns->n; i++)
		if (l->columns->v[i].own == OWN_ID && l->at[i] >= 0)
			canvas_restyle(c, l->x + l->at[i], y, l->width[i], STYLE_MATCH);
	if (marks.here && marks.bar)
		canvas_bar(c, l->x, y, l->bar);
}
