/* The words of the sample store (core/replies/demo-*.reply), and how letters are put together from
 * them: lists of alternatives and letters by kind, for each language. */
#ifndef PORT_DEMO_TEXT_H
#define PORT_DEMO_TEXT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "port/demo_random.h"

struct demo_list {
	const char *name;    /* "list given", "letter access" */
	VEC(const char *) v; /* a letter: its subjects, a line feed, its body */
};
struct demo_lang {
	char code[3];
	VEC(struct demo_list) lists;
};
struct demo_texts {
	struct arena memory;
	VEC(struct demo_lang) langs;
};

void demo_texts_open(struct demo_texts *out);
void demo_texts_close(struct demo_texts *t);
const struct demo_lang *demo_lang(const struct demo_texts *t, const char *code); /* NULL: none */
/* what: "list" or "letter"; NULL: the language has none of that name. */
const struct demo_list *demo_list(
    const struct demo_lang *lang, const char *what, const char *name, size_t n);

/* Who writes: the language, the chance, and the facts. fact appends the value of {name}; false:
 * there is no such fact, so it is a list. */
struct demo_pen {
	const struct demo_texts *texts;
	const struct demo_lang *lang;
	struct demo_rng *rng;
	bool (*fact)(void *data, struct buf *out, const char *name, size_t n);
	void *data;
};
/* Appends text with {x} put in, '#' as a digit and '@' as one that is not 0. What neither fact nor
 * list knows stays as it is written. */
void demo_write(struct buf *out, const struct demo_pen *pen, const char *text, size_t n);
/* Appends an alternative of a list, of the language's own or of English; false: neither has it. */
bool demo_word(struct buf *out, const struct demo_pen *pen, const char *name);
/* Drops blanks at both ends of what stands from byte `from`, and makes of several empty lines one. */
void demo_tidy(struct buf *text, size_t from);

#endif
