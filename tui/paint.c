#include <string.h>

#include "base/heap.h"
#include "ombud.h"
#include "paint_room.h"

struct paint *paint_new(const struct caps *caps, struct ombud_charset *charset)
{
	struct paint *p = heap_new(sizeof *p);
	p->caps = caps;
	p->holds = caps->holds;
	p->charset = charset && !ombud_charset_is_utf8(charset) ? charset : NULL;
	p->ink = ink_unknown(caps);
	p->spelt = heap_new(SPELT * sizeof *p->spelt);
	return p;
}

/* What the terminal shows no more is not to be read here either. */
static void wipe(struct paint *p)
{
	size_t n = p->old ? (size_t)p->w * (size_t)p->h * sizeof *p->old : 0;
	if (!n)
		return;
	explicit_bzero(p->old, n);
	explicit_bzero(p->next, n);
	explicit_bzero(p->spare, n);
}

void paint_free(struct paint *p)
{
	if (!p)
		return;
	wipe(p);
	heap_free(p->old);
	heap_free(p->next);
	heap_free(p->spare);
	heap_free(p->spelt);
	heap_free(p);
}

void paint_holds(struct paint *p)
{
	p->holds = true;
}

void paint_forget(struct paint *p)
{
	p->known = false;
	wipe(p);
}

/* ---- cells --------------------------------------------------------------------------------- */

/* On a blank the ink cannot be seen, only the ground and lines. */
bool paint_same_look(const struct shown *a, const struct shown *b)
{
	if (a->look.bg != b->look.bg)
		return false;
	unsigned differ = a->look.attr ^ b->look.attr;
	if (!is_blank(a))
		return !differ && a->look.fg == b->look.fg;
	if (differ & (LOOK_REVERSE | LOOK_UNDERLINE))
		return false;
	return !(a->look.attr & LOOK_REVERSE) || a->look.fg == b->look.fg;
}

bool paint_same(const struct shown *a, const struct shown *b)
{
	return a->bytes == b->bytes && a->width == b->width &&
	       memcmp(a->text, b->text, a->bytes) == 0 && paint_same_look(a, b);
}

static bool plain_ground(const struct shown *s)
{
	return s->look.bg == COLOUR_DEFAULT && !(s->look.attr & (LOOK_REVERSE | LOOK_UNDERLINE));
}

/* A cell in the terminal's charset. What the charset lacks comes as ASCII of another width. */
static void convert(struct paint *p, struct shown *to, const struct cell *from)
{
	char text[64];
	size_t n = ombud_charset_out(p->charset, text, sizeof text, from->text, from->bytes);
	bool ascii = true;
	for (size_t i = 0; i < n; i++)
		ascii &= (unsigned char)text[i] < 0x80;
	if (ascii) {
		while (n < from->width)
			text[n++] = ' ';
		n = from->width;
	}
	to->bytes = (uint8_t)(n < CELL_TEXT ? n : 0);
	memcpy(to->text, text, to->bytes);
}

static void resolve(struct paint *p, const struct canvas *c, const struct theme *t)
{
	struct look looks[STYLE_COUNT][2];
	for (int i = 0; i < STYLE_COUNT; i++)
		for (int bar = 0; bar < 2; bar++)
			looks[i][bar] = ink_reduce(p->caps, theme_look(t, (enum style)i, bar), t->contrast);
	for (int y = 0; y < p->h; y++)
		for (int x = 0; x < p->w; x++) {
			const struct cell *from = canvas_at(c, x, y);
			struct shown *to = row_of(p->next, p, y) + x;
			*to = (struct shown){.bytes = from->bytes,
			    .width = from->width,
			    .look = looks[from->style][from->bar]};
			/* A letter of ASCII may carry marks, of which a byte is CSI elsewhere. */
			bool ascii = from->bytes == 1 && (unsigned char)from->text[0] < 0x80;
			if (p->charset && from->bytes && !ascii)
				convert(p, to, from);
			else
				memcpy(to->text, from->text, from->bytes);
		}
}

/* ---- writing ------------------------------------------------------------------------------- */

/* Terminals disagree on the width of such cells: after one the column is not to be trusted. */
static bool doubtful(const struct shown *s)
{
	unsigned char c = (unsigned char)s->text[0], c2 = (unsigned char)s->text[1];
	/* U+2000..203F and U+2500..257F: the masks' own bullets, dashes, quotes and the frames. */
	bool ours = s->bytes == 3 && c == 0xE2 && (c2 == 0x80 || c2 == 0x94 || c2 == 0x95);
	/* U+0370..03FF and U+0400..047F without marks: letters as narrow as the frames wherever those are. */
	bool narrow = s->bytes == 2 && ((c == 0xCD && c2 >= 0xB0) || c == 0xCE || c == 0xCF || c == 0xD0 || c == 0xD1);
	return s->bytes && !ours && (s->width != 1 || (c >= 0xCC && !narrow));
}

void paint_cell(struct paint *p, const struct shown *s, int x, int y)
{
	bool run_on = p->x < 0 && p->y == y && p->hoped == x && doubtful(s);
	if (!run_on)
		paint_move(p, x, y);
	if (!is_blank(s) || !ink_blanks(&p->ink, s->look))
		ink_change(&p->ink, p->caps, s->look, p->out);
	bytes_add(p->out, s->text, s->bytes);
	p->hoped = x + s->width;
	p->x = doubtful(s) ? -1 : p->hoped;
	/* In the last column terminals differ: some wait there, some have gone on. */
	if (x + s->width >= p->w)
		p->x = p->y = p->hoped = -1;
}

/* Cells from x on that are blank on one ground to the end of the row. */
static int blank_from(const struct shown *row, int w)
{
	int x = w;
	while (x > 0 && is_blank(&row[x - 1]) && paint_same_look(&row[x - 1], &row[w - 1]))
		x--;
	return x;
}

static bool may_erase(const struct paint *p, const struct shown *s)
{
	return p->caps->erase_line && is_blank(s) &&
	       !(s->look.attr & (LOOK_REVERSE | LOOK_UNDERLINE)) &&
	       (s->look.bg == COLOUR_DEFAULT || p->caps->erases_in_colour);
}

/* Whether the same cells between the cursor and x are rather written again than jumped, with the change of ink
 * that each way asks for. */
static bool gap_is_written(const struct paint *p, const struct shown *row, int x, int y)
{
	struct paint trial = *p;
	struct bytes way = {0};
	if (p->y != y || p->x < 0 || p->x >= x || x - p->x > 12)
		return false;
	for (int i = p->x; i < x; i++)
		if (row[i].width != 1 || doubtful(&row[i]))
			return false;
	trial.out = &way;
	for (int i = p->x; i < x; i++)
		paint_cell(&trial, &row[i], i, y);
	ink_change(&trial.ink, p->caps, row[x].look, &way);
	size_t written = way.len;
	trial = *p;
	trial.out = &way;
	paint_move(&trial, x, y);
	ink_change(&trial.ink, p->caps, row[x].look, &way);
	bool is = written <= way.len - written;
	bytes_free(&way);
	return is;
}

static void cross_gap(struct paint *p, const struct shown *row, int x, int y)
{
	if (gap_is_written(p, row, x, y))
		for (int i = p->x; i < x; i++)
			paint_cell(p, &row[i], i, y);
}

/* Where the row's end is one blank ground that is erased in one: there, else the row's width. */
static int tail_of(const struct paint *p, const struct shown *old, const struct shown *next)
{
	int tail = may_erase(p, &next[p->w - 1]) ? blank_from(next, p->w) : p->w;
	int end = tail;
	/* What is blank already needs no erasing, and no ink behind the last change; two blanks are as soon written. */
	for (int x = tail; x < p->w && p->known; x++)
		if (!paint_same(&old[x], &next[x]))
			end = x + 1;
	return p->known && end - tail <= 2 ? p->w : tail;
}

void paint_row(struct paint *p, int y)
{
	const struct shown *old = row_of(p->old, p, y), *next = row_of(p->next, p, y);
	if (p->known && memcmp(old, next, (size_t)p->w * sizeof *old) == 0)
		return; /* most rows, in each way that is tried */
	int tail = tail_of(p, old, next);
	for (int x = 0; x < tail; x++) {
		if ((p->known && paint_same(&old[x], &next[x])) || next[x].width == 0)
			continue;
		cross_gap(p, next, x, y);
		paint_cell(p, &next[x], x, y);
	}
	if (tail < p->w && (p->known || !plain_ground(&next[tail]))) {
		cross_gap(p, next, tail, y);
		paint_move(p, tail, y);
		if (!ink_blanks(&p->ink, next[tail].look))
			ink_change(&p->ink, p->caps, next[tail].look, p->out);
		bytes_str(p->out, p->caps->erase_line);
	}
}

/* ---- a frame ------------------------------------------------------------------------------- */

static void resize(struct paint *p, const struct canvas *c)
{
	if (p->old && p->w == c->w && p->h == c->h)
		return;
	size_t n = (size_t)c->w * (size_t)c->h;
	wipe(p);
	heap_free(p->old);
	heap_free(p->next);
	heap_free(p->spare);
	p->spare = heap_new(n * sizeof *p->spare);
	p->old = heap_new(n * sizeof *p->old);
	p->next = heap_new(n * sizeof *p->next);
	p->w = c->w;
	p->h = c->h;
	p->known = false;
}

static void begin(struct paint *p)
{
	if (p->known)
		return;
	struct look plain = {COLOUR_DEFAULT, COLOUR_DEFAULT, 0};
	p->ink = ink_unknown(p->caps);
	ink_change(&p->ink, p->caps, plain, p->out);
	p->x = p->y = -1;
	if (p->caps->clear) {
		bytes_str(p->out, p->caps->clear);
		p->x = p->y = 0;
	}
	/* A cleared screen is known: blanks. */
	struct shown blank = {.text = " ", .bytes = 1, .width = 1, .look = plain};
	for (int i = 0; i < p->w * p->h; i++)
		p->old[i] = blank;
	p->known = p->caps->clear != NULL;
}

void paint_frame(struct paint *p, struct bytes *out, const struct canvas *c, const struct theme *t)
{
	struct bytes body = {0};
	resize(p, c);
	p->out = &body;
	resolve(p, c, t);
	begin(p);
	p->park_x = c->cursor_x;
	p->park_y = c->cursor_y;
	paint_body(p);
	struct shown *swap = p->old;
	p->old = p->next;
	p->next = swap;
	p->known = true;
	/* One small write is whole by itself; a large one is bracketed where the terminal can. */
	bool sync = p->holds && body.len > 400;
	if (sync)
		bytes_str(out, "\033[?2026h");
	bytes_add(out, bytes_text(&body), body.len);
	if (sync)
		bytes_str(out, "\033[?2026l");
	bytes_free(&body);
}
