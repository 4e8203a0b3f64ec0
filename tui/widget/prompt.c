#include "widget/prompt.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "ombud.h"
#include "widget/sentence.h"

enum { TEXT_LEAST = 20 }; /* cells that the label leaves to what is typed */

struct prompt *prompt_new(const struct prompt_how *how)
{
	struct prompt *p = heap_new(sizeof *p);
	p->how = *how;
	p->label = heap_str(how->label);
	p->fault = -1;
	p->dirty = true;
	edit_set(&p->edit, how->text ? how->text : "");
	if (how->history)
		history_reset(how->history);
	return p;
}

static void clear_choices(struct prompt *p)
{
	for (size_t i = 0; i < p->choice.n; i++) {
		heap_free(p->choice.v[i].text);
		heap_free(p->choice.v[i].help);
	}
	p->choice.n = 0;
	p->top = 0;
}

void prompt_free(struct prompt *p)
{
	if (!p)
		return;
	if (p->how.end)
		p->how.end(p->how.data);
	clear_choices(p);
	list_drop(&p->choice);
	edit_free(&p->edit);
	heap_free(p->label);
	heap_free(p);
}

void prompt_offer(struct prompt *p, const char *text, const char *help)
{
	struct choice choice = {.text = heap_str(text), .help = heap_str(help)};
	list_add(&p->choice, choice);
}

void prompt_remark(struct prompt *p, const char *text, int fault)
{
	snprintf(p->remark, sizeof p->remark, "%s", text);
	p->fault = fault;
}

void prompt_refresh(struct prompt *p)
{
	if (!p->dirty)
		return;
	p->dirty = false;
	p->resting = true;
	clear_choices(p);
	p->from = 0;
	prompt_remark(p, "", -1);
	if (p->how.complete)
		p->how.complete(p, p->how.data);
	p->chosen = p->how.pick && p->choice.n ? 0 : p->choice.n;
}

/* ---- keys ---------------------------------------------------------------------------------- */

/* How many of the first begin as what is typed: those that Tab completes; the others were found by something else. */
static size_t that_begin(const struct prompt *p)
{
	const char *typed = edit_text(&p->edit) + p->from;
	size_t n = 0;
	while (n < p->choice.n && strncmp(p->choice.v[n].text, typed, strlen(typed)) == 0)
		n++;
	return n;
}

static size_t common_prefix(const struct prompt *p, size_t count)
{
	size_t n = strlen(p->choice.v[0].text);
	for (size_t i = 1; i < count; i++) {
		const char *a = p->choice.v[0].text, *b = p->choice.v[i].text;
		size_t k = 0;
		while (k < n && a[k] == b[k])
			k++;
		n = k;
	}
	return n;
}

static void put_choice(struct prompt *p, size_t i)
{
	p->edit.at = p->edit.text.len;
	edit_replace(&p->edit, p->from, p->choice.v[i].text);
}

/* Tab: one choice is taken, several give what they share, and then are walked through. */
static void complete(struct prompt *p)
{
	prompt_refresh(p);
	if (!p->choice.n)
		return;
	size_t begin = that_begin(p), typed = p->edit.text.len - p->from;
	bool walking = p->chosen < p->choice.n;
	if (p->choice.n == 1 || (begin == 1 && !walking && typed < strlen(p->choice.v[0].text))) {
		put_choice(p, 0);
		p->dirty = true;
		return;
	}
	size_t shared = common_prefix(p, begin ? begin : p->choice.n);
	if (!walking && shared > typed) {
		char *text = heap_strn(p->choice.v[0].text, shared);
		p->edit.at = p->edit.text.len;
		edit_replace(&p->edit, p->from, text);
		heap_free(text);
		p->dirty = true;
		return;
	}
	p->chosen = p->chosen + 1 < p->choice.n ? p->chosen + 1 : 0;
	if (!p->how.pick)
		put_choice(p, p->chosen);
}

static void walk(struct prompt *p, int step)
{
	prompt_refresh(p);
	size_t n = p->choice.n;
	if (!n)
		return;
	if (step > 0)
		p->chosen = p->chosen + 1 < n ? p->chosen + 1 : 0;
	else
		p->chosen = p->chosen > 0 && p->chosen < n ? p->chosen - 1 : n - 1;
	if (!p->how.pick)
		put_choice(p, p->chosen);
}

static void walk_history(struct prompt *p, int step)
{
	const char *line =
	    p->how.history ? history_walk(p->how.history, step, edit_text(&p->edit)) : NULL;
	if (!line)
		return;
	edit_replace(&p->edit, 0, "");
	edit_set(&p->edit, line);
	p->dirty = true;
}

static bool is_up(const struct key *key)
{
	return key_is(key, "Up") || key_is(key, "^P");
}

static bool is_down(const struct key *key)
{
	return key_is(key, "Down") || key_is(key, "^N");
}

enum prompt_did prompt_key(struct prompt *p, const struct key *key)
{
	if (p->how.key && p->how.key(p, p->how.data, key))
		return PROMPT_OPEN;
	if (key_is(key, "Enter"))
		return PROMPT_ENTERED;
	bool empty = !p->edit.text.len;
	if (key_is(key, "Esc") || key_is(key, "^C") || key_is(key, "^G") ||
	    (empty && key_is(key, "Backspace")))
		return PROMPT_LEFT;
	if (key_is(key, "Tab")) {
		complete(p);
	} else if (key_is(key, "S-Tab")) {
		walk(p, -1);
	} else if (is_up(key) || is_down(key)) {
		/* History from a line as typed; choices once one of them is marked, or in a list.
		 */
		bool list =
		    p->how.pick || !p->how.history || (p->chosen < p->choice.n && p->choice.n);
		int step = is_down(key) ? 1 : -1;
		if (list)
			walk(p, step);
		else
			walk_history(p, step);
	} else if (edit_key(&p->edit, key) == EDIT_CHANGED) {
		p->dirty = true;
	}
	return PROMPT_OPEN;
}

void prompt_paste(struct prompt *p, const char *text)
{
	edit_insert(&p->edit, text, strlen(text));
	p->dirty = true;
}

char *prompt_result(const struct prompt *p)
{
	const char *text = edit_text(&p->edit);
	if (p->how.pick)
		return heap_str(p->chosen < p->choice.n ? p->choice.v[p->chosen].text : "");
	if (!p->how.closed || !text[0] || !p->choice.n)
		return heap_str(text);
	for (size_t i = 0; i < p->choice.n; i++)
		if (strcmp(p->choice.v[i].text, text) == 0)
			return heap_str(text);
	return heap_str(p->choice.n == 1 ? p->choice.v[0].text : text);
}

/* ---- painting ------------------------------------------------------------------------------ */

static void draw_choices(const struct prompt *p, struct canvas *c, int y, int rows)
{
	int n = (int)p->choice.n < rows ? (int)p->choice.n : rows, widest = 8;
	size_t top =
	    p->chosen < p->choice.n && p->chosen >= (size_t)n ? p->chosen - (size_t)n + 1 : 0;
	for (size_t i = top; i < top + (size_t)n; i++) {
		int cells = canvas_cells(c, p->choice.v[i].text);
		widest = cells > widest ? cells : widest;
	}
	widest = widest < c->w / 2 ? widest : c->w / 2;
	bool more = (size_t)n < p->choice.n;
	if (n)
		canvas_hline(c, 0, y - n - 1, c->w);
	if (more) {
		char text[64];
		snprintf(text, sizeof text, " %zu-%zu/%zu ", top + 1, top + (size_t)n, p->choice.n);
		canvas_right(c, c->w - 2, y - n - 1, 30, STYLE_DIM, text);
	}
	for (int i = 0; i < n; i++) {
		const struct choice *ch = &p->choice.v[top + (size_t)i];
		bool here = top + (size_t)i == p->chosen;
		enum style style = here ? STYLE_CHOSEN : STYLE_POPUP;
		canvas_fill(c, 0, y - n + i, c->w, 1, style);
		canvas_put(c, 0, y - n + i, 1, style, here ? ">" : " ");
		canvas_put(c, 2, y - n + i, widest, style, ch->text);
		canvas_put(c, widest + 4, y - n + i, c->w - widest - 5, here ? style : STYLE_DIM,
		    ch->help);
	}
}

/* Beside the text, which ends at x. Returns how many lines above it are taken. */
static int draw_remark(const struct prompt *p, struct canvas *c, int x, int y)
{
	int cells = canvas_cells(c, p->remark);
	/* What is wrong with the text has lines of its own where there is no room beside it. */
	if (!cells || x + cells + 3 >= c->w)
		return cells && p->fault >= 0 ? sentence_draw(c, c->w, y - 1, STYLE_ERROR, p->remark) : 0;
	canvas_right(c, c->w - 1, y, cells, p->fault >= 0 ? STYLE_ERROR : STYLE_DIM, p->remark);
	return 0;
}

/* The part of the text around the cursor, where it is longer than the line. */
void prompt_draw(const struct prompt *p, struct canvas *c, int y, int rows, int said)
{
	canvas_fill(c, 0, y, c->w, 1, STYLE_PROMPT);
	int most = c->w > 2 * TEXT_LEAST ? c->w - TEXT_LEAST : c->w / 2;
	int x = canvas_put(c, 0, y, most, STYLE_PROMPT, p->label);
	const char *text = edit_text(&p->edit);
	size_t from = 0;
	int room = c->w - x - 1;
	while (room > 2 &&
	       (int)ombud_text_cells(text + from, p->edit.at - from, c->ambiguous_wide) >= room)
		from += ombud_text_cluster(text + from, p->edit.text.len - from);
	int used = canvas_put(c, x, y, c->w - x, STYLE_TEXT, text + from);
	if (p->fault >= (int)from && p->fault < (int)p->edit.text.len) {
		size_t fault = (size_t)p->fault;
		int at = x + (int)ombud_text_cells(text + from, fault - from, c->ambiguous_wide);
		canvas_restyle(c, at, y, (int)(x + used - at), STYLE_ERROR);
	}
	int above = draw_remark(p, c, x + used, y);
	above = above > said ? above : said;
	if (rows > above + 1)
		draw_choices(p, c, y - above, rows - above - 1);
	canvas_cursor(
	    c, x + (int)ombud_text_cells(text + from, p->edit.at - from, c->ambiguous_wide), y);
}
