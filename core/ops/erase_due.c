/* What two people approved and nobody ran, the clock runs (DOMAIN C.6: the system, of approved plans), through the gate
 * by which a person does. */
#include "ops/erase.h"
#include "ops/family_erase.h"
#include "store/setting.h"

enum { HOUR = 3600 };

/* A plan is worked out anew to see whether it is still so: of one that waits for a person not each minute. */
static enum ombud_status note_look(struct ombud_session *s)
{
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = setting_set_number(s->db, &s->err, "erase.run-at", session_now(s));
	if (!status)
		return db_commit(s->db, &s->err);
	db_rollback(s->db);
	return status;
}

/* What stands in its way is said by the list of erasures, to whom it concerns: the pass goes on. */
static enum ombud_status run_one(struct ombud_session *s, int64_t id, int64_t *done)
{
	struct arena a = {0};
	struct ombud_result *result = NULL;
	const char *words[] = {"erase-run", "--number", arena_printf(&a, "%lld", (long long)id)};
	enum ombud_status status = ombud_run(&result, s, &(struct ombud_request){.words = words, .n_words = 3});
	*done += !status;
	ombud_result_free(result);
	if (status == OMBUD_CONFLICT || status == OMBUD_BUSY) {
		err_clear(&s->err);
		status = OMBUD_OK;
	}
	arena_free(&a);
	return status;
}

enum ombud_status erase_run_due(struct ombud_session *s, int64_t *done)
{
	struct arena a = {0};
	struct erasure_row *v;
	size_t n;
	int64_t hours, last, now = session_now(s), due = 0;
	*done = 0;
	if (setting_number(&hours, s->db, &s->err, "erase.run-after") || setting_number(&last, s->db, &s->err, "erase.run-at"))
		return s->err.status;
	if (!hours || (last <= now && last > now - HOUR))
		return OMBUD_OK;
	if (session_may(s, MAY_ERASE, true, NULL)) { /* a tick of somebody who may not */
		err_clear(&s->err);
		return OMBUD_OK;
	}
	enum ombud_status status = erasure_list(&v, &n, s->db, &s->err, &a, 0, ERASURE_APPROVED);
	for (size_t i = 0; i < n && !status; i++)
		due += v[i].approved_at + hours * HOUR <= now;
	if (!status && due)
		status = note_look(s);
	for (size_t i = n; due && i-- > 0 && !status;)
		if (v[i].approved_at + hours * HOUR <= now)
			status = run_one(s, v[i].id, done);
	arena_free(&a);
	return status;
}
