/* Making answers: slices of columns and of letters, worked by the crew. */
#include <string.h>

#include "base/say.h"
#include "query/answer_room.h"

enum {
	LETTERS_A_SLICE = 4096,
	ALONE = 1 /* slices up to which waking the crew costs more than it saves */
};

/* ---- short texts -------------------------------------------------------------------------------- */

/* One chunk being asked: the bits of its owners are this member's alone. */
struct asking {
	const struct chunk *k;
	int64_t first;
	struct bits *yes, *may;
	struct sets *sets;
	struct crew *crew;
	size_t hits; /* values that match */
};

static void note(struct asking *a, uint32_t i, enum regex_answer said)
{
	int64_t id = a->first + a->k->owner[i];
	/* Given up because the crew was stopped: the slice is worked again. */
	if (said == REGEX_UNDECIDED && crew_stopped(a->crew))
		return;
	if (said == REGEX_YES) {
		bits_add(a->yes, id);
		a->hits++;
	}
	if (said != REGEX_NO)
		bits_add(a->may, id);
	if (said == REGEX_UNDECIDED)
		sets_count_undecided(a->sets);
}

static size_t value_bytes(const struct chunk *k, uint32_t i)
{
	return k->at[i + 1] - k->at[i] - 1;
}

static void ask_every_value(struct asking *a, struct way *w)
{
	const struct chunk *k = a->k;
	for (uint32_t i = 0; i < k->n && !crew_stopped(a->crew); i++)
		note(a, i, regex_match(w->regex, k->text + k->at[i], value_bytes(k, i), 0, NULL, NULL));
}

/* Only values that hold the needle can match; where most do, looking for it does not pay. */
static void ask_where_it_stands(struct asking *a, struct way *w)
{
	const struct chunk *k = a->k;
	const char *at = k->text, *end = k->text + k->at[k->n];
	uint32_t i = 0, found = 0;
	while (!crew_stopped(a->crew) && (at = needle_find(&w->needle, at, (size_t)(end - at)))) {
		uint32_t place = (uint32_t)(at - k->text);
		while (k->at[i + 1] <= place)
			i++;
		note(a, i, regex_match(w->regex, k->text + k->at[i], value_bytes(k, i), 0, NULL, NULL));
		at = k->text + k->at[i + 1];
		found++;
	}
	w->common = found > k->n / 4;
}

static void ask_exact(struct asking *a, const struct answer *x)
{
	for (uint32_t i = 0; i < a->k->n; i++)
		if (answer_is_exactly(x, a->k->text + a->k->at[i], value_bytes(a->k, i)))
			note(a, i, REGEX_YES);
}

static void ask_chunk(struct asking *a, const struct answer *x)
{
	const struct term *t = x->node->term;
	if (x->n_exact || x->any)
		ask_exact(a, x);
	if (!t->set)
		return;
	struct set *set = &a->sets->v.v[t->set - 1];
	for (size_t i = 0; i < set->ways.n; i++) {
		struct way *w = &set->ways.v[i];
		if (w->needle.n && !w->common)
			ask_where_it_stands(a, w);
		else
			ask_every_value(a, w);
	}
	a->sets->calls += a->k->n;
}

static void column_slice(struct making *m, int who, size_t slice)
{
	struct answer *x = m->x;
	enum scope by = x->part == PART_PERSONS ? BY_PERSON : BY_TICKET;
	struct err *err = &m->q->answers.crew_err[who];
	for (size_t i = 0; i < x->n_columns && !err->status; i++) {
		struct asking a = {.first = (int64_t)slice * CHUNK_OWNERS, .yes = &x->yes[by],
		    .may = &x->may[by], .sets = &m->q->answers.crew_sets[who],
		    .crew = columns_crew(m->q->env.columns)};
		a.k = column_chunk(m->q->env.columns, err, who, x->column[i], slice);
		if (a.k)
			ask_chunk(&a, x);
		__atomic_fetch_add(&x->hits, a.hits, __ATOMIC_RELAXED);
	}
}

enum ombud_status answer_begin_columns(struct query *q, struct err *err, struct answer *x)
{
	enum scope by = x->part == PART_PERSONS ? BY_PERSON : BY_TICKET;
	for (size_t i = 0; i < x->n_columns; i++) {
		if (column_open(&x->end, q->env.columns, err, x->column[i]))
			return err->status;
		int64_t last = column_last(q->env.columns, x->column[i]);
		bits_reserve(&x->yes[by], last | (CHUNK_OWNERS - 1));
		bits_reserve(&x->may[by], last | (CHUNK_OWNERS - 1));
	}
	return OMBUD_OK;
}

/* ---- letters ------------------------------------------------------------------------------------- */

static const struct sql LAST = {"newest letter, ticket and case", "",
    "SELECT coalesce(max(id), 0) FROM message UNION ALL SELECT coalesce(max(id), 0) FROM ticket"
    " UNION ALL SELECT coalesce(max(id), 0) FROM cases",
    false};

enum ombud_status answer_begin_letters(struct query *q, struct err *err, struct answer *x)
{
	int64_t last[3] = {0};
	struct rows r = db_select_values(q->env.db, err, &LAST, NULL, 0);
	for (int i = 0; i < 3 && db_next(&r); i++)
		last[i] = db_int(&r, 0);
	if (db_end(&r))
		return err->status;
	if (last[1] > BITS_MOST || last[2] > BITS_MOST)
		return fail(err, OMBUD_LIMIT, _("more than %lld numbers: too many for this machine's memory"),
		    (long long)BITS_MOST);
	x->end = (size_t)(last[0] / LETTERS_A_SLICE) + 1;
	for (int by = BY_TICKET; by <= BY_CASE; by++) {
		bits_reserve(&x->yes[by], last[by]);
		bits_reserve(&x->may[by], last[by]);
	}
	return OMBUD_OK;
}

void answer_choose_letter(struct answer *x, const struct rows *r, bool certain)
{
	enum scope by = db_is_null(r, 1) ? BY_CASE : BY_TICKET;
	int64_t id = db_int(r, by == BY_CASE ? 0 : 1);
	/* What came after the answer was begun is brought in when it is followed. */
	if ((size_t)(id / 64) >= x->may[by].n)
		return;
	if (certain) {
		bits_add_shared(&x->yes[by], id);
		__atomic_fetch_add(&x->hits, 1, __ATOMIC_RELAXED);
	}
	bits_add_shared(&x->may[by], id);
}

static void read_letters(
    struct making *m, struct db *db, struct err *err, struct sets *sets, size_t slice, enum sense sense)
{
	struct plan p = {0};
	int64_t from = (int64_t)slice * LETTERS_A_SLICE;
	plan_lift(&p, db, sets);
	plan_letter_walk(&p, &m->q->env, m->x->node, from, from + LETTERS_A_SLICE, sense);
	struct rows r = plan_run(&p, db, err);
	while (db_next(&r))
		answer_choose_letter(m->x, &r, sense == SENSE_CERTAIN);
	db_end(&r);
	plan_free(&p);
}

static void letter_slice(struct making *m, int who, size_t slice)
{
	struct answers *all = &m->q->answers;
	struct err *err = &all->crew_err[who];
	struct sets *sets = &all->crew_sets[who];
	struct db *db = columns_reader(m->q->env.columns, err, who);
	if (!db)
		return;
	int64_t undecided = sets->undecided;
	db_set_hooks(db, &(struct db_hooks){.matches = sets_match, .data = sets});
	read_letters(m, db, err, sets, slice, SENSE_CERTAIN);
	if (sets->undecided != undecided && !err->status)
		read_letters(m, db, err, sets, slice, SENSE_POSSIBLE);
	db_set_hooks(db, NULL);
}

/* ---- the crew ------------------------------------------------------------------------------------ */

/* A slice that was stopped half way is worked again: bits are only ever added. */
static void slice(void *data, int who, size_t i)
{
	struct making *m = data;
	struct err *err = &m->q->answers.crew_err[who];
	size_t number = i < m->n_left ? m->left[i] : m->from + i - m->n_left;
	if (err->status)
		return;
	m->q->answers.crew_sets[who].stopped = false;
	if (m->x->part == PART_LETTERS)
		letter_slice(m, who, number);
	else
		column_slice(m, who, number);
	if (!crew_stopped(columns_crew(m->q->env.columns)))
		return;
	m->half[who] = number + 1;
	if (err->status == OMBUD_CANCELLED)
		err_clear(err);
}

static bool says_stop(void *crew)
{
	return crew_stopped(crew);
}

static enum ombud_status hire(struct query *q, struct err *err)
{
	struct answers *a = &q->answers;
	for (int who = 0; who < CREW_MOST && !a->cloned; who++) {
		if (sets_clone(&a->crew_sets[who], err, &q->sets))
			return err->status;
		a->crew_sets[who].stop = says_stop;
		a->crew_sets[who].stop_data = columns_crew(q->env.columns);
	}
	a->cloned = true;
	for (int who = 0; who < CREW_MOST; who++) {
		err_clear(&a->crew_err[who]);
		sets_start(&a->crew_sets[who]);
	}
	return OMBUD_OK;
}

static size_t next_of(const struct making *m, size_t worked)
{
	return m->from + (worked > m->n_left ? worked - m->n_left : 0);
}

/* Whoever is asked to stop can ask how far it is. */
static bool look(void *data)
{
	struct making *m = data;
	const struct query_env *env = &m->q->env;
	m->x->next = next_of(m, m->job->next);
	return env->stop && env->stop(env->stop_data);
}

/* What is to be done the next time, before it goes on. */
static void note_left(struct making *m, size_t worked)
{
	for (size_t i = worked; i < m->n_left; i++)
		answer_leave(m->x, m->left[i]);
	for (int who = 0; who < CREW_MOST; who++)
		if (m->half[who])
			answer_leave(m->x, m->half[who] - 1);
}

/* A fault leaves slices out, and nobody knows which. */
static enum ombud_status fault(struct query *q, struct err *err)
{
	for (int who = 0; who < CREW_MOST; who++)
		if (q->answers.crew_err[who].status) {
			*err = q->answers.crew_err[who];
			return err->status;
		}
	return OMBUD_OK;
}

/* OMBUD_CANCELLED when it was stopped. */
static enum ombud_status work(struct making *m, struct err *err)
{
	struct answer *x = m->x;
	size_t *left = x->left.v, n_left = x->left.n;
	x->left.v = NULL; /* now ours */
	vec_free(&x->left);
	m->left = left;
	m->n_left = n_left;
	m->from = x->next;
	struct crew_job job = {.slice = slice, .data = m, .end = n_left + (x->end - x->next),
	    .alone = ALONE, .stop = look, .stop_data = m};
	m->job = &job;
	bool done = crew_run(columns_crew(m->q->env.columns), &job);
	x->next = next_of(m, job.next);
	note_left(m, job.next);
	mem_free(left);
	if (fault(m->q, err)) {
		answer_forget(x);
		return err->status;
	}
	return done ? OMBUD_OK : fail(err, OMBUD_CANCELLED, _("stopped"));
}

void answer_count(struct answer *x)
{
	x->found = 0;
	x->unsure = false;
	for (int by = 0; by < SCOPES; by++) {
		size_t may = bits_count(&x->may[by]);
		x->found += may;
		x->unsure |= may != bits_count(&x->yes[by]);
	}
	x->ready = true;
}

static size_t bytes_of(const struct answer *x)
{
	size_t words = 0;
	for (int by = 0; by < SCOPES; by++)
		words += x->yes[by].n + x->may[by].n;
	return words * sizeof *x->yes[0].w;
}

static enum ombud_status begin(struct query *q, struct err *err, struct answer *x)
{
	struct answers *all = &q->answers;
	if (x->begun)
		return OMBUD_OK;
	/* So many texts are asked for that bits of all tickets for each would fill the machine. */
	x->dear = all->bytes > ANSWERS_BYTES;
	if (x->dear)
		return OMBUD_OK;
	x->seq = columns_seq(q->env.columns);
	all->bytes -= bytes_of(x);
	enum ombud_status status =
	    x->part == PART_LETTERS ? answer_begin_letters(q, err, x) : answer_begin_columns(q, err, x);
	all->bytes += bytes_of(x);
	if (status)
		return status;
	x->begun = true;
	return OMBUD_OK;
}

static enum ombud_status make(struct query *q, struct err *err, struct answer *x)
{
	struct making m = {.q = q, .x = x};
	if (begin(q, err, x))
		return err->status;
	if (x->dear)
		return OMBUD_OK;
	enum ombud_status status = work(&m, err);
	if (!status)
		answer_count(x);
	return status;
}

static bool stands_below(const struct node *n, const struct node *below)
{
	if (!below || n == below)
		return true;
	for (size_t i = 0; i < below->n; i++)
		if (stands_below(n, below->child[i]))
			return true;
	return false;
}

enum ombud_status answers_make(
    struct query *q, struct err *err, const struct node *below, bool letters)
{
	for (size_t i = 0; i < q->answers.v.n; i++) {
		struct answer *x = q->answers.v.v[i];
		if (!answer_pending(x) || (x->part == PART_LETTERS) != letters || !stands_below(x->node, below))
			continue;
		if (hire(q, err) || make(q, err, x))
			return err->status;
	}
	return OMBUD_OK;
}
