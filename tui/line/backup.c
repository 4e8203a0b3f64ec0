/* Copies of the store, and bringing one back. */
#include <stdlib.h>

#include "line/line.h"

int line_backup(struct line *l)
{
	struct ombud_backup *b;
	enum ombud_status status = ombud_backup(&b, l->s, l->words[0]);
	if (status)
		return line_fail(l, status, NULL);
	line_put(l, _("%s: %lld bytes, checked: whole, its audit holds, all rows are there\n"), b->file, (long long)b->bytes);
	line_put(l, _("sha256 %s (also in %s)\n"), b->sha256, b->manifest);
	line_put(l, _("not in it, and needed to restore it: the erasure ledger %s, its key %s\n"), b->ledger, b->key);
	line_put(l, "%s\n", _("keep a copy of the key apart from both, and of the ledger apart from the copies of the store"));
	if (b->ledger_beside)
		line_put(l, "%s\n", _("WARNING: ledger or key lie in the folder of this copy: who loses one loses all; move the copy"));
	ombud_backup_free(b);
	return LINE_DONE;
}

/* Work that is done since the copy: nobody should learn later that it is gone. */
static void put_newer(struct line *l, const struct ombud_restored *r, bool dry)
{
	if (!r->newer_entries && !r->newer_tickets && !r->newer_letters)
		return;
	line_put(l, dry ? _("of the store that is there now would be lost: tickets %lld, letters %lld, entries of the audit %lld\n")
	                : _("only the store before has, since the copy: tickets %lld, letters %lld, entries of the audit %lld\n"),
	    (long long)r->newer_tickets, (long long)r->newer_letters, (long long)r->newer_entries);
}

static void put_restored(struct line *l, const struct ombud_restored *r, const char *store, bool dry)
{
	line_text(l, r->said);
	if (dry) {
		line_put(l, _("copy of %s: whole; to be done again: erasures %lld, others %lld; nothing was changed\n"), r->made_at,
		    (long long)r->erasures, (long long)r->others);
		put_newer(l, r, dry);
		return;
	}
	if (r->went_on)
		line_put(l, "%s\n", _("the copy was in place already: went on where it was interrupted"));
	line_put(l, line_flag(l, "in-place") ? _("%s, of %s, knows what its erasure ledger has; done again: erasures %lld, others %lld\n")
	                                     : _("%s is the copy of %s; done again: erasures %lld, others %lld\n"), store, r->made_at,
	    (long long)r->erasures, (long long)r->others);
	put_newer(l, r, dry);
	if (*r->aside)
		line_put(l, _("the store before is kept as %s: it holds people's data, remove it once it is not needed\n"), r->aside);
}

int line_restore(struct line *l)
{
	char why[600] = "";
	const char *to = line_value(l, "to"), *as = line_value(l, "as");
	struct ombud_restored *r;
	struct ombud_open open = {.store = to ? to : line_store_path(l),
	    .user = l->world->user,
	    .act_as = as ? line_utf8(l, as) : NULL,
	    .checkpoint = l->world->checkpoint,
	    .ledger = l->world->ledger,
	    .ledger_key = l->world->ledger_key,
	    .ledger_key_else = line_ledger_key(l),
	    .ledger_folder = line_ledger_folder(l)};
	struct line_bar bar = {.l = l, .what = _("restore")};
	const bool in_place = line_flag(l, "in-place");
	struct ombud_restore how = {.file = in_place ? NULL : l->words[0], .open = &open, .dry_run = line_flag(l, "dry-run"),
	    .progress = line_progress, .progress_data = &bar};
	if (in_place == (l->n_words > 0)) {
		line_complain(l, "%s", _("restore wants a copy, or --in-place for a store on a server that its own tools brought back"));
		return LINE_USAGE;
	}
	if (!open.store || !line_clock(l, &open.now))
		return LINE_USAGE;
	enum ombud_status status = ombud_restore(&r, &how, why, sizeof why);
	line_progress_end(&bar);
	if (status) {
		line_complain(l, "%s", why);
		return status == OMBUD_NOTFOUND ? LINE_STORE : line_exit_of(status);
	}
	put_restored(l, r, open.store, how.dry_run);
	ombud_restored_free(r);
	return LINE_DONE;
}
