/* Commands that change tickets by more than an operation's name, and those about the screen. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/editor.h"
#include "view/form.h"
#include "view/entry.h"
#include "view/journal.h"
#include "view/letter.h"
#include "view/queue.h"
#include "view/ticket.h"

void cmd_take(struct desk *d, const struct call *c)
{
	(void)c;
	cmd_run(d, "assign @me", 0);
}

void cmd_form(struct desk *d, const struct call *c)
{
	const struct ombud_op *op = op_named(c->w.n > 1 ? c->w.v[1] : "new");
	if (!op)
		desk_fail(d, _("'%s' is no operation"), c->w.n > 1 ? c->w.v[1] : "new");
	else if (ombud_may(d->s, op->name, 0) != OMBUD_OK)
		desk_failed(d);
	else
		desk_push(d, form_new(d, op));
}

/* The newest of them: each kind with the command that goes on with it. */
const char *draft_newest(struct desk *d, int64_t id)
{
	static const struct {
		const char *kind, *command;
	} kinds[] = {{"note", "note"}, {"answer", "answered"}, {"reply", "reply"}, {"forward", "forward"}};
	const char *command = NULL;
	int64_t newest = -1;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		char *text;
		int64_t at;
		if (ombud_draft(&text, &at, d->s, id, kinds[i].kind) == OMBUD_OK && at >= newest) {
			newest = at;
			command = kinds[i].command;
		}
		ombud_free(text);
	}
	return command;
}

void cmd_draft(struct desk *d, const struct call *c)
{
	int64_t id = act_ticket(d, NULL);
	const char *command = id ? draft_newest(d, id) : NULL;
	(void)c;
	if (command)
		cmd_run(d, command, 0);
	else if (id)
		desk_fail(d, _("you have no draft on #%lld: i writes a note, r a letter"), (long long)id);
}

void cmd_send(struct desk *d, const struct call *c)
{
	(void)c;
	if (letter_of(d))
		cmd_letter_send(d);
	else if (editor_of(d))
		editor_accept(editor_of(d), d);
	else if (form_of(d))
		form_accept(form_of(d), d);
}

/* A letter takes its files with it, unless what another session wrote on it stays. */
static void discard_text(struct desk *d)
{
	char *draft;
	int64_t at, ticket = editor_letter(editor_of(d));
	editor_discard(editor_of(d), d);
	bool stays = ticket && ombud_draft(&draft, &at, d->s, ticket, "reply") == OMBUD_OK;
	if (stays)
		ombud_free(draft);
	size_t n = stays ? 0 : files_drop_all(d, ticket);
	if (n)
		desk_say(d, n == 1 ? _("dropped, its draft and its file too") : _("dropped, its draft and its %zu files too"),
		    n);
}

static void discard(struct desk *d)
{
	if (editor_of(d))
		discard_text(d);
	else if (form_of(d))
		form_discard(form_of(d), d);
}

static void discard_if_yes(struct desk *d, const char *key, size_t count)
{
	(void)count;
	/* The word of the language begins with another letter, and who types either means it. */
	if (strcmp(key, "y") == 0 || strcmp(key, _("y")) == 0)
		discard(d);
	else
		desk_say(d, _("nothing was dropped"));
}

/* One key next to those that send and leave, and no way back: what somebody wrote is asked about, as mutt does. */
void cmd_discard(struct desk *d, const struct call *c)
{
	(void)c;
	if (!(editor_of(d) && editor_written(editor_of(d))) && !(form_of(d) && form_written(form_of(d)))) {
		discard(d);
		return;
	}
	d->await = discard_if_yes;
	d->await_count = 0;
	d->await_what = _("drop what you wrote? y drops it, another key goes on");
}

void cmd_field_next(struct desk *d, const struct call *c)
{
	(void)c;
	if (form_of(d))
		form_step(form_of(d), d, 1);
}

void cmd_field_previous(struct desk *d, const struct call *c)
{
	(void)c;
	if (form_of(d))
		form_step(form_of(d), d, -1);
}

/* ---- back and again ------------------------------------------------------------------------ */

static bool go_on(void *data, int64_t done, int64_t total)
{
	return desk_progress(data, _("journal"), done, total);
}

/* What is named, else what the cursor is on, else the newest. */
static struct ombud_back aim(struct desk *d, const struct call *c, bool redo)
{
	struct ombud_back how = {.redo = redo, .progress = go_on, .progress_data = d};
	if (c->w.n > 1) {
		how.entry = strtoll(c->w.v[1], NULL, 10);
		how.ticket = c->w.n > 2 ? strtoll(c->w.v[2], NULL, 10) : 0;
	} else {
		how.entry = entry_here(d, &how.ticket);
		if (!how.entry)
			how.entry = journal_entry(d);
	}
	return how;
}

static bool take_back(struct desk *d, const struct call *c, bool redo)
{
	struct ombud_result *r = NULL;
	struct ombud_back how = aim(d, c, redo);
	if (ombud_take_back(&r, d->s, &how) != OMBUD_OK)
		desk_failed(d);
	else
		desk_say(d, "%s", r->sentence);
	if (!r)
		return false;
	/* "redo: label vip": what is taken back is the label. */
	const char *what = strstr(r->sentence, ": ");
	if (redo)
		snprintf(d->undo, sizeof d->undo, "%s", what ? what + 2 : r->sentence);
	else
		d->undo[0] = '\0';
	ombud_result_free(r);
	d->saved_stale = true;
	desk_changed(d, true);
	return !d->error;
}

/* As often as the count says, until one is refused. */
static void take_back_each(struct desk *d, const struct call *c, bool redo)
{
	char last[sizeof d->message];
	size_t n = 0, most = c->count ? c->count : 1;
	while (n < most && take_back(d, c, redo))
		n++;
	if (n == 0 || most == 1)
		return;
	/* "undo: assign x4": what of it is said by the sentence around it. */
	const char *what = d->error ? NULL : strstr(d->message, ": ");
	snprintf(last, sizeof last, "%s", what ? what + 2 : d->message);
	if (d->error)
		desk_fail(d, redo ? _("%zu done again, then: %s") : _("%zu undone, then: %s"), n, last);
	else
		desk_say(d, redo ? _("%zu done again, the last: %s") : _("%zu undone, the last: %s"), n, last);
}

void cmd_undo(struct desk *d, const struct call *c)
{
	take_back_each(d, c, false);
}

void cmd_redo(struct desk *d, const struct call *c)
{
	take_back_each(d, c, true);
}

void cmd_repeat(struct desk *d, const struct call *c)
{
	(void)c;
	if (!d->repeat || !d->repeat->n) {
		desk_fail(d, _("there is no action to repeat yet"));
		return;
	}
	struct words again;
	bool tagged = d->on_tagged;
	words_copy(&again, d->repeat);
	d->on_tagged = false;
	d->again = true;
	act(d, &again, tagged ? SCOPE_TAGGED : SCOPE_CURSOR);
	d->again = false;
	words_free(&again);
}

/* ---- the screen itself --------------------------------------------------------------------- */

void cmd_command(struct desk *d, const struct call *c)
{
	(void)c;
	/* The line that is asked for may be the one that leaves again. */
	d->leaving = d->left_before;
	cmd_ask(d, d->on_tagged && d->tagged.n ? "tagged " : "");
	d->on_tagged = false;
}

void cmd_redraw(struct desk *d, const struct call *c)
{
	(void)c;
	d->repaint = true;
}

void cmd_suspend(struct desk *d, const struct call *c)
{
	(void)c;
	d->suspend = true;
}

void cmd_lock(struct desk *d, const struct call *c)
{
	(void)c;
	d->lock = true;
}

void cmd_stop(struct desk *d, const struct call *c)
{
	struct queue *q = queue_of(d);
	(void)c;
	if (q && q->search.running && search_forget(q))
		desk_say(d, _("the search is stopped"));
	else if (q && queue_halt(q))
		desk_say(d, _("stopped: the first %zu of the list are known, R looks for all"),
		    queue_known(q));
	else
		desk_say(d, _("nothing is running; Q leaves ombud"));
}
