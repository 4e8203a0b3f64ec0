/* A store on a server: its URL, the hosts of it, what a connection is set to. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "store/pg_room.h"

enum { OLDEST = 130000, PATIENCE_MS = 30000, FIRST_NAP_MS = 20, LONGEST_NAP_MS = 500 };

/* Long waits are the server's to end too, should this process be gone. */
static const char SET_UP[] =
    "SET search_path = ombud, pg_catalog; SET standard_conforming_strings = on; SET lock_timeout = '10s';"
    "SET idle_in_transaction_session_timeout = '60s'; SET TimeZone = 'UTC'; SET bytea_output = 'hex';"
    "SET enable_partitionwise_join = off; SET jit = off; SET random_page_cost = 1.1";

/* ---- the URL ---- */

bool db_is_url(const char *store)
{
	return strncmp(store, "postgresql://", 13) == 0 || strncmp(store, "postgres://", 11) == 0;
}

/* Others see what stands on a command line: a password there is refused, wherever it stands. */
static enum ombud_status check_url(struct err *err, const struct pg_option *o)
{
	if (!o)
		return fail(err, OMBUD_INPUT, _("the store's URL cannot be read: it is postgresql://HOST[:PORT][,HOST...]/DATABASE[?NAME=VALUE...]"));
	if (pg_said(o, "password") || pg_said(o, "sslpassword"))
		return fail(err, OMBUD_INPUT, _("the store's URL holds a password, which others on this machine can read: take it out, and put it "
						  "into a file that PGPASSFILE names, mode 0600"));
	if (!pg_said(o, "dbname"))
		return fail(err, OMBUD_INPUT, _("the store's URL names no database: postgresql://HOST/DATABASE"));
	return OMBUD_OK;
}

/* ---- what it is set to ---- */

static void no_notices(void *data, const struct pg_result *r)
{
	struct pg *c = data;
	(void)r;
	c->warned = true; /* during a commit: the standby was not waited for */
}

/* One that gives each transaction another session of the server's loses what a session is set to, its statements and
 * what it is told: who is talked with says another number than who answers. */
static enum ombud_status check_pooler(struct pg *c, struct err *err)
{
	int64_t pid = pg_number(c, err, "SELECT pg_backend_pid()");
	if (err->status || pid == c->lib->PQbackendPID(c->conn))
		return err->status;
	return fail(err, OMBUD_IO, _("between this desk and the server stands a pooler of connections, which loses what a session is set to and "
					"told: name the server itself in the URL"));
}

static enum ombud_status check_server(struct pg *c, struct err *err)
{
	if (check_pooler(c, err))
		return err->status;
	if (c->lib->PQserverVersion(c->conn) < OLDEST)
		return fail(err, OMBUD_IO, _("the server is older than PostgreSQL 13: update it"));
	if (pg_number(c, err, "SELECT count(*) FROM pg_database WHERE datname = current_database() AND"
	                      " pg_encoding_to_char(encoding) = 'UTF8' AND datcollate IN ('C', 'POSIX') AND datctype IN ('C', 'POSIX')") == 1)
		return OMBUD_OK;
	return err->status ? err->status
			   : fail(err, OMBUD_IO, _("the database is not of encoding UTF8 and locale C, in which all engines sort alike: make another "
						       "with CREATE DATABASE ... TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"));
}

static enum ombud_status set_up(struct pg *c, struct err *err)
{
	err_clear(err); /* numbers tell by it whether they could be had */
	c->lib->PQsetErrorVerbosity(c->conn, PG_ERRORS_TERSE);
	c->lib->PQsetNoticeReceiver(c->conn, no_notices, c);
	c->lib->PQsetnonblocking(c->conn, 1);
	if (check_server(c, err) || pg_run(c, err, SET_UP))
		return err->status;
	c->has_schema = pg_number(c, err, "SELECT count(*) FROM pg_class WHERE oid = to_regclass('ombud.audit_head')") == 1;
	if (err->status)
		return err->status;
	c->generation++;
	if (!c->reader)
		pg_listen(c);
	return OMBUD_OK;
}

enum ombud_status pg_connect(struct pg *c, struct err *err)
{
	char *why = NULL;
	struct pg_option *o = c->lib->PQconninfoParse(c->url, &why);
	c->lib->PQfreemem(why);
	if (check_url(err, o) || pg_choose_host(c, err, o)) {
		c->lib->PQconninfoFree(o);
		return err->status;
	}
	c->lib->PQconninfoFree(o);
	if (set_up(c, err) || pg_has_all(c, err))
		pg_drop(c);
	return err->status;
}

/* A primary that is gone is followed by another within seconds: until then it is sought. */
enum ombud_status pg_reach(struct pg *c, struct err *err)
{
	const int64_t until = time_monotonic_ms() + PATIENCE_MS;
	for (int64_t nap = FIRST_NAP_MS;; nap = nap * 2 < LONGEST_NAP_MS ? nap * 2 : LONGEST_NAP_MS) {
		err_clear(err);
		if (c->conn || !pg_connect(c, err))
			return OMBUD_OK;
		bool given_up = !c->lost || !c->generation || time_monotonic_ms() >= until ||
		    (c->stop && c->stop(c->stop_data));
		if (given_up)
			return err->status;
		if (c->wait)
			c->wait(c->wait_data, -1);
		time_sleep_ms(nap);
	}
}

void pg_drop(struct pg *c)
{
	if (c->conn)
		c->lib->PQfinish(c->conn);
	c->conn = NULL;
	c->in_transaction = c->writes = false;
}

void pg_close(void *conn)
{
	struct pg *c = conn;
	pg_drop(c);
	mem_free(c->url);
	mem_free(c);
}

static enum ombud_status check_schema(struct pg *c, struct err *err)
{
	if (c->create && c->has_schema)
		return fail(err, OMBUD_CONFLICT, _("the database holds a store already, and it stays as it is: open it, or choose another with --db"));
	if (!c->create && !c->has_schema)
		return fail(err, OMBUD_NOTFOUND, _("the database holds no store: make one with 'ombud init', or name another with --db"));
	return c->create ? pg_run(c, err, "CREATE SCHEMA IF NOT EXISTS ombud") : OMBUD_OK;
}

enum ombud_status pg_open(void **out, struct err *err, const struct db_how *how)
{
	const struct pg_lib *lib = pg_lib(err);
	if (!lib)
		return err->status;
	struct pg *c = mem_alloc(sizeof *c);
	*c = (struct pg){.lib = lib,
	    .url = mem_str(how->path),
	    .create = how->create,
	    .read_only = how->read_only,
	    .reader = how->reader,
	    .stop = how->stop,
	    .stop_data = how->stop_data};
	if (pg_connect(c, err) || check_schema(c, err)) {
		pg_close(c);
		return err->status;
	}
	*out = c;
	return OMBUD_OK;
}
