/* check --rehearse: a copy is made, brought back in a private folder, and removed. */
#include "base/monotonic.h"
#include "line/line.h"

static double seconds_since(int64_t began)
{
	return (double)(monotonic_ms() - began) / 1000;
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
	char took[OMBUD_DECIMAL];
	int64_t began = monotonic_ms();
	enum ombud_status status = ombud_restore(&r, &how, why, sizeof why);
	if (status) {
		line_complain(l, _("the copy could not be restored: %s"), why);
		return line_exit_of(status);
	}
	line_put(l, _("restored and checked: erasures done again %lld, others %lld; %s s\n"), (long long)r->erasures,
	    (long long)r->others, ombud_decimal(took, seconds_since(began), 1));
	ombud_restored_free(r);
	return LINE_DONE;
}

int line_rehearse(struct line *l)
{
	char why[600];
	struct ombud_backup *b;
	struct ombud_rehearsal *r;
	enum ombud_status status = ombud_rehearsal_begin(&r, l->s);
	if (status)
		return line_fail(l, status, NULL);
	char took[OMBUD_DECIMAL];
	int64_t began = monotonic_ms();
	status = ombud_backup_rehearse(&b, l->s, line_format(l, "%s/copy", r->folder));
	int code = status ? line_fail(l, status, NULL) : LINE_DONE;
	if (!status) {
		line_put(l, _("copied and checked: %lld bytes, the ledger's entries up to %lld; %s s\n"), (long long)b->bytes,
		    (long long)b->ledger_seq, ombud_decimal(took, seconds_since(began), 1));
		code = restore(l, b, r->folder);
		ombud_backup_free(b);
	}
	bool removed = ombud_rehearsal_end(r, why, sizeof why);
	if (!removed)
		line_complain(l, "%s", why);
	else if (!code)
		line_put(l, "%s\n", _("a copy of this store can be restored; what was made for this is removed"));
	return code || removed ? code : LINE_STORE;
}
