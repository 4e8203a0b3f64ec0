/* Commands about the tables of the desk, to be read. */
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/table.h"

void cmd_table(struct desk *d, const struct call *c)
{
	struct ombud_table *t = NULL;
	const char *what = c->w.n > 1 ? c->w.v[1] : "settings";
	if (ombud_table(&t, d->s, what, 1000) == OMBUD_OK)
		desk_push(d, table_view(what, t));
	else
		desk_failed(d);
}

void cmd_table_left(struct desk *d, const struct call *c)
{
	(void)c;
	table_step(d, -1);
}

void cmd_table_right(struct desk *d, const struct call *c)
{
	(void)c;
	table_step(d, 1);
}
