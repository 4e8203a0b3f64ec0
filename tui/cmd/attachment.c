/* Attachments on the screen: the list, the text of one, and its bytes for a reason: which, why, where to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/newfile.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/hand.h"
#include "view/files.h"
#include "view/pager.h"
#include "view/ticket.h"

/* ---- which ------------------------------------------------------------------------------------- */

struct which {
	const struct ombud_ticket *t;
	const struct ombud_attachment *a;
};

/* The one of the number that was given; else under the cursor, or the first. */
static bool find(struct desk *d, const struct call *c, struct which *out)
{
	int at;
	struct ticket_view *v = ticket_of(d);
	out->t = v ? v->t : files_of(d, &at);
	if (!out->t) {
		desk_fail(d, _("attachments are those of the open ticket: Enter opens it"));
		return false;
	}
	int number = c->w.n > 1 ? atoi(c->w.v[1]) : v ? 1 : at;
	out->a = files_find(out->t, number);
	if (!out->a)
		desk_fail(d, _("#%lld has no attachment %d"), (long long)out->t->row.id, number);
	return out->a != NULL;
}

void cmd_attachments(struct desk *d, const struct call *c)
{
	struct ticket_view *v = ticket_of(d);
	(void)c;
	if (v && v->t)
		desk_push(d, files_new(d, v->id));
	else
		desk_fail(d, _("attachments are those of the open ticket: Enter opens it"));
}

/* ---- as text ----------------------------------------------------------------------------------- */

void cmd_read_attachment(struct desk *d, const struct call *c)
{
	struct which w;
	char *text, title[200];
	if (!find(d, c, &w))
		return;
	int64_t id = w.t->row.id;
	if (!w.a->readable && !w.a->proof[0] && !d->served) {
		desk_fail(d, _("%s is no text that can be read here: s saves it, v views it, | pipes it"), w.a->name);
		return;
	}
	if (ombud_attachment_text(&text, d->s, id, w.a->number, desk_reason(d, id)) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	snprintf(title, sizeof title, _("#%lld/%d %.40s, masked"), (long long)id, w.a->number, w.a->name);
	desk_push(d, pager_text(title, text[0] ? text : _("(it is empty)")));
	ombud_free(text);
}

/* ---- proof of identity ------------------------------------------------------------------------- */

void cmd_mark_proof(struct desk *d, const struct call *c)
{
	struct which which;
	struct words w;
	char number[16];
	int64_t version, ticket = act_ticket(d, &version);
	if (!ticket || !find(d, c, &which))
		return;
	snprintf(number, sizeof number, "%d", which.a->number);
	words_split(&w, "proof");
	words_add(&w, number);
	words_add(&w, strcmp(which.a->proof, "yes") == 0 ? "no" : "yes");
	act_now(d, &w, ticket, version);
	words_free(&w);
}

/* ---- as it came -------------------------------------------------------------------------------- */

struct errand {
	struct desk *d;
	int64_t ticket;
	int number;
	void (*hand)(struct desk *d, const struct handing *h);
	const char *ask; /* what is asked after the reason; NULL: nothing */
	char name[NEWFILE_NAME], type[100];
	char *reason, *to; /* NULL: to be asked */
	bool go_on;	   /* another prompt has it now */
};

static void errand_end(void *data)
{
	struct errand *e = data;
	if (e->go_on) {
		e->go_on = false;
		return;
	}
	heap_free(e->reason);
	heap_free(e->to);
	heap_free(e);
}

static void run(struct errand *e, const char *to)
{
	struct handing h = {.name = e->name, .type = e->type, .to = to};
	char *bytes;
	if (ombud_attachment_bytes(&bytes, &h.n, e->d->s, e->ticket, e->number, e->reason) != OMBUD_OK) {
		desk_failed(e->d);
		return;
	}
	h.bytes = bytes;
	e->hand(e->d, &h);
	ombud_wipe(bytes);
}

static void accept_to(void *data, const char *to)
{
	struct errand *e = data;
	if (to[0])
		run(e, to);
	else
		desk_say(e->d, _("nothing was typed, nothing is done"));
}

static void ask(struct errand *e, struct prompt_how how)
{
	how.end = errand_end;
	how.data = e;
	e->go_on = true;
	desk_ask(e->d, &how);
}

static void ask_reason(struct errand *e, const char *text);

static void accept_reason(void *data, const char *reason)
{
	struct errand *e = data;
	if (!reason[0]) {
		desk_say(e->d, _("nothing is done without a reason"));
		return;
	}
	if (!ombud_is_reason(reason)) {
		desk_fail(e->d, _("a reason of the list, or 'other: why'"));
		ask_reason(e, reason);
		return;
	}
	e->reason = heap_str(reason);
	if (e->to || !e->ask)
		run(e, e->to);
	else
		ask(e, (struct prompt_how){.label = _(e->ask), .accept = accept_to});
}

static void ask_reason(struct errand *e, const char *text)
{
	char label[80];
	snprintf(label, sizeof label, _("why do you need attachment %d? "), e->number);
	ask(e, (struct prompt_how){.label = label,
	    .text = text,
	    .complete = reasons_offer,
	    .accept = accept_reason,
	    .closed = true});
}

/* How it is had where the desk runs on another machine: its paths and programs are not the agent's. */
static bool is_here(struct desk *d, const struct which *w)
{
	if (d->served)
		desk_fail(d, _("the desk runs on another machine: 'ssh HOST attachment %lld/%d --reveal REASON > FILE' puts it on yours"),
		    (long long)w->t->row.id, w->a->number);
	return !d->served;
}

static void begin(struct desk *d, const struct call *c, const struct errand *how)
{
	struct which w;
	char name[300];
	if (!find(d, c, &w) || !is_here(d, &w))
		return;
	if (strcmp(w.a->proof, "removed") == 0) {
		desk_fail(d, _("it was a proof of identity and was removed when the person was verified or the ticket ended"));
		return;
	}
	if (!w.t->may_save && ombud_may_reveal(d->s, w.t->row.id, 0) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	struct errand *e = heap_new(sizeof *e);
	*e = *how;
	e->d = d;
	e->ticket = w.t->row.id;
	e->number = w.a->number;
	e->to = c->w.n > 2 ? call_rest(c, 2) : NULL;
	snprintf(e->type, sizeof e->type, "%s", w.a->type);
	snprintf(name, sizeof name, "%lld-%.200s", (long long)e->ticket, w.a->name);
	newfile_name(e->name, name);
	ask_reason(e, "");
	e->go_on = false;
}

void cmd_save_attachment(struct desk *d, const struct call *c)
{
	begin(d, c, &(struct errand){.hand = hand_to_file, .ask = N_("into which folder? (or new file) ")});
}

/* Whether there is a terminal that another program could have. */
static bool can_lend(struct desk *d)
{
	if (!d->served && !d->lend)
		desk_fail(d, _("there is no terminal here to hand over"));
	return d->served || d->lend;
}

void cmd_view_attachment(struct desk *d, const struct call *c)
{
	if (can_lend(d))
		begin(d, c, &(struct errand){.hand = hand_to_viewer});
}

void cmd_pipe_attachment(struct desk *d, const struct call *c)
{
	if (can_lend(d))
		begin(d, c, &(struct errand){.hand = hand_to_command, .ask = N_("to which command? ")});
}
