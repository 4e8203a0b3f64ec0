/* Who else has changed the store: told by the server where it tells, else asked for. */
#include <string.h>

#include "store/pg_room.h"

/* A standby takes no LISTEN: there the audit's newest entry is asked for. */
void pg_listen(struct pg *c)
{
	struct err ignored = {0};
	c->polled = pg_run(c, &ignored, "LISTEN ombud") ? 0 : -1;
	c->version++; /* what was told while the line was down is not known: something may have changed */
}

void pg_tell(struct pg *c, struct pg_result *r)
{
	struct err ignored = {0};
	if (!c->in_transaction && c->has_schema && c->changed && strncmp(c->lib->PQcmdStatus(r), "SELECT", 6) != 0)
		pg_run(c, &ignored, "NOTIFY ombud");
}

static void take_news(struct pg *c)
{
	struct pg_notify *n;
	const int me = c->lib->PQbackendPID(c->conn);
	while ((n = c->lib->PQnotifies(c->conn))) {
		c->version += n->pid != me;
		c->lib->PQfreemem(n);
	}
}

static void ask(struct pg *c)
{
	struct err ignored = {0};
	int64_t seq = c->has_schema && !c->in_transaction ? pg_number(c, &ignored, "SELECT seq FROM audit_head WHERE id = 1") : c->polled;
	if (seq >= 0 && seq != c->polled) {
		c->polled = seq;
		c->version++;
	}
}

int64_t pg_version(void *conn)
{
	struct pg *c = conn;
	struct err ignored = {0};
	if (!c->conn && pg_connect(c, &ignored))
		return c->version;
	if (c->polled >= 0)
		ask(c);
	else if (c->lib->PQconsumeInput(c->conn))
		take_news(c);
	else if (!c->in_transaction)
		pg_drop(c);
	return c->version;
}
