/* The words of the filter language. Two modes: where a term may stand, and where a value of a
 * field may stand; the parser knows which. Text comes in NFC-agnostic bytes and is checked to be
 * valid UTF-8 without controls before the first word is read. */
#ifndef QUERY_LEX_H
#define QUERY_LEX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum token_type {
	TOKEN_END,
	TOKEN_OPEN,   /* ( */
	TOKEN_CLOSE,  /* ) */
	TOKEN_BRACE,  /* } of msg:{ */
	TOKEN_OR,
	TOKEN_AND,
	TOKEN_NOT,    /* not - ! */
	TOKEN_PLUS,   /* + before a label */
	TOKEN_FIELD,  /* text is the name, without its colon */
	TOKEN_WORD,
	TOKEN_QUOTED,
	TOKEN_REGEX,  /* /.../imsx standing alone */
	TOKEN_LETTER  /* ~x of neomutt; text is the letter */
};

enum compare { LESS, LESS_EQUAL, MORE, MORE_EQUAL, NOT_EQUAL };

enum value_type {
	VALUE_TEXT,    /* a bare or quoted word */
	VALUE_EXACT,   /* ="..." */
	VALUE_REGEX,
	VALUE_COMPARE, /* <2d >=5 !=low */
	VALUE_ANY,     /* * */
	VALUE_NONE
};

struct token {
	enum token_type type;
	size_t at, end;   /* bytes of the filter */
	const char *text; /* unescaped; of a regex the pattern */
	size_t n;
	enum value_type value; /* lex_value only */
	enum compare compare;
	unsigned flags;        /* enum regex_flag */
	bool quoted;
};

struct lexer {
	const char *text;
	size_t n, at;
	int braces; /* open msg:{ */
	struct arena *memory;
	struct err *err;
};

/* Refuses what cannot be a filter at all: too long, not UTF-8, NUL or other controls. */
enum ombud_status lex_open(
    struct lexer *l, struct arena *memory, struct err *err, const char *text, size_t n);
enum ombud_status lex_term(struct lexer *l, struct token *t);
/* Directly after a colon or comma. */
enum ombud_status lex_value(struct lexer *l, struct token *t);
bool lex_is(const struct lexer *l, char c); /* the next byte, blanks not skipped */
void lex_blanks(struct lexer *l);
size_t lex_blank(const char *s, size_t n); /* bytes of the blank at s, 0: none */

/* "what at N; advice", N counted from 1; advice is NULL only where what is a sentence with one. */
enum ombud_status lex_fail(struct err *err, size_t at, const char *what, const char *advice);
/* The same with OMBUD_LIMIT. */
enum ombud_status lex_limit(struct err *err, size_t at, const char *what, const char *advice);

#endif
