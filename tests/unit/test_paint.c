/* Bytes to a terminal: a small terminal of our own reads them, and has to show what the canvas
 * holds, after any change; and the counts of bytes that were promised. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ombud.h"
#include "paint.h"

enum { W = 40, H = 12 };

static size_t ansi(char *out, size_t size, const char *cap, int a, int b)
{
	int n = 0;
	if (strcmp(cap, "move") == 0)
		n = snprintf(out, size, "\033[%d;%dH", a + 1, b + 1);
	else if (strcmp(cap, "column") == 0)
		n = snprintf(out, size, "\033[%dG", a + 1);
	else if (strcmp(cap, "right") == 0)
		n = a == 1 ? snprintf(out, size, "\033[C") : snprintf(out, size, "\033[%dC", a);
	else if (strcmp(cap, "row") == 0)
		n = snprintf(out, size, "\033[%dd", a + 1);
	else if (strcmp(cap, "higher") == 0)
		n = snprintf(out, size, "\033[%dA", a);
	else if (strcmp(cap, "lower") == 0)
		n = snprintf(out, size, "\033[%dB", a);
	else if (strcmp(cap, "region") == 0)
		n = snprintf(out, size, "\033[%d;%dr", a + 1, b + 1);
	else if (strcmp(cap, "ups") == 0)
		n = snprintf(out, size, "\033[%dS", a);
	else if (strcmp(cap, "downs") == 0)
		n = snprintf(out, size, "\033[%dT", a);
	else if (strcmp(cap, "lines_out") == 0)
		n = snprintf(out, size, "\033[%dM", a);
	else if (strcmp(cap, "lines_in") == 0)
		n = snprintf(out, size, "\033[%dL", a);
	else if (strcmp(cap, "ink") == 0)
		n = snprintf(out, size, "\033[3%dm", a);
	else if (strcmp(cap, "ground") == 0)
		n = snprintf(out, size, "\033[4%dm", a);
	return (size_t)n;
}

static const struct caps caps = {.move = "move",
    .column = "column",
    .right = "right",
    .row = "row",
    .higher = "higher",
    .lower = "lower",
    .region = "region",
    .up = "\n",
    .ups = "ups",
    .down = "\033M",
    .downs = "downs",
    .line_out = "\033[M",
    .lines_out = "lines_out",
    .line_in = "\033[L",
    .lines_in = "lines_in",
    .line_up = "\033[A",
    .clear = "\033[H\033[J",
    .erase_line = "\033[K",
    .plain = "\033[m",
    .bold = "\033[1m",
    .reverse = "\033[7m",
    .single_ends = true,
    .underline = "\033[4m",
    .ink = "ink",
    .ground = "ground",
    .colours = 8,
    .feeds = true,
    .expand = ansi};

/* ---- the small terminal -------------------------------------------------------------------- */

struct small {
	char cell[H][W][CELL_TEXT + 1];
	bool reverse[H][W];
	int x, y, top, bottom;
	bool now_reverse;
};

static void small_clear(struct small *t, int y, int from)
{
	for (int x = from; x < W; x++) {
		strcpy(t->cell[y][x], " ");
		t->reverse[y][x] = false;
	}
}

static void small_scroll(struct small *t, int by)
{
	for (; by > 0; by--) {
		for (int y = t->top; y < t->bottom; y++) {
			memcpy(t->cell[y], t->cell[y + 1], sizeof t->cell[y]);
			memcpy(t->reverse[y], t->reverse[y + 1], sizeof t->reverse[y]);
		}
		small_clear(t, t->bottom, 0);
	}
	for (; by < 0; by++) {
		for (int y = t->bottom; y > t->top; y--) {
			memcpy(t->cell[y], t->cell[y - 1], sizeof t->cell[y]);
			memcpy(t->reverse[y], t->reverse[y - 1], sizeof t->reverse[y]);
		}
		small_clear(t, t->top, 0);
	}
}

/* Lines out of where the cursor is, or into it, below which all moves. */
static void small_lines(struct small *t, int by)
{
	int top = t->top;
	t->top = t->y;
	small_scroll(t, by);
	t->top = top;
}

static void small_attributes(struct small *t, const char *s)
{
	/* An empty number is 0, as terminals read it. */
	for (const char *p = s;; p++) {
		int n = (int)strtol(p, (char **)(uintptr_t)&p, 10);
		if (n == 0)
			t->now_reverse = false;
		if (n == 7)
			t->now_reverse = true;
		if (n == 27)
			t->now_reverse = false;
		if (*p != ';')
			return;
	}
}

static const char *small_sequence(struct small *t, const char *s)
{
	if (s[1] == 'M') {
		if (t->y == t->top)
			small_scroll(t, -1);
		return s + 2;
	}
	assert_int_equal(s[1], '[');
	char *end;
	int a = (int)strtol(s + 2, &end, 10), b = *end == ';' ? (int)strtol(end + 1, &end, 10) : 0;
	while (*end == ';')
		strtol(end + 1, &end, 10);
	switch (*end) {
	case 'H':
		t->y = a ? a - 1 : 0, t->x = b ? b - 1 : 0;
		break;
	case 'G':
		t->x = a - 1;
		break;
	case 'C':
		t->x += a ? a : 1;
		break;
	case 'A':
		t->y -= a ? a : 1;
		break;
	case 'B':
		t->y += a ? a : 1;
		break;
	case 'd':
		t->y = a - 1;
		break;
	case 'M':
	case 'L':
		t->x = 0;
		small_lines(t, *end == 'M' ? (a ? a : 1) : -(a ? a : 1));
		break;
	case 'K':
		small_clear(t, t->y, t->x);
		break;
	case 'J':
		for (int y = 0; y < H; y++)
			small_clear(t, y, 0);
		break;
	case 'r':
		t->top = a - 1, t->bottom = b - 1, t->x = t->y = 0;
		break;
	case 'S':
		small_scroll(t, a);
		break;
	case 'T':
		small_scroll(t, -a);
		break;
	case 'm':
		small_attributes(t, s + 2);
		break;
	default:
		fail_msg("a sequence that no terminal was promised: ESC[...%c", *end);
	}
	return end + 1;
}

static void small_read(struct small *t, const char *s)
{
	while (*s) {
		if (*s == '\033') {
			s = small_sequence(t, s);
		} else if (*s == '\r') {
			t->x = 0;
			s++;
		} else if (*s == '\b') {
			t->x--;
			s++;
		} else if (*s == '\n') {
			if (t->y == t->bottom)
				small_scroll(t, 1);
			else
				t->y++;
			s++;
		} else {
			size_t n = ombud_text_cluster(s, strlen(s));
			int width = (int)ombud_text_cells(s, n, false);
			assert_true(t->x + width <= W && t->y >= 0 && t->y < H);
			memcpy(t->cell[t->y][t->x], s, n);
			t->cell[t->y][t->x][n] = '\0';
			t->reverse[t->y][t->x] = t->now_reverse;
			if (width == 2) {
				t->cell[t->y][t->x + 1][0] = '\0';
				t->reverse[t->y][t->x + 1] = t->now_reverse;
			}
			t->x += width;
			s += n;
		}
	}
}

static void shows(const struct small *t, const struct canvas *c)
{
	for (int y = 0; y < H; y++)
		for (int x = 0; x < W; x++) {
			const struct cell *cell = canvas_at(c, x, y);
			char text[CELL_TEXT + 1] = "";
			if (!cell->width)
				continue;
			memcpy(text, cell->text, cell->bytes);
			if (strcmp(text, t->cell[y][x]) != 0 || t->reverse[y][x] != cell->bar)
				fail_msg(
				    "row %d, column %d: '%s' for '%s'", y, x, t->cell[y][x], text);
		}
	assert_int_equal(t->x, c->cursor_x);
	assert_int_equal(t->y, c->cursor_y);
}

/* ---- the tests ----------------------------------------------------------------------------- */

struct rig {
	struct caps caps;
	struct canvas c;
	struct theme theme;
	struct paint *p;
	struct small t;
	struct bytes out;
};

static void rig_open(struct rig *r, struct ombud_charset *charset)
{
	memset(r, 0, sizeof *r);
	canvas_init(&r->c, W, H);
	theme_plain(&r->theme);
	r->theme.style[STYLE_LATE].fg = 1;
	r->theme.style[STYLE_TITLE].attr = LOOK_BOLD;
	r->caps = caps;
	r->p = paint_new(&r->caps, charset);
	r->t.bottom = H - 1;
}

static void rig_close(struct rig *r)
{
	paint_free(r->p);
	canvas_free(&r->c);
	bytes_free(&r->out);
}

static size_t paint(struct rig *r)
{
	bytes_clear(&r->out);
	paint_frame(r->p, &r->out, &r->c, &r->theme);
	small_read(&r->t, bytes_text(&r->out));
	return r->out.len;
}

static unsigned next(unsigned *seed, unsigned below)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % below;
}

static void change(struct rig *r, unsigned *seed)
{
	static const char *const texts[] = {"plain words of some length", "å ö é", "帳戶刪除請求",
	    "   ", "~", "A••• L•••", "x", "Удалите", "e\xCC\x81t\xCC\x81"};
	for (unsigned i = next(seed, 6) + 1; i > 0; i--)
		canvas_put(&r->c, (int)next(seed, W), (int)next(seed, H), (int)next(seed, W) + 1,
		    next(seed, 3)   ? STYLE_TEXT
		    : next(seed, 2) ? STYLE_LATE
				    : STYLE_TITLE,
		    texts[next(seed, sizeof texts / sizeof *texts)]);
	if (!next(seed, 4))
		canvas_fill(&r->c, (int)next(seed, W), (int)next(seed, H), (int)next(seed, W), 3,
		    STYLE_TEXT);
	if (!next(seed, 3))
		canvas_bar(&r->c, (int)next(seed, W), (int)next(seed, H), (int)next(seed, W));
	canvas_cursor(&r->c, (int)next(seed, W), (int)next(seed, H));
}

static void any_change_arrives(bool lines)
{
	struct rig r;
	unsigned seed = 42;
	rig_open(&r, NULL);
	if (!lines)
		r.caps.line_out = r.caps.line_up = r.caps.row = r.caps.higher = NULL;
	for (int i = 0; i < 1500; i++) {
		change(&r, &seed);
		paint(&r);
		shows(&r.t, &r.c);
		if (i % 100 == 99)
			paint_forget(r.p);
	}
	rig_close(&r);
}

static void test_any_change_arrives(void **state)
{
	(void)state;
	any_change_arrives(true);
	any_change_arrives(false);
}

/* Most rows change in one or two cells of the same columns: letters, blanks and signs of two cells, in any ink. */
static void columns_change(struct rig *r, unsigned *seed)
{
	static const char *const texts[] = {"A", "7", "42", " ", "å", "•", "帳", "xy", "e\xCC\x81"};
	int x = (int)next(seed, 4);
	for (unsigned n = next(seed, 3) + 1; n > 0; n--, x += 2 + (int)next(seed, 5))
		for (int y = 0; y < H; y++)
			if (next(seed, 8))
				canvas_put(&r->c, x, y, W, next(seed, 4) ? STYLE_TEXT : STYLE_LATE,
				    texts[next(seed, sizeof texts / sizeof *texts)]);
}

static void test_columns_arrive(void **state)
{
	struct rig r;
	unsigned seed = 7;
	(void)state;
	rig_open(&r, NULL);
	for (int i = 0; i < 1500; i++) {
		if (i % 20 == 0)
			change(&r, &seed);
		columns_change(&r, &seed);
		paint(&r);
		shows(&r.t, &r.c);
	}
	rig_close(&r);
}

static void list(struct rig *r, int from)
{
	canvas_clear(&r->c);
	for (int y = 1; y < H - 1; y++)
		canvas_printf(&r->c, 0, y, W, STYLE_TEXT, "%4d a row of a list, number %d",
		    from + y, (from + y) * 7919 % 1000);
	canvas_put(&r->c, 0, 0, W, STYLE_TEXT, "title");
	canvas_put(&r->c, 0, H - 1, W, STYLE_TEXT, "keys");
}

static void test_scrolling_moves_lines(void **state)
{
	static const int froms[] = {0, 1, 2, 5, 4, 1, 0, 7};
	struct rig r;
	(void)state;
	rig_open(&r, NULL);
	for (size_t i = 0; i < sizeof froms / sizeof *froms; i++) {
		list(&r, froms[i]);
		size_t n = paint(&r);
		shows(&r.t, &r.c);
		int step = i ? abs(froms[i] - froms[i - 1]) : 99;
		if (step == 1)
			assert_true(n < 100);
	}
	rig_close(&r);
}

/* The bar stays on the last row while the list scrolls under it: the row it leaves is written for its look alone. */
static size_t barred(struct rig *r, int from)
{
	list(r, from);
	canvas_bar(&r->c, 0, H - 2, 8);
	canvas_cursor(&r->c, 0, H - 2);
	size_t n = paint(r);
	shows(&r->t, &r->c);
	return n;
}

static void test_a_bar_scrolls_in_few_bytes(void **state)
{
	static const size_t most[] = {64, 77}; /* by lines taken out and put in; by a region */
	(void)state;
	for (size_t i = 0; i < sizeof most / sizeof *most; i++) {
		struct rig r;
		rig_open(&r, NULL);
		if (i)
			r.caps.line_out = NULL;
		barred(&r, 0);
		size_t n = barred(&r, 1);
		if (n > most[i])
			fail_msg("%zu bytes", n);
		barred(&r, 0);
		barred(&r, 3);
		rig_close(&r);
	}
}

static void test_nothing_changed_is_no_bytes(void **state)
{
	struct rig r;
	(void)state;
	rig_open(&r, NULL);
	list(&r, 3);
	assert_true(paint(&r) > 100);
	assert_int_equal(paint(&r), 0);
	list(&r, 3);
	assert_int_equal(paint(&r), 0);
	rig_close(&r);
}

static void test_a_mark_that_moves_is_few_bytes(void **state)
{
	struct rig r;
	(void)state;
	rig_open(&r, NULL);
	list(&r, 3);
	canvas_put(&r.c, 0, 4, 1, STYLE_TEXT, ">");
	canvas_cursor(&r.c, 0, 4);
	paint(&r);
	list(&r, 3);
	canvas_put(&r.c, 0, 5, 1, STYLE_TEXT, ">");
	canvas_cursor(&r.c, 0, 5);
	assert_true(paint(&r) <= 16);
	shows(&r.t, &r.c);
	rig_close(&r);
}

/* Another page: of each row its initials alone, by columns. */
static void test_initials_are_changed_in_few_bytes(void **state)
{
	struct rig r;
	(void)state;
	rig_open(&r, NULL);
	for (int page = 0; page < 2; page++) {
		for (int y = 1; y < H - 1; y++)
			canvas_printf(&r.c, 2, y, W, STYLE_TEXT, "%c\u2022\u2022\u2022 %c\u2022\u2022\u2022 a text",
			    'A' + (y * y + 9 * page) % 25, 'A' + (y * y + 4 * page) % 23);
		size_t n = paint(&r);
		shows(&r.t, &r.c);
		if (page && n > 70)
			fail_msg("%zu bytes", n);
	}
	rig_close(&r);
}

static void test_other_charsets_keep_columns(void **state)
{
	struct ombud_charset *ascii;
	struct rig r;
	(void)state;
	assert_int_equal(ombud_charset_open(&ascii, "US-ASCII"), OMBUD_OK);
	rig_open(&r, ascii);
	canvas_put(&r.c, 0, 0, W, STYLE_TEXT, "a帳b•c");
	canvas_put(&r.c, 10, 0, W, STYLE_TEXT, "|");
	canvas_put(&r.c, 0, 1, W, STYLE_TEXT, "e\xCD\x9B"); /* the mark's second byte is CSI */
	paint(&r);
	for (size_t i = 0; i < r.out.len; i++)
		assert_true((unsigned char)r.out.data[i] < 0x80);
	assert_string_equal(r.t.cell[1][0], "e");
	assert_string_equal(r.t.cell[0][0], "a");
	assert_string_equal(r.t.cell[0][3], "b");
	assert_string_equal(r.t.cell[0][4], "*");
	assert_string_equal(r.t.cell[0][5], "c");
	assert_string_equal(r.t.cell[0][10], "|");
	rig_close(&r);
	ombud_charset_close(ascii);
}

/* A terminal that answers that it holds frames gets large ones bracketed, and small ones bare. */
static void test_large_frames_are_held(void **state)
{
	static const char on[] = "\033[?2026h", off[] = "\033[?2026l";
	struct rig r;
	(void)state;
	rig_open(&r, NULL);
	paint_holds(r.p);
	for (int y = 0; y < H; y++)
		canvas_put(&r.c, 0, y, W, STYLE_TEXT, "every line of the screen is written anew");
	paint_frame(r.p, &r.out, &r.c, &r.theme);
	assert_memory_equal(r.out.data, on, sizeof on - 1);
	assert_memory_equal(r.out.data + r.out.len - (sizeof off - 1), off, sizeof off - 1);
	canvas_put(&r.c, 0, 3, W, STYLE_TEXT, "x");
	bytes_clear(&r.out);
	paint_frame(r.p, &r.out, &r.c, &r.theme);
	assert_true(r.out.len > 0 && r.out.len < 30);
	assert_null(memmem(r.out.data, r.out.len, on, sizeof on - 1));
	rig_close(&r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_any_change_arrives),
	    cmocka_unit_test(test_scrolling_moves_lines),
	    cmocka_unit_test(test_a_bar_scrolls_in_few_bytes),
	    cmocka_unit_test(test_nothing_changed_is_no_bytes),
	    cmocka_unit_test(test_a_mark_that_moves_is_few_bytes),
	    cmocka_unit_test(test_columns_arrive),
	    cmocka_unit_test(test_initials_are_changed_in_few_bytes),
	    cmocka_unit_test(test_other_charsets_keep_columns),
	    cmocka_unit_test(test_large_frames_are_held),
	};
	return cmocka_run_group_tests_name("paint", tests, NULL, NULL);
}
