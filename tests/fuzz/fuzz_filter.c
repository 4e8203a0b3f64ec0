/* Any bytes as a filter: it is refused with a sentence, or what canon writes of it reads as the
 * same again, and it finds in a small store what the sets that its terms find alone make when they
 * are joined by hand. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "query/parse.h"
#include "query/plan.h"
#include "query/query.h"
#include "query/state.h"
#include "tiny.h"

static void demand(bool held)
{
	if (!held)
		abort();
}

static void make_sql(const struct query *q)
{
	static const enum sense senses[] = {SENSE_CERTAIN, SENSE_POSSIBLE, SENSE_NOT_CERTAIN};
	for (size_t i = 0; i < 3; i++) {
		struct plan p = {.env = &q->env};
		plan_condition(&p, q->root, senses[i]);
		demand(p.sql.len > 0 && strspn(buf_text(&p.sql), ")") == 0);
		plan_free(&p);
	}
}

static void read_again(const struct query *q, const struct query_env *env)
{
	struct buf canon = {0}, second = {0};
	struct query *again;
	struct err err = {0};
	query_canon(q, &canon);
	demand(utf8_valid(buf_text(&canon), canon.len));
	if (canon.len < 60000 && query_open(&again, &err, env, buf_text(&canon), NULL) == OMBUD_OK) {
		query_canon(again, &second);
		demand(strcmp(buf_text(&canon), buf_text(&second)) == 0);
		query_free(again);
	} else {
		demand(canon.len >= 60000);
	}
	buf_free(&canon);
	buf_free(&second);
}

/* ---- running ---- */

enum { TERMS_RUN = 24 };

static size_t terms_in(const struct node *n)
{
	size_t terms = n->type == NODE_TERM ? 1 : 0;
	for (size_t i = 0; i < n->n; i++)
		terms += terms_in(n->child[i]);
	return terms;
}

/* The tickets that a node finds alone, as bits; *whole turns false where something is undecided. */
static unsigned found(struct query *q, struct node *n, bool *whole)
{
	struct err err = {0};
	id_vec ids = {0};
	unsigned bits = 0;
	struct node *root = q->root;
	q->root = n;
	if (query_ids(q, &err, &ids, SIZE_MAX))
		demand(err.text[0] != '\0');
	*whole &= err.status == OMBUD_OK && q->undecided == 0;
	q->root = root;
	for (size_t i = 0; i < ids.n; i++)
		bits |= 1U << ids.v[i];
	vec_free(&ids);
	return bits;
}

static unsigned joined(struct query *q, struct node *n, bool *whole)
{
	const unsigned all = ((1U << TINY_TICKETS) - 1) << 1;
	unsigned bits = n->type == NODE_AND ? all : 0;
	if (n->type == NODE_TERM || n->type == NODE_MSG)
		return found(q, n, whole);
	if (n->type == NODE_NOT)
		return all & ~joined(q, n->child[0], whole);
	if (n->type == NODE_SAVED)
		return n->n ? joined(q, n->child[0], whole) : all;
	for (size_t i = 0; i < n->n; i++) {
		unsigned one = joined(q, n->child[i], whole);
		bits = n->type == NODE_AND ? bits & one : bits | one;
	}
	return bits;
}

static void run(struct query *q)
{
	bool whole = true;
	int64_t count;
	struct err err = {0};
	if (!q->root || terms_in(q->root) > TERMS_RUN)
		return;
	q->mods.limit = 0;
	unsigned expected = joined(q, q->root, &whole), got = found(q, q->root, &whole);
	if (!whole)
		return;
	demand(got == expected);
	demand(query_count(q, &err, &count) == OMBUD_OK && count == __builtin_popcount(got));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct query_env env = tiny_env();
	struct arena memory = {0};
	struct parsed parsed;
	struct err err = {0};
	/* NUL and all, straight into the parser. */
	if (parse_filter(&parsed, &memory, &err, (const char *)data, size))
		demand(err.text[0] && err.offset <= size);
	arena_free(&memory);

	char *text = mem_alloc(size + 1);
	memcpy(text, data, size);
	struct query *q;
	if (query_open(&q, &err, &env, text, NULL)) {
		demand(err.text[0] && err.offset <= strlen(text));
	} else {
		make_sql(q);
		read_again(q, &env);
		run(q);
		query_free(q);
	}
	mem_free(text);
	return 0;
}
