/* Where a served desk's things are. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/admin.h"

static const struct place_option {
	const char *name, *otherwise;
} known[] = {{"account", SERVE_ACCOUNT}, {"config", SERVE_CONFIG}, {"db", SERVE_STORE},
    {"sshd", "/etc/ssh/sshd_config.d"}, {"sshd-config", "/etc/ssh/sshd_config"}, {"timer", NULL}};
enum { KNOWN = sizeof known / sizeof *known };

const char *place_option(const struct line *l, const char *name)
{
	const char *value = line_value(l, name);
	for (size_t i = 0; i < KNOWN && !value; i++)
		if (strcmp(known[i].name, name) == 0)
			value = known[i].otherwise;
	return value;
}

static const char *above(struct line *l, const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash && slash != path ? line_format(l, "%.*s", (int)(slash - path), path) : NULL;
}

/* What stands in sshd's configuration and in commands that are printed: no blank, no quote. */
static bool plain_path(const char *path)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789._-/+,@";
	return path[0] == '/' && strlen(path) < PATH_MAX && strspn(path, letters) == strlen(path) &&
	       !strstr(path, "/../") && !strstr(path, "//");
}

static int bad_path(struct line *l, const char *path)
{
	line_complain(l,
	    _("'%s' is not taken: a path begins at the root and holds letters, digits and ._-+,@"),
	    path);
	return LINE_USAGE;
}

static int find_store(struct place *p, struct line *l)
{
	p->folder = plain_path(p->store) ? above(l, p->store) : NULL;
	p->base = p->folder ? above(l, p->folder) : NULL;
	return p->base ? LINE_DONE : bad_path(l, p->store);
}

int place_find(struct place *p, struct line *l)
{
	char real[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", real, sizeof real - 1);
	*p = (struct place){.account = place_option(l, "account"),
	    .config = place_option(l, "config"),
	    .store = place_option(l, "db"),
	    .sshd = place_option(l, "sshd"),
	    .timer = timer_folder(l),
	    .program = n > 0 ? line_format(l, "%.*s", (int)n, real) : "/usr/local/bin/ombud"};
	const char *const paths[] = {p->config, p->sshd, p->timer};
	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
		if (!plain_path(paths[i]))
			return bad_path(l, paths[i]);
	int code = ombud_store_is_url(p->store) ? LINE_DONE : find_store(p, l);
	if (code)
		return code;
	if (agents_good_name(p->account))
		return LINE_DONE;
	line_complain(l, _("'%s' is no name of an account"), p->account);
	return LINE_USAGE;
}

/* With those of the options it takes that say something else than what holds without them. */
static const char *with_options(struct line *l, const char *command, const char *takes)
{
	char *text = line_format(l, "ombud %s", command);
	for (size_t i = 0; i < KNOWN; i++) {
		const struct place_option *o = &known[i];
		const char *value = line_value(l, o->name);
		if (value && strstr(takes, line_format(l, " %s ", o->name)) &&
		    !(o->otherwise && strcmp(value, o->otherwise) == 0))
			text = line_format(l, "%s --%s %s", text, o->name, value);
	}
	return text;
}

const char *place_setup(struct line *l)
{
	return with_options(l, "setup served", " account config db sshd timer ");
}

const char *place_doctor(struct line *l)
{
	return with_options(l, "doctor", " account config db sshd-config timer ");
}

const char *place_key(struct line *l, const char *what)
{
	return with_options(l, line_format(l, "agent key %s", what), " config db ");
}

int admin_is_root(struct line *l)
{
	if (geteuid() == 0)
		return LINE_DONE;
	line_complain(l, _("this is root's to do"));
	return LINE_DENIED;
}
