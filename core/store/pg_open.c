/* A store on a server: its URL, the hosts of it, what a connection is set to. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "store/pg_room.h"

enum { CONNECT_MS = 5000, OLDEST = 130000 };

/* What is not said in the URL. A server that is gone is noticed within seconds. */
static const char *const DEFAULTS[][2] = {
    {"connect_timeout", "2"},
    {"keepalives_idle", "5"},
    {"keepalives_interval", "2"},
    {"keepalives_count", "3"},
    {"tcp_user_timeout", "5000"},
    {"application_name", "ombud"},
    {"client_encoding", "UTF8"},
};

/* Long waits are the server's to end too, should this process be gone. */
static const char SET_UP[] =
    "SET search_path = ombud, pg_catalog; SET standard_conforming_strings = on; SET lock_timeout = '10s';"
    "SET idle_in_transaction_session_timeout = '60s'; SET TimeZone = 'UTC'; SET bytea_output = 'hex';"
    "SET enable_partitionwise_join = off; SET jit = off";

/* ---- the URL ---- */

bool db_is_url(const char *store)
{
	return strncmp(store, "postgresql://", 13) == 0 || strncmp(store, "postgres://", 11) == 0;
}

static const char *said(const struct pg_option *o, const char *keyword)
{
	for (; o->keyword; o++)
		if (strcmp(o->keyword, keyword) == 0)
			return o->val;
	return NULL;
}

/* Others see what stands on a command line: a password there is refused, wherever it stands. */
static enum ombud_status check_url(struct pg *c, struct err *err, const struct pg_option *o)
{
	if (!o)
		return fail(err, OMBUD_INPUT, _("the store's URL cannot be read: it is postgresql://HOST[:PORT][,HOST...]/DATABASE[?NAME=VALUE...]"));
	if (said(o, "password") || said(o, "sslpassword"))
		return fail(err, OMBUD_INPUT, _("the store's URL holds a password, which others on this machine can read: take it out, and put it "
						  "into a file that PGPASSFILE names, mode 0600"));
	if (!said(o, "dbname"))
		return fail(err, OMBUD_INPUT, _("the store's URL names no database: postgresql://HOST/DATABASE"));
	(void)c;
	return OMBUD_OK;
}

/* ---- one connection ---- */

struct words {
	const char *key[64], *value[64];
	int n;
};

static void word(struct words *w, const char *key, const char *value)
{
	if (w->n < 63) {
		w->key[w->n] = key;
		w->value[w->n++] = value;
	}
}

static void words_of(struct words *w, const struct pg_option *o, const char *mode)
{
	for (size_t i = 0; i < sizeof DEFAULTS / sizeof *DEFAULTS; i++)
		if (!said(o, DEFAULTS[i][0]))
			word(w, DEFAULTS[i][0], DEFAULTS[i][1]);
	if (!said(o, "target_session_attrs"))
		word(w, "target_session_attrs", mode);
	for (; o->keyword; o++)
		if (o->val)
			word(w, o->keyword, o->val);
	w->key[w->n] = w->value[w->n] = NULL;
}

/* Connects without hanging on a host that takes the connection and then says nothing. */
static bool connect_within(struct pg *c, int64_t ms)
{
	const int64_t until = time_monotonic_ms() + ms;
	int step = PG_POLLING_WRITING;
	while (step != PG_POLLING_OK && step != PG_POLLING_FAILED) {
		struct pollfd p = {.fd = c->lib->PQsocket(c->conn), .events = step == PG_POLLING_READING ? POLLIN : POLLOUT};
		int64_t left = until - time_monotonic_ms();
		if (left <= 0 || (c->stop && c->stop(c->stop_data)))
			return false;
		if (poll(&p, 1, left < 100 ? (int)left : 100) > 0)
			step = c->lib->PQconnectPoll(c->conn);
	}
	return step == PG_POLLING_OK;
}

/* libpq's text names hosts, and may name the user: only what sort of trouble it is goes on. */
static enum ombud_status say_no_connection(struct pg *c, struct err *err)
{
	static const struct {
		const char *has, *sentence;
	} sorts[] = {
	    {"password authentication failed", N_("the server refuses the password: check the file that PGPASSFILE names, and the user in the URL")},
	    {"no password supplied", N_("the server wants a password: put it into a file that PGPASSFILE names, mode 0600")},
	    {"certificate", N_("the server's certificate does not prove that it is the host of the URL: check sslrootcert and the name")},
	    {"does not exist", N_("the server knows no such database or account: make it, see README on PostgreSQL")},
	    {"pg_hba.conf", N_("the server lets this account not in from here: see its pg_hba.conf")},
	    {"too many", N_("the server takes no more connections: close some, or raise its max_connections")},
	    {"session is read-only", N_("no host of the store's URL takes changes: promote a standby, or open with --read-only")},
	    {"not read-write", N_("no host of the store's URL takes changes: promote a standby, or open with --read-only")},
	};
	const char *text = c->conn ? c->lib->PQerrorMessage(c->conn) : "";
	for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
		if (strstr(text, sorts[i].has))
			return fail(err, OMBUD_IO, "%s", _(sorts[i].sentence));
	return fail(err, OMBUD_IO, _("no server of the store's URL answers: is it started, and is the way to it open?"));
}

static void no_notices(void *data, const struct pg_result *r)
{
	struct pg *c = data;
	(void)r;
	c->warned = true; /* during a commit: the standby was not waited for */
}

static enum ombud_status check_server(struct pg *c, struct err *err)
{
	if (c->lib->PQserverVersion(c->conn) < OLDEST)
		return fail(err, OMBUD_IO, _("the server is older than PostgreSQL 13: update it"));
	if (pg_number(c, err, "SELECT count(*) FROM pg_database WHERE datname = current_database() AND"
	                      " pg_encoding_to_char(encoding) = 'UTF8' AND datcollate IN ('C', 'POSIX') AND datctype IN ('C', 'POSIX')") == 1)
		return OMBUD_OK;
	return err->status ? err->status
			   : fail(err, OMBUD_INPUT, _("the database is not of encoding UTF8 and locale C, in which all engines sort alike: make another "
						       "with CREATE DATABASE ... TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"));
}

static enum ombud_status set_up(struct pg *c, struct err *err)
{
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
	struct words w = {.n = 0};
	c->lib->PQfreemem(why);
	if (check_url(c, err, o))
		return c->lib->PQconninfoFree(o), err->status;
	words_of(&w, o, c->read_only || c->reader ? "any" : "read-write");
	c->conn = c->lib->PQconnectStartParams(w.key, w.value, 0);
	bool there = c->conn && c->lib->PQstatus(c->conn) != 1 && connect_within(c, CONNECT_MS);
	c->lib->PQconninfoFree(o);
	enum ombud_status status = there ? set_up(c, err) : say_no_connection(c, err);
	if (status)
		pg_drop(c);
	return status;
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
		return fail(err, OMBUD_CONFLICT, _("the database holds a store already: open it, or choose another with --db"));
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
