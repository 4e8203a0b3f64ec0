/* To whom a letter to a ticket's person goes, and what has to be known of them before it may. */
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/intake.h"
#include "ops/reads.h"
#include "ops/reply_room.h"
#include "ops/reveal.h"
#include "store/journal.h"
#include "store/person.h"

bool reply_came(const struct message_row *v)
{
	return v->direction == DIR_IN && !(v->flags & (LETTER_BOUNCE | LETTER_AUTO | LETTER_OTHER));
}

/* Written as "Name <address>", or the address alone. The name is a stranger's to choose, or a colleague's. */
static bool came_from(const struct message_row *v, const char *address)
{
	const char *open = strrchr(v->sender, '<'), *from = open ? open + 1 : v->sender;
	size_t n = strlen(address);
	return reply_came(v) && n && strncasecmp(from, address, n) == 0 && strcmp(from + n, open ? ">" : "") == 0;
}

/* Who they are was told by it: the others stand in a text, or behind the first in a row that was imported,
 * where anybody can have put them. */
static bool is_own(const struct datum_row *d)
{
	return d->field == DATUM_EMAIL && (strcmp(d->source, "header") == 0 || strcmp(d->source, "agent") == 0);
}

/* Which letter came from there last, from 1; 0: none. */
static size_t wrote_last(const struct making *m, const struct datum_row *d)
{
	size_t i = m->n_all;
	while (i && !came_from(&m->all[i - 1], d->value))
		i--;
	return i;
}

/* Where the newest letter came from; else the first that they are known by. NULL: there is none. */
static const struct datum_row *usual(const struct making *m, const struct datum_row *d, size_t n)
{
	const struct datum_row *best = NULL;
	size_t newest = 0;
	for (size_t i = 0; i < n; i++) {
		size_t last = is_own(&d[i]) ? wrote_last(m, &d[i]) : 0;
		if (is_own(&d[i]) && (!best || last > newest)) {
			best = &d[i];
			newest = last;
		}
	}
	return best;
}

static const struct datum_row *numbered(const struct datum_row *d, size_t n, int64_t which)
{
	for (size_t i = 0; i < n; i++)
		if (d[i].field == DATUM_EMAIL && !--which)
			return &d[i];
	return NULL;
}

static enum ombud_status no_address(struct making *m, int64_t which, bool any)
{
	if (which)
		return fail(&m->s->err, OMBUD_NOTFOUND, _("the ticket's person has no e-mail address number %lld"), (long long)which);
	if (any)
		return fail(&m->s->err, OMBUD_CONFLICT,
		    _("no letter came from an address of the person's: --to NUMBER writes to another that is known"));
	return fail(&m->s->err, OMBUD_CONFLICT,
	    _("no e-mail address of the person is known: answer by another way, and record it with 'answered'"));
}

/* What goes to an address that may be anybody's is shown to anybody. */
static enum ombud_status may_elsewhere(struct making *m)
{
	bool mine;
	if (reads_own_person(&mine, m->s, m->t))
		return m->s->err.status;
	return reveal_may(
	    m->s, permission_to_reveal(field_of_datum(DATUM_EMAIL)->class_), m->t, mine, REPLY_REASON);
}

enum ombud_status reply_to_whom(struct making *m, int64_t which, const char **out)
{
	struct datum_row *d = NULL;
	size_t n = 0;
	*out = "";
	if (m->t->person_id && datum_list(&d, &n, m->s->db, &m->s->err, m->a, m->t->person_id))
		return m->s->err.status;
	const struct datum_row *to = which ? numbered(d, n, which) : usual(m, d, n);
	if (!to)
		return no_address(m, which, numbered(d, n, 1) != NULL);
	m->elsewhere = to != usual(m, d, n) && !(is_own(to) && wrote_last(m, to));
	*out = to->value;
	return m->elsewhere ? may_elsewhere(m) : OMBUD_OK;
}

/* ---- what only the person may have ------------------------------------------------------------------- */

/* When who they are was found out; 0: that is not on record. */
static enum ombud_status verified_at(struct making *m, int64_t *at)
{
	struct journal_entry e;
	struct journal_set change;
	*at = 0;
	enum ombud_status status =
	    journal_newest_change(&e, &change, m->s->db, &m->s->err, m->a, m->t->id, "identity", "identity");
	if (status == OMBUD_NOTFOUND)
		return OMBUD_OK;
	*at = status ? 0 : e.at;
	return status;
}

/* Whose letters were there when the identity was looked at. */
static bool wrote_by(const struct making *m, const char *address, int64_t at)
{
	for (size_t i = 0; i < m->n_all; i++)
		if (came_from(&m->all[i], address) && m->all[i].at <= at)
			return true;
	return false;
}

/* *refused: a stranger may have asked for what is another's (Art. 12(6)). An address that wrote only after
 * the identity was verified was never looked at: what goes there is a reveal. */
enum ombud_status reply_to_verified(struct making *m, const char *address, const char **refused)
{
	const struct ticket_row *t = m->t;
	int64_t at;
	*refused = "";
	if (!m->grants || !kind_info((enum kind)t->kind)->identity)
		return OMBUD_OK;
	if (t->identity != IDENTITY_VERIFIED && t->identity != IDENTITY_NOT_NEEDED) {
		*refused = _("who asks is not known yet, and the answer gives what only the person may have (Art. 12(6)): "
			     "'identity verified --reason ...' or 'identity not-needed --reason ...' first");
		return OMBUD_OK;
	}
	if (m->elsewhere || verified_at(m, &at))
		return m->s->err.status;
	if (!at || wrote_by(m, address, at) || !wrote_by(m, address, INT64_MAX))
		return OMBUD_OK;
	m->elsewhere = true;
	return may_elsewhere(m);
}
