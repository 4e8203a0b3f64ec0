/* Canned texts: one into what is written, by its name. */
#include <stdio.h>
#include <string.h>

#include "base/fuzzy.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/editor.h"

struct picking {
	struct desk *d;
	struct ombud_canned_list *all;
};

/* What it says, as far as one line goes; its language where that is said. */
static void help_of(char *out, size_t size, const struct ombud_canned *c)
{
	size_t n = strcspn(c->text, "\n");
	snprintf(out, size, "%s%s%.*s", c->lang, c->lang[0] ? "  " : "", (int)n, c->text);
}

/* A name stands for the text that suits the ticket best, which comes first. */
static bool is_first(const struct ombud_canned_list *l, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (strcmp(l->v[i].name, l->v[at].name) == 0)
			return false;
	return true;
}

static void offer_texts(struct prompt *p, void *data)
{
	const struct picking *k = data;
	char help[200];
	for (size_t i = 0; i < k->all->n; i++) {
		const struct ombud_canned *c = &k->all->v[i];
		help_of(help, sizeof help, c);
		if (is_first(k->all, i) && (fuzzy(c->name, edit_text(&p->edit)) || fuzzy(c->text, edit_text(&p->edit))))
			prompt_offer(p, c->name, help);
	}
}

static void insert(struct desk *d, const char *name)
{
	struct view *v = editor_of(d);
	char *text;
	if (!v)
		return;
	if (ombud_canned_text(&text, d->s, editor_ticket(v), name) == OMBUD_OK)
		editor_insert(v, d, text);
	else
		desk_failed(d);
	ombud_free(text);
}

static void accept_text(void *data, const char *name)
{
	const struct picking *k = data;
	if (name[0])
		insert(k->d, name);
}

static void end_picking(void *data)
{
	struct picking *k = data;
	ombud_canned_free(k->all);
	heap_free(k);
}

static void pick(struct desk *d, int64_t ticket)
{
	struct ombud_canned_list *all;
	if (ombud_canned_texts(&all, d->s, ticket) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	if (!all->n) {
		ombud_canned_free(all);
		desk_fail(d, _("there are no canned texts yet: 'ombud canned save NAME TEXT' makes one"));
		return;
	}
	struct picking *k = heap_new(sizeof *k);
	*k = (struct picking){d, all};
	desk_ask(d, &(struct prompt_how){.label = _("canned text: "),
	    .complete = offer_texts,
	    .accept = accept_text,
	    .end = end_picking,
	    .data = k,
	    .pick = true});
}

void cmd_canned(struct desk *d, const struct call *c)
{
	struct view *v = editor_of(d);
	if (!v)
		cmd_run(d, "table canned", 0);
	else if (!editor_ticket(v))
		desk_fail(d, _("a canned text has values of a ticket, and this is about many"));
	else if (c->w.n > 1)
		insert(d, c->w.v[1]);
	else
		pick(d, editor_ticket(v));
}
