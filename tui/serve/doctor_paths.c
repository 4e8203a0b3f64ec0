/* Files and folders of a served desk: whose, and who could put others in their place. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/admin.h"

static void look(struct doctor *d, const char *path)
{
	char why[SERVE_WHY];
	if (path_safe(path, why, sizeof why))
		doctor_ok(d, _("%s and all that leads to it are root's"), path);
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

/* Copies are the store once more. The folder may be a link to another disk: what counts is where it
 * leads, and who could lead it elsewhere. */
static void backup(struct doctor *d)
{
	char why[SERVE_WHY], real[PATH_MAX];
	const char *path = line_format(d->l, "%s/backup", d->place->base);
	if (!realpath(path, real)) {
		if (errno == ENOENT)
			doctor_note(d, _("there is no folder %s for copies: '%s' makes it"), path, place_setup(d->l));
		else
			doctor_mend(d, "%s: %s", path, strerror(errno));
		return;
	}
	const char *above = line_format(d->l, "%.*s", (int)(strrchr(real, '/') - real), real);
	if (!folder_good(real, d->uid, why, sizeof why) || (*above && !path_safe(above, why, sizeof why)))
		doctor_mend(d, "%s", why);
	else
		doctor_ok(d, _("the folder of copies %s is the account's alone"), path);
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
	const char *mend = timer_mend(d->l, p);
	if (!u.tick_at)
		doctor_mend(d, _("'ombud tick' has never run, which does all that is due by the clock: %s"), mend);
	else if (ago > LATE)
		doctor_mend(d, _("'ombud tick' last ran %lld minutes ago, and is due every minute: %s"), ago / 60, mend);
	else
		doctor_ok(d, _("'ombud tick' ran %lld s ago"), ago > 0 ? ago : 0);
	if (u.waits)
		doctor_note(d, _("retention: %lld rows wait until the DPO has seen 'ombud retention --dry-run'"), (long long)u.waits);
	if (u.reviews)
		doctor_note(d, _("holds and kept items whose review is due: %lld ('ombud retention reviews')"), (long long)u.reviews);
	if (u.admins)
		doctor_ok(d, _("qualified admins: %lld"), (long long)u.admins);
	else
		doctor_mend(d, _("no admin's account is active and qualified: a lapsed one renews its own with 'ombud "
				 "agent qualify admin'"));
}

static void ledger(struct doctor *d)
{
	char why[SERVE_WHY];
	struct ombud_ledger_files f;
	const struct place *p = d->place;
	if (!d->store_good)
		return;
	if (child_ledger(p->store, line_format(d->l, "%s/" SERVE_KEY, p->config), d->uid, d->gid, &f, why, sizeof why))
		doctor_ledger(d, &f, p->store);
	else
		doctor_mend(d, "%s", why);
}

void doctor_paths(struct doctor *d)
{
	const struct place *p = d->place;
	look(d, p->program);
	look(d, library(d));
	look(d, line_format(d->l, "%s/agents", p->config));
	look(d, line_format(d->l, "%s/authorized_keys", p->config));
	look(d, p->base);
	backup(d);
	store(d);
	ledger(d);
	upkeep(d);
}
