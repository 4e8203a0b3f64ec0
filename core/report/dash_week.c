/* What the clocks said a week before: the same block, counted among the tickets as they were. */
#include "base/arena.h"
#include "report/past.h"

enum { WEEK = 7 * 86400 };

static const int64_t *changes(const struct ombud_dash_block *now, const struct ombud_dash_block *then)
{
	int64_t *change = ARENA_ARRAY(now->memory, int64_t, now->n_rows + 1);
	for (size_t i = 0; i < now->n_rows && i < then->n_rows; i++)
		change[i] = now->v[i * now->n_columns].n - then->v[i * then->n_columns].n;
	return change;
}

/* A filter on what was not kept has no week before: that is no fault of who looks at the dashboard. */
enum ombud_status ombud_dash_week(struct ombud_dash_block *b, struct ombud_session *s, const char *filter)
{
	struct ombud_session *past;
	struct ombud_dash_block *then;
	session_enter(s);
	b->change = NULL;
	enum ombud_status status = past_open(&past, s, session_now(s) - WEEK, true);
	if (status)
		return status;
	status = ombud_dash(&then, past, filter, 1, OMBUD_DASH_CLOCKS);
	if (!status)
		b->change = changes(b, then);
	ombud_dash_free(status ? NULL : then);
	ombud_session_close(past);
	err_clear(&s->err);
	return status == OMBUD_CANCELLED ? status : OMBUD_OK;
}
