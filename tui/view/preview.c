/* The pane beside the list: what the ticket under the cursor is, without opening it. */
#include <stdio.h>

#include "base/phrase.h"
#include "view/queue.h"
#include "view/rows.h"
#include "view/sheet.h"
#include "widget/doc.h"

/* So many lines of each letter that all can be seen begun, and more where there is room. */
static int lines_each(const struct ombud_ticket *t, int room)
{
	enum { LEAST = 4, BESIDE = 3 }; /* beside: a blank, who wrote it, how many lines are left */
	size_t all = t->n_messages + t->n_further;
	int each = all ? room / (int)all - BESIDE : 0;
	return each > LEAST ? each : LEAST;
}

void preview_draw(
    const struct queue *q, const struct desk *d, struct canvas *c, int x, int y, int w, int rows)
{
	canvas_fill(c, x, y, w, 1, STYLE_HEADER);
	canvas_put(c, x + 1, y, w - 1, STYLE_HEADER, _("PREVIEW (p hides)"));
	if (!q->peek)
		return;
	struct doc doc = {0};
	const struct ombud_ticket *t = q->peek;
	doc_line(&doc, 1);
	doc_printf(&doc, STYLE_TITLE, "#%lld ", (long long)t->row.id);
	doc_add(&doc, STYLE_TITLE, t->row.subject);
	doc_line(&doc, 1);
	doc_printf(&doc, STYLE_TEXT, "%s | %s | %s | %c", t->row.kind, t->row.state,
	    t->row.assignee[0] ? t->row.assignee : "-", row_priority(t->row.priority));
	if (t->clock_line[0])
		doc_fold(&doc, 1, w, row_due_style(&t->row), t->clock_line);
	doc_line(&doc, 0);
	sheet_person(&doc, t, NULL, w);
	if (t->n_steps) {
		doc_line(&doc, 0);
		sheet_steps(&doc, t, w);
	}
	if (t->needs_reason) {
		doc_line(&doc, 0);
		doc_fold(&doc, 1, w, STYLE_DIM, _("letters: Enter asks why you read another's ticket"));
	}
	int lines = lines_each(t, rows - 1 - (int)doc.line.n);
	for (size_t i = 0; i < t->n_messages + t->n_further; i++) {
		doc_line(&doc, 0);
		sheet_message(&doc, t, i, w, d->now, (size_t)lines);
	}
	doc_draw(&doc, c, x, y + 1, w, rows - 1, 0, "");
	doc_clear(&doc);
}
