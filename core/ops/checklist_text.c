/* A letter's own sentences, told apart from what is quoted, left open or headed and not said. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "ops/checklist.h"

enum { LABEL_BYTES = 160, HEADING_BYTES = 90 };

struct unit {
	struct buf text;
	bool item;
};
struct splitting {
	struct arena *a;
	struct unit *v;
	size_t n, room;
	bool apart; /* the next line begins a unit */
};

/* ---- lines ------------------------------------------------------------------------------------------ */

/* Bytes of what marks the line as one of a list, with the blanks around it. */
static size_t bullet(const char *s, size_t n)
{
	static const char *const marks[] = {"-", "*", "+", "\xe2\x80\xa2", "\xe2\x80\x93", "\xc2\xb7"};
	size_t at = strspn(s, " \t"), digits = strspn(s + at, "0123456789");
	if (at < n && digits && digits < 3 && (s[at + digits] == '.' || s[at + digits] == ')') && s[at + digits + 1] == ' ')
		return at + digits + 2;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		size_t len = strlen(marks[i]);
		if (at + len < n && memcmp(s + at, marks[i], len) == 0 && (s[at + len] == ' ' || s[at + len] == '\t'))
			return at + len + 1;
	}
	return 0;
}

/* What is in brackets is for the writer to fill in, with dots or without. */
static void add_line(struct buf *out, const char *s, size_t n)
{
	if (out->len)
		buf_char(out, ' ');
	for (size_t i = 0; i < n; i++) {
		const char *end = s[i] == '[' ? memchr(s + i, ']', n - i) : NULL;
		if (end && !isdigit((unsigned char)s[i + 1]) && s[i + 1] != '#')
			i = (size_t)(end - s);
		else
			buf_char(out, s[i]);
	}
}

/* The colon of "label: value", or behind which nothing stands; NULL: the text has no label. */
static const char *label_end(const char *s)
{
	for (const char *p = s; *p && p - s < LABEL_BYTES; p++) {
		if (*p == ':' && (!p[1] || p[1] == ' '))
			return p;
		if (strchr(".!?", *p) && p[1] == ' ' && p - s > 3)
			return NULL;
	}
	return NULL;
}

static bool ends_sentence(const struct unit *u)
{
	const char *s = buf_text(&u->text);
	return !u->text.len || strchr(".!?:;", s[u->text.len - 1]) || label_end(s);
}

static struct unit *new_unit(struct splitting *k, bool item)
{
	if (k->n == k->room) {
		size_t room = k->room ? 2 * k->room : 32;
		k->v = arena_grow(k->a, k->v, k->n, room, sizeof *k->v);
		k->room = room;
	}
	k->v[k->n] = (struct unit){.item = item};
	return &k->v[k->n++];
}

static bool is_label(const char *s, size_t n)
{
	const char *colon = memchr(s, ':', n < HEADING_BYTES ? n : HEADING_BYTES);
	return colon && (colon + 1 == s + n || colon[1] == ' ') && !memmem(s, (size_t)(colon - s), ". ", 2);
}

/* Quoted, however far it was moved in. */
static bool is_quoted(const char *s)
{
	s += strspn(s, " \t");
	return *s == '>' || *s == '|';
}

/* Behind such a line stands another letter. */
static bool begins_other(const char *s)
{
	return strncmp(s, "-----Original", 13) == 0 || strncmp(s, "-----Ursprungl", 14) == 0 || strncmp(s, "________", 8) == 0;
}

static void take_line(struct splitting *k, const char *s, size_t n)
{
	while (n && strchr(" \t\r", s[n - 1]))
		n--;
	if (!n || is_quoted(s)) {
		k->apart = true;
		return;
	}
	size_t mark = bullet(s, n);
	bool begins = k->apart || !k->n || mark || (is_label(s, n) && ends_sentence(&k->v[k->n - 1]));
	struct unit *u = begins ? new_unit(k, mark > 0) : &k->v[k->n - 1];
	if (!mark)
		mark = strspn(s, " \t");
	add_line(&u->text, s + mark, n - mark);
	k->apart = false;
}

static void each_line(struct splitting *k, const char *body)
{
	while (*body && !begins_other(body)) {
		size_t n = strcspn(body, "\n");
		take_line(k, body, n);
		body += n + (body[n] == '\n');
	}
}

/* ---- labels without a value --------------------------------------------------------------------------- */

/* Dots, dashes, and the words that stand for "later". */
static bool says_nothing(const char *s)
{
	static const char *const words[] = {"tbd", "tba", "todo", "xxx", "xx", "fill in", "fylls i", "att fylla i", "fyll i",
	    "see below", "se nedan"};
	while (*s && !isalnum((unsigned char)*s) && !((unsigned char)*s & 0x80))
		s++;
	size_t n = strlen(s);
	while (n && !isalnum((unsigned char)s[n - 1]) && !((unsigned char)s[n - 1] & 0x80))
		n--;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i]) == n && strncasecmp(s, words[i], n) == 0)
			return true;
	while (n && ((unsigned char)*s == 0xe2 || (unsigned char)*s == 0xc2 || ((unsigned char)*s & 0xc0) == 0x80 || *s == ' '))
		s++, n--;
	return n == 0;
}

/* The items behind a heading, where they are no labels of their own. */
static void add_items(const struct splitting *k, size_t at, struct buf *out)
{
	for (size_t i = at + 1; i < k->n && k->v[i].item && !label_end(buf_text(&k->v[i].text)); i++)
		if (!says_nothing(buf_text(&k->v[i].text)))
			buf_printf(out, " %s;", buf_text(&k->v[i].text));
}

static bool headed_list(const struct splitting *k, size_t at)
{
	return !k->v[at].item && at + 1 < k->n && k->v[at + 1].item;
}

/* The unit as it counts, NULL: for nothing. */
static const char *counted(const struct splitting *k, size_t at)
{
	const char *text = buf_text(&k->v[at].text), *colon = label_end(text);
	if (!colon || !says_nothing(colon + 1))
		return arena_str(k->a, text);
	struct buf b = {0};
	buf_add(&b, text, (size_t)(colon - text + 1));
	if (headed_list(k, at))
		add_items(k, at, &b);
	bool said = b.len > (size_t)(colon - text + 1);
	bool heads = headed_list(k, at) && !said; /* labels, each with its own value */
	const char *out = said ? arena_str(k->a, buf_text(&b)) : heads ? arena_strn(k->a, text, (size_t)(colon - text)) : NULL;
	buf_free(&b);
	return out;
}

/* ---- both ------------------------------------------------------------------------------------------------ */

static const char *without(struct arena *a, const char *text, const char *const cut[], size_t n_cut)
{
	for (size_t i = 0; i < n_cut; i++) {
		const char *at = cut[i][0] ? strstr(text, cut[i]) : NULL;
		if (at)
			text = arena_printf(a, "%.*s%s", (int)(at - text), text, at + strlen(cut[i]));
	}
	return text;
}

/* The end of the sentence at s: a sign, a blank, and what begins another; "Art. 15" goes on. */
static size_t sentence(const char *s)
{
	for (size_t n = 0; s[n]; n++) {
		unsigned char next = s[n + 1] == ' ' ? (unsigned char)s[n + 2] : 0;
		if (strchr(".!?", s[n]) && next && (isupper(next) || next >= 0x80 || next == '"'))
			return n + 1;
	}
	return strlen(s);
}

/* A label has all that stands behind it; else each sentence is one. */
static size_t add_sentences(struct arena *a, const char **v, const char *text)
{
	size_t n = 0;
	while (*text) {
		size_t len = label_end(text) ? strlen(text) : sentence(text);
		v[n++] = arena_strn(a, text, len);
		text += len + strspn(text + len, " ");
	}
	return n;
}

static size_t most_sentences(const char *body)
{
	size_t n = 2;
	for (; *body; body++)
		n += strchr(".!?\n", *body) != NULL;
	return n;
}

size_t checklist_units(const char ***out, struct arena *a, const char *body, const char *const cut[], size_t n_cut)
{
	struct splitting k = {.a = a};
	size_t n = 0;
	each_line(&k, body);
	const char **v = ARENA_ARRAY(a, const char *, k.n + 2 * most_sentences(body));
	for (size_t i = 0; i < k.n; i++) {
		const char *text = counted(&k, i);
		if (text)
			n += add_sentences(a, v + n, without(a, text, cut, n_cut));
	}
	for (size_t i = 0; i < k.n; i++)
		buf_free(&k.v[i].text);
	*out = v;
	return n;
}

const char *checklist_plain(struct arena *a, const char *body)
{
	struct buf b = {0};
	bool begins = true, blank = true;
	for (const char *p = body; *p; p++) {
		if (begins && begins_other(p))
			break;
		if (begins && is_quoted(p)) {
			p += strcspn(p, "\n");
			if (!*p)
				break;
		}
		begins = *p == '\n';
		bool white = strchr(" \t\r\n", *p) != NULL;
		if (!white || !blank)
			buf_char(&b, white ? ' ' : *p);
		blank = white;
	}
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}
