/* The queue's layers taken apart into terms, to be edited one by one: what the filter editor edits. A term has the
 * shape of a layer; those of one layer stand together, and become that layer again. */
#ifndef VIEW_TERMS_H
#define VIEW_TERMS_H

#include "view/layers.h"

enum { TERM_UNKNOWN = -1, TERM_UNTOLD = -2 }; /* not counted yet; not to be told in passing */

struct edited_term {
	struct layer layer;
	size_t of;	/* the layer that it is a term of */
	char *cost, *field;
	bool personal;
	int64_t alone, together; /* counts */
};

struct terms {
	LIST(struct edited_term) v;
	LIST(bool) touched; /* by layer: it is not as it was */
};

void terms_of(struct terms *t, struct ombud_session *s, const struct layers *l);
/* Layers again: those that nobody touched as they were in was. */
void terms_layers(const struct terms *t, struct ombud_session *s, const struct layers *was, struct layers *out);
void terms_copy(struct terms *to, const struct terms *from);
void terms_free(struct terms *t);

/* The first n terms as one filter, and extra; as layers_text. instead: in the place of term at, SIZE_MAX: of none. */
char *terms_text(const struct terms *t, size_t n, struct ombud_session *s, const char *extra, size_t at);
char *terms_one(const struct terms *t, size_t at, struct ombud_session *s); /* with its negation; heap_free */
void terms_uncount(struct terms *t);
bool terms_personal(const struct terms *t); /* one that is on asks for masked data */

void terms_toggle(struct terms *t, size_t at);
void terms_negate(struct terms *t, size_t at);
void terms_drop(struct terms *t, size_t at);
size_t terms_move(struct terms *t, size_t at, int step); /* where it stands then */
/* The filter may be several terms; they stand where at stood. */
void terms_set(struct terms *t, struct ombud_session *s, size_t at, const char *filter);
void terms_add(struct terms *t, struct ombud_session *s, const char *filter); /* a layer of its own */
/* The term and the one above it as one: both must hold, or either. false: the session's sentence says why not. */
bool terms_join(struct terms *t, struct ombud_session *s, size_t at, bool either);
bool terms_apart(struct terms *t, struct ombud_session *s, size_t at); /* false: it has no parts */

#endif
