#include "text/unicode.h"

#include <string.h>
#include <utf8proc.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "text/ambiguous.h"

typedef VEC(utf8proc_int32_t) codepoints;

static size_t ascii_run(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && !((unsigned char)s[i] & 0x80))
		i++;
	return i;
}

static const utf8proc_property_t *property(unsigned c)
{
	return utf8proc_get_property((utf8proc_int32_t)c);
}

/* ---- normal forms ---------------------------------------------------------------------------
 * utf8proc's own whole-string call sorts marks by exchanging neighbours, which takes quadratic
 * time on a flood of them; so decomposing and ordering are done here, and composing by it. */

static void decompose_one(codepoints *out, unsigned c, utf8proc_option_t options)
{
	utf8proc_int32_t parts[64];
	int boundary = 0;
	utf8proc_ssize_t n =
	    utf8proc_decompose_char((utf8proc_int32_t)c, parts, 64, options, &boundary);
	if (n < 0 || n > 64) {
		vec_push(out, (utf8proc_int32_t)c);
		return;
	}
	for (utf8proc_ssize_t i = 0; i < n; i++)
		vec_push(out, parts[i]);
}

static void insertion_sort(utf8proc_int32_t *v, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		utf8proc_int32_t c = v[i];
		int rank = property((unsigned)c)->combining_class;
		size_t at = i;
		for (; at && property((unsigned)v[at - 1])->combining_class > rank; at--)
			v[at] = v[at - 1];
		v[at] = c;
	}
}

/* Stable, by counting the 256 combining classes: for runs that no person writes. */
static void counting_sort(utf8proc_int32_t *v, size_t n)
{
	size_t at[257] = {0};
	utf8proc_int32_t *copy = mem_resize(NULL, n * sizeof *v);
	memcpy(copy, v, n * sizeof *v);
	for (size_t i = 0; i < n; i++)
		at[(property((unsigned)v[i])->combining_class & 0xFF) + 1]++;
	for (size_t rank = 1; rank < 257; rank++)
		at[rank] += at[rank - 1];
	for (size_t i = 0; i < n; i++)
		v[at[property((unsigned)copy[i])->combining_class & 0xFF]++] = copy[i];
	mem_free(copy);
}

static void order_marks(codepoints *text)
{
	for (size_t i = 0; i < text->n;) {
		size_t end = i;
		while (end < text->n && property((unsigned)text->v[end])->combining_class)
			end++;
		if (end - i > 32)
			counting_sort(text->v + i, end - i);
		else if (end - i > 1)
			insertion_sort(text->v + i, end - i);
		i = end + 1;
	}
}

static codepoints decomposed(const char *s, size_t n, utf8proc_option_t options)
{
	codepoints text = {0};
	unsigned c;
	for (size_t k; (k = utf8_get(s, n, &c, NULL)) > 0; s += k, n -= k)
		decompose_one(&text, c, options);
	order_marks(&text);
	return text;
}

static void add_composed(struct buf *out, codepoints *text)
{
	utf8proc_ssize_t n = utf8proc_normalize_utf32(
	    text->v, (utf8proc_ssize_t)text->n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	for (utf8proc_ssize_t i = 0; i < n; i++)
		buf_utf8(out, (unsigned)text->v[i]);
}

/* Below U+0300 every character is its own NFC and none is a mark. */
static bool plainly_nfc(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0xCC)
			return false;
	return true;
}

void unicode_nfc(struct buf *out, const char *s, size_t n)
{
	if (plainly_nfc(s, n)) {
		buf_add(out, s, n);
		return;
	}
	codepoints text = decomposed(s, n, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
	add_composed(out, &text);
	vec_free(&text);
}

void unicode_nfd(struct buf *out, const char *s, size_t n)
{
	codepoints text = decomposed(s, n, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
	for (size_t i = 0; i < text.n; i++)
		buf_utf8(out, (unsigned)text.v[i]);
	vec_free(&text);
}

void unicode_fold(struct buf *out, const char *s, size_t n)
{
	size_t plain = ascii_run(s, n);
	if (plain == n) {
		for (size_t i = 0; i < n; i++)
			buf_char(out, s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i]);
		return;
	}
	codepoints text =
	    decomposed(s, n, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
	add_composed(out, &text);
	vec_free(&text);
}

void unicode_plain(struct buf *out, unsigned c)
{
	codepoints text = {0};
	decompose_one(&text, c, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
	for (size_t i = 0; i < text.n; i++)
		if (!unicode_is_mark((unsigned)text.v[i]))
			buf_utf8(out, (unsigned)text.v[i]);
	vec_free(&text);
}

size_t unicode_bare(unsigned c, unsigned out[UNICODE_BARE_MOST])
{
	utf8proc_int32_t parts[64];
	int boundary = 0;
	size_t n = 0;
	utf8proc_ssize_t got = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 64,
	    UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD, &boundary);
	for (utf8proc_ssize_t i = 0; i < got && i < 64 && n < UNICODE_BARE_MOST; i++) {
		unsigned part = (unsigned)parts[i];
		if (!unicode_is_mark(part) && !property(part)->ignorable &&
		    utf8proc_category(parts[i]) != UTF8PROC_CATEGORY_CF)
			out[n++] = part;
	}
	return n;
}

/* ---- order ----------------------------------------------------------------------------------
 * A key has two levels: letters, then after a byte 01 the accents, so that an accent decides
 * only between words of the same letters. Letters of a key: 02 blank, 03..23 other ASCII signs,
 * 30..39 digits, 40..59 a..z, 5A 5B 5C the Swedish letters, others their UTF-8 (C2 and above). */

enum { END_OF_LETTERS = 1, NO_ACCENT = 2, BLANK = 2, SIGN = 3, LETTER = 0x40 };

static const struct swedish {
	unsigned base, mark;
	char place;
} swedish[] = {
    {'a', 0x30A, LETTER + 26}, /* a with ring, diaeresis; o with diaeresis */
    {'a', 0x308, LETTER + 27},
    {'o', 0x308, LETTER + 28},
};

/* Letters that do not decompose but that Swedish eyes look for elsewhere than behind z. */
static const struct foreign {
	unsigned c;
	char places[3];
} foreign[] = {
    {0xE6, {LETTER + 27}},  /* ae with a diaeresis, as in Danish names */
    {0xF8, {LETTER + 28}},  /* o with stroke */
    {0x153, {LETTER + 28}}, /* oe */
    {0xF0, {LETTER + 3}},   /* eth, d with stroke */
    {0x111, {LETTER + 3}}, {0xFE, {LETTER + 19, LETTER + 7}}, /* thorn */
    {0x131, {LETTER + 8}},				      /* dotless i */
    {0x142, {LETTER + 11}},				      /* l with stroke */
};

static bool add_foreign(struct buf *out, unsigned c)
{
	for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
		if (foreign[i].c == c) {
			buf_str(out, foreign[i].places);
			return true;
		}
	return false;
}

/* ASCII signs in their order, without the digits and letters between them. */
static unsigned sign_rank(unsigned c)
{
	if (c <= '/')
		return c < '!' ? 0 : c - '!';
	if (c <= '@')
		return c - ':' + 15;
	return c <= '`' ? c - '[' + 22 : c - '{' + 28;
}

static void add_place(struct buf *out, unsigned c)
{
	if (c == ' ' || c == '\t' || c == '\n' || c == 0xA0)
		buf_char(out, BLANK);
	else if (c >= '0' && c <= '9')
		buf_char(out, (char)c);
	else if (c >= 'a' && c <= 'z')
		buf_char(out, (char)(LETTER + (c - 'a')));
	else if (c > 0x80)
		buf_utf8(out, c);
	else
		buf_char(out, (char)(SIGN + sign_rank(c)));
}

static char swedish_place(unsigned base, unsigned mark)
{
	for (size_t i = 0; i < sizeof swedish / sizeof *swedish; i++)
		if (swedish[i].base == base && swedish[i].mark == mark)
			return swedish[i].place;
	return 0;
}

void unicode_sort_key(struct buf *out, const char *s, size_t n)
{
	codepoints text =
	    decomposed(s, n, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
	struct buf accents = {0};
	size_t accents_end = 0;
	for (size_t i = 0; i < text.n; i++) {
		unsigned c = (unsigned)text.v[i];
		unsigned next = i + 1 < text.n ? (unsigned)text.v[i + 1] : 0;
		char place = swedish_place(c, next);
		if (unicode_is_mark(c)) {
			buf_utf8(&accents, c);
			accents_end = accents.len;
			continue;
		}
		buf_char(&accents, NO_ACCENT);
		if (place) {
			buf_char(out, place);
			i++;
		} else if (add_foreign(out, c)) {
			buf_utf8(&accents, c);
			accents_end = accents.len;
		} else {
			add_place(out, c);
		}
	}
	if (accents_end) {
		buf_char(out, END_OF_LETTERS);
		buf_add(out, buf_text(&accents), accents_end);
	}
	buf_free(&accents);
	vec_free(&text);
}

/* ---- kinds of characters -------------------------------------------------------------------- */

bool unicode_is_letter(unsigned c)
{
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool unicode_is_mark(unsigned c)
{
	if (c < 0x300)
		return false;
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	return k >= UTF8PROC_CATEGORY_MN && k <= UTF8PROC_CATEGORY_ME;
}

bool unicode_is_upper(unsigned c)
{
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool unicode_is_digit(unsigned c)
{
	return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ND;
}

/* Ten in a row, from a code point that ends in 0 or in 6. */
unsigned unicode_digit(unsigned c)
{
	unsigned low = c & 0xF;
	return low >= 6 && !unicode_is_digit(c - low) ? low - 6 : low;
}

bool unicode_is_pictograph(unsigned c)
{
	return c >= 0xA9 && property(c)->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool unicode_is_shown(unsigned c)
{
	if (c < 0x7F)
		return c >= 0x20;
	switch (utf8proc_category((utf8proc_int32_t)c)) {
	case UTF8PROC_CATEGORY_CN:
	case UTF8PROC_CATEGORY_CC:
	case UTF8PROC_CATEGORY_CF:
	case UTF8PROC_CATEGORY_CS:
	case UTF8PROC_CATEGORY_CO:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return false;
	default:
		/* Hangul fillers are letters, and joiners and selectors marks, that draw nothing.
		 */
		return !property(c)->ignorable;
	}
}

/* ---- cells ----------------------------------------------------------------------------------- */

static bool hangul_joined(unsigned c) /* vowels and finals are drawn into the syllable before */
{
	return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB);
}

/* utf8proc's widths, mended where the C library's wcwidth and with it tmux draw otherwise:
 * spacing marks take a cell, Hangul vowels none, hexagrams and circled numbers two. */
int unicode_width(unsigned c, bool ambiguous_wide)
{
	if (c < 0x20 || (c >= 0x7F && c < 0xA0))
		return 0;
	if (c < 0x300)
		return ambiguous_wide && ambiguous_width(c) ? 2 : 1;
	if (hangul_joined(c))
		return 0;
	if ((c >= 0x3248 && c <= 0x324F) || (c >= 0x4DC0 && c <= 0x4DFF))
		return 2;
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	if (k == UTF8PROC_CATEGORY_MC)
		return 1;
	if (k == UTF8PROC_CATEGORY_CF || k == UTF8PROC_CATEGORY_ZL || k == UTF8PROC_CATEGORY_ZP)
		return 0;
	int w = utf8proc_charwidth((utf8proc_int32_t)c);
	return w == 1 && ambiguous_wide && ambiguous_width(c) ? 2 : w;
}

/* What is joined to a pictograph by U+200D is drawn in its cells. */
static int width_after(unsigned before, unsigned c, bool ambiguous_wide)
{
	return before == 0x200D && unicode_is_pictograph(c) ? 0 : unicode_width(c, ambiguous_wide);
}

size_t unicode_cluster(const char *s, size_t n, bool ambiguous_wide, size_t *cells)
{
	unsigned c, next;
	size_t len = utf8_get(s, n, &c, NULL);
	size_t sum = len ? (size_t)unicode_width(c, ambiguous_wide) : 0;
	utf8proc_int32_t state = 0;
	while (len < n) {
		if (c >= 0x20 && c < 0x7F && !((unsigned char)s[len] & 0x80))
			break;
		size_t k = utf8_get(s + len, n - len, &next, NULL);
		if (utf8proc_grapheme_break_stateful(
			(utf8proc_int32_t)c, (utf8proc_int32_t)next, &state))
			break;
		sum += (size_t)width_after(c, next, ambiguous_wide);
		len += k;
		c = next;
	}
	if (cells)
		*cells = sum;
	return len;
}

size_t unicode_cells(const char *s, size_t n, bool ambiguous_wide)
{
	size_t sum = 0, width;
	for (size_t k; (k = unicode_cluster(s, n, ambiguous_wide, &width)) > 0; s += k, n -= k)
		sum += width;
	return sum;
}

size_t unicode_fit(const char *s, size_t n, size_t cells, bool ambiguous_wide, size_t *used)
{
	size_t at = 0, sum = 0, width;
	for (size_t k; (k = unicode_cluster(s + at, n - at, ambiguous_wide, &width)) > 0; at += k) {
		if (width > cells - sum)
			break;
		sum += width;
	}
	if (used)
		*used = sum;
	return at;
}
