#include "ink.h"

#include <stdio.h>
#include <string.h>

#include "paint.h"

struct ink ink_unknown(const struct caps *caps)
{
	(void)caps;
	return (struct ink){.known = false};
}

static bool equal(struct look a, struct look b)
{
	return a.fg == b.fg && a.bg == b.bg && a.attr == b.attr;
}

bool ink_is(const struct ink *ink, struct look look)
{
	return ink->known && equal(ink->look, look);
}

bool ink_blanks(const struct ink *ink, struct look look)
{
	const unsigned seen = LOOK_REVERSE | LOOK_UNDERLINE;
	return ink->known && ink->look.bg == look.bg && !(ink->look.attr & seen) && !(look.attr & seen);
}

/* ---- writing ------------------------------------------------------------------------------- */

/* Joins a sequence to the one before it where both set attributes: "ESC[m" "ESC[1m" "ESC[31m"
 * say no more than "ESC[;1;31m". */
static void join(struct bytes *out, size_t from, const char *s, size_t n)
{
	bool sgr = n > 2 && s[0] == '\033' && s[1] == '[' && s[n - 1] == 'm';
	bool after = out->len > from && out->data[out->len - 1] == 'm' && out->data[from] == '\033';
	if (sgr && after && n > 3) {
		out->data[out->len - 1] = ';';
		bytes_add(out, s + 2, n - 2);
	} else {
		bytes_add(out, s, n);
	}
}

static void colour(const struct caps *caps, int n, bool ground, struct bytes *out, size_t from)
{
	char text[64];
	const char *cap = ground ? caps->ground : caps->ink;
	if (n & COLOUR_RGB) {
		int k = snprintf(text, sizeof text, "\033[%d;2;%d;%d;%dm", ground ? 48 : 38,
		    n >> 16 & 0xff, n >> 8 & 0xff, n & 0xff);
		join(out, from, text, (size_t)k);
		return;
	}
	if (cap)
		join(out, from, text, caps->expand(text, sizeof text, cap, n, 0));
}

static void attributes(const struct caps *caps, unsigned attr, struct bytes *out, size_t from)
{
	const struct {
		unsigned bit;
		const char *cap;
	} all[] = {{LOOK_BOLD, caps->bold}, {LOOK_DIM, caps->dim},
	    {LOOK_UNDERLINE, caps->underline}, {LOOK_REVERSE, caps->reverse},
	    {LOOK_ITALIC, caps->italic}};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if ((attr & all[i].bit) && all[i].cap)
			join(out, from, all[i].cap, strlen(all[i].cap));
}

static void add_to(const struct caps *caps, struct look from, struct look to, struct bytes *out, size_t start)
{
	attributes(caps, to.attr & ~from.attr, out, start);
	if (to.fg != from.fg)
		colour(caps, to.fg, false, out, start);
	if (to.bg != from.bg)
		colour(caps, to.bg, true, out, start);
}

static void by_plain(const struct caps *caps, struct look to, struct bytes *out)
{
	size_t start = out->len;
	if (caps->plain)
		bytes_str(out, caps->plain);
	add_to(caps, (struct look){COLOUR_DEFAULT, COLOUR_DEFAULT, 0}, to, out, start);
}

/* Takes away single attributes and colours, which terminals of today know; what one number takes away of two
 * (22 is neither bold nor dim) is set again. */
static void by_single(const struct caps *caps, struct look from, struct look to, struct bytes *out)
{
	static const struct {
		unsigned bits;
		const char *off;
	} ends[] = {{LOOK_BOLD | LOOK_DIM, "\033[22m"}, {LOOK_ITALIC, "\033[23m"}, {LOOK_UNDERLINE, "\033[24m"},
	    {LOOK_REVERSE, "\033[27m"}};
	size_t start = out->len;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (from.attr & ~to.attr & ends[i].bits) {
			join(out, start, ends[i].off, 5);
			from.attr &= ~ends[i].bits;
		}
	if (from.fg != COLOUR_DEFAULT && to.fg == COLOUR_DEFAULT) {
		join(out, start, "\033[39m", 5);
		from.fg = COLOUR_DEFAULT;
	}
	if (from.bg != COLOUR_DEFAULT && to.bg == COLOUR_DEFAULT) {
		join(out, start, "\033[49m", 5);
		from.bg = COLOUR_DEFAULT;
	}
	add_to(caps, from, to, out, start);
}

static bool takes_away(struct look from, struct look to)
{
	return (from.attr & ~to.attr) || (from.fg != COLOUR_DEFAULT && to.fg == COLOUR_DEFAULT) ||
	       (from.bg != COLOUR_DEFAULT && to.bg == COLOUR_DEFAULT);
}

void ink_change(struct ink *ink, const struct caps *caps, struct look to, struct bytes *out)
{
	struct bytes plain = {0}, single = {0};
	if (ink_is(ink, to))
		return;
	bool singly = ink->known && (caps->single_ends || !takes_away(ink->look, to));
	by_plain(caps, to, &plain);
	if (singly)
		by_single(caps, ink->look, to, &single);
	const struct bytes *best = singly && single.len <= plain.len ? &single : &plain;
	bytes_add(out, bytes_text(best), best->len);
	bytes_free(&plain);
	bytes_free(&single);
	ink->look = to;
	ink->known = true;
}

/* ---- fewer colours ------------------------------------------------------------------------- */

static int rgb_of(int n)
{
	static const int basic[16] = {0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd,
	    0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff,
	    0x00ffff, 0xffffff};
	static const int step[6] = {0, 95, 135, 175, 215, 255};
	if (n & COLOUR_RGB)
		return n & 0xffffff;
	if (n < 16)
		return basic[n];
	if (n >= 232)
		return (8 + (n - 232) * 10) * 0x010101;
	n -= 16;
	return step[n / 36] << 16 | step[n / 6 % 6] << 8 | step[n % 6];
}

static int distance(int a, int b)
{
	int r = (a >> 16 & 0xff) - (b >> 16 & 0xff), g = (a >> 8 & 0xff) - (b >> 8 & 0xff),
	    l = (a & 0xff) - (b & 0xff);
	return 3 * r * r + 6 * g * g + l * l;
}

static int nearest(int colour_, int first, int end)
{
	int rgb = rgb_of(colour_), best = first;
	for (int i = first; i < end; i++)
		if (distance(rgb, rgb_of(i)) < distance(rgb, rgb_of(best)))
			best = i;
	return best;
}

/* What WCAG 2 calls the relative luminance of the first sixteen, in thousandths and with its 0.05 added. */
static bool stands_out(int ink, int ground, int least)
{
	static const short light[16] = {50, 180, 486, 616, 112, 224, 530, 833, 262, 263, 765, 978, 221, 335,
	    837, 1050};
	int a = light[ink], b = light[ground];
	return (a > b ? a * 10 / b : b * 10 / a) >= least;
}

static bool is_grey(int rgb)
{
	enum { SPREAD = 24 };
	int r = rgb >> 16 & 0xff, g = rgb >> 8 & 0xff, b = rgb & 0xff;
	int high = r > g ? r : g, low = r < g ? r : g;
	return (high > b ? high : b) - (low < b ? low : b) <= SPREAD;
}

/* Of few colours the nearest may be the ground itself, or hard to read on it: then another is taken. A
 * grey stays a grey, since another colour would mean something. */
static int readable(int colour_, int ground, int end, int least)
{
	int rgb = rgb_of(colour_), best = stands_out(0, ground, 45) ? 0 : end - 1;
	bool found = false;
	for (int i = 0; i < end; i++) {
		if (!stands_out(i, ground, least) || (is_grey(rgb) && !is_grey(rgb_of(i))))
			continue;
		if (!found || distance(rgb, rgb_of(i)) < distance(rgb, rgb_of(best)))
			best = i;
		found = true;
	}
	return best;
}

static int reduce(const struct caps *caps, int n)
{
	if (n == COLOUR_DEFAULT || caps->colours < 8)
		return COLOUR_DEFAULT;
	if (n & COLOUR_RGB) {
		/* The first 16 belong to the person's own palette: not a colour to rely on. */
		int near = caps->colours >= 256 ? nearest(n, 16, 256) : nearest(n, 0, caps->colours);
		/* A colour that the 256 have is the same in fewer bytes. */
		return caps->truecolour && rgb_of(near) != rgb_of(n) ? n : near;
	}
	return n < caps->colours ? n : n < 16 ? n - 8 : nearest(n, 0, caps->colours);
}

struct look ink_reduce(const struct caps *caps, struct look look, int least)
{
	int ink = look.fg;
	bool was_bright = ink >= 8 && ink < 16;
	look.fg = reduce(caps, look.fg);
	look.bg = reduce(caps, look.bg);
	/* A number of the palette is what its writer wants; a mix of red, green and blue only comes near. */
	if (ink != COLOUR_DEFAULT && (ink & COLOUR_RGB) && caps->colours < 256 && look.fg >= 0 && look.bg >= 0)
		look.fg = readable(ink, look.bg, caps->colours < 16 ? 8 : 16, least);
	if (was_bright && look.fg >= 0 && look.fg < 8)
		look.attr |= LOOK_BOLD;
	return look;
}
