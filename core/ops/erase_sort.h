/* Between the reading of a person's tickets and their parting into what goes and what stays. */
#ifndef OPS_ERASE_SORT_H
#define OPS_ERASE_SORT_H

#include "ops/erase_room.h"

struct theirs {
	int64_t id, case_id, person, into, due_day, answered_at, received_at, item; /* item: the row of retained that keeps it */
	enum kind kind;
	bool open, held, rests, retained;
	bool follows; /* stays because what it is part of does, and goes with that */
	const char *ground;
	int32_t until;
};
struct hold {
	char object; /* p t f c */
	int64_t id, field;
	const char *ground;
};
/* One letter, note or attachment that an item keeps. */
struct kept_part {
	bool file;
	int64_t id, item;
	const char *ground;
	int32_t until; /* 0: nobody knows */
};
struct sorting {
	struct erase_scope *c;
	VEC(struct theirs) v;
	VEC(struct hold) holds;
	VEC(struct kept_part) parts;
	int64_t request_case;
};

/* The groups of what was read and marked. */
enum ombud_status erase_sort(struct sorting *k);

#endif
