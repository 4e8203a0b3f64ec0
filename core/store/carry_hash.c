/* A hash of a table that any engine comes to: over its columns, and each row's values with kind and length before
 * them, in the order of the key. */
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "store/carry.h"

static void add(crypto_hash_sha256_state *h, char type, const void *p, size_t n)
{
	unsigned char head[9] = {(unsigned char)type};
	for (size_t i = 0; i < 8; i++)
		head[1 + i] = (unsigned char)((uint64_t)n >> (56 - 8 * i));
	crypto_hash_sha256_update(h, head, sizeof head);
	if (n)
		crypto_hash_sha256_update(h, p, n);
}

static void add_value(crypto_hash_sha256_state *h, const struct val *v)
{
	unsigned char b[8];
	for (size_t i = 0; i < 8; i++)
		b[i] = (unsigned char)((uint64_t)v->i >> (56 - 8 * i));
	add(h, v->type, v->type == 'i' ? b : v->p, v->type == 'i' ? sizeof b : v->n);
}

struct hashing {
	const struct carry_table *t;
	crypto_hash_sha256_state h;
	struct val key[CARRY_KEYS];
	struct arena memory; /* of the key */
	int64_t rows;
};

static void keep_key(struct hashing *s, const struct rows *r)
{
	arena_free(&s->memory);
	for (size_t i = 0; i < s->t->n_key; i++)
		s->key[i] = carry_value(r, (int)s->t->key_at[i], &s->memory);
}

static enum ombud_status page(struct hashing *s, struct db *db, struct err *err, bool *more)
{
	const struct carry_table *t = s->t;
	struct buf text = {0};
	int n = 0;
	carry_add_select(&text, t, s->rows > 0);
	struct rows r = db_select_text(db, err, buf_text(&text), s->key, s->rows ? t->n_key : 0);
	buf_free(&text);
	while (db_next(&r)) {
		for (size_t i = 0; i < t->n; i++) {
			struct val v = carry_value(&r, (int)i, NULL);
			add_value(&s->h, &v);
		}
		if (++n == t->page)
			keep_key(s, &r);
	}
	s->rows += n;
	*more = n == t->page;
	return db_end(&r);
}

enum ombud_status carry_hash(struct carried *out, struct db *db, struct err *err, const struct carry_table *t)
{
	struct hashing s = {.t = t};
	bool more = true;
	crypto_hash_sha256_init(&s.h);
	for (size_t i = 0; i < t->n; i++)
		add(&s.h, 'c', t->column[i], strlen(t->column[i]));
	while (more && !page(&s, db, err, &more))
		;
	arena_free(&s.memory);
	*out = (struct carried){.table = t->name, .rows = s.rows};
	crypto_hash_sha256_final(&s.h, out->hash);
	return err->status;
}
