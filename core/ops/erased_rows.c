/* The search by all that was erased through the rows themselves: each column that can hold a value, by the table of
 * places. Values that pages part are whole here. */
#include "base/buf.h"
#include "model/place.h"
#include "ops/erased.h"
#include "store/needle_set.h"

#include <string.h>

struct looking {
	struct row_hits *out;
	struct arena *memory;
	unsigned char *told; /* by needle: of the column at hand, another's and own */
	const char *table, *column;
	bool own, kept;
	int64_t file;
	struct needle_set *set;
};

enum { NAMED_MOST = 200 };

/* Each attachment that holds an address or a number of theirs is named: somebody decides about it. */
static bool is_next_file(const struct looking *l, size_t needle)
{
	const struct row_hits *h = l->out;
	if (!l->file || l->own || l->kept || !set_at(l->set, needle)->sure || h->n >= NAMED_MOST)
		return false;
	for (size_t i = h->n; i && h->v[i - 1].file == l->file; i--)
		if (h->v[i - 1].needle == needle)
			return false;
	return true;
}

static void on_hit(void *data, size_t needle, size_t at)
{
	struct looking *l = data;
	unsigned char bit = l->own ? 2 : 1;
	struct row_hits *h = l->out;
	(void)at;
	if (l->told[needle] & bit && !is_next_file(l, needle))
		return;
	l->told[needle] |= bit;
	if (h->n == h->cap)
		h->v = arena_grow(l->memory, h->v, h->n, h->cap = h->cap ? h->cap * 2 : 64, sizeof *h->v);
	h->v[h->n++] = (struct row_hit){needle, l->table, l->column, l->own, l->kept, l->file};
}

/* Whose a row is: the person's number, 0 nobody's. */
static const char *owner_of(const struct place *p)
{
	bool person = column_listed(p->plain, "person_id"), ticket = column_listed(p->plain, "ticket_id");
	if (p->link == LINK_SELF)
		return "x.id";
	if (person && ticket)
		return "coalesce(x.person_id, (SELECT t.person_id FROM ticket t WHERE t.id = x.ticket_id), 0)";
	if (person)
		return "coalesce(x.person_id, 0)";
	return ticket ? "coalesce((SELECT t.person_id FROM ticket t WHERE t.id = x.ticket_id), 0)" : "0";
}

#define GONE(ticket) "EXISTS (SELECT 1 FROM tombstone g WHERE g.ticket_id = " ticket ")"
#define LETTER_GONE(m) \
	"EXISTS (SELECT 1 FROM ticket t WHERE t.case_id = " m ".case_id) AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.case_id = " m \
	".case_id AND (" m ".ticket_id IS NULL OR " m ".ticket_id = t.id) AND NOT " GONE("t.id") ")"

/* Where tickets went and nobody's wish was it (a period that ran out), the row is what went if its tickets did: what the
 * same person wrote elsewhere is kept for a reason of its own. */
static const char *gone_of(const struct place *p)
{
	switch (p->link) {
	case LINK_ID:
		return GONE("x.id");
	case LINK_TICKET:
	case LINK_EITHER:
		return GONE("x.ticket_id");
	case LINK_CASE:
		return LETTER_GONE("x");
	case LINK_MESSAGE:
		return "EXISTS (SELECT 1 FROM message m WHERE m.id = x.message_id AND " LETTER_GONE("m") ")";
	default:
		return "0";
	}
}

static enum ombud_status look_in(struct looking *l, struct ombud_session *s, struct needle_set *set, const struct place *p,
    const char *column, int64_t person)
{
	struct buf b = {0};
	size_t n;
	bool files = strcmp(p->table, "attachment") == 0;
	buf_str(&b, "SELECT x.");
	buf_str(&b, column);
	buf_str(&b, ", ");
	buf_str(&b, person ? owner_of(p) : gone_of(p));
	buf_str(&b, files ? ", x.id" : ", 0");
	buf_str(&b, " FROM ");
	buf_str(&b, p->table);
	buf_str(&b, " x");
	l->table = p->table;
	l->column = column;
	memset(l->told, 0, set_count(set) + 1);
	struct rows r = db_select_text(s->db, &s->err, buf_text(&b), NULL, 0);
	while (db_next(&r)) {
		const char *value = db_view(&r, 0, &n);
		l->own = person ? db_int(&r, 1) == person : db_int(&r, 1) != 0;
		l->kept = !person && !l->own;
		l->file = db_int(&r, 2);
		set_walk(set, (const unsigned char *)value, n, n, on_hit, l);
	}
	buf_free(&b);
	return db_end(&r);
}

enum ombud_status rows_with_needles(struct row_hits *out, struct ombud_session *s, struct arena *memory,
    struct needle_set *set, int64_t person)
{
	size_t n;
	const struct place *p = subject_places(&n);
	struct looking l = {.out = out, .set = set, .memory = memory, .told = arena_alloc(memory, set_count(set) + 1)};
	for (size_t i = 0; i < n; i++)
		for (const char *c = subject_texts(&p[i]); *c;) {
			size_t len = strcspn(c, " ");
			if (look_in(&l, s, set, &p[i], arena_strn(memory, c, len), person))
				return s->err.status;
			c += len + (c[len] == ' ');
		}
	return OMBUD_OK;
}
