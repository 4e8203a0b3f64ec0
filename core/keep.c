/* What an agent keeps for himself between sessions, and the tickets that is:tagged means. */
#include <string.h>

#include "base/alloc.h"
#include "base/idpack.h"
#include "base/say.h"
#include "opening.h"
#include "ops/op.h"
#include "store/keep.h"

enum { MOST_BYTES = 16 << 20, KEY_BYTES = 64 };

static bool is_key(const char *key)
{
	size_t n = strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789-_.");
	return n > 0 && n <= KEY_BYTES && !key[n];
}

/* ---- values ---------------------------------------------------------------------------------- */

enum ombud_status ombud_keep(
    struct ombud_session *s, const char *key, const void *value, size_t bytes)
{
	session_enter(s);
	if (!is_key(key))
		return fail(&s->err, OMBUD_INPUT, _("'%s' is no key to keep something under"), key);
	if (bytes > MOST_BYTES)
		return fail(&s->err, OMBUD_LIMIT, _("that is too much to keep: 16 MB are the most"));
	if (s->read_only)
		return fail(&s->err, OMBUD_IO,
		    _("the desk is open read-only: '%s' lasts as long as this session"), key);
	if (op_begin(s))
		return s->err.status;
	if (keep_set(s->db, &s->err, s->agent.id, key, value, bytes, session_now(s))) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status ombud_kept(char **out, size_t *bytes, struct ombud_session *s, const char *key)
{
	struct arena memory = {0};
	char *value;
	size_t n;
	session_enter(s);
	*out = NULL;
	*bytes = 0;
	enum ombud_status status =
	    keep_get(&value, &n, s->db, &s->err, &memory, s->agent.id, key);
	if (!status) {
		*out = mem_alloc(n + 1);
		memcpy(*out, value, n);
		*bytes = n;
	}
	arena_free(&memory);
	return status;
}

enum ombud_status ombud_kept_keys(
    struct ombud_words **out, struct ombud_session *s, const char *prefix)
{
	const char **keys;
	size_t n;
	session_enter(s);
	*out = NULL;
	struct arena *memory = arena_new();
	if (keep_keys(&keys, &n, s->db, &s->err, memory, s->agent.id, prefix)) {
		arena_drop(memory);
		return s->err.status;
	}
	struct ombud_word *v = ARENA_ARRAY(memory, struct ombud_word, n + 1);
	for (size_t i = 0; i < n; i++)
		v[i] = (struct ombud_word){keys[i], ""};
	*out = ARENA_NEW(memory, struct ombud_words);
	**out = (struct ombud_words){.v = v, .n = n, .memory = memory};
	return OMBUD_OK;
}

/* ---- sets of tickets ---------------------------------------------------------------------------- */

enum ombud_status ombud_keep_ids(
    struct ombud_session *s, const char *key, const int64_t *ids, size_t n)
{
	struct buf packed = {0};
	idpack_add(&packed, ids, n);
	enum ombud_status status = ombud_keep(s, key, buf_text(&packed), packed.len);
	buf_free(&packed);
	return status;
}

/* What the bytes say as far as they can be read: a damaged end costs what stands behind it. */
static void unpack(id_vec *out, const char *bytes, size_t n)
{
	struct idwalk w = idwalk_over(bytes, n);
	int64_t id;
	/* A run may claim any length: no desk has as many tickets. */
	enum { MOST = 10000000 };
	while (out->n < MOST && idwalk_next(&w, &id))
		if (id > 0)
			vec_push(out, id);
}

enum ombud_status ombud_kept_ids(
    int64_t **out, size_t *n, struct ombud_session *s, const char *key)
{
	char *bytes;
	size_t size;
	id_vec ids = {0};
	*out = NULL;
	*n = 0;
	enum ombud_status status = ombud_kept(&bytes, &size, s, key);
	if (status)
		return status;
	unpack(&ids, bytes, size);
	mem_free(bytes);
	vec_push(&ids, 0); /* never NULL */
	*out = ids.v;
	*n = ids.n - 1;
	return OMBUD_OK;
}

/* ---- tags ------------------------------------------------------------------------------------------ */

static size_t place_of(const struct ombud_session *s, int64_t id)
{
	size_t low = 0, high = s->tags.n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (s->tags.v[middle] < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void ombud_tag(struct ombud_session *s, int64_t id, bool on)
{
	size_t at = place_of(s, id);
	bool there = at < s->tags.n && s->tags.v[at] == id;
	if (there == on || id <= 0)
		return;
	s->tags_moved++;
	if (on) {
		vec_push(&s->tags, id);
		memmove(s->tags.v + at + 1, s->tags.v + at, (s->tags.n - 1 - at) * sizeof *s->tags.v);
		s->tags.v[at] = id;
	} else {
		s->tags.n--;
		memmove(s->tags.v + at, s->tags.v + at + 1, (s->tags.n - at) * sizeof *s->tags.v);
	}
}

void ombud_tags_set(struct ombud_session *s, const int64_t *ids, size_t n)
{
	s->tags_moved++;
	s->tags.n = 0;
	for (size_t i = 0; i < n; i++)
		vec_push(&s->tags, ids[i]);
}

bool session_tags_moved(const struct ombud_session *s, const struct query *q, int64_t then)
{
	return s->tags_moved != then && query_reads(q) & READS_TAGS;
}

const int64_t *ombud_tags(const struct ombud_session *s, size_t *n)
{
	*n = s->tags.n;
	return s->tags.v;
}

enum ombud_status session_tags(struct ombud_session *s)
{
	char *value;
	size_t n;
	struct arena memory = {0};
	enum ombud_status status =
	    keep_get(&value, &n, s->db, &s->err, &memory, s->agent.id, OMBUD_TAGS_KEY);
	if (!status) {
		id_vec ids = {0};
		unpack(&ids, value, n);
		ombud_tags_set(s, ids.v, ids.n);
		vec_free(&ids);
	}
	arena_free(&memory);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}
