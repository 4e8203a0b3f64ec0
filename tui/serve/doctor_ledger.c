/* The erasure ledger, its key and the copies: without the first two no copy can be brought back, and what lies on one
 * disk is lost with it. */
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>

#include "base/phrase.h"
#include "serve/admin.h"

/* ---- each ---- */

static const char *owner_of(struct doctor *d, int64_t uid)
{
	const struct passwd *pw = getpwuid((uid_t)uid);
	return pw ? line_format(d->l, "%s", pw->pw_name) : line_format(d->l, "%lld", (long long)uid);
}

/* Whether it is the account's alone. */
static bool file(struct doctor *d, const char *what, const struct ombud_ledger_file *f)
{
	if (f->owner == (int64_t)d->uid && !(f->mode & 077)) {
		doctor_ok(d, _("%s %s: owner %s, mode %o"), what, f->path, owner_of(d, f->owner), f->mode);
		return true;
	}
	doctor_mend(d, _("%s %s must be its account's alone (owner %s, mode %o): chown %u:%u %s; chmod 600 %s"), what, f->path,
	    owner_of(d, f->owner), f->mode, (unsigned)d->uid, (unsigned)d->gid, f->path, f->path);
	return false;
}

static void both(struct doctor *d, const struct ombud_ledger_files *f)
{
	bool good = true;
	if (f->ledger.is_there)
		good &= file(d, _("the erasure ledger"), &f->ledger);
	if (f->key.is_there)
		good &= file(d, _("its key"), &f->key);
	if (good && f->why[0])
		doctor_mend(d, "%s", f->why);
	else if (good && f->fit)
		doctor_ok(d, _("ledger, key and store belong together"));
}

/* Before the first copy and the first erasure. On a served desk the account cannot make a file among root's. */
static void not_yet(struct doctor *d, const struct ombud_ledger_files *f)
{
	doctor_note(d, _("no erasure ledger yet: the first backup or erasure makes %s"), f->ledger.path);
	if (f->key.is_there)
		file(d, _("its key"), &f->key);
	else if (d->place)
		doctor_mend(d, _("there is no key %s for it, and the account cannot make one there: '%s' does"), f->key.path,
		    place_setup(d->l));
	else
		doctor_note(d, _("and with it its key %s"), f->key.path);
}

/* ---- where they lie ---- */

static const char *folder_of(struct doctor *d, const char *path)
{
	const char *slash = strrchr(path, '/');
	return !slash ? "." : slash == path ? "/" : line_format(d->l, "%.*s", (int)(slash - path), path);
}

enum near { NEAR_NOT, NEAR_DISK, NEAR_FOLDER };

static enum near near(const char *a, const char *b)
{
	struct stat x, y;
	if (stat(a, &x) || stat(b, &y) || x.st_dev != y.st_dev)
		return NEAR_NOT;
	return x.st_ino == y.st_ino ? NEAR_FOLDER : NEAR_DISK;
}

struct beside {
	struct doctor *d;
	const char *folder; /* the store's */
	const char *in_folder, *on_disk; /* what lies there too */
};

static void look(struct beside *b, const char *what, const char *folder)
{
	enum near how = near(b->folder, folder);
	const char **list = how == NEAR_FOLDER ? &b->in_folder : &b->on_disk;
	if (how)
		*list = line_format(b->d->l, "%s%s%s", *list, **list ? ", " : "", what);
}

static void look_at_copies(struct beside *b, const struct ombud_ledger_files *f)
{
	struct line *l = b->d->l;
	for (const char *p = f->copies; *p; p += strcspn(p, "\n") + 1) {
		const char *folder = line_format(l, "%.*s", (int)strcspn(p, "\n"), p);
		look(b, line_format(l, _("copies (%s)"), folder), folder);
		if (f->key.is_there && near(folder_of(b->d, f->key.path), folder) == NEAR_FOLDER)
			doctor_warn(b->d, _("the key lies in a folder of copies, %s: who takes that can tell who was erased; move one"), folder);
	}
}

/* What is lost with the disk of the store. */
static void apart(struct doctor *d, const struct ombud_ledger_files *f, const char *store)
{
	struct beside b = {d, folder_of(d, store), "", ""};
	if (f->ledger.is_there)
		look(&b, _("the erasure ledger"), folder_of(d, f->ledger.path));
	if (f->key.is_there)
		look(&b, _("its key"), folder_of(d, f->key.path));
	look_at_copies(&b, f);
	if (*b.in_folder)
		doctor_warn(d, _("in the store's folder lie too: %s; what takes that folder takes them: keep copies of each elsewhere"),
		    b.in_folder);
	if (*b.on_disk)
		doctor_warn(d, _("on the store's file system lie too: %s; one lost disk takes them all: keep copies of each on another"),
		    b.on_disk);
}

/* People's data, of whom some may be erased meanwhile: no erasure is proven beside them. */
static void left_copies(struct doctor *d, const struct ombud_ledger_files *f)
{
	for (const char *p = f->left; *p; p += strcspn(p, "\n") + 1)
		doctor_warn(d, _("%.*s is a copy of the whole store, and keeps erasures from their proof: remove it once it is not needed"),
		    (int)strcspn(p, "\n"), p);
}

void doctor_ledger(struct doctor *d, const struct ombud_ledger_files *f, const char *store)
{
	if (f->ledger.is_there || f->remembered)
		both(d, f);
	else
		not_yet(d, f);
	if (f->ledger.is_there && f->key.is_there && near(folder_of(d, f->ledger.path), folder_of(d, f->key.path)) == NEAR_FOLDER)
		doctor_mend(d, _("ledger and key lie in one folder: who takes it can tell who was erased; move the key, and 'ombud --as "
				 "admin settings set ledger.key PATH'"));
	apart(d, f, store);
	left_copies(d, f);
	if (!f->has_copies)
		doctor_note(d, _("no copy of the store was made yet: 'ombud --as admin backup FILE' makes one"));
	if (f->ledger.is_there)
		doctor_note(d, _("copies of the store hold neither: copy the ledger daily to another place than these, and the key "
				 "once; without either no copy can be restored"));
}
