#include "base/canvas.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "ombud.h"

#include "base/bytes.h"
#include "base/heap.h"

static const struct cell blank = {.text = " ", .bytes = 1, .width = 1};

const struct bar_glyphs canvas_plain_bars = {
    .level = {".", ":", "-", "=", "+", "*", "#"}, .levels = 7, .full = "#", .empty = "-"};

void canvas_init(struct canvas *c, int w, int h)
{
	*c = (struct canvas){.line_h = "-", .line_v = "|", .line_x = "+", .bars = &canvas_plain_bars};
	canvas_resize(c, w, h);
}

void canvas_resize(struct canvas *c, int w, int h)
{
	if (c->cells)
		canvas_wipe(c);
	c->w = w > 0 ? w : 1;
	c->h = h > 0 ? h : 1;
	c->cells = heap_more(c->cells, (size_t)c->w * (size_t)c->h * sizeof *c->cells);
	canvas_clear(c);
}

void canvas_free(struct canvas *c)
{
	if (c->cells)
		canvas_wipe(c);
	heap_free(c->cells);
	c->cells = NULL;
}

void canvas_clear(struct canvas *c)
{
	canvas_fill(c, 0, 0, c->w, c->h, STYLE_TEXT);
	canvas_cursor(c, 0, c->h - 1);
}

void canvas_wipe(struct canvas *c)
{
	explicit_bzero(c->cells, (size_t)c->w * (size_t)c->h * sizeof *c->cells);
	canvas_clear(c);
}

static struct cell *cell_at(const struct canvas *c, int x, int y)
{
	return &c->cells[(size_t)y * (size_t)c->w + (size_t)x];
}

const struct cell *canvas_at(const struct canvas *c, int x, int y)
{
	return cell_at(c, x, y);
}

/* Overwriting one half of a wide cell leaves the other as a blank. */
static void split_wide(struct canvas *c, int x, int y)
{
	if (x < 0 || x >= c->w)
		return;
	struct cell *at = cell_at(c, x, y);
	if (at->width == 2 && x + 1 < c->w) {
		cell_at(c, x + 1, y)->width = 1;
		cell_at(c, x + 1, y)->bytes = 1;
		cell_at(c, x + 1, y)->text[0] = ' ';
	} else if (at->width == 0 && x > 0) {
		struct cell *left = cell_at(c, x - 1, y);
		left->width = 1;
		left->bytes = 1;
		left->text[0] = ' ';
	}
}

static void set(
    struct canvas *c, int x, int y, enum style style, const char *text, size_t bytes, int width)
{
	split_wide(c, x, y);
	struct cell *at = cell_at(c, x, y);
	*at = (struct cell){
	    .bytes = (uint8_t)bytes, .width = (uint8_t)width, .style = (uint8_t)style};
	memcpy(at->text, text, bytes);
	if (width == 2) {
		split_wide(c, x + 1, y);
		*cell_at(c, x + 1, y) = (struct cell){.style = (uint8_t)style};
	}
}

void canvas_fill(struct canvas *c, int x, int y, int w, int h, enum style style)
{
	for (int row = y < 0 ? 0 : y; row < y + h && row < c->h; row++) {
		int from = x < 0 ? 0 : x, to = x + w < c->w ? x + w : c->w;
		if (from > 0 && from < to)
			split_wide(c, from, row);
		if (from < to && to < c->w && cell_at(c, to, row)->width == 0)
			split_wide(c, to, row);
		for (int col = from; col < to; col++) {
			*cell_at(c, col, row) = blank;
			cell_at(c, col, row)->style = (uint8_t)style;
		}
	}
}

/* Puts text that is already safe. */
static int lay(struct canvas *c, int x, int y, int cells, enum style style, const char *s, size_t n)
{
	int start = x, end = x + cells < c->w ? x + cells : c->w;
	while (n) {
		size_t k = ombud_text_cluster(s, n);
		if (!k)
			break;
		int width = (int)ombud_text_cells(s, k, c->ambiguous_wide);
		width = width > 2 ? 2 : width;
		if (x + width > end)
			break;
		if (width > 0 && k <= CELL_TEXT && x >= 0)
			set(c, x, y, style, s, k, width);
		x += width;
		s += k;
		n -= k;
	}
	return x - start;
}

int canvas_putn(
    struct canvas *c, int x, int y, int cells, enum style style, const char *text, size_t bytes)
{
	if (y < 0 || y >= c->h || x >= c->w || cells <= 0)
		return 0;
	if (cells > c->w - x)
		cells = c->w - x;
	char small[1024];
	/* A cell holds at most CELL_TEXT bytes: more text than that cannot be seen. */
	size_t most = ((size_t)cells + 2) * CELL_TEXT;
	size_t size = bytes * 10 + 8 < most ? bytes * 10 + 8 : most;
	char *safe = size <= sizeof small ? small : heap_new(size);
	size_t n = ombud_safe_text(safe, size, text, bytes, OMBUD_SAFE_LIST);
	int used;
	if (ombud_text_cells(safe, n, c->ambiguous_wide) <= (size_t)cells) {
		used = lay(c, x, y, cells, style, safe, n);
	} else {
		used = lay(c, x, y, cells - 1, style, safe, n);
		set(c, x + used, y, style, "~", 1, 1);
		used++;
	}
	explicit_bzero(safe, n);
	if (safe != small)
		heap_free(safe);
	return used;
}

int canvas_put(struct canvas *c, int x, int y, int cells, enum style style, const char *text)
{
	return canvas_putn(c, x, y, cells, style, text, strlen(text));
}

int canvas_printf(struct canvas *c, int x, int y, int cells, enum style style, const char *fmt, ...)
{
	char text[2048];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	return canvas_put(c, x, y, cells, style, text);
}

int canvas_cells(const struct canvas *c, const char *text)
{
	char safe[2048];
	size_t n = ombud_safe_text(safe, sizeof safe, text, strlen(text), OMBUD_SAFE_LIST);
	return (int)ombud_text_cells(safe, n, c->ambiguous_wide);
}

void canvas_wide(struct canvas *c, bool wide)
{
	c->ambiguous_wide = wide;
	if (canvas_cells(c, c->line_h) > 1 || canvas_cells(c, c->line_v) > 1 || canvas_cells(c, c->line_x) > 1) {
		c->line_h = "-";
		c->line_v = "|";
		c->line_x = "+";
	}
	if (canvas_cells(c, c->bars->full) > 1 || canvas_cells(c, c->bars->empty) > 1 || canvas_cells(c, c->bars->level[0]) > 1)
		c->bars = &canvas_plain_bars;
}

int canvas_right(struct canvas *c, int x, int y, int cells, enum style style, const char *text)
{
	int need = canvas_cells(c, text);
	if (need > cells)
		need = cells;
	canvas_put(c, x - need, y, need, style, text);
	return need;
}

void canvas_restyle(struct canvas *c, int x, int y, int w, enum style style)
{
	if (y < 0 || y >= c->h)
		return;
	for (int col = x < 0 ? 0 : x; col < x + w && col < c->w; col++)
		cell_at(c, col, y)->style = (uint8_t)style;
}

void canvas_bar(struct canvas *c, int x, int y, int w)
{
	if (y < 0 || y >= c->h)
		return;
	for (int col = x < 0 ? 0 : x; col < x + w && col < c->w; col++)
		cell_at(c, col, y)->bar = true;
}

void canvas_hline(struct canvas *c, int x, int y, int w)
{
	for (int i = 0; i < w; i++)
		canvas_put(c, x + i, y, 1, STYLE_RULE, c->line_h);
}

void canvas_vline(struct canvas *c, int x, int y, int h)
{
	for (int i = 0; i < h; i++)
		canvas_put(c, x, y + i, 1, STYLE_RULE, c->line_v);
}

void canvas_cursor(struct canvas *c, int x, int y)
{
	c->cursor_x = x < 0 ? 0 : x < c->w ? x : c->w - 1;
	c->cursor_y = y < 0 ? 0 : y < c->h ? y : c->h - 1;
}

char *canvas_line(const struct canvas *c, int y)
{
	struct bytes b = {0};
	size_t end = 0;
	for (int x = 0; x < c->w; x++) {
		const struct cell *at = cell_at(c, x, y);
		bytes_add(&b, at->text, at->bytes);
		if (at->bytes > 1 || (at->bytes == 1 && at->text[0] != ' '))
			end = b.len;
	}
	bytes_remove(&b, end, b.len - end);
	return bytes_take(&b);
}
