/* ombud setup served: the account, the folders, the files and sshd's part. What is there is compared
 * and never overwritten: what differs is somebody's intention, or an attack, and both are to be seen. */
#include <errno.h>
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

struct setup {
	struct line *l;
	struct place p;
	uid_t uid;
	gid_t gid;
	int differs, failed;
};

static void made(struct setup *s, const char *what)
{
	line_put(s->l, _("made     %s\n"), what);
}
static void there(struct setup *s, const char *what)
{
	line_put(s->l, _("is there %s\n"), what);
}
static void differs(struct setup *s, const char *what, const char *mend)
{
	s->differs++;
	line_put(s->l, _("DIFFERS  %s: left as it is; %s\n"), what, mend);
}
static bool failed(struct setup *s, const char *what, const char *why)
{
	s->failed++;
	line_complain(s->l, "%s: %s", what, why);
	return false;
}

/* ---- account ---- */

static bool make_account(struct setup *s)
{
	struct bytes said = {0};
	const char *const argv[] = {"/usr/sbin/useradd", "--system", "--user-group", "--home-dir",
	    line_format(s->l, "%s/home", s->p.base), "--no-create-home", "--shell", "/bin/sh",
	    "--password", "*", s->p.account, NULL};
	bool good = child_run(argv, &said) == 0;
	if (good)
		made(s, line_format(s->l, _("account %s, keys only"), s->p.account));
	else
		failed(s, "useradd", said.len ? bytes_text(&said) : _("is not there"));
	bytes_free(&said);
	return good;
}

static bool account(struct setup *s)
{
	const struct passwd *pw = getpwnam(s->p.account);
	if (!pw && (!make_account(s) || !(pw = getpwnam(s->p.account))))
		return false;
	else if (pw && pw->pw_uid == 0)
		return failed(s, s->p.account, _("root is not to be the desk's account"));
	s->uid = pw->pw_uid;
	s->gid = pw->pw_gid;
	return true;
}

/* ---- folders ---- */

static bool folder(struct setup *s, const char *path, bool of_account)
{
	struct stat st;
	uid_t uid = of_account ? s->uid : 0;
	gid_t gid = of_account ? s->gid : 0;
	mode_t mode = of_account ? 0700 : 0755;
	if (lstat(path, &st) == 0) {
		if (S_ISDIR(st.st_mode) && st.st_uid == uid && !(st.st_mode & (of_account ? 077 : 022)))
			there(s, path);
		else
			differs(s, path,
			    line_format(s->l, "chown %u:%u %s; chmod %o %s", (unsigned)uid,
				(unsigned)gid, path, (unsigned)mode, path));
		return true;
	}
	if (mkdir(path, 0700) || lchown(path, uid, gid) || chmod(path, mode))
		return failed(s, path, strerror(errno));
	made(s, path);
	return true;
}

/* ---- files ---- */

static bool same_text(const char *path, const char *text, char *why, size_t size)
{
	char *have = file_of_root(path, why, size);
	bool same = have && (!text || strcmp(have, text) == 0);
	if (have && !same)
		snprintf(why, size, _("compare it with what ombud-serve(8) shows"));
	heap_free(have);
	return same;
}

/* compared: what is there must be this text; else only root's. */
static bool file(struct setup *s, const char *path, const char *text, bool compared)
{
	struct stat st;
	char why[SERVE_WHY] = "";
	if (lstat(path, &st) == 0) {
		if (same_text(path, compared ? text : NULL, why, sizeof why))
			there(s, path);
		else
			differs(s, path, why);
		return true;
	}
	if (!file_replace(path, text, why, sizeof why))
		return failed(s, path, why);
	made(s, path);
	return true;
}

static const char *sshd_part(struct setup *s)
{
	return line_format(s->l,
	    "# The desk's door: see ombud-serve(8). Made by 'ombud setup served'.\n"
	    "Match User %s\n"
	    "    AuthorizedKeysFile %s/authorized_keys\n"
	    "    AuthenticationMethods publickey\n"
	    "    ForceCommand %s serve --config %s --db %s\n"
	    "    ExposeAuthInfo yes\n"
	    "    DisableForwarding yes\n"
	    "    PermitTTY yes\n"
	    "    PermitUserRC no\n"
	    "    ClientAliveInterval 60\n"
	    "    ClientAliveCountMax 10\n",
	    s->p.account, s->p.config, s->p.program, s->p.config, s->p.store);
}

static bool sshd(struct setup *s)
{
	struct stat st;
	const char *path = line_format(s->l, "%s/50-ombud.conf", s->p.sshd);
	if (stat(s->p.sshd, &st))
		return failed(s, s->p.sshd, _("is not there: install openssh-server, or name the folder "
					      "that sshd_config includes with --sshd"));
	return file(s, path, sshd_part(s), true);
}

/* ---- store ---- */

static bool store(struct setup *s)
{
	struct stat st;
	char why[SERVE_WHY];
	const char *first = line_value(s->l, "first");
	if (lstat(s->p.store, &st) == 0) {
		if (file_store_good(s->p.store, s->uid, why, sizeof why))
			there(s, s->p.store);
		else
			differs(s, s->p.store, why);
		return true;
	}
	if (!first) {
		line_put(s->l, _("no store yet: --first NAME makes one with NAME as agent, lead and DPO\n"));
		return true;
	}
	if (!agents_good_name(first))
		return failed(s, first, _("is no name of an account"));
	if (child_store(s->p.store, first, true, s->uid, s->gid, why, sizeof why) != STORE_GOOD)
		return failed(s, s->p.store, why);
	made(s, s->p.store);
	line_put(s->l, _("         its accounts: %s (agent, lead, DPO) and admin\n"), first);
	return true;
}

/* ---- the key of the erasure ledger ---- */

/* The account's alone, among root's files, where it cannot make one itself. */
static bool key_is_theirs(struct setup *s, const char *path, const struct stat *st)
{
	if (S_ISREG(st->st_mode) && st->st_nlink == 1 && st->st_uid == s->uid && !(st->st_mode & 077))
		there(s, path);
	else
		differs(s, path, line_format(s->l, "chown %u:%u %s; chmod 600 %s", (unsigned)s->uid, (unsigned)s->gid, path, path));
	return true;
}

static void no_new_key(struct setup *s, const char *path, const char *ledger)
{
	differs(s, path, line_format(s->l, _("the key of %s is not there, and no new one fits: put its copy back"), ledger));
}

/* Whether a new key would be the right one: not for a ledger that has its own, nor where the settings name another. */
static bool wants_key(struct setup *s, const char *path)
{
	struct stat st;
	char why[SERVE_WHY];
	struct ombud_ledger_files f;
	const char *ledger = line_format(s->l, "%s.erasures", s->p.store);
	bool is_there = lstat(ledger, &st) == 0;
	if (is_there)
		no_new_key(s, path, ledger);
	if (is_there || lstat(s->p.store, &st) != 0)
		return !is_there;
	if (!file_store_good(s->p.store, s->uid, why, sizeof why) ||
	    !child_ledger(s->p.store, path, s->uid, s->gid, &f, why, sizeof why)) {
		line_put(s->l, _("no key made: %s\n"), why);
		return false;
	}
	if (strcmp(f.key.path, path) != 0)
		line_put(s->l, _("no key made: the setting ledger.key names %s\n"), f.key.path);
	else if (f.ledger.is_there || f.remembered)
		no_new_key(s, path, f.ledger.path);
	else
		return true;
	return false;
}

static bool key(struct setup *s)
{
	struct stat st;
	char why[SERVE_WHY];
	const char *path = line_format(s->l, "%s/" SERVE_KEY, s->p.config);
	if (lstat(path, &st) == 0)
		return key_is_theirs(s, path, &st);
	if (!wants_key(s, path))
		return true;
	if (ombud_ledger_key_make(path, s->uid, s->gid, why, sizeof why))
		return failed(s, path, why);
	made(s, path);
	line_put(s->l, _("         the key of the erasure ledger: print it, or copy it to another place than the desk's; without it\n"
			 "         no copy of the store can be restored\n"));
	return true;
}

/* sshd would run whatever stands there by then, for everybody who knocks. */
static bool program(struct setup *s)
{
	char why[SERVE_WHY];
	if (path_safe(s->p.program, why, sizeof why))
		return true;
	line_complain(s->l, "%s", why);
	return failed(s, s->p.program,
	    _("others than root could replace it: 'make install', and set up with what that put there"));
}

static bool timer_text(void *data, const char *path, const char *text)
{
	return file(data, path, text, true);
}

static bool all(struct setup *s)
{
	const struct place *p = &s->p;
	const char *home = line_format(s->l, "%s/home", p->base);
	const char *backup = line_format(s->l, "%s/backup", p->base);
	const char *agents = line_format(s->l, "%s/agents", p->config);
	const char *keys = line_format(s->l, "%s/authorized_keys", p->config);
	return program(s) && account(s) && folder(s, p->base, false) && folder(s, home, false) &&
	       folder(s, p->config, false) && folder(s, p->folder, true) && folder(s, backup, true) &&
	       file(s, agents, "# fingerprint account: 'ombud agent key add' writes this\n", false) &&
	       file(s, keys, "# 'ombud agent key add' writes this\n", false) && store(s) && key(s) && sshd(s) &&
	       timer_set_up(s->l, p, timer_text, s);
}

int line_setup(struct line *l)
{
	struct setup s = {.l = l};
	if (strcmp(l->words[0], "served") != 0)
		return line_no_verb(l);
	int code = place_find(&s.p, l);
	if (code || (code = admin_is_root(l)))
		return code;
	if (!s.p.folder) {
		line_complain(l, _("what setup makes names a store in a file: make it so, then name the URL in sshd's part and in the timer's service, see ombud-serve(8)"));
		return LINE_USAGE;
	}
	umask(077);
	bool good = all(&s);
	if (!good || s.failed)
		return LINE_STORE;
	line_put(l, _("Next: sshd -t && systemctl reload ssh; %s%s < NAME.pub; %s\n"), timer_next(&s.p),
	    place_key(l, "add NAME"), place_doctor(l));
	return s.differs ? LINE_PARTLY : LINE_DONE;
}
