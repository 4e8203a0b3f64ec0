/* Answers that are made, brought in step with the store: what changed is asked again. */
#include "query/answer_room.h"
#include "store/feed.h"

/* Once only: two members at one slice would stand in each other's way. */
void answer_leave(struct answer *x, size_t slice)
{
	for (size_t i = 0; i < x->left.n; i++)
		if (x->left.v[i] == slice)
			return;
	vec_push(&x->left, slice);
}

void answer_forget(struct answer *x)
{
	for (int by = 0; by < SCOPES; by++) {
		bits_clear(&x->yes[by]);
		bits_clear(&x->may[by]);
	}
	x->left.n = 0;
	x->next = x->end = 0;
	x->begun = x->ready = x->unsure = false;
}

/* Chunks of owners that changed are to be asked again; new chunks follow by themselves. */
static enum ombud_status follow_columns(struct query *q, struct err *err, struct answer *x, const struct feed *f)
{
	const feed_ids *owners = x->part == PART_PERSONS ? &f->persons : &f->tickets;
	enum scope by = x->part == PART_PERSONS ? BY_PERSON : BY_TICKET;
	size_t last = SIZE_MAX;
	if (answer_begin_columns(q, err, x))
		return err->status;
	for (size_t i = 0; i < owners->n; i++) {
		size_t chunk = (size_t)(owners->v[i] / CHUNK_OWNERS);
		if (chunk == last || chunk >= x->next)
			continue;
		last = chunk;
		bits_drop(&x->yes[by], (int64_t)chunk * CHUNK_OWNERS, ((int64_t)chunk + 1) * CHUNK_OWNERS);
		bits_drop(&x->may[by], (int64_t)chunk * CHUNK_OWNERS, ((int64_t)chunk + 1) * CHUNK_OWNERS);
		answer_leave(x, chunk);
	}
	x->ready = false;
	return OMBUD_OK;
}

static void drop_letters_of(struct answer *x, const struct feed *f, const feed_ids *cases)
{
	for (size_t i = 0; i < f->tickets.n; i++) {
		bits_remove(&x->yes[BY_TICKET], f->tickets.v[i]);
		bits_remove(&x->may[BY_TICKET], f->tickets.v[i]);
	}
	for (size_t i = 0; i < cases->n; i++) {
		bits_remove(&x->yes[BY_CASE], cases->v[i]);
		bits_remove(&x->may[BY_CASE], cases->v[i]);
	}
}

static enum ombud_status ask_cases(
    struct query *q, struct err *err, struct answer *x, const feed_ids *cases, enum sense sense)
{
	struct plan p = {0};
	plan_lift(&p, q->env.db, &q->sets);
	plan_letters_of_cases(&p, &q->env, x->node, cases->v, cases->n, sense);
	query_begin(q);
	struct rows r = plan_run(&p, q->env.db, err);
	while (db_next(&r))
		answer_choose_letter(x, &r, sense == SENSE_CERTAIN);
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

static enum ombud_status follow_letters(struct query *q, struct err *err, struct answer *x, const struct feed *f)
{
	feed_ids cases = {0};
	size_t end = x->end;
	enum ombud_status status = answer_begin_letters(q, err, x);
	x->end = x->ready ? end : x->end;
	if (!status)
		status = feed_cases(&cases, q->env.db, err, &f->tickets);
	if (!status)
		drop_letters_of(x, f, &cases);
	if (!status && cases.n)
		status = ask_cases(q, err, x, &cases, SENSE_CERTAIN);
	if (!status && cases.n)
		status = ask_cases(q, err, x, &cases, SENSE_POSSIBLE);
	vec_free(&cases);
	if (!status && x->ready)
		answer_count(x);
	return status;
}

static enum ombud_status follow(struct query *q, struct err *err, struct answer *x)
{
	struct feed f;
	enum ombud_status status = feed_since(&f, q->env.db, err, x->seq);
	if (!status && (f.everything || f.tickets.n > 2000))
		answer_forget(x);
	else if (!status)
		status = x->part == PART_LETTERS ? follow_letters(q, err, x, &f) : follow_columns(q, err, x, &f);
	x->seq = f.seq;
	feed_free(&f);
	if (status)
		answer_forget(x);
	return status;
}

enum ombud_status answers_follow(struct query *q, struct err *err)
{
	int64_t seq = columns_seq(q->env.columns);
	for (size_t i = 0; i < q->answers.v.n; i++) {
		struct answer *x = q->answers.v.v[i];
		if (x->begun && x->seq != seq && follow(q, err, x))
			return err->status;
	}
	return OMBUD_OK;
}
