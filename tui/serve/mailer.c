/* Which program the desk's letters leave by. On a machine of one's own its owner says so, in the
 * environment or in a file; on a served desk root's file alone does, for the program is run as the account
 * that owns the store. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/phrase.h"
#include "serve/admin.h"

enum { CONF_BYTES = 65536 };

struct found {
	struct line *l;
	const char *program;
};

static bool take_pair(void *data, const char *section, const char *name, const char *value, char *why, size_t size)
{
	struct found *f = data;
	if (strcmp(section, "mail") != 0 || strcmp(name, "sendmail") != 0) {
		snprintf(why, size, "%s", _("there is no such setting; [mail] sendmail is the only one"));
		return false;
	}
	f->program = line_format(f->l, "%s", value);
	return true;
}

static bool others_change(const struct stat *st)
{
	return (st->st_uid != 0 && st->st_uid != geteuid()) || (st->st_mode & 022);
}

/* Whoever can write it would have every letter in clear, and a program run as its reader. */
static char *own_file(const char *path, char *why, size_t size)
{
	struct stat st;
	char *text = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && others_change(&st)) {
		snprintf(why, size, _("%s can be changed by others, and says where all letters go: chown it to yourself, chmod go-w"), path);
		close(fd);
		return NULL;
	}
	if (fd < 0 || !(text = conf_drain(fd, CONF_BYTES)))
		snprintf(why, size, "%s: %s", path, strerror(errno));
	return text;
}

/* A file that is not there says nothing; one that is there must be readable and whole. */
static bool from_file(struct mailer *out, struct line *l, const char *path, bool roots, char *why, size_t size)
{
	struct found f = {.l = l};
	struct stat st;
	if (lstat(path, &st) && (errno == ENOENT || errno == ENOTDIR))
		return true;
	if (roots && !path_safe(path, why, size))
		return false;
	char *text = roots ? file_of_root(path, why, size) : own_file(path, why, size);
	if (!text)
		return false;
	bool good = conf_read(path, text, take_pair, &f, why, size);
	heap_free(text);
	if (good && f.program)
		*out = (struct mailer){f.program, path};
	return good;
}

/* It gets every letter in clear, and runs as the store's owner. */
static bool may_run(const struct mailer *m, bool roots, char *why, size_t size)
{
	struct stat st;
	const char *path = m->program;
	why[0] = '\0';
	if (path[0] != '/')
		snprintf(why, size, _("%s: '%s' is no program that sends mail: write its whole path, such as /usr/bin/msmtp"), m->said_by, path);
	else if (stat(path, &st))
		snprintf(why, size, _("%s: the program that sends mail, %s: %s"), m->said_by, path, strerror(errno));
	else if (!S_ISREG(st.st_mode) || access(path, X_OK) != 0)
		snprintf(why, size, _("%s: %s is no program that can be run"), m->said_by, path);
	else if (roots)
		return path_safe(path, why, size);
	else if (others_change(&st))
		snprintf(why, size, _("%s: %s can be changed by others, and all letters go through it: chmod go-w, or name another"),
		    m->said_by, path);
	return !why[0];
}

bool mailer_find(struct mailer *out, struct line *l, const char *config, char *why, size_t size)
{
	const char *folder = config ? config : line_config(l);
	*out = (struct mailer){MAILER_PROGRAM, NULL};
	if (!config && l->world->sendmail)
		*out = (struct mailer){l->world->sendmail, "OMBUD_SENDMAIL"};
	else if (folder && !from_file(out, l, line_format(l, "%s/" MAILER_FILE, folder), config != NULL, why, size))
		return false;
	return !out->said_by || may_run(out, config != NULL, why, size);
}

const char *line_mailer(struct line *l)
{
	struct mailer m;
	char why[SERVE_WHY];
	const char *config = line_value(l, "config");
	if (mailer_find(&m, l, config, why, sizeof why))
		return m.program;
	line_complain(l, "%s", why);
	return NULL;
}

void doctor_mailer(struct doctor *d)
{
	struct mailer m;
	char why[SERVE_WHY];
	const char *config = d->place ? d->place->config : NULL;
	const char *folder = config ? config : line_config(d->l);
	if (!mailer_find(&m, d->l, config, why, sizeof why))
		doctor_mend(d, _("no letter leaves: %s"), why);
	else if (access(m.program, X_OK) == 0)
		doctor_ok(d, _("letters leave by %s"), m.program);
	else
		doctor_note(d, _("there is no %s, so that no letter leaves: install a mail system, or name another program in %s/%s, "
				 "under [mail] as sendmail = PATH"),
		    m.program, folder ? folder : ".", MAILER_FILE);
}
