/* What an agent keeps for himself between sessions. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
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
