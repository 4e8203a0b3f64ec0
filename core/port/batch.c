#include "port/batch.h"

#include "base/time.h"

struct batch_item *batch_add(struct batch *b, const struct item *item)
{
	struct arena *a = &b->memory;
	struct batch_item *x = ARENA_NEW(a, struct batch_item);
	x->item = *item;
	x->item.file = arena_str(a, item->file);
	x->item.place = arena_str(a, item->place);
	x->item.bytes = arena_strn(a, item->bytes, item->n);
	x->item.from_line = arena_strn(a, item->from_line, item->n_from_line);
	x->item.from_sender = arena_str(a, item->from_sender);
	x->item.header = item->header ? arena_strn(a, item->header, item->n_header) : NULL;
	if (b->items.n == 0)
		b->since = time_monotonic_ms();
	vec_push(&b->items, x);
	b->bytes += item->n;
	return x;
}

bool batch_full(const struct batch *b)
{
	return b->items.n >= BATCH_ITEMS || b->bytes >= BATCH_BYTES ||
	       (b->items.n && time_monotonic_ms() - b->since >= BATCH_MS);
}

static void empty(struct batch *b)
{
	b->items.n = 0;
	b->bytes = 0;
	arena_free(&b->memory);
}

void batch_free(struct batch *b)
{
	empty(b);
	vec_free(&b->items);
}

/* The item's own fault, not the store's. */
static bool refused(const struct ombud_session *s, enum ombud_status st)
{
	return st == OMBUD_INPUT || st == OMBUD_CONFLICT || st == OMBUD_NOTFOUND ||
	       st == OMBUD_LIMIT || st == OMBUD_SYNTAX || (st == OMBUD_CORRUPT && s->err.one);
}

static enum ombud_status write_all(
    struct batch *b, struct ombud_session *s, enum intake_done done[BATCH_ITEMS])
{
	int64_t ticket;
	enum ombud_status st = intake_begin(s);
	if (st)
		return st;
	for (size_t i = 0; i < b->items.n && !st; i++)
		if (!b->items.v[i]->refused)
			st = intake_letter(&done[i], &ticket, s, &b->items.v[i]->in);
	if (!st)
		st = intake_commit(s);
	if (st)
		intake_rollback(s);
	return st;
}

static enum ombud_status write_one(
    struct batch_item *x, struct ombud_session *s, enum intake_done *done)
{
	int64_t ticket;
	enum ombud_status st = intake_begin(s);
	if (st)
		return st;
	st = intake_letter(done, &ticket, s, &x->in);
	if (!st)
		st = intake_commit(s);
	if (st)
		intake_rollback(s);
	return st;
}

static enum ombud_status one_by_one(
    struct batch *b, struct ombud_session *s, batch_told told, void *data)
{
	for (size_t i = 0; i < b->items.n; i++) {
		struct batch_item *x = b->items.v[i];
		enum intake_done done = INTAKE_NEW;
		enum ombud_status st = x->refused ? OMBUD_OK : write_one(x, s, &done);
		if (st && !refused(s, st))
			return st;
		if (st)
			x->refused = arena_str(&b->memory, s->err.text);
		st = told(data, x, done);
		if (st)
			return st;
	}
	return OMBUD_OK;
}

enum ombud_status batch_write(struct batch *b, struct ombud_session *s, batch_told told, void *data)
{
	enum intake_done done[BATCH_ITEMS] = {INTAKE_NEW};
	bool any = false;
	for (size_t i = 0; i < b->items.n; i++)
		any |= !b->items.v[i]->refused;
	enum ombud_status st = any ? write_all(b, s, done) : OMBUD_OK;
	if (refused(s, st))
		st = one_by_one(b, s, told, data);
	else
		for (size_t i = 0; i < b->items.n && !st; i++)
			st = told(data, b->items.v[i], done[i]);
	empty(b);
	return st;
}
