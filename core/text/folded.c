#include "text/folded.h"

#include "base/utf8.h"
#include "text/lookalike.h"
#include "text/unicode.h"

static bool within(unsigned c, unsigned first, unsigned last)
{
	return c >= first && c <= last;
}

static bool is_dense(unsigned c)
{
	return c >= 0xE00 &&
	    (within(c, 0xE00, 0xFFF) || within(c, 0x1000, 0x11FF) || within(c, 0x1780, 0x17FF) ||
	        within(c, 0x2E80, 0x2FDF) || within(c, 0x3005, 0x3007) || within(c, 0x3041, 0x9FFF) ||
	        within(c, 0xA960, 0xA97C) || within(c, 0xD7B0, 0xD7FB) || within(c, 0xF900, 0xFAFF) ||
	        within(c, 0x20000, 0x3FFFF));
}

/* Letters that no decomposition makes plain, and letters that are written one for the other. */
static size_t plainer(unsigned c, unsigned *second)
{
	switch (c) {
	case 0xE6: /* ae */
		*second = 'e';
		return 'a';
	case 0x153: /* oe */
		*second = 'e';
		return 'o';
	case 0xFE: /* thorn */
		*second = 'h';
		return 't';
	case 0xF8:
		return 'o';
	case 0xF0:
	case 0x111:
		return 'd';
	case 0x142:
		return 'l';
	case 0x131:
		return 'i';
	case 0x127:
		return 'h';
	case 0x629: /* teh marbuta, Persian yeh and keheh */
		return 0x647;
	case 0x6CC:
		return 0x64A;
	case 0x6A9:
		return 0x643;
	case 0x456: /* Ukrainian i */
	case 0x457:
		return 0x438;
	default:
		return c;
	}
}

void fold_spell(struct folded *f, struct fold_unit u, size_t from)
{
	struct fold_unit *last = f->spelt.n > from ? &f->spelt.v[f->spelt.n - 1] : NULL;
	bool longer = last && (u.c == 'e' ? last->c == 'a' || last->c == 'o' || last->c == 'u' :
	                                    u.c == 'a' && last->c == 'a');
	if (longer)
		last->end = u.end;
	else
		vec_push(&f->spelt, u);
}

static void put(struct folded *f, struct fold_unit u)
{
	struct fold_unit *last = f->unit.n ? &f->unit.v[f->unit.n - 1] : NULL;
	bool goes_on = last && (last->end == u.start || last->start == u.start) &&
	    last->digit == u.digit && last->dense == u.dense;
	if (!goes_on)
		vec_push(&f->run, ((struct fold_run){.u = f->unit.n, .k = f->spelt.n, .digits = u.digit,
		                      .dense = u.dense}));
	struct fold_run *r = &f->run.v[f->run.n - 1];
	vec_push(&f->unit, u);
	fold_spell(f, u, r->k);
	r->n = f->unit.n - r->u;
	r->m = f->spelt.n - r->k;
}

/* A character that draws nothing belongs to the one it follows. */
static void put_nothing(struct folded *f, size_t start, size_t end)
{
	if (f->unit.n && f->unit.v[f->unit.n - 1].end == start) {
		f->unit.v[f->unit.n - 1].end = (unsigned)end;
		f->spelt.v[f->spelt.n - 1].end = (unsigned)end;
	}
}

static void put_folded(struct folded *f, struct fold_unit u, unsigned c)
{
	unsigned second = 0;
	u.like = lookalike(c, u.upper);
	f->foreign = f->foreign || u.like;
	u.c = (unsigned)plainer(c, &second);
	u.digit = unicode_is_digit(u.c);
	if (!u.digit && !unicode_is_letter(u.c))
		return;
	if (u.digit)
		u.c = '0' + unicode_digit(u.c);
	u.dense = !u.digit && is_dense(u.c);
	put(f, u);
	if (second) {
		u.c = second;
		put(f, u);
	}
}

static void put_foreign(struct folded *f, unsigned c, size_t start, size_t end)
{
	unsigned bare[UNICODE_BARE_MOST];
	bool sign = (bare[0] = lookalike_sign(c)) != 0;
	size_t n = sign ? 1 : c == 0x640 ? 0 : unicode_bare(c, bare); /* tatweel only stretches a word */
	struct fold_unit u = {.start = (unsigned)start, .end = (unsigned)end, .upper = unicode_is_upper(c)};
	if (!n)
		put_nothing(f, start, end);
	for (size_t i = 0; i < n; i++)
		put_folded(f, u, bare[i]);
}

static void put_ascii(struct folded *f, unsigned char c, size_t at)
{
	bool upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
	if (upper || digit || (c >= 'a' && c <= 'z'))
		put(f, (struct fold_unit){.c = upper ? c + 32u : c,
		           .start = (unsigned)at,
		           .end = (unsigned)at + 1,
		           .digit = digit,
		           .upper = upper});
}

/* A hyphen at the end of a line joins what stands on both sides. */
static size_t line_break(const char *s, size_t n)
{
	if (n < 2 || s[0] != '-')
		return 0;
	return s[1] == '\n' ? 2 : n > 2 && s[1] == '\r' && s[2] == '\n' ? 3 : 0;
}

/* Most texts are folded to no more units than they have bytes: they are many and short, and one
 * allocation is most of what a name costs. */
static void make_room(struct folded *f, size_t n)
{
	f->unit.cap = f->spelt.cap = n + 1;
	f->run.cap = n / 4 + 2;
	f->unit.v = mem_resize(NULL, f->unit.cap * sizeof *f->unit.v);
	f->spelt.v = mem_resize(NULL, f->spelt.cap * sizeof *f->spelt.v);
	f->run.v = mem_resize(NULL, f->run.cap * sizeof *f->run.v);
}

/* ---- look-alikes ------------------------------------------------------------------------------- */

static bool of_two_scripts(const struct folded *f, const struct fold_run *r)
{
	const struct fold_unit *u = f->unit.v + r->u;
	for (size_t i = 1; i < r->n; i++)
		if (lookalike_script(u[i].c) != lookalike_script(u[0].c))
			return true;
	return false;
}

/* Every letter is drawn as a Latin one is. */
static bool passes_for_latin(const struct folded *f, const struct fold_run *r)
{
	const struct fold_unit *u = f->unit.v + r->u;
	for (size_t i = 0; i < r->n; i++)
		if (u[i].like < 'a')
			return false;
	return true;
}

static bool read_as_latin(struct folded *f, const struct fold_run *r)
{
	struct fold_unit *u = f->unit.v + r->u;
	bool any = false;
	for (size_t i = 0; i < r->n; i++)
		if (u[i].like) {
			u[i].c = u[i].like | 0x20u;
			u[i].like = 0;
			any = true;
		}
	return any;
}

/* Spelt letters stand close together: where one word changes, all are spelt again. */
static void spell_again(struct folded *f)
{
	f->spelt.n = 0;
	for (size_t i = 0; i < f->run.n; i++) {
		struct fold_run *r = &f->run.v[i];
		r->k = f->spelt.n;
		for (size_t j = 0; j < r->n; j++)
			fold_spell(f, f->unit.v[r->u + j], r->k);
		r->m = f->spelt.n - r->k;
	}
}

static bool read_runs(struct folded *f, bool (*of)(const struct folded *f, const struct fold_run *r))
{
	bool any = false;
	for (size_t i = 0; f->foreign && i < f->run.n; i++)
		if (!f->run.v[i].digits && (!of || of(f, &f->run.v[i])))
			any |= read_as_latin(f, &f->run.v[i]);
	if (any)
		spell_again(f);
	return any;
}

bool fold_as_seen(struct folded *f, bool surely)
{
	return read_runs(f, surely ? passes_for_latin : NULL);
}

void fold_text(struct folded *f, const char *s, size_t n)
{
	*f = (struct folded){0};
	make_room(f, n);
	for (size_t at = 0; at < n;) {
		unsigned char c = (unsigned char)s[at];
		size_t broken = line_break(s + at, n - at);
		if (broken) {
			put_nothing(f, at, at + broken);
			at += broken;
		} else if (c < 0x80) {
			put_ascii(f, c, at++);
		} else {
			unsigned code;
			size_t step = utf8_get(s + at, n - at, &code, NULL);
			put_foreign(f, code, at, at + step);
			at += step;
		}
	}
	read_runs(f, of_two_scripts);
}

void fold_free(struct folded *f)
{
	vec_free(&f->unit);
	vec_free(&f->spelt);
	vec_free(&f->run);
}
