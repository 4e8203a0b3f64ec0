/* What gathering and writing share; nobody else looks in here. */
#ifndef OPS_ALIKE_ROOM_H
#define OPS_ALIKE_ROOM_H

#include "base/bykey.h"
#include "ops/alike.h"

/* One way in which tickets of the block change. */
struct diff {
	uint64_t columns;
	struct ticket_row before, after;
	size_t first, last; /* rows */
	size_t next;        /* diff of the same group, or NONE */
};
struct row {
	int64_t id;
	size_t next; /* of the same diff, or NONE */
};
/* Diffs that end in the same values: one UPDATE. */
struct group {
	size_t first; /* diff */
	size_t n;     /* tickets */
};
struct set {
	struct journal_set field;
	id_vec ids;
	size_t parts;
};
struct told { /* words for the person of tickets that change alike */
	const struct ombud_change *v;
	size_t n;
};
struct act {
	const char *detail;
	id_vec ids;
};
#define NONE SIZE_MAX

struct alike {
	struct op_ctx *c;
	struct arena memory; /* of the block */
	struct buf key;
	struct bykey diffs_by, groups_by, sets_by, told_by;
	VEC(struct diff) diffs;
	VEC(struct row) rows;
	VEC(struct group) groups;
	VEC(struct set) sets;
	VEC(struct told) told;
	VEC(struct act) acts;
	id_vec ids; /* scratch */
	uint64_t updated_at, dates, state, resolution; /* columns */
};

/* Keys of what is alike. */
void alike_key_start(struct alike *a, uint64_t columns);
void alike_key_text(struct alike *a, const char *s);
void alike_key_value(struct alike *a, const struct ticket_row *t, const struct ticket_column *c);
size_t alike_key_end(struct alike *a, struct bykey *t, struct arena *memory, bool *fresh);

void alike_forget_block(struct alike *a);

#endif
