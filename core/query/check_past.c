/* What a filter may ask of the past: what the journal kept. The rest is refused, for it would be answered as of today. */
#include <string.h>

#include "base/say.h"
#include "query/check.h"
#include "query/sort.h"
#include "query/words.h"

enum { KEPT = READS_CLOCK | READS_AGENT | READS_AGENTS | READS_LABELS | READS_SAVED };

/* Columns that are counted anew, which the journal passes over. */
static bool is_counted(const char *name)
{
	static const char *const counted[] = {"updated", "msgs", "attachments", "size"};
	for (size_t i = 0; i < sizeof counted / sizeof *counted; i++)
		if (strcmp(name, counted[i]) == 0)
			return true;
	return false;
}

static bool is_kept(const struct field *f)
{
	return f && !is_counted(f->name) && query_field_class(f) == CLASS_S0;
}

enum ombud_status check_past(struct check *c, const struct node *n)
{
	const struct term *t = n->term;
	bool kept = is_kept(t->field) && !(term_reads(t) & ~(unsigned)KEPT);
	for (size_t i = 0; i < t->n; i++) {
		const struct flag *flag = t->v[i].flag;
		kept &= !t->v[i].presence || is_kept(t->v[i].presence);
		kept &= !flag || !flag->sql || !strstr(flag->sql, "t.n_attachments");
	}
	if (kept)
		return OMBUD_OK;
	return lex_fail(c->err, n->at, _("what that was then is not kept"),
	    _("of the past can be asked: id kind state priority assignee team label received due strict answered closed snoozed "
	      "resolution identity lang case"));
}

enum ombud_status sort_past(struct err *err, const struct sort *s, size_t at)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->key[i].column->personal || is_counted(s->key[i].column->name))
			return lex_fail(err, at, _("what that was then is not kept"), _("as in sort:due,-priority"));
	return OMBUD_OK;
}
