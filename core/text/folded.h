/* A text as its letters and digits alone, each with its place: how two spellings of one name or
 * number are compared. Case, accents and what draws nothing are gone, other signs part the runs. A
 * word in letters of two scripts is read as what it looks like (text/lookalike.h). */
#ifndef TEXT_FOLDED_H
#define TEXT_FOLDED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/vec.h"

struct fold_unit {
	unsigned c, start, end; /* bytes of the text; marks on a letter belong to it */
	bool digit, dense;      /* dense: of a script that puts no blanks between words */
	bool upper;
	unsigned char like; /* the Latin letter that it is taken for, as lookalike() says */
};
/* Letters or digits without anything between. */
struct fold_run {
	size_t u, n; /* units */
	size_t k, m; /* spelt: the same with oe, ae, ue, aa as o, a, u, a, which is how names with
	                o-umlaut, a-ring and their kin are spelt by those who have no such keys */
	bool digits, dense;
};
struct folded {
	VEC(struct fold_unit) unit;
	VEC(struct fold_unit) spelt;
	VEC(struct fold_run) run;
	bool foreign; /* some letter has a look-alike */
};

void fold_text(struct folded *f, const char *s, size_t n);
void fold_free(struct folded *f);
/* Letters give way to the Latin ones that they are taken for: with surely only those of words that
 * might be Latin from end to end, otherwise all of them. False: there are none, and f is as it was. */
bool fold_as_seen(struct folded *f, bool surely);
/* Appends u to spelt letters, as spelt; from: where the word begins. */
void fold_spell(struct folded *f, struct fold_unit u, size_t from);

#endif
