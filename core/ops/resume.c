/* Bulk jobs that were interrupted: listing them, going on with one, dropping one. */
#include <stdio.h>
#include <string.h>

#include "base/idpack.h"
#include "base/say.h"
#include "ops/run_room.h"
#include "ops/sentence.h"
#include "store/audit.h"

/* ---- going on ---------------------------------------------------------------------------------- */

static enum ombud_status damaged(struct ombud_session *s, int64_t id)
{
	return fail(&s->err, OMBUD_CORRUPT, _("job %lld is damaged: 'jobs drop %lld' drops it"),
	    (long long)id, (long long)id);
}

/* The tickets that are still to be done, as they were seen. */
static bool take_rest(struct run *u, const struct bulk_job *job)
{
	struct idwalk ids = idwalk_over(job->ids, job->n_ids);
	struct idwalk seen = idwalk_over(job->versions, job->n_versions);
	id_vec rest = {0}, versions = {0};
	int64_t id, version, n = 0;
	while (idwalk_next(&ids, &id) && (!job->versions || numwalk_next(&seen, &version)))
		if (n++ >= job->done) {
			vec_push(&rest, id);
			if (job->versions)
				vec_push(&versions, version);
		}
	bool whole = !ids.damaged && n == job->total && job->done <= n;
	if (whole)
		bulk_take(&u->b, rest.v, versions.v, rest.n, false);
	vec_free(&rest);
	vec_free(&versions);
	return whole;
}

/* The entry of the first part is the entry of all. */
static enum ombud_status take_entry(struct run *u)
{
	struct op_ctx *c = &u->b.c;
	if (!u->job.entry_id)
		return OMBUD_OK;
	if (journal_load(&c->note, c->s->db, &c->s->err, c->keep, u->job.entry_id))
		return fail(&c->s->err, OMBUD_CORRUPT, _("the job names a journal entry that is not there"));
	if (c->note.state == ENTRY_UNDONE)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("what was done of it was undone: 'jobs drop %lld' drops the rest"),
		    (long long)u->job.id);
	c->entry = u->job.entry_id;
	u->applied_before = c->note.tickets;
	return OMBUD_OK;
}

/* '@me' in its words is whoever began it. */
static enum ombud_status may(struct ombud_session *s, const struct bulk_job *job)
{
	struct agent_row a = {.name = "?"};
	struct err ignored = {0};
	struct arena memory = {0};
	if (job->agent_id == s->agent.id)
		return OMBUD_OK;
	agent_by_id(&a, s->db, &ignored, &memory, job->agent_id);
	enum ombud_status status =
	    fail(&s->err, OMBUD_DENIED, _("job %lld is %s's: only %s goes on with it"),
	        (long long)job->id, a.name, a.name);
	arena_free(&memory);
	return status;
}

/* Much can have changed since it was begun. */
static enum ombud_status choose(struct run *u, const struct bulk_job *job)
{
	struct op_ctx *c = &u->b.c;
	struct job_words words;
	if (!job_words(&words, c->keep, job->args))
		return damaged(c->s, job->id);
	return words.filter ? chosen_before(&u->chosen, &u->b, words.filter, CHOSEN_LONG_AGO) : OMBUD_OK;
}

enum ombud_status run_go_on(struct run *u, const struct bulk_job *job)
{
	struct op_ctx *c = &u->b.c;
	u->job = *job;
	u->resumed = true;
	u->done_before = job->done;
	c->asked_at = job->at;
	token_from_hex(&u->token, job->token);
	if (may(c->s, job))
		return c->s->err.status;
	if (!take_rest(u, job))
		return damaged(c->s, job->id);
	if (choose(u, job) || take_entry(u) || job_take_up(&u->job, c->s))
		return c->s->err.status;
	c->many = job->total > 1;
	return run_tickets(u);
}

static enum ombud_status load(
    struct bulk_job *j, struct ombud_session *s, struct arena *memory, int64_t id)
{
	enum ombud_status status = bulk_job_load(j, s->db, &s->err, memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no job %lld: 'ombud jobs' lists them"),
		    (long long)id);
	if (!status && job_is_worked(j, s))
		return fail(&s->err, OMBUD_BUSY, _("job %lld is being worked"), (long long)id);
	return status;
}

static enum ombud_status start(struct run *u, struct ombud_request *again, int64_t id)
{
	struct bulk_job job;
	struct job_words words;
	struct ombud_session *s = u->b.c.s;
	if (load(&job, s, u->b.c.keep, id))
		return s->err.status;
	if (!job_words(&words, u->b.c.keep, job.args))
		return damaged(s, id);
	again->words = words.v;
	again->n_words = words.n;
	return run_find_op(u) ? s->err.status : run_go_on(u, &job);
}

enum ombud_status ombud_job_resume(struct ombud_result **out, struct ombud_session *s, int64_t id,
    const struct ombud_request *how)
{
	struct run u;
	struct ombud_request again = how ? *how : (struct ombud_request){0};
	*out = NULL;
	session_enter(s);
	run_set_up(&u, s, &again);
	return run_hand_out(out, &u, op_hands_off(s) ? s->err.status : start(&u, &again, id));
}

/* ---- dropping and listing ---------------------------------------------------------------------- */

/* Its token is used up: the same run again would do twice what was done. */
static enum ombud_status use_up(struct ombud_session *s, const struct bulk_job *job)
{
	struct token token;
	char sentence[80];
	token_from_hex(&token, job->token);
	snprintf(sentence, sizeof sentence, _("dropped after %lld of %lld"), (long long)job->done,
	    (long long)job->total);
	return token_keep(s, &token, job->entry_id, sentence);
}

/* What was done stays done, under its entry. */
static enum ombud_status drop(struct ombud_session *s, const struct bulk_job *job)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "job-drop",
	    .object = "job",
	    .object_id = job->id,
	    .n = job->total - job->done};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (bulk_job_drop(s->db, &s->err, job->id) || use_up(s, job) || audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status ombud_job_drop(struct ombud_session *s, int64_t id)
{
	struct arena memory = {0};
	struct bulk_job job;
	session_enter(s);
	enum ombud_status status = load(&job, s, &memory, id);
	if (!status)
		status = session_may(
		    s, job.agent_id == s->agent.id ? MAY_KEEP : MAY_BULK_OTHER, false, NULL);
	if (!status)
		status = drop(s, &job);
	arena_free(&memory);
	return status;
}

/* The operation and its argument, as the journal would call it. */
static const char *name_of(struct ombud_session *s, struct arena *memory, const struct bulk_job *job)
{
	struct op_ctx c = {.s = s, .memory = memory, .keep = memory};
	struct err kept = s->err;
	struct job_words words;
	if (!job_words(&words, memory, job->args))
		return "?";
	c.op = op_find(words.v[0]);
	if (!c.op || op_parse(&c, words.v + 1, words.n - 1)) {
		s->err = kept;
		return words.v[0];
	}
	return sentence_journal(&c, NULL, (size_t)job->total, job->done, true);
}

static enum ombud_status list(struct ombud_jobs *out, struct ombud_session *s)
{
	struct bulk_job *j;
	size_t n;
	/* Who may change others' tickets sees others' jobs. */
	bool all = session_may(s, MAY_BULK_OTHER, false, NULL) == OMBUD_OK;
	err_clear(&s->err);
	if (bulk_job_list(&j, &n, s->db, &s->err, out->memory, all ? 0 : s->agent.id))
		return s->err.status;
	struct ombud_job *v = ARENA_ARRAY(out->memory, struct ombud_job, n);
	for (size_t i = 0; i < n; i++) {
		struct agent_row a = {.name = "?"};
		struct err ignored = {0};
		agent_by_id(&a, s->db, &ignored, out->memory, j[i].agent_id);
		v[i] = (struct ombud_job){.id = j[i].id,
		    .at = j[i].at,
		    .entry = j[i].entry_id,
		    .done = j[i].done,
		    .total = j[i].total,
		    .who = a.name,
		    .what = name_of(s, out->memory, &j[i]),
		    .error = j[i].error,
		    .running = job_is_worked(&j[i], s),
		    .mine = j[i].agent_id == s->agent.id};
	}
	out->v = v;
	out->n = n;
	return OMBUD_OK;
}

enum ombud_status ombud_jobs(struct ombud_jobs **out, struct ombud_session *s)
{
	struct arena *memory = arena_new();
	*out = ARENA_NEW(memory, struct ombud_jobs);
	(*out)->memory = memory;
	session_enter(s);
	enum ombud_status status = list(*out, s);
	if (status) {
		ombud_jobs_free(*out);
		*out = NULL;
	}
	return status;
}

void ombud_jobs_free(struct ombud_jobs *j)
{
	if (j)
		arena_drop(j->memory);
}
