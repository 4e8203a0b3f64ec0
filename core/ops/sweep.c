#include "ops/sweep.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"

const char *sweep_why_words(enum sweep_why w)
{
	static const char *const words[SWEEP_WHYS] = {"", N_("legal hold"), N_("open ticket of the case"),
	    N_("evidence of an open ticket"), N_("retained item"), N_("restriction"), N_("erasure pending"),
	    N_("kept longer by the case")};
	return (unsigned)w < SWEEP_WHYS && words[w][0] ? _(words[w]) : "";
}

enum ombud_status sweep_begin(struct sweep *w, struct ombud_session *s, struct arena *memory)
{
	*w = (struct sweep){.s = s, .memory = memory, .today = session_today(s), .turn = SWEEP_TURN};
	if (retention_list(&w->rows, &w->n_rows, s->db, &s->err, memory))
		return s->err.status;
	w->sums.v = ARENA_ARRAY(memory, struct sweep_sum, w->n_rows + 2);
	for (size_t i = 0; i < w->n_rows; i++)
		w->sums.v[w->sums.n++] = (struct sweep_sum){.what = w->rows[i].what};
	w->sums.v[w->sums.n++] = (struct sweep_sum){.what = "retained item"};
	w->sums.v[w->sums.n++] = (struct sweep_sum){.what = SWEEP_PERSON};
	return OMBUD_OK;
}

struct sweep_sum *sweep_sum_of(struct sweep *w, const char *what)
{
	for (size_t i = 0; i < w->sums.n; i++)
		if (strcmp(w->sums.v[i].what, what) == 0)
			return &w->sums.v[i];
	return NULL;
}

/* Accounts are kept so long from the end of their year. */
static int32_t end_of_years(const struct retention_row *r, int32_t today)
{
	int year = date_of(today).year - 1;
	while (retention_year_end((int)r->period, r->unit, year) >= today)
		year--;
	return day_of((struct date){year, 12, 31});
}

int64_t sweep_before(const struct sweep *w, const char *what, bool *known)
{
	const char *zone = w->s->constants.zone;
	*known = false;
	for (size_t i = 0; i < w->n_rows; i++) {
		const struct retention_row *r = &w->rows[i];
		if (strcmp(r->what, what) != 0)
			continue;
		*known = true;
		int32_t last = strcmp(what, "billing attachment") == 0 ? end_of_years(r, w->today)
		                                                       : retention_border((int)r->period, r->unit, w->today);
		return local_instant(zone, last + 1, 0);
	}
	return 0;
}

enum ombud_status sweep_look(struct sweep *w)
{
	bool more = true;
	while (more)
		if (sweep_tickets(w, false, &more))
			return w->s->err.status;
	return sweep_count_rows(w) ? w->s->err.status : sweep_look_people(w);
}

enum ombud_status sweep_pick(struct sweep *w)
{
	if (!w->tickets_done)
		return OMBUD_OK;
	return w->rows_done ? sweep_pick_people(w) : sweep_pick_rows(w);
}

enum ombud_status sweep_step(struct sweep *w, bool *more)
{
	enum ombud_status status;
	if (w->rows_done)
		return sweep_people(w, more);
	if (w->tickets_done) {
		status = sweep_some_rows(w, more);
		w->rows_done = !*more;
	} else {
		status = sweep_tickets(w, true, more);
		w->tickets_done = !*more;
	}
	*more = true;
	return status;
}

void sweep_end(struct sweep *w)
{
	vec_free(&w->picked);
	sweep_forget_look(w);
}

int64_t sweep_total(const struct sweep *w)
{
	int64_t n = 0;
	for (size_t i = 0; i < w->sums.n; i++)
		n += w->sums.v[i].due;
	return n;
}
