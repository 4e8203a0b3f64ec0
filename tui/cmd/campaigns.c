/* Letters to many, on the screen. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/pager.h"

enum { NAME, ABOUT, STATE, WAITS, SENT, RETURNED, FAILED, LEFT_OUT };

/* Two lines each: what it is, and how many it reached. */
static void fill_campaigns(struct doc *doc, void *data, int width)
{
	const struct ombud_table *t = data;
	if (!t->n_rows)
		doc_say(doc, 1, STYLE_DIM, _("there are no letters to many"));
	for (size_t r = 0; r < t->n_rows; r++) {
		const char *const *c = t->cells + r * t->n_columns;
		doc_line(doc, 1);
		doc_printf(doc, STYLE_TEXT, "%s  %s  %s", c[NAME], c[ABOUT], c[STATE]);
		doc_line(doc, 5);
		for (size_t i = WAITS; i <= LEFT_OUT; i++)
			doc_printf(doc, STYLE_DIM, "%s%s %s", i > WAITS ? "  " : "", t->titles[i], c[i]);
	}
	doc_line(doc, 1);
	doc_fold(doc, 1, width, STYLE_DIM,
	    _(":campaign-new begins one, :campaign-text says what it says, another approves it with :campaign-approve; "
	      ":campaign-test sends it to yourself, :campaign-start NAME --rate N to all, :campaign-stop stops it; 'ombud "
	      "campaign show NAME' has all of one"));
}

static void drop_campaigns(void *data)
{
	ombud_table_free(data);
}

void cmd_campaigns(struct desk *d, const struct call *c)
{
	struct ombud_table *t = NULL;
	(void)c;
	if (ombud_table(&t, d->s, "campaigns", 200) == OMBUD_OK)
		desk_push(d, pager_new(_("LETTERS to many"), fill_campaigns, drop_campaigns, t));
	else
		desk_failed(d);
}
