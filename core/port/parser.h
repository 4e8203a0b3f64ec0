/* Letters are parsed by a process of their own, in which a stranger's bytes that overcome a parser
 * find no file, no store and no other process (base/jail.h). Letters are given one after another and
 * come back in that order; meanwhile the caller does something else.
 *
 * A letter at which that process dies, hangs or answers nonsense is tried once more by a new one; if
 * it fails again it is kept as it came, with the reason as its remark. Nothing else is lost. */
#ifndef PORT_PARSER_H
#define PORT_PARSER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "port/letter.h"

/* The caller's; it and all it points to stay where they are until done. */
struct parser_letter {
	const char *bytes;
	size_t n;
	struct letter_hints hints; /* rules, hosts and own are the parser's */
	struct intake *out;
	struct arena *a; /* where what the letter says is put */
	bool done;
	int deaths;
};

struct parser;

/* Keeps what it is given by reference. No process starts before the first letter. */
struct parser *parser_new(struct rules *rules, const char *hosts, const char *own);
void parser_free(struct parser *p);

/* Does not wait. What fails is that no process can be started, or that neither Landlock nor seccomp
 * would stand around it: limits alone are no walls. */
enum ombud_status parser_give(struct parser *p, struct err *err, struct parser_letter *x);
/* Until x, which was given, is done. */
enum ombud_status parser_wait(struct parser *p, struct err *err, const struct parser_letter *x);

/* How often a process had to be replaced, and how many letters are kept unparsed. */
struct parser_count {
	size_t replaced, unparsed;
};
struct parser_count parser_count(const struct parser *p);

/* Starts a process and ends it: which walls stand around it (enum jail_wall). */
enum ombud_status parser_walls(struct err *err, unsigned *walls);

/* Tests: what parses in processes that start from now on; NULL: letter_parse. */
typedef void parser_fn(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints);
void parser_replace(parser_fn *fn);
/* Tests: as if the kernel had these walls at most (enum jail_wall). */
void parser_pretend(unsigned walls);

#endif
