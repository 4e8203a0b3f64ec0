/* How each table is carried: its columns are those that model/place.c lists (a test compares that with the schema),
 * its key is its primary key (a test compares that too). */
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "model/place.h"
#include "store/carry.h"

enum { PAGE = 1000, PAGE_OF_FILES = 16 };

/* All others have their number, id. */
static const struct {
	const char *table, *key;
} keys[] = {
    {"setting", "key"}, {"audit", "seq"}, {"audit_set", "seq"}, {"op_token", "token"}, {"datum", "field person_id n"},
    {"label", "name ticket_id"}, {"message_raw", "message_id"}, {"seen", "agent_id ticket_id"}, {"recipe_run", "recipe_id"},
    {"keeping", "agent_id key"}, {"followed", "box mark"}, {"campaign_person", "campaign_id person_id"},
    {"watch", "agent_id ticket_id"}, {"rating_ask", "ticket_id"},
    {"erasure_count", "erasure_id place act ground until_day"}, {"needle", "erasure_id place form part"},
    {"tombstone", "ticket_id"}, {"reveal_kept", "access_id"},
};

static const char *key_of(const char *table)
{
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (strcmp(keys[i].table, table) == 0)
			return keys[i].key;
	return "id";
}

static const char *next_word(const char **list, struct arena *memory)
{
	size_t n = strcspn(*list, " ");
	const char *word = arena_strn(memory, *list, n);
	*list += n + ((*list)[n] == ' ');
	return word;
}

static void add_columns(struct carry_table *t, const char *list, struct arena *memory)
{
	while (*list) {
		t->column = arena_more(memory, t->column, t->n, sizeof *t->column);
		t->column[t->n++] = next_word(&list, memory);
	}
}

static size_t column_at(const struct carry_table *t, const char *name)
{
	size_t i = 0;
	while (i < t->n && strcmp(t->column[i], name) != 0)
		i++;
	return i;
}

static bool is_one_of(const char *name, const char *list)
{
	return column_listed(list, name);
}

size_t carry_tables(void)
{
	size_t n;
	subject_places(&n);
	return n;
}

struct carry_table carry_table(struct arena *memory, size_t i)
{
	size_t n;
	const struct place *p = &subject_places(&n)[i];
	const char *key = key_of(p->table);
	struct carry_table t = {.name = p->table,
	    .fixed = is_one_of(p->table, "audit audit_set audit_head access_log"),
	    .chain = is_one_of(p->table, "audit audit_set audit_head"),
	    .settings = is_one_of(p->table, "setting"),
	    .page = column_listed(p->personal, "bytes") ? PAGE_OF_FILES : PAGE};
	add_columns(&t, p->plain, memory);
	add_columns(&t, p->personal, memory);
	for (; *key; t.n_key++) {
		t.key[t.n_key] = next_word(&key, memory);
		t.key_at[t.n_key] = column_at(&t, t.key[t.n_key]);
	}
	return t;
}

/* ---- statements: names of ours alone ---- */

void carry_add_columns(struct buf *out, const struct carry_table *t, const char *before)
{
	for (size_t i = 0; i < t->n; i++) {
		buf_str(out, i ? ", " : "");
		buf_str(out, before);
		buf_str(out, t->column[i]);
	}
}

static void add_keys(struct buf *out, const struct carry_table *t)
{
	for (size_t i = 0; i < t->n_key; i++) {
		buf_str(out, i ? ", " : "");
		buf_str(out, t->key[i]);
	}
}

static void add_values(struct buf *out, size_t from, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buf_printf(out, "%s$%zu", i ? ", " : "(", from + i);
	buf_char(out, ')');
}

void carry_add_select(struct buf *out, const struct carry_table *t, bool after)
{
	buf_str(out, "SELECT ");
	carry_add_columns(out, t, "");
	buf_str(out, " FROM ");
	buf_str(out, t->name);
	if (t->settings)
		buf_str(out, " WHERE key NOT IN ('" CARRY_HALF "', '" CARRY_MOVED "')");
	if (after) {
		buf_str(out, t->settings ? " AND (" : " WHERE (");
		add_keys(out, t);
		buf_str(out, ") > ");
		add_values(out, 1, t->n_key);
	}
	buf_str(out, " ORDER BY ");
	add_keys(out, t);
	buf_printf(out, " LIMIT %d", t->page);
}

void carry_add_insert(struct buf *out, const struct carry_table *t, size_t rows)
{
	buf_str(out, "INSERT INTO ");
	buf_str(out, t->name);
	buf_char(out, '(');
	carry_add_columns(out, t, "");
	buf_str(out, ") VALUES ");
	for (size_t i = 0; i < rows; i++) {
		buf_str(out, i ? ", " : "");
		add_values(out, 1 + i * t->n, t->n);
	}
	if (t->settings)
		buf_str(out, " ON CONFLICT(key) DO UPDATE SET value = excluded.value, version = excluded.version");
}
