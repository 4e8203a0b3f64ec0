/* Why another agent's privacy ticket is read: asked before it is opened, once a ticket. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"

struct why {
	struct desk *d;
	int64_t id;
	void (*go)(struct desk *d, int64_t id);
};

static void ask_why(struct why *w, const char *text);

/* One that is none comes back as it was typed, to be mended. */
static void accept_why(void *data, const char *reason)
{
	struct why *w = data;
	if (ombud_is_reason(reason)) {
		desk_reason_given(w->d, w->id, reason);
		w->go(w->d, w->id);
		return;
	}
	desk_fail(w->d, _("another agent's privacy ticket is read for a reason of the list, or 'other: why'"));
	if (reason[0])
		ask_why(w, reason);
}

/* Each prompt has its own copy: it ends with it. */
static void ask_why(struct why *w, const char *text)
{
	char label[80];
	struct why *own = heap_new(sizeof *own);
	*own = *w;
	snprintf(label, sizeof label, _("why do you read #%lld? "), (long long)w->id);
	struct prompt_how how = {.label = label,
	    .text = text,
	    .complete = reasons_offer,
	    .accept = accept_why,
	    .end = heap_free,
	    .data = own,
	    .closed = true};
	desk_ask(w->d, &how);
}

bool why_first(struct desk *d, int64_t id)
{
	return !desk_reason(d, id) && ombud_ticket_wants_reason(d->s, id);
}

void why_then(struct desk *d, int64_t id, void (*go)(struct desk *d, int64_t id))
{
	struct why w = {d, id, go};
	if (why_first(d, id))
		ask_why(&w, "");
	else
		go(d, id);
}
