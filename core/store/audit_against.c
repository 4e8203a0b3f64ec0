/* Whether the chain is still the one of which something was kept elsewhere: it may only have grown.
 * Who can write the file can make a chain that holds in itself; this is what finds it. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "store/audit_check.h"

static const struct sql HASH = {
    "hash of an audit entry", "i", "SELECT hash FROM audit WHERE seq = $1", false};

static int by_seq(const void *a, const void *b)
{
	const struct audit_mark *x = a, *y = b;
	return (x->seq > y->seq) - (x->seq < y->seq);
}

/* Before the first entry the chain has the hash that the first follows. */
static enum ombud_status is_same(
    bool *same, struct db *db, struct err *err, const struct audit_mark *m)
{
	static const unsigned char zero[32];
	*same = m->seq == 0 && memcmp(m->hash, zero, 32) == 0;
	struct rows r = db_select(db, err, &HASH, I(m->seq));
	if (db_next(&r))
		*same = db_bytes(&r, 0) == 32 && memcmp(db_blob(&r, 0), m->hash, 32) == 0;
	return db_end(&r);
}

static enum ombud_status was_cut(
    struct audit_finding *out, struct arena *memory, const struct audit_mark *m)
{
	out->bad_seq = out->entries + 1;
	out->bad = audit_name(out->bad_seq, 0, "");
	out->sentence = arena_printf(memory,
	    _("it and all later ones were cut off: there were %lld when the checkpoint of line %zu was "
	      "taken"),
	    (long long)m->seq, m->line);
	return OMBUD_OK;
}

static enum ombud_status was_rewritten(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, const struct audit_mark *m, int64_t good)
{
	out->bad_seq = m->seq;
	out->sentence = m->seq == good + 1
	    ? arena_printf(memory, _("it was rewritten since the checkpoint of line %zu"), m->line)
	    : arena_printf(memory,
	          _("it or one from %lld on was rewritten since the checkpoint of line %zu"),
	          (long long)good + 1, m->line);
	return audit_name_of(&out->bad, db, err, m->seq);
}

enum ombud_status audit_against(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, struct audit_mark *marks, size_t n)
{
	int64_t good = 0;
	bool same = true;
	if (n)
		qsort(marks, n, sizeof *marks, by_seq);
	for (size_t i = 0; i < n; i++) {
		if (marks[i].seq > out->entries)
			return was_cut(out, memory, &marks[i]);
		if (is_same(&same, db, err, &marks[i]))
			return err->status;
		if (!same)
			return was_rewritten(out, db, err, memory, &marks[i], good);
		good = marks[i].seq;
	}
	return OMBUD_OK;
}
