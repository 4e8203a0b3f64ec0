/* ombud doctor: whether a served desk stands as it must, and what mends what does not. */
#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/admin.h"

/* ---- what is said ---- */

/* Further lines hang under the first, so that a word at the margin begins a finding. */
static void say(struct doctor *d, const char *how, const char *text)
{
	for (const char *end; *text; text = *end ? end + 1 : end) {
		end = text + strcspn(text, "\n");
		line_put(d->l, "%-5s %.*s\n", how, (int)(end - text), text);
		how = "";
	}
}

static const char *sentence(struct doctor *d, const char *fmt, va_list ap)
{
	char text[2 * SERVE_WHY];
	vsnprintf(text, sizeof text, fmt, ap);
	return line_format(d->l, "%s", text);
}

void doctor_ok(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	say(d, _("ok"), sentence(d, fmt, ap));
	va_end(ap);
}

void doctor_mend(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	const char *text = sentence(d, fmt, ap);
	va_end(ap);
	if (d->said && strstr(d->said, line_format(d->l, "\n%s\n", text)))
		return;
	d->bad++;
	d->said = line_format(d->l, "%s\n%s\n", d->said ? d->said : "", text);
	say(d, _("MEND"), text);
}

void doctor_warn(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	say(d, _("WARN"), sentence(d, fmt, ap));
	va_end(ap);
}

void doctor_note(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	say(d, _("note"), sentence(d, fmt, ap));
	va_end(ap);
}

/* ---- the account ---- */

static void password(struct doctor *d)
{
	const char *name = d->place->account;
	const struct spwd *sp = getspnam(name);
	if (!sp)
		doctor_mend(d, _("the account %s has no line in /etc/shadow: pwconv"), name);
	else if (strcmp(sp->sp_pwdp, "*") == 0)
		doctor_ok(d, _("it has no password"));
	else if (sp->sp_pwdp[0] == '!')
		doctor_mend(d, _("it is locked, and sshd lets nobody in: usermod -p '*' %s"), name);
	else
		doctor_mend(d, _("it has a password, or needs none: usermod -p '*' %s"), name);
}

static void groups(struct doctor *d)
{
	gid_t list[64];
	int n = 64;
	const char *name = d->place->account;
	if (getgrouplist(name, d->gid, list, &n) == 1)
		doctor_ok(d, _("it is in no other group"));
	else
		doctor_mend(d, _("it is in further groups, whose files each session can reach: usermod -G '' %s"),
		    name);
}

/* Where it is not there, what counts is who could make it. */
static void home(struct doctor *d, const char *path)
{
	struct stat st;
	char why[SERVE_WHY];
	bool there = lstat(path, &st) == 0;
	const char *slash = strrchr(path, '/');
	const char *above = slash && slash != path ? line_format(d->l, "%.*s", (int)(slash - path), path) : "/";
	if (there && S_ISDIR(st.st_mode) && (st.st_uid != 0 || (st.st_mode & 022)))
		doctor_mend(d, _("its home %s can be written by others than root, who leave files there that sshd "
				 "and the shell read: chown root:root %s; chmod 755 %s"),
		    path, path, path);
	else if (path_safe(there ? path : above, why, sizeof why) || (!there && access(above, F_OK) != 0))
		doctor_ok(d, there ? _("its home %s is root's: no session can leave anything there")
				   : _("its home %s is not there, and only root can make it"),
		    path);
	else
		doctor_mend(d, "%s", why);
}

void doctor_account(struct doctor *d)
{
	const struct passwd *pw = getpwnam(d->place->account);
	if (!pw)
		return;
	doctor_ok(d, _("account %s"), pw->pw_name);
	if (pw->pw_uid == 0)
		doctor_mend(d, _("the account is root: no served desk is root's"));
	if (strcmp(pw->pw_shell, "/bin/sh") == 0 || strcmp(pw->pw_shell, "/bin/dash") == 0)
		doctor_ok(d, _("its shell is %s, by which sshd starts ombud"), pw->pw_shell);
	else
		doctor_mend(d, _("its shell is '%s': usermod -s /bin/sh %s"), pw->pw_shell, pw->pw_name);
	password(d);
	groups(d);
	home(d, pw->pw_dir);
}

/* ---- own machine ---- */

/* Whoever may write the folder can put another store in its place, however closed the file is. */
static void own_folder(struct doctor *d, const char *path)
{
	struct stat st;
	const char *slash = strrchr(path, '/');
	const char *folder = !slash	     ? "."
			     : slash == path ? "/"
					     : line_format(d->l, "%.*s", (int)(slash - path), path);
	if (stat(folder, &st))
		return;
	bool open = (st.st_mode & 002) || ((st.st_mode & 020) && st.st_gid != getegid());
	if (st.st_uid != geteuid() && st.st_uid != 0)
		doctor_mend(d, _("its folder %s belongs to uid %u, who can put another store there: move it"),
		    folder, (unsigned)st.st_uid);
	else if (open && !(st.st_mode & S_ISVTX))
		doctor_mend(d, _("others can put another store into its folder %s: chmod go-w %s"), folder,
		    folder);
	else
		doctor_ok(d, _("the store %s is yours alone"), path);
}

static void own_ledger(struct doctor *d, const char *path)
{
	char why[SERVE_WHY];
	struct ombud_ledger_files f;
	struct line *l = d->l;
	struct ombud_session *s;
	struct ombud_open open = {.store = path, .user = l->world->user, .desk = true, .read_only = true,
	    .ledger = l->world->ledger, .ledger_key = l->world->ledger_key, .ledger_key_else = line_ledger_key(l),
	    .ledger_folder = line_ledger_folder(l)};
	if (ombud_session_open(&s, &open, why, sizeof why)) {
		doctor_mend(d, _("it does not open: %s"), why);
		return;
	}
	if (ombud_ledger_files(&f, s))
		doctor_mend(d, "%s", ombud_error(s));
	else
		doctor_ledger(d, &f, path);
	ombud_session_close(s);
}

static int own_machine(struct line *l)
{
	struct doctor d = {.l = l, .uid = geteuid(), .gid = getegid()};
	char why[SERVE_WHY];
	const char *path = line_store_path(l);
	if (!path)
		return LINE_USAGE;
	line_put(l, _("own machine: there is no account %s here\n"), SERVE_ACCOUNT);
	if (ombud_restore_halfway(path, why, sizeof why))
		doctor_mend(&d, "%s", why);
	else if (access(path, F_OK) != 0)
		doctor_note(&d, _("no store at %s: 'ombud init' makes one"), path);
	else if (ombud_store_alone(path, geteuid(), why, sizeof why) == OMBUD_OK) {
		own_folder(&d, path);
		own_ledger(&d, path);
	} else
		doctor_mend(&d, "%s", why);
	doctor_mailer(&d);
	doctor_host(&d);
	doctor_note(&d, _("masking is a habit here, not a wall: who owns the store can read it with other "
			  "programs. For a team: 'ombud setup served'"));
	return d.bad ? LINE_PARTLY : LINE_DONE;
}

static int on_server(struct line *l, const char *url)
{
	struct doctor d = {.l = l, .uid = geteuid(), .gid = getegid()};
	doctor_server(&d, url);
	doctor_mailer(&d);
	doctor_host(&d);
	line_put(l, d.bad ? _("to be mended: %d\n") : _("all is well\n"), d.bad);
	return d.bad ? LINE_PARTLY : LINE_DONE;
}

/* --db wins, as everywhere; a served desk has its store where it is, whatever the environment says. */
static const char *url_of(struct line *l)
{
	const char *said = line_value(l, "db");
	said = said || line_value(l, "account") ? said : l->world->store;
	return said && ombud_store_is_url(said) ? said : NULL;
}

int line_doctor(struct line *l)
{
	struct place p;
	const char *url = url_of(l);
	if (url)
		return on_server(l, url);
	int code = place_find(&p, l);
	if (code)
		return code;
	const struct passwd *pw = getpwnam(p.account);
	if (!pw && !line_flag(l, "account"))
		return own_machine(l);
	if ((code = admin_is_root(l)))
		return code;
	struct doctor d = {.l = l, .place = &p};
	if (!pw) {
		doctor_mend(&d, _("there is no account %s: '%s' makes it"), p.account, place_setup(l));
		return LINE_PARTLY;
	}
	d.uid = pw->pw_uid;
	d.gid = pw->pw_gid;
	doctor_account(&d);
	doctor_sshd(&d); /* first: it says which files the desk really uses */
	doctor_paths(&d);
	doctor_keys(&d);
	doctor_mailer(&d);
	doctor_host(&d);
	line_put(l, d.bad ? _("to be mended: %d\n") : _("all is well\n"), d.bad);
	return d.bad ? LINE_PARTLY : LINE_DONE;
}
