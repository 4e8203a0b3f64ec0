/* A desk on a server: its hosts, the line to them, the role that works on it, what a crash would cost. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/phrase.h"
#include "serve/admin.h"

enum { HOSTS = 16, FAR_BEHIND = 16 << 20 };

/* ---- hosts ---- */

static void host(struct doctor *d, const struct ombud_server_host *h)
{
	if (!h->answers)
		doctor_mend(d, _("%s does not answer: %s"), h->name, h->why);
	else if (h->primary)
		doctor_ok(d, _("%s is the primary"), h->name);
	else
		doctor_ok(d, _("%s is a standby"), h->name);
}

static void hosts(struct doctor *d, const char *url)
{
	struct ombud_server_host v[HOSTS];
	size_t n = ombud_server_hosts(v, HOSTS, url), primaries = 0, older = 0;
	for (size_t i = 0; i < n; i++) {
		host(d, &v[i]);
		primaries += v[i].primary;
		older = v[i].primary && (!v[older].primary || v[i].timeline < v[older].timeline) ? i : older;
	}
	if (primaries > 1)
		doctor_mend(d, _("two hosts take changes: stop %s, which was promoted first, and make a standby of it"), v[older].name);
	if (n == 1)
		doctor_note(d, _("the URL names one host: with a second (HOST,HOST) the desk outlives it"));
}

/* ---- the line ---- */

static void line_to_it(struct doctor *d, const struct ombud_server *v)
{
	static const char *const proven[] = {"", "verify-full"};
	bool good = false;
	for (size_t i = 0; i < sizeof proven / sizeof *proven; i++)
		good |= strcmp(v->sslmode, proven[i]) == 0;
	if (v->local)
		doctor_ok(d, _("the line is a socket of this machine"));
	else if (!v->tls)
		doctor_mend(d, _("the line is not encrypted: set TLS up on the server, and sslmode=verify-full in the URL"));
	else if (!good)
		doctor_mend(d, _("sslmode=%s does not prove that the server is the host of the URL: sslmode=verify-full"), v->sslmode);
	else
		doctor_ok(d, _("the line is encrypted (TLS)"));
}

static const char *password_file(struct doctor *d, const struct ombud_server *v)
{
	const char *named = getenv("PGPASSFILE"), *home = d->l->world->home;
	if (v->passfile[0])
		return line_format(d->l, "%s", v->passfile);
	if (named && *named)
		return named;
	return home ? line_format(d->l, "%s/.pgpass", home) : NULL;
}

static void password(struct doctor *d, const struct ombud_server *v)
{
	struct stat st;
	const char *path = password_file(d, v);
	if (!path || stat(path, &st))
		return;
	if (st.st_mode & 077)
		doctor_mend(d, _("the file of passwords %s can be read by others, and the library passes over it: chmod 600 %s"), path, path);
	else if (st.st_uid != d->uid)
		doctor_mend(d, _("the file of passwords %s belongs to uid %u: chown %u %s"), path, (unsigned)st.st_uid, (unsigned)d->uid, path);
	else
		doctor_ok(d, _("the file of passwords %s is its account's alone"), path);
}

/* ---- the server ---- */

static void role(struct doctor *d, const struct ombud_server *v)
{
	if (v->superuser)
		doctor_mend(d, _("the role %s is a superuser, whom no guard stops: make one for the tables and one for the agents ('ombud init "
				 "--grants NAME')"), v->role);
	else if (v->owner)
		doctor_warn(d, _("the role %s owns the tables, and can take their guards away: for upgrades, tick and purge alone; agents work "
				 "by another ('ombud init --grants NAME')"), v->role);
	else
		doctor_ok(d, _("the role %s may read and write rows, and no more"), v->role);
	if (v->guards)
		doctor_mend(d, _("guards of the audit are not as they were made (findings: %lld): 'ombud check' names them"), (long long)v->guards);
	else
		doctor_ok(d, _("the guards of the audit stand"));
}

static void standbys(struct doctor *d, const struct ombud_server *v)
{
	if (!v->durable)
		doctor_mend(d, _("a crash loses what was acknowledged: fsync = on and synchronous_commit = on on the server"));
	if (!v->waits)
		doctor_warn(d, _("no standby is waited for, and what was acknowledged last may be lost with the primary: "
				 "synchronous_standby_names = 'ANY 1 (a, b)'"));
	if (!v->sees_standbys) {
		doctor_note(d, _("the role may not see how far the standbys are: GRANT pg_monitor TO %s"), v->role);
		return;
	}
	if (v->waits && !v->in_step)
		doctor_mend(d, _("a standby is waited for and none is connected: nothing can be changed until one is"));
	else if (v->in_step)
		doctor_ok(d, _("standbys: %lld, of these waited for: %lld"), (long long)v->standbys, (long long)v->in_step);
	if (v->behind > FAR_BEHIND)
		doctor_warn(d, _("the slowest standby is %lld bytes behind"), (long long)v->behind);
	else if (v->standbys)
		doctor_ok(d, _("the slowest standby is %lld bytes behind"), (long long)v->behind);
}

static void server(struct doctor *d, struct ombud_session *s)
{
	struct ombud_server v;
	if (ombud_server_look(&v, s)) {
		doctor_mend(d, "%s", ombud_error(s));
		return;
	}
	doctor_ok(d, _("PostgreSQL %s, encoding %s, order %s"), v.version, v.encoding, v.order);
	line_to_it(d, &v);
	password(d, &v);
	role(d, &v);
	standbys(d, &v);
	if (v.telling[0])
		doctor_warn(d, _("the server's own log may hold people's data; set as the README says: %s"), v.telling);
}

static void ledger(struct doctor *d, struct ombud_session *s, const char *url)
{
	struct ombud_ledger_files f;
	if (ombud_ledger_files(&f, s))
		doctor_mend(d, "%s", ombud_error(s));
	else if (f.remembered && !f.ledger.is_there && f.why[0])
		doctor_note(d, "%s", f.why);
	else
		doctor_ledger(d, &f, url);
}

void doctor_server(struct doctor *d, const char *url)
{
	char why[SERVE_WHY];
	struct line *l = d->l;
	struct ombud_session *s;
	const struct ombud_open open = {.store = url, .user = l->world->user, .desk = true, .ledger = l->world->ledger,
	    .ledger_key = l->world->ledger_key, .ledger_key_else = line_ledger_key(l), .ledger_folder = line_ledger_folder(l)};
	hosts(d, url);
	if (ombud_session_open(&s, &open, why, sizeof why)) {
		doctor_mend(d, _("it does not open: %s"), why);
		return;
	}
	server(d, s);
	ledger(d, s, url);
	ombud_session_close(s);
}
