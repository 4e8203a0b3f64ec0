/* What is told of a server to whoever looks after the desk: its hosts one by one, then how the one that is used is set. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "store/pg_room.h"
#include "store/server.h"

/* ---- hosts ---- */

static void ask_host(struct ombud_server_host *out, const struct pg_lib *lib, const struct pg_option *o, size_t i)
{
	struct err err = {0};
	struct pg c = {.lib = lib, .read_only = true, .same_host = true, .host = i + 1};
	pg_host_name(out->name, sizeof out->name, o, i);
	out->answers = pg_choose_host(&c, &err, o) == OMBUD_OK;
	out->timeline = c.timeline;
	out->primary = out->answers && c.timeline > 0;
	if (!out->answers)
		snprintf(out->why, sizeof out->why, "%s", err.text);
	pg_drop(&c);
}

size_t server_hosts(struct ombud_server_host *out, size_t most, const char *url)
{
	struct err err = {0};
	const struct pg_lib *lib = pg_lib(&err);
	struct pg_option *o = lib ? lib->PQconninfoParse(url, NULL) : NULL;
	size_t n = o ? pg_hosts(o) : 0;
	n = n < most ? n : most;
	for (size_t i = 0; i < n; i++) {
		out[i] = (struct ombud_server_host){0};
		ask_host(&out[i], lib, o, i);
	}
	if (o)
		lib->PQconninfoFree(o);
	return n;
}

/* ---- how it is set ---- */

static const char FACTS[] =
    "SELECT current_setting('server_version'), pg_encoding_to_char(d.encoding)::text, d.datcollate::text, current_user::text,"
    " (SELECT rolsuper::int FROM pg_roles WHERE rolname = current_user),"
    " (SELECT count(*) FROM pg_class WHERE relnamespace = 'ombud'::regnamespace AND relkind = 'r' AND pg_has_role(relowner, 'USAGE')),"
    " (inet_server_addr() IS NULL)::int, coalesce((SELECT ssl::int FROM pg_stat_ssl WHERE pid = pg_backend_pid()), 0),"
    " (current_setting('fsync') = 'on' AND current_setting('synchronous_commit') <> 'off')::int,"
    " (current_setting('synchronous_standby_names') <> '')::int,"
    " (pg_has_role('pg_read_all_stats', 'USAGE'))::int"
    " FROM pg_database d WHERE d.datname = current_database()";
/* A role that may not see them sees no column of theirs. */
static const char STANDBYS[] =
    "SELECT count(*), count(*) FILTER (WHERE sync_state IN ('sync', 'quorum')),"
    " coalesce(max(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)), 0)::bigint FROM pg_stat_replication";
static const char TELLING[] =
    "SELECT coalesce(string_agg(name, ' ' ORDER BY name), '') FROM pg_settings WHERE (name = 'log_statement' AND setting <> 'none')"
    " OR (name = 'log_error_verbosity' AND setting <> 'terse') OR (name = 'log_parameter_max_length_on_error' AND setting <> '0')"
    " OR (name = 'log_min_error_statement' AND setting <> 'panic')";

static void put(char *out, size_t size, const struct rows *r, int column)
{
	snprintf(out, size, "%s", db_text(r, column));
}

static enum ombud_status facts(struct ombud_server *out, struct db *db, struct err *err)
{
	struct rows r = db_select_text(db, err, FACTS, NULL, 0);
	if (db_next(&r)) {
		put(out->version, sizeof out->version, &r, 0);
		put(out->encoding, sizeof out->encoding, &r, 1);
		put(out->order, sizeof out->order, &r, 2);
		put(out->role, sizeof out->role, &r, 3);
		out->superuser = db_int(&r, 4) != 0;
		out->owner = db_int(&r, 5) != 0;
		out->local = db_int(&r, 6) != 0;
		out->tls = db_int(&r, 7) != 0;
		out->durable = db_int(&r, 8) != 0;
		out->waits = db_int(&r, 9) != 0;
		out->sees_standbys = db_int(&r, 10) != 0;
	}
	return db_end(&r);
}

static enum ombud_status standbys(struct ombud_server *out, struct db *db, struct err *err)
{
	struct rows r = db_select_text(db, err, STANDBYS, NULL, 0);
	if (db_next(&r)) {
		out->standbys = db_int(&r, 0);
		out->in_step = db_int(&r, 1);
		out->behind = db_int(&r, 2);
	}
	return db_end(&r);
}

static enum ombud_status telling(struct ombud_server *out, struct db *db, struct err *err)
{
	struct rows r = db_select_text(db, err, TELLING, NULL, 0);
	if (db_next(&r))
		put(out->telling, sizeof out->telling, &r, 0);
	return db_end(&r);
}

static void said_in_url(struct ombud_server *out, const char *url)
{
	struct err err = {0};
	const struct pg_lib *lib = pg_lib(&err);
	struct pg_option *o = lib ? lib->PQconninfoParse(url, NULL) : NULL;
	const char *mode = o ? pg_said(o, "sslmode") : NULL, *file = o ? pg_said(o, "passfile") : NULL;
	snprintf(out->sslmode, sizeof out->sslmode, "%s", mode ? mode : "");
	snprintf(out->passfile, sizeof out->passfile, "%s", file ? file : "");
	if (o)
		lib->PQconninfoFree(o);
}

enum ombud_status server_look(struct ombud_server *out, struct db *db, struct err *err)
{
	struct buf findings = {0};
	*out = (struct ombud_server){0};
	said_in_url(out, db_path(db));
	if (facts(out, db, err) || standbys(out, db, err) || telling(out, db, err))
		return err->status;
	out->guards = db_guards(db, &findings);
	buf_free(&findings);
	return OMBUD_OK;
}
