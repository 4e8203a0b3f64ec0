#include "view/help.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/say.h"
#include "widget/doc.h"

enum { KEY_CELLS = 14, NAME_CELLS = 22 };

struct help_line {
	bool section;
	char *key, *name, *text;
};

struct help {
	struct view v;
	char *title;
	LIST(struct help_line) line;
	struct doc doc;
	struct edit filter;
	struct roll roll;
	int laid_w;
	bool to_lay;
	size_t shown;
};

void help_section(struct help *h, const char *text)
{
	struct help_line line = {
	    .section = true, .key = heap_str(""), .name = heap_str(""), .text = heap_str(text)};
	list_add(&h->line, line);
}

void help_row(struct help *h, const char *key, const char *name, const char *text)
{
	struct help_line line = {
	    .key = heap_str(key), .name = heap_str(name), .text = heap_str(text)};
	list_add(&h->line, line);
}

/* Every typed word has to stand somewhere; one that is a key alone is looked for as the key. */
static bool wanted(const struct help_line *l, const char *filter)
{
	char words[200], *rest = NULL;
	snprintf(words, sizeof words, "%s", filter);
	for (char *w = strtok_r(words, " ", &rest); w; w = strtok_r(NULL, " ", &rest)) {
		bool key = strcmp(l->key, w) == 0;
		if (!key && !text_find(l->name, w) && !text_find(l->text, w) &&
		    !(strlen(w) > 1 && text_find(l->key, w)))
			return false;
	}
	return true;
}

static void lay_line(struct help *h, const struct help_line *l, int width)
{
	char head[80];
	int key = canvas_cells(&(struct canvas){0}, l->key);
	snprintf(head, sizeof head, "%s%*s", l->key, key < KEY_CELLS - 1 ? KEY_CELLS - key : 1, "");
	int name_cells = width >= 70 ? NAME_CELLS : 0, indent = 1 + KEY_CELLS + name_cells;
	size_t first = h->doc.line.n;
	if (!doc_fold(&h->doc, indent, width, STYLE_DIM, l->text))
		doc_line(&h->doc, indent);
	struct doc_line *line = &h->doc.line.v[first];
	char name[120] = "";
	if (name_cells)
		snprintf(name, sizeof name, "%-*.*s ", NAME_CELLS - 1, NAME_CELLS - 1, l->name);
	bytes_insert(&line->text, 0, name, strlen(name));
	bytes_insert(&line->text, 0, head, strlen(head));
	line->indent = 1;
	struct doc_span old = line->span.n ? line->span.v[0] : (struct doc_span){0};
	line->span.n = 0;
	struct doc_span spans[3] = {
	    {strlen(head), STYLE_KEY}, {strlen(name), STYLE_TEXT}, {old.bytes, STYLE_DIM}};
	for (size_t i = 0; i < 3; i++)
		list_add(&line->span, spans[i]);
}

static void lay_out(struct help *h, int width)
{
	const char *filter = edit_text(&h->filter);
	const struct help_line *section = NULL;
	doc_clear(&h->doc);
	h->shown = 0;
	for (size_t i = 0; i < h->line.n; i++) {
		const struct help_line *l = &h->line.v[i];
		if (l->section) {
			section = l;
			continue;
		}
		if (!wanted(l, filter))
			continue;
		if (section) {
			if (h->doc.line.n)
				doc_line(&h->doc, 0);
			doc_line(&h->doc, 1)->part = true;
			doc_add(&h->doc, STYLE_HEADER, section->text);
			section = NULL;
		}
		lay_line(h, l, width);
		h->shown++;
	}
	h->to_lay = false;
	h->laid_w = width;
}

static void help_load(struct view *v, struct desk *d)
{
	struct help *h = (struct help *)v;
	if (h->to_lay || h->laid_w != d->w - 1)
		lay_out(h, d->w - 1);
	h->roll.n = h->doc.line.n;
	h->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	if (h->roll.top + h->roll.rows > h->roll.n)
		h->roll.top = h->roll.n > h->roll.rows ? h->roll.n - h->roll.rows : 0;
}

static void help_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct help *h = (const struct help *)v;
	char right[60];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int x = 1 + canvas_put(c, 1, 0, c->w / 2, STYLE_TITLE, h->title);
	x += canvas_put(c, x + 2, 0, c->w - x - 4, STYLE_TITLE, _("type to narrow: ")) + 2;
	int used = canvas_put(c, x, 0, c->w - x - 2, STYLE_PROMPT, edit_text(&h->filter));
	canvas_cursor(c, x + used, 0);
	canvas_hline(c, 0, 1, c->w);
	doc_draw(&h->doc, c, 0, 2, c->w, (int)h->roll.rows, h->roll.top, edit_text(&h->filter));
	size_t end = h->roll.top + h->roll.rows;
	snprintf(right, sizeof right, _("%zu of them  %zu%%"), h->shown,
	    h->roll.n && end < h->roll.n ? end * 100 / h->roll.n : (size_t)100);
	desk_status(d, c, h->shown ? "" : _("nothing here is called so"), right);
}

static bool help_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct help *h = (struct help *)v;
	bool empty = !h->filter.text.len;
	bool edits =
	    key->text || key_is(key, "Backspace") || key_is(key, "^U") || key_is(key, "^W");
	(void)d;
	/* Nothing is called q alone, so there it still closes; a blank pages on. */
	if (!edits || (empty && (key_is(key, "q") || key_is(key, "Space") || key_is(key, "?"))))
		return false;
	edit_key(&h->filter, key);
	h->roll.top = 0;
	h->to_lay = v->stale = true;
	return true;
}

static bool help_peel(struct view *v, struct desk *d)
{
	struct help *h = (struct help *)v;
	if (!h->filter.text.len) {
		desk_pop(d);
		return true;
	}
	edit_set(&h->filter, "");
	h->to_lay = v->stale = true;
	return true;
}

static void help_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_scroll(&((struct help *)v)->roll, how, count);
}

static void help_free(struct view *v, struct desk *d)
{
	struct help *h = (struct help *)v;
	(void)d;
	for (size_t i = 0; i < h->line.n; i++) {
		heap_free(h->line.v[i].key);
		heap_free(h->line.v[i].name);
		heap_free(h->line.v[i].text);
	}
	list_drop(&h->line);
	doc_clear(&h->doc);
	edit_free(&h->filter);
	heap_free(h->title);
	heap_free(h);
}

static void help_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)v;
	(void)d;
	bytes_str(out, _("type to narrow: "));
}

static void help_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct help *h = (const struct help *)v;
	(void)d;
	say_line(out, h->title);
}

static const struct doc *help_reads(const struct view *v, const struct roll **window)
{
	const struct help *h = (const struct help *)v;
	*window = &h->roll;
	return &h->doc;
}

static const struct edit *help_edits(const struct view *v)
{
	return &((const struct help *)v)->filter;
}

static const struct view_kind help_kind = {
    .name = "help",
    .title = N_("in help"),
    .types = true,
    .load = help_load,
    .draw = help_draw,
    .free = help_free,
    .say = help_say,
    .head = help_head,
    .reads = help_reads,
    .edits = help_edits,
    .move = help_move,
    .typed = help_typed,
    .peel = help_peel,
};

struct help *help_new(const char *title)
{
	struct help *h = heap_new(sizeof *h);
	h->v.kind = &help_kind;
	h->title = heap_str(title);
	h->to_lay = true;
	return h;
}

void help_narrow(struct help *h, const char *words)
{
	edit_set(&h->filter, words);
	h->to_lay = true;
}

struct view *help_view(struct help *h)
{
	return &h->v;
}
