/* What the topmost view says of itself: its head, what stands under the cursor, a text to read, a line to type. */
#include <string.h>

#include "base/phrase.h"
#include "linear_room.h"
#include "view/say.h"

#define AND ", " /* between facts, as say_fact puts it */

/* ---- the head ------------------------------------------------------------------------------- */

/* Whoever comes back to a text knows it. */
static void say_first(struct linear *l, const char *head)
{
	char *line = heap_strn(head, strcspn(head, "\n"));
	linear_line(l, line);
	heap_free(line);
}

/* Lines of it that were said already are not said again, unless all of it is new. */
void linear_head(struct linear *l, const struct view *top, const struct desk *d, bool anew)
{
	struct bytes head = {0};
	top->kind->head(top, d, &head);
	if (anew && l->back && l->reads)
		say_first(l, bytes_text(&head));
	else
		linear_fresh_lines(l, bytes_text(&head), anew ? "" : bytes_text(&l->head));
	linear_keep(&l->head, bytes_text(&head));
	linear_wipe(&head);
}

bool linear_other(struct linear *l, const struct view *top, const struct desk *d)
{
	const struct roll *window;
	bool reads = top->kind->reads && top->kind->reads(top, &window);
	int64_t about = top->kind->ticket && reads ? top->kind->ticket(top, NULL) : 0;
	bool other = top != l->top || top->kind != l->kind || d->depth != l->depth || about != l->about || reads != l->reads;
	l->back = d->depth < l->depth;
	l->top = top;
	l->kind = top->kind;
	l->depth = d->depth;
	l->about = about;
	l->reads = reads;
	return other;
}

/* ---- what stands under the cursor ----------------------------------------------------------- */

/* What is counted while nobody types comes at the end, and is told alone. */
static bool only_more(const char *was, const char *is)
{
	size_t n = strlen(was);
	return n && strncmp(was, is, n) == 0 && strncmp(is + n, AND, strlen(AND)) == 0;
}

static void say_row(struct linear *l, const struct view *top, const struct desk *d, bool anew, bool key)
{
	struct bytes row = {0};
	top->kind->say(top, d, &row);
	bool other = strcmp(bytes_text(&row), bytes_text(&l->row)) != 0;
	/* What others changed under the cursor is no event of the person's: the list's drift tells of it. */
	bool due = anew || key || l->owed;
	if (row.len && due && (other || anew)) {
		linear_line(l, bytes_text(&row));
		linear_keep(&l->row, bytes_text(&row));
	} else if (row.len && !due && only_more(bytes_text(&l->row), bytes_text(&row))) {
		linear_line(l, bytes_text(&row) + l->row.len + strlen(AND));
		linear_keep(&l->row, bytes_text(&row));
	}
	l->owed = due && !row.len;
	linear_wipe(&row);
}

void linear_view(struct linear *l, const struct view *top, const struct desk *d, bool anew, bool key)
{
	const struct view_kind *k = top->kind;
	const struct roll *window = NULL;
	const struct doc *doc = k->reads ? k->reads(top, &window) : NULL;
	if (doc && !k->edits)
		linear_read(l, doc, window, anew, key);
	if (!k->edits) {
		if (!doc)
			say_row(l, top, d, anew, key);
		return;
	}
	struct bytes label = {0};
	k->say(top, d, &label);
	bool typed = l->typing.edit != k->edits(top) || strcmp(bytes_text(&l->typing.text), edit_text(k->edits(top))) != 0;
	if (doc && (anew || typed))
		linear_unread(l, doc);
	else if (doc)
		linear_read(l, doc, window, false, key);
	linear_type(l, k->edits(top), bytes_text(&label), key);
	bytes_free(&label);
}
