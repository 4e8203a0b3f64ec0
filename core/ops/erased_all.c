/* After a purge: the proof of all that waited for it. */
#include "base/ids.h"
#include "ops/erased.h"

static const struct sql WAIT = {
    "purged, and not proven yet", "i", "SELECT id FROM erasure WHERE state = $1 ORDER BY id", false};

/* The purge takes back the mark of earlier looks: what has none was not looked at since. */
static const struct sql UNSEEN = {"purged, and not looked at since", "i",
    "SELECT count(*) FROM erasure WHERE state = $1 AND checked_at = 0", false};

enum ombud_status erased_unseen(int64_t *n, struct ombud_session *s)
{
	return db_one(n, s->db, &s->err, &UNSEEN, I(ERASURE_PURGED));
}

enum ombud_status erased_verify_all(int64_t *proven, int64_t *left, struct ombud_session *s)
{
	const struct proof_how how = {.folders = NULL};
	id_vec ids = {0};
	*proven = *left = 0;
	struct rows r = db_select(s->db, &s->err, &WAIT, I(ERASURE_PURGED));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < ids.n && !status; i++) {
		struct arena memory = {0};
		struct proof_report report;
		status = erased_verify(&report, s, &memory, ids.v[i], &how);
		*proven += !status && report.proven;
		*left += !status && !report.proven;
		arena_free(&memory);
	}
	vec_free(&ids);
	return status;
}
