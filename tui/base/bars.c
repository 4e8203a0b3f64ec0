#include "base/bars.h"

int bars_gauge(struct canvas *c, int x, int y, int cells, int64_t n, int64_t most, enum style style)
{
	int room = cells - 2, filled = most > 0 ? (int)(n * room / most) : 0;
	canvas_put(c, x, y, 1, style, "[");
	for (int i = 0; i < room; i++)
		canvas_put(c, x + 1 + i, y, 1, style, i < filled ? c->bars->full : c->bars->empty);
	canvas_put(c, x + 1 + room, y, 1, style, "]");
	return cells;
}

void bars_length(struct canvas *c, int x, int y, int cells, int64_t n, int64_t most, enum style style)
{
	int64_t length = most ? (n * cells + most - 1) / most : 0;
	for (int i = 0; i < cells && i < length; i++)
		canvas_put(c, x + i, y, 1, style, c->bars->full);
}

void bars_column(struct canvas *c, int x, int bottom, int lines, int64_t n, int64_t most, enum style style)
{
	int parts = c->bars->levels;
	int64_t level = most ? (n * lines * parts + most - 1) / most : 0;
	for (int i = 0; i < lines && level > 0; i++, level -= parts)
		canvas_put(c, x, bottom - i, 1, style, c->bars->level[(level > parts ? parts : level) - 1]);
}
