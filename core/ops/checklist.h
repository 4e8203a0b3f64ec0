/* What a letter must say to be the answer that a request is owed (DOMAIN B.5), and what of it is missing. The
 * points are data: core/replies/points.check. */
#ifndef OPS_CHECKLIST_H
#define OPS_CHECKLIST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/time.h"
#include "ops/template.h"

struct checklist_point {
	const char *name;    /* "told" */
	const char *says;    /* what it is, with its article */
	const char *example; /* a sentence that says it, in the letter's language, with gaps and values */
	bool there;
};
struct checklist {
	const struct checklist_point *v; /* those that are demanded */
	size_t n, missing;
};

struct checklist_ask {
	const char *body;            /* as it would leave, values filled in */
	enum kind kind;
	const struct code_info *code; /* of the ticket; NULL: none is chosen */
	const struct template *letter; /* NULL or without codes: words of one's own */
	bool answers;
	const char *lang;            /* of the request */
	const char *const *values;   /* as of letter_values */
	size_t files;                /* that go along */
	int64_t ticket;
	int32_t received;            /* day */
};

/* Strings in memory a. */
void checklist_make(struct checklist *out, struct arena *a, const struct checklist_ask *ask);
/* Whether what the letter would do is to give or grant something, as far as it can be told. */
bool checklist_grants(struct arena *a, const struct checklist_ask *ask);
/* "the day on which ...; which recipients ..." of what is missing; "" where nothing is. */
const char *checklist_missing(struct arena *a, const struct checklist *c);

/* ---- parts, for checklist*.c --------------------------------------------------------------------- */

enum point_line { POINT_LABEL, POINT_MATCH, POINT_EACH, POINT_NOT };
struct point_pattern {
	enum point_line what;
	const char *text; /* without names in @ */
};
struct point {
	const char *name, *guess, *says, *kinds, *when, *letters, *is, *en, *sv; /* "" where not given */
	struct point_pattern *v;
	size_t n;
};
/* All points of the file. */
size_t checklist_points(struct point **out, struct arena *a);

/* A letter's own sentences: what is quoted or bracketed is not among them, nor a label without a value. Lines
 * of a paragraph stand as one, and a list behind a heading stands with it too. cut: a text that is left out. */
size_t checklist_units(const char ***out, struct arena *a, const char *body, const char *const cut[], size_t n_cut);
/* With single blanks; what is quoted is left out. */
const char *checklist_plain(struct arena *a, const char *body);

/* What a point's line "is" names. */
enum found { FOUND_NO, FOUND_YES, FOUND_NOT_ASKED };
struct letter_view {
	struct arena *a;
	const struct checklist_ask *ask;
	const char *plain;
	const char **units, **said; /* said: those that say something of their own */
	size_t n, n_said;
	const char *footers[2];
};
enum found checklist_is(const struct letter_view *v, const char *what);
void checklist_said(struct letter_view *v);
bool checklist_matches(const struct letter_view *v, const char *pattern);

#endif
