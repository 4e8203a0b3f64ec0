/* The audit for programs: what the table of it says, each thing by itself, and the tickets of a set by number. */
#include <sodium.h>
#include <string.h>

#include "base/idpack.h"
#include "base/time.h"
#include "filling.h"
#include "ops/reads.h"
#include "ops/reveal.h"
#include "port/rows.h"
#include "store/audit.h"

enum { HASH_BYTES = 8 };

static json_t *ids_of(struct filling *f, const struct audit_entry *e)
{
	const void *packed;
	size_t bytes;
	int64_t id;
	json_t *ids = json_array();
	if (audit_set_of(&packed, &bytes, f->s->db, &f->s->err, f->memory, e->seq))
		return ids;
	struct idwalk w = idwalk_over(packed, bytes);
	while (idwalk_next(&w, &id))
		json_array_append_new(ids, json_integer(id));
	return ids;
}

static const struct sql ASKED = {"which ticket was looked at and why", "i",
    "SELECT coalesce(ticket_id, 0), text FROM access_log WHERE id = $1 AND what IN ('reveal', 'export')", true};

/* Of a reveal the ticket, and the reason's code: its words are for whom it concerns. */
static void put_reveal(struct filling *f, json_t *o, const struct audit_entry *e)
{
	if (strcmp(e->act, "reveal") != 0)
		return;
	struct rows r = db_select(f->s->db, &f->s->err, &ASKED, I(e->access_id));
	bool kept = db_next(&r);
	int64_t ticket = kept ? db_int(&r, 0) : 0;
	json_object_set_new(o, "ticket", ticket ? json_integer(ticket) : json_null());
	json_object_set_new(o, "reason", json_string(reveal_reason_code(kept ? db_text(&r, 1) : "")));
	db_end(&r);
}

static void put_entry(struct filling *f, struct buf *out, const struct audit_entry *e)
{
	char at[INSTANT_TEXT], hash[2 * HASH_BYTES + 1];
	json_t *o = json_object();
	json_object_set_new(o, "seq", json_integer(e->seq));
	json_object_set_new(o, "at", json_string(instant_text(at, e->at)));
	json_object_set_new(
	    o, "who", json_string(reads_actor(f->memory, fill_agent(f, e->agent_id), fill_agent(f, e->by_id))));
	json_object_set_new(o, "agent", e->agent_id ? json_integer(e->agent_id) : json_null());
	json_object_set_new(o, "act", json_string(e->act));
	json_object_set_new(o, "object", json_string(e->object));
	json_object_set_new(o, "id", e->object_id ? json_integer(e->object_id) : json_null());
	/* A list is logged before all of it is found. */
	json_object_set_new(o, "n", e->n < 0 ? json_null() : json_integer(e->n));
	json_object_set_new(o, "detail", rows_json_text(e->detail));
	json_object_set_new(o, "hash", json_string(sodium_bin2hex(hash, sizeof hash, e->hash, HASH_BYTES)));
	put_reveal(f, o, e);
	if (e->has_set)
		json_object_set_new(o, "ids", ids_of(f, e));
	rows_json_line(out, o);
}

static enum ombud_status entries(struct filling *f, struct buf *out)
{
	struct ombud_session *s = f->s;
	struct audit_entry *e;
	size_t n;
	if (audit_asked(&e, &n, f))
		return s->err.status;
	for (size_t i = 0; i < n && !s->err.status; i++)
		put_entry(f, out, &e[i]);
	return s->err.status;
}

enum ombud_status ombud_audit_json(char **out, struct ombud_session *s, const char *ask, size_t limit)
{
	struct filling f = {.s = s, .memory = arena_new(), .limit = limit, .ask = ask};
	struct buf b = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = entries(&f, &b);
	if (status)
		buf_free(&b);
	else
		*out = buf_take(&b);
	arena_drop(f.memory);
	return status;
}
