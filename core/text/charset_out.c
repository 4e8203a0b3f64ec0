/* Text for terminals and files of lesser charsets: what a charset lacks becomes close ASCII. */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "ombud.h"
#include "text/charset_row.h"
#include "text/face.h"
#include "text/unicode.h"

struct ombud_charset {
	const struct charset_row *row;
};

/* Sorted by first. text stands for each of first..last; cell is its form in one cell. */
static const struct close_form {
	unsigned first, last;
	const char *text;
	char cell;
} close_forms[] = {
    {0xA0, 0xA0, " ", ' '},
    {0xA1, 0xA1, "!", '!'},
    {0xA2, 0xA2, "c", 'c'},
    {0xA3, 0xA3, "GBP", 'L'},
    {0xA5, 0xA5, "JPY", 'Y'},
    {0xA6, 0xA6, "|", '|'},
    {0xA7, 0xA7, "S", 'S'},
    {0xA9, 0xA9, "(c)", 'c'},
    {0xAB, 0xAB, "<<", '<'},
    {0xAC, 0xAC, "-", '-'},
    {0xAE, 0xAE, "(R)", 'R'},
    {0xB0, 0xB0, "o", 'o'},
    {0xB1, 0xB1, "+/-", '+'},
    {0xB4, 0xB4, "'", '\''},
    {0xB6, 0xB6, "P", 'P'},
    {0xB7, 0xB7, "*", '*'},
    {0xBB, 0xBB, ">>", '>'},
    {0xBC, 0xBC, "1/4", '?'},
    {0xBD, 0xBD, "1/2", '?'},
    {0xBE, 0xBE, "3/4", '?'},
    {0xBF, 0xBF, "?", '?'},
    {0xC6, 0xC6, "AE", 'A'},
    {0xD0, 0xD0, "D", 'D'},
    {0xD7, 0xD7, "x", 'x'},
    {0xD8, 0xD8, "O", 'O'},
    {0xDE, 0xDE, "TH", 'T'},
    {0xDF, 0xDF, "ss", 's'},
    {0xE6, 0xE6, "ae", 'a'},
    {0xF0, 0xF0, "d", 'd'},
    {0xF7, 0xF7, "/", '/'},
    {0xF8, 0xF8, "o", 'o'},
    {0xFE, 0xFE, "th", 't'},
    {0x110, 0x110, "D", 'D'},
    {0x111, 0x111, "d", 'd'},
    {0x126, 0x126, "H", 'H'},
    {0x127, 0x127, "h", 'h'},
    {0x131, 0x131, "i", 'i'},
    {0x138, 0x138, "k", 'k'},
    {0x141, 0x141, "L", 'L'},
    {0x142, 0x142, "l", 'l'},
    {0x14A, 0x14A, "NG", 'N'},
    {0x14B, 0x14B, "ng", 'n'},
    {0x152, 0x152, "OE", 'O'},
    {0x153, 0x153, "oe", 'o'},
    {0x166, 0x166, "T", 'T'},
    {0x167, 0x167, "t", 't'},
    {0x192, 0x192, "f", 'f'},
    {0x1E9E, 0x1E9E, "SS", 'S'},
    {0x2000, 0x200A, " ", ' '},
    {0x2010, 0x2015, "-", '-'},
    {0x2016, 0x2016, "|", '|'},
    {0x2018, 0x201B, "'", '\''},
    {0x201C, 0x201F, "\"", '"'},
    {0x2020, 0x2021, "+", '+'},
    {0x2022, 0x2023, "*", '*'},
    {0x2024, 0x2024, ".", '.'},
    {0x2025, 0x2025, "..", '.'},
    {0x2026, 0x2026, "...", '.'},
    {0x2027, 0x2027, "*", '*'},
    {0x202F, 0x202F, " ", ' '},
    {0x2030, 0x2031, "%", '%'},
    {0x2032, 0x2032, "'", '\''},
    {0x2033, 0x2033, "\"", '"'},
    {0x2035, 0x2035, "`", '`'},
    {0x2039, 0x2039, "<", '<'},
    {0x203A, 0x203A, ">", '>'},
    {0x203C, 0x203C, "!!", '!'},
    {0x2043, 0x2043, "-", '-'},
    {0x2044, 0x2044, "/", '/'},
    {0x205F, 0x205F, " ", ' '},
    {0x20AC, 0x20AC, "EUR", 'E'},
    {0x2116, 0x2116, "No", 'N'},
    {0x2122, 0x2122, "(TM)", 'T'},
    {0x2190, 0x2190, "<", '<'},
    {0x2191, 0x2191, "^", '^'},
    {0x2192, 0x2192, ">", '>'},
    {0x2193, 0x2193, "v", 'v'},
    {0x2194, 0x2194, "-", '-'},
    {0x21B5, 0x21B5, "<", '<'},
    {0x21D0, 0x21D0, "<", '<'},
    {0x21D2, 0x21D2, ">", '>'},
    {0x2212, 0x2212, "-", '-'},
    {0x2215, 0x2215, "/", '/'},
    {0x2217, 0x2217, "*", '*'},
    {0x2219, 0x2219, "*", '*'},
    {0x221E, 0x221E, "oo", '8'},
    {0x2223, 0x2223, "|", '|'},
    {0x223C, 0x223C, "~", '~'},
    {0x2248, 0x2248, "~", '~'},
    {0x2260, 0x2260, "!=", '#'},
    {0x2264, 0x2264, "<=", '<'},
    {0x2265, 0x2265, ">=", '>'},
    {0x22C5, 0x22C5, "*", '*'},
    {0x22EE, 0x22EE, ":", ':'},
    {0x22EF, 0x22EF, "...", '.'},
    {0x2500, 0x2501, "-", '-'},
    {0x2502, 0x2503, "|", '|'},
    {0x2504, 0x2505, "-", '-'},
    {0x2506, 0x2507, "|", '|'},
    {0x2508, 0x2509, "-", '-'},
    {0x250A, 0x250B, "|", '|'},
    {0x250C, 0x254B, "+", '+'},
    {0x254C, 0x254D, "-", '-'},
    {0x254E, 0x254F, "|", '|'},
    {0x2550, 0x2550, "=", '='},
    {0x2551, 0x2551, "|", '|'},
    {0x2552, 0x2570, "+", '+'},
    {0x2571, 0x2571, "/", '/'},
    {0x2572, 0x2572, "\\", '\\'},
    {0x2573, 0x2573, "X", 'X'},
    {0x2574, 0x2574, "-", '-'},
    {0x2575, 0x2575, "|", '|'},
    {0x2576, 0x2576, "-", '-'},
    {0x2577, 0x2577, "|", '|'},
    {0x2578, 0x2578, "-", '-'},
    {0x2579, 0x2579, "|", '|'},
    {0x257A, 0x257A, "-", '-'},
    {0x257B, 0x257B, "|", '|'},
    {0x257C, 0x257C, "-", '-'},
    {0x257D, 0x257D, "|", '|'},
    {0x257E, 0x257E, "-", '-'},
    {0x257F, 0x257F, "|", '|'},
    {0x2580, 0x2580, "#", '#'},
    {0x2581, 0x2582, "_", '_'},
    {0x2583, 0x258B, "#", '#'},
    {0x258C, 0x258F, "|", '|'},
    {0x2590, 0x2590, "|", '|'},
    {0x2591, 0x2591, ".", '.'},
    {0x2592, 0x2592, ":", ':'},
    {0x2593, 0x2593, "#", '#'},
    {0x2594, 0x2594, "-", '-'},
    {0x2595, 0x2595, "|", '|'},
    {0x25A0, 0x25A0, "#", '#'},
    {0x25A1, 0x25A1, "o", 'o'},
    {0x25AA, 0x25AB, "*", '*'},
    {0x25B2, 0x25B4, "^", '^'},
    {0x25B6, 0x25BB, ">", '>'},
    {0x25BC, 0x25BF, "v", 'v'},
    {0x25C0, 0x25C5, "<", '<'},
    {0x25C6, 0x25C8, "*", '*'},
    {0x25CA, 0x25CC, "o", 'o'},
    {0x25CE, 0x25CF, "*", '*'},
    {0x25E6, 0x25E6, "o", 'o'},
    {0x2605, 0x2606, "*", '*'},
    {0x2610, 0x2610, "o", 'o'},
    {0x2611, 0x2612, "x", 'x'},
    {0x2660, 0x2667, "*", '*'},
    {0x2691, 0x2691, "P", 'P'},
    {0x26A0, 0x26A0, "!", '!'},
    {0x2713, 0x2714, "v", 'v'},
    {0x2715, 0x2718, "x", 'x'},
    {0x276E, 0x276E, "<", '<'},
    {0x276F, 0x276F, ">", '>'},
    {0x2794, 0x2794, ">", '>'},
    {0x27E8, 0x27E8, "<", '<'},
    {0x27E9, 0x27E9, ">", '>'},
    {0x3000, 0x3000, " ", ' '},
    {0xFFFD, 0xFFFD, "?", '?'},
};

static const struct close_form *close_form(unsigned c)
{
	size_t low = 0, high = sizeof close_forms / sizeof *close_forms;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		if (c > close_forms[mid].last)
			low = mid + 1;
		else if (c < close_forms[mid].first)
			high = mid;
		else
			return &close_forms[mid];
	}
	return NULL;
}

static bool add_encoded(struct buf *out, const struct charset_row *row, unsigned c)
{
	char bytes[8];
	size_t n = charset_encode(row, c, bytes);
	buf_add(out, bytes, n);
	return n > 0;
}

static void add_question_marks(struct buf *out, size_t cells)
{
	for (size_t i = 0; i < cells; i++)
		buf_char(out, '?');
}

/* Without accents, if all that is left is of the charset. */
static bool add_plain(struct buf *out, const struct charset_row *row, unsigned c)
{
	struct buf plain = {0};
	unicode_plain(&plain, c);
	size_t before = out->len;
	bool done = plain.len > 0;
	const char *s = buf_text(&plain);
	size_t n = plain.len;
	unsigned part;
	for (size_t k; done && (k = utf8_get(s, n, &part, NULL)) > 0; s += k, n -= k) {
		const struct close_form *form = close_form(part);
		if (part != c && form && part >= 0x80 && !charset_encode(row, part, (char[8]){0}))
			buf_str(out, form->text);
		else
			done = add_encoded(out, row, part);
	}
	if (!done)
		buf_cut(out, before);
	buf_free(&plain);
	return done;
}

static void add_substitute(struct buf *out, const struct charset_row *row, unsigned c, bool cells)
{
	size_t width = (size_t)unicode_width(c, false);
	const struct close_form *form = close_form(c);
	size_t before = out->len;
	if (form && cells)
		buf_char(out, form->cell);
	else if (form)
		buf_str(out, form->text);
	else if (unicode_is_mark(c) && width == 0)
		return;
	else if (!add_plain(out, row, c))
		add_question_marks(out, width);
	if (cells) {
		buf_cut(out, before + width);
		while (out->len < before + width)
			buf_char(out, ' ');
	}
}

static size_t encode(const struct ombud_charset *c, char *out, size_t out_size, const char *utf8,
    size_t bytes, bool cells)
{
	struct buf text = {0};
	size_t whole = 0; /* what of text fits without splitting a character */
	unsigned code;
	for (size_t k; (k = utf8_get(utf8, bytes, &code, NULL)) > 0; utf8 += k, bytes -= k) {
		if (code < 0x80)
			buf_char(&text, (char)code);
		else if (!add_encoded(&text, c->row, code))
			add_substitute(&text, c->row, code, cells);
		if (text.len >= out_size)
			break;
		whole = text.len;
	}
	if (out_size) {
		memcpy(out, buf_text(&text), whole);
		out[whole] = '\0';
	}
	buf_free(&text);
	return out_size ? whole : 0;
}

enum ombud_status ombud_charset_open(struct ombud_charset **out, const char *name)
{
	*out = NULL;
	const struct charset_row *row = charset_row(name);
	/* A terminal or file that is read byte by byte needs ASCII at its root. */
	if (!row || row->how == CHARSET_ESCAPED || row->how == CHARSET_UTF16 ||
	    row->how == CHARSET_UTF16LE || row->how == CHARSET_UTF16BE || !charset_usable(row))
		return OMBUD_INPUT;
	struct ombud_charset *c = mem_alloc(sizeof *c);
	c->row = row;
	*out = c;
	return OMBUD_OK;
}

void ombud_charset_close(struct ombud_charset *c)
{
	mem_free(c);
}

bool ombud_charset_is_utf8(const struct ombud_charset *c)
{
	return c->row->how == CHARSET_UTF8;
}

size_t ombud_charset_out(
    struct ombud_charset *c, char *out, size_t out_size, const char *utf8, size_t bytes)
{
	return encode(c, out, out_size, utf8, bytes, false);
}

size_t ombud_charset_cells(
    struct ombud_charset *c, char *out, size_t out_size, const char *utf8, size_t bytes)
{
	return encode(c, out, out_size, utf8, bytes, true);
}

size_t ombud_charset_in(
    struct ombud_charset *c, char *out, size_t out_size, const char *bytes, size_t n)
{
	struct buf text = {0};
	charset_decode_as(&text, c->row, bytes, n);
	size_t written = face_copy(out, out_size, &text);
	buf_free(&text);
	return written;
}
