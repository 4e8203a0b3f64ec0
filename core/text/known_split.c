/* A name of which the parts stand apart: "Lind qvist", "LIND.QVIST", "Lind- \n> qvist". */
#include <string.h>

#include "base/utf8.h"
#include "text/known_room.h"

enum {
	SPLIT_LEAST = 5, /* letters: shorter names are made of any two little words */
	GAP_MOST = 8     /* bytes between two parts */
};

/* What stands between two parts: a sign that joins, or blanks alone, which part words. */
enum gap { GAP_NONE, GAP_SIGN, GAP_BLANKS };

static bool is_blank(unsigned c)
{
	return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
}

static bool joins(unsigned c)
{
	return (c < 0x80 && strchr("-._'*/|~=+", (int)c)) || c == 0xB7 || (c >= 0x2010 && c <= 0x2015) ||
	    c == 0x2022 || c == 0x2027 || c == 0x2212;
}

static enum gap gap_of(const char *s, size_t n)
{
	bool sign = false, blank = false, line = false;
	if (n > GAP_MOST)
		return GAP_NONE;
	for (size_t at = 0; at < n;) {
		unsigned c;
		size_t step = utf8_get(s + at, n - at, &c, NULL);
		if (c == '.' && at + step < n)
			return GAP_NONE; /* a sentence ends */
		if (c == '\n' || c == '\r' || c == '>') /* a subject has no lines, but what they began with */
			line = true;
		else if (is_blank(c))
			blank = true;
		else if (joins(c))
			sign = true;
		else
			return GAP_NONE;
		at += step;
	}
	return sign && (line || !blank) ? GAP_SIGN : GAP_BLANKS;
}

static enum gap gap_before(const struct known_work *w, size_t run)
{
	const struct fold_unit *u = w->f->unit.v + w->f->run.v[run].u;
	return gap_of(w->text + u[-1].end, u[0].start - u[-1].end);
}

static bool is_part(const struct known_work *w, const struct fold_run *r, const unsigned *c, size_t n)
{
	const struct fold_unit *u = w->f->spelt.v + r->k;
	if (r->digits || r->dense)
		return false;
	for (size_t i = 0; i < n; i++)
		if (u[i].c != c[i])
			return false;
	return true;
}

/* The run with the name's last letter, 0: it does not stand there in parts. */
static size_t last_part(const struct known_work *w, const struct known_word *name, size_t run, bool *blanks)
{
	size_t at = w->f->run.v[run].m;
	for (*blanks = false; ++run < w->f->run.n;) {
		const struct fold_run *r = &w->f->run.v[run];
		size_t rest = name->n - at, n = r->m < rest ? r->m : rest;
		if (!is_part(w, r, name->c + at, n))
			return 0;
		enum gap gap = gap_before(w, run);
		if (gap == GAP_NONE)
			return 0;
		*blanks |= gap == GAP_BLANKS;
		at += n;
		if (at == name->n)
			return run;
	}
	return 0;
}

static bool ends_there(const struct known_work *w, const struct known_word *name, size_t first, size_t last, bool blanks)
{
	const struct fold_run *r = &w->f->run.v[last];
	size_t before = 0;
	for (size_t i = first; i < last; i++)
		before += w->f->run.v[i].m;
	const struct fold_unit *rest = w->f->spelt.v + r->k + (name->n - before);
	size_t n = r->m - (name->n - before);
	return blanks ? !n || (n == 1 && rest->c == 's') : known_ending_ok(name, rest, n);
}

static bool is_grammar(const struct known_work *w, const struct fold_run *r)
{
	unsigned c[16];
	for (size_t i = 0; i < r->m && i < 16; i++)
		c[i] = w->f->spelt.v[r->k + i].c;
	return r->m <= 16 && known_common(c, r->m);
}

/* Found without its neighbours: a name with its ending, or an initial, which nobody looks for. */
static bool stands_alone(const struct known_work *w, const struct fold_run *r)
{
	const struct fold_unit *u = w->f->spelt.v + r->k;
	for (size_t i = w->k->word_head[u->c % KNOWN_HEADS]; i; i = w->k->word[i - 1].next) {
		const struct known_word *name = &w->k->word[i - 1];
		if (name->n <= r->m && is_part(w, r, name->c, name->n) && known_ending_ok(name, u + name->n, r->m - name->n))
			return true;
	}
	return r->m == 1;
}

/* Words that stand apart are words: "till man" is no Tillman. And names that stand apart are told
 * one by one. */
static bool only_words(const struct known_work *w, size_t first, size_t last, bool blanks)
{
	bool names = true;
	for (size_t i = first; i <= last; i++) {
		if (blanks && is_grammar(w, &w->f->run.v[i]))
			return true;
		names = names && stands_alone(w, &w->f->run.v[i]);
	}
	return names;
}

static void search_from(struct known_work *w, size_t run)
{
	const struct fold_run *r = &w->f->run.v[run];
	size_t head = w->f->spelt.v[r->k].c % KNOWN_HEADS;
	for (size_t i = w->k->word_head[head]; i; i = w->k->word[i - 1].next) {
		const struct known_word *name = &w->k->word[i - 1];
		bool blanks, fits = name->n > r->m && name->letters >= SPLIT_LEAST && name->ending == ENDING_PLAIN;
		size_t last = fits && is_part(w, r, name->c, r->m) ? last_part(w, name, run, &blanks) : 0;
		if (!last || !ends_there(w, name, run, last, blanks) || only_words(w, run, last, blanks))
			continue;
		const struct fold_run *end = &w->f->run.v[last];
		known_offer(w, name->tag, w->f->unit.v[r->u].start, w->f->unit.v[end->u + end->n - 1].end);
	}
}

void known_splits(struct known_work *w)
{
	for (size_t run = 0; w->k->n_word && run + 1 < w->f->run.n; run++)
		search_from(w, run);
}
