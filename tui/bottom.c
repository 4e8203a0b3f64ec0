#include "bottom.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/past.h"

enum { CHOICE_ROWS = 9, FOLLOW_CELLS = 38, FOLLOW_MOST = 80 };

/* ---- hints --------------------------------------------------------------------------------- */

/* end: the column that hints stop before. */
static int put_hint(struct canvas *c, int x, int y, int end, const char *keys, const char *hint)
{
	int need = canvas_cells(c, keys) + 1 + canvas_cells(c, hint);
	if (x + need > end)
		return x;
	x += canvas_put(c, x, y, end - x, STYLE_KEY, keys) + 1;
	return x + canvas_put(c, x, y, end - x, STYLE_HINT, hint) + 2;
}

/* What says nothing but that there is no ticket, where there is none. */
static bool wants_ticket(const char *command)
{
	static const char *const commands[] = {"tag", "reply", "forward"};
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (strcmp(command, commands[i]) == 0)
			return true;
	const struct ombud_op *op = screen_command_find(command) ? NULL : op_named(command);
	return op && op->on_ticket;
}

static int put_hints(const struct screen *s, struct canvas *c, int x, int y, int end,
    const char *view, const char *section)
{
	const struct view *top = desk_top(&s->desk);
	bool with_all = !top->kind->types;
	bool own = strcmp(section, "all") != 0;
	bool ticket = own || (top->kind->ticket && top->kind->ticket(top, NULL));
	for (size_t i = 0; i < s->keymap.b.n; i++) {
		const struct binding *b = &s->keymap.b.v[i];
		if (top->kind->offers && !top->kind->offers(top, b->command))
			continue;
		if ((!ticket && wants_ticket(b->command)) || !past_allows(&s->desk, b->command))
			continue;
		if (b->hint[0] && strcmp(b->view, section) == 0 &&
		    strcmp(b->command, "help") != 0 && keymap_holds(&s->keymap, b, view, with_all))
			x = put_hint(c, x, y, end, b->keys, _(b->hint));
	}
	return x;
}

/* right: the column that what was begun with keys stands behind. */
static void draw_hints(const struct screen *s, struct canvas *c, int y, int right)
{
	const struct view *top = desk_top(&s->desk);
	const char *view = desk_section(top);
	const struct binding *help = top->kind->types ? NULL : keymap_for(&s->keymap, view, "help");
	/* Help has its place first, at the end of the line. */
	int end = right - 1;
	if (help)
		end -= canvas_cells(c, help->keys) + canvas_cells(c, _(help->hint)) + 2;
	int x = put_hints(s, c, 1, y, end, view, view);
	/* Where there is no ticket, and in a bulk preview, actions on one are beside the point. */
	if (top->kind->ticket && strcmp(top->kind->name, "bulk") != 0)
		x = put_hints(s, c, x, y, end, view, "all");
	if (top->kind->types && strcmp(view, "help") != 0)
		put_hint(c, x, y, end, "Esc", _("leave"));
	if (help)
		put_hint(c, x, y, right, help->keys, _(help->hint));
}

/* ---- what can follow ----------------------------------------------------------------------- */

static bool follows(const struct screen *s, const struct binding *b)
{
	if (b->n <= s->n_seq)
		return false;
	for (size_t i = 0; i < s->n_seq; i++)
		if (strcmp(b->seq[i].name, s->seq[i].name) != 0)
			return false;
	const struct view *top = desk_top(&s->desk);
	return keymap_holds(&s->keymap, b, desk_section(top), !top->kind->types) && past_allows(&s->desk, b->command);
}

/* Bindings one after the other that do the same are one row: g1 to g9. */
struct follow {
	const char *first, *last, *text;
};

static size_t follow_rows(const struct screen *s, struct follow *rows, size_t most)
{
	size_t n = 0;
	for (size_t i = 0; i < s->keymap.b.n; i++) {
		const struct binding *b = &s->keymap.b.v[i];
		if (!follows(s, b))
			continue;
		const char *text = cmd_about_keys(&s->keymap, b);
		if (n && strcmp(rows[n - 1].text, text) == 0)
			rows[n - 1].last = b->keys;
		else if (n < most)
			rows[n++] = (struct follow){b->keys, b->keys, text};
	}
	return n;
}

static const char *follow_keys(const struct follow *f, char *out, size_t size)
{
	snprintf(out, size, f->first == f->last ? "%s" : "%s..%s", f->first, f->last);
	return out;
}

/* What has no room ends with a clause, where one does, rather than in a word. */
static void put_clause(struct canvas *c, int x, int y, int width, const char *text)
{
	char part[200];
	size_t end = strlen(text);
	for (size_t i = 1; canvas_cells(c, text) > width && text[i] && i < sizeof part; i++) {
		snprintf(part, sizeof part, "%.*s", (int)i, text);
		if (strchr(";:,(", text[i]) && canvas_cells(c, part) <= width)
			end = text[i] == '(' ? i - 1 : i;
	}
	snprintf(part, sizeof part, "%.*s", (int)end, text);
	canvas_put(c, x, y, width, STYLE_TEXT, part);
}

static void draw_column(struct canvas *c, int x, int y, int width, const struct follow *rows, size_t n)
{
	char text[2 * KEY_NAME * KEYMAP_LONGEST];
	int keys = 3;
	for (size_t i = 0; i < n; i++) {
		int cells = canvas_cells(c, follow_keys(&rows[i], text, sizeof text));
		keys = cells > keys ? cells : keys;
	}
	for (size_t i = 0; i < n; i++) {
		canvas_put(c, x, y + (int)i, keys, STYLE_KEY, follow_keys(&rows[i], text, sizeof text));
		put_clause(c, x + keys + 2, y + (int)i, width - keys - 4, rows[i].text);
	}
}

static void draw_follow(const struct screen *s, struct canvas *c, int y)
{
	struct follow all[FOLLOW_MOST];
	size_t n = follow_rows(s, all, FOLLOW_MOST);
	size_t columns = c->w / FOLLOW_CELLS > 0 ? (size_t)(c->w / FOLLOW_CELLS) : 1;
	size_t rows = (n + columns - 1) / columns;
	int width = c->w / (int)columns;
	if (!rows || y < 4)
		return;
	/* What has no room is in help. */
	rows = rows > (size_t)y - 2 ? (size_t)y - 2 : rows;
	canvas_hline(c, 0, y - (int)rows - 1, c->w);
	canvas_fill(c, 0, y - (int)rows, c->w, (int)rows, STYLE_POPUP);
	for (size_t i = 0; i < columns && i * rows < n; i++)
		draw_column(c, 1 + (int)i * width, y - (int)rows, width, all + i * rows,
		    n - i * rows < rows ? n - i * rows : rows);
}

/* Returns the cells that it took at the end of the line. */
static int draw_begun(const struct screen *s, struct canvas *c, int y)
{
	char text[KEY_NAME * KEYMAP_LONGEST + 24] = "";
	if (s->count)
		snprintf(text, sizeof text, "%zu", s->count);
	for (size_t i = 0; i < s->n_seq; i++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "%s", s->seq[i].name);
	return text[0] ? 2 + canvas_right(c, c->w - 1, y, 20, STYLE_PROMPT, text) : 0;
}

void bottom_draw(const struct screen *s, struct canvas *c)
{
	int y = c->h - 1;
	/* A prompt that shows by itself what is wrong with its text says it once. */
	bool told = s->desk.prompt && s->desk.prompt->fault >= 0;
	int said = told ? 0 : desk_message(&s->desk, c);
	if (s->desk.prompt) {
		const struct prompt *p = s->desk.prompt;
		bool all =
		    p->how.pick || p->how.closed || (p->label[0] == ':' && !p->edit.text.len);
		int rows = all ? y - 3 : CHOICE_ROWS;
		prompt_draw(p, c, y, rows < y - 2 ? rows : y - 2, said);
		return;
	}
	if (s->desk.await)
		canvas_put(c, 1, y, c->w - 12, STYLE_PROMPT, s->desk.await_what);
	else
		draw_hints(s, c, y, c->w - draw_begun(s, c, y));
	if (s->hint)
		draw_follow(s, c, y);
}
