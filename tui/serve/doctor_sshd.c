/* What sshd would do for the account: asked of sshd itself, since a line of its configuration that
 * stands further up wins over ours. A part of it may hold for some addresses alone, so that it is asked
 * for more than one: this host, and one of each family that is nobody's (RFC 5737, RFC 3849). */
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

static const char *sshd_program(void)
{
	return access("/usr/sbin/sshd", X_OK) == 0 ? "/usr/sbin/sshd" : "/usr/bin/sshd";
}

static const struct view {
	const char *from, *spec;
} views[] = {
    {"127.0.0.1", "host=localhost,addr=127.0.0.1,laddr=127.0.0.1,lport=22"},
    {"192.0.2.1", "host=192.0.2.1,addr=192.0.2.1,laddr=192.0.2.2,lport=22"},
    {"2001:db8::1", "host=2001:db8::1,addr=2001:db8::1,laddr=2001:db8::2,lport=22"},
};
enum { VIEWS = sizeof views / sizeof *views };
#define FROM "127.0.0.1, 192.0.2.1, 2001:db8::1"

/* sshd -T as it is for that account; how: further letters of its. */
static int run(struct doctor *d, const char *how, const char *account, const struct view *v, struct bytes *out)
{
	const char *const argv[] = {sshd_program(), how, "-f", place_option(d->l, "sshd-config"), "-C",
	    line_format(d->l, "user=%s,%s", account, v->spec), NULL};
	return child_run(argv, out);
}

/* Its answer, kept as long as the line; NULL after a sentence. */
static const char *ask(struct doctor *d, const char *account, const struct view *v)
{
	struct bytes out = {0};
	int code = run(d, "-T", account, v, &out);
	const char *said = line_format(d->l, "%s", out.len ? bytes_text(&out) : "");
	bytes_free(&out);
	if (code == 0)
		return said;
	if (code < 0 || code == 127)
		doctor_mend(d, _("there is no sshd here: install openssh-server"));
	else
		doctor_mend(d, _("sshd does not take its configuration: %s"), said);
	return NULL;
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

static void want(struct doctor *d, const char *const *all, const char *keyword, const char *value)
{
	for (size_t i = 0; i < VIEWS; i++) {
		const char *have = value_of(d, all[i], keyword);
		if (strcmp(have, value) == 0)
			continue;
		const char *from = i ? line_format(d->l, _(" from %s"), views[i].from) : "";
		doctor_mend(d, _("sshd: %s is another for this account%s\n"
				 "is:      %s\n"
				 "must be: %s\n"
				 "see 50-ombud.conf, and what stands before it in sshd_config"),
		    keyword, from, have, value);
		return;
	}
	doctor_ok(d, "sshd: %s %s", keyword, value);
}

/* What the other side may put into the environment of the shell that starts us. */
static bool harmless(const char *name)
{
	static const char *const known[] = {"LANG", "LC_*", "TERM", "COLORTERM", "NO_COLOR"};
	bool good = strncmp(name, "LC_", 3) == 0 && !strpbrk(name, "*?");
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		good |= strcmp(name, known[i]) == 0;
	return good;
}

static bool accepted(struct doctor *d, const char *all)
{
	bool good = true;
	for (const char *s = all; s && *s; s = strchr(s, '\n') ? strchr(s, '\n') + 1 : NULL) {
		if (strncmp(s, "acceptenv ", 10) != 0)
			continue;
		const char *name = line_format(d->l, "%.*s", (int)strcspn(s + 10, "\n"), s + 10);
		if (harmless(name))
			continue;
		doctor_mend(d, _("sshd: AcceptEnv %s lets the other side set it: take it out"), name);
		good = false;
	}
	return good;
}

static void environment(struct doctor *d, const char *const *all)
{
	bool good = true;
	for (size_t i = 0; i < VIEWS; i++)
		good &= accepted(d, all[i]);
	if (good)
		doctor_ok(d, _("sshd: AcceptEnv takes nothing but the terminal and its language"));
}

static void others(struct doctor *d)
{
	for (size_t i = 0; i < VIEWS; i++) {
		const char *all = ask(d, "root", &views[i]);
		if (!all)
			return;
		if (!strstr(value_of(d, all, "forcecommand"), "serve"))
			continue;
		doctor_mend(d, _("sshd: the desk's part holds for root too: begin it with 'Match User %s'"),
		    d->place->account);
		return;
	}
	doctor_ok(d, _("sshd: other accounts are left alone"));
}

/* ---- what holds for some connections alone ---- */

static bool narrow(const char *criteria)
{
	static const char *const words[] = {"address", "host", "localaddress", "localport", "rdomain"};
	for (const char *s = criteria; *s; s += strspn(s, " \t,")) {
		size_t n = strcspn(s, " \t=");
		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			if (strlen(words[i]) == n && strncasecmp(s, words[i], n) == 0)
				return true;
		s += n + (s[n] == '=');
	}
	return false;
}

/* sshd names each Match line that it tries only where it tells of its work. */
static void narrowed(struct doctor *d)
{
	static const char tried[] = "checking match for '";
	struct bytes out = {0};
	const char *before = "";
	if (run(d, "-Tddd", d->place->account, &views[0], &out) != 0) {
		bytes_free(&out);
		return;
	}
	for (const char *s = bytes_text(&out); (s = strstr(s, tried));) {
		s += sizeof tried - 1;
		const char *criteria = line_format(d->l, "%.*s", (int)strcspn(s, "'\n"), s);
		if (narrow(criteria) && strcmp(before, criteria) != 0)
			doctor_note(d, _("sshd: 'Match %s' holds for some connections alone: look whether what "
					 "stands under it leaves the desk's part as it is"),
			    criteria);
		before = criteria;
	}
	bytes_free(&out);
}

void doctor_sshd(struct doctor *d)
{
	const struct place *p = d->place;
	const struct {
		const char *keyword, *value;
	} wanted[] = {
	    {"forcecommand", line_format(d->l, "%s serve --config %s --db %s", p->program, p->config, p->store)},
	    {"authorizedkeysfile", line_format(d->l, "%s/authorized_keys", p->config)},
	    {"authenticationmethods", "publickey"},
	    {"exposeauthinfo", "yes"},
	    {"disableforwarding", "yes"},
	    {"permittty", "yes"},
	    {"permituserrc", "no"},
	    {"permituserenvironment", "no"},
	    {"authorizedkeyscommand", "none"},
	    {"trustedusercakeys", "none"},
	    {"strictmodes", "yes"},
	};
	const char *all[VIEWS];
	for (size_t i = 0; i < VIEWS; i++)
		if (!(all[i] = ask(d, p->account, &views[i])))
			return;
	doctor_note(d, _("sshd was asked as for connections from %s; a Match for other addresses is named "
			 "below"),
	    FROM);
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
		want(d, all, wanted[i].keyword, wanted[i].value);
	environment(d, all);
	others(d);
	narrowed(d);
}
