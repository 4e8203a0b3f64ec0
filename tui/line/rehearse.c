/* check --rehearse: a copy is made, brought back in a private folder, and removed. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "line/line.h"

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int restore(struct line *l, const struct ombud_backup *b, const char *folder)
{
	char why[600];
	struct ombud_restored *r;
	struct ombud_open open = {.store = line_format(l, "%s/restored", folder),
	    .user = l->world->user,
	    .act_as = line_value(l, "as"),
	    .ledger = b->ledger,
	    .ledger_key = b->key};
	struct ombud_restore how = {.file = b->file, .open = &open};
	if (!line_clock(l, &open.now))
		return LINE_USAGE;
	double began = seconds();
	enum ombud_status status = ombud_restore(&r, &how, why, sizeof why);
	if (status) {
		line_complain(l, _("the copy could not be restored: %s"), why);
		return line_exit_of(status);
	}
	line_put(l, _("restored and checked: erasures done again %lld, others %lld; %.1f s\n"), (long long)r->erasures,
	    (long long)r->others, seconds() - began);
	ombud_restored_free(r);
	return LINE_DONE;
}

/* Beside the store: there is room for one, and the disk is as closed as the store's. */
static char *private_folder(struct line *l)
{
	char *path = line_format(l, "%s.rehearsal-XXXXXX", line_store_path(l));
	if (mkdtemp(path))
		return path;
	line_complain(l, _("%s cannot be made: %s"), path, strerror(errno));
	return NULL;
}

static int clear(struct line *l, const char *folder)
{
	static const char *const names[] = {"copy", "copy.txt", "copy.part", "restored", "restored-wal", "restored-shm",
	    "restored.restoring", "restored.restoring-wal", "restored.restoring-shm"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		unlink(line_format(l, "%s/%s", folder, names[i]));
	if (rmdir(folder) == 0)
		return LINE_DONE;
	line_complain(l, _("%s holds a copy of the store and could not be removed: remove it"), folder);
	return LINE_STORE;
}

int line_rehearse(struct line *l)
{
	struct ombud_backup *b;
	const char *folder = private_folder(l);
	if (!folder)
		return LINE_STORE;
	double began = seconds();
	enum ombud_status status = ombud_backup_rehearse(&b, l->s, line_format(l, "%s/copy", folder));
	int code = status ? line_fail(l, status, NULL) : LINE_DONE;
	if (!status) {
		line_put(l, _("copied and checked: %lld bytes, the ledger's entries up to %lld; %.1f s\n"), (long long)b->bytes,
		    (long long)b->ledger_seq, seconds() - began);
		code = restore(l, b, folder);
		ombud_backup_free(b);
	}
	int removed = clear(l, folder);
	if (!code && !removed)
		line_put(l, "%s\n", _("a copy of this store can be restored; what was made for this is removed"));
	return code ? code : removed;
}
