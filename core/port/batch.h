/* Letters and rows on their way to the store: gathered, then written in one transaction. If one of
 * them is refused the batch is rolled back and its members are tried one by one. */
#ifndef PORT_BATCH_H
#define PORT_BATCH_H

#include "base/arena.h"
#include "base/vec.h"
#include "ops/intake.h"
#include "port/parser.h"
#include "port/sink.h"

enum { BATCH_ITEMS = 200, BATCH_BYTES = 8 * 1024 * 1024, BATCH_MS = 200 };

struct batch_item {
	struct intake in;
	struct item item;    /* its strings live in the batch */
	struct parser_letter *letter; /* in is there when it is done; NULL: in is there */
	const char *refused; /* why it goes no further, NULL: it goes to the store */
};
struct batch {
	struct arena memory;
	VEC(struct batch_item *) items;
	size_t bytes;
	int64_t since; /* monotonic ms of the first item */
};
/* What became of an item: x->refused is the sentence if it was, else done tells. */
typedef enum ombud_status (*batch_told)(
    void *data, const struct batch_item *x, enum intake_done done);

/* A new member; item is copied with its bytes. */
struct batch_item *batch_add(struct batch *b, const struct item *item);
bool batch_full(const struct batch *b);
/* Writes all and tells of each. A failure that is not one item's ends it: what stands in the store
 * then are whole batches. */
enum ombud_status batch_write(
    struct batch *b, struct ombud_session *s, batch_told told, void *data);
void batch_free(struct batch *b);

#endif
