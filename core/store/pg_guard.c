/* Is a store on a server whole, and do the guards of its audit stand? Who owns the tables can take a guard away, put
 * another in its place or disable it: so each must stand as the scripts make it. */
#include <stdio.h>
#include <string.h>

#include "base/embedded.h"
#include "base/say.h"
#include "store/pg_room.h"

static const char TRIGGER[] = "CREATE TRIGGER ", FUNCTION[] = "CREATE FUNCTION ", AGGREGATE[] = "CREATE AGGREGATE ";

/* ---- answers ---- */

struct asked {
	void *st;
	struct pg *c;
	struct err err;
};

static struct asked ask(struct pg *c, const char *text)
{
	struct asked a = {.c = c};
	driver_pg.prepare(&a.st, c, &a.err, text, 0, NULL);
	return a;
}

static bool next(struct asked *a)
{
	return driver_pg.step(a->st, a->c, &a->err) == STEP_ROW;
}

static const char *text_of(struct asked *a, int column)
{
	size_t n;
	const char *s = driver_pg.get_bytes(a->st, column, &n);
	return s ? s : "";
}

/* What cannot be asked is a finding too. */
static int end(struct asked *a, struct buf *out)
{
	driver_pg.finalize(a->st);
	if (a->err.status)
		buf_printf(out, "%s\n", a->err.text);
	return a->err.status != OMBUD_OK;
}

/* ---- the guards ---- */

static const char *script(size_t i)
{
	const char *name = embedded_sql[i].name;
	return strncmp(name, "pg-", 3) == 0 ? embedded_sql[i].text : "";
}

static bool is_name_at(const char *at, const char *name)
{
	size_t n = strlen(name);
	return strncmp(at, name, n) == 0 && strchr(" \n(", at[n]);
}

/* Where a script makes that; NULL: none does. */
static const char *made_by_us(const char *word, const char *name)
{
	for (size_t i = 0; i < embedded_sql_n; i++)
		for (const char *at = script(i); (at = strstr(at, word)); at++)
			if (is_name_at(at + strlen(word), name))
				return at;
	return NULL;
}

static bool says(const char *made, const char *definition)
{
	size_t n = strlen(definition);
	return strncmp(made, definition, n) == 0 && made[n] == ';';
}

/* The body between its dollar signs. */
static bool does(const char *made, const char *body)
{
	const char *at = strstr(made, "$$");
	size_t n = strlen(body);
	return at && strncmp(at + 2, body, n) == 0 && strncmp(at + 2 + n, "$$", 2) == 0;
}

static int other(struct buf *out, const char *name)
{
	buf_printf(out, _("the guard %s was put in place of another: it does not say what it must\n"), name);
	return 1;
}

static int stranger(struct buf *out, const char *type, const char *name)
{
	buf_printf(out, _("the %s %s is none of this program's: another program made it\n"), type, name);
	return 1;
}

static const char TRIGGERS[] =
    "SELECT t.tgname, pg_get_triggerdef(t.oid, true), t.tgenabled IN ('O', 'A') FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
    " WHERE c.relnamespace = 'ombud'::regnamespace AND NOT t.tgisinternal ORDER BY t.tgname";

/* seen: the names of those that stand, a line each. */
static int look_at_triggers(struct pg *c, struct buf *out, struct buf *seen)
{
	struct asked a = ask(c, TRIGGERS);
	int found = 0;
	while (next(&a)) {
		const char *name = text_of(&a, 0), *made = made_by_us(TRIGGER, name);
		buf_printf(seen, "%s\n", name);
		if (!made)
			found += stranger(out, "trigger", name);
		else if (!says(made, text_of(&a, 1)))
			found += other(out, name);
		else if (!driver_pg.get_int(a.st, 2)) {
			buf_printf(out, _("the guard %s is disabled\n"), name);
			found++;
		}
	}
	return found + end(&a, out);
}

static bool has_line(const struct buf *b, const char *name, size_t n)
{
	for (const char *p = b->len ? b->data : ""; *p; p += strcspn(p, "\n") + 1)
		if (strncmp(p, name, n) == 0 && p[n] == '\n')
			return true;
	return false;
}

static int look_for_gone(const char *word, struct buf *out, const struct buf *seen)
{
	int gone = 0;
	for (size_t i = 0; i < embedded_sql_n; i++)
		for (const char *at = script(i); (at = strstr(at, word)); at++) {
			const char *name = at + strlen(word);
			int n = (int)strcspn(name, " \n(");
			if (has_line(seen, name, (size_t)n))
				continue;
			buf_printf(out, _("the guard %.*s was taken from the store\n"), n, name);
			gone++;
		}
	return gone;
}

static const char FUNCTIONS[] =
    "SELECT p.proname, p.prosrc, l.lanname = 'plpgsql', p.prosecdef OR p.proconfig IS NOT NULL FROM pg_proc p"
    " JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = 'ombud'::regnamespace ORDER BY p.proname";

/* The program's own words come first where the server looks: one that is none of ours could answer in place of the
 * server's. */
static int look_at_functions(struct pg *c, struct buf *out, struct buf *seen)
{
	struct asked a = ask(c, FUNCTIONS);
	int found = 0;
	while (next(&a)) {
		const char *name = text_of(&a, 0), *made = made_by_us(FUNCTION, name);
		buf_printf(seen, "%s\n", name);
		if (!made && !made_by_us(AGGREGATE, name))
			found += stranger(out, "function", name);
		else if (made && driver_pg.get_int(a.st, 3))
			found += other(out, name);
		else if (made && (strstr(made, "RETURNS trigger") == NULL) && driver_pg.get_int(a.st, 2))
			found += other(out, name);
		else if (made && driver_pg.get_int(a.st, 2) && !does(made, text_of(&a, 1)))
			found += other(out, name);
	}
	return found + end(&a, out);
}

/* A rule answers in place of a statement, and a policy hides rows. */
static const char BESIDE[] =
    "SELECT 'rule', r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = 'ombud'::regnamespace"
    " UNION ALL SELECT 'row policy of', relname FROM pg_class WHERE relnamespace = 'ombud'::regnamespace AND relrowsecurity"
    " UNION ALL SELECT 'disabled key of', c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
    "  WHERE c.relnamespace = 'ombud'::regnamespace AND t.tgisinternal AND t.tgenabled NOT IN ('O', 'A')";

static int look_beside(struct pg *c, struct buf *out)
{
	struct asked a = ask(c, BESIDE);
	int found = 0;
	while (next(&a))
		found += stranger(out, text_of(&a, 0), text_of(&a, 1));
	return found + end(&a, out);
}

int pg_guards(void *conn, struct buf *out)
{
	struct buf triggers = {0}, functions = {0};
	int found = look_at_triggers(conn, out, &triggers) + look_at_functions(conn, out, &functions) + look_beside(conn, out);
	found += look_for_gone(TRIGGER, out, &triggers) + look_for_gone(FUNCTION, out, &functions);
	buf_free(&triggers);
	buf_free(&functions);
	return found;
}

/* ---- the tables ---- */

/* With amcheck each index is held against its table; without, both are counted. */
static const char INDICES[] =
    "SELECT c.relname, concat('SELECT ', quote_ident(n.nspname), '.bt_index_check(', c.oid, '::regclass, true)') FROM pg_class c"
    " JOIN pg_am m ON m.oid = c.relam AND m.amname = 'btree', pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace"
    " WHERE c.relnamespace = 'ombud'::regnamespace AND c.relkind = 'i' AND e.extname = 'amcheck'"
    " AND has_schema_privilege(n.oid, 'USAGE') AND has_function_privilege("
    "  (SELECT p.oid FROM pg_proc p WHERE p.proname = 'bt_index_check' AND p.pronamespace = n.oid AND p.pronargs = 2), 'EXECUTE')"
    " ORDER BY c.relname";
static const char TABLES[] =
    "SELECT relname, concat('SELECT count(*) FROM ombud.', quote_ident(relname)) FROM pg_class"
    " WHERE relnamespace = 'ombud'::regnamespace AND relkind = 'r' ORDER BY relname";

/* Both ways answer of the same moment, or a change between them were a finding. */
static bool counts_agree(struct pg *c, struct err *err, const char *statement)
{
	if (driver_pg.begin(c, err, DB_READ))
		return false;
	pg_run(c, err, "SET LOCAL enable_seqscan = on; SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off;"
	               "SET LOCAL enable_bitmapscan = off");
	int64_t rows = err->status ? -1 : pg_number(c, err, statement);
	if (!err->status)
		pg_run(c, err, "SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = on; SET LOCAL enable_indexonlyscan = on");
	int64_t keys = err->status ? -1 : pg_number(c, err, statement);
	driver_pg.rollback(c);
	return !err->status && rows == keys;
}

static bool index_fits(struct pg *c, struct err *err, const char *statement)
{
	return !pg_run(c, err, statement);
}

static int look_at_each(int64_t *looked, struct pg *c, struct buf *out, const char *names,
    bool (*whole)(struct pg *c, struct err *err, const char *statement))
{
	struct asked a = ask(c, names);
	int found = 0;
	*looked = 0;
	for (; next(&a); ++*looked) {
		struct err err = {0};
		if (whole(c, &err, text_of(&a, 1)))
			continue;
		if (err.status)
			buf_printf(out, "%s: %s\n", text_of(&a, 0), err.text);
		else
			buf_printf(out, _("%s: its index and its rows disagree\n"), text_of(&a, 0));
		found++;
	}
	return found + end(&a, out);
}

int pg_integrity(void *conn, struct buf *out)
{
	struct pg *c = conn;
	int64_t looked;
	int found = look_at_each(&looked, c, out, INDICES, index_fits);
	return found || looked ? found : look_at_each(&looked, c, out, TABLES, counts_agree);
}
