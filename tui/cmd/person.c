/* Commands about a person as a whole. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/person.h"

int64_t act_person(struct desk *d)
{
	const struct person_view *v = person_of(d);
	return v ? v->ticket : act_ticket(d, NULL);
}

void cmd_person(struct desk *d, const struct call *c)
{
	int64_t id = act_ticket(d, NULL);
	(void)c;
	struct view *v = id ? person_new(d, id) : NULL;
	if (v)
		desk_push(d, v);
}

static void open_note(struct desk *d, const struct ombud_person_note *n)
{
	char line[60];
	if (n->erasure)
		snprintf(line, sizeof line, "erase show %lld", (long long)n->erasure);
	else if (strcmp(n->what, "hold") == 0)
		snprintf(line, sizeof line, "holds");
	else if (n->ticket)
		snprintf(line, sizeof line, "goto %lld", (long long)n->ticket);
	else
		snprintf(line, sizeof line, "consents");
	cmd_run(d, line, 0);
}

/* A value is revealed, a ticket opened, a note led to where it comes from. */
void cmd_person_open(struct desk *d, const struct call *c)
{
	struct person_view *v = person_of(d);
	const struct person_line *l = v ? person_here(v) : NULL;
	if (!l)
		desk_fail(d, _("this is for the person: gP shows the ticket's"));
	else if (l->part == PERSON_VALUE)
		cmd_run(d, "reveal", 0);
	else if (l->part == PERSON_NOTE)
		open_note(d, &v->p->notes[l->i]);
	else if (l->part == PERSON_LOOK)
		cmd_run(d, "who person", 0);
	else
		cmd_open(d, c);
}
