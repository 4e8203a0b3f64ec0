/* What sshd would do for the account: asked of sshd itself, since a line of its configuration that
 * stands further up wins over ours. */
#include <string.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

static const char *sshd_program(void)
{
	return access("/usr/sbin/sshd", X_OK) == 0 ? "/usr/sbin/sshd" : "/usr/bin/sshd";
}

/* sshd -T as it is for that account. */
static bool ask(struct doctor *d, const char *account, struct bytes *out)
{
	const char *const argv[] = {sshd_program(), "-T", "-f", place_option(d->l, "sshd-config"), "-C",
	    line_format(d->l, "user=%s,host=localhost,addr=127.0.0.1", account), NULL};
	int code = child_run(argv, out);
	if (code == 0)
		return true;
	if (code < 0 || code == 127)
		doctor_mend(d, _("there is no sshd here: install openssh-server"));
	else
		doctor_mend(d, _("sshd does not take its configuration: %s"), bytes_text(out));
	return false;
}

/* The value of a keyword, borrowed until the line: "" where it is not said. */
static const char *value_of(struct doctor *d, const char *all, const char *keyword)
{
	size_t n = strlen(keyword);
	for (const char *s = all; s && *s; s = strchr(s, '\n') ? strchr(s, '\n') + 1 : NULL)
		if (strncmp(s, keyword, n) == 0 && s[n] == ' ')
			return line_format(d->l, "%.*s", (int)strcspn(s + n + 1, "\n"), s + n + 1);
	return "";
}

static void want(struct doctor *d, const char *all, const char *keyword, const char *value)
{
	const char *have = value_of(d, all, keyword);
	if (strcmp(have, value) == 0)
		doctor_ok(d, "sshd: %s %s", keyword, value);
	else
		doctor_mend(d, _("sshd: %s is '%s', not '%s', for this account: see 50-ombud.conf, and what "
				 "stands before it in sshd_config"),
		    keyword, have, value);
}

/* What the other side may put into the environment of the shell that starts us. */
static void accepted(struct doctor *d, const char *all)
{
	static const char *const harmless[] = {"LANG", "LC_*", "TERM", "COLORTERM", "NO_COLOR"};
	bool bad = false;
	for (const char *s = all; s && *s; s = strchr(s, '\n') ? strchr(s, '\n') + 1 : NULL) {
		if (strncmp(s, "acceptenv ", 10) != 0)
			continue;
		const char *name = line_format(d->l, "%.*s", (int)strcspn(s + 10, "\n"), s + 10);
		bool good = false;
		for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++)
			good |= strcmp(name, harmless[i]) == 0 ||
				(strncmp(name, "LC_", 3) == 0 && !strchr(name, '*'));
		if (!good)
			doctor_mend(d, _("sshd: AcceptEnv %s lets the other side set it: take it out"), name);
		bad |= !good;
	}
	if (!bad)
		doctor_ok(d, _("sshd: AcceptEnv takes nothing but the terminal and its language"));
}

static void others(struct doctor *d)
{
	struct bytes out = {0};
	if (ask(d, "root", &out)) {
		const char *forced = value_of(d, bytes_text(&out), "forcecommand");
		if (strstr(forced, "serve"))
			doctor_mend(d, _("sshd: the desk's part holds for root too: begin it with 'Match User %s'"),
			    d->place->account);
		else
			doctor_ok(d, _("sshd: other accounts are left alone"));
	}
	bytes_free(&out);
}

void doctor_sshd(struct doctor *d)
{
	const struct place *p = d->place;
	struct bytes out = {0};
	if (ask(d, p->account, &out)) {
		const char *all = bytes_text(&out);
		want(d, all, "forcecommand",
		    line_format(d->l, "%s serve --config %s --db %s", p->program, p->config, p->store));
		want(d, all, "authorizedkeysfile", line_format(d->l, "%s/authorized_keys", p->config));
		want(d, all, "authenticationmethods", "publickey");
		want(d, all, "exposeauthinfo", "yes");
		want(d, all, "disableforwarding", "yes");
		want(d, all, "permittty", "yes");
		want(d, all, "permituserrc", "no");
		want(d, all, "permituserenvironment", "no");
		want(d, all, "authorizedkeyscommand", "none");
		want(d, all, "trustedusercakeys", "none");
		want(d, all, "strictmodes", "yes");
		accepted(d, all);
		others(d);
	}
	bytes_free(&out);
}
