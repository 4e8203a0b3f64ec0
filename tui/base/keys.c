#include "base/keys.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/heap.h"
#include "ombud.h"

struct sequence {
	char bytes[16];
	const char *name;
};

struct keys {
	struct ombud_charset *charset; /* NULL: UTF-8 */
	struct bytes in, paste;
	LIST(struct sequence) own;
	bool pasting;
	bool awaits; /* an answer of the terminal's */
	keys_other_fn *other;
	void *data;
	bool from_file;
};

/* What terminals send, whatever terminfo says of them. */
static const struct sequence usual[] = {
    {"\033[A", "Up"},
    {"\033[B", "Down"},
    {"\033[C", "Right"},
    {"\033[D", "Left"},
    {"\033OA", "Up"},
    {"\033OB", "Down"},
    {"\033OC", "Right"},
    {"\033OD", "Left"},
    {"\033[H", "Home"},
    {"\033[F", "End"},
    {"\033OH", "Home"},
    {"\033OF", "End"},
    {"\033[1~", "Home"},
    {"\033[4~", "End"},
    {"\033[7~", "Home"},
    {"\033[8~", "End"},
    {"\033[2~", "Ins"},
    {"\033[3~", "Del"},
    {"\033[5~", "PgUp"},
    {"\033[6~", "PgDn"},
    {"\033[Z", "S-Tab"},
    {"\033OM", "Enter"},
    {"\033[1;5A", "C-Up"},
    {"\033[1;5B", "C-Down"},
    {"\033[1;5C", "C-Right"},
    {"\033[1;5D", "C-Left"},
    {"\033Oc", "C-Right"},
    {"\033Od", "C-Left"},
    {"\033[1;3C", "C-Right"},
    {"\033[1;3D", "C-Left"},
    {"\033OP", "F1"},
    {"\033OQ", "F2"},
    {"\033OR", "F3"},
    {"\033OS", "F4"},
    {"\033[11~", "F1"},
    {"\033[12~", "F2"},
    {"\033[13~", "F3"},
    {"\033[14~", "F4"},
    {"\033[[A", "F1"},
    {"\033[[B", "F2"},
    {"\033[[C", "F3"},
    {"\033[[D", "F4"},
    {"\033[[E", "F5"},
    {"\033[15~", "F5"},
    {"\033[17~", "F6"},
    {"\033[18~", "F7"},
    {"\033[19~", "F8"},
    {"\033[20~", "F9"},
    {"\033[21~", "F10"},
    {"\033[23~", "F11"},
    {"\033[24~", "F12"},
    {"\033[200~", "Paste"},
};

enum { USUAL = sizeof usual / sizeof *usual, LONGEST_SEQUENCE = 32 };
static const char paste_end[] = "\033[201~";

struct keys *keys_new(struct ombud_charset *charset)
{
	struct keys *k = heap_new(sizeof *k);
	k->charset = charset && !ombud_charset_is_utf8(charset) ? charset : NULL;
	return k;
}

void keys_free(struct keys *k)
{
	if (!k)
		return;
	bytes_free(&k->in);
	bytes_free(&k->paste);
	list_drop(&k->own);
	heap_free(k);
}

void keys_sequence(struct keys *k, const char *bytes, const char *name)
{
	struct sequence s = {.name = name};
	if (!bytes || strlen(bytes) < 2 || strlen(bytes) >= sizeof s.bytes || bytes[0] != '\033')
		return;
	memcpy(s.bytes, bytes, strlen(bytes));
	list_add(&k->own, s);
}

void keys_others(struct keys *k, keys_other_fn *other, void *data)
{
	k->other = other;
	k->data = data;
}

void keys_await(struct keys *k, bool answer)
{
	k->awaits = answer;
}

void keys_from_file(struct keys *k)
{
	k->from_file = true;
}

void keys_feed(struct keys *k, const char *bytes, size_t n)
{
	bytes_add(&k->in, bytes, n);
}

bool keys_pending(const struct keys *k)
{
	return k->in.len > 0;
}

void keys_drop(struct keys *k)
{
	bytes_clear(&k->in);
	k->pasting = false;
}

bool keys_break(const struct keys *k)
{
	const char *s = bytes_text(&k->in);
	size_t n = k->in.len;
	return (n && memchr(s, 3, n)) || (n && s[n - 1] == '\033');
}

const char *keys_paste(const struct keys *k)
{
	return bytes_text(&k->paste);
}

static void take(struct keys *k, size_t n)
{
	bytes_remove(&k->in, 0, n);
}

static bool begins(const struct keys *k, const char *s, size_t *n)
{
	*n = strlen(s);
	return k->in.len >= *n && memcmp(k->in.data, s, *n) == 0;
}

/* The longest known sequence at the front. */
static const char *known_sequence(const struct keys *k, size_t *bytes)
{
	const char *name = NULL;
	size_t n;
	*bytes = 0;
	for (size_t i = 0; i < k->own.n; i++)
		if (begins(k, k->own.v[i].bytes, &n) && n > *bytes) {
			*bytes = n;
			name = k->own.v[i].name;
		}
	for (size_t i = 0; i < USUAL; i++)
		if (begins(k, usual[i].bytes, &n) && n > *bytes) {
			*bytes = n;
			name = usual[i].name;
		}
	return name;
}

/* ESC P, ], _, ^ and X begin a string that only its end ends: what a terminal answers of itself. Typed, none has an
 * end so near. */
static size_t foreign_string(const struct keys *k)
{
	const char *s = k->in.data;
	size_t n = k->in.len;
	if (k->from_file || n < 3 || !memchr("P]_^X", s[1], 5))
		return 0;
	for (size_t i = 2; i < n; i++)
		if (s[i] == '\a')
			return i + 1;
		else if (s[i] == 033)
			return i + 1 < n && s[i + 1] == '\\' ? i + 2 : 0;
		else if ((unsigned char)s[i] < 0x20)
			return 0;
	return 0;
}

/* Bytes of a whole control sequence (ESC [ ... final, ESC O x); 0: not whole yet or none. */
static size_t foreign_sequence(const struct keys *k)
{
	const char *s = k->in.data;
	size_t n = k->in.len;
	if (n >= 3 && s[1] == 'O')
		return 3;
	if (n < 3 || s[1] != '[')
		return foreign_string(k);
	/* The old report of a mouse: three bytes after its M, which would be read as keys. */
	if (s[2] == 'M')
		return n >= 6 ? 6 : 0;
	for (size_t i = 2; i < n && i < LONGEST_SEQUENCE; i++)
		if (s[i] >= 0x40 && s[i] <= 0x7e)
			return i + 1;
	return n >= LONGEST_SEQUENCE ? n : 0;
}

/* UTF-8 is read too, not copied: what is none of it in there must not go on as text. */
static void keep_pasted(struct keys *k, const char *bytes, size_t n)
{
	struct ombud_charset *utf8 = NULL, *from = k->charset;
	char *text = heap_new(n * 4 + 8);
	if (!from && ombud_charset_open(&utf8, "UTF-8") == OMBUD_OK)
		from = utf8;
	bytes_clear(&k->paste);
	if (from)
		bytes_add(&k->paste, text, ombud_charset_in(from, text, n * 4 + 8, bytes, n));
	ombud_charset_close(utf8);
	heap_free(text);
}

/* Text up to the end mark becomes the paste; what came before the mark stays until it comes. */
static bool read_paste(struct keys *k, struct key *out)
{
	char *end =
	    k->in.len ? memmem(k->in.data, k->in.len, paste_end, sizeof paste_end - 1) : NULL;
	if (!end)
		return false;
	size_t n = (size_t)(end - k->in.data);
	keep_pasted(k, k->in.data, n);
	take(k, n + sizeof paste_end - 1);
	k->pasting = false;
	*out = key_named("Paste");
	return true;
}

/* Copied, for whoever hears of it may read more. */
static void pass_on(struct keys *k, size_t n)
{
	char bytes[LONGEST_SEQUENCE];
	size_t kept = n < sizeof bytes ? n : 0;
	memcpy(bytes, k->in.data, kept);
	take(k, n);
	if (k->other && kept)
		k->other(k->data, bytes, kept);
}

static bool read_escape(struct keys *k, struct key *out, bool settled)
{
	size_t n;
	const char *name = known_sequence(k, &n);
	if (name) {
		take(k, n);
		k->pasting = strcmp(name, "Paste") == 0;
		if (k->pasting)
			return read_paste(k, out);
		*out = key_named(name);
		return true;
	}
	n = foreign_sequence(k);
	if (n) {
		pass_on(k, n);
		return keys_next(k, out, settled);
	}
	/* A slow line may cut an answer in two, and nobody types the half of one. */
	if (k->awaits && k->in.len > 1 && (k->in.data[1] == '[' || k->in.data[1] == ']'))
		return false;
	if (!settled && (k->in.len < 3 || k->in.data[1] == '['))
		return false;
	/* Esc and a character close behind it: some terminals' Alt. */
	unsigned char next = k->in.len > 1 ? (unsigned char)k->in.data[1] : 0;
	take(k, 1);
	*out = key_named("Esc");
	if (!k->from_file && next > 0x20 && next < 0x7f) {
		take(k, 1);
		snprintf(out->name, sizeof out->name, "Alt-%c", next);
	}
	return true;
}

/* Bytes of the UTF-8 character at the front; 1 where there is none. */
static size_t utf8_bytes(const struct keys *k)
{
	unsigned char lead = (unsigned char)k->in.data[0];
	size_t n = lead > 0xF4 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
	for (size_t i = 1; i < n && i < k->in.len; i++)
		if (((unsigned char)k->in.data[i] & 0xC0) != 0x80)
			return 1;
	return n;
}

/* A character outside ASCII, in the terminal's charset. */
static bool read_character(struct keys *k, struct key *out, bool settled)
{
	char text[32];
	size_t n = k->charset ? 1 : utf8_bytes(k);
	size_t got = 0;
	if (!k->charset) {
		if (n > k->in.len && !settled)
			return false;
		n = n > k->in.len ? k->in.len : n;
		memcpy(text, k->in.data, n);
		text[n] = '\0';
		/* A stray byte is no character: drop it. */
		if (n == 1 || ombud_text_cluster(text, n) != n)
			text[0] = '\0';
		take(k, n);
	} else {
		for (n = 1; n <= k->in.len && n <= 4; n++) {
			got = ombud_charset_in(k->charset, text, sizeof text - 1, k->in.data, n);
			text[got] = '\0';
			if (got && strcmp(text, "\xEF\xBF\xBD") != 0)
				break;
		}
		if (n > k->in.len && n <= 4 && !settled)
			return false;
		take(k, n > k->in.len ? k->in.len : n);
	}
	if (!text[0] || strcmp(text, "\xEF\xBF\xBD") == 0)
		return keys_next(k, out, settled);
	*out = key_named(text);
	return true;
}

bool keys_next(struct keys *k, struct key *out, bool settled)
{
	if (k->pasting)
		return read_paste(k, out);
	if (!k->in.len)
		return false;
	unsigned char c = (unsigned char)k->in.data[0];
	if (c == 033)
		return read_escape(k, out, settled);
	if (c >= 0x80)
		return read_character(k, out, settled);
	take(k, 1);
	*out = c > 0x20 && c < 0x7f ? key_named((char[]){(char)c, '\0'}) : key_control(c);
	return true;
}
