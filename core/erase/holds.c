/* The legal holds as a table. */
#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/hold.h"

/* What happened to it last; of one that stands whether its review is due. */
static const char *state(struct filling *f, const struct hold_row *h)
{
	if (h->withdrawn)
		return _("taken back");
	if (h->released_at)
		return arena_printf(f->memory, _("released by %s"), fill_agent(f, h->released_by));
	if (h->asked_at)
		return arena_printf(f->memory, _("release asked by %s"), fill_agent(f, h->asked_by));
	return h->review_day <= session_today(f->s) ? _("review is due") : _("stands");
}

static enum ombud_status fill_them(struct filling *f, bool all)
{
	struct ombud_session *s = f->s;
	struct hold_row *h;
	char at[INSTANT_TEXT], day[DAY_TEXT];
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || hold_list(&h, &n, s->db, &s->err, f->memory, all))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_int(f, h[i].id);
		fill(f, hold_object_said(f->memory, &h[i]));
		fill(f, h[i].ground);
		fill(f, h[i].reference);
		fill(f, local_text(at, s->constants.zone, h[i].at));
		fill(f, fill_agent(f, h[i].agent_id));
		fill(f, day_text(day, (int32_t)h[i].review_day));
		fill(f, state(f, &h[i]));
	}
	return OMBUD_OK;
}

enum ombud_status fill_holds(struct filling *f)
{
	return fill_them(f, false);
}

enum ombud_status fill_holds_all(struct filling *f)
{
	return fill_them(f, true);
}
