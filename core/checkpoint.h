/* The head of the audit, for places that whoever can write the store cannot: the body of a C2SP
 * tlog-checkpoint (origin, number of entries, hash in base64), in three lines or in one. */
#ifndef CHECKPOINT_H
#define CHECKPOINT_H

#include "base/vec.h"
#include "ops/session.h"
#include "store/audit_check.h"

/* To the front end, as one line; nothing where it asked for none. */
enum ombud_status checkpoint_tell(struct ombud_session *s);
/* The name of this store in its checkpoints; in memory. */
const char *checkpoint_origin(struct ombud_session *s, struct arena *memory);

/* The checkpoints of origin in a text; all else in it is passed over. vec_free it. */
struct marks {
	struct audit_mark *v;
	size_t n, cap;
	const char *origin;
	size_t others; /* checkpoints of other stores */
};
void checkpoint_marks(struct marks *m, const char *text, size_t n);

#endif
