/* What is told without asking: to everybody that a note names them or that what they watch changed, to leads an
 * agent who reveals unusually much. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/cases.h"
#include "ops/mention.h"
#include "ops/op.h"
#include "ops/reads.h"
#include "store/asked.h"
#include "store/keep.h"
#include "store/mention.h"
#include "store/watch.h"

static const char KEY[] = "told.seq";
enum { FAR = 10000 }; /* entries looked through in vain, after which the place is kept */

/* Up to where the agent was told, over all sessions. */
static enum ombud_status told_before(int64_t *seq, struct ombud_session *s, struct arena *memory)
{
	char *value;
	size_t n;
	*seq = s->told_seq;
	if (*seq)
		return OMBUD_OK;
	enum ombud_status status = keep_get(&value, &n, s->db, &s->err, memory, s->agent.id, KEY);
	if (!status)
		*seq = strtoll(value, NULL, 10);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* A desk that only reads tells it again the next time. */
static enum ombud_status keep_told(struct ombud_session *s, int64_t seq)
{
	char text[24];
	s->told_seq = seq;
	if (s->read_only)
		return OMBUD_OK;
	snprintf(text, sizeof text, "%lld", (long long)seq);
	if (op_begin(s))
		return s->err.status;
	if (keep_set(s->db, &s->err, s->agent.id, KEY, text, strlen(text), session_now(s))) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static char *sentence(const struct rate_row *r, size_t n)
{
	struct buf b = {0};
	buf_printf(&b, _("%s saw %lld values in clear within an hour: 'ombud audit list' says which"),
	    r->agent, (long long)r->reveals);
	if (n > 1)
		buf_printf(&b, _("; so it was %zu times since you looked"), n);
	char *text = mem_str(buf_text(&b));
	buf_free(&b);
	return text;
}

enum ombud_status ombud_named(int64_t **ids, size_t *n, struct ombud_session *s)
{
	session_enter(s);
	return mention_tickets(ids, n, s->db, &s->err, s->agent.id);
}

enum ombud_status ombud_watched(int64_t *n, struct ombud_session *s)
{
	struct arena memory = {0};
	struct watch_news *v;
	size_t all = 0;
	session_enter(s);
	enum ombud_status status = watch_news(&v, &all, s->db, &s->err, &memory, s->agent.id);
	*n = (int64_t)all;
	arena_free(&memory);
	return status;
}

enum ombud_status ombud_told(char **out, struct ombud_session *s)
{
	struct arena memory = {0};
	struct rate_row newest;
	const char *team;
	size_t n = 0;
	int64_t seq = 0, before;
	session_enter(s);
	*out = NULL;
	if (mentioned_told(out, s) || *out || watched_told(out, s) || *out)
		return s->err.status;
	int64_t version = db_version(s->db);
	if (s->told_seq && s->told_at == version)
		return OMBUD_OK;
	s->told_at = version;
	/* Who reads all of the audit is told of all, a lead of the own team, others of nobody. */
	if (reads_audit(&team, s)) {
		err_clear(&s->err);
		return OMBUD_OK;
	}
	enum ombud_status status = told_before(&seq, s, &memory);
	before = seq;
	if (!status)
		status = asked_rates(&newest, &n, &seq, s->db, &s->err, &memory, team, s->agent.id);
	if (!status && (n || seq - before > FAR))
		status = keep_told(s, seq);
	if (!status && n)
		*out = sentence(&newest, n);
	else if (!status)
		s->told_seq = seq;
	arena_free(&memory);
	return status;
}
