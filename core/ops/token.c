#include "ops/token.h"

#include "base/say.h"

static const struct sql FIND = {
    "a token", "s", "SELECT entry_id, result FROM op_token WHERE token = $1", false};
static const struct sql KEEP = {"keep a token", "siis",
    "INSERT INTO op_token(token, at, entry_id, result) VALUES($1, $2, $3, $4)", false};
static const struct sql EXPIRE = {
    "drop old tokens", "i", "DELETE FROM op_token WHERE at < $1", false};

enum ombud_status token_known(bool *known, struct ombud_session *s, struct arena *memory,
    const char *token, struct ombud_result *out)
{
	*known = false;
	struct rows r = db_select(s->db, &s->err, &FIND, S(token));
	if (db_next(&r)) {
		*known = true;
		out->repeated = true;
		out->entry = db_int(&r, 0);
		out->sentence = db_keep(&r, memory, 1);
	}
	return db_end(&r);
}

enum ombud_status token_keep(
    struct ombud_session *s, const char *token, int64_t entry, const char *sentence)
{
	if (db_run(s->db, &s->err, &KEEP, S(token), I(session_now(s)), I(entry), S(sentence))) {
		if (s->err.status == OMBUD_CONFLICT)
			return fail(&s->err, OMBUD_BUSY,
			    _("the same token is being used by another run: try again to see its answer"));
		return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status token_expire(struct ombud_session *s, int64_t before)
{
	return db_run(s->db, &s->err, &EXPIRE, I(before));
}
