#include "text/known.h"

#include <string.h>

#include "text/known_room.h"
#include "text/plainly.h"

enum { PHRASE_LETTERS = 4, DENSE_LETTERS = 2, COMPACT_LEAST = 5, WORDS_MOST = 24, SPELLING_MOST = KNOWN_SPELLING };

struct known *known_new(struct arena *a)
{
	struct known *k = ARENA_NEW(a, struct known);
	k->a = a;
	return k;
}

static bool is_power(size_t n)
{
	return !(n & (n - 1));
}

/* Arrays double at each power of two. */
#define PUSH(k, list, count, item) \
	do { \
		if (is_power((k)->count)) \
			(k)->list = arena_grow((k)->a, (k)->list, (k)->count, \
			    (k)->count ? (k)->count * 2 : 1, sizeof *(k)->list); \
		(k)->list[(k)->count++] = (item); \
	} while (0)

static const unsigned *kept(struct known *k, const unsigned *c, size_t n)
{
	unsigned *copy = ARENA_ARRAY(k->a, unsigned, n);
	memcpy(copy, c, n * sizeof *c);
	return copy;
}

/* ---- words ------------------------------------------------------------------------------------- */

static bool has_word(const struct known *k, const struct known_word *w)
{
	for (size_t i = k->word_head[w->c[0] % KNOWN_HEADS]; i; i = k->word[i - 1].next)
		if (k->word[i - 1].n == w->n && k->word[i - 1].ending == w->ending &&
		    k->word[i - 1].surname == w->surname && memcmp(k->word[i - 1].c, w->c, w->n * sizeof *w->c) == 0)
			return true;
	return false;
}

void known_add_word(struct known *k, struct known_word w)
{
	if (!w.n || has_word(k, &w))
		return;
	w.c = kept(k, w.c, w.n);
	w.next = k->word_head[w.c[0] % KNOWN_HEADS];
	PUSH(k, word, n_word, w);
	k->word_head[w.c[0] % KNOWN_HEADS] = k->n_word;
}

/* ---- names -------------------------------------------------------------------------------------- */

struct name_word {
	unsigned c[SPELLING_MOST];
	size_t n, letters;
	bool dense, joined; /* joined: to the word before, by a hyphen or an apostrophe */
};

static void take_word(struct name_word *w, const struct folded *f, const struct fold_run *r, const char *s)
{
	size_t n = r->m < SPELLING_MOST ? r->m : SPELLING_MOST;
	w->n = n;
	w->letters = r->n;
	w->dense = r->dense;
	w->joined = false;
	for (size_t i = 0; i < n; i++)
		w->c[i] = f->spelt.v[r->k + i].c;
	if (r->u) {
		size_t from = f->unit.v[r->u - 1].end, to = f->unit.v[r->u].start;
		w->joined = to > from && to - from <= 3 && !memchr(s + from, ' ', to - from);
	}
}

static void add_joined(struct known *k, int tag, const struct name_word *a, const struct name_word *b)
{
	unsigned both[2 * SPELLING_MOST];
	if (a->n + b->n > SPELLING_MOST)
		return;
	memcpy(both, a->c, a->n * sizeof *both);
	memcpy(both + a->n, b->c, b->n * sizeof *both);
	if (a->dense)
		known_add_word(k, (struct known_word){
		    .c = both, .n = a->n + b->n, .letters = a->letters + b->letters, .tag = tag, .ending = ENDING_NONE, .dense = true});
	else
		known_spelling(k, tag, both, a->n + b->n, a->letters + b->letters);
}

static void add_dense(struct known *k, int tag, const unsigned *c, size_t n, bool surname)
{
	known_add_word(k, (struct known_word){.c = c, .n = n, .letters = n, .tag = tag, .ending = ENDING_NONE,
	               .dense = true, .surname = surname});
}

/* Places in a word of such a script at which characters begin: a Hangul syllable is folded to two
 * or three letters. */
static size_t characters(size_t at[5], const struct folded *f, const struct fold_run *r)
{
	size_t n = 0;
	for (size_t i = 0; i < r->n && n < 5; i++)
		if (!i || f->unit.v[r->u + i].start != f->unit.v[r->u + i - 1].start)
			at[n++] = i;
	return n;
}

/* Family name first and unparted: the rest alone is the given name. */
static void add_dense_word(struct known *k, int tag, const struct folded *f, const struct fold_run *r,
    const struct name_word *w)
{
	size_t at[5], n = characters(at, f, r);
	add_dense(k, tag, w->c, w->n, n < DENSE_LETTERS);
	if (n < 2 || n > 4)
		return;
	add_dense(k, tag, w->c, at[1], true);
	if (n > 2)
		add_dense(k, tag, w->c + at[1], w->n - at[1], false);
	if (n == 4) {
		add_dense(k, tag, w->c + at[2], w->n - at[2], false);
		add_dense(k, tag, w->c, at[2], false);
	}
}

static void add_neighbours(struct known *k, int tag, const struct name_word *w, size_t i)
{
	if (!i || w[i].dense != w[i - 1].dense)
		return;
	if (w[i].dense || w[i].joined || w[i].n == 1 || w[i - 1].n == 1)
		add_joined(k, tag, &w[i - 1], &w[i]);
	if (w[i].dense)
		add_joined(k, tag, &w[i], &w[i - 1]);
}

static void add_name(struct known *k, int tag, const struct folded *f, const char *s)
{
	struct name_word w[WORDS_MOST];
	size_t words = 0;
	for (size_t i = 0; i < f->run.n && words < WORDS_MOST; i++) {
		const struct fold_run *r = &f->run.v[i];
		bool inside = i && i + 1 < f->run.n;
		if (r->digits)
			continue;
		take_word(&w[words], f, r, s);
		if (w[words].dense)
			add_dense_word(k, tag, f, r, &w[words]);
		else if (!inside || !known_particle(w[words].c, w[words].n))
			known_spelling(k, tag, w[words].c, w[words].n, w[words].letters);
		add_neighbours(k, tag, w, words);
		words++;
	}
}

/* As it is, and as it is read where a letter of it is a Latin look-alike. */
void known_name(struct known *k, int tag, const char *s, size_t n)
{
	struct folded f;
	fold_text(&f, s, n);
	add_name(k, tag, &f, s);
	if (fold_as_seen(&f, false))
		add_name(k, tag, &f, s);
	fold_free(&f);
}

/* ---- phrases ------------------------------------------------------------------------------------ */

static struct known_part part_of(struct known *k, const struct folded *f, const struct fold_run *r)
{
	unsigned *c = ARENA_ARRAY(k->a, unsigned, r->m);
	for (size_t i = 0; i < r->m; i++)
		c[i] = f->spelt.v[r->k + i].c;
	return (struct known_part){.c = c, .n = r->m, .digits = r->digits};
}

static bool worth_it(const struct folded *f)
{
	size_t least = f->run.n && f->run.v[0].dense ? DENSE_LETTERS : PHRASE_LETTERS;
	return f->unit.n >= least;
}

static void add_parts(struct known *k, int tag, const struct folded *f, bool address)
{
	if (!worth_it(f))
		return;
	if (f->run.n == 1 && f->run.v[0].dense) {
		struct known_part whole = part_of(k, f, &f->run.v[0]);
		add_dense(k, tag, whole.c, whole.n, false);
		return;
	}
	struct known_part *part = ARENA_ARRAY(k->a, struct known_part, f->run.n);
	for (size_t i = 0; i < f->run.n; i++)
		part[i] = part_of(k, f, &f->run.v[i]);
	size_t *head = &k->phrase_head[part[0].c[0] % KNOWN_HEADS];
	struct known_phrase p = {.part = part, .n = f->run.n, .tag = tag, .address = address,
	    .weak = f->run.n == 1 && known_common(part[0].c, part[0].n), .next = *head};
	PUSH(k, phrase, n_phrase, p);
	*head = k->n_phrase;
}

static void add_phrase(struct known *k, int tag, const char *s, size_t n, bool address)
{
	struct folded f;
	fold_text(&f, s, n);
	add_parts(k, tag, &f, address);
	if (fold_as_seen(&f, false))
		add_parts(k, tag, &f, address);
	fold_free(&f);
}

void known_phrase(struct known *k, int tag, const char *s, size_t n)
{
	add_phrase(k, tag, s, n, false);
}

void known_address(struct known *k, int tag, const char *s, size_t n)
{
	add_phrase(k, tag, s, n, true);
}

/* ---- numbers ------------------------------------------------------------------------------------ */

static void add_digits(struct known *k, int tag, const unsigned *c, size_t n)
{
	if (n < COMPACT_LEAST)
		return;
	size_t *head = &k->digits_head[c[0] % KNOWN_HEADS];
	struct known_digits d = {.c = kept(k, c, n), .n = n, .tag = tag, .next = *head};
	PUSH(k, digits, n_digits, d);
	*head = k->n_digits;
}

void known_compact(struct known *k, int tag, const char *s, size_t n)
{
	struct folded f;
	fold_text(&f, s, n);
	unsigned *c = ARENA_ARRAY(k->a, unsigned, f.unit.n + 1);
	for (size_t i = 0; i < f.unit.n; i++)
		c[i] = f.unit.v[i].c;
	add_digits(k, tag, c, f.unit.n);
	fold_free(&f);
}

/* With the calling code and without, with the national 0 and without, and with what some write
 * who put both: 00 46 (0)70. */
void known_phone(struct known *k, int tag, const char *s, size_t n, size_t calling_code)
{
	struct folded f;
	fold_text(&f, s, n);
	unsigned c[SPELLING_MOST] = {'0', '0'};
	size_t code = calling_code < f.unit.n ? calling_code : 0, rest = code;
	while (!code && rest < f.unit.n && f.unit.v[rest].c == '0')
		rest++;
	size_t own = f.unit.n - rest;
	if (own >= COMPACT_LEAST && own + code + 3 <= SPELLING_MOST) {
		unsigned *at = c + 2 + code + 1;
		for (size_t i = 0; i < own; i++)
			at[i] = f.unit.v[rest + i].c;
		add_digits(k, tag, at, own);
		at[-1] = '0';
		add_digits(k, tag, at - 1, own + 1);
		for (size_t i = 0; i < code; i++)
			c[2 + i] = f.unit.v[i].c;
		add_digits(k, tag, c + 2, code ? code + own + 1 : 0);
		add_digits(k, tag, c, code ? code + own + 3 : 0);
		memmove(c + 2 + code, at, own * sizeof *c);
		add_digits(k, tag, c + 2, code ? code + own : 0);
		add_digits(k, tag, c, code ? code + own + 2 : 0);
	}
	fold_free(&f);
}

void known_birth(struct known *k, int tag, int year, int month, int day)
{
	struct known_date d = {.year = year, .month = month, .day = day, .tag = tag};
	PUSH(k, date, n_date, d);
}

/* ---- searching ---------------------------------------------------------------------------------- */

static void look(struct known_work *w)
{
	known_words(w);
	known_splits(w);
	known_phrases(w);
	known_numbers(w);
}

static void search(known_finds *out, const struct known *k, const char *text, size_t n)
{
	struct folded f;
	fold_text(&f, text, n);
	struct known_work w = {.k = k, .f = &f, .text = text, .out = out};
	look(&w);
	known_dates(&w);
	if (fold_as_seen(&f, true))
		look(&w);
	fold_free(&f);
}

/* Characters spelt as HTML spells them are read as what they are. */
void known_search(known_finds *out, const struct known *k, const char *text, size_t n)
{
	struct plainly p;
	size_t from = out->n;
	if (!k->n_word && !k->n_phrase && !k->n_digits && !k->n_date)
		return;
	if (!memchr(text, '&', n) || !plainly_read(&p, text, n)) {
		search(out, k, text, n);
		return;
	}
	search(out, k, buf_text(&p.text), p.text.len);
	for (size_t i = from; i < out->n; i++)
		plainly_back(&p, &out->v[i].start, &out->v[i].end);
	plainly_free(&p);
}
