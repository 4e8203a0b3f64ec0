/* A desk with four accounts, and what tests of undo do with it. */
#ifndef TESTS_UNDO_DESK_H
#define TESTS_UNDO_DESK_H

#include "bulk_desk.h"

static inline int64_t newest_entry(struct ombud_session *s)
{
	struct ombud_entries *e;
	assert_int_equal(ombud_journal(&e, s, false, 1), OMBUD_OK);
	int64_t id = e->n ? e->v[0].id : 0;
	ombud_entries_free(e);
	return id;
}

static inline enum ombud_status back(struct ombud_session *s, int64_t entry, bool redo)
{
	struct ombud_result *r = NULL;
	struct ombud_back how = {.entry = entry, .redo = redo};
	enum ombud_status status = ombud_take_back(&r, s, &how);
	ombud_result_free(r);
	return status;
}

/* As another account; returns the entry. */
static inline int64_t as(struct desk *d, const char *name, int64_t ticket, const char *line)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, name, DESK_NOW);
	desk_must(d, ticket, line);
	int64_t entry = newest_entry(d->s);
	ombud_session_close(d->s);
	d->s = mine;
	return entry;
}

static inline enum ombud_status back_as(struct desk *d, const char *name, int64_t entry, bool redo)
{
	struct ombud_session *s = desk_session(d, name, DESK_NOW);
	enum ombud_status status = back(s, entry, redo);
	ombud_session_close(s);
	return status;
}

static inline int64_t letter(struct desk *d, const char *message_id)
{
	return desk_letter(d, KIND_HOWTO, "bo@example.com", message_id, "How do I log in?");
}

static inline int64_t roles_of(struct desk *d, const char *name)
{
	char text[100];
	snprintf(text, sizeof text, "SELECT roles FROM agent WHERE name = '%s'", name);
	return number(d, text);
}

static inline void with_three_accounts(struct desk *d)
{
	desk_open(d);
	as(d, "admin", 0, "agent-add dirk --role agent --until 2027-10-01");
	as(d, "admin", 0, "agent-add ines --role agent,lead --until 2027-10-01");
	as(d, "admin", 0, "agent-add olle --role agent --until 2027-10-01");
}

#endif
