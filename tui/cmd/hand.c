/* The bytes of an attachment go to a file, to a program that shows them, or to a command. Only where the
 * desk runs on the agent's own machine: of another one the paths and programs are not theirs. */
#include "cmd/hand.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/newfile.h"
#include "base/phrase.h"
#include "base/scratch.h"
#include "base/typed.h"
#include "base/words.h"

enum { PATH_TEXT = 4096 };

/* ---- a file ------------------------------------------------------------------------------------ */

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* A folder gets our name for it; else the last part is the name that it is to have. */
static void part(char folder[PATH_TEXT], char name[NEWFILE_NAME], const char *path, const char *ours)
{
	const char *slash = strrchr(path, '/');
	if (is_folder(path) || (slash && !slash[1])) {
		snprintf(folder, PATH_TEXT, "%s", path);
		newfile_name(name, ours);
		return;
	}
	newfile_name(name, path);
	if (!slash)
		snprintf(folder, PATH_TEXT, ".");
	else
		snprintf(folder, PATH_TEXT, "%.*s", slash == path ? 1 : (int)(slash - path), path);
}

void hand_to_file(struct desk *d, const struct handing *h)
{
	char folder[PATH_TEXT], name[NEWFILE_NAME], why[400];
	char *path = typed_path(h->to);
	part(folder, name, path, h->name);
	heap_free(path);
	if (newfile_write(folder, name, h->bytes, h->n, why, sizeof why))
		desk_say(d, _("%s is in %s, for you alone; that is logged"), name, folder);
	else
		desk_fail(d, "%s", why);
}

/* ---- a program that shows it ------------------------------------------------------------------- */

static bool fits(const char *pattern, size_t n, const char *type)
{
	if (n >= 2 && pattern[n - 1] == '*')
		return strncmp(pattern, type, n - 1) == 0;
	return strlen(type) == n && memcmp(pattern, type, n) == 0;
}

/* less obeys no preprocessor here and passes no control sequence on: what it shows is a stranger's. */
static const char *viewer_for(const struct keymap *keys, const char *type, bool *ours)
{
	*ours = false;
	for (size_t i = keys->viewers.n; i-- > 0;) {
		const char *rule = keys->viewers.v[i];
		size_t n = strcspn(rule, " \t");
		if (fits(rule, n, type))
			return rule + n + strspn(rule + n, " \t");
	}
	*ours = strncmp(type, "text/", 5) == 0;
	return *ours ? "less -L -+R -+r" : "xdg-open";
}

static void show(struct desk *d, const char *program, bool pause, const char *path)
{
	struct words w;
	char why[400];
	int code = 0;
	words_split(&w, program);
	words_add(&w, path);
	struct outside o = {.argv = (const char *const *)w.v,
	    .input = -1,
	    .pause = pause,
	    .done = _("removes the copy and goes back to the desk")};
	if (!d->lend(&o, &code, why, sizeof why))
		desk_fail(d, _("%s; a line 'viewer TYPE PROGRAM' in your keys file names another"), why);
	else if (code)
		desk_fail(d, _("%s ended with %d; its copy is removed"), w.v[0], code);
	else
		desk_say(d, _("shown by %s, its copy is removed; that is logged"), w.v[0]);
	words_free(&w);
}

void hand_to_viewer(struct desk *d, const struct handing *h)
{
	struct scratch s;
	char name[NEWFILE_NAME], why[400];
	bool ours;
	const char *program = viewer_for(d->keys, h->type, &ours);
	newfile_name(name, h->name);
	if (!scratch_open(&s, d->own.runtime, name, h->bytes, h->n, why, sizeof why)) {
		desk_fail(d, "%s", why);
		return;
	}
	show(d, program, !ours, s.path);
	if (!scratch_close(&s))
		desk_fail(d, _("something of the copy is still in %s: drop it"), s.folder);
}

/* ---- a command --------------------------------------------------------------------------------- */

/* As a file that has no name: it waits for no reader, and is nowhere once the command is gone. */
static int nameless(const struct handing *h)
{
	int fd = memfd_create("attachment", MFD_CLOEXEC);
	if (fd < 0)
		return -1;
	int fault = newfile_add(fd, h->bytes, h->n);
	if (fault || lseek(fd, 0, SEEK_SET) < 0) {
		errno = fault ? fault : errno;
		close(fd);
		return -1;
	}
	return fd;
}

void hand_to_command(struct desk *d, const struct handing *h)
{
	const char *const argv[] = {"/bin/sh", "-c", h->to, NULL};
	char why[400];
	int code = 0;
	struct outside o = {
	    .argv = argv, .input = nameless(h), .pause = true, .done = _("goes back to the desk")};
	if (o.input < 0) {
		desk_fail(d, _("it cannot be handed over: %s"), strerror(errno));
		return;
	}
	if (!d->lend(&o, &code, why, sizeof why))
		desk_fail(d, "%s", why);
	else if (code)
		desk_fail(d, _("the command ended with %d; that it was handed over is logged"), code);
	else
		desk_say(d, _("the command had it; that is logged"));
	close(o.input);
}
