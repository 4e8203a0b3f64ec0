/* The parts of a ticket as lines: what the ticket view and the preview have in common. */
#ifndef VIEW_SHEET_H
#define VIEW_SHEET_H

#include "ombud.h"
#include "view/clear.h"
#include "widget/doc.h"

/* The longest name of a field, and a blank. */
enum { SHEET_NAME = 13 };

/* shown may be NULL: everything masked. width in cells, all told. */
void sheet_person(
    struct doc *d, const struct ombud_ticket *t, const struct revealed_list *shown, int width);
void sheet_clock(struct doc *d, const struct ombud_ticket *t, int width);
void sheet_case(struct doc *d, const struct ombud_ticket *t, int width);
void sheet_marks(struct doc *d, const struct ombud_ticket *t, int width); /* of a case what an agent sorts by */
/* whole: what has no room in a line goes on in the next. */
void sheet_steps(struct doc *d, const struct ombud_ticket *t, int width, bool whole);
void sheet_disclosed(struct doc *d, const struct ombud_ticket *t, int width);
void sheet_hints(struct doc *d, const struct ombud_ticket *t, int width);
void sheet_history(
    struct doc *d, const struct ombud_ticket *t, int width, int64_t now, size_t most);
void sheet_draft(struct doc *d, const struct ombud_ticket *t, int width);
/* i: of its own letters, and then of those of its parts; lines: of the letter's text at most, 0: all. */
void sheet_message(
    struct doc *d, const struct ombud_ticket *t, size_t i, int width, int64_t now, size_t lines);
/* Of the lines from there on a quote longer than a few lines keeps its first, and says how many went. */
void sheet_fold_quotes(struct doc *d, size_t from);
/* The line at from is left, and one that says how many went. */
void sheet_fold_letter(struct doc *d, size_t from);
/* A heading of a side pane. */
void sheet_head(struct doc *d, const char *text, const char *remark);

#endif
