/* The long reading of an erasure, before anybody has to wait for it: what goes and what others' texts lose, and of a run
 * what the proof will look for. It holds while no other connection has changed the store. */
#include "ops/erase_room.h"

enum ombud_status erase_look_ahead(struct erase_ahead *out, struct ombud_session *s, struct arena *a,
    const struct erase_want *want, const unsigned char key[32])
{
	*out = (struct erase_ahead){.known = false};
	if (db_in_transaction(s->db))
		return OMBUD_OK;
	if (db_begin(s->db, &s->err, DB_READ))
		return s->err.status;
	out->want = *want;
	out->needles = key ? needles_new(a, key) : NULL;
	enum ombud_status status = erase_make(&out->made, s, a, &out->want, out->needles);
	out->version = db_version(s->db); /* of what the transaction sees: it has read by now */
	out->known = !status;
	if (status)
		erase_made_free(&out->made);
	db_rollback(s->db);
	return status;
}

bool erase_ahead_holds(const struct erase_ahead *ahead, const struct ombud_session *s)
{
	return ahead && ahead->known && ahead->version == db_version(s->db);
}

void erase_ahead_free(struct erase_ahead *ahead)
{
	if (ahead && ahead->known)
		erase_made_free(&ahead->made);
	if (ahead)
		ahead->known = false;
}
