#include "ops/jobs.h"

#include <stdlib.h>
#include <string.h>

#include "base/idpack.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/lease.h"

enum { LEASE_SECONDS = 60 }; /* a worker that has not moved for so long is gone */

/* ---- words ------------------------------------------------------------------------------------- */

enum { WORD = ':', FILTER = '?' }; /* what follows its length */

static void add(struct buf *b, const char *text, char what)
{
	buf_printf(b, "%zu%c%s", strlen(text), what, text);
}

const char *job_args(struct arena *memory, const struct job_words *w)
{
	struct buf b = {0};
	for (size_t i = 0; i < w->n; i++)
		add(&b, w->v[i], WORD);
	if (w->filter)
		add(&b, w->filter, FILTER);
	const char *text = arena_strn(memory, buf_text(&b), b.len);
	buf_free(&b);
	return text;
}

bool job_words(struct job_words *w, struct arena *memory, const char *args)
{
	size_t left = strlen(args), room = 0;
	const char **v = NULL;
	*w = (struct job_words){0};
	while (left) {
		char *mark;
		unsigned long long bytes = strtoull(args, &mark, 10);
		size_t head = (size_t)(mark - args) + 1;
		if ((*mark != WORD && *mark != FILTER) || w->filter || head > left || bytes > left - head)
			return false;
		const char *text = arena_strn(memory, mark + 1, (size_t)bytes);
		args += head + bytes;
		left -= head + bytes;
		if (*mark == FILTER) {
			w->filter = text;
			continue;
		}
		if (w->n == room) {
			room = room ? room * 2 : 8;
			v = arena_grow(memory, v, w->n, room, sizeof *v);
		}
		v[w->n++] = text;
	}
	w->v = v;
	return w->n > 0;
}

static int64_t lease_until(void)
{
	return time_now() + LEASE_SECONDS;
}

/* ---- the record -------------------------------------------------------------------------------- */

static enum ombud_status insert(struct bulk_job *j, struct bulk *b)
{
	struct ombud_session *s = b->c.s;
	struct buf ids = {0}, versions = {0};
	idpack_add(&ids, b->ids, b->n);
	j->ids = buf_text(&ids);
	j->n_ids = ids.len;
	if (b->versions) {
		numpack_add(&versions, b->versions, b->n);
		j->versions = buf_text(&versions);
		j->n_versions = versions.len;
	}
	enum ombud_status status = bulk_job_insert(&j->id, s->db, &s->err, j);
	j->ids = j->versions = NULL;
	buf_free(&ids);
	buf_free(&versions);
	return status;
}

enum ombud_status job_record(struct bulk_job *j, struct bulk *b, const struct token *t,
    const struct job_words *words)
{
	struct ombud_session *s = b->c.s;
	struct bulk_job other;
	char hex[TOKEN_HEX];
	*j = (struct bulk_job){.at = b->c.now,
	    .agent_id = s->agent.id,
	    .worker = s->id,
	    .lease_until = lease_until(),
	    .total = (int64_t)b->n,
	    .token = arena_str(b->c.keep, token_hex(hex, t)),
	    .args = job_args(b->c.keep, words)};
	enum ombud_status status = job_of_token(&other, s, b->c.keep, t);
	if (status == OMBUD_OK)
		return fail(&s->err, OMBUD_BUSY, _("the same token began another run meanwhile: try again"));
	return status == OMBUD_NOTFOUND ? insert(j, b) : status;
}

enum ombud_status job_step(struct bulk_job *j, struct bulk *b, int64_t done, bool last)
{
	struct ombud_session *s = b->c.s;
	j->done = done;
	j->entry_id = b->c.entry;
	j->lease_until = lease_until();
	if (bulk_job_step(s->db, &s->err, j))
		return s->err.status;
	return last ? bulk_job_drop(s->db, &s->err, j->id) : OMBUD_OK;
}

enum ombud_status job_take_up(struct bulk_job *j, struct ombud_session *s)
{
	if (op_begin(s))
		return s->err.status;
	if (bulk_job_take(s->db, &s->err, j, s->id, lease_until())) {
		db_rollback(s->db);
		return s->err.status;
	}
	j->worker = s->id;
	return db_commit(s->db, &s->err);
}

void job_rest(const struct bulk_job *j, struct ombud_session *s, const char *why)
{
	struct err kept = s->err;
	if (db_begin(s->db, &s->err, DB_WRITE) == OMBUD_OK) {
		if (bulk_job_rest(s->db, &s->err, j->id, j->worker, why) || db_commit(s->db, &s->err))
			db_rollback(s->db);
	}
	s->err = kept;
}

/* A worker holds its lease by the machine's clock; one whose process is gone holds nothing. */
bool job_is_worked(const struct bulk_job *j, struct ombud_session *s)
{
	return j->worker && j->lease_until >= time_now() && lease_worker_lives(s, j->worker);
}

enum ombud_status job_of_token(
    struct bulk_job *j, struct ombud_session *s, struct arena *memory, const struct token *t)
{
	char hex[TOKEN_HEX], name[TOKEN_NAME_HEX + 1] = "";
	if (!t->given)
		return OMBUD_NOTFOUND;
	memcpy(name, token_hex(hex, t), TOKEN_NAME_HEX);
	enum ombud_status status = bulk_job_by_token(j, s->db, &s->err, memory, name);
	if (status)
		return status;
	if (strcmp(j->token, hex) != 0)
		return token_misused(s);
	if (job_is_worked(j, s))
		return fail(&s->err, OMBUD_BUSY,
		    _("the same token is being used by another run: try again to see its answer"));
	return bulk_job_load(j, s->db, &s->err, memory, j->id);
}
