/* The desk to another store: a file, or a database on a server. */
#include "line/line.h"

static void put_moved(struct line *l, const struct ombud_moved *m, bool keep)
{
	if (line_flag(l, "tables"))
		for (size_t i = 0; i < m->n_tables; i++)
			line_put(l, "%-16s %9lld %s\n", m->tables[i].name, (long long)m->tables[i].rows, m->tables[i].sha256);
	if (m->went_on)
		line_put(l, "%s\n", _("part of it was there already: went on where it was interrupted"));
	line_put(l, _("tables %lld, rows %lld: the same on both sides; the audit holds, entries %lld\n"), (long long)m->n_tables,
	    (long long)m->rows, (long long)m->entries);
	if (*m->ledger)
		line_put(l, _("the erasure ledger stays %s, its key %s: the desk needs both where they are\n"), m->ledger, m->key);
	line_put(l, keep ? _("%s is a copy of the desk, which stays where it was: use it for a rehearsal alone\n")
	                 : _("the desk is at %s: name it with --db or OMBUD_DB; the old store takes no change any more, and holds "
	                     "people's data until it is removed\n"),
	    m->to);
}

int line_move(struct line *l)
{
	char why[600] = "";
	struct line_bar bar = {.l = l, .what = _("move")};
	const char *as = line_value(l, "as");
	struct ombud_moved *m;
	struct ombud_open open = {.store = l->words[0],
	    .user = l->world->user,
	    .act_as = as ? line_utf8(l, as) : NULL,
	    .ledger = l->world->ledger,
	    .ledger_key = l->world->ledger_key,
	    .ledger_key_else = line_ledger_key(l)};
	struct ombud_move how = {.open = &open,
	    .to = l->words[1],
	    .keep = line_flag(l, "keep"),
	    .again = line_flag(l, "again"),
	    .progress = line_progress,
	    .progress_data = &bar};
	if (!line_clock(l, &open.now))
		return LINE_USAGE;
	enum ombud_status status = ombud_move(&m, &how, why, sizeof why);
	line_progress_end(&bar);
	if (status) {
		line_complain(l, "%s", why);
		if (status == OMBUD_CANCELLED)
			line_note(l, "%s", _("the same command goes on where this was stopped"));
		return status == OMBUD_NOTFOUND ? LINE_STORE : line_exit_of(status);
	}
	put_moved(l, m, how.keep);
	ombud_moved_free(m);
	return LINE_DONE;
}
