/* Files that go along with a letter to a ticket's person: how many, and the packages of what it answers. */
#include <stdlib.h>
#include <string.h>

#include "ops/package.h"
#include "ops/reply_room.h"
#include "store/draft_file.h"

static enum ombud_status add_package(struct making *m, const struct ticket_row *t)
{
	struct package_row p;
	if (package_rides(&p, m->s, m->a, t, m->t->id))
		return m->s->err.status;
	m->files += p.id != 0;
	return OMBUD_OK;
}

enum ombud_status reply_files(struct making *m)
{
	struct ombud_session *s = m->s;
	struct draft_file_row *f;
	if (s->rule) /* as of files_may_go */
		return OMBUD_OK;
	if (draft_file_list(&f, &m->files, s->db, &s->err, m->a, s->agent.id, m->t->id) || add_package(m, m->t))
		return s->err.status;
	for (size_t i = 0; i < m->n_also; i++)
		if (add_package(m, &m->also[i].t))
			return s->err.status;
	return OMBUD_OK;
}

enum ombud_status reply_packages(struct op_ctx *c, const struct ticket_row *t, const struct reply *r)
{
	struct ticket_row other;
	if (!r->answers || c->s->rule)
		return OMBUD_OK;
	enum ombud_status status = package_ride(c, t, t->id);
	for (const char *p = r->also; *p && !status; p += *p == ',') {
		status = ticket_load(&other, c->s->db, &c->s->err, c->memory, strtoll(p, NULL, 10));
		if (!status)
			status = package_ride(c, &other, t->id);
		p += strcspn(p, ",");
	}
	return status;
}
