/* Priorities and the marks of identity: two short tables of words. */
#include "model/ticket.h"

#include <assert.h>

#include "base/say.h"
#include "model/word.h"

static const struct {
	const char *name;
	char mark;
} priorities[] = {
    [PRI_URGENT] = {"urgent", '!'},
    [PRI_HIGH] = {"high", 'A'},
    [PRI_NORMAL] = {"normal", 'B'},
    [PRI_LOW] = {"low", 'C'},
};
static_assert(sizeof priorities / sizeof *priorities == PRI_END, "a row for every priority");

static bool known(enum priority p)
{
	return (int)p > 0 && p < PRI_END;
}

const char *priority_name(enum priority p)
{
	return known(p) ? priorities[p].name : "";
}

char priority_mark(enum priority p)
{
	return known(p) ? priorities[p].mark : ' ';
}

enum priority priority_find(const char *name, size_t n)
{
	struct word_pick p = {0};
	for (int i = 1; i < PRI_END; i++) {
		char mark[2] = {priorities[i].mark, '\0'};
		word_offer(&p, i, priorities[i].name, name, n);
		word_offer_exact(&p, i, mark, name, n);
	}
	return (enum priority)word_picked(&p);
}

const char *identity_name(enum identity i)
{
	static const char *const names[] = {
	    [IDENTITY_UNKNOWN] = N_("unknown"),
	    [IDENTITY_ASKED] = N_("asked"),
	    [IDENTITY_VERIFIED] = N_("verified"),
	    [IDENTITY_NOT_NEEDED] = N_("not needed"),
	};
	return (size_t)i < sizeof names / sizeof *names ? names[i] : "";
}
