#include "ops/pace.h"

#include <time.h>

#include "base/say.h"
#include "base/time.h"

enum {
	BLOCK_MS = 20,   /* of a block, so that a chunk ends near its goal */
	FIRST = 200,     /* tickets of the first block, before it is known how long one takes */
	LEAST = 25,
	MOST = 4096,
	PAUSE_MS = 3,    /* longer than a waiting writer naps */
	WARN_MS = 250
};

int64_t pace_goal_ms = 100;

bool pace_parted(const struct pace *p)
{
	return !p->at_once && p->b->n > PACE_AT_ONCE;
}

/* Front ends are told after every block: what they show of it is theirs. */
static bool stop_wanted(struct pace *p, size_t done)
{
	if (p->progress && !p->stopped)
		p->stopped = !p->progress(p->progress_data, (int64_t)done, (int64_t)p->b->n);
	return p->stopped;
}

static void fit_block(struct pace *p, int64_t ms)
{
	if (ms > 2 * BLOCK_MS)
		p->block /= 2;
	else if (ms < BLOCK_MS / 2)
		p->block *= 2;
	if (p->block > MOST)
		p->block = MOST;
	if (p->block < LEAST)
		p->block = LEAST;
}

/* Once some are done it is known about how long all will take. */
static void warn(struct pace *p, int64_t ms, size_t done)
{
	bool known = done * 10 >= p->b->n || ms >= WARN_MS / 2;
	if (p->warned || !p->warn || !p->at_once || !known)
		return;
	int64_t all = ms * (int64_t)p->b->n / (int64_t)done;
	p->warned = true;
	if (all > WARN_MS)
		p->warn(p->progress_data, all);
}

/* One transaction's tickets from p->at on; *to is where it ends. */
static enum ombud_status blocks(struct pace *p, size_t *to)
{
	struct bulk *b = p->b;
	bool parted = pace_parted(p);
	int64_t start = time_monotonic_ms(), now = start, ms = 0;
	do {
		size_t n = b->n - *to < p->block ? b->n - *to : p->block;
		if (bulk_block(b, *to, n))
			return b->c.s->err.status;
		*to += n;
		ms = time_monotonic_ms() - now;
		now += ms;
		fit_block(p, ms);
		warn(p, now - start, *to - p->at);
	} while (!stop_wanted(p, *to) && *to < b->n &&
	         (!parted || now - start + ms + p->commit_ms < pace_goal_ms));
	return OMBUD_OK;
}

static enum ombud_status finish(struct pace *p, size_t to)
{
	struct ombud_session *s = p->b->c.s;
	int64_t before = time_monotonic_ms();
	p->to = to;
	if (alike_audit(p->b->alike, p->b->act) || (p->end && p->end(p, to == p->b->n)))
		return s->err.status;
	if (p->rehearse)
		db_rollback(s->db);
	else if (db_commit(s->db, &s->err))
		return s->err.status;
	p->commit_ms = time_monotonic_ms() - before;
	return OMBUD_OK;
}

/* What a transaction said of its tickets holds no more when it is taken back. */
static void forget(struct pace *p, const struct ombud_result *before, size_t to)
{
	struct bulk *b = p->b;
	*b->out = *before;
	for (size_t i = p->at; i < to; i++) {
		struct ombud_outcome *o = &b->outcomes[b->place ? b->place[i] : i];
		*o = (struct ombud_outcome){.id = b->ids[i], .verdict = OMBUD_LEFT, .why = ""};
	}
	alike_forget(b->alike);
	if (b->effects)
		effects_forget(b->effects);
}

static enum ombud_status transaction(struct pace *p)
{
	struct bulk *b = p->b;
	struct ombud_session *s = b->c.s;
	struct ombud_result before = *b->out;
	struct op_ctx kept = b->c;
	size_t to = p->at;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = p->begin ? p->begin(p) : OMBUD_OK;
	if (!status)
		status = blocks(p, &to);
	/* All at once means all or nothing. */
	if (!status && p->stopped && to < b->n && !pace_parted(p))
		status = fail(&s->err, OMBUD_CANCELLED, _("stopped: nothing was changed"));
	if (!status)
		status = finish(p, to);
	if (status) {
		db_rollback(s->db);
		forget(p, &before, to + p->block < b->n ? to + p->block : b->n);
		b->c = kept;
		return status;
	}
	if (b->effects)
		effects_keep(b->effects);
	if (p->rehearse)
		b->c = kept;
	p->at = to;
	b->out->left = (int64_t)(b->n - to);
	return OMBUD_OK;
}

void pace_rest(void)
{
	struct timespec pause = {.tv_nsec = PAUSE_MS * 1000000L};
	nanosleep(&pause, NULL);
}

enum ombud_status pace_run(struct pace *p)
{
	struct bulk *b = p->b;
	p->block = pace_parted(p) ? FIRST : MOST;
	b->out->left = (int64_t)(b->n - p->at);
	stop_wanted(p, p->at);
	while (p->at < b->n && !p->stopped) {
		if (p->at)
			pace_rest();
		if (transaction(p))
			return b->c.s->err.status;
	}
	if (p->at < b->n)
		return fail(&b->c.s->err, OMBUD_CANCELLED, _("stopped after %lld of %lld"),
		    (long long)p->at, (long long)b->n);
	return OMBUD_OK;
}
