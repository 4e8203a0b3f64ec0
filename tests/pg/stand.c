/* In place of engine.c in tests. Where $OMBUD_TEST_SERVER names a server (a URL with %s for the database's name), the
 * store that a test takes for a file is a database there: in the file stands only its name, so that a test finds, moves
 * and removes it as ever; a file that is something else is SQLite's to open or to refuse. Databases that were made are
 * named in $HOME/databases, for who drops them. Without a server all is as it is in the program. */
#include "store/driver.h"
const struct driver *engine_of(const struct db_how *how);
#define driver_of engine_of
#include "store/engine.c"
#undef driver_of

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "answers.h"
#include "base/embedded.h"
#include "base/say.h"
#include "store/driver.h"
#include "store/migrate.h"
#include "store/pg_room.h"

#define TEMPLATE "ombud_schema"
#define MARK "store on a server: "

/* false: no file, or not a mark. */
static bool read_mark(const char *path, char name[64])
{
	char text[128] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
	if (fd >= 0)
		close(fd);
	if (n <= 0 || strncmp(text, MARK, sizeof MARK - 1) != 0)
		return false;
	snprintf(name, 64, "%.60s", text + sizeof MARK - 1);
	name[strcspn(name, "\n")] = '\0';
	return true;
}

static bool write_mark(const char *path, const char *name)
{
	char text[128];
	int n = snprintf(text, sizeof text, MARK "%s\n", name);
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool done = fd >= 0 && write(fd, text, (size_t)n) == n;
	if (fd >= 0)
		close(fd);
	return done;
}

static void note_made(const char *name)
{
	char path[600];
	snprintf(path, sizeof path, "%s/databases", getenv("HOME") ? getenv("HOME") : "/tmp");
	FILE *f = fopen(path, "ae");
	if (!f)
		return;
	fprintf(f, "%s\n", name);
	fclose(f);
}

static void url_of(char url[600], const char *name)
{
	const char *server = getenv("OMBUD_TEST_SERVER"), *hole = strstr(server, "%s");
	snprintf(url, 600, "%.*s%s%s", (int)(hole - server), server, name, hole + 2);
}

/* As a reader, who listens to nobody. Of version 15 on, a small template is copied as files in half the time. */
static enum ombud_status server_does(struct err *err, const char *what)
{
	enum { HAS_STRATEGIES = 150000 };
	static char url[600];
	static struct pg c;
	static pid_t whose; /* a line is not shared with a child */
	char text[300];
	if (whose != getpid()) {
		c = (struct pg){.lib = pg_lib(err), .url = url, .reader = true};
		whose = getpid();
		url_of(url, "postgres");
	}
	if (!c.lib || (!c.conn && pg_connect(&c, err)))
		return err->status;
	const bool copies = strstr(what, "TEMPLATE") && c.lib->PQserverVersion(c.conn) >= HAS_STRATEGIES;
	snprintf(text, sizeof text, "%s%s", what, copies ? " STRATEGY file_copy" : "");
	return pg_run(&c, err, text);
}

/* What tests write by hand into a store is the other engine's SQL: booleans are numbers there, and x'00' is a blob. */
static const char TEST_WORDS[] =
    "CREATE SCHEMA test_words;"
    "CREATE FUNCTION test_words.blob_of(bit) RETURNS bytea LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT coalesce(decode(string_agg(lpad(to_hex(substring($1 FROM 8 * i + 1 FOR 8)::int), 2, '0'), '' ORDER BY i), 'hex'), '')"
    " FROM generate_series(0, length($1) / 8 - 1) i $$;"
    "CREATE CAST (bit AS bytea) WITH FUNCTION test_words.blob_of(bit) AS ASSIGNMENT;"
    "CREATE FUNCTION test_words.joined(text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT array_to_string($1, ',') $$;"
    "CREATE AGGREGATE test_words.group_concat(text) (SFUNC = array_append, STYPE = text[], INITCOND = '{}', FINALFUNC = test_words.joined);"
    "CREATE DOMAIN test_words.blob AS bytea;"
    "CREATE FUNCTION test_words.zeroblob(bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT decode(repeat('00', $1::int), 'hex') $$;"
    "CREATE FUNCTION test_words.ifnull(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, $2)';"
    "CREATE FUNCTION test_words.ifnull(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, $2)';"
    /* Rows that were put in with a number of their own: the next is after them, as the other engine has it. */
    "CREATE FUNCTION test_words.numbers_follow() RETURNS void LANGUAGE plpgsql AS $$ DECLARE q record; last bigint; BEGIN"
    " FOR q IN SELECT c.relname AS t, pg_get_serial_sequence('ombud.' || c.relname, a.attname) AS s FROM pg_class c"
    " JOIN pg_attribute a ON a.attrelid = c.oid WHERE a.attidentity <> '' AND c.relnamespace = 'ombud'::regnamespace LOOP"
    " EXECUTE format('SELECT max(id) FROM ombud.%I', q.t) INTO last; IF last IS NOT NULL THEN"
    " EXECUTE format('SELECT setval(%L, greatest($1, last_value)) FROM %s', q.s, q.s) USING last; END IF; END LOOP; END $$;"
    "CREATE FUNCTION test_words.randomblob(bigint) RETURNS bytea LANGUAGE sql VOLATILE AS"
    " $$ SELECT substr(sha256(random()::text::bytea), 1, $1::int) $$;"
    "CREATE FUNCTION test_words.bytes_of(text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT convert_to($1, 'UTF8') $$;"
    "CREATE CAST (text AS bytea) WITH FUNCTION test_words.bytes_of(text);"
    "CREATE FUNCTION test_words.words_of(anyelement) RETURNS text LANGUAGE sql IMMUTABLE AS $$"
    " SELECT CASE WHEN pg_typeof($1) = 'bytea'::regtype THEN encode($1::text::bytea, 'escape') ELSE $1::text END $$;"
    "CREATE FUNCTION test_words.number_of(boolean) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1::int::bigint';"
    "CREATE CAST (boolean AS bigint) WITH FUNCTION test_words.number_of(boolean) AS ASSIGNMENT";

/* A name that no other process takes. */
static void name_one(char name[64], const char *what)
{
	static int made;
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t);
	snprintf(name, 64, "%s%d_%d_%lx", what, (int)getpid(), ++made, (long)t.tv_nsec ^ (long)t.tv_sec);
}

static enum ombud_status run_schema(struct err *err, const char *name)
{
	char url[600];
	void *conn;
	url_of(url, name);
	struct db_how how = {.path = url, .create = true};
	if (driver_pg.open(&conn, err, &how))
		return err->status;
	driver_pg.begin(conn, err, DB_WRITE);
	for (int v = 1; v <= schema_newest() && !err->status; v++)
		for (int own = 0; own < 2; own++)
			for (size_t i = 0; i < embedded_sql_n && !err->status; i++) {
				const char *file = embedded_sql[i].name;
				if (strncmp(file, own ? "pg-" : "", own ? 3 : 0) == 0 && atoi(file + 3 * own) == v)
					driver_pg.script(conn, err, embedded_sql[i].text);
			}
	if (!err->status)
		driver_pg.script(conn, err, TEST_WORDS);
	if (!err->status)
		driver_pg.commit(conn, err);
	driver_pg.close(conn);
	return err->status;
}

/* The empty schema is made once a server; who is later finds the name taken. */
static enum ombud_status template_there(struct err *err)
{
	char name[64], what[200];
	name_one(name, "schema_");
	snprintf(what, sizeof what, "CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'", name);
	if (server_does(err, what) || run_schema(err, name))
		return err->status;
	snprintf(what, sizeof what, "ALTER DATABASE %s RENAME TO " TEMPLATE, name);
	if (server_does(err, what) == OMBUD_OK)
		return OMBUD_OK;
	err_clear(err);
	snprintf(what, sizeof what, "DROP DATABASE %s", name);
	return server_does(err, what);
}

static enum ombud_status make_database(char name[64], struct err *err)
{
	char what[200];
	name_one(name, "t");
	snprintf(what, sizeof what, "CREATE DATABASE %s TEMPLATE " TEMPLATE, name);
	if (server_does(err, what)) {
		err_clear(err);
		if (template_there(err) || server_does(err, what))
			return err->status;
	}
	note_made(name);
	return OMBUD_OK;
}

/* Of a store that begins as a copy of the empty schema the scripts of the schema have run. */
static enum ombud_status stand_script(void *conn, struct err *err, const char *text)
{
	const struct pg *c = conn;
	for (size_t i = 0; c->create && i < embedded_sql_n; i++)
		if (text == embedded_sql[i].text)
			return OMBUD_OK;
	enum ombud_status status = driver_pg.script(conn, err, text);
	if (!status && strstr(text, "INSERT INTO"))
		status = driver_pg.script(conn, err, "SELECT test_words.numbers_follow()");
	return status;
}

static bool is_free(const char *path)
{
	struct stat st;
	return lstat(path, &st) != 0;
}

static enum ombud_status stand_open(void **conn, struct err *err, const struct db_how *how)
{
	char name[64], url[600];
	struct db_how there = *how;
	if (how->create && (make_database(name, err) || !write_mark(how->path, name)))
		return err->status ? err->status : fail(err, OMBUD_IO, "no mark can be written");
	if (!how->create)
		read_mark(how->path, name);
	url_of(url, name);
	there.path = url;
	there.create = false;
	if (driver_pg.open(conn, err, &there))
		return err->status;
	if (driver_pg.script(*conn, err, "SET search_path = ombud, test_words, pg_catalog")) {
		driver_pg.close(*conn);
		return err->status;
	}
	((struct pg *)*conn)->create = how->create;
	if (how->create) /* a store has a name of its own, which its template has not */
		driver_pg.script(*conn, err, "UPDATE setting SET value = 'ombud-' || replace(gen_random_uuid()::text, '-', '')"
		                             " WHERE key = 'audit.origin'");
	((struct pg *)*conn)->has_schema &= !how->create;
	return OMBUD_OK;
}

/* As small as the file of a test: how large a database is at least is the server's. */
static void stand_size(int64_t *store, int64_t *log, void *conn)
{
	(void)conn;
	*store = *log = 1;
}

static struct driver stand;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void stand_up(void)
{
	stand = driver_pg;
	stand.open = stand_open;
	stand.script = stand_script;
	stand.size = stand_size;
}

static const struct driver *chosen(const struct db_how *how)
{
	char name[64];
	const char *server = getenv("OMBUD_TEST_SERVER");
	if (!server || !strstr(server, "%s"))
		return engine_of(how);
	pthread_once(&once, stand_up);
	if (how->ledger || (how->create ? !is_free(how->path) : !read_mark(how->path, name)))
		return engine_of(how);
	return &stand;
}

const struct driver *driver_of(const struct db_how *how)
{
	return answers_of(chosen(how));
}
