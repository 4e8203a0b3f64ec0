#include "text/safe.h"

#include "base/utf8.h"
#include "text/unicode.h"

enum { MARKS_PER_BASE = 2, MARKS_PER_100_CELLS = 8, TAB = 8, DOTTED_CIRCLE = 0x25CC };

struct guard {
	struct buf *out;
	enum ombud_safe how;
	size_t cells;	  /* since the line began */
	size_t marks;	  /* general marks since the line began */
	unsigned on_base; /* marks on the character before */
	bool has_base;
	bool in_hidden; /* the character before draws nothing */
	unsigned before; /* the last base character */
};

/* Marks of no script of their own: what letters are buried under. Vowel signs of Thai, Hindi
 * and others are text and are bounded per base only. */
static bool general_mark(unsigned c)
{
	return (c >= 0x300 && c <= 0x36F) || (c >= 0x483 && c <= 0x489) ||
	       (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
	       (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

static void new_base(struct guard *g, unsigned c, size_t cells)
{
	g->cells += cells;
	g->on_base = 0;
	g->has_base = true;
	g->in_hidden = false;
	g->before = c;
}

static void add_ascii(struct guard *g, const char *s, size_t n)
{
	buf_add(g->out, s, n);
	new_base(g, (unsigned char)s[n - 1], n);
}

static void line_ends(struct guard *g)
{
	buf_char(g->out, '\n');
	*g = (struct guard){.out = g->out, .how = g->how};
}

static void add_control(struct guard *g, unsigned c)
{
	if (c >= 0x80) {
		buf_printf(g->out, "<%02X>", c);
		new_base(g, '>', 4);
		return;
	}
	const char caret[] = {'^', (char)(c ^ 0x40)};
	add_ascii(g, caret, 2);
}

static void add_tab(struct guard *g)
{
	do
		add_ascii(g, " ", 1);
	while (g->cells % TAB);
}

/* Joiners between letters of scripts that join, hyphens that only might be, selectors of a form: they
 * are how words are written, and a row has no room for them. */
static bool of_writing(const struct guard *g, unsigned c)
{
	bool joiner = c == 0x200C || c == 0x200D;
	return c == 0xAD || (c >= 0xFE00 && c <= 0xFE0F) || (joiner && g->before >= 0x600);
}

/* In a list a run of them is one sign: it is told that there is something, not how much. */
static void add_hidden(struct guard *g, unsigned c)
{
	bool list = g->how == OMBUD_SAFE_LIST;
	if (list && (g->in_hidden || of_writing(g, c)))
		return;
	size_t before = g->out->len;
	buf_printf(g->out, "<U+%04X>", c);
	new_base(g, '>', g->out->len - before);
	g->in_hidden = true;
}

static void add_mark(struct guard *g, unsigned c)
{
	if (!g->has_base) {
		buf_utf8(g->out, DOTTED_CIRCLE);
		new_base(g, DOTTED_CIRCLE, 1);
	}
	if (g->on_base >= MARKS_PER_BASE)
		return;
	if (general_mark(c)) {
		if (g->marks >= MARKS_PER_100_CELLS * (g->cells / 100 + 1))
			return;
		g->marks++;
	}
	g->on_base++;
	buf_utf8(g->out, c);
	g->cells += (size_t)unicode_width(c, false);
}

/* How emoji are built differs from terminal to terminal, so that rows would shift: joiners,
 * selectors and skin tones after a picture go, flags become their two letters. */
static bool emoji_part(const struct guard *g, unsigned c)
{
	bool tone = c >= 0x1F3FB && c <= 0x1F3FF;
	bool selector = c == 0xFE0F || c == 0xFE0E;
	bool key = g->before == '#' || g->before == '*' ||
		   (g->before >= '0' && g->before <= '9'); /* drawn as a key cap */
	if (selector && key)
		return true;
	return (tone || selector || c == 0x200D) && unicode_is_pictograph(g->before);
}

static void add_shown(struct guard *g, unsigned c)
{
	bool flag = c >= 0x1F1E6 && c <= 0x1F1FF;
	if (flag)
		c = 'A' + (c - 0x1F1E6);
	buf_utf8(g->out, c);
	new_base(g, c, (size_t)unicode_width(c, false));
}

static void add_one(struct guard *g, unsigned c)
{
	if (c == '\t')
		add_tab(g);
	else if (c == '\n' && g->how == OMBUD_SAFE_LINES)
		line_ends(g);
	else if (c == '\n')
		add_ascii(g, " ", 1);
	else if (c < 0x20 || (c >= 0x7F && c < 0xA0))
		add_control(g, c);
	else if (emoji_part(g, c))
		return;
	else if (!unicode_is_shown(c))
		add_hidden(g, c);
	else if (unicode_is_mark(c))
		add_mark(g, c);
	else
		add_shown(g, c);
}

static size_t plain_run(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && s[i] >= 0x20 && s[i] < 0x7F)
		i++;
	return i;
}

void safe_add(struct buf *out, const char *s, size_t n, enum ombud_safe how)
{
	struct guard g = {.out = out, .how = how};
	for (size_t i = 0; i < n;) {
		size_t run = plain_run(s + i, n - i);
		if (run) {
			add_ascii(&g, s + i, run);
			i += run;
			continue;
		}
		if (s[i] == '\r' && i + 1 < n && s[i + 1] == '\n') {
			i++; /* a line feed that came by mail */
			continue;
		}
		unsigned c;
		i += utf8_get(s + i, n - i, &c, NULL);
		add_one(&g, c);
	}
}
