/* :tutorial begins it in a sandbox, as a program of its own that has the terminal meanwhile; within it next, back
 * and hint are its keys. */
#include <string.h>

#include "base/outside.h"
#include "base/phrase.h"
#include "cmd/cmd.h"

/* Nothing of this desk goes along but how it looks. */
static void begin(struct desk *d)
{
	const char *argv[16] = {"/proc/self/exe", "tutorial"};
	size_t n = 2;
	char why[200];
	int code;
	for (size_t i = 0; i < d->tutorial_options.n && n + 1 < sizeof argv / sizeof *argv; i++)
		argv[n++] = d->tutorial_options.v[i];
	const struct outside o = {.argv = argv, .input = -1};
	if (!d->lend_self)
		desk_fail(d, _("there is no terminal here to give to the tutorial"));
	else if (!d->lend_self(&o, &code, why, sizeof why))
		desk_fail(d, "%s", why);
	else
		desk_say(d, code ? _("the tutorial could not go on: nothing of this desk was touched")
				 : _("back from the tutorial: nothing of this desk was touched"));
}

void cmd_tutorial(struct desk *d, const struct call *c)
{
	static const struct {
		const char *word;
		enum tutor_wish wish;
	} wishes[] = {{"next", TUTOR_NEXT}, {"back", TUTOR_BACK}, {"hint", TUTOR_HINT}};
	const char *word = c->w.n > 1 ? c->w.v[1] : "";
	if (!d->tutoring && !*word) {
		begin(d);
		return;
	}
	for (size_t i = 0; d->tutoring && i < sizeof wishes / sizeof *wishes; i++)
		if (strcmp(word, wishes[i].word) == 0)
			d->tutor_wish = wishes[i].wish;
	if (!d->tutor_wish)
		desk_fail(d, d->tutoring ? _("this is the tutorial: next, back or hint") : _("no tutorial runs here: g? begins it"));
}
