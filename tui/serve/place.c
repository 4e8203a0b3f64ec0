/* Where a served desk's things are. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/admin.h"

static const char *option(struct line *l, const char *name, const char *otherwise)
{
	const char *value = line_value(l, name);
	return value ? value : otherwise;
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

int place_find(struct place *p, struct line *l)
{
	char real[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", real, sizeof real - 1);
	*p = (struct place){.account = option(l, "account", SERVE_ACCOUNT),
	    .config = option(l, "config", SERVE_CONFIG),
	    .store = option(l, "db", SERVE_STORE),
	    .sshd = option(l, "sshd", "/etc/ssh/sshd_config.d"),
	    .timer = timer_folder(l),
	    .program = n > 0 ? line_format(l, "%.*s", (int)n, real) : "/usr/local/bin/ombud"};
	const char *const paths[] = {p->config, p->store, p->sshd, p->timer};
	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
		if (!plain_path(paths[i]))
			return bad_path(l, paths[i]);
	p->folder = above(l, p->store);
	p->base = p->folder ? above(l, p->folder) : NULL;
	if (!p->base)
		return bad_path(l, p->store);
	if (agents_good_name(p->account))
		return LINE_DONE;
	line_complain(l, _("'%s' is no name of an account"), p->account);
	return LINE_USAGE;
}

int admin_is_root(struct line *l)
{
	if (geteuid() == 0)
		return LINE_DONE;
	line_complain(l, _("this is root's to do"));
	return LINE_DENIED;
}
