/* A folder beside the store in which a copy is made and brought back, and what is left of those that were killed. */
#include "base/say.h"
#include "erase/backup.h"
#include "store/leftover.h"

#include <stdio.h>

enum ombud_status ombud_rehearsal_begin(struct ombud_rehearsal **out, struct ombud_session *s)
{
	struct arena *memory = arena_new();
	struct ombud_rehearsal *r = ARENA_NEW(memory, struct ombud_rehearsal);
	session_enter(s);
	*out = NULL;
	r->memory = memory;
	enum ombud_status status = session_may(s, MAY_ADMINISTER, true, NULL);
	if (!status) {
		rehearsals_clear(db_file(s->db));
		status = db_needs_file(&s->err, db_path(s->db)) ? s->err.status : rehearsal_make(&r->folder, &r->hold, &s->err, memory, db_path(s->db));
	}
	if (status) {
		arena_drop(memory);
		return status;
	}
	*out = r;
	return OMBUD_OK;
}

bool ombud_rehearsal_end(struct ombud_rehearsal *r, char *why, size_t why_size)
{
	bool gone = rehearsal_remove(r->folder, r->hold);
	snprintf(why, why_size, gone ? "%s" : _("%s holds a copy of the store and could not be removed: remove it"),
	    gone ? "" : r->folder);
	arena_drop(r->memory);
	return gone;
}
