/* Letters on their way out, as a person reads them: where each stands, and why it is not gone yet. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "filling.h"
#include "ops/held.h"
#include "ops/mask.h"
#include "store/journal.h"
#include "store/outbox.h"
#include "store/ticket.h"

enum { SHOWN_SECONDS = 7 * 86400 };

/* Seconds count where it is a minute that is waited for; another day is told with its date. */
static const char *when(struct filling *f, int64_t at)
{
	const char *zone = f->s->constants.zone;
	char text[INSTANT_TEXT];
	int64_t local = at + zone_offset(zone, at), of_day = local % 86400;
	if (local_day(zone, at) != session_today(f->s))
		return arena_str(f->memory, local_text(text, zone, at));
	return arena_printf(f->memory, "%02d:%02d:%02d", (int)(of_day / 3600), (int)(of_day / 60 % 60), (int)(of_day % 60));
}

/* Where that cannot be read the list is what it was. */
static const char *held_words(struct filling *f, const struct outbox_row *o)
{
	const char *said;
	if (held_said(&said, f->s, f->memory, o->ticket_id, o->id))
		err_clear(&f->s->err);
	return said;
}

static const char *state_of(struct filling *f, const struct outbox_row *o)
{
	switch (o->state) {
	case OUTBOX_WAITS:
		if (o->send_at >= DUE_NEVER)
			return o->campaign_id ? _("held: its campaign was stopped") : held_words(f, o);
		return o->send_at <= session_now(f->s) ? _("waiting for the next tick")
		       : o->tries ? arena_printf(f->memory, _("retry %lld at %s"), (long long)o->tries, when(f, o->send_at))
		                  : arena_printf(f->memory, _("waiting until %s"), when(f, o->send_at));
	case OUTBOX_IS_SENT_NOW:
		return _("being sent");
	case OUTBOX_SENT:
		return _("sent");
	case OUTBOX_FAILED:
		return _("failed");
	case OUTBOX_RETURNED:
		return _("came back");
	case OUTBOX_TAKEN_BACK:
	default:
		return _("taken back");
	}
}

/* A daily mail goes to one of the desk's own. */
static const char *to_whom(struct filling *f, const struct outbox_row *o)
{
	return o->to_id ? fill_agent(f, o->to_id) : mask_address(f->memory, o->recipient);
}

static enum ombud_status letters(struct filling *f, bool all)
{
	struct ombud_session *s = f->s;
	struct outbox_row *o;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) ||
	    outbox_list(&o, &n, s->db, &s->err, f->memory, session_now(s) - SHOWN_SECONDS, all, f->limit))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		fill_int(f, o[i].id);
		fill(f, o[i].ticket_id ? arena_printf(f->memory, "%lld", (long long)o[i].ticket_id) : "");
		fill(f, o[i].answers ? _("answer") : o[i].kind);
		fill(f, to_whom(f, &o[i]));
		fill(f, state_of(f, &o[i]));
		fill(f, o[i].why);
	}
	return OMBUD_OK;
}

enum ombud_status fill_outbox(struct filling *f)
{
	return letters(f, false);
}

enum ombud_status fill_outbox_all(struct filling *f)
{
	return letters(f, true);
}

enum ombud_status ombud_letters(struct ombud_letters *out, struct ombud_session *s)
{
	session_enter(s);
	*out = (struct ombud_letters){0};
	return outbox_state(&out->failed, &out->due_at, s->db, &s->err, session_now(s) - SHOWN_SECONDS);
}

static enum ombud_status ticket_among(
    int64_t *ticket, struct ombud_session *s, struct arena *memory, int64_t entry, int64_t letter)
{
	struct journal_entry e;
	struct outbox_row o;
	if (journal_load(&e, s->db, &s->err, memory, entry) || outbox_get(&o, s->db, &s->err, memory, letter))
		return s->err.status;
	*ticket = e.tickets > 1 ? o.ticket_id : 0;
	return OMBUD_OK;
}

enum ombud_status ombud_letter_entry(int64_t *entry, int64_t *ticket, struct ombud_session *s, int64_t letter)
{
	struct arena memory = {0};
	session_enter(s);
	*entry = *ticket = 0;
	enum ombud_status status = journal_of_row(entry, s->db, &s->err, "outbox", letter);
	if (!status)
		status = ticket_among(ticket, s, &memory, *entry, letter);
	arena_free(&memory);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}
