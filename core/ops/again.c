/* A change whose line to the server was lost is run again, the same with the same token: once is enough. The old
 * session there may be committing still; the head of the audit is waited for, and then its token tells. */
#include <sodium.h>

#include "ops/chosen.h"
#include "ops/run_room.h"

enum { TRIES = 10, TOKEN_BYTES = 16 };

/* Nothing that was begun on the lost line is open when this succeeds. */
static bool settled(struct ombud_session *s)
{
	err_clear(&s->err);
	if (op_begin(s))
		return false;
	db_rollback(s->db);
	return true;
}

static enum ombud_status run_to_the_end(struct ombud_result **out, struct ombud_session *s,
    const struct ombud_request *r, const int64_t *selected)
{
	char token[2 * TOKEN_BYTES + 1];
	unsigned char random[TOKEN_BYTES];
	struct ombud_request again = *r;
	if (!db_is_file(s->db) && !r->token && !r->rehearse) {
		randombytes_buf(random, sizeof random);
		again.token = sodium_bin2hex(token, sizeof token, random, sizeof random);
	}
	enum ombud_status status = run_once(out, s, &again, selected);
	for (int tries = 0; status && db_lost(s->db) && tries < TRIES; tries++) {
		if (!settled(s))
			return s->err.status;
		ombud_result_free(*out);
		status = run_once(out, s, &again, selected);
	}
	return status;
}

enum ombud_status ombud_run(struct ombud_result **out, struct ombud_session *s, const struct ombud_request *r)
{
	return run_to_the_end(out, s, r, NULL);
}

enum ombud_status run_selected(
    struct ombud_result **out, struct ombud_session *s, const struct ombud_request *r, int64_t seq)
{
	return run_to_the_end(out, s, r, &seq);
}
