/* Names and phrases in a text. */
#include <string.h>

#include "text/known_room.h"

enum {
	GLUED_MOST = 4,   /* names written as one word */
	GLUED_LEAST = 3,  /* letters of each */
	INSIDE_LEAST = 6, /* letters of a name that tells within any word */
	GAP_MOST = 4      /* bytes between the words of a phrase */
};

static bool same(const unsigned *c, size_t n, const struct fold_unit *u, size_t room)
{
	if (n > room)
		return false;
	for (size_t i = 0; i < n; i++)
		if (c[i] != u[i].c)
			return false;
	return true;
}

/* ---- one word -------------------------------------------------------------------------------- */

struct word {
	const struct known *k;
	const struct fold_unit *u;
	size_t n;
	size_t letters; /* as written */
};

/* "annaKarin": a capital behind a small letter begins a word. */
static bool begins(const struct word *w, size_t at)
{
	return !at || (w->u[at].upper && !w->u[at - 1].upper);
}

/* "and", "to", "the" and their kin stand before a name without a blank. */
static bool prefix_letter(unsigned c)
{
	static const unsigned letters[] = {0x648, 0x641, 0x628, 0x643, 0x644, 0x627, 0x633, 0x5D5, 0x5D1,
	    0x5DB, 0x5DC, 0x5DE, 0x5E9, 0x5D4};
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (letters[i] == c)
			return true;
	return false;
}

static bool follows_prefix(const struct word *w, size_t at)
{
	if (at > 4 || w->u[0].c < 0x5D0 || w->u[0].c > 0x6FF)
		return false;
	for (size_t i = 0; i < at; i++)
		if (!prefix_letter(w->u[i].c))
			return false;
	return true;
}

static bool glued(const struct word *w, size_t at, int depth);

/* What follows the name is an ending, another name or a new word. */
static bool ends(const struct word *w, const struct known_word *name, size_t at, int depth)
{
	size_t stop = at;
	while (stop < w->n && !begins(w, stop))
		stop++;
	if (known_ending_ok(name, w->u + at, stop - at))
		return true;
	return name->letters >= GLUED_LEAST && depth < GLUED_MOST && glued(w, at, depth + 1);
}

static bool glued(const struct word *w, size_t at, int depth)
{
	if (at >= w->n)
		return false;
	for (size_t i = w->k->word_head[w->u[at].c % KNOWN_HEADS]; i; i = w->k->word[i - 1].next) {
		const struct known_word *name = &w->k->word[i - 1];
		if (name->letters >= GLUED_LEAST && same(name->c, name->n, w->u + at, w->n - at) &&
		    ends(w, name, at + name->n, depth))
			return true;
	}
	return false;
}

static bool is_common(const struct word *w)
{
	unsigned c[16];
	for (size_t i = 0; i < w->n && i < 16; i++) {
		if (w->u[i].upper)
			return false;
		c[i] = w->u[i].c;
	}
	return w->n <= 16 && known_common(c, w->n);
}

static bool name_at(const struct word *w, const struct known_word *name, size_t at)
{
	size_t rest = w->n - at - name->n;
	if (!at && !rest && name->ending == ENDING_PLAIN)
		return !name->weak || w->u[0].upper || w->letters > 2;
	if (!at && name->letters == 2)
		return known_ending_ok(name, w->u + 2, rest) && !is_common(w);
	bool starts = begins(w, at) || (name->letters >= 3 && follows_prefix(w, at));
	bool found = (starts && ends(w, name, at + name->n, 0)) ||
	    (name->ending == ENDING_PLAIN &&
	        (name->n >= INSIDE_LEAST || (name->n + 1 == INSIDE_LEAST && at <= 1 && !rest)));
	return found && !is_common(w);
}

static const struct known_word *name_in(const struct word *w)
{
	for (size_t at = 0; at + 1 < w->n; at++)
		for (size_t i = w->k->word_head[w->u[at].c % KNOWN_HEADS]; i; i = w->k->word[i - 1].next) {
			const struct known_word *name = &w->k->word[i - 1];
			if (!name->dense && same(name->c, name->n, w->u + at, w->n - at) &&
			    name_at(w, name, at))
				return name;
		}
	return NULL;
}

static void search_word(struct known_work *k, const struct fold_run *r)
{
	struct word w = {.k = k->k, .u = k->f->spelt.v + r->k, .n = r->m, .letters = r->n};
	const struct known_word *name = name_in(&w);
	if (name)
		known_offer(k, name->tag, w.u[0].start, w.u[w.n - 1].end);
}

/* ---- scripts without blanks -------------------------------------------------------------------- */

static bool honoured(const struct fold_unit *u, size_t n)
{
	static const unsigned titles[][4] = {{0x5148, 0x751F}, {0x5973, 0x58EB}, {0x5C0F, 0x59D0},
	    {0x592A, 0x592A}, {0x3055, 0x3093}, {0x3055, 0x307E}, {0x69D8}, {0x6C0F}, {0x541B},
	    {0x8001, 0x5E2B}, {0x8001, 0x5E08}, {0x1108, 0x1175}, {0x110A, 0x1175}, {0x1102, 0x1175, 0x11B7}};
	for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
		size_t k = 0;
		while (k < 4 && titles[i][k])
			k++;
		if (same(titles[i], k, u, n))
			return true;
	}
	return false;
}

/* A name of whole characters: a Hangul syllable is folded to more than one letter. */
static bool dense_at(const struct known_word *name, const struct fold_unit *u, size_t n, size_t at)
{
	size_t end = at + name->n;
	if (!name->dense || !same(name->c, name->n, u + at, n - at))
		return false;
	if ((at && u[at - 1].start == u[at].start) || (end < n && u[end].start == u[end - 1].start))
		return false;
	return !name->surname || (!at && end == n) || honoured(u + end, n - end);
}

static void search_dense(struct known_work *k, const struct fold_unit *u, size_t n)
{
	for (size_t at = 0; at < n; at++)
		for (size_t i = k->k->word_head[u[at].c % KNOWN_HEADS]; i; i = k->k->word[i - 1].next) {
			const struct known_word *name = &k->k->word[i - 1];
			if (dense_at(name, u, n, at))
				known_offer(k, name->tag, u[at].start, u[at + name->n - 1].end);
		}
}

/* ---- letters one by one ------------------------------------------------------------------------ */

static bool next_letter(const struct known_work *w, size_t run)
{
	if (run >= w->f->run.n || w->f->run.v[run].digits || w->f->run.v[run].n != 1)
		return false;
	const struct fold_unit *u = w->f->unit.v + w->f->run.v[run].u;
	return u[0].start - u[-1].end <= 3;
}

static void search_letters(struct known_work *w, const struct folded *f)
{
	const struct fold_unit *u = f->spelt.v;
	for (size_t at = 0; at < f->spelt.n; at++)
		for (size_t i = w->k->word_head[u[at].c % KNOWN_HEADS]; i; i = w->k->word[i - 1].next) {
			const struct known_word *name = &w->k->word[i - 1];
			bool enough = name->letters >= 3 || (name->dense && name->n >= 2);
			if (enough && same(name->c, name->n, u + at, f->spelt.n - at))
				known_offer(w, name->tag, u[at].start, u[at + name->n - 1].end);
		}
}

/* "A n n a", "A.n.n.a": from that run on; how many there are. */
static size_t spaced_out(struct known_work *w, size_t run)
{
	size_t n = 1;
	if (w->f->run.v[run].digits || w->f->run.v[run].n != 1)
		return 1;
	while (next_letter(w, run + n))
		n++;
	if (n < 2)
		return 1;
	struct folded joined = {0};
	for (size_t i = 0; i < n; i++)
		fold_spell(&joined, w->f->unit.v[w->f->run.v[run + i].u], 0);
	search_letters(w, &joined);
	fold_free(&joined);
	return n;
}

void known_words(struct known_work *w)
{
	const struct folded *f = w->f;
	if (!w->k->n_word)
		return;
	for (size_t i = 0; i < f->run.n; i += spaced_out(w, i)) {
		const struct fold_run *r = &f->run.v[i];
		if (r->dense)
			search_dense(w, f->unit.v + r->u, r->n);
		else if (!r->digits && r->m > 1)
			search_word(w, r);
	}
}

/* ---- phrases ----------------------------------------------------------------------------------- */

static size_t gap_before(const struct folded *f, size_t run)
{
	const struct fold_unit *u = f->unit.v + f->run.v[run].u;
	return u[0].start - u[-1].end;
}

static bool part_is(const struct known_work *w, const struct known_part *p, size_t run, bool last)
{
	const struct fold_run *r = &w->f->run.v[run];
	const struct fold_unit *u = w->f->spelt.v + r->k;
	if (r->digits != p->digits || !same(p->c, p->n, u, r->m))
		return false;
	struct known_word as_name = {.n = p->n, .letters = p->n, .ending = last && !p->digits ? ENDING_PLAIN : ENDING_NONE};
	return r->m == p->n || (p->n >= 4 && known_ending_ok(&as_name, u + p->n, r->m - p->n));
}

static bool spells_a_sign(const struct known_work *w, size_t run)
{
	static const char *const words[] = {"at", "dot", "punkt", "prick", "snabela", "snabel", "a", "arroba",
	    "punto", "point", "chez", "klammeraffe", "kropka", "malpa"};
	const struct fold_run *r = &w->f->run.v[run];
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t n = strlen(words[i]), k = 0;
		while (k < n && k < r->m && w->f->spelt.v[r->k + k].c == (unsigned char)words[i][k])
			k++;
		if (n == r->m && k == n)
			return true;
	}
	return false;
}

/* The run after the phrase, 0: it does not begin there. */
static size_t phrase_end(const struct known_work *w, const struct known_phrase *p, size_t run)
{
	for (size_t i = 0; i < p->n; i++, run++) {
		for (int skipped = 0; i && p->address && skipped < 2 && run < w->f->run.n &&
		     !part_is(w, &p->part[i], run, i + 1 == p->n) && spells_a_sign(w, run); skipped++)
			run++;
		if (run >= w->f->run.n || (i && gap_before(w->f, run) > GAP_MOST) ||
		    !part_is(w, &p->part[i], run, i + 1 == p->n))
			return 0;
	}
	return run;
}

static bool says_nothing(const struct known_work *w, size_t run)
{
	const struct fold_run *r = &w->f->run.v[run];
	struct word word = {.k = w->k, .u = w->f->spelt.v + r->k, .n = r->m, .letters = r->n};
	return is_common(&word);
}

void known_phrases(struct known_work *w)
{
	const struct folded *f = w->f;
	if (!w->k->n_phrase)
		return;
	for (size_t run = 0; run < f->run.n; run++)
		for (size_t i = w->k->phrase_head[f->spelt.v[f->run.v[run].k].c % KNOWN_HEADS]; i;
		     i = w->k->phrase[i - 1].next) {
			const struct known_phrase *p = &w->k->phrase[i - 1];
			size_t end = phrase_end(w, p, run);
			if (!end || (p->n == 1 && says_nothing(w, run)))
				continue;
			const struct fold_run *last = &f->run.v[end - 1];
			known_offer(w, p->tag, f->unit.v[f->run.v[run].u].start,
			    f->unit.v[last->u + last->n - 1].end);
		}
}
