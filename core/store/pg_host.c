/* Which of the URL's hosts is talked with. libpq would take the first that takes writes, and would wait for one that
 * hangs; here each has its time, and of two that take writes the older primary, which came back, is refused. */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "store/pg_room.h"

enum { HOST_MS = 2000, HOSTS_MOST = 16, PG_CONNECTION_BAD = 1 };

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

/* One of the lists in the URL: host, its address, port. "": the list has none, or is not there. */
struct host {
	char part[3][256];
};

const char *pg_said(const struct pg_option *o, const char *keyword)
{
	for (; o->keyword; o++)
		if (strcmp(o->keyword, keyword) == 0)
			return o->val;
	return NULL;
}

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

/* On this machine nobody listens in between; a way over the network is the server's that its certificate proves, unless
 * the URL says otherwise. A socket knows no TLS, and takes no notice. */
static bool is_this_machine(const struct host *h)
{
	static const char *const names[] = {"localhost", "127.0.0.1", "::1"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(h->part[*h->part[1] ? 1 : 0], names[i]) == 0)
			return true;
	return false;
}

/* The URL names hosts and ports as lists; one of each is asked at a time. */
static void words_of(struct words *w, const struct pg_option *o, const struct host *h)
{
	static const char *const ours[] = {"host", "hostaddr", "port", "target_session_attrs"};
	for (size_t i = 0; i < sizeof DEFAULTS / sizeof *DEFAULTS; i++)
		if (!pg_said(o, DEFAULTS[i][0]))
			word(w, DEFAULTS[i][0], DEFAULTS[i][1]);
	if (!pg_said(o, "sslmode") && !is_this_machine(h))
		word(w, "sslmode", "verify-full");
	for (; o->keyword; o++) {
		bool own = !o->val;
		for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
			own |= strcmp(o->keyword, ours[i]) == 0;
		if (!own)
			word(w, o->keyword, o->val);
	}
	for (size_t i = 0; i < 3; i++)
		if (*h->part[i])
			word(w, ours[i], h->part[i]);
	w->key[w->n] = w->value[w->n] = NULL;
}

/* ---- the lists ---- */

static size_t length_of(const char *list)
{
	size_t n = list && *list;
	for (const char *p = list; p && (p = strchr(p, ',')); p++)
		n++;
	return n;
}

/* The i-th of a list; a list of one holds for all. */
static void nth(char out[256], const char *list, size_t i)
{
	size_t n = length_of(list);
	out[0] = '\0';
	if (n <= i && n != 1)
		return;
	for (; n > 1 && i; i--)
		list = strchr(list, ',') + 1;
	snprintf(out, 256, "%.*s", (int)strcspn(list, ","), list);
}

static size_t hosts_of(struct host *v, const struct pg_option *o)
{
	static const char *const names[] = {"host", "hostaddr", "port"};
	size_t n = 1;
	for (size_t i = 0; i < 2; i++) {
		size_t length = length_of(pg_said(o, names[i]));
		n = length > n ? length : n;
	}
	n = n < HOSTS_MOST ? n : HOSTS_MOST;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < 3; k++)
			nth(v[i].part[k], pg_said(o, names[k]), i);
	return n;
}

size_t pg_hosts(const struct pg_option *o)
{
	struct host v[HOSTS_MOST];
	return hosts_of(v, o);
}

void pg_host_name(char *out, size_t size, const struct pg_option *o, size_t i)
{
	struct host v[HOSTS_MOST];
	const struct host *h = &v[i];
	if (i >= hosts_of(v, o))
		h = &v[0];
	snprintf(out, size, "%s:%s", *h->part[0] ? h->part[0] : *h->part[1] ? h->part[1] : "localhost", *h->part[2] ? h->part[2] : "5432");
}

/* ---- one host ---- */

/* libpq's text names hosts, and may name the user: only what sort of trouble it is goes on. */
static enum ombud_status say_no_connection(struct pg *c, struct err *err)
{
	static const struct {
		const char *has, *sentence;
	} sorts[] = {
	    {"password authentication failed", N_("the server refuses the password: check the file that PGPASSFILE names, and the user in the URL")},
	    {"no password supplied", N_("the server wants a password: put it into a file that PGPASSFILE names, mode 0600")},
	    {"does not support SSL", N_("the server speaks no TLS, and is on another machine: set it up there; sslmode=disable in the URL goes without, where nobody can listen in")},
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
	c->lost = true;
	return fail(err, OMBUD_IO, _("no server of the store's URL answers: is it started, and is the way to it open?"));
}

/* The number of its timeline, which grows with each promotion; 0: it is a standby; -1: it does not say. */
static int64_t timeline_of(struct pg *c, struct err *err)
{
	return pg_number(c, err, "SELECT CASE WHEN pg_is_in_recovery() THEN 0 ELSE"
	                         " ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::bigint END");
}

/* A host that is being reached. */
struct trying {
	struct pg_conn *conn; /* NULL: it cannot be reached, or was looked at */
	int step;
};

struct chosen {
	struct pg_conn *conn;
	int64_t timeline;
	size_t host;
};

static bool is_better(const struct pg *c, const struct chosen *best, size_t host, int64_t timeline)
{
	if (c->read_only && !c->reader) /* the first that the URL names: a standby is as good */
		return !best->conn || host < best->host;
	return !best->conn || timeline > best->timeline;
}

/* Whether it is a primary, and of which timeline. */
static void look_at(struct pg *c, struct err *err, struct trying *t, size_t host, struct chosen *best)
{
	struct pg_conn *here = t->conn;
	t->conn = NULL;
	c->conn = here;
	c->lib->PQsetErrorVerbosity(here, PG_ERRORS_TERSE);
	c->lib->PQsetnonblocking(here, 1);
	c->probing = true;
	int64_t timeline = timeline_of(c, err);
	c->probing = false;
	if (c->conn && timeline >= 0 && is_better(c, best, host, timeline)) {
		c->conn = best->conn;
		*best = (struct chosen){here, timeline, host};
	}
	pg_drop(c); /* the one that is not taken */
}

static void begin_one(struct pg *c, const struct pg_option *o, const struct host *h, struct trying *t)
{
	struct words w = {.n = 0};
	words_of(&w, o, h);
	t->step = PG_POLLING_WRITING;
	t->conn = c->lib->PQconnectStartParams(w.key, w.value, 0);
	if (!t->conn || c->lib->PQstatus(t->conn) == PG_CONNECTION_BAD)
		t->step = PG_POLLING_FAILED;
}

static void give_up(struct pg *c, struct err *err, struct trying *t)
{
	c->conn = t->conn;
	t->conn = NULL;
	say_no_connection(c, err);
	pg_drop(c);
}

/* The next step of each that is due; false: none is on its way. */
static bool step_all(struct pg *c, struct err *err, struct trying *v, size_t n, int ms, struct chosen *best)
{
	struct pollfd p[HOSTS_MOST];
	bool any = false;
	for (size_t i = 0; i < n; i++) {
		if (v[i].conn && v[i].step == PG_POLLING_FAILED)
			give_up(c, err, &v[i]);
		else if (v[i].conn && v[i].step == PG_POLLING_OK)
			look_at(c, err, &v[i], i + 1, best);
		any |= v[i].conn != NULL;
		p[i] = (struct pollfd){.fd = v[i].conn ? c->lib->PQsocket(v[i].conn) : -1,
		    .events = v[i].step == PG_POLLING_READING ? POLLIN : POLLOUT};
	}
	if (any && poll(p, (nfds_t)n, ms) > 0)
		for (size_t i = 0; i < n; i++)
			if (v[i].conn && p[i].revents)
				v[i].step = c->lib->PQconnectPoll(v[i].conn);
	return any;
}

/* All at once, so that one that hangs keeps nobody waiting once another has taken its place. */
static void try_hosts(struct pg *c, struct err *err, struct trying *v, size_t n, struct chosen *best)
{
	const int64_t until = time_monotonic_ms() + HOST_MS;
	int64_t left = HOST_MS;
	while (left > 0 && !(c->stop && c->stop(c->stop_data)) && !(c->timeline && best->timeline > c->timeline) &&
	    step_all(c, err, v, n, left < 50 ? (int)left : 50, best))
		left = until - time_monotonic_ms();
	for (size_t i = 0; i < n; i++)
		if (v[i].conn)
			give_up(c, err, &v[i]);
}

enum ombud_status pg_choose_host(struct pg *c, struct err *err, const struct pg_option *o)
{
	struct host hosts[HOSTS_MOST];
	struct trying tries[HOSTS_MOST] = {0};
	struct chosen best = {0};
	struct err why = {0};
	size_t n = hosts_of(hosts, o);
	c->lost = false;
	for (size_t i = 0; i < n; i++)
		if (!c->same_host || c->host == i + 1)
			begin_one(c, o, &hosts[i], &tries[i]);
	try_hosts(c, &why, tries, n, &best);
	if (!best.conn) {
		if (c->stop && c->stop(c->stop_data)) /* not every host was waited for */
			return c->lost = false, fail(err, OMBUD_CANCELLED, _("stopped"));
		*err = why;
		return err->status ? err->status : say_no_connection(c, err);
	}
	c->conn = best.conn;
	c->host = best.host;
	if (!best.timeline && !c->read_only && !c->reader) {
		pg_drop(c);
		c->lost = true; /* a promotion may be on its way */
		return fail(err, OMBUD_IO, _("no host of the store's URL takes changes: promote a standby, or open with --read-only"));
	}
	if (best.timeline && best.timeline < c->timeline) {
		pg_drop(c);
		c->lost = true;
		return fail(err, OMBUD_IO,
		    _("an older primary has come back, and the one that was promoted since does not answer: nothing is written to the old one"));
	}
	c->timeline = best.timeline > c->timeline ? best.timeline : c->timeline;
	return OMBUD_OK;
}

/* Entries of the audit that were acknowledged to this session stand there, or the new primary lacks them. */
enum ombud_status pg_has_all(struct pg *c, struct err *err)
{
	if (!c->has_schema || !c->seen)
		return OMBUD_OK;
	int64_t head = pg_number(c, err, "SELECT seq FROM audit_head WHERE id = 1");
	if (err->status || head >= c->seen)
		return err->status;
	return fail(err, OMBUD_CORRUPT,
	    _("the server lacks changes that were made (the audit ends at entry %lld, this session has seen %lld): its standby was not "
	      "in step when it was promoted; stop, and look at the old primary"), (long long)head, (long long)c->seen);
}
