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

static void say(struct doctor *d, const char *how, const char *fmt, va_list ap)
{
	char text[2 * SERVE_WHY];
	vsnprintf(text, sizeof text, fmt, ap);
	line_put(d->l, "%-5s %s\n", how, text);
}

void doctor_ok(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	say(d, _("ok"), fmt, ap);
	va_end(ap);
}

void doctor_mend(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	d->bad++;
	va_start(ap, fmt);
	say(d, _("MEND"), fmt, ap);
	va_end(ap);
}

void doctor_note(struct doctor *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	say(d, _("note"), fmt, ap);
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

void doctor_account(struct doctor *d)
{
	const struct passwd *pw = getpwnam(d->place->account);
	char why[SERVE_WHY];
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
	if (access(pw->pw_dir, F_OK) != 0 || path_safe(pw->pw_dir, why, sizeof why))
		doctor_ok(d, _("its home %s is root's"), pw->pw_dir);
	else
		doctor_mend(d, "%s", why);
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

static int own_machine(struct line *l)
{
	struct doctor d = {.l = l};
	char why[SERVE_WHY];
	const char *path = line_store_path(l);
	if (!path)
		return LINE_USAGE;
	line_put(l, _("own machine: there is no account %s here\n"), SERVE_ACCOUNT);
	if (access(path, F_OK) != 0)
		doctor_note(&d, _("no store at %s: 'ombud init' makes one"), path);
	else if (ombud_store_alone(path, geteuid(), why, sizeof why) == OMBUD_OK)
		own_folder(&d, path);
	else
		doctor_mend(&d, "%s", why);
	doctor_host(&d);
	doctor_note(&d, _("masking is a habit here, not a wall: who owns the store can read it with other "
			  "programs. For a team: 'ombud setup served'"));
	return d.bad ? LINE_PARTLY : LINE_DONE;
}

int line_doctor(struct line *l)
{
	struct place p;
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
		doctor_mend(&d, _("there is no account %s: 'ombud setup served' makes it"), p.account);
		return LINE_PARTLY;
	}
	d.uid = pw->pw_uid;
	d.gid = pw->pw_gid;
	doctor_account(&d);
	doctor_sshd(&d); /* first: it says which files the desk really uses */
	doctor_paths(&d);
	doctor_keys(&d);
	doctor_host(&d);
	line_put(l, d.bad ? _("to be mended: %d\n") : _("all is well\n"), d.bad);
	return d.bad ? LINE_PARTLY : LINE_DONE;
}
