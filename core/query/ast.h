/* A filter as a tree. Nodes, terms and values live in the query's arena. */
#ifndef QUERY_AST_H
#define QUERY_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "model/field.h"
#include "query/lex.h"

struct flag;

struct value {
	enum value_type type;
	enum compare compare;
	unsigned flags;   /* of a pattern: enum regex_flag */
	bool quoted;
	const char *text; /* as typed, unescaped, NFC */
	size_t n, at;     /* at: byte of the filter */
	const char *raw;  /* of a pattern, while the filter is checked: as it stands in the filter, */
	size_t n_raw;     /* from its first slash; NULL: it does not stand there so */

	/* What check.c made of it: */
	const char *word;      /* the name in full where a prefix was typed, else NULL */
	bool negated;          /* != */
	int64_t lo, hi;        /* numbers and instants, inclusive */
	int64_t *ids;          /* rows of a table of words; agents */
	size_t n_ids;
	const char **names;    /* a pattern over labels: those it fits, */
	size_t n_names;
	bool listed;           /* and that these are all */
	bool timed;            /* lo and hi move with the clock */
	bool nobody;           /* an agent field: no agent counts */
	bool requester;        /* by:@requester */
	const struct flag *flag;
	const struct field *presence; /* has:phone, no:phone */
};

/* Ways to the texts that a term asks, each answered by itself (answer.h). */
enum answer_part { PART_PERSONS, PART_TICKETS, PART_LETTERS, ANSWER_PARTS };

struct term {
	const struct field *field; /* NULL: a plain word */
	struct value *v;
	size_t n, cap;
	bool in_msg;
	size_t set; /* patterns that SQL cannot decide: index + 1 into the query's sets, 0: none */
	size_t answer[ANSWER_PARTS]; /* number of the answer, 0: none */
};

/* What stands beside the terms: order and shape of the list. Text as typed, NULL: not given. */
struct mods {
	const char *sort, *group, *cols;
	size_t sort_at, group_at, cols_at;
	int64_t limit; /* 0: none */
	size_t limit_at;
};

enum node_type { NODE_AND, NODE_OR, NODE_NOT, NODE_TERM, NODE_MSG, NODE_SAVED };

struct node {
	enum node_type type;
	size_t at, end;      /* bytes of the filter */
	struct node **child; /* AND, OR: two or more; NOT, MSG: one; SAVED: one once resolved */
	size_t n, cap;
	struct term *term;
	const char *name;    /* SAVED */
	size_t n_name;
	bool alone;          /* SAVED: the whole filter is this one */
	struct mods mods;    /* SAVED: its own, which count when it stands alone */
	size_t answer;       /* MSG: number of the answer, 0: none */
};

struct node *node_new(struct arena *a, enum node_type type, size_t at, size_t end);
void node_add(struct arena *a, struct node *parent, struct node *child);
/* All of the tree stands at those bytes: positions inside a rewritten term mean nothing to its writer. */
void node_move(struct node *n, size_t at, size_t end);
struct value *term_add(struct arena *a, struct term *t);
/* What m does not say itself is taken from other. */
void mods_default(struct mods *m, const struct mods *other);
/* The byte, from at, of which byte k of a pattern's text came. */
size_t value_byte(const struct value *v, size_t k);
const char *ast_nfc(struct arena *a, const char *s, size_t *n); /* s in NFC; *n changes */
bool field_is(const struct field *f, const char *name);

/* The tree in canonical words, brackets only where they are needed. */
void ast_canon(struct buf *out, const struct node *root);
void ast_canon_mods(struct buf *out, const struct mods *m);
/* The same with saved filters as what they say now, and whether there are any. */
void ast_canon_open(struct buf *out, const struct node *root);
bool ast_names_saved(const struct node *n);
/* One term, as canon writes it. */
void ast_canon_node(struct buf *out, const struct node *node);
/* A word as the language needs it: in quotes where it would be read as something else. */
void ast_quote(struct buf *out, const char *s, size_t n, bool value);

#endif
