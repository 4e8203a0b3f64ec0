/* A pattern's words, as far as rewriting and estimating need to tell them apart. */
#ifndef TEXT_REGEX_SCAN_H
#define TEXT_REGEX_SCAN_H

#include <stdbool.h>
#include <stddef.h>

enum regex_word {
	REGEX_END,
	REGEX_ATOM,  /* a character, an escape, a dot, an anchor */
	REGEX_DIGIT, /* \d or \D outside a class */
	REGEX_CLASS, /* [...] whole */
	REGEX_OPEN,  /* ( and what belongs to it */
	REGEX_CLOSE,
	REGEX_BAR,
	REGEX_REPEAT,  /* with its lazy or possessive sign */
	REGEX_BACK,    /* a back reference */
	REGEX_CALL,    /* recursion, a subroutine or a condition */
	REGEX_NOTHING, /* a comment, an option, a verb, \Q \E */
	REGEX_REFUSED, /* (?C, and settings that a filter may not make */
};

enum { REGEX_DEPTH = 64, REGEX_MANY = 1 << 20 };

struct regex_scan {
	const char *s;
	size_t n, start, at;	    /* the word is s[start..at) */
	bool quoting;		    /* between \Q and \E */
	bool extended[REGEX_DEPTH]; /* (?x), by depth of groups */
	unsigned depth;
	long least, most; /* of a REPEAT; REGEX_MANY: no bound */
};

enum regex_word regex_next(struct regex_scan *r);

#endif
