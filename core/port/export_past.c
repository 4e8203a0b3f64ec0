/* What became of a ticket, one column a table: with the audit it is all that the report counts from. Instants, words
 * of our own tables and numbers; never what somebody wrote. */
#include "port/export_past.h"

#include <string.h>

#include "base/time.h"
#include "base/vec.h"
#include "model/required.h"

enum { FIELDS = 8 };

/* How a field of a row is written. */
enum form {
	AT = 1, /* an instant, nothing for 0 */
	DAY_, /* a day, nothing for 0 */
	WORD, /* of our own tables: what stands behind one is left out */
	TO, /* the last of the words: "triaged id_wait" asks for id_wait */
	NUMBER,
	VALUE /* an instant or a word */
};

static const struct past_column {
	struct sql sql; /* of the ticket $1 */
	enum form form[FIELDS];
} columns[PAST_COLUMNS] = {
    [PAST_HISTORY] = {{"states, codes, asks and extensions of a ticket, to list", "i",
	                  "SELECT at, type, reason FROM clock_event WHERE ticket_id = $1 AND withdrawn = 0"
	                  " AND type IN ('state', 'code', 'ask', 'extend') ORDER BY id",
	                  false},
	{AT, WORD, TO}},
    [PAST_FACTS] = {{"facts of a ticket that are no free text, to list", "i",
	                "SELECT at, name, CASE WHEN name = 'late-reason' THEN '' ELSE value END FROM fact"
	                " WHERE ticket_id = $1 AND withdrawn = 0 AND name IN ('" FACT_AWARE "', '" FACT_NOTIFIED "', 'late-reason',"
	                " 'subjects-told', 'risk', 'upheld') ORDER BY id",
	                true},
	{AT, WORD, VALUE}},
    [PAST_RECIPIENTS] = {{"what recipients have to do, to list", "i",
	                     "SELECT at, what, CASE WHEN message_id IS NULL THEN 'untold' ELSE 'told' END, CASE state"
	                     " WHEN 0 THEN 'open' WHEN 1 THEN 'done' WHEN 2 THEN 'impossible' ELSE 'disproportionate' END,"
	                     " ended_at FROM task WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id",
	                     false},
	{AT, WORD, WORD, WORD, AT}},
    [PAST_RETAINED] = {{"items that stay, to list", "i",
	                   "SELECT at, ground, review_day FROM retained WHERE ticket_id = $1 AND withdrawn = 0 ORDER BY id",
	                   false},
	{AT, WORD, DAY_}},
    [PAST_CONSENTS] = {{"consents of a ticket, to list", "i",
	                   "SELECT at, purpose, what FROM consent WHERE ticket_id = $1 ORDER BY id", false},
	{AT, WORD, WORD}},
    [PAST_RATINGS] = {{"ratings of a ticket, to list", "i",
	                  "SELECT at, stars FROM rating WHERE ticket_id = $1 ORDER BY id", false},
	{AT, NUMBER}},
    [PAST_REPLIES] = {{"when a case was written to, to list", "i",
	                  "SELECT m.at FROM message m JOIN ticket t ON t.case_id = m.case_id WHERE t.id = $1"
	                  " AND m.direction IN (2, 4) AND m.withdrawn = 0 ORDER BY m.at, m.id",
	                  false},
	{AT}},
};

static void put_at(struct buf *out, int64_t at)
{
	char text[INSTANT_TEXT];
	buf_str(out, at ? instant_text(text, at) : "");
}

static void put_word(struct buf *out, const char *word)
{
	size_t n = strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789()._-");
	buf_add(out, word, n);
}

/* Instants of facts stand there as numbers. */
static void put_value(struct buf *out, const char *value)
{
	int64_t at = 0;
	size_t n = strspn(value, "0123456789");
	for (size_t i = 0; i < n && n < 16; i++)
		at = at * 10 + (value[i] - '0');
	if (at && !value[n])
		put_at(out, at);
	else
		put_word(out, value);
}

static void put_field(struct buf *out, const struct rows *r, int i, enum form form)
{
	char day[DAY_TEXT];
	const char *space;
	switch (form) {
	case AT:
		put_at(out, db_int(r, i));
		break;
	case DAY_:
		buf_str(out, db_int(r, i) ? day_text(day, (int32_t)db_int(r, i)) : "");
		break;
	case WORD:
		put_word(out, db_text(r, i));
		break;
	case TO:
		space = strrchr(db_text(r, i), ' ');
		put_word(out, space ? space + 1 : db_text(r, i));
		break;
	case NUMBER:
		buf_printf(out, "%lld", (long long)db_int(r, i));
		break;
	case VALUE:
		put_value(out, db_text(r, i));
		break;
	}
}

static void put_row(struct buf *out, const struct rows *r, const struct past_column *c)
{
	if (out->len)
		buf_char(out, '|');
	for (int i = 0; i < FIELDS && c->form[i]; i++) {
		if (i)
			buf_char(out, ' ');
		put_field(out, r, i, c->form[i]);
	}
	while (out->len && out->data[out->len - 1] == ' ')
		buf_cut(out, out->len - 1);
}

enum ombud_status past_text(
    const char **out, struct ombud_session *s, struct arena *memory, int64_t ticket, enum past_column_name which)
{
	const struct past_column *c = &columns[which];
	struct buf b = {0};
	struct rows r = db_select(s->db, &s->err, &c->sql, I(ticket));
	while (db_next(&r))
		put_row(&b, &r, c);
	*out = arena_strn(memory, buf_text(&b), b.len);
	buf_free(&b);
	return db_end(&r);
}
