#include "query/sort.h"

#include <stdint.h>
#include <string.h>

#include "base/say.h"
#include "model/word.h"
#include "query/lex.h"
#include "query/words.h"
#include "text/unicode.h"

static const struct sort_column columns[] = {
    {.name = "due", .aliases = "", .sql = "t.due_at"},
    {.name = "strict", .aliases = "", .sql = "t.strict_at"},
    {.name = "received", .aliases = "created", .sql = "t.received_at"},
    {.name = "updated", .aliases = "changed", .sql = "t.updated_at"},
    {.name = "answered", .aliases = "", .sql = "t.answered_at"},
    {.name = "closed", .aliases = "", .sql = "t.closed_at"},
    {.name = "snoozed", .aliases = "", .sql = "t.snoozed_until"},
    {.name = "id", .aliases = "number", .sql = "t.id"},
    {.name = "priority", .aliases = "pri,prio", .sql = "t.priority"},
    {.name = "kind", .aliases = "type", .sql = "t.kind"},
    {.name = "state", .aliases = "status", .sql = "t.state"},
    {.name = "resolution", .aliases = "code", .sql = "t.resolution", .word = true},
    {.name = "case", .aliases = "", .sql = "t.case_id"},
    {.name = "lang", .aliases = "language", .sql = "t.lang", .word = true},
    {.name = "team", .aliases = "", .sql = "t.team", .word = true},
    {.name = "assignee", .aliases = "who,agent",
        .sql = "(SELECT a.name FROM agent a WHERE a.id = t.assignee_id)", .nullable = true,
        .word = true},
    {.name = "subject", .aliases = "title", .sql = "t.subject", .text = true, .personal = true},
    {.name = "name", .aliases = "requester,person",
        .sql = "(SELECT d.value FROM datum d WHERE d.field = 1 AND d.person_id = t.person_id"
               " ORDER BY d.n LIMIT 1)",
        .text = true, .personal = true},
    {.name = "msgs", .aliases = "messages", .sql = "t.n_messages"},
    {.name = "attachments", .aliases = "", .sql = "t.n_attachments"},
    {.name = "size", .aliases = "", .sql = "t.size"},
};
enum { COLUMNS = sizeof columns / sizeof *columns };

const struct sort_column *sort_column_at(size_t i)
{
	return i < COLUMNS ? &columns[i] : NULL;
}

static const struct sort_column *find(const char *s, size_t n)
{
	struct word_pick p = {0};
	for (int i = 0; i < COLUMNS; i++) {
		word_offer(&p, i + 1, columns[i].name, s, n);
		word_offer_list(&p, i + 1, columns[i].aliases, s, n);
	}
	int row = word_picked(&p);
	return row ? &columns[row - 1] : NULL;
}

static bool take_end(const char *s, size_t *n, const char *end)
{
	size_t m = strlen(end);
	if (*n <= m || memcmp(s + *n - m, end, m) != 0)
		return false;
	*n -= m;
	return true;
}

static enum ombud_status unknown(struct err *err, const char *s, size_t n, size_t at)
{
	struct guess g = {.typed = s, .n = n};
	for (size_t i = 0; i < COLUMNS; i++)
		guess_offer(&g, columns[i].name);
	if (g.best)
		return fail_at(err, at, _("nothing to sort by at %zu; %s?"), at + 1, g.best);
	return lex_fail(err, at, _("nothing to sort by"),
	    _("as in sort:due,-priority; Tab lists the columns"));
}

static enum ombud_status parse_key(
    struct sort *out, struct err *err, const char *s, size_t n, size_t at)
{
	bool down = n && s[0] == '-';
	if (n && (s[0] == '-' || s[0] == '+')) {
		s++;
		n--;
		at++;
	}
	if (take_end(s, &n, "-desc"))
		down = !down;
	else
		take_end(s, &n, "-asc");
	const struct sort_column *c = find(s, n);
	if (!c)
		return unknown(err, s, n, at);
	for (size_t i = 0; i < out->n; i++)
		if (out->key[i].column == c)
			return OMBUD_OK; /* an earlier key has settled it */
	if (out->n == SORT_KEYS)
		return lex_limit(err, at, _("a list is sorted by 8 columns at most: one more stands"),
		    _("take some away"));
	out->key[out->n++] = (struct sort_key){c, down};
	return OMBUD_OK;
}

enum ombud_status sort_parse(struct sort *out, struct err *err, const char *text, size_t at)
{
	for (const char *s = text;;) {
		size_t n = strcspn(s, ",");
		if (parse_key(out, err, s, n, at + (size_t)(s - text)))
			return err->status;
		if (!s[n])
			return OMBUD_OK;
		s += n + 1;
	}
}

void sort_text(struct buf *out, const struct sort *s)
{
	for (size_t i = 0; i < s->n; i++)
		buf_printf(out, "%s%s%s", i ? "," : "", s->key[i].down ? "-" : "", s->key[i].column->name);
}

bool sort_in_c(const struct sort *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->key[i].column->text)
			return true;
	return false;
}

bool sort_personal(const struct sort *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->key[i].column->personal)
			return true;
	return false;
}

bool sort_has_index(const struct sort *s)
{
	static const char *const indexed[] = {"due", "received", "id"};
	for (size_t i = 0; s->n == 1 && i < sizeof indexed / sizeof *indexed; i++)
		if (strcmp(s->key[0].column->name, indexed[i]) == 0)
			return true;
	return false;
}

void sort_sql(struct buf *out, const struct sort *s, bool walk)
{
	bool id = false;
	buf_str(out, " ORDER BY ");
	for (size_t i = 0; i < s->n; i++) {
		const struct sort_key *k = &s->key[i];
		/* A sign in front makes it an expression, which no index orders. */
		buf_printf(out, "%s%s%s%s", walk ? "" : "+", k->column->sql, k->down ? " DESC" : "",
		    k->column->nullable ? " NULLS LAST, " : ", ");
		if (strcmp(k->column->name, "id") == 0) {
			buf_cut(out, out->len - 2);
			id = true;
			break; /* nothing is left to settle */
		}
	}
	buf_str(out, id ? "" : "t.id");
}

void sort_sql_backwards(struct buf *out, const struct sort *s)
{
	buf_printf(out, " ORDER BY %s DESC, t.id DESC", s->key[0].column->sql);
}

void sort_columns(struct buf *out, const struct sort *s)
{
	for (size_t i = 0; i < s->n; i++)
		buf_printf(out, ", %s", s->key[i].column->sql);
}

void sort_bytes_int(struct buf *out, int64_t v, bool down)
{
	uint64_t u = (uint64_t)v ^ (UINT64_C(1) << 63);
	if (down)
		u = ~u;
	for (int shift = 56; shift >= 0; shift -= 8)
		buf_char(out, (char)(u >> shift & 0xff));
}

void sort_bytes_text(struct buf *out, const char *s, size_t n, bool down)
{
	struct buf key = {0};
	unicode_sort_key(&key, s, n);
	/* No text at all comes last either way; a zero inside is told from the end by what follows. */
	buf_char(out, (char)(n == 0));
	for (size_t i = 0; i < key.len; i++) {
		unsigned char c = (unsigned char)key.data[i];
		buf_char(out, (char)(down ? 0xff - c : c));
		if (c == 0)
			buf_char(out, (char)(down ? 0 : 0xff));
	}
	buf_char(out, (char)(down ? 0xff : 0));
	buf_char(out, (char)(down ? 0xff : 0));
	buf_free(&key);
}
