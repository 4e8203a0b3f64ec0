/* What the searchers of text/known share. */
#ifndef TEXT_KNOWN_ROOM_H
#define TEXT_KNOWN_ROOM_H

#include "text/folded.h"
#include "text/known.h"

enum known_ending {
	ENDING_PLAIN,  /* by the length of the name */
	ENDING_NONE,
	ENDING_LATIN,  /* what may follow a stem that lost its -a */
	ENDING_CYRILLIC,
	ENDING_GREEK
};

struct known_word {
	const unsigned *c;
	size_t n;
	size_t letters; /* as written: "Zoe" has three, and two as spelt */
	int tag;
	enum known_ending ending;
	bool dense, surname; /* surname: one character, which must stand alone or before a title */
	bool weak;           /* two letters that are a word of grammar as well */
	size_t next;         /* of the same first letter, plus 1 */
};
struct known_part {
	const unsigned *c;
	size_t n;
	bool digits;
};
struct known_phrase {
	const struct known_part *part;
	size_t n;
	int tag;
	bool address, weak;
	size_t next;
};
struct known_digits {
	const unsigned *c;
	size_t n;
	int tag;
	size_t next;
};
struct known_date {
	int year, month, day, tag;
};

enum { KNOWN_HEADS = 64, KNOWN_SPELLING = 64 /* letters of a word at most */ };
struct known {
	struct arena *a;
	struct known_word *word;
	struct known_phrase *phrase;
	struct known_digits *digits;
	struct known_date *date;
	size_t n_word, n_phrase, n_digits, n_date;
	size_t word_head[KNOWN_HEADS], phrase_head[KNOWN_HEADS], digits_head[KNOWN_HEADS];
};

struct known_work {
	const struct known *k;
	const struct folded *f;
	const char *text;
	known_finds *out;
};

static inline void known_offer(struct known_work *w, int tag, size_t start, size_t end)
{
	vec_push(w->out, ((struct known_find){tag, start, end}));
}

/* known.c: unless it is there already. */
void known_add_word(struct known *k, struct known_word w);
/* known_stem.c: a word of a name with its stems, as spelt. */
void known_spelling(struct known *k, int tag, const unsigned *c, size_t n, size_t letters);

/* known_ending.c: whether n letters may follow the stem. */
bool known_ending_ok(const struct known_word *w, const struct fold_unit *rest, size_t n);
bool known_particle(const unsigned *c, size_t n); /* "von", "de": no name by itself */

/* known_word.c, known_split.c, known_number.c, known_date.c */
void known_words(struct known_work *w);
void known_splits(struct known_work *w);
void known_phrases(struct known_work *w);
void known_numbers(struct known_work *w);
void known_dates(struct known_work *w);

#endif
