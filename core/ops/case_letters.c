#include "ops/case_letters.h"

#include <stdlib.h>

#include "base/say.h"
#include "ops/intake.h"

static enum ombud_status list(struct op_ctx *c, const struct ticket_row *t, struct message_row **m, size_t *n)
{
	return message_list(m, n, c->s->db, &c->s->err, c->memory, t->case_id, t->id);
}

static bool of_person(const struct message_row *m)
{
	return m->direction == DIR_IN && !(m->flags & (LETTER_OTHER | LETTER_BOUNCE));
}

enum ombud_status letter_at(int64_t *at, struct op_ctx *c, const struct ticket_row *t, const char *word)
{
	struct message_row *m;
	size_t n;
	*at = 0;
	if (list(c, t, &m, &n))
		return c->s->err.status;
	for (const char *p = word; *p;) {
		char *end;
		long i = strtol(p, &end, 10);
		if (end == p || (*end && *end != ',') || i < 1 || (size_t)i > n || !of_person(&m[i - 1]))
			return fail(&c->s->err, OMBUD_INPUT,
			    _("'%s' is no letter of the person's: letters are named by the number that they have on the ticket, as in 3 or 3,4"),
			    word);
		if (!*at || m[i - 1].at < *at)
			*at = m[i - 1].at;
		p = end + (*end == ',');
	}
	return OMBUD_OK;
}

enum ombud_status case_first(int64_t *at, struct op_ctx *c, const struct ticket_row *t)
{
	struct message_row *m;
	size_t n;
	if (list(c, t, &m, &n))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (of_person(&m[i])) {
			*at = m[i].at < t->received_at ? m[i].at : t->received_at;
			return OMBUD_OK;
		}
	return OMBUD_OK;
}

enum ombud_status case_hint(struct hint_row *out, struct op_ctx *c, int64_t case_id, enum kind k)
{
	struct hint_row *h;
	size_t n;
	*out = (struct hint_row){0};
	if (hint_list(&h, &n, c->s->db, &c->s->err, c->memory, case_id))
		return c->s->err.status;
	for (size_t i = 0; i < n && !out->id; i++)
		if (h[i].state == 0 && h[i].kind == (int64_t)k)
			*out = h[i];
	return OMBUD_OK;
}

/* The first letter's date is the ticket's own, which may have been dated back; of a later one it is that letter's. */
enum ombud_status letter_of_hint(
    int64_t *at, struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h)
{
	struct message_row m;
	int64_t first = 0;
	enum ombud_status status = message_get(&m, c->s->db, &c->s->err, c->memory, h->message_id);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	if (case_first(&first, c, t))
		return c->s->err.status;
	*at = first && m.at <= t->received_at ? first : m.at;
	return OMBUD_OK;
}

enum ombud_status hint_decide(
    struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h, int state, int64_t ticket)
{
	if (hint_set(c->s->db, &c->s->err, h->id, state, ticket))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "hint",
	    .row_id = h->id,
	    .ticket_id = t->id,
	    .field = "state",
	    .before = "0",
	    .after = state == 1 ? "1" : "2"});
}
