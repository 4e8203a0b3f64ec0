/* A text as lines: at first the window, then what a key brought into it. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "linear_room.h"
#include "view/say.h"
#include "widget/doc.h"

/* ---- lines of the text ---------------------------------------------------------------------- */

/* FNV: a line is known again by it, and nothing of it is kept. */
static uint64_t number_of(const char *text)
{
	uint64_t h = UINT64_C(14695981039346656037);
	for (; *text; text++)
		h = (h ^ (unsigned char)*text) * UINT64_C(1099511628211);
	return h;
}

static bool had(const struct reading *r, uint64_t line)
{
	for (size_t i = 0; i < r->lines.n; i++)
		if (r->lines.v[i] == line)
			return true;
	return false;
}

static bool is_same(const struct reading *r, const struct doc *doc)
{
	bool same = r->lines.n == doc->line.n;
	for (size_t i = 0; same && i < doc->line.n; i++)
		same = r->lines.v[i] == number_of(bytes_text(&doc->line.v[i].text));
	return same;
}

static void remember(struct reading *r, const struct doc *doc)
{
	r->lines.n = 0;
	for (size_t i = 0; i < doc->line.n; i++)
		list_add(&r->lines, number_of(bytes_text(&doc->line.v[i].text)));
}

/* A box and an arrow are nothing to hear. */
static void put_words(struct bytes *b)
{
	static const struct {
		const char *sign, *word;
	} signs[] = {{"[x] ", N_("done: ")}, {"[ ] ", N_("not yet: ")}, {"<- ", N_("next: ")}};
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		const char *at = strstr(bytes_text(b), signs[i].sign);
		if (!at)
			continue;
		size_t from = (size_t)(at - b->data);
		bytes_remove(b, from, strlen(signs[i].sign));
		bytes_insert(b, from, _(signs[i].word), strlen(_(signs[i].word)));
	}
}

static void say_text(struct linear *l, const struct doc *doc, size_t i)
{
	struct bytes out = {0};
	say_spaced(&out, bytes_text(&doc->line.v[i].text));
	put_words(&out);
	if (out.len)
		linear_line(l, bytes_text(&out));
	if (out.data)
		explicit_bzero(out.data, out.cap);
	bytes_free(&out);
}

static void say_lines(struct linear *l, const struct doc *doc, size_t from, size_t to)
{
	to = to < doc->line.n ? to : doc->line.n;
	if (!doc->line.n)
		linear_line(l, _("-- nothing is here --"));
	for (size_t i = from; i < to; i++)
		say_text(l, doc, i);
	if (to > from + 1 && to < doc->line.n)
		linear_linef(l, _("-- to line %zu of %zu --"), to, doc->line.n);
	else if (to > from && to == doc->line.n)
		linear_line(l, _("-- the end --"));
}

/* ---- what is new of it ---------------------------------------------------------------------- */

/* Of a text that is another one now, the lines that it did not have. */
static void say_changed(struct linear *l, const struct doc *doc)
{
	for (size_t i = 0; i < doc->line.n; i++)
		if (!had(&l->reading, number_of(bytes_text(&doc->line.v[i].text))))
			say_text(l, doc, i);
	remember(&l->reading, doc);
}

static void say_scrolled(struct linear *l, const struct doc *doc, size_t top, size_t end, bool key)
{
	struct reading *r = &l->reading;
	if (top > r->top)
		say_lines(l, doc, r->end > top ? r->end : top, end);
	else if (top < r->top)
		say_lines(l, doc, top, end < r->top ? end : r->top);
	else if (key && !l->spoke && top)
		linear_line(l, end >= doc->line.n ? _("-- the end --") : _("-- the same --"));
	else if (key && !l->spoke)
		linear_line(l, end >= doc->line.n ? _("-- this is all --") : _("-- the beginning --"));
	r->top = top;
	r->end = end;
}

void linear_read(struct linear *l, const struct doc *doc, const struct roll *window, bool anew, bool key)
{
	struct reading *r = &l->reading;
	size_t top = window->top, end = top + window->rows;
	end = end < doc->line.n ? end : doc->line.n;
	if (anew || (r->fresh && key)) {
		top = anew ? top : 0;
		remember(r, doc);
		if (anew && l->back)
			linear_linef(l, _("-- lines %zu to %zu of %zu, ^L reads them --"), doc->line.n ? top + 1 : 0, end, doc->line.n);
		else
			say_lines(l, doc, top, end);
		r->top = top;
		r->end = end;
		r->fresh = false;
	} else if (!r->fresh && !is_same(r, doc)) {
		say_changed(l, doc);
		r->top = top;
		r->end = end;
	} else if (!r->fresh) {
		say_scrolled(l, doc, top, end, key);
	}
}

void linear_unread(struct linear *l, const struct doc *doc)
{
	remember(&l->reading, doc);
	l->reading.fresh = true;
}
