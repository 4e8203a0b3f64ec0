/* A bulk preview in words, for --linear. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/bulk_draw.h"
#include "view/bulk_room.h"
#include "view/say.h"

enum { WHOLE = 1000 }; /* cells in which every sentence has room */

static void say_counts(const struct bulk *b, struct bytes *out)
{
	const struct ombud_result *r = b->r;
	const struct {
		const char *says;
		int64_t n;
	} counts[] = {{N_("left out %lld"), (int64_t)b->dropped.n}, {N_("already so %lld"), r->unchanged}, {N_("skipped %lld"), r->skipped},
	    {N_("in conflict %lld"), r->conflicts}, {N_("refused %lld"), r->refused}, {N_("gone %lld"), r->missing},
	    {N_("merged %lld"), r->merged}, {N_("not reached %lld"), r->left}, {N_("not decided %lld"), r->undecided},
	    {N_("letters to send %lld"), bulk_letters(b)}};
	struct bytes line = {0};
	say_factf(&line, b->applied ? _("applied to %lld") : _("would be applied to %lld"),
	    (long long)(b->applied ? r->applied : (int64_t)b->kept));
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		if (counts[i].n)
			say_factf(&line, _(counts[i].says), (long long)counts[i].n);
	say_line(out, bytes_text(&line));
	bytes_free(&line);
}

static void say_effects(const struct bulk *b, struct bytes *out)
{
	for (size_t i = 0; i < b->r->n_effects; i++) {
		const struct ombud_effect *e = &b->r->effects[i];
		if (e->before != e->after)
			say_linef(out, _("saved filter %s: %lld before, %lld after"), e->filter, (long long)e->before,
			    (long long)e->after);
	}
}

void bulk_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct bulk *b = (const struct bulk *)v;
	char text[300];
	(void)d;
	say_linef(out, b->applied ? _("bulk result: %s, %s") : _("bulk preview, nothing is written yet: %s, %s"), b->line,
	    b->scope);
	bulk_chosen_text(b, WHOLE, text, sizeof text);
	say_line(out, text);
	say_counts(b, out);
	say_effects(b, out);
	bulk_after_text(b, &(struct canvas){.w = WHOLE}, text, sizeof text);
	say_line(out, text);
	if (!text[0])
		say_linef(out, _("type the number of tickets to apply (%zu), or Esc"), b->kept);
}

void bulk_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct bulk *b = (const struct bulk *)v;
	(void)d;
	if (b->typed[0]) {
		say_factf(out, _("typed: %s"), b->typed);
		return;
	}
	const struct ombud_outcome *o = bulk_here(b);
	if (!o)
		return;
	size_t at = bulk_index(b, b->roll.at), place = b->lines.v[b->roll.at].at;
	say_place(out, &(struct roll){.n = b->shown.n, .at = place});
	say_factf(out, "#%lld", (long long)o->id);
	say_fact(out, idset_has(&b->dropped, o->id) ? _("left out") : bulk_verdict(o->verdict));
	if (b->outside && b->outside[at])
		say_fact(out, _("not in the list"));
	if (o->verdict == OMBUD_APPLIED && idset_has(&b->drafts, o->id))
		say_fact(out, _("draft not sent"));
	if (o->verdict != OMBUD_UNCHANGED)
		say_fact(out, o->why);
	say_changes(out, o->changes, o->n_changes);
	size_t row = place - b->rows_from;
	if (b->rows && row < b->rows->n)
		bytes_printf(out, ": %s", b->rows->v[row].subject);
}
