/* Rows coloured by filters: the first rule that a ticket matches gives its row a style. Rules are
 * the agent's own, typed or written in the keys file; a style says nothing that no word says too. */
#ifndef VIEW_COLOURS_H
#define VIEW_COLOURS_H

#include <stdbool.h>

#include "base/canvas.h"
#include "base/heap.h"
#include "ombud.h"

struct keymap;

struct colour {
	enum style style;
	char *filter;
	bool fixed;   /* of the keys file: it is dropped there */
	bool refused; /* the agent may not be shown what it would tell, or it cannot be read */
};
struct colours {
	LIST(struct colour) v;
};

/* STYLE_COUNT: no style of that name can be given to a row. */
enum style colours_style(const char *name, size_t n);
const char *colours_style_at(size_t i); /* names, NULL after the last */

/* Those of the keys file, then those that are kept. */
void colours_load(struct colours *c, struct ombud_session *s, const struct keymap *keys);
/* false: the session's sentence says why. */
bool colours_add(struct colours *c, struct ombud_session *s, enum style style, const char *filter);
size_t colours_of(const struct colours *c, const char *filter); /* the rule of those words, the number of all: none */
bool colours_drop(struct colours *c, struct ombud_session *s, size_t at);
/* A saved filter has another name: the store's rules follow it, those of the keys file do not. */
void colours_renamed(struct colours *c, struct ombud_session *s, const char *old, const char *new);
void colours_free(struct colours *c);

/* The rule of each of n tickets, 0: none, else its number from 1. */
void colours_match(const struct colours *c, struct ombud_session *s, unsigned char *out,
    const int64_t *ids, size_t n);

#endif
