/* What the operations on saved filters share, and undo. */
#ifndef OPS_SAVED_H
#define OPS_SAVED_H

#include "ops/op.h"
#include "store/saved.h"

/* Whose is meant: the agent's own, or with --team the team's, which needs its permission. */
enum ombud_status saved_owner(struct op_ctx *c, int64_t *owner);
/* The filter that the argument "name" means. */
enum ombud_status saved_meant(struct op_ctx *c, struct saved_row *f, int64_t owner);
/* One field to another value, with its journal item. f is changed too. */
enum ombud_status saved_change(
    struct op_ctx *c, struct saved_row *f, const char *field, const char *value);
/* Writes f, one field of which was set, if that leaves names unique and loops out. */
enum ombud_status saved_keep(struct op_ctx *c, const struct saved_row *f, const char *field);
/* The key of g1 to g9, 0 for none; whoever of the same owner had it has none then. */
enum ombud_status saved_set_key(struct op_ctx *c, struct saved_row *f, int64_t key);
/* The sentence of the journal's entry, and the audit's. */
enum ombud_status saved_note(struct op_ctx *c, const struct saved_row *f, const char *sentence);
/* rename.c: the owner's (0: the team's) filter is called new: in everybody's rules of colours too,
 * which the journal does not know. Undo says it with the names the other way round. */
enum ombud_status saved_rename_kept(struct ombud_session *s, struct arena *memory, int64_t owner,
    const char *old, const char *new);
/* Whether the name means the owner's filter (0: the team's) to that agent (0: to the team). all: not
 * dropped. */
bool saved_means(
    const struct saved_row *all, size_t n, int64_t owner, const char *name, int64_t reader);
/* users.c: CONFLICT with a list of what names the filter: filters, recipes, rules, colours. */
enum ombud_status saved_unused(
    struct ombud_session *s, struct arena *memory, const struct saved_row *f);
/* Whether q:name can be read by its owner: it names what there is, and never itself. */
enum ombud_status saved_reads(struct op_ctx *c, const struct saved_row *f);

#endif
