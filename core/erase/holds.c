/* The legal holds as a table. */
#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/hold.h"
#include "store/relook.h"

/* What happened to it last; of one that stands whether its review is due. */
static const char *state(struct filling *f, const struct hold_row *h)
{
	if (h->withdrawn)
		return _("taken back");
	if (h->released_at)
		return arena_printf(f->memory, _("released by %s"), fill_agent(f, h->released_by));
	if (h->asked_at)
		return arena_printf(f->memory, _("release asked by %s"), fill_agent(f, h->asked_by));
	const char *review = relook_words(f->memory, h->review_day, session_today(f->s));
	return review[0] ? review : _("stands");
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

/* Holds and items of requests, whose words may name anybody: by their numbers. */
enum ombud_status fill_reviews(struct filling *f)
{
	struct ombud_session *s = f->s;
	struct relook_row *r;
	char day[DAY_TEXT];
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) || relook_list(&r, &n, s->db, &s->err, f->memory, session_today(s)))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill(f, arena_printf(f->memory, r[i].hold ? _("hold %lld") : _("item %lld"), (long long)r[i].id));
		fill(f, r[i].ticket_id ? arena_printf(f->memory, "#%lld", (long long)r[i].ticket_id) : "");
		fill(f, r[i].ground);
		fill(f, day_text(day, (int32_t)r[i].day));
		fill(f, relook_words(f->memory, r[i].day, session_today(s)));
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
