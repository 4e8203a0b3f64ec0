/* Files and folders of a served desk: whose, and who could put others in their place. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

/* One step of a path: root's, and nobody else writes there. */
static bool step_safe(const char *path, char *why, size_t size)
{
	struct stat st;
	if (stat(path, &st))
		snprintf(why, size, "%s: %s", path, strerror(errno));
	else if (st.st_uid != 0)
		snprintf(why, size, _("%s belongs to uid %u, who could put another in its place: chown root %s"),
		    path, (unsigned)st.st_uid, path);
	else if (st.st_mode & 022)
		snprintf(why, size, _("%s can be written by others than root: chmod go-w %s"), path, path);
	else
		return true;
	return false;
}

bool path_safe(const char *path, char *why, size_t size)
{
	char *part = heap_str(path);
	bool good = step_safe(path, why, size);
	for (char *slash = strrchr(part, '/'); slash && good; slash = strrchr(part, '/')) {
		*slash = '\0';
		good = step_safe(*part ? part : "/", why, size);
	}
	heap_free(part);
	return good;
}

static void look(struct doctor *d, const char *path)
{
	char why[SERVE_WHY];
	if (path_safe(path, why, sizeof why))
		doctor_ok(d, _("%s and the folders above it are root's"), path);
	else
		doctor_mend(d, "%s", why);
}

/* The library is found beside the program, or in ../lib. */
static const char *library(struct doctor *d)
{
	const char *program = d->place->program;
	int n = (int)(strrchr(program, '/') - program);
	const char *beside = line_format(d->l, "%.*s/libombud.so", n, program);
	if (access(beside, F_OK) == 0)
		return beside;
	while (n > 0 && program[n - 1] != '/')
		n--;
	return line_format(d->l, "%.*slib/libombud.so", n, program);
}

static void store(struct doctor *d)
{
	char why[SERVE_WHY];
	const struct place *p = d->place;
	d->store_good = file_store_good(p->store, d->uid, why, sizeof why);
	if (!d->store_good) {
		doctor_mend(d, "%s", why);
		return;
	}
	doctor_ok(d, _("the store %s is the account's alone"), p->store);
	switch (child_store(p->store, "admin", false, d->uid, d->gid, why, sizeof why)) {
	case STORE_UNREADABLE:
		doctor_mend(d, _("it does not open: %s"), why);
		break;
	case STORE_REFUSES: /* the store reads; whether there is an admin is its own matter */
	case STORE_GOOD:
		doctor_ok(d, _("it opens, and its schema is this program's ('ombud check' looks deeper)"));
	}
}

/* Letters wait, clocks stand and no head is told where nothing runs the tick. */
static void upkeep(struct doctor *d)
{
	enum { LATE = 600 };
	const struct place *p = d->place;
	struct ombud_upkeep u;
	if (!d->store_good || !child_upkeep(p->store, d->uid, d->gid, &u))
		return;
	long long ago = (long long)(time(NULL) - u.tick_at);
	const char *mend = timer_next(p)[0] ? _("systemctl enable --now ombud-tick.timer")
					    : _("'ombud setup served' makes what runs it");
	if (!u.tick_at)
		doctor_mend(d, _("'ombud tick' has never run, which does all that is due by the clock: %s"), mend);
	else if (ago > LATE)
		doctor_mend(d, _("'ombud tick' last ran %lld minutes ago, and is due every minute: %s"), ago / 60, mend);
	else
		doctor_ok(d, _("'ombud tick' ran %lld s ago"), ago > 0 ? ago : 0);
	if (u.admins)
		doctor_ok(d, _("qualified admins: %lld"), (long long)u.admins);
	else
		doctor_mend(d, _("no admin's account is active and qualified: a lapsed one renews its own with 'ombud "
				 "agent qualify admin'"));
}

void doctor_paths(struct doctor *d)
{
	const struct place *p = d->place;
	look(d, p->program);
	look(d, library(d));
	look(d, line_format(d->l, "%s/agents", p->config));
	look(d, line_format(d->l, "%s/authorized_keys", p->config));
	look(d, p->base);
	store(d);
	upkeep(d);
}
