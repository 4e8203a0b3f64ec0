/* The prompt for a filter: completion, the place of an error, a count while one rests, and the
 * letters of neomutt spelt out. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/filter.h"
#include "view/personal.h"
#include "view/queue.h"

struct filter_prompt {
	struct desk *d;
	void (*accept)(struct desk *d, const char *filter);
	char *label;
	enum ask_how how;
	char *run;	/* what was entered, and is run as a list; NULL: nothing */
	bool handed_on; /* asked again: what was counted is the next prompt's to tell */
};

static void complete(struct prompt *p, void *data)
{
	struct filter_prompt *f = data;
	struct ombud_words *words;
	size_t start;
	const char *text = edit_text(&p->edit);
	if (ombud_filter_complete(&words, &start, f->d->s, text, p->edit.at) != OMBUD_OK)
		return;
	p->from = start;
	for (size_t i = 0; i < words->n; i++)
		prompt_offer(p, words->v[i].text, words->v[i].help);
	ombud_words_free(words);
}

/* ---- while the person rests ---------------------------------------------------------------- */

static char *counted_filter(const struct filter_prompt *f, const char *text)
{
	const struct filter_view *e = f->how & (ASK_ADDS | ASK_EDITS) ? filter_of(f->d) : NULL;
	if (e)
		return terms_text(&e->t, SIZE_MAX, f->d->s, text, f->how & ASK_EDITS ? filter_at(e) : SIZE_MAX);
	return f->how & ASK_NARROWS ? queue_filter(queue_of(f->d), text) : heap_str(text);
}

/* Masked data is counted only for who may see it, and told once when the prompt is left. */
static void count(struct filter_prompt *f, struct prompt *p, const char *text)
{
	struct desk *d = f->d;
	char remark[200];
	int64_t n;
	char *all = counted_filter(f, text);
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_count_passing(&n, d->s, all, true);
	d->patience = PATIENCE_BREAK;
	heap_free(all);
	if (status == OMBUD_CANCELLED)
		return;
	if (status == OMBUD_OK)
		snprintf(remark, sizeof remark, _("%lld match"), (long long)n);
	else
		snprintf(remark, sizeof remark, "%s", ombud_error(d->s));
	prompt_remark(p, remark, -1);
}

static void rest(struct prompt *p, void *data)
{
	struct filter_prompt *f = data;
	const char *text = edit_text(&p->edit);
	if (!text[0])
		return;
	if (ombud_filter_check(f->d->s, text) == OMBUD_OK) {
		count(f, p, text);
		return;
	}
	/* The last word can still become one of the choices: it is not wrong yet. */
	size_t at = ombud_error_offset(f->d->s);
	bool growing = p->choice.n && p->edit.at == p->edit.text.len && at >= p->from;
	if (!growing)
		prompt_remark(p, ombud_error(f->d->s), (int)at);
}

/* ---- keys ---------------------------------------------------------------------------------- */

/* "~f anna" becomes "(name:anna or email:anna)", so that one sees what it is called here. */
static void spell_out(struct filter_prompt *f, struct prompt *p)
{
	char *spelt;
	size_t places;
	if (p->edit.at != p->edit.text.len || !strchr(edit_text(&p->edit), '~'))
		return;
	if (ombud_filter_spell_out(&spelt, &places, f->d->s, edit_text(&p->edit)) == OMBUD_OK && places) {
		edit_replace(&p->edit, 0, spelt);
		p->dirty = true;
	}
	ombud_free(spelt);
}

static bool typed(struct prompt *p, void *data, const struct key *key)
{
	if (key_is(key, "Enter")) {
		spell_out(data, p);
		return false;
	}
	if (!key_is(key, "Space"))
		return false;
	edit_key(&p->edit, key);
	p->dirty = true;
	spell_out(data, p);
	return true;
}

/* ---- the end ------------------------------------------------------------------------------- */

static void accept(void *data, const char *text)
{
	struct filter_prompt *f = data;
	struct desk *d = f->d;
	if (!text[0])
		return;
	if (ombud_filter_check(d->s, text) != OMBUD_OK) {
		/* The text stays, so that it can be mended. */
		size_t at = ombud_error_offset(d->s);
		desk_failed(d);
		f->handed_on = true;
		ask_filter_as(d, f->label, text, f->accept, f->how);
		d->prompt->edit.at = at < strlen(text) ? at : strlen(text);
		return;
	}
	history_add(&d->history[HISTORY_FILTER], text);
	if (filter_may_be_kept(d->s, text))
		entered_add(d, ENTERED_FILTER, text);
	if (f->how & ASK_RUNS)
		f->run = counted_filter(f, text);
	f->accept(d, text);
}

static void end(void *data)
{
	struct filter_prompt *f = data;
	if (!f->handed_on)
		ombud_passed(f->d->s, f->run);
	heap_free(f->run);
	heap_free(f->label);
	heap_free(f);
}

void ask_filter_as(struct desk *d, const char *label, const char *text,
    void (*take)(struct desk *d, const char *filter), enum ask_how ask)
{
	struct filter_prompt *f = heap_new(sizeof *f);
	*f = (struct filter_prompt){.d = d, .accept = take, .label = heap_str(label), .how = ask};
	struct prompt_how how = {.label = label,
	    .text = text,
	    .complete = complete,
	    .accept = accept,
	    .end = end,
	    .rest = d->slow ? NULL : rest,
	    .key = typed,
	    .data = f,
	    .history = &d->history[HISTORY_FILTER]};
	desk_ask(d, &how);
}

void ask_filter(struct desk *d, const char *label, const char *text,
    void (*take)(struct desk *d, const char *filter))
{
	ask_filter_as(d, label, text, take, ASK_NARROWS | ASK_RUNS);
}
