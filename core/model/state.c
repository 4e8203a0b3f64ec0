/* The states of a ticket; how they follow each other stands in move.c. */
#include "model/ticket.h"

#include <assert.h>

#include "base/say.h"
#include "model/word.h"

static const struct state_info states[] = {
    [STATE_NEW] = {"new", "new", .open = true, .help = N_("came in, nobody has sorted it yet")},
    [STATE_TRIAGED] = {"triaged", "tria", .open = true,
	.help = N_("kind and person are settled, work has not begun")},
    [STATE_ID_WAIT] = {"id_wait", "id_w", .open = true, .waiting = true,
	.help = N_("proof of identity was asked for: the clock pauses")},
    [STATE_CLARIFY_WAIT] = {"clarify_wait", "clar", .open = true, .waiting = true,
	.help = N_("asked to narrow a large request: the clock pauses")},
    [STATE_WORK] = {"work", "work", .open = true, .help = N_("somebody works on it")},
    [STATE_EXT_WAIT] = {"ext_wait", "ext", .open = true, .waiting = true,
	.help = N_("a recipient or another department must act: the clock runs")},
    [STATE_CUSTOMER_WAIT] = {"customer_wait", "cust", .open = true, .waiting = true,
	.help = N_("the customer was asked: the service clock pauses")},
    [STATE_REVIEW] = {"review", "revi", .open = true,
	.help = N_("a second person looks at decision and answer")},
    [STATE_APPROVED] = {"approved", "appr", .open = true,
	.help = N_("decided: do it and send the answer")},
    [STATE_RESOLVED] = {"resolved", "reso", .help = N_("answered; a further letter reopens it")},
    [STATE_CLOSED] = {"closed", "clos", .help = N_("at rest; the time of keeping runs")},
    [STATE_MERGED] = {"merged", "merg", .terminal = true, .help = N_("part of another ticket")},
    [STATE_SPAM] = {"spam", "spam", .terminal = true, .help = N_("no request by a person")},
    [STATE_PURGED] = {"purged", "purg", .terminal = true,
	.help = N_("the texts are gone, the figures stay")},
};
static_assert(sizeof states / sizeof *states == STATE_END, "a row for every state");

const struct state_info *state_info(enum state s)
{
	return (int)s > 0 && s < STATE_END ? &states[s] : NULL;
}

enum state state_find(const char *name, size_t n)
{
	struct word_pick p = {0};
	for (int s = 1; s < STATE_END; s++)
		word_offer(&p, s, states[s].name, name, n);
	return (enum state)word_picked(&p);
}
