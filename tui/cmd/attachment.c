/* An attachment as a file: which, for what reason, into which folder. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/newfile.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/ticket.h"

struct saving {
	struct desk *d;
	int64_t ticket;
	int number;
	char name[NEWFILE_NAME];
	char *reason, *folder; /* NULL: to be asked */
	bool go_on;	       /* another prompt has it now */
};

static void saving_end(void *data)
{
	struct saving *s = data;
	if (s->go_on) {
		s->go_on = false;
		return;
	}
	heap_free(s->reason);
	heap_free(s->folder);
	heap_free(s);
}

static void save(struct saving *s, const char *folder)
{
	struct desk *d = s->d;
	char *bytes, why[400];
	size_t n;
	if (ombud_attachment_bytes(&bytes, &n, d->s, s->ticket, s->number, s->reason) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	if (newfile_write(folder, s->name, bytes, n, why, sizeof why))
		desk_say(d, _("%s is in %s, for you alone; that is logged"), s->name, folder);
	else
		desk_fail(d, "%s", why);
	ombud_wipe(bytes);
}

static void accept_folder(void *data, const char *folder)
{
	struct saving *s = data;
	if (folder[0])
		save(s, folder);
	else
		desk_say(s->d, _("nothing is saved without a folder"));
}

static void ask(struct saving *s, struct prompt_how how)
{
	how.end = saving_end;
	how.data = s;
	s->go_on = true;
	desk_ask(s->d, &how);
}

static void ask_reason(struct saving *s, const char *text);

static void accept_reason(void *data, const char *reason)
{
	struct saving *s = data;
	if (!reason[0]) {
		desk_say(s->d, _("nothing is saved without a reason"));
		return;
	}
	if (!ombud_is_reason(reason)) {
		desk_fail(s->d, _("a reason of the list, or 'other: why'"));
		ask_reason(s, reason);
		return;
	}
	s->reason = heap_str(reason);
	if (s->folder)
		save(s, s->folder);
	else
		ask(s, (struct prompt_how){.label = _("into which folder? "), .accept = accept_folder});
}

static void ask_reason(struct saving *s, const char *text)
{
	char label[80];
	snprintf(label, sizeof label, _("why do you need attachment %d? "), s->number);
	ask(s, (struct prompt_how){.label = label,
	    .text = text,
	    .complete = reasons_offer,
	    .accept = accept_reason,
	    .closed = true});
}

/* The ticket's n-th attachment, NULL: it has none of that number. */
static const struct ombud_attachment *attachment(const struct ombud_ticket *t, int number)
{
	for (size_t i = 0; i < t->n_messages; i++)
		for (size_t j = 0; j < t->messages[i].n_attachments; j++)
			if (t->messages[i].attachments[j].number == number)
				return &t->messages[i].attachments[j];
	return NULL;
}

void cmd_save_attachment(struct desk *d, const struct call *c)
{
	struct ticket_view *v = ticket_of(d);
	char name[300];
	if (!v || !v->t) {
		desk_fail(d, _("attachments are saved in the open ticket: Enter opens it"));
		return;
	}
	if (d->served) {
		desk_fail(d, _("the desk runs on another machine: 'ssh HOST attachment %lld/1 --reveal REASON > "
			       "FILE' puts it on yours"), (long long)v->id);
		return;
	}
	int number = c->w.n > 1 ? atoi(c->w.v[1]) : 1;
	const struct ombud_attachment *a = attachment(v->t, number);
	if (!a) {
		desk_fail(d, _("#%lld has no attachment %d"), (long long)v->id, number);
		return;
	}
	if (!v->t->may_save && ombud_may_reveal(d->s, v->id, 0) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	struct saving *s = heap_new(sizeof *s);
	*s = (struct saving){.d = d, .ticket = v->id, .number = number};
	s->folder = c->w.n > 2 ? heap_str(c->w.v[2]) : NULL;
	snprintf(name, sizeof name, "%lld-%.200s", (long long)v->id, a->name);
	newfile_name(s->name, name);
	ask_reason(s, "");
	s->go_on = false;
}
