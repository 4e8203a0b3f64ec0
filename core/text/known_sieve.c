/* A text is folded in one pass and without its places: each run of letters or digits as a mark and its letters. What is
 * looked for is folded the same way, so that whatever known_search can find is there as it is here. Letters that names
 * are spelt with and without ("oe", "aa": text/folded.h) are left out of both. What a character folds to is asked of
 * fold_text itself, once for each; a text with a character that is not in the table may hold anything. */
#include "text/known_sieve.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "text/known_room.h"
#include "text/plainly.h"

enum {
	TABLE = 0x3000,  /* beyond begin the scripts without blanks */
	DIGITS_LEAST = 4 /* fewer are in any text */
};

enum kind { KIND_GAP, KIND_NOTHING, KIND_LETTERS, KIND_DIGITS, KIND_HARD };

struct sign {
	unsigned char kind, n;
	unsigned char c[2], like[2]; /* as it is, and as the Latin letter it is taken for; 0: left out */
};
struct piece {
	const char *s;
	size_t n;
};

struct known_sieve {
	struct arena *a;
	struct piece *word;  /* of all phrases */
	size_t *words;       /* of each phrase */
	size_t n_phrase;
	struct piece *digits;
	size_t n_digits;
	bool anything; /* something that is not looked for here */
	char *runs, *figures; /* of the text at hand */
	size_t cap, n_runs, n_figures;
	struct sign sign[TABLE];
};

/* ---- what a character folds to ------------------------------------------------------------------------- */

/* Two letters may look the same here: then a text is read once more than it need be. */
static unsigned char byte_of(unsigned c)
{
	return c == 'a' || c == 'e' ? 0 : c < 0x80 ? (unsigned char)c : (unsigned char)(0x80 | (c & 0x7F));
}

/* Between two letters it parts them, or draws nothing. */
static enum kind between(const char *s, size_t n)
{
	char text[8] = "x";
	struct folded f;
	memcpy(text + 1, s, n);
	text[n + 1] = 'x';
	fold_text(&f, text, n + 2);
	enum kind kind = f.run.n == 1 ? KIND_NOTHING : KIND_GAP;
	fold_free(&f);
	return kind;
}

static struct sign sign_of(unsigned code)
{
	char s[4];
	struct folded f;
	struct sign out = {.kind = KIND_HARD};
	size_t n = utf8_put(s, code);
	fold_text(&f, s, n);
	if (!f.unit.n) {
		out.kind = (unsigned char)between(s, n);
	} else if (f.unit.n <= 2 && f.run.n == 1 && !f.run.v[0].dense) {
		out.kind = f.run.v[0].digits ? KIND_DIGITS : KIND_LETTERS;
		out.n = (unsigned char)f.unit.n;
		for (size_t i = 0; i < f.unit.n; i++) {
			const struct fold_unit *u = &f.unit.v[i];
			out.c[i] = byte_of(u->c);
			out.like[i] = u->like && !u->digit ? byte_of(u->like | 0x20u) : out.c[i];
		}
	}
	fold_free(&f);
	return out;
}

static void fill_table(struct known_sieve *s)
{
	for (unsigned c = 0; c < TABLE; c++)
		s->sign[c] = sign_of(c);
}

/* ---- what is looked for -------------------------------------------------------------------------------- */

/* A mark and the letters: a run that begins so. */
static struct piece word_of(struct arena *a, const struct known_part *p)
{
	char *out = ARENA_ARRAY(a, char, p->n + 1);
	size_t n = 1;
	out[0] = '\0';
	for (size_t i = 0; i < p->n; i++)
		if (byte_of(p->c[i]))
			out[n++] = (char)byte_of(p->c[i]);
	return (struct piece){out, n};
}

static void add_phrases(struct known_sieve *s, const struct known *k)
{
	size_t n = 0, at = 0;
	for (size_t i = 0; i < k->n_phrase; i++)
		n += k->phrase[i].n;
	s->word = ARENA_ARRAY(s->a, struct piece, n + 1);
	s->words = ARENA_ARRAY(s->a, size_t, k->n_phrase + 1);
	for (size_t i = 0; i < k->n_phrase; i++) {
		const struct known_phrase *p = &k->phrase[i];
		size_t letters = 0;
		for (size_t j = 0; j < p->n; j++) {
			s->word[at] = word_of(s->a, &p->part[j]);
			letters += s->word[at++].n - 1;
		}
		s->anything |= !letters;
		s->words[s->n_phrase++] = p->n;
	}
}

/* Of an ID with letters in it the digits alone. */
static void add_digits(struct known_sieve *s, const struct known *k)
{
	s->digits = ARENA_ARRAY(s->a, struct piece, k->n_digits + 1);
	for (size_t i = 0; i < k->n_digits; i++) {
		const struct known_digits *d = &k->digits[i];
		char *out = ARENA_ARRAY(s->a, char, d->n + 1);
		size_t n = 0;
		for (size_t j = 0; j < d->n; j++)
			if (d->c[j] >= '0' && d->c[j] <= '9')
				out[n++] = (char)d->c[j];
		s->anything |= n < DIGITS_LEAST;
		s->digits[s->n_digits++] = (struct piece){out, n};
	}
}

/* Words of a script without blanks stand only in texts with its letters, which no table has. */
static bool has_names(const struct known *k)
{
	for (size_t i = 0; i < k->n_word; i++)
		if (!k->word[i].dense)
			return true;
	return false;
}

struct known_sieve *known_sieve_new(struct arena *a, const struct known *k)
{
	struct known_sieve *s = ARENA_NEW(a, struct known_sieve);
	s->a = a;
	s->anything = has_names(k);
	add_phrases(s, k);
	add_digits(s, k);
	if (!s->anything)
		fill_table(s);
	return s;
}

/* Letters of people were there. */
void known_sieve_free(struct known_sieve *s)
{
	if (s->cap) {
		explicit_bzero(s->runs, s->cap);
		explicit_bzero(s->figures, s->cap);
	}
	mem_free(s->runs);
	mem_free(s->figures);
	s->runs = s->figures = NULL;
	s->cap = 0;
}

/* ---- a text -------------------------------------------------------------------------------------------- */

enum reading { AS_IS, AS_SEEN };

static void make_room(struct known_sieve *s, size_t n)
{
	if (s->cap >= 2 * n + 4)
		return;
	known_sieve_free(s);
	s->cap = 4 * n + 64; /* twice what it takes: a mark before each, where no two of a kind meet */
	s->runs = mem_resize(NULL, s->cap);
	s->figures = mem_resize(NULL, s->cap);
}

/* A hyphen at the end of a line joins: text/folded.c. */
static size_t line_break(const char *s, size_t n)
{
	if (n < 2 || s[0] != '-')
		return 0;
	return s[1] == '\n' ? 2 : n > 2 && s[1] == '\r' && s[2] == '\n' ? 3 : 0;
}

static void put(struct known_sieve *s, const struct sign *g, const unsigned char *c, unsigned char *last)
{
	if (*last != g->kind)
		s->runs[s->n_runs++] = '\0';
	*last = g->kind;
	for (size_t i = 0; i < g->n; i++) {
		if (c[i])
			s->runs[s->n_runs++] = (char)c[i];
		if (g->kind == KIND_DIGITS)
			s->figures[s->n_figures++] = (char)c[i];
	}
}

/* Characters of ASCII from there on, where the next is another: without a branch for what each is, since most of any
 * text goes through here. */
static size_t fold_plain(struct known_sieve *s, const char *text, size_t at, size_t n, unsigned char *kind)
{
	char *runs = s->runs + s->n_runs, *figures = s->figures + s->n_figures;
	unsigned char last = *kind;
	for (; at < n; at++) {
		unsigned char c = (unsigned char)text[at];
		if (c >= 0x80 || (c == '-' && line_break(text + at, n - at)))
			break;
		const struct sign *g = &s->sign[c];
		*runs = '\0';
		runs += g->kind != last && g->kind != KIND_GAP;
		*runs = (char)g->c[0];
		runs += g->c[0] != 0;
		*figures = (char)g->c[0];
		figures += g->kind == KIND_DIGITS;
		last = g->kind;
	}
	*kind = last;
	s->n_runs = (size_t)(runs - s->runs);
	s->n_figures = (size_t)(figures - s->figures);
	return at;
}

/* False: it holds what the table has not. *foreign: the other reading differs. */
static bool fold(struct known_sieve *s, enum reading as, const char *text, size_t n, bool *foreign)
{
	unsigned char last = KIND_GAP;
	s->n_runs = s->n_figures = 0;
	for (size_t at = 0; (at = fold_plain(s, text, at, n, &last)) < n;) {
		unsigned code;
		size_t broken = line_break(text + at, n - at);
		at += broken ? broken : utf8_get(text + at, n - at, &code, NULL);
		if (broken)
			continue;
		if (code >= TABLE || s->sign[code].kind == KIND_HARD)
			return false;
		const struct sign *g = &s->sign[code];
		if (g->kind == KIND_GAP)
			last = KIND_GAP;
		else if (g->kind != KIND_NOTHING)
			put(s, g, as == AS_SEEN ? g->like : g->c, &last);
		*foreign |= memcmp(g->c, g->like, sizeof g->c) != 0;
	}
	return true;
}

static bool within(const char *text, size_t n, struct piece p)
{
	return memmem(text, n, p.s, p.n) != NULL;
}

static bool has_phrase(const struct known_sieve *s)
{
	const struct piece *w = s->word;
	for (size_t i = 0; i < s->n_phrase; w += s->words[i++]) {
		size_t j = 0;
		while (j < s->words[i] && (w[j].n == 1 || within(s->runs, s->n_runs, w[j])))
			j++;
		if (j == s->words[i])
			return true;
	}
	return false;
}

static bool has_digits(const struct known_sieve *s)
{
	for (size_t i = 0; i < s->n_digits; i++)
		if (within(s->figures, s->n_figures, s->digits[i]))
			return true;
	return false;
}

/* Characters that HTML spells are another text: it is left to who reads them. */
static bool is_spelt(const char *text, size_t n)
{
	struct plainly p;
	if (!memchr(text, '&', n) || !plainly_read(&p, text, n))
		return false;
	plainly_free(&p);
	return true;
}

bool known_may(struct known_sieve *s, const char *text, size_t n)
{
	bool foreign = false;
	if (s->anything || is_spelt(text, n))
		return true;
	make_room(s, n);
	if (!fold(s, AS_IS, text, n, &foreign) || has_phrase(s) || has_digits(s))
		return true;
	return foreign && (!fold(s, AS_SEEN, text, n, &foreign) || has_phrase(s));
}
