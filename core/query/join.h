/* Filters that stand on each other: layers made one, and texts changed at the places the parser
 * names. */
#ifndef QUERY_JOIN_H
#define QUERY_JOIN_H

#include "query/query.h"

struct layer {
	const char *text; /* "" for every ticket */
	bool negated;     /* what it does not match */
};

/* All layers as one filter in canonical words: terms joined by "and", each layer in brackets of its
 * own where it needs them; of sort, group, limit and cols the last layer's count. A lone layer that
 * is not negated stays as it was typed. On failure *fault is the layer, and the error's offset the
 * byte of it. */
enum ombud_status query_join(struct buf *out, size_t *fault, struct err *err,
    const struct query_env *env, const struct layer *v, size_t n);

/* text with every q:old made q:new, all else as it was typed; *uses counts the places. */
enum ombud_status query_rename_saved(struct buf *out, size_t *uses, struct err *err,
    const char *text, const char *old, const char *new);
/* The saved filters that text names itself, not through others; in memory. A text that cannot be
 * read names none. */
size_t query_saved_names(const char ***out, struct arena *memory, const char *text);
/* text with neomutt's pattern letters in ombud's own words, all else as it was typed; *places
 * counts them. */
enum ombud_status query_spell_out(
    struct buf *out, size_t *places, struct err *err, const char *text);

#endif
