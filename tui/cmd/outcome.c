/* Running complete words on one ticket, and saying what came of it. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"

static void say_outcome(struct desk *d, const struct ombud_op *op, const struct ombud_result *r, const char *line)
{
	const struct ombud_outcome *o = r->n ? &r->v[0] : NULL;
	/* Some have an entry in the journal and no way back. */
	const struct binding *undo = op && op->reversible ? keymap_for(d->keys, "queue", "undo") : NULL;
	const char *again = d->again ? _("again: ") : "";
	if (o && o->verdict == OMBUD_UNCHANGED)
		desk_say(d, _("%s#%lld: it is so already (%s)"), again, (long long)o->id, line);
	else if (o && o->verdict != OMBUD_APPLIED)
		desk_fail(d, "%s#%lld: %s", again, (long long)o->id, o->why);
	else if (o && o->merged)
		desk_say(d, "%s#%lld %s; %s", again, (long long)o->id, line, o->why);
	else if (o && r->removed && undo)
		desk_say(d, _("%s#%lld %s; removed for good (proof of identity): %lld   (%s undoes the rest)"), again,
		    (long long)o->id, line, (long long)r->removed, undo->keys);
	else if (r->created)
		desk_say(d, _("%s%s: made #%lld"), again, line, (long long)r->created);
	else if (r->entry && undo && o)
		desk_say(d, _("%s#%lld %s%s%s   (%s undoes)"), again, (long long)o->id, line, r->remark ? "; " : "",
		    r->remark ? r->remark : "", undo->keys);
	else if (r->entry && undo && !r->remark) /* a remark is the sentence's: that it cannot be undone */
		desk_say(d, _("%s%s   (%s undoes)"), again, line, undo->keys);
	else
		desk_say(d, "%s%s", again, r->sentence);
}

/* The command line without what was written at length: a message is no place for it. */
static char *short_line(const struct words *w)
{
	const struct ombud_op *op = op_named(w->v[0]);
	for (size_t i = 0; op && i < op->n_args; i++)
		if (strcmp(op->args[i].type, "text") == 0 || strcmp(op->args[i].type, "fact-value") == 0)
			return heap_str(op->name);
	return words_join(w);
}

bool act_now(struct desk *d, const struct words *w, int64_t ticket, int64_t version)
{
	struct ombud_request r = {
	    .words = (const char *const *)w->v,
	    .n_words = w->n,
	    .ids = ticket ? &ticket : NULL,
	    .versions = ticket && version > 0 ? &version : NULL,
	    .n_ids = ticket ? 1 : 0,
	};
	struct ombud_result *result = NULL;
	if (ombud_run(&result, d->s, &r) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	char *line = short_line(w);
	const struct ombud_op *op = op_named(w->v[0]);
	say_outcome(d, op, result, line);
	if (result->entry && op && op->reversible)
		snprintf(d->undo, sizeof d->undo, "%.100s", line);
	bool changed = result->entry || result->applied || result->created;
	heap_free(line);
	ombud_result_free(result);
	desk_changed(d, true);
	return changed;
}
