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

static void accept_why(void *data, const char *reason)
{
	struct why *w = data;
	if (!ombud_is_reason(reason)) {
		desk_fail(w->d, _("another agent's privacy ticket is read for a reason of the list, or 'other: why'"));
		return;
	}
	desk_reason_given(w->d, w->id, reason);
	w->go(w->d, w->id);
}

void why_then(struct desk *d, int64_t id, void (*go)(struct desk *d, int64_t id))
{
	char label[80];
	if (desk_reason(d, id) || !ombud_ticket_wants_reason(d->s, id)) {
		go(d, id);
		return;
	}
	struct why *w = heap_new(sizeof *w);
	*w = (struct why){d, id, go};
	snprintf(label, sizeof label, _("why do you read #%lld? "), (long long)id);
	struct prompt_how how = {.label = label,
	    .complete = reasons_offer,
	    .accept = accept_why,
	    .end = heap_free,
	    .data = w,
	    .closed = true};
	desk_ask(d, &how);
}
