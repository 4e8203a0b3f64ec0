/* Whether what an entry did beside a ticket's row still stands as it left it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/cases.h"
#include "ops/files.h"
#include "ops/held.h"
#include "ops/proof.h"
#include "ops/required.h"
#include "ops/undo_room.h"
#include "store/outbox.h"
#include "store/watch.h"

/* Of a row that is there or is withdrawn the entry has 'something' or nothing; else a number. */
static const struct still {
	const char *place, *word;
	struct sql now;
	bool number;
} places[] = {
    {"message", N_("the letter"),
        {"whether a letter stands", "i", "SELECT 1 - withdrawn FROM message WHERE id = $1", false}, false},
    {"disclosure", N_("the disclosure"),
        {"whether a disclosure stands", "i", "SELECT 1 - withdrawn FROM disclosure WHERE id = $1", false}, false},
    {"clock", N_("the clock"),
        {"whether a clock event stands", "i", "SELECT 1 - withdrawn FROM clock_event WHERE id = $1", false},
        false},
    {"pause", N_("the pause"),
        {"when a pause ends", "i", "SELECT to_day FROM clock_event WHERE id = $1", false}, true},
    {PROOF_MARK, N_("the proof of identity"),
        {"whether a proof is marked", "i",
            "SELECT CASE WHEN removed_at > 0 THEN 2 ELSE proof END FROM attachment WHERE id = $1", false},
        false},
    {"task-end", N_("the recipient's task"),
        {"how a task ended", "i", "SELECT state FROM task WHERE id = $1", false}, true},
    {RESTRICTED, N_("the restriction"),
        {"whether a person is restricted", "i", "SELECT restricted FROM person WHERE id = $1", false}, true},
    {"hint", N_("the hint"),
        {"how a hint was decided", "i", "SELECT state FROM hint WHERE id = $1", false}, true},
};

static const struct sql LINKED = {"whether two tickets are linked", "iis",
    "SELECT count(*) FROM link WHERE a_id = $1 AND b_id = $2 AND type = $3", false};

static enum ombud_status touched(struct undo *u, const char *word)
{
	return fail(&u->b.c.s->err, OMBUD_CONFLICT,
	    _("%s was changed again since: that change would be lost"), _(word));
}

static enum ombud_status link_still(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	const char *other = i->after ? i->after : i->before ? i->before : "0";
	int64_t n = 0;
	if (db_one(&n, s->db, &s->err, &LINKED, I(i->row_id), I(strtoll(other, NULL, 10)), S(i->field)))
		return s->err.status;
	return (n > 0) == (i->after != NULL) ? OMBUD_OK : touched(u, N_("the link"));
}

static enum ombud_status place_still(
    struct undo *u, const struct still *p, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	int64_t now = -1, then = i->after != NULL;
	if (p->number)
		then = i->after ? strtoll(i->after, NULL, 10) : 0;
	enum ombud_status status = db_one(&now, s->db, &s->err, &p->now, I(i->row_id));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	return now == then ? undo_beside_free(u, i) : touched(u, p->word);
}

static enum ombud_status watch_still(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	bool on;
	if (watch_is(&on, s->db, &s->err, i->row_id, i->ticket_id))
		return s->err.status;
	return on == (i->after != NULL) ? OMBUD_OK : touched(u, N_("who watches it"));
}

static const struct sql LETTER_IS = {"how far a letter got", "i", "SELECT state FROM outbox WHERE id = $1", false};

/* What has left cannot be called back: seen before anything else of the ticket goes back. */
static enum ombud_status outbox_still(struct undo *u, const struct journal_item *i)
{
	struct ombud_session *s = u->b.c.s;
	int64_t now = OUTBOX_SENT;
	enum ombud_status status = i->before ? OMBUD_OK : db_one(&now, s->db, &s->err, &LETTER_IS, I(i->row_id));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	if (i->before)
		return OMBUD_OK;
	if (now == OUTBOX_WAITS || now == OUTBOX_FAILED)
		return strcmp(i->field, HELD_APPROVED) == 0 ? OMBUD_OK : held_free(s, i->row_id);
	return fail(&s->err, OMBUD_CONFLICT, _("the letter has left: it cannot be taken back"));
}

enum ombud_status undo_still(struct undo *u, const struct journal_item *i)
{
	if (strcmp(i->place, "outbox") == 0)
		return outbox_still(u, i);
	if (strcmp(i->place, "link") == 0)
		return link_still(u, i);
	if (strcmp(i->place, "split") == 0)
		return split_still(&u->b.c, i);
	if (strcmp(i->place, "part") == 0)
		return merge_part_still(&u->b.c, i);
	if (strcmp(i->place, "watch") == 0)
		return watch_still(u, i);
	if (undo_kept(i->place))
		return undo_kept_still(u, i);
	if (strcmp(i->place, "files") == 0)
		return i->before ? files_may_go_again(&u->b.c, i->row_id) : OMBUD_OK;
	for (size_t p = 0; p < sizeof places / sizeof *places; p++)
		if (strcmp(i->place, places[p].place) == 0)
			return place_still(u, &places[p], i);
	return OMBUD_OK;
}

bool undo_is_live(const struct undo *u, int64_t ticket)
{
	size_t lo = 0, hi = u->live.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (u->live.v[mid] < ticket)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < u->live.n && u->live.v[lo] == ticket;
}
