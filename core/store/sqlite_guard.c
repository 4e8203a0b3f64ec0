/* What our own statements may do to the store: looked at once, when a statement is prepared. Triggers
 * hold against other programs too; this holds before them, and against those who would drop them. */
#include <string.h>

#include "base/buf.h"
#include "base/embedded.h"
#include "base/say.h"
#include "store/sqlite_room.h"

static const char TRIGGER[] = "CREATE TRIGGER ";

/* Pragmas that only ask: the driver's, and what a new column asks by itself. Those that open a store
 * run before the guard stands. */
static bool pragma_asks(const char *name)
{
	static const char *const asking[] = {"data_version", "integrity_check", "quick_check"};
	for (size_t i = 0; i < sizeof asking / sizeof *asking; i++)
		if (sqlite3_stricmp(name, asking[i]) == 0)
			return true;
	return false;
}

static bool is_fixed(const char *table)
{
	static const char *const fixed[] = {"audit", "audit_set", "audit_head", "access_log", "ledger_entry",
	    "ledger_key", "ledger_count", "ledger_ticket", "ledger_head"};
	for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
		if (sqlite3_stricmp(table, fixed[i]) == 0)
			return true;
	return false;
}

static bool is_engines(const char *table)
{
	return sqlite3_strnicmp(table, "sqlite_", 7) == 0;
}

/* The heads of the two chains, and the triggers that move them. */
static const char *mover_of(const char *table)
{
	if (sqlite3_stricmp(table, "audit_head") == 0)
		return "audit_moves_head";
	return sqlite3_stricmp(table, "ledger_head") == 0 ? "ledger_moves_head" : NULL;
}

static bool may_insert(const struct conn *c, const char *table)
{
	return c->leave == DB_CHANGE_SCHEMA ||
	       !(is_engines(table) || mover_of(table));
}

/* The head is moved by the chain's own trigger, and nobody can make another of its name. */
static bool may_update(const struct conn *c, const char *table, const char *trigger)
{
	if (is_engines(table))
		return c->leave == DB_CHANGE_SCHEMA;
	if (mover_of(table))
		return trigger && sqlite3_stricmp(trigger, mover_of(table)) == 0;
	return !is_fixed(table);
}

static bool may_delete(const struct conn *c, const char *table)
{
	if (is_engines(table))
		return c->leave == DB_CHANGE_SCHEMA;
	if (sqlite3_stricmp(table, "access_log") == 0)
		return c->leave == DB_ERASE_ACCESS;
	return !is_fixed(table);
}

/* A schema may gain columns and indices on what is fixed, and loses none of it. */
static bool may_change_schema(const struct conn *c, int action, const char *name, const char *of)
{
	if (c->leave != DB_CHANGE_SCHEMA)
		return false;
	if (action == SQLITE_DROP_TABLE)
		return !is_fixed(name);
	return action != SQLITE_DROP_TRIGGER || !is_fixed(of);
}

static bool may(const struct conn *c, int action, const char *a, const char *b, const char *trigger)
{
	switch (action) {
	case SQLITE_SELECT:
	case SQLITE_READ:
	case SQLITE_RECURSIVE:
	case SQLITE_TRANSACTION:
	case SQLITE_SAVEPOINT:
		return true;
	case SQLITE_FUNCTION:
		return sqlite3_stricmp(b, "load_extension") != 0;
	case SQLITE_INSERT:
		return may_insert(c, a);
	case SQLITE_UPDATE:
		return may_update(c, a, trigger);
	case SQLITE_DELETE:
		return may_delete(c, a);
	case SQLITE_PRAGMA:
		return pragma_asks(a);
	case SQLITE_ATTACH:
	case SQLITE_DETACH:
		return false;
	default: /* makes, alters or drops something */
		return may_change_schema(c, action, a, b);
	}
}

/* The engine copies by statements of its own, on a file that it has attached. */
static int on_prepare(void *data, int action, const char *a, const char *b, const char *schema,
    const char *trigger)
{
	const struct conn *c = data;
	(void)schema;
	if (c->leave == DB_COPY_WHOLE)
		return SQLITE_OK;
	return may(c, action, a ? a : "", b ? b : "", trigger) ? SQLITE_OK : SQLITE_DENY;
}

/* Another engine's scripts make other triggers. */
static const char *script_of_ours(size_t i)
{
	const char *name = embedded_sql[i].name;
	bool ours = (*name >= '0' && *name <= '9') || strncmp(name, driver_sqlite.dialect, strlen(driver_sqlite.dialect)) == 0;
	return ours ? embedded_sql[i].text : "";
}

/* As long as the definition of a trigger is that begins at s. */
static size_t trigger_length(const char *s)
{
	static const char END[] = "\nEND;";
	const char *end = strstr(s, END);
	return end ? (size_t)(end - s) + sizeof END - 2 : strlen(s);
}

static int guard_stands(sqlite3_stmt *st, const char *made, struct buf *out)
{
	const char *name = made + sizeof TRIGGER - 1;
	int n = (int)strcspn(name, " \n");
	size_t len = trigger_length(made);
	sqlite3_bind_text(st, 1, name, n, SQLITE_STATIC);
	bool there = sqlite3_step(st) == SQLITE_ROW;
	bool same = there && (size_t)sqlite3_column_bytes(st, 0) == len &&
	            memcmp(sqlite3_column_text(st, 0), made, len) == 0;
	sqlite3_reset(st);
	if (!there)
		buf_printf(out, _("the guard %.*s was taken from the store\n"), n, name);
	else if (!same)
		buf_printf(out, _("the guard %.*s was put in place of another: it does not say what it must\n"), n, name);
	return !same;
}

static bool is_ours(const char *name)
{
	size_t n = strlen(name);
	for (size_t i = 0; i < embedded_sql_n; i++)
		for (const char *at = script_of_ours(i); (at = strstr(at, TRIGGER)); at++)
			if (strncmp(at + sizeof TRIGGER - 1, name, n) == 0 && strchr(" \n", at[sizeof TRIGGER - 1 + n]))
				return true;
	return false;
}

/* One that none of the scripts makes acts in between: it can let a row of the log fall. */
static int strangers(struct conn *c, struct buf *out)
{
	sqlite3_stmt *st = NULL;
	int found = 0;
	if (sqlite3_prepare_v2(c->db, "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name", -1,
	        &st, NULL))
		return 0;
	while (sqlite3_step(st) == SQLITE_ROW) {
		const char *type = (const char *)sqlite3_column_text(st, 0), *name = (const char *)sqlite3_column_text(st, 1);
		if (is_ours(name))
			continue;
		buf_printf(out, _("the %s %s is none of this program's: another program made it\n"), type, name);
		found++;
	}
	sqlite3_finalize(st);
	return found;
}

/* Another program can drop a trigger, or make one of its name that does nothing: from then on the file
 * takes what it must not. So each must stand as the scripts make it. */
int lite_guards_gone(void *conn, struct buf *out)
{
	struct conn *c = conn;
	sqlite3_stmt *st = NULL;
	int gone = 0;
	if (sqlite3_prepare_v2(c->db, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1",
	        -1, &st, NULL))
		return 0; /* the check of the file tells of that */
	for (size_t i = 0; i < embedded_sql_n; i++)
		for (const char *at = script_of_ours(i); (at = strstr(at, TRIGGER)); at++)
			gone += guard_stands(st, at, out);
	sqlite3_finalize(st);
	return gone + strangers(c, out);
}

void lite_guard(struct conn *c)
{
	sqlite3_set_authorizer(c->db, on_prepare, c);
}
